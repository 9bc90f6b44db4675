#include "read/clauses.h"

#include <string.h>

#include "read/animacy.h"
#include "read/marks.h"
#include "read/name_words.h"
#include "read/speech_words.h"

#define SENTENCE_BEFORE 60 /* tokens before a colon or a mark in which a clause is looked for */
#define MARKED_NAME     8  /* tokens of a newspaper's name in quotation marks */
#define LONGEST_LABEL   5  /* tokens of a speaker's name before a colon */
#define LONGEST_REMARK  16 /* tokens in brackets behind it */

#define MOST_ADJECTIVES 3 /* words between a noun and its article, with it */

/* How much speaks for a phrase as the subject of a verb. */
#define NEXT_TO_VERB    5
#define NEAR_VERB       3
#define FAR_FROM_VERB   1
#define OF_PRONOUN      2
#define OF_INANIMATE    (-2)
#define OF_ANIMATE      1
#define OF_OBLIQUE_CASE (-6)
#define OF_OPENING      3 /* it stands behind "and" */
#define NEAR            3 /* tokens */

/* How much a clause announces what stands behind its colon. */
#define OF_VERB     2 /* a verb that gives speech word for word */
#define OF_NOUN     1 /* with the question: */
#define OF_POINTER  1 /* the following: */
#define OF_NEARNESS 1 /* verb or noun stand just before the colon: */
#define NEAR_COLON  4 /* tokens */

bool galley_is_stop(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, ';') || galley_token_is(r, t, ':') || galley_is_terminator(t);
}

bool galley_is_clause_dash(const galley_reading *r, const galley_token *t) {
  const char *s = r->text + t->start;
  bool long_dash = t->length == 3 && s[0] == '\xE2' && s[1] == '\x80' && (s[2] == '\x93' || s[2] == '\x94');
  return long_dash || (t->length == 2 && s[0] == '-' && s[1] == '-') ||
         (galley_token_is(r, t, '-') && (t->flags & GALLEY_TOKEN_SPACE_BEFORE));
}

bool galley_sets_off(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, ',') || galley_is_clause_dash(r, t);
}

/* "jene bekannte Rede", "der erklärte Gegner": between an article and a noun it is an adjective. */
static bool is_attribute(const galley_reading *r, const galley_token *t) {
  const galley_token *first = galley_token_at(r, 0), *last = galley_token_at(r, r->tokens.count - 1);
  if (t == first || t == last || !galley_is_name_word(r, t + 1)) return false;
  return galley_token_has(r, t - 1, GALLEY_DEFINITE_ARTICLE) ||
         galley_token_has(r, t - 1, GALLEY_OBLIQUE_ARTICLE) ||
         galley_token_has(r, t - 1, GALLEY_ARTICLE_CARDINAL) ||
         galley_class_value(r, t - 1, GALLEY_PRONOUN) == GALLEY_PRONOUN_OR_ARTICLE;
}

bool galley_is_speech_verb(const galley_reading *r, const galley_token *t) {
  if (!galley_token_has(r, t, GALLEY_SPEECH_VERB) || is_attribute(r, t)) return false;
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || t == galley_token_at(r, 0)) return true;
  const galley_token *before = t - 1;
  return galley_is_stop(r, before) || before->mark != GALLEY_MARK_NONE;
}

