/* Numbers: a numeral, what multiplies it, and what it measures. */
#include <string.h>

#include "base/utf8.h"
#include "read/marks.h"
#include "read/number_reader.h"

#define behind           galley_reader_sense_behind
#define LARGEST_LABEL    12 /* "Platz Zwei": a capitalised numeral behind a noun; a larger one is a name */
#define LARGEST_DIVISOR  100
#define MOST_MULTIPLIERS 4 /* "hundert Tausend Millionen" */
#define LONGEST_KEY      4 /* tokens before a part of it */
#define LARGEST_LINKED                                                                                       \
  1000                        /* "three hundred and five"; behind millions "and" goes on with something else \
                               */
#define SMALLEST_CLOSING 1000 /* what smaller multipliers make may be multiplied again */

bool galley_number_numeral_behind(const galley_reader *x, size_t position, size_t *token,
                                  galley_numeral *numeral) {
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
         galley_number_numeral_behind(x, numeral->end, &token, &group) && group.digits == 3 &&
         !group.ordinal && group.value < 1000 && numeral->value < 1e15) {
    numeral->value = numeral->value * 1000 + group.value;
    numeral->end = group.end;
    if (!group.plain) return;
  }
}

/* "zwei Komma drei": the words behind the decimal word stand for one digit each. */
static void read_decimal_words(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end;
  if (!behind(x, token, numeral->end, GALLEY_DECIMAL_WORD, &end)) return;
  galley_numeral digit;
  double scale = 1;
  while (scale < 1e12 && galley_number_numeral_behind(x, end, &token, &digit) && !digit.ordinal &&
         digit.value < 10) {
    scale *= 10;
    numeral->value += digit.value / scale;
    numeral->end = end = digit.end;
  }
}

/* "3/4", "1 1/2": digits that are divided. False if these are a score or a season. */
static bool read_division(const galley_reader *x, size_t token, galley_numeral *numeral) {
  galley_numeral whole = {0}, top = *numeral, bottom;
  if (!top.plain || top.digits == 0 || top.digits > 2 || top.end >= x->reading->length) return false;
  size_t at = token;
  bool blank = top.end < x->reading->length && x->reading->text[top.end] == ' ';
  if (blank && galley_number_numeral_behind(x, top.end, &at, &top)) {
    whole = *numeral;
    if (!top.plain || top.digits != 1) return false;
  } else {
    top = *numeral;
  }
  if (top.ordinal || top.end >= x->reading->length || x->reading->text[top.end] != '/') return false;
  at += 1;
  if (!galley_number_numeral_behind(x, top.end + 1, &at, &bottom) || bottom.ordinal || !bottom.plain)
    return false;
  bool divides = bottom.value <= 10 || bottom.value == 16 || bottom.value == LARGEST_DIVISOR;
  if (!divides || top.value < 1 || bottom.value <= top.value) return false;
  numeral->value = whole.value + top.value / bottom.value;
  numeral->end = bottom.end;
  return true;
}

/* "zwei drittel", "sechs und zwei Drittel", "ein halbes", "2½". */
static bool read_fraction(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end, link_end = numeral->end;
  const galley_sense *fraction = behind(x, token, numeral->end, GALLEY_FRACTION, &end);
  if (fraction) {
    numeral->value /= fraction->value;
    numeral->end = end;
    return true;
  }
  galley_numeral numerator;
  bool linked = behind(x, token, numeral->end, GALLEY_NUMERAL_LINK, &link_end) != NULL;
  if (!galley_number_numeral_behind(x, link_end, &token, &numerator) || numerator.ordinal) return false;
  if (!linked) {
    bool vulgar = galley_token_at(x->reading, token)->kind == GALLEY_TOKEN_NUMBER;
    if (numerator.digits > 0 || numerator.value <= 0 || numerator.value >= 1 || numeral->value < 1)
      return false;
    if (vulgar != (numeral->digits > 0)) return false; /* "2½", "zwei einhalb" */
    numeral->value += numerator.value;
    numeral->end = numerator.end;
    return true;
  }
  fraction = behind(x, token, numerator.end, GALLEY_FRACTION, &end);
  if (!fraction) return false;
  numeral->value += numerator.value / fraction->value;
  numeral->end = end;
  return true;
}

