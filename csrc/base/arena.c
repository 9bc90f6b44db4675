#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SMALLEST_BLOCK ((size_t)2048)
#define LARGEST_BLOCK  ((size_t)1 << 20)
#define ALIGNMENT      alignof(max_align_t)

struct galley_arena_block {
  galley_arena_block *older;
  size_t size; /* of the whole block, this header included */
  size_t used;
};

#define HEADER ((sizeof(galley_arena_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

/* Under the address sanitizer, what lies behind a piece may not be touched: there is a gap, too. */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define GUARDED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(GUARDED)
#include <sanitizer/asan_interface.h>
#define GAP ALIGNMENT
#else
#define GAP                                      0
#define ASAN_POISON_MEMORY_REGION(start, size)   ((void)(start), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
#endif

/* Lies in a block of the arena itself. */
struct galley_arena_adopted {
  struct galley_arena_adopted *older;
  void *block;
  size_t size;
};

static void *malloc_allocate(void *context, size_t size) {
  (void)context;
  return malloc(size);
}

static void malloc_release(void *context, void *block, size_t size) {
  (void)context;
  (void)size;
  free(block);
}

galley_allocator galley_malloc_allocator(void) {
  return (galley_allocator){malloc_allocate, malloc_release, NULL};
}

void galley_arena_open(galley_arena *arena, galley_allocator allocator) {
  *arena = (galley_arena){.allocator = allocator};
}

static void *no_memory(void *context, size_t size) {
  (void)context;
  (void)size;
  return NULL;
}

static void keep(void *context, void *block, size_t size) {
  (void)context;
  (void)block;
  (void)size;
}

void galley_arena_open_in(galley_arena *arena, void *memory, size_t size) {
  galley_arena_block *block = memory;
  *block = (galley_arena_block){NULL, size, HEADER};
  *arena = (galley_arena){.allocator = {no_memory, keep, NULL}, .newest = block, .total = size};
}

size_t galley_arena_used(const galley_arena *arena) {
  return arena->newest->used;
}

bool galley_arena_adopt(galley_arena *arena, void *block, size_t size) {
  struct galley_arena_adopted *adopted = galley_arena_allocate(arena, sizeof *adopted);
  if (!adopted) return false;
  *adopted = (struct galley_arena_adopted){arena->adopted, block, size};
  arena->adopted = adopted;
  return true;
}

void galley_arena_close(galley_arena *arena) {
  for (struct galley_arena_adopted *a = arena->adopted; a; a = a->older) {
    arena->allocator.release(arena->allocator.context, a->block, a->size);
  }
  arena->adopted = NULL;
  galley_arena_block *block = arena->newest;
  while (block) {
    galley_arena_block *older = block->older;
    ASAN_UNPOISON_MEMORY_REGION(block, block->size);
    arena->allocator.release(arena->allocator.context, block, block->size);
    block = older;
  }
  arena->newest = NULL;
  arena->total = 0;
}

/* A quarter of what there is already: few blocks for long articles, little waste for short ones. */
static size_t block_size(const galley_arena *arena, size_t need) {
  size_t size = arena->total / 4;
  if (size < SMALLEST_BLOCK) size = SMALLEST_BLOCK;
  if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
  return size < need ? need : size;
}

static galley_arena_block *add_block(galley_arena *arena, size_t need) {
  size_t size = block_size(arena, need);
  galley_arena_block *block = arena->allocator.allocate(arena->allocator.context, size);
  if (!block) return NULL;
  *block = (galley_arena_block){arena->newest, size, HEADER};
  ASAN_POISON_MEMORY_REGION((char *)block + HEADER, size - HEADER);
  arena->newest = block;
  arena->total += size;
  return block;
}

void *galley_arena_allocate(galley_arena *arena, size_t size) {
  if (size > SIZE_MAX - HEADER - ALIGNMENT - GAP) return NULL;
  size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + GAP;
  galley_arena_block *block = arena->newest;
  if (!block || block->size - block->used < rounded) {
    block = add_block(arena, HEADER + rounded);
    if (!block) return NULL;
  }
  void *piece = (char *)block + block->used;
  block->used += rounded;
  ASAN_UNPOISON_MEMORY_REGION(piece, size);
  return piece;
}

void *galley_arena_array(galley_arena *arena, size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) return NULL;
  void *array = galley_arena_allocate(arena, count * size);
  if (array) memset(array, 0, count * size);
  return array;
}

char *galley_arena_copy(galley_arena *arena, const char *bytes, size_t length) {
  char *copy = galley_arena_allocate(arena, length + 1);
  if (!copy) return NULL;
  if (length) memcpy(copy, bytes, length);
  copy[length] = '\0';
  return copy;
}
