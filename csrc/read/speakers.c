#include "read/speakers.h"

#include <string.h>

#include "read/animacy.h"
#include "read/clauses.h"
#include "read/marks.h"
#include "read/name_words.h"
#include "read/speech_parts.h"
#include "read/speech_words.h"
#include "read/subjects.h"

#define VERB_DISTANCE    4   /* tokens between a closing mark and its verb of speech */
#define SO_DISTANCE      6   /* tokens between a verbless "so" and the name it reports of */
#define GESTURE_DISTANCE 8   /* tokens between another verb and its subject */
#define SPEAKER_DISTANCE 14  /* tokens between the verb and the end of its subject */
#define FINAL_VERB       24  /* tokens between a closing mark and the verb at the end of its clause */
#define RECENTLY         150 /* tokens since someone spoke */
#define MOST_ADJECTIVES  3   /* words between a noun and its article, with it */
#define SENTENCE_BEHIND  40  /* tokens of the sentence behind */

/* The speech itself, and no text that could be a source: die Frage lautet. */
static bool is_utterance(const galley_reading *r, galley_mention mention) {
  return galley_class_value(r, galley_token_at(r, mention.first), GALLEY_SPEECH_NOUN) == GALLEY_SPEECH_BREATH;
}

void galley_set_speaker(const galley_reading *r, galley_quote *quote, galley_mention speaker) {
  if (!galley_is_someone(r, speaker) || is_utterance(r, speaker)) return;
  quote->speaker_start = galley_token_at(r, speaker.first)->start;
  quote->speaker_end = (uint32_t)galley_token_end(galley_token_at(r, speaker.end - 1));
}

void galley_set_verb(const galley_reading *r, galley_quote *quote, size_t index) {
  quote->verb_start = galley_token_at(r, index)->start;
  quote->verb_end = (uint32_t)galley_token_end(galley_token_at(r, index));
}

static bool has_speaker(const galley_quote *quote) {
  return quote->speaker_end > quote->speaker_start;
}

static void copy_speaker(galley_quote *quote, const galley_quote *from) {
  quote->speaker_start = from->speaker_start;
  quote->speaker_end = from->speaker_end;
}

/* "in der neuen Zeitung": a preposition of places stands before the noun at token `index`. */
static bool stands_in(const galley_reading *r, size_t first, size_t index) {
  galley_reader x = {r, {(uint32_t)first, (uint32_t)index}};
  for (size_t i = index; i > first && index - i <= MOST_ADJECTIVES; i--) {
    if (galley_cue_at(&x, i - 1) == GALLEY_CUE_LOCATIVE) return true;
  }
  return false;
}

static bool is_place(const galley_reading *r, galley_mention mention) {
  return galley_mentions(mention) && galley_token_has(r, galley_token_at(r, mention.first), GALLEY_PLACE);
}

/* What else the words before token `end` name as the source: in dem Buch heißt es. A text or someone, or
 * what may be the name of either. */
static galley_mention source_in(const galley_reading *r, size_t first, size_t end) {
  const galley_mention none = {end, end};
  galley_mention subject = galley_first_mention(r, first, end, false);
  galley_mention source = galley_first_mention(r, first, end, true);
  if (!galley_mentions(source)) return none;
  const galley_token *t = galley_token_at(r, source.first);
  galley_animacy animacy = galley_animacy_of(r, source);
  bool text = galley_class_value(r, t, GALLEY_SPEECH_NOUN) > GALLEY_SPEECH_BREATH;
  bool name = animacy == GALLEY_ANIMACY_UNKNOWN && !is_place(r, source) &&
              (subject.first == source.first || stands_in(r, first, source.first));
  return text || name || animacy >= GALLEY_COLLECTIVE ? source : none;
}

/* Who is meant by the subject of the verb of speech at token `verb`, among the words from `first` to before
 * `end`: of a noun of speech its author (lautete Petersens Antwort), of nobody the source (heißt es in dem
 * Buch), and so of those who read (lesen wir bei Petersen). */
