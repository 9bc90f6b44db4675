/* Days of the proleptic Gregorian calendar. */
#ifndef GALLEY_BASE_CALENDAR_H
#define GALLEY_BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

typedef struct galley_day {
  int32_t year; /* 0: there is none */
  int32_t month, day;
} galley_day;

bool galley_day_is_valid(galley_day day);
int32_t galley_days_in_month(int32_t year, int32_t month);

/* The last day of its month. */
galley_day galley_month_end(galley_day day);

/* Days since 1970-01-01, and back. The formulas are those of Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms" (days_from_civil, civil_from_days). */
int32_t galley_day_number(galley_day day);
galley_day galley_day_of_number(int32_t number);

galley_day galley_day_plus(galley_day day, int32_t days);

/* `months` later; a day that the month does not have becomes its last one. */
galley_day galley_day_plus_months(galley_day day, int32_t months);

/* 1 (Monday) to 7, as in ISO 8601. */
int32_t galley_weekday(galley_day day);

/* -1, 0 or 1. */
int galley_day_compare(galley_day a, galley_day b);

#endif
