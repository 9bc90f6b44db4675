#include "base/hash.h"

#include <string.h>

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

/* The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
static uint64_t mix(uint64_t n) {
  n = (n ^ n >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  n = (n ^ n >> 27) * UINT64_C(0x94D049BB133111EB);
  return n ^ n >> 31;
}

/* Eight bytes as a number, the first one the lowest. */
static uint64_t number_of(const char *bytes) {
  const unsigned char *b = (const unsigned char *)bytes;
  return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
         (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

uint64_t galley_hash_begin(uint64_t seed, uint64_t size) {
  return mix(seed + GOLDEN + size);
}

uint64_t galley_hash_add(uint64_t hash, const char *bytes, size_t length) {
  size_t at = 0;
  for (; length - at >= 8; at += 8) hash = mix((hash ^ number_of(bytes + at)) + GOLDEN);
  if (at == length) return hash;
  char rest[8] = {0};
  memcpy(rest, bytes + at, length - at);
  return mix((hash ^ number_of(rest)) + GOLDEN);
}
