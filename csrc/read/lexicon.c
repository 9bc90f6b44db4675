#include "read/lexicon.h"

#include <string.h>

#define FIRST_ROOM 256
#define GROWTH     4
#define MOST_WORDS ((size_t)GALLEY_SLOT_INDEX + 1)

/* Letters */

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

/* Finding */

galley_short_word galley_short_word_at_end(const char *word, size_t length) {
  const uint64_t either_case = UINT64_C(0x2020202020202020);
  char bytes[GALLEY_SHORT_WORD] = {0};
  memcpy(bytes, word, length);
  return (galley_short_word){
      {galley_eight_bytes(bytes) | either_case, galley_eight_bytes(bytes + 8) | either_case}};
}

uint32_t galley_long_word_hash(const char *word, size_t length) {
  if (length <= GALLEY_SHORT_WORD) return galley_word_hash(word, length, length);
  uint64_t hash = 0;
  for (size_t i = 0; i < length; i += GALLEY_SHORT_WORD) {
    /* the last piece takes bytes of the one before it for a second time */
    size_t at = length - i < GALLEY_SHORT_WORD ? length - GALLEY_SHORT_WORD : i;
    galley_short_word piece = galley_short_word_of(word + at, GALLEY_SHORT_WORD, GALLEY_SHORT_WORD);
    hash = galley_hash_mix(hash, &piece);
  }
  return galley_hash_finish(hash);
}

static const char *folded_of(const galley_lexicon_entry *e) {
  return e->length > GALLEY_SHORT_WORD ? e->folded : e->short_folded;
}

static bool same_word(const galley_lexicon_entry *e, const char *word, size_t length) {
  return e->length == length && galley_same_folded(folded_of(e), word, length);
}

static size_t next_slot(const galley_lexicon *l, size_t slot) {
  return slot == 2 * l->pair_mask + 1 ? 0 : slot + 1;
}

/* The first slot where a word with this hash belongs. */
static size_t place_of(const galley_lexicon *l, uint32_t hash) {
  return 2 * (hash & l->pair_mask);
}

/* The slot where a word stands, or the free one where it would stand. */
static size_t slot_of(const galley_lexicon *l, uint32_t hash, const char *word, size_t length) {
  for (size_t i = place_of(l, hash);; i = next_slot(l, i)) {
    uint32_t index = l->slots[i] & GALLEY_SLOT_INDEX;
    if (index == 0) return i;
    if (galley_slot_has_tag(l->slots[i], hash) && same_word(&l->entries[index], word, length)) return i;
  }
}

uint32_t galley_lexicon_find_slowly(const galley_lexicon *l, uint32_t hash, const char *word, size_t length) {
  if (length > GALLEY_LONGEST_WORD) return 0;
  return l->slots[slot_of(l, hash, word, length)] & GALLEY_SLOT_INDEX;
}

/* Adding */

/* May another word have the same shape? A long one is known by more than its shape. Digits, signs and letters
 * of ASCII fold as shapes do, and so do those letters of U+00E0 to U+00FE that galley_fold makes. */
static bool is_doubtful(const char *folded, size_t length) {
  unsigned char before = 0;
  if (length > GALLEY_SHORT_WORD) return true;
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)folded[i];
    bool ascii = (c >= ' ' && c < '@') || (c >= 'a' && c <= 'z');
    if (!ascii && c != 0xC3 && !is_upper(before, (unsigned char)(c - 0x20))) return true;
    before = c;
  }
  return false;
}

/* Slots are never given up, so that a word stands where it belongs or in the free slot nearest behind. Words
 * with one tag are not told apart by it. */
static void put(galley_lexicon *l, size_t at, uint32_t index) {
  const galley_lexicon_entry *e = &l->entries[index];
  size_t place = place_of(l, e->hash);
  bool same_tag = at == place + 1 && galley_slot_has_tag(l->slots[place], e->hash);
  l->slots[at] |= index | (e->hash >> GALLEY_SLOT_TAG << GALLEY_SLOT_TAG);
  if (is_doubtful(folded_of(e), e->length)) l->slots[at] |= UINT32_C(1) << GALLEY_SLOT_DOUBT;
  if (at == place || (at == place + 1 && !same_tag)) return;
  for (size_t i = place; i < place + 2; i++) l->slots[i] |= UINT32_C(1) << GALLEY_SLOT_PASSED;
}

/* The free slot where a word would stand that is nowhere yet. */
static size_t free_slot(const galley_lexicon *l, uint32_t hash) {
  size_t i = place_of(l, hash);
  while (l->slots[i] & GALLEY_SLOT_INDEX) i = next_slot(l, i);
  return i;
}

/* Makes new tables; the old ones, which are much smaller, stay in the arena. Entries that are not there yet
 * are not touched: a system gives memory when it is. */
static bool resize(galley_lexicon *l, size_t room) {
  galley_lexicon_entry *entries = galley_arena_allocate(l->arena, room * sizeof *entries);
  galley_short_word *shapes = galley_arena_allocate(l->arena, room * sizeof *shapes);
  size_t pairs = FIRST_ROOM;
  while (pairs < room) pairs *= 2;
  uint32_t *slots = galley_arena_array(l->arena, 2 * pairs, sizeof *slots);
  if (!entries || !shapes || !slots) return false;
  memset(entries, 0, sizeof *entries); /* none */
  memset(shapes, 0, sizeof *shapes);
  if (l->entries) memcpy(entries, l->entries, l->count * sizeof *entries);
  if (l->shapes) memcpy(shapes, l->shapes, l->count * sizeof *shapes);
  l->entries = entries;
  l->shapes = shapes;
  l->room = room;
  l->slots = slots;
  l->pair_mask = pairs - 1;
  for (uint32_t i = 1; i < l->count; i++) put(l, free_slot(l, entries[i].hash), i);
  return true;
}

galley_lexicon *galley_lexicon_new(galley_arena *arena, size_t words) {
  galley_lexicon *l = galley_arena_array(arena, 1, sizeof(galley_lexicon));
  if (!l) return NULL;
  l->arena = arena;
  l->count = 1;
  return resize(l, words < FIRST_ROOM ? FIRST_ROOM : words + 1) ? l : NULL; /* entry 0 is none */
}

static galley_short_word shape_of(const char *word, size_t length) {
  return galley_short_word_of(word, length < GALLEY_SHORT_WORD ? length : GALLEY_SHORT_WORD, length);
}

uint32_t galley_lexicon_add(galley_lexicon *l, const char *word, size_t length) {
  if (l->count == l->room && (l->room > MOST_WORDS / GROWTH || !resize(l, GROWTH * l->room))) return 0;
  uint32_t hash = galley_word_hash(word, length, length);
  size_t at = slot_of(l, hash, word, length);
  if (l->slots[at] & GALLEY_SLOT_INDEX) return l->slots[at] & GALLEY_SLOT_INDEX;
  char folded[GALLEY_LONGEST_WORD];
  galley_fold(word, length, folded);
  galley_lexicon_entry entry = {.length = (uint32_t)length, .hash = hash};
  if (length <= GALLEY_SHORT_WORD)
    memcpy(entry.short_folded, folded, length);
  else if (!(entry.folded = galley_arena_copy(l->arena, folded, length)))
    return 0;
  uint32_t index = (uint32_t)l->count++;
  l->entries[index] = entry;
  l->shapes[index] = shape_of(folded, length);
  put(l, at, index);
  return index;
}
