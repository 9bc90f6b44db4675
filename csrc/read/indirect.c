#include "read/indirect.h"

#include <string.h>

#include "read/clauses.h"
#include "read/marks.h"
#include "read/speech_words.h"
#include "read/subjects.h"

#define LONGEST_SENTENCE 120 /* tokens */
#define NAME_DISTANCE    4   /* tokens between the word for a source and its name */
#define LONGEST_FRAME    16  /* tokens of a reporting clause */
#define VERB_IN_CLAUSE   24  /* tokens of a clause in which its verb is looked for */

typedef struct sentence {
  const galley_reading *reading;
  size_t first, end; /* its tokens, without the terminator */
} sentence;

static bool is_terminator_at(const galley_reading *r, size_t index) {
  const uint8_t *interests = r->interests.items;
  return (interests[index] & GALLEY_INTEREST_ENDING) && galley_is_terminator(galley_token_at(r, index));
}

/* The sentence around token `index`: between terminators, whatever marks stand in it; what a colon announces
 * is another matter. */
static sentence sentence_around(const galley_reading *r, size_t from, size_t index, size_t end) {
  sentence s = {r, index, index};
  size_t first = index > from + LONGEST_SENTENCE ? index - LONGEST_SENTENCE : from;
  size_t last = index + LONGEST_SENTENCE < end ? index + LONGEST_SENTENCE : end;
  const galley_stretch behind = {(uint32_t)index, (uint32_t)last};
  while (s.first > first && !is_terminator_at(r, s.first - 1)) s.first--;
  for (;; s.end++) {
    s.end = galley_next_of(r, behind, s.end, GALLEY_INTEREST_ENDING | GALLEY_INTEREST_MARK);
    if (s.end == last || is_terminator_at(r, s.end) || galley_token_is(r, galley_token_at(r, s.end), ':'))
      return s;
  }
}

static bool is_lower(const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_LOWER) != 0;
}

/* Has the clause a verb in the mood of indirect speech? Someone who speaks of himself may mean it otherwise.
 */
static bool has_mood(const galley_reading *r, size_t first, size_t end) {
  if (end > first + VERB_IN_CLAUSE) end = first + VERB_IN_CLAUSE;
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (is_lower(t) && galley_class_value(r, t, GALLEY_SUBJUNCTIVE) == GALLEY_MOOD_OF_REPORT) return true;
  }
  return false;
}

static size_t next_comma(const sentence *s, size_t index) {
  size_t end = index + LONGEST_FRAME < s->end ? index + LONGEST_FRAME : s->end;
  while (index < end && !galley_token_is(s->reading, galley_token_at(s->reading, index), ',')) index++;
  return index < end ? index : s->end;
}

typedef struct report {
  size_t first, end; /* what is said */
  galley_mention speaker;
  size_t cue, cue_end;
  bool verbless;
} report;

static bool begins_indirect(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return is_lower(t) && galley_class_value(r, t, GALLEY_SUBORDINATOR) == GALLEY_OPENS_INDIRECT;
}

/* Sie sagte, dass es regne. Sie sagte, es regne. */
static bool reported_behind(const sentence *s, const galley_sense *verb, report *found) {
  size_t comma = next_comma(s, found->cue + 1);
  if (comma + 1 >= s->end || (verb->text && !galley_ends_with(s->reading, comma, verb->text))) return false;
  const galley_token *after = galley_token_at(s->reading, comma + 1);
  size_t clause_end = next_comma(s, comma + 1);
  bool indirect = begins_indirect(s->reading, comma + 1) ||
                  (is_lower(after) && has_mood(s->reading, comma + 1, clause_end));
  /* Of a clause that begins with a quotation, „…“, nothing is left. */
  if (!indirect || comma + 2 >= s->end) return false;
  found->first = comma + 1;
  found->end = s->end;
  found->speaker = galley_subject_of(s->reading, s->first, found->cue, comma);
  return galley_is_someone(s->reading, found->speaker);
}

/* Nothing tells that the words before a comma are less than a sentence: no comma, no word that opens a clause
 * or an adverbial. */
static bool is_main_clause(const galley_reading *r, size_t first, size_t end) {
  const galley_token *t = galley_token_at(r, first);
  if (galley_token_has(r, t, GALLEY_SUBORDINATOR) || galley_token_has(r, t, GALLEY_PREPOSITION)) return false;
  for (size_t i = first; i < end; i++) {
    if (galley_sets_off(r, galley_token_at(r, i))) return false;
  }
  return true;
}

/* Es regne, sagte sie. Es regne, so sagte sie, seit Tagen. */
static bool reported_before(const sentence *s, report *found) {
  const galley_reading *r = s->reading;
  size_t sign = found->cue;
  if (sign > s->first &&
      galley_class_value(r, galley_token_at(r, sign - 1), GALLEY_SUBORDINATOR) == GALLEY_OPENS_REPORT)
    sign--;
  if (sign < s->first + 2 || !galley_sets_off(r, galley_token_at(r, sign - 1))) return false;
  sign -= 1;
  if (!has_mood(r, s->first, sign) && !is_main_clause(r, s->first, sign)) return false;
  size_t close = next_comma(s, found->cue + 1);
  found->speaker = galley_subject_of(r, found->cue, found->cue, close);
  found->first = s->first;
  found->end = close < s->end ? s->end : sign;
  return galley_is_someone(r, found->speaker);
}

