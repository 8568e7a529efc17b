#include "include/CCmarkGFM.h"

// Of libcmark-gfm-extensions, which gives the type its number when it is registered.
extern cmark_node_type CMARK_NODE_TABLE_ROW;

int oit_is_table_row(cmark_node *node) {
  return cmark_node_get_type(node) == CMARK_NODE_TABLE_ROW;
}
