#include "compare/words.h"

#include <string.h>

#include "read/lexicon.h"

#define PIECE ((size_t)16)

static uint64_t half_number(const unsigned char *b) {
  return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* Eight bytes as a number, the first one the lowest, on any machine. */
static uint64_t number_of(const unsigned char *bytes) {
  return half_number(bytes) | half_number(bytes + 4) << 32;
}

static uint64_t hash_piece(uint64_t hash, const void *folded) {
  const unsigned char *bytes = folded;
  return galley_hash_more(galley_hash_more(hash, number_of(bytes)), number_of(bytes + 8));
}

/* Of the folded bytes (see galley_fold), sixteen at a time, with zeros behind the last. */
static uint64_t hash_of(const char *bytes, size_t length) {
  uint64_t hash = length;
  for (size_t i = 0; i < length; i += PIECE) {
    /* One byte more at the front: it tells how the first one is folded. */
    size_t before = i > 0, size = length - i < PIECE ? length - i : PIECE;
    char folded[PIECE + 1] = {0};
    galley_fold(bytes + i - before, size + before, folded);
    hash = hash_piece(hash, folded + before);
  }
  return galley_hash_spread(hash);
}

bool galley_compare_words(const galley_reading *reading, galley_stretch stretch, galley_vector *words) {
  if (!galley_vector_reserve(words, stretch.end_token - stretch.first_token)) return false;
  galley_compared_word *all = words->items;
  for (size_t i = stretch.first_token; i < stretch.end_token; i++) {
    const galley_token *t = galley_token_at(reading, i);
    if (t->kind != GALLEY_TOKEN_WORD && t->kind != GALLEY_TOKEN_NUMBER) continue;
    uint64_t hash = hash_of(reading->text + t->start, t->length);
    all[words->count++] = (galley_compared_word){hash, t->start, (uint32_t)galley_token_end(t)};
  }
  return true;
}

static uint64_t *slot_of(uint64_t *slots, size_t room, uint64_t hash) {
  size_t i = hash & (room - 1);
  while (slots[i] != 0 && slots[i] != hash) i = (i + 1) & (room - 1);
  return &slots[i];
}

bool galley_shingles(const galley_compared_word *words, size_t count, galley_hash_set *set,
                     galley_allocator allocator) {
  *set = (galley_hash_set){.slots = galley_vector_of(sizeof(uint64_t), allocator)};
  size_t length = count < GALLEY_SHINGLE_WORDS ? count : GALLEY_SHINGLE_WORDS, room = 16;
  while (room < 2 * count) room *= 2;
  if (!galley_vector_reserve(&set->slots, room)) return false;
  uint64_t *slots = set->slots.items;
  memset(slots, 0, room * sizeof(uint64_t));
  set->slots.count = room;
  for (size_t i = 0; count > 0 && i + length <= count; i++) {
    uint64_t hash = 0;
    for (size_t k = 0; k < length; k++) hash = galley_hash_more(hash, words[i + k].hash);
    hash = galley_hash_spread(hash);
    if (hash == 0) hash = 1;
    uint64_t *slot = slot_of(slots, room, hash);
    set->count += *slot == 0;
    *slot = hash;
  }
  return true;
}

bool galley_hash_set_has(const galley_hash_set *set, uint64_t hash) {
  return *slot_of(set->slots.items, set->slots.count, hash) == hash;
}
