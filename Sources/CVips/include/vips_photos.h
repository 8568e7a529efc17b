#ifndef CVIPS_PHOTOS_H
#define CVIPS_PHOTOS_H

#include <stddef.h>

/* Loads libvips, which then reads JPEG, PNG and WebP and nothing else; its version, such as 8.14.1, or NULL
   when it is not installed or can't be started. One thread at a time, here and below. */
const char *cvips_load(void);

/* The path of the library that was loaded. */
const char *cvips_path(void);

/* The photo in an open file, which is closed: upright, in sRGB, so many dots wide if it is wider. NULL when it
   can't be read to its end. */
void *cvips_open(int descriptor, int width);

/* The same photo, so many dots wide; NULL when that can't be made. */
void *cvips_narrow(void *photo, int width);

void cvips_release(void *photo);

/* The photo as a WebP, or as a JPEG on white, without anything beside it, of a quality from 1 to 100. 0 and the
   bytes, which cvips_free frees, or -1. */
int cvips_save(void *photo, int is_webp, int quality, void **bytes, size_t *count);

void cvips_free(void *bytes);

#endif
