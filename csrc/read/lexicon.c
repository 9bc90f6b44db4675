#include "read/lexicon.h"

#include <stdbool.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define PIECE          ((size_t)16)
#define FIRST_ROOM     256
#define SLOTS_PER_ROOM 8  /* few words stand elsewhere than in the first slot where they are looked for */
#define BITS_PER_ROOM  16 /* of the filter: one word in twenty passes by chance */

/* A word of a text. Nearly all have no more than 16 bytes, which lie here as a whole. */
typedef struct key {
  uint64_t halves[2]; /* the first 16 bytes as they are written, with zeros behind the word */
  uint32_t length;
  uint32_t hash;
} key;

/* A word of the lexicon. */
typedef struct entry {
  uint64_t halves[2];  /* the first 16 bytes, folded */
  uint64_t matters[2]; /* the bits of them in which a word that is the same may not differ */
  const char *folded;
  uint32_t length;
  uint32_t hash;
} entry;

/* What lies in a slot: the index of an entry, 0 if it is free; and whether a word that belongs here stands in
 * a later slot. */
typedef uint32_t slot;

#define PASSED (UINT32_C(1) << 31)
#define INDEX  (~PASSED)

struct galley_lexicon {
  galley_arena *arena;
  entry *entries; /* entries[0] is none */
  size_t count, room;
  uint64_t *filter; /* a bit for some bits of a hash; so small that it stays in the fastest cache */
  size_t filter_mask;
  slot *slots; /* a word with the hash h belongs into slots[1 + (h & slot_mask)]; slots[0] stays free */
  size_t slot_mask;
};

/* Keys */

static bool is_upper(unsigned char before, unsigned char c) {
  bool latin = before == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97;
  return (c >= 'A' && c <= 'Z') || latin;
}

static unsigned char fold(unsigned char before, unsigned char c) {
  return (unsigned char)(is_upper(before, c) ? c + 0x20 : c);
}

void galley_fold(const char *bytes, size_t length, char *folded) {
  unsigned char before = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    folded[i] = (char)fold(before, c);
    before = c;
  }
}

bool galley_same_folded(const char *a, const char *b, size_t length) {
  unsigned char before = 0;
  for (size_t i = 0; i < length; i++) {
    if (fold(before, (unsigned char)a[i]) != fold(before, (unsigned char)b[i])) return false;
    before = (unsigned char)a[i];
  }
  return true;
}

/* Takes 16 bytes more into a hash. The bit in which the cases of letters differ does not count. The factors
 * are odd, their bits as those of random numbers. */
static inline uint64_t mix(uint64_t hash, uint64_t first, uint64_t second) {
  const uint64_t either_case = UINT64_C(0x2020202020202020);
  uint64_t sum = (hash ^ (first | either_case)) * UINT64_C(0x9E3779B97F4A7C15) +
                 (second | either_case) * UINT64_C(0xC2B2AE3D27D4EB4F);
  return sum ^ sum >> 32;
}

static inline uint32_t finish(uint64_t hash) {
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 32);
}

static key key_of(const char *word, size_t length) {
  key k = {.length = (uint32_t)length};
  memcpy(k.halves, word, length < PIECE ? length : PIECE);
  uint64_t hash = mix(0, k.halves[0], k.halves[1]), halves[2];
  for (size_t i = PIECE; i < length; i += PIECE) {
    /* The last piece may take bytes of the one before it for a second time. */
    memcpy(halves, word + (length - i < PIECE ? length - PIECE : i), PIECE);
    hash = mix(hash, halves[0], halves[1]);
  }
  k.hash = finish(hash);
  return k;
}

/* The first `length` of 16 bytes, with zeros behind them. */
#ifdef __SSE2__

static inline void load(const char *word, size_t length, uint64_t *first, uint64_t *second) {
  static const uint8_t ones[2 * PIECE] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                          0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  __m128i inside = _mm_loadu_si128((const __m128i *)(const void *)(ones + PIECE - length));
  __m128i bytes = _mm_and_si128(_mm_loadu_si128((const __m128i *)(const void *)word), inside);
  *first = (uint64_t)_mm_cvtsi128_si64(bytes);
  *second = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(bytes, bytes));
}

#else

static inline void load(const char *word, size_t length, uint64_t *first, uint64_t *second) {
  key k = {.length = 0};
  memcpy(k.halves, word, length);
  *first = k.halves[0];
  *second = k.halves[1];
}

#endif

uint32_t galley_word_hash(const char *word, size_t length, size_t readable) {
  if ((length > PIECE) | (readable < PIECE)) return key_of(word, length).hash;
  uint64_t first, second;
  load(word, length, &first, &second);
  return finish(mix(0, first, second));
}

/* Finding */

/* 0 if a word is the same as that of an entry, as far as its first 16 bytes tell. */
static inline uint64_t difference(const entry *e, uint64_t first, uint64_t second, size_t length) {
  return ((e->halves[0] ^ first) & e->matters[0]) | ((e->halves[1] ^ second) & e->matters[1]) |
         (e->length ^ length);
}

static bool same_word(const entry *e, const key *k, const char *word) {
  if (difference(e, k->halves[0], k->halves[1], k->length)) return false;
  return k->length <= PIECE || galley_same_folded(e->folded, word, k->length);
}

