#ifndef CPOSIX_FILES_H
#define CPOSIX_FILES_H

#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

/* Each returns -1 with errno when it fails, unless it says otherwise. */

/* Opens what lies at a relative path below an open folder, as openat does; ELOOP says that a symbolic link stands
   in the last place or on the way, EXDEV that the path leads out. */
int cposix_open_beneath(int folder, const char *path, int flags, mode_t mode);

/* The same with a call for each name of the path: what the other does where the kernel has no openat2. */
int cposix_open_by_names(int folder, const char *path, int flags, mode_t mode);

/* Two names of one folder change places at once (renameat2, RENAME_EXCHANGE). */
int cposix_exchange(int folder, const char *one, const char *other);

/* What fstatat says of a name in an open folder, a link itself included, or with an empty name of the open file or
   folder, and 1 when it is the root of a mount, bind mounts included; else 0. */
int cposix_status(int descriptor, const char *name, struct stat *status);

/* Takes the exclusive lock (flock) of an open file; EWOULDBLOCK when somebody holds it. */
int cposix_lock(int descriptor);
void cposix_unlock(int descriptor);

/* 1 when the file system of an open folder puts a file's bytes on the disk before a rename by which the
   file takes the place of another (ext4's auto_da_alloc, btrfs), or keeps nothing anyway; else 0. */
int cposix_writes_before_replacing(int folder);

/* Makes one file share all blocks of the other until either is written (FICLONE). */
int cposix_clone(int from, int to);

/* Copies inside the kernel from the offsets of both files, as copy_file_range; 0 at the end. */
ssize_t cposix_copy_range(int from, int to, size_t bytes);

/* The next names of an open folder as the kernel writes them (getdents64); 0 at the end. */
ssize_t cposix_list(int folder, void *buffer, size_t bytes);

/* One of them, found at an offset of the buffer; `next` is where the following one begins. */
struct cposix_name {
  const char *name;
  unsigned long inode;
  unsigned char type; /* DT_REG, DT_DIR … */
  size_t next;
};
struct cposix_name cposix_name_at(const void *buffer, size_t offset);

#endif
