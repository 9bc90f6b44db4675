#include "read/numerals.h"

#include <string.h>

#include "base/utf8.h"
#include "text/properties.h"

#define MOST_DIGITS       18 /* more are a key, not a number */
#define MOST_EXACT_DIGITS 15 /* that a double holds */

/* The length of a mark between digits at `position`: full stop, comma or an apostrophe; 0 if there is none.
 */
static size_t mark_length(const char *text, size_t position, size_t end) {
  char c = text[position];
  if (c == '.' || c == ',' || c == '\'') return 1;
  bool apostrophe = end - position > 2 && memcmp(text + position, "\xE2\x80\x99", 3) == 0;
  return apostrophe ? 3 : 0;
}

/* Digits in groups. What the marks between them mean follows from the language and from how they stand: the
 * decimal mark may stand once, and last; any other mark has to make groups of three, or stand alone as a
 * decimal mark. */
typedef struct digit_groups {
  double whole, fraction, scale;
  size_t end, groups, last_group;
  char mark; /* between the groups */
  bool decimal, regular;
} digit_groups;

static void read_group(const char *text, size_t end, digit_groups *d) {
  size_t start = d->end;
  while (d->end < end && galley_is_digit(text[d->end])) {
    double digit = text[d->end++] - '0';
    if (d->decimal)
      d->fraction = d->fraction * 10 + digit, d->scale *= 10;
    else
      d->whole = d->whole * 10 + digit;
  }
  size_t length = d->end - start;
  if (!d->decimal && d->groups > 0 && length != 3) d->regular = false;
  if (d->groups == 0 && length > 3) d->last_group = length; /* "1234.567" has no group of thousands */
  d->groups += 1;
  d->last_group = length;
}

/* The mark at `position` is followed by three digits, and it or another one stands behind them: "1,234,567",
 * "1,234.50". */
static bool opens_groups(const char *text, size_t position, size_t end) {
  if (end - position < 6) return false;
  for (size_t i = 1; i < 4; i++) {
    if (!galley_is_digit(text[position + i])) return false;
  }
  char mark = text[position + 4];
  return (mark == '.' || mark == ',') && galley_is_digit(text[position + 5]);
}

/* Digits alone, as most numbers are; more than a double holds exactly are left to others. */
static bool read_plain_digits(const char *text, size_t start, size_t end, galley_numeral *numeral) {
  if (end - start > MOST_EXACT_DIGITS) return false;
  uint64_t value = 0;
  for (size_t i = start; i < end; i++) {
    if (!galley_is_digit(text[i])) return false;
    value = value * 10 + (uint64_t)(text[i] - '0');
  }
  *numeral =
      (galley_numeral){.value = (double)value, .end = end, .digits = (uint8_t)(end - start), .plain = true};
  return true;
}

static bool read_digits(const char *text, size_t start, size_t end, char decimal_mark,
                        galley_numeral *numeral) {
  if (read_plain_digits(text, start, end, numeral)) return true;
  digit_groups d = {.scale = 1, .end = start, .regular = true};
  read_group(text, end, &d);
  size_t first_length = d.last_group;
  while (d.end < end) {
    size_t length = mark_length(text, d.end, end);
    if (length == 0 || d.end + length >= end || !galley_is_digit(text[d.end + length])) break;
    char mark = text[d.end];
    if (d.decimal) return false;
    /* Behind groups of thousands another mark is the decimal one: "1'234.50", "1,234.50". */
    bool other = d.groups > 1 && mark != d.mark && mark != '\'';
    if (d.groups > 1 && mark != d.mark && (!other || !d.regular)) return false;
    bool groups_on = d.groups > 1 && mark == d.mark;
    if (other || (mark == decimal_mark && !groups_on && !opens_groups(text, d.end, end)))
      d.decimal = true;
    else
      d.mark = mark;
    d.end += length;
    read_group(text, end, &d);
  }
  bool grouped = d.groups - d.decimal > 1;
  if (d.end - start > MOST_DIGITS + d.groups) return false;
  numeral->value = d.whole + d.fraction / d.scale;
  numeral->end = d.end;
  numeral->digits = (uint8_t)first_length;
  numeral->plain = d.groups == 1;
  if (!grouped || (d.regular && first_length <= 3 && text[start] != '0')) return true;
  /* One mark that makes no group of thousands is the other convention's decimal mark. */
  bool foreign = d.groups == 2 && d.mark != '\'' && (d.last_group != 3 || text[start] == '0');
  double scale = 1;
  for (size_t i = 0; i < d.last_group; i++) scale *= 10;
  double whole = (double)(int64_t)(d.whole / scale);
  numeral->value = whole + (d.whole - whole * scale) / scale;
  return foreign;
}

