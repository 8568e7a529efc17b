// libcmark-gfm with its core extensions, and an arena for each thread.
#ifndef CCMARKGFM_H
#define CCMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

// An allocator that hands out one thread's block from front to back and frees nothing.
cmark_mem *oit_arena(void);
// Takes back all that the calling thread got from its arena.
void oit_arena_reset(void);

// Whether a node is a row of a table: the extension gives its node types at run time, without a public name.
int oit_is_table_row(cmark_node *node);

// Whether a soft line break stands between two Thai letters.
int oit_parts_thai(cmark_node *line_break);

// Hands a text to a parser in pieces. 0, or why it was not read to its end: 1 when more than `depth` nodes lie around the
// block that is open, 2 when a paragraph is longer than `paragraph` bytes.
int oit_feed(cmark_parser *parser, const char *text, size_t size, int depth, int paragraph);

#endif
