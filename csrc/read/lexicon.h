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

/* A byte that the owner of the lexicon keeps with a word, 0 at first; the word is there. */
void galley_lexicon_set_note(galley_lexicon *lexicon, uint32_t word, uint8_t note);
static inline uint8_t galley_lexicon_note(const galley_lexicon *lexicon, uint32_t word);

/* The number of the word with this hash, or 0 if it is not there. `readable` as above. */
static inline uint32_t galley_lexicon_find(const galley_lexicon *lexicon, uint32_t hash, const char *word,
                                           size_t length, size_t readable);

/* Lower case for ASCII and the letters U+00C0 to U+00DE, whose UTF-8 keeps its length; other bytes are
 * copied. */
void galley_fold(const char *bytes, size_t length, char *folded);

/* Do two words of the same length differ in nothing but the case of letters that galley_fold knows? */
bool galley_same_folded(const char *a, const char *b, size_t length);

/* What follows is for those above that are called for every token. */

#define GALLEY_SHORT_WORD ((size_t)16)

/* A slot holds the number of the word that stands there, 0 if it is free, a flag, bits of the word's hash
 * that tell it from the other one of the pair, and the word's note. */
#define GALLEY_SLOT_INDEX  UINT32_C(0x7FFFF)
#define GALLEY_SLOT_DOUBT  19 /* a bit: a word that looks the same need not be the same */
#define GALLEY_SLOT_PASSED 20 /* a bit: the pair does not tell of every word that belongs there */
#define GALLEY_SLOT_TAG    21 /* three bits */
#define GALLEY_SLOT_TAGS   (UINT32_C(7) << GALLEY_SLOT_TAG)
#define GALLEY_SLOT_NOTE   24 /* eight bits */

/* A word of up to 16 bytes, or the first 16 of a longer one, with zeros behind it; in every byte the bit is
 * set in which the cases of a letter differ. */
typedef struct galley_short_word {
  uint64_t halves[2];
} galley_short_word;

/* A word as it was folded: for what its shape does not tell. */
typedef struct galley_lexicon_entry {
  const char *folded; /* of one with more than 16 bytes */
  char short_folded[GALLEY_SHORT_WORD];
  uint32_t hash;
  uint8_t length, note;
} galley_lexicon_entry;

typedef struct galley_slot_pair {
  uint32_t slots[2];
} galley_slot_pair;

/* A word with the hash h belongs into pairs[1 + (h & mask)]; pairs[0] is none. Of every pair one bit says
 * whether it holds a word: these bits stay in the processor's first cache, and most words that are in no
 * lexicon come no further. */
struct galley_lexicon {
  galley_short_word *shapes; /* of each word by its number; no word is like shapes[0] */
  galley_lexicon_entry *entries;
  galley_slot_pair *pairs;
  uint32_t *taken; /* bit n % 32 of taken[n / 32] is that of pairs[1 + n] */
  uint32_t mask;
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

#define GALLEY_HASH_FACTOR UINT64_C(0x9E3779B97F4A7C15)

/* Takes 16 bytes more into a hash. The factors are odd, their bits as those of random numbers. */
static inline uint64_t galley_hash_mix(uint64_t hash, const galley_short_word *word) {
  uint64_t sum =
      (hash ^ word->halves[0]) * GALLEY_HASH_FACTOR + word->halves[1] * UINT64_C(0xC2B2AE3D27D4EB4F);
  return sum ^ sum >> 32;
}

static inline uint32_t galley_hash_finish(uint64_t hash) {
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 32);
}

/* For words of any length, and for slots that were passed. */
uint32_t galley_long_word_hash(const char *word, size_t length);
uint32_t galley_lexicon_slot_slowly(const galley_lexicon *lexicon, uint32_t hash,
                                    const galley_short_word *shape, const char *word, size_t length);

static inline uint32_t galley_short_word_hash(const galley_short_word *word) {
  return galley_hash_finish(galley_hash_mix(0, word));
}

static inline uint32_t galley_word_hash(const char *word, size_t length, size_t readable) {
  if (length > GALLEY_SHORT_WORD) return galley_long_word_hash(word, length);
  galley_short_word w = galley_short_word_of(word, length, readable);
  return galley_short_word_hash(&w);
}

static inline uint8_t galley_lexicon_note(const galley_lexicon *l, uint32_t word) {
  return l->entries[word].note;
}

/* The number of the pair where a word with this hash belongs, 0 if that is free. Half the words of a text are
 * in the lexicon, so that a branch on that would be foretold badly: finding does without. */
static inline uint32_t galley_lexicon_place(const galley_lexicon *l, uint32_t hash) {
  uint32_t n = hash & l->mask;
  uint32_t taken = l->taken[n / 32] >> n % 32 & 1;
  return (n + 1) & (0 - taken);
}

/* Bits of a hash that have little to say in its place. */
static inline uint32_t galley_slot_tag(uint32_t hash) {
  return hash >> (29 - GALLEY_SLOT_TAG) & GALLEY_SLOT_TAGS;
}

/* The slot of a pair in which a word with this hash can only stand. */
static inline uint32_t galley_slot_in(const galley_slot_pair *pair, uint32_t hash) {
  uint32_t other = ((pair->slots[0] ^ galley_slot_tag(hash)) & GALLEY_SLOT_TAGS) != 0;
  return pair->slots[other];
}

/* 1 if the word in a slot has another shape. */
static inline uint32_t galley_slot_differs(const galley_lexicon *l, uint32_t slot,
                                           const galley_short_word *w) {
  const galley_short_word *shape = &l->shapes[slot & GALLEY_SLOT_INDEX];
  return ((shape->halves[0] ^ w->halves[0]) | (shape->halves[1] ^ w->halves[1])) != 0;
}

/* Is that not enough to tell whether a word is the one in the slot, or in none? */
static inline bool galley_slot_is_unclear(uint32_t slot, uint32_t differs) {
  return slot >> (GALLEY_SLOT_DOUBT + differs) & 1;
}

static inline uint32_t galley_lexicon_find(const galley_lexicon *l, uint32_t hash, const char *word,
                                           size_t length, size_t readable) {
  galley_short_word w =
      galley_short_word_of(word, length < GALLEY_SHORT_WORD ? length : GALLEY_SHORT_WORD, readable);
  uint32_t slot = galley_slot_in(&l->pairs[galley_lexicon_place(l, hash)], hash);
  uint32_t differs = galley_slot_differs(l, slot, &w);
  if (galley_slot_is_unclear(slot, differs))
    slot = galley_lexicon_slot_slowly(l, hash, &w, word, length);
  else if (differs)
    return 0;
  return slot & GALLEY_SLOT_INDEX;
}

#endif
