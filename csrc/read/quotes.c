/* Quotations: marks are paired first; then each pair is read for what it is. */
#include "read/marks.h"
#include "read/reading.h"
#include "read/speakers.h"

#define DEEPEST_NESTING   4
#define SCARE_WORDS       3 /* so few words in marks, and no sentence: the writer's distance, not speech */
#define TITLE_WORDS       8
#define LONGEST_UNMARKED  150
#define SHORTEST_UNMARKED 6 /* tokens of a quotation of which one mark is missing */

typedef struct open_mark {
  size_t token;
  galley_mark mark;
} open_mark;

typedef struct pairing {
  galley_reading *reading;
  galley_stretch stretch;
  open_mark open[DEEPEST_NESTING];
  size_t depth;
  size_t first_quote;  /* of this stretch, in reading->quotes */
  size_t unmarked_end; /* speech without marks was read up to here */
  bool seen_mark;      /* of the outer level */
} pairing;

typedef struct pair {
  galley_mark opening, closing;
  galley_marks marks;
} pair;

/* Which marks make a pair. The typist's closing '' and " follow every opening double mark in archives. */
static const pair pairs[] = {
    {GALLEY_MARK_DOUBLE_LOW, GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARKS_GERMAN},
    {GALLEY_MARK_DOUBLE_LOW, GALLEY_MARK_RIGHT_DOUBLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_DOUBLE_LOW, GALLEY_MARK_STRAIGHT, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_DOUBLE_LOW, GALLEY_MARK_TYPEWRITER_CLOSE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARK_RIGHT_DOUBLE, GALLEY_MARKS_ENGLISH},
    {GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARK_STRAIGHT, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_STRAIGHT, GALLEY_MARK_STRAIGHT, GALLEY_MARKS_STRAIGHT},
    {GALLEY_MARK_STRAIGHT, GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_STRAIGHT, GALLEY_MARK_RIGHT_DOUBLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_TYPEWRITER_LOW, GALLEY_MARK_TYPEWRITER_CLOSE, GALLEY_MARKS_TYPEWRITER},
    {GALLEY_MARK_TYPEWRITER_LOW, GALLEY_MARK_LEFT_DOUBLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_TYPEWRITER_LOW, GALLEY_MARK_STRAIGHT, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_TYPEWRITER_OPEN, GALLEY_MARK_TYPEWRITER_CLOSE, GALLEY_MARKS_TYPEWRITER},
    {GALLEY_MARK_TYPEWRITER_OPEN, GALLEY_MARK_STRAIGHT, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_TYPEWRITER_CLOSE, GALLEY_MARK_TYPEWRITER_CLOSE, GALLEY_MARKS_TYPEWRITER},
    {GALLEY_MARK_RIGHT_GUILLEMET, GALLEY_MARK_LEFT_GUILLEMET, GALLEY_MARKS_GUILLEMET},
    {GALLEY_MARK_LEFT_GUILLEMET, GALLEY_MARK_RIGHT_GUILLEMET, GALLEY_MARKS_GUILLEMET_SWISS},
    {GALLEY_MARK_SINGLE_LOW, GALLEY_MARK_LEFT_SINGLE, GALLEY_MARKS_GERMAN_SINGLE},
    {GALLEY_MARK_SINGLE_LOW, GALLEY_MARK_RIGHT_SINGLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_SINGLE_LOW, GALLEY_MARK_STRAIGHT_SINGLE, GALLEY_MARKS_MIXED},
    {GALLEY_MARK_LEFT_SINGLE, GALLEY_MARK_RIGHT_SINGLE, GALLEY_MARKS_ENGLISH_SINGLE},
    {GALLEY_MARK_STRAIGHT_SINGLE, GALLEY_MARK_STRAIGHT_SINGLE, GALLEY_MARKS_STRAIGHT_SINGLE},
    {GALLEY_MARK_RIGHT_SINGLE_GUILLEMET, GALLEY_MARK_LEFT_SINGLE_GUILLEMET, GALLEY_MARKS_GUILLEMET_SINGLE},
    {GALLEY_MARK_LEFT_SINGLE_GUILLEMET, GALLEY_MARK_RIGHT_SINGLE_GUILLEMET,
     GALLEY_MARKS_GUILLEMET_SWISS_SINGLE},
};

static const pair *pair_of(galley_mark opening, galley_mark closing) {
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (pairs[i].opening == opening && pairs[i].closing == closing) return &pairs[i];
  }
  return NULL;
}

/* The pair that a mark opens in the first place. */
static galley_marks pairs_opened_by(galley_mark opening) {
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (pairs[i].opening == opening) return pairs[i].marks;
  }
  return GALLEY_MARKS_MIXED;
}

