#include "match/terms.h"

#include <string.h>

#include "base/utf8.h"
#include "match/lower.h"
#include "text/properties.h"

#define FILTER_BITS 16 /* of a number in the filter */

/* A term, with an ending or without. */
typedef struct entry {
  const char *bytes;  /* as given */
  const char *folded; /* in small letters */
  uint32_t length;
  uint32_t key_start, key_length; /* the longest word in it */
  uint32_t hash;                  /* of the folded key */
  uint32_t next;                  /* another entry with the same key, 0 is none */
  uint32_t term;                  /* its index */
  bool ignore_case;
} entry;

struct galley_terms {
  galley_arena arena; /* holds all that follows, and the terms themselves */
  const uint16_t *lower;
  entry *entries;  /* from 1 */
  uint32_t *stems; /* by term: its entry without an ending */
  uint32_t *slots; /* open addressing: the first entry of a key, 0 is free */
  size_t slot_mask;
  uint64_t *filter;       /* a bit for each number that filter_number gives for a key */
  bool is_word_byte[256]; /* ASCII letters and digits */
};

/* ---- words ---- */

/* The length of the word character at `position`, or 0. */
static inline size_t word_character(const char *text, size_t position, size_t length) {
  unsigned char c = (unsigned char)text[position];
  if (c < 0x80) return ((unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)(c - '0') < 10) ? 1 : 0;
  uint32_t code_point;
  size_t size = galley_utf8_check(text + position, length - position, &code_point);
  return size && galley_is_word_character(code_point) ? size : 0;
}

/* The next word at or behind `*start`; false if there is none. */
static inline bool next_word(const char *text, size_t length, size_t *start, size_t *end) {
  size_t position = *start, size = 0;
  while (position < length && (size = word_character(text, position, length)) == 0) position++;
  if (position >= length) return false;
  *start = position;
  do position += size;
  while (position < length && (size = word_character(text, position, length)) != 0);
  *end = position;
  return true;
}

/* The same, faster: most characters are ASCII. */
static inline bool next_word_of(const galley_terms *terms, const char *text, size_t length, size_t *start,
                                size_t *end) {
  const bool *is_word_byte = terms->is_word_byte;
  size_t position = *start;
  while (position < length && !is_word_byte[(unsigned char)text[position]]) {
    if ((unsigned char)text[position] >= 0x80 && word_character(text, position, length)) break;
    position++;
  }
  if (position == length) return false;
  *start = position;
  for (size_t size = 1; position < length && size; position += size) {
    while (position < length && is_word_byte[(unsigned char)text[position]]) position++;
    if (position == length || (unsigned char)text[position] < 0x80) break;
    size = word_character(text, position, length);
  }
  *end = position;
  return true;
}

static bool word_before(const char *text, size_t position) {
  for (size_t size = 1; size <= 4 && size <= position; size++) {
    if (((unsigned char)text[position - size] & 0xC0) != 0x80)
      return word_character(text, position - size, position) == size;
  }
  return false;
}

bool galley_terms_has_word(const char *bytes, size_t length) {
  size_t start = 0, end;
  return next_word(bytes, length, &start, &end);
}

/* ---- folding ---- */

/* The folded bytes at `position`: one or two of them. */
static inline size_t fold_at(const uint16_t *lower, const char *text, size_t position, size_t length,
                             unsigned char folded[2]) {
  folded[0] = (unsigned char)text[position];
  if (folded[0] < 0x80) {
    folded[0] = galley_lower_ascii(folded[0]);
    return 1;
  }
  if (length - position < 2 || !galley_is_pair(folded[0], (unsigned char)text[position + 1])) return 1;
  galley_lower_pair(lower, text + position, folded);
  return 2;
}

/* FNV-1a of the folded word. */
static uint32_t hash_of(const uint16_t *lower, const char *word, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length;) {
    unsigned char folded[2];
    size_t size = fold_at(lower, word, i, length, folded);
    for (size_t k = 0; k < size; k++) hash = (hash ^ folded[k]) * 16777619u;
    i += size;
  }
  return hash;
}

static bool same_byte(char in_text, char in_term) {
  return in_text == in_term || (in_term == ' ' && in_text == '\n');
}

/* Does the text at `text` read as the folded term? Both have `length` bytes. */
static bool reads_as_folded(const uint16_t *lower, const char *text, const char *folded, size_t length) {
  for (size_t i = 0; i < length;) {
    unsigned char small[2];
    size_t size = fold_at(lower, text, i, length, small);
    for (size_t k = 0; k < size; k++) {
      if (!same_byte((char)small[k], folded[i + k])) return false;
    }
    i += size;
  }
  return true;
}

static bool reads_as(const char *text, const char *term, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (!same_byte(text[i], term[i])) return false;
  }
  return true;
}

/* ---- the table ---- */