static galley_mention speaker_behind(const galley_reading *r, size_t first, size_t verb, size_t end,
                                     galley_mention subject) {
  bool read = galley_class_value(r, galley_token_at(r, verb), GALLEY_UTTERANCE) == GALLEY_SPEECH_READ;
  if (!galley_mentions(subject)) /* in den Akten steht zu lesen */
    return read ? galley_first_mention(r, first, end, true) : subject;
  if (is_utterance(r, subject)) return galley_author_of(r, first, subject.first, end);
  const galley_sense *pronoun = galley_class_sense(r, galley_token_at(r, subject.first), GALLEY_PRONOUN);
  if (!pronoun || pronoun->text || pronoun->value == GALLEY_PRONOUN_AGE) return subject;
  bool nobody = pronoun->value == GALLEY_PRONOUN_OF_NOBODY, plain = pronoun->value == GALLEY_PRONOUN_PLAIN;
  bool reads = plain && read;
  bool vague = plain && galley_animacy_of(r, subject) != GALLEY_PERSONAL;
  if (!nobody && !reads && !vague) return subject;
  if (galley_first_mention(r, first, end, true).first == subject.first) first = subject.end;
  galley_mention source = source_in(r, first, end);
  if (!nobody && !reads)
    return galley_mentions(source) && stands_in(r, first, source.first) ? source : subject;
  if (galley_mentions(source)) return source;
  source = galley_first_mention(r, first, end, true); /* im Gesetz heißt es */
  bool name = galley_animacy_of(r, source) == GALLEY_ANIMACY_UNKNOWN && !is_place(r, source);
  return name ? source : (galley_mention){end, end};
}

/* The sign that ends a part of a quotation without inner marks: „Das ist, sagte er …“, „Nein! rief er …“ */
static bool is_set_off_inside(const galley_reading *r, size_t index) {
  return galley_sets_off(r, galley_token_at(r, index)) || galley_exclaims(r, index, index + 1);
}

/* Between direct speech and the clause that reports it stands a comma, unless the speech ends with a sign of
 * its own (Duden). */
static bool may_be_reported(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  const galley_token *last = galley_token_at(r, quote->last_token - 1u);
  if (galley_sets_off(r, last)) return true;
  if (quote->last_token + 1u >= stretch.end_token)
    return false; /* nothing behind it; maybe it is not closed */
  if (is_set_off_inside(r, quote->last_token)) return true;
  const galley_token *after = galley_token_at(r, quote->last_token + 1u);
  if (galley_sets_off(r, after)) return true;
  bool embedded = quote->first_token > stretch.first_token &&
                  galley_token_at(r, quote->first_token - 1u)->kind == GALLEY_TOKEN_WORD;
  return !embedded && galley_is_stop(r, last) && (after->flags & GALLEY_TOKEN_LOWER);
}

/* The end of the clause that goes on at token `index`: a stop, or a mark that opens no name. */
static size_t clause_end(const galley_reading *r, size_t index, size_t limit) {
  for (bool marked = false; index < limit; index++) {
    const galley_token *t = galley_token_at(r, index);
    if (t->mark != GALLEY_MARK_NONE) {
      bool name = marked || galley_token_at(r, index - 1)->kind == GALLEY_TOKEN_WORD;
      if (!name) break;
      marked = !marked;
    }
    if (!marked && galley_is_stop(r, t)) break;
  }
  return index;
}

static size_t nearer(size_t index, size_t distance, size_t end) {
  return index + distance < end ? index + distance : end;
}

/* „…“, wie der Minister in Berlin sagte: the verb stands at the end, the subject behind the first word. */
static bool speaker_in_subclause(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                                 size_t first) {
  size_t end = clause_end(r, first, nearer(first, FINAL_VERB, stretch.end_token));
  for (size_t i = first + 1; i < end; i++) {
    if (!galley_is_speech_verb(r, galley_token_at(r, i))) continue;
    galley_set_verb(r, quote, i);
    galley_set_speaker(r, quote, galley_subject_of(r, first + 1, first, i));
    return true;
  }
  return false;
}