bool galley_is_name_word(const galley_reading *r, const galley_token *t) {
  return t->kind == GALLEY_TOKEN_WORD && (t->flags & GALLEY_TOKEN_CAPITALIZED) &&
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

const galley_sense *galley_class_sense(const galley_reading *r, const galley_token *t,
                                       galley_word_class class) {
  if (!galley_token_has(r, t, class)) return NULL;
  const galley_sense *s = galley_entry_senses(r->language, t->entry);
  while (s && (s->class != class || s->phrase_length > t->length)) s = s->next;
  return s;
}

bool galley_ends_with(const galley_reading *r, size_t end, const char *word) {
  const galley_token *t = galley_token_at(r, end - 1);
  return t->length == strlen(word) && memcmp(r->text + t->start, word, t->length) == 0;
}

int galley_class_value(const galley_reading *r, const galley_token *t, galley_word_class class) {
  const galley_sense *sense = galley_class_sense(r, t, class);
  return sense ? (int)sense->value : -1;
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
  for (size_t i = close; i > first && i + MARKED_NAME > close; i--) {
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

/* Leaves out the offices before a name: "BKA-Chef Holger Voss" is said by "Holger Voss". */
static size_t skip_roles(const galley_reading *r, size_t first, size_t end) {
  if (end == first + 1) return first;
  galley_reader x = {r, {(uint32_t)first, (uint32_t)end}};
  size_t i = first, next;
  while (i < end && galley_office_at(&x, i, &next)) i = next;
  return i < end ? i : first;
}

typedef struct phrase {
  galley_mention mention;
  size_t start;  /* its article */
  size_t clause; /* what it stands in: behind the last comma or stop */
  bool oblique, pronoun;
  bool nominative; /* its article says so (der) */
} phrase;

static bool is_article(const galley_reading *r, const galley_token *t) {
  return galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL);
}

/* "jener Minister", "diese alte Frage": the word before a noun is no pronoun. */
static bool stands_before_noun(const galley_reading *r, size_t index, size_t end) {
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
         (value != GALLEY_PRONOUN_OR_ARTICLE || !stands_before_noun(r, index, end));
}

/* „Neue Zeitung“: what stands between marks, a few words. */
static galley_mention marked_name(const galley_reading *r, size_t open, size_t end) {
  for (size_t i = open + 1; i < end && i < open + MARKED_NAME; i++) {
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

static bool is_word_of_speech(const galley_reading *r, size_t index) {
  int value = galley_class_value(r, galley_token_at(r, index), GALLEY_SPEECH_NOUN);
  return value >= 0 && value != GALLEY_SPEECH_WORK;
}

/* The end of the noun phrase whose noun is token `index`. Behind a preposition an office opens a phrase of
 * its own, and behind a relative pronoun in the genitive the noun stands alone. */
static size_t noun_end(const galley_reading *r, size_t index, size_t end, bool oblique, bool alone) {
  if (alone || (oblique && is_word_of_speech(r, index))) return index + 1; /* auf Anfrage Karl */
  size_t last = galley_name_end(r, index, end);
  return oblique ? next_office(r, index + 1, last) : last;
}

/* An article right behind a noun opens its genitive. */
static bool opens_genitive(const galley_reading *r, size_t index, size_t phrase_end) {
  return index == phrase_end && index > 0 && galley_is_name_word(r, galley_token_at(r, index - 1)) &&
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

/* Before the first phrase from token `first` on. */
static phrase before_phrases(size_t first) {
  return (phrase){.clause = first};
}

/* The next noun phrase or pronoun from `*index` on, which moves behind it; `*found` is the one before. */
static bool next_phrase(const galley_reading *r, size_t *index, size_t end, phrase *found) {
  *found = before_phrases(found->clause);
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
    } else if (galley_token_has(r, t, GALLEY_PREPOSITION) || galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE)) {
      found->oblique = began = true;
    } else if (is_article(r, t)) {
      found->oblique = found->oblique || opens_genitive(r, i, before);
      found->nominative = is_nominative_article(r, t);
      began = true;
    } else if (galley_is_name_word(r, t)) {
      size_t last = noun_end(r, i, end, found->oblique, alone);
      if (last == i + 1 && is_abbreviation(r, t)) continue;
      found->mention = (galley_mention){skip_roles(r, i, last), last};
      if (found->mention.first == i) found->mention.first = compound_start(r, before, i);
      *index = last;
      return true;
    } else if (galley_token_has(r, t, GALLEY_STARTER)) {
      alone = galley_class_value(r, t, GALLEY_SUBORDINATOR) == GALLEY_OPENS_GENITIVE;
      found->nominative = false;
      if (!stands_before_noun(r, i, end)) found->oblique = false;
      began = found->oblique;
    }
  }
  return false;
}

static bool comma_between(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (galley_sets_off(r, galley_token_at(r, i)) || galley_is_stop(r, galley_token_at(r, i))) return true;
  }
  return false;
}

/* Only a relative clause, or another apposition, stands between a phrase and the verb: Voss, der lachte,
 * sagte. */
static bool is_interrupted(const galley_reading *r, const phrase *p, size_t verb) {
  return p->mention.end < verb && galley_sets_off(r, galley_token_at(r, p->mention.end)) &&
         galley_sets_off(r, galley_token_at(r, verb - 1));
}

static int weight_of_place(const galley_reading *r, const phrase *p, size_t verb) {
  bool behind = p->mention.first > verb;
  size_t distance = behind ? p->start - verb - 1 : verb - p->mention.end;
  bool apart = behind ? comma_between(r, verb + 1, p->start) : comma_between(r, p->mention.end, verb);
  if (apart) return !behind && is_interrupted(r, p, verb) ? NEAR_VERB : 0;
  if (distance == 0) return NEXT_TO_VERB;
  return distance <= NEAR || !behind ? NEAR_VERB : FAR_FROM_VERB;
}

/* Of the second of two verbs (kam und sagte): the first subject of the sentence, or of the clause behind
 * another "and" that links no nouns. */
static int weight_of_linked(const galley_reading *r, const phrase *p, size_t verb) {
  if (p->mention.first > verb) return FAR_FROM_VERB;
  bool opens = p->start > 1 && galley_token_has(r, galley_token_at(r, p->start - 1), GALLEY_NUMERAL_LINK) &&
               !galley_is_name_word(r, galley_token_at(r, p->start - 2));
  return opens ? NEXT_TO_VERB + OF_OPENING : NEXT_TO_VERB;
}

/* A relative clause at token `first`: its pronoun has no noun behind it (der lachte, in dem er stand). */
static bool is_relative_clause(const galley_reading *r, size_t first, size_t end) {
  if (first < end && galley_token_has(r, galley_token_at(r, first), GALLEY_PREPOSITION)) first++;
  if (first + 1 >= end) return false;
  const galley_token *t = galley_token_at(r, first);
  bool article = galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) ||
                 galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE) ||
                 galley_class_value(r, t, GALLEY_PRONOUN) == GALLEY_PRONOUN_OR_ARTICLE;
  return article && !galley_is_name_word(r, galley_token_at(r, first + 1)) &&
         !stands_before_noun(r, first, end);
}