static bool space_before(const pairing *p, size_t index) {
  return index >= p->stretch.end_token || index == p->stretch.first_token ||
         (galley_token_at(p->reading, index)->flags & GALLEY_TOKEN_SPACE_BEFORE);
}

/* A mark that both opens and closes: it opens where something stands directly after it and nothing directly
 * before. */
static bool looks_opening(const pairing *p, size_t index) {
  if (space_before(p, index + 1)) return false;
  if (space_before(p, index)) return true;
  const galley_token *before = galley_token_at(p->reading, index - 1);
  return before->mark != GALLEY_MARK_NONE || galley_token_is(p->reading, before, '(') ||
         galley_token_is(p->reading, before, '[');
}

/* Between letters it is an apostrophe. */
static bool looks_closing(const pairing *p, size_t index) {
  if (space_before(p, index)) return false;
  if (space_before(p, index + 1)) return true;
  const galley_token *after = galley_token_at(p->reading, index + 1);
  return after->kind != GALLEY_TOKEN_WORD && after->kind != GALLEY_TOKEN_NUMBER;
}

/* How many levels a closing mark leaves open, or the depth itself if it closes nothing. */
static size_t level_closed(const pairing *p, galley_mark mark) {
  for (size_t level = p->depth; level > 0; level--) {
    if (pair_of(p->open[level - 1].mark, mark)) return level - 1;
  }
  return p->depth;
}

static bool may_open(galley_mark mark) {
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (pairs[i].opening == mark) return true;
  }
  return false;
}

/* An outer mark inside an open quotation of the same level: the closing one is missing; the first is given
 * up. */
static void open_quote(pairing *p, size_t index, galley_mark mark) {
  bool outer = mark < GALLEY_MARK_FIRST_SINGLE;
  for (size_t level = 0; outer && level < p->depth; level++) {
    if (p->open[level].mark == mark) p->depth = level;
  }
  if (p->depth < DEEPEST_NESTING) p->open[p->depth++] = (open_mark){index, mark};
}

static bool add_quote(pairing *p, galley_quote quote) {
  return galley_vector_append(&p->reading->quotes, &quote, 1);
}

/* Old print goes on in the same marks behind a reporting clause: „Das ist, sagte er, falsch.“ Each part is a
 * quotation. */
static bool add_parts(pairing *p, galley_quote quote) {
  size_t first, last;
  bool interrupted =
      galley_find_interruption(p->reading, quote.first_token + 1u, quote.last_token, &first, &last);
  if (!interrupted || last + 1 >= quote.last_token) return add_quote(p, quote);
  galley_quote left = quote, right = quote;
  left.last_token = (uint32_t)first;
  left.end = left.content_end = galley_token_at(p->reading, first)->start;
  while (left.end > left.content_start && p->reading->text[left.end - 1] == ' ')
    left.end = --left.content_end;
  right.first_token = (uint32_t)last;
  right.start = right.content_start = galley_token_at(p->reading, last + 1)->start;
  return add_quote(p, left) && add_quote(p, right);
}

static bool close_quote(pairing *p, size_t level, size_t index, galley_mark mark) {
  const open_mark *open = &p->open[level];
  const galley_token *first = galley_token_at(p->reading, open->token);
  const galley_token *last = galley_token_at(p->reading, index);
  p->depth = level;
  if (index == open->token + 1) return true; /* nothing stands between the marks */
  galley_quote quote = {.start = first->start,
                        .content_start = (uint32_t)galley_token_end(first),
                        .content_end = last->start,
                        .end = (uint32_t)galley_token_end(last),
                        .first_token = (uint32_t)open->token,
                        .last_token = (uint32_t)index,
                        .marks = (uint8_t)pair_of(open->mark, mark)->marks};
  return level > 0 ? add_quote(p, quote) : add_parts(p, quote);
}

static bool is_terminator(const galley_reading *r, const galley_token *t) {
  return galley_token_is(r, t, '.') || galley_token_is(r, t, '!') || galley_token_is(r, t, '?');
}

static bool is_sentence_sign(const galley_reading *r, const galley_token *t) {
  return is_terminator(r, t) || galley_token_is(r, t, ':');
}

/* A quotation of several paragraphs is closed in the last one only: an opening mark at the beginning of a
 * sentence that nothing closes holds to the end of its paragraph. */