/* The multiplier behind a numeral; in a compound a hyphen joins them: "500-Millionen-Euro-Programm". */
static const galley_sense *multiplier_behind(const galley_reader *x, size_t token,
                                             const galley_numeral *numeral, size_t *end) {
  bool hyphen = numeral->end < x->reading->length && x->reading->text[numeral->end] == '-';
  const galley_sense *sense = behind(x, token, numeral->end + hyphen, GALLEY_MULTIPLIER, end);
  return hyphen && sense && sense->text && strcmp(sense->text, "sticking") == 0 ? NULL : sense;
}

/* Multiplies the numeral with what stands behind it: "fünf Millionen", "100K". 1 if nothing does. */
static double take_multipliers(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end;
  double product = 1;
  bool sticks = numeral->end < x->reading->length && x->reading->text[numeral->end] != ' ';
  const galley_sense *multiplier;
  for (int i = 0; i < MOST_MULTIPLIERS; i++) {
    multiplier = multiplier_behind(x, token, numeral, &end);
    if (!multiplier) break;
    bool only_sticking = multiplier->text && strcmp(multiplier->text, "sticking") == 0;
    bool label = numeral->value < 10 && numeral->plain; /* "5G" */
    if (only_sticking && (!sticks || label)) break;
    product *= multiplier->value;
    numeral->end = end;
    sticks = false;
  }
  numeral->value *= product;
  return product;
}

/* "tausend dreihundert", "hundert und zwanzig": below which place a numeral in words leaves room for others;
 * 1 if it leaves none. */
static double lowest_place(const galley_numeral *numeral) {
  bool round = numeral->digits == 0 && numeral->value >= 100 && numeral->value < 1e6 &&
               numeral->value == (int32_t)numeral->value && (int32_t)numeral->value % 100 == 0;
  if (!round) return 1;
  return (int32_t)numeral->value % 1000 == 0 ? 1000 : 100;
}

/* "drei Millionen zweihunderttausend", "zwei Milliarden fünf Millionen", "dreihundert Millionste". */
static bool read_multipliers(const galley_reader *x, size_t token, galley_numeral *numeral) {
  size_t end;
  double product = take_multipliers(x, token, numeral);
  bool found = product != 1;
  if (!found) product = lowest_place(numeral);
  while (product > 1) {
    galley_numeral rest;
    bool open = product < SMALLEST_CLOSING;
    size_t start = numeral->end;
    if (product <= LARGEST_LINKED) behind(x, token, numeral->end, GALLEY_NUMERAL_LINK, &start);
    if (!galley_number_numeral_behind(x, start, &token, &rest) || rest.ordinal || rest.digits) break;
    double multiplied = open ? 1 : take_multipliers(x, token, &rest);
    if (rest.value >= product || (rest.may_be_article && multiplied == 1)) break;
    numeral->value += rest.value;
    numeral->end = rest.end;
    found = true;
    product = open ? take_multipliers(x, token, numeral) : multiplied; /* "two hundred and five thousand" */
  }
  const galley_sense *ordinal = behind(x, token, numeral->end, GALLEY_ORDINAL, &end);
  if (ordinal && ordinal->value >= 1e6) {
    numeral->value *= ordinal->value;
    numeral->end = end;
    numeral->ordinal = found = true;
  }
  return found;
}

static void read_modifier(const galley_reader *x, size_t first, galley_number *number) {
  size_t ignored;
  const galley_sense *modifier = galley_reader_sense_before(x, first, GALLEY_MODIFIER, &ignored);
  if (modifier) number->modifier = modifier->text;
}

static bool is_digit_at(const galley_reader *x, size_t index) {
  const galley_token *t = galley_token_at(x->reading, index);
  return x->reading->text[t->start] >= '0' && x->reading->text[t->start] <= '9';
}

