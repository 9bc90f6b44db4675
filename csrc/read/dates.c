/* Dates: expressions, their ranges and relations, resolved in the order of the text. */
#include <string.h>

#include "read/date_expression.h"

#define MOST_DAYS       8   /* in an enumeration: "3., 4. und 5. Mai" */
#define NARRATIVE_REACH 400 /* bytes over which "three days later" counts from the date told before */

typedef galley_date_expression expression;

static bool has(const galley_date_reader *x, size_t index, galley_word_class class) {
  return galley_reader_has(&x->tokens, index, class);
}

static const galley_sense *take(const galley_date_reader *x, size_t *index, galley_word_class class) {
  return galley_reader_take(&x->tokens, index, class);
}

static bool holds(const galley_date_reader *x, size_t index) {
  return galley_reader_holds(&x->tokens, index);
}

static const galley_token *token(const galley_date_reader *x, size_t index) {
  return galley_reader_token(&x->tokens, index);
}

static bool is_dash(const galley_date_reader *x, size_t index) {
  return holds(x, index) && galley_is_dash(x->tokens.reading, token(x, index));
}

bool galley_date_first_of(const galley_date_rule rules[], size_t count, const galley_date_reader *x,
                          size_t index, galley_date_expression *e) {
  const galley_reading *r = x->tokens.reading;
  const galley_token *t = token(x, index);
  uint64_t classes = galley_entry_classes(r->language, t->entry);
  if (t->flags & GALLEY_TOKEN_NUMERAL) classes |= GALLEY_NUMERALS;
  bool digits = r->text[t->start] >= '0' && r->text[t->start] <= '9';
  for (size_t i = 0; i < count; i++) {
    if (!(classes & rules[i].classes) && !(digits && rules[i].digits)) continue;
    *e = (expression){.first_token = index};
    if (rules[i].read(x, index, e)) return true;
  }
  return false;
}

static bool read_period_alone(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD);
  if (!period || period->text) return false;
  e->form = GALLEY_DATE_PERIOD;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

/* "Ende Oktober", "Anfang 2020", "Mitte nächsten Jahres", "Ende der Woche", "späten 90er-Jahre". */
static bool read_edge(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *edge = take(x, &at, GALLEY_EDGE);
  if (!edge || !edge->text || edge->value == 2) return false;
  static const galley_date_rule period_alone[] = {
      {read_period_alone, GALLEY_CLASS_BIT(GALLEY_PERIOD), false}};
  if (has(x, at, GALLEY_MONTH_LINK)) at += 1;
  bool article = has(x, at, GALLEY_DEFINITE_ARTICLE);
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (has(x, at, GALLEY_EDGE)) at += 1;
  if (!holds(x, at)) return false;
  galley_date_reader behind = {x->tokens, at};
  bool found = galley_date_read_relative(&behind, at, e) || galley_date_read_calendar(&behind, at, e) ||
               (article && galley_date_first_of(period_alone, 1, &behind, at, e));
  if (!found || e->form == GALLEY_DATE_WEEKDAY || e->form == GALLEY_DATE_DAYS || e->day || e->plural ||
      e->form == GALLEY_DATE_DISTANCE || e->form == GALLEY_DATE_HOLIDAY)
    return false;
  e->first_token = index;
  e->modifier = edge->text;
  e->parts = 3;
  return true;
}

/* Is the tense of the clause needed to tell which days are meant? */
static bool hangs_on_tense(const expression *e) {
  switch (e->form) {
  case GALLEY_DATE_CALENDAR:
  case GALLEY_DATE_HOLIDAY: return !e->year && !e->has_year_shift;
  case GALLEY_DATE_WEEKDAY: return !e->has_shift;
  case GALLEY_DATE_PERIOD: return e->period == GALLEY_PERIOD_WEEKEND;
  default: return false;
  }
}

bool galley_date_read_expression(const galley_date_reader *x, size_t index, expression *e) {
  if (!holds(x, index) || !(token(x, index)->interests & GALLEY_INTEREST_DATE)) return false;
  if (!galley_date_read_numeric(x, index, e) && !read_edge(x, index, e) &&
      !galley_date_read_relative(x, index, e) && !galley_date_read_calendar(x, index, e)) {
    return false;
  }
  e->past = hangs_on_tense(e) &&
            galley_clause_tense(x->tokens.reading, x->tokens.stretch, e->first_token) == GALLEY_TENSE_PAST;
  return true;
}

