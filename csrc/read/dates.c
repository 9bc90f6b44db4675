/* Dates: expressions, ranges and relations, resolved in the order of the text. */
#include <string.h>

#include "base/simd.h"
#include "read/date_expression.h"
#include "read/date_periods.h"
#include "read/tense.h"

#define NARRATIVE_REACH 400 /* bytes over which "three days later" counts from the date told before */

typedef galley_date_expression expression;

bool galley_date_first_of(const galley_date_rule rules[], size_t count, const galley_date_reader *x,
                          size_t index, galley_date_expression *e) {
  const galley_date_opener token = galley_date_opener_at(x, index);
  uint64_t possible = 0; /* a bit for each rule: which one it will be cannot be foretold */
  for (size_t i = 0; i < count; i++) {
    bool may_begin = (token.classes & rules[i].opener.classes) != 0;
    possible |= (uint64_t)(may_begin | (token.digits & rules[i].opener.digits)) << i;
  }
  static const expression nothing; /* so few bytes are copied faster than cleared */
  for (; possible; possible &= possible - 1) {
    *e = nothing;
    e->first_token = index;
    if (rules[galley_lowest_bit(possible)].read(x, index, e)) return true;
  }
  return false;
}

bool galley_date_read_period_alone(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || period->text) return false;
  *e = (expression){.form = GALLEY_DATE_PERIOD, .first_token = index, .end_token = at};
  e->period = (galley_period)(int)period->value;
  return true;
}

/* "Ende", "zweite Hälfte": which part of what follows. */
typedef struct part_of_period {
  const char *modifier; /* as in an expression, the parts too */
  int32_t parts;
} part_of_period;

static bool take_edge(const galley_date_reader *x, size_t *index, part_of_period *part) {
  static const uint64_t openers = GALLEY_CLASS_BIT(GALLEY_EDGE) | GALLEY_CLASS_BIT(GALLEY_ORDINAL);
  const galley_date_opener token = galley_date_opener_at(x, *index);
  if (!token.digits && !(token.classes & openers)) return false;
  size_t at = *index;
  galley_numeral n;
  bool numbered = galley_reader_numeral(&x->tokens, at, &n) && n.ordinal && (n.value == 1 || n.value == 2);
  if (numbered) at += 1;
  const galley_sense *edge = galley_date_take(x, &at, GALLEY_EDGE);
  if (!edge || !edge->text || edge->value == 2 || numbered != (edge->value == 3)) return false;
  part->modifier = numbered ? (n.value == 1 ? "start" : "end") : edge->text;
  part->parts = numbered ? 2 : 3;
  *index = at;
  return true;
}

/* A year, or the year of publication or one beside it. */
static bool is_year_alone(expression *e) {
  if (e->form == GALLEY_DATE_PERIOD && e->period == GALLEY_PERIOD_YEAR && !e->modifier) {
    e->form = GALLEY_DATE_CALENDAR;
    e->year_shift = e->shift;
    e->has_year_shift = true;
    e->has_shift = false;
  }
  return e->form == GALLEY_DATE_CALENDAR && !e->last_year && !e->month && !e->day && !e->season &&
         !e->quarter && !e->half && !e->week;
}

/* "Ende Oktober", "Anfang 2020", "Mitte nächsten Jahres", "Ende der Woche", "späten 90er-Jahre", "zweite
 * Hälfte 2015". */
