/* Quotations: marks are paired first; then each pair is read for what it is, and the text between them for
 * speech without marks. */
#include "read/clauses.h"
#include "read/marks.h"
#include "read/name_words.h"
#include "read/pairing.h"
#include "read/speakers.h"
#include "read/speech_parts.h"
#include "read/speech_words.h"
#include "read/subjects.h"
#include "read/unmarked.h"

#define SCARE_WORDS     3 /* so few words in marks, and no sentence: the writer's distance, not speech */
#define TITLE_WORDS     8
#define SENTENCE_BEHIND 8 /* tokens of the sentence behind it */
#define LONGEST_LINK    2 /* tokens between two titles of a list */
#define SHORT_WORD      3 /* bytes of a word that is written small in titles */

/* What speaks for speech; a quotation without a verb is direct from SPEECH on. */
#define SPEECH          3
#define OF_VERB         5    /* a verb of speech behind it reports it */
#define OF_OBJECT       5    /* he shouted "…" */
#define OF_LABEL        (-2) /* with the title: */
#define OF_INDIRECT     2    /* it stands in indirect speech */
#define OF_REPORT       2    /* and a verb of speech says so */
#define OF_NAMING       4    /* someone calls something so */
#define OF_TITLED       (-3) /* the book "…" */
#define OF_LENGTH       4    /* more than SCARE_WORDS words */
#define OF_ANNOUNCEMENT 4    /* with the question: */
#define OF_WHOLE        2    /* and it is all that was said: "No." */
#define OF_BEGINNING    2    /* a sentence may begin with it */
#define OF_EXCLAMATION  2    /* it ends as a question or an exclamation does */
#define OF_SHOUT        4    /* a few words with an exclamation mark, in the middle of a sentence */
#define OF_ADDRESS      2    /* a first or second person */
#define OF_STOP         1    /* it ends with a stop or a comma */
#define OF_EMBEDDING    (-1) /* it goes on with the sentence around it */
#define OF_NAMES        (-3) /* its words are capitalised */
#define OF_TITLE        (-2) /* a few words that begin with a capital letter inside a sentence */

typedef struct traits {
  size_t words;  /* at most TITLE_WORDS + 1 */
  bool begins;   /* a sentence may begin with it */
  bool embedded; /* a word stands before it */
  bool capitalized;
  bool names;     /* every word but short ones is capitalised, and no verb is among these */
  bool announced; /* by a clause before its colon, or a noun of speech */
  bool titled;    /* a noun stands before it that titles follow */
  bool shout;     /* a few words in the middle of a sentence, with an exclamation mark */
  bool word;      /* a single one in small letters */
  bool label;     /* a colon stands before it that announces no speech */
} traits;

static size_t count_words(const galley_reading *r, const galley_quote *quote, size_t limit) {
  size_t words = 0;
  for (size_t i = quote->first_token + 1u; i < quote->last_token && words < limit; i++) {
    words += galley_token_at(r, i)->kind == GALLEY_TOKEN_WORD;
  }
  return words;
}

static bool is_names(const galley_reading *r, const galley_quote *quote, size_t limit) {
  size_t end =
      quote->last_token < quote->first_token + limit ? quote->last_token : quote->first_token + limit;
  for (size_t i = quote->first_token + 1u; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    bool small = t->kind == GALLEY_TOKEN_WORD && (t->flags & GALLEY_TOKEN_LOWER);
    if (small && (t->length > SHORT_WORD || galley_token_has(r, t, GALLEY_FINITE))) return false;
  }
  return true;
}

static bool is_sentence(const galley_reading *r, const galley_quote *quote) {
  return galley_is_terminator(galley_token_at(r, quote->last_token - 1u));
}

/* An exclamation or a question, behind which a new sentence begins: „Eine Schande!“ Er stand auf. */
static bool is_cry(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t last = quote->last_token, after = last + 1;
  if (last >= stretch.end_token || !galley_exclaims(r, last - 1, last)) return false;
  return after >= stretch.end_token || (galley_token_at(r, after)->flags & GALLEY_TOKEN_CAPITALIZED);
}

/* Zeuge: „Nein.“ A name alone may be the author of a title. */
static bool is_label_of_person(const galley_reading *r, galley_stretch stretch, size_t colon) {
  galley_mention label = galley_label_before(r, stretch.first_token, colon);
  galley_reader x = {r, stretch};
  size_t end;
  return label.end == label.first + 1 &&
         (galley_person_noun_at(&x, label.first) || galley_office_at(&x, label.first, &end));
}

