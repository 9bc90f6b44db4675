/* The parts of dates that several readers share: years, days, months. */
#include <string.h>

#include "read/date_expression.h"

#define FIRST_YEAR       1000
#define FIRST_NAMED_YEAR 100 /* behind a word that says that it is one */
#define LAST_YEAR        2199
#define MOST_BEFORE      2  /* prepositions and articles before a date that stands alone */
#define NEAR_FUTURE      10 /* years that an apostrophe may stand before: '29 */

typedef galley_date_expression expression;

/* What counts the years, behind one: before Christ -1, after 1; 0 if nothing is said. `*index` moves behind
 * it. */
static int32_t take_era(const galley_date_reader *x, size_t *index) {
  const galley_sense *era = galley_date_take(x, index, GALLEY_ERA);
  return era ? (int32_t)era->value : 0;
}

bool galley_date_take_era(const galley_date_reader *x, galley_date_expression *e) {
  bool years = e->form == GALLEY_DATE_CALENDAR && e->year && !e->day;
  return !years || take_era(x, &e->end_token) >= 0;
}

int32_t galley_date_year_at(const galley_date_reader *x, size_t index) {
  size_t behind = index + 1;
  int32_t era = take_era(x, &behind);
  if (era) {
    int32_t digits = galley_reader_digits(&x->tokens, index, 1, 4);
    return digits > 0 && era > 0 ? digits : 0;
  }
  int32_t year = galley_reader_digits(&x->tokens, index, 4, 4);
  if (year >= FIRST_YEAR)
    return year <= LAST_YEAR && !(galley_date_token(x, index)->flags & GALLEY_TOKEN_STOP) ? year : 0;
  galley_numeral n;
  bool in_words = galley_date_holds(x, index) &&
                  (galley_date_token(x, index)->flags & GALLEY_TOKEN_NUMERAL) &&
                  galley_reader_numeral(&x->tokens, index, &n);
  if (in_words) return !n.ordinal && n.value >= FIRST_YEAR && n.value <= LAST_YEAR ? (int32_t)n.value : 0;
  bool named = index > x->tokens.stretch.first_token && galley_date_has(x, index - 1, GALLEY_YEAR_WORD);
  year = named ? galley_reader_digits(&x->tokens, index, 3, 3) : 0;
  return year >= FIRST_NAMED_YEAR && !(galley_date_token(x, index)->flags & GALLEY_TOKEN_STOP) ? year : 0;
}

int32_t galley_date_two_digit_year(int32_t digits) {
  return digits < 69 ? 2000 + digits : 1900 + digits;
}

bool galley_date_is_measured(const galley_date_reader *x, size_t index, size_t position) {
  static const galley_word_class measures[] = {GALLEY_UNIT, GALLEY_CURRENCY, GALLEY_CLOCK, GALLEY_MULTIPLIER};
  size_t ignored, behind = galley_token_behind(x->tokens.reading, x->tokens.stretch, index, position);
  size_t count = sizeof measures / sizeof measures[0];
  if (galley_date_has(x, behind, GALLEY_CARDINAL)) count -= 1; /* "bis 2020 tausend Stellen" */
  for (size_t i = 0; i < count; i++) {
    if (galley_reader_sense_behind(&x->tokens, behind, position, measures[i], &ignored)) return true;
  }
  return false;
}

/* Two digits that are a year: "14", "'14". 0 if there are none. Behind an apostrophe it is one that the
 * reader knows. */
static int32_t take_short_year(const galley_date_reader *x, size_t *index) {
  size_t at = *index;
  int32_t now = x->tokens.reading->published_last.year;
  bool known = galley_date_is_apostrophe(x, at) && galley_reader_sticks(&x->tokens, at + 1);
  if (known) at += 1;
  int32_t digits = galley_reader_digits(&x->tokens, at, 2, 2);
  if (digits < 0 || galley_date_token(x, at)->flags & GALLEY_TOKEN_STOP) return 0;
  if (galley_date_is_measured(x, at, galley_token_end(galley_date_token(x, at)))) return 0; /* "14 Uhr" */
  *index = at + 1;
  int32_t year = galley_date_two_digit_year(digits);
  return known && now && year > now + NEAR_FUTURE ? year - 100 : year;
}

bool galley_date_is_plural(const galley_sense *period) {
  return period->text && (strcmp(period->text, "plural") == 0 || strcmp(period->text, "dative") == 0);
}

