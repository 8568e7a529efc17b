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

/* Lets it read drawings (SVG) too, as long as it is loaded. */
void cvips_allow_drawings(void);

/* The photo or drawing in an open file, which is closed, as large as a square of so many dots has room for. NULL
   when it can't be read to its end. */
void *cvips_open_within(int descriptor, int side);

/* A drawing as it says itself; NULL when it can't be drawn. Its bytes are read until it is released. */
void *cvips_draw(const void *drawing, size_t count);

/* The picture as a PNG of up to 256 colours, as cvips_save. */
int cvips_save_png(void *picture, void **bytes, size_t *count);

/* How wide a text is in so many dots of a font, named as Pango does; -1 where no font of the machine has all its
   letters, and where that can't be told. */
int cvips_width(const char *text, const char *font, int size);

#endif
