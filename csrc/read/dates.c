/* Dates: the expressions that the words make. date_resolve.c says which days they mean. */
#include <string.h>

#include "read/date_expression.h"
#include "read/numerals.h"

#define LARGEST_COUNT   2000 /* periods; beyond it no day of the calendar is meant */
#define FIRST_YEAR      1000
#define LAST_YEAR       2199
#define FIRST_BARE_YEAR 1500 /* four digits without a word that says that they are a year */

typedef struct reader {
  const galley_reading *reading;
  galley_stretch stretch;
} reader;

typedef galley_date_expression expression;

static bool in_stretch(const reader *x, size_t index) {
  return index < x->stretch.end_token;
}

static const galley_token *token_at(const reader *x, size_t index) {
  return galley_token_at(x->reading, index);
}

static bool has(const reader *x, size_t index, galley_word_class class) {
  return in_stretch(x, index) && galley_token_has(x->reading, token_at(x, index), class);
}

static bool is_sign(const reader *x, size_t index, char sign) {
  return in_stretch(x, index) && galley_token_is(x->reading, token_at(x, index), sign);
}

/* The entry of a class at `*index`, which moves behind it. */
static const galley_sense *take(const reader *x, size_t *index, galley_word_class class) {
  size_t count;
  if (!has(x, *index, class)) return NULL;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, *index, class, &count);
  if (sense) *index += count;
  return sense;
}

/* Any number of definite articles: "bis zu dem". */
static void skip_articles(const reader *x, size_t *index) {
  while (has(x, *index, GALLEY_DEFINITE_ARTICLE)) *index += 1;
}

static bool numeral(const reader *x, size_t index, galley_numeral *n) {
  return in_stretch(x, index) && galley_numeral_at(x->reading, index, n);
}

/* Whole digits that are a token of their own, of `least` to `most` digits; -1 if there are none. */
static int32_t digits_at(const reader *x, size_t index, size_t least, size_t most) {
  galley_numeral n;
  if (!numeral(x, index, &n) || !n.plain || n.digits < least || n.digits > most) return -1;
  const galley_token *t = token_at(x, index);
  bool whole = n.end == galley_token_end(t) && t->kind == GALLEY_TOKEN_NUMBER;
  return whole ? (int32_t)n.value : -1;
}

static int32_t year_at(const reader *x, size_t index) {
  int32_t year = digits_at(x, index, 4, 4);
  bool stop = year >= 0 && (token_at(x, index)->flags & GALLEY_TOKEN_STOP);
  return year >= FIRST_YEAR && year <= LAST_YEAR && !stop ? year : 0;
}

/* The year of the century around today that two digits mean, as POSIX's strptime reads %y. */
static int32_t two_digit_year(int32_t digits) {
  return digits < 69 ? 2000 + digits : 1900 + digits;
}

/* "1990", "im Jahr 1990" behind a day or month; "14" only where `short_form` allows it. */
static void take_year(const reader *x, size_t *index, bool short_form, expression *e) {
  size_t at = *index;
  if (is_sign(x, at, ',')) at += 1;
  if (has(x, at, GALLEY_TIME_PREPOSITION)) at += 1;
  skip_articles(x, &at);
  if (has(x, at, GALLEY_YEAR_WORD)) at += 1;
  bool plain = at <= *index + 1;
  e->year = year_at(x, at);
  if (e->year == 0 && short_form && at == *index) {
    int32_t digits = digits_at(x, at, 2, 2);
    bool stop = digits >= 0 && (token_at(x, at)->flags & GALLEY_TOKEN_STOP);
    if (digits >= 0 && !stop) e->year = two_digit_year(digits);
  }
  if (e->year && (plain || has(x, at - 1, GALLEY_YEAR_WORD)))
    *index = at + 1;
  else
    e->year = 0;
}

/* A day of the month: "17.", "siebzehnten", "15ten", or bare digits where `bare` allows them. */
static int32_t take_day(const reader *x, size_t *index, bool bare) {
  galley_numeral n;
  if (!numeral(x, *index, &n) || n.value < 1 || n.value > 31 || n.may_be_article) return 0;
  if (!n.ordinal && !(bare && n.plain && n.digits <= 2 && n.digits > 0)) return 0;
  if (n.digits > 0 && !n.plain) return 0;
  *index += 1;
  return (int32_t)n.value;
}