/* Without a comma the verb follows at once: „Halt!“ rief er. */
static size_t verb_limit(const galley_reading *r, galley_stretch stretch, const galley_quote *quote,
                         size_t from) {
  bool set_off = galley_sets_off(r, galley_token_at(r, from - 1)) ||
                 galley_sets_off(r, galley_token_at(r, quote->last_token - 1u)) ||
                 (quote->last_token < stretch.end_token && is_set_off_inside(r, quote->last_token));
  return nearer(from, set_off ? VERB_DISTANCE : 1, stretch.end_token);
}

/* „…“, so der Minister: no verb is needed. */
static bool speaker_after_so(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                             size_t so) {
  if (so + 1 >= stretch.end_token) return false;
  const galley_sense *sense = galley_class_sense(r, galley_token_at(r, so), GALLEY_SUBORDINATOR);
  if (!sense || sense->value != GALLEY_OPENS_REPORT || !sense->text) return false;
  size_t end = clause_end(r, so + 1, nearer(so + 1, SPEAKER_DISTANCE, stretch.end_token));
  galley_mention speaker = galley_subject_of(r, so + 1, so, end);
  if (!galley_mentions(speaker) || speaker.first > so + SO_DISTANCE) return false;
  if (is_utterance(r, speaker))
    speaker = galley_author_of(r, so + 1, speaker.first, end); /* so seine Antwort */
  galley_set_verb(r, quote, so);
  quote->verbless = true;
  galley_set_speaker(r, quote, speaker);
  return true;
}

/* „…“, soll der Minister in Berlin gesagt haben: an auxiliary follows, and the verb ends its clause. */
static bool speaker_of_participle(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                                  size_t from) {
  bool begins = quote->first_token == stretch.first_token ||
                galley_is_stop(r, galley_token_at(r, quote->first_token - 1u));
  if (!begins || !galley_token_has(r, galley_token_at(r, from), GALLEY_FINITE)) return false;
  size_t limit = clause_end(r, from, nearer(from, FINAL_VERB, stretch.end_token)), end = from;
  while (end < limit && !galley_sets_off(r, galley_token_at(r, end))) end++;
  if (end < from + 3) return false;
  size_t verb = end - 1;
  bool speaks = galley_is_speech_verb(r, galley_token_at(r, verb));
  if (!speaks && galley_token_has(r, galley_token_at(r, verb), GALLEY_FINITE)) /* gesagt haben */
    speaks = galley_is_speech_verb(r, galley_token_at(r, --verb));
  if (!speaks) return false;
  galley_set_verb(r, quote, verb);
  galley_set_speaker(r, quote, galley_subject_of(r, from, from, verb));
  return true;
}

/* „…“, nickte der Alte: whatever the verb, it reports, if it stands right behind the quotation and before a
 * person in the nominative. */
static bool speaker_of_gesture(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                               size_t verb) {
  const galley_token *t = galley_token_at(r, verb);
  bool starter = galley_token_has(r, t, GALLEY_STARTER) || galley_token_has(r, t, GALLEY_PREPOSITION) ||
                 galley_token_has(r, t, GALLEY_SUBORDINATOR) || galley_token_has(r, t, GALLEY_PRONOUN);
  if (!(t->flags & GALLEY_TOKEN_LOWER) || starter) return false;
  size_t end = clause_end(r, verb + 1, nearer(verb + 1, GESTURE_DISTANCE, stretch.end_token));
  galley_mention speaker = galley_subject_of(r, verb, verb, end);
  galley_reader x = {r, stretch};
  bool adjective = galley_has_ending(&x, verb, GALLEY_ENDING_ADJECTIVE) ||
                   galley_has_ending(&x, verb, GALLEY_ENDING_INHABITANT) ||
                   galley_has_ending(&x, verb, GALLEY_ENDING_PLURAL);
  bool name = !adjective && speaker.first == verb + 1 && galley_is_unknown_surname(&x, speaker.first);
  if (!galley_mentions(speaker) || (!name && galley_animacy_of(r, speaker) != GALLEY_PERSONAL)) return false;
  for (size_t i = verb + 1; i < speaker.first; i++) {
    if (galley_sets_off(r, galley_token_at(r, i))) return false;
  }
  galley_set_verb(r, quote, verb);
  galley_set_speaker(r, quote, speaker);
  return true;
}

