/* What the words of a date say, before it is known which days they mean. */
#ifndef GALLEY_READ_DATE_EXPRESSION_H
#define GALLEY_READ_DATE_EXPRESSION_H

#include "read/reading.h"

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

/* The days that the words mean, seen from the day of publication. False if there are no such days (30
 * February). */
bool galley_date_resolve(const galley_reading *reading, const galley_date_expression *expression,
                         galley_date *date);

#endif