static int32_t take_month(const reader *x, size_t *index) {
  const galley_sense *month = take(x, index, GALLEY_MONTH);
  return month ? (int32_t)month->value : 0;
}

/* Numbers with one separator between them, inside a token or over several: "31.10.1974", "22.04.",
 * "2018-08-31", "27. 11.". `numbers` gets up to three. */
static size_t numeric_parts(const reader *x, size_t *index, int32_t numbers[3], size_t lengths[3],
                            char *separator) {
  const char *text = x->reading->text;
  const galley_token *first = token_at(x, *index);
  size_t count = 0, at = *index, position = first->start;
  *separator = 0;
  if (first->kind != GALLEY_TOKEN_NUMBER) return 0;
  while (count < 3) {
    size_t end = galley_token_end(token_at(x, at)), start = position;
    int32_t value = 0;
    while (position < end && text[position] >= '0' && text[position] <= '9' && position - start < 5) {
      value = value * 10 + text[position++] - '0';
    }
    if (position == start || position - start > 4) return 0;
    numbers[count] = value;
    lengths[count++] = position - start;
    if (position < end) {
      char c = text[position++];
      if (c != '.' || (*separator && *separator != c)) return 0;
      *separator = c;
      if (position < end) continue;
    } else if (in_stretch(x, at + 1) && galley_sticks(x->reading, x->stretch, at + 1)) {
      const galley_token *sign = token_at(x, at + 1);
      char c = sign->length == 1 ? text[sign->start] : 0;
      bool more = in_stretch(x, at + 2) && galley_sticks(x->reading, x->stretch, at + 2) &&
                  token_at(x, at + 2)->kind == GALLEY_TOKEN_NUMBER;
      if ((c == '-' || c == '/') && more && (!*separator || *separator == c) && count < 3) {
        *separator = c;
        at += 2;
        position = token_at(x, at)->start;
        continue;
      }
    }
    at += 1;
    bool goes_on = count < 3 && *separator == '.' && text[galley_token_end(token_at(x, at - 1)) - 1] == '.' &&
                   in_stretch(x, at) && token_at(x, at)->kind == GALLEY_TOKEN_NUMBER;
    if (!goes_on) break;
    position = token_at(x, at)->start;
  }
  *index = at;
  return count;
}

/* "31.10.1974", "22.04.", "27. 11. 2016", "2018-08-31", "31/10/1974". */
static bool read_numeric(const reader *x, size_t index, expression *e) {
  int32_t n[3];
  size_t lengths[3], end = index;
  char separator;
  size_t count = numeric_parts(x, &end, n, lengths, &separator);
  if (count < 2) return false;
  if (count == 3 && separator == '-' && lengths[0] == 4) {
    e->year = n[0], e->month = n[1], e->day = n[2];
  } else if (separator == '.' || (separator == '/' && count == 3)) {
    e->day = n[0], e->month = n[1];
    bool stop = x->reading->text[galley_token_end(token_at(x, end - 1)) - 1] == '.';
    bool loose_stop = !stop && is_sign(x, end, '.') && galley_sticks(x->reading, x->stretch, end);
    if (count == 3 && lengths[2] != 4 && lengths[2] != 2) return false;
    if (count == 3)
      e->year = lengths[2] == 4 ? n[2] : two_digit_year(n[2]);
    else if (!stop && !loose_stop && lengths[1] != 2)
      return false; /* "2.5" is a number */
    if (count == 2 && loose_stop) end += 1;
  } else {
    return false;
  }
  bool valid =
      e->month >= 1 && e->month <= 12 && e->day >= 1 && e->day <= 31 && lengths[0] != 3 && lengths[1] <= 2;
  if (!valid || (count == 3 && (e->year < FIRST_YEAR || e->year > LAST_YEAR))) return false;
  e->end_token = end;
  return true;
}

