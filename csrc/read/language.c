#include "read/language.h"

#include <string.h>

#include "base/utf8.h"
#include "read/reading.h"

#define FIRST_ROOM      256
#define GROWTH          4
#define ENDING_FILTER   1024
#define ROLE_FILTER     2048
#define LENGTHS_OF_NAME 16 /* of endings of names; longer ones share the last bit */
#define LENGTHS_OF_ROLE 64
#define KINDS_OF_ENDING (GALLEY_ENDING_ADJECTIVE + 1 - GALLEY_ENDING_GENITIVE)

#define LARGEST_VALUE 1e30 /* of a quantity */

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
    [GALLEY_PERSON_NOUN] = "person_noun",
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
    [GALLEY_ERA] = "era",
    [GALLEY_ALTERNATIVE] = "alternative",
};

const char *galley_word_class_name(galley_word_class class) {
  return class_names[class];
}

bool galley_word_class_named(const char *name, galley_word_class *class) {
  for (int i = 0; i < GALLEY_CLASS_COUNT; i++) {
    if (strcmp(name, class_names[i]) == 0) {
      *class = (galley_word_class)i;
      return true;
    }
  }
  return false;
}

/* The values of the classes that are no quantities, as language.h, speech_words.h and the like describe them.
 */
static const struct {
  galley_word_class class;
  int16_t least, most;
} ranges[] = {
    {GALLEY_ABBREVIATION, 1, 4},
    {GALLEY_MONTH, 1, 12},
    {GALLEY_WEEKDAY, 1, 7},
    {GALLEY_DAY, -366, 366},
    {GALLEY_PERIOD, GALLEY_PERIOD_DAY, GALLEY_PERIOD_HALF},
    {GALLEY_HOLIDAY, -366, 1231},
    {GALLEY_SHIFT, -10, 10},
    {GALLEY_EDGE, 1, 3},
    {GALLEY_BOUND, -1, 1},
    {GALLEY_DIRECTION, -1, 1},
    {GALLEY_OFFSET, -1, 1},
    {GALLEY_SEASON, 1, 12},
    {GALLEY_DECADE, 0, 9999},
    {GALLEY_DEFINITE_ARTICLE, 1, 2},
    {GALLEY_PAST, 0, 3},
    {GALLEY_UNIT, GALLEY_UNIT_DIMENSION, GALLEY_UNIT_HOMONYM},
    {GALLEY_SPEECH_VERB, 1, 4},
    {GALLEY_UTTERANCE, 0, 6},
    {GALLEY_SPEECH_NOUN, 0, 4},
    {GALLEY_PRONOUN, 1, 5},
    {GALLEY_ROLE, GALLEY_GENDER_UNKNOWN, GALLEY_GENDER_EITHER},
    {GALLEY_PERSON_NOUN, 1, 2},
    {GALLEY_SELF, 1, 2},
    {GALLEY_SUBJUNCTIVE, 1, 2},
    {GALLEY_SUBORDINATOR, 1, 4},
    {GALLEY_GIVEN_NAME, GALLEY_GENDER_UNKNOWN, GALLEY_GENDER_EITHER},
    {GALLEY_PERSON, GALLEY_GENDER_UNKNOWN, GALLEY_GENDER_EITHER},
    {GALLEY_PLACE, 1, 2},
    {GALLEY_NAME_WORD, GALLEY_PARTICLE, GALLEY_ENDING_ADJECTIVE},
    {GALLEY_MONTH_LINK, 1, 2},
    {GALLEY_ERA, -1, 1},
};

bool galley_language_may_be_value(galley_word_class class, double value) {
  if (!(value >= -LARGEST_VALUE && value <= LARGEST_VALUE)) return false; /* nor is it a number at all */
  for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
    if (ranges[i].class != class) continue;
    return value >= ranges[i].least && value <= ranges[i].most && value == (int)value;
  }
  return true;
}

/* A copy of `count` elements with room for more; the old ones stay in the arena. */
static void *grown(galley_arena *arena, const void *old, size_t count, size_t room, size_t size) {
  void *array = galley_arena_array(arena, room, size);
  if (array && count) memcpy(array, old, count * size);
  return array;
}

static bool resize(galley_language *l, size_t room) {
  galley_entry *entries = grown(l->arena, l->entries, l->room, room, sizeof *entries);
  if (!entries) return false;
  l->entries = entries;
  l->room = room;
  return true;
}