/* „…!“ – Man sieht: behind the stop of the speech a capital letter begins a sentence of its own. */
static bool begins_sentence(const galley_reading *r, galley_stretch stretch, const galley_quote *quote,
                            size_t index) {
  if (index >= stretch.end_token || !galley_is_terminator(galley_token_at(r, quote->last_token - 1u)))
    return false;
  const galley_token *t = galley_token_at(r, index);
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_STARTER);
}

/* „Niemals!“, war seine Antwort: behind any finite verb a noun of speech says whose words these are. */
static bool speaker_of_noun(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                            size_t from) {
  const galley_token *t = galley_token_at(r, from);
  if (!(t->flags & GALLEY_TOKEN_LOWER) || !galley_token_has(r, t, GALLEY_FINITE)) return false;
  size_t end = clause_end(r, from, nearer(from, SPEAKER_DISTANCE, stretch.end_token));
  for (size_t i = from + 1; i < end && i <= from + VERB_DISTANCE; i++) {
    int noun = galley_class_value(r, galley_token_at(r, i), GALLEY_SPEECH_NOUN);
    if (noun != GALLEY_SPEECH_BREATH || !galley_is_name_word(r, galley_token_at(r, i))) continue;
    galley_set_verb(r, quote, from);
    galley_set_speaker(r, quote, galley_author_of(r, from, i, end));
    return true;
  }
  return false;
}

/* “…”, the mayor of Millbrook said: in a language that writes nouns small, who speaks stands before the verb.
 */
static bool speaker_before_verb(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                                size_t from) {
  size_t end = clause_end(r, from, nearer(from, SPEAKER_DISTANCE, stretch.end_token)), verb = from;
  while (verb < end && !galley_sets_off(r, galley_token_at(r, verb)) &&
         !galley_is_speech_verb(r, galley_token_at(r, verb)))
    verb++;
  if (verb >= end || !galley_is_speech_verb(r, galley_token_at(r, verb))) return false;
  galley_mention speaker = galley_first_mention(r, from, verb, false);
  if (!galley_mentions(speaker) || speaker.first > from + MOST_ADJECTIVES ||
      !(galley_token_at(r, speaker.first)->flags & GALLEY_TOKEN_LOWER) ||
      galley_animacy_of(r, speaker) < GALLEY_COLLECTIVE)
    return false;
  galley_set_verb(r, quote, verb);
  galley_set_speaker(r, quote, speaker);
  return true;
}

static bool speaker_after(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  /* Behind a quotation that is left open stands nothing. */
  if (quote->last_token >= stretch.end_token || !may_be_reported(r, stretch, quote)) return false;
  size_t from = quote->last_token + 1u;
  if (from < stretch.end_token && galley_sets_off(r, galley_token_at(r, from))) from += 1;
  if (begins_sentence(r, stretch, quote, from)) return false;
  size_t end = verb_limit(r, stretch, quote, from);
  for (size_t i = from; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (galley_is_stop(r, t) || t->mark != GALLEY_MARK_NONE) break;
    if (!galley_is_speech_verb(r, t)) continue;
    galley_set_verb(r, quote, i);
    size_t last = clause_end(r, i + 1, nearer(i + 1, SPEAKER_DISTANCE, stretch.end_token));
    galley_set_speaker(r, quote, speaker_behind(r, from, i, last, galley_subject_of(r, from, i, last)));
    return true;
  }
  if (from < end && speaker_of_participle(r, stretch, quote, from)) return true;
  if (from < end && speaker_before_verb(r, stretch, quote, from)) return true;
  if (from < end && speaker_of_noun(r, stretch, quote, from)) return true;
  if (speaker_after_so(r, stretch, quote, from)) return true;
  if (from < end && speaker_of_gesture(r, stretch, quote, from)) return true;
  bool subclause = from < end && galley_class_value(r, galley_token_at(r, from), GALLEY_SUBORDINATOR) ==
                                     GALLEY_OPENS_REPORT;
  return subclause && speaker_in_subclause(r, stretch, quote, from);
}