/* In a clause of its own that depends on another: no subject of a verb outside. */
static bool is_subordinate(const galley_reading *r, const phrase *p, size_t first, size_t verb) {
  if (p->mention.first > verb || !comma_between(r, p->mention.end, verb)) return false;
  const galley_sense *opener = galley_class_sense(r, galley_token_at(r, p->clause), GALLEY_SUBORDINATOR);
  if (opener && !opener->text) return true; /* so … opens a main clause, too */
  return p->clause > first && is_relative_clause(r, p->clause, verb);
}

static int weight_of(const galley_reading *r, const phrase *p, size_t first, size_t verb, bool linked) {
  if (is_subordinate(r, p, first, verb)) return OF_OBLIQUE_CASE;
  int weight = linked ? weight_of_linked(r, p, verb) : weight_of_place(r, p, verb);
  if (p->oblique) weight += OF_OBLIQUE_CASE;
  if (p->pronoun) weight += OF_PRONOUN;
  galley_animacy animacy = galley_animacy_of(r, p->mention);
  if (animacy == GALLEY_INANIMATE) weight += OF_INANIMATE;
  if (animacy >= GALLEY_COLLECTIVE && !p->pronoun) weight += OF_ANIMATE;
  return weight;
}

/* Between phrases of the same weight: the last one before the verb, pronouns before nouns; but for a single
 * word with which the sentence begins (Weinend rief der Knabe). */
static bool is_better(const phrase *p, const phrase *best, size_t verb, size_t first) {
  if (p->mention.first < verb) return p->pronoun || !best->pronoun;
  bool opener = best->mention.first == first && best->mention.end == first + 1 && !best->pronoun;
  return opener && (p->pronoun || p->nominative);
}

