#include "read/clauses.h"

#include <string.h>

#include "read/marks.h"
#include "read/name_words.h"
#include "read/speech_words.h"

#define SENTENCE_BEFORE 60 /* tokens before a colon or a mark in which a clause is looked for */
#define LONGEST_LABEL   5  /* tokens of a speaker's name before a colon */
#define LONGEST_REMARK  16 /* tokens in brackets behind it */

/* How much a clause announces what stands behind its colon. */
#define OF_VERB     2 /* a verb that gives speech word for word */
#define OF_NOUN     1 /* with the question: */
#define OF_POINTER  1 /* the following: */
#define OF_NEARNESS 1 /* verb or noun stand just before the colon: */
#define NEAR_COLON  4 /* tokens */

bool galley_is_stop_sign(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, ';') || galley_token_is(r, t, ':') || galley_is_terminator(t);
}

bool galley_is_dash_sign(const galley_reading *r, const galley_token *t) {
  const char *s = r->text + t->start;
  bool long_dash = t->length == 3 && s[0] == '\xE2' && s[1] == '\x80' && (s[2] == '\x93' || s[2] == '\x94');
  return long_dash || (t->length == 2 && s[0] == '-' && s[1] == '-') ||
         (galley_token_is(r, t, '-') && (t->flags & GALLEY_TOKEN_SPACE_BEFORE));
}

/* "jene bekannte Rede", "mit einem lauten „Halt!“": between an article and a noun it is an adjective. */
static bool is_attribute(const galley_reading *r, const galley_token *t) {
  const galley_token *first = galley_token_at(r, 0), *last = galley_token_at(r, r->tokens.count - 1);
  if (t == first || t == last) return false;
  bool article = galley_token_has(r, t - 1, GALLEY_OBLIQUE_ARTICLE) ||
                 galley_token_has(r, t - 1, GALLEY_ARTICLE_CARDINAL);
  if (article && t[1].mark != GALLEY_MARK_NONE) return true;
  article = article || galley_token_has(r, t - 1, GALLEY_DEFINITE_ARTICLE) ||
            galley_class_value(r, t - 1, GALLEY_PRONOUN) == GALLEY_PRONOUN_OR_ARTICLE;
  return article && galley_is_name_word(r, t + 1);
}

bool galley_is_speech_verb(const galley_reading *r, const galley_token *t) {
  if (!galley_token_has(r, t, GALLEY_SPEECH_VERB) || is_attribute(r, t)) return false;
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || t == galley_token_at(r, 0)) return true;
  const galley_token *before = t - 1;
  return galley_is_stop(r, before) || before->mark != GALLEY_MARK_NONE;
}

bool galley_says_in_a_breath(const galley_reading *r, const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_LOWER) &&
         galley_class_value(r, t, GALLEY_UTTERANCE) == GALLEY_SPEECH_BREATH;
}

static bool is_written_so(const galley_reading *r, const galley_token *t, galley_word_class class) {
  if (!galley_token_has(r, t, class)) return false;
  for (const galley_sense *s = galley_entry_senses(r->language, t->entry); s; s = s->next) {
    if (s->class == class && s->phrase_length == t->length &&
        memcmp(s->phrase, r->text + t->start, t->length) == 0)
      return true;
  }
  return false;
}

/* "the mayor": a noun of a language that writes nouns small, as its data does. */
static bool is_small_noun(const galley_reading *r, const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_LOWER) &&
         (is_written_so(r, t, GALLEY_ROLE) || is_written_so(r, t, GALLEY_PERSON_NOUN));
}

bool galley_is_name_word(const galley_reading *r, const galley_token *t) {
  return t->kind == GALLEY_TOKEN_WORD && ((t->flags & GALLEY_TOKEN_CAPITALIZED) || is_small_noun(r, t)) &&
         !galley_token_has(r, t, GALLEY_STARTER) && !galley_token_has(r, t, GALLEY_WEEKDAY) &&
         !galley_token_has(r, t, GALLEY_MONTH) && !galley_token_has(r, t, GALLEY_SELF) &&
         galley_class_value(r, t, GALLEY_SPEECH_NOUN) != GALLEY_SPEECH_POINTER;
}