static bool read_edge(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  part_of_period edge;
  if (!take_edge(x, &at, &edge)) return false;
  if (galley_date_has(x, at, GALLEY_MONTH_LINK)) at += 1;
  bool article = galley_date_has(x, at, GALLEY_DEFINITE_ARTICLE);
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (galley_date_has(x, at, GALLEY_EDGE)) at += 1;
  if (!galley_date_holds(x, at)) return false;
  galley_date_reader behind = {x->tokens, at};
  bool found = galley_date_read_relative(&behind, at, e) || galley_date_read_calendar(&behind, at, e) ||
               (article && galley_date_read_period_alone(&behind, at, e));
  if (!found || e->form == GALLEY_DATE_WEEKDAY || e->form == GALLEY_DATE_DAYS || e->day || e->plural ||
      e->form == GALLEY_DATE_DISTANCE || e->form == GALLEY_DATE_HOLIDAY)
    return false;
  e->first_token = index;
  if (edge.parts == 2 && is_year_alone(e)) { /* which has a name of its own: 2015-H2 */
    e->half = strcmp(edge.modifier, "start") == 0 ? 1 : 2;
    return true;
  }
  e->modifier = edge.modifier;
  e->parts = edge.parts;
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
  if (!galley_date_holds(x, index) || !(galley_date_token(x, index)->interests & GALLEY_INTEREST_DATE))
    return false;
  if (!galley_date_read_numeric(x, index, e) && !read_edge(x, index, e) &&
      !galley_date_read_relative(x, index, e) && !galley_date_read_calendar(x, index, e)) {
    return false;
  }
  if (!galley_date_take_era(x, e)) return false;
  e->past = hangs_on_tense(e) &&
            galley_clause_tense(x->tokens.reading, x->tokens.stretch, e->first_token) == GALLEY_TENSE_PAST;
  return true;
}

/* What may follow "Mo", "So" before a day: most often they are no weekday but another word. */
static bool may_be_before_day(const galley_date_reader *x, size_t index) {
  static const uint64_t behind =
      GALLEY_NUMERALS | GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_DAYPART) |
      GALLEY_CLASS_BIT(GALLEY_DEFINITE_ARTICLE) | GALLEY_CLASS_BIT(GALLEY_OBLIQUE_ARTICLE);
  if (!galley_date_holds(x, index + 1)) return true;
  const galley_date_opener next = galley_date_opener_at(x, index + 1);
  return galley_date_token(x, index + 1)->kind != GALLEY_TOKEN_WORD || next.digits || (next.classes & behind);
}

/* Classes of words that begin a date whatever follows, as a rule. */
#define SURE_OPENERS                                                                                         \
  (GALLEY_DATE_OPENERS &                                                                                     \
   ~(GALLEY_CLASS_BIT(GALLEY_SHIFT) | GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ORDINAL)))

/* May a date begin with this sense of a token? Not if the other words of its entry do not follow, nor if it
 * is an ending (er), nor if it is one only where nothing else is said (jetzt). */
static bool may_begin(const galley_date_reader *x, size_t index, const galley_sense *s) {
  const galley_reading *r = x->tokens.reading;
  const galley_token *t = galley_date_token(x, index);
  if (s->phrase_length > t->length) {
    size_t behind = galley_token_end(t), rest = s->phrase_length - t->length;
    return rest <= r->length - behind && galley_same_words(r->text + behind, s->phrase + t->length, rest);
  }
  if (s->class == GALLEY_DECADE) return s->value != 0;
  if (s->class == GALLEY_WEEKDAY && galley_date_is_abbreviated(s)) return may_be_before_day(x, index);
  bool now = s->class == GALLEY_DAY && s->text && strcmp(s->text, "now") == 0;
  return !now || galley_date_stands_alone(x, index, index + 1);
}

static bool is_sure_opener(const galley_date_reader *x, size_t index) {
  const galley_reading *r = x->tokens.reading;
  uint32_t entry = galley_date_token(x, index)->entry;
  if (!(galley_entry_classes(r->language, entry) & SURE_OPENERS)) return false;
  for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
    if (GALLEY_CLASS_BIT(s->class) & SURE_OPENERS && may_begin(x, index, s)) return true;
  }
  return false;
}

