/* Cuts the network of a program and of all that it starts, after a number of bytes sent over TCP:
   preloaded, it counts down in the file CUT, which all of them share. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long *left;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("CUT");
  int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *memory = mmap(NULL, sizeof *left, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (memory != MAP_FAILED) left = memory;
  close(file);
}

static int is_network(int fd) {
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  return left && getsockname(fd, (struct sockaddr *)&address, &length) == 0
         && address.ss_family == AF_INET;
}

/* How many bytes of some may go; none of them when the network is cut. */
static size_t allowed(int fd, size_t wanted) {
  long had = atomic_fetch_sub(left, (long)wanted);
  if (had >= (long)wanted) return wanted;
  if (had > 0) return (size_t)had;
  shutdown(fd, SHUT_RDWR);
  return 0;
}

static ssize_t sent(int fd, const void *bytes, size_t count, int flags) {
  size_t part = allowed(fd, count);
  if (part > 0) return sendto(fd, bytes, part, flags | MSG_NOSIGNAL, NULL, 0);
  errno = ECONNRESET;
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  return is_network(fd) ? sent(fd, bytes, count, 0) : next(fd, bytes, count);
}

ssize_t send(int fd, const void *bytes, size_t count, int flags) {
  return is_network(fd) ? sent(fd, bytes, count, flags) : sendto(fd, bytes, count, flags, NULL, 0);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  static ssize_t (*next)(int, const struct iovec *, int);
  if (!next) next = (ssize_t(*)(int, const struct iovec *, int))dlsym(RTLD_NEXT, "writev");
  if (!is_network(fd) || count == 0) return next(fd, parts, count);
  return sent(fd, parts[0].iov_base, parts[0].iov_len, 0);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  static ssize_t (*next)(int, const struct msghdr *, int);
  if (!next) next = (ssize_t(*)(int, const struct msghdr *, int))dlsym(RTLD_NEXT, "sendmsg");
  if (!is_network(fd) || message->msg_iovlen == 0) return next(fd, message, flags);
  return sent(fd, message->msg_iov[0].iov_base, message->msg_iov[0].iov_len, flags);
}

int connect(int fd, const struct sockaddr *address, socklen_t length) {
  static int (*next)(int, const struct sockaddr *, socklen_t);
  if (!next) next = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "connect");
  if (left && address->sa_family == AF_INET && atomic_load(left) <= 0) {
    errno = ENETUNREACH;
    return -1;
  }
  return next(fd, address, length);
}
