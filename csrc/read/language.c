#include "read/language.h"

#include <string.h>

#include "base/utf8.h"
#include "read/reading.h"

#define LONGEST_WORD    96 /* bytes; a longer word is in no lexicon */
#define MOST_JOINTS     4
#define MOST_GENITIVES  8
#define FILTER_PER_ROOM 16 /* bits for every entry that there is room for: few words pass by chance */
#define FIRST_EDGE      3  /* bytes at the ends of numerals that tell them from most other words */
#define LAST_EDGE       2
#define EDGE_FILTER     4096
#define ENDING_FILTER   1024

typedef struct entry {
  galley_word_key key; /* of the first word, folded */
  uint64_t classes;
  const galley_sense *senses;
  uint8_t interests;
} entry;

typedef struct slot {
  uint32_t entry; /* 0 is free */
  uint32_t hash;
} slot;

/* Sets of hashes, a bit each. */
typedef struct edges {
  uint64_t first[EDGE_FILTER / 64], last[EDGE_FILTER / 64];
} edges;

struct galley_language {
  galley_arena *arena;
  entry *entries; /* entries[0] is none */
  size_t count, room;
  slot *slots; /* open addressing */
  size_t slot_mask;
  uint64_t *filter; /* by the hash of a word: clear where the word is in no slot */
  edges *numerals;  /* with which bytes the parts of numerals begin and end */
  const galley_sense *genitives[MOST_GENITIVES]; /* endings, the longest first */
  size_t genitive_count;
  uint64_t genitive_last[4]; /* the last bytes of these, a bit each */
  uint64_t *endings;         /* by their last two bytes, which lengths endings of words have, a bit each */
  const galley_sense *joints[MOST_JOINTS]; /* the largest value first */
  size_t joint_count;
  char decimal_mark;
};

_Static_assert(GALLEY_CLASS_COUNT <= 64, "the classes of an entry are bits of one number");

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
    [GALLEY_BOUND] = "bound",
    [GALLEY_EVERY] = "every",
    [GALLEY_DIRECTION] = "direction",
    [GALLEY_OFFSET] = "offset",
    [GALLEY_SEASON] = "season",
    [GALLEY_DECADE] = "decade",
    [GALLEY_MONTH_LINK] = "month_link",
    [GALLEY_DATE_LINK] = "date_link",
    [GALLEY_RANGE_OPENER] = "range_opener",
    [GALLEY_YEAR_WORD] = "year_word",
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
    [GALLEY_NO_NUMBER] = "no_number",
    [GALLEY_UNIT] = "unit",
    [GALLEY_AGE_OPENER] = "age_opener",
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
    [GALLEY_STOPWORD] = "stopword",
    [GALLEY_LABEL] = "label",
    [GALLEY_REFERENCE_LABEL] = "reference_label",
    [GALLEY_PART] = "part",
    [GALLEY_GIVEN_NAME] = "given_name",
    [GALLEY_PERSON] = "person",
    [GALLEY_PLACE] = "place",
    [GALLEY_ORGANIZATION] = "organization",
    [GALLEY_NAME_WORD] = "name_word",
    [GALLEY_AGENCY] = "agency",
    [GALLEY_FINITE] = "finite",
    [GALLEY_NAMING] = "naming",
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

/* FILTER_PER_ROOM bits for each of `room` entries. */
static uint64_t *new_filter(galley_arena *arena, size_t room) {
  return galley_arena_array(arena, room * FILTER_PER_ROOM / 64, sizeof(uint64_t));
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
  language->filter = new_filter(arena, language->room);
  language->numerals = galley_arena_array(arena, 1, sizeof(edges));
  language->endings = galley_arena_array(arena, 2 * ENDING_FILTER, sizeof(uint64_t));
  bool complete = language->entries && language->slots && language->filter && language->numerals;
  return complete && language->endings ? language : NULL;
}

static bool same_key(const galley_word_key *known, const galley_word_key *key) {
  if (known->length != key->length) return false;
  if (known->halves[0] != key->halves[0] || known->halves[1] != key->halves[1]) return false;
  if (key->length <= sizeof key->halves) return true;
  char folded[LONGEST_WORD];
  galley_fold(key->word, key->length, folded);
  return memcmp(known->word, folded, key->length) == 0;
}

/* The slot of a word, or the empty one where it would stand. */
static slot *slot_of(const galley_language *language, const galley_word_key *key) {
  for (size_t i = key->hash & language->slot_mask;; i = (i + 1) & language->slot_mask) {
    slot *s = &language->slots[i];
    if (s->entry == 0) return s;
    if (s->hash == key->hash && same_key(&language->entries[s->entry].key, key)) return s;
  }
}

