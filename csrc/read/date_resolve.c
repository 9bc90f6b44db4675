/* From what the words of a date say to the days they mean.
 *
 * What hangs on the day of publication is worked out for the first and the last day on which the article can
 * have been published: if both give the same days, the date is resolved, otherwise an interval of candidates.
 */
#include <string.h>

#include "read/date_expression.h"
#include "read/date_periods.h"

#define FAR_IN_DAYS 330 /* a day without a year lies in the year of publication unless it is further off */

typedef galley_days days;

static bool is_known(galley_day day) {
  return day.year != 0;
}

/* What the calendar parts of an expression mean in a year. */
static days calendar_in(const galley_date_expression *e, int32_t year) {
  if (e->form == GALLEY_DATE_HOLIDAY) return galley_one_day(galley_holiday_in(e->holiday, year));
  if (e->season) return galley_months_from(year, e->season, 3);
  if (e->quarter) return galley_months_from(year, 3 * e->quarter - 2, 3);
  if (e->half) return galley_months_from(year, 6 * e->half - 5, 6);
  if (e->week) return galley_iso_week(year, e->week);
  if (e->day) return galley_one_day((galley_day){year, e->month, e->day});
  if (e->month) return galley_months_from(year, e->month, 1);
  return galley_years_from(year, e->last_year ? e->last_year : year);
}

/* 29 February has no day in most years: the nearest year that has it, the one before first. */
static days in_existing_year(const galley_date_expression *e, int32_t year) {
  static const int32_t steps[] = {0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8};
  days found = calendar_in(e, year);
  for (size_t i = 1; !galley_day_is_valid(found.first) && i < sizeof steps / sizeof steps[0]; i++) {
    found = calendar_in(e, year + steps[i]);
  }
  return found;
}

/* "Last" and "next" of what comes once a year. */
static days shifted_year(const galley_date_expression *e, days this_year, galley_day published) {
  bool over = galley_day_compare(this_year.first, published) <= 0,
       ahead = galley_day_compare(this_year.last, published) >= 0;
  int32_t step = e->shift;
  if (step > 0 && !over) step -= 1;
  if (step < 0 && !ahead) step += 1;
  return calendar_in(e, published.year + step);
}

/* The year of a date that names none: that of publication, or the one before or after it if the day is far
 * off or the clause tells of the past. */
static days nearest_year(const galley_date_expression *e, galley_day published) {
  days found = in_existing_year(e, published.year);
  if (found.first.year != published.year) return found;
  if (e->season && (!e->has_shift || e->shift == 0)) {
    days running = calendar_in(e, published.year - 1); /* a winter ends in the year after it began */
    if (galley_day_compare(running.last, published) >= 0) return running;
  }
  if (e->has_shift) return shifted_year(e, found, published);
  int32_t distance = galley_day_number(found.first) - galley_day_number(published);
  if (e->ahead && galley_day_compare(found.last, published) < 0) return calendar_in(e, published.year + 1);
  int32_t far = e->nearest ? 183 : FAR_IN_DAYS;
  if (distance > far || (e->past && distance > 0)) return calendar_in(e, published.year - 1);
  if (distance < -far && !e->past) return calendar_in(e, published.year + 1);
  return found;
}

/* A day of the month of publication, or of one before or after it. */
static days day_of_month(const galley_date_expression *e, galley_day published) {
  galley_day month = galley_day_plus_months((galley_day){published.year, published.month, 1}, e->shift);
  if (e->day > galley_days_in_month(month.year, month.month)) return galley_one_day((galley_day){0, 0, 0});
  month.day = e->day;
  return galley_one_day(month);
}

/* The weekday nearest to the day of publication, on the side that the clause or the shift allows. */
static days weekday_near(const galley_date_expression *e, galley_day published) {
  int32_t ahead = (e->weekday - galley_weekday(published) + 7) % 7;
  int32_t shift = e->has_shift ? e->shift : 0;
  if (e->has_shift && shift < 0)
    ahead -= 7 * -shift;
  else if (e->has_shift && shift > 0)
    ahead += 7 * (shift - (ahead > 0));
  else if (e->past && ahead > 0)
    ahead -= 7;
  return galley_one_day(galley_day_plus(published, ahead));
}

