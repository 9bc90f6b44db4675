/* Dates of the calendar: "Freitag, der 18. Juli", "im Sommer 2015", "drittes Quartal", "18. Jahrhundert". */
#include <string.h>

#include "base/utf8.h"
#include "read/date_expression.h"
#include "read/marks.h"

#define FIRST_YEAR      1000
#define LAST_YEAR       2199
#define FIRST_BARE_YEAR 1500 /* four digits without a word that says that they are a year */

typedef galley_date_expression expression;

static bool is_capitalized(const galley_date_reader *x, size_t index) {
  return galley_date_holds(x, index) && (galley_date_token(x, index)->flags & GALLEY_TOKEN_CAPITALIZED);
}

static bool is_period(const galley_sense *sense, galley_period period) {
  return sense && sense->value == (double)period;
}

/* Is the day or month at `index` one because of the words before it? */
static bool is_introduced(const galley_date_reader *x, size_t index) {
  static const galley_word_class classes[] = {
      GALLEY_TIME_PREPOSITION, GALLEY_RANGE_OPENER, GALLEY_DATE_LINK, GALLEY_EDGE, GALLEY_SHIFT,
      GALLEY_OBLIQUE_ARTICLE};
  if (index == x->tokens.stretch.first_token) return false;
  for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
    if (galley_date_has(x, index - 1, classes[i])) return true;
  }
  return false;
}

/* "am 15ten", "am 15.": a day without a month, where no noun follows that it could number. */
static bool is_day_alone(const galley_date_reader *x, size_t index) {
  galley_numeral n;
  if (index == x->tokens.stretch.first_token || !galley_date_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE))
    return false;
  if (!galley_reader_numeral(&x->tokens, index, &n)) return false;
  bool last = galley_date_is_sign(x, index + 1, '.') && galley_reader_sticks(&x->tokens, index + 1);
  if (!n.ordinal) return last && n.plain && n.digits > 0 && n.digits <= 2;
  if (n.digits > 0 && galley_date_token(x, index)->kind == GALLEY_TOKEN_WORD)
    return !is_capitalized(x, index + 1);
  if (!galley_date_holds(x, index + 1) || galley_date_token(x, index + 1)->kind == GALLEY_TOKEN_PUNCTUATION)
    return true;
  bool lower = galley_date_token(x, index + 1)->flags & GALLEY_TOKEN_LOWER;
  bool goes_on =
      !galley_date_has(x, index + 1, GALLEY_DATE_LINK) &&
      (galley_date_has(x, index + 1, GALLEY_TIME_PREPOSITION) || galley_date_has(x, index + 1, GALLEY_PAST));
  return lower && ((goes_on && n.digits > 0) || !galley_date_holds(x, index + 2) ||
                   galley_date_token(x, index + 2)->kind == GALLEY_TOKEN_PUNCTUATION);
}

/* "17. Dezember [2015]", "17. 12.", "siebten vierten", "3rd of March", "15. nächsten Monats". */
static bool read_day_month_from(const galley_date_reader *x, size_t index, bool bare, expression *e) {
  const galley_reader *r = &x->tokens;
  size_t at = index;
  bool digits = galley_reader_digits(r, index, 1, 2) >= 0;
  e->day = galley_date_take_day(x, &at, true);
  if (!e->day) return false;
  bool ordinal = !digits || (galley_date_token(x, index)->flags & GALLEY_TOKEN_STOP);
  if (galley_date_is_sign(x, at, '/') || (galley_date_is_sign(x, at, '-') && galley_reader_sticks(r, at)))
    return false;
  size_t month_at = at;
  if (galley_date_has(x, at, GALLEY_MONTH_LINK)) month_at += 1;
  e->month = galley_date_take_month(x, &month_at);
  if (e->month) {
    at = month_at;
    galley_date_take_year(x, &at, true, e);
    e->end_token = at;
    return true;
  }
  size_t shifted = at;
  bool short_form = galley_date_holds(x, at) && (galley_date_token(x, at)->flags & GALLEY_TOKEN_STOP);
  if ((ordinal || short_form) && galley_date_take_shifted(x, &shifted, GALLEY_PERIOD_MONTH, &e->shift)) {
    e->of_month = true;
    e->end_token = shifted;
    return true;
  }
  galley_numeral month;
  bool numbered = ordinal && galley_reader_numeral(r, at, &month) && month.ordinal && month.value >= 1 &&
                  month.value <= 12 && (month.digits == 0 || !digits);
  if (numbered)
    e->month = (int32_t)month.value, at += 1;
  else if (!bare ||
           (!ordinal && galley_date_holds(x, at) && galley_date_token(x, at)->kind == GALLEY_TOKEN_WORD))
    return false;
  e->end_token = at;
  return true;
}

