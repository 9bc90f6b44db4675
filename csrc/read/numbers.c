/* Numbers: a numeral, what multiplies it, and what it measures. */
#include <string.h>

#include "read/reader.h"

#define LONGEST_MODIFIER 3 /* tokens */

static const galley_sense *behind(const galley_reader *x, size_t position, galley_word_class class,
                                  size_t *end) {
  return galley_sense_behind(x->reading, x->stretch, position, class, end);
}

/* The numeral that begins at byte `position` or one blank behind it; `*token` becomes its token. */
static bool numeral_behind(const galley_reader *x, size_t position, size_t *token, galley_numeral *numeral) {
  size_t index = galley_token_behind(x->reading, x->stretch, *token, position);
  if (index >= x->stretch.end_token || !galley_numeral_at(x->reading, index, numeral)) return false;
  size_t start = galley_token_at(x->reading, index)->start;
  if (start != position && !(start == position + 1 && x->reading->text[position] == ' ')) return false;
  *token = index;
  return true;
}

/* "1 234 567": groups of three digits, a blank between them. */
static void read_blank_groups(const galley_reader *x, size_t token, galley_numeral *numeral) {
  galley_numeral group;
  if (numeral->digits == 0 || numeral->digits > 3 || !numeral->plain || numeral->ordinal) return;
  while (numeral->end < x->reading->length && x->reading->text[numeral->end] == ' ' &&
         numeral_behind(x, numeral->end, &token, &group) && group.digits == 3 && !group.ordinal &&
         group.value < 1000 && numeral->value < 1e15) {
    numeral->value = numeral->value * 1000 + group.value;
    numeral->end = group.end;
    if (!group.plain) return;
  }
}

/* "zwei Komma drei": the words behind the decimal word stand for one digit each. */
static void read_decimal_words(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end;
  if (!behind(x, numeral->end, GALLEY_DECIMAL_WORD, &end)) return;
  galley_numeral digit;
  double scale = 1;
  while (scale < 1e12 && numeral_behind(x, end, &token, &digit) && !digit.ordinal && digit.value < 10) {
    scale *= 10;
    numeral->value += digit.value / scale;
    numeral->end = end = digit.end;
  }
}

/* "zwei drittel", "sechs und zwei Drittel", "ein halbes". */
static bool read_fraction(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end, link_end;
  const galley_sense *fraction = behind(x, numeral->end, GALLEY_FRACTION, &end);
  if (fraction) {
    numeral->value /= fraction->value;
    numeral->end = end;
    return true;
  }
  galley_numeral numerator;
  if (!behind(x, numeral->end, GALLEY_NUMERAL_LINK, &link_end)) return false;
  if (!numeral_behind(x, link_end, &token, &numerator) || numerator.ordinal) return false;
  fraction = behind(x, numerator.end, GALLEY_FRACTION, &end);
  if (!fraction) return false;
  numeral->value += numerator.value / fraction->value;
  numeral->end = end;
  return true;
}

/* "drei Millionen zweihunderttausend", "100K", "dreihundert Millionste". */
static bool read_multipliers(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end;
  bool at_end = numeral->end == x->reading->length, found = false;
  bool sticks = !at_end && x->reading->text[numeral->end] != ' ';
  const galley_sense *multiplier;
  while ((multiplier = behind(x, numeral->end, GALLEY_MULTIPLIER, &end)) != NULL) {
    bool only_sticking = multiplier->text != NULL;
    if (only_sticking && !sticks) break;
    numeral->value *= multiplier->value;
    numeral->end = end;
    found = true;
    sticks = false;
    galley_numeral rest;
    size_t rest_token = token;
    if (numeral_behind(x, end, &rest_token, &rest) && !rest.ordinal && !rest.digits && !rest.may_be_article &&
        rest.value < multiplier->value) {
      numeral->value += rest.value;
      numeral->end = rest.end;
      break;
    }
  }
  const galley_sense *ordinal = behind(x, numeral->end, GALLEY_ORDINAL, &end);
  if (ordinal && ordinal->value >= 1e6) {
    numeral->value *= ordinal->value;
    numeral->end = end;
    numeral->ordinal = found = true;
  }
  return found;
}

static const uint8_t kinds_of_units[] = {[GALLEY_UNIT_DIMENSION] = GALLEY_NUMBER_DIMENSION,
                                         [GALLEY_UNIT_PERCENT] = GALLEY_NUMBER_PERCENT,
                                         [GALLEY_UNIT_TEMPERATURE] = GALLEY_NUMBER_TEMPERATURE,
                                         [GALLEY_UNIT_AGE] = GALLEY_NUMBER_AGE};

