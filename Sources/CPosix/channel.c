#define _GNU_SOURCE
#include "channel.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

/* Room for what says that a file comes with the bytes. */
union room {
  char bytes[CMSG_SPACE(sizeof(int))];
  struct cmsghdr header;
};

int cposix_channel(int ends[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }

ssize_t cposix_send(int channel, const void *bytes, size_t count, int file) {
  struct iovec piece = {(void *)bytes, count};
  struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
  union room room = {0};
  if (file >= 0) {
    message.msg_control = room.bytes;
    message.msg_controllen = sizeof room.bytes;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof file);
    memcpy(CMSG_DATA(header), &file, sizeof file);
  }
  return sendmsg(channel, &message, MSG_NOSIGNAL);
}

ssize_t cposix_receive(int channel, void *bytes, size_t count, int *file) {
  struct iovec piece = {bytes, count};
  union room room = {0};
  struct msghdr message = {
      .msg_iov = &piece, .msg_iovlen = 1, .msg_control = room.bytes, .msg_controllen = sizeof room.bytes};
  *file = -1;
  ssize_t received = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
  struct cmsghdr *header = received > 0 ? CMSG_FIRSTHDR(&message) : NULL;
  if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
    memcpy(file, CMSG_DATA(header), sizeof *file);
  return received;
}

static int bound(int resource, rlim_t soft, rlim_t hard) {
  struct rlimit before;
  if (getrlimit(resource, &before) != 0) return -1;
  if (hard > before.rlim_max) hard = before.rlim_max;
  struct rlimit limit = {soft < hard ? soft : hard, hard};
  return setrlimit(resource, &limit);
}

int cposix_memory_file(void) { return memfd_create("oit", MFD_CLOEXEC); }

int cposix_bound(size_t memory, size_t written) {
  int failed =
      bound(RLIMIT_AS, memory, memory) | bound(RLIMIT_FSIZE, written, written) | bound(RLIMIT_CORE, 0, 0);
  return failed ? -1 : 0;
}

int cposix_bound_time(unsigned seconds_of_work, unsigned seconds) {
  struct rusage used;
  if (getrusage(RUSAGE_SELF, &used) != 0) return -1;
  rlim_t spent = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1;
  alarm(seconds);
  return bound(RLIMIT_CPU, spent + seconds_of_work, RLIM_INFINITY);
}
