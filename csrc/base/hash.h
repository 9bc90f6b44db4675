/* A hash of bytes that looks random and is the same on every machine: that of lua/galley/hash.lua. */
#ifndef GALLEY_BASE_HASH_H
#define GALLEY_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* The hash of `size` bytes is taken piece by piece: begin, then add pieces, all but the last of which have a
 * length that is divisible by 8. */
uint64_t galley_hash_begin(uint64_t size);
uint64_t galley_hash_add(uint64_t hash, const char *bytes, size_t length);

#endif
