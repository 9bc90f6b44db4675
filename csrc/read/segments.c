#include "read/segments.h"

#include <string.h>

#include "base/utf8.h"
#include "read/marks.h"
#include "text/properties.h"

#define LONGEST_ARTICLE      8 /* bytes */
#define LONGEST_COMPOUND_END 3 /* letters */
#define LONGEST_ORDINAL      6 /* bytes: "der 10.000. Gast" */

static uint32_t character_at(const galley_segmenter *s, size_t position) {
  return position < s->end ? galley_utf8_next(s->text, &position) : 0;
}

static bool is_space(uint32_t c) {
  if (c > ' ' && c < 0x7F) return false;
  return c == ' ' || c == '\n' || galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_SPACE;
}

static bool is_digit(uint32_t c) {
  return galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_DIGIT;
}

static size_t skip_spaces(const galley_segmenter *s, size_t position) {
  while (position < s->end) {
    size_t next = position;
    if (!is_space(galley_utf8_next(s->text, &next))) break;
    position = next;
  }
  return position;
}

static bool begins_with(const galley_segmenter *s, size_t position, const char *literal) {
  size_t length = strlen(literal);
  return s->end - position >= length && memcmp(s->text + position, literal, length) == 0;
}

/* Upper and lower case and kind, from the characters of a token. */
static void describe(const galley_segmenter *s, galley_token *token) {
  size_t position = token->start, end = galley_token_end(token);
  uint32_t first = galley_properties(galley_utf8_next(s->text, &position)), all = first;
  bool letters = galley_category_of(first) == GALLEY_CATEGORY_LETTER;
  bool digits = galley_category_of(first) == GALLEY_CATEGORY_DIGIT;
  /* A small letter behind a letter tells all that the rest of the word could. */
  while (position < end && !(letters && all & GALLEY_PROPERTY_LOWER)) {
    uint32_t p = galley_properties(galley_utf8_next(s->text, &position));
    letters = letters || galley_category_of(p) == GALLEY_CATEGORY_LETTER;
    all |= p;
  }
  if (first & GALLEY_PROPERTY_UPPER) token->flags |= GALLEY_TOKEN_CAPITALIZED;
  if (first & GALLEY_PROPERTY_LOWER) token->flags |= GALLEY_TOKEN_LOWER;
  if (letters && !(all & GALLEY_PROPERTY_LOWER)) token->flags |= GALLEY_TOKEN_ALL_CAPS;
  if (letters) {
    token->kind = GALLEY_TOKEN_WORD;
  } else if (digits || galley_category_of(first) == GALLEY_CATEGORY_NUMBER) {
    token->kind = GALLEY_TOKEN_NUMBER;
  } else {
    bool punctuation = galley_category_of(first) == GALLEY_CATEGORY_PUNCTUATION;
    token->kind = punctuation ? GALLEY_TOKEN_PUNCTUATION : GALLEY_TOKEN_SYMBOL;
  }
}

static bool has_class(const galley_segmenter *s, size_t start, size_t end, galley_word_class class) {
  return galley_entry_has(s->reading->language, galley_entry_of(s->reading, start, end), class);
}

/* Is the word at `position` one that, capitalised, can only begin a sentence? */
static bool starter_at(const galley_segmenter *s, size_t position) {
  return has_class(s, position, galley_word_end(s->text, position, s->end), GALLEY_STARTER);
}

/* The word goes on in a way in which no sentence begins: in lower case, or with a capital letter in a word
 * that need not begin a sentence. */
static bool sentence_goes_on(const galley_segmenter *s, size_t position) {
  size_t next = skip_spaces(s, position);
  if (next == s->end) return false;
  uint32_t p = galley_properties(character_at(s, next));
  if (p & GALLEY_PROPERTY_LOWER) return true;
  return (p & GALLEY_PROPERTY_UPPER) && !starter_at(s, next);
}

static bool is_one_character(const galley_segmenter *s, size_t start, size_t end) {
  size_t behind = start;
  galley_utf8_next(s->text, &behind);
  return behind == end;
}

/* "z.B", "U.S.A": letters in groups of at most three, with stops between them. */
static bool is_dotted(const galley_segmenter *s, size_t start, size_t end) {
  if (!memchr(s->text + start, '.', end - start)) return false;
  size_t group = 0;
  for (size_t i = start; i < end;) {
    if (galley_utf8_next(s->text, &i) == '.')
      group = 0;
    else if (++group > 3)
      return false;
  }
  return true;
}