/* wird von Petersen gemeldet: whom a passive names as the one who does it. */
static galley_mention agent_in(const galley_reading *r, size_t first, size_t end) {
  galley_reader x = {r, {(uint32_t)first, (uint32_t)end}};
  for (size_t i = first; i + 1 < end; i++) {
    if (!galley_token_has(r, galley_token_at(r, i), GALLEY_PREPOSITION) ||
        galley_particle_at(&x, i) != GALLEY_PARTICLE)
      continue;
    galley_mention agent = galley_first_mention(r, i, end, true);
    if (galley_animacy_of(r, agent) >= GALLEY_COLLECTIVE) return agent;
  }
  return (galley_mention){end, end};
}

/* Where the clause that ends before token `end` begins: behind its last comma. */
static size_t last_clause(const galley_reading *r, size_t first, size_t end) {
  size_t clause = end;
  while (clause > first && !galley_sets_off(r, galley_token_at(r, clause - 1))) clause--;
  return clause;
}

/* A verb that reports only what stands in marks, in a clause that another depends on, tells nothing of it. */
static bool is_of_another_clause(const galley_reading *r, size_t first, size_t verb) {
  if (galley_class_value(r, galley_token_at(r, verb), GALLEY_SPEECH_VERB) != GALLEY_VERB_OF_MARKS)
    return false;
  return galley_token_has(r, galley_token_at(r, last_clause(r, first, verb)), GALLEY_SUBORDINATOR);
}

/* Looks for the verb nearest to token `end`, and for its subject around it. */
static bool read_clause_before(const galley_reading *r, galley_quote *quote, size_t first, size_t end) {
  for (size_t i = end; i > first; i--) {
    if (!galley_is_speech_verb(r, galley_token_at(r, i - 1)) || is_of_another_clause(r, first, i - 1))
      continue;
    galley_set_verb(r, quote, i - 1);
    galley_mention speaker = galley_subject_of(r, first, i - 1, end);
    if (galley_mentions(speaker) && galley_animacy_of(r, speaker) == GALLEY_INANIMATE) {
      galley_mention agent = agent_in(r, first, i - 1);
      if (galley_mentions(agent)) speaker = agent;
    }
    galley_set_speaker(r, quote, speaker_behind(r, first, i - 1, end, speaker));
    return true;
  }
  return false;
}

static bool follows_colon(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  return quote->first_token > stretch.first_token &&
         galley_token_is(r, galley_token_at(r, quote->first_token - 1u), ':');
}

/* The colon stands at the end of the paragraph before. */
static bool follows_colon_of_paragraph(const galley_reading *r, galley_stretch stretch,
                                       const galley_quote *quote) {
  return quote->first_token == stretch.first_token && stretch.first_token > 0 &&
         galley_token_is(r, galley_token_at(r, stretch.first_token - 1u), ':');
}

static bool speaker_before(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (follows_colon_of_paragraph(r, stretch, quote))
    stretch.first_token = 0;
  else if (!follows_colon(r, stretch, quote))
    return false;
  size_t colon = quote->first_token - 1u;
  return read_clause_before(r, quote, galley_clause_sentence_start(r, stretch.first_token, colon), colon);
}

/* „…“ (Name) */
static galley_mention name_in_brackets(const galley_reading *r, galley_stretch stretch,
                                       const galley_quote *quote) {
  const galley_mention none = {0, 0};
  size_t open = quote->last_token + 1u;
  if (open + 2 >= stretch.end_token || !galley_token_is(r, galley_token_at(r, open), '(')) return none;
  if (!galley_is_name_word(r, galley_token_at(r, open + 1))) return none;
  size_t end = galley_name_end(r, open + 1, stretch.end_token);
  bool closed = end < stretch.end_token && galley_token_is(r, galley_token_at(r, end), ')');
  return closed ? (galley_mention){open + 1, end} : none;
}