/* The period that the shift says; a weekend on the side of the week that the clause or the shift allows. */
static days period_near(const galley_date_expression *e, galley_day published) {
  bool ahead = e->period == GALLEY_PERIOD_WEEKEND && galley_weekday(published) <= 5;
  int32_t shift = e->shift;
  if (ahead && !e->has_shift && e->past) shift = -1;
  if (ahead && e->coming) shift -= 1;
  return galley_period_at(published, e->period, shift);
}

static days relative_days(const galley_date_expression *e, galley_day published) {
  switch (e->form) {
  case GALLEY_DATE_WEEKDAY: return weekday_near(e, published);
  case GALLEY_DATE_DAYS: return galley_one_day(galley_day_plus(published, e->shift));
  case GALLEY_DATE_PERIOD: return period_near(e, published);
  case GALLEY_DATE_SPAN: return galley_span_from(published, e->period, e->count, e->shift);
  case GALLEY_DATE_DISTANCE: return galley_distance_from(published, e->period, e->count * e->shift);
  default: break;
  }
  if (e->has_year_shift) return calendar_in(e, published.year + e->year_shift);
  if (e->of_month || (e->day && !e->month)) return day_of_month(e, published);
  return nearest_year(e, published);
}

static galley_precision precision_of(const galley_date_expression *e) {
  static const uint8_t of_periods[] = {[GALLEY_PERIOD_DAY] = GALLEY_PRECISION_DAY,
                                       [GALLEY_PERIOD_WEEK] = GALLEY_PRECISION_WEEK,
                                       [GALLEY_PERIOD_MONTH] = GALLEY_PRECISION_MONTH,
                                       [GALLEY_PERIOD_QUARTER] = GALLEY_PRECISION_QUARTER,
                                       [GALLEY_PERIOD_HALF] = GALLEY_PRECISION_HALF,
                                       [GALLEY_PERIOD_YEAR] = GALLEY_PRECISION_YEAR,
                                       [GALLEY_PERIOD_DECADE] = GALLEY_PRECISION_DECADE,
                                       [GALLEY_PERIOD_CENTURY] = GALLEY_PRECISION_CENTURY,
                                       [GALLEY_PERIOD_WEEKEND] = GALLEY_PRECISION_WEEKEND,
                                       [GALLEY_PERIOD_WORKDAYS] = GALLEY_PRECISION_INTERVAL};
  static const uint8_t of_distances[] = {
      [GALLEY_PERIOD_DAY] = GALLEY_PRECISION_DAY,       [GALLEY_PERIOD_WEEK] = GALLEY_PRECISION_WEEK,
      [GALLEY_PERIOD_MONTH] = GALLEY_PRECISION_MONTH,   [GALLEY_PERIOD_QUARTER] = GALLEY_PRECISION_MONTH,
      [GALLEY_PERIOD_HALF] = GALLEY_PRECISION_MONTH,    [GALLEY_PERIOD_YEAR] = GALLEY_PRECISION_MONTH,
      [GALLEY_PERIOD_DECADE] = GALLEY_PRECISION_DECADE, [GALLEY_PERIOD_CENTURY] = GALLEY_PRECISION_CENTURY,
      [GALLEY_PERIOD_WEEKEND] = GALLEY_PRECISION_WEEK,  [GALLEY_PERIOD_WORKDAYS] = GALLEY_PRECISION_DAY};
  switch (e->form) {
  case GALLEY_DATE_HOLIDAY:
  case GALLEY_DATE_WEEKDAY:
  case GALLEY_DATE_DAYS: return GALLEY_PRECISION_DAY;
  case GALLEY_DATE_SPAN: return GALLEY_PRECISION_INTERVAL;
  case GALLEY_DATE_DISTANCE: return (galley_precision)of_distances[e->period];
  case GALLEY_DATE_PERIOD: return (galley_precision)of_periods[e->period];
  default: break;
  }
  if (e->season) return GALLEY_PRECISION_SEASON;
  if (e->quarter) return GALLEY_PRECISION_QUARTER;
  if (e->half) return GALLEY_PRECISION_HALF;
  if (e->week) return GALLEY_PRECISION_WEEK;
  if (e->day) return GALLEY_PRECISION_DAY;
  if (e->month) return GALLEY_PRECISION_MONTH;
  if (e->last_year - e->year > 90) return GALLEY_PRECISION_CENTURY;
  if (e->last_year && e->year % 10 == 0 && e->last_year - e->year == 9) return GALLEY_PRECISION_DECADE;
  return e->last_year ? GALLEY_PRECISION_INTERVAL : GALLEY_PRECISION_YEAR;
}

