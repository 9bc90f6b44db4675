/* What 64 bytes hold, a bit for every byte, the first byte in the lowest bit. Inside csrc/text only. */
#ifndef GALLEY_TEXT_LOOK_H
#define GALLEY_TEXT_LOOK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/simd.h"

#define GALLEY_LOOK ((size_t)64)

/* What takes the look at a block as a parameter is compiled once for each look, with the look inside. */
#define GALLEY_FOR_EACH_LOOK static inline __attribute__((always_inline))

typedef struct galley_look {
  uint64_t high;    /* not ASCII */
  uint64_t blank;   /* U+0020 */
  uint64_t special; /* control characters but for the newline, and the ampersand */
} galley_look;

/* The top bit of every byte of `eight` that equals `byte`, which is ASCII. */
static inline uint64_t galley_bytes_equal(uint64_t eight, uint64_t byte) {
  uint64_t difference = eight ^ GALLEY_EACH_BYTE(byte);
  return ~(((difference & GALLEY_EACH_BYTE(0x7F)) + GALLEY_EACH_BYTE(0x7F)) | difference) &
         GALLEY_EACH_BYTE(0x80);
}

/* The top bits of eight bytes as eight bits. */
static inline uint64_t galley_top_bits(uint64_t eight) {
  return (eight >> 7 & GALLEY_EACH_BYTE(1)) * UINT64_C(0x0102040810204080) >> 56;
}

GALLEY_FOR_EACH_LOOK galley_look galley_look_portably(const char *bytes) {
  galley_look block = {0, 0, 0};
  for (unsigned i = 0; i < 8; i++) {
    uint64_t eight = galley_eight_bytes(bytes + 8 * i);
    /* Below a blank: adding 60 to the low seven bits does not carry into the top one. */
    uint64_t from_blank = ((eight & GALLEY_EACH_BYTE(0x7F)) + GALLEY_EACH_BYTE(0x60)) | eight;
    uint64_t below_blank = ~from_blank & GALLEY_EACH_BYTE(0x80) & ~galley_bytes_equal(eight, '\n');
    uint64_t special = below_blank | galley_bytes_equal(eight, 0x7F) | galley_bytes_equal(eight, '&');
    block.high |= galley_top_bits(eight) << 8 * i;
    block.blank |= galley_top_bits(galley_bytes_equal(eight, ' ')) << 8 * i;
    block.special |= galley_top_bits(special) << 8 * i;
  }
  return block;
}

#ifdef __SSE2__

/* FF for every control character but the newline, and for the ampersand. */
static inline __m128i galley_vector_special(__m128i vector) {
  __m128i below_blank = _mm_cmpeq_epi8(_mm_min_epu8(vector, _mm_set1_epi8(0x1F)), vector);
  __m128i control = _mm_or_si128(_mm_andnot_si128(galley_vector_equal(vector, '\n'), below_blank),
                                 galley_vector_equal(vector, 0x7F));
  return _mm_or_si128(control, galley_vector_equal(vector, '&'));
}

GALLEY_FOR_EACH_LOOK galley_look galley_look_at(const char *bytes) {
  __m128i a = galley_vector_at(bytes), b = galley_vector_at(bytes + 16);
  __m128i c = galley_vector_at(bytes + 32), d = galley_vector_at(bytes + 48);
  return (galley_look){
      .high = galley_vectors_bits(a, b, c, d),
      .blank = galley_vectors_bits(galley_vector_equal(a, ' '), galley_vector_equal(b, ' '),
                                   galley_vector_equal(c, ' '), galley_vector_equal(d, ' ')),
      .special = galley_vectors_bits(galley_vector_special(a), galley_vector_special(b),
                                     galley_vector_special(c), galley_vector_special(d)),
  };
}

#else

GALLEY_FOR_EACH_LOOK galley_look galley_look_at(const char *bytes) {
  return galley_look_portably(bytes);
}

#endif
#endif
