#include "text/scan.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

static size_t count_high(const char *bytes, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += (unsigned char)bytes[i] >> 7;
  return count;
}

static size_t copy_ascii(char *to, const char *from, size_t length) {
  size_t i = 0;
  for (; i < length && (unsigned char)from[i] < 0x80; i++) to[i] = from[i];
  return i;
}

#ifdef __SSE2__

#define VECTOR ((size_t)16)

static unsigned bits_of(__m128i vector) {
  return (unsigned)_mm_movemask_epi8(vector);
}

size_t galley_scan_high(const char *bytes, size_t length, size_t position, unsigned char least) {
  __m128i threshold = _mm_set1_epi8((char)least);
  for (; length - position >= VECTOR; position += VECTOR) {
    __m128i vector = _mm_loadu_si128((const __m128i *)(bytes + position));
    unsigned found = bits_of(_mm_cmpeq_epi8(_mm_max_epu8(vector, threshold), vector));
    if (found) return position + (size_t)__builtin_ctz(found);
  }
  return scan_high(bytes, length, position, least);
}

size_t galley_scan_blank(const char *bytes, size_t length, size_t position) {
  __m128i e1 = _mm_set1_epi8((char)0xE1), two = _mm_set1_epi8(2);
  for (; length - position >= VECTOR; position += VECTOR) {
    __m128i vector = _mm_loadu_si128((const __m128i *)(bytes + position));
    __m128i behind_e1 = _mm_sub_epi8(vector, e1); /* 0 to 2 for E1 to E3 */
    __m128i other = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(behind_e1, two), behind_e1),
                                 _mm_or_si128(_mm_cmpeq_epi8(vector, _mm_set1_epi8((char)0xC2)),
                                              _mm_cmpeq_epi8(vector, _mm_set1_epi8('\t'))));
    unsigned blank = bits_of(_mm_cmpeq_epi8(vector, _mm_set1_epi8(' ')));
    /* What follows the last byte of the vector is not known here. */
    unsigned twice = blank & (blank >> 1 | 1u << (VECTOR - 1));
    unsigned found = twice | bits_of(other);
    if (found) return position + (size_t)__builtin_ctz(found);
  }
  return scan_blank(bytes, length, position);
}

size_t galley_count_high(const char *bytes, size_t length) {
  __m128i sums = _mm_setzero_si128(); /* two, of 64 bits each */
  size_t i = 0;
  for (; length - i >= VECTOR; i += VECTOR) {
    __m128i vector = _mm_loadu_si128((const __m128i *)(bytes + i));
    __m128i ones = _mm_and_si128(_mm_cmplt_epi8(vector, _mm_setzero_si128()), _mm_set1_epi8(1));
    sums = _mm_add_epi64(sums, _mm_sad_epu8(ones, _mm_setzero_si128()));
  }
  uint64_t both[2];
  _mm_storeu_si128((__m128i *)both, sums);
  return (size_t)(both[0] + both[1]) + count_high(bytes + i, length - i);
}

size_t galley_copy_ascii(char *to, const char *from, size_t length) {
  size_t i = 0;
  for (; length - i >= VECTOR; i += VECTOR) {
    __m128i vector = _mm_loadu_si128((const __m128i *)(from + i));
    _mm_storeu_si128((__m128i *)(to + i), vector);
    unsigned high = bits_of(vector);
    if (high) return i + (size_t)__builtin_ctz(high);
  }
  return i + copy_ascii(to + i, from + i, length - i);
}

#else

size_t galley_count_high(const char *bytes, size_t length) {
  return count_high(bytes, length);
}

size_t galley_copy_ascii(char *to, const char *from, size_t length) {
  return copy_ascii(to, from, length);
}

size_t galley_scan_high(const char *bytes, size_t length, size_t position, unsigned char least) {
  return scan_high(bytes, length, position, least);
}

size_t galley_scan_blank(const char *bytes, size_t length, size_t position) {
  return scan_blank(bytes, length, position);
}

#endif
