/* All files of Content/editions, by path; a test says which are missing here. */

#include "built_in.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct built_in_file files[] = {
#define FILE "../../Content/editions/2566.yml"
#include "file.h"
#define FILE "../../Content/editions/2567.yml"
#include "file.h"
#define FILE "../../Content/editions/2568.yml"
#include "file.h"
#define FILE "../../Content/editions/2569.yml"
#include "file.h"
};

struct built_in_list built_in_editions(void) {
  return (struct built_in_list){files, sizeof files / sizeof *files};
}