static bool is_roman_numeral(const galley_segmenter *s, size_t start, size_t end) {
  return end - start <= 6 && strspn(s->text + start, "IVX") >= end - start;
}

static bool number_at(const galley_segmenter *s, size_t position) {
  return position < s->end && is_digit(character_at(s, position));
}

/* "Lindenstr. 5": text[start, end) is a compound, the end of which is an abbreviation before a number. */
static bool is_abbreviated_compound(const galley_segmenter *s, size_t start, size_t end) {
  const galley_language *language = s->reading->language;
  if (!number_at(s, skip_spaces(s, end))) return false;
  for (size_t letters = 2; letters <= LONGEST_COMPOUND_END && letters + 1 < end - start; letters++) {
    uint32_t entry = galley_entry_of(s->reading, end - 1 - letters, end);
    if (!galley_entry_has(language, entry, GALLEY_ABBREVIATION)) continue;
    for (const galley_sense *a = galley_entry_senses(language, entry); a; a = a->next) {
      if (a->class == GALLEY_ABBREVIATION && a->value == 4) return true;
    }
  }
  return false;
}

bool galley_is_abbreviation(const galley_segmenter *s, size_t start, size_t end) {
  const galley_language *language = s->reading->language;
  uint32_t entry = galley_entry_of(s->reading, start, end);
  if (!galley_entry_has(language, entry, GALLEY_ABBREVIATION)) return is_abbreviated_compound(s, start, end);
  for (const galley_sense *a = galley_entry_senses(language, entry); a; a = a->next) {
    if (a->class != GALLEY_ABBREVIATION) continue;
    if (a->value < 2) return true;
    if (memcmp(a->phrase, s->text + start, end - start) != 0) continue;
    if (a->value == 2 || number_at(s, skip_spaces(s, end))) return true;
  }
  return false;
}

/* The number at `start` ends a score or a time ("3:2"): it is no ordinal. */
static bool ends_score(const galley_segmenter *s, size_t start) {
  return start - s->start >= 2 && s->text[start - 1] == ':' && is_digit((unsigned char)s->text[start - 2]);
}

/* "die 100. Ausgabe": a number behind an article does not end a sentence. */
static bool is_behind_article(const galley_segmenter *s, size_t start) {
  size_t end = start - 1, first = end;
  if (start < s->start + 2 || s->text[end] != ' ') return false;
  while (first > s->start && end - first < LONGEST_ARTICLE && (s->text[first - 1] | 0x20) >= 'a' &&
         (s->text[first - 1] | 0x20) <= 'z')
    first--;
  return has_class(s, first, end, GALLEY_DEFINITE_ARTICLE) ||
         has_class(s, first, end, GALLEY_OBLIQUE_ARTICLE);
}

/* Does the full stop after the word text[start, end) belong to it? */
static bool stop_belongs(const galley_segmenter *s, size_t start, size_t end) {
  if (s->end - end > 1 && s->text[end + 1] == '.') return false; /* an ellipsis */
  uint32_t first = character_at(s, start);
  if (is_digit(first)) {
    size_t next = skip_spaces(s, end + 1);
    if (next == s->end || ends_score(s, start)) return false;
    uint32_t after = character_at(s, next);
    uint32_t p = galley_properties(after);
    size_t length = end - start;
    bool dotted = memchr(s->text + start, '.', length) != NULL; /* "3.5." */
    if (p & GALLEY_PROPERTY_LOWER) return length <= 3 || dotted;
    if (!(p & GALLEY_PROPERTY_UPPER))
      return (length <= 2 || (dotted && length <= 5)) && next > end + 1 && is_digit(after);
    size_t word_end = galley_word_end(s->text, next, s->end);
    if (has_class(s, next, word_end, GALLEY_MONTH)) return true;
    if (length > LONGEST_ORDINAL || (start > s->start && starter_at(s, next))) return false;
    return length <= 2 || is_behind_article(s, start);
  }
  if (galley_is_abbreviation(s, start, end + 1) || is_dotted(s, start, end)) return true;
  if (is_roman_numeral(s, start, end)) return sentence_goes_on(s, end + 1);
  return is_one_character(s, start, end) && sentence_goes_on(s, end + 1);
}

