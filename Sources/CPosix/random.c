#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>

/* Random bytes for libexpat, whose archive in Debian 12 asks the C library for them by a name that
 * came with glibc 2.36: the program shall run where there is 2.35 (Ubuntu 22.04, WSL). */
void arc4random_buf(void *bytes, size_t count) {
  unsigned char *at = bytes;
  while (count > 0) {
    ssize_t got = getrandom(at, count, 0);
    if (got < 0) {
      if (errno == EINTR) continue;
      abort();
    }
    at += got;
    count -= (size_t)got;
  }
}
