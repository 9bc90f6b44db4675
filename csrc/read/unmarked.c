#include "read/unmarked.h"

#include "read/clauses.h"
#include "read/indirect.h"
#include "read/marks.h"
#include "read/speakers.h"
#include "read/speech_words.h"
#include "read/subjects.h"

#define LONGEST_SPEECH      600 /* tokens */
#define LONGEST_EXCLAMATION 30  /* tokens of the rest of one that goes on in small letters */
#define LONGEST_ADDRESS     6   /* tokens of one with which a speech begins (Gentlemen! We …) */
#define LONGEST_CLAUSE      16  /* tokens of a reporting clause inside speech */
#define SHORT_PART          6 /* tokens of speech before a reporting clause, which is hardly a clause itself */
#define SHORT_CLAUSE        6  /* tokens of one in which the subject is near anyway */
#define NEAR_ANNOUNCEMENT   12 /* tokens between a verb of speech and its colon, behind other speech */
#define ANNOUNCES           2  /* the weight of an announcement that ends other speech */
#define RELATIVE_CLAUSE     12 /* tokens of one behind the subject of a reporting clause */

/* What speaks for speech; it is read as such from SPEECH on. */
#define SPEECH          3
#define OF_ADDRESS      2    /* a first or second person, a question, an exclamation */
#define OF_LOWER_CASE   (-1) /* it does not begin as a sentence does */
#define OF_NEWSPAPER    1    /* a newspaper says it */
#define OF_SUBORDINATOR (-4) /* that, whether: indirect speech */
#define OF_MOOD         (-4) /* the mood of indirect speech, and no address */
#define OF_CLAUSE       1    /* a reporting clause has its subject right behind its verb */
#define OF_PARENTHESIS  1    /* speech goes on behind it */
#define OF_SHORTNESS    1    /* the part before it is short */
#define OF_SIMPLICITY   1    /* and has no comma and no subordinate clause */
#define OF_CORRELATE    2    /* unless that goes on behind it (wenn …, sagt er, so …) */
#define OF_DASH         1    /* a dash stands before it */
#define OF_BREVITY      1    /* the clause is nothing but verb and subject (rief er) */
#define OF_BARENESS     3    /* and the sentence ends with it: nothing is left that it might tell */
#define OF_SUBCLAUSE    (-2) /* a subordinate clause before a verb makes that the verb of its sentence */
#define OF_ADVERBIAL    (-3) /* so does an adverbial with a clause of its own */

typedef struct scan {
  const galley_reading *reading;
  galley_vector *quotes;
  galley_stretch stretch;
  size_t from, end;
  size_t done; /* speech was read up to here */
  size_t indirect_done;
  size_t first_quote; /* of this scan */
  bool marked;        /* the text marks its speech */
  bool labels;        /* speakers are named by labels */
} scan;

static const galley_token *token_at(const scan *s, size_t index) {
  return galley_token_at(s->reading, index);
}

static bool has(const scan *s, size_t index, galley_word_class class) {
  return galley_token_has(s->reading, token_at(s, index), class);
}

/* From a small letter behind a terminator on, the sentence ends in a question or an exclamation again. */
static bool exclaims_again(const galley_reading *r, size_t first, size_t end) {
  if (end > first + LONGEST_EXCLAMATION) end = first + LONGEST_EXCLAMATION;
  while (first < end && !galley_is_terminator(galley_token_at(r, first))) first++;
  return first < end && galley_exclaims(r, first, first + 1);
}

/* Behind the terminator of the sentence that token `first` stands in. One before a small letter ends none if
 * another exclamation follows (Gott! wenn das wahr wäre!), unless the small letter is that of a verb of
 * speech (Gott! rief er). */
static size_t sentence_end(const galley_reading *r, size_t first, size_t end) {
  if (end > first + LONGEST_SPEECH) end = first + LONGEST_SPEECH;
  for (size_t i = first; i < end; i++) {
    if (!galley_is_terminator(galley_token_at(r, i))) continue;
    if (i + 1 == end) return end;
    const galley_token *after = galley_token_at(r, i + 1);
    bool reports = galley_class_value(r, after, GALLEY_SPEECH_VERB) == GALLEY_VERB_OF_SPEECH;
    bool ends = galley_exclaims(r, i, i + 1) && !exclaims_again(r, i + 1, end);
    if (!(after->flags & GALLEY_TOKEN_LOWER) || reports || ends) return i + 1;
  }
  return end;
}

