/* Dates that are said by another date: "erster Dienstag im Oktober", "Sonntag der letzten Woche", "eine Woche
 * nach Ostern", "heute in zwei Wochen". */
#include <string.h>

#include "read/date_expression.h"

typedef galley_date_expression expression;
typedef galley_date_relation relation;

/* Resolves the date behind prepositions and articles. */
static bool read_anchor(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  expression e;
  size_t at = index;
  bool direction = galley_date_has(x, at, GALLEY_DIRECTION);
  galley_reader_skip(&x->tokens, &at, direction ? GALLEY_DIRECTION : GALLEY_TIME_PREPOSITION);
  if (direction) galley_reader_skip(&x->tokens, &at, GALLEY_MODIFIER);
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (direction && galley_date_has(x, at, GALLEY_ARTICLE_CARDINAL)) at += 1;
  /* Nothing before the anchor is looked at, but the words between belong to it. */
  galley_date_reader behind = {x->tokens, index};
  if (!galley_date_read_expression(&behind, at, &e) &&
      (at == index || direction || !galley_date_read_period_alone(&behind, at, &e)))
    return false;
  *next = e.end_token;
  return galley_date_resolve(x->tokens.reading, &e, date) && date->earliest.year != 0;
}

/* What a relation counts: "erster Dienstag", "letzter Tag", "Sonntag". */
static bool take_counted(const galley_date_reader *x, size_t *index, relation *counted) {
  galley_numeral n;
  size_t at = *index;
  if (galley_reader_numeral(&x->tokens, at, &n) && n.ordinal && n.value >= 1 && n.value <= 53) {
    counted->nth = (int32_t)n.value;
    at += 1;
  } else {
    const galley_sense *shift = galley_date_take(x, &at, GALLEY_SHIFT);
    if (shift && shift->value >= 0) return false;
    counted->nth = shift ? (int32_t)shift->value : 0;
  }
  const galley_sense *weekday = galley_date_take(x, &at, GALLEY_WEEKDAY);
  const galley_sense *period = weekday || counted->nth == 0 ? NULL : galley_date_take(x, &at, GALLEY_PERIOD);
  if ((!weekday && !period) || (period && period->text) || (weekday && galley_date_is_abbreviated(weekday)))
    return false;
  counted->weekday = weekday ? (int32_t)weekday->value : 0;
  counted->period = period ? (galley_period)(int)period->value : GALLEY_PERIOD_DAY;
  if (galley_date_has(x, at, GALLEY_DAYPART)) at += 1;
  *index = at;
  return counted->period <= GALLEY_PERIOD_MONTH || counted->period == GALLEY_PERIOD_WEEKEND;
}

/* "ersten drei Monate", "letzten zehn Tage": several periods from the start or the end of another one. */
static bool take_counted_periods(const galley_date_reader *x, size_t *index, relation *counted) {
  galley_numeral n;
  size_t at = *index;
  const galley_sense *shift = galley_date_take(x, &at, GALLEY_SHIFT);
  bool first = !shift && galley_reader_numeral(&x->tokens, at, &n) && n.ordinal && n.value == 1;
  if (first) at += 1;
  if (!first && (!shift || shift->value != -1)) return false;
  expression count = {0};
  if (!galley_date_take_count(x, &at, &count) || count.plural || count.count < 2 ||
      count.count != (int32_t)count.count)
    return false;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || period->value == GALLEY_PERIOD_YEAR || period->value > GALLEY_PERIOD_HALF) return false;
  *counted = (relation){
      .nth = first ? 1 : -1, .count = (int32_t)count.count, .period = (galley_period)(int)period->value};
  *index = at;
  return true;
}

/* May a day or week be counted in what the anchor says? */
static bool is_countable(const galley_date *anchor, bool week_only) {
  if (week_only) return anchor->precision == GALLEY_PRECISION_WEEK;
  return anchor->precision == GALLEY_PRECISION_MONTH || anchor->precision == GALLEY_PRECISION_YEAR ||
         anchor->precision == GALLEY_PRECISION_QUARTER;
}

/* "in den ersten drei Monaten 2016", "die letzten zehn Tage im Mai". */
static bool read_counted_periods(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  relation counted;
  size_t at = index;
  if (!take_counted_periods(x, &at, &counted) || !galley_reader_holds(&x->tokens, at)) return false;
  if (!read_anchor(x, at, date, next) || galley_day_compare(date->earliest, date->latest) == 0) return false;
  return galley_date_relate(date, &counted);
}