/* "Qassym-Schomart": a hyphen without blanks inside a name. */
static bool joins_name(const galley_reading *r, size_t index, size_t end) {
  if (index + 1 >= end) return false;
  const galley_token *t = galley_token_at(r, index), *after = galley_token_at(r, index + 1);
  return galley_token_is(r, t, '-') && !((t->flags | after->flags) & GALLEY_TOKEN_SPACE_BEFORE) &&
         after->kind == GALLEY_TOKEN_WORD;
}

/* "Halas’ Kollege": the apostrophe of a genitive, with the noun behind it. */
static bool has_apostrophe(const galley_reading *r, size_t index, size_t end) {
  const galley_token *t = galley_token_at(r, index);
  if (index + 1 >= end || t->mark < GALLEY_MARK_FIRST_SINGLE || (t->flags & GALLEY_TOKEN_SPACE_BEFORE))
    return false;
  const galley_token *after = galley_token_at(r, index + 1);
  return (after->flags & GALLEY_TOKEN_SPACE_BEFORE) && galley_is_name_word(r, after);
}

/* "Jan", "August": a month that a name follows is a first name. */
static bool is_first_name(const galley_reading *r, size_t index, size_t end) {
  const galley_token *t = galley_token_at(r, index);
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_MONTH) && index + 1 < end &&
         galley_is_name_word(r, galley_token_at(r, index + 1));
}

size_t galley_name_end(const galley_reading *r, size_t first, size_t end) {
  size_t i = first + 1;
  while (i < end) {
    if (joins_name(r, i, end) || has_apostrophe(r, i, end))
      i += 2;
    else if (galley_is_name_word(r, galley_token_at(r, i)) || is_first_name(r, i, end))
      i += 1;
    else
      break;
  }
  return i;
}

const galley_sense *galley_single_sense(const galley_reading *r, const galley_token *t,
                                        galley_word_class class) {
  const galley_sense *s = galley_first_sense(r->language, t->entry, class);
  while (s && s->class == class && s->phrase_length > t->length) s = s->next;
  return s && s->class == class ? s : NULL;
}

bool galley_ends_with(const galley_reading *r, size_t end, const char *words) {
  const galley_token *t = galley_token_at(r, end - 1);
  while (*words) {
    size_t length = strcspn(words, " ");
    if (t->length == length && memcmp(r->text + t->start, words, length) == 0) return true;
    words += length + (words[length] == ' ');
  }
  return false;
}

/* "Sie", "Ihnen" inside a sentence. */
static bool is_polite_address(const galley_reading *r, const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_POLITE);
}

bool galley_is_address(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (galley_class_value(r, t, GALLEY_SELF) == GALLEY_SELF_SPEAKS || (i > first && is_polite_address(r, t)))
      return true;
  }
  return false;
}

bool galley_exclaims(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (galley_token_is(r, t, '!') || galley_token_is(r, t, '?')) return true;
  }
  return false;
}

galley_announcement galley_announcement_in(const galley_reading *r, size_t first, size_t colon) {
  galley_announcement a = {.verb = colon};
  bool noun = false, pointer = false;
  for (size_t i = colon; i > first; i--) {
    const galley_token *t = galley_token_at(r, i - 1);
    int near = colon - i < NEAR_COLON ? OF_NEARNESS : 0;
    int verb = t->flags & GALLEY_TOKEN_LOWER ? galley_class_value(r, t, GALLEY_UTTERANCE) : -1;
    int announces = galley_class_value(r, t, GALLEY_SPEECH_NOUN);
    if (announces == GALLEY_SPEECH_WORK || (announces > 0 && !(t->flags & GALLEY_TOKEN_CAPITALIZED)))
      announces = -1;
    if (verb > 0 && a.verb == colon) {
      a.weight += OF_VERB + near;
      a.verb = i - 1;
      a.text = a.text || verb == GALLEY_SPEECH_TEXT;
    }
    if (announces > 0 && !noun) {
      a.weight += OF_NOUN + near;
      a.text = a.text || (announces == GALLEY_SPEECH_LONG_TEXT && near > 0);
      noun = true;
    }
    if (announces == 0 && !pointer) {
      a.weight += OF_POINTER;
      pointer = true;
    }
  }
  return a;
}

