/* A text as ICU reads it, in UTF-16, with the way back to its bytes: made once for many searches.
 *
 *   galley_wide wide = galley_wide_of(galley_malloc_allocator());
 *   if (galley_wide_set(&wide, text, length) == GALLEY_OK) ... wide.units ...
 *   galley_wide_release(&wide);
 *
 * Bytes that are not well-formed read as U+FFFD. */
#ifndef GALLEY_MATCH_WIDE_H
#define GALLEY_MATCH_WIDE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/vector.h"

typedef struct galley_wide {
  const uint16_t *units;
  size_t count;
  const char *bytes; /* the text, which is borrowed; NULL: there is none */
  size_t length;
  const uint32_t *marks; /* wide.c; NULL: a unit is a byte */
  galley_vector unit_room, mark_room;
} galley_wide;

/* Without a text. */
galley_wide galley_wide_of(galley_allocator allocator);

/* Takes a text, which must stay as long as it is used; the memory of the one before is used again.
 * GALLEY_TOO_LARGE: length > GALLEY_LENGTH_LIMIT. GALLEY_OUT_OF_MEMORY. After an error there is no text. */
galley_status galley_wide_set(galley_wide *wide, const char *bytes, size_t length);

/* Gives the memory back. Twice is fine. */
void galley_wide_release(galley_wide *wide);

/* The byte offset of a unit. */
size_t galley_wide_byte_offset(const galley_wide *wide, size_t unit);

/* The unit at a byte offset; of one inside a character, the unit behind that. */
size_t galley_wide_unit_offset(const galley_wide *wide, size_t offset);

#endif