static bool read_unit(const galley_reader *x, galley_number *number) {
  size_t end, position = number->end;
  const galley_sense *unit = behind(x, position, GALLEY_UNIT, &end);
  if (!unit && position < x->reading->length && x->reading->text[position] == '-') {
    unit = behind(x, position + 1, GALLEY_UNIT, &end); /* "12-Pfund-Hammer", "69-Jährige" */
  }
  if (!unit) return false;
  number->unit = unit->text;
  number->kind = kinds_of_units[(int)unit->value];
  number->end = (uint32_t)end;
  return true;
}

/* "zwei Euro und fünfzig Cent", "2 Euro 50". */
static void read_minor_currency(const galley_reader *x, size_t token, galley_number *number) {
  size_t end = number->end;
  const galley_sense *minor = NULL;
  bool linked = behind(x, end, GALLEY_NUMERAL_LINK, &end) != NULL;
  galley_numeral numeral;
  if (!numeral_behind(x, end, &token, &numeral) || numeral.ordinal || numeral.value >= 100) return;
  minor = behind(x, numeral.end, GALLEY_CURRENCY, &end);
  bool is_minor = minor && minor->value < 1 && strcmp(minor->text, number->currency) == 0;
  if (!is_minor && (linked || minor || numeral.digits != 2 || !numeral.plain)) return;
  number->value += numeral.value / 100;
  number->end = (uint32_t)(is_minor ? end : numeral.end);
}

static bool read_currency(const galley_reader *x, size_t token, galley_number *number) {
  size_t end;
  const galley_sense *currency = behind(x, number->end, GALLEY_CURRENCY, &end);
  if (!currency) return false;
  number->currency = currency->text;
  number->kind = GALLEY_NUMBER_MONEY;
  number->value *= currency->value;
  number->end = (uint32_t)end;
  if (currency->value == 1) read_minor_currency(x, token, number);
  return true;
}

/* "USD$ 15": a code that sticks to the sign says whose it is. */
static void read_country_before_sign(const galley_reader *x, size_t sign, galley_number *number) {
  if (!galley_reader_sticks(x, sign) || !galley_reader_has(x, sign - 1, GALLEY_CURRENCY)) return;
  size_t code = sign - 1;
  const galley_sense *currency = galley_reader_take(x, &code, GALLEY_CURRENCY);
  if (!currency || code != sign) return;
  number->currency = currency->text;
  number->start = galley_reader_token(x, sign - 1)->start;
}

/* "$ 15", "EUR 20": a sign or code before digits. */
static void read_currency_before(const galley_reader *x, size_t token, galley_number *number) {
  for (size_t back = 1; back <= 3 && token >= x->stretch.first_token + back; back++) {
    const galley_token *t = galley_token_at(x->reading, token - back);
    size_t count;
    const galley_sense *currency =
        galley_token_has(x->reading, t, GALLEY_CURRENCY)
            ? galley_sense_at(x->reading, x->stretch, token - back, GALLEY_CURRENCY, &count)
            : NULL;
    bool sign = (t->flags & GALLEY_TOKEN_ALL_CAPS) || t->kind == GALLEY_TOKEN_SYMBOL;
    if (!currency || count != back || !sign || currency->value != 1) continue;
    number->currency = currency->text;
    number->kind = GALLEY_NUMBER_MONEY;
    number->start = t->start;
    read_country_before_sign(x, token - back, number);
  }
}

static void read_modifier(const galley_reader *x, size_t token, galley_number *number) {
  for (size_t back = 1; back <= LONGEST_MODIFIER && token >= x->stretch.first_token + back; back++) {
    size_t count;
    const galley_sense *modifier =
        galley_sense_at(x->reading, x->stretch, token - back, GALLEY_MODIFIER, &count);
    if (modifier && count == back) number->modifier = modifier->text;
  }
}

/* Part of a name, a score or a time of day: "BGM-109", "2:1", "20.45 Uhr". */
static bool is_part_of_something(const galley_reader *x, size_t token, size_t end) {
  const galley_reading *r = x->reading;
  if (galley_sticks(r, x->stretch, token)) {
    const galley_token *before = galley_token_at(r, token - 1);
    bool joined = galley_is_dash(r, before) && galley_sticks(r, x->stretch, token - 1);
    if (joined && galley_token_at(r, token - 2)->kind == GALLEY_TOKEN_WORD) return true;
    if (galley_token_is(r, before, ':') && galley_sticks(r, x->stretch, token - 1)) return true;
    if (galley_token_is(r, before, '\\') || galley_token_is(r, before, '_')) return true;
  }
  size_t after = galley_token_behind(r, x->stretch, token, end), ignored;
  if (behind(x, end, GALLEY_CLOCK, &ignored)) return true;
  return after + 1 < x->stretch.end_token && galley_token_is(r, galley_token_at(r, after), ':') &&
         galley_sticks(r, x->stretch, after) && galley_sticks(r, x->stretch, after + 1);
}

