#ifndef CPOSIX_CHANNEL_H
#define CPOSIX_CHANNEL_H

#include <stddef.h>
#include <sys/types.h>

/* Each returns -1 with errno when it fails. */

/* Two sockets that are connected with each other, closed in programs that are started. */
int cposix_channel(int ends[2]);

/* Sends bytes, and with them an open file, if it is not -1. */
ssize_t cposix_send(int channel, const void *bytes, size_t count, int file);

/* Receives bytes, no more than the count, and the file that came with them, or -1; 0 when the other end is
   closed. */
ssize_t cposix_receive(int channel, void *bytes, size_t count, int *file);

/* Bounds for this process and all that it loads later, not to be lifted: bytes of memory that it may
   address, and that it may write to a file, none that it may leave as a core. */
int cposix_bound(size_t memory, size_t written);

/* A new open file that lies in memory. */
int cposix_memory_file(void);

/* From now on the process may use so many seconds of a core (SIGXCPU), and so many may pass (SIGALRM). */
int cposix_bound_time(unsigned seconds_of_work, unsigned seconds);

#endif