static bool read_day_month(const galley_date_reader *x, size_t index, expression *e) {
  return read_day_month_from(x, index, is_day_alone(x, index), e);
}

/* A word that is a name as well ("August", "May") is the month only where something says so, and any is one
 * behind an office ("Frau März"). */
static bool may_be_name(const galley_date_reader *x, size_t index, const galley_sense *month) {
  bool named = index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_PERIOD);
  if (index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_ROLE)) return true;
  return month->text && !named && !is_introduced(x, index) &&
         (is_capitalized(x, index + 1) ||
          (index > x->tokens.stretch.first_token && is_capitalized(x, index - 1)));
}

/* "Oktober 2014", "Februar 15", "April 14, 2015", "Oktober". */
static bool read_month(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = galley_date_token(x, index);
  const galley_sense *month = galley_date_take(x, &at, GALLEY_MONTH);
  if (!month) return false;
  e->month = (int32_t)month->value;
  bool abbreviated = (t->flags & GALLEY_TOKEN_STOP || t->length <= 3) && !is_introduced(x, index);
  galley_date_take_year(x, &at, false, e);
  if (!e->year && !e->has_year_shift) {
    size_t behind = at;
    bool stop = galley_date_holds(x, at) && (galley_date_token(x, at)->flags & GALLEY_TOKEN_STOP);
    int32_t day = galley_date_take_day(x, &behind, true);
    bool digits = day && galley_is_digit(x->tokens.reading->text[galley_date_token(x, at)->start]);
    if (digits && !stop && !galley_date_is_measured(x, at, galley_token_end(galley_date_token(x, at)))) {
      e->day = day;
      at = behind;
      galley_date_take_year(x, &at, false, e);
    } else if ((abbreviated && !(t->flags & GALLEY_TOKEN_CAPITALIZED)) || may_be_name(x, index, month)) {
      return false;
    }
  }
  e->end_token = at;
  return true;
}

/* "Monat Mai": the word "month" before its name. */
static bool read_month_behind_word(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  return is_period(period, GALLEY_PERIOD_MONTH) && !period->text && galley_date_has(x, at, GALLEY_MONTH) &&
         read_month(x, at, e) && !e->day;
}

/* "Wednesday after next": the weekday of the week after the next one. */
static bool take_after_next(const galley_date_reader *x, size_t *index) {
  size_t at = *index;
  if (!galley_date_has(x, at, GALLEY_OFFSET)) return false;
  at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  const galley_sense *shift = galley_date_take(x, &at, GALLEY_SHIFT);
  if (!shift || shift->value != 1 || is_capitalized(x, at)) return false;
  *index = at;
  return true;
}

/* A weekday of which there is one every week or month: "jeden Dienstag", "jeden ersten Sonntag". */
static bool is_repeated(const galley_date_reader *x, size_t index) {
  size_t at = index;
  if (at > x->tokens.stretch.first_token && galley_date_has(x, at - 1, GALLEY_ORDINAL)) at -= 1;
  return at > x->tokens.stretch.first_token && galley_date_has(x, at - 1, GALLEY_EVERY);
}

/* "des Donnerstags": without an article it would be every one. */
static bool is_genitive(const galley_date_reader *x, size_t index) {
  return index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE);
}