/* Letters of several bytes may differ in their case. */
static inline unsigned char fold_byte(char byte) {
  return (unsigned char)byte < 0x80 ? galley_lower_ascii((unsigned char)byte) : 0x80;
}

/* A number that is the same for all words that read the same but for their case: of the first two bytes, the
 * last one, and the length. */
static inline uint32_t number_of_word(const galley_terms *terms, const char *word, size_t length) {
  unsigned char folded[2] = {0, 0};
  if (fold_at(terms->lower, word, 0, length, folded) == 1 && length > 1) folded[1] = fold_byte(word[1]);
  return (folded[0] | (uint32_t)folded[1] << 8 | (uint32_t)fold_byte(word[length - 1]) << 16 |
          (uint32_t)length << 24) *
         2654435761u;
}

/* The same with the two bytes behind the word, too. */
static inline uint32_t number_of_pair(uint32_t number, const char *behind) {
  return (number ^ (uint32_t)(behind[0] == '\n' ? ' ' : behind[0]) << 8 ^ fold_byte(behind[1])) * 2654435761u;
}

static inline bool is_known(const galley_terms *terms, uint32_t number) {
  number >>= 32 - FILTER_BITS;
  return terms->filter[number / 64] >> number % 64 & 1;
}

/* May text[start, end) be the key of a term: by itself or at its end, or with what is behind it? */
static inline bool may_be_key(const galley_terms *terms, const char *text, size_t length, size_t start,
                              size_t end) {
  uint32_t number = number_of_word(terms, text + start, end - start);
  return is_known(terms, number) ||
         (length - end >= 2 && is_known(terms, number_of_pair(number, text + end)));
}

static void make_known(galley_terms *terms, const entry *e) {
  size_t end = e->key_start + e->key_length;
  uint32_t number = number_of_word(terms, e->bytes + e->key_start, e->key_length);
  if (e->length - end >= 2) number = number_of_pair(number, e->bytes + end);
  number >>= 32 - FILTER_BITS;
  terms->filter[number / 64] |= UINT64_C(1) << number % 64;
}

static bool has_key(const galley_terms *terms, const entry *e, const char *word, size_t length,
                    uint32_t hash) {
  return e->hash == hash && e->key_length == length &&
         reads_as_folded(terms->lower, word, e->folded + e->key_start, length);
}

/* The slot of a word, or the free one where it would stand. */
static uint32_t *slot_of(const galley_terms *terms, const char *word, size_t length, uint32_t hash) {
  for (size_t i = hash & terms->slot_mask;; i = (i + 1) & terms->slot_mask) {
    uint32_t *slot = &terms->slots[i];
    if (*slot == 0 || has_key(terms, &terms->entries[*slot], word, length, hash)) return slot;
  }
}

/* ---- building ---- */

static bool copy_bytes(galley_terms *terms, entry *e, const galley_term *term, const galley_literal *ending) {
  char *copy = galley_arena_array(&terms->arena, 2, e->length);
  if (!copy) return false;
  memcpy(copy, term->bytes, term->length);
  memcpy(copy + term->length, ending->bytes, ending->length);
  e->bytes = copy;
  e->folded = copy + e->length;
  for (size_t i = 0; i < e->length;) {
    unsigned char folded[2];
    size_t size = fold_at(terms->lower, e->bytes, i, e->length, folded);
    memcpy(copy + e->length + i, folded, size);
    i += size;
  }
  return true;
}

static void find_key(entry *e) {
  for (size_t start = 0, end; next_word(e->bytes, e->length, &start, &end); start = end) {
    if (end - start <= e->key_length) continue;
    e->key_start = (uint32_t)start;
    e->key_length = (uint32_t)(end - start);
  }
}

/* Adds entry `number`: a term with an ending, which may be empty. */
static galley_status add(galley_terms *terms, uint32_t number, uint32_t index, const galley_term *term,
                         const galley_literal *ending) {
  entry *e = &terms->entries[number];
  *e = (entry){
      .term = index, .length = (uint32_t)(term->length + ending->length), .ignore_case = term->ignore_case};
  if (!copy_bytes(terms, e, term, ending)) return GALLEY_OUT_OF_MEMORY;
  find_key(e);
  if (e->key_length == 0) return GALLEY_BAD_ARGUMENT;
  const char *key = e->bytes + e->key_start;
  e->hash = hash_of(terms->lower, key, e->key_length);
  uint32_t *slot = slot_of(terms, key, e->key_length, e->hash);
  e->next = *slot;
  *slot = number;
  make_known(terms, e);
  return GALLEY_OK;
}