bool galley_opens_relative(const galley_reading *r, size_t index, size_t end) {
  return index + 1 < end && galley_token_has(r, galley_token_at(r, index), GALLEY_DEFINITE_ARTICLE) &&
         galley_token_has(r, galley_token_at(r, index + 1), GALLEY_DEFINITE_ARTICLE);
}

/* Where a name in marks („Neue Zeitung“ meldet) that ends with the mark at token `close` begins; `close` if
 * what stands there is no name: it is long, or a stop or a comma stands before it. */
static size_t marked_name_start(const galley_reading *r, size_t first, size_t close) {
  for (size_t i = close; i > first && i + GALLEY_MARKED_NAME > close; i--) {
    if (galley_token_at(r, i - 1)->mark == GALLEY_MARK_NONE) continue;
    if (i - 1 == first || i == close) return close;
    return galley_token_at(r, i - 2)->kind == GALLEY_TOKEN_WORD ? i - 1 : close;
  }
  return close;
}

size_t galley_clause_sentence_start(const galley_reading *r, size_t first, size_t index) {
  if (index > first + SENTENCE_BEFORE) first = index - SENTENCE_BEFORE;
  while (index > first) {
    const galley_token *t = galley_token_at(r, index - 1);
    if (galley_is_stop(r, t)) break;
    size_t start = t->mark == GALLEY_MARK_NONE ? index - 1 : marked_name_start(r, first, index - 1);
    if (t->mark != GALLEY_MARK_NONE && start == index - 1) break;
    index = start;
  }
  return index;
}

/* The token behind a remark in brackets that ends before `end` is the one at which the remark begins. */
static size_t remark_start(const galley_reading *r, size_t first, size_t end) {
  if (end <= first || !galley_token_is(r, galley_token_at(r, end - 1), ')')) return end;
  for (size_t i = end - 1; i > first && end - i < LONGEST_REMARK; i--) {
    if (galley_token_is(r, galley_token_at(r, i - 1), '(')) return i - 1;
  }
  return end;
}

/* "von", "v.": between the words of a name. */
static bool is_inside_name(const galley_reading *r, size_t first, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  galley_reader x = {r, {(uint32_t)first, (uint32_t)index + 1}};
  bool particle = galley_particle_at(&x, index) == GALLEY_PARTICLE ||
                  (t->length == 2 && (t->flags & GALLEY_TOKEN_STOP) && (t->flags & GALLEY_TOKEN_LOWER));
  return particle && index > first && galley_is_name_word(r, galley_token_at(r, index - 1));
}

galley_mention galley_label_before(const galley_reading *r, size_t first, size_t end) {
  const galley_mention none = {end, end};
  end = remark_start(r, first, end);
  size_t start = end;
  while (start > first && end - start < LONGEST_LABEL &&
         (galley_is_name_word(r, galley_token_at(r, start - 1)) ||
          (start < end && is_inside_name(r, first, start - 1))))
    start--;
  if (start == end) return none;
  if (start == first) return (galley_mention){start, end};
  const galley_token *before = galley_token_at(r, start - 1);
  bool begins = galley_is_terminator(before) || galley_is_clause_dash(r, before) ||
                galley_token_is(r, before, ')') || before->mark != GALLEY_MARK_NONE;
  return begins ? (galley_mention){start, end} : none;
}