/* Er schlug auf den Tisch: „Ruhe!“ */
static bool is_cry_of_person(const galley_reading *r, size_t first, size_t colon, const galley_quote *quote) {
  if (!galley_exclaims(r, quote->last_token - 1u, quote->last_token)) return false;
  for (size_t i = first; i < colon; i++) {
    if (galley_class_value(r, galley_token_at(r, i), GALLEY_SPEECH_NOUN) == GALLEY_SPEECH_WORK) return false;
  }
  return galley_mentions(galley_topic(r, first, colon));
}

/* What the colon before a quotation says of it. */
static void read_colon(const galley_reading *r, galley_stretch stretch, const galley_quote *quote,
                       traits *t) {
  size_t end = quote->first_token - 1u, first = galley_clause_sentence_start(r, stretch.first_token, end);
  bool person = is_label_of_person(r, stretch, end) || is_cry_of_person(r, first, end, quote);
  t->announced = person || quote->verb_end > quote->verb_start ||
                 galley_announcement_in(r, first, end).weight > 0 || galley_ends_with_person(r, first, end);
  t->names = t->names && !person;
  bool work = end > first &&
              galley_class_value(r, galley_token_at(r, end - 1), GALLEY_SPEECH_NOUN) == GALLEY_SPEECH_WORK;
  bool whole = t->capitalized && !t->names && !work && is_sentence(r, quote);
  t->begins = t->begins || (!t->announced && whole);
  t->label = !t->announced && !whole;
}

static traits traits_of(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  traits t = {.words = count_words(r, quote, TITLE_WORDS + 1)};
  t.capitalized = galley_token_at(r, quote->first_token + 1u)->flags & GALLEY_TOKEN_CAPITALIZED;
  t.word = t.words == 1 && !t.capitalized && quote->last_token == quote->first_token + 2u;
  t.names = t.words <= TITLE_WORDS && is_names(r, quote, 4 * TITLE_WORDS);
  t.begins = quote->first_token == stretch.first_token;
  t.names = t.names && !(t.begins && is_cry(r, stretch, quote));
  if (t.begins) return t;
  const galley_token *before = galley_token_at(r, quote->first_token - 1u);
  t.begins = galley_is_terminator(before) || galley_is_clause_dash(r, before);
  t.embedded = before->kind == GALLEY_TOKEN_WORD && !(before->flags & GALLEY_TOKEN_STOP);
  t.shout = t.embedded && t.words <= SCARE_WORDS &&
            galley_token_is(r, galley_token_at(r, quote->last_token - 1u), '!');
  int noun = galley_class_value(r, before, GALLEY_SPEECH_NOUN);
  t.announced = noun == GALLEY_SPEECH_BREATH;
  t.titled = noun > GALLEY_SPEECH_BREATH;
  if (galley_token_is(r, before, ':')) read_colon(r, stretch, quote, &t);
  return t;
}

/* The sentence around it tells in the mood of indirect speech, or with whether and that, what someone says: a
 * few words of that are in marks. Or its verb names something (nannte das „…“). */
static int weight_of_sentence(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t first = galley_clause_sentence_start(r, stretch.first_token, quote->first_token);
  size_t from = quote->last_token + 1u;
  size_t end = from + SENTENCE_BEHIND < stretch.end_token ? from + SENTENCE_BEHIND : stretch.end_token;
  bool indirect = false, naming = false, speaks = false, apart = false;
  for (size_t i = first; i < end; i++) {
    if (i == quote->first_token) i = from;
    if (i >= end) break;
    const galley_token *t = galley_token_at(r, i);
    apart = apart || (i >= from && galley_sets_off(r, t));
    if (i >= from && (galley_is_stop(r, t) || t->mark != GALLEY_MARK_NONE)) break;
    if (!(t->flags & GALLEY_TOKEN_LOWER)) continue;
    speaks = speaks || galley_is_speech_verb(r, t);
    indirect = indirect || galley_class_value(r, t, GALLEY_SUBJUNCTIVE) == GALLEY_MOOD_OF_REPORT;
    naming = naming || (!apart && galley_class_value(r, t, GALLEY_SPEECH_VERB) == GALLEY_VERB_OF_NAMING);
  }
  return (indirect ? OF_INDIRECT : 0) + (indirect && speaks ? OF_REPORT : 0) + (naming ? OF_NAMING : 0);
}

/* Er rief „Alle auf den Boden!“, wie er „Gute Nacht“ sagte: the object of a verb of speech in its own clause.
 * An article, a preposition or an adjective before the mark makes it something else (sprach von „Wahnsinn“).
 */
