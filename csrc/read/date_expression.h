/* What the words of a date say, before it is known which days they mean. */
#ifndef GALLEY_READ_DATE_EXPRESSION_H
#define GALLEY_READ_DATE_EXPRESSION_H

#include "base/utf8.h"
#include "read/reader.h"

typedef enum galley_date_form {
  GALLEY_DATE_CALENDAR, /* year, month, day, season, quarter, half, week, as far as they are named */
  GALLEY_DATE_HOLIDAY,  /* holiday, year */
  GALLEY_DATE_WEEKDAY,  /* weekday; shift, if one is named */
  GALLEY_DATE_DAYS,     /* shift: days from the day of publication */
  GALLEY_DATE_PERIOD,   /* shift, period: the last month, this year */
  GALLEY_DATE_SPAN,     /* shift, count, period: the next three days */
  GALLEY_DATE_DISTANCE  /* shift, count, period: three weeks ago */
} galley_date_form;

typedef struct galley_date_expression {
  galley_date_form form;
  size_t first_token, end_token;
  int32_t year, last_year; /* 0: not named; last_year: of a decade or century */
  int32_t month, day, weekday, quarter, half;
  int32_t week;   /* of ISO 8601 */
  int32_t season; /* the first of its three months */
  int32_t shift;  /* -1 last, 0 this, 1 next, … */
  bool has_shift;
  int32_t year_shift; /* "in May of last year" */
  bool has_year_shift;
  bool of_month; /* a day of the month that `shift` names, counted from that of publication */
  bool plural;   /* "in the coming years": how many is not said */
  double count;
  galley_period period;
  const galley_sense *holiday;
  const char *modifier; /* TIMEX3: start, mid, end; more_than, less_than, … of a distance */
  const char *bound;    /* TIMEX3: before, after, on_or_before, on_or_after */
  int32_t parts;        /* into how many the modifier cuts the period */
  bool anchored;  /* counts from what is no date: sure only in the present tense ("zehn Monate nach …") */
  bool narrative; /* counts from the day that the text has told of before ("three days later") */
  bool past;      /* the clause tells of the past */
  bool ahead;     /* of all years the first one whose end lies not before publication */
  bool nearest;   /* of all years the one that is nearest to publication */
  bool coming;    /* the next one to come: not that of the next week ("kommendes Wochenende") */
} galley_date_expression;

/* What a date that the words name counts from: "the second Tuesday in October", "a week after Easter". */
typedef struct galley_date_relation {
  int32_t nth;     /* 1 the first, -1 the last */
  int32_t weekday; /* 0: a period */
  galley_period period;
  int32_t count; /* of periods from there on: "the first three months of"; 0 counts as one */
  bool after;    /* behind the date instead of inside it */
  bool before;   /* before it */
} galley_date_relation;

/* Parsers read what begins at a token, and look no further back than `floor`, where the date before ends. */
typedef struct galley_date_reader {
  galley_reader tokens;
  size_t floor;
} galley_date_reader;

static inline bool galley_date_holds(const galley_date_reader *x, size_t index) {
  return galley_reader_holds(&x->tokens, index);
}

static inline const galley_token *galley_date_token(const galley_date_reader *x, size_t index) {
  return galley_reader_token(&x->tokens, index);
}

static inline bool galley_date_has(const galley_date_reader *x, size_t index, galley_word_class class) {
  return galley_reader_has(&x->tokens, index, class);
}

static inline bool galley_date_is_sign(const galley_date_reader *x, size_t index, char sign) {
  return galley_reader_is_sign(&x->tokens, index, sign);
}

static inline bool galley_date_is_apostrophe(const galley_date_reader *x, size_t index) {
  return galley_date_holds(x, index) && galley_is_apostrophe(x->tokens.reading, galley_date_token(x, index));
}

static inline const galley_sense *galley_date_take(const galley_date_reader *x, size_t *index,
                                                   galley_word_class class) {
  return galley_reader_take(&x->tokens, index, class);
}

/* "Mo", "Sa.": mostly another word. */
static inline bool galley_date_is_abbreviated(const galley_sense *weekday) {
  return weekday->phrase_length <= 3;
}

typedef bool galley_date_parser(const galley_date_reader *, size_t, galley_date_expression *);

/* What a date can begin with: tokens of some classes (GALLEY_CLASS_BIT), or digits. A compound numeral counts
 * as a cardinal and an ordinal. */
typedef struct galley_date_opener {
  uint64_t classes;
  bool digits;
} galley_date_opener;

#define GALLEY_NUMERALS (GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ORDINAL))

/* What the token at `index` is. */
static inline galley_date_opener galley_date_opener_at(const galley_date_reader *x, size_t index) {
  const galley_reading *r = x->tokens.reading;
  const galley_token *t = galley_date_token(x, index);
  uint64_t numeral = t->flags & GALLEY_TOKEN_NUMERAL ? GALLEY_NUMERALS : 0;
  return (galley_date_opener){galley_entry_classes(r->language, t->entry) | numeral,
                              galley_is_digit(r->text[t->start])};
}