/* "Freitag, der 18. Juli 14", "Fr, 18. Juli", "am Sonntag". */
static bool read_weekday(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *weekday = galley_date_take(x, &at, GALLEY_WEEKDAY);
  if (!weekday || (weekday->text && !is_genitive(x, index))) return false;
  bool abbreviated = galley_date_is_abbreviated(weekday);
  if (galley_date_has(x, at, GALLEY_DAYPART)) at += 1;
  size_t end = at;
  if (galley_date_is_sign(x, at, '.') && abbreviated) at += 1;
  if (galley_date_is_sign(x, at, ',')) at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  if (galley_date_has(x, at, GALLEY_OBLIQUE_ARTICLE)) at += 1;
  expression day;
  bool named = galley_date_holds(x, at) && galley_date_read_numeric(x, at, &day);
  if (!named && galley_date_holds(x, at)) day = *e, named = read_day_month_from(x, at, at > end, &day);
  if (!named && galley_date_holds(x, at)) day = *e, named = read_month(x, at, &day) && day.day;
  if (named && (day.month || day.of_month || at > end)) {
    day.first_token = index;
    *e = day;
    return true;
  }
  if ((abbreviated && !galley_date_stands_alone(x, index, index + 1)) || is_repeated(x, index)) return false;
  if (abbreviated && galley_date_is_sign(x, end, '.')) end += 1;
  e->form = GALLEY_DATE_WEEKDAY;
  e->weekday = (int32_t)weekday->value;
  if (take_after_next(x, &end)) e->has_shift = true, e->shift = 2;
  e->end_token = end;
  return true;
}

/* "18. Jahrhundert", "drittes Quartal 2020", "erstes Halbjahr", "45. Kalenderwoche". */
static bool read_ordinal_period(const galley_date_reader *x, size_t index, expression *e) {
  galley_numeral n;
  if (!galley_reader_numeral(&x->tokens, index, &n) || !n.ordinal || n.value < 1 || n.value > 53)
    return false;
  size_t at = galley_token_behind(x->tokens.reading, x->tokens.stretch, index, n.end);
  int32_t number = (int32_t)n.value;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  bool numbered = period && period->text && strcmp(period->text, "numbered") == 0;
  if (is_period(period, GALLEY_PERIOD_CENTURY) && number <= 30) {
    e->year = number * 100 - 100;
    e->last_year = e->year + 99;
    if (e->year == 0) e->year = 1;
  } else if (is_period(period, GALLEY_PERIOD_QUARTER) && number <= 4) {
    e->quarter = number;
  } else if (is_period(period, GALLEY_PERIOD_HALF) && number <= 2) {
    e->half = number;
  } else if (numbered) {
    e->week = number;
  } else {
    return false;
  }
  if (!e->year) galley_date_take_year(x, &at, false, e);
  e->end_token = at;
  return true;
}

/* "Q3/2020", "Q3/20": the year behind a slash; two digits behind a week may be another week. */
static bool take_slashed_year(const galley_date_reader *x, size_t *index, expression *e) {
  size_t at = *index + 1;
  bool slash = galley_date_is_sign(x, *index, '/') && galley_reader_sticks(&x->tokens, *index) &&
               galley_reader_sticks(&x->tokens, at);
  if (!slash) return false;
  galley_date_take_year(x, &at, e->week == 0, e);
  if (!e->year) return false;
  *index = at;
  return true;
}

/* "Q3 2020", "KW 45". */
static bool read_numbered_period(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!period || (!period->text && !is_period(period, GALLEY_PERIOD_QUARTER))) return false;
  int32_t number =
      period->text && period->text[0] >= '1' && period->text[0] <= '4' ? period->text[0] - '0' : 0;
  if (number && is_period(period, GALLEY_PERIOD_HALF))
    e->half = number;
  else if (number)
    e->quarter = number;
  else if (!period->text && is_period(period, GALLEY_PERIOD_QUARTER)) {
    e->quarter = galley_reader_digits(&x->tokens, at, 1, 1);
    if (e->quarter < 1 || e->quarter > 4 || (galley_date_token(x, at)->flags & GALLEY_TOKEN_STOP))
      return false;
    at += 1;
  } else if (strcmp(period->text, "numbered") == 0) {
    e->week = galley_reader_digits(&x->tokens, at, 1, 2);
    if (e->week < 1 || e->week > 53 || (galley_date_token(x, at)->flags & GALLEY_TOKEN_STOP)) return false;
    at += 1;
  } else {
    return false;
  }
  if (!take_slashed_year(x, &at, e)) galley_date_take_year(x, &at, false, e);
  e->end_token = at;
  return true;
}