static bool is_object_of_speech(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t first = galley_clause_sentence_start(r, stretch.first_token, quote->first_token),
         i = quote->first_token;
  if (i == first) return false;
  const galley_token *before = galley_token_at(r, i - 1);
  bool free = galley_is_name_word(r, before) || galley_token_has(r, before, GALLEY_PRONOUN) ||
              galley_says_in_a_breath(r, before);
  size_t behind = quote->last_token + 1u;
  bool bound = galley_token_has(r, before, GALLEY_PREPOSITION) ||
               galley_token_has(r, before, GALLEY_OBLIQUE_ARTICLE) ||
               galley_token_has(r, before, GALLEY_DEFINITE_ARTICLE);
  bool final = !bound && behind < stretch.end_token &&
               galley_says_in_a_breath(r, galley_token_at(r, behind)) &&
               (behind + 1 == stretch.end_token || galley_token_at(r, behind + 1)->kind != GALLEY_TOKEN_WORD);
  if (final) return true;
  while (free && i > first && !galley_sets_off(r, galley_token_at(r, i - 1))) {
    if (galley_says_in_a_breath(r, galley_token_at(r, --i))) return true;
    if (galley_token_has(r, galley_token_at(r, i), GALLEY_PREPOSITION)) return false;
  }
  return false;
}

static int weight_of_end(const galley_reading *r, const galley_quote *quote) {
  const galley_token *last = galley_token_at(r, quote->last_token - 1u);
  if (galley_token_is(r, last, '!') || galley_token_is(r, last, '?')) return OF_EXCLAMATION;
  return galley_is_terminator(last) || galley_token_is(r, last, ',') ? OF_STOP : 0;
}

/* Nothing of its sentence stands behind it. */
static bool ends_sentence(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t after = quote->last_token + 1u;
  return galley_is_terminator(galley_token_at(r, quote->last_token - 1u)) || after >= stretch.end_token ||
         galley_is_terminator(galley_token_at(r, after));
}

/* Speech is told by its verb or another announcement, or by being a sentence; a name or a single word by its
 * brevity. Old print puts the stop of the sentence around into the marks: it says little of a few words in
 * the middle of one. */
static galley_quote_kind kind_of(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  traits t = traits_of(r, stretch, quote);
  int weight = weight_of_end(r, quote);
  if (quote->verb_start >= quote->end) weight += OF_VERB;
  bool object = t.embedded && !t.titled && !t.announced && !t.word && is_object_of_speech(r, stretch, quote);
  if (object) weight += OF_OBJECT;
  if (t.label) weight += OF_LABEL;
  if (t.titled) weight += OF_TITLED;
  if (t.embedded && !t.names && t.words > 1) weight += weight_of_sentence(r, stretch, quote);
  if (t.words > SCARE_WORDS) weight += OF_LENGTH;
  if (t.announced && !t.word) weight += OF_ANNOUNCEMENT;
  if (t.announced && quote->verb_end > quote->verb_start && ends_sentence(r, stretch, quote))
    weight += OF_WHOLE;
  if (t.begins) weight += OF_BEGINNING;
  if (t.embedded && !t.announced) weight += OF_EMBEDDING;
  if (t.shout) weight += OF_SHOUT;
  if (t.names && !t.shout && !object) weight += OF_NAMES;
  if (t.embedded && !t.announced && !object && t.capitalized && t.words <= TITLE_WORDS) weight += OF_TITLE;
  if (galley_is_address(r, quote->first_token + 1u, quote->last_token)) weight += OF_ADDRESS;
  if (weight >= SPEECH) return GALLEY_QUOTE_DIRECT;
  return t.names || (t.capitalized && t.words > SCARE_WORDS) ? GALLEY_QUOTE_TITLE : GALLEY_QUOTE_SCARE;
}

/* The last direct quotation of the paragraph before. */
static const galley_quote *last_direct(const galley_quote *quotes, size_t count) {
  bool direct = count > 0 && quotes[count - 1].kind == GALLEY_QUOTE_DIRECT && !quotes[count - 1].nested;
  return direct ? &quotes[count - 1] : NULL;
}

/* Titles „A“, „B“ und „C“: nothing but signs and a link stands between two of them. */
static bool is_listed_behind(const galley_reading *r, const galley_quote *before, const galley_quote *quote) {
  size_t first = before->last_token + 1u, end = quote->first_token;
  bool capitalized = galley_token_at(r, end + 1)->flags & GALLEY_TOKEN_CAPITALIZED;
  if (!capitalized || first >= end || end - first > LONGEST_LINK) return false;
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (!galley_token_is(r, t, ',') && !galley_token_has(r, t, GALLEY_NUMERAL_LINK)) return false;
  }
  return true;
}

/* What a quotation is beside the one before it: a title of a list, or an answer („Wohin?“ – „Nach Hause.“).
 */