/* Digits on both sides of a slash or colon that holds on to them: a score, a season, a time of day. */
static bool is_in_pair(const galley_reader *x, size_t token, size_t after) {
  const galley_reading *r = x->reading;
  if (galley_sticks(r, x->stretch, token) && galley_sticks(r, x->stretch, token - 1)) {
    const galley_token *before = galley_token_at(r, token - 1);
    if (galley_token_is(r, before, ':')) return true;
    if (galley_token_is(r, before, '/') && is_digit_at(x, token - 2)) return true;
  }
  if (after + 1 >= x->stretch.end_token) return false;
  const galley_token *sign = galley_token_at(r, after);
  bool pair = galley_token_is(r, sign, ':') || (galley_token_is(r, sign, '/') && is_digit_at(x, after + 1));
  return pair && galley_sticks(r, x->stretch, after) && galley_sticks(r, x->stretch, after + 1);
}

/* "9 bis 11 Uhr". */
static bool is_before_time(const galley_reader *x, size_t after) {
  size_t ignored;
  galley_numeral time;
  bool linked = galley_reader_holds(x, after) && (galley_reader_has(x, after, GALLEY_DATE_LINK) ||
                                                  galley_reader_has(x, after, GALLEY_NUMERAL_LINK) ||
                                                  galley_is_dash(x->reading, galley_reader_token(x, after)));
  return linked && galley_reader_numeral(x, after + 1, &time) && !time.ordinal &&
         behind(x, after, time.end, GALLEY_CLOCK, &ignored);
}

/* Part of a name, a score or a time of day: "BGM-109", "2:1", "20.45 Uhr". */
static bool is_part_of_something(const galley_reader *x, size_t token, size_t end, bool divided) {
  const galley_reading *r = x->reading;
  if (galley_sticks(r, x->stretch, token)) {
    const galley_token *before = galley_token_at(r, token - 1);
    bool joined = galley_is_dash(r, before) && galley_sticks(r, x->stretch, token - 1);
    if (joined && galley_token_at(r, token - 2)->kind == GALLEY_TOKEN_WORD) return true;
    if (galley_token_is(r, before, '\\') || galley_token_is(r, before, '_')) return true;
  }
  size_t after = galley_token_behind(r, x->stretch, token, end), ignored;
  if (behind(x, token, end, GALLEY_CLOCK, &ignored) || is_before_time(x, after)) return true;
  return !divided && is_in_pair(x, token, after);
}

/* "Claudia Tausend": a capitalised numeral behind a capitalised word that the language does not know. */
static bool is_name(const galley_reader *x, size_t token, const galley_numeral *numeral) {
  const galley_token *t = galley_token_at(x->reading, token);
  if (numeral->digits || !(t->flags & GALLEY_TOKEN_CAPITALIZED) || token == x->stretch.first_token)
    return false;
  const galley_token *before = t - 1;
  bool noun =
      before->kind == GALLEY_TOKEN_WORD && (before->flags & GALLEY_TOKEN_CAPITALIZED) && !before->entry;
  return galley_token_has(x->reading, before, GALLEY_ROLE) ||
         galley_token_has(x->reading, before, GALLEY_GIVEN_NAME) || (noun && numeral->value > LARGEST_LABEL);
}

/* ",77": a decimal mark without a whole number before it. */
static bool is_bare_fraction(const galley_reader *x, size_t token) {
  const galley_reading *r = x->reading;
  if (!galley_sticks(r, x->stretch, token) || galley_sticks(r, x->stretch, token - 1)) return false;
  return galley_token_is(r, galley_token_at(r, token - 1), galley_language_decimal_mark(r->language));
}

