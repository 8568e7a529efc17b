#define _GNU_SOURCE
#include "files.h"

#include <dirent.h>
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

void cposix_unlock(int descriptor) { flock(descriptor, LOCK_UN); }

int cposix_clone(int from, int to) { return ioctl(to, FICLONE, from); }

ssize_t cposix_copy_range(int from, int to, size_t bytes) {
  return copy_file_range(from, NULL, to, NULL, bytes, 0);
}

ssize_t cposix_list(int folder, void *buffer, size_t bytes) {
  return getdents64(folder, buffer, bytes);
}

struct cposix_name cposix_name_at(const void *buffer, size_t offset) {
  const struct dirent64 *entry = (const void *)((const char *)buffer + offset);
  return (struct cposix_name){
      entry->d_name, entry->d_ino, entry->d_type, offset + entry->d_reclen};
}
