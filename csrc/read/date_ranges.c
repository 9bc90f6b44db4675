/* Several days that are said together: "vom 4. bis zum 23. Mai", "13. und 14. Juli". */
#include "read/date_expression.h"

#define MOST_DAYS 8 /* in an enumeration */

typedef galley_date_expression expression;

static bool is_dash(const galley_date_reader *x, size_t index) {
  return galley_date_holds(x, index) && galley_is_dash(x->tokens.reading, galley_date_token(x, index));
}

/* A bare day before a range's link: "vom 4. bis zum 23. Mai", "12.-14. Mai". */
static bool read_range_start(const galley_date_reader *x, size_t index, expression *e) {
  *e = (expression){.first_token = index, .end_token = index};
  e->day = galley_date_take_listed_day(x, &e->end_token);
  return e->day != 0;
}

/* The opener of a range before token `index`, an article between them allowed. */
static const galley_sense *range_opener(const galley_date_reader *x, size_t index, size_t *first) {
  size_t at = index;
  if (at > x->floor && galley_date_has(x, at - 1, GALLEY_DEFINITE_ARTICLE)) at -= 1;
  return galley_date_sense_before(x, at, GALLEY_RANGE_OPENER, first);
}

/* The link between the ends of a range: behind it, or `index` if there is none. */
static size_t behind_link(const galley_date_reader *x, size_t index, const galley_sense *opener) {
  size_t at = index;
  if (!galley_date_holds(x, at)) return index;
  const galley_sense *link = galley_date_take(x, &at, GALLEY_DATE_LINK);
  if (link && link->text && !opener) return index;
  bool linked = link != NULL, between = opener && opener->text;
  if (!linked && (is_dash(x, at) || (between && galley_date_has(x, at, GALLEY_NUMERAL_LINK)) ||
                  (galley_reader_is_sign(&x->tokens, at, '/') && galley_reader_sticks(&x->tokens, at) &&
                   (galley_date_has(x, at - 1, GALLEY_MONTH) || galley_date_has(x, at + 1, GALLEY_EDGE)))))
    at += 1, linked = true;
  if (!linked) return index;
  if (galley_date_has(x, at, GALLEY_OBLIQUE_ARTICLE) && !galley_date_has(x, at, GALLEY_DEFINITE_ARTICLE))
    at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  return at;
}

static void complete(expression *first, const expression *last) {
  if (first->day && !first->month) first->month = last->month;
  if (first->day && last->of_month) first->of_month = true, first->shift = last->shift;
  if (last->form != GALLEY_DATE_CALENDAR || first->year) return;
  first->year = last->year;
  first->has_year_shift = last->has_year_shift;
  first->year_shift = last->year_shift;
}

/* Two ends of which neither names a year lie in two years if the first one is the later: "20. Dezember bis 6.
 * Januar". False if they are the wrong way round in any case. */
static bool order_ends(const galley_reading *reading, expression *first, expression *last, bool completed,
                       galley_date *from, galley_date *to) {
  bool yearless = last->form == GALLEY_DATE_WEEKDAY || last->form == GALLEY_DATE_CALENDAR ||
                  last->form == GALLEY_DATE_HOLIDAY;
  if (last->form == GALLEY_DATE_WEEKDAY && !last->has_shift && from->resolved) {
    int32_t ahead = (last->weekday - galley_weekday(from->earliest) + 7) % 7;
    to->earliest = to->latest = galley_day_plus(from->earliest, ahead);
    return true;
  }
  if (galley_day_compare(from->earliest, to->latest) <= 0) return true;
  if (!yearless) return false;
  bool over = !first->year && !last->year && last->past && first->form == GALLEY_DATE_CALENDAR;
  for (int32_t earlier = 0; over && earlier < 2; earlier++) { /* what is over ended before publication */
    first->year = to->latest.year - earlier;
    if (!galley_date_resolve(reading, first, from)) return false;
    if (galley_day_compare(from->earliest, to->latest) <= 0) return true;
  }
  if (last->year && completed && first->year == last->year) {
    first->year -= 1;
    return galley_date_resolve(reading, first, from);
  }
  if (last->year) return false;
  for (int32_t later = 0; later < 2; later++) {
    last->year = from->earliest.year + later;
    if (!galley_date_resolve(reading, last, to)) return false;
    if (galley_day_compare(from->earliest, to->latest) <= 0) return true;
  }
  return false;
}

static void join(const galley_date *from, const galley_date *to, galley_date *date) {
  *date = *from;
  date->latest = to->latest;
  date->precision = GALLEY_PRECISION_INTERVAL;
  date->resolved = from->resolved && to->resolved;
  date->relative = from->relative || to->relative;
  date->modifier = NULL;
}

