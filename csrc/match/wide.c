#include "match/wide.h"

#include <stdbool.h>
#include <unicode/utf16.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

/* Widens MARK_DISTANCE bytes; false if they are not all ASCII. */
#ifdef __SSE2__
static inline bool widen_ascii(const char *bytes, UChar *units) {
  __m128i chunk = _mm_loadu_si128((const __m128i *)bytes), zero = _mm_setzero_si128();
  if (_mm_movemask_epi8(chunk)) return false;
  _mm_storeu_si128((__m128i *)units, _mm_unpacklo_epi8(chunk, zero));
  _mm_storeu_si128((__m128i *)units + 1, _mm_unpackhi_epi8(chunk, zero));
  return true;
}
#else
static inline bool widen_ascii(const char *bytes, UChar *units) {
  unsigned char all = 0;
  for (size_t i = 0; i < MARK_DISTANCE; i++) all |= (unsigned char)bytes[i];
  for (size_t i = 0; i < MARK_DISTANCE; i++) units[i] = (unsigned char)bytes[i];
  return all < 0x80;
}
#endif

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

static void convert(galley_wide *wide, UChar *units, uint32_t *marks) {
  size_t count = 0, next_mark = 0, position = 0;
  while (position < wide->length) {
    if (count >= next_mark * MARK_DISTANCE) marks[next_mark++] = (uint32_t)position;
    if (wide->length - position >= MARK_DISTANCE && widen_ascii(wide->bytes + position, units + count)) {
      /* One of the units may be the next to be marked. */
      size_t unit = next_mark * MARK_DISTANCE;
      if (unit < count + MARK_DISTANCE) marks[next_mark++] = (uint32_t)(position + (unit - count));
      count += MARK_DISTANCE;
      position += MARK_DISTANCE;
      continue;
    }
    uint32_t c;
    position += read_character(wide, position, &c);
    U16_APPEND_UNSAFE(units, count, c);
  }
  if (count >= next_mark * MARK_DISTANCE) marks[next_mark] = (uint32_t)position;
  wide->units = units;
  wide->count = count;
  /* As many units as bytes: each is one. */
  wide->marks = count < wide->length ? marks : NULL;
}

galley_status galley_wide_set(galley_wide *wide, const char *bytes, size_t length) {
  wide->bytes = NULL;
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  if (!galley_vector_reserve(&wide->unit_room, length + MARK_DISTANCE) ||
      !galley_vector_reserve(&wide->mark_room, length / MARK_DISTANCE + 1))
    return GALLEY_OUT_OF_MEMORY;
  wide->bytes = bytes;
  wide->length = length;
  convert(wide, wide->unit_room.items, wide->mark_room.items);
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