/* Rudolph. „…“ or Präs. (zum Zeugen): „…“ */
static galley_mention label_of(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t end = quote->first_token;
  if (end == stretch.first_token) return (galley_mention){end, end};
  const galley_token *sign = galley_token_at(r, end - 1);
  bool signs = galley_token_is(r, sign, ':') || galley_token_is(r, sign, '.');
  galley_mention label = galley_label_before(r, stretch.first_token, signs ? end - 1 : end);
  if (!galley_mentions(label)) return label;
  galley_mention noun = {label.end - 1, label.end}; /* Petersens Antwort: */
  return galley_animacy_of(r, noun) == GALLEY_INANIMATE ? (galley_mention){end, end} : label;
}

static bool is_question(const galley_reading *r, const galley_quote *quote) {
  return galley_token_is(r, galley_token_at(r, quote->last_token - 1u), '?');
}

/* Speech that follows other speech at once: the turn goes to the one who spoke before that, if a dash stands
 * between them or one of the two asks; else the other goes on. */
static bool take_turn(const galley_reading *r, galley_quote *quote, const galley_dialogue *dialogue) {
  const galley_quote *last = dialogue->last;
  bool dash;
  if (!last || !galley_follows_at_once(r, quote, last, &dash)) return false;
  bool asked = is_question(r, last), asks = is_question(r, quote);
  if (!dash && asked == asks) {
    copy_speaker(quote, last);
  } else if (dialogue->last_but_one) {
    copy_speaker(quote, dialogue->last_but_one);
  }
  return true;
}

static size_t end_of_sentence_before(const galley_reading *r, galley_stretch stretch,
                                     const galley_quote *quote) {
  size_t end = quote->first_token;
  while (end > stretch.first_token && (galley_is_stop(r, galley_token_at(r, end - 1)) ||
                                       galley_is_clause_dash(r, galley_token_at(r, end - 1))))
    end--;
  return end;
}

static bool is_pronoun(const galley_reading *r, galley_mention mention) {
  return galley_mentions(mention) && galley_token_has(r, galley_token_at(r, mention.first), GALLEY_PRONOUN);
}

/* "der alte Streit": an article, maybe with adjectives behind it, shows that the mention is no name. */
static bool has_article(const galley_reading *r, galley_stretch stretch, galley_mention mention) {
  size_t i = mention.first;
  while (i > stretch.first_token && mention.first - i < MOST_ADJECTIVES) {
    const galley_token *t = galley_token_at(r, --i);
    if (galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) || galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL))
      return true;
    if (!(t->flags & GALLEY_TOKEN_LOWER)) return false;
  }
  return false;
}

/* No noun of things, nor one with an article: it may be a name. */
static bool may_be_name(const galley_reading *r, galley_stretch stretch, galley_mention mention) {
  return galley_mentions(mention) && galley_animacy_of(r, mention) != GALLEY_INANIMATE &&
         !has_article(r, stretch, mention);
}

static bool spoke_recently(const galley_quote *quote, const galley_quote *last) {
  return last && has_speaker(last) && quote->first_token - last->last_token < RECENTLY;
}

/* Seine Leute hätten alles getan: what someone else says, without a verb that tells who. */
static bool is_reported(const galley_reading *r, size_t first, size_t end) {
  bool reported = false;
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (!(t->flags & GALLEY_TOKEN_LOWER)) continue;
    if (galley_token_has(r, t, GALLEY_SPEECH_VERB)) return false;
    reported = reported || galley_token_has(r, t, GALLEY_SUBJUNCTIVE);
  }
  return reported;
}

/* Who speaks where nothing says so: the person of whom the sentence before tells, or, if all that stands
 * before the quotation in its own sentence names none, the one before that; or who spoke last. */
static void read_topic(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                       const galley_dialogue *dialogue) {
  size_t end = end_of_sentence_before(r, stretch, quote);
  size_t first = galley_clause_sentence_start(r, stretch.first_token, end);
  galley_mention topic = galley_topic(r, first, end);
  if (!galley_mentions(topic) && follows_colon(r, stretch, quote) && first > stretch.first_token) {
    end = first - 1;
    topic = galley_topic(r, galley_clause_sentence_start(r, stretch.first_token, end), end);
    if (is_pronoun(r, topic)) topic.end = topic.first; /* it may stand for a thing */
  }
  bool person = galley_animacy_of(r, topic) == GALLEY_PERSONAL && !is_reported(r, first, end);
  if (!person && spoke_recently(quote, dialogue->last))
    copy_speaker(quote, dialogue->last);
  else
    galley_set_speaker(r, quote, topic);
}