/* The code of a telephone number: it begins with a zero, or a plus sign stands before it. */
static bool opens_key(const galley_reader *x, size_t token) {
  const galley_token *t = galley_token_at(x->reading, token);
  bool zero = x->reading->text[t->start] == '0' && t->length > 2 && t->kind == GALLEY_TOKEN_NUMBER &&
              x->reading->text[t->start + 1] >= '0' && x->reading->text[t->start + 1] <= '9';
  return zero || (galley_sticks(x->reading, x->stretch, token) && galley_token_is(x->reading, t - 1, '+'));
}

/* The digits at `token` and those at `other`, two tokens off, are joined by a dash. */
static bool is_joined(const galley_reader *x, size_t token, size_t other) {
  size_t low = token < other ? token : other;
  return other >= x->stretch.first_token && low + 2 < x->stretch.end_token &&
         galley_is_dash(x->reading, galley_token_at(x->reading, low + 1)) && is_digit_at(x, other) &&
         galley_sticks(x->reading, x->stretch, low + 1) && galley_sticks(x->reading, x->stretch, low + 2);
}

/* Digits of which others are part: "978-3-16-148410-0", and what follows the code of a telephone number. */
static bool is_in_key(const galley_reader *x, size_t token) {
  bool left = token >= x->stretch.first_token + 2 && is_joined(x, token, token - 2);
  bool right = is_joined(x, token, token + 2);
  if (left && (right || (token >= x->stretch.first_token + 4 && is_joined(x, token - 2, token - 4))))
    return true;
  if (right && is_joined(x, token + 2, token + 4)) return true;
  for (size_t back = 1; back <= LONGEST_KEY && token >= x->stretch.first_token + back; back++) {
    const galley_token *t = galley_token_at(x->reading, token - back);
    if (t->kind == GALLEY_TOKEN_NUMBER && opens_key(x, token - back)) return true;
    bool goes_on = t->kind == GALLEY_TOKEN_NUMBER || galley_is_dash(x->reading, t) ||
                   galley_token_is(x->reading, t, '/');
    if (!goes_on) return false;
  }
  return false;
}

/* "10115 Berlin": a count of so many would be written in groups, and names a thing. */
static bool is_postal_code(const galley_reader *x, size_t token, const galley_numeral *numeral) {
  size_t place = token + 1;
  return (numeral->digits == 4 || numeral->digits == 5) && !numeral->ordinal &&
         galley_reader_take(x, &place, GALLEY_PLACE) && !galley_reader_has(x, token + 1, GALLEY_CURRENCY) &&
         (galley_reader_token(x, token + 1)->flags & GALLEY_TOKEN_CAPITALIZED);
}

/* Digits that are dialled or looked up, not counted: "0471 5986". Where the text says nothing else, those
 * that begin with a zero are a number. */
static bool is_key(const galley_reader *x, size_t token, const galley_numeral *numeral) {
  const galley_token *t = galley_token_at(x->reading, token);
  bool alone = x->stretch.end_token - x->stretch.first_token == 1;
  if (numeral->digits && is_in_key(x, token)) return true;
  if (!numeral->plain || numeral->digits < 2 || alone || is_bare_fraction(x, token)) return false;
  if (is_postal_code(x, token, numeral)) return true;
  return x->reading->text[t->start] == '0' ||
         (galley_sticks(x->reading, x->stretch, token) && galley_token_is(x->reading, t - 1, '+'));
}

/* What stands before the numeral and makes it negative: the token where the number begins. */
static size_t sign_before(const galley_reader *x, size_t token, size_t floor) {
  const galley_reading *r = x->reading;
  if (token == floor) return token;
  const galley_token *before = galley_token_at(r, token - 1);
  bool separate = token - 1 == x->stretch.first_token || !galley_sticks(r, x->stretch, token - 1) ||
                  galley_token_is(r, before - 1, '(') || (before - 1)->mark != GALLEY_MARK_NONE;
  bool minus = galley_is_dash(r, before) && separate && galley_sticks(r, x->stretch, token);
  return minus || galley_token_has(r, before, GALLEY_SIGN) ? token - 1 : token;
}