/* A headline or a place and date: no word of it is written small. */
static bool is_heading(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if ((t->flags & GALLEY_TOKEN_LOWER) && !(t->flags & GALLEY_TOKEN_STOP)) return false;
  }
  return end - first > 1;
}

/* "wer dafür erklärt ist, gehört:": behind a comma another clause goes on than the one of the verb, unless it
 * tells more of its subject (antwortete Karl, der Sohn des Müllers:). */
static bool is_left(const galley_reading *r, size_t verb, size_t colon) {
  for (size_t i = verb; i + 1 < colon; i++) {
    if (!galley_sets_off(r, galley_token_at(r, i))) continue;
    const galley_token *t = galley_token_at(r, i + 1);
    return !galley_token_has(r, t, GALLEY_DEFINITE_ARTICLE) &&
           !galley_token_has(r, t, GALLEY_OBLIQUE_ARTICLE) &&
           !galley_token_has(r, t, GALLEY_ARTICLE_CARDINAL) && !galley_token_has(r, t, GALLEY_PREPOSITION) &&
           !galley_token_has(r, t, GALLEY_SUBORDINATOR);
  }
  return false;
}

/* Where the words begin that announce other speech at the end of a sentence, behind a comma maybe: "…,
 * antwortete Karl:"; `end` if there are none. */
static size_t next_announcement(const galley_reading *r, size_t first, size_t end) {
  size_t colon = end;
  for (size_t i = first; i < end && colon == end; i++) {
    if (galley_token_is(r, galley_token_at(r, i), ':')) colon = i;
  }
  if (colon == end) return end;
  galley_announcement a = galley_announcement_in(r, first, colon);
  if (a.weight < ANNOUNCES || colon - a.verb > NEAR_ANNOUNCEMENT || is_left(r, a.verb, colon)) return end;
  if (a.verb < colon && !galley_is_speaker(r, galley_subject_of(r, first, a.verb, colon))) return end;
  for (size_t i = a.verb; i > first; i--) {
    if (galley_sets_off(r, galley_token_at(r, i - 1))) return i - 1;
    if (galley_is_terminator(galley_token_at(r, i - 1))) return i;
  }
  return first;
}

static bool has_self(const galley_reading *r, size_t first, size_t end) {
  while (first < end && !galley_token_has(r, galley_token_at(r, first), GALLEY_SELF)) first++;
  return first < end;
}

size_t galley_speech_end(const galley_reading *r, size_t first, size_t end, bool text) {
  if (end > first + LONGEST_SPEECH) end = first + LONGEST_SPEECH;
  size_t last = sentence_end(r, first, end), cut = next_announcement(r, first, last);
  if (cut < last) return cut;
  bool opened = last - first <= LONGEST_ADDRESS && galley_token_is(r, galley_token_at(r, last - 1), '!');
  for (size_t next = last; next < end;) {
    const galley_token *t = galley_token_at(r, next);
    if (galley_is_clause_dash(r, t) || galley_token_is(r, t, '*') || galley_token_is(r, t, '(')) break;
    if (t->flags & GALLEY_TOKEN_LOWER) break; /* what reports it */
    size_t first_of_next = next;
    next = sentence_end(r, next, end);
    if (next_announcement(r, first_of_next, next) < next) break;
    if (text && is_heading(r, first_of_next, next)) break;
    bool address = galley_is_address(r, first_of_next, next) || galley_exclaims(r, first_of_next, next) ||
                   (opened && has_self(r, first_of_next, next));
    if (text || address)
      last = next;
    else if (last < first_of_next)
      break; /* two sentences without address */
  }
  return last;
}

/* Indirect speech was taken to go on where direct speech begins. */
static bool reaches_into(const galley_vector *quotes, uint32_t start) {
  const galley_quote *last = (const galley_quote *)quotes->items + (quotes->count - 1);
  return last->kind == GALLEY_QUOTE_INDIRECT && last->end > start;
}

