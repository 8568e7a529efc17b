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

/* These may be missing: then nothing is said of what they would tell. */
static char *(*get_title)(void *);
static void *(*get_structure)(void *);
static void (*release_structure)(void *);
static void *(*get_pictures)(void *);
static void (*release_pictures)(void *);

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
  *(void **)&get_title = dlsym(library, "poppler_document_get_title");
  *(void **)&get_structure = dlsym(library, "poppler_structure_element_iter_new");
  *(void **)&release_structure = dlsym(library, "poppler_structure_element_iter_free");
  *(void **)&get_pictures = dlsym(library, "poppler_page_get_image_mapping");
  *(void **)&release_pictures = dlsym(library, "poppler_page_free_image_mapping");
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

static int shows_picture(void *document) {
  void *page = get_pictures && release_pictures ? get_page(document, 0) : NULL;
  if (page == NULL) return 0;
  void *pictures = get_pictures(page);
  if (pictures != NULL) release_pictures(pictures);
  release(page);
  return pictures != NULL;
}

static int has_title(void *document) {
  if (get_title == NULL) return 1;
  char *title = get_title(document);
  if (title == NULL) return 0;
  int is_given = title[strspn(title, " \t\r\n")] != 0;
  release_text(title);
  return is_given;
}

/* Poppler reads the whole tree of what is tagged. */
static int is_tagged(void *document, int pages) {
  if (pages > 300 || get_structure == NULL || release_structure == NULL) return 1;
  void *structure = get_structure(document);
  if (structure != NULL) release_structure(structure);
  return structure != NULL;
}

static int holds_letters(const char *text, size_t length) {
  for (size_t at = 0; at < length; at++)
    if ((unsigned char)text[at] > 0x20) return 1;
  return 0;
}

char *cpoppler_text(int descriptor, size_t most, size_t *length, struct cpoppler_seen *seen) {
  *length = 0;
  memset(seen, 0, sizeof *seen);
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
  seen->pages = pages;
  seen->is_scan = pages > 0 && !holds_letters(text, *length) && shows_picture(document);
  seen->has_title = has_title(document);
  seen->is_tagged = is_tagged(document, pages);
  close_document(document);
  return text;
}
