#define _GNU_SOURCE
#include "vips_photos.h"

#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

/* Loaded when the first photo is made, as poppler is. Words and numbers are those of its headers, version 8.13
   and later. */
static const char *const name = "libvips.so.42";

enum { largest_coordinate = 10000000, up_and_down = 0, only_down = 2, srgb = 22, pango_scale = 1024 };

static const char *const profile = "icc-profile-data";

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
static size_t (*has_type)(void *, const char *);
static int (*transform)(void *, void **, const char *, ...);
static int (*to_space)(void *, void **, int, ...);
static int (*forget)(void *, const char *);
static int (*has_alpha)(void *);
static int (*flatten)(void *, void **, ...);
static void *(*new_array)(int, ...);
static void (*release_array)(void *);
static int (*save_jpeg)(void *, void **, size_t *, ...);
static int (*save_webp)(void *, void **, size_t *, ...);
static int (*save_png)(void *, void **, size_t *, ...);
static int (*draw)(const void *, size_t, void **, ...);
static void (*release)(void *);
static void (*free_bytes)(void *);

/* Of Pango, with which libvips sets texts where it was built so. */
static void *(*get_fonts)(void);
static void *(*new_context)(void *);
static void *(*new_layout)(void *);
static void *(*read_font)(const char *);
static void (*set_size)(void *, double);
static void (*set_font)(void *, const void *);
static void (*free_font)(void *);
static void (*set_text)(void *, const char *, int);
static void (*get_size)(void *, int *, int *);
static int (*count_unknown)(void *);

static void *library;
static int is_loaded;

struct wanted {
  void **place;
  const char *name;
};

static int find(const struct wanted *wanted, size_t count) {
  for (size_t each = 0; each < count; each++)
    if ((*wanted[each].place = dlsym(library, wanted[each].name)) == NULL) return 0;
  return 1;
}

static int find_all(void) {
  const struct wanted wanted[] = {
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
      {(void **)&has_type, "vips_image_get_typeof"},
      {(void **)&transform, "vips_icc_transform"},
      {(void **)&to_space, "vips_colourspace"},
      {(void **)&forget, "vips_image_remove"},
      {(void **)&has_alpha, "vips_image_hasalpha"},
      {(void **)&flatten, "vips_flatten"},
      {(void **)&new_array, "vips_array_double_newv"},
      {(void **)&release_array, "vips_area_unref"},
      {(void **)&save_jpeg, "vips_jpegsave_buffer"},
      {(void **)&save_webp, "vips_webpsave_buffer"},
      {(void **)&save_png, "vips_pngsave_buffer"},
      {(void **)&draw, "vips_svgload_buffer"},
      {(void **)&release, "g_object_unref"},
      {(void **)&free_bytes, "g_free"},
  };
  return find(wanted, sizeof wanted / sizeof *wanted);
}

const char *cvips_load(void) {
  library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL || !find_all() || start("oit") != 0) return NULL;
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

/* A profile is asked only where there is one: libvips changes the colours of photos without. */
static void *in_srgb(void *photo) {
  void *seen = NULL;
  int failed = has_type(photo, profile) != 0 ? transform(photo, &seen, "sRGB", "embedded", 1, NULL)
                                             : to_space(photo, &seen, srgb, NULL);
  return failed ? NULL : seen;
}

static void *open_upright(int descriptor, int width, int height, int size) {
  if (!is_loaded) {
    close(descriptor);
    return NULL;
  }
  clear_errors();
  void *photo = NULL, *whole = NULL;
  void *source = open_source(descriptor);
  close(descriptor);
  if (source == NULL) return NULL;
  if (thumbnail(source, &photo, width, "height", height, "size", size, NULL) == 0) {
    void *seen = in_srgb(photo);
    if (seen != NULL) {
      whole = read_whole(seen);
      release(seen);
    }
    release(photo);
  }
  release(source);
  /* What has no profile is taken for sRGB. */
  if (whole != NULL) forget(whole, profile);
  if (whole != NULL && lacks_something()) {
    release(whole);
    return NULL;
  }
  return whole;
}

void *cvips_open(int descriptor, int width) {
  return open_upright(descriptor, width, largest_coordinate, only_down);
}

void *cvips_open_within(int descriptor, int side) { return open_upright(descriptor, side, side, up_and_down); }

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

void cvips_allow_drawings(void) { block("VipsForeignLoadSvg", 0); }

void *cvips_draw(const void *drawing, size_t count) {
  void *picture = NULL;
  clear_errors();
  return draw(drawing, count, &picture, NULL) == 0 ? picture : NULL;
}

int cvips_save_png(void *picture, void **bytes, size_t *count) {
  return save_png(picture, bytes, count, "compression", 9, "palette", 1, "strip", 1, NULL);
}

static int find_pango(void) {
  const struct wanted wanted[] = {
      {(void **)&get_fonts, "pango_cairo_font_map_get_default"},
      {(void **)&new_context, "pango_font_map_create_context"},
      {(void **)&new_layout, "pango_layout_new"},
      {(void **)&read_font, "pango_font_description_from_string"},
      {(void **)&set_size, "pango_font_description_set_absolute_size"},
      {(void **)&set_font, "pango_layout_set_font_description"},
      {(void **)&free_font, "pango_font_description_free"},
      {(void **)&set_text, "pango_layout_set_text"},
      {(void **)&get_size, "pango_layout_get_pixel_size"},
      {(void **)&count_unknown, "pango_layout_get_unknown_glyphs_count"},
  };
  return find(wanted, sizeof wanted / sizeof *wanted);
}

int cvips_width(const char *text, const char *font, int size) {
  if (!is_loaded || !find_pango()) return -1;
  void *context = new_context(get_fonts());
  void *layout = new_layout(context);
  void *described = read_font(font);
  set_size(described, (double)size * pango_scale);
  set_font(layout, described);
  set_text(layout, text, -1);
  int width = -1, height = 0;
  if (count_unknown(layout) == 0) get_size(layout, &width, &height);
  free_font(described);
  release(layout);
  release(context);
  return width;
}
