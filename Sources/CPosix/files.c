#define _GNU_SOURCE
#include "files.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

int cposix_exchange(int folder, const char *one, const char *other) {
  return renameat2(folder, one, folder, other, RENAME_EXCHANGE);
}

int cposix_is_mount(int descriptor) {
  struct statx status;
  if (statx(descriptor, "", AT_EMPTY_PATH, STATX_INO, &status) != 0) return -1;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

int cposix_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }

int cposix_clone(int from, int to) { return ioctl(to, FICLONE, from); }

ssize_t cposix_copy_range(int from, int to, size_t bytes) {
  return copy_file_range(from, NULL, to, NULL, bytes, 0);
}