/* What a numeral or a word such as "this" needs behind it to begin a date; most have something else there. */
static bool may_go_on(const galley_date_reader *x, size_t index) {
  static const uint64_t sure =
      GALLEY_DATE_OPENERS & ~(GALLEY_CLASS_BIT(GALLEY_SHIFT) | GALLEY_CLASS_BIT(GALLEY_CARDINAL) |
                              GALLEY_CLASS_BIT(GALLEY_ORDINAL));
  static const uint64_t behind = GALLEY_DATE_OPENERS | GALLEY_CLASS_BIT(GALLEY_DAYPART) |
                                 GALLEY_CLASS_BIT(GALLEY_MULTIPLIER) | GALLEY_CLASS_BIT(GALLEY_FRACTION) |
                                 GALLEY_CLASS_BIT(GALLEY_DATE_LINK) |
                                 GALLEY_CLASS_BIT(GALLEY_DEFINITE_ARTICLE) |
                                 GALLEY_CLASS_BIT(GALLEY_MONTH_LINK) | GALLEY_CLASS_BIT(GALLEY_NUMERAL_LINK);
  const galley_reading *r = x->tokens.reading;
  const galley_token *t = token(x, index);
  if (galley_entry_classes(r->language, t->entry) & sure) return true;
  const char *text = r->text + t->start;
  bool digits = text[0] >= '0' && text[0] <= '9';
  if (digits && (t->length > 3 || !holds(x, index + 1))) return !memchr(text, ',', t->length);
  if (has(x, index, GALLEY_ORDINAL) && index > x->floor && has(x, index - 1, GALLEY_OBLIQUE_ARTICLE) &&
      !(holds(x, index + 1) && (t + 1)->flags & GALLEY_TOKEN_CAPITALIZED))
    return true; /* "am einundzwanzigsten" */
  if (!holds(x, index + 1)) return false;
  const galley_token *next = t + 1;
  if (next->kind != GALLEY_TOKEN_WORD) {
    bool sign = next->length == 1 && strchr(".-/,", r->text[next->start]);
    galley_numeral n; /* "twenty-second" */
    bool compound =
        !digits && sign && galley_reader_numeral(&x->tokens, index, &n) && n.end > galley_token_end(t);
    return compound || (digits && sign) || is_dash(x, index + 1) || (next->interests & GALLEY_INTEREST_DATE);
  }
  return (galley_entry_classes(r->language, next->entry) & behind) != 0 ||
         (next->flags & GALLEY_TOKEN_NUMERAL);
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
  if (at > x->floor && has(x, at - 1, GALLEY_DEFINITE_ARTICLE)) at -= 1;
  return galley_date_sense_before(x, at, GALLEY_RANGE_OPENER, first);
}

/* The link between the ends of a range: behind it, or `index` if there is none. */
static size_t behind_link(const galley_date_reader *x, size_t index, const galley_sense *opener) {
  size_t at = index;
  if (!holds(x, at)) return index;
  const galley_sense *link = take(x, &at, GALLEY_DATE_LINK);
  if (link && link->text && !opener) return index;
  bool linked = link != NULL, between = opener && opener->text;
  if (!linked && (is_dash(x, at) || (between && has(x, at, GALLEY_NUMERAL_LINK)) ||
                  (galley_reader_is_sign(&x->tokens, at, '/') && galley_reader_sticks(&x->tokens, at) &&
                   has(x, at - 1, GALLEY_MONTH))))
    at += 1, linked = true;
  if (!linked) return index;
  if (has(x, at, GALLEY_OBLIQUE_ARTICLE) && !has(x, at, GALLEY_DEFINITE_ARTICLE)) at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  return at;
}

static void complete(expression *first, const expression *last) {
  if (!first->month) first->month = last->month;
  if (last->of_month && !first->month) first->of_month = true, first->shift = last->shift;
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
  if (last->form == GALLEY_DATE_WEEKDAY && !last->has_shift) {
    int32_t ahead = (last->weekday - galley_weekday(from->earliest) + 7) % 7;
    to->earliest = to->latest = galley_day_plus(from->earliest, ahead);
    return true;
  }
  if (galley_day_compare(from->earliest, to->latest) <= 0) return true;
  if (!yearless) return false;
  if (last->year && completed && first->year == last->year) {
    first->year -= 1;
    return galley_date_resolve(reading, first, from);
  }
  if (last->year) return false;
  last->year = from->earliest.year + 1;
  return galley_date_resolve(reading, last, to) && galley_day_compare(from->earliest, to->latest) <= 0;
}

static void join(const galley_date *from, const galley_date *to, galley_date *date) {
  *date = *from;
  date->latest = to->latest;
  date->precision = GALLEY_PRECISION_INTERVAL;
  date->resolved = from->resolved && to->resolved;
  date->relative = from->relative || to->relative;
  date->modifier = NULL;
}

