#include "read/language.h"

#include <string.h>

#include "base/utf8.h"
#include "read/reading.h"

#define LONGEST_WORD 96 /* bytes; a longer word is in no lexicon */
#define MOST_JOINTS  4
#define FILTER_SIZE  1024

typedef struct entry {
  const char *key; /* the first word, folded */
  uint32_t length;
  uint32_t hash;
  uint64_t classes;
  const galley_sense *senses;
} entry;

typedef struct slot {
  uint32_t entry; /* 0 is free */
  uint32_t hash;
} slot;

struct galley_language {
  galley_arena *arena;
  entry *entries; /* entries[0] is none */
  size_t count, room;
  slot *slots; /* open addressing */
  size_t slot_mask;
  uint64_t *lengths; /* FILTER_SIZE: by the first two bytes, which lengths there are, a bit each */
  const galley_sense *joints[MOST_JOINTS]; /* the largest value first */
  size_t joint_count;
  char decimal_mark;
};

static const char *const class_names[GALLEY_CLASS_COUNT] = {
    [GALLEY_ABBREVIATION] = "abbreviation",
    [GALLEY_STARTER] = "starter",
    [GALLEY_POLITE] = "polite",
    [GALLEY_MONTH] = "month",
    [GALLEY_WEEKDAY] = "weekday",
    [GALLEY_DAY] = "day",
    [GALLEY_DAYPART] = "daypart",
    [GALLEY_PERIOD] = "period",
    [GALLEY_HOLIDAY] = "holiday",
    [GALLEY_SHIFT] = "shift",
    [GALLEY_EDGE] = "edge",
    [GALLEY_DIRECTION] = "direction",
    [GALLEY_OFFSET] = "offset",
    [GALLEY_SEASON] = "season",
    [GALLEY_DATE_LINK] = "date_link",
    [GALLEY_RANGE_OPENER] = "range_opener",
    [GALLEY_YEAR_WORD] = "year_word",
    [GALLEY_DECADE_ENDING] = "decade_ending",
    [GALLEY_TIME_PREPOSITION] = "time_preposition",
    [GALLEY_DEFINITE_ARTICLE] = "definite_article",
    [GALLEY_OBLIQUE_ARTICLE] = "oblique_article",
    [GALLEY_CLOCK] = "clock",
    [GALLEY_PAST] = "past",
    [GALLEY_CARDINAL] = "cardinal",
    [GALLEY_ARTICLE_CARDINAL] = "article_cardinal",
    [GALLEY_MULTIPLIER] = "multiplier",
    [GALLEY_NUMERAL_JOINT] = "numeral_joint",
    [GALLEY_NUMERAL_LINK] = "numeral_link",
    [GALLEY_DECIMAL_MARK] = "decimal_mark",
    [GALLEY_DECIMAL_WORD] = "decimal_word",
    [GALLEY_SIGN] = "sign",
    [GALLEY_ORDINAL] = "ordinal",
    [GALLEY_FRACTION] = "fraction",
    [GALLEY_UNIT] = "unit",
    [GALLEY_CURRENCY] = "currency",
    [GALLEY_MODIFIER] = "modifier",
    [GALLEY_SPEECH_VERB] = "speech_verb",
    [GALLEY_UTTERANCE] = "utterance",
    [GALLEY_SPEECH_NOUN] = "speech_noun",
    [GALLEY_PRONOUN] = "pronoun",
    [GALLEY_ROLE] = "role",
    [GALLEY_SELF] = "self",
    [GALLEY_SUBJUNCTIVE] = "subjunctive",
    [GALLEY_SUBORDINATOR] = "subordinator",
    [GALLEY_PREPOSITION] = "preposition",
    [GALLEY_ATTRIBUTION] = "attribution",
    [GALLEY_SOURCE_LABEL] = "source_label",
    [GALLEY_REFERENCE_LABEL] = "reference_label",
    [GALLEY_PART] = "part",
    [GALLEY_GIVEN_NAME] = "given_name",
    [GALLEY_PERSON] = "person",
    [GALLEY_NAME_PARTICLE] = "name_particle",
    [GALLEY_PLACE] = "place",
    [GALLEY_ORGANIZATION] = "organization",
    [GALLEY_NAME_CUE] = "name_cue",
    [GALLEY_NAME_ENDING] = "name_ending",
};

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
  language->decimal_mark = '.';
  language->room = 256;
  language->count = 1;
  language->slot_mask = 2 * language->room - 1;
  language->entries = galley_arena_array(arena, language->room, sizeof(entry));
  language->slots = galley_arena_array(arena, language->slot_mask + 1, sizeof(slot));
  language->lengths = galley_arena_array(arena, FILTER_SIZE, sizeof(uint64_t));
  return language->entries && language->slots && language->lengths ? language : NULL;
}

