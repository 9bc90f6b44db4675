/* Shapes of bytes: short rows of sets of bytes ("a digit, a blank, a k or an m"), all of which are looked for
 * at once. Each takes as many bits of a word as it has sets, and a byte of the text moves all of them on with
 * four operations (the Shift-And automaton of Baeza-Yates and Gonnet, 1992).
 *
 *   galley_shapes *shapes;
 *   if (galley_shapes_open(&shapes, list, count, allocator) == GALLEY_OK) {
 *     galley_vector matches = galley_vector_of(sizeof(galley_literal_match), allocator);
 *     galley_status status = galley_shapes_find(shapes, text, length, &matches);
 *     galley_shapes_close(shapes);
 *   }
 *
 * Unchangeable once made, and free to share between threads. */
#ifndef GALLEY_MATCH_SHAPES_H
#define GALLEY_MATCH_SHAPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/vector.h"
#include "match/automaton.h"

#define GALLEY_SHAPE_LIMIT  64   /* sets of a shape */
#define GALLEY_SHAPES_LIMIT 4096 /* shapes */

typedef struct galley_shapes galley_shapes;

/* A set holds byte b if bits[b / 64] >> b % 64 & 1. */
typedef struct galley_byte_set {
  uint64_t bits[4];
} galley_byte_set;

typedef struct galley_shape {
  const galley_byte_set *sets;
  size_t length; /* 1 to GALLEY_SHAPE_LIMIT */
} galley_shape;

/* GALLEY_BAD_ARGUMENT: a shape is empty, or too long. GALLEY_TOO_LARGE: too many. GALLEY_OUT_OF_MEMORY. After
 * an error nothing is held. */
galley_status galley_shapes_open(galley_shapes **shapes, const galley_shape *list, size_t count,
                                 galley_allocator allocator);

/* Gives all memory back to the allocator that it came from. NULL is fine. */
void galley_shapes_close(galley_shapes *shapes);

/* Appends every place of every shape in text[0, length) to `matches`, a vector of galley_literal_match, in
 * the order of their ends, but first those of some shapes and then those of others. GALLEY_TOO_LARGE: length
 * > GALLEY_LENGTH_LIMIT. GALLEY_OUT_OF_MEMORY. After an error `matches` is as before. */
galley_status galley_shapes_find(const galley_shapes *shapes, const char *text, size_t length,
                                 galley_vector *matches);

#endif