/* What a numeral or a word such as "this" needs behind it to begin a date; most have something else there. */
static bool may_go_on(const galley_date_reader *x, size_t index) {
  static const uint64_t behind = GALLEY_DATE_OPENERS | GALLEY_CLASS_BIT(GALLEY_DAYPART) |
                                 GALLEY_CLASS_BIT(GALLEY_MULTIPLIER) | GALLEY_CLASS_BIT(GALLEY_FRACTION) |
                                 GALLEY_CLASS_BIT(GALLEY_DATE_LINK) |
                                 GALLEY_CLASS_BIT(GALLEY_DEFINITE_ARTICLE) |
                                 GALLEY_CLASS_BIT(GALLEY_MONTH_LINK) | GALLEY_CLASS_BIT(GALLEY_NUMERAL_LINK);
  const galley_reading *r = x->tokens.reading;
  const galley_token *t = galley_date_token(x, index);
  if (is_sure_opener(x, index)) return true;
  const char *text = r->text + t->start;
  bool digits = galley_is_digit(text[0]);
  if (digits && (t->length > 3 || !galley_date_holds(x, index + 1))) return !memchr(text, ',', t->length);
  bool ordinal = galley_date_has(x, index, GALLEY_ORDINAL) || (digits && t->flags & GALLEY_TOKEN_STOP);
  if (ordinal && index > x->floor && galley_date_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE) &&
      !(galley_date_holds(x, index + 1) && (t + 1)->flags & GALLEY_TOKEN_CAPITALIZED))
    return true; /* "am einundzwanzigsten", "am 21." */
  if (!galley_date_holds(x, index + 1)) return false;
  const galley_token *next = t + 1;
  if (next->kind != GALLEY_TOKEN_WORD) {
    bool sign = next->length == 1 && strchr(".-/,", r->text[next->start]);
    galley_numeral n; /* "twenty-second" */
    bool compound =
        !digits && sign && galley_reader_numeral(&x->tokens, index, &n) && n.end > galley_token_end(t);
    return compound || (digits && sign) || galley_is_dash(r, next) ||
           (next->interests & GALLEY_INTEREST_DATE);
  }
  return (galley_entry_classes(r->language, next->entry) & behind) != 0 ||
         (digits && galley_token_has(r, next, GALLEY_ERA)) || (next->flags & GALLEY_TOKEN_NUMERAL);
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
  bool article = before > x->floor && (galley_date_has(x, before - 1, GALLEY_DEFINITE_ARTICLE) ||
                                       galley_date_has(x, before - 1, GALLEY_OBLIQUE_ARTICLE));
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
static bool is_since(const galley_sense *bound) {
  return bound && bound->value < 0;
}

/* What says how the date at token `*first` is meant, an article between them maybe: `*first` becomes its
 * first token. NULL if nothing does. */
static const galley_sense *bound_before(const galley_date_reader *x, size_t *first) {
  const galley_sense *bound = galley_date_sense_before(x, *first, GALLEY_BOUND, first);
  if (bound || *first <= x->floor || !galley_date_has(x, *first - 1, GALLEY_OBLIQUE_ARTICLE)) return bound;
  *first -= 1;
  return galley_date_sense_before(x, *first, GALLEY_BOUND, first);
}

/* "zu sehen bis zum 9. Januar", "ab März teurer": what ends or begins so lies ahead where a text says more,
 * and not of the past. */
static bool lies_ahead(const galley_date_reader *x, const galley_sense *bound, size_t first, size_t end) {
  if (!bound || bound->value < 0 || strncmp(bound->text, "on_or_", 6) != 0) return false;
  galley_stretch stretch = x->tokens.stretch;
  bool more = first > stretch.first_token ||
              (end < stretch.end_token && galley_date_token(x, end)->kind == GALLEY_TOKEN_WORD);
  return more && galley_clause_tense(x->tokens.reading, stretch, first) != GALLEY_TENSE_PAST;
}

