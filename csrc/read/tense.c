#include "read/tense.h"

#define SENTENCE_REACH 40 /* tokens */

static bool ends_sentence(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '.') || galley_token_is(r, t, '!') || galley_token_is(r, t, '?');
}

/* A capitalised word inside a sentence is a noun: "Schloss". */
static bool may_be_verb(const galley_reading *r, galley_stretch stretch, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || index == stretch.first_token) return true;
  return galley_token_at(r, index - 1)->kind != GALLEY_TOKEN_WORD;
}

/* A capitalised word follows. */
static bool is_before_noun(const galley_reading *r, galley_stretch stretch, size_t index) {
  return index + 1 < stretch.end_token && galley_token_at(r, index + 1)->flags & GALLEY_TOKEN_CAPITALIZED;
}

/* A pronoun of the first person stands before or behind it: "ich habe". */
static bool is_beside_self(const galley_reading *r, galley_stretch stretch, size_t index) {
  bool before =
      index > stretch.first_token && galley_token_has(r, galley_token_at(r, index - 1), GALLEY_SELF);
  return before ||
         (index + 1 < stretch.end_token && galley_token_has(r, galley_token_at(r, index + 1), GALLEY_SELF));
}

/* What a token says of the past: the surest of its senses; NULL if nothing. */
static const galley_sense *tense_sense(const galley_reading *r, const galley_token *t) {
  const galley_sense *found = NULL;
  if (!galley_token_has(r, t, GALLEY_PAST)) return NULL;
  for (const galley_sense *s = galley_entry_senses(r->language, t->entry); s; s = s->next) {
    if (s->class == GALLEY_PAST && (!found || s->value == 1)) found = s;
  }
  return found;
}

/* Is the token, `distance` from the one that asks, a verb that tells of the past or not? `*in_clause` ends
 * where the clause does. */
static bool verb_at(const galley_reading *r, galley_stretch stretch, size_t index, size_t distance,
                    bool *in_clause, galley_tense *tense) {
  const galley_token *t = galley_token_at(r, index);
  if (t->kind == GALLEY_TOKEN_PUNCTUATION && !galley_token_is(r, t, '-')) *in_clause = false;
  const galley_sense *sense = tense_sense(r, t);
  if (!sense || !may_be_verb(r, stretch, index)) return false;
  /* "eine am Montag veröffentlichte Studie" tells of the past, "ab Montag gelten verschärfte Regeln" not. */
  if (sense->value == 2 && distance > 1 && is_before_noun(r, stretch, index)) return false;
  if (sense->value == 3 && is_beside_self(r, stretch, index)) return false;
  *tense = sense->value != 0 ? GALLEY_TENSE_PAST : GALLEY_TENSE_FUTURE;
  return true;
}

galley_tense galley_clause_tense(const galley_reading *r, galley_stretch stretch, size_t index) {
  size_t back_most = index - stretch.first_token, on_most = stretch.end_token - index;
  bool back = true, on = true, back_clause = true, on_clause = true, past = false;
  for (size_t i = 1; i <= SENTENCE_REACH && (back || on); i++) {
    galley_tense tense;
    back = back && i <= back_most && !ends_sentence(r, galley_token_at(r, index - i));
    on = on && i < on_most && !ends_sentence(r, galley_token_at(r, index + i));
    if (back && verb_at(r, stretch, index - i, i, &back_clause, &tense)) {
      if (back_clause) return tense;
      past = past || tense == GALLEY_TENSE_PAST;
    }
    if (on && verb_at(r, stretch, index + i, i, &on_clause, &tense)) {
      if (on_clause) return tense;
      past = past || tense == GALLEY_TENSE_PAST;
    }
  }
  return past ? GALLEY_TENSE_PAST : GALLEY_TENSE_NONE;
}