/* "Montag nach Ostern", "Tag vor Heiligabend": what lies beside a day that has a name. */
static bool read_neighbour(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  size_t at = index;
  relation beside = {.nth = 1, .period = GALLEY_PERIOD_DAY};
  const galley_sense *weekday = galley_date_take(x, &at, GALLEY_WEEKDAY);
  const galley_sense *period = weekday ? NULL : galley_date_take(x, &at, GALLEY_PERIOD);
  if (weekday && !galley_date_is_abbreviated(weekday))
    beside.weekday = (int32_t)weekday->value;
  else if (period && (!period->text || galley_date_is_plural(period)))
    beside.period = (galley_period)(int)period->value;
  else
    return false;
  bool near = beside.period <= GALLEY_PERIOD_WEEK || beside.period == GALLEY_PERIOD_WEEKEND;
  const galley_sense *offset = galley_date_take(x, &at, GALLEY_OFFSET);
  if (!near || !offset || !offset->text || strcmp(offset->text, "anchor") != 0) return false;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  expression e;
  galley_date_reader behind = {x->tokens, at};
  if (!galley_date_read_expression(&behind, at, &e)) return false;
  bool day = e.form == GALLEY_DATE_HOLIDAY || (e.form == GALLEY_DATE_CALENDAR && e.day && e.month);
  if (!day || !galley_date_resolve(x->tokens.reading, &e, date) || date->earliest.year == 0) return false;
  *next = e.end_token;
  beside.after = offset->value < 0;
  beside.before = !beside.after;
  if (beside.before) beside.nth = -1;
  return galley_date_relate(date, &beside);
}

/* "erster Dienstag im Oktober", "letzter Tag im Oktober 2015", "Sonntag der letzten Woche", "Mittwoch in zwei
 * Wochen", "dritter Dienstag nach Weihnachten". */
static bool read_counted(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  relation counted = {0};
  size_t at = index;
  if (index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_EVERY)) return false;
  if (!take_counted(x, &at, &counted) || !galley_reader_holds(&x->tokens, at)) return false;
  bool week_only = counted.nth == 0;
  counted.after = !week_only && galley_date_has(x, at, GALLEY_OFFSET);
  if (week_only) counted.nth = 1;
  if (counted.after) at += 1;
  bool linked = galley_date_has(x, at, GALLEY_TIME_PREPOSITION) ||
                galley_date_has(x, at, GALLEY_DEFINITE_ARTICLE) || galley_date_has(x, at, GALLEY_SHIFT) ||
                galley_date_has(x, at, GALLEY_MONTH) || galley_date_year_at(x, at);
  if (!week_only && !counted.after && !linked) return false;
  if (!read_anchor(x, at, date, next)) return false;
  if (!counted.after && !is_countable(date, week_only)) return false;
  if (counted.after && counted.weekday == 0) return false;
  return galley_date_relate(date, &counted);
}

/* "nächste Woche Freitag", "diese Woche am Montag". */
static bool read_weekday_of_week(const galley_date_reader *x, const expression *e, galley_date *date,
                                 size_t *next) {
  if (e->form != GALLEY_DATE_PERIOD || e->period != GALLEY_PERIOD_WEEK || e->plural || !e->has_shift)
    return false;
  size_t at = e->end_token;
  if (galley_date_has(x, at, GALLEY_OBLIQUE_ARTICLE)) at += 1;
  const galley_sense *weekday = galley_date_take(x, &at, GALLEY_WEEKDAY);
  if (!weekday || galley_date_is_abbreviated(weekday)) return false;
  if (!galley_date_resolve(x->tokens.reading, e, date) || date->earliest.year == 0) return false;
  *next = at;
  return galley_date_relate(date, &(relation){.nth = 1, .weekday = (int32_t)weekday->value});
}

/* "heute in zwei Wochen", "morgen vor einem Jahr", "Freitag in acht Tagen". */
static bool read_day_and_distance(const galley_date_reader *x, const expression *day, galley_date *date,
                                  size_t *next) {
  if (day->form != GALLEY_DATE_DAYS) return false;
  size_t at = day->end_token;
  const galley_sense *direction = galley_date_take(x, &at, GALLEY_DIRECTION);
  if (!direction || direction->text) return false;
  expression distance = {0};
  galley_reader_skip(&x->tokens, &at, GALLEY_MODIFIER);
  if (!galley_date_take_count(x, &at, &distance) || distance.plural) return false;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || !galley_date_resolve(x->tokens.reading, day, date) || date->earliest.year == 0) return false;
  *next = at;
  galley_date_move(date, (galley_period)(int)period->value, distance.count * direction->value);
  return true;
}

