/* Dates of the calendar: "31.10.1974", "Freitag, der 18. Juli", "im Sommer 2015", "18. Jahrhundert". */
#include "read/date_expression.h"

#define FIRST_YEAR      1000
#define LAST_YEAR       2199
#define FIRST_BARE_YEAR 1500 /* four digits without a word that says that they are a year */

typedef galley_date_expression expression;

static int32_t year_at(const galley_reader *x, size_t index) {
  int32_t year = galley_reader_digits(x, index, 4, 4);
  bool stop = year >= 0 && (galley_reader_token(x, index)->flags & GALLEY_TOKEN_STOP);
  return year >= FIRST_YEAR && year <= LAST_YEAR && !stop ? year : 0;
}

/* The year of the century around today that two digits mean, as POSIX's strptime reads %y. */
static int32_t two_digit_year(int32_t digits) {
  return digits < 69 ? 2000 + digits : 1900 + digits;
}

/* "1990", "im Jahr 1990" behind a day or month; "14" only where `short_form` allows it. */
static void take_year(const galley_reader *x, size_t *index, bool short_form, expression *e) {
  size_t at = *index;
  if (galley_reader_is_sign(x, at, ',')) at += 1;
  if (galley_reader_has(x, at, GALLEY_TIME_PREPOSITION)) at += 1;
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (galley_reader_has(x, at, GALLEY_YEAR_WORD)) at += 1;
  bool plain = at <= *index + 1;
  e->year = year_at(x, at);
  if (e->year == 0 && short_form && at == *index) {
    int32_t digits = galley_reader_digits(x, at, 2, 2);
    bool stop = digits >= 0 && (galley_reader_token(x, at)->flags & GALLEY_TOKEN_STOP);
    if (digits >= 0 && !stop) e->year = two_digit_year(digits);
  }
  if (e->year && (plain || galley_reader_has(x, at - 1, GALLEY_YEAR_WORD)))
    *index = at + 1;
  else
    e->year = 0;
}

int32_t galley_date_take_day(const galley_reader *x, size_t *index, bool bare) {
  galley_numeral n;
  if (!galley_reader_numeral(x, *index, &n) || n.value < 1 || n.value > 31 || n.may_be_article) return 0;
  if (!n.ordinal && !(bare && n.plain && n.digits <= 2 && n.digits > 0)) return 0;
  if (n.digits > 0 && !n.plain) return 0;
  *index += 1;
  return (int32_t)n.value;
}

static int32_t take_month(const galley_reader *x, size_t *index) {
  const galley_sense *month = galley_reader_take(x, index, GALLEY_MONTH);
  return month ? (int32_t)month->value : 0;
}

/* Numbers with one separator between them, inside a token or over several: "31.10.1974", "22.04.",
 * "2018-08-31", "27. 11.". `numbers` gets up to three. */
static size_t numeric_parts(const galley_reader *x, size_t *index, int32_t numbers[3], size_t lengths[3],
                            char *separator) {
  const char *text = x->reading->text;
  const galley_token *first = galley_reader_token(x, *index);
  size_t count = 0, at = *index, position = first->start;
  *separator = 0;
  if (first->kind != GALLEY_TOKEN_NUMBER) return 0;
  while (count < 3) {
    size_t end = galley_token_end(galley_reader_token(x, at)), start = position;
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
    } else if (galley_reader_holds(x, at + 1) && galley_sticks(x->reading, x->stretch, at + 1)) {
      const galley_token *sign = galley_reader_token(x, at + 1);
      char c = sign->length == 1 ? text[sign->start] : 0;
      bool more = galley_reader_holds(x, at + 2) && galley_sticks(x->reading, x->stretch, at + 2) &&
                  galley_reader_token(x, at + 2)->kind == GALLEY_TOKEN_NUMBER;
      if ((c == '-' || c == '/') && more && (!*separator || *separator == c) && count < 3) {
        *separator = c;
        at += 2;
        position = galley_reader_token(x, at)->start;
        continue;
      }
    }
    at += 1;
    bool goes_on = count < 3 && *separator == '.' &&
                   text[galley_token_end(galley_reader_token(x, at - 1)) - 1] == '.' &&
                   galley_reader_holds(x, at) && galley_reader_token(x, at)->kind == GALLEY_TOKEN_NUMBER;
    if (!goes_on) break;
    position = galley_reader_token(x, at)->start;
  }
  *index = at;
  return count;
}

