/* Crossheads that lost their line: "… gereist. Leise Kritik Bei PSG drehte sich …". Behind the end of a
 * sentence a few words without a finite verb, then, without any sign between them, a word that can only begin
 * a sentence. */
#include "article/layout.h"

#define LONGEST_CROSSHEAD 10 /* tokens */
#define LONGEST_PHRASE    5  /* words, where it begins with a function word or holds a verb */
#define LONGEST_LOOK      40
#define SHORTEST_SENTENCE 4 /* what must follow */

static bool has(const galley_reading *r, size_t index, galley_word_class class) {
  return galley_token_has(r, galley_token_at(r, index), class);
}

static bool is_lower(const galley_reading *r, size_t index) {
  return (galley_token_at(r, index)->flags & GALLEY_TOKEN_LOWER) != 0;
}

static bool is_finite(const galley_reading *r, size_t index) {
  return is_lower(r, index) && has(r, index, GALLEY_FINITE);
}

/* A sign before a new item, between blanks: "·", "•". */
static bool is_bullet(const galley_reading *r, galley_stretch stretch, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return !galley_is_word(t) && (t->interests & GALLEY_INTEREST_BEGINNING) && galley_follows_space(r, index) &&
         index + 1 < stretch.end_token && galley_follows_space(r, index + 1);
}

/* Does the sentence before the crosshead end as sentences do? */
static bool sentence_ended(const galley_reading *r, galley_stretch stretch, size_t index) {
  size_t before = index;
  while (before > stretch.first_token && before + 2 > index) {
    before -= 1;
    if (galley_terminator_at(r, before)) return true;
    if (!galley_token_at(r, before)->mark && !galley_is_sign(r, before, ')')) return false;
  }
  return false;
}

static bool may_open(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return (t->flags & GALLEY_TOKEN_SPACE_BEFORE) && galley_is_word(t) && !(t->flags & GALLEY_TOKEN_LOWER);
}

/* Running text begins with token `index`: a word that can only begin a sentence, behind a word of the title
 * that no name follows. */
static bool text_begins(const galley_reading *r, galley_stretch stretch, size_t index) {
  size_t count;
  const galley_token *t = galley_token_at(r, index);
  if (!galley_prose_begins(r, index) || !galley_follows_space(r, index)) return false;
  if (has(r, index, GALLEY_FINITE)) return false;
  bool compound =
      index + 1 < stretch.end_token && !galley_follows_space(r, index + 1) && galley_dash_at(r, index + 1);
  if (compound) return false; /* "Vor- und Nachteile" */
  if ((t->flags & GALLEY_TOKEN_ALL_CAPS) && t->length > 1) return false;
  if (has(r, index, GALLEY_NAMING) && galley_sense_at(r, stretch, index, GALLEY_NAMING, &count)) return false;
  size_t before = index - 1;
  if (galley_token_at(r, before)->flags & GALLEY_TOKEN_STOP) return false;
  if (is_lower(r, before) && (has(r, before, GALLEY_STARTER) || has(r, before, GALLEY_DEFINITE_ARTICLE)))
    return false;
  return !has(r, before, GALLEY_NAMING) || !galley_sense_at(r, stretch, before, GALLEY_NAMING, &count);
}

/* The signs that a title may hold. */
static bool may_hold(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return galley_is_sign(r, index, ',') || galley_is_sign(r, index, ':') || galley_is_sign(r, index, '-') ||
         galley_is_sign(r, index, '/') || galley_is_sign(r, index, '&') || galley_dash_at(r, index) ||
         t->mark;
}

/* A time of day opens the lines of a programme, not a title. */
static bool is_clock(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  const char *s = r->text + t->start;
  return t->kind == GALLEY_TOKEN_NUMBER && t->length == 5 && (s[2] == '.' || s[2] == ':');
}