/* "17. Dezember [2015]", "17. 12.", "siebten vierten". */
static bool read_day_month(const reader *x, size_t index, bool bare, expression *e) {
  size_t at = index;
  e->day = take_day(x, &at, true);
  bool ordinal =
      e->day && !(digits_at(x, index, 1, 2) >= 0 && !(token_at(x, index)->flags & GALLEY_TOKEN_STOP));
  if (!e->day) return false;
  if (is_sign(x, at, '/') || is_sign(x, at, '-')) return false;
  e->month = take_month(x, &at);
  if (e->month) {
    take_year(x, &at, true, e);
  } else {
    galley_numeral month;
    bool numbered =
        ordinal && numeral(x, at, &month) && month.ordinal && month.value >= 1 && month.value <= 12;
    bool in_words = numbered && (month.digits == 0 || token_at(x, index)->kind != GALLEY_TOKEN_NUMBER);
    if (in_words)
      e->month = (int32_t)month.value, at += 1;
    else if (!bare || !ordinal)
      return false;
  }
  e->end_token = at;
  return true;
}

/* "Oktober 2014", "Februar 15", "April 14, 2015", "Oktober". */
static bool read_month(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = token_at(x, index);
  e->month = take_month(x, &at);
  if (!e->month) return false;
  bool abbreviated = t->flags & GALLEY_TOKEN_STOP || t->length <= 3;
  take_year(x, &at, false, e);
  if (!e->year) {
    size_t behind = at;
    int32_t day = digits_at(x, at, 1, 2) >= 0 ? take_day(x, &behind, true) : 0;
    if (day && !has(x, behind, GALLEY_CLOCK) && !(token_at(x, at)->flags & GALLEY_TOKEN_STOP)) {
      e->day = day;
      at = behind;
      take_year(x, &at, false, e);
    } else if (abbreviated && !(t->flags & GALLEY_TOKEN_CAPITALIZED)) {
      return false;
    }
  }
  e->end_token = at;
  return true;
}

/* "Freitag, der 18. Juli 14", "Fr, 18. Juli", "am Sonntag". */
static bool read_weekday(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *weekday = take(x, &at, GALLEY_WEEKDAY);
  if (!weekday) return false;
  bool abbreviated = weekday->phrase_length <= 3;
  if (has(x, at, GALLEY_DAYPART)) at += 1;
  size_t end = at;
  if (is_sign(x, at, '.') && abbreviated) at += 1;
  if (is_sign(x, at, ',')) at += 1;
  skip_articles(x, &at);
  if (in_stretch(x, at)) {
    expression day = *e;
    bool named = read_numeric(x, at, &day) || (day = *e, read_day_month(x, at, at > end, &day)) ||
                 (day = *e, read_month(x, at, &day) && day.day);
    if (named && (day.month || at > end)) {
      *e = day;
      return true;
    }
  }
  if (abbreviated) return false;
  e->form = GALLEY_DATE_WEEKDAY;
  e->weekday = (int32_t)weekday->value;
  e->end_token = end;
  return true;
}

/* "18. Jahrhundert", "drittes Quartal 2020". */
static bool read_ordinal_period(const reader *x, size_t index, expression *e) {
  galley_numeral n;
  size_t at = index + 1;
  if (!numeral(x, index, &n) || !n.ordinal || n.value < 1 || n.value > 30) return false;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD);
  if (!period) return false;
  if (period->value == GALLEY_PERIOD_CENTURY) {
    e->year = (int32_t)n.value * 100 - 99;
    e->last_year = e->year + 99;
  } else if (period->value == GALLEY_PERIOD_QUARTER && n.value <= 4) {
    e->quarter = (int32_t)n.value;
    take_year(x, &at, false, e);
  } else {
    return false;
  }
  e->end_token = at;
  return true;
}

/* "1990er Jahre", "90er-Jahren". */
static bool read_decade(const reader *x, size_t index, expression *e) {
  galley_numeral n;
  if (!numeral(x, index, &n) || !n.plain || (n.digits != 4 && n.digits != 2)) return false;
  const galley_token *t = token_at(x, index);
  size_t end = galley_token_end(t), at = index + 1;
  uint32_t ending = galley_language_find(x->reading->language, x->reading->text + n.end, end - n.end);
  if (n.end == end || !(galley_entry_classes(x->reading->language, ending) >> GALLEY_DECADE_ENDING & 1))
    return false;
  if (is_sign(x, at, '-')) at += 1;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD);
  if (!period || period->value != GALLEY_PERIOD_YEAR || (int32_t)n.value % 10) return false;
  e->year = n.digits == 4 ? (int32_t)n.value : 1900 + (int32_t)n.value;
  e->last_year = e->year + 9;
  e->end_token = at;
  return e->year >= FIRST_YEAR && e->year <= LAST_YEAR;
}