/* The noun before a relative clause whose pronoun is the subject of its verb: an Petersen, der gesagt hat.
 * Empty if the verb stands in no such clause. */
static galley_mention antecedent_of(const galley_reading *r, size_t first, size_t verb) {
  const galley_mention none = {verb, verb};
  size_t clause = verb;
  while (clause > first && !galley_sets_off(r, galley_token_at(r, clause - 1))) clause--;
  if (clause < first + 2 || clause >= verb || !is_relative_clause(r, clause, verb + 1)) return none;
  const galley_token *pronoun = galley_token_at(r, clause);
  if (!galley_token_has(r, pronoun, GALLEY_DEFINITE_ARTICLE) ||
      galley_token_has(r, pronoun, GALLEY_OBLIQUE_ARTICLE))
    return none;
  phrase p = before_phrases(clause + 1);
  for (size_t i = clause + 1; next_phrase(r, &i, verb, &p);) {
    if (!p.oblique) return none; /* which is the subject: der Mann, die er nannte */
  }
  galley_mention noun = galley_mention_before(r, first, clause - 1);
  return noun.end + 1 == clause ? noun : none;
}

/* "der Leiter und Sprecher Karl": behind an office and a link stands another one with the name of both. */
static galley_mention name_behind_link(const galley_reading *r, galley_mention office, size_t end) {
  galley_reader x = {r, {(uint32_t)office.first, (uint32_t)end}};
  size_t behind, next = office.end + 1;
  if (office.end != office.first + 1 || next + 1 >= end || !galley_office_at(&x, office.first, &behind) ||
      !galley_token_has(r, galley_token_at(r, office.end), GALLEY_NUMERAL_LINK) ||
      !galley_is_name_word(r, galley_token_at(r, next)) || !galley_office_at(&x, next, &behind))
    return office;
  size_t last = galley_name_end(r, next, end);
  return last > behind ? (galley_mention){skip_roles(r, next, last), last} : office;
}

galley_mention galley_subject_of(const galley_reading *r, size_t first, size_t verb, size_t end) {
  galley_mention antecedent = antecedent_of(r, first, verb);
  if (galley_mentions(antecedent)) return antecedent;
  phrase p = before_phrases(first), best = p;
  int best_weight = -1;
  size_t i = first;
  bool linked =
      verb > first && verb < end && galley_token_has(r, galley_token_at(r, verb - 1), GALLEY_NUMERAL_LINK);
  while (next_phrase(r, &i, end, &p)) {
    if (p.mention.first == verb) continue;
    int weight = weight_of(r, &p, first, verb, linked);
    bool better =
        weight > best_weight || (weight == best_weight && !linked && is_better(&p, &best, verb, first));
    if (weight < 0 || !better) continue;
    best = p;
    best_weight = weight;
  }
  return galley_mentions(best.mention) ? name_behind_link(r, best.mention, end) : best.mention;
}

bool galley_is_someone(const galley_reading *r, galley_mention mention) {
  return galley_mentions(mention) &&
         galley_class_value(r, galley_token_at(r, mention.first), GALLEY_PRONOUN) != GALLEY_PRONOUN_OF_NOBODY;
}

bool galley_is_speaker(const galley_reading *r, galley_mention mention) {
  return galley_is_someone(r, mention) && !is_word_of_speech(r, mention.first);
}

galley_mention galley_first_mention(const galley_reading *r, size_t first, size_t end, bool oblique) {
  phrase p = before_phrases(first);
  while (next_phrase(r, &first, end, &p)) {
    if (!oblique && (p.oblique || is_word_of_speech(r, p.mention.first))) continue;
    if (galley_is_someone(r, p.mention)) return p.mention;
  }
  return (galley_mention){end, end};
}

static bool is_verb(const galley_reading *r, const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_LOWER) &&
         (galley_token_has(r, t, GALLEY_FINITE) || galley_token_has(r, t, GALLEY_PAST) ||
          galley_token_has(r, t, GALLEY_SPEECH_VERB) || galley_token_has(r, t, GALLEY_SUBJUNCTIVE));
}

