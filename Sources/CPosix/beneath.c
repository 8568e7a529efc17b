#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int cposix_open_beneath(int folder, const char *path, int flags, mode_t mode) {
  static atomic_int is_unknown;
  if (!is_unknown) {
    struct open_how how = {
        .flags = flags, .mode = mode, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
    int file = syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (file >= 0 || (errno != ENOSYS && errno != EPERM)) return file;
    /* EPERM: a container that forbids calls it does not know, or the answer of the file itself. */
    if (errno == ENOSYS) is_unknown = 1;
  }
  return cposix_open_by_names(folder, path, flags, mode);
}

/* openat says of a link in the place of a folder what it says of a file there. */
static int open_name(int folder, const char *name, int flags, mode_t mode) {
  int file = openat(folder, name, flags | O_NOFOLLOW, mode);
  struct stat status;
  if (file < 0 && errno == ENOTDIR) {
    int is_link = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
    errno = is_link ? ELOOP : ENOTDIR;
  }
  return file;
}

int cposix_open_by_names(int folder, const char *path, int flags, mode_t mode) {
  char name[NAME_MAX + 1];
  int inner = folder;
  for (;;) {
    const char *end = strchrnul(path, '/');
    size_t length = end - path;
    int file = -1;
    if (length == 0 || (length == 2 && memcmp(path, "..", 2) == 0)) {
      errno = EXDEV;
    } else if (length > NAME_MAX) {
      errno = ENAMETOOLONG;
    } else {
      memcpy(name, path, length);
      name[length] = 0;
      int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
      file = *end ? open_name(inner, name, folder_flags, 0) : open_name(inner, name, flags, mode);
    }
    int code = errno;
    if (inner != folder) close(inner);
    errno = code;
    if (file < 0 || !*end) return file;
    inner = file;
    path = end + 1;
  }
}
