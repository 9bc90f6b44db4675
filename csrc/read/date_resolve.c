/* From what the words of a date say to the days they mean.
 *
 * What hangs on the day of publication is worked out for the first and the last day on which the article can
 * have been published: if both give the same days, the date is resolved, otherwise an interval of candidates.
 */
#include <string.h>

#include "read/date_expression.h"

#define FAR_IN_DAYS 330 /* a day without a year lies in the year of publication unless it is further off */

typedef struct days {
  galley_day first, last;
} days;

static days one_day(galley_day day) {
  return (days){day, day};
}

static galley_day month_end(galley_day day) {
  day.day = galley_days_in_month(day.year, day.month);
  return day;
}

static days months_from(int32_t year, int32_t month, int32_t count) {
  galley_day first = {year, month, 1};
  return (days){first, month_end(galley_day_plus_months(first, count - 1))};
}

static days years_from(int32_t first, int32_t last) {
  return (days){{first, 1, 1}, {last, 12, 31}};
}

static bool is_known(galley_day day) {
  return day.year != 0;
}

static int32_t floor_to(int32_t value, int32_t step) {
  return value - value % step;
}

/* The period that holds a day, `shift` periods further on. Weeks begin on Monday (ISO 8601); centuries with
 * the year 1. */
static days period_at(galley_day day, galley_period period, int32_t shift) {
  switch (period) {
  case GALLEY_PERIOD_DAY: return one_day(galley_day_plus(day, shift));
  case GALLEY_PERIOD_WEEK:
  case GALLEY_PERIOD_WEEKEND:
  case GALLEY_PERIOD_WORKDAYS: {
    galley_day monday = galley_day_plus(day, 1 - galley_weekday(day) + 7 * shift);
    if (period == GALLEY_PERIOD_WORKDAYS) return (days){monday, galley_day_plus(monday, 4)};
    galley_day first = period == GALLEY_PERIOD_WEEK ? monday : galley_day_plus(monday, 5);
    return (days){first, galley_day_plus(monday, 6)};
  }
  case GALLEY_PERIOD_MONTH: {
    galley_day first = galley_day_plus_months((galley_day){day.year, day.month, 1}, shift);
    return (days){first, month_end(first)};
  }
  case GALLEY_PERIOD_QUARTER: {
    galley_day first = {day.year, floor_to(day.month - 1, 3) + 1, 1};
    first = galley_day_plus_months(first, 3 * shift);
    return months_from(first.year, first.month, 3);
  }
  case GALLEY_PERIOD_DECADE: {
    int32_t year = floor_to(day.year, 10) + 10 * shift;
    return years_from(year, year + 9);
  }
  case GALLEY_PERIOD_CENTURY: {
    int32_t year = floor_to(day.year - 1, 100) + 1 + 100 * shift;
    return years_from(year, year + 99);
  }
  default: return years_from(day.year + shift, day.year + shift);
  }
}

/* `count` periods before or after a day: a day for weeks and months, a month for years. */
static days distance_from(galley_day day, galley_period period, double count) {
  int32_t n = (int32_t)count;
  switch (period) {
  case GALLEY_PERIOD_DAY: return one_day(galley_day_plus(day, n));
  case GALLEY_PERIOD_WEEK:
  case GALLEY_PERIOD_WEEKEND:
  case GALLEY_PERIOD_WORKDAYS: return one_day(galley_day_plus(day, (int32_t)(count * 7)));
  case GALLEY_PERIOD_MONTH: return one_day(galley_day_plus_months(day, n));
  case GALLEY_PERIOD_QUARTER: return one_day(galley_day_plus_months(day, 3 * n));
  case GALLEY_PERIOD_DECADE: n *= 10; break;
  case GALLEY_PERIOD_CENTURY: n *= 100; break;
  default:
    day = galley_day_plus_months(day, (int32_t)(count * 12));
    return months_from(day.year, day.month, 1);
  }
  return years_from(day.year + n, day.year + n);
}

/* "The next three days": from the day after to the end of the last of them. */
static days span_from(galley_day day, galley_period period, double count, int32_t shift) {
  galley_day other = distance_from(day, period, shift < 0 ? -count : count).first;
  if (period >= GALLEY_PERIOD_YEAR && period <= GALLEY_PERIOD_CENTURY) other.day = day.day;
  if (!galley_day_is_valid(other)) other = month_end(other);
  if (shift < 0) return (days){other, galley_day_plus(day, -1)};
  return (days){galley_day_plus(day, 1), other};
}

/* Gauss' Easter algorithm in the form of Meeus/Jones/Butcher (Astronomical Algorithms, 1991). */
static galley_day easter_sunday(int32_t year) {
  int32_t a = year % 19, b = year / 100, c = year % 100;
  int32_t d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int32_t h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  int32_t l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  int32_t n = h + l - 7 * m + 114;
  return (galley_day){year, n / 31, n % 31 + 1};
}