/* "Der", not "NET". */
static bool begins_capitalized(const galley_segmenter *s, size_t position, size_t end) {
  uint32_t first = galley_utf8_next(s->text, &position);
  if (!(galley_properties(first) & GALLEY_PROPERTY_UPPER)) return false;
  return position >= end || !(galley_properties(character_at(s, position)) & GALLEY_PROPERTY_UPPER);
}

/* UAX #29 joins letters over a full stop or a colon; where a sentence begins there ("kam.Der"), it ends here.
 */
static size_t word_before_missing_blank(const galley_segmenter *s, size_t start, size_t end) {
  size_t letters = 0;
  for (size_t i = start; i < end;) {
    size_t position = i;
    uint32_t c = galley_utf8_next(s->text, &i);
    if (c != '.' && c != ':') {
      letters += 1;
      continue;
    }
    if (letters >= 3 && begins_capitalized(s, i, end)) return position;
    letters = 0;
  }
  return end;
}

static bool is_address_character(uint32_t c) {
  return galley_is_word_character(c) || (c < 0x80 && c != 0 && strchr("-._~:/?#@!$&*+;=%", (int)c));
}

/* The end of an address that runs on from `position`; punctuation at its end belongs to the sentence. */
static size_t address_end(const galley_segmenter *s, size_t position) {
  size_t end = position;
  while (position < s->end && is_address_character(character_at(s, position))) {
    bool ends_well = !strchr(".:?!;", s->text[position]);
    galley_utf8_next(s->text, &position);
    if (ends_well) end = position;
  }
  return end;
}

/* Is there an address at `start`, whose first segment ends at `end`? Its end, or 0. */
static size_t find_address(const galley_segmenter *s, size_t start, size_t end, galley_token_kind *kind) {
  char first = s->text[start], after = end < s->end ? s->text[end] : '\0';
  if (after != ':' && after != '@' && first != 'w') return 0;
  *kind = GALLEY_TOKEN_URL;
  if (begins_with(s, end, "://")) return address_end(s, end);
  if (begins_with(s, start, "www.")) return address_end(s, start);
  bool word_after = s->end - end > 1 && galley_is_word_character(character_at(s, end + 1));
  if (end < s->end && s->text[end] == '@' && word_after) {
    *kind = GALLEY_TOKEN_EMAIL;
    return address_end(s, end);
  }
  return 0;
}

/* "@name", "#topic": a word segment right after the sign. */
static size_t handle_end(const galley_segmenter *s, size_t start) {
  char sign = s->text[start];
  if ((sign != '@' && sign != '#') || s->end - start < 2) return 0;
  if (galley_category_of(galley_properties(character_at(s, start + 1))) != GALLEY_CATEGORY_LETTER) return 0;
  return galley_word_end(s->text, start + 1, s->end);
}

/* Runs that are one sign: "...", "--", and the typist's quotation marks ``, '' and ,, */
static size_t run_end(const galley_segmenter *s, size_t start, galley_mark *mark) {
  char c = s->text[start];
  bool unlimited = c == '.' || c == '-';
  if (!unlimited && c != '`' && c != '\'' && c != ',') return 0;
  size_t end = start + 1;
  while (end < s->end && s->text[end] == c && (unlimited || end - start < 3)) end++;
  size_t length = end - start;
  if (unlimited) return length > 1 ? end : 0;
  if (length != 2) return 0;
  *mark = GALLEY_MARK_TYPEWRITER_LOW;
  if (c == '`') *mark = GALLEY_MARK_TYPEWRITER_OPEN;
  if (c == '\'') *mark = GALLEY_MARK_TYPEWRITER_CLOSE;
  return end;
}

static bool blank_follows(const galley_segmenter *s, size_t position) {
  return position + 1 >= s->end || s->text[position + 1] == ' ' || s->text[position + 1] == '\n';
}

/* Dashes, quotation marks and the ellipsis of U+2013 to U+2026, which join nothing. */
static bool is_general_punctuation(const galley_segmenter *s, size_t position) {
  const unsigned char *bytes = (const unsigned char *)s->text + position;
  if (s->end - position < 3 || bytes[0] != 0xE2 || bytes[1] != 0x80) return false;
  switch (bytes[2]) {
  case 0x93: /* U+2013 and U+2014 */
  case 0x94:
  case 0x9A: /* U+201A */
  case 0x9C: /* U+201C to U+201E */
  case 0x9D:
  case 0x9E:
  case 0xA6: /* U+2026 */ return true;
  default: return false;
  }
}

