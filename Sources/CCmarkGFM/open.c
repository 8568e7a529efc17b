#include "include/CCmarkGFM.h"
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <string.h>

#define PIECE (16 * 1024)

// How many nodes lie around the block that is open.
static int open_depth(cmark_parser *parser) {
  int depth = 0;
  for (cmark_node *node = parser->current; node; node = cmark_node_parent(node)) depth++;
  return depth;
}

// How many bytes the paragraph holds that is open; 0 when it is another block.
static int open_paragraph(cmark_parser *parser) {
  cmark_node *node = parser->current;
  return node && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH ? node->content.size : 0;
}

int oit_feed(cmark_parser *parser, const char *text, size_t size, int depth, int paragraph) {
  while (size > 0) {
    // Up to a line end: cmark counts an incomplete line as no paragraph yet.
    size_t most = size < PIECE ? size : PIECE;
    const char *end = memchr(text + most - 1, '\n', size - most + 1);
    size_t count = end ? (size_t)(end - text) + 1 : size;
    cmark_parser_feed(parser, text, count);
    if (!end) cmark_parser_feed(parser, "\n", 1);
    text += count;
    size -= count;
    if (open_depth(parser) > depth) return 1;
    if (open_paragraph(parser) > paragraph) return 2;
  }
  return 0;
}
