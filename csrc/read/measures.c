/* What numbers measure: units, percent, ages, money. */
#include <string.h>

#include "base/utf8.h"
#include "read/number_reader.h"

#define behind galley_reader_sense_behind

static const uint8_t kinds_of_units[] = {[GALLEY_UNIT_DIMENSION] = GALLEY_NUMBER_DIMENSION,
                                         [GALLEY_UNIT_PERCENT] = GALLEY_NUMBER_PERCENT,
                                         [GALLEY_UNIT_TEMPERATURE] = GALLEY_NUMBER_TEMPERATURE,
                                         [GALLEY_UNIT_AGE] = GALLEY_NUMBER_AGE,
                                         [GALLEY_UNIT_HOMONYM] = GALLEY_NUMBER_DIMENSION};

static bool is_time(const char *unit) {
  static const char *const units[] = {"d", "wk", "mo", "a"};
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    if (strcmp(unit, units[i]) == 0) return true;
  }
  return false;
}

/* The stretch ends behind a token, or a mark stands there. */
static bool ends_phrase(const galley_reader *x, size_t token) {
  return token + 1 >= x->stretch.end_token ||
         galley_token_at(x->reading, token + 1)->kind == GALLEY_TOKEN_PUNCTUATION;
}

/* No noun follows that the number in a token could count. */
static bool counts_nothing(const galley_reader *x, size_t token) {
  return ends_phrase(x, token) || galley_token_at(x->reading, token + 1)->flags & GALLEY_TOKEN_LOWER;
}

/* "ein Meter achtzig", "1 Meter 80": hundredths of a metre. */
static void read_centimetres(const galley_reader *x, size_t token, galley_number *number) {
  galley_numeral numeral;
  if (strcmp(number->unit, "m") != 0 || number->value != (int32_t)number->value ||
      !galley_number_numeral_behind(x, number->end, &token, &numeral) || numeral.ordinal)
    return;
  bool two_digits = numeral.digits == 0 || (numeral.digits == 2 && numeral.plain);
  if (!two_digits || numeral.value < 10 || numeral.value > 99 || !counts_nothing(x, token)) return;
  number->value += numeral.value / 100;
  number->end = (uint32_t)numeral.end;
}

/* "im Alter von 20 Jahren", "im Alter von 20 und 23 Jahren". */
static bool is_age(const galley_reader *x, size_t token) {
  size_t first = token;
  if (token >= x->stretch.first_token + 2 && (galley_reader_has(x, token - 1, GALLEY_NUMERAL_LINK) ||
                                              galley_reader_has(x, token - 1, GALLEY_DATE_LINK)))
    first = token - 2;
  return galley_reader_sense_before(x, first, GALLEY_AGE_OPENER, &first) != NULL;
}

static bool read_unit(const galley_reader *x, size_t token, galley_number *number) {
  size_t end, position = number->end;
  const galley_sense *unit = behind(x, token, position, GALLEY_UNIT, &end);
  if (!unit && position < x->reading->length && x->reading->text[position] == '-')
    unit = behind(x, token, position + 1, GALLEY_UNIT, &end); /* "12-Pfund-Hammer", "69-Jährige" */
  if (!unit || !unit->text || galley_is_digit(unit->text[0])) return false;
  if (unit->value == GALLEY_UNIT_HOMONYM && galley_reader_has(x, token, GALLEY_ARTICLE_CARDINAL))
    return false;
  bool negative = unit->text[0] == '-' && unit->text[1];
  number->unit = unit->text + negative;
  if (negative) number->value = -number->value;
  number->kind = kinds_of_units[(int)unit->value];
  number->end = (uint32_t)end;
  if (is_time(number->unit) && is_age(x, token)) number->kind = GALLEY_NUMBER_AGE;
  read_centimetres(x, token, number);
  return true;
}

bool galley_number_read_counted_unit(const galley_reader *x, size_t token, galley_number *number) {
  size_t count;
  const galley_sense *unit = galley_sense_at(x->reading, x->stretch, token, GALLEY_UNIT, &count);
  if (!unit || count != 1 || !unit->text || !galley_is_digit(unit->text[0])) return false;
  const galley_token *t = galley_token_at(x->reading, token);
  const char *text = unit->text;
  *number = (galley_number){.start = t->start, .end = (uint32_t)galley_token_end(t)};
  while (galley_is_digit(*text)) number->value = number->value * 10 + (*text++ - '0');
  if (*text == '.' && galley_is_digit(text[1])) { /* "eineinhalbjährig": "1.5 a" */
    number->value += (text[1] - '0') / 10.0;
    text += 2;
  }
  if (*text != ' ') return false; /* a unit of its own: "10.a" */
  number->unit = text + 1;
  number->kind = kinds_of_units[(int)unit->value];
  return true;
}

