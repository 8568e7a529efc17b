#define _GNU_SOURCE
#include "poppler_pages.h"

#include <dlfcn.h>
#include <stddef.h>
#include <unistd.h>

/* Loaded when the first PDF is met: linked, it and the thirty libraries below it would double the time
   in which every command starts. */
static const char *const name = "libpoppler-glib.so.8";

static const char *(*get_version)(void);
static void *(*open_document)(int, const char *, void **);
static int (*count_pages)(void *);
static void (*release)(void *);

static int is_loaded(void) { return get_version && open_document && count_pages && release; }

const char *cpoppler_load(void) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return NULL;
  *(void **)&get_version = dlsym(library, "poppler_get_version");
  *(void **)&open_document = dlsym(library, "poppler_document_new_from_fd");
  *(void **)&count_pages = dlsym(library, "poppler_document_get_n_pages");
  *(void **)&release = dlsym(library, "g_object_unref");
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
  release(document);
  return pages;
}