/* Two dates with a link between them are one interval. */
static bool read_range(const galley_date_reader *x, size_t index, const expression *read, galley_date *date,
                       size_t *first_token, size_t *next) {
  expression first, last;
  bool whole = read != NULL;
  if (whole)
    first = *read;
  else if (!read_range_start(x, index, &first))
    return false;
  if (first.plural || !holds(x, first.end_token)) return false;
  size_t opened = first.first_token;
  const galley_sense *opener = range_opener(x, first.first_token, &opened);
  size_t second = behind_link(x, first.end_token, opener);
  if (second == first.end_token || !holds(x, second)) return false;
  galley_date_reader behind = {x->tokens, second};
  if (!galley_date_read_expression(&behind, second, &last) || last.plural) return false;
  bool until_today = last.form == GALLEY_DATE_DAYS && last.shift <= 0;
  bool fixed_last = last.form == GALLEY_DATE_CALENDAR || last.form == GALLEY_DATE_HOLIDAY || until_today;
  bool fixed_first = first.form == GALLEY_DATE_CALENDAR || first.form == GALLEY_DATE_HOLIDAY;
  if (fixed_first && !fixed_last) return false;
  if (!whole && !(last.form == GALLEY_DATE_CALENDAR && last.day && (last.month || last.of_month)))
    return false;
  bool completed = !first.year;
  if (first.form == GALLEY_DATE_CALENDAR) complete(&first, &last);
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
  const galley_sense *opener = take(x, &at, GALLEY_RANGE_OPENER);
  if (!opener) return false;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (!holds(x, at) || !read_range_start(x, at, &first)) return false;
  at = behind_link(x, first.end_token, opener);
  if (at == first.end_token || !holds(x, at) || !read_range_start(x, at, &last)) return false;
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
                  has(x, at, GALLEY_NUMERAL_LINK);
    if (!linked) return false;
    at += 1;
    if (has(x, at, GALLEY_OBLIQUE_ARTICLE) || has(x, at, GALLEY_DEFINITE_ARTICLE)) at += 1;
    if (!holds(x, at) || galley_reader_digits(&x->tokens, at, 1, 2) < 0) return false;
    if (galley_date_read_expression(x, at, &last) && last.day && last.month) {
      complete(&first, &last);
      *next = first.end_token;
      return galley_date_resolve(x->tokens.reading, &first, date);
    }
    if (galley_date_take_listed_day(x, &at) == 0) return false;
  }
  return false;
}

/* "vor 2000", "seit Montag", "etwa Mitte Mai": what stands before a date and says how it is meant. The first
 * token that belongs to it. */
static size_t take_bound(const galley_date_reader *x, size_t index, galley_date *date) {
  size_t at = index, first = index;
  const galley_sense *about = galley_date_sense_before(x, at, GALLEY_MODIFIER, &first);
  if (about && about->text && strcmp(about->text, "about") == 0) {
    if (!date->modifier) date->modifier = "approx";
    at = first;
  }
  size_t before = at;
  bool article = before > x->floor &&
                 (has(x, before - 1, GALLEY_DEFINITE_ARTICLE) || has(x, before - 1, GALLEY_OBLIQUE_ARTICLE));
  const galley_sense *bound = galley_date_sense_before(x, before, GALLEY_BOUND, &first);
  if (!bound && article) bound = galley_date_sense_before(x, before - 1, GALLEY_BOUND, &first);
  if (!bound) return at;
  if (strcmp(bound->text, "approx") != 0)
    date->bound = bound->text;
  else if (!date->modifier)
    date->modifier = "approx";
  return first;
}

/* "seit Montag": what has begun lies in the past, whatever the tense. */
static bool is_since(const galley_date_reader *x, size_t index) {
  size_t ignored;
  const galley_sense *bound = galley_date_sense_before(x, index, GALLEY_BOUND, &ignored);
  return bound && bound->value < 0;
}

/* The date is all that the stretch says, but for prepositions and articles before it. */
static bool stands_alone(const galley_date_reader *x, size_t first, size_t next) {
  bool ends = next == x->tokens.stretch.end_token ||
              (next + 1 == x->tokens.stretch.end_token && galley_reader_is_sign(&x->tokens, next, '.'));
  for (size_t i = x->tokens.stretch.first_token; ends && i < first; i++) {
    ends = has(x, i, GALLEY_TIME_PREPOSITION) || has(x, i, GALLEY_DEFINITE_ARTICLE) ||
           has(x, i, GALLEY_OBLIQUE_ARTICLE);
  }
  return ends;
}

