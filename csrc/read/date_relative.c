/* Dates that hang on the day of publication: "gestern", "letzten Monat", "vor drei Wochen". */
#include <string.h>

#include "read/date_expression.h"

#define LARGEST_COUNT 2000 /* periods; beyond it no day of the calendar is meant */

typedef galley_date_expression expression;

static int32_t take_month(const galley_reader *x, size_t *index) {
  const galley_sense *month = galley_reader_take(x, index, GALLEY_MONTH);
  return month ? (int32_t)month->value : 0;
}

/* "gestern", "heute Morgen". In lower case, or as the first word of a sentence. */
static bool read_day_word(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = galley_reader_token(x, index);
  bool first =
      index == x->stretch.first_token || galley_reader_token(x, index - 1)->kind == GALLEY_TOKEN_PUNCTUATION;
  if (!(t->flags & GALLEY_TOKEN_LOWER) && !first) return false;
  const galley_sense *day = galley_reader_take(x, &at, GALLEY_DAY);
  if (!day) return false;
  if (galley_reader_has(x, at, GALLEY_DAYPART)) at += 1;
  e->form = GALLEY_DATE_DAYS;
  e->shift = (int32_t)day->value;
  e->end_token = at;
  return true;
}

/* A numeral, or "wenigen": false if there is none. A count beyond the calendar leaves the date unresolved. */
static bool take_count(const galley_reader *x, size_t *index, expression *e) {
  galley_numeral n;
  size_t at = *index, ignored;
  if (!galley_reader_numeral(x, at, &n) || n.ordinal) return false;
  e->count = n.value;
  at += 1;
  if (galley_sense_behind(x->reading, x->stretch, n.end, GALLEY_MULTIPLIER, &ignored)) {
    at = galley_token_behind(x->reading, x->stretch, at, ignored);
    e->plural = true;
  }
  if (e->count > LARGEST_COUNT) e->plural = true;
  if (e->plural) e->count = 1;
  *index = at;
  return true;
}

/* "letzten Monat", "kommenden Montag", "diesen September", "nächsten 3 Tage", "in den kommenden Jahren". */
static bool read_shift(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *shift = galley_reader_take(x, &at, GALLEY_SHIFT);
  if (!shift) return false;
  e->shift = (int32_t)shift->value;
  e->has_shift = true;
  bool counted = take_count(x, &at, e);
  const galley_sense *what = counted ? NULL : galley_reader_take(x, &at, GALLEY_WEEKDAY);
  if (what) {
    e->form = GALLEY_DATE_WEEKDAY;
    e->weekday = (int32_t)what->value;
    if (galley_reader_has(x, at, GALLEY_DAYPART)) at += 1;
  } else if (!counted && (e->month = take_month(x, &at)) != 0) {
    e->form = GALLEY_DATE_CALENDAR;
  } else if (!counted && (what = galley_reader_take(x, &at, GALLEY_SEASON)) != NULL) {
    e->season = (int32_t)what->value;
  } else if ((what = galley_reader_take(x, &at, GALLEY_PERIOD)) != NULL) {
    e->form = counted ? GALLEY_DATE_SPAN : GALLEY_DATE_PERIOD;
    e->period = (galley_period)(int)what->value;
    bool several = what->text && strcmp(what->text, "plural") == 0;
    if (!counted && several && shift->value != 0) e->plural = true;
  } else {
    return false;
  }
  e->end_token = at;
  return true;
}

/* "vor drei Wochen", "in 15 Tagen". */
static bool read_direction(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *direction = galley_reader_take(x, &at, GALLEY_DIRECTION);
  galley_reader_skip(x, &at, GALLEY_MODIFIER);
  if (!direction || !take_count(x, &at, e)) return false;
  const galley_sense *period = galley_reader_take(x, &at, GALLEY_PERIOD);
  if (!period) return false;
  e->form = GALLEY_DATE_DISTANCE;
  e->shift = (int32_t)direction->value;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

/* "drei Wochen später", "zehn Monate nach …". */
static bool read_offset(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  if (!take_count(x, &at, e)) return false;
  const galley_sense *period = galley_reader_take(x, &at, GALLEY_PERIOD),
                     *offset = period ? galley_reader_take(x, &at, GALLEY_OFFSET) : NULL;
  if (!offset) return false;
  e->form = GALLEY_DATE_DISTANCE;
  e->shift = (int32_t)offset->value;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

bool galley_date_read_period(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = galley_reader_take(x, &at, GALLEY_PERIOD);
  if (!period || (period->text && strcmp(period->text, "plural") == 0)) return false;
  e->form = GALLEY_DATE_PERIOD;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

/* "am Wochenende": a period that stands alone like a weekday. */
static bool read_weekend(const galley_reader *x, size_t index, expression *e) {
  return galley_reader_has(x, index, GALLEY_PERIOD) && galley_date_read_period(x, index, e) &&
         e->period >= GALLEY_PERIOD_WEEKEND;
}

/* "des Jahres": the year of publication. */
static bool read_this_year(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  galley_numeral year;
  if (!galley_reader_has(x, index, GALLEY_DEFINITE_ARTICLE)) return false;
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (!galley_reader_has(x, at, GALLEY_PERIOD) || !galley_date_read_period(x, at, e)) return false;
  bool relative_clause = galley_reader_is_sign(x, at + 1, ',');
  return e->period == GALLEY_PERIOD_YEAR && !relative_clause && !galley_reader_numeral(x, at + 1, &year);
}

bool galley_date_read_relative(const galley_reader *x, size_t index, galley_date_expression *e) {
  static galley_date_parser *const parsers[] = {read_day_word, read_shift,   read_direction,
                                                read_offset,   read_weekend, read_this_year};
  return galley_date_first_of(parsers, sizeof parsers / sizeof parsers[0], x, index, e);
}
