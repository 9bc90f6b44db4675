#include "base/hash.h"

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

/* The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
static uint64_t mix(uint64_t n) {
  n = (n ^ n >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  n = (n ^ n >> 27) * UINT64_C(0x94D049BB133111EB);
  return n ^ n >> 31;
}

/* Up to 8 bytes as a number, the first one the lowest. */
static uint64_t number_of(const char *bytes, size_t length) {
  uint64_t number = 0;
  for (size_t i = 0; i < length; i++) number |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
  return number;
}

uint64_t galley_hash_begin(uint64_t seed, uint64_t size) {
  return mix(seed + GOLDEN + size);
}

uint64_t galley_hash_add(uint64_t hash, const char *bytes, size_t length) {
  size_t at = 0;
  for (; length - at >= 8; at += 8) hash = mix((hash ^ number_of(bytes + at, 8)) + GOLDEN);
  return at < length ? mix((hash ^ number_of(bytes + at, length - at)) + GOLDEN) : hash;
}