static bool is_month_of_publication(galley_day first, galley_day last) {
  return first.year == last.year && first.month == last.month && first.day == 1 &&
         last.day == galley_days_in_month(last.year, last.month);
}

static bool are_valid(days d) {
  return galley_day_is_valid(d.first) && galley_day_is_valid(d.last);
}

/* The part of a period that the words name. */
static days part_of(const galley_date_expression *e, days whole) {
  return e->modifier && e->parts ? galley_part_of(whole, e->modifier, e->parts) : whole;
}

/* What hangs on the day of publication; false if that is unknown. */
static bool resolve_relative(const galley_reading *r, const galley_date_expression *e, days *found,
                             bool *exact) {
  galley_day first = r->published_first, last = r->published_last;
  if (!is_known(first) || e->plural) return false;
  days from_first = relative_days(e, first), from_last = relative_days(e, last);
  *found = (days){from_first.first, from_last.last};
  bool months_suffice = e->form == GALLEY_DATE_DISTANCE && e->period == GALLEY_PERIOD_MONTH;
  if (months_suffice && is_month_of_publication(first, last)) {
    found->last = galley_month_end(found->first);
    *exact = true;
    return true;
  }
  if (e->form == GALLEY_DATE_WEEKDAY && !e->has_shift && galley_day_compare(first, last) < 0) {
    /* In an article of a month: one of the month's weekdays, none outside of it. */
    found->first = galley_day_plus(first, (e->weekday - galley_weekday(first) + 7) % 7);
    found->last = galley_day_plus(last, -((galley_weekday(last) - e->weekday + 7) % 7));
  }
  *exact = galley_day_compare(from_first.first, from_last.first) == 0 &&
           galley_day_compare(from_first.last, from_last.last) == 0;
  bool cut = e->modifier && e->parts && !*exact && are_valid(*found);
  if (cut) *found = (days){part_of(e, from_first).first, part_of(e, from_last).last};
  return true;
}

/* A day that its month does not have in any year, or not in the year that is named. */
static bool is_impossible(const galley_date_expression *e) {
  return e->form == GALLEY_DATE_CALENDAR && e->month && e->day &&
         e->day > galley_days_in_month(e->year ? e->year : 2000, e->month);
}

bool galley_date_resolve(const galley_reading *reading, const galley_date_expression *e, galley_date *date) {
  bool calendar = e->form == GALLEY_DATE_CALENDAR || e->form == GALLEY_DATE_HOLIDAY;
  bool exact = true, known = true, named_year = calendar && e->year;
  days found = {{0, 0, 0}, {0, 0, 0}};
  if (is_impossible(e)) return false;
  if (named_year)
    found = calendar_in(e, e->year);
  else
    known = resolve_relative(reading, e, &found, &exact);
  if (known && !are_valid(found)) known = false;
  if (known && galley_day_compare(found.first, found.last) > 0) return false; /* "die letzten 0 Tage" */
  *date = (galley_date){.precision = (uint8_t)precision_of(e),
                        .resolved = known && exact && !e->anchored,
                        .relative = !named_year,
                        .counted = e->form == GALLEY_DATE_DISTANCE || e->form == GALLEY_DATE_SPAN,
                        .direction = (int8_t)(e->plural ? (e->shift > 0) - (e->shift < 0) : 0),
                        .bound = e->bound,
                        .modifier = e->modifier};
  if (!known) return true;
  date->whole = found.first;
  if (exact) found = part_of(e, found);
  date->earliest = found.first, date->latest = found.last;
  return true;
}