static bool make_tables(galley_terms *terms, size_t count, size_t form_count) {
  size_t slots = 64;
  while (slots < 2 * form_count) slots *= 2;
  terms->slot_mask = slots - 1;
  terms->lower = galley_lower_make(&terms->arena);
  terms->entries = galley_arena_array(&terms->arena, form_count + 1, sizeof(entry));
  terms->stems = galley_arena_array(&terms->arena, count + 1, sizeof(uint32_t));
  terms->slots = galley_arena_array(&terms->arena, slots, sizeof(uint32_t));
  terms->filter = galley_arena_array(&terms->arena, ((size_t)1 << FILTER_BITS) / 64, sizeof(uint64_t));
  for (int byte = 0; byte < 0x80; byte++)
    terms->is_word_byte[byte] = word_character(&(char){(char)byte}, 0, 1);
  return terms->lower && terms->entries && terms->stems && terms->slots && terms->filter;
}

/* Counts the forms of all terms. GALLEY_TOO_LARGE. */
static galley_status count_forms(const galley_term *list, size_t count, const galley_literal *endings,
                                 size_t ending_count, size_t *form_count) {
  size_t total = 0;
  *form_count = 0;
  for (size_t i = 0; i < count; i++) {
    size_t forms = list[i].is_inflected ? ending_count + 1 : 1;
    for (size_t k = 0; k < forms; k++) {
      size_t length = list[i].length + (k ? endings[k - 1].length : 0) + 1;
      if (length > GALLEY_LITERALS_LIMIT - total) return GALLEY_TOO_LARGE;
      total += length;
    }
    *form_count += forms;
  }
  return GALLEY_OK;
}

static galley_status add_forms(galley_terms *terms, const galley_term *list, size_t count,
                               const galley_literal *endings, size_t ending_count, size_t *bad) {
  static const galley_literal none = {"", 0};
  galley_status status = GALLEY_OK;
  uint32_t number = 0;
  for (size_t i = 0; status == GALLEY_OK && i < count; i++) {
    terms->stems[i] = ++number;
    status = add(terms, number, (uint32_t)i, &list[i], &none);
    if (status == GALLEY_BAD_ARGUMENT && bad) *bad = i;
    for (size_t k = 0; status == GALLEY_OK && list[i].is_inflected && k < ending_count; k++)
      status = add(terms, ++number, (uint32_t)i, &list[i], &endings[k]);
  }
  return status;
}

galley_status galley_terms_open(galley_terms **terms, const galley_term *list, size_t count,
                                const galley_literal *endings, size_t ending_count, size_t *bad,
                                galley_allocator allocator) {
  *terms = NULL;
  size_t form_count;
  galley_status status = count_forms(list, count, endings, ending_count, &form_count);
  if (status != GALLEY_OK) return status;
  galley_arena arena;
  galley_arena_open(&arena, allocator);
  galley_terms *made = galley_arena_array(&arena, 1, sizeof *made);
  if (!made) return GALLEY_OUT_OF_MEMORY;
  made->arena = arena;
  status = make_tables(made, count, form_count) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
  if (status == GALLEY_OK) status = add_forms(made, list, count, endings, ending_count, bad);
  if (status == GALLEY_OK)
    *terms = made;
  else
    galley_terms_close(made);
  return status;
}

size_t galley_terms_length(const galley_terms *terms, size_t index) {
  return terms->entries[terms->stems[index]].length;
}

void galley_terms_close(galley_terms *terms) {
  if (!terms) return;
  galley_arena arena = terms->arena; /* the terms lie in it */
  galley_arena_close(&arena);
}

/* ---- finding ---- */

/* Does the entry's term stand around its key at `key`, as a whole? */
static bool stands_at(const galley_terms *terms, const entry *e, const char *text, size_t key,
                      size_t length) {
  if (key < e->key_start) return false;
  size_t start = key - e->key_start, end = start + e->length;
  if (end > length) return false;
  bool same = e->ignore_case ? reads_as_folded(terms->lower, text + start, e->folded, e->length)
                             : reads_as(text + start, e->bytes, e->length);
  return same && !word_before(text, start) && (end == length || word_character(text, end, length) == 0);
}

static bool add_matches(const galley_terms *terms, uint32_t number, const char *text, size_t key,
                        size_t length, galley_vector *matches) {
  for (; number; number = terms->entries[number].next) {
    const entry *e = &terms->entries[number];
    if (!stands_at(terms, e, text, key, length)) continue;
    galley_literal_match *match = galley_vector_push(matches);
    if (!match) return false;
    uint32_t start = (uint32_t)key - e->key_start;
    *match = (galley_literal_match){e->term, start, start + e->length};
  }
  return true;
}

galley_status galley_terms_find_all(const galley_terms *terms, const char *text, size_t length,
                                    galley_vector *matches) {
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  size_t before = matches->count;
  for (size_t start = 0, end; next_word_of(terms, text, length, &start, &end); start = end) {
    if (!may_be_key(terms, text, length, start, end)) continue;
    const char *word = text + start;
    uint32_t number = *slot_of(terms, word, end - start, hash_of(terms->lower, word, end - start));
    if (!add_matches(terms, number, text, start, length, matches)) {
      matches->count = before;
      return GALLEY_OUT_OF_MEMORY;
    }
  }
  return GALLEY_OK;
}