/* "Montag in einer Woche": a week after the next Monday. Eight days are a week, and fourteen two. */
static bool read_weekday_and_distance(const galley_date_reader *x, const expression *day, galley_date *date,
                                      size_t *next) {
  if (day->form != GALLEY_DATE_WEEKDAY || day->has_shift) return false;
  size_t at = day->end_token;
  const galley_sense *direction = galley_date_take(x, &at, GALLEY_DIRECTION);
  if (!direction || direction->text || direction->value < 0) return false;
  expression distance = {0};
  if (!galley_date_take_count(x, &at, &distance) || distance.plural) return false;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || period->value > GALLEY_PERIOD_WEEK) return false;
  double weeks = period->value == GALLEY_PERIOD_DAY ? (int32_t)distance.count / 7 : distance.count;
  if (weeks < 1 || !galley_date_resolve(x->tokens.reading, day, date) || date->earliest.year == 0)
    return false;
  *next = at;
  galley_date_move(date, GALLEY_PERIOD_WEEK, weeks);
  return true;
}

/* "eine Woche nach Ostern", "zwei Tage vor Weihnachten". */
static bool read_distance_from(const galley_date_reader *x, size_t index, galley_date *date, size_t *first,
                               size_t *next) {
  bool counts = galley_date_has(x, index, GALLEY_PERIOD) || galley_date_has(x, index + 1, GALLEY_PERIOD);
  if (!counts) return false;
  expression distance = {0};
  size_t at = index;
  if (galley_date_has(x, index, GALLEY_PERIOD) && index > x->floor &&
      galley_date_has(x, index - 1, GALLEY_ARTICLE_CARDINAL))
    at = index - 1;
  *first = at;
  if (!galley_date_take_count(x, &at, &distance) || distance.plural) return false;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD),
                     *offset = galley_date_take(x, &at, GALLEY_OFFSET);
  if (!period || !offset || !offset->text || strcmp(offset->text, "narrative") == 0) return false;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  expression e;
  galley_date_reader behind = {x->tokens, at};
  if (!galley_date_read_expression(&behind, at, &e) || e.form == GALLEY_DATE_DISTANCE) return false;
  e.nearest = offset->value < 0; /* what lies before a day is told ahead of it */
  if (!galley_date_resolve(x->tokens.reading, &e, date) || date->earliest.year == 0) return false;
  *next = e.end_token;
  /* What lies before today by the present tense lies behind a date by the same word. */
  galley_date_move(date, (galley_period)(int)period->value, -offset->value * distance.count);
  return true;
}

/* "erster", "1.", "letzte", "Sonntag", "Tag". */
static bool may_be_counted(const galley_date_reader *x, size_t index) {
  static const uint64_t counted = GALLEY_CLASS_BIT(GALLEY_ORDINAL) | GALLEY_CLASS_BIT(GALLEY_SHIFT) |
                                  GALLEY_CLASS_BIT(GALLEY_WEEKDAY) | GALLEY_CLASS_BIT(GALLEY_PERIOD);
  const galley_token *t = galley_date_token(x, index);
  const galley_date_opener token = galley_date_opener_at(x, index);
  bool ordinal = token.digits && (t->flags & GALLEY_TOKEN_STOP || t->kind == GALLEY_TOKEN_WORD);
  return ordinal || (token.classes & counted);
}

bool galley_date_read_relation(const galley_date_reader *x, size_t index, const galley_date_expression *read,
                               galley_date *date, size_t *first, size_t *next) {
  *first = index;
  if (read && (read_weekday_of_week(x, read, date, next) || read_day_and_distance(x, read, date, next) ||
               read_weekday_and_distance(x, read, date, next)))
    return true;
  if (read_distance_from(x, index, date, first, next)) return true;
  if (!may_be_counted(x, index)) return false;
  *first = index;
  if (!read_counted(x, index, date, next) && !read_counted_periods(x, index, date, next) &&
      !read_neighbour(x, index, date, next))
    return false;
  bool nth = !galley_date_has(x, index, GALLEY_WEEKDAY);
  if (nth && index > x->floor && galley_date_has(x, index - 1, GALLEY_DEFINITE_ARTICLE)) *first = index - 1;
  return true;
}
