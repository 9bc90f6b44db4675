#include "base/calendar.h"

int32_t galley_days_in_month(int32_t year, int32_t month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

galley_day galley_month_end(galley_day day) {
  day.day = galley_days_in_month(day.year, day.month);
  return day;
}

bool galley_day_is_valid(galley_day day) {
  return day.year >= 1 && day.year <= 9999 && day.month >= 1 && day.month <= 12 && day.day >= 1 &&
         day.day <= galley_days_in_month(day.year, day.month);
}

int32_t galley_day_number(galley_day day) {
  int32_t year = day.year - (day.month <= 2);
  int32_t era = (year >= 0 ? year : year - 399) / 400;
  int32_t year_of_era = year - era * 400;
  int32_t day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

galley_day galley_day_of_number(int32_t number) {
  number += 719468;
  int32_t era = (number >= 0 ? number : number - 146096) / 146097;
  int32_t day_of_era = number - era * 146097;
  int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int32_t month = (5 * day_of_year + 2) / 153;
  galley_day day = {.day = day_of_year - (153 * month + 2) / 5 + 1};
  day.month = month < 10 ? month + 3 : month - 9;
  day.year = year_of_era + era * 400 + (day.month <= 2);
  return day;
}

galley_day galley_day_plus(galley_day day, int32_t days) {
  return galley_day_of_number(galley_day_number(day) + days);
}

galley_day galley_day_plus_months(galley_day day, int32_t months) {
  int32_t month = day.year * 12 + day.month - 1 + months;
  day.year = (month >= 0 ? month : month - 11) / 12;
  day.month = month - day.year * 12 + 1;
  int32_t last = galley_days_in_month(day.year, day.month);
  if (day.day > last) day.day = last;
  return day;
}

int32_t galley_weekday(galley_day day) {
  int32_t n = (galley_day_number(day) + 3) % 7; /* 1970-01-01 was a Thursday */
  return (n < 0 ? n + 7 : n) + 1;
}

int galley_day_compare(galley_day a, galley_day b) {
  int32_t x = galley_day_number(a), y = galley_day_number(b);
  return (x > y) - (x < y);
}
