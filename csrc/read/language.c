#include "read/language.h"

#include <string.h>

#include "base/utf8.h"

#define LONGEST_WORD 64 /* bytes; a longer word is in no lexicon */

typedef struct entry {
  const char *key; /* the first word, folded */
  uint32_t length;
  uint32_t hash;
  uint64_t classes;
  const galley_sense *senses;
} entry;

struct galley_language {
  galley_arena *arena;
  entry *entries; /* entries[0] is none */
  size_t count, room;
  uint32_t *slots; /* open addressing: indexes into entries, 0 is free */
  size_t slot_mask;
  const galley_sense *thousand;
};

static const char *const class_names[GALLEY_CLASS_COUNT] = {
    "abbreviation", "starter",      "month",   "weekday",         "day",        "daypart",
    "period",       "shift",        "edge",    "direction",       "season",     "date_link",
    "year_word",    "cardinal",     "article_cardinal", "multiplier", "thousand", "ordinal",
    "fraction",     "unit",         "currency", "modifier",       "speech_verb", "pronoun",
    "role",         "source_label", "reference_label", "part"};

bool galley_word_class_named(const char *name, galley_word_class *class) {
  for (int i = 0; i < GALLEY_CLASS_COUNT; i++) {
    if (strcmp(name, class_names[i]) == 0) {
      *class = (galley_word_class)i;
      return true;
    }
  }
  return false;
}

void galley_fold(const char *bytes, size_t length, char *folded) {
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 0x20);
    bool after_c3 = i > 0 && (unsigned char)bytes[i - 1] == 0xC3;
    if (after_c3 && c >= 0x80 && c <= 0x9E && c != 0x97) c = (unsigned char)(c + 0x20);
    folded[i] = (char)c;
  }
}

/* The length of the folded word, or 0 if it is too long for the lexicon. */
static size_t fold(const char *word, size_t length, char folded[LONGEST_WORD]) {
  if (length > LONGEST_WORD) return 0;
  galley_fold(word, length, folded);
  return length;
}

/* FNV-1a. */
static uint32_t hash_of(const char *bytes, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
  return hash;
}

galley_language *galley_language_new(galley_arena *arena) {
  galley_language *language = galley_arena_array(arena, 1, sizeof(galley_language));
  if (!language) return NULL;
  language->arena = arena;
  language->room = 256;
  language->count = 1;
  language->slot_mask = 2 * language->room - 1;
  language->entries = galley_arena_array(arena, language->room, sizeof(entry));
  language->slots = galley_arena_array(arena, language->slot_mask + 1, sizeof(uint32_t));
  return language->entries && language->slots ? language : NULL;
}

static uint32_t *slot_of(const galley_language *language, const char *key, size_t length, uint32_t hash) {
  for (size_t i = hash & language->slot_mask;; i = (i + 1) & language->slot_mask) {
    uint32_t *slot = &language->slots[i];
    if (*slot == 0) return slot;
    const entry *e = &language->entries[*slot];
    if (e->hash == hash && e->length == length && memcmp(e->key, key, length) == 0) return slot;
  }
}

/* Doubles the tables; the old ones stay in the arena, which the language does not outgrow by more than a half. */
static bool grow(galley_language *language) {
  size_t room = language->room * 2;
  entry *entries = galley_arena_array(language->arena, room, sizeof(entry));
  uint32_t *slots = galley_arena_array(language->arena, 2 * room, sizeof(uint32_t));
  if (!entries || !slots) return false;
  memcpy(entries, language->entries, language->count * sizeof(entry));
  language->entries = entries;
  language->slots = slots;
  language->room = room;
  language->slot_mask = 2 * room - 1;
  for (uint32_t i = 1; i < language->count; i++) {
    *slot_of(language, entries[i].key, entries[i].length, entries[i].hash) = i;
  }
  return true;
}

static entry *entry_for(galley_language *language, const char *word, size_t length) {
  char folded[LONGEST_WORD];
  if (fold(word, length, folded) == 0) return NULL;
  if (language->count == language->room && !grow(language)) return NULL;
  uint32_t hash = hash_of(folded, length);
  uint32_t *slot = slot_of(language, folded, length, hash);
  if (*slot == 0) {
    char *key = galley_arena_copy(language->arena, folded, length);
    if (!key) return NULL;
    language->entries[language->count] = (entry){.key = key, .length = (uint32_t)length, .hash = hash};
    *slot = (uint32_t)language->count++;
  }
  return &language->entries[*slot];
}

galley_status galley_language_add(galley_language *language, galley_word_class class, const char *phrase,
                                  size_t length, double value, const char *text) {
  const char *blank = memchr(phrase, ' ', length);
  size_t word_length = blank ? (size_t)(blank - phrase) : length;
  if (word_length == 0 || word_length > LONGEST_WORD) return GALLEY_BAD_ARGUMENT;
  entry *e = entry_for(language, phrase, word_length);
  galley_sense *sense = galley_arena_array(language->arena, 1, sizeof(galley_sense));
  char *copy = galley_arena_copy(language->arena, phrase, length);
  char *text_copy = text ? galley_arena_copy(language->arena, text, strlen(text)) : NULL;
  if (!e || !sense || !copy || (text && !text_copy)) return GALLEY_OUT_OF_MEMORY;
  *sense = (galley_sense){e->senses, copy, length, value, text_copy, class};
  e->senses = sense;
  e->classes |= UINT64_C(1) << class;
  if (class == GALLEY_THOUSAND) language->thousand = sense;
  return GALLEY_OK;
}

uint32_t galley_language_find(const galley_language *language, const char *word, size_t length) {
  char folded[LONGEST_WORD];
  if (fold(word, length, folded) == 0) return 0;
  return *slot_of(language, folded, length, hash_of(folded, length));
}

uint64_t galley_entry_classes(const galley_language *language, uint32_t index) {
  return language->entries[index].classes;
}

const galley_sense *galley_entry_senses(const galley_language *language, uint32_t index) {
  return language->entries[index].senses;
}

static bool cardinal_value(const galley_language *language, const char *word, size_t length, double *value) {
  uint32_t index = galley_language_find(language, word, length);
  for (const galley_sense *s = galley_entry_senses(language, index); s; s = s->next) {
    if (s->phrase_length == length && (s->class == GALLEY_CARDINAL || s->class == GALLEY_ARTICLE_CARDINAL)) {
      *value = s->value;
      return true;
    }
  }
  return false;
}

/* Where the word for a thousand stands in a word that is folded, or NULL. */
static const char *find_thousand(const galley_sense *thousand, const char *folded, size_t length) {
  size_t n = thousand->phrase_length;
  for (size_t i = 0; i + n <= length; i++) {
    if (memcmp(folded + i, thousand->phrase, n) == 0) return folded + i;
  }
  return NULL;
}

bool galley_language_numeral(const galley_language *language, const char *word, size_t length, double *value) {
  if (cardinal_value(language, word, length, value)) return true;
  char folded[LONGEST_WORD];
  if (!language->thousand || fold(word, length, folded) == 0) return false;
  const char *joint = find_thousand(language->thousand, folded, length);
  if (!joint) return false;
  size_t before = (size_t)(joint - folded), after_at = before + language->thousand->phrase_length;
  double thousands = 1, rest = 0;
  if (before > 0 && !cardinal_value(language, folded, before, &thousands)) return false;
  if (after_at < length && !cardinal_value(language, folded + after_at, length - after_at, &rest)) return false;
  *value = thousands * language->thousand->value + rest;
  return true;
}