static galley_day holiday_in(const galley_sense *holiday, int32_t year) {
  int32_t value = (int32_t)holiday->value;
  if (!holiday->text) return (galley_day){year, value / 100, value % 100};
  if (strcmp(holiday->text, "sunday") == 0) {
    galley_day first = {year, value / 100, value % 100};
    return galley_day_plus(first, 7 - galley_weekday(first));
  }
  if (strcmp(holiday->text, "easter") == 0) return galley_day_plus(easter_sunday(year), value);
  galley_day christmas_eve = {year, 12, 24};
  galley_day fourth_advent = galley_day_plus(christmas_eve, -(galley_weekday(christmas_eve) % 7));
  return galley_day_plus(fourth_advent, value);
}

/* What the calendar parts of an expression mean in a year. */
static days calendar_in(const galley_date_expression *e, int32_t year) {
  if (e->form == GALLEY_DATE_HOLIDAY) return one_day(holiday_in(e->holiday, year));
  if (e->season) return months_from(year, e->season, 3);
  if (e->quarter) return months_from(year, 3 * e->quarter - 2, 3);
  if (e->day) return one_day((galley_day){year, e->month, e->day});
  if (e->month) return months_from(year, e->month, 1);
  return years_from(year, e->last_year ? e->last_year : year);
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

/* The year of a date that names none: that of publication, or the one before or after it if the day is far
 * off or the sentence tells of the past. */
static days nearest_year(const galley_date_expression *e, galley_day published) {
  days found = in_existing_year(e, published.year);
  if (found.first.year != published.year) return found;
  if (e->has_shift) {
    bool over = galley_day_compare(found.first, published) <= 0,
         ahead = galley_day_compare(found.last, published) >= 0;
    int32_t step = e->shift;
    if (step > 0 && !over) step -= 1;
    if (step < 0 && !ahead) step += 1;
    return calendar_in(e, published.year + step);
  }
  int32_t distance = galley_day_number(found.first) - galley_day_number(published);
  if (distance > FAR_IN_DAYS || (e->past && distance > 0)) return calendar_in(e, published.year - 1);
  if (distance < -FAR_IN_DAYS && !e->past) return calendar_in(e, published.year + 1);
  return found;
}

/* The weekday nearest to the day of publication, on the side that the sentence or the shift allows. */
static days weekday_near(const galley_date_expression *e, galley_day published) {
  int32_t ahead = (e->weekday - galley_weekday(published) + 7) % 7;
  int32_t shift = e->has_shift ? e->shift : 0;
  if (e->has_shift && shift < 0)
    ahead -= 7 * -shift;
  else if (e->has_shift && shift > 0)
    ahead += 7 * (shift - (ahead > 0));
  else if (e->past && ahead > 0)
    ahead -= 7;
  return one_day(galley_day_plus(published, ahead));
}

static days relative_days(const galley_date_expression *e, galley_day published) {
  switch (e->form) {
  case GALLEY_DATE_WEEKDAY: return weekday_near(e, published);
  case GALLEY_DATE_DAYS: return one_day(galley_day_plus(published, e->shift));
  case GALLEY_DATE_PERIOD: {
    bool last =
        e->period == GALLEY_PERIOD_WEEKEND && !e->has_shift && e->past && galley_weekday(published) <= 5;
    return period_at(published, e->period, last ? -1 : e->shift);
  }
  case GALLEY_DATE_SPAN: return span_from(published, e->period, e->count, e->shift);
  case GALLEY_DATE_DISTANCE: return distance_from(published, e->period, e->count * e->shift);
  default: return nearest_year(e, published);
  }
}

static galley_precision precision_of(const galley_date_expression *e) {
  static const uint8_t of_periods[] = {[GALLEY_PERIOD_DAY] = GALLEY_PRECISION_DAY,
                                       [GALLEY_PERIOD_WEEK] = GALLEY_PRECISION_WEEK,
                                       [GALLEY_PERIOD_MONTH] = GALLEY_PRECISION_MONTH,
                                       [GALLEY_PERIOD_QUARTER] = GALLEY_PRECISION_QUARTER,
                                       [GALLEY_PERIOD_YEAR] = GALLEY_PRECISION_YEAR,
                                       [GALLEY_PERIOD_DECADE] = GALLEY_PRECISION_DECADE,
                                       [GALLEY_PERIOD_CENTURY] = GALLEY_PRECISION_CENTURY,
                                       [GALLEY_PERIOD_WEEKEND] = GALLEY_PRECISION_INTERVAL,
                                       [GALLEY_PERIOD_WORKDAYS] = GALLEY_PRECISION_INTERVAL};
  switch (e->form) {
  case GALLEY_DATE_HOLIDAY:
  case GALLEY_DATE_WEEKDAY:
  case GALLEY_DATE_DAYS: return GALLEY_PRECISION_DAY;
  case GALLEY_DATE_SPAN: return GALLEY_PRECISION_INTERVAL;
  case GALLEY_DATE_DISTANCE:
  case GALLEY_DATE_PERIOD: return (galley_precision)of_periods[e->period];
  default: break;
  }
  if (e->season) return GALLEY_PRECISION_SEASON;
  if (e->quarter) return GALLEY_PRECISION_QUARTER;
  if (e->day) return GALLEY_PRECISION_DAY;
  if (e->month) return GALLEY_PRECISION_MONTH;
  if (e->last_year) return e->last_year - e->year > 9 ? GALLEY_PRECISION_CENTURY : GALLEY_PRECISION_DECADE;
  return GALLEY_PRECISION_YEAR;
}

/* TIMEX3 knows start, mid and end but says no days: a third each. */
static days third_of(days whole, const char *modifier) {
  int32_t first = galley_day_number(whole.first), length = galley_day_number(whole.last) - first + 1;
  int32_t third = length / 3;
  if (third == 0) return whole;
  if (strcmp(modifier, "start") == 0) return (days){whole.first, galley_day_plus(whole.first, third - 1)};
  if (strcmp(modifier, "end") == 0) return (days){galley_day_plus(whole.last, 1 - third), whole.last};
  return (days){galley_day_plus(whole.first, third), galley_day_plus(whole.last, -third)};
}

static bool is_month_of_publication(galley_day first, galley_day last) {
  return first.year == last.year && first.month == last.month && first.day == 1 &&
         last.day == galley_days_in_month(last.year, last.month);
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
    found->last = month_end(found->first);
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
  return true;
}

bool galley_date_resolve(const galley_reading *reading, const galley_date_expression *expression,
                         galley_date *date) {
  galley_date_expression completed = *expression, *e = &completed;
  bool day_alone = e->form == GALLEY_DATE_CALENDAR && e->day && !e->month;
  if (day_alone && is_known(reading->published_first))
    e->month = reading->published_first.month;
  else if (day_alone)
    return false;
  bool calendar = e->form == GALLEY_DATE_CALENDAR || e->form == GALLEY_DATE_HOLIDAY;
  bool exact = true, known = true;
  days found = {{0, 0, 0}, {0, 0, 0}};
  if (calendar && e->month && e->day && e->day > galley_days_in_month(e->year ? e->year : 2000, e->month))
    return false;
  if (calendar && e->year)
    found = calendar_in(e, e->year);
  else
    known = resolve_relative(reading, e, &found, &exact);
  if (known && (!galley_day_is_valid(found.first) || !galley_day_is_valid(found.last))) known = false;
  if (known && e->modifier) found = third_of(found, e->modifier);
  *date = (galley_date){.start = (uint32_t)e->start,
                        .end = (uint32_t)e->end,
                        .precision = (uint8_t)precision_of(e),
                        .resolved = known && exact,
                        .relative = !(calendar && e->year),
                        .has_year = calendar && e->year != 0,
                        .modifier = e->modifier};
  if (known) date->earliest = found.first, date->latest = found.last;
  return true;
}

/* The nth weekday or period that begins in the days from `first` on; from the end of `last` if n is negative.
 */
static days nth_in(days whole, const galley_date_relation *relation) {
  int32_t step = relation->weekday || relation->period == GALLEY_PERIOD_WEEK ? 7 : 1;
  int32_t weekday = relation->weekday ? relation->weekday : 1;
  galley_day first = whole.first;
  if (relation->nth < 0) {
    first = galley_day_plus(whole.last, relation->period == GALLEY_PERIOD_WEEK ? -6 : 0);
    if (step == 7) first = galley_day_plus(first, -((galley_weekday(first) - weekday + 7) % 7));
    first = galley_day_plus(first, step * (relation->nth + 1));
  } else {
    if (step == 7) first = galley_day_plus(first, (weekday - galley_weekday(first) + 7) % 7);
    first = galley_day_plus(first, step * (relation->nth - 1));
  }
  return (days){first, galley_day_plus(first, relation->period == GALLEY_PERIOD_WEEK ? 6 : 0)};
}

bool galley_date_relate(galley_date *date, const galley_date_relation *relation) {
  days whole = {date->earliest, date->latest};
  if (relation->after)
    whole = one_day(galley_day_plus(date->latest, 1));
  else if (date->precision == GALLEY_PRECISION_WEEK)
    whole = period_at(date->earliest, GALLEY_PERIOD_WEEK, 0);
  days found = nth_in(whole, relation);
  bool inside =
      galley_day_compare(found.first, whole.first) >= 0 && galley_day_compare(found.last, whole.last) <= 0;
  if (!relation->after && !inside) return false;
  date->earliest = found.first;
  date->latest = found.last;
  date->precision = relation->period == GALLEY_PERIOD_WEEK ? GALLEY_PRECISION_WEEK : GALLEY_PRECISION_DAY;
  return galley_day_is_valid(found.first) && galley_day_is_valid(found.last);
}
