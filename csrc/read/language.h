/* What the core knows of a language, as data: words with the classes they belong to. The core itself holds no
 * word of any language; lua/galley/lang fills this once, and it never changes afterwards.
 *
 * A class may carry a value (the number of a month, the value of a numeral) and a text (the ISO code of a
 * currency). Words are found without regard to the case of Latin letters; a token's own flags say how it is
 * written. An entry of several words (a label, "km/h") stands under its first
 * word segment. */
#ifndef GALLEY_READ_LANGUAGE_H
#define GALLEY_READ_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "read/lexicon.h"

typedef enum galley_word_class {
  GALLEY_ABBREVIATION, /* its full stop ends no sentence */
  GALLEY_STARTER,      /* capitalised, it can only begin a sentence or stand after a colon or a mark */
  GALLEY_POLITE,       /* a starter that is capitalised inside sentences, too (Sie, Ihr) */
  GALLEY_MONTH,        /* value: 1 to 12 */
  GALLEY_WEEKDAY,      /* value: 1 (Monday) to 7 */
  GALLEY_DAY,          /* value: days from the day of publication (gestern -1) */
  GALLEY_DAYPART,      /* morning, evening: may follow a day */
  GALLEY_PERIOD,       /* value: a galley_period */
  GALLEY_HOLIDAY, /* value: month * 100 + day; text "easter", "advent": days after Easter, 4th Advent Sunday
                   */
  GALLEY_SHIFT,   /* value: last -1, this 0, next 1, before a period or weekday; text "plural": of several */
  GALLEY_EDGE,    /* beginning, middle, end of a month or year; text: start, mid or end (TIMEX3) */
  GALLEY_DIRECTION,        /* before a number and a period: ago -1, from now 1 */
  GALLEY_OFFSET,           /* behind a number and a period: before -1 (zuvor), after 1 (später) */
  GALLEY_SEASON,           /* value: the first month of the (meteorological) season */
  GALLEY_DATE_LINK,        /* between the ends of a range (bis) */
  GALLEY_RANGE_OPENER,     /* before the first end of a range (von, zwischen) */
  GALLEY_YEAR_WORD,        /* the word "year" before a number of a year */
  GALLEY_DECADE_ENDING,    /* makes a number of a year a decade (1990er) */
  GALLEY_TIME_PREPOSITION, /* the year or season behind it is one (seit 1990, im Sommer) */
  GALLEY_DEFINITE_ARTICLE, /* may stand inside a date (Freitag, der 18. Juli) */
  GALLEY_OBLIQUE_ARTICLE,  /* not of a nominative: what follows is no subject (dem, des) */
  GALLEY_CLOCK,            /* behind the time of day (Uhr) */
  GALLEY_PAST,             /* a verb that says that the sentence tells of the past */
  GALLEY_CARDINAL,         /* value: the number */
  GALLEY_ARTICLE_CARDINAL, /* a numeral that is mostly an article (eine); value: the number */
  GALLEY_MULTIPLIER,       /* value: what the number before it is multiplied with (Millionen) */
  GALLEY_NUMERAL_JOINT,    /* value: 100, 1000; joins numerals inside one word (zwölftausenddreihundert) */
  GALLEY_NUMERAL_LINK,     /* may stand behind a joint, and between a numeral and a fraction (und) */
  GALLEY_DECIMAL_MARK,     /* the character before a decimal fraction; "." if the data gives none */
  GALLEY_DECIMAL_WORD,     /* the same in words (Komma) */
  GALLEY_SIGN,             /* makes the number behind it negative (minus) */
  GALLEY_ORDINAL,      /* value: the number; 0 for an ending that makes a numeral one (15ten, hundertste) */
  GALLEY_FRACTION,     /* value: the denominator (drittel 3) */
  GALLEY_UNIT,         /* text: the unit's symbol; value: a galley_unit_kind */
  GALLEY_CURRENCY,     /* text: its ISO 4217 code */
  GALLEY_MODIFIER,     /* before a number; text: TIMEX3 style name (about, more_than, …) */
  GALLEY_SPEECH_VERB,  /* says that someone says something */
  GALLEY_UTTERANCE,    /* a verb of speech that gives it word for word (sagte, rief) */
  GALLEY_PRONOUN,      /* a person's pronoun in the nominative */
  GALLEY_ROLE,         /* an office or title that stands before a name */
  GALLEY_SOURCE_LABEL, /* opens the line that names the source */
  GALLEY_REFERENCE_LABEL, /* opens a cross-reference; text "part" if it may do without a separator */
  GALLEY_PART,            /* the word before the number of a part of a series */
  GALLEY_CLASS_COUNT
} galley_word_class;

/* Who looks at a token: readers pass over all others at the cost of one test (galley_next_of). A token has
 * the interests of its entry's classes; reading.h says what else gives it one. */
#define GALLEY_INTEREST_ENDING    0x01u /* a sentence may end with it */
#define GALLEY_INTEREST_BEGINNING 0x02u /* a sentence may begin with it though nothing ended before it */
#define GALLEY_INTEREST_LABEL     0x04u /* a cross-reference may begin with it */
#define GALLEY_INTEREST_MARK      0x08u /* a quotation mark or colon */
#define GALLEY_INTEREST_DATE      0x10u /* a date may begin with it */
#define GALLEY_INTEREST_NUMBER    0x20u /* a number may begin with it */