/* A parser, and what it can begin with. */
typedef struct galley_date_rule {
  galley_date_parser *read;
  galley_date_opener opener;
} galley_date_rule;

/* Whether one of the rules reads what stands at a token: the first that does. */
bool galley_date_first_of(const galley_date_rule rules[], size_t count, const galley_date_reader *x,
                          size_t index, galley_date_expression *expression);

/* The expressions in digits ("31.10.1974"), those of the calendar ("Freitag, der 18. Juli") and those that
 * hang on the day of publication ("letzten Monat"). False if none begins at token `index`. */
bool galley_date_read_numeric(const galley_date_reader *x, size_t index, galley_date_expression *expression);
bool galley_date_read_calendar(const galley_date_reader *x, size_t index, galley_date_expression *expression);
bool galley_date_read_relative(const galley_date_reader *x, size_t index, galley_date_expression *expression);

/* The word for a period alone, which is that of publication: "(des) Jahres", "(im) Monat". False for others.
 */
bool galley_date_read_period_alone(const galley_date_reader *x, size_t index,
                                   galley_date_expression *expression);

/* Any of them, at a token with which a date may begin. */
bool galley_date_read_expression(const galley_date_reader *x, size_t index,
                                 galley_date_expression *expression);

/* An interval ("vom 4. bis zum 23. Mai"), or a day of a list whose last one names the month ("13. und 14.
 * Juli"). `read` is the expression at the token, NULL if there is none; `*first` becomes the first token that
 * belongs to it. */
bool galley_date_read_range(const galley_date_reader *x, size_t index, const galley_date_expression *read,
                            galley_date *date, size_t *first, size_t *next);

/* A date that is said by another one: "erster Dienstag im Oktober", "eine Woche nach Ostern". `read` is the
 * expression at the token, NULL if there is none. */
bool galley_date_read_relation(const galley_date_reader *x, size_t index, const galley_date_expression *read,
                               galley_date *date, size_t *first, size_t *next);

/* The parts that several of them share. Each moves `*index` behind what it takes. */

/* A year of four digits (three behind a word that says "year") from 100 on, or 0. */
int32_t galley_date_year_at(const galley_date_reader *x, size_t index);

/* The year behind a day, month or period: "1990", "im Jahr 1990", "nächsten Jahres"; "14" only where
 * `short_form` allows it. */
void galley_date_take_year(const galley_date_reader *x, size_t *index, bool short_form,
                           galley_date_expression *expression);

/* A unit, currency, multiplier or the word of the clock follows behind byte `position`, which lies in token
 * `index` or behind it: the number before it is no year. */
bool galley_date_is_measured(const galley_date_reader *x, size_t index, size_t position);

/* The year of the century around today that two digits mean, as POSIX's strptime reads %y. */
int32_t galley_date_two_digit_year(int32_t digits);

/* A day of the month: "17.", "siebzehnten", "15ten", or bare digits where `bare` allows them; 0 if none. */
int32_t galley_date_take_day(const galley_date_reader *x, size_t *index, bool bare);

/* The same in a list of days, where the stop may stand apart ("13. - 15. Juli"). */
int32_t galley_date_take_listed_day(const galley_date_reader *x, size_t *index);

/* The era behind a year or century ("n. Chr."). False if it lies before Christ, where no date is told. */
bool galley_date_take_era(const galley_date_reader *x, galley_date_expression *expression);

/* 1 to 12, or 0. */
int32_t galley_date_take_month(const galley_date_reader *x, size_t *index);

/* The tokens from `first` to before `next` are all that the stretch says, but for a preposition and an
 * article before them and a full stop behind. */
bool galley_date_stands_alone(const galley_date_reader *x, size_t first, size_t next);

/* A shift and a period of one kind ("nächsten Monats", "des Vorjahres"), articles and prepositions before
 * them. */
bool galley_date_take_shifted(const galley_date_reader *x, size_t *index, galley_period period,
                              int32_t *shift);

/* Is the word for a period a plural (Jahre)? A dative of the singular looks like one (im Jahre). */
bool galley_date_is_plural(const galley_sense *period);

/* A count of periods: a numeral, or a word that says only that there are several. */
bool galley_date_take_count(const galley_date_reader *x, size_t *index, galley_date_expression *expression);

/* The longest entry of a class that ends right before token `index`: its first token becomes `*first`. */
const galley_sense *galley_date_sense_before(const galley_date_reader *x, size_t index,
                                             galley_word_class class, size_t *first);

/* From words to days (date_resolve.c). */

/* The days that the words mean, seen from the day of publication. False if there are no such days (30
 * February, the last 0 days). */
bool galley_date_resolve(const galley_reading *reading, const galley_date_expression *expression,
                         galley_date *date);

/* Makes of a date the one that stands in the relation to it. False if there is none such. */
bool galley_date_relate(galley_date *date, const galley_date_relation *relation);

/* Moves a date by `count` periods, forward or back. */
void galley_date_move(galley_date *date, galley_period period, double count);

#endif