/* The mention is a noun, with nothing but its article and adjectives before it from token `first` on. */
static bool is_named_at(const galley_reading *r, galley_mention mention, size_t first) {
  if (!galley_is_someone(r, mention) || mention.first > first + NAME_DISTANCE) return false;
  if (galley_token_has(r, galley_token_at(r, mention.first), GALLEY_PRONOUN)) return false;
  for (size_t i = first; i < mention.first; i++) {
    const galley_token *t = galley_token_at(r, i);
    bool article =
        galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE);
    bool other = galley_token_has(r, t, GALLEY_STARTER) && !galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL);
    if (t->kind != GALLEY_TOKEN_WORD || (other && !article) || galley_token_has(r, t, GALLEY_FINITE) ||
        galley_token_has(r, t, GALLEY_SPEECH_VERB))
      return false;
  }
  return true;
}

/* Laut Petersen regnet es. Es regnet Petersen zufolge. */
static bool reported_by_source(const sentence *s, report *found) {
  const galley_reading *r = s->reading;
  size_t count;
  galley_stretch stretch = {(uint32_t)s->first, (uint32_t)s->end};
  const galley_sense *sense = galley_sense_at(r, stretch, found->cue, GALLEY_ATTRIBUTION, &count);
  if (!sense) return false;
  size_t behind = found->cue + count;
  if (galley_opens_relative(r, behind, s->end)) return false;
  found->cue_end = behind;
  found->verbless = true;
  found->first = s->first;
  found->end = s->end;
  if (sense->text && strcmp(sense->text, "behind") == 0) {
    found->speaker = galley_whose(r, s->first, galley_mention_before(r, s->first, found->cue));
    return galley_is_someone(r, found->speaker);
  }
  bool apart = sense->text != NULL;
  if (apart && (found->cue < s->first + 2 || !galley_sets_off(r, galley_token_at(r, found->cue - 1))))
    return false;
  if (apart) found->end = found->cue - 1;
  found->speaker = galley_first_mention(r, behind, next_comma(s, behind), true);
  return is_named_at(r, found->speaker, behind);
}

static bool add(const galley_reading *r, galley_vector *quotes, const report *found) {
  if (found->end <= found->first) return true;
  const galley_token *first = galley_token_at(r, found->first), *last = galley_token_at(r, found->end - 1);
  galley_quote quote = {.start = first->start,
                        .end = (uint32_t)galley_token_end(last),
                        .first_token = (uint32_t)found->first,
                        .last_token = (uint32_t)(found->end - 1),
                        .kind = GALLEY_QUOTE_INDIRECT,
                        .marks = GALLEY_MARKS_NONE,
                        .verbless = found->verbless};
  quote.content_start = quote.start;
  quote.content_end = quote.end;
  quote.speaker_start = galley_token_at(r, found->speaker.first)->start;
  quote.speaker_end = (uint32_t)galley_token_end(galley_token_at(r, found->speaker.end - 1));
  if (found->cue_end > found->cue) {
    quote.verb_start = galley_token_at(r, found->cue)->start;
    quote.verb_end = (uint32_t)galley_token_end(galley_token_at(r, found->cue_end - 1));
  }
  return galley_vector_append(quotes, &quote, 1);
}

/* Es regne. Der Fluss steige: sentences in the mood of indirect speech go on with what the one before them
 * said. */
static bool read_on(const galley_reading *r, galley_vector *quotes, report found, size_t end, size_t *done) {
  for (;;) {
    size_t first = *done;
    while (first < end && galley_is_terminator(galley_token_at(r, first))) first++;
    if (first >= end) return true;
    sentence s = sentence_around(r, first, first, end);
    bool goes_on = has_mood(r, s.first, s.end);
    for (size_t i = s.first; i < s.end && goes_on; i++) {
      const galley_token *t = galley_token_at(r, i);
      bool cue = (t->interests & GALLEY_INTEREST_SPEECH) && is_lower(t) &&
                 (galley_class_value(r, t, GALLEY_SPEECH_VERB) == GALLEY_VERB_OF_SPEECH ||
                  galley_token_has(r, t, GALLEY_ATTRIBUTION));
      goes_on = !cue && t->mark == GALLEY_MARK_NONE && !galley_token_is(r, t, ':');
    }
    if (!goes_on) return true;
    found.first = s.first;
    found.end = s.end;
    found.cue = found.cue_end = 0;
    found.verbless = false;
    if (!add(r, quotes, &found)) return false;
    *done = s.end;
  }
}

bool galley_read_indirect(const galley_reading *r, galley_vector *quotes, size_t from, size_t end, size_t cue,
                          size_t *done) {
  const galley_token *t = galley_token_at(r, cue);
  report found = {.cue = cue, .cue_end = cue + 1};
  const galley_sense *verb = is_lower(t) ? galley_class_sense(r, t, GALLEY_SPEECH_VERB) : NULL;
  bool reports = verb && verb->value <= GALLEY_VERB_OF_SPEECH,
       source = galley_token_has(r, t, GALLEY_ATTRIBUTION);
  if (!reports && !source) return true;
  sentence s = sentence_around(r, from, cue, end);
  bool reported = source && reported_by_source(&s, &found);
  if (!reported && reports) {
    found = (report){.cue = cue, .cue_end = cue + 1};
    reported = (verb->value == GALLEY_VERB_OF_SPEECH && reported_before(&s, &found)) ||
               reported_behind(&s, verb, &found);
  }
  if (!reported) return true;
  if (!add(r, quotes, &found)) return false;
  *done = s.end;
  return read_on(r, quotes, found, end, done);
}