/* Those that only a capitalised word has. */
#define GALLEY_INTERESTS_CAPITALIZED (GALLEY_INTEREST_BEGINNING | GALLEY_INTEREST_LABEL)

/* One bit for a class, as in galley_entry_classes. */
#define GALLEY_CLASS_BIT(class) (UINT64_C(1) << (class))

/* The classes with which a date may begin. */
#define GALLEY_DATE_OPENERS                                                                                  \
  (GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_WEEKDAY) | GALLEY_CLASS_BIT(GALLEY_DAY) |        \
   GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_SHIFT) | GALLEY_CLASS_BIT(GALLEY_EDGE) |        \
   GALLEY_CLASS_BIT(GALLEY_DIRECTION) | GALLEY_CLASS_BIT(GALLEY_SEASON) |                                    \
   GALLEY_CLASS_BIT(GALLEY_YEAR_WORD) | GALLEY_CLASS_BIT(GALLEY_CARDINAL) |                                  \
   GALLEY_CLASS_BIT(GALLEY_ARTICLE_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ORDINAL) |                            \
   GALLEY_CLASS_BIT(GALLEY_DEFINITE_ARTICLE) | GALLEY_CLASS_BIT(GALLEY_HOLIDAY) |                            \
   GALLEY_CLASS_BIT(GALLEY_RANGE_OPENER))

/* The classes with which a number in words begins. */
#define GALLEY_NUMBER_OPENERS                                                                                \
  (GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ARTICLE_CARDINAL) |                           \
   GALLEY_CLASS_BIT(GALLEY_ORDINAL))

typedef enum galley_period {
  GALLEY_PERIOD_DAY = 1,
  GALLEY_PERIOD_WEEK,
  GALLEY_PERIOD_MONTH,
  GALLEY_PERIOD_QUARTER,
  GALLEY_PERIOD_YEAR,
  GALLEY_PERIOD_DECADE,
  GALLEY_PERIOD_CENTURY,
  GALLEY_PERIOD_WEEKEND,
  GALLEY_PERIOD_WORKDAYS /* Monday to Friday */
} galley_period;

typedef enum galley_unit_kind {
  GALLEY_UNIT_DIMENSION = 1,
  GALLEY_UNIT_PERCENT,
  GALLEY_UNIT_TEMPERATURE,
  GALLEY_UNIT_AGE
} galley_unit_kind;

/* One meaning of a word. */
typedef struct galley_sense {
  const struct galley_sense *next; /* another meaning of the same first word */
  const char *phrase;              /* all of the entry's words, as written in the data */
  size_t phrase_length;
  double value;
  const char *text; /* NULL if the data gives none */
  galley_word_class class;
} galley_sense;

typedef struct galley_language galley_language;

/* The class that a name such as "speech_verb" stands for; false if there is none. */
bool galley_word_class_named(const char *name, galley_word_class *class);

/* An empty language in the arena, which must outlive it; NULL when there is no memory. */
galley_language *galley_language_new(galley_arena *arena);

/* Adds an entry of one or several words. `text` may be NULL; all strings are copied. */
galley_status galley_language_add(galley_language *language, galley_word_class class, const char *phrase,
                                  size_t length, double value, const char *text);

/* The entry of a word, or 0. */
uint32_t galley_language_find(const galley_language *language, const char *word, size_t length);

/* The words of the language: the number of a word there is that of its entry. */
const galley_lexicon *galley_language_lexicon(const galley_language *language);

/* The classes of an entry, a bit each; 0 for entry 0. Classes of entries of several words count, too. */
uint64_t galley_entry_classes(const galley_language *language, uint32_t entry);

/* GALLEY_INTEREST_… of the classes of every entry; the array begins with entry 0. */
const uint8_t *galley_language_interests(const galley_language *language);

/* With which bytes a numeral may begin: a set for galley_begins_numeral. */
typedef struct galley_beginnings {
  uint64_t bits[64];
} galley_beginnings;

const galley_beginnings *galley_language_numeral_beginnings(const galley_language *language);

/* The bit of the first three bytes of a word, in upper or lower case. */
static inline unsigned galley_beginning_of(const char *word) {
  const unsigned char *s = (const unsigned char *)word;
  return (((s[0] | 0x20u) * 37 + (s[1] | 0x20u)) * 37 + (s[2] | 0x20u)) % 4096;
}

/* Few words that are no numerals begin like one. `word` has three bytes at least. */
static inline bool galley_begins_numeral(const galley_beginnings *set, const char *word) {
  unsigned index = galley_beginning_of(word);
  return set->bits[index / 64] >> (index % 64) & 1;
}

/* The first meaning of an entry, NULL for entry 0. */
const galley_sense *galley_entry_senses(const galley_language *language, uint32_t entry);

/* The value of a numeral written as one word ("zwölftausenddreihundert", "hundertste"), true if it is one. */
bool galley_language_numeral(const galley_language *language, const char *word, size_t length, double *value,
                             bool *ordinal);

/* The character between whole numbers and decimal fractions. */
char galley_language_decimal_mark(const galley_language *language);

#endif