/* The words of an entry behind its first one stand in the text ("twenty-two"). */
static bool goes_on(const galley_reading *r, const galley_token *t, const galley_sense *s) {
  size_t end = t->start + s->phrase_length, rest = galley_token_end(t);
  if (end > r->length || !galley_same_words(r->text + rest, s->phrase + t->length, end - rest)) return false;
  size_t behind = end;
  return end == r->length || !galley_is_word_character(galley_utf8_next(r->text, &behind));
}

static const galley_sense *numeral_sense(const galley_reading *r, const galley_token *t) {
  const galley_sense *longest = NULL;
  if (!(galley_entry_classes(r->language, t->entry) & GALLEY_NUMERAL_CLASSES)) return NULL;
  for (const galley_sense *s = galley_entry_senses(r->language, t->entry); s; s = s->next) {
    bool numeral = GALLEY_CLASS_BIT(s->class) & GALLEY_NUMERAL_CLASSES;
    if (!numeral || (s->class == GALLEY_ORDINAL && s->value == 0) || s->phrase_length < t->length) continue;
    if (longest && s->phrase_length <= longest->phrase_length) continue;
    if (s->phrase_length == t->length || goes_on(r, t, s)) longest = s;
  }
  return longest;
}

/* "15ten": an ending that makes digits an ordinal. */
static bool ordinal_ending(const galley_reading *r, size_t start, size_t end) {
  uint32_t entry = galley_entry_of(r, start, end);
  for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
    if (s->class == GALLEY_ORDINAL && s->value == 0) return true;
  }
  return false;
}

static bool vulgar_fraction(const galley_reading *r, const galley_token *t, double *value) {
  static const struct {
    uint32_t code_point;
    uint8_t numerator, denominator;
  } fractions[] = {{0xBC, 1, 4},    {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9},
                   {0x2152, 1, 10}, {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5},
                   {0x2157, 3, 5},  {0x2158, 4, 5}, {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8},
                   {0x215C, 3, 8},  {0x215D, 5, 8}, {0x215E, 7, 8}};
  size_t position = t->start;
  uint32_t c = galley_utf8_next(r->text, &position);
  for (size_t i = 0; position == galley_token_end(t) && i < sizeof fractions / sizeof fractions[0]; i++) {
    if (fractions[i].code_point != c) continue;
    *value = (double)fractions[i].numerator / fractions[i].denominator;
    return true;
  }
  return false;
}