static bool add(scan *s, size_t first, size_t end, galley_mention speaker, size_t verb) {
  const galley_token *begin = token_at(s, first), *last = token_at(s, end - 1);
  uint32_t start = begin->start, stop = (uint32_t)galley_token_end(last);
  galley_quote quote = {.start = start,
                        .content_start = start,
                        .content_end = stop,
                        .end = stop,
                        .first_token = (uint32_t)first,
                        .last_token = (uint32_t)(end - 1),
                        .kind = GALLEY_QUOTE_DIRECT,
                        .marks = GALLEY_MARKS_NONE};
  galley_set_speaker(s->reading, &quote, speaker);
  if (verb < s->stretch.end_token) galley_set_verb(s->reading, &quote, verb);
  static const galley_dialogue none = {NULL, NULL, false};
  galley_infer_speaker(s->reading, s->stretch, &quote, &none);
  if (end > s->done) s->done = end;
  while (s->quotes->count > s->first_quote && reaches_into(s->quotes, start)) s->quotes->count--;
  return galley_vector_append(s->quotes, &quote, 1);
}

static int weight_of_content(const scan *s, size_t first, size_t end) {
  if (galley_is_address(s->reading, first, end)) return OF_ADDRESS;
  for (size_t i = first; i < end; i++) {
    bool verb = (token_at(s, i)->flags & GALLEY_TOKEN_LOWER) != 0;
    int mood = verb ? galley_class_value(s->reading, token_at(s, i), GALLEY_SUBJUNCTIVE) : -1;
    if (mood == GALLEY_MOOD_OF_REPORT || (mood > 0 && s->marked)) return OF_MOOD;
  }
  return galley_exclaims(s->reading, first, end) ? OF_ADDRESS : 0;
}

/* "that", "whether" in small letters. */
static bool begins_indirect(const scan *s, size_t first) {
  return (token_at(s, first)->flags & GALLEY_TOKEN_LOWER) &&
         galley_class_value(s->reading, token_at(s, first), GALLEY_SUBORDINATOR) == GALLEY_OPENS_INDIRECT;
}

/* Where speech from token `first` on has to end: before the next label. */
static size_t speech_limit(const scan *s, size_t first) {
  for (size_t i = first; s->labels && i < s->end && i < first + LONGEST_SPEECH; i++) {
    if (!galley_token_is(s->reading, token_at(s, i), ':')) continue;
    galley_mention label = galley_label_before(s->reading, s->from, i);
    if (galley_mentions(label) && label.first > first) return label.first;
  }
  return s->end;
}

/* das „Volksblatt“ */
static bool stands_in_marks(const scan *s, galley_mention speaker) {
  return galley_mentions(speaker) && speaker.first > s->from &&
         token_at(s, speaker.first - 1)->mark != GALLEY_MARK_NONE;
}

/* --- a clause before a colon --- */

static bool read_announced(scan *s, size_t colon) {
  size_t first = colon + 1;
  if (first < s->end && galley_is_clause_dash(s->reading, token_at(s, first))) first += 1;
  if (first >= s->end || token_at(s, first)->kind != GALLEY_TOKEN_WORD) return true;
  size_t start = galley_clause_sentence_start(s->reading, s->done, colon);
  galley_announcement a = galley_announcement_in(s->reading, start, colon);
  if (a.weight == 0) return true;
  size_t end = sentence_end(s->reading, first, s->end);
  int weight = a.weight + weight_of_content(s, first, end);
  if (token_at(s, first)->flags & GALLEY_TOKEN_LOWER) {
    weight += OF_LOWER_CASE;
    if (begins_indirect(s, first)) weight += OF_SUBORDINATOR;
  }
  if (a.verb < colon && stands_in_marks(s, galley_subject_of(s->reading, start, a.verb, colon)))
    weight += OF_NEWSPAPER, a.text = true;
  if (weight < SPEECH) return true;
  galley_mention speaker = a.verb == colon ? galley_first_mention(s->reading, start, colon, false)
                                           : galley_subject_of(s->reading, start, a.verb, colon);
  galley_mention label = galley_label_before(s->reading, s->from, colon);
  if (galley_mentions(label)) speaker = label;
  if (galley_mentions(speaker) && !galley_is_someone(s->reading, speaker)) /* in dem Gedicht heißt es */
    speaker = galley_first_mention(s->reading, start, colon, true);
  end = galley_speech_end(s->reading, first, speech_limit(s, first), a.text);
  return end == first || add(s, first, end, speaker, a.verb == colon ? s->stretch.end_token : a.verb);
}

/* --- a reporting clause inside or behind speech --- */

typedef struct reporting_clause {
  size_t verb, end; /* before `end`, which is a sign */
  galley_mention speaker;
} reporting_clause;

