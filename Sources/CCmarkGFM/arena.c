#include "include/CCmarkGFM.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Each piece is preceded by its size, which realloc needs.
#define HEADER 16
#define FIRST_CHUNK (512 * 1024)
#define LARGEST_KEPT (8 * 1024 * 1024)

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

// The last piece grows where it is: buffers of text are mostly that.
static void *arena_realloc(void *old, size_t size) {
  if (!old) return take(size);
  char *header = (char *)old - HEADER;
  size_t had = *(size_t *)header;
  if (size <= had) return old;
  size_t held = (had + HEADER + 15) & ~(size_t)15, whole = (size + HEADER + 15) & ~(size_t)15;
  if (whole < size) abort();
  if (header + held == current->bytes + current->used &&
      whole - held <= current->size - current->used) {
    current->used += whole - held;
    *(size_t *)header = size;
    return old;
  }
  return memcpy(take(size), old, had);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_mem *oit_arena(void) { return &arena; }

// The last chunk, the largest, stays for the next page unless a rare large page made it.
void oit_arena_reset(void) {
  if (!current) return;
  struct chunk *gone = current->size <= LARGEST_KEPT ? current->previous : current;
  if (gone == current) current = NULL;
  else current->previous = NULL;
  while (gone) {
    struct chunk *next = gone->previous;
    free(gone->bytes);
    free(gone);
    gone = next;
  }
  if (current) current->used = 0;
}
