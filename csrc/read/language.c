#include "read/language.h"

#include <string.h>

#include "base/utf8.h"
#include "read/reading.h"

#define MOST_JOINTS 4
#define FIRST_ROOM  256

typedef struct entry {
  uint64_t classes;
  const galley_sense *senses;
} entry;

struct galley_language {
  galley_arena *arena;
  galley_lexicon *lexicon;
  entry *entries;     /* by their number in the lexicon; entries[0] is none */
  uint8_t *interests; /* of each entry */
  size_t room;
  galley_beginnings *numerals;
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
    [GALLEY_PRONOUN] = "pronoun",
    [GALLEY_ROLE] = "role",
    [GALLEY_SOURCE_LABEL] = "source_label",
    [GALLEY_REFERENCE_LABEL] = "reference_label",
    [GALLEY_PART] = "part",
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

/* Makes new tables; the old ones stay in the arena. */
static bool resize(galley_language *language, size_t room) {
  entry *entries = galley_arena_array(language->arena, room, sizeof(entry));
  uint8_t *interests = galley_arena_array(language->arena, room, 1);
  if (!entries || !interests) return false;
  if (language->room) {
    memcpy(entries, language->entries, language->room * sizeof(entry));
    memcpy(interests, language->interests, language->room);
  }
  language->entries = entries;
  language->interests = interests;
  language->room = room;
  return true;
}

galley_language *galley_language_new(galley_arena *arena) {
  galley_language *language = galley_arena_array(arena, 1, sizeof(galley_language));
  if (!language) return NULL;
  language->arena = arena;
  language->decimal_mark = '.';
  language->lexicon = galley_lexicon_new(arena);
  language->numerals = galley_arena_array(arena, 1, sizeof(galley_beginnings));
  return language->lexicon && language->numerals && resize(language, FIRST_ROOM) ? language : NULL;
}

/* The number of the entry of a word, which is there afterwards; 0 when there is no memory. */
static uint32_t entry_for(galley_language *language, const char *word, size_t length) {
  uint32_t index = galley_lexicon_add(language->lexicon, word, length);
  return index < language->room || resize(language, 2 * language->room) ? index : 0;
}

/* The first word segment of an entry, with the full stop behind it. */
static size_t first_word(const char *phrase, size_t length) {
  size_t end = length > 0 ? galley_word_end(phrase, 0, length) : 0;
  return end < length && phrase[end] == '.' ? end + 1 : end;
}

static void add_beginning(galley_beginnings *set, const char *word, size_t length) {
  if (length < 3) {
    memset(set, 0xFF, sizeof *set); /* what follows may be anything */
    return;
  }
  unsigned index = galley_beginning_of(word);
  set->bits[index / 64] |= UINT64_C(1) << (index % 64);
}

static bool makes_numerals(galley_word_class class) {
  return class == GALLEY_NUMERAL_JOINT || (GALLEY_NUMBER_OPENERS & GALLEY_CLASS_BIT(class)) != 0;
}

static uint8_t interests_of(uint64_t classes) {
  static const struct {
    uint64_t classes;
    uint8_t interest;
  } known[] = {{GALLEY_CLASS_BIT(GALLEY_STARTER), GALLEY_INTEREST_BEGINNING},
               {GALLEY_CLASS_BIT(GALLEY_REFERENCE_LABEL), GALLEY_INTEREST_LABEL},
               {GALLEY_DATE_OPENERS, GALLEY_INTEREST_DATE},
               {GALLEY_NUMBER_OPENERS, GALLEY_INTEREST_NUMBER}};
  unsigned interests = 0;
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (classes & known[i].classes) interests |= known[i].interest;
  }
  if (classes & GALLEY_CLASS_BIT(GALLEY_POLITE)) interests &= ~GALLEY_INTEREST_BEGINNING;
  return (uint8_t)interests;
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
  if (word_length == 0 || word_length > GALLEY_LONGEST_WORD) return GALLEY_BAD_ARGUMENT;
  uint32_t index = entry_for(language, phrase, word_length);
  galley_sense *sense = galley_arena_array(language->arena, 1, sizeof(galley_sense));
  char *copy = galley_arena_copy(language->arena, phrase, length);
  char *text_copy = text ? galley_arena_copy(language->arena, text, strlen(text)) : NULL;
  if (index == 0 || !sense || !copy || (text && !text_copy)) return GALLEY_OUT_OF_MEMORY;
  entry *e = &language->entries[index];
  *sense = (galley_sense){e->senses, copy, length, value, text_copy, class};
  e->senses = sense;
  e->classes |= GALLEY_CLASS_BIT(class);
  language->interests[index] = interests_of(e->classes);
  bool ending = class == GALLEY_ORDINAL && value == 0;
  if (makes_numerals(class) && !ending) add_beginning(language->numerals, phrase, length);
  if (class == GALLEY_DECIMAL_MARK) language->decimal_mark = phrase[0];
  return class == GALLEY_NUMERAL_JOINT ? add_joint(language, sense) : GALLEY_OK;
}

char galley_language_decimal_mark(const galley_language *language) {
  return language->decimal_mark;
}

uint32_t galley_language_find(const galley_language *language, const char *word, size_t length) {
  if (length == 0) return 0;
  return galley_lexicon_find(language->lexicon, galley_word_hash(word, length, length), word, length, length);
}

const galley_lexicon *galley_language_lexicon(const galley_language *language) {
  return language->lexicon;
}

const galley_beginnings *galley_language_numeral_beginnings(const galley_language *language) {
  return language->numerals;
}

const uint8_t *galley_language_interests(const galley_language *language) {
  return language->interests;
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
    if (text[i] == part[0] && memcmp(text + i, part, part_length) == 0) return text + i;
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
  char folded[GALLEY_LONGEST_WORD];
  if (length == 0 || length > GALLEY_LONGEST_WORD) return false;
  galley_fold(word, length, folded);
  return numeral_of(language, folded, length, 0, value, ordinal) && *value > 0;
}
