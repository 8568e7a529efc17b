#define _GNU_SOURCE
#include "files.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/magic.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

int cposix_exchange(int folder, const char *one, const char *other) {
  return renameat2(folder, one, folder, other, RENAME_EXCHANGE);
}

int cposix_status(int descriptor, const char *name, struct stat *status) {
  struct statx all;
  int flags = AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW;
  if (statx(descriptor, name, flags, STATX_BASIC_STATS, &all) != 0) return -1;
  *status = (struct stat){
      .st_dev = makedev(all.stx_dev_major, all.stx_dev_minor),
      .st_ino = all.stx_ino,
      .st_mode = all.stx_mode,
      .st_uid = all.stx_uid,
      .st_gid = all.stx_gid,
      .st_size = all.stx_size,
      .st_atim = {all.stx_atime.tv_sec, all.stx_atime.tv_nsec},
      .st_mtim = {all.stx_mtime.tv_sec, all.stx_mtime.tv_nsec},
      .st_ctim = {all.stx_ctime.tv_sec, all.stx_ctime.tv_nsec},
  };
  return (all.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

int cposix_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }

void cposix_unlock(int descriptor) { flock(descriptor, LOCK_UN); }

int cposix_writes_before_replacing(int folder) {
  struct statfs system;
  if (fstatfs(folder, &system) != 0) return 0;
  return system.f_type == EXT4_SUPER_MAGIC || system.f_type == BTRFS_SUPER_MAGIC ||
         system.f_type == TMPFS_MAGIC;
}

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