/* The first token of a date: what is said before it, and belongs to it. */
static size_t first_of_date(const galley_date_reader *x, size_t first, size_t next, const expression *e,
                            galley_date *date) {
  bool pointed = !e || (e->form != GALLEY_DATE_DISTANCE && e->form != GALLEY_DATE_SPAN && !e->plural);
  if (pointed) first = take_bound(x, first, date);
  /* "am Wochenende" is said like an adverb. */
  if (e && e->form == GALLEY_DATE_PERIOD && e->period == GALLEY_PERIOD_WEEKEND && !e->has_shift &&
      first > x->floor && galley_date_has(x, first - 1, GALLEY_OBLIQUE_ARTICLE) &&
      galley_date_has(x, first - 1, GALLEY_TIME_PREPOSITION))
    first -= 1;
  return galley_date_stands_alone(x, first, next) ? x->tokens.stretch.first_token : first;
}

/* "drei Tage später" counts from the date that was told before. */
static void tell_on(const galley_reading *reading, const galley_date_reader *x, const expression *e,
                    galley_date *date) {
  if (!e->narrative) return;
  size_t start = galley_date_token(x, e->first_token)->start;
  const galley_date *before =
      reading->dates.count ? (const galley_date *)reading->dates.items + reading->dates.count - 1 : NULL;
  bool period = e->form == GALLEY_DATE_PERIOD && e->period != GALLEY_PERIOD_DAY;
  bool told = before && (period || before->precision == GALLEY_PRECISION_DAY) && before->earliest.year &&
              before->end <= start && start - before->end < NARRATIVE_REACH &&
              before->start >= galley_date_token(x, x->tokens.stretch.first_token)->start;
  if (!told) {
    date->resolved = false; /* of the day of publication, as far as one can say */
    return;
  }
  date->resolved = before->resolved;
  date->relative = before->relative;
  if (period) { /* "im Jahr darauf": the one that follows that of the date */
    galley_days days = galley_period_at(before->earliest, e->period, e->shift);
    date->earliest = date->whole = days.first;
    date->latest = days.last;
    return;
  }
  galley_date moved = *before;
  galley_date_move(&moved, e->period, e->form == GALLEY_DATE_DISTANCE ? e->count * e->shift : e->shift);
  date->earliest = date->whole = moved.earliest;
  date->latest = moved.latest;
  date->precision = moved.precision;
}

/* A hyphen joins the date to a word that it only describes: "Winter-Energieplan". */
static bool opens_compound(const galley_date_reader *x, size_t index) {
  const galley_reader *r = &x->tokens;
  return galley_reader_is_sign(r, index, '-') && galley_reader_sticks(r, index) &&
         galley_reader_sticks(r, index + 1) && galley_date_token(x, index + 1)->kind == GALLEY_TOKEN_WORD;
}

/* A date that more than one expression makes. `read`: the expression at the token, or NULL. */
static bool read_compound(const galley_date_reader *x, size_t index, const expression *read,
                          galley_date *date, size_t *first, size_t *next) {
  return galley_date_read_range(x, index, read, date, first, next) ||
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
    size_t bound_first = read ? e.first_token : index;
    const galley_sense *bound = read ? bound_before(x, &bound_first) : NULL;
    e.past = read && (e.past || is_since(bound));
    e.ahead = lies_ahead(x, bound, bound_first, *next);
    if (!read || opens_compound(x, e.end_token)) return false;
    if (!galley_date_resolve(x->tokens.reading, &e, date)) return false;
    tell_on(x->tokens.reading, x, &e, date);
    first = e.first_token;
  }
  first = first_of_date(x, first, *next, compound ? NULL : &e, date);
  /* "am 3.": where nothing else is said, the stop is that of the day, and ends no sentence. */
  bool whole = first == x->tokens.stretch.first_token && galley_date_is_sign(x, *next, '.');
  if (whole && galley_reader_digits(&x->tokens, *next - 1, 1, 2) >= 0) *next += 1;
  date->start = galley_date_token(x, first)->start;
  date->end = (uint32_t)galley_token_end(galley_date_token(x, *next - 1));
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
