/* Sentences: from one candidate (a full stop and its like, as UAX #29 names them) to the next. What a
 * language knows better than the default rules is in the tokens: stops that belong to a word, words that only
 * begin a sentence. */
#include "read/marks.h"
#include "read/reading.h"

#define LONGEST_CROSSHEAD 9 /* tokens */

/* U+2026 in UTF-8. */
static bool is_ellipsis(const galley_reading *r, const galley_token *t) {
  const char *s = r->text + t->start;
  return (t->length == 3 && s[0] == '\xE2' && s[1] == '\x80' && s[2] == '\xA6') ||
         (t->length > 1 && s[0] == '.');
}

/* One of a script that puts no blank behind it. */
static bool needs_no_blank(const galley_reading *r, const galley_token *t) {
  return galley_is_terminator(t) && (unsigned char)r->text[t->start] >= 0x80 && !is_ellipsis(r, t);
}

static bool is_opening_bracket(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '(') || galley_token_is(r, t, '[');
}

/* A bracket or quotation mark that closes what stands directly before it. */
static bool closes(const galley_reading *r, const galley_token *t) {
  if (t->flags & GALLEY_TOKEN_SPACE_BEFORE) return false;
  return t->mark != GALLEY_MARK_NONE || galley_token_is(r, t, ')') || galley_token_is(r, t, ']');
}

static bool is_dash(const galley_reading *r, const galley_token *t) {
  const char *s = r->text + t->start;
  bool long_dash = t->length == 3 && s[0] == '\xE2' && s[1] == '\x80' && (s[2] == '\x93' || s[2] == '\x94');
  return long_dash || (t->length <= 2 && s[0] == '-');
}

/* Can a sentence begin with token `index`, after a terminator? */
static bool can_begin(const galley_reading *r, galley_stretch stretch, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  while (index + 1 < stretch.end_token &&
         (t->mark != GALLEY_MARK_NONE || is_opening_bracket(r, t) || is_dash(r, t))) {
    t = galley_token_at(r, ++index);
  }
  if (t->flags & GALLEY_TOKEN_LOWER) return false;
  return t->kind != GALLEY_TOKEN_PUNCTUATION || galley_is_terminator(t);
}

/* Does a sentence end before token `next`, which follows a terminator and all that closes with it? */
static bool ends_before(const galley_reading *r, galley_stretch stretch, size_t next) {
  const galley_token *t = galley_token_at(r, next);
  if (!(t->flags & GALLEY_TOKEN_SPACE_BEFORE) && !needs_no_blank(r, galley_token_at(r, next - 1))) {
    bool missing_blank = (t->flags & GALLEY_TOKEN_CAPITALIZED) && t->mark == GALLEY_MARK_NONE;
    return missing_blank && galley_token_is(r, galley_token_at(r, next - 1), '.');
  }
  return can_begin(r, stretch, next);
}

/* An abbreviation ends a sentence only where the next word can do nothing but begin one. */
static bool abbreviation_ends(const galley_reading *r, galley_stretch stretch, size_t next) {
  const galley_token *t = galley_token_at(r, next);
  if (t->mark != GALLEY_MARK_NONE && next + 1 < stretch.end_token) t = galley_token_at(r, next + 1);
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_STARTER);
}

/* Does a sentence end with token `index`? `*next` becomes the token after it, or after the terminators and
 * closing marks that go with it: where to look on in either case. */
static bool sentence_ends(const galley_reading *r, galley_stretch stretch, size_t index, size_t *next) {
  const galley_token *t = galley_token_at(r, index);
  bool stop = (t->flags & GALLEY_TOKEN_STOP) != 0;
  *next = index + 1;
  if (!stop && !galley_is_terminator(t)) return false;
  while (*next < stretch.end_token) {
    t = galley_token_at(r, *next);
    bool more = galley_is_terminator(t) && !(t->flags & GALLEY_TOKEN_SPACE_BEFORE);
    if (!more && !closes(r, t)) break;
    *next += 1;
  }
  if (*next == stretch.end_token) return true;
  return stop && *next == index + 1 ? abbreviation_ends(r, stretch, *next) : ends_before(r, stretch, *next);
}

/* A function word in lower case: what follows it belongs to it. */
static bool is_function_word(const galley_reading *r, const galley_token *t) {
  return galley_token_has(r, t, GALLEY_STARTER) || galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE);
}

static bool is_article(const galley_reading *r, const galley_token *t) {
  return galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL) ||
         galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE);
}

/* A sentence that ends without a full stop: a crosshead, a title spliced in, a sentence of someone in a
 * hurry. It shows where a word that can only begin a sentence stands capitalised behind another word. Such a
 * word may begin a name as well ("das Magazin Der Spiegel"): behind a noun it counts only after a short
 * stretch, as titles are, and not where that noun has its article. */
static bool begins_unannounced(const galley_reading *r, size_t first, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  bool may_begin = (t->interests & GALLEY_INTEREST_BEGINNING) && (t->flags & GALLEY_TOKEN_CAPITALIZED);
  if (!may_begin || index == first) return false;
  const galley_token *before = galley_token_at(r, index - 1);
  if (!(t->flags & GALLEY_TOKEN_SPACE_BEFORE)) return false;
  if (galley_token_is(r, before, ')')) return index - first > 2; /* but not behind "a)" */
  bool shouting = before->length > 1 && (before->flags & t->flags & GALLEY_TOKEN_ALL_CAPS);
  if (shouting || before->kind != GALLEY_TOKEN_WORD || is_function_word(r, before)) return false;
  if (before->flags & GALLEY_TOKEN_LOWER) return true;
  if (index - first > LONGEST_CROSSHEAD) return false;
  return index - first < 2 || !is_article(r, galley_token_at(r, index - 2));
}

static bool add_sentence(galley_reading *r, size_t first, size_t end) {
  galley_sentence *s = galley_vector_push(&r->sentences);
  if (!s) return false;
  *s = (galley_sentence){galley_token_at(r, first)->start,
                         (uint32_t)galley_token_end(galley_token_at(r, end - 1)), (uint32_t)first,
                         (uint32_t)(end - first)};
  return true;
}

bool galley_read_sentences(galley_reading *reading, galley_stretch stretch) {
  size_t first = stretch.first_token;
  for (size_t i = first; i < stretch.end_token;) {
    i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_ENDING | GALLEY_INTEREST_BEGINNING);
    if (i == stretch.end_token) break;
    if (begins_unannounced(reading, first, i)) {
      if (!add_sentence(reading, first, i)) return false;
      first = i;
    }
    bool ends = sentence_ends(reading, stretch, i, &i);
    if (!ends) continue;
    if (!add_sentence(reading, first, i)) return false;
    first = i;
  }
  return first == stretch.end_token || add_sentence(reading, first, stretch.end_token);
}
