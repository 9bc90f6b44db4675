/* Memory of one article: many small pieces, freed all at once by whoever owns the blocks. */
#ifndef GALLEY_BASE_ARENA_H
#define GALLEY_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

/* Where blocks come from. The bindings give blocks that lie in Lua userdata, so that Lua's collector sees
 * them. */
typedef struct galley_allocator {
  void *(*allocate)(void *context, size_t size);            /* NULL: there is no memory */
  void (*release)(void *context, void *block, size_t size); /* gives one block back */
  void *context;
} galley_allocator;

/* An allocator on malloc and free. */
galley_allocator galley_malloc_allocator(void);

typedef struct galley_arena_block galley_arena_block;

typedef struct galley_arena {
  galley_allocator allocator;
  galley_arena_block *newest;
  struct galley_arena_adopted *adopted; /* blocks that were allocated elsewhere */
  size_t total;                         /* bytes in all blocks, those that were adopted left out */
} galley_arena;

void galley_arena_open(galley_arena *arena, galley_allocator allocator);

/* Opens an arena that has no other memory than these bytes, aligned for any type: its pieces lie there one
 * behind the other. */
void galley_arena_open_in(galley_arena *arena, void *memory, size_t size);

/* How many of these bytes are used, from the first one on. */
size_t galley_arena_used(const galley_arena *arena);

/* Gives every block back. The arena can be used again. */
void galley_arena_close(galley_arena *arena);

/* `size` bytes, aligned for any type, not cleared; NULL when there is no memory. */
void *galley_arena_allocate(galley_arena *arena, size_t size);

/* `count` cleared elements of `size` bytes; NULL when there is no memory or the product overflows. */
void *galley_arena_array(galley_arena *arena, size_t count, size_t size);

/* Takes over a block of `size` bytes that came from the arena's allocator, to give it back with the others.
 * False when there is no memory: the block remains the caller's. */
bool galley_arena_adopt(galley_arena *arena, void *block, size_t size);

/* A copy of `length` bytes with a NUL after it. */
char *galley_arena_copy(galley_arena *arena, const char *bytes, size_t length);

#endif
