#define _GNU_SOURCE
#include "vips_photos.h"

#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

/* Loaded when the first photo is made, as poppler is. Words and numbers are those of its headers, version 8.13
   and later. */
static const char *const name = "libvips.so.42";

enum { largest_coordinate = 10000000, only_down = 2 };

static int (*start)(const char *);
static const char *(*get_version)(void);
static void (*block_untrusted)(int);
static void (*block)(const char *, int);
static void (*set_threads)(int);
static void (*set_cache)(int);
static const char *(*get_errors)(void);
static void (*clear_errors)(void);
static void *(*open_source)(int);
static int (*thumbnail)(void *, void **, int, ...);
static int (*thumbnail_of)(void *, void **, int, ...);
static void *(*read_whole)(void *);
static int (*forget)(void *, const char *);
static int (*has_alpha)(void *);
static int (*flatten)(void *, void **, ...);
static void *(*new_array)(int, ...);
static void (*release_array)(void *);
static int (*save_jpeg)(void *, void **, size_t *, ...);
static int (*save_webp)(void *, void **, size_t *, ...);
static void (*release)(void *);
static void (*free_bytes)(void *);

static int is_loaded;

static int find(void *library) {
  struct {
    void **place;
    const char *name;
  } wanted[] = {
      {(void **)&start, "vips_init"},
      {(void **)&get_version, "vips_version_string"},
      {(void **)&block_untrusted, "vips_block_untrusted_set"},
      {(void **)&block, "vips_operation_block_set"},
      {(void **)&set_threads, "vips_concurrency_set"},
      {(void **)&set_cache, "vips_cache_set_max"},
      {(void **)&get_errors, "vips_error_buffer"},
      {(void **)&clear_errors, "vips_error_clear"},
      {(void **)&open_source, "vips_source_new_from_descriptor"},
      {(void **)&thumbnail, "vips_thumbnail_source"},
      {(void **)&thumbnail_of, "vips_thumbnail_image"},
      {(void **)&read_whole, "vips_image_copy_memory"},
      {(void **)&forget, "vips_image_remove"},
      {(void **)&has_alpha, "vips_image_hasalpha"},
      {(void **)&flatten, "vips_flatten"},
      {(void **)&new_array, "vips_array_double_newv"},
      {(void **)&release_array, "vips_area_unref"},
      {(void **)&save_jpeg, "vips_jpegsave_buffer"},
      {(void **)&save_webp, "vips_webpsave_buffer"},
      {(void **)&release, "g_object_unref"},
      {(void **)&free_bytes, "g_free"},
  };
  for (size_t each = 0; each < sizeof wanted / sizeof *wanted; each++)
    if ((*wanted[each].place = dlsym(library, wanted[each].name)) == NULL) return 0;
  return 1;
}

const char *cvips_load(void) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL || !find(library) || start("oit") != 0) return NULL;
  set_threads(1);
  set_cache(0);
  block_untrusted(1);
  block("VipsForeignLoad", 1);
  block("VipsForeignLoadJpeg", 0);
  block("VipsForeignLoadPng", 0);
  block("VipsForeignLoadWebp", 0);
  is_loaded = 1;
  return get_version();
}

const char *cvips_path(void) {
  Dl_info found;
  return is_loaded && dladdr(*(void **)&get_version, &found) != 0 ? found.dli_fname : "";
}

/* Whether what was read lacks a part. Readers of JPEG grumble about much that nobody sees. */
static int lacks_something(void) {
  const char *errors = get_errors();
  return strstr(errors, "remature end") || strstr(errors, "bad Huffman") || strstr(errors, "read error");
}

void *cvips_open(int descriptor, int width) {
  if (!is_loaded) {
    close(descriptor);
    return NULL;
  }
  clear_errors();
  void *photo = NULL, *whole = NULL;
  void *source = open_source(descriptor);
  close(descriptor);
  if (source == NULL) return NULL;
  if (thumbnail(source, &photo, width, "height", largest_coordinate, "size", only_down, "export_profile", "sRGB",
                NULL) == 0) {
    whole = read_whole(photo);
    release(photo);
  }
  release(source);
  /* What has no profile is taken for sRGB. */
  if (whole != NULL) forget(whole, "icc-profile-data");
  if (whole != NULL && lacks_something()) {
    release(whole);
    return NULL;
  }
  return whole;
}

void *cvips_narrow(void *photo, int width) {
  void *narrow = NULL;
  if (thumbnail_of(photo, &narrow, width, "height", largest_coordinate, "size", only_down, NULL) != 0) return NULL;
  return narrow;
}

void cvips_release(void *photo) { release(photo); }

int cvips_save(void *photo, int is_webp, int quality, void **bytes, size_t *count) {
  if (is_webp) return save_webp(photo, bytes, count, "Q", quality, "strip", 1, NULL);
  void *flat = NULL;
  if (has_alpha(photo)) {
    void *white = new_array(3, 255.0, 255.0, 255.0);
    int failed = flatten(photo, &flat, "background", white, NULL);
    release_array(white);
    if (failed) return -1;
  }
  int failed = save_jpeg(flat ? flat : photo, bytes, count, "Q", quality, "strip", 1, "optimize_coding", 1, NULL);
  if (flat != NULL) release(flat);
  return failed;
}

void cvips_free(void *bytes) { free_bytes(bytes); }