/* The slot of a word, or the empty one where it would stand. */
static slot *slot_of(const galley_language *language, const char *key, size_t length, uint32_t hash) {
  for (size_t i = hash & language->slot_mask;; i = (i + 1) & language->slot_mask) {
    slot *s = &language->slots[i];
    if (s->entry == 0) return s;
    if (s->hash != hash) continue;
    const entry *e = &language->entries[s->entry];
    if (e->length == length && memcmp(e->key, key, length) == 0) return s;
  }
}

/* Most words of a text are in no lexicon: their first two bytes and their length tell. */
static uint64_t *lengths_of(const galley_language *language, const char *folded, size_t length) {
  unsigned first = (unsigned char)folded[0], second = length > 1 ? (unsigned char)folded[1] : 0;
  return &language->lengths[(first * 31 + second) % FILTER_SIZE];
}

static uint64_t length_bit(size_t length) {
  return UINT64_C(1) << (length < 63 ? length : 63);
}

/* Doubles the tables; the old ones stay in the arena, which the language does not outgrow by more than a
 * half. */
static bool grow(galley_language *language) {
  size_t room = language->room * 2;
  entry *entries = galley_arena_array(language->arena, room, sizeof(entry));
  slot *slots = galley_arena_array(language->arena, 2 * room, sizeof(slot));
  if (!entries || !slots) return false;
  memcpy(entries, language->entries, language->count * sizeof(entry));
  language->entries = entries;
  language->slots = slots;
  language->room = room;
  language->slot_mask = 2 * room - 1;
  for (uint32_t i = 1; i < language->count; i++) {
    *slot_of(language, entries[i].key, entries[i].length, entries[i].hash) = (slot){i, entries[i].hash};
  }
  return true;
}

static entry *entry_for(galley_language *language, const char *word, size_t length) {
  char folded[LONGEST_WORD];
  if (fold(word, length, folded) == 0) return NULL;
  if (language->count == language->room && !grow(language)) return NULL;
  uint32_t hash = hash_of(folded, length);
  slot *place = slot_of(language, folded, length, hash);
  if (place->entry == 0) {
    char *key = galley_arena_copy(language->arena, folded, length);
    if (!key) return NULL;
    language->entries[language->count] = (entry){.key = key, .length = (uint32_t)length, .hash = hash};
    *place = (slot){(uint32_t)language->count++, hash};
    *lengths_of(language, folded, length) |= length_bit(length);
  }
  return &language->entries[place->entry];
}

/* The first word segment of an entry, with the full stop behind it. */
static size_t first_word(const char *phrase, size_t length) {
  size_t end = length > 0 ? galley_word_end(phrase, 0, length) : 0;
  return end < length && phrase[end] == '.' ? end + 1 : end;
}

static galley_status add_joint(galley_language *language, const galley_sense *joint) {
  if (language->joint_count == MOST_JOINTS) return GALLEY_BAD_ARGUMENT;
  size_t at = language->joint_count++;
  for (; at > 0 && language->joints[at - 1]->value < joint->value; at--)
    language->joints[at] = language->joints[at - 1];
  language->joints[at] = joint;
  return GALLEY_OK;
}

