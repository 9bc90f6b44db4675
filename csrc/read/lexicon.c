#include "read/lexicon.h"

#include <string.h>

#define FIRST_ROOM    256
#define GROWTH        4
#define PAIRS_OF_WORD 2 /* at least */
#define MOST_WORDS    ((size_t)GALLEY_SLOT_INDEX + 1)

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
    if (a[i] != b[i] && fold(before, (unsigned char)a[i]) != fold(before, (unsigned char)b[i])) return false;
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

static galley_short_word shape_of(const char *word, size_t length) {
  return galley_short_word_of(word, length < GALLEY_SHORT_WORD ? length : GALLEY_SHORT_WORD, length);
}

static bool same_word(const galley_lexicon *l, uint32_t slot, galley_short_word shape, const char *word,
                      size_t length) {
  uint32_t index = slot & GALLEY_SLOT_INDEX;
  const galley_short_word *its = &l->shapes[index];
  if (its->halves[0] != shape.halves[0] || its->halves[1] != shape.halves[1]) return false;
  if (!(slot >> GALLEY_SLOT_DOUBT & 1)) return true;
  const galley_lexicon_entry *e = &l->entries[index];
  return e->length == length && galley_same_folded(folded_of(e), word, length);
}

/* All slots in a row, and how many there are; the first two are none. */
static uint32_t *slots_of(const galley_lexicon *l) {
  return l->pairs->slots;
}

static size_t next_slot(const galley_lexicon *l, size_t slot) {
  return slot == 2 * (size_t)l->mask + 3 ? 2 : slot + 1;
}

/* The first slot where a word with this hash belongs, whatever lies there. */
static size_t place_of(const galley_lexicon *l, uint32_t hash) {
  return 2 * ((size_t)(hash & l->mask) + 1);
}

/* The slot where a word stands, or the free one where it would stand. */
static size_t slot_of(const galley_lexicon *l, uint32_t hash, galley_short_word shape, const char *word,
                      size_t length) {
  const uint32_t *slots = slots_of(l), tag = galley_slot_tag(hash);
  for (size_t i = place_of(l, hash);; i = next_slot(l, i)) {
    if ((slots[i] & GALLEY_SLOT_INDEX) == 0) return i;
    if ((slots[i] & GALLEY_SLOT_TAGS) == tag && same_word(l, slots[i], shape, word, length)) return i;
  }
}

uint32_t galley_lexicon_slot_slowly(const galley_lexicon *l, uint32_t hash, const galley_short_word *shape,
                                    const char *word, size_t length) {
  if (length > GALLEY_LONGEST_WORD) return 0;
  uint32_t slot = slots_of(l)[slot_of(l, hash, *shape, word, length)];
  return slot & GALLEY_SLOT_INDEX ? slot : 0;
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

/* Slots are never given up, so that a word stands where it belongs or in the free slot nearest behind. The
 * second of a pair that has the tag of the first is found as one that stands elsewhere. */
static void put(galley_lexicon *l, size_t at, uint32_t index) {
  const galley_lexicon_entry *e = &l->entries[index];
  uint32_t *slots = slots_of(l), tag = galley_slot_tag(e->hash);
  size_t place = place_of(l, e->hash);
  bool found = at == place || (at == place + 1 && (slots[place] & GALLEY_SLOT_TAGS) != tag);
  slots[at] |= index | tag | (uint32_t)e->note << GALLEY_SLOT_NOTE;
  l->taken[(at / 2 - 1) / 32] |= UINT32_C(1) << (at / 2 - 1) % 32;
  if (is_doubtful(folded_of(e), e->length)) slots[at] |= UINT32_C(1) << GALLEY_SLOT_DOUBT;
  if (found) return;
  for (size_t i = place; i < place + 2; i++) slots[i] |= UINT32_C(1) << GALLEY_SLOT_PASSED;
}

/* The free slot where a word would stand that is nowhere yet. */
static size_t free_slot(const galley_lexicon *l, uint32_t hash) {
  size_t i = place_of(l, hash);
  while (slots_of(l)[i] & GALLEY_SLOT_INDEX) i = next_slot(l, i);
  return i;
}

/* Makes room for so many words; the old tables, which are much smaller, stay in the arena. Entries that are
 * not there yet are not touched: a system gives memory when it is. */
static bool resize(galley_lexicon *l, size_t room) {
  galley_lexicon_entry *entries = galley_arena_allocate(l->arena, room * sizeof *entries);
  galley_short_word *shapes = galley_arena_allocate(l->arena, room * sizeof *shapes);
  if (!entries || !shapes) return false;
  memset(entries, 0, sizeof *entries); /* none */
  memset(shapes, 0, sizeof *shapes);
  if (l->entries) memcpy(entries, l->entries, l->count * sizeof *entries);
  if (l->shapes) memcpy(shapes, l->shapes, l->count * sizeof *shapes);
  l->entries = entries;
  l->shapes = shapes;
  l->room = room;
  return true;
}

/* Makes so many pairs of slots, a power of two, and puts all words into them. */
static bool make_slots(galley_lexicon *l, size_t count) {
  galley_slot_pair *pairs = galley_arena_array(l->arena, 1 + count, sizeof *pairs);
  uint32_t *taken = galley_arena_array(l->arena, count / 32, sizeof *taken);
  if (!pairs || !taken) return false;
  l->pairs = pairs;
  l->taken = taken;
  l->mask = (uint32_t)(count - 1);
  for (uint32_t i = 1; i < l->count; i++) put(l, free_slot(l, l->entries[i].hash), i);
  return true;
}

galley_lexicon *galley_lexicon_new(galley_arena *arena, size_t words) {
  galley_lexicon *l = galley_arena_array(arena, 1, sizeof(galley_lexicon));
  if (!l) return NULL;
  l->arena = arena;
  l->count = 1;
  size_t room = words < FIRST_ROOM ? FIRST_ROOM : words + 1, pairs = FIRST_ROOM; /* entry 0 is none */
  while (pairs < PAIRS_OF_WORD * room) pairs *= 2;
  return resize(l, room) && make_slots(l, pairs) ? l : NULL;
}

uint32_t galley_lexicon_add(galley_lexicon *l, const char *word, size_t length) {
  if (l->count == l->room && (l->room > MOST_WORDS / GROWTH || !resize(l, GROWTH * l->room))) return 0;
  if (PAIRS_OF_WORD * l->count > l->mask && !make_slots(l, 2 * ((size_t)l->mask + 1))) return 0;
  uint32_t hash = galley_word_hash(word, length, length);
  size_t at = slot_of(l, hash, shape_of(word, length), word, length);
  if (slots_of(l)[at] & GALLEY_SLOT_INDEX) return slots_of(l)[at] & GALLEY_SLOT_INDEX;
  char folded[GALLEY_LONGEST_WORD];
  galley_fold(word, length, folded);
  galley_lexicon_entry entry = {.length = (uint8_t)length, .hash = hash};
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

void galley_lexicon_set_note(galley_lexicon *l, uint32_t word, uint8_t note) {
  galley_lexicon_entry *e = &l->entries[word];
  uint32_t *slots = slots_of(l);
  size_t at = place_of(l, e->hash);
  while ((slots[at] & GALLEY_SLOT_INDEX) != word) at = next_slot(l, at);
  e->note = note;
  slots[at] = (slots[at] & ~(UINT32_C(0xFF) << GALLEY_SLOT_NOTE)) | (uint32_t)note << GALLEY_SLOT_NOTE;
}