/* "Vorjahr", "5. d. M.": which one the word for a period says by itself. False if it does not. */
static bool says_shift(const galley_sense *period, int32_t *shift) {
  static const char *const names[] = {"last", "this", "next"};
  const char *text = period->text;
  if (!text) return false;
  bool of = strncmp(text, "of ", 3) == 0;
  for (int32_t i = 0; i < 3; i++) {
    if (strcmp(text + (of ? 3 : 0), names[i]) != 0 || (i == 1 && !of)) continue;
    *shift = i - 1;
    return true;
  }
  return false;
}

bool galley_date_take_shifted(const galley_date_reader *x, size_t *index, galley_period period,
                              int32_t *shift) {
  size_t at = *index;
  if (galley_date_has(x, at, GALLEY_TIME_PREPOSITION)) at += 1;
  bool article = galley_date_has(x, at, GALLEY_DEFINITE_ARTICLE) || at > *index;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  const galley_sense *how = galley_date_take(x, &at, GALLEY_SHIFT);
  const galley_sense *what = galley_date_take(x, &at, GALLEY_PERIOD);
  if (!what || what->value != (double)period) return false;
  if (how)
    *shift = (int32_t)how->value;
  else if (article && !what->text && galley_date_year_at(x, at) == 0)
    *shift = 0;
  else if (!says_shift(what, shift))
    return false;
  *index = at;
  return true;
}

void galley_date_take_year(const galley_date_reader *x, size_t *index, bool short_form, expression *e) {
  size_t at = *index;
  if (e->day && galley_date_is_sign(x, at, ',')) at += 1;
  size_t start = at;
  if (galley_date_has(x, at, GALLEY_TIME_PREPOSITION)) at += 1;
  galley_reader_skip(&x->tokens, &at, GALLEY_DEFINITE_ARTICLE);
  bool named = galley_date_take(x, &at, GALLEY_YEAR_WORD) != NULL;
  if (named || at <= start + 1) e->year = galley_date_year_at(x, at);
  if (e->year) {
    *index = at + 1;
    return;
  }
  bool may_be_short = short_form || galley_date_is_apostrophe(x, at);
  if (may_be_short && at == *index && (e->year = take_short_year(x, index)) != 0) return;
  if (start == *index)
    e->has_year_shift = galley_date_take_shifted(x, index, GALLEY_PERIOD_YEAR, &e->year_shift);
}

int32_t galley_date_take_day(const galley_date_reader *x, size_t *index, bool bare) {
  galley_numeral n;
  if (!galley_reader_numeral(&x->tokens, *index, &n) || n.may_be_article) return 0;
  if (n.value < 1 || n.value > 31 || n.value != (int32_t)n.value) return 0;
  if (!n.ordinal && !(bare && n.plain && n.digits <= 2 && n.digits > 0)) return 0;
  if (n.digits > 0 && (!n.plain || n.end != galley_token_end(galley_date_token(x, *index)))) return 0;
  *index = galley_token_behind(x->tokens.reading, x->tokens.stretch, *index, n.end);
  return (int32_t)n.value;
}

int32_t galley_date_take_listed_day(const galley_date_reader *x, size_t *index) {
  bool digits = galley_reader_digits(&x->tokens, *index, 1, 2) >= 0;
  int32_t day = galley_date_take_day(x, index, true);
  if (day && digits && galley_date_is_sign(x, *index, '.') && galley_reader_sticks(&x->tokens, *index))
    *index += 1;
  return day;
}

int32_t galley_date_take_month(const galley_date_reader *x, size_t *index) {
  const galley_sense *month = galley_date_take(x, index, GALLEY_MONTH);
  return month ? (int32_t)month->value : 0;
}

bool galley_date_stands_alone(const galley_date_reader *x, size_t first, size_t next) {
  size_t start = x->tokens.stretch.first_token, end = x->tokens.stretch.end_token;
  bool ends = next == end || (next + 1 == end && galley_date_is_sign(x, next, '.'));
  if (!ends || first - start > MOST_BEFORE) return false;
  for (size_t i = start; i < first; i++) {
    bool belongs = galley_date_has(x, i, GALLEY_TIME_PREPOSITION) ||
                   galley_date_has(x, i, GALLEY_DEFINITE_ARTICLE) ||
                   galley_date_has(x, i, GALLEY_OBLIQUE_ARTICLE);
    if (!belongs) return false;
  }
  return true;
}