bool galley_numeral_at(const galley_reading *r, size_t index, galley_numeral *numeral) {
  const galley_token *t = galley_token_at(r, index);
  size_t end = galley_token_end(t);
  *numeral = (galley_numeral){.end = end};
  if (galley_is_digit(r->text[t->start])) {
    size_t digits_end = t->flags & GALLEY_TOKEN_STOP ? end - 1 : end;
    if (t->kind != GALLEY_TOKEN_NUMBER && t->kind != GALLEY_TOKEN_WORD) return false;
    if (!read_digits(r->text, t->start, digits_end, galley_language_decimal_mark(r->language), numeral))
      return false;
    if (numeral->end == digits_end && digits_end < end) {
      numeral->ordinal = true;
      numeral->end = end;
    } else if (numeral->end < end && ordinal_ending(r, numeral->end, end)) {
      numeral->ordinal = true;
      numeral->end = end;
    }
    return true;
  }
  if (t->flags & GALLEY_TOKEN_NUMERAL) {
    return galley_language_numeral(r->language, r->text + t->start, t->length, &numeral->value,
                                   &numeral->ordinal);
  }
  const galley_sense *sense = numeral_sense(r, t);
  if (!sense) return t->kind == GALLEY_TOKEN_NUMBER && vulgar_fraction(r, t, &numeral->value);
  numeral->value = sense->value;
  numeral->end = t->start + sense->phrase_length;
  numeral->ordinal = sense->class == GALLEY_ORDINAL;
  numeral->may_be_article = sense->class == GALLEY_ARTICLE_CARDINAL;
  numeral->is_pronoun = sense->class == GALLEY_CARDINAL && sense->text;
  numeral->position = numeral->ordinal && sense->value < 0 ? sense->text : NULL;
  return true;
}

static bool ends_word(const galley_reading *r, galley_stretch stretch, size_t end) {
  size_t stretch_end = galley_token_end(galley_token_at(r, stretch.end_token - 1));
  if (end > stretch_end) return false;
  if (end == stretch_end) return true;
  size_t after = end, last = galley_utf8_before(r->text, end);
  return !galley_is_word_character(galley_utf8_next(r->text, &after)) ||
         !galley_is_word_character(galley_utf8_next(r->text, &last));
}

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/* Symbols of one or two bytes and codes that the data writes in capitals count only as written. */
static bool is_symbol(const char *phrase, size_t length) {
  return length <= 2 || (is_capital(phrase[0]) && is_capital(phrase[1]));
}

const galley_sense *galley_sense_behind(const galley_reading *r, galley_stretch stretch, size_t position,
                                        galley_word_class class, size_t *end) {
  size_t stretch_end = galley_token_end(galley_token_at(r, stretch.end_token - 1));
  if (position < stretch_end && r->text[position] == ' ') position += 1;
  if (position >= stretch_end || r->text[position] == ' ') return NULL;
  size_t word_end = galley_word_end(r->text, position, stretch_end);
  const galley_sense *longest = NULL;
  for (size_t with_stop = 0; with_stop < 2; with_stop++) {
    size_t key_end = word_end + with_stop;
    if (key_end > stretch_end || (with_stop && r->text[word_end] != '.')) break;
    if (with_stop && key_end < stretch_end && r->text[key_end] == '.') break; /* of an ellipsis */
    uint32_t entry = galley_entry_of(r, position, key_end);
    if (!(galley_entry_classes(r->language, entry) >> class & 1)) continue;
    for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
      size_t n = s->phrase_length, known = is_symbol(s->phrase, n) ? 0 : key_end - position;
      if (s->class != class || (longest && n <= longest->phrase_length)) continue;
      if (n < known || position + n > stretch_end) continue;
      if (known == 0 && memcmp(r->text + position, s->phrase, n) != 0) continue;
      if (!galley_same_words(r->text + position + known, s->phrase + known, n - known)) continue;
      if (ends_word(r, stretch, position + n)) longest = s;
    }
  }
  if (longest) *end = position + longest->phrase_length;
  return longest;
}

bool galley_is_any_dash(const galley_reading *r, const galley_token *t) {
  const char *s = r->text + t->start;
  if (galley_token_is(r, t, '-')) return true;
  return t->length == 3 && (memcmp(s, "\xE2\x80\x93", 3) == 0 || memcmp(s, "\xE2\x80\x94", 3) == 0 ||
                            memcmp(s, "\xE2\x88\x92", 3) == 0 || memcmp(s, "\xE2\x80\x91", 3) == 0);
}

bool galley_is_apostrophe(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '\'') ||
         (t->length == 3 && memcmp(r->text + t->start, "\xE2\x80\x99", 3) == 0);
}
