#include "base/find.h"

#include <string.h>

#include "base/simd.h"

#ifdef __SSE2__
/* A bit for each of sixteen places at which both the first and the last byte of `wanted` stand. */
static unsigned candidates_at(const char *text, const char *wanted, size_t wanted_length) {
  __m128i first = galley_vector_equal(galley_vector_at(text), wanted[0]);
  __m128i last = galley_vector_equal(galley_vector_at(text + wanted_length - 1), wanted[wanted_length - 1]);
  return galley_vector_bits(_mm_and_si128(first, last));
}
#endif

/* The first such place from `position` on; `end` if there is none before it. */
static size_t next_candidate(const char *text, size_t position, size_t end, const char *wanted,
                             size_t wanted_length) {
#ifdef __SSE2__
  for (; end - position >= GALLEY_VECTOR; position += GALLEY_VECTOR) {
    unsigned bits = candidates_at(text + position, wanted, wanted_length);
    if (bits) return position + galley_lowest_bit(bits);
  }
  if (end >= GALLEY_VECTOR) {
    /* The last sixteen places, without those that have been looked at. */
    size_t known = GALLEY_VECTOR - (end - position);
    unsigned bits = candidates_at(text + end - GALLEY_VECTOR, wanted, wanted_length) >> known;
    return bits ? position + galley_lowest_bit(bits) : end;
  }
#endif
  while (position < end &&
         !(text[position] == wanted[0] && text[position + wanted_length - 1] == wanted[wanted_length - 1]))
    position++;
  return position;
}

const char *galley_find(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 0) return text;
  if (length < wanted_length) return NULL;
  size_t end = length - wanted_length + 1;
  for (size_t i = 0;; i++) {
    i = next_candidate(text, i, end, wanted, wanted_length);
    if (i == end) return NULL;
    if (memcmp(text + i, wanted, wanted_length) == 0) return text + i;
  }
}

/* Of vectors, each byte that is the one sought adds a 1 to its counter, which is emptied before it overflows;
 * then eight bytes at a time: those that are it leave a 1 each. */
size_t galley_count_byte(const char *text, size_t length, char byte) {
  const uint64_t low = GALLEY_EACH_BYTE(0x7F), sought = GALLEY_EACH_BYTE((unsigned char)byte);
  size_t count = 0, i = 0;
#ifdef __SSE2__
  while (length - i >= GALLEY_VECTOR) {
    __m128i counters = _mm_setzero_si128();
    for (int k = 0; k < UINT8_MAX && length - i >= GALLEY_VECTOR; k++, i += GALLEY_VECTOR)
      counters = _mm_sub_epi8(counters, galley_vector_equal(galley_vector_at(text + i), byte));
    __m128i sums = _mm_sad_epu8(counters, _mm_setzero_si128());
    count += (size_t)_mm_cvtsi128_si32(sums) + (size_t)_mm_extract_epi16(sums, 4);
  }
#endif
  for (; length - i >= sizeof sought; i += sizeof sought) {
    uint64_t word = galley_eight_bytes(text + i) ^ sought;
    uint64_t equal = ~(((word & low) + low) | word | low) >> 7;
    count += GALLEY_EACH_BYTE(equal) >> 56;
  }
  for (; i < length; i++) count += text[i] == byte;
  return count;
}

size_t galley_count(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 1) return galley_count_byte(text, length, wanted[0]);
  size_t count = 0;
  const char *end = text + length, *found;
  while ((found = galley_find(text, (size_t)(end - text), wanted, wanted_length)) != NULL) {
    count += 1;
    text = found + wanted_length;
  }
  return count;
}
