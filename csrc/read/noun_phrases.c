#include "read/noun_phrases.h"

#include "read/marks.h"
#include "read/name_words.h"
#include "read/speech_words.h"

/* "Anwohnerin Silke Thoms": a noun for persons before a first name and a surname. */
static bool is_person_before_name(const galley_reader *x, size_t first) {
  return galley_reader_holds(x, first + 2) && !galley_reader_has(x, first, GALLEY_GIVEN_NAME) &&
         galley_reader_has(x, first + 1, GALLEY_GIVEN_NAME) && galley_person_noun_at(x, first);
}

size_t galley_skip_offices(const galley_reading *r, size_t first, size_t end) {
  if (end == first + 1) return first;
  galley_reader x = {r, {(uint32_t)first, (uint32_t)end}};
  size_t i = first, next;
  while (i < end && galley_office_at(&x, i, &next)) i = next;
  if (i == first && is_person_before_name(&x, first)) i = first + 1;
  return i < end ? i : first;
}

static bool is_article(const galley_reading *r, const galley_token *t) {
  return galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL);
}

bool galley_stands_before_noun(const galley_reading *r, size_t index, size_t end) {
  for (size_t i = index + 1; i < end && i <= index + 2; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (galley_is_name_word(r, t)) return true;
    if (!(t->flags & GALLEY_TOKEN_LOWER) || galley_token_has(r, t, GALLEY_STARTER)) return false;
  }
  return false;
}

static bool is_pronoun(const galley_reading *r, size_t index, size_t end) {
  int value = galley_class_value(r, galley_token_at(r, index), GALLEY_PRONOUN);
  return value > 0 && value != GALLEY_PRONOUN_AGE && value != GALLEY_PRONOUN_POSSESSIVE &&
         (value != GALLEY_PRONOUN_OR_ARTICLE || !galley_stands_before_noun(r, index, end));
}

/* „Neue Zeitung“: what stands between marks, a few words. */
static galley_mention marked_name(const galley_reading *r, size_t open, size_t end) {
  for (size_t i = open + 1; i < end && i < open + GALLEY_MARKED_NAME; i++) {
    if (galley_token_at(r, i)->mark == GALLEY_MARK_NONE) continue;
    return (galley_mention){open + 1, i};
  }
  return (galley_mention){open, open};
}

/* "69-Jährige": the number belongs to the word. */
static size_t compound_start(const galley_reading *r, size_t first, size_t index) {
  if (index < first + 2) return index;
  bool sticks = !((galley_token_at(r, index)->flags | galley_token_at(r, index - 1)->flags) &
                  GALLEY_TOKEN_SPACE_BEFORE);
  bool number = galley_token_at(r, index - 2)->kind == GALLEY_TOKEN_NUMBER;
  return sticks && number && galley_token_is(r, galley_token_at(r, index - 1), '-') ? index - 2 : index;
}

/* An office behind a noun opens a name of its own: in dessen Verlauf Dr. Benz. Where, or `end`. */
static size_t next_office(const galley_reading *r, size_t first, size_t end) {
  while (first < end && !galley_token_has(r, galley_token_at(r, first), GALLEY_ROLE)) first++;
  return first;
}

bool galley_is_word_of_speech(const galley_reading *r, size_t index) {
  int value = galley_class_value(r, galley_token_at(r, index), GALLEY_SPEECH_NOUN);
  return value >= 0 && value != GALLEY_SPEECH_WORK;
}

/* The end of the noun phrase whose noun is token `index`. Behind a preposition an office opens a phrase of
 * its own, and behind a relative pronoun in the genitive the noun stands alone. */
static size_t noun_end(const galley_reading *r, size_t index, size_t end, bool oblique, bool alone) {
  if (alone || (oblique && galley_is_word_of_speech(r, index))) return index + 1; /* auf Anfrage Karl */
  size_t last = galley_name_end(r, index, end);
  return oblique ? next_office(r, index + 1, last) : last;
}

