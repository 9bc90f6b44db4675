/* Dates: expressions, their ranges and relations, resolved in the order of the text. */
#include <string.h>

#include "read/date_expression.h"

typedef galley_date_expression expression;

bool galley_date_first_of(galley_date_parser *const parsers[], size_t count, const galley_reader *x,
                          size_t index, galley_date_expression *e) {
  for (size_t i = 0; i < count; i++) {
    *e = (expression){.start = galley_reader_token(x, index)->start};
    if (!parsers[i](x, index, e)) continue;
    e->past = galley_sentence_has(x->reading, x->stretch, index, GALLEY_PAST);
    e->end = galley_token_end(galley_reader_token(x, e->end_token - 1));
    return true;
  }
  return false;
}

/* "Ende Oktober", "Anfang 2020", "Mitte nächsten Jahres", "Ende der Woche". */
static bool read_edge(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *edge = galley_reader_take(x, &at, GALLEY_EDGE);
  if (!edge || !edge->text) return false;
  static galley_date_parser *const period_alone[] = {galley_date_read_period};
  bool article = galley_reader_has(x, at, GALLEY_DEFINITE_ARTICLE);
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (!galley_reader_holds(x, at)) return false;
  bool found = galley_date_read_relative(x, at, e) || galley_date_read_calendar(x, at, e) ||
               (article && galley_date_first_of(period_alone, 1, x, at, e));
  if (!found || e->form == GALLEY_DATE_WEEKDAY || e->form == GALLEY_DATE_DAYS || e->day || e->plural)
    return false;
  e->start = galley_reader_token(x, index)->start;
  e->modifier = edge->text;
  return true;
}

/* Words and digits with which a date may begin: the others are passed over at the cost of one test. */
static bool may_begin(const galley_reader *x, const galley_token *t) {
  (void)x;
  return (t->interests & GALLEY_INTEREST_DATE) != 0;
}

static bool read_expression(const galley_reader *x, size_t index, expression *e) {
  if (!galley_reader_holds(x, index) || !may_begin(x, galley_reader_token(x, index))) return false;
  return read_edge(x, index, e) || galley_date_read_relative(x, index, e) ||
         galley_date_read_calendar(x, index, e);
}

/* Resolves the date at a token, behind prepositions and articles, that a relation counts from. */
static bool read_anchor(const galley_reader *x, size_t index, galley_date *date, size_t *next) {
  expression e;
  size_t at = index;
  if (!galley_reader_has(x, at, GALLEY_DIRECTION)) galley_reader_skip(x, &at, GALLEY_TIME_PREPOSITION);
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (!read_expression(x, at, &e) &&
      !(at > index && galley_reader_has(x, at - 1, GALLEY_DIRECTION) && read_expression(x, at - 1, &e))) {
    return false;
  }
  *next = e.end_token;
  return galley_date_resolve(x->reading, &e, date) && date->earliest.year != 0;
}

/* What a relation counts: "erster Dienstag", "letzter Tag", "Sonntag". */
static bool take_counted(const galley_reader *x, size_t *index, galley_date_relation *relation) {
  galley_numeral n;
  size_t at = *index;
  if (galley_reader_numeral(x, at, &n) && n.ordinal && n.value >= 1 && n.value <= 53) {
    relation->nth = (int32_t)n.value;
    at += 1;
  } else {
    const galley_sense *shift = galley_reader_take(x, &at, GALLEY_SHIFT);
    if (shift && shift->value >= 0) return false;
    relation->nth = shift ? (int32_t)shift->value : 0;
  }
  const galley_sense *weekday = galley_reader_take(x, &at, GALLEY_WEEKDAY);
  const galley_sense *period =
      weekday || relation->nth == 0 ? NULL : galley_reader_take(x, &at, GALLEY_PERIOD);
  if ((!weekday && !period) || (weekday && weekday->phrase_length <= 3)) return false;
  relation->weekday = weekday ? (int32_t)weekday->value : 0;
  relation->period = period ? (galley_period)(int)period->value : GALLEY_PERIOD_DAY;
  *index = at;
  return relation->period <= GALLEY_PERIOD_WEEK;
}

/* "erster Dienstag im Oktober", "letzter Tag im Oktober 2015", "Sonntag der letzten Woche", "Mittwoch in zwei
 * Wochen", "dritter Dienstag nach Weihnachten". */
