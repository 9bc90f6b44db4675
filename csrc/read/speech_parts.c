#include "read/speech_parts.h"

#include "read/clauses.h"
#include "read/marks.h"
#include "read/speech_words.h"
#include "read/subjects.h"

#define REPORTING_CLAUSE 16 /* tokens of a clause between two parts of a quotation */
#define INTERRUPTION     8  /* tokens of one that no marks set off */

bool galley_goes_on(const galley_reading *r, const galley_quote *quote, const galley_quote *before) {
  size_t from = before->last_token + 1u, end = quote->first_token;
  if (from >= end) return false; /* nothing between them: often the answer of another */
  const galley_token *mark = galley_token_at(r, end),
                     *last = mark->mark == GALLEY_MARK_NONE ? mark : mark - 1;
  if (end - from > REPORTING_CLAUSE || !(galley_is_stop(r, last) || galley_sets_off(r, last))) return false;
  bool verb = false;
  for (size_t i = from; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (galley_is_stop(r, t) && i + 1 < end) return false;
    verb = verb || t->start == before->verb_start;
  }
  return verb;
}

bool galley_follows_at_once(const galley_reading *r, const galley_quote *quote, const galley_quote *before,
                            bool *dash) {
  size_t from = before->last_token + 1u, end = quote->first_token;
  *dash = from + 1 == end && galley_is_clause_dash(r, galley_token_at(r, from));
  return from >= end || *dash;
}

/* The sign at token `index` ends a reporting clause inside the marks that stand before token `end`. */
static bool closes_clause(const galley_reading *r, size_t index, size_t end) {
  const galley_token *t = galley_token_at(r, index);
  bool last = index + 1 == end && galley_token_is(r, t, '.');
  return last || galley_sets_off(r, t) || galley_token_is(r, t, ';');
}

/* Inside the marks the one who is quoted says "say I" and "they told us"; the writer tells of someone, or of
 * himself in the past. */
static bool may_interrupt(const galley_reading *r, size_t verb, galley_mention subject) {
  if (!galley_mentions(subject)) return false;
  const galley_token *t = galley_token_at(r, subject.first);
  bool past = galley_token_has(r, galley_token_at(r, verb), GALLEY_PAST);
  if (galley_token_has(r, t, GALLEY_SELF)) return past;
  const galley_sense *pronoun = galley_class_sense(r, t, GALLEY_PRONOUN);
  return !pronoun || pronoun->value != GALLEY_PRONOUN_PLAIN || pronoun->text;
}

bool galley_find_interruption(const galley_reading *reading, size_t from, size_t end, size_t *first,
                              size_t *last) {
  for (size_t i = from; i + 3 < end; i++) {
    const galley_token *verb = galley_token_at(reading, i + 1);
    if (!galley_exclaims(reading, i, i + 1) && !galley_sets_off(reading, galley_token_at(reading, i)))
      continue;
    if (!(verb->flags & GALLEY_TOKEN_LOWER)) continue;
    if (galley_class_value(reading, verb, GALLEY_SPEECH_VERB) != GALLEY_VERB_OF_SPEECH) continue;
    size_t close = i + 2;
    while (close < end && close < i + INTERRUPTION && !closes_clause(reading, close, end)) close++;
    if (close >= end || close >= i + INTERRUPTION) continue;
    if (!may_interrupt(reading, i + 1, galley_subject_of(reading, i + 1, i + 1, close))) continue;
    *first = i;
    *last = close;
    return true;
  }
  return false;
}
