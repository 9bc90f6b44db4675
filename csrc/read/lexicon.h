/* A set of words, found without regard to the case of Latin letters at the cost of one probe: open addressing
 * over a hash of the folded word. Adding needs memory; finding does not, and any number of threads may do it
 * at once. */
#ifndef GALLEY_READ_LEXICON_H
#define GALLEY_READ_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/arena.h"

#define GALLEY_LONGEST_WORD 96 /* bytes; a longer word is in no lexicon */

typedef struct galley_lexicon galley_lexicon;

/* An empty lexicon with room for so many words, and for more, in the arena, which must outlive it; NULL when
 * there is no memory. */
galley_lexicon *galley_lexicon_new(galley_arena *arena, size_t words);

/* The number of a word that is there afterwards, counted from 1 in the order of addition; 0 when there is no
 * memory. `length` is 1 to GALLEY_LONGEST_WORD. */
uint32_t galley_lexicon_add(galley_lexicon *lexicon, const char *word, size_t length);

/* The hash of a word. It is that of every word that differs from it in nothing but the case of its letters;
 * tokens carry it. It is not the same on every machine. `readable` bytes, as many as `length` or more, may be
 * read from `word` on: that is faster from 16 bytes on. */
static inline uint32_t galley_word_hash(const char *word, size_t length, size_t readable);

/* The number of the word with this hash, or 0 if it is not there. `readable` as above. */
static inline uint32_t galley_lexicon_find(const galley_lexicon *lexicon, uint32_t hash, const char *word,
                                           size_t length, size_t readable);

/* Lower case for ASCII and the letters U+00C0 to U+00DE, whose UTF-8 keeps its length; other bytes are
 * copied. */
void galley_fold(const char *bytes, size_t length, char *folded);

/* Do two words of the same length differ in nothing but the case of letters that galley_fold knows? */
bool galley_same_folded(const char *a, const char *b, size_t length);

/* What follows is for the two above, which are called for every token. */

#define GALLEY_SHORT_WORD ((size_t)16)

/* A word of the lexicon. */
typedef struct galley_lexicon_entry {
  uint64_t halves[2];  /* the first 16 bytes, folded */
  uint64_t matters[2]; /* the bits of them in which a word that is the same may not differ */
  const char *folded;  /* all of it, if it has more */
  uint32_t length;
  uint32_t hash;
} galley_lexicon_entry;

/* A slot holds the index of an entry, 0 if it is free; and whether a word that belongs there stands in a
 * later one. */
#define GALLEY_SLOT_PASSED (UINT32_C(1) << 31)
#define GALLEY_SLOT_INDEX  (~GALLEY_SLOT_PASSED)

struct galley_lexicon {
  galley_lexicon_entry *entries; /* entries[0] is none */
  uint64_t *filter;              /* a bit for some bits of a hash; so small that it stays in a fast cache */
  uint32_t *slots; /* a word with the hash h belongs into slots[1 + (h & slot_mask)]; slots[0] stays free */
  size_t filter_mask, slot_mask;
  size_t count, room;
  galley_arena *arena;
};

/* A word of up to 16 bytes, with zeros behind it. */
typedef struct galley_short_word {
  uint64_t halves[2];
} galley_short_word;

static inline galley_short_word galley_short_word_of(const char *word, size_t length, size_t readable) {
  galley_short_word w = {{0, 0}};
#ifdef __SSE2__
  static const uint8_t ones[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  if (readable >= GALLEY_SHORT_WORD) {
    __m128i inside = _mm_loadu_si128((const __m128i *)(const void *)(ones + GALLEY_SHORT_WORD - length));
    __m128i bytes = _mm_and_si128(_mm_loadu_si128((const __m128i *)(const void *)word), inside);
    w.halves[0] = (uint64_t)_mm_cvtsi128_si64(bytes);
    w.halves[1] = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(bytes, bytes));
    return w;
  }
#endif
  (void)readable;
  memcpy(w.halves, word, length);
  return w;
}

/* Takes 16 bytes more into a hash. The bit in which the cases of letters differ does not count. The factors
 * are odd, their bits as those of random numbers. */
static inline uint64_t galley_hash_mix(uint64_t hash, const uint64_t halves[2]) {
  const uint64_t either_case = UINT64_C(0x2020202020202020);
  uint64_t sum = (hash ^ (halves[0] | either_case)) * UINT64_C(0x9E3779B97F4A7C15) +
                 (halves[1] | either_case) * UINT64_C(0xC2B2AE3D27D4EB4F);
  return sum ^ sum >> 32;
}

static inline uint32_t galley_hash_finish(uint64_t hash) {
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 32);
}

/* 1 if there may be a word with this hash. */
static inline size_t galley_lexicon_passes(const galley_lexicon *l, uint32_t hash) {
  size_t bit = hash >> 8 & l->filter_mask;
  return l->filter[bit / 64] >> (bit % 64) & 1;
}

/* 0 if a word is the same as that of an entry, as far as its first 16 bytes tell. */
static inline uint64_t galley_lexicon_difference(const galley_lexicon_entry *e, const uint64_t halves[2],
                                                 size_t length) {
  return ((e->halves[0] ^ halves[0]) & e->matters[0]) | ((e->halves[1] ^ halves[1]) & e->matters[1]) |
         (e->length ^ length);
}

/* For words of any length, and for slots that were passed. */
uint32_t galley_long_word_hash(const char *word, size_t length);
uint32_t galley_lexicon_find_slowly(const galley_lexicon *lexicon, uint32_t hash, const char *word,
                                    size_t length);

static inline uint32_t galley_short_word_hash(const galley_short_word *word) {
  return galley_hash_finish(galley_hash_mix(0, word->halves));
}

static inline uint32_t galley_word_hash(const char *word, size_t length, size_t readable) {
  if (length > GALLEY_SHORT_WORD) return galley_long_word_hash(word, length);
  galley_short_word w = galley_short_word_of(word, length, readable);
  return galley_short_word_hash(&w);
}

/* What lies in the slot where a word with this hash belongs; a free one where the filter knows that there is
 * no word. */
static inline uint32_t galley_lexicon_slot(const galley_lexicon *l, uint32_t hash) {
  return l->slots[(1 + (hash & l->slot_mask)) & (0 - galley_lexicon_passes(l, hash))];
}

/* Half the words of a text are in the lexicon, so that a branch on that would be foretold badly: what stands
 * in the slot where it belongs, and what is in none, is found without. `w` is `word`, if that is short. */
static inline uint32_t galley_lexicon_find_in(const galley_lexicon *l, uint32_t slot, uint32_t hash,
                                              const galley_short_word *w, const char *word, size_t length) {
  if (length > GALLEY_SHORT_WORD) return galley_lexicon_find_slowly(l, hash, word, length);
  uint32_t index = slot & GALLEY_SLOT_INDEX;
  uint64_t other = galley_lexicon_difference(&l->entries[index], w->halves, length);
  if (other & (0 - (uint64_t)(slot >> 31))) return galley_lexicon_find_slowly(l, hash, word, length);
  return index & (0 - (uint32_t)(other == 0));
}

static inline uint32_t galley_lexicon_find(const galley_lexicon *l, uint32_t hash, const char *word,
                                           size_t length, size_t readable) {
  if (length > GALLEY_SHORT_WORD) return galley_lexicon_find_slowly(l, hash, word, length);
  galley_short_word w = galley_short_word_of(word, length, readable);
  return galley_lexicon_find_in(l, galley_lexicon_slot(l, hash), hash, &w, word, length);
}

#endif
