/* Many bytes at a time: eight anywhere, sixteen where the machine can (SSE2). Who uses the latter has a
 * portable path as well. */
#ifndef GALLEY_BASE_SIMD_H
#define GALLEY_BASE_SIMD_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define GALLEY_EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Eight bytes, the first one lowest, on any machine. */
static inline uint64_t galley_eight_bytes(const char *bytes) {
  uint64_t eight;
  memcpy(&eight, bytes, sizeof eight);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  eight = __builtin_bswap64(eight);
#endif
  return eight;
}

/* Tells the processor that memory is going to be read. */
static inline void galley_prepare(const void *memory) {
#ifdef __GNUC__
  __builtin_prefetch(memory);
#else
  (void)memory;
#endif
}

/* Which is the lowest bit that is set; there is one. */
static inline size_t galley_lowest_bit(uint64_t bits) {
#ifdef __GNUC__
  return (size_t)__builtin_ctzll(bits);
#else
  size_t count = 0;
  while (!(bits >> count & 1)) count++;
  return count;
#endif
}

/* Which is the highest bit that is set; there is one. */
static inline size_t galley_highest_bit(uint64_t bits) {
#ifdef __GNUC__
  return 63 - (size_t)__builtin_clzll(bits);
#else
  size_t highest = 0;
  while (bits >>= 1) highest++;
  return highest;
#endif
}

#ifdef __SSE2__
#include <emmintrin.h>

/* For functions with vectors of 32 bytes (AVX2), which run where __builtin_cpu_supports says so. */
#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#define GALLEY_WIDE __attribute__((target("avx2")))
#endif

#define GALLEY_VECTOR ((size_t)16)

static inline __m128i galley_vector_at(const char *bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}

/* FF for every byte that equals `byte`. */
static inline __m128i galley_vector_equal(__m128i vector, int byte) {
  return _mm_cmpeq_epi8(vector, _mm_set1_epi8((char)byte));
}

/* FF for every byte from `low` to `high`: moved so that `high` becomes the largest of all. */
static inline __m128i galley_vector_between(__m128i vector, int low, int high) {
  __m128i moved = _mm_add_epi8(vector, _mm_set1_epi8((char)(0x7F - high)));
  return _mm_cmpgt_epi8(moved, _mm_set1_epi8((char)(0x7F - high + low - 1)));
}

/* The top bits of the bytes of a vector. */
static inline unsigned galley_vector_bits(__m128i vector) {
  return (unsigned)_mm_movemask_epi8(vector);
}

/* The same of four vectors. */
static inline uint64_t galley_vectors_bits(__m128i a, __m128i b, __m128i c, __m128i d) {
  uint64_t low = galley_vector_bits(a) | galley_vector_bits(b) << 16;
  uint64_t high = galley_vector_bits(c) | galley_vector_bits(d) << 16;
  return low | high << 32;
}

#endif
#endif
