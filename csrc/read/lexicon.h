/* A set of words, found without regard to the case of Latin letters at the cost of one probe: open addressing
 * over a hash of the folded word. Adding needs memory; finding does not, and any number of threads may do it
 * at once. */
#ifndef GALLEY_READ_LEXICON_H
#define GALLEY_READ_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/simd.h"

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

/* A slot holds the number of the word that stands there, 0 if it is free, two flags, and the top bits of the
 * word's hash, which tell it from most others. */
#define GALLEY_SLOT_INDEX  UINT32_C(0xFFFFF)
#define GALLEY_SLOT_DOUBT  20 /* a bit: a word that looks the same need not be the same */
#define GALLEY_SLOT_PASSED 21 /* a bit: a word that belongs there may stand in another slot */
#define GALLEY_SLOT_TAG    22 /* the first bit of the hash */

/* A word of up to 16 bytes, or the first 16 of a longer one, with zeros behind it; in every byte the bit is
 * set in which the cases of a letter differ. */
typedef struct galley_short_word {
  uint64_t halves[2];
} galley_short_word;

/* A word as it was folded: for what its shape does not tell. */
typedef struct galley_lexicon_entry {
  const char *folded; /* of one with more than 16 bytes */
  char short_folded[GALLEY_SHORT_WORD];
  uint32_t length;
  uint32_t hash;
} galley_lexicon_entry;

struct galley_lexicon {
  galley_short_word *shapes; /* of each word by its number; shapes[0] is none */
  galley_lexicon_entry *entries;
  uint32_t *slots; /* a word with the hash h belongs into one of two, from slots[2 * (h & pair_mask)] on */
  size_t pair_mask;
  size_t count, room;
  galley_arena *arena;
};

/* Of any length up to 16, where no more than its bytes may be read. */
galley_short_word galley_short_word_at_end(const char *word, size_t length);

static inline galley_short_word galley_short_word_of(const char *word, size_t length, size_t readable) {
#ifdef __SSE2__
  static const uint8_t ones[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  if (readable >= GALLEY_SHORT_WORD) {
    __m128i inside = galley_vector_at((const char *)ones + GALLEY_SHORT_WORD - length);
    __m128i bytes = _mm_or_si128(_mm_and_si128(galley_vector_at(word), inside), _mm_set1_epi8(0x20));
    return (galley_short_word){
        {(uint64_t)_mm_cvtsi128_si64(bytes), (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(bytes, bytes))}};
  }
#endif
  (void)readable;
  return galley_short_word_at_end(word, length);
}

/* Takes 16 bytes more into a hash. The factors are odd, their bits as those of random numbers. */
static inline uint64_t galley_hash_mix(uint64_t hash, const galley_short_word *word) {
  uint64_t sum = (hash ^ word->halves[0]) * UINT64_C(0x9E3779B97F4A7C15) +
                 word->halves[1] * UINT64_C(0xC2B2AE3D27D4EB4F);
  return sum ^ sum >> 32;
}

static inline uint32_t galley_hash_finish(uint64_t hash) {
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 32);
}

/* For words of any length, and for slots that were passed. */
uint32_t galley_long_word_hash(const char *word, size_t length);
uint32_t galley_lexicon_find_slowly(const galley_lexicon *lexicon, uint32_t hash, const char *word,
                                    size_t length);

static inline uint32_t galley_short_word_hash(const galley_short_word *word) {
  return galley_hash_finish(galley_hash_mix(0, word));
}

static inline uint32_t galley_word_hash(const char *word, size_t length, size_t readable) {
  if (length > GALLEY_SHORT_WORD) return galley_long_word_hash(word, length);
  galley_short_word w = galley_short_word_of(word, length, readable);
  return galley_short_word_hash(&w);
}

/* Asks for what galley_lexicon_slot is going to read. */
static inline void galley_lexicon_prepare(const galley_lexicon *l, uint32_t hash) {
  galley_prepare(l->slots + 2 * (hash & l->pair_mask));
}

/* All bits if a slot holds the tag of a hash, else none. */
static inline uint32_t galley_slot_has_tag(uint32_t slot, uint32_t hash) {
  return 0 - (uint32_t)((slot ^ hash) < UINT32_C(1) << GALLEY_SLOT_TAG);
}

/* What lies in the slot of a word with this hash; of a pair of others, only whether they were passed. */
static inline uint32_t galley_lexicon_slot(const galley_lexicon *l, uint32_t hash) {
  const uint32_t *pair = l->slots + 2 * (hash & l->pair_mask);
  uint32_t first = galley_slot_has_tag(pair[0], hash), second = galley_slot_has_tag(pair[1], hash);
  return (pair[0] & (first | UINT32_C(1) << GALLEY_SLOT_PASSED)) | (pair[1] & second & ~first);
}

/* Half the words of a text are in the lexicon, so that a branch on that would be foretold badly: what stands
 * where it belongs, and what is in no slot, is found without. `w` is `word`, which is short. */
static inline uint32_t galley_lexicon_find_in(const galley_lexicon *l, uint32_t slot, uint32_t hash,
                                              const galley_short_word *w, const char *word, size_t length) {
  uint32_t index = slot & GALLEY_SLOT_INDEX;
  const galley_short_word *shape = &l->shapes[index];
  uint32_t differs = ((shape->halves[0] ^ w->halves[0]) | (shape->halves[1] ^ w->halves[1])) != 0;
  if (slot >> (GALLEY_SLOT_DOUBT + differs) & 1) return galley_lexicon_find_slowly(l, hash, word, length);
  return index & (differs - 1);
}

static inline uint32_t galley_lexicon_find(const galley_lexicon *l, uint32_t hash, const char *word,
                                           size_t length, size_t readable) {
  if (length > GALLEY_SHORT_WORD) return galley_lexicon_find_slowly(l, hash, word, length);
  galley_short_word w = galley_short_word_of(word, length, readable);
  return galley_lexicon_find_in(l, galley_lexicon_slot(l, hash), hash, &w, word, length);
}

#endif
