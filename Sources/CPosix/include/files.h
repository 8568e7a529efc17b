#ifndef CPOSIX_FILES_H
#define CPOSIX_FILES_H

#include <stddef.h>
#include <sys/types.h>

/* Each returns -1 with errno when it fails. */

/* Two names of one folder change places at once (renameat2, RENAME_EXCHANGE). */
int cposix_exchange(int folder, const char *one, const char *other);

/* 1 when the open file or folder is the root of a mount, bind mounts included; else 0. */
int cposix_is_mount(int descriptor);

/* Takes the exclusive lock (flock) of an open file; EWOULDBLOCK when somebody holds it. */
int cposix_lock(int descriptor);

/* Makes one file share all blocks of the other until either is written (FICLONE). */
int cposix_clone(int from, int to);

/* Copies inside the kernel from the offsets of both files, as copy_file_range; 0 at the end. */
ssize_t cposix_copy_range(int from, int to, size_t bytes);

#endif
