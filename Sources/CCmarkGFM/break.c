#include "include/CCmarkGFM.h"
#include <cmark-gfm/node.h>

// Thai letters, vowels and tone marks; not digits, ฯ, ฿, ๆ and punctuation, beside which Thai may put a blank.
static int is_letter(const unsigned char *at) {
  if (at[0] != 0xE0) return 0;
  if (at[1] == 0xB8) return at[2] != 0xAF && at[2] != 0xBF;
  return at[1] == 0xB9 && at[2] <= 0x8E && at[2] != 0x86;
}

static const cmark_chunk *text(cmark_node *node) {
  return node && cmark_node_get_type(node) == CMARK_NODE_TEXT && node->as.literal.len >= 3
             ? &node->as.literal
             : NULL;
}

int oit_parts_thai(cmark_node *line_break) {
  cmark_node *before = line_break->prev, *after = line_break->next;
  while (before && before->last_child) before = before->last_child;
  while (after && after->first_child) after = after->first_child;
  const cmark_chunk *end = text(before), *start = text(after);
  return end && start && is_letter(end->data + end->len - 3) && is_letter(start->data);
}
