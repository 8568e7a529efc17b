/* The pages of a regional site; a test says which are missing here. */

#include "built_in.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct built_in_file files[] = {
#define FILE "region/areas.mustache"
#include "file.h"
#define FILE "region/bottom.mustache"
#include "file.h"
#define FILE "region/counts.mustache"
#include "file.h"
#define FILE "region/files.mustache"
#include "file.h"
#define FILE "region/gaps.mustache"
#include "file.h"
#define FILE "region/home.mustache"
#include "file.h"
#define FILE "region/municipalities.mustache"
#include "file.h"
#define FILE "region/place.mustache"
#include "file.h"
#define FILE "region/region.css"
#include "file.h"
#define FILE "region/sums.mustache"
#include "file.h"
#define FILE "region/title.mustache"
#include "file.h"
#define FILE "region/top.mustache"
#include "file.h"
};

struct built_in_list built_in_region(void) {
  return (struct built_in_list){files, sizeof files / sizeof *files};
}