static bool has_verb_of_breath(const galley_reading *r, size_t first, size_t end) {
  while (first < end && !galley_says_in_a_breath(r, galley_token_at(r, first))) first++;
  return first < end;
}

/* "laut Karl", "Karl zufolge" in the words before the quotation. */
static bool read_source(const galley_reading *r, galley_stretch stretch, galley_quote *quote, size_t first) {
  for (size_t i = first; i < quote->first_token; i++) {
    size_t count;
    if (!galley_token_has(r, galley_token_at(r, i), GALLEY_ATTRIBUTION)) continue;
    const galley_sense *sense = galley_sense_at(r, stretch, i, GALLEY_ATTRIBUTION, &count);
    if (!sense || galley_opens_relative(r, i + count, quote->first_token)) continue;
    if (has_verb_of_breath(r, i + count, quote->first_token)) continue; /* laut Polizei rief er „…“ */
    bool behind = sense->text && strcmp(sense->text, "behind") == 0, apart = sense->text && !behind;
    if (apart && (i == first || !galley_sets_off(r, galley_token_at(r, i - 1)))) continue; /* so groß */
    galley_mention source = behind ? galley_mention_before(r, first, i)
                                   : galley_first_mention(r, i + count, quote->first_token, true);
    if (behind) source = galley_whose(r, first, source);
    if (!galley_mentions(source)) continue;
    galley_set_verb(r, quote, i);
    quote->verb_end = (uint32_t)galley_token_end(galley_token_at(r, i + count - 1));
    quote->verbless = true;
    galley_set_speaker(r, quote, source);
    return true;
  }
  return false;
}

/* Vom „größten Erfolg“ sprach der Minister: the verb stands right behind it. */
static bool read_clause_around(const galley_reading *r, galley_stretch stretch, galley_quote *quote,
                               size_t first) {
  size_t from = quote->last_token + 1u;
  if (first == quote->first_token || from >= stretch.end_token) return false;
  if (!galley_is_speech_verb(r, galley_token_at(r, from))) return false;
  size_t end = clause_end(r, from + 1, nearer(from + 1, SPEAKER_DISTANCE, stretch.end_token));
  galley_mention speaker = galley_subject_of(r, from, from, end);
  if (!galley_mentions(speaker)) { /* als einer der Männer „Halt!“ rief */
    size_t clause = last_clause(r, first, quote->first_token);
    speaker = galley_subject_of(r, clause, quote->first_token, quote->first_token);
  }
  if (!galley_mentions(speaker)) return false;
  galley_set_verb(r, quote, from);
  galley_set_speaker(r, quote, speaker);
  return true;
}

/* dass „…“ sei, wie der Minister beteuert: in the sentence around it another clause says who reports. */
static bool read_clause_behind(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (quote->last_token >= stretch.end_token) return false;
  size_t first = quote->last_token + 1u;
  size_t end = clause_end(r, first, nearer(first, FINAL_VERB, stretch.end_token));
  for (size_t i = first; i + 1 < end; i++) {
    const galley_token *opener = galley_token_at(r, i + 1);
    if (!galley_sets_off(r, galley_token_at(r, i)) ||
        galley_class_value(r, opener, GALLEY_SUBORDINATOR) != GALLEY_OPENS_REPORT)
      continue;
    return speaker_in_subclause(r, stretch, quote, i + 1) || speaker_after_so(r, stretch, quote, i + 1);
  }
  return false;
}

/* Whose words a noun of speech announces before the colon at token `colon`. */
static galley_mention author_before(const galley_reading *r, size_t first, size_t colon) {
  galley_mention author = {colon, colon};
  for (size_t i = colon; i > first && !galley_mentions(author); i--) {
    int value = galley_class_value(r, galley_token_at(r, i - 1), GALLEY_SPEECH_NOUN);
    if (value > GALLEY_SPEECH_POINTER && value != GALLEY_SPEECH_WORK)
      author = galley_author_of(r, first, i - 1, colon);
  }
  return author;
}

