#include "read/subjects.h"

#include "read/animacy.h"
#include "read/name_words.h"
#include "read/noun_phrases.h"
#include "read/speech_words.h"

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

#define LONGEST_GENITIVE 5 /* tokens between an office and the name behind its comma */

static bool comma_between(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (galley_sets_off(r, galley_token_at(r, i)) || galley_is_stop(r, galley_token_at(r, i))) return true;
  }
  return false;
}

/* Only a relative clause, or another apposition, stands between a phrase and the verb: Voss, der lachte,
 * sagte. */
static bool is_interrupted(const galley_reading *r, const galley_phrase *p, size_t verb) {
  return p->mention.end < verb && galley_sets_off(r, galley_token_at(r, p->mention.end)) &&
         galley_sets_off(r, galley_token_at(r, verb - 1));
}

/* "ein Sprecher der Firma sagte": a genitive is all that stands between a phrase and the verb. */
static bool only_genitive_between(const galley_reading *r, size_t first, size_t verb) {
  if (first + 2 > verb || first + LONGEST_GENITIVE < verb) return false;
  const galley_token *t = galley_token_at(r, first);
  bool genitive = galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE) ||
                  galley_class_value(r, t, GALLEY_DEFINITE_ARTICLE) == GALLEY_ARTICLE_OF_GENITIVE;
  for (size_t i = first + 1; i < verb && genitive; i++) {
    t = galley_token_at(r, i);
    genitive = t->kind == GALLEY_TOKEN_WORD && !galley_token_has(r, t, GALLEY_STARTER);
  }
  return genitive && galley_is_name_word(r, galley_token_at(r, verb - 1));
}

static int weight_of_place(const galley_reading *r, const galley_phrase *p, size_t verb) {
  bool behind = p->mention.first > verb;
  size_t distance = behind ? p->start - verb - 1 : verb - p->mention.end;
  bool apart = behind ? comma_between(r, verb + 1, p->start) : comma_between(r, p->mention.end, verb);
  if (apart) return !behind && is_interrupted(r, p, verb) ? NEAR_VERB : 0;
  if (distance == 0 || (!behind && only_genitive_between(r, p->mention.end, verb))) return NEXT_TO_VERB;
  return distance <= NEAR || !behind ? NEAR_VERB : FAR_FROM_VERB;
}

/* Of the second of two verbs (kam und sagte): the first subject of the sentence, or of the clause behind
 * another "and" that links no nouns. */
static int weight_of_linked(const galley_reading *r, const galley_phrase *p, size_t verb) {
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
         !galley_stands_before_noun(r, first, end);
}

/* In a clause of its own that depends on another: no subject of a verb outside. */
static bool is_subordinate(const galley_reading *r, const galley_phrase *p, size_t first, size_t verb) {
  if (p->mention.first > verb || !comma_between(r, p->mention.end, verb)) return false;
  const galley_sense *opener = galley_class_sense(r, galley_token_at(r, p->clause), GALLEY_SUBORDINATOR);
  if (opener && !opener->text) return true; /* so … opens a main clause, too */
  return p->clause > first && is_relative_clause(r, p->clause, verb);
}