/* "eine gute Million": the modifier stands behind the article. */
static void read_inner_modifier(const galley_reader *x, size_t token, galley_numeral *numeral,
                                galley_number *number) {
  size_t end, ignored;
  const galley_sense *modifier = behind(x, token, numeral->end, GALLEY_MODIFIER, &end);
  if (!modifier ||
      (!behind(x, token, end, GALLEY_MULTIPLIER, &ignored) && !behind(x, token, end, GALLEY_UNIT, &ignored)))
    return;
  number->modifier = modifier->text;
  numeral->end = end;
}

/* "3.": digits with a full stop and nothing else are no sentence. */
static void read_lone_ordinal(const galley_reader *x, size_t token, galley_numeral *numeral) {
  bool lone = token == x->stretch.first_token && token + 2 == x->stretch.end_token && numeral->plain &&
              numeral->digits && galley_reader_is_sign(x, token + 1, '.') &&
              galley_reader_sticks(x, token + 1);
  if (!lone) return;
  numeral->ordinal = true;
  numeral->end = galley_token_end(galley_reader_token(x, token + 1));
}

/* The token reaches further than the number by its full stop alone: "130 km/h." */
static bool is_full_stop_left(const galley_reader *x, size_t token, size_t end) {
  const galley_token *t = galley_token_at(x->reading, token);
  return (t->flags & GALLEY_TOKEN_STOP) && galley_token_end(t) == end + 1;
}

/* "half a million": the fraction stands before the article at `*first`. */
static void halve(const galley_reader *x, size_t *first, size_t floor, galley_number *number) {
  if (*first == floor) return;
  size_t at = *first - 1;
  const galley_sense *fraction = galley_reader_take(x, &at, GALLEY_FRACTION);
  if (!fraction || at != *first) return;
  number->value /= fraction->value;
  *first -= 1;
}

/* The number at a token, nothing before `floor` belongs to it; `*next` becomes the token to go on with. */
static bool read_number(const galley_reader *x, size_t token, size_t floor, galley_number *number,
                        size_t *next) {
  galley_numeral numeral;
  if (!galley_numeral_at(x->reading, token, &numeral) || numeral.is_pronoun) return false;
  if (is_name(x, token, &numeral) || is_key(x, token, &numeral)) return false;
  read_lone_ordinal(x, token, &numeral);
  size_t first = sign_before(x, token, floor);
  bool negative = first < token, measured = false, divided = false;
  *number = (galley_number){0};
  if (token > floor && is_bare_fraction(x, token) && numeral.plain) {
    for (uint8_t i = 0; i < numeral.digits; i++) numeral.value /= 10;
    numeral.plain = false;
    first = token - 1;
  }
  if (!numeral.ordinal) {
    if (numeral.may_be_article) read_inner_modifier(x, token, &numeral, number);
    divided = read_division(x, token, &numeral);
    if (!divided) read_blank_groups(x, token, &numeral);
    read_decimal_words(x, token, &numeral);
    measured = read_fraction(x, token, &numeral);
    measured = read_multipliers(x, token, &numeral) || measured;
  }
  number->end = (uint32_t)numeral.end;
  number->value = negative ? -numeral.value : numeral.value;
  number->position = numeral.position;
  number->kind = numeral.ordinal ? GALLEY_NUMBER_ORDINAL : GALLEY_NUMBER_CARDINAL;
  if (numeral.position) number->kind = GALLEY_NUMBER_RELATIVE;
  if (!numeral.ordinal) measured = galley_number_read_measure(x, token, number) || measured;
  bool alone = x->stretch.end_token - x->stretch.first_token == 1;
  if (numeral.may_be_article && !measured && !alone) return false;
  if (numeral.may_be_article && measured) halve(x, &first, floor, number);
  *next = galley_token_behind(x->reading, x->stretch, token, number->end);
  bool rest_sticks = *next < x->stretch.end_token && galley_token_at(x->reading, *next)->start < number->end;
  if (rest_sticks && is_full_stop_left(x, *next, number->end)) rest_sticks = false, *next += 1;
  if (rest_sticks || is_part_of_something(x, token, number->end, divided)) return false;
  if (numeral.digits && number->kind == GALLEY_NUMBER_CARDINAL)
    galley_number_read_currency_before(x, floor, &first, number);
  number->start = galley_token_at(x->reading, first)->start;
  read_modifier(x, first, number);
  return true;
}

