/* What the words of a date say, before it is known which days they mean. */
#ifndef GALLEY_READ_DATE_EXPRESSION_H
#define GALLEY_READ_DATE_EXPRESSION_H

#include "read/reader.h"

typedef enum galley_date_form {
  GALLEY_DATE_CALENDAR, /* year, month, day, season, quarter, as far as they are named */
  GALLEY_DATE_HOLIDAY,  /* holiday, year */
  GALLEY_DATE_WEEKDAY,  /* weekday; shift, if one is named */
  GALLEY_DATE_DAYS,     /* shift: days from the day of publication */
  GALLEY_DATE_PERIOD,   /* shift, period: the last month, this year */
  GALLEY_DATE_SPAN,     /* shift, count, period: the next three days */
  GALLEY_DATE_DISTANCE  /* shift, count, period: three weeks ago */
} galley_date_form;

typedef struct galley_date_expression {
  galley_date_form form;
  size_t start, end; /* bytes */
  size_t end_token;
  int32_t year, last_year; /* 0: not named; last_year: of a decade or century */
  int32_t month, day, weekday, quarter;
  int32_t season; /* the first of its three months */
  int32_t shift;  /* -1 last, 0 this, 1 next, … */
  bool has_shift;
  bool plural; /* "in the coming years": how many is not said */
  double count;
  galley_period period;
  const galley_sense *holiday;
  const char *modifier; /* start, mid, end */
  bool past;            /* the sentence tells of the past */
} galley_date_expression;

/* What a date that the words name counts from: "the second Tuesday in October", "a week after Easter". */
typedef struct galley_date_relation {
  int32_t nth;     /* 1 the first, -1 the last */
  int32_t weekday; /* 0: a period */
  galley_period period;
  bool after; /* behind the date instead of inside it */
} galley_date_relation;

typedef bool galley_date_parser(const galley_reader *, size_t, galley_date_expression *);

/* Whether one of the parsers reads what stands at a token: the first that does. */
bool galley_date_first_of(galley_date_parser *const parsers[], size_t count, const galley_reader *x,
                          size_t index, galley_date_expression *expression);

/* The expressions of the calendar ("Freitag, der 18. Juli") and those that hang on the day of publication
 * ("letzten Monat"). Each reads what begins at token `index`; false if that is none. */
bool galley_date_read_calendar(const galley_reader *x, size_t index, galley_date_expression *expression);
bool galley_date_read_relative(const galley_reader *x, size_t index, galley_date_expression *expression);

/* A period that stands alone ("des Monats"). */
bool galley_date_read_period(const galley_reader *x, size_t index, galley_date_expression *expression);

/* A day of the month, and `*index` moves behind it: "17.", "siebzehnten", "15ten", or bare digits where
 * `bare` allows them; 0 if there is none. */
int32_t galley_date_take_day(const galley_reader *x, size_t *index, bool bare);

/* The days that the words mean, seen from the day of publication. False if there are no such days (30
 * February). */
bool galley_date_resolve(const galley_reading *reading, const galley_date_expression *expression,
                         galley_date *date);

/* Makes of a date the one that stands in the relation to it. False if there is none such. */
bool galley_date_relate(galley_date *date, const galley_date_relation *relation);

#endif
