#include "include/CCmarkGFM.h"
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>

int oit_open_depth(cmark_parser *parser) {
  int depth = 0;
  for (cmark_node *node = parser->current; node; node = cmark_node_parent(node)) depth++;
  return depth;
}

int oit_open_paragraph(cmark_parser *parser) {
  cmark_node *node = parser->current;
  return node && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH ? node->content.size : 0;
}