/* "Tausende": a multiplier that counts by itself, more than one of it. */
static bool read_plural(const galley_reader *x, size_t token, galley_number *number, size_t *next) {
  const galley_token *t = galley_token_at(x->reading, token);
  size_t count;
  if (!galley_token_has(x->reading, t, GALLEY_MULTIPLIER)) return false;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, token, GALLEY_MULTIPLIER, &count);
  if (!sense || !sense->text || strcmp(sense->text, "plural") != 0) return false;
  galley_numeral numeral = {.value = sense->value, .end = galley_token_end(t)};
  *number = (galley_number){.start = t->start, .modifier = "more_than"};
  number->end = (uint32_t)numeral.end;
  number->value = numeral.value;
  galley_number_read_measure(x, token, number);
  *next = galley_token_behind(x->reading, x->stretch, token, number->end);
  return true;
}

/* An idiom that only looks like a number: "außer Acht". */
static bool is_idiom(const galley_reader *x, size_t token) {
  size_t ignored;
  return galley_reader_sense_before(x, token + 1, GALLEY_NO_NUMBER, &ignored) != NULL;
}

/* "eine Million", "ein gutes Dutzend": the article before what is measured, or `token` if there is none. */
static size_t article_before(const galley_reader *x, size_t token, size_t floor) {
  size_t at = token;
  if (at > floor + 1 && galley_reader_has(x, at - 1, GALLEY_MODIFIER)) at -= 1;
  return at > floor && galley_reader_has(x, at - 1, GALLEY_ARTICLE_CARDINAL) ? at - 1 : token;
}

/* "one hundred": the article before a numeral that multiplies, where the language writes it so. */
static size_t multiplied_article(const galley_reader *x, size_t token, size_t floor) {
  if (token == floor || !galley_reader_has(x, token, GALLEY_MULTIPLIER)) return token;
  size_t at = token - 1;
  const galley_sense *article = galley_reader_take(x, &at, GALLEY_ARTICLE_CARDINAL);
  return article && article->text && at == token ? token - 1 : token;
}

static bool read_at(const galley_reader *x, size_t token, size_t floor, galley_number *number, size_t *next) {
  size_t multiplied = multiplied_article(x, token, floor);
  if (multiplied < token && read_number(x, multiplied, floor, number, next)) return true;
  if (read_number(x, token, floor, number, next)) return !is_idiom(x, token);
  size_t article = article_before(x, token, floor);
  if (article < token && read_number(x, article, floor, number, next) && *next > token) return true;
  *next = token + 1;
  return galley_number_read_counted_unit(x, token, number) || read_plural(x, token, number, next);
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
  size_t floor = stretch.first_token, i = floor;
  bool alone = stretch.end_token - stretch.first_token == 1; /* even an article is a number then */
  for (; i < stretch.end_token; i++) {
    i = alone ? i : galley_next_of(reading, stretch, i, GALLEY_INTEREST_NUMBER);
    if (i == stretch.end_token) break;
    const galley_token *t = galley_token_at(reading, i);
    while (date < reading->dates.count && dates[date].end <= t->start) date++;
    bool dated = date < reading->dates.count && dates[date].start <= t->start && !dates[date].counted;
    galley_number number;
    size_t next;
    if (dated) {
      floor = i + 1;
    } else if (read_at(&x, i, floor, &number, &next)) {
      bool counts = number.kind != GALLEY_NUMBER_RELATIVE || date == reading->dates.count ||
                    dates[date].start > number.start;
      if (!counts) continue; /* "die letzten zwei Tage" */
      if (!galley_vector_append(&reading->numbers, &number, 1)) return false;
      floor = next;
      i = next - 1;
    }
  }
  return true;
}
