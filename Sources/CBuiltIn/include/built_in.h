#ifndef BUILT_IN_H
#define BUILT_IN_H

#include <stddef.h>

/* A file of the repository as it was when the tool was built; it lies in the program itself. */
struct built_in_file {
  /* From the folder in which the list stands: "../../Templates/home.mustache". */
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

struct built_in_list {
  const struct built_in_file *files;
  size_t count;
};

/* Templates, with assets/ and blocks/. */
struct built_in_list built_in_templates(void);

/* Content/editions. */
struct built_in_list built_in_editions(void);

/* What a new source begins with: start. */
struct built_in_list built_in_start(void);

/* Pages of a regional site: region. */
struct built_in_list built_in_region(void);

#endif
