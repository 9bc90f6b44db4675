/* Dates that hang on the day of publication: "gestern", "letzten Monat", "vor drei Wochen". */
#include <string.h>

#include "read/date_expression.h"
#include "read/tense.h"

#define LARGEST_COUNT 2000 /* periods; beyond it no day of the calendar is meant */

typedef galley_date_expression expression;

static bool says(const galley_sense *sense, const char *text) {
  return sense->text && strcmp(sense->text, text) == 0;
}

/* The word "day" itself, in the singular. */
static bool take_word_day(const galley_date_reader *x, size_t *index) {
  size_t at = *index;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || period->value != GALLEY_PERIOD_DAY || period->text) return false;
  *index = at;
  return true;
}

static void set_period(expression *e, const galley_sense *period) {
  e->period = (galley_period)(int)period->value;
}

/* "gestern", "heute Morgen", "am heutigen Tag". In lower case, or as the first word of a sentence. */
static bool read_day_word(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = galley_reader_token(&x->tokens, index);
  bool first = index == x->tokens.stretch.first_token ||
               galley_reader_token(&x->tokens, index - 1)->kind == GALLEY_TOKEN_PUNCTUATION;
  if (!(t->flags & GALLEY_TOKEN_LOWER) && !first) return false;
  const galley_sense *day = galley_date_take(x, &at, GALLEY_DAY);
  if (!day) return false;
  if (day->text && says(day, "now")) {
    if (!galley_date_stands_alone(x, index, at)) return false;
  } else {
    bool named = !day->text || galley_date_take(x, &at, GALLEY_WEEKDAY) != NULL || take_word_day(x, &at);
    if (galley_date_has(x, at, GALLEY_DAYPART))
      at += 1;
    else if (!named)
      return false;
  }
  e->form = GALLEY_DATE_DAYS;
  e->shift = (int32_t)day->value;
  e->end_token = at;
  return true;
}

const galley_sense *galley_date_sense_before(const galley_date_reader *x, size_t index,
                                             galley_word_class class, size_t *first) {
  size_t found;
  const galley_sense *sense = galley_reader_sense_before(&x->tokens, index, class, &found);
  if (!sense || found < x->floor) return NULL;
  *first = found;
  return sense;
}

bool galley_date_take_count(const galley_date_reader *x, size_t *index, expression *e) {
  const galley_reader *r = &x->tokens;
  galley_numeral n, some;
  size_t at = *index, ignored;
  if (!galley_reader_numeral(r, at, &n) || n.ordinal) return false;
  at += 1;
  e->plural = n.is_pronoun && n.value == 0;
  if (galley_reader_sense_behind(r, *index, n.end, GALLEY_MULTIPLIER, &ignored)) {
    at = galley_token_behind(r->reading, r->stretch, at, ignored);
    e->plural = true;
  }
  size_t second = at;
  if (galley_date_take(x, &second, GALLEY_DATE_LINK) && galley_reader_numeral(r, second, &some) &&
      !some.ordinal)
    e->plural = true, at = second + 1; /* "zwei bis drei" */
  const galley_sense *fraction = n.may_be_article ? galley_date_take(x, &at, GALLEY_FRACTION) : NULL;
  e->count = fraction ? n.value / fraction->value : n.value;
  if (n.may_be_article && galley_reader_numeral(r, at, &some) && some.is_pronoun) e->plural = true, at += 1;
  if (e->count > LARGEST_COUNT) e->plural = true;
  if (e->plural) e->count = 1;
  *index = at;
  return true;
}

/* "letzte Nacht", "diesen Abend". */
static bool read_shifted_daypart(const galley_date_reader *x, size_t at, expression *e) {
  if (e->shift < -1 || e->shift > 1 || !galley_date_has(x, at, GALLEY_DAYPART)) return false;
  e->form = GALLEY_DATE_DAYS;
  e->end_token = at + 1;
  return true;
}

/* "nächstes Jahr im Mai" is the month of a year. */
static void take_month_of_year(const galley_date_reader *x, size_t *index, expression *e) {
  size_t at = *index;
  if (e->period != GALLEY_PERIOD_YEAR || e->plural || !galley_date_has(x, at, GALLEY_TIME_PREPOSITION))
    return;
  at += 1;
  e->month = galley_date_take_month(x, &at);
  if (!e->month) return;
  e->form = GALLEY_DATE_CALENDAR;
  e->year_shift = e->shift;
  e->has_year_shift = true;
  e->has_shift = false;
  *index = at;
}

/* "dieses Jahr später": a half of it. */
static void take_late(const galley_date_reader *x, size_t *index, expression *e) {
  size_t at = *index;
  const galley_sense *edge = galley_date_take(x, &at, GALLEY_EDGE);
  if (!edge || edge->value != 2 || e->period < GALLEY_PERIOD_WEEK || e->form != GALLEY_DATE_PERIOD) return;
  e->modifier = edge->text;
  e->parts = 2;
  *index = at;
}

