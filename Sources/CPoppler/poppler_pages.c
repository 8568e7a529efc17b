#include "poppler_pages.h"

#include <dlfcn.h>
#include <stddef.h>
#include <unistd.h>

/* Loaded when the first PDF is met: linked, it and the thirty libraries below it would double the time
   in which every command starts. */
static const char *const name = "libpoppler-glib.so.8";

int cpoppler_pages(int descriptor) {
  static void *library;
  if (library == NULL) library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  void *(*open_document)(int, const char *, void **) = NULL;
  int (*count_pages)(void *) = NULL;
  void (*release)(void *) = NULL;
  if (library != NULL) {
    *(void **)&open_document = dlsym(library, "poppler_document_new_from_fd");
    *(void **)&count_pages = dlsym(library, "poppler_document_get_n_pages");
    *(void **)&release = dlsym(library, "g_object_unref");
  }
  if (open_document == NULL || count_pages == NULL || release == NULL) {
    close(descriptor);
    return -1;
  }
  void *document = open_document(descriptor, NULL, NULL);
  if (document == NULL) return 0;
  int pages = count_pages(document);
  release(document);
  return pages;
}
