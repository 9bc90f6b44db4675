#include "read/date_periods.h"

#include <string.h>

galley_days galley_one_day(galley_day day) {
  return (galley_days){day, day};
}

galley_days galley_months_from(int32_t year, int32_t month, int32_t count) {
  galley_day first = {year, month, 1};
  return (galley_days){first, galley_month_end(galley_day_plus_months(first, count - 1))};
}

galley_days galley_years_from(int32_t first, int32_t last) {
  return (galley_days){{first, 1, 1}, {last, 12, 31}};
}

static int32_t floor_to(int32_t value, int32_t step) {
  return value - value % step;
}

galley_days galley_iso_week(int32_t year, int32_t week) {
  galley_day fourth = {year, 1, 4}; /* always in the first week */
  galley_day monday = galley_day_plus(fourth, 1 - galley_weekday(fourth) + 7 * (week - 1));
  return (galley_days){monday, galley_day_plus(monday, 6)};
}

int32_t galley_iso_week_of(galley_day day, int32_t *year) {
  galley_day thursday = galley_day_plus(day, 4 - galley_weekday(day));
  *year = thursday.year;
  return (galley_day_number(thursday) - galley_day_number((galley_day){thursday.year, 1, 1})) / 7 + 1;
}

static galley_days week_at(galley_day day, galley_period period, int32_t shift) {
  galley_day monday = galley_day_plus(day, 1 - galley_weekday(day) + 7 * shift);
  if (period == GALLEY_PERIOD_WORKDAYS) return (galley_days){monday, galley_day_plus(monday, 4)};
  galley_day first = period == GALLEY_PERIOD_WEEKEND ? galley_day_plus(monday, 5) : monday;
  return (galley_days){first, galley_day_plus(monday, 6)};
}

/* The stretch of `length` months into which the year is cut. */
static galley_days months_at(galley_day day, int32_t length, int32_t shift) {
  galley_day first = {day.year, floor_to(day.month - 1, length) + 1, 1};
  first = galley_day_plus_months(first, length * shift);
  return galley_months_from(first.year, first.month, length);
}

static galley_days years_at(galley_day day, int32_t length, int32_t shift) {
  int32_t year = floor_to(day.year, length) + length * shift;
  return galley_years_from(year, year + length - 1);
}

galley_days galley_period_at(galley_day day, galley_period period, int32_t shift) {
  switch (period) {
  case GALLEY_PERIOD_DAY: return galley_one_day(galley_day_plus(day, shift));
  case GALLEY_PERIOD_WEEK:
  case GALLEY_PERIOD_WEEKEND:
  case GALLEY_PERIOD_WORKDAYS: return week_at(day, period, shift);
  case GALLEY_PERIOD_MONTH: return months_at(day, 1, shift);
  case GALLEY_PERIOD_QUARTER: return months_at(day, 3, shift);
  case GALLEY_PERIOD_HALF: return months_at(day, 6, shift);
  case GALLEY_PERIOD_DECADE: return years_at(day, 10, shift);
  case GALLEY_PERIOD_CENTURY: return years_at(day, 100, shift);
  default: return years_at(day, 1, shift);
  }
}

galley_days galley_distance_from(galley_day day, galley_period period, double count) {
  int32_t n = (int32_t)count;
  switch (period) {
  case GALLEY_PERIOD_DAY: return galley_one_day(galley_day_plus(day, n));
  case GALLEY_PERIOD_WEEK:
  case GALLEY_PERIOD_WEEKEND:
  case GALLEY_PERIOD_WORKDAYS: return galley_one_day(galley_day_plus(day, (int32_t)(count * 7)));
  case GALLEY_PERIOD_MONTH: return galley_one_day(galley_day_plus_months(day, n));
  case GALLEY_PERIOD_QUARTER: return galley_one_day(galley_day_plus_months(day, 3 * n));
  case GALLEY_PERIOD_HALF: return galley_one_day(galley_day_plus_months(day, 6 * n));
  case GALLEY_PERIOD_DECADE: n *= 10; break;
  case GALLEY_PERIOD_CENTURY: n *= 100; break;
  default:
    day = galley_day_plus_months(day, (int32_t)(count * 12));
    return galley_months_from(day.year, day.month, 1);
  }
  return galley_years_from(day.year + n, day.year + n);
}

galley_days galley_span_from(galley_day day, galley_period period, double count, int32_t shift) {
  galley_day other = galley_distance_from(day, period, shift < 0 ? -count : count).first;
  if (period == GALLEY_PERIOD_YEAR || period == GALLEY_PERIOD_DECADE || period == GALLEY_PERIOD_CENTURY) {
    other.day = day.day;
    if (!galley_day_is_valid(other)) other = galley_month_end(other);
  }
  if (shift < 0) return (galley_days){other, galley_day_plus(day, -1)};
  return (galley_days){galley_day_plus(day, 1), other};
}

/* TIMEX3 knows start, mid and end but says no days: a third each; of a month the ten days that meteorology
 * calls a dekad (WMO), the last of them with what is left. Comparatives cut in two. */
galley_days galley_part_of(galley_days whole, const char *modifier, int32_t parts) {
  int32_t length = galley_day_number(whole.last) - galley_day_number(whole.first) + 1;
  int32_t part = length / parts;
  bool start = strcmp(modifier, "start") == 0, end = strcmp(modifier, "end") == 0;
  if (part == 0 || (!start && !end && strcmp(modifier, "mid") != 0)) return whole;
  bool whole_months = whole.first.day == 1 && length > 31 &&
                      whole.last.day == galley_days_in_month(whole.last.year, whole.last.month);
  galley_day second = galley_day_plus(whole.first, part), last = galley_day_plus(whole.first, 2 * part);
  if (whole_months) {
    int32_t months = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1;
    second = galley_day_plus_months(whole.first, months / parts);
    last = galley_day_plus_months(whole.first, 2 * months / parts);
  }
  if (start) return (galley_days){whole.first, galley_day_plus(second, -1)};
  if (end) return (galley_days){parts == 2 ? second : last, whole.last};
  return (galley_days){second, galley_day_plus(last, -1)};
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

galley_day galley_holiday_in(const galley_sense *holiday, int32_t year) {
  int32_t value = (int32_t)holiday->value;
  galley_day day = {year, value / 100, value % 100};
  if (!holiday->text) return day;
  if (holiday->text[0] >= '1' && holiday->text[0] <= '7') {
    return galley_day_plus(day, (holiday->text[0] - '0' - galley_weekday(day) + 7) % 7);
  }
  if (strcmp(holiday->text, "easter") == 0) return galley_day_plus(easter_sunday(year), value);
  galley_day christmas_eve = {year, 12, 24};
  galley_day fourth_advent = galley_day_plus(christmas_eve, -(galley_weekday(christmas_eve) % 7));
  return galley_day_plus(fourth_advent, value);
}