/* Which slot belongs to a hash. */
static inline size_t place_of(const galley_lexicon *l, uint32_t hash) {
  return 1 + (hash & l->slot_mask);
}

/* 1 if there may be a word with this hash. */
static inline size_t passes(const galley_lexicon *l, uint32_t hash) {
  size_t bit = hash >> 8 & l->filter_mask;
  return l->filter[bit / 64] >> (bit % 64) & 1;
}

/* The slot where a word stands, or the free one where it would stand. */
static size_t slot_of(const galley_lexicon *l, const key *k, const char *word) {
  size_t i = place_of(l, k->hash);
  while ((l->slots[i] & INDEX) != 0 && !same_word(&l->entries[l->slots[i] & INDEX], k, word))
    i = i == l->slot_mask + 1 ? 1 : i + 1;
  return i;
}

static uint32_t find_slowly(const galley_lexicon *l, uint32_t hash, const char *word, size_t length) {
  if (!passes(l, hash) || length > GALLEY_LONGEST_WORD) return 0;
  key k = key_of(word, length);
  return l->slots[slot_of(l, &k, word)] & INDEX;
}

/* Half the words of a text are in the lexicon, so that a branch on that would be foretold badly: what stands
 * in the slot where it belongs, and what is in none, is found without. */
uint32_t galley_lexicon_find(const galley_lexicon *l, uint32_t hash, const char *word, size_t length,
                             size_t readable) {
  if ((length > PIECE) | (readable < PIECE)) return find_slowly(l, hash, word, length);
  uint64_t first, second;
  load(word, length, &first, &second);
  slot s = l->slots[place_of(l, hash) & (0 - passes(l, hash))];
  uint64_t other = difference(&l->entries[s & INDEX], first, second, length);
  if (other & (0 - (uint64_t)(s >> 31))) return find_slowly(l, hash, word, length);
  return s & INDEX & (0 - (uint32_t)(other == 0));
}

/* Adding */

/* Slots are never given up, so that a word stands where it belongs or in the free slot nearest behind. */
static void put(galley_lexicon *l, size_t at, uint32_t index) {
  uint32_t hash = l->entries[index].hash;
  size_t bit = hash >> 8 & l->filter_mask, place = place_of(l, hash);
  l->filter[bit / 64] |= UINT64_C(1) << (bit % 64);
  l->slots[at] |= index;
  if (at != place) l->slots[place] |= PASSED;
}

/* Makes new tables; the old ones stay in the arena, which the lexicon does not outgrow by more than a half.
 */
static bool resize(galley_lexicon *l, size_t room) {
  entry *entries = galley_arena_array(l->arena, room, sizeof(entry));
  slot *slots = galley_arena_array(l->arena, 1 + room * SLOTS_PER_ROOM, sizeof(slot));
  uint64_t *filter = galley_arena_array(l->arena, room * BITS_PER_ROOM / 64, sizeof(uint64_t));
  if (!entries || !slots || !filter) return false;
  if (l->entries) memcpy(entries, l->entries, l->count * sizeof(entry));
  l->entries = entries;
  l->room = room;
  l->filter = filter;
  l->filter_mask = room * BITS_PER_ROOM - 1;
  l->slots = slots;
  l->slot_mask = room * SLOTS_PER_ROOM - 1;
  for (uint32_t i = 1; i < l->count; i++) {
    key k = key_of(entries[i].folded, entries[i].length);
    put(l, slot_of(l, &k, entries[i].folded), i);
  }
  return true;
}

galley_lexicon *galley_lexicon_new(galley_arena *arena) {
  galley_lexicon *l = galley_arena_array(arena, 1, sizeof(galley_lexicon));
  if (!l) return NULL;
  l->arena = arena;
  l->count = 1;
  return resize(l, FIRST_ROOM) ? l : NULL;
}

/* A letter that is folded may be written in either case, and so may a small one. */
static entry entry_of(const char *folded, const key *k) {
  entry e = {.folded = folded, .length = k->length, .hash = k->hash};
  unsigned char matters[PIECE], before = 0;
  for (size_t i = 0; i < PIECE; i++) {
    unsigned char c = i < k->length ? (unsigned char)folded[i] : 0;
    matters[i] = is_upper(before, (unsigned char)(c - 0x20)) ? 0xDF : 0xFF;
    before = c;
  }
  memcpy(e.halves, folded, k->length < PIECE ? k->length : PIECE);
  memcpy(e.matters, matters, PIECE);
  return e;
}

uint32_t galley_lexicon_add(galley_lexicon *l, const char *word, size_t length) {
  if (l->count == l->room && (l->room >= INDEX / 2 || !resize(l, 2 * l->room))) return 0;
  key k = key_of(word, length);
  size_t at = slot_of(l, &k, word);
  if (l->slots[at] & INDEX) return l->slots[at] & INDEX;
  char *folded = galley_arena_allocate(l->arena, length);
  if (!folded) return 0;
  galley_fold(word, length, folded);
  uint32_t index = (uint32_t)l->count++;
  l->entries[index] = entry_of(folded, &k);
  put(l, at, index);
  return index;
}
