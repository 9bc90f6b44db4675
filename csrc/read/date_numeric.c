/* Dates in digits: "31.10.1974", "22.04.", "27. 11. 2016", "2018-08-31", "31/10/1974", "23/Sep/2020". */
#include "base/utf8.h"
#include "read/date_expression.h"

#define FIRST_YEAR 1000
#define LAST_YEAR  2199

typedef galley_date_expression expression;

/* Numbers with the same separator between them. */
typedef struct numbers {
  int32_t values[3];
  size_t lengths[3], count, end; /* end: byte behind the last digit */
  char separator;
  bool blanks; /* between them: "27. 11." */
  bool apart;  /* one stands before the last */
} numbers;

/* The separator at `position`, if another number follows it: the byte where that begins, or 0. */
static size_t behind_separator(const char *text, size_t position, size_t end, char separator, bool *blank) {
  if (end - position < 2) return 0;
  char c = text[position];
  if ((c != '.' && c != '-' && c != '/') || (separator && c != separator)) return 0;
  if (galley_is_digit(text[position + 1])) return position + 1;
  *blank = c == '.' && text[position + 1] == ' ' && end - position > 2 && galley_is_digit(text[position + 2]);
  return *blank ? position + 2 : 0;
}

/* Up to `most` of them. */
static bool scan(const char *text, size_t start, size_t end, size_t most, numbers *n) {
  *n = (numbers){.end = start};
  size_t position = start;
  while (n->count < most) {
    size_t first = position;
    int32_t value = 0;
    while (position < end && galley_is_digit(text[position]) && position - first < 5) {
      value = value * 10 + text[position++] - '0';
    }
    if (position == first || position - first > 4) return false;
    n->values[n->count] = value;
    n->lengths[n->count++] = position - first;
    n->end = position;
    bool blank = false;
    size_t next = behind_separator(text, position, end, n->separator, &blank);
    if (next == 0) break;
    if (n->count == most) return blank; /* four numbers are an address on the Internet */
    n->separator = text[position];
    n->blanks = n->blanks || blank;
    n->apart = blank;
    position = next;
  }
  return n->count > 1;
}

/* "20.8. 12.50 Euro", "20.8. 12 Uhr": a number behind a blank is no year if it goes on or measures something.
 */
static bool scan_date(const galley_date_reader *x, size_t index, size_t end, numbers *n) {
  size_t start = galley_date_token(x, index)->start;
  const char *text = x->tokens.reading->text;
  bool found = scan(text, start, end, 3, n);
  bool other = n->count == 3 && n->apart && (!found || galley_date_is_measured(x, index, n->end));
  return other ? scan(text, start, end, 2, n) : found;
}

/* A day and month follow behind a dash: "28/2-1/3". */
static bool opens_range(const char *text, const numbers *n, size_t end) {
  numbers second;
  return n->end < end && text[n->end] == '-' && scan(text, n->end + 1, end, 3, &second) &&
         second.separator == n->separator;
}

static bool closes_range(const galley_date_reader *x, size_t index) {
  const galley_reader *r = &x->tokens;
  return index >= r->stretch.first_token + 3 && galley_reader_sticks(r, index) &&
         galley_reader_is_sign(r, index - 1, '-') && galley_reader_sticks(r, index - 1) &&
         galley_reader_is_sign(r, index - 3, '/');
}

/* Words before which two numbers are a day and a month, not a decimal number or the time of day. */
static bool is_introduced(const galley_date_reader *x, size_t index) {
  const galley_reader *r = &x->tokens;
  if (index == r->stretch.first_token) return true;
  static const galley_word_class classes[] = {GALLEY_OBLIQUE_ARTICLE, GALLEY_DEFINITE_ARTICLE,
                                              GALLEY_DATE_LINK, GALLEY_RANGE_OPENER, GALLEY_WEEKDAY};
  for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
    if (galley_reader_has(r, index - 1, classes[i])) return true;
  }
  return galley_reader_is_sign(r, index - 1, ',') && index > r->stretch.first_token + 1 &&
         galley_reader_has(r, index - 2, GALLEY_WEEKDAY);
}