/* "letztes Quartal 2015": the last one of that year, as is said of quarters and halves. */
static void take_last_of_year(const galley_date_reader *x, size_t *index, expression *e) {
  bool quarter = e->period == GALLEY_PERIOD_QUARTER;
  if ((!quarter && e->period != GALLEY_PERIOD_HALF) || e->plural || e->shift != -1) return;
  expression year = {0};
  size_t at = *index;
  galley_date_take_year(x, &at, false, &year);
  if (!year.year && !year.has_year_shift) return;
  *e = (expression){.first_token = e->first_token,
                    .quarter = quarter ? 4 : 0,
                    .half = quarter ? 0 : 2,
                    .year = year.year,
                    .year_shift = year.year_shift,
                    .has_year_shift = year.has_year_shift};
  *index = at;
}

/* "im vorigen", "diesem": an article of the singular stands before a shift, or it is one. */
static bool is_dative(const galley_date_reader *x, size_t index) {
  bool before =
      index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE);
  return before || galley_date_has(x, index, GALLEY_OBLIQUE_ARTICLE);
}

/* "am kommenden Mittwoch, dem 20. März": the day itself stands behind the weekday. */
static bool take_day_of_weekday(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  expression day;
  if (galley_date_is_sign(x, at, ',')) at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (at == index || !galley_date_holds(x, at)) return false;
  if (!galley_date_read_numeric(x, at, &day) && !galley_date_read_calendar(x, at, &day)) return false;
  if (!day.day || !day.month) return false;
  day.first_token = e->first_token;
  *e = day;
  return true;
}

/* "letzten Monat", "kommenden Montag", "diesen September", "nächsten 3 Tage", "in den kommenden Jahren". */
static bool read_shift(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *shift = galley_date_take(x, &at, GALLEY_SHIFT);
  if (!shift) return false;
  e->shift = (int32_t)shift->value;
  e->has_shift = true;
  bool counted = galley_date_take_count(x, &at, e);
  const galley_sense *what = counted ? NULL : galley_date_take(x, &at, GALLEY_WEEKDAY);
  if (what && galley_date_is_abbreviated(what)) return false; /* "dieser so gute Test" */
  if (what) {
    e->form = GALLEY_DATE_WEEKDAY;
    e->weekday = (int32_t)what->value;
    if (galley_date_has(x, at, GALLEY_DAYPART)) at += 1;
    if (take_day_of_weekday(x, at, e)) return true;
  } else if (!counted && (e->month = galley_date_take_month(x, &at)) != 0) {
    e->form = GALLEY_DATE_CALENDAR;
  } else if (!counted && (what = galley_date_take(x, &at, GALLEY_SEASON)) != NULL) {
    e->season = (int32_t)what->value;
    if (what->text) e->modifier = what->text, e->parts = 3;
  } else if (!counted && (what = galley_date_take(x, &at, GALLEY_HOLIDAY)) != NULL) {
    e->form = GALLEY_DATE_HOLIDAY;
    e->holiday = what;
  } else if ((what = galley_date_take(x, &at, GALLEY_PERIOD)) != NULL) {
    bool several = galley_date_is_plural(what) && !(says(what, "dative") && is_dative(x, index));
    set_period(e, what);
    e->form = counted ? GALLEY_DATE_SPAN : GALLEY_DATE_PERIOD;
    if (!counted && several && shift->value != 0) e->plural = true;
    if ((counted || several) && shift->value == 0) return false; /* "these three years" */
    e->narrative = !counted && !several && e->period == GALLEY_PERIOD_DAY;
    e->coming = says(shift, "coming");
    if (e->form == GALLEY_DATE_PERIOD) {
      take_month_of_year(x, &at, e);
      take_late(x, &at, e);
      take_last_of_year(x, &at, e);
    }
  } else {
    return !counted && read_shifted_daypart(x, at, e);
  }
  e->end_token = at;
  return true;
}

/* Behind a count of periods: "später", "zuvor", "her"; "nach" and "vor" where no date follows. */
static bool read_offset(const galley_date_reader *x, size_t at, expression *e) {
  const galley_sense *offset = galley_date_take(x, &at, GALLEY_OFFSET);
  if (!offset || says(offset, "from")) return false;
  e->shift = (int32_t)offset->value;
  e->narrative = says(offset, "narrative");
  /* Counted from an event that is no date: it happened, or will happen, so long from today as is said in the
   * present tense. */
  galley_tense tense = galley_clause_tense(x->tokens.reading, x->tokens.stretch, e->first_token);
  e->anchored = says(offset, "anchor") && tense != GALLEY_TENSE_FUTURE;
  if (e->anchored && tense == GALLEY_TENSE_PAST) return false;
  e->end_token = at;
  return true;
}

