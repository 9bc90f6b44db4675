#include "match/wide.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/utf16.h>

#include "base/utf8.h"

/* The way back from units to bytes: the byte offset of every MARK_DISTANCE-th unit, or none where all is
 * ASCII and the offsets are the same. */
#define MARK_DISTANCE 16

galley_wide galley_wide_of(galley_allocator allocator) {
  return (galley_wide){.unit_room = galley_vector_of(sizeof(UChar), allocator),
                       .mark_room = galley_vector_of(sizeof(uint32_t), allocator)};
}

void galley_wide_release(galley_wide *wide) {
  galley_vector_release(&wide->unit_room);
  galley_vector_release(&wide->mark_room);
  wide->units = NULL;
  wide->marks = NULL;
  wide->bytes = NULL;
}

/* ---- from bytes to units ---- */

/* Are the next MARK_DISTANCE bytes ASCII? */
static bool is_ascii(const char *bytes) {
  uint64_t words[MARK_DISTANCE / 8];
  memcpy(words, bytes, sizeof words);
  return ((words[0] | words[1]) & UINT64_C(0x8080808080808080)) == 0;
}

static size_t ascii_length(const char *bytes, size_t length) {
  size_t n = 0;
  while (length - n >= MARK_DISTANCE && is_ascii(bytes + n)) n += MARK_DISTANCE;
  while (n < length && (unsigned char)bytes[n] < 0x80) n++;
  return n;
}

/* The length in bytes of what stands at `position`; ill-formed bytes are U+FFFD. */
static size_t read_character(const galley_wide *wide, size_t position, uint32_t *code_point) {
  unsigned char first = (unsigned char)wide->bytes[position];
  if (first < 0x80) {
    *code_point = first;
    return 1;
  }
  size_t length = galley_utf8_check(wide->bytes + position, wide->length - position, code_point);
  if (length) return length;
  *code_point = GALLEY_REPLACEMENT;
  return galley_utf8_ill_formed(wide->bytes + position, wide->length - position);
}

/* Notes the byte offset of the next mark once its unit is reached. */
static inline void mark(uint32_t *marks, size_t *next_mark, size_t unit, size_t position) {
  if (marks && unit >= *next_mark * MARK_DISTANCE) marks[(*next_mark)++] = (uint32_t)position;
}

static void convert(galley_wide *wide, UChar *units, uint32_t *marks) {
  size_t count = 0, next_mark = 0, position = 0;
  while (position < wide->length) {
    mark(marks, &next_mark, count, position);
    if (wide->length - position >= MARK_DISTANCE && is_ascii(wide->bytes + position)) {
      for (size_t i = 0; i < MARK_DISTANCE; i++) units[count + i] = (unsigned char)wide->bytes[position + i];
      /* One of the units may be the next to be marked. */
      size_t unit = next_mark * MARK_DISTANCE;
      if (marks && unit < count + MARK_DISTANCE) mark(marks, &next_mark, unit, position + (unit - count));
      count += MARK_DISTANCE;
      position += MARK_DISTANCE;
      continue;
    }
    uint32_t c;
    position += read_character(wide, position, &c);
    U16_APPEND_UNSAFE(units, count, c);
  }
  mark(marks, &next_mark, count, position);
  wide->count = count;
}

galley_status galley_wide_set(galley_wide *wide, const char *bytes, size_t length) {
  wide->bytes = NULL;
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  bool needs_marks = ascii_length(bytes, length) < length;
  if (!galley_vector_reserve(&wide->unit_room, length + 1) ||
      (needs_marks && !galley_vector_reserve(&wide->mark_room, length / MARK_DISTANCE + 1)))
    return GALLEY_OUT_OF_MEMORY;
  wide->bytes = bytes;
  wide->length = length;
  wide->units = wide->unit_room.items;
  wide->marks = needs_marks ? wide->mark_room.items : NULL;
  convert(wide, wide->unit_room.items, needs_marks ? wide->mark_room.items : NULL);
  return GALLEY_OK;
}

/* ---- and back ---- */

/* The unit that a mark is at. */
static size_t unit_of_mark(const galley_wide *wide, size_t number) {
  size_t at = number * MARK_DISTANCE;
  /* The mark is after a pair. */
  return at < wide->count && U16_IS_TRAIL(wide->units[at]) ? at + 1 : at;
}

size_t galley_wide_byte_offset(const galley_wide *wide, size_t unit) {
  if (!wide->marks) return unit;
  size_t number = unit / MARK_DISTANCE, at = unit_of_mark(wide, number), position = wide->marks[number];
  while (at < unit && position < wide->length) {
    uint32_t c;
    position += read_character(wide, position, &c);
    at += U16_LENGTH(c);
  }
  return position;
}

size_t galley_wide_unit_offset(const galley_wide *wide, size_t offset) {
  if (!wide->marks) return offset;
  size_t low = 0, high = wide->count / MARK_DISTANCE + 1;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (wide->marks[middle] <= offset)
      low = middle;
    else
      high = middle;
  }
  size_t at = unit_of_mark(wide, low), position = wide->marks[low];
  while (position < offset) {
    uint32_t c;
    position += read_character(wide, position, &c);
    at += U16_LENGTH(c);
  }
  return at;
}