/* Most words of a text are in no lexicon: the filter tells. Its bits are not those that choose a slot. */
static uint64_t *filter_word(const galley_language *language, uint32_t hash, uint64_t *bit) {
  size_t index = (hash >> 8) & (language->room * FILTER_PER_ROOM - 1);
  *bit = UINT64_C(1) << (index % 64);
  return &language->filter[index / 64];
}

static void place(galley_language *language, slot *s, uint32_t index) {
  uint64_t bit, *word = filter_word(language, language->entries[index].key.hash, &bit);
  *word |= bit;
  *s = (slot){index, language->entries[index].key.hash};
}

/* Doubles the tables; the old ones stay in the arena, which the language does not outgrow by more than a
 * half. */
static bool grow(galley_language *language) {
  size_t room = language->room * 2;
  entry *entries = galley_arena_array(language->arena, room, sizeof(entry));
  slot *slots = galley_arena_array(language->arena, 2 * room, sizeof(slot));
  uint64_t *filter = new_filter(language->arena, room);
  if (!entries || !slots || !filter) return false;
  memcpy(entries, language->entries, language->count * sizeof(entry));
  language->entries = entries;
  language->slots = slots;
  language->filter = filter;
  language->room = room;
  language->slot_mask = 2 * room - 1;
  for (uint32_t i = 1; i < language->count; i++) place(language, slot_of(language, &entries[i].key), i);
  return true;
}

static entry *entry_for(galley_language *language, const char *word, size_t length) {
  if (language->count == language->room && !grow(language)) return NULL;
  galley_word_key key = galley_word_key_of(word, length, length);
  slot *s = slot_of(language, &key);
  if (s->entry == 0) {
    char *folded = galley_arena_allocate(language->arena, length);
    if (!folded) return NULL;
    galley_fold(word, length, folded);
    key.word = folded;
    language->entries[language->count] = (entry){.key = key};
    place(language, s, (uint32_t)language->count++);
  }
  return &language->entries[s->entry];
}

/* The first word segment of an entry, with the full stop behind it. */
static size_t first_word(const char *phrase, size_t length) {
  size_t end = length > 0 ? galley_word_end(phrase, 0, length) : 0;
  return end < length && phrase[end] == '.' ? end + 1 : end;
}

/* A number below EDGE_FILTER for some bytes, in either case. */
static size_t edge_of(const char *bytes, size_t count) {
  size_t sum = 0;
  for (size_t i = 0; i < count; i++) sum = sum * 37 + (size_t)((unsigned char)bytes[i] | 0x20);
  return sum % EDGE_FILTER;
}

static void add_edge(uint64_t *set, const char *bytes, size_t count, size_t length) {
  if (length < count) {
    memset(set, 0xFF, EDGE_FILTER / 8);
  } else {
    size_t edge = edge_of(bytes, count);
    set[edge / 64] |= UINT64_C(1) << (edge % 64);
  }
}

/* Numerals are made of parts that stand in the data; what begins or ends with no part is none. */
static void add_edges(edges *e, const char *part, size_t length, bool only_ends) {
  add_edge(e->last, part + length - (length < LAST_EDGE ? length : LAST_EDGE), LAST_EDGE, length);
  if (!only_ends) add_edge(e->first, part, FIRST_EDGE, length);
}

static bool has_edges(const edges *e, const char *word, size_t length) {
  if (length < FIRST_EDGE) return true;
  size_t first = edge_of(word, FIRST_EDGE), last = edge_of(word + length - LAST_EDGE, LAST_EDGE);
  return (e->first[first / 64] >> (first % 64) & e->last[last / 64] >> (last % 64) & 1) != 0;
}

/* In either case. */
static uint64_t *endings_of(const galley_language *language, galley_word_class class, char before_last,
                            char last) {
  unsigned a = (unsigned char)before_last | 0x20, b = (unsigned char)last | 0x20;
  return &language->endings[(a * 37 + b) % ENDING_FILTER + (class == GALLEY_ROLE ? ENDING_FILTER : 0)];
}

static void add_ending(galley_language *language, galley_word_class class, const char *ending,
                       size_t length) {
  uint64_t bit = UINT64_C(1) << (length < 63 ? length : 63);
  if (length > 1) {
    *endings_of(language, class, ending[length - 2], ending[length - 1]) |= bit;
  } else {
    for (int before = 0; before < 256; before++) *endings_of(language, class, (char)before, ending[0]) |= bit;
  }
}