galley_language *galley_language_new(galley_arena *arena, size_t words) {
  galley_language *language = galley_arena_array(arena, 1, sizeof(galley_language));
  if (!language) return NULL;
  language->arena = arena;
  language->decimal_mark = '.';
  language->lexicon = galley_lexicon_new(arena, words);
  language->numeral_beginnings = galley_arena_array(arena, 1, sizeof(galley_threes));
  language->numeral_ends = galley_arena_array(arena, 1, sizeof(galley_threes));
  language->role_endings = galley_arena_array(arena, ROLE_FILTER, sizeof(uint64_t));
  language->name_endings = galley_arena_array(arena, KINDS_OF_ENDING * ENDING_FILTER, sizeof(uint16_t));
  bool complete = language->lexicon && language->numeral_beginnings && language->numeral_ends &&
                  language->role_endings && language->name_endings;
  return complete && resize(language, words < FIRST_ROOM ? FIRST_ROOM : words + 1) ? language : NULL;
}

/* The number of the entry of a word, which is there afterwards; 0 when there is no memory. */
static uint32_t entry_for(galley_language *language, const char *word, size_t length) {
  uint32_t index = galley_lexicon_add(language->lexicon, word, length);
  return index < language->room || resize(language, GROWTH * language->room) ? index : 0;
}

static bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The first word segment of an entry, with the full stop behind it. Most entries are one word of plain
 * letters. */
static size_t first_word(const char *phrase, size_t length) {
  size_t end = 0;
  while (end < length && is_ascii_letter(phrase[end])) end++;
  if (end < length) end = galley_word_end(phrase, 0, length);
  return end < length && phrase[end] == '.' ? end + 1 : end;
}

static void add_three(galley_threes *set, const char three[3]) {
  galley_short_word word = galley_short_word_of(three, 3, 3);
  set->has[galley_place_of_three(&word)] = 1;
}

/* What may stand before or behind a shorter word can be anything. */
static void add_beginning(galley_threes *set, const char *word, size_t length) {
  if (length >= 3)
    add_three(set, word);
  else
    memset(set->has, 1, sizeof set->has);
}

static void add_end(galley_threes *set, const char *word, size_t length) {
  if (length >= 3) add_three(set, word + length - 3);
  if (length == 1) memset(set->has, 1, sizeof set->has);
  for (int before = 0; length == 2 && before <= UINT8_MAX; before++)
    add_three(set, (const char[3]){(char)before, word[0], word[1]});
}

/* Of the last two bytes of a word, in either case. */
static size_t filter_of(unsigned before_last, unsigned last) {
  return ((before_last | 0x20) * 37 + (last | 0x20)) % ENDING_FILTER;
}

static size_t filter_of_word(const char *word, size_t length) {
  return filter_of((unsigned char)word[length - 2], (unsigned char)word[length - 1]);
}

/* Those of one kind in the table of all endings of names. */
static uint16_t *endings_of(const galley_language *language, galley_name_word kind) {
  return language->name_endings + (size_t)(kind - GALLEY_ENDING_GENITIVE) * ENDING_FILTER;
}

static uint64_t bit_of_length(size_t length, size_t lengths) {
  return UINT64_C(1) << (length < lengths ? length : lengths - 1);
}

/* An ending of one byte may have any before it. */
static void add_ending(galley_language *language, galley_name_word kind, const char *ending, size_t length) {
  unsigned last = (unsigned char)ending[length - 1];
  unsigned low = length > 1 ? (unsigned char)ending[length - 2] : 0, high = length > 1 ? low : 0xFF;
  for (unsigned before = low; before <= high; before++)
    endings_of(language, kind)[filter_of(before, last)] |= (uint16_t)bit_of_length(length, LENGTHS_OF_NAME);
}

/* Of the last four bytes, in either case: so many compounds end in the same two or three. */
static uint64_t *role_lengths(const galley_language *language, const char *word, size_t length) {
  uint32_t hash = 0;
  for (size_t i = length - GALLEY_SHORTEST_ROLE; i < length; i++)
    hash = hash * 37 + ((unsigned char)word[i] | 0x20);
  return &language->role_endings[(hash * UINT32_C(0x9E3779B1) >> 16) % ROLE_FILTER];
}

static void add_role(galley_language *language, const char *role, size_t length) {
  if (length >= GALLEY_SHORTEST_ROLE)
    *role_lengths(language, role, length) |= bit_of_length(length, LENGTHS_OF_ROLE);
}

uint64_t galley_language_role_lengths(const galley_language *language, const char *word, size_t length) {
  return length < GALLEY_SHORTEST_ROLE ? 0 : *role_lengths(language, word, length);
}

