#include "read/word_key.h"

#include <stdbool.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define PIECE ((size_t)16)

void galley_fold(const char *bytes, size_t length, char *folded) {
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 0x20);
    bool after_c3 = i > 0 && (unsigned char)bytes[i - 1] == 0xC3;
    if (after_c3 && c >= 0x80 && c <= 0x9E && c != 0x97) c = (unsigned char)(c + 0x20);
    folded[i] = (char)c;
  }
}

/* Takes 16 bytes more into a hash. The factors are odd, with bits as in a random number. */
static inline uint64_t mix(uint64_t hash, const uint64_t halves[2]) {
  uint64_t sum = (hash ^ halves[0]) * UINT64_C(0x9E3779B97F4A7C15) + halves[1] * UINT64_C(0xC2B2AE3D27D4EB4F);
  return sum ^ sum >> 32;
}

static inline uint32_t finish(uint64_t hash) {
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 32);
}

galley_word_key galley_word_key_portably(const char *word, size_t length) {
  galley_word_key key = {.word = word, .length = (uint32_t)length};
  uint64_t hash = 0;
  for (size_t i = 0; i < length; i += PIECE) {
    /* One byte more at the front: it tells how the first one is folded. */
    size_t before = i > 0, size = length - i < PIECE ? length - i : PIECE;
    char folded[PIECE + 1];
    uint64_t halves[2] = {0, 0};
    galley_fold(word + i - before, size + before, folded);
    memcpy(halves, folded + before, size);
    if (i == 0) memcpy(key.halves, halves, sizeof halves);
    hash = mix(hash, halves);
  }
  key.hash = finish(hash);
  return key;
}

#ifdef __SSE2__

static inline __m128i between(__m128i vector, int low, int high) {
  __m128i above = _mm_sub_epi8(vector, _mm_set1_epi8((char)low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)(high - low))), above);
}

/* `before` holds for each byte of the vector the one before it. */
static inline __m128i fold_vector(__m128i vector, __m128i before) {
  __m128i after_c3 = _mm_cmpeq_epi8(before, _mm_set1_epi8((char)0xC3));
  __m128i latin = _mm_andnot_si128(_mm_cmpeq_epi8(vector, _mm_set1_epi8((char)0x97)),
                                   _mm_and_si128(after_c3, between(vector, 0x80, 0x9E)));
  __m128i capital = _mm_or_si128(between(vector, 'A', 'Z'), latin);
  return _mm_add_epi8(vector, _mm_and_si128(capital, _mm_set1_epi8(0x20)));
}

/* 16 bytes of which only the first `count` are a word's. */
static inline __m128i first_bytes(__m128i vector, size_t count) {
  static const uint8_t ones[2 * PIECE] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                          0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  return _mm_and_si128(vector, _mm_loadu_si128((const __m128i *)(const void *)(ones + PIECE - count)));
}

static inline __m128i load(const char *bytes) {
  return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

galley_word_key galley_word_key_of(const char *word, size_t length, size_t readable) {
  galley_word_key key = {.word = word, .length = (uint32_t)length};
  __m128i vector;
  if (readable >= (length + PIECE - 1) / PIECE * PIECE) {
    vector = first_bytes(load(word), length < PIECE ? length : PIECE);
  } else if (length <= PIECE) {
    char padded[PIECE] = {0};
    memcpy(padded, word, length);
    vector = load(padded);
  } else {
    return galley_word_key_portably(word, length);
  }
  vector = fold_vector(vector, _mm_slli_si128(vector, 1));
  _mm_storeu_si128((__m128i *)(void *)key.halves, vector);
  uint64_t hash = mix(0, key.halves);
  for (size_t i = PIECE; i < length; i += PIECE) {
    uint64_t halves[2];
    vector = first_bytes(load(word + i), length - i < PIECE ? length - i : PIECE);
    _mm_storeu_si128((__m128i *)(void *)halves, fold_vector(vector, load(word + i - 1)));
    hash = mix(hash, halves);
  }
  key.hash = finish(hash);
  return key;
}

#else

galley_word_key galley_word_key_of(const char *word, size_t length, size_t readable) {
  (void)readable;
  return galley_word_key_portably(word, length);
}

#endif