/* "Juli 13-15", "July 13 to 15, 2014": the month stands before the days. */
static bool read_day_behind_month(const galley_date_reader *x, size_t index, expression *first,
                                  expression *last) {
  if (!first->day || !first->month || first->year || first->form != GALLEY_DATE_CALENDAR) return false;
  if (galley_reader_digits(&x->tokens, first->end_token - 1, 1, 2) != first->day ||
      !galley_date_has(x, first->end_token - 2, GALLEY_MONTH))
    return false;
  *last = (expression){.first_token = index, .month = first->month};
  int32_t day = galley_reader_digits(&x->tokens, index, 1, 2);
  if (day <= first->day || day > 31) return false;
  last->day = day;
  last->end_token = index + 1;
  galley_date_take_year(x, &last->end_token, false, last);
  return true;
}

/* "KW 12–14". */
static bool read_week_behind_week(const galley_date_reader *x, size_t index, const expression *first,
                                  expression *last) {
  int32_t week = galley_reader_digits(&x->tokens, index, 1, 2);
  if (!first->week || first->year || first->form != GALLEY_DATE_CALENDAR || week <= first->week || week > 53)
    return false;
  *last = (expression){.first_token = index, .week = week, .end_token = index + 1};
  galley_date_take_year(x, &last->end_token, false, last);
  return true;
}

/* "Anfang bis Mitte Mai", "Mitte/Ende Mai": the first part has only the word for it. */
static bool read_parts(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  size_t at = index;
  const galley_sense *edge = galley_date_take(x, &at, GALLEY_EDGE);
  if (!edge || !edge->text || edge->value != 1 || !galley_date_holds(x, at)) return false;
  bool slash = galley_date_is_sign(x, at, '/') && galley_reader_sticks(&x->tokens, at);
  if (!slash && !is_dash(x, at) && !galley_date_has(x, at, GALLEY_DATE_LINK)) return false;
  at += 1;
  if (!galley_date_has(x, at, GALLEY_EDGE)) return false;
  expression last;
  galley_date_reader behind = {x->tokens, at};
  if (!galley_date_read_expression(&behind, at, &last) || last.parts != 3) return false;
  expression first = last;
  first.modifier = edge->text;
  galley_date from, to;
  if (!galley_date_resolve(x->tokens.reading, &first, &from) ||
      !galley_date_resolve(x->tokens.reading, &last, &to) || galley_day_compare(from.earliest, to.latest) > 0)
    return false;
  join(&from, &to, date);
  *next = last.end_token;
  return true;
}

/* "vom 4. bis zum 23.": days of the month of publication, where no noun follows that they could number. */
static bool read_bare_end(const galley_date_reader *x, size_t index, const galley_sense *opener,
                          expression *first, expression *last) {
  if (!opener || opener->text || first->month || !read_range_start(x, index, last)) return false;
  size_t end = last->end_token;
  bool stop = (galley_date_token(x, end - 1)->flags & GALLEY_TOKEN_STOP) ||
              galley_date_is_sign(x, end, '.') || end == x->tokens.stretch.end_token;
  bool noun = galley_date_holds(x, end) && galley_date_token(x, end)->flags & GALLEY_TOKEN_CAPITALIZED;
  first->of_month = last->of_month = true;
  return stop && !noun && first->day < last->day &&
         galley_reader_digits(&x->tokens, first->first_token, 1, 2) > 0;
}

/* A word that links, or a sign: most dates have something else behind them. */
static bool may_be_link(const galley_date_reader *x, size_t index) {
  static const uint64_t links = GALLEY_CLASS_BIT(GALLEY_DATE_LINK) | GALLEY_CLASS_BIT(GALLEY_NUMERAL_LINK);
  if (!galley_date_holds(x, index)) return false;
  const galley_token *t = galley_date_token(x, index);
  return t->kind != GALLEY_TOKEN_WORD ||
         (galley_entry_classes(x->tokens.reading->language, t->entry) & links);
}