/* "20,- Euro", "20.– Franken": a dash that stands for no hundredths. */
static size_t behind_dash_for_nothing(const galley_reader *x, size_t position) {
  const char *text = x->reading->text;
  size_t stretch_end = galley_token_end(galley_reader_token(x, x->stretch.end_token - 1)), at = position;
  if (stretch_end - at < 2 || (text[at] != ',' && text[at] != '.')) return position;
  at += 1;
  if (text[at] == '-') {
    while (at < stretch_end && text[at] == '-') at++;
    return at;
  }
  bool dash = stretch_end - at >= 3 &&
              (memcmp(text + at, "\xE2\x80\x93", 3) == 0 || memcmp(text + at, "\xE2\x80\x94", 3) == 0);
  return dash ? at + 3 : position;
}

/* "zwei Euro und fünfzig Cent", "2 Euro 50", "fünf Euro zwanzig", "15 Dollar und 15." */
static void read_minor_currency(const galley_reader *x, size_t token, galley_number *number) {
  size_t end = number->end;
  bool linked = behind(x, token, end, GALLEY_NUMERAL_LINK, &end) != NULL;
  galley_numeral numeral;
  if (!galley_number_numeral_behind(x, end, &token, &numeral) || numeral.value >= 100) return;
  size_t digits_end = numeral.end - (numeral.ordinal && numeral.digits > 0);
  const galley_sense *minor = numeral.ordinal ? NULL : behind(x, token, numeral.end, GALLEY_CURRENCY, &end);
  bool is_minor = minor && minor->value < 1; /* "5 Dollar und 99 Cent" */
  bool in_words = numeral.digits == 0 && numeral.value >= 10;
  bool two_digits = ((numeral.digits == 2 && numeral.plain) || in_words) && !numeral.ordinal;
  if (!is_minor && (!two_digits || minor || (linked && !ends_phrase(x, token)))) return;
  if (!is_minor && in_words && !counts_nothing(x, token)) return; /* "für fünf Euro zwanzig Brötchen" */
  number->value += numeral.value / 100;
  number->end = (uint32_t)(is_minor ? end : digits_end);
}

static bool read_currency(const galley_reader *x, size_t token, galley_number *number) {
  size_t end, dash_end = behind_dash_for_nothing(x, number->end);
  const galley_sense *currency = behind(x, token, dash_end, GALLEY_CURRENCY, &end);
  if (!currency && number->end < x->reading->length && x->reading->text[number->end] == '-')
    currency = behind(x, token, number->end + 1, GALLEY_CURRENCY, &end); /* "100-Euro-Schein" */
  if (!currency || !currency->text) return false;
  number->currency = currency->text;
  number->kind = GALLEY_NUMBER_MONEY;
  number->value *= currency->value;
  number->end = (uint32_t)end;
  if (currency->value == 1) read_minor_currency(x, token, number);
  return true;
}

bool galley_number_read_measure(const galley_reader *x, size_t token, galley_number *number) {
  size_t unit_end = 0, currency_end = 0;
  behind(x, token, number->end, GALLEY_UNIT, &unit_end);
  behind(x, token, number->end, GALLEY_CURRENCY, &currency_end);
  if (currency_end > unit_end) return read_currency(x, token, number); /* "Pfund Sterling" */
  return read_unit(x, token, number) || read_currency(x, token, number);
}

/* "USD$ 15": a code that sticks to the sign says whose it is. */
static void read_country_before_sign(const galley_reader *x, size_t floor, size_t *sign,
                                     galley_number *number) {
  if (*sign == floor || !galley_reader_sticks(x, *sign) || !galley_reader_has(x, *sign - 1, GALLEY_CURRENCY))
    return;
  size_t code = *sign - 1;
  const galley_sense *currency = galley_reader_take(x, &code, GALLEY_CURRENCY);
  if (!currency || code != *sign) return;
  number->currency = currency->text;
  *sign -= 1;
}

void galley_number_read_currency_before(const galley_reader *x, size_t floor, size_t *first,
                                        galley_number *number) {
  size_t sign;
  const galley_sense *currency = galley_reader_sense_before(x, *first, GALLEY_CURRENCY, &sign);
  if (!currency || currency->value != 1 || sign < floor) return;
  const galley_token *t = galley_token_at(x->reading, sign);
  bool is_sign = (t->flags & (GALLEY_TOKEN_ALL_CAPS | GALLEY_TOKEN_STOP)) || t->kind == GALLEY_TOKEN_SYMBOL;
  if (!is_sign) return;
  number->currency = currency->text;
  number->kind = GALLEY_NUMBER_MONEY;
  read_country_before_sign(x, floor, &sign, number);
  *first = sign;
  number->end = (uint32_t)behind_dash_for_nothing(x, number->end);
}