/* "sagte der Alte, den ich gefragt, weil …": the relative clause behind the subject belongs to it. */
static size_t behind_relative_clause(const scan *s, size_t comma) {
  size_t first = comma + 1;
  bool relative =
      first + 2 < s->end && (has(s, first, GALLEY_DEFINITE_ARTICLE) || has(s, first, GALLEY_OBLIQUE_ARTICLE));
  if (!relative || galley_is_name_word(s->reading, token_at(s, first + 1))) return comma;
  for (size_t i = first; i < s->end && i < first + RELATIVE_CLAUSE; i++) {
    if (galley_is_stop(s->reading, token_at(s, i))) return comma;
    if (galley_sets_off(s->reading, token_at(s, i)))
      return token_at(s, i - 1)->flags & GALLEY_TOKEN_LOWER ? i : comma;
  }
  return comma;
}

/* Does a verb of speech with its subject behind it follow the sign at token `sign`? */
static bool read_reporting_clause(const scan *s, size_t sign, reporting_clause *clause) {
  size_t verb = sign + 1;
  if (verb < s->end &&
      galley_class_value(s->reading, token_at(s, verb), GALLEY_SUBORDINATOR) == GALLEY_OPENS_REPORT)
    verb += 1;
  if (verb + 1 >= s->end || !(token_at(s, verb)->flags & GALLEY_TOKEN_LOWER)) return false;
  const galley_sense *sense = galley_class_sense(s->reading, token_at(s, verb), GALLEY_SPEECH_VERB);
  if (!sense || sense->value != GALLEY_VERB_OF_SPEECH) return false;
  size_t limit = verb + LONGEST_CLAUSE < s->end ? verb + LONGEST_CLAUSE : s->end, end = verb + 1;
  for (bool marked = false; end < limit; end++) {
    const galley_token *t = token_at(s, end);
    if (t->mark != GALLEY_MARK_NONE) {
      if (marked && galley_sets_off(s->reading, token_at(s, end - 1))) break; /* die „Neue Zeitung,“ der … */
      marked = !marked;
    }
    if (!marked && (galley_is_stop(s->reading, t) || galley_sets_off(s->reading, t))) break;
  }
  if (end == limit || (sense->text && !galley_ends_with(s->reading, end, sense->text))) return false;
  clause->verb = verb;
  clause->speaker = galley_subject_of(s->reading, verb, verb, end);
  clause->end = galley_is_stop(s->reading, token_at(s, end)) ? end : behind_relative_clause(s, end);
  return galley_mentions(clause->speaker);
}

/* How much speaks for it that the part from `first` to the sign at `sign` is speech. */
static int weight_of_first_part(const scan *s, size_t first, size_t sign, const reporting_clause *clause) {
  int weight = first > s->from && galley_is_clause_dash(s->reading, token_at(s, first - 1)) ? OF_DASH : 0;
  if (galley_exclaims(s->reading, sign, sign + 1)) return weight; /* it is weighed as an exclamation */
  if (sign - first <= SHORT_PART) weight += OF_SHORTNESS;
  bool comma = false;
  for (size_t i = first; i < sign; i++) comma = comma || galley_token_is(s->reading, token_at(s, i), ',');
  bool so = clause->verb > sign + 1;
  if (so && first + 1 < sign && has(s, first + 1, GALLEY_DEFINITE_ARTICLE)) return weight + OF_SUBCLAUSE;
  const galley_sense *opener = galley_class_sense(s->reading, token_at(s, first), GALLEY_SUBORDINATOR);
  if (opener && !opener->text) { /* so … opens a main clause, too */
    bool correlate = clause->end + 1 < s->end &&
                     galley_class_value(s->reading, token_at(s, clause->end + 1), GALLEY_SUBORDINATOR) ==
                         GALLEY_OPENS_REPORT;
    return weight + (correlate ? OF_CORRELATE : OF_SUBCLAUSE);
  }
  if (comma && has(s, first, GALLEY_PREPOSITION)) return weight + OF_ADVERBIAL;
  return comma ? weight : weight + OF_SIMPLICITY;
}

/* Behind the subject and a comma stands who that is, and nothing else: no verb, no pronoun. */
static bool is_apposition(const scan *s, size_t first) {
  static const galley_word_class verbs[] = {GALLEY_FINITE,      GALLEY_PAST,    GALLEY_SUBJUNCTIVE,
                                            GALLEY_SPEECH_VERB, GALLEY_PRONOUN, GALLEY_SELF};
  size_t end = first + LONGEST_CLAUSE < s->end ? first + LONGEST_CLAUSE : s->end;
  if (first < end && has(s, first, GALLEY_SUBORDINATOR)) return false; /* so komm mit */
  for (size_t i = first; i < end; i++) {
    const galley_token *t = token_at(s, i);
    if (galley_is_stop(s->reading, t)) return galley_token_is(s->reading, t, '.');
    for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++) {
      if (galley_token_has(s->reading, t, verbs[k])) return false;
    }
  }
  return end == s->end;
}