/* The decade of a number of a year: "1990er", "90er". */
static int32_t decade_in_digits(const galley_date_reader *x, size_t index, bool *alone) {
  const galley_reading *reading = x->tokens.reading;
  galley_numeral n;
  if (!galley_reader_numeral(&x->tokens, index, &n) || !n.plain || (n.digits != 4 && n.digits != 2))
    return -1;
  size_t end = galley_token_end(galley_date_token(x, index));
  uint32_t ending = galley_entry_of(reading, n.end, end);
  bool is_ending = (galley_entry_classes(reading->language, ending) >> GALLEY_DECADE & 1) != 0;
  if (n.end == end || !is_ending || (int32_t)n.value % 10) return -1;
  const galley_sense *sense = galley_entry_senses(reading->language, ending);
  while (sense->class != GALLEY_DECADE) sense = sense->next;
  if (sense->value != 0) return -1;
  *alone = sense->text != NULL;
  return n.digits == 4 ? (int32_t)n.value : 1900 + (int32_t)n.value;
}

/* "1990er Jahre", "90er-Jahren", "in den Achtzigern", "die neunziger Jahre". */
static bool read_decade(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  bool alone = false;
  const galley_sense *word = galley_date_take(x, &at, GALLEY_DECADE);
  if (word && word->value == 0) return false;
  e->year = word ? (int32_t)word->value : decade_in_digits(x, index, &alone);
  if (e->year < FIRST_YEAR || e->year > LAST_YEAR) return false;
  if (!word) at += 1;
  bool article =
      index > x->tokens.stretch.first_token &&
      (galley_date_has(x, index - 1, GALLEY_DEFINITE_ARTICLE) || galley_date_has(x, index - 1, GALLEY_EDGE));
  if (word) /* "die Achtziger", "der frühen Achtziger" */
    alone = !word->text || (article && is_capitalized(x, index) && !is_capitalized(x, at));
  else if (alone)
    alone = is_introduced(x, index);
  else
    alone = article && !is_capitalized(x, index + 1);
  size_t end = at;
  if (galley_date_is_sign(x, at, '-')) at += 1;
  if (is_period(galley_date_take(x, &at, GALLEY_PERIOD), GALLEY_PERIOD_YEAR))
    end = at;
  else if (!alone)
    return false;
  e->last_year = e->year + 9;
  e->end_token = end;
  return true;
}

static bool read_holiday(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  e->holiday = galley_date_take(x, &at, GALLEY_HOLIDAY);
  if (!e->holiday) return false;
  if (galley_date_has(x, index, GALLEY_GIVEN_NAME) && is_capitalized(x, at))
    return false; /* "Nikolaus Petersen" */
  e->form = GALLEY_DATE_HOLIDAY;
  galley_date_take_year(x, &at, false, e);
  e->end_token = at;
  return true;
}

/* The second of two years: "2019/20", "1939-45", "2019/2020". */
static int32_t take_second_year(const galley_date_reader *x, size_t *index, int32_t year) {
  size_t at = *index;
  bool joined =
      galley_reader_sticks(&x->tokens, at) && galley_reader_sticks(&x->tokens, at + 1) &&
      (galley_date_is_sign(x, at, '/') || galley_is_dash(x->tokens.reading, galley_date_token(x, at)));
  if (!joined || (galley_date_token(x, at + 1)->flags & GALLEY_TOKEN_STOP)) return 0;
  int32_t digits = galley_reader_digits(&x->tokens, at + 1, 2, 2);
  int32_t second = digits < 0 ? galley_date_year_at(x, at + 1) : year - year % 100 + digits;
  if (digits >= 0 && second < year) second += 100;
  if (second <= year || second > year + 99 || (galley_date_is_sign(x, at, '/') && second > year + 10))
    return 0;
  *index = at + 2;
  return second;
}

/* What makes four digits a number and no year: a unit behind them, or a word that a number modifies. */
static bool is_measure(const galley_date_reader *x, size_t index) {
  size_t first;
  if (galley_date_is_measured(x, index, galley_token_end(galley_date_token(x, index)))) return true;
  bool modified = galley_date_sense_before(x, index, GALLEY_MODIFIER, &first) != NULL;
  return modified && !galley_date_sense_before(x, index, GALLEY_BOUND, &first);
}