/* "Kopp’s": a genitive, as print before 1901 writes it. What ends in a bare s may be none. */
static bool is_genitive_by_apostrophe(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return galley_language_genitive(r->language, r->text + t->start, t->length) > 1;
}

/* An article right behind a noun opens its genitive, and behind a pronoun, too (einer der Männer). */
static bool opens_genitive(const galley_reading *r, size_t index, size_t phrase_end) {
  if (index != phrase_end || index == 0) return false;
  const galley_token *before = galley_token_at(r, index - 1);
  return (galley_is_name_word(r, before) ||
          galley_class_value(r, before, GALLEY_PRONOUN) == GALLEY_PRONOUN_OR_ARTICLE) &&
         galley_class_value(r, galley_token_at(r, index), GALLEY_DEFINITE_ARTICLE) ==
             GALLEY_ARTICLE_OF_GENITIVE;
}

/* Only the nominative has it, but for genitives and datives of others, which have a preposition or a noun
 * before them: der. */
static bool is_nominative_article(const galley_reading *r, const galley_token *t) {
  return galley_class_value(r, t, GALLEY_DEFINITE_ARTICLE) == GALLEY_ARTICLE_OF_GENITIVE;
}

/* "u. A.", "Art. 15" */
static bool is_abbreviation(const galley_reading *r, const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_STOP) && !galley_token_has(r, t, GALLEY_ROLE);
}

/* "laut" before the source of a statement. */
static bool names_source(const galley_reading *r, const galley_token *t) {
  const galley_sense *sense = galley_class_sense(r, t, GALLEY_ATTRIBUTION);
  return sense && !sense->text;
}

bool galley_next_phrase(const galley_reading *r, size_t *index, size_t end, galley_phrase *found) {
  *found = galley_before_phrases(found->clause);
  size_t before = *index; /* the end of the phrase before */
  bool began = false, alone = false;
  for (size_t i = *index; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (!began) found->start = i;
    if (t->mark != GALLEY_MARK_NONE) {
      found->mention = marked_name(r, i, end);
      if (!galley_mentions(found->mention)) continue;
      *index = found->mention.end + 1;
      return true;
    }
    if (galley_is_stop(r, t) || galley_sets_off(r, t) || galley_is_speech_verb(r, t)) {
      found->oblique = found->nominative = began = alone = false;
      if (!galley_token_has(r, t, GALLEY_SPEECH_VERB)) found->clause = i + 1;
    } else if (is_pronoun(r, i, end)) {
      found->mention = (galley_mention){i, *index = i + 1};
      found->pronoun = true;
      found->oblique = i > before && galley_token_has(r, galley_token_at(r, i - 1), GALLEY_PREPOSITION);
      return true;
    } else if (galley_token_has(r, t, GALLEY_PREPOSITION) || galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE) ||
               (i == found->clause && names_source(r, t))) {
      found->oblique = began = true;
    } else if (is_article(r, t)) {
      found->oblique = found->oblique || opens_genitive(r, i, before);
      found->nominative = is_nominative_article(r, t);
      began = true;
    } else if (galley_is_name_word(r, t)) {
      size_t last = noun_end(r, i, end, found->oblique, alone);
      if (last == i + 1 && is_abbreviation(r, t)) continue;
      found->mention = (galley_mention){galley_skip_offices(r, i, last), last};
      if (found->mention.first == i) found->mention.first = compound_start(r, before, i);
      if (is_genitive_by_apostrophe(r, last - 1)) found->oblique = true;
      *index = last;
      return true;
    } else if (galley_token_has(r, t, GALLEY_STARTER)) {
      alone = galley_class_value(r, t, GALLEY_SUBORDINATOR) == GALLEY_OPENS_GENITIVE;
      found->nominative = false;
      if (!galley_stands_before_noun(r, i, end)) found->oblique = false;
      began = found->oblique;
    }
  }
  return false;
}
