#ifndef CPOSIX_INOTIFY_H
#define CPOSIX_INOTIFY_H

#include <sys/inotify.h>

#endif