galley_status galley_language_add(galley_language *language, galley_word_class class, const char *phrase,
                                  size_t length, double value, const char *text) {
  size_t word_length = first_word(phrase, length);
  if (word_length == 0 || word_length > LONGEST_WORD) return GALLEY_BAD_ARGUMENT;
  entry *e = entry_for(language, phrase, word_length);
  galley_sense *sense = galley_arena_array(language->arena, 1, sizeof(galley_sense));
  char *copy = galley_arena_copy(language->arena, phrase, length);
  char *text_copy = text ? galley_arena_copy(language->arena, text, strlen(text)) : NULL;
  if (!e || !sense || !copy || (text && !text_copy)) return GALLEY_OUT_OF_MEMORY;
  *sense = (galley_sense){e->senses, copy, length, value, text_copy, class};
  e->senses = sense;
  e->classes |= UINT64_C(1) << class;
  if (class == GALLEY_DECIMAL_MARK) language->decimal_mark = phrase[0];
  return class == GALLEY_NUMERAL_JOINT ? add_joint(language, sense) : GALLEY_OK;
}

char galley_language_decimal_mark(const galley_language *language) {
  return language->decimal_mark;
}

uint32_t galley_language_find(const galley_language *language, const char *word, size_t length) {
  char folded[LONGEST_WORD];
  if (length == 0 || length > LONGEST_WORD) return 0;
  galley_fold(word, length < 2 ? 1 : 2, folded);
  if (!(*lengths_of(language, folded, length) & length_bit(length))) return 0;
  galley_fold(word, length, folded);
  return slot_of(language, folded, length, hash_of(folded, length))->entry;
}

uint64_t galley_entry_classes(const galley_language *language, uint32_t index) {
  return language->entries[index].classes;
}

const galley_sense *galley_entry_senses(const galley_language *language, uint32_t index) {
  return language->entries[index].senses;
}

/* A numeral that the data holds as a whole. */
static bool whole_numeral(const galley_language *language, const char *word, size_t length, double *value,
                          bool *ordinal) {
  uint32_t index = galley_language_find(language, word, length);
  for (const galley_sense *s = galley_entry_senses(language, index); s; s = s->next) {
    bool cardinal = s->class == GALLEY_CARDINAL || s->class == GALLEY_ARTICLE_CARDINAL;
    if (s->phrase_length != length || (!cardinal && s->class != GALLEY_ORDINAL)) continue;
    *value = s->value;
    *ordinal = !cardinal;
    return true;
  }
  return false;
}

static const char *find(const char *text, size_t length, const char *part, size_t part_length) {
  for (size_t i = 0; i + part_length <= length; i++) {
    if (memcmp(text + i, part, part_length) == 0) return text + i;
  }
  return NULL;
}

/* Leaves out a link that stands before more of the numeral. */
static size_t skip_link(const galley_language *language, const char *word, size_t length) {
  for (size_t n = 1; n < length && n <= 4; n++) {
    uint32_t index = galley_language_find(language, word, n);
    if (galley_entry_classes(language, index) >> GALLEY_NUMERAL_LINK & 1) return n;
  }
  return 0;
}

/* Reads a numeral whose largest joint is joints[level] or a smaller one. Depth: the number of joints. */
static bool numeral_of(const galley_language *language, const char *word, size_t length, size_t level,
                       double *value, bool *ordinal) {
  if (level == language->joint_count) return whole_numeral(language, word, length, value, ordinal);
  const galley_sense *joint = language->joints[level];
  const char *at = find(word, length, joint->phrase, joint->phrase_length);
  if (!at) return numeral_of(language, word, length, level + 1, value, ordinal);
  size_t before = (size_t)(at - word), after = before + joint->phrase_length;
  double head = 1, tail = 0;
  *ordinal = false;
  if (before > 0 && (!numeral_of(language, word, before, level + 1, &head, ordinal) || *ordinal))
    return false;
  if (after < length) {
    after += skip_link(language, word + after, length - after);
    if (!numeral_of(language, word + after, length - after, level + 1, &tail, ordinal)) return false;
  }
  *value = head * joint->value + tail;
  return head < joint->value && tail < joint->value;
}

bool galley_language_numeral(const galley_language *language, const char *word, size_t length, double *value,
                             bool *ordinal) {
  char folded[LONGEST_WORD];
  return fold(word, length, folded) != 0 && numeral_of(language, folded, length, 0, value, ordinal) &&
         *value > 0;
}