/* The first token of a date: what is said before it, and belongs to it. */
static size_t first_of_date(const galley_date_reader *x, size_t first, size_t next, const expression *e,
                            galley_date *date) {
  bool pointed = !e || (e->form != GALLEY_DATE_DISTANCE && e->form != GALLEY_DATE_SPAN && !e->plural);
  if (pointed) first = take_bound(x, first, date);
  /* "am Wochenende" is said like an adverb. */
  if (e && e->form == GALLEY_DATE_PERIOD && e->period == GALLEY_PERIOD_WEEKEND && !e->has_shift &&
      first > x->floor && has(x, first - 1, GALLEY_OBLIQUE_ARTICLE) &&
      has(x, first - 1, GALLEY_TIME_PREPOSITION))
    first -= 1;
  if (first - x->tokens.stretch.first_token <= 2 && stands_alone(x, first, next))
    first = x->tokens.stretch.first_token;
  return first;
}

/* "drei Tage später" counts from the date that was told before. */
static void tell_on(const galley_reading *reading, const galley_date_reader *x, const expression *e,
                    galley_date *date) {
  if (!e->narrative) return;
  size_t start = token(x, e->first_token)->start;
  const galley_date *before =
      reading->dates.count ? (const galley_date *)reading->dates.items + reading->dates.count - 1 : NULL;
  bool told = before && before->precision == GALLEY_PRECISION_DAY && before->earliest.year &&
              before->end <= start && start - before->end < NARRATIVE_REACH &&
              before->start >= token(x, x->tokens.stretch.first_token)->start;
  if (!told) {
    date->resolved = false; /* of the day of publication, as far as one can say */
    return;
  }
  galley_date moved = *before;
  galley_date_move(&moved, e->period, e->form == GALLEY_DATE_DISTANCE ? e->count * e->shift : e->shift);
  date->earliest = date->whole = moved.earliest;
  date->latest = moved.latest;
  date->precision = moved.precision;
  date->resolved = before->resolved;
  date->relative = before->relative;
}

/* A hyphen joins the date to a word that it only describes: "Winter-Energieplan". */
static bool opens_compound(const galley_date_reader *x, size_t index) {
  const galley_reader *r = &x->tokens;
  return galley_reader_is_sign(r, index, '-') && galley_reader_sticks(r, index) &&
         galley_reader_sticks(r, index + 1) && token(x, index + 1)->kind == GALLEY_TOKEN_WORD;
}

/* A date that more than one expression makes: a range, an enumeration, a relation. `read`: the expression at
 * the token, or NULL. */
static bool read_compound(const galley_date_reader *x, size_t index, const expression *read,
                          galley_date *date, size_t *first, size_t *next) {
  *first = index;
  if (read_range(x, index, read, date, first, next)) return true;
  *first = index;
  return (read && read_days_of_month(x, read, date, next)) || read_enumerated_day(x, index, date, next) ||
         galley_date_read_relation(x, index, read, date, first, next);
}

/* The date at a token. `*next` is where to go on, behind it or behind what turns out to be none. */
static bool read_date(const galley_date_reader *x, size_t index, galley_date *date, size_t *next) {
  expression e;
  size_t first;
  bool read = galley_date_read_expression(x, index, &e);
  bool compound = read_compound(x, index, read ? &e : NULL, date, &first, next);
  if (!compound) {
    *next = read ? e.end_token : index + 1;
    e.past = read && (e.past || is_since(x, e.first_token));
    if (!read || opens_compound(x, e.end_token)) return false;
    if (!galley_date_resolve(x->tokens.reading, &e, date)) return false;
    tell_on(x->tokens.reading, x, &e, date);
    first = e.first_token;
  }
  first = first_of_date(x, first, *next, compound ? NULL : &e, date);
  date->start = token(x, first)->start;
  date->end = (uint32_t)galley_token_end(token(x, *next - 1));
  return true;
}

bool galley_read_dates(galley_reading *reading, galley_stretch stretch) {
  galley_date_reader x = {{reading, stretch}, stretch.first_token};
  for (size_t i = stretch.first_token; i < stretch.end_token;) {
    i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_DATE);
    if (i == stretch.end_token) break;
    galley_date date;
    size_t next = i + 1;
    bool found = may_go_on(&x, i) && read_date(&x, i, &date, &next);
    if (found && !galley_vector_append(&reading->dates, &date, 1)) return false;
    i = next;
    if (found) x.floor = next;
  }
  return true;
}
