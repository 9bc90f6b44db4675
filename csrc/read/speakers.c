#include "read/speakers.h"

#include "read/marks.h"

#define VERB_DISTANCE    4  /* tokens between a closing mark and its verb of speech */
#define SPEAKER_DISTANCE 12 /* tokens between the verb and the end of its subject */
#define SENTENCE_BEFORE  40 /* tokens before an opening mark in which its verb is looked for */
#define REPORTING_CLAUSE 16 /* tokens of a clause between two parts of a quotation */
#define INTERRUPTION     8  /* tokens of one that no marks set off */
#define COLON_DISTANCE   6  /* tokens between a verb of speech and the colon of unmarked speech */

static bool is_stop(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '.') || galley_token_is(r, t, '!') || galley_token_is(r, t, '?') ||
         galley_token_is(r, t, ';') || galley_token_is(r, t, ':');
}

/* Capitalised inside a sentence it is a noun (die Fragen). */
static bool is_speech_verb(const galley_reading *r, const galley_token *t) {
  if (!galley_token_has(r, t, GALLEY_SPEECH_VERB)) return false;
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || t == galley_token_at(r, 0)) return true;
  const galley_token *before = t - 1;
  return is_stop(r, before) || before->mark != GALLEY_MARK_NONE;
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
    bool abbreviation = last == i + 1 && (t->flags & GALLEY_TOKEN_STOP); /* "u. A.", "Art. 15" */
    if (abbreviation || is_oblique(r, from, i)) {
      i = last - 1;
      continue;
    }
    set_speaker(r, quote, skip_roles(r, i, last), last);
    return true;
  }
  return false;
}

static bool is_dash(const galley_reading *r, const galley_token *t) {
  bool long_dash = t->length == 3 && r->text[t->start] == '\xE2' && r->text[t->start + 1] == '\x80' &&
                   (r->text[t->start + 2] == '\x93' || r->text[t->start + 2] == '\x94');
  return long_dash || (galley_token_is(r, t, '-') && (t->flags & GALLEY_TOKEN_SPACE_BEFORE));
}

/* A comma or a dash sets a reporting clause off. */
static bool sets_off(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, ',') || is_dash(r, t);
}

/* Between direct speech and the clause that reports it stands a comma, unless the speech ends with a sign of
 * its own (Duden). */
static bool may_be_reported(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  const galley_token *last = galley_token_at(r, quote->last_token - 1u);
  if (sets_off(r, last)) return true;
  if (quote->last_token + 1u >= stretch.end_token)
    return false; /* nothing behind it; maybe it is not closed */
  if (sets_off(r, galley_token_at(r, quote->last_token))) return true;
  const galley_token *after = galley_token_at(r, quote->last_token + 1u);
  return sets_off(r, after) || (is_stop(r, last) && (after->flags & GALLEY_TOKEN_LOWER));
}

static bool speaker_after(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (!may_be_reported(r, stretch, quote)) return false;
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

/* Where the clause of the verb at token `verb` begins: behind the last comma before it. */
static size_t clause_start(const galley_reading *r, size_t first, size_t verb) {
  size_t i = verb;
  while (i > first && !galley_token_is(r, galley_token_at(r, i - 1), ',')) i--;
  return i;
}

/* Looks for the verb nearest to token `end`, and for its subject around it. */
static bool read_clause_before(const galley_reading *r, galley_quote *quote, size_t first, size_t end) {
  for (size_t i = end; i > first; i--) {
    if (!is_speech_verb(r, galley_token_at(r, i - 1))) continue;
    set_verb(r, quote, i - 1);
    size_t near = i + 3 < end ? i + 3 : end; /* the subject is a pronoun */
    size_t clause = clause_start(r, first, i - 1);
    if (find_subject(r, quote, i, near) || find_subject(r, quote, clause, i - 1)) return true;
    if (!find_subject(r, quote, first, clause)) find_subject(r, quote, near, end);
    return true;
  }
  return false;
}

static bool follows_colon(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  return quote->first_token > stretch.first_token &&
         galley_token_is(r, galley_token_at(r, quote->first_token - 1u), ':');
}

static bool speaker_before(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (!follows_colon(r, stretch, quote)) return false;
  size_t colon = quote->first_token - 1u;
  return read_clause_before(r, quote, sentence_start(r, stretch, colon), colon);
}

static bool has_speaker(const galley_quote *quote) {
  return quote->speaker_end > quote->speaker_start;
}

bool galley_goes_on(const galley_reading *r, const galley_quote *quote, const galley_quote *before) {
  size_t from = before->last_token + 1u, end = quote->first_token;
  if (from >= end) return false; /* nothing between them: often the answer of another */
  const galley_token *last = galley_token_at(r, end - 1);
  if (end - from > REPORTING_CLAUSE || !(is_stop(r, last) || sets_off(r, last))) return false;
  bool verb = false;
  for (size_t i = from; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (is_stop(r, t) && i + 1 < end) return false;
    verb = verb || t->start == before->verb_start;
  }
  return verb;
}

/* „…“ (Name) */
static bool name_in_brackets(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  size_t open = quote->last_token + 1u;
  if (open + 2 >= stretch.end_token || !galley_token_is(r, galley_token_at(r, open), '(')) return false;
  if (!is_name_word(r, galley_token_at(r, open + 1))) return false;
  size_t end = name_end(r, open + 1, stretch.end_token);
  if (end >= stretch.end_token || !galley_token_is(r, galley_token_at(r, end), ')')) return false;
  set_speaker(r, quote, open + 1, end);
  return true;
}

void galley_infer_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote,
                          const galley_quote *before) {
  if (has_speaker(quote) || quote->verb_end > quote->verb_start) return;
  if (before && has_speaker(before)) {
    quote->speaker_start = before->speaker_start;
    quote->speaker_end = before->speaker_end;
    return;
  }
  if (name_in_brackets(reading, stretch, quote)) return;
  size_t end = follows_colon(reading, stretch, quote) ? quote->first_token - 1u : quote->first_token;
  size_t first = sentence_start(reading, stretch, end);
  if (!read_clause_before(reading, quote, first, end) && end < quote->first_token)
    find_subject(reading, quote, first, end);
}

bool galley_find_interruption(const galley_reading *reading, size_t from, size_t end, size_t *first,
                              size_t *last) {
  for (size_t i = from; i + 3 < end; i++) {
    const galley_token *verb = galley_token_at(reading, i + 1);
    if (!sets_off(reading, galley_token_at(reading, i))) continue;
    if (!(verb->flags & GALLEY_TOKEN_LOWER) || !is_speech_verb(reading, verb)) continue;
    galley_quote clause = {0};
    size_t close = i + 2;
    while (close < end && close < i + INTERRUPTION && !sets_off(reading, galley_token_at(reading, close)))
      close++;
    if (close >= end || close >= i + INTERRUPTION || !find_subject(reading, &clause, i + 2, close)) continue;
    *first = i;
    *last = close;
    return true;
  }
  return false;
}

bool galley_announces_speech(const galley_reading *reading, galley_stretch stretch, size_t colon) {
  size_t first = sentence_start(reading, stretch, colon);
  for (size_t i = colon; i > first && colon - i < COLON_DISTANCE; i--) {
    if (galley_token_has(reading, galley_token_at(reading, i - 1), GALLEY_UTTERANCE)) {
      galley_quote clause = {0};
      return find_subject(reading, &clause, i, colon) || find_subject(reading, &clause, first, i - 1);
    }
  }
  return false;
}

void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote) {
  if (!speaker_after(reading, stretch, quote)) speaker_before(reading, stretch, quote);
}
