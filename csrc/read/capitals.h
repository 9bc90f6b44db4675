/* The capitalised words among up to 64 tokens, a bit for each token, the first one in the lowest bit. A third
 * of all German words are: a branch for every token would often be foretold badly. For csrc/read. */
#ifndef GALLEY_READ_CAPITALS_H
#define GALLEY_READ_CAPITALS_H

#include "read/byte_classes.h"
#include "read/reading.h"

#ifdef __SSE2__
/* The kind of a token and what stands behind it there, its flags in the second byte. */
static inline int32_t galley_kind_and_flags(const galley_token *token) {
  int32_t bytes;
  _Static_assert(offsetof(galley_token, flags) == offsetof(galley_token, kind) + 1, "read together");
  memcpy(&bytes, &token->kind, sizeof bytes);
  return bytes;
}

/* Of four tokens. */
static inline uint64_t galley_four_capitals(const galley_token *t) {
  const __m128i looked_at = _mm_set1_epi32(0xFF | GALLEY_TOKEN_CAPITALIZED << 8);
  const __m128i wanted = _mm_set1_epi32(GALLEY_TOKEN_WORD | GALLEY_TOKEN_CAPITALIZED << 8);
  __m128i four = _mm_set_epi32(galley_kind_and_flags(t + 3), galley_kind_and_flags(t + 2),
                               galley_kind_and_flags(t + 1), galley_kind_and_flags(t));
  __m128i equal = _mm_cmpeq_epi32(_mm_and_si128(four, looked_at), wanted);
  return (unsigned)_mm_movemask_ps(_mm_castsi128_ps(equal));
}
#endif

/* Of the tokens from `first` on, none of them at or behind `end`. */
static inline uint64_t galley_capitals(const galley_reading *reading, size_t first, size_t end) {
  const galley_token *tokens = galley_token_at(reading, first);
  size_t count = end - first < GALLEY_WINDOW ? end - first : GALLEY_WINDOW, i = 0;
  uint64_t capitals = 0;
#ifdef __SSE2__
  for (; i + 4 <= count; i += 4) capitals |= galley_four_capitals(tokens + i) << i;
#endif
  for (; i < count; i++) {
    uint64_t word = tokens[i].kind == GALLEY_TOKEN_WORD;
    capitals |= (word & tokens[i].flags & GALLEY_TOKEN_CAPITALIZED) << i;
  }
  return capitals;
}

#endif
