#define _GNU_SOURCE
#include "poppler_pages.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Loaded when the first PDF is met: linked, it and the thirty libraries below it would double the time
   in which every command starts. */
static const char *const name = "libpoppler-glib.so.8";

static const char *(*get_version)(void);
static void *(*open_document)(int, const char *, void **);
static int (*count_pages)(void *);
static void *(*get_page)(void *, int);
static char *(*get_text)(void *);
static void (*release)(void *);
static void (*release_text)(void *);

static int is_loaded(void) {
  return get_version && open_document && count_pages && get_page && get_text && release && release_text;
}

/* The document that was closed last, which stays open until the next is: without any, poppler forgets its
   tables, and making them anew takes 0.7 ms, twenty times as long as a small file does. */
static void *closed;

static void close_document(void *document) {
  if (closed != NULL) release(closed);
  closed = document;
}

const char *cpoppler_load(void) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return NULL;
  *(void **)&get_version = dlsym(library, "poppler_get_version");
  *(void **)&open_document = dlsym(library, "poppler_document_new_from_fd");
  *(void **)&count_pages = dlsym(library, "poppler_document_get_n_pages");
  *(void **)&get_page = dlsym(library, "poppler_document_get_page");
  *(void **)&get_text = dlsym(library, "poppler_page_get_text");
  *(void **)&release = dlsym(library, "g_object_unref");
  *(void **)&release_text = dlsym(library, "g_free");
  return is_loaded() ? get_version() : NULL;
}

const char *cpoppler_path(void) {
  Dl_info found;
  return is_loaded() && dladdr(*(void **)&get_version, &found) != 0 ? found.dli_fname : "";
}

int cpoppler_pages(int descriptor) {
  if (!is_loaded()) {
    close(descriptor);
    return -1;
  }
  void *document = open_document(descriptor, NULL, NULL);
  if (document == NULL) return 0;
  int pages = count_pages(document);
  close_document(document);
  return pages;
}

/* Appends bytes and a form feed; 0 when there is no room. */
static int append(char **text, size_t *length, const char *more, size_t most) {
  size_t count = more == NULL ? 0 : strlen(more);
  if (*length + count + 1 > most) return 0;
  char *grown = realloc(*text, *length + count + 1);
  if (grown == NULL) return 0;
  *text = grown;
  if (count > 0) memcpy(grown + *length, more, count);
  grown[*length + count] = '\f';
  *length += count + 1;
  return 1;
}

char *cpoppler_text(int descriptor, size_t most, size_t *length) {
  *length = 0;
  if (!is_loaded()) {
    close(descriptor);
    return NULL;
  }
  void *document = open_document(descriptor, NULL, NULL);
  if (document == NULL) return NULL;
  char *text = NULL;
  int pages = count_pages(document);
  for (int number = 0; number < pages; number++) {
    void *page = get_page(document, number);
    char *more = page == NULL ? NULL : get_text(page);
    int is_whole = append(&text, length, more, most);
    if (more != NULL) release_text(more);
    if (page != NULL) release(page);
    if (!is_whole) break;
  }
  close_document(document);
  return text;
}
