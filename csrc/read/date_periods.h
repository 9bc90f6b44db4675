/* Periods of the calendar: stretches of days. */
#ifndef GALLEY_READ_DATE_PERIODS_H
#define GALLEY_READ_DATE_PERIODS_H

#include "base/calendar.h"
#include "read/language.h"

typedef struct galley_days {
  galley_day first, last; /* inclusive */
} galley_days;

galley_days galley_one_day(galley_day day);

/* `count` whole months, from one on; whole years. */
galley_days galley_months_from(int32_t year, int32_t month, int32_t count);
galley_days galley_years_from(int32_t first, int32_t last);

/* The weeks of ISO 8601: the first one holds the first Thursday of the year. */
galley_days galley_iso_week(int32_t year, int32_t week);

/* The year and number of the week that holds a day. */
int32_t galley_iso_week_of(galley_day day, int32_t *year);

/* The period that holds a day, `shift` periods further on. Weeks begin on Monday; decades and centuries with
 * a year whose number ends in zeros (ISO 8601). */
galley_days galley_period_at(galley_day day, galley_period period, int32_t shift);

/* `count` periods before or after a day: a day for weeks and months, a month for years, a year for more. */
galley_days galley_distance_from(galley_day day, galley_period period, double count);

/* "The next three days": from the day after to the end of the last of them; "the last three days". */
galley_days galley_span_from(galley_day day, galley_period period, double count, int32_t shift);

/* One of the parts of a period that are called its start, mid and end. */
galley_days galley_part_of(galley_days whole, const char *modifier, int32_t parts);

/* A holiday in a year; its value and text are described in language.h. */
galley_day galley_holiday_in(const galley_sense *holiday, int32_t year);

#endif
