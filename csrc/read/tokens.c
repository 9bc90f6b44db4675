/* Tokens: the word segments of UAX #29, and on top what needs a lexicon or a look at the neighbours: full
 * stops that belong to an abbreviation or an ordinal, runs of dots and dashes, addresses. */
#include <string.h>

#include "base/utf8.h"
#include "read/byte_classes.h"
#include "read/marks.h"
#include "read/reading.h"
#include "text/properties.h"

#define SHORTEST_COMPOUND_NUMERAL 8  /* bytes; shorter ones are in the lexicon */
#define LONGEST_ARTICLE           8  /* bytes */
#define MOST_AT_ONCE              32 /* tokens */
#define BYTES_OF_TOKEN            6  /* with the blanks before it, on an average */

typedef struct scanner {
  galley_reading *reading;
  const char *text;
  size_t start, end; /* of the block */
} scanner;

static uint32_t character_at(const scanner *s, size_t position) {
  return position < s->end ? galley_utf8_next(s->text, &position) : 0;
}

static bool is_space(uint32_t c) {
  if (c > ' ' && c < 0x7F) return false;
  return c == ' ' || c == '\n' || galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_SPACE;
}

static bool is_digit(uint32_t c) {
  return galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_DIGIT;
}

static size_t skip_spaces(const scanner *s, size_t position) {
  while (position < s->end) {
    size_t next = position;
    if (!is_space(galley_utf8_next(s->text, &next))) break;
    position = next;
  }
  return position;
}

static bool begins_with(const scanner *s, size_t position, const char *literal) {
  size_t length = strlen(literal);
  return s->end - position >= length && memcmp(s->text + position, literal, length) == 0;
}