/* "im Jahr 2012", "Jahre 2012", "seit 1990", "1990", "2019/20". */
static bool read_year(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  bool named = galley_date_take(x, &at, GALLEY_YEAR_WORD) != NULL;
  e->year = galley_date_year_at(x, at);
  if (!e->year) return false;
  e->end_token = at + 1;
  e->last_year = take_second_year(x, &e->end_token, e->year);
  size_t behind = at + 1;
  if (named || galley_date_take(x, &behind, GALLEY_ERA)) return true;
  if (e->year < FIRST_BARE_YEAR || is_measure(x, at)) return false;
  const galley_reader *r = &x->tokens;
  if (galley_reader_sticks(r, index) && !galley_date_is_sign(x, index - 1, '(') &&
      !galley_date_is_sign(x, index - 1, '/') && galley_date_token(x, index - 1)->mark == GALLEY_MARK_NONE &&
      !galley_is_dash(r->reading, galley_date_token(x, index - 1))) {
    return false;
  }
  if (e->last_year || is_introduced(x, index)) return true;
  if (index > r->stretch.first_token && galley_date_token(x, index - 1)->kind == GALLEY_TOKEN_NUMBER)
    return false;
  if (!galley_date_holds(x, at + 1)) return true;
  const galley_token *after = galley_date_token(x, at + 1);
  if (after->kind != GALLEY_TOKEN_WORD)
    return !galley_is_dash(r->reading, after) || after->flags & GALLEY_TOKEN_SPACE_BEFORE;
  return !(after->flags & GALLEY_TOKEN_CAPITALIZED) || galley_token_has(r->reading, after, GALLEY_STARTER) ||
         galley_token_has(r->reading, after, GALLEY_GIVEN_NAME);
}

/* "Frühjahr bis Herbst": another season follows behind a link. */
static bool opens_seasons(const galley_date_reader *x, size_t index) {
  bool linked =
      galley_date_has(x, index, GALLEY_DATE_LINK) ||
      (galley_date_holds(x, index) && galley_is_dash(x->tokens.reading, galley_date_token(x, index)));
  return linked && galley_date_has(x, index + 1, GALLEY_SEASON);
}

/* "im Sommer", "Sommer 2015", "Winter 2019/20". */
static bool read_season(const galley_date_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *season = galley_date_take(x, &at, GALLEY_SEASON);
  if (!season) return false;
  e->season = (int32_t)season->value;
  if (season->text) e->modifier = season->text, e->parts = 3;
  galley_date_take_year(x, &at, false, e);
  if (e->year) take_second_year(x, &at, e->year);
  e->end_token = at;
  if (e->year || e->has_year_shift) return true;
  /* "ein Winter" is any, and "von Sommer" someone. */
  bool other =
      index > x->tokens.stretch.first_token && (galley_date_has(x, index - 1, GALLEY_ARTICLE_CARDINAL) ||
                                                (galley_date_has(x, index - 1, GALLEY_RANGE_OPENER) &&
                                                 !galley_date_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE)));
  return !other && (is_introduced(x, index) || opens_seasons(x, at));
}

bool galley_date_read_calendar(const galley_date_reader *x, size_t index, galley_date_expression *e) {
  static const galley_date_rule rules[] = {{read_holiday, {GALLEY_CLASS_BIT(GALLEY_HOLIDAY), false}},
                                           {read_weekday, {GALLEY_CLASS_BIT(GALLEY_WEEKDAY), false}},
                                           {read_day_month, {GALLEY_NUMERALS, true}},
                                           {read_month, {GALLEY_CLASS_BIT(GALLEY_MONTH), false}},
                                           {read_month_behind_word, {GALLEY_CLASS_BIT(GALLEY_PERIOD), false}},
                                           {read_ordinal_period, {GALLEY_NUMERALS, true}},
                                           {read_numbered_period, {GALLEY_CLASS_BIT(GALLEY_PERIOD), false}},
                                           {read_decade, {GALLEY_CLASS_BIT(GALLEY_DECADE), true}},
                                           {read_year, {GALLEY_CLASS_BIT(GALLEY_YEAR_WORD), true}},
                                           {read_season, {GALLEY_CLASS_BIT(GALLEY_SEASON), false}}};
  return galley_date_first_of(rules, sizeof rules / sizeof rules[0], x, index, e);
}