/* "31.10.1974", "22.04.", "27. 11. 2016", "2018-08-31", "31/10/1974". */
static bool read_numeric(const galley_reader *x, size_t index, expression *e) {
  int32_t n[3];
  size_t lengths[3], end = index;
  char separator;
  size_t count = numeric_parts(x, &end, n, lengths, &separator);
  if (count < 2) return false;
  if (count == 3 && separator == '-' && lengths[0] == 4) {
    e->year = n[0], e->month = n[1], e->day = n[2];
  } else if (separator == '.' || (separator == '/' && (count == 3 || n[0] > 12))) {
    e->day = n[0], e->month = n[1];
    bool stop = x->reading->text[galley_token_end(galley_reader_token(x, end - 1)) - 1] == '.';
    bool loose_stop =
        !stop && galley_reader_is_sign(x, end, '.') && galley_sticks(x->reading, x->stretch, end);
    if (count == 3 && lengths[2] != 4 && lengths[2] != 2) return false;
    if (count == 3)
      e->year = lengths[2] == 4 ? n[2] : two_digit_year(n[2]);
    else if (separator == '.' && !stop && !loose_stop && lengths[1] != 2)
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

/* "23/Sep/2020", "2020-23-Sep": a month in letters between numbers. */
static bool read_named_month_numeric(const galley_reader *x, size_t index, expression *e) {
  size_t at = index, sign_at = index + 1;
  if (!galley_reader_sticks(x, sign_at)) return false;
  char sign = x->reading->text[galley_reader_token(x, sign_at)->start];
  if (sign != '-' && sign != '/') return false;
  for (int part = 0; part < 3; part++) {
    int32_t month = e->month ? 0 : take_month(x, &at), year = e->year ? 0 : year_at(x, at);
    if (month)
      e->month = month;
    else if (year)
      e->year = year, at += 1;
    else if (e->day || (e->day = galley_date_take_day(x, &at, true)) == 0)
      return false;
    bool more = part < 2 && galley_reader_is_sign(x, at, sign) && galley_reader_sticks(x, at) &&
                galley_reader_sticks(x, at + 1);
    if (part < 2 && !more) return false;
    at += more;
  }
  e->end_token = at;
  return e->month && e->year && e->day;
}

/* "17. Dezember [2015]", "17. 12.", "siebten vierten". */
static bool read_day_month(const galley_reader *x, size_t index, bool bare, expression *e) {
  size_t at = index;
  e->day = galley_date_take_day(x, &at, true);
  bool ordinal = e->day && !(galley_reader_digits(x, index, 1, 2) >= 0 &&
                             !(galley_reader_token(x, index)->flags & GALLEY_TOKEN_STOP));
  if (!e->day) return false;
  if (galley_reader_is_sign(x, at, '/') || galley_reader_is_sign(x, at, '-')) return false;
  e->month = take_month(x, &at);
  if (e->month) {
    take_year(x, &at, true, e);
  } else {
    galley_numeral month;
    bool numbered = ordinal && galley_reader_numeral(x, at, &month) && month.ordinal && month.value >= 1 &&
                    month.value <= 12;
    bool in_words =
        numbered && (month.digits == 0 || galley_reader_token(x, index)->kind != GALLEY_TOKEN_NUMBER);
    if (in_words)
      e->month = (int32_t)month.value, at += 1;
    else if (!bare || (!ordinal && galley_reader_holds(x, at) &&
                       galley_reader_token(x, at)->kind == GALLEY_TOKEN_WORD))
      return false;
  }
  e->end_token = at;
  return true;
}

/* "Oktober 2014", "Februar 15", "April 14, 2015", "Oktober". */
static bool read_month(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_token *t = galley_reader_token(x, index);
  e->month = take_month(x, &at);
  if (!e->month) return false;
  bool abbreviated = t->flags & GALLEY_TOKEN_STOP || t->length <= 3;
  take_year(x, &at, false, e);
  if (!e->year) {
    size_t behind = at;
    int32_t day = galley_reader_digits(x, at, 1, 2) >= 0 ? galley_date_take_day(x, &behind, true) : 0;
    if (day && !galley_reader_has(x, behind, GALLEY_CLOCK) &&
        !(galley_reader_token(x, at)->flags & GALLEY_TOKEN_STOP)) {
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
static bool read_weekday(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *weekday = galley_reader_take(x, &at, GALLEY_WEEKDAY);
  if (!weekday) return false;
  bool abbreviated = weekday->phrase_length <= 3;
  if (galley_reader_has(x, at, GALLEY_DAYPART)) at += 1;
  size_t end = at;
  if (galley_reader_is_sign(x, at, '.') && abbreviated) at += 1;
  if (galley_reader_is_sign(x, at, ',')) at += 1;
  galley_reader_skip(x, &at, GALLEY_DEFINITE_ARTICLE);
  if (galley_reader_holds(x, at)) {
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
static bool read_ordinal_period(const galley_reader *x, size_t index, expression *e) {
  galley_numeral n;
  size_t at = index + 1;
  if (!galley_reader_numeral(x, index, &n) || !n.ordinal || n.value < 1 || n.value > 30) return false;
  const galley_sense *period = galley_reader_take(x, &at, GALLEY_PERIOD);
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
static bool read_decade(const galley_reader *x, size_t index, expression *e) {
  galley_numeral n;
  if (!galley_reader_numeral(x, index, &n) || !n.plain || (n.digits != 4 && n.digits != 2)) return false;
  const galley_token *t = galley_reader_token(x, index);
  size_t end = galley_token_end(t), at = index + 1;
  uint32_t ending = galley_language_find(x->reading->language, x->reading->text + n.end, end - n.end);
  if (n.end == end || !(galley_entry_classes(x->reading->language, ending) >> GALLEY_DECADE_ENDING & 1))
    return false;
  if (galley_reader_is_sign(x, at, '-')) at += 1;
  const galley_sense *period = galley_reader_take(x, &at, GALLEY_PERIOD);
  if (!period || period->value != GALLEY_PERIOD_YEAR || (int32_t)n.value % 10) return false;
  e->year = n.digits == 4 ? (int32_t)n.value : 1900 + (int32_t)n.value;
  e->last_year = e->year + 9;
  e->end_token = at;
  return e->year >= FIRST_YEAR && e->year <= LAST_YEAR;
}

static bool read_holiday(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  e->holiday = galley_reader_take(x, &at, GALLEY_HOLIDAY);
  if (!e->holiday) return false;
  e->form = GALLEY_DATE_HOLIDAY;
  take_year(x, &at, false, e);
  if (!e->year) {
    size_t shift_at = at;
    if (galley_reader_has(x, shift_at, GALLEY_TIME_PREPOSITION)) shift_at += 1;
    galley_reader_skip(x, &shift_at, GALLEY_DEFINITE_ARTICLE);
    const galley_sense *shift = galley_reader_take(x, &shift_at, GALLEY_SHIFT),
                       *year = galley_reader_take(x, &shift_at, GALLEY_PERIOD);
    if (shift && year && year->value == GALLEY_PERIOD_YEAR && x->reading->published_first.year) {
      e->year = x->reading->published_first.year + (int32_t)shift->value;
      at = shift_at;
    }
  }
  e->end_token = at;
  return true;
}

/* "im Jahr 2012", "Jahre 2012", "seit 1990", "1990". */
static bool read_year(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  bool named = galley_reader_take(x, &at, GALLEY_YEAR_WORD) != NULL;
  e->year = year_at(x, at);
  if (!e->year) return false;
  e->end_token = at + 1;
  if (named) return true;
  size_t ignored, behind = galley_token_end(galley_reader_token(x, at));
  static const galley_word_class measures[] = {GALLEY_UNIT, GALLEY_CURRENCY, GALLEY_MULTIPLIER, GALLEY_CLOCK};
  for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++) {
    if (galley_sense_behind(x->reading, x->stretch, behind, measures[i], &ignored)) return false;
  }
  if (e->year < FIRST_BARE_YEAR) return false;
  bool sticks_before = galley_sticks(x->reading, x->stretch, index);
  if (sticks_before && !galley_reader_is_sign(x, index - 1, '(') &&
      !galley_reader_is_sign(x, index - 1, '/') &&
      !galley_is_dash(x->reading, galley_reader_token(x, index - 1))) {
    return false;
  }
  bool introduced =
      index > x->stretch.first_token && (galley_reader_has(x, index - 1, GALLEY_TIME_PREPOSITION) ||
                                         galley_reader_has(x, index - 1, GALLEY_RANGE_OPENER) ||
                                         galley_reader_has(x, index - 1, GALLEY_DATE_LINK));
  if (introduced || !galley_reader_holds(x, at + 1)) return true;
  const galley_token *after = galley_reader_token(x, at + 1);
  if (after->kind != GALLEY_TOKEN_WORD)
    return !galley_is_dash(x->reading, after) || after->flags & GALLEY_TOKEN_SPACE_BEFORE;
  return !(after->flags & GALLEY_TOKEN_CAPITALIZED) || galley_token_has(x->reading, after, GALLEY_STARTER);
}

/* "im Sommer", "Sommer 2015". */
static bool read_season(const galley_reader *x, size_t index, expression *e) {
  size_t at = index;
  const galley_sense *season = galley_reader_take(x, &at, GALLEY_SEASON);
  if (!season) return false;
  e->season = (int32_t)season->value;
  take_year(x, &at, false, e);
  e->end_token = at;
  return e->year ||
         (index > x->stretch.first_token && galley_reader_has(x, index - 1, GALLEY_TIME_PREPOSITION));
}

/* "am 15ten": an ending that makes digits an ordinal needs no month behind it, if no noun follows. */
static bool is_day_alone(const galley_reader *x, size_t index) {
  galley_numeral n;
  if (index == x->stretch.first_token || !galley_reader_has(x, index - 1, GALLEY_OBLIQUE_ARTICLE))
    return false;
  if (!galley_reader_numeral(x, index, &n) || !n.ordinal || n.digits == 0) return false;
  bool ending = galley_reader_token(x, index)->kind == GALLEY_TOKEN_WORD;
  bool noun = galley_reader_holds(x, index + 1) &&
              (galley_reader_token(x, index + 1)->flags & GALLEY_TOKEN_CAPITALIZED);
  return ending && !noun;
}

static bool read_day_of_month(const galley_reader *x, size_t index, expression *e) {
  return read_day_month(x, index, is_day_alone(x, index), e);
}

bool galley_date_read_calendar(const galley_reader *x, size_t index, galley_date_expression *e) {
  static galley_date_parser *const parsers[] = {
      read_holiday,      read_numeric, read_named_month_numeric, read_weekday,
      read_day_of_month, read_month,   read_ordinal_period,      read_decade,
      read_year,         read_season};
  return galley_date_first_of(parsers, sizeof parsers / sizeof parsers[0], x, index, e);
}
