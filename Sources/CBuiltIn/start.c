/* The files with which a new source begins; a test says which are missing here. */

#include "built_in.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct built_in_file files[] = {
#define FILE "start/about.md.mustache"
#include "file.h"
#define FILE "start/accessibility.md.mustache"
#include "file.h"
#define FILE "start/complaints.md.mustache"
#include "file.h"
#define FILE "start/contact.md.mustache"
#include "file.h"
#define FILE "start/gitignore"
#include "file.h"
#define FILE "start/privacy.md.mustache"
#include "file.h"
#define FILE "start/publish.yml"
#include "file.h"
#define FILE "start/site.yml.mustache"
#include "file.h"
};

struct built_in_list built_in_start(void) {
  return (struct built_in_list){files, sizeof files / sizeof *files};
}
