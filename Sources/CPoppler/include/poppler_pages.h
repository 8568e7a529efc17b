#ifndef CPOPPLER_PAGES_H
#define CPOPPLER_PAGES_H

/* The number of pages of an open PDF file, which is closed; 0 when poppler can't open it (damaged, or kept
   by a password), -1 when poppler is not installed. One thread at a time. */
int cpoppler_pages(int descriptor);

#endif