uint64_t galley_language_ending_lengths(const galley_language *language, galley_name_word ending,
                                        const char *word, size_t length) {
  return length < 2 ? 0 : endings_of(language, ending)[filter_of_word(word, length)];
}

/* Of the first word, which is what tokens are compared with; one that ends compounds may have any more bytes
 * before it. */
static void add_abbreviation(galley_language *language, const galley_sense *sense) {
  size_t end = first_word(sense->phrase, sense->phrase_length);
  if (end < 2 || sense->phrase[end - 1] != '.') return;
  uint32_t bit = galley_abbreviation_bit(end - 1);
  language->abbreviations[sense->phrase[end - 2] & 0x1F] |= sense->value == 4 ? ~(bit - 1) : bit;
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
      {GALLEY_LISTED_CLASSES, GALLEY_INTEREST_NAME},
      {GALLEY_CLASS_BIT(GALLEY_SPEECH_VERB) | GALLEY_CLASS_BIT(GALLEY_ATTRIBUTION), GALLEY_INTEREST_SPEECH},
      {GALLEY_CLASS_BIT(GALLEY_REFERENCE_LABEL) | GALLEY_CLASS_BIT(GALLEY_LABEL) |
           GALLEY_CLASS_BIT(GALLEY_AGENCY),
       GALLEY_INTEREST_SPLICE}};
  unsigned interests = 0;
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (classes & known[i].classes) interests |= known[i].interest;
  }
  if (classes & GALLEY_CLASS_BIT(GALLEY_POLITE)) interests &= ~GALLEY_INTEREST_BEGINNING;
  return (uint8_t)interests;
}

/* Puts a joint in its place among the others. */
static galley_status add_joint(galley_language *language, const galley_sense *joint) {
  size_t at = 0;
  while (at < language->joint_count && language->joints[at] != joint) at++;
  if (at == GALLEY_MOST_JOINTS) return GALLEY_BAD_ARGUMENT;
  if (at == language->joint_count) language->joint_count++;
  for (; at > 0 && language->joints[at - 1]->value < joint->value; at--)
    language->joints[at] = language->joints[at - 1];
  language->joints[at] = joint;
  return GALLEY_OK;
}

static galley_status add_genitive(galley_language *language, const galley_sense *ending) {
  for (size_t i = 0; i < language->genitive_count; i++) {
    if (language->genitives[i] == ending) return GALLEY_OK;
  }
  if (language->genitive_count == GALLEY_MOST_GENITIVES) return GALLEY_BAD_ARGUMENT;
  size_t at = language->genitive_count++;
  for (; at > 0 && language->genitives[at - 1]->phrase_length < ending->phrase_length; at--)
    language->genitives[at] = language->genitives[at - 1];
  language->genitives[at] = ending;
  unsigned last = (unsigned char)ending->phrase[ending->phrase_length - 1];
  language->genitive_last[last / 64] |= UINT64_C(1) << (last % 64);
  return GALLEY_OK;
}

size_t galley_language_find_genitive(const galley_language *language, const char *word, size_t length) {
  for (size_t i = 0; i < language->genitive_count; i++) {
    size_t n = language->genitives[i]->phrase_length;
    const char *end = word + length - n, *ending = language->genitives[i]->phrase;
    if (length > n + 1 && end[0] == ending[0] && end[n - 1] == ending[n - 1] && memcmp(end, ending, n) == 0)
      return n;
  }
  return 0;
}

/* The sense of a class that these very words have already, or NULL: then `*place` is where a new one belongs,
 * whatever the order in which Lua's tables give the words. */
static galley_sense *known_sense(const galley_language *language, uint32_t index, galley_word_class class,
                                 const char *phrase, size_t length, galley_sense ***place) {
  *place = &language->entries[index].senses;
  for (galley_sense *s = **place; s && s->class >= class; s = s->next) {
    if (s->class == class && s->phrase_length < length) break;
    if (s->class == class && s->phrase_length == length) {
      int order = memcmp(s->phrase, phrase, length);
      if (order == 0) return s;
      if (order > 0) break;
    }
    *place = &s->next;
  }
  return NULL;
}

/* A sense without a meaning yet; NULL when there is no memory. */
static galley_sense *new_sense(galley_language *language, galley_sense **place, const char *phrase,
                               size_t length) {
  galley_sense *sense = galley_arena_allocate(language->arena, sizeof *sense + length);
  if (!sense) return NULL;
  *sense = (galley_sense){.next = *place, .phrase_length = (uint32_t)length};
  memcpy(sense->phrase, phrase, length);
  *place = sense;
  return sense;
}