/* Do the letters and digits before `end` end their word segment, as can be seen at once? */
static bool ends_plainly(const galley_segmenter *s, size_t end) {
  if (end == s->end) return true;
  switch (s->text[end]) {
  case '.':
  case ',':
  case ';':
  case ':':
  case '\'': return blank_follows(s, end);
  case '_': return false;
  default: return (unsigned char)s->text[end] < 0x80 || is_general_punctuation(s, end);
  }
}

/* The end of the word segment of which the bytes up to `letters` are known to be letters and digits. */
static size_t segment_end(const galley_segmenter *s, size_t start, size_t letters) {
  if (letters > start && ends_plainly(s, letters)) return letters;
  return galley_word_end(s->text, letters > start ? galley_utf8_before(s->text, letters) : start, s->end);
}

/* The word at token->start. Its Latin letters and digits end at `letters`. */
static void read_word(const galley_segmenter *s, galley_token *token, size_t letters) {
  size_t end = segment_end(s, token->start, letters);
  galley_token_kind kind;
  size_t address = find_address(s, token->start, end, &kind);
  if (address) {
    token->kind = (uint8_t)kind;
    token->length = (uint32_t)(address - token->start);
    return;
  }
  if (end > letters) end = word_before_missing_blank(s, token->start, end);
  bool stop = end < s->end && s->text[end] == '.' && stop_belongs(s, token->start, end);
  if (stop) token->flags |= GALLEY_TOKEN_STOP;
  token->length = (uint32_t)(end + stop - token->start);
  describe(s, token);
  if (stop) token->interests |= GALLEY_INTEREST_ENDING;
  if (token->kind == GALLEY_TOKEN_NUMBER || is_digit(character_at(s, token->start)))
    token->interests |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
}

static size_t sign_end(const galley_segmenter *s, size_t start) {
  unsigned char first = (unsigned char)s->text[start];
  size_t end = start + (first < 0x80 ? 1 : 3);
  bool plain = first < 0x80 ? first != '_' : is_general_punctuation(s, start);
  /* Behind such a sign, nothing ASCII joins it. */
  if (plain && (end >= s->end || (unsigned char)s->text[end] < 0x80)) return end;
  return galley_word_end(s->text, start, s->end);
}

/* A full stop and its like, or U+2026. */
static bool is_terminator(const galley_segmenter *s, const galley_token *token) {
  uint32_t c = character_at(s, token->start);
  galley_sentence_break b = galley_sentence_break_of(galley_properties(c));
  return b == GALLEY_SB_A_TERM || b == GALLEY_SB_S_TERM || c == 0x2026;
}

static void read_sign(const galley_segmenter *s, galley_token *token) {
  size_t start = token->start, end = sign_end(s, start);
  galley_mark mark = galley_mark_of(character_at(s, start));
  size_t handle = handle_end(s, start), run = handle ? 0 : run_end(s, start, &mark);
  if (handle) end = handle;
  if (run) end = run;
  token->length = (uint32_t)(end - start);
  token->mark = (uint8_t)mark;
  if (handle) {
    token->kind = GALLEY_TOKEN_HANDLE;
    return;
  }
  describe(s, token);
  if (token->kind == GALLEY_TOKEN_NUMBER) token->interests |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
  if (mark != GALLEY_MARK_NONE || s->text[start] == ':') token->interests |= GALLEY_INTEREST_MARK;
  if (is_terminator(s, token)) token->interests |= GALLEY_INTEREST_ENDING;
  if (s->text[start] == '(') token->interests |= GALLEY_INTEREST_SPLICE;
  if (galley_is_bullet(character_at(s, start)) && is_one_character(s, start, end))
    token->interests |= GALLEY_INTEREST_BEGINNING;
}

bool galley_skip_space(const galley_segmenter *s, size_t *position) {
  if (!is_space(character_at(s, *position))) return false;
  galley_utf8_next(s->text, position);
  return true;
}

void galley_read_segment(const galley_segmenter *s, galley_token *token, size_t letters) {
  bool word = letters > token->start || galley_is_word_character(character_at(s, token->start));
  if (word)
    read_word(s, token, letters);
  else
    read_sign(s, token);
}
