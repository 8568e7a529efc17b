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

// How many nodes lie around the block that a parser has open, between two calls of cmark_parser_feed.
int oit_open_depth(cmark_parser *parser);
// How many bytes the paragraph holds that a parser has open; 0 when it is another block.
int oit_open_paragraph(cmark_parser *parser);

#endif
