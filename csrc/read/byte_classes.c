#include "read/byte_classes.h"

#include <stdbool.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

static bool is_ascii_word(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* U+00C0 to U+017F in UTF-8, but for the multiplication and the division sign (U+00D7, U+00F7). */
static bool is_latin(unsigned char lead, unsigned char second) {
  return lead >= 0xC3 && lead <= 0xC5 && !(lead == 0xC3 && (second == 0x97 || second == 0xB7));
}

uint64_t galley_word_bytes_portably(const char *text, size_t position, size_t end) {
  const unsigned char *s = (const unsigned char *)text;
  uint64_t bits = 0;
  for (size_t i = position; i < end && i - position < GALLEY_WINDOW; i++) {
    bool lead = i + 1 < end && is_latin(s[i], s[i + 1]);
    bool second = i > 0 && s[i] >= 0x80 && s[i] < 0xC0 && is_latin(s[i - 1], s[i]);
    if (is_ascii_word(s[i]) || lead || second) bits |= UINT64_C(1) << (i - position);
  }
  return bits;
}

#ifdef __SSE2__

#define VECTOR ((size_t)16)

static inline __m128i between(__m128i vector, int low, int high) {
  __m128i above = _mm_sub_epi8(vector, _mm_set1_epi8((char)low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)(high - low))), above);
}

static inline __m128i equal(__m128i vector, int byte) {
  return _mm_cmpeq_epi8(vector, _mm_set1_epi8((char)byte));
}

static inline uint64_t bits_of(__m128i vector, unsigned index) {
  return (uint64_t)(unsigned)_mm_movemask_epi8(vector) << index * VECTOR;
}

static inline uint64_t word_bytes(const char *bytes, unsigned char before, unsigned char after) {
  uint64_t ascii = 0, lead = 0, doubtful = 0;
  for (unsigned index = 0; index < 4; index++) {
    __m128i vector = _mm_loadu_si128((const __m128i *)(const void *)(bytes + index * VECTOR));
    __m128i small = _mm_or_si128(vector, _mm_set1_epi8(0x20));
    ascii |= bits_of(_mm_or_si128(between(vector, '0', '9'), between(small, 'a', 'z')), index);
    lead |= bits_of(between(vector, 0xC3, 0xC5), index);
    doubtful |= bits_of(equal(small, 0xB7), index); /* 97 or B7 */
  }
  bool cut = is_latin(before, (unsigned char)bytes[0]); /* a letter that began before */
  uint64_t signs = doubtful & (lead << 1 | cut), sign_leads = 0;
  for (uint64_t rest = signs; rest; rest &= rest - 1) {
    size_t i = galley_trailing_zeros(rest);
    bool letter = i == 0 || (unsigned char)bytes[i - 1] != 0xC3;
    if (letter)
      signs &= ~(UINT64_C(1) << i);
    else
      sign_leads |= UINT64_C(1) << (i - 1);
  }
  uint64_t last = lead & UINT64_C(1) << (GALLEY_WINDOW - 1);
  if (last && !is_latin((unsigned char)bytes[GALLEY_WINDOW - 1], after)) sign_leads |= last;
  return ascii | (lead & ~sign_leads) | ((lead << 1 | cut) & ~signs);
}

uint64_t galley_word_bytes(const char *text, size_t position, size_t end) {
  unsigned char before = position > 0 ? (unsigned char)text[position - 1] : 0;
  if (end - position > GALLEY_WINDOW)
    return word_bytes(text + position, before, (unsigned char)text[position + GALLEY_WINDOW]);
  char window[GALLEY_WINDOW] = {0};
  memcpy(window, text + position, end - position);
  uint64_t inside = end - position < GALLEY_WINDOW ? (UINT64_C(1) << (end - position)) - 1 : UINT64_MAX;
  return word_bytes(window, before, 0) & inside;
}

#else

uint64_t galley_word_bytes(const char *text, size_t position, size_t end) {
  return galley_word_bytes_portably(text, position, end);
}

#endif