static int weight_of(const galley_reading *r, const galley_phrase *p, size_t first, size_t verb,
                     bool linked) {
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
static bool is_better(const galley_phrase *p, const galley_phrase *best, size_t verb, size_t first) {
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
  galley_phrase p = galley_before_phrases(clause + 1);
  for (size_t i = clause + 1; galley_next_phrase(r, &i, verb, &p);) {
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
  return last > behind ? (galley_mention){galley_skip_offices(r, next, last), last} : office;
}

/* "die Leiterin des Amtes, Karin Wolters": who that is stands behind a comma, a first name and a surname. */
static galley_mention name_in_apposition(const galley_reading *r, galley_mention office, size_t end) {
  galley_reader x = {r, {(uint32_t)office.first, (uint32_t)end}};
  size_t behind, comma = office.end;
  bool noun = office.end == office.first + 1 &&
              (galley_office_at(&x, office.first, &behind) || galley_person_noun_at(&x, office.first));
  while (noun && comma < end && comma - office.end <= LONGEST_GENITIVE &&
         !galley_token_is(r, galley_token_at(r, comma), ','))
    comma++;
  size_t name = comma + 1;
  if (!noun || name + 1 >= end || !galley_token_is(r, galley_token_at(r, comma), ',') ||
      !galley_token_has(r, galley_token_at(r, name), GALLEY_GIVEN_NAME) ||
      !galley_is_name_word(r, galley_token_at(r, name + 1)))
    return office;
  size_t last = galley_name_end(r, name, end);
  bool ends = last == end || galley_is_stop(r, galley_token_at(r, last)) ||
              galley_sets_off(r, galley_token_at(r, last));
  return ends ? (galley_mention){name, last} : office;
}

/* "Als er sie fragte, sprang jener auf und rief": the main clause behind another one begins with its verb. */
static size_t main_clause(const galley_reading *r, size_t first, size_t verb) {
  if (!galley_token_has(r, galley_token_at(r, first), GALLEY_SUBORDINATOR)) return first;
  for (size_t i = verb; i > first + 1; i--) {
    const galley_token *t = galley_token_at(r, i - 1);
    bool finite = (t->flags & GALLEY_TOKEN_LOWER) &&
                  (galley_token_has(r, t, GALLEY_FINITE) || galley_token_has(r, t, GALLEY_PAST));
    if (finite && galley_token_is(r, t - 1, ',')) return i - 1;
  }
  return first;
}

galley_mention galley_subject_of(const galley_reading *r, size_t first, size_t verb, size_t end) {
  galley_mention antecedent = antecedent_of(r, first, verb);
  if (galley_mentions(antecedent)) return antecedent;
  first = main_clause(r, first, verb);
  galley_phrase p = galley_before_phrases(first), best = p;
  int best_weight = -1;
  size_t i = first;
  bool linked =
      verb > first && verb < end && galley_token_has(r, galley_token_at(r, verb - 1), GALLEY_NUMERAL_LINK);
  while (galley_next_phrase(r, &i, end, &p)) {
    if (p.mention.first == verb) continue;
    int weight = weight_of(r, &p, first, verb, linked);
    bool better =
        weight > best_weight || (weight == best_weight && !linked && is_better(&p, &best, verb, first));
    if (weight < 0 || !better) continue;
    best = p;
    best_weight = weight;
  }
  if (!galley_mentions(best.mention)) return best.mention;
  galley_mention named = name_behind_link(r, best.mention, end);
  return named.first == best.mention.first ? name_in_apposition(r, named, end) : named;
}

bool galley_is_someone(const galley_reading *r, galley_mention mention) {
  return galley_mentions(mention) &&
         galley_class_value(r, galley_token_at(r, mention.first), GALLEY_PRONOUN) != GALLEY_PRONOUN_OF_NOBODY;
}

bool galley_is_speaker(const galley_reading *r, galley_mention mention) {
  return galley_is_someone(r, mention) && !galley_is_word_of_speech(r, mention.first);
}

galley_mention galley_first_mention(const galley_reading *r, size_t first, size_t end, bool oblique) {
  galley_phrase p = galley_before_phrases(first);
  while (galley_next_phrase(r, &first, end, &p)) {
    if (!oblique && (p.oblique || galley_is_word_of_speech(r, p.mention.first))) continue;
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
  galley_phrase p = galley_before_phrases(first);
  size_t i = first;
  while (galley_next_phrase(r, &i, end, &p)) {
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

galley_mention galley_whose(const galley_reading *r, size_t first, galley_mention mention) {
  if (!galley_mentions(mention) || galley_animacy_of(r, mention) >= GALLEY_COLLECTIVE) return mention;
  size_t possessive = possessive_before(r, first, mention.first);
  return possessive < mention.first ? (galley_mention){possessive, possessive + 1} : mention;
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
  galley_phrase p = galley_before_phrases(first);
  galley_mention last = {end, end};
  while (galley_next_phrase(r, &first, end, &p)) last = p.mention;
  return last;
}

bool galley_ends_with_person(const galley_reading *r, size_t first, size_t end) {
  galley_phrase p = galley_before_phrases(first), last = p;
  for (size_t i = first; galley_next_phrase(r, &i, end, &p);) last = p;
  return last.mention.end == end && last.start > first && !last.oblique &&
         galley_animacy_of(r, last.mention) == GALLEY_PERSONAL;
}