/* Before a count of periods: "vor", "in", "seit". */
static bool read_direction(const galley_date_reader *x, size_t first, expression *e) {
  size_t direction_at;
  const galley_sense *direction = galley_date_sense_before(x, first, GALLEY_DIRECTION, &direction_at);
  if (!direction) return false;
  e->shift = (int32_t)direction->value;
  e->first_token = direction_at;
  if (says(direction, "within")) e->form = GALLEY_DATE_SPAN;
  if (says(direction, "since")) e->bound = "on_or_after";
  /* In the past it says how long something took: "in drei Wochen war alles fertig". */
  return e->shift < 0 ||
         galley_clause_tense(x->tokens.reading, x->tokens.stretch, first) != GALLEY_TENSE_PAST;
}

/* "vor drei Wochen", "in 15 Tagen", "drei Wochen später", "zehn Monate nach …": at the count, or at the
 * period behind an article. */
static bool read_distance(const galley_date_reader *x, size_t index, expression *e) {
  size_t first = index, at = index;
  bool counted = galley_date_has(x, index, GALLEY_PERIOD) || galley_date_has(x, index, GALLEY_FRACTION) ||
                 galley_date_has(x, index, GALLEY_CARDINAL);
  if (counted && first > x->floor + 1 && galley_date_has(x, first - 1, GALLEY_FRACTION)) first -= 1;
  if (counted && first > x->floor && galley_date_has(x, first - 1, GALLEY_ARTICLE_CARDINAL)) first -= 1;
  at = first;
  if (!galley_date_take_count(x, &at, e)) return false;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || (period->text && !galley_date_is_plural(period))) return false;
  e->form = GALLEY_DATE_DISTANCE;
  set_period(e, period);
  size_t modified = first;
  const galley_sense *modifier = galley_date_sense_before(x, first, GALLEY_MODIFIER, &modified);
  e->modifier = modifier ? modifier->text : NULL;
  e->first_token = modified;
  e->end_token = at;
  return read_direction(x, modified, e) || (at != first && read_offset(x, at, e));
}

/* "im Jahr", "in der Woche", "das Jahr". */
static bool is_introduced(const galley_date_reader *x, size_t index) {
  return index > x->floor && (galley_date_has(x, index - 1, GALLEY_TIME_PREPOSITION) ||
                              galley_date_has(x, index - 1, GALLEY_DEFINITE_ARTICLE));
}

/* A period that stands alone: "am Wochenende", "Ende des Monats", "Jahresende 2022", "im Vorjahr"; "Tag
 * danach", "im Jahr darauf". */
static bool read_period(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  bool dative = period && says(period, "dative") && is_dative(x, index);
  if (!period || (galley_date_is_plural(period) && !dative) || says(period, "numbered")) return false;
  e->form = GALLEY_DATE_PERIOD;
  set_period(e, period);
  e->end_token = at;
  if (says(period, "last") || says(period, "this") || says(period, "next")) {
    e->shift = says(period, "last") ? -1 : says(period, "next");
    e->has_shift = true;
    e->narrative = e->period == GALLEY_PERIOD_DAY;
    return true;
  }
  bool part = period->text && !dative;
  if (part && (period->text[0] <= '9' || period->text[0] == 'o')) return false; /* "3", "of last" */
  if (part) {
    e->modifier = period->text;
    e->parts = 3;
    e->year = e->period == GALLEY_PERIOD_YEAR ? galley_date_year_at(x, at) : 0;
    if (e->year) e->form = GALLEY_DATE_CALENDAR, e->end_token = at + 1;
    return true;
  }
  bool article = index > x->floor && galley_date_has(x, index - 1, GALLEY_DEFINITE_ARTICLE);
  const galley_sense *offset = galley_date_take(x, &at, GALLEY_OFFSET);
  if (offset && says(offset, "narrative") && (e->period == GALLEY_PERIOD_DAY || is_introduced(x, index))) {
    e->shift = (int32_t)offset->value;
    e->narrative = true;
    e->end_token = at;
    return true;
  }
  if (e->period == GALLEY_PERIOD_WEEKEND || e->period == GALLEY_PERIOD_WORKDAYS) return true;
  /* "des Jahres": that of publication, unless a clause says which. */
  galley_numeral year;
  if (!article || e->period != GALLEY_PERIOD_YEAR || galley_reader_is_sign(&x->tokens, at, ',') ||
      galley_reader_numeral(&x->tokens, at, &year))
    return false;
  e->first_token = index - 1;
  return true;
}

bool galley_date_read_relative(const galley_date_reader *x, size_t index, galley_date_expression *e) {
  static const galley_date_rule rules[] = {
      {read_day_word, {GALLEY_CLASS_BIT(GALLEY_DAY), false}},
      {read_shift, {GALLEY_CLASS_BIT(GALLEY_SHIFT), false}},
      {read_distance,
       {GALLEY_NUMERALS | GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_FRACTION), true}},
      {read_period, {GALLEY_CLASS_BIT(GALLEY_PERIOD), false}}};
  return galley_date_first_of(rules, sizeof rules / sizeof rules[0], x, index, e);
}
