/* A hash of bytes, 64 bits that look random and are the same on every machine. */
#ifndef GALLEY_BASE_HASH_H
#define GALLEY_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* Begins the hash of `size` bytes. */
uint64_t galley_hash_begin(uint64_t seed, uint64_t size);

/* Goes on with the next bytes: a number divisible by 8, but for the last ones. */
uint64_t galley_hash_add(uint64_t hash, const char *bytes, size_t length);

#endif