/* Unknown words that are a name, as a rule: several of them, or one without an article beside the verb, of
 * which it is the subject. */
static bool is_bare_name(const galley_reading *r, size_t first, size_t end, galley_mention mention) {
  galley_reader x = {r, {(uint32_t)first, (uint32_t)end}};
  const galley_token *last = galley_token_at(r, mention.end - 1);
  if (galley_animacy_of(r, mention) != GALLEY_ANIMACY_UNKNOWN ||
      !galley_is_unknown_surname(&x, mention.first))
    return false;
  if (mention.end > mention.first + 1)
    return !galley_looks_like_adjective(&x, mention.first) && galley_is_unknown_name(&x, mention.end - 1) &&
           galley_language_genitive(r->language, r->text + last->start, last->length) == 0;
  if (mention.first > first) return is_verb(r, galley_token_at(r, mention.first - 1));
  if (mention.end >= end) return false;
  const galley_token *behind = galley_token_at(r, mention.end);
  return is_verb(r, behind) || (behind->entry == 0 && (behind->flags & GALLEY_TOKEN_LOWER));
}

galley_mention galley_topic(const galley_reading *r, size_t first, size_t end) {
  phrase p = before_phrases(first);
  size_t i = first;
  while (next_phrase(r, &i, end, &p)) {
    if (p.oblique) continue;
    if (galley_animacy_of(r, p.mention) == GALLEY_PERSONAL || is_bare_name(r, first, end, p.mention))
      return p.mention;
  }
  return (galley_mention){end, end};
}

/* A name in the genitive. */
static bool is_genitive_name(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return galley_is_name_word(r, t) &&
         galley_language_genitive(r->language, r->text + t->start, t->length) > 0;
}

/* "seine kurze Antwort": the possessive pronoun before the noun at token `noun`; that if there is none. */
static size_t possessive_before(const galley_reading *r, size_t first, size_t noun) {
  for (size_t i = noun; i > first && noun - i < MOST_ADJECTIVES; i--) {
    const galley_token *t = galley_token_at(r, i - 1);
    if (galley_class_value(r, t, GALLEY_PRONOUN) == GALLEY_PRONOUN_POSSESSIVE) return i - 1;
    if (!(t->flags & GALLEY_TOKEN_LOWER) || galley_token_has(r, t, GALLEY_STARTER)) break;
  }
  return noun;
}

galley_mention galley_author_of(const galley_reading *r, size_t first, size_t noun, size_t end) {
  const galley_mention none = {end, end};
  size_t possessive = possessive_before(r, first, noun);
  if (possessive < noun) return (galley_mention){possessive, possessive + 1};
  galley_mention author = none;
  if (noun > first && is_genitive_name(r, noun - 1)) {
    author = (galley_mention){noun - 1, noun};
  } else if (noun + 1 < end && is_genitive_name(r, noun + 1)) {
    author = (galley_mention){noun + 1, galley_name_end(r, noun + 1, end)};
  } else if (noun + 2 < end) {
    const galley_token *t = galley_token_at(r, noun + 1);
    galley_reader x = {r, {(uint32_t)first, (uint32_t)end}};
    bool of =
        galley_token_has(r, t, GALLEY_PREPOSITION) && galley_particle_at(&x, noun + 1) == GALLEY_PARTICLE;
    bool genitive = galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE) ||
                    galley_class_value(r, t, GALLEY_DEFINITE_ARTICLE) == GALLEY_ARTICLE_OF_GENITIVE;
    if (of || genitive) author = galley_first_mention(r, noun + 1, end, true);
    if (genitive && galley_animacy_of(r, author) < GALLEY_COLLECTIVE) return none;
  }
  return galley_animacy_of(r, author) == GALLEY_INANIMATE ? none : author;
}

galley_mention galley_mention_before(const galley_reading *r, size_t first, size_t end) {
  phrase p = before_phrases(first);
  galley_mention last = {end, end};
  while (next_phrase(r, &first, end, &p)) last = p.mention;
  return last;
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
