#ifndef CPOPPLER_PAGES_H
#define CPOPPLER_PAGES_H

#include <stddef.h>

/* Loads poppler; its version, such as 22.12.0, or NULL when it is not installed. */
const char *cpoppler_load(void);

/* The path of the library that was loaded. */
const char *cpoppler_path(void);

/* The number of pages of an open PDF file, which is closed; 0 when poppler can't open it (damaged, or kept
   by a password), -1 when poppler is not loaded. One thread at a time. */
int cpoppler_pages(int descriptor);

/* What is seen of a PDF on opening it. */
struct cpoppler_seen {
  int pages;
  /* Its first page shows a picture, and no page has text. */
  int is_scan;
  int has_title;
  /* Unknown of a long one, which counts as tagged. */
  int is_tagged;
};

/* The text of an open PDF file, which is closed: UTF-8, a form feed behind each page, of so many bytes at
   most, whole pages. NULL when there is none; free() releases it. One thread at a time. */
char *cpoppler_text(int descriptor, size_t most, size_t *length, struct cpoppler_seen *seen);

#endif