static bool read_holiday(const reader *x, size_t index, expression *e) {
  size_t at = index;
  e->holiday = take(x, &at, GALLEY_HOLIDAY);
  if (!e->holiday) return false;
  e->form = GALLEY_DATE_HOLIDAY;
  take_year(x, &at, false, e);
  if (!e->year) {
    size_t shift_at = at;
    if (has(x, shift_at, GALLEY_TIME_PREPOSITION)) shift_at += 1;
    skip_articles(x, &shift_at);
    const galley_sense *shift = take(x, &shift_at, GALLEY_SHIFT), *year = take(x, &shift_at, GALLEY_PERIOD);
    if (shift && year && year->value == GALLEY_PERIOD_YEAR && x->reading->published_first.year) {
      e->year = x->reading->published_first.year + (int32_t)shift->value;
      at = shift_at;
    }
  }
  e->end_token = at;
  return true;
}

/* "im Jahr 2012", "Jahre 2012", "seit 1990", "1990". */
static bool read_year(const reader *x, size_t index, expression *e) {
  size_t at = index;
  bool named = take(x, &at, GALLEY_YEAR_WORD) != NULL;
  e->year = year_at(x, at);
  if (!e->year) return false;
  e->end_token = at + 1;
  if (named) return true;
  size_t ignored, behind = galley_token_end(token_at(x, at));
  static const galley_word_class measures[] = {GALLEY_UNIT, GALLEY_CURRENCY, GALLEY_MULTIPLIER, GALLEY_CLOCK};
  for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++) {
    if (galley_sense_behind(x->reading, x->stretch, behind, measures[i], &ignored)) return false;
  }
  if (e->year < FIRST_BARE_YEAR) return false;
  bool sticks_before = galley_sticks(x->reading, x->stretch, index);
  if (sticks_before && !is_sign(x, index - 1, '(') && !is_sign(x, index - 1, '/') &&
      !galley_is_dash(x->reading, token_at(x, index - 1))) {
    return false;
  }
  bool introduced = index > x->stretch.first_token &&
                    (has(x, index - 1, GALLEY_TIME_PREPOSITION) || has(x, index - 1, GALLEY_RANGE_OPENER) ||
                     has(x, index - 1, GALLEY_DATE_LINK));
  if (introduced || !in_stretch(x, at + 1)) return true;
  const galley_token *after = token_at(x, at + 1);
  if (after->kind != GALLEY_TOKEN_WORD)
    return !galley_is_dash(x->reading, after) || after->flags & GALLEY_TOKEN_SPACE_BEFORE;
  return !(after->flags & GALLEY_TOKEN_CAPITALIZED) || galley_token_has(x->reading, after, GALLEY_STARTER);
}

/* "im Sommer", "Sommer 2015". */
static bool read_season(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *season = take(x, &at, GALLEY_SEASON);
  if (!season) return false;
  e->season = (int32_t)season->value;
  take_year(x, &at, false, e);
  e->end_token = at;
  return e->year || (index > x->stretch.first_token && has(x, index - 1, GALLEY_TIME_PREPOSITION));
}

/* "gestern", "heute Morgen". In lower case, or as the first word of a sentence. */
static bool read_day_word(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = token_at(x, index);
  bool first = index == x->stretch.first_token || token_at(x, index - 1)->kind == GALLEY_TOKEN_PUNCTUATION;
  if (!(t->flags & GALLEY_TOKEN_LOWER) && !first) return false;
  const galley_sense *day = take(x, &at, GALLEY_DAY);
  if (!day) return false;
  if (has(x, at, GALLEY_DAYPART)) at += 1;
  e->form = GALLEY_DATE_DAYS;
  e->shift = (int32_t)day->value;
  e->end_token = at;
  return true;
}