uint64_t galley_language_ending_lengths(const galley_language *language, galley_word_class class,
                                        const char *word, size_t length) {
  return length < 2 ? 0 : *endings_of(language, class, word[length - 2], word[length - 1]);
}

static bool makes_numerals(galley_word_class class) {
  return class == GALLEY_NUMERAL_JOINT || class == GALLEY_CARDINAL || class == GALLEY_ARTICLE_CARDINAL ||
         class == GALLEY_ORDINAL;
}

static uint8_t interests_of(uint64_t classes) {
  static const struct {
    uint64_t classes;
    uint8_t interest;
  } known[] = {
      {GALLEY_CLASS_BIT(GALLEY_STARTER), GALLEY_INTEREST_BEGINNING},
      {GALLEY_DATE_OPENERS, GALLEY_INTEREST_DATE},
      {GALLEY_NUMBER_OPENERS, GALLEY_INTEREST_NUMBER},
      {GALLEY_CLASS_BIT(GALLEY_SPEECH_VERB) | GALLEY_CLASS_BIT(GALLEY_ATTRIBUTION), GALLEY_INTEREST_SPEECH}};
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

static galley_status add_genitive(galley_language *language, const galley_sense *ending) {
  if (language->genitive_count == MOST_GENITIVES) return GALLEY_BAD_ARGUMENT;
  size_t at = language->genitive_count++;
  for (; at > 0 && language->genitives[at - 1]->phrase_length < ending->phrase_length; at--)
    language->genitives[at] = language->genitives[at - 1];
  language->genitives[at] = ending;
  unsigned last = (unsigned char)ending->phrase[ending->phrase_length - 1];
  language->genitive_last[last / 64] |= UINT64_C(1) << (last % 64);
  return GALLEY_OK;
}

size_t galley_language_genitive(const galley_language *language, const char *word, size_t length) {
  unsigned last = length > 0 ? (unsigned char)word[length - 1] : 0;
  if (!(language->genitive_last[last / 64] >> (last % 64) & 1)) return 0;
  for (size_t i = 0; i < language->genitive_count; i++) {
    size_t n = language->genitives[i]->phrase_length;
    const char *end = word + length - n, *ending = language->genitives[i]->phrase;
    if (length > n + 1 && end[n - 1] == ending[n - 1] && memcmp(end, ending, n) == 0) return n;
  }
  return 0;
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
  e->classes |= GALLEY_CLASS_BIT(class);
  e->interests = interests_of(e->classes);
  bool ending = class == GALLEY_ORDINAL && value == 0;
  if (class == GALLEY_NAME_WORD || class == GALLEY_ROLE) add_ending(language, class, phrase, length);
  if (makes_numerals(class)) add_edges(language->numerals, phrase, length, ending);
  if (class == GALLEY_DECIMAL_MARK) language->decimal_mark = phrase[0];
  if (class == GALLEY_NAME_WORD && (galley_name_word)value == GALLEY_ENDING_GENITIVE)
    return add_genitive(language, sense);
  return class == GALLEY_NUMERAL_JOINT ? add_joint(language, sense) : GALLEY_OK;
}

char galley_language_decimal_mark(const galley_language *language) {
  return language->decimal_mark;
}

uint32_t galley_language_find_key(const galley_language *language, const galley_word_key *key) {
  uint64_t bit;
  if (!(*filter_word(language, key->hash, &bit) & bit) || key->length > LONGEST_WORD) return 0;
  return slot_of(language, key)->entry;
}

uint32_t galley_language_find(const galley_language *language, const char *word, size_t length) {
  if (length == 0 || length > LONGEST_WORD) return 0;
  galley_word_key key = galley_word_key_of(word, length, length);
  return galley_language_find_key(language, &key);
}

uint8_t galley_entry_interests(const galley_language *language, uint32_t index) {
  return language->entries[index].interests;
}

uint64_t galley_entry_classes(const galley_language *language, uint32_t index) {
  return language->entries[index].classes;
}

bool galley_entry_has(const galley_language *language, uint32_t index, galley_word_class class) {
  const entry *e = &language->entries[index];
  if (!(e->classes & GALLEY_CLASS_BIT(class))) return false;
  if (class < GALLEY_SHARED_BIT) return true;
  const galley_sense *sense = e->senses;
  while (sense && sense->class != class) sense = sense->next;
  return sense != NULL;
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
  if (length == 0 || length > LONGEST_WORD || !has_edges(language->numerals, word, length)) return false;
  galley_fold(word, length, folded);
  return numeral_of(language, folded, length, 0, value, ordinal) && *value > 0;
}