/* Speech with a reporting clause inside or behind it. */
typedef struct interruption {
  size_t first, sign; /* the first part: to the sign before the clause */
  reporting_clause clause;
  size_t second, end; /* the first sentence of the second part, if there is one */
  bool goes_on;
} interruption;

/* "Gott! wie siehst du aus!": behind an exclamation a small letter goes on with its sentence. */
static bool goes_on_from_before(const scan *s, size_t first) {
  return first > s->done + 1 && galley_exclaims(s->reading, first - 1, first) &&
         (token_at(s, first)->flags & GALLEY_TOKEN_LOWER) &&
         galley_class_value(s->reading, token_at(s, first), GALLEY_SPEECH_VERB) != GALLEY_VERB_OF_SPEECH;
}

/* False if nothing stands before the sign, or the clause announces what follows it. */
static bool find_parts(const scan *s, interruption *x) {
  x->first = galley_clause_sentence_start(s->reading, s->done, x->sign);
  while (x->sign - x->first < LONGEST_EXCLAMATION && goes_on_from_before(s, x->first))
    x->first = galley_clause_sentence_start(s->reading, s->done, x->first - 1);
  for (size_t i = x->sign; i > x->first; i--) { /* speech may begin behind a dash */
    if (galley_is_clause_dash(s->reading, token_at(s, i - 1))) x->first = i;
  }
  if (x->first >= x->sign || token_at(s, x->first)->mark != GALLEY_MARK_NONE) return false;
  x->second = x->clause.end + 1;
  const galley_token *close = token_at(s, x->clause.end);
  x->goes_on = x->second < s->end && token_at(s, x->second)->mark == GALLEY_MARK_NONE &&
               !galley_is_terminator(close) && !galley_token_is(s->reading, close, ';');
  if (!x->goes_on && galley_token_is(s->reading, close, ':')) return false;
  x->goes_on = x->goes_on && !is_apposition(s, x->second);
  x->end = x->goes_on ? sentence_end(s->reading, x->second, s->end) : x->second;
  return true;
}

static int weight_of_clause(const scan *s, const reporting_clause *clause) {
  bool near = clause->speaker.first <= clause->verb + 2 || clause->end <= clause->verb + SHORT_CLAUSE ||
              stands_in_marks(s, clause->speaker);
  int weight = near ? OF_CLAUSE : 0;
  if (clause->end != clause->verb + 2) return weight;
  return weight + (galley_is_terminator(token_at(s, clause->end)) ? OF_BARENESS : OF_BREVITY);
}

/* An address in either part, or else the mood of either: a question in the mood of report is indirect. */
static int weight_of_parts(const scan *s, const interruption *x) {
  int first = weight_of_content(s, x->first, x->sign + 1);
  if (!x->goes_on || first == OF_ADDRESS) return first;
  if (first < 0 && !galley_is_address(s->reading, x->second, x->end)) return first;
  return weight_of_content(s, x->second, x->end);
}

static int weight_of_interruption(const scan *s, const interruption *x) {
  int weight = weight_of_first_part(s, x->first, x->sign, &x->clause) + weight_of_clause(s, &x->clause) +
               weight_of_parts(s, x);
  if (x->goes_on) weight += OF_PARENTHESIS;
  bool asked =
      galley_exclaims(s->reading, x->sign, x->sign + 1) && galley_is_address(s->reading, x->first, x->sign);
  if (asked && x->clause.end == x->clause.speaker.end) weight += OF_BREVITY;
  if (x->goes_on && begins_indirect(s, x->second)) weight += OF_SUBORDINATOR;
  return weight;
}

static bool read_interrupted(scan *s, size_t sign) {
  interruption x = {.sign = sign};
  if (!read_reporting_clause(s, sign, &x.clause) || !find_parts(s, &x)) return true;
  bool exclaims =
      galley_exclaims(s->reading, sign, sign + 1); /* which tells of speech, but also ends sentences */
  /* A question and a present are an advertisement, too: Wo? sagt die Redaction. */
  bool asks = exclaims && !has(s, x.clause.verb, GALLEY_PAST);
  if (weight_of_interruption(s, &x) < SPEECH + asks) return true;
  if (!add(s, x.first, exclaims ? sign + 1 : sign, x.clause.speaker, x.clause.verb)) return false;
  if (!x.goes_on) return true;
  x.end = galley_speech_end(s->reading, x.second, speech_limit(s, x.second), false);
  return x.end == x.second || add(s, x.second, x.end, x.clause.speaker, x.clause.verb);
}