/* The last word is a noun with its article: what follows may be its name. */
static bool ends_in_article_and_noun(const galley_reading *r, size_t first, size_t end) {
  return end - first > 2 && is_lower(r, end - 2) && has(r, end - 2, GALLEY_DEFINITE_ARTICLE);
}

/* What begins with a function word may be a clause: only if it is short, and no object ("Den Satz"). */
static bool looks_like_clause(const galley_reading *r, size_t first, size_t end, size_t words) {
  return words == 1 || words > LONGEST_PHRASE || ends_in_article_and_noun(r, first, end) ||
         (words == 2 && has(r, first, GALLEY_OBLIQUE_ARTICLE));
}

/* What has been seen between the end of the sentence and the beginning of the next one. */
typedef struct title {
  size_t words, verbs;
  bool speech, comma;
} title;

static bool looks_like_title(const galley_reading *r, size_t first, size_t end, title t) {
  if (is_clock(r, first) || t.speech || t.verbs > 1) return false;
  if (galley_token_at(r, end - 1)->kind != GALLEY_TOKEN_WORD) return false;
  if (has(r, first, GALLEY_STARTER)) return t.verbs == 0 && !looks_like_clause(r, first, end, t.words);
  if ((t.comma || t.verbs) && ends_in_article_and_noun(r, first, end)) return false;
  return t.verbs == 0 || t.words <= LONGEST_PHRASE;
}

/* Where the next sentence breaks off in the same way, the text is verse or a table. */
static bool breaks_again(const galley_reading *r, galley_stretch stretch, size_t first) {
  size_t limit = stretch.end_token - first > LONGEST_LOOK ? first + LONGEST_LOOK : stretch.end_token;
  for (size_t i = first + 1; i < limit && !galley_terminator_at(r, i); i++) {
    if (galley_token_at(r, i)->interests & GALLEY_INTEREST_BEGINNING && text_begins(r, stretch, i))
      return true;
  }
  return false;
}

/* The next token that running text may begin with; 0 if a sign that no title holds, or too many tokens, come
 * before it. */
static size_t next_beginning(const galley_reading *r, galley_stretch stretch, size_t first, size_t limit) {
  if (galley_next_of(r, stretch, first, GALLEY_INTEREST_BEGINNING) >= limit) return 0;
  for (size_t i = first; i < limit; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (t->interests & GALLEY_INTEREST_BEGINNING && text_begins(r, stretch, i)) return i;
    if (galley_is_word(t)) continue;
    if (is_bullet(r, stretch, i)) return i;
    if (!may_hold(r, i)) return 0;
  }
  return 0;
}

static title title_of(const galley_reading *r, size_t first, size_t end) {
  title t = {0};
  for (size_t i = first; i < end; i++) {
    t.words += galley_is_word(galley_token_at(r, i));
    t.verbs += is_finite(r, i);
    t.speech |= is_lower(r, i) && galley_class_value(r, galley_token_at(r, i), GALLEY_SPEECH_VERB) == 2;
    t.comma |= galley_is_sign(r, i, ',');
  }
  return t;
}

bool galley_find_crosshead(const galley_article *article, galley_stretch stretch, size_t index,
                           galley_splice *s) {
  const galley_reading *r = &article->reading;
  if (!may_open(r, index) || !sentence_ended(r, stretch, index)) return false;
  size_t end = stretch.end_token;
  size_t limit = end - index > LONGEST_CROSSHEAD + 1 ? index + LONGEST_CROSSHEAD + 1 : end;
  size_t beginning = next_beginning(r, stretch, index + 1, limit);
  if (!beginning || end - beginning < SHORTEST_SENTENCE) return false;
  title t = title_of(r, index, beginning);
  if (!looks_like_title(r, index, beginning, t) || breaks_again(r, stretch, beginning)) return false;
  s->role = GALLEY_ROLE_CROSSHEAD;
  s->end = s->content_end = beginning;
  s->certain = t.verbs ? 60 : 75;
  return true;
}