/* Does the language write the month first where this separator stands? */
static bool month_first(const galley_reading *reading, char separator) {
  uint32_t entry = galley_language_find(reading->language, &separator, 1);
  const galley_sense *sense = galley_entry_senses(reading->language, entry);
  while (sense && !(sense->class == GALLEY_MONTH_LINK && sense->value == 2)) sense = sense->next;
  return sense != NULL;
}

static bool set_day_month(const galley_reading *reading, const numbers *n, expression *e) {
  bool swapped = month_first(reading, n->separator);
  e->day = n->values[swapped], e->month = n->values[!swapped];
  if (e->month > 12 && e->day <= 12 && n->separator != '.') {
    int32_t month = e->day;
    e->day = e->month, e->month = month;
  }
  return n->lengths[0] <= 2 && n->lengths[1] <= 2;
}

static bool set_parts(const galley_date_reader *x, size_t index, const numbers *n, bool stop, expression *e) {
  const galley_reading *reading = x->tokens.reading;
  if (n->count == 3 && n->lengths[0] == 4) {
    e->year = n->values[0], e->month = n->values[1], e->day = n->values[2];
    return n->lengths[1] <= 2 && n->lengths[2] <= 2 && !n->blanks;
  }
  if (n->count == 3) {
    e->year = n->lengths[2] == 4 ? n->values[2] : galley_date_two_digit_year(n->values[2]);
    bool named = n->lengths[2] == 4 || (n->lengths[2] == 2 && n->separator != '-');
    return named && set_day_month(reading, n, e);
  }
  if (n->separator == '/' && n->lengths[1] == 4 && n->lengths[0] <= 2) { /* "6/2015" */
    e->month = n->values[0], e->year = n->values[1];
    return true;
  }
  if (!set_day_month(reading, n, e)) return false;
  size_t stretch_end = galley_token_end(galley_reader_token(&x->tokens, x->tokens.stretch.end_token - 1));
  if (n->separator == '/') {
    return (n->values[0] > 12 && is_introduced(x, index)) || opens_range(reading->text, n, stretch_end) ||
           closes_range(x, index);
  }
  if (n->separator == '-') return false;
  return stop || (!n->blanks && n->lengths[1] == 2 && is_introduced(x, index));
}

static bool read_digits(const galley_date_reader *x, size_t index, expression *e) {
  const galley_reader *r = &x->tokens;
  const galley_token *t = galley_reader_token(r, index);
  const char *text = r->reading->text;
  size_t stretch_end = galley_token_end(galley_reader_token(r, r->stretch.end_token - 1));
  numbers n;
  if (!galley_is_digit(text[t->start]) || !scan_date(x, index, stretch_end, &n)) return false;
  bool slash = galley_sticks(r->reading, r->stretch, index) && galley_reader_is_sign(r, index - 1, '/');
  if (slash && !(t->start >= 2 && text[t->start - 2] == '.')) return false; /* but for "24./30.10." */
  bool stop = n.separator == '.' && n.end < stretch_end && text[n.end] == '.';
  if (!set_parts(x, index, &n, stop, e)) return false;
  if (e->month < 1 || e->month > 12 || (!e->day && !e->year) || e->day < 0 || e->day > 31) return false;
  if (e->day == 0 && (n.count == 3 || !e->year)) return false;
  if (e->year != 0 && (e->year < FIRST_YEAR || e->year > LAST_YEAR)) return false;
  bool more_stops = stop && stretch_end - n.end > 1 && text[n.end + 1] == '.'; /* none of them is the day's */
  size_t end = n.end + (n.count == 2 && stop && !more_stops);
  e->end_token = galley_token_behind(r->reading, r->stretch, index, end);
  size_t ignored, token_end = galley_token_end(galley_reader_token(r, e->end_token - 1));
  if (token_end != end) {
    /* The last token reaches further: only a full stop may be left of it. */
    bool only_stop = galley_reader_holds(r, e->end_token) && text[end] == '.' &&
                     galley_token_end(galley_reader_token(r, e->end_token)) == end + 1;
    if (!only_stop) return false;
    e->end_token += 1;
  }
  if (galley_reader_sense_behind(r, index, end, GALLEY_CLOCK, &ignored)) return false;
  if (!e->year) /* "31.12. d. J." */
    e->has_year_shift = galley_date_take_shifted(x, &e->end_token, GALLEY_PERIOD_YEAR, &e->year_shift);
  return true;
}