/* What stands before the numeral and makes it negative: where the number begins. */
static uint32_t sign_before(const galley_reader *x, size_t token) {
  const galley_reading *r = x->reading;
  const galley_token *t = galley_token_at(r, token);
  if (token == x->stretch.first_token) return t->start;
  const galley_token *before = galley_token_at(r, token - 1);
  bool separate = token - 1 == x->stretch.first_token || !galley_sticks(r, x->stretch, token - 1);
  bool minus = galley_is_dash(r, before) && separate && galley_sticks(r, x->stretch, token);
  return minus || galley_token_has(r, before, GALLEY_SIGN) ? before->start : t->start;
}

/* ",77": a decimal mark without a whole number before it. */
static bool is_bare_fraction(const galley_reader *x, size_t token) {
  const galley_reading *r = x->reading;
  if (!galley_sticks(r, x->stretch, token) || galley_sticks(r, x->stretch, token - 1)) return false;
  return galley_token_is(r, galley_token_at(r, token - 1), galley_language_decimal_mark(r->language));
}

/* The number at a token; `*next` becomes the token to go on with. */
static bool read_number(const galley_reader *x, size_t token, galley_number *number, size_t *next) {
  const galley_token *t = galley_token_at(x->reading, token);
  galley_numeral numeral;
  if (!galley_numeral_at(x->reading, token, &numeral)) return false;
  *number = (galley_number){.start = sign_before(x, token)};
  bool negative = number->start < t->start;
  if (is_bare_fraction(x, token) && numeral.plain) {
    for (uint8_t i = 0; i < numeral.digits; i++) numeral.value /= 10;
    number->start = galley_token_at(x->reading, token - 1)->start;
  }
  bool measured = false;
  if (!numeral.ordinal) {
    read_blank_groups(x, token, &numeral);
    read_decimal_words(x, token, &numeral);
    measured = read_fraction(x, token, &numeral);
    measured = read_multipliers(x, token, &numeral) || measured;
  }
  number->end = (uint32_t)numeral.end;
  number->value = negative ? -numeral.value : numeral.value;
  number->kind = numeral.ordinal ? GALLEY_NUMBER_ORDINAL : GALLEY_NUMBER_CARDINAL;
  if (!numeral.ordinal) measured = read_unit(x, number) || read_currency(x, token, number) || measured;
  if (numeral.may_be_article && !measured) return false;
  *next = galley_token_behind(x->reading, x->stretch, token, number->end);
  bool rest_sticks = *next < x->stretch.end_token && galley_token_at(x->reading, *next)->start < number->end;
  if (rest_sticks || is_part_of_something(x, token, number->end)) return false;
  if (numeral.digits && number->kind == GALLEY_NUMBER_CARDINAL) read_currency_before(x, token, number);
  read_modifier(x, number->start < t->start && token > x->stretch.first_token ? token - 1 : token, number);
  return true;
}

/* How many dates end at or before a byte: they stand in order. */
static size_t dates_before(const galley_reading *r, size_t position) {
  const galley_date *dates = r->dates.items;
  size_t low = 0, high = r->dates.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (dates[middle].end <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

bool galley_read_numbers(galley_reading *reading, galley_stretch stretch) {
  if (stretch.first_token == stretch.end_token) return true;
  galley_reader x = {reading, stretch};
  const galley_date *dates = reading->dates.items;
  size_t date = dates_before(reading, galley_token_at(reading, stretch.first_token)->start);
  for (size_t i = stretch.first_token; i < stretch.end_token;) {
    i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_NUMBER);
    if (i == stretch.end_token) break;
    const galley_token *t = galley_token_at(reading, i);
    while (date < reading->dates.count && dates[date].end <= t->start) date++;
    bool dated = date < reading->dates.count && dates[date].start <= t->start;
    galley_number number;
    size_t next = i + 1;
    if (!dated && read_number(&x, i, &number, &next)) {
      if (!galley_vector_append(&reading->numbers, &number, 1)) return false;
    } else {
      next = i + 1;
    }
    i = next;
  }
  return true;
}