static bool read_relation(const galley_reader *x, size_t index, galley_date *date, size_t *next) {
  galley_date_relation relation = {0};
  size_t at = index;
  if (!take_counted(x, &at, &relation) || !galley_reader_holds(x, at)) return false;
  bool week_only = relation.nth == 0;
  relation.after = !week_only && galley_reader_has(x, at, GALLEY_OFFSET);
  if (week_only) relation.nth = 1;
  if (relation.after) at += 1;
  bool linked =
      galley_reader_has(x, at, GALLEY_TIME_PREPOSITION) || galley_reader_has(x, at, GALLEY_DEFINITE_ARTICLE);
  if (!week_only && !relation.after && !linked) return false;
  if (!read_anchor(x, at, date, next)) return false;
  if (week_only && date->precision != GALLEY_PRECISION_WEEK) return false;
  if (!relation.after && !week_only && date->precision != GALLEY_PRECISION_MONTH &&
      date->precision != GALLEY_PRECISION_YEAR) {
    return false;
  }
  if (!galley_date_relate(date, &relation)) return false;
  date->start = galley_reader_token(x, index)->start;
  return true;
}

/* A bare day or month before a range's link: "vom 4. bis zum 23. Mai", "12.-14. Mai". */
static bool read_range_start(const galley_reader *x, size_t index, expression *e) {
  *e = (expression){.start = galley_reader_token(x, index)->start};
  size_t at = index;
  e->day = galley_date_take_day(x, &at, true);
  e->end_token = at;
  return e->day != 0;
}

/* The link between the ends of a range: behind it, or `index` if there is none. */
static size_t behind_link(const galley_reader *x, size_t index, bool between) {
  size_t at = index;
  if (!galley_reader_holds(x, at)) return index;
  if (!galley_reader_take(x, &at, GALLEY_DATE_LINK)) {
    if (galley_is_dash(x->reading, galley_reader_token(x, at)))
      at += 1;
    else if (between && galley_reader_has(x, at, GALLEY_NUMERAL_LINK))
      at += 1;
    else
      return index;
  }
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  return at;
}

static void complete(expression *first, const expression *last) {
  if (!first->month) first->month = last->month;
  if (!first->year && last->form == GALLEY_DATE_CALENDAR) first->year = last->year;
}

/* Two dates with a link between them are one interval. */
static bool read_range(const galley_reader *x, size_t index, galley_date *date, size_t *next) {
  size_t at = index;
  const galley_sense *opener = galley_reader_take(x, &at, GALLEY_RANGE_OPENER);
  bool between = opener && opener->text != NULL;
  if (opener) galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (!galley_reader_holds(x, at)) return false;
  expression first, last;
  bool whole = read_expression(x, at, &first);
  if (!whole && !read_range_start(x, at, &first)) return false;
  size_t second = behind_link(x, first.end_token, between);
  if (second == first.end_token || !galley_reader_holds(x, second) || !read_expression(x, second, &last))
    return false;
  if (last.form != first.form && first.form == GALLEY_DATE_CALENDAR && last.form != GALLEY_DATE_CALENDAR)
    return false;
  if (!whole && !(last.form == GALLEY_DATE_CALENDAR && last.month)) return false;
  if (first.form == GALLEY_DATE_CALENDAR) complete(&first, &last);
  galley_date from, to;
  if (!galley_date_resolve(x->reading, &first, &from) || !galley_date_resolve(x->reading, &last, &to))
    return false;
  if (to.earliest.year && from.earliest.year && galley_day_compare(from.earliest, to.latest) > 0)
    return false;
  *date = from;
  date->start = galley_reader_token(x, index)->start;
  date->end = to.end ? to.end : (uint32_t)galley_token_end(galley_reader_token(x, last.end_token - 1));
  date->latest = to.latest;
  date->precision = GALLEY_PRECISION_INTERVAL;
  date->resolved = from.resolved && to.resolved;
  date->relative = from.relative || to.relative;
  *next = last.end_token;
  return true;
}

static bool read_date(const galley_reader *x, size_t index, galley_date *date, size_t *next) {
  expression e;
  if (!may_begin(x, galley_reader_token(x, index))) return false;
  if (read_range(x, index, date, next) || read_relation(x, index, date, next)) return true;
  if (!read_expression(x, index, &e) || !galley_date_resolve(x->reading, &e, date)) return false;
  *next = e.end_token;
  return true;
}

bool galley_read_dates(galley_reading *reading, galley_stretch stretch) {
  galley_reader x = {reading, stretch};
  for (size_t i = stretch.first_token; i < stretch.end_token;) {
    galley_date date;
    i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_DATE);
    if (i == stretch.end_token) break;
    size_t next = i + 1;
    if (!read_date(&x, i, &date, &next)) {
      i += 1;
      continue;
    }
    if (!galley_vector_append(&reading->dates, &date, 1)) return false;
    i = next;
  }
  return true;
}
