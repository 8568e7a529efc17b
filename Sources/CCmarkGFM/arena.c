#include "include/CCmarkGFM.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Each piece is preceded by its size, which realloc needs.
#define HEADER 16
#define FIRST_CHUNK (256 * 1024)

struct chunk {
  struct chunk *previous;
  size_t size, used;
  char *bytes;
};

static _Thread_local struct chunk *current;

static void *take(size_t size) {
  size_t whole = (size + HEADER + 15) & ~(size_t)15;
  if (whole < size) abort();
  if (!current || current->size - current->used < whole) {
    size_t wanted = current ? current->size * 2 : FIRST_CHUNK;
    if (wanted < whole) wanted = whole;
    struct chunk *fresh = malloc(sizeof *fresh);
    char *bytes = malloc(wanted);
    if (!fresh || !bytes) abort();
    *fresh = (struct chunk){current, wanted, 0, bytes};
    current = fresh;
  }
  char *at = current->bytes + current->used;
  current->used += whole;
  *(size_t *)at = size;
  return at + HEADER;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) abort();
  return memset(take(bytes), 0, bytes);
}

static void *arena_realloc(void *old, size_t size) {
  if (!old) return take(size);
  size_t had = *(size_t *)((char *)old - HEADER);
  if (size <= had) return old;
  return memcpy(take(size), old, had);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_mem *oit_arena(void) { return &arena; }

// The first chunk stays for the next page; larger ones, made for a rare large page, go.
void oit_arena_reset(void) {
  while (current && current->previous) {
    struct chunk *gone = current;
    current = gone->previous;
    free(gone->bytes);
    free(gone);
  }
  if (current) current->used = 0;
}
