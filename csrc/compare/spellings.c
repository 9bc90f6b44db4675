#include "compare/spellings.h"

#include <string.h>

#include "base/hash.h"

/* A surname as it is spelled. */
typedef struct spelling {
  uint64_t sketch; /* its hash */
  uint32_t name;   /* the first one */
  bool is_shared;  /* the sketch is that of another one, too */
} spelling;

typedef struct finder {
  const galley_reading *reading;
  spelling *spellings;
  size_t count;
  uint32_t *by_text, *by_sketch; /* slots of spellings, from 1; 0 is free */
  size_t mask;
} finder;

/* ---- sketches ---- */

/* Letters of two bytes whose key begins with one of those that a sketch is of. */
static const struct {
  uint32_t first, last;
  char letter;
} accented[] = {{0xD0, 0xD0, 'd'},   {0xD1, 0xD1, 'n'},   {0xF0, 0xF0, 'd'},
                {0xF1, 0xF1, 'n'},   {0x10E, 0x111, 'd'}, {0x11C, 0x123, 'g'},
                {0x139, 0x142, 'l'}, {0x143, 0x149, 'n'}, {0x154, 0x159, 'r'}};

#define OPEN '?' /* it may stand for any letters */

/* The letter that the character at `name` brings into a sketch, 0 for none. */
static char letter_of(const char *name, size_t length) {
  unsigned char c = (unsigned char)name[0], next = length > 1 ? (unsigned char)name[1] : 0;
  if (c < 0x80) {
    char small = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return small == '&' ? OPEN : small && strchr("bdglmnr", small) ? small : 0;
  }
  if (c >= 0xC3 && c <= 0xC5) {
    uint32_t code_point = (uint32_t)(c & 0x1F) << 6 | (next & 0x3F);
    for (size_t i = 0; i < sizeof accented / sizeof accented[0]; i++) {
      if (code_point >= accented[i].first && code_point <= accented[i].last) return accented[i].letter;
    }
    return 0;
  }
  /* Bytes inside characters; Latin-1 and general punctuation. */
  return c < 0xC3 || (c == 0xE2 && next <= 0x81) ? 0 : OPEN;
}

size_t galley_name_sketch(const char *name, size_t length, char sketch[GALLEY_SKETCH_LIMIT]) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) {
    char letter = letter_of(name + i, length - i);
    if (letter == OPEN) return GALLEY_NO_SKETCH;
    bool is_new = count < GALLEY_SKETCH_LIMIT && (count == 0 || sketch[count - 1] != letter);
    if (letter && is_new) sketch[count++] = letter;
  }
  return count;
}

/* ---- finding ---- */

static uint64_t hash_of(const char *bytes, size_t length) {
  return galley_hash_add(galley_hash_begin(0, length), bytes, length);
}

static const galley_name *name_at(const finder *f, size_t number) {
  return (const galley_name *)f->reading->names.items + number;
}

static bool same_surname(const finder *f, const galley_name *a, const galley_name *b) {
  size_t length = a->surname_end - a->surname_start;
  return b->surname_end - b->surname_start == length &&
         memcmp(f->reading->text + a->surname_start, f->reading->text + b->surname_start, length) == 0;
}

/* The slot of the surname's spelling, or the free one where it is to stand. */
static uint32_t *slot_of_surname(const finder *f, const galley_name *name) {
  size_t length = name->surname_end - name->surname_start;
  for (uint64_t i = hash_of(f->reading->text + name->surname_start, length);; i++) {
    uint32_t *slot = &f->by_text[i & f->mask];
    if (*slot == 0 || same_surname(f, name_at(f, f->spellings[*slot - 1].name), name)) return slot;
  }
}

/* Adds the spelling of a name, unless it is there. False: its sketch tells nothing. */
static bool add_spelling(finder *f, uint32_t number) {
  const galley_name *name = name_at(f, number);
  uint32_t *slot = slot_of_surname(f, name);
  if (*slot) return true;
  spelling *added = &f->spellings[f->count++];
  *slot = (uint32_t)f->count;
  added->name = number;
  char sketch[GALLEY_SKETCH_LIMIT];
  size_t length;
  const char *full = galley_full_name(f->reading, name, &length);
  length = galley_name_sketch(full, length, sketch);
  if (length == GALLEY_NO_SKETCH) return false;
  added->sketch = hash_of(sketch, length);
  for (uint64_t i = added->sketch; !added->is_shared; i++) {
    slot = &f->by_sketch[i & f->mask];
    if (*slot == 0) {
      *slot = (uint32_t)f->count;
      break;
    }
    spelling *other = &f->spellings[*slot - 1];
    if (other->sketch == added->sketch) other->is_shared = added->is_shared = true;
  }
  return true;
}

static bool has_surname(const galley_name *name) {
  return name->kind == GALLEY_NAME_PERSON && name->surname_end > name->surname_start;
}

bool galley_find_varied_names(const galley_reading *reading, galley_arena *arena, bool **is_varied) {
  size_t names = reading->names.count, slots = 16;
  while (slots < 2 * names) slots *= 2;
  finder f = {.reading = reading, .mask = slots - 1};
  f.spellings = galley_arena_array(arena, names + 1, sizeof(spelling));
  f.by_text = galley_arena_array(arena, slots, sizeof(uint32_t));
  f.by_sketch = galley_arena_array(arena, slots, sizeof(uint32_t));
  *is_varied = galley_arena_array(arena, names + 1, sizeof(bool));
  if (!f.spellings || !f.by_text || !f.by_sketch || !*is_varied) return false;
  bool all = false;
  for (size_t i = 0; i < names; i++) {
    if (has_surname(name_at(&f, i)) && !add_spelling(&f, (uint32_t)i)) all = true;
  }
  for (size_t i = 0; i < f.count; i++) (*is_varied)[f.spellings[i].name] = f.spellings[i].is_shared || all;
  return true;
}
