#include "read/speakers.h"

#include "read/marks.h"

#define VERB_DISTANCE    4  /* tokens between a closing mark and its verb of speech */
#define SPEAKER_DISTANCE 12 /* tokens between the verb and the end of its subject */
#define SENTENCE_BEFORE  40 /* tokens before an opening mark in which its verb is looked for */

static bool is_stop(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '.') || galley_token_is(r, t, '!') || galley_token_is(r, t, '?') ||
         galley_token_is(r, t, ';') || galley_token_is(r, t, ':');
}

static bool is_speech_verb(const galley_reading *r, const galley_token *t) {
  return galley_token_has(r, t, GALLEY_SPEECH_VERB);
}

/* A word of a name: capitalised, and not a word that is capitalised only because a sentence begins with it.
 */
static bool is_name_word(const galley_reading *r, const galley_token *t) {
  return t->kind == GALLEY_TOKEN_WORD && (t->flags & GALLEY_TOKEN_CAPITALIZED) &&
         !galley_token_has(r, t, GALLEY_STARTER) && !galley_token_has(r, t, GALLEY_WEEKDAY) &&
         !galley_token_has(r, t, GALLEY_MONTH);
}

/* "Qassym-Schomart": a hyphen without blanks inside a name. */
static bool joins_name(const galley_reading *r, size_t index, size_t end) {
  if (index + 1 >= end) return false;
  const galley_token *t = galley_token_at(r, index), *after = galley_token_at(r, index + 1);
  return galley_token_is(r, t, '-') && !((t->flags | after->flags) & GALLEY_TOKEN_SPACE_BEFORE) &&
         after->kind == GALLEY_TOKEN_WORD;
}

static void set_speaker(const galley_reading *r, galley_quote *quote, size_t first, size_t end) {
  quote->speaker_start = galley_token_at(r, first)->start;
  quote->speaker_end = (uint32_t)galley_token_end(galley_token_at(r, end - 1));
}

static void set_verb(const galley_reading *r, galley_quote *quote, size_t index) {
  quote->verb_start = galley_token_at(r, index)->start;
  quote->verb_end = (uint32_t)galley_token_end(galley_token_at(r, index));
}

/* The end of the name that begins at token `first`. */
static size_t name_end(const galley_reading *r, size_t first, size_t end) {
  size_t i = first + 1;
  while (i < end) {
    if (joins_name(r, i, end))
      i += 2;
    else if (is_name_word(r, galley_token_at(r, i)))
      i += 1;
    else
      break;
  }
  return i;
}

/* Leaves out the offices before a name: "Präsident Kassym Tokajew" is said by "Kassym Tokajew". */
static size_t skip_roles(const galley_reading *r, size_t first, size_t end) {
  size_t i = first;
  while (i < end && galley_token_has(r, galley_token_at(r, i), GALLEY_ROLE)) i++;
  return i < end ? i : first;
}

/* Behind a preposition or an article of another case, also with an adjective between them, stands no subject.
 */
static bool is_oblique(const galley_reading *r, size_t first, size_t index) {
  for (size_t back = 1; back <= 2 && index >= first + back; back++) {
    const galley_token *t = galley_token_at(r, index - back);
    if (galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE)) return true;
    bool article =
        galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL);
    if (galley_token_has(r, t, GALLEY_STARTER) && !article) {
      return back == 1 &&
             (galley_token_has(r, t, GALLEY_TIME_PREPOSITION) || galley_token_has(r, t, GALLEY_DIRECTION));
    }
    if (article || !(t->flags & GALLEY_TOKEN_LOWER) || is_speech_verb(r, t)) return false;
  }
  return false;
}

/* The first pronoun or name between two tokens. */
static bool find_subject(const galley_reading *r, galley_quote *quote, size_t from, size_t end) {
  for (size_t i = from; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (is_stop(r, t) || t->mark != GALLEY_MARK_NONE) return false;
    if (galley_token_has(r, t, GALLEY_PRONOUN)) {
      set_speaker(r, quote, i, i + 1);
      return true;
    }
    if (!is_name_word(r, t)) continue;
    size_t last = name_end(r, i, end);
    if (is_oblique(r, from, i)) {
      i = last - 1;
      continue;
    }
    set_speaker(r, quote, skip_roles(r, i, last), last);
    return true;
  }
  return false;
}

static bool speaker_after(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  size_t from = quote->last_token + 1u;
  size_t end = from + VERB_DISTANCE < stretch.end_token ? from + VERB_DISTANCE : stretch.end_token;
  for (size_t i = from; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (is_stop(r, t) || t->mark != GALLEY_MARK_NONE) return false;
    if (!is_speech_verb(r, t)) continue;
    set_verb(r, quote, i);
    size_t last = i + 1 + SPEAKER_DISTANCE < stretch.end_token ? i + 1 + SPEAKER_DISTANCE : stretch.end_token;
    if (!find_subject(r, quote, i + 1, last)) find_subject(r, quote, from, i);
    return true;
  }
  return false;
}

/* Where the sentence that leads to the opening mark begins. */
static size_t sentence_start(const galley_reading *r, galley_stretch stretch, size_t index) {
  size_t first =
      index > stretch.first_token + SENTENCE_BEFORE ? index - SENTENCE_BEFORE : stretch.first_token;
  size_t i = index;
  while (i > first) {
    const galley_token *t = galley_token_at(r, i - 1);
    if (is_stop(r, t) || t->mark != GALLEY_MARK_NONE) break;
    i -= 1;
  }
  return i;
}

static bool speaker_before(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (quote->first_token == stretch.first_token) return false;
  size_t colon = quote->first_token - 1u;
  if (!galley_token_is(r, galley_token_at(r, colon), ':')) return false;
  size_t first = sentence_start(r, stretch, colon);
  for (size_t i = colon; i > first; i--) {
    if (!is_speech_verb(r, galley_token_at(r, i - 1))) continue;
    set_verb(r, quote, i - 1);
    size_t near = i + 3 < colon ? i + 3 : colon; /* "sagte er:" */
    if (find_subject(r, quote, i, near) || find_subject(r, quote, first, i - 1)) return true;
    find_subject(r, quote, near, colon);
    return true;
  }
  return false;
}

void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote) {
  if (!speaker_after(reading, stretch, quote)) speaker_before(reading, stretch, quote);
}