/* --- the labels of speakers --- */

/* "I", "you", a question, an exclamation; polite forms are everywhere in business. */
static bool speaks_up(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (galley_class_value(r, galley_token_at(r, i), GALLEY_SELF) == GALLEY_SELF_SPEAKS) return true;
  }
  return galley_exclaims(r, first, end);
}

/* "Abg. Lorenz": an office before the name. */
static bool has_office(const scan *s, galley_mention label) {
  return label.end > label.first + 1 && has(s, label.first, GALLEY_ROLE);
}

/* Several labels, and as a rule someone speaks to someone behind them: a play, an interview, a trial. One is
 * enough if it holds an office. */
static bool has_labels(const scan *s) {
  size_t labels = 0, addresses = 0, offices = 0;
  galley_stretch gap = {(uint32_t)s->from, (uint32_t)s->end};
  for (size_t i = s->from; (i = galley_next_of(s->reading, gap, i, GALLEY_INTEREST_MARK)) < s->end; i++) {
    if (!galley_token_is(s->reading, token_at(s, i), ':')) continue;
    galley_mention label = galley_label_before(s->reading, s->from, i);
    if (!galley_mentions(label)) continue;
    labels += 1;
    offices += has_office(s, label);
    size_t end = sentence_end(s->reading, i + 1, s->end);
    addresses += speaks_up(s->reading, i + 1, end);
  }
  return (labels > 1 || offices > 0) && addresses * 2 >= labels && addresses > 0;
}

static bool read_labelled(scan *s, size_t colon, galley_mention label) {
  size_t first = colon + 1;
  if (first >= s->end || token_at(s, first)->kind != GALLEY_TOKEN_WORD) return true;
  size_t end = galley_speech_end(s->reading, first, speech_limit(s, first), true);
  return end == first || add(s, first, end, label, s->stretch.end_token);
}

/* The sign that sets the clause of the verb at token `verb` off from speech before it; `verb` if there is
 * none. */
static size_t sign_before(const scan *s, size_t verb) {
  size_t sign = verb;
  if (sign > s->from &&
      galley_class_value(s->reading, token_at(s, sign - 1), GALLEY_SUBORDINATOR) == GALLEY_OPENS_REPORT)
    sign--;
  if (sign == s->from || sign <= s->done) return verb;
  sign -= 1;
  bool sets_off =
      galley_sets_off(s->reading, token_at(s, sign)) || galley_exclaims(s->reading, sign, sign + 1);
  return sets_off ? sign : verb;
}

bool galley_read_unmarked(const galley_reading *reading, galley_vector *quotes, galley_stretch stretch,
                          size_t from, size_t end, bool marked) {
  scan s = {.reading = reading,
            .quotes = quotes,
            .stretch = stretch,
            .from = from,
            .end = end,
            .done = from,
            .indirect_done = from,
            .first_quote = quotes->count,
            .marked = marked};
  s.labels = has_labels(&s);
  galley_stretch gap = {(uint32_t)from, (uint32_t)end};
  unsigned interests = GALLEY_INTEREST_MARK | GALLEY_INTEREST_SPEECH;
  for (size_t i = from; (i = galley_next_of(reading, gap, i, interests)) < end; i++) {
    if (i < s.done) continue;
    const galley_token *t = token_at(&s, i);
    bool ok = true;
    if (galley_token_is(reading, t, ':')) {
      galley_mention label = s.labels ? galley_label_before(reading, from, i) : (galley_mention){0, 0};
      ok = galley_mentions(label) ? read_labelled(&s, i, label) : read_announced(&s, i);
    } else if (t->interests & GALLEY_INTEREST_SPEECH) {
      size_t sign = sign_before(&s, i), count = quotes->count;
      ok = sign == i || read_interrupted(&s, sign);
      if (ok && quotes->count == count && i >= s.indirect_done)
        ok = galley_read_indirect(reading, quotes, s.done, end, i, &s.indirect_done);
    }
    if (!ok) return false;
  }
  return true;
}