static bool end_unclosed(pairing *p) {
  if (p->depth == 0) return true;
  const open_mark *open = &p->open[0];
  bool opens_only = open->mark == GALLEY_MARK_DOUBLE_LOW || open->mark == GALLEY_MARK_TYPEWRITER_LOW ||
                    open->mark == GALLEY_MARK_TYPEWRITER_OPEN;
  size_t end = p->stretch.end_token;
  bool begins = open->token == p->stretch.first_token ||
                is_sentence_sign(p->reading, galley_token_at(p->reading, open->token - 1));
  if (!opens_only || !begins || end - open->token < SHORTEST_UNMARKED) return true;
  const galley_token *first = galley_token_at(p->reading, open->token);
  uint32_t last = (uint32_t)galley_token_end(galley_token_at(p->reading, end - 1));
  return add_quote(p, (galley_quote){.start = first->start,
                                     .content_start = (uint32_t)galley_token_end(first),
                                     .content_end = last,
                                     .end = last,
                                     .first_token = (uint32_t)open->token,
                                     .last_token = (uint32_t)end,
                                     .marks = (uint8_t)pairs_opened_by(open->mark)});
}

/* And the last paragraph: its first mark closes what was opened before. */
static bool end_of_earlier(pairing *p, size_t index, galley_mark mark) {
  size_t first = p->stretch.first_token;
  const galley_token *before = galley_token_at(p->reading, index - 1),
                     *closing = galley_token_at(p->reading, index);
  bool closes =
      mark == GALLEY_MARK_LEFT_DOUBLE || mark == GALLEY_MARK_RIGHT_DOUBLE || mark == GALLEY_MARK_STRAIGHT;
  if (!closes || index - first < SHORTEST_UNMARKED || !is_terminator(p->reading, before)) return true;
  uint32_t start = galley_token_at(p->reading, first)->start;
  return add_quote(p, (galley_quote){.start = start,
                                     .content_start = start,
                                     .content_end = closing->start,
                                     .end = (uint32_t)galley_token_end(closing),
                                     .first_token = (uint32_t)first,
                                     .last_token = (uint32_t)index,
                                     .marks = GALLEY_MARKS_MIXED});
}

static bool read_mark(pairing *p, size_t index) {
  galley_mark mark = (galley_mark)galley_token_at(p->reading, index)->mark;
  size_t level = level_closed(p, mark);
  bool opens = may_open(mark), closing = level < p->depth;
  bool only_opens = mark == GALLEY_MARK_DOUBLE_LOW || mark == GALLEY_MARK_SINGLE_LOW ||
                    mark == GALLEY_MARK_TYPEWRITER_LOW || mark == GALLEY_MARK_TYPEWRITER_OPEN;
  if (only_opens || (opens && looks_opening(p, index))) {
    open_quote(p, index, mark);
    return true;
  }
  bool single = mark >= GALLEY_MARK_FIRST_SINGLE;
  if (closing && (!single || looks_closing(p, index))) return close_quote(p, level, index, mark);
  bool first_mark = !p->seen_mark && !single && index > p->stretch.first_token;
  return first_mark && looks_closing(p, index) ? end_of_earlier(p, index, mark) : true;
}

/* Outer quotations before the ones inside them, in the order of the text: a merge of two sorted runs would
 * do, but closing order is nearly sorted, and the depth is bounded. */
static void sort_quotes(galley_quote *quotes, size_t count) {
  for (size_t i = 1; i < count; i++) {
    galley_quote quote = quotes[i];
    size_t k = i;
    for (; k > 0 && quotes[k - 1].start > quote.start; k--) quotes[k] = quotes[k - 1];
    quotes[k] = quote;
  }
}

static bool ends_with_terminator(const galley_reading *r, const galley_quote *quote) {
  return is_terminator(r, galley_token_at(r, quote->last_token - 1));
}

/* A colon before it, or the beginning of a sentence. */
static bool begins_like_a_sentence(const galley_reading *r, galley_stretch stretch,
                                   const galley_quote *quote) {
  return quote->first_token == stretch.first_token ||
         is_sentence_sign(r, galley_token_at(r, quote->first_token - 1));
}

static size_t count_words(const galley_reading *r, const galley_quote *quote, size_t limit) {
  size_t words = 0;
  for (size_t i = quote->first_token + 1u; i < quote->last_token && words < limit; i++) {
    words += galley_token_at(r, i)->kind == GALLEY_TOKEN_WORD;
  }
  return words;
}

/* Every word but short ones is capitalised: a name rather than speech. */
static bool looks_like_title(const galley_reading *r, const galley_quote *quote) {
  for (size_t i = quote->first_token + 1u; i < quote->last_token; i++) {
    const galley_token *t = galley_token_at(r, i);
    if (t->kind == GALLEY_TOKEN_WORD && (t->flags & GALLEY_TOKEN_LOWER) && t->length > 3) return false;
  }
  return true;
}

/* Speech is told by its verb, a colon before it, or by being a sentence; a name or a single word by its
 * brevity. Old print puts the stop of the sentence around into the marks: it says nothing of a few words in
 * the middle of one. */