/* A numeral, or "wenigen": false if there is none. A count beyond the calendar leaves the date unresolved. */
static bool take_count(const reader *x, size_t *index, expression *e) {
  galley_numeral n;
  size_t at = *index, ignored;
  if (!numeral(x, at, &n) || n.ordinal) return false;
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
static bool read_shift(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *shift = take(x, &at, GALLEY_SHIFT);
  if (!shift) return false;
  e->shift = (int32_t)shift->value;
  e->has_shift = true;
  bool counted = take_count(x, &at, e);
  const galley_sense *what = counted ? NULL : take(x, &at, GALLEY_WEEKDAY);
  if (what) {
    e->form = GALLEY_DATE_WEEKDAY;
    e->weekday = (int32_t)what->value;
    if (has(x, at, GALLEY_DAYPART)) at += 1;
  } else if (!counted && (e->month = take_month(x, &at)) != 0) {
    e->form = GALLEY_DATE_CALENDAR;
  } else if (!counted && (what = take(x, &at, GALLEY_SEASON)) != NULL) {
    e->season = (int32_t)what->value;
  } else if ((what = take(x, &at, GALLEY_PERIOD)) != NULL) {
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
static bool read_direction(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *direction = take(x, &at, GALLEY_DIRECTION);
  while (direction && has(x, at, GALLEY_MODIFIER)) at += 1;
  if (!direction || !take_count(x, &at, e)) return false;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD);
  if (!period) return false;
  e->form = GALLEY_DATE_DISTANCE;
  e->shift = (int32_t)direction->value;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

/* "drei Wochen später", "zehn Monate nach …". */
static bool read_offset(const reader *x, size_t index, expression *e) {
  size_t at = index;
  if (!take_count(x, &at, e)) return false;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD),
                     *offset = period ? take(x, &at, GALLEY_OFFSET) : NULL;
  if (!offset) return false;
  e->form = GALLEY_DATE_DISTANCE;
  e->shift = (int32_t)offset->value;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

static bool read_period_alone(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *period = take(x, &at, GALLEY_PERIOD);
  if (!period || (period->text && strcmp(period->text, "plural") == 0)) return false;
  e->form = GALLEY_DATE_PERIOD;
  e->period = (galley_period)(int)period->value;
  e->end_token = at;
  return true;
}

/* "am Wochenende": a period that stands alone like a weekday. */
static bool read_weekend(const reader *x, size_t index, expression *e) {
  return has(x, index, GALLEY_PERIOD) && read_period_alone(x, index, e) && e->period == GALLEY_PERIOD_WEEKEND;
}

typedef bool parser(const reader *, size_t, expression *);

static bool try_parser(parser *parse, const reader *x, size_t index, expression *e) {
  *e = (expression){.start = token_at(x, index)->start};
  if (!parse(x, index, e)) return false;
  e->past = galley_sentence_has(x->reading, x->stretch, index, GALLEY_PAST);
  e->end = galley_token_end(token_at(x, e->end_token - 1));
  return true;
}

static bool read_day_of_month(const reader *x, size_t index, expression *e) {
  return read_day_month(x, index, false, e);
}

static bool read_calendar(const reader *x, size_t index, expression *e) {
  static parser *const parsers[] = {read_numeric,        read_weekday, read_day_of_month, read_month,
                                    read_ordinal_period, read_decade,  read_year,         read_season};
  for (size_t i = 0; i < sizeof parsers / sizeof parsers[0]; i++) {
    if (try_parser(parsers[i], x, index, e)) return true;
  }
  return false;
}

/* "Ende Oktober", "Anfang 2020", "Mitte nächsten Jahres", "Ende der Woche". */
static bool read_edge(const reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *edge = take(x, &at, GALLEY_EDGE);
  if (!edge || !edge->text) return false;
  bool article = has(x, at, GALLEY_DEFINITE_ARTICLE);
  skip_articles(x, &at);
  if (!in_stretch(x, at)) return false;
  bool found = try_parser(read_shift, x, at, e) || read_calendar(x, at, e) ||
               (article && try_parser(read_period_alone, x, at, e));
  if (!found || e->form == GALLEY_DATE_WEEKDAY || e->day || e->plural) return false;
  e->start = token_at(x, index)->start;
  e->modifier = edge->text;
  return true;
}

/* Words and digits with which a date may begin: the others are passed over at the cost of one test. */
static bool may_begin(const reader *x, const galley_token *t) {
  static const uint64_t openers =
      UINT64_C(1) << GALLEY_MONTH | UINT64_C(1) << GALLEY_WEEKDAY | UINT64_C(1) << GALLEY_DAY |
      UINT64_C(1) << GALLEY_PERIOD | UINT64_C(1) << GALLEY_SHIFT | UINT64_C(1) << GALLEY_EDGE |
      UINT64_C(1) << GALLEY_DIRECTION | UINT64_C(1) << GALLEY_SEASON | UINT64_C(1) << GALLEY_YEAR_WORD |
      UINT64_C(1) << GALLEY_CARDINAL | UINT64_C(1) << GALLEY_ARTICLE_CARDINAL |
      UINT64_C(1) << GALLEY_ORDINAL | UINT64_C(1) << GALLEY_HOLIDAY | UINT64_C(1) << GALLEY_RANGE_OPENER;
  char c = x->reading->text[t->start];
  return (c >= '0' && c <= '9') || (t->flags & GALLEY_TOKEN_NUMERAL) ||
         (galley_entry_classes(x->reading->language, t->entry) & openers) != 0;
}

static bool read_expression(const reader *x, size_t index, expression *e) {
  static parser *const parsers[] = {read_holiday, read_day_word, read_shift,  read_direction,
                                    read_offset,  read_edge,     read_weekend};
  if (!in_stretch(x, index) || !may_begin(x, token_at(x, index))) return false;
  for (size_t i = 0; i < sizeof parsers / sizeof parsers[0]; i++) {
    if (parsers[i] == read_edge ? read_edge(x, index, e) : try_parser(parsers[i], x, index, e)) return true;
  }
  return read_calendar(x, index, e);
}

/* A bare day or month before a range's link: "vom 4. bis zum 23. Mai", "12.-14. Mai". */
static bool read_range_start(const reader *x, size_t index, expression *e) {
  *e = (expression){.start = token_at(x, index)->start};
  size_t at = index;
  e->day = take_day(x, &at, true);
  e->end_token = at;
  return e->day != 0;
}

/* The link between the ends of a range: behind it, or `index` if there is none. */
static size_t behind_link(const reader *x, size_t index, bool between) {
  size_t at = index;
  if (!in_stretch(x, at)) return index;
  if (!take(x, &at, GALLEY_DATE_LINK)) {
    if (galley_is_dash(x->reading, token_at(x, at)))
      at += 1;
    else if (between && has(x, at, GALLEY_NUMERAL_LINK))
      at += 1;
    else
      return index;
  }
  skip_articles(x, &at);
  return at;
}

static void complete(expression *first, const expression *last) {
  if (!first->month) first->month = last->month;
  if (!first->year && last->form == GALLEY_DATE_CALENDAR) first->year = last->year;
}

/* Two dates with a link between them are one interval. */
static bool read_range(const reader *x, size_t index, galley_date *date, size_t *next) {
  size_t at = index;
  const galley_sense *opener = take(x, &at, GALLEY_RANGE_OPENER);
  bool between = opener && opener->text != NULL;
  if (opener) skip_articles(x, &at);
  if (!in_stretch(x, at)) return false;
  expression first, last;
  bool whole = read_expression(x, at, &first);
  if (!whole && !read_range_start(x, at, &first)) return false;
  size_t second = behind_link(x, first.end_token, between);
  if (second == first.end_token || !in_stretch(x, second) || !read_expression(x, second, &last)) return false;
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
  date->start = token_at(x, index)->start;
  date->end = to.end ? to.end : (uint32_t)galley_token_end(token_at(x, last.end_token - 1));
  date->latest = to.latest;
  date->precision = GALLEY_PRECISION_INTERVAL;
  date->resolved = from.resolved && to.resolved;
  date->relative = from.relative || to.relative;
  *next = last.end_token;
  return true;
}

static bool read_date(const reader *x, size_t index, galley_date *date, size_t *next) {
  expression e;
  if (!may_begin(x, token_at(x, index))) return false;
  if (read_range(x, index, date, next)) return true;
  if (!read_expression(x, index, &e) || !galley_date_resolve(x->reading, &e, date)) return false;
  *next = e.end_token;
  return true;
}

bool galley_read_dates(galley_reading *reading, galley_stretch stretch) {
  reader x = {reading, stretch};
  for (size_t i = stretch.first_token; i < stretch.end_token;) {
    galley_date date;
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