static galley_quote_kind kind_beside(const galley_reading *r, const galley_quote *quote,
                                     const galley_quote *before) {
  bool dash;
  if (before && before->kind == GALLEY_QUOTE_TITLE && quote->verb_start < quote->end &&
      is_listed_behind(r, before, quote))
    return GALLEY_QUOTE_TITLE;
  bool answers = before && before->kind == GALLEY_QUOTE_DIRECT && is_sentence(r, before) &&
                 is_sentence(r, quote) && galley_follows_at_once(r, quote, before, &dash);
  return answers ? GALLEY_QUOTE_DIRECT : (galley_quote_kind)quote->kind;
}

/* Who speaks inside a quotation is said there, if at all. */
static void read_nested(const galley_reading *reading, galley_stretch stretch, const galley_quote *outer,
                        galley_quote *quote) {
  static const galley_dialogue none = {NULL, NULL, false};
  galley_stretch inside = {outer->first_token + 1u, outer->last_token};
  galley_find_speaker(reading, inside, quote);
  quote->kind = (uint8_t)kind_of(reading, stretch, quote);
  if (quote->kind == GALLEY_QUOTE_DIRECT) galley_infer_speaker(reading, inside, quote, &none);
}

/* Says of the quotations from `first` on what they are and who speaks. */
static void read_marked(galley_reading *reading, galley_stretch stretch, size_t first) {
  galley_quote *quotes = (galley_quote *)reading->quotes.items;
  size_t outer_end = 0;
  const galley_quote *before = NULL, *spoken = NULL; /* the last one that is not nested, and that is direct */
  galley_dialogue dialogue = {last_direct(quotes, first), NULL, false};
  for (size_t i = first; i < reading->quotes.count; i++) {
    galley_quote *quote = &quotes[i];
    quote->nested = quote->end <= outer_end;
    if (quote->nested) {
      read_nested(reading, stretch, before, quote);
      continue;
    }
    galley_find_speaker(reading, stretch, quote);
    quote->kind = (uint8_t)kind_of(reading, stretch, quote);
    bool part = spoken && galley_goes_on(reading, quote, spoken);
    quote->kind = (uint8_t)(part ? GALLEY_QUOTE_DIRECT : kind_beside(reading, quote, before));
    if (quote->kind == GALLEY_QUOTE_DIRECT) {
      dialogue.goes_on = part;
      galley_infer_speaker(reading, stretch, quote, &dialogue);
      dialogue.last_but_one = dialogue.last;
      dialogue.last = spoken = quote;
    }
    outer_end = quote->end;
    before = quote;
  }
}

/* Reads what stands before, between and behind the direct quotations in marks. */
static bool read_gaps(galley_reading *reading, galley_stretch stretch, size_t first,
                      galley_vector *unmarked) {
  const galley_quote *quotes = (const galley_quote *)reading->quotes.items;
  size_t from = stretch.first_token, end = stretch.end_token;
  bool marked = false;
  for (size_t i = 0; i < reading->quotes.count && !marked; i++)
    marked = quotes[i].kind == GALLEY_QUOTE_DIRECT;
  for (size_t i = first; i < reading->quotes.count; i++) {
    if (quotes[i].nested || quotes[i].kind != GALLEY_QUOTE_DIRECT) continue;
    if (quotes[i].first_token > from &&
        !galley_read_unmarked(reading, unmarked, stretch, from, quotes[i].first_token, marked))
      return false;
    from = quotes[i].last_token + 1u;
  }
  return from >= end || galley_read_unmarked(reading, unmarked, stretch, from, end, marked);
}

/* Merges the quotations of `more` into those from `first` on; both are in the order of the text. */
static bool merge(galley_vector *quotes, size_t first, const galley_vector *more) {
  size_t count = quotes->count, rest = more->count;
  if (!galley_vector_append(quotes, more->items, rest)) return false;
  galley_quote *merged = (galley_quote *)quotes->items;
  const galley_quote *added = (const galley_quote *)more->items;
  size_t target = quotes->count;
  while (rest > 0) {
    bool earlier = count > first && merged[count - 1].start > added[rest - 1].start;
    merged[--target] = earlier ? merged[--count] : added[--rest];
  }
  return true;
}

bool galley_read_quotes(galley_reading *reading, galley_stretch stretch) {
  size_t first = reading->quotes.count;
  if (!galley_pair_marks(reading, stretch)) return false;
  read_marked(reading, stretch, first);
  galley_vector unmarked = galley_vector_of(sizeof(galley_quote), reading->quotes.allocator);
  bool ok = read_gaps(reading, stretch, first, &unmarked) && merge(&reading->quotes, first, &unmarked);
  galley_vector_release(&unmarked);
  return ok;
}