static galley_quote_kind kind_of(const galley_reading *r, galley_stretch stretch, const galley_quote *quote) {
  size_t words = count_words(r, quote, TITLE_WORDS + 1);
  bool begins = begins_like_a_sentence(r, stretch, quote);
  const galley_token *first = galley_token_at(r, quote->first_token + 1u);
  bool capitalized = (first->flags & GALLEY_TOKEN_CAPITALIZED) != 0;
  bool colon = quote->first_token > stretch.first_token &&
               galley_token_is(r, galley_token_at(r, quote->first_token - 1u), ':');
  if (quote->verb_end > quote->verb_start) return GALLEY_QUOTE_DIRECT;
  if (colon && words > SCARE_WORDS) return GALLEY_QUOTE_DIRECT;
  if (ends_with_terminator(r, quote) && capitalized && (begins || words > SCARE_WORDS))
    return GALLEY_QUOTE_DIRECT;
  if (words <= TITLE_WORDS && looks_like_title(r, quote)) return GALLEY_QUOTE_TITLE;
  if (words <= SCARE_WORDS) return GALLEY_QUOTE_SCARE;
  return capitalized && !begins && words <= TITLE_WORDS ? GALLEY_QUOTE_TITLE : GALLEY_QUOTE_DIRECT;
}

/* Speech without marks, as archives that lost them have it: a sentence behind a verb of speech and a colon.
 */
static bool read_unmarked(pairing *p, size_t colon) {
  size_t first = colon + 1;
  if (first >= p->stretch.end_token) return true;
  const galley_token *begin = galley_token_at(p->reading, first);
  bool capitalized = begin->kind == GALLEY_TOKEN_WORD && (begin->flags & GALLEY_TOKEN_CAPITALIZED);
  if (!capitalized || !galley_announces_speech(p->reading, p->stretch, colon)) return true;
  size_t end = first;
  size_t limit =
      first + LONGEST_UNMARKED < p->stretch.end_token ? first + LONGEST_UNMARKED : p->stretch.end_token;
  for (; end < limit; end++) {
    const galley_token *t = galley_token_at(p->reading, end);
    if (t->mark != GALLEY_MARK_NONE) return true;
    if (is_terminator(p->reading, t)) break;
  }
  if (end == limit || end - first < SHORTEST_UNMARKED) return true;
  p->unmarked_end = end;
  uint32_t last = (uint32_t)galley_token_end(galley_token_at(p->reading, end));
  return add_quote(p, (galley_quote){.start = begin->start,
                                     .content_start = begin->start,
                                     .content_end = last,
                                     .end = last,
                                     .first_token = (uint32_t)colon + 1,
                                     .last_token = (uint32_t)end,
                                     .marks = GALLEY_MARKS_NONE});
}

bool galley_read_quotes(galley_reading *reading, galley_stretch stretch) {
  pairing p = {.reading = reading, .stretch = stretch, .first_quote = reading->quotes.count};
  for (size_t i = stretch.first_token; i < stretch.end_token; i++) {
    i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_MARK);
    if (i == stretch.end_token) break;
    galley_mark mark = (galley_mark)galley_token_at(reading, i)->mark;
    bool colon =
        p.depth == 0 && i >= p.unmarked_end && galley_token_is(reading, galley_token_at(reading, i), ':');
    if (colon && !read_unmarked(&p, i)) return false;
    if (mark == GALLEY_MARK_NONE) continue;
    if (!read_mark(&p, i)) return false;
    p.seen_mark = p.seen_mark || mark < GALLEY_MARK_FIRST_SINGLE;
  }
  if (!end_unclosed(&p)) return false;
  size_t count = reading->quotes.count - p.first_quote;
  if (count == 0) return true;
  galley_quote *quotes = (galley_quote *)reading->quotes.items + p.first_quote;
  sort_quotes(quotes, count);
  size_t outer_end = 0;
  const galley_quote *before = NULL; /* the last one that is not nested */
  for (size_t i = 0; i < count; i++) {
    galley_quote *quote = &quotes[i];
    quote->nested = quote->end <= outer_end;
    if (!quote->nested) galley_find_speaker(reading, stretch, quote);
    quote->kind = (uint8_t)kind_of(reading, stretch, quote);
    if (quote->nested) continue;
    bool part = before && galley_goes_on(reading, quote, before);
    if (part && before->kind == GALLEY_QUOTE_DIRECT) quote->kind = GALLEY_QUOTE_DIRECT;
    if (quote->kind == GALLEY_QUOTE_DIRECT)
      galley_infer_speaker(reading, stretch, quote, part ? before : NULL);
    outer_end = quote->end;
    before = quote;
  }
  return true;
}
