/* Which quotation marks belong together. */
#include "read/pairing.h"

#include "read/clauses.h"
#include "read/marks.h"
#include "read/speech_parts.h"
#include "read/unmarked.h"

#define DEEPEST_NESTING   4
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
  bool seen_mark; /* of the outer level; guillemets may be of an inner one */
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
  const galley_token *before = galley_token_at(p->reading, index - 1),
                     *after = galley_token_at(p->reading, index + 1);
  bool begins = after->mark != GALLEY_MARK_NONE || after->kind != GALLEY_TOKEN_PUNCTUATION;
  return (before->mark != GALLEY_MARK_NONE && begins) || galley_token_is(p->reading, before, '(') ||
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

static bool add_quote(pairing *p, galley_quote quote) {
  return galley_vector_append(&p->reading->quotes, &quote, 1);
}

/* Old print goes on in the same marks behind a reporting clause: „Das ist, sagte er, falsch.“ Each part is a
 * quotation. Several such clauses make it a dialogue that is told in marks; it is read like speech without
 * marks then. */
static bool add_parts(pairing *p, galley_quote quote) {
  size_t first, last, next, end;
  size_t from = quote.first_token + 1u;
  bool interrupted = galley_find_interruption(p->reading, from, quote.last_token, &first, &last);
  if (!interrupted) return add_quote(p, quote);
  if (last + 1 < quote.last_token &&
      galley_find_interruption(p->reading, last, quote.last_token, &next, &end))
    return true;
  galley_quote left = quote, right = quote;
  left.last_token = (uint32_t)first;
  const galley_token *sign = galley_token_at(p->reading, first);
  bool spoken = galley_exclaims(p->reading, first, first + 1);
  left.end = left.content_end = spoken ? (uint32_t)galley_token_end(sign) : sign->start;
  while (left.end > left.content_start && p->reading->text[left.end - 1] == ' ')
    left.end = --left.content_end;
  right.first_token = (uint32_t)last;
  right.start = right.content_start = galley_token_at(p->reading, last + 1)->start;
  if (last + 1 >= quote.last_token) return add_quote(p, left); /* „Das ist falsch, sagte er.“ */
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

/* A mark that can only open. */
static bool opens_only(galley_mark mark) {
  return mark == GALLEY_MARK_DOUBLE_LOW || mark == GALLEY_MARK_TYPEWRITER_LOW ||
         mark == GALLEY_MARK_TYPEWRITER_OPEN;
}

/* In lists and tables: behind a dash or before a number, and apart from what follows. */
static bool is_ditto_mark(const pairing *p, size_t index) {
  if (!space_before(p, index + 1) || index + 1 >= p->stretch.end_token) return false;
  bool dash = index > p->stretch.first_token &&
              galley_is_clause_dash(p->reading, galley_token_at(p->reading, index - 1));
  return dash || galley_token_at(p->reading, index + 1)->kind == GALLEY_TOKEN_NUMBER;
}

/* The word behind the mark is none of a name: it is written small. */
static bool begins_speech(const pairing *p, size_t index) {
  return index + 1 < p->stretch.end_token && !space_before(p, index + 1) &&
         (galley_token_at(p->reading, index + 1)->flags & GALLEY_TOKEN_LOWER);
}

/* An opening mark that nothing closes before token `end`. Where speech may begin it holds: to the end of its
 * paragraph, for a quotation of several paragraphs is closed in the last one only (Duden); before another
 * opening mark, as far as speech reaches. */
static bool end_unclosed(pairing *p, const open_mark *open, size_t end) {
  bool begins = open->token == p->stretch.first_token;
  if (!begins) {
    const galley_token *before = galley_token_at(p->reading, open->token - 1);
    begins = galley_is_stop(p->reading, before) || galley_sets_off(p->reading, before);
  }
  bool open_end = end == p->stretch.end_token && begins_speech(p, open->token);
  if (!opens_only(open->mark) || !(begins || open_end) || end - open->token < SHORTEST_UNMARKED) return true;
  if (is_ditto_mark(p, open->token)) return true;
  end = galley_speech_end(p->reading, open->token + 1, end, end == p->stretch.end_token);
  if (end == open->token + 1) return true;
  const galley_token *first = galley_token_at(p->reading, open->token);
  uint32_t last = (uint32_t)galley_token_end(galley_token_at(p->reading, end - 1));
  return add_parts(p, (galley_quote){.start = first->start,
                                     .content_start = (uint32_t)galley_token_end(first),
                                     .content_end = last,
                                     .end = last,
                                     .first_token = (uint32_t)open->token,
                                     .last_token = (uint32_t)end,
                                     .marks = (uint8_t)pairs_opened_by(open->mark)});
}

/* An outer mark inside an open quotation of the same level: the closing one is missing; unless it stands in
 * the middle of a sentence, where it opens a name. */
static bool open_quote(pairing *p, size_t index, galley_mark mark) {
  bool inside = p->depth > 0 && galley_token_at(p->reading, index - 1)->kind == GALLEY_TOKEN_WORD;
  bool outer = mark < GALLEY_MARK_FIRST_SINGLE && !(inside && opens_only(mark));
  size_t level = 0;
  while (level < p->depth && !(outer && p->open[level].mark == mark)) level++;
  for (size_t i = level; i < p->depth; i++) {
    if (!end_unclosed(p, &p->open[i], index)) return false;
  }
  p->depth = level;
  if (p->depth < DEEPEST_NESTING) p->open[p->depth++] = (open_mark){index, mark};
  return true;
}

/* And the last paragraph: its first mark closes what was opened before. */
static bool end_of_earlier(pairing *p, size_t index, galley_mark mark) {
  size_t first = p->stretch.first_token;
  const galley_token *before = galley_token_at(p->reading, index - 1),
                     *closing = galley_token_at(p->reading, index);
  bool closes =
      mark == GALLEY_MARK_LEFT_DOUBLE || mark == GALLEY_MARK_RIGHT_DOUBLE || mark == GALLEY_MARK_STRAIGHT;
  if (before->mark != GALLEY_MARK_NONE) before -= 1; /* of a quotation inside it */
  if (!closes || index - first < SHORTEST_UNMARKED || !galley_is_terminator(before)) return true;
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
  if (opens_only(mark) || mark == GALLEY_MARK_SINGLE_LOW || (opens && looks_opening(p, index))) {
    return open_quote(p, index, mark);
  }
  bool single = mark >= GALLEY_MARK_FIRST_SINGLE;
  if (closing && (!single || looks_closing(p, index))) return close_quote(p, level, index, mark);
  bool first_mark = !p->seen_mark && !single && index > p->stretch.first_token;
  return first_mark && looks_closing(p, index) ? end_of_earlier(p, index, mark) : true;
}

/* Outer quotations before the ones inside them, in the order of the text. Closing order is nearly sorted, and
 * the depth is bounded. */
static void sort_quotes(galley_quote *quotes, size_t count) {
  for (size_t i = 1; i < count; i++) {
    galley_quote quote = quotes[i];
    size_t k = i;
    for (; k > 0 && quotes[k - 1].start > quote.start; k--) quotes[k] = quotes[k - 1];
    quotes[k] = quote;
  }
}

static bool is_guillemet(galley_mark mark) {
  return mark == GALLEY_MARK_RIGHT_GUILLEMET || mark == GALLEY_MARK_LEFT_GUILLEMET;
}

bool galley_pair_marks(galley_reading *reading, galley_stretch stretch) {
  pairing p = {.reading = reading, .stretch = stretch};
  size_t first = reading->quotes.count;
  for (size_t i = stretch.first_token;
       (i = galley_next_of(reading, stretch, i, GALLEY_INTEREST_MARK)) < stretch.end_token; i++) {
    galley_mark mark = (galley_mark)galley_token_at(reading, i)->mark;
    if (mark == GALLEY_MARK_NONE) continue;
    if (!read_mark(&p, i)) return false;
    p.seen_mark = p.seen_mark || (mark < GALLEY_MARK_FIRST_SINGLE && !is_guillemet(mark));
  }
  for (size_t i = 0; i < p.depth; i++) {
    if (!end_unclosed(&p, &p.open[i], stretch.end_token)) return false;
  }
  if (reading->quotes.count > first)
    sort_quotes((galley_quote *)reading->quotes.items + first, reading->quotes.count - first);
  return true;
}