/* Upper and lower case and kind, from the characters of a token. */
static void describe(const scanner *s, galley_token *token) {
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

static bool has_class(const scanner *s, size_t start, size_t end, galley_word_class class) {
  return galley_entry_has(s->reading->language, galley_entry_of(s->reading, start, end), class);
}

/* Is the word at `position` one that, capitalised, can only begin a sentence? */
static bool starter_at(const scanner *s, size_t position) {
  return has_class(s, position, galley_word_end(s->text, position, s->end), GALLEY_STARTER);
}

/* The word goes on in a way in which no sentence begins: in lower case, or with a capital letter in a word
 * that need not begin a sentence. */
static bool sentence_goes_on(const scanner *s, size_t position) {
  size_t next = skip_spaces(s, position);
  if (next == s->end) return false;
  uint32_t p = galley_properties(character_at(s, next));
  if (p & GALLEY_PROPERTY_LOWER) return true;
  return (p & GALLEY_PROPERTY_UPPER) && !starter_at(s, next);
}

static bool is_one_character(const scanner *s, size_t start, size_t end) {
  size_t behind = start;
  galley_utf8_next(s->text, &behind);
  return behind == end;
}

/* "z.B", "U.S.A": letters in groups of at most three, with stops between them. */
static bool is_dotted(const scanner *s, size_t start, size_t end) {
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

static bool is_roman_numeral(const scanner *s, size_t start, size_t end) {
  return end - start <= 6 && strspn(s->text + start, "IVX") >= end - start;
}

static bool number_at(const scanner *s, size_t position) {
  return position < s->end && is_digit(character_at(s, position));
}

/* An abbreviation with its full stop; some are other words in another case ("No." and "no."), or but before a
 * number ("Art. 5"). */
static bool is_abbreviation(const scanner *s, size_t start, size_t end) {
  const galley_language *language = s->reading->language;
  uint32_t entry = galley_entry_of(s->reading, start, end);
  if (!galley_entry_has(language, entry, GALLEY_ABBREVIATION)) return false;
  for (const galley_sense *a = galley_entry_senses(language, entry); a; a = a->next) {
    if (a->class != GALLEY_ABBREVIATION) continue;
    if (a->value < 2) return true;
    if (memcmp(a->phrase, s->text + start, end - start) != 0) continue;
    if (a->value == 2 || number_at(s, skip_spaces(s, end))) return true;
  }
  return false;
}

/* The number at `start` ends a score or a time ("3:2"): it is no ordinal. */
static bool ends_score(const scanner *s, size_t start) {
  return start - s->start >= 2 && s->text[start - 1] == ':' && is_digit((unsigned char)s->text[start - 2]);
}

/* "die 100. Ausgabe": a number behind an article does not end a sentence. */
static bool is_behind_article(const scanner *s, size_t start) {
  size_t end = start - 1, first = end;
  if (start < s->start + 2 || s->text[end] != ' ') return false;
  while (first > s->start && end - first < LONGEST_ARTICLE && (s->text[first - 1] | 0x20) >= 'a' &&
         (s->text[first - 1] | 0x20) <= 'z')
    first--;
  return has_class(s, first, end, GALLEY_DEFINITE_ARTICLE) ||
         has_class(s, first, end, GALLEY_OBLIQUE_ARTICLE);
}

/* Does the full stop after the word text[start, end) belong to it? */
static bool stop_belongs(const scanner *s, size_t start, size_t end) {
  if (s->end - end > 1 && s->text[end + 1] == '.') return false; /* an ellipsis */
  uint32_t first = character_at(s, start);
  if (is_digit(first)) {
    size_t next = skip_spaces(s, end + 1);
    if (next == s->end || ends_score(s, start)) return false;
    uint32_t after = character_at(s, next);
    uint32_t p = galley_properties(after);
    size_t length = end - start;
    if (p & GALLEY_PROPERTY_LOWER) return length <= 3 || memchr(s->text + start, '.', length) != NULL;
    if (!(p & GALLEY_PROPERTY_UPPER)) return length <= 5 && next > end + 1 && is_digit(after);
    size_t word_end = galley_word_end(s->text, next, s->end);
    if (has_class(s, next, word_end, GALLEY_MONTH)) return true;
    if (length > 3 || (start > s->start && starter_at(s, next))) return false;
    return length <= 2 || is_behind_article(s, start);
  }
  if (is_abbreviation(s, start, end + 1) || is_dotted(s, start, end)) return true;
  if (is_roman_numeral(s, start, end)) return sentence_goes_on(s, end + 1);
  return is_one_character(s, start, end) && sentence_goes_on(s, end + 1);
}

/* UAX #29 joins letters over a full stop or a colon; where a sentence begins there ("kam.Der"), it ends here.
 */
static size_t word_before_missing_blank(const scanner *s, size_t start, size_t end) {
  size_t letters = 0;
  for (size_t i = start; i < end;) {
    size_t position = i;
    uint32_t c = galley_utf8_next(s->text, &i);
    if (c != '.' && c != ':') {
      letters += 1;
      continue;
    }
    if (letters >= 3 && (galley_properties(character_at(s, i)) & GALLEY_PROPERTY_UPPER)) return position;
    letters = 0;
  }
  return end;
}

static bool is_address_character(uint32_t c) {
  return galley_is_word_character(c) || (c < 0x80 && c != 0 && strchr("-._~:/?#@!$&*+;=%", (int)c));
}

/* The end of an address that runs on from `position`; punctuation at its end belongs to the sentence. */
static size_t address_end(const scanner *s, size_t position) {
  size_t end = position;
  while (position < s->end && is_address_character(character_at(s, position))) {
    bool ends_well = !strchr(".:?!;", s->text[position]);
    galley_utf8_next(s->text, &position);
    if (ends_well) end = position;
  }
  return end;
}

/* Is there an address at `start`, whose first segment ends at `end`? Its end, or 0. */
static size_t find_address(const scanner *s, size_t start, size_t end, galley_token_kind *kind) {
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
static size_t handle_end(const scanner *s, size_t start) {
  char sign = s->text[start];
  if ((sign != '@' && sign != '#') || s->end - start < 2) return 0;
  if (galley_category_of(galley_properties(character_at(s, start + 1))) != GALLEY_CATEGORY_LETTER) return 0;
  return galley_word_end(s->text, start + 1, s->end);
}

/* Runs that are one sign: "...", "--", and the typist's quotation marks ``, '' and ,, */
static size_t run_end(const scanner *s, size_t start, galley_mark *mark) {
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

/* Some bytes of a block, with what galley_word_bytes tells of them. */
typedef struct window {
  const char *text;
  size_t end;   /* of the block */
  size_t start; /* of the window */
  uint64_t word_bytes;
} window;

/* Whether Latin letters or digits stand at `position` and behind it, a bit a byte, to the end of the window.
 */
static inline uint64_t word_bytes_from(window *w, size_t position) {
  if (position - w->start >= GALLEY_WINDOW) {
    w->start = position;
    w->word_bytes = galley_word_bytes(w->text, position, w->end);
  }
  return w->word_bytes >> (position - w->start);
}

/* The end of the letters and digits that begin at `position`. */
static inline size_t run_of_letters(window *w, size_t position) {
  while (position < w->end) {
    position += galley_trailing_zeros(~word_bytes_from(w, position));
    if (position - w->start < GALLEY_WINDOW) break;
  }
  return position;
}

static bool blank_follows(const scanner *s, size_t position) {
  return position + 1 >= s->end || s->text[position + 1] == ' ' || s->text[position + 1] == '\n';
}

/* Dashes, quotation marks and the ellipsis of U+2013 to U+2026, which join nothing. */
static bool is_general_punctuation(const scanner *s, size_t position) {
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
static bool ends_plainly(const scanner *s, size_t end) {
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
static size_t segment_end(const scanner *s, size_t start, size_t letters) {
  if (letters > start && ends_plainly(s, letters)) return letters;
  return galley_word_end(s->text, letters > start ? galley_utf8_before(s->text, letters) : start, s->end);
}

/* Whether a byte is an ASCII letter of upper or of lower case. */
#define UPPER GALLEY_TOKEN_CAPITALIZED
#define LOWER GALLEY_TOKEN_LOWER
static const uint8_t case_of[0x100] = {['A'] = UPPER, UPPER,         UPPER, UPPER,         UPPER,
                                       UPPER,         UPPER,         UPPER, UPPER,         UPPER,
                                       UPPER,         UPPER,         UPPER, ['N'] = UPPER, UPPER,
                                       UPPER,         UPPER,         UPPER, UPPER,         UPPER,
                                       UPPER,         UPPER,         UPPER, UPPER,         UPPER,
                                       UPPER,         ['a'] = LOWER, LOWER, LOWER,         LOWER,
                                       LOWER,         LOWER,         LOWER, LOWER,         LOWER,
                                       LOWER,         LOWER,         LOWER, LOWER,         ['n'] = LOWER,
                                       LOWER,         LOWER,         LOWER, LOWER,         LOWER,
                                       LOWER,         LOWER,         LOWER, LOWER,         LOWER,
                                       LOWER,         LOWER};

/* Upper and lower case of a word of which the first letters tell everything; 0 if they do not. Three bytes
 * are read. */
static inline unsigned case_of_word(const unsigned char *bytes) {
  unsigned first = case_of[bytes[0]], second = case_of[bytes[1]];
  if (bytes[0] == 0xC3) {
    first = bytes[1] < 0x9F ? UPPER : LOWER;
    second = case_of[bytes[2]];
  }
  return (first | second) & LOWER ? first : 0;
}

/* The word at token->start. Its Latin letters and digits end at `letters`. */
static void read_word(const scanner *s, galley_token *token, size_t letters) {
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
  unsigned letter_case = token->length < 3 ? 0 : case_of_word((const unsigned char *)s->text + token->start);
  token->flags |= (uint8_t)letter_case;
  if (letter_case == 0) describe(s, token);
  if (stop) token->interests |= GALLEY_INTEREST_ENDING;
  if (token->kind == GALLEY_TOKEN_NUMBER || is_digit(character_at(s, token->start)))
    token->interests |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
}

/* What most words are: letters with a blank, a comma or a bracket behind them, the first two of which tell
 * that they are written as words are. The case of such a word, found at little cost; 0 for others. `limit` is
 * the end of the block. */
static inline unsigned case_of_plain_word(const char *text, size_t start, size_t end, size_t limit) {
  static const bool harmless[0x100] = {[' '] = true, ['\n'] = true, ['!'] = true, ['?'] = true, ['"'] = true,
                                       ['('] = true, [')'] = true,  ['-'] = true, ['/'] = true, ['%'] = true};
  if (limit - end < 2) return 0; /* what is read further on is there */
  unsigned char after = (unsigned char)text[end];
  if (!(harmless[after] | ((after == ',') & (text[end + 1] == ' ')))) return 0;
  return case_of_word((const unsigned char *)text + start);
}

static size_t sign_end(const scanner *s, size_t start) {
  unsigned char first = (unsigned char)s->text[start];
  size_t end = start + (first < 0x80 ? 1 : 3);
  bool plain = first < 0x80 ? first != '_' : is_general_punctuation(s, start);
  /* Behind such a sign, nothing ASCII joins it. */
  if (plain && (end >= s->end || (unsigned char)s->text[end] < 0x80)) return end;
  return galley_word_end(s->text, start, s->end);
}

/* A full stop and its like, or U+2026. */
static bool is_terminator(const scanner *s, const galley_token *token) {
  uint32_t c = character_at(s, token->start);
  galley_sentence_break b = galley_sentence_break_of(galley_properties(c));
  return b == GALLEY_SB_A_TERM || b == GALLEY_SB_S_TERM || c == 0x2026;
}

static void read_sign(const scanner *s, galley_token *token) {
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
}

/* The signs of German text that stand alone. */
typedef struct lone_sign {
  uint8_t kind, interests; /* 0: another sign */
} lone_sign;

static const lone_sign lone_signs[0x80] = {[','] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           [';'] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           ['('] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           [')'] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           ['-'] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           ['/'] = {GALLEY_TOKEN_PUNCTUATION, 0},
                                           [':'] = {GALLEY_TOKEN_PUNCTUATION, GALLEY_INTEREST_MARK},
                                           ['.'] = {GALLEY_TOKEN_PUNCTUATION, GALLEY_INTEREST_ENDING},
                                           ['!'] = {GALLEY_TOKEN_PUNCTUATION, GALLEY_INTEREST_ENDING},
                                           ['?'] = {GALLEY_TOKEN_PUNCTUATION, GALLEY_INTEREST_ENDING}};

/* Such a sign, found at little cost; another one where another of its kind follows. */
static inline lone_sign lone_sign_at(const char *text, size_t start, size_t limit) {
  unsigned char c = (unsigned char)text[start];
  unsigned char after = start + 1 < limit ? (unsigned char)text[start + 1] : ' ';
  return (c | after) >= 0x80 || after == c ? lone_signs[0] : lone_signs[c];
}

/* What the lexicon says of some tokens. Step by step, so that a processor waits for the memory of all of them
 * at once rather than for that of one after the other. */
static void look_up_some(const galley_reading *reading, galley_token *tokens, size_t count) {
  const galley_lexicon *lexicon = galley_language_lexicon(reading->language);
  const uint8_t *interests = galley_language_interests(reading->language);
  const char *text = reading->text;
  size_t length = reading->length;
  uint32_t slots[MOST_AT_ONCE];
  galley_short_word words[MOST_AT_ONCE];
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    const char *word = text + t->start;
    if (t->length <= GALLEY_SHORT_WORD) {
      words[i] = galley_short_word_of(word, t->length, length - t->start);
      t->hash = galley_short_word_hash(&words[i]);
    } else {
      t->hash = galley_long_word_hash(word, t->length);
    }
  }
  for (size_t i = 0; i < count; i++) slots[i] = galley_lexicon_slot(lexicon, tokens[i].hash);
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    t->entry = galley_lexicon_find_in(lexicon, slots[i], t->hash, &words[i], text + t->start, t->length);
  }
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    unsigned none = t->flags & GALLEY_TOKEN_CAPITALIZED ? 0 : GALLEY_INTERESTS_CAPITALIZED;
    t->interests |= interests[t->entry] & (uint8_t)~none;
  }
}

static void look_up(const galley_reading *reading, size_t first) {
  galley_token *tokens = reading->tokens.items;
  for (size_t i = first, count; i < reading->tokens.count; i += count) {
    count = reading->tokens.count - i;
    if (count > MOST_AT_ONCE) count = MOST_AT_ONCE;
    look_up_some(reading, tokens + i, count);
  }
}

/* Compound numerals, of which there are no entries. */
static void read_numerals(const galley_reading *reading, size_t first) {
  const galley_beginnings *beginnings = galley_language_numeral_beginnings(reading->language);
  galley_token *tokens = reading->tokens.items;
  size_t end = reading->tokens.count; /* behind the tokens of which the first bytes can be looked at */
  while (end > first && reading->length - tokens[end - 1].start < SHORTEST_COMPOUND_NUMERAL) end--;
  for (size_t i = first; i < end; i++) {
    galley_token *t = &tokens[i];
    const char *word = reading->text + t->start;
    bool is_long = t->length >= SHORTEST_COMPOUND_NUMERAL;
    if (!(is_long & (t->entry == 0) & galley_begins_numeral(beginnings, word))) continue;
    double value;
    bool ordinal;
    if (t->kind != GALLEY_TOKEN_WORD ||
        !galley_language_numeral(reading->language, word, t->length, &value, &ordinal))
      continue;
    t->flags |= GALLEY_TOKEN_NUMERAL;
    t->interests |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
  }
}

/* Room for the tokens of an article at once. */
static bool make_room(galley_reading *reading) {
  return reading->tokens.items ||
         galley_vector_reserve(&reading->tokens, reading->length / BYTES_OF_TOKEN + 1);
}

/* A token that is not told by its first bytes. Its Latin letters and digits end at `letters`. */
static void read_other(const scanner *s, galley_token *token, size_t letters) {
  bool word = letters > token->start || galley_is_word_character(character_at(s, token->start));
  if (word)
    read_word(s, token, letters);
  else
    read_sign(s, token);
}

/* Appends the tokens of a block. What most of them need is kept in local variables. */
static bool scan(const scanner *s, galley_vector *tokens) {
  const char *text = s->text;
  size_t position = s->start, end = s->end, count = tokens->count, room = tokens->room;
  galley_token *items = tokens->items;
  window w = {text, end, position, galley_word_bytes(text, position, end)};
  uint8_t space = GALLEY_TOKEN_SPACE_BEFORE;
  while (position < end) {
    size_t letters = position;
    unsigned letter_case = 0;
    lone_sign sign = {0, 0};
    if (word_bytes_from(&w, position) & 1) {
      letters = run_of_letters(&w, position);
      letter_case = case_of_plain_word(text, position, letters, end);
    } else {
      sign = lone_sign_at(text, position, end);
      if (sign.kind == 0 && is_space(character_at(s, position))) {
        galley_utf8_next(text, &position);
        space = GALLEY_TOKEN_SPACE_BEFORE;
        continue;
      }
    }
    if (count == room) {
      tokens->count = count;
      if (!galley_vector_reserve(tokens, 1)) return false;
      items = tokens->items;
      room = tokens->room;
    }
    galley_token *token = &items[count++];
    bool plain = letter_case != 0 || sign.kind != 0;
    size_t length = letter_case ? letters - position : 1;
    *token = (galley_token){.start = (uint32_t)position,
                            .length = (uint32_t)length,
                            .kind = sign.kind,
                            .flags = (uint8_t)(space | letter_case),
                            .interests = sign.interests};
    if (!plain) {
      read_other(s, token, letters);
      length = token->length;
    }
    position += length;
    bool blank = position < end && text[position] == ' ';
    space = blank ? GALLEY_TOKEN_SPACE_BEFORE : 0;
    position += blank;
  }
  tokens->count = count;
  return true;
}

bool galley_read_tokens(galley_reading *reading, size_t start, size_t end) {
  if (start == end) return true;
  scanner s = {reading, reading->text, start, end};
  size_t first = reading->tokens.count;
  if (!make_room(reading) || !scan(&s, &reading->tokens)) return false;
  look_up(reading, first);
  read_numerals(reading, first);
  return true;
}

bool galley_same_words(const char *a, const char *b, size_t length) {
  for (size_t i = 0; i < length; i++) {
    char x = a[i] >= 'A' && a[i] <= 'Z' ? (char)(a[i] + 0x20) : a[i];
    char y = b[i] >= 'A' && b[i] <= 'Z' ? (char)(b[i] + 0x20) : b[i];
    if (x != y) return false;
  }
  return true;
}

const galley_sense *galley_sense_at(const galley_reading *reading, galley_stretch stretch, size_t index,
                                    galley_word_class class, size_t *token_count) {
  const galley_token *first = galley_token_at(reading, index);
  const galley_sense *longest = NULL;
  for (const galley_sense *s = galley_entry_senses(reading->language, first->entry); s; s = s->next) {
    if (s->class != class || (longest && s->phrase_length <= longest->phrase_length)) continue;
    if (s->phrase_length <= first->length) {
      longest = s;
      *token_count = 1;
      continue;
    }
    size_t end = first->start + s->phrase_length, last = index;
    size_t rest = s->phrase_length - first->length; /* the first word is known to match, in any case */
    if (end > reading->length ||
        !galley_same_words(reading->text + end - rest, s->phrase + first->length, rest))
      continue;
    while (last < stretch.end_token && galley_token_end(galley_token_at(reading, last)) < end) last++;
    if (last < stretch.end_token && galley_token_end(galley_token_at(reading, last)) == end) {
      longest = s;
      *token_count = last - index + 1;
    }
  }
  return longest;
}
