#ifndef CPOSIX_MEMORY_H
#define CPOSIX_MEMORY_H

#include <malloc.h>

#endif
