/* The value of a date as text: ISO 8601 where it has a form, else that of TIMEX3 or of ISO 8601-2. */
#include <string.h>

#include "read/date_periods.h"
#include "read/reading.h"

typedef struct writer {
  char *text;
  size_t length;
} writer;

static void put(writer *w, const char *text) {
  size_t length = strlen(text);
  memcpy(w->text + w->length, text, length + 1);
  w->length += length;
}

static void put_number(writer *w, int32_t number, size_t digits) {
  for (size_t i = digits; i > 0; i--, number /= 10) w->text[w->length + i - 1] = (char)('0' + number % 10);
  w->length += digits;
  w->text[w->length] = '\0';
}

static void put_day(writer *w, galley_day day) {
  put_number(w, day.year, 4);
  put(w, "-");
  put_number(w, day.month, 2);
  put(w, "-");
  put_number(w, day.day, 2);
}

static void put_week(writer *w, galley_day day) {
  int32_t year, week = galley_iso_week_of(day, &year);
  put_number(w, year, 4);
  put(w, "-W");
  put_number(w, week, 2);
}

/* Seasons are named after the month in which they begin. */
static const char *season_name(int32_t month) {
  if (month == 3) return "-SP";
  if (month == 6) return "-SU";
  return month == 9 ? "-FA" : "-WI";
}

/* The period that begins with a day. False if its precision has no form of its own. */
static bool put_period(writer *w, galley_day first, galley_precision precision) {
  switch (precision) {
  case GALLEY_PRECISION_DAY: put_day(w, first); return true;
  case GALLEY_PRECISION_WEEK: put_week(w, first); return true;
  case GALLEY_PRECISION_WEEKEND: put_week(w, first), put(w, "-WE"); return true;
  case GALLEY_PRECISION_DECADE: put_number(w, first.year / 10, 3), put(w, "X"); return true;
  case GALLEY_PRECISION_CENTURY: put_number(w, first.year / 100, 2), put(w, "XX"); return true;
  case GALLEY_PRECISION_INTERVAL:
  case GALLEY_PRECISION_UNKNOWN: return false;
  default: put_number(w, first.year, 4);
  }
  if (precision == GALLEY_PRECISION_MONTH) put(w, "-"), put_number(w, first.month, 2);
  if (precision == GALLEY_PRECISION_QUARTER) put(w, "-Q"), put_number(w, (first.month + 2) / 3, 1);
  if (precision == GALLEY_PRECISION_HALF) put(w, first.month == 1 ? "-H1" : "-H2");
  if (precision == GALLEY_PRECISION_SEASON) put(w, season_name(first.month));
  return true;
}

bool galley_date_value(const galley_date *date, char text[GALLEY_DATE_VALUE_SIZE]) {
  writer w = {text, 0};
  text[0] = '\0';
  if (date->direction) {
    put(&w, date->direction < 0 ? "PAST_REF" : "FUTURE_REF");
    return true;
  }
  if (date->earliest.year == 0) return false;
  /* "Three weeks ago" is a day of a week, and "three months ago" one of a month. */
  bool one_day = galley_day_compare(date->earliest, date->latest) == 0;
  galley_precision precision = one_day ? GALLEY_PRECISION_DAY : (galley_precision)date->precision;
  if ((date->resolved || one_day) && put_period(&w, date->whole, precision)) return true;
  put_day(&w, date->earliest);
  put(&w, "/");
  put_day(&w, date->latest);
  return true;
}