/* das „Wer da!“ der Schildwache */
static galley_mention author_behind(const galley_reading *r, galley_stretch stretch,
                                    const galley_quote *quote) {
  size_t mark = quote->last_token;
  if (mark >= stretch.end_token) return (galley_mention){mark, mark};
  return galley_author_of(r, mark, mark,
                          clause_end(r, mark + 1, nearer(mark + 1, SPEAKER_DISTANCE, stretch.end_token)));
}

static void read_words_before(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  bool colon = follows_colon(r, stretch, quote);
  size_t end = colon ? quote->first_token - 1u : quote->first_token;
  size_t first = galley_clause_sentence_start(r, stretch.first_token, end);
  if (first == end || quote->verb_end > quote->verb_start) return;
  if (read_source(r, stretch, quote, first)) return;
  if (read_clause_before(r, quote, first, end)) return;
  if (!colon && (read_clause_around(r, stretch, quote, first) || read_clause_behind(r, stretch, quote)))
    return;
  galley_set_speaker(r, quote, colon ? author_before(r, first, end) : author_behind(r, stretch, quote));
  size_t clause = colon ? last_clause(r, first, end) : first;
  if (!has_speaker(quote)) galley_set_speaker(r, quote, galley_topic(r, clause, end));
  if (!has_speaker(quote) && clause > first) galley_set_speaker(r, quote, galley_topic(r, first, end));
  if (!has_speaker(quote) && colon) {
    galley_mention subject = galley_first_mention(r, clause, end, false);
    if (!galley_mentions(subject)) subject = galley_first_mention(r, first, end, false);
    if (may_be_name(r, stretch, subject)) galley_set_speaker(r, quote, subject);
  }
}

/* In dem Brief: „…“ */
static void read_noun_before(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (!follows_colon(r, stretch, quote)) return;
  size_t end = quote->first_token - 1u;
  galley_set_speaker(r, quote, source_in(r, galley_clause_sentence_start(r, stretch.first_token, end), end));
}

/* The last token of what is said: without marks, that of the quotation. */
static const galley_token *last_inside(const galley_reading *r, const galley_quote *quote) {
  return galley_token_at(r, quote->last_token - (quote->marks == GALLEY_MARKS_NONE ? 0u : 1u));
}

/* A paragraph that begins with speech: the sentence behind it may tell of the one who speaks. */
static void read_sentence_behind(const galley_reading *r, galley_stretch stretch, galley_quote *quote) {
  if (quote->first_token != stretch.first_token || quote->last_token >= stretch.end_token) return;
  size_t first = quote->last_token + 1u;
  bool colon = first < stretch.end_token && galley_token_is(r, galley_token_at(r, first), ':');
  if (!colon && !galley_is_stop(r, last_inside(r, quote))) return;
  if (colon || (first < stretch.end_token && galley_is_clause_dash(r, galley_token_at(r, first)))) first += 1;
  size_t end = clause_end(r, first, nearer(first, SENTENCE_BEHIND, stretch.end_token));
  galley_mention topic = galley_topic(r, first, end);
  if (!is_pronoun(r, topic)) galley_set_speaker(r, quote, topic);
}

void galley_infer_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote,
                          const galley_dialogue *dialogue) {
  if (has_speaker(quote)) return;
  if (dialogue->goes_on && has_speaker(dialogue->last)) {
    copy_speaker(quote, dialogue->last);
    return;
  }
  galley_set_speaker(reading, quote, label_of(reading, stretch, quote));
  if (!has_speaker(quote)) galley_set_speaker(reading, quote, name_in_brackets(reading, stretch, quote));
  if (has_speaker(quote) || take_turn(reading, quote, dialogue)) return;
  read_words_before(reading, stretch, quote);
  if (!has_speaker(quote)) read_topic(reading, stretch, quote, dialogue);
  if (!has_speaker(quote)) read_noun_before(reading, stretch, quote);
  if (!has_speaker(quote)) read_sentence_behind(reading, stretch, quote);
}

void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote) {
  if (!speaker_after(reading, stretch, quote)) speaker_before(reading, stretch, quote);
}