/* A copy of the text of a meaning, which words that stand together share; NULL when there is no memory. */
static const char *copy_of_text(galley_language *language, const galley_meaning *meaning) {
  const char *last = language->last_text;
  size_t length = meaning->text_length;
  if (!last || strncmp(last, meaning->text, length) != 0 || last[length] != '\0')
    language->last_text = galley_arena_copy(language->arena, meaning->text, length);
  return language->last_text;
}

/* What is kept of a word beside its entry and its senses. */
static galley_status note(galley_language *language, const galley_sense *sense) {
  const char *phrase = sense->phrase;
  galley_word_class class = sense->class;
  bool ending = class == GALLEY_ORDINAL && sense->value == 0;
  bool of_name = class == GALLEY_NAME_WORD && sense->value >= GALLEY_ENDING_GENITIVE &&
                 sense->value <= GALLEY_ENDING_ADJECTIVE;
  if (of_name) add_ending(language, (galley_name_word)sense->value, phrase, sense->phrase_length);
  if (class == GALLEY_ROLE || class == GALLEY_PERSON_NOUN) add_role(language, phrase, sense->phrase_length);
  if (makes_numerals(class) && !ending)
    add_beginning(language->numeral_beginnings, phrase, sense->phrase_length);
  if (makes_numerals(class)) add_end(language->numeral_ends, phrase, sense->phrase_length);
  if (class == GALLEY_ABBREVIATION) add_abbreviation(language, sense);
  if (class == GALLEY_DECIMAL_MARK) language->decimal_mark = phrase[0];
  if (class == GALLEY_NAME_WORD && (galley_name_word)sense->value == GALLEY_ENDING_GENITIVE)
    return add_genitive(language, sense);
  return class == GALLEY_NUMERAL_JOINT ? add_joint(language, sense) : GALLEY_OK;
}

galley_status galley_language_add(galley_language *language, const galley_meaning *meaning,
                                  const char *phrase, size_t length) {
  size_t word_length = first_word(phrase, length);
  if (word_length == 0 || word_length > GALLEY_LONGEST_WORD || length > UINT32_MAX)
    return GALLEY_BAD_ARGUMENT;
  uint32_t index = entry_for(language, phrase, word_length);
  if (index == 0) return GALLEY_OUT_OF_MEMORY;
  const char *text = meaning->text ? copy_of_text(language, meaning) : NULL;
  if (meaning->text && !text) return GALLEY_OUT_OF_MEMORY;
  galley_sense **place, *sense = known_sense(language, index, meaning->class, phrase, length, &place);
  if (!sense) sense = new_sense(language, place, phrase, length);
  if (!sense) return GALLEY_OUT_OF_MEMORY;
  sense->class = meaning->class;
  sense->value = meaning->value;
  sense->text = text;
  uint64_t *classes = &language->entries[index].classes;
  *classes |= GALLEY_CLASS_BIT(sense->class);
  galley_lexicon_set_note(language->lexicon, index, interests_of(*classes));
  return note(language, sense);
}

uint32_t galley_language_find(const galley_language *language, const char *word, size_t length) {
  if (length == 0) return 0;
  return galley_lexicon_find(language->lexicon, galley_word_hash(word, length, length), word, length, length);
}

bool galley_entry_has_rare(const galley_language *language, uint32_t index, galley_word_class class) {
  const galley_sense *sense = language->entries[index].senses;
  while (sense && sense->class != class) sense = sense->next;
  return sense != NULL;
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

static bool has_joint(const galley_language *language, const char *word, size_t length) {
  for (size_t i = 0; i < language->joint_count; i++) {
    if (find(word, length, language->joints[i]->phrase, language->joints[i]->phrase_length)) return true;
  }
  return false;
}

bool galley_language_numeral(const galley_language *language, const char *word, size_t length, double *value,
                             bool *ordinal) {
  char folded[GALLEY_LONGEST_WORD];
  if (length == 0 || length > GALLEY_LONGEST_WORD) return false;
  galley_fold(word, length, folded);
  return numeral_of(language, folded, length, 0, value, ordinal) && *value > 0;
}

bool galley_language_compound_numeral(const galley_language *language, const char *word, size_t length) {
  char folded[GALLEY_LONGEST_WORD];
  double value;
  bool ordinal;
  if (length < 3 || length > GALLEY_LONGEST_WORD) return false;
  galley_short_word end = galley_short_word_of(word + length - 3, 3, 3);
  if (!galley_has_three(language->numeral_ends, &end)) return false;
  galley_fold(word, length, folded);
  return has_joint(language, folded, length) && numeral_of(language, folded, length, 0, &value, &ordinal) &&
         value > 0;
}