/* "23/Sep/2020", "2020-23-Sep": a month in letters between numbers. */
static bool read_named_month(const galley_date_reader *x, size_t index, expression *e) {
  const galley_reader *r = &x->tokens;
  size_t at = index, sign_at = index + 1;
  if (!galley_reader_sticks(r, sign_at)) return false;
  char sign = r->reading->text[galley_reader_token(r, sign_at)->start];
  if (sign != '-' && sign != '/') return false;
  for (int part = 0; part < 3; part++) {
    int32_t month = e->month ? 0 : galley_date_take_month(x, &at);
    int32_t year = e->year ? 0 : galley_date_year_at(x, at);
    if (month)
      e->month = month;
    else if (year)
      e->year = year, at += 1;
    else if (e->day || (e->day = galley_date_take_day(x, &at, true)) == 0)
      return false;
    bool more = part < 2 && galley_reader_is_sign(r, at, sign) && galley_reader_sticks(r, at) &&
                galley_reader_sticks(r, at + 1);
    if (part < 2 && !more) return false;
    at += more;
  }
  e->end_token = at;
  return e->month && e->year && e->day;
}

static bool digits_at(const char *text, size_t position, size_t end, size_t count, int32_t *value) {
  *value = 0;
  if (end - position < count) return false;
  for (size_t i = 0; i < count; i++) {
    if (!galley_is_digit(text[position + i])) return false;
    *value = *value * 10 + text[position + i] - '0';
  }
  return end - position == count || !galley_is_digit(text[position + count]);
}

/* ISO 8601 as far as other parsers do not read it: "2022-11", "2022-W45". */
static bool read_iso(const galley_date_reader *x, size_t index, expression *e) {
  const galley_reader *r = &x->tokens;
  const char *text = r->reading->text;
  size_t stretch_end = galley_token_end(galley_reader_token(r, r->stretch.end_token - 1));
  size_t start = galley_reader_token(r, index)->start;
  int32_t year, part;
  if (!digits_at(text, start, stretch_end, 4, &year) || stretch_end - start < 7 || text[start + 4] != '-')
    return false;
  bool week = text[start + 5] == 'W';
  if (!digits_at(text, start + 5 + week, stretch_end, 2, &part) || part < 1 || part > (week ? 53 : 12))
    return false;
  e->year = year;
  if (week)
    e->week = part;
  else
    e->month = part;
  size_t end = start + 7 + week;
  e->end_token = galley_token_behind(r->reading, r->stretch, index, end);
  bool whole = galley_token_end(galley_reader_token(r, e->end_token - 1)) == end;
  bool goes_on = galley_reader_sticks(r, e->end_token) && galley_reader_is_sign(r, e->end_token, '-');
  return whole && !goes_on && year >= FIRST_YEAR && year <= LAST_YEAR;
}

bool galley_date_read_numeric(const galley_date_reader *x, size_t index, galley_date_expression *e) {
  static const galley_date_rule rules[] = {{read_digits, {0, true}},
                                           {read_named_month, {GALLEY_CLASS_BIT(GALLEY_MONTH), true}},
                                           {read_iso, {0, true}}};
  return galley_date_first_of(rules, sizeof rules / sizeof rules[0], x, index, e);
}