/* Two dates with a link between them are one interval. */
static bool read_interval(const galley_date_reader *x, size_t index, const expression *read,
                          galley_date *date, size_t *first_token, size_t *next) {
  expression first, last;
  bool whole = read != NULL;
  if (whole)
    first = *read;
  else if (!read_range_start(x, index, &first))
    return false;
  if (first.plural || !may_be_link(x, first.end_token)) return false;
  size_t opened = first.first_token;
  const galley_sense *opener = range_opener(x, first.first_token, &opened);
  size_t link = first.end_token;
  bool comma =
      first.day && galley_date_is_sign(x, link, ',') && galley_date_has(x, link + 1, GALLEY_DATE_LINK);
  if (comma) link += 1; /* "Freitag, 21. August, bis Sonntag, 23. August" */
  size_t second = behind_link(x, link, opener);
  if (second == link || !galley_date_holds(x, second)) return false;
  galley_date_reader behind = {x->tokens, second};
  bool read_last = read_day_behind_month(&behind, second, &first, &last) ||
                   read_week_behind_week(&behind, second, &first, &last) ||
                   galley_date_read_expression(&behind, second, &last);
  bool named = read_last && (last.form != GALLEY_DATE_CALENDAR || last.month || last.of_month || !last.day);
  if (!named && !whole) read_last = read_bare_end(&behind, second, opener, &first, &last);
  if (!read_last || last.plural) return false;
  bool until_today = last.form == GALLEY_DATE_DAYS && last.shift <= 0;
  bool fixed_last = last.form == GALLEY_DATE_CALENDAR || last.form == GALLEY_DATE_HOLIDAY || until_today;
  bool fixed_first = first.form == GALLEY_DATE_CALENDAR || first.form == GALLEY_DATE_HOLIDAY;
  if (fixed_first && !fixed_last) return false;
  if (!whole && !(last.form == GALLEY_DATE_CALENDAR && last.day && (last.month || last.of_month)))
    return false;
  bool completed = !first.year;
  if (first.form == GALLEY_DATE_CALENDAR) complete(&first, &last);
  first.past = last.past = first.past || last.past;
  if (!opener && first.bound) return false;
  galley_date from, to;
  *next = last.end_token;
  if (!galley_date_resolve(x->tokens.reading, &first, &from) ||
      !galley_date_resolve(x->tokens.reading, &last, &to))
    return false;
  if (from.earliest.year && to.earliest.year &&
      !order_ends(x->tokens.reading, &first, &last, completed, &from, &to))
    return false;
  join(&from, &to, date);
  *first_token = opener ? opened : first.first_token;
  return true;
}

/* "nächsten Monat vom 4. bis zum 23.": a range of days in the month that is named before it. */
static bool read_days_of_month(const galley_date_reader *x, const expression *month, galley_date *date,
                               size_t *next) {
  expression first, last;
  if (month->form != GALLEY_DATE_PERIOD || month->period != GALLEY_PERIOD_MONTH || month->modifier)
    return false;
  size_t at = month->end_token;
  const galley_sense *opener = galley_date_take(x, &at, GALLEY_RANGE_OPENER);
  if (!opener) return false;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (!galley_date_holds(x, at) || !read_range_start(x, at, &first)) return false;
  at = behind_link(x, first.end_token, opener);
  if (at == first.end_token || !galley_date_holds(x, at) || !read_range_start(x, at, &last)) return false;
  first.of_month = last.of_month = true;
  first.shift = last.shift = month->shift;
  galley_date from, to;
  if (!galley_date_resolve(x->tokens.reading, &first, &from) ||
      !galley_date_resolve(x->tokens.reading, &last, &to) || last.day < first.day)
    return false;
  join(&from, &to, date);
  *next = last.end_token;
  return true;
}

/* "3., 4. und 5. Mai": each is a day of the month that the last one names. */
static bool read_enumerated_day(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  expression first, last;
  if (galley_reader_digits(&x->tokens, index, 1, 2) < 0 || !read_range_start(x, index, &first)) return false;
  size_t at = first.end_token;
  for (int i = 0; i < MOST_DAYS; i++) {
    bool linked = galley_reader_is_sign(&x->tokens, at, ',') || galley_reader_is_sign(&x->tokens, at, '/') ||
                  galley_date_has(x, at, GALLEY_NUMERAL_LINK) || galley_date_has(x, at, GALLEY_ALTERNATIVE);
    if (!linked) return false;
    at += 1;
    if (galley_date_has(x, at, GALLEY_OBLIQUE_ARTICLE) || galley_date_has(x, at, GALLEY_DEFINITE_ARTICLE))
      at += 1;
    if (!galley_date_holds(x, at) || galley_date_token(x, at)->kind != GALLEY_TOKEN_NUMBER) return false;
    if (galley_date_read_expression(x, at, &last) && last.day && last.month) {
      complete(&first, &last);
      *next = first.end_token;
      return galley_date_resolve(x->tokens.reading, &first, date);
    }
    if (galley_date_take_listed_day(x, &at) == 0) return false;
  }
  return false;
}

bool galley_date_read_range(const galley_date_reader *x, size_t index, const galley_date_expression *read,
                            galley_date *date, size_t *first, size_t *next) {
  const galley_date_opener token = galley_date_opener_at(x, index);
  bool day = token.digits || (token.classes & GALLEY_NUMERALS);
  *first = index;
  if ((read || day) && read_interval(x, index, read, date, first, next)) return true;
  *first = index;
  return read_parts(x, index, date, next) || (read && read_days_of_month(x, read, date, next)) ||
         (token.digits && read_enumerated_day(x, index, date, next));
}
