/* What texts are compared by: their words, without regard to case, punctuation, blanks and line breaks; and
 * shingles, which are GALLEY_SHINGLE_WORDS words that follow each other (Broder 1997, "On the resemblance and
 * containment of documents").
 *
 * Words and shingles are known by 64-bit hashes, the same on every machine. That two different words of two
 * texts share one by chance is out of all likelihood; someone who wants to can make such words. */
#ifndef GALLEY_COMPARE_WORDS_H
#define GALLEY_COMPARE_WORDS_H

#include "read/reading.h"

#define GALLEY_SHINGLE_WORDS 4

typedef struct galley_compared_word {
  uint64_t hash;
  uint32_t start, end; /* bytes of the clean text */
} galley_compared_word;

/* A set of hashes: a table with open addressing, at most half full; 0 is free. */
typedef struct galley_hash_set {
  galley_vector slots; /* of uint64_t */
  size_t count;
} galley_hash_set;

/* Appends the words and numbers of a stretch to `words`, a vector of galley_compared_word; false when there
 * is no memory. */
bool galley_compare_words(const galley_reading *reading, galley_stretch stretch, galley_vector *words);

/* The different shingles of a sequence of words. A sequence shorter than one is a shingle of its own. The
 * caller releases set->slots; false when there is no memory. */
bool galley_shingles(const galley_compared_word *words, size_t count, galley_hash_set *set,
                     galley_allocator allocator);

bool galley_hash_set_has(const galley_hash_set *set, uint64_t hash);

/* Takes one more value into a hash. */
static inline uint64_t galley_hash_more(uint64_t hash, uint64_t value) {
  return (hash + value) * UINT64_C(0x9E3779B97F4A7C15);
}

/* Spreads every bit of a hash over all of them: the finalizer of MurmurHash3 (Appleby). */
static inline uint64_t galley_hash_spread(uint64_t hash) {
  hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
  hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
  return hash ^ hash >> 33;
}

#endif
