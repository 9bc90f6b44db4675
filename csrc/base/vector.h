/* A growable array of one element type, in one block of an allocator. */
#ifndef GALLEY_BASE_VECTOR_H
#define GALLEY_BASE_VECTOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

typedef struct galley_vector {
  void *items;
  size_t count;
  size_t room;         /* elements that fit without growing */
  size_t element_size; /* bytes */
  galley_allocator allocator;
} galley_vector;

galley_vector galley_vector_of(size_t element_size, galley_allocator allocator);

/* Makes room for `more` elements after the last one; false when there is no memory (the vector stays as it
 * was). */
static inline bool galley_vector_reserve(galley_vector *vector, size_t more);

/* The same where there is none. */
bool galley_vector_grow(galley_vector *vector, size_t more);

/* A new cleared element at the end; NULL when there is no memory. The address holds until the next push. */
void *galley_vector_push(galley_vector *vector);

/* Appends `count` elements; false when there is no memory. For a vector of bytes this is a byte buffer. */
bool galley_vector_append(galley_vector *vector, const void *items, size_t count);

/* Leaves the elements to the arena, whose allocator the vector must have; the vector is empty then. False
 * when there is no memory (the vector stays as it was). */
bool galley_vector_leave(galley_vector *vector, galley_arena *arena);

void galley_vector_release(galley_vector *vector);

/* Empties a vector that is used again and again; gives its memory back if it is more than
 * GALLEY_VECTOR_KEPT. */
#define GALLEY_VECTOR_KEPT ((size_t)1 << 20)
void galley_vector_rest(galley_vector *vector);

static inline bool galley_vector_reserve(galley_vector *vector, size_t more) {
  return vector->room - vector->count >= more || galley_vector_grow(vector, more);
}

#endif