/* The first or last months, quarters and halves of a period. */
static days months_in(days whole, const galley_date_relation *relation) {
  int32_t length = relation->period == GALLEY_PERIOD_HALF      ? 6
                   : relation->period == GALLEY_PERIOD_QUARTER ? 3
                                                               : 1;
  int32_t months = length * (relation->count ? relation->count : 1);
  galley_day first = {whole.first.year, whole.first.month, 1};
  if (relation->nth > 0) first = galley_day_plus_months(first, length * (relation->nth - 1));
  galley_day behind = galley_day_plus(whole.last, 1);
  if (relation->nth < 0) first = galley_day_plus_months(behind, -months - length * (-relation->nth - 1));
  return galley_months_from(first.year, first.month, months);
}

/* The nth weekday or period that begins in the days from `first` on; from the end of `last` if n is negative.
 */
static days nth_in(days whole, const galley_date_relation *relation) {
  if (!relation->weekday && relation->period > GALLEY_PERIOD_WEEK &&
      relation->period != GALLEY_PERIOD_WEEKEND)
    return months_in(whole, relation);
  int32_t count = relation->count ? relation->count : 1;
  bool week = relation->period == GALLEY_PERIOD_WEEK, weekend = relation->period == GALLEY_PERIOD_WEEKEND;
  int32_t length = count * (week ? 7 : weekend ? 2 : 1);
  int32_t step = relation->weekday || week || weekend ? 7 : 1;
  int32_t weekday = relation->weekday ? relation->weekday : weekend ? 6 : 1;
  galley_day first = whole.first;
  if (relation->nth < 0) {
    first = galley_day_plus(whole.last, 1 - length);
    if (step == 7) first = galley_day_plus(first, -((galley_weekday(first) - weekday + 7) % 7));
    first = galley_day_plus(first, step * (relation->nth + 1));
  } else {
    if (step == 7) first = galley_day_plus(first, (weekday - galley_weekday(first) + 7) % 7);
    first = galley_day_plus(first, step * (relation->nth - 1));
  }
  return (days){first, galley_day_plus(first, length - 1)};
}

bool galley_date_relate(galley_date *date, const galley_date_relation *relation) {
  days whole = {date->earliest, date->latest};
  if (relation->after)
    whole = galley_one_day(galley_day_plus(date->latest, 1));
  else if (relation->before)
    whole = galley_one_day(galley_day_plus(date->earliest, -1));
  else if (date->precision == GALLEY_PRECISION_WEEK)
    whole = galley_period_at(date->earliest, GALLEY_PERIOD_WEEK, 0);
  days found = nth_in(whole, relation);
  bool inside =
      galley_day_compare(found.first, whole.first) >= 0 && galley_day_compare(found.last, whole.last) <= 0;
  if (!relation->after && !relation->before && !inside) return false;
  date->earliest = date->whole = found.first;
  date->latest = found.last;
  date->modifier = NULL;
  date->precision = GALLEY_PRECISION_DAY;
  if (relation->count) date->precision = GALLEY_PRECISION_INTERVAL;
  if (relation->count) return galley_day_is_valid(found.first) && galley_day_is_valid(found.last);
  if (relation->period == GALLEY_PERIOD_MONTH) date->precision = GALLEY_PRECISION_MONTH;
  if (relation->period == GALLEY_PERIOD_WEEK) date->precision = GALLEY_PRECISION_WEEK;
  if (relation->period == GALLEY_PERIOD_WEEKEND) date->precision = GALLEY_PRECISION_WEEKEND;
  return galley_day_is_valid(found.first) && galley_day_is_valid(found.last);
}

void galley_date_move(galley_date *date, galley_period period, double count) {
  galley_day *ends[] = {&date->earliest, &date->latest};
  for (int i = 0; i < 2; i++) {
    bool years = period == GALLEY_PERIOD_YEAR;
    double n = years ? count * 12 : count;
    galley_day moved = galley_distance_from(*ends[i], years ? GALLEY_PERIOD_MONTH : period, n).first;
    if (galley_day_is_valid(moved)) *ends[i] = moved;
  }
  date->whole = date->earliest;
}
