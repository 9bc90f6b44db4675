#include "text/scan.h"

#include <stdbool.h>

#include "text/look.h"

/* U+00A0 is led by C2, U+1680 by E1, U+2000 to U+205F by E2, U+3000 by E3. */
static bool leads_blank(unsigned char byte) {
  return byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3);
}

static size_t scan_high(const char *bytes, size_t length, size_t position, unsigned char least) {
  while (position < length && (unsigned char)bytes[position] < least) position++;
  return position;
}

static size_t scan_blank(const char *bytes, size_t length, size_t position) {
  for (; position < length; position++) {
    bool twice = bytes[position] == ' ' && position + 1 < length && bytes[position + 1] == ' ';
    if (twice || bytes[position] == '\t' || leads_blank((unsigned char)bytes[position])) break;
  }
  return position;
}

#ifdef __SSE2__

size_t galley_scan_high(const char *bytes, size_t length, size_t position, unsigned char least) {
  __m128i threshold = _mm_set1_epi8((char)least);
  for (; length - position >= GALLEY_VECTOR; position += GALLEY_VECTOR) {
    __m128i vector = galley_vector_at(bytes + position);
    unsigned found = galley_vector_bits(_mm_cmpeq_epi8(_mm_max_epu8(vector, threshold), vector));
    if (found) return position + galley_lowest_bit(found);
  }
  return scan_high(bytes, length, position, least);
}

size_t galley_scan_blank(const char *bytes, size_t length, size_t position) {
  __m128i e1 = _mm_set1_epi8((char)0xE1), two = _mm_set1_epi8(2);
  for (; length - position >= GALLEY_VECTOR; position += GALLEY_VECTOR) {
    __m128i vector = galley_vector_at(bytes + position);
    __m128i behind_e1 = _mm_sub_epi8(vector, e1); /* 0 to 2 for E1 to E3 */
    __m128i other =
        _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(behind_e1, two), behind_e1),
                     _mm_or_si128(galley_vector_equal(vector, 0xC2), galley_vector_equal(vector, '\t')));
    unsigned blank = galley_vector_bits(galley_vector_equal(vector, ' '));
    /* What follows the last byte of the vector is not known here. */
    unsigned twice = blank & (blank >> 1 | 1u << (GALLEY_VECTOR - 1));
    unsigned found = twice | galley_vector_bits(other);
    if (found) return position + galley_lowest_bit(found);
  }
  return scan_blank(bytes, length, position);
}

#else

size_t galley_scan_high(const char *bytes, size_t length, size_t position, unsigned char least) {
  return scan_high(bytes, length, position, least);
}

size_t galley_scan_blank(const char *bytes, size_t length, size_t position) {
  return scan_blank(bytes, length, position);
}

#endif
