#include "include/CCmarkGFM.h"
#include <string.h>

int oit_is_table_row(cmark_node *node) {
  const char *name = cmark_node_get_type_string(node);
  return strcmp(name, "table_row") == 0 || strcmp(name, "table_header") == 0;
}
