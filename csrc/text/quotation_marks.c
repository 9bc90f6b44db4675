/* Quotation marks of any style to those of one style, on request.
 *
 * Marks are paired line by line. Where a mark that has several meanings ("…", '…', ’, ”) is left without a
 * partner, the line is not well paired, and all marks of that kind stay there as they are, unless it stands
 * behind a digit or inside a word: an inch, a minute, an apostrophe is never touched. */
#include <string.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"

#define DEEPEST 8

typedef struct mark_style {
  const char *name;
  uint32_t opening[2], closing[2]; /* double, single */
} mark_style;

static const mark_style styles[] = {
    {"german", {0x201E, 0x201A}, {0x201C, 0x2018}},  {"guillemet", {0xBB, 0x203A}, {0xAB, 0x2039}},
    {"english", {0x201C, 0x2018}, {0x201D, 0x2019}}, {"guillemet_swiss", {0xAB, 0x2039}, {0xBB, 0x203A}},
    {"straight", {'"', '\''}, {'"', '\''}},
};

bool galley_mark_style_named(const char *name, unsigned *style) {
  for (unsigned i = 0; i < sizeof styles / sizeof styles[0]; i++) {
    if (strcmp(styles[i].name, name) != 0) continue;
    *style = i;
    return true;
  }
  return false;
}

/* What closes what. */
static const struct {
  uint32_t opening, closing;
} pairs[] = {
    {0x201E, 0x201C}, {0x201E, 0x201D}, {0x201E, '"'}, {0x201C, 0x201D}, {0x201D, 0x201D},
    {'"', '"'},       {0xBB, 0xAB},     {0xAB, 0xBB},  {0x201A, 0x2018}, {0x201A, 0x2019},
    {0x201A, '\''},   {0x2018, 0x2019}, {'\'', '\''},  {0x203A, 0x2039}, {0x2039, 0x203A},
};

typedef struct mark {
  uint32_t character;
  uint32_t start, end;
  uint32_t partner;   /* index of the mark at the other end, plus one; 0 if there is none */
  uint8_t is_opening; /* of a pair */
  uint8_t depth;      /* how many quotations are around it */
  uint8_t single;
} mark;

typedef struct line {
  galley_rewrite *rewrite;
  galley_vector marks; /* of mark */
  size_t open[DEEPEST];
  size_t depth;
} line;

static mark *mark_at(const line *l, size_t index) {
  return (mark *)l->marks.items + index;
}

static bool is_double(uint32_t c) {
  return c == '"' || (c >= 0x201C && c <= 0x201E) || c == 0xAB || c == 0xBB;
}

static bool is_single(uint32_t c) {
  return c == '\'' || (c >= 0x2018 && c <= 0x201A) || c == 0x2039 || c == 0x203A;
}

static bool makes_pair(uint32_t opening, uint32_t closing) {
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (pairs[i].opening == opening && pairs[i].closing == closing) return true;
  }
  return false;
}

static bool opens_some(uint32_t c) {
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (pairs[i].opening == c) return true;
  }
  return false;
}

/* The characters beside a mark; at the edges of the text stand newlines. */
static uint32_t character_before(const line *l, const mark *m) {
  return galley_utf8_last(l->rewrite->input, m->start, '\n');
}

static uint32_t character_behind(const line *l, const mark *m) {
  return galley_utf8_at(l->rewrite->input, l->rewrite->length, m->end, '\n');
}

/* What may stand directly before an opening mark. */
static bool precedes_opening(uint32_t c) {
  return galley_is_blank(c) || c == '(' || c == '[' || c == '/' || c == '-' || c == 0x2013 || c == 0x2014 ||
         is_double(c) || is_single(c);
}

static bool may_open(const line *l, const mark *m) {
  if (!opens_some(m->character)) return false;
  if (m->character == 0x201E || m->character == 0x201A) return true;
  uint32_t before = character_before(l, m), after = character_behind(l, m);
  bool guillemet = m->character == 0xAB || m->character == 0xBB; /* French ones have blanks inside */
  return precedes_opening(before) && (guillemet || !galley_is_blank(after));
}

/* Between letters, and before letters, a mark is an apostrophe. */
static bool may_close(const line *l, const mark *m) {
  uint32_t before = character_before(l, m), after = character_behind(l, m);
  if (m->character == 0xAB || m->character == 0xBB) return true;
  if (galley_is_blank(before)) return false;
  return !m->single || !galley_is_word_character(after);
}

static bool close_mark(line *l, size_t index) {
  mark *m = mark_at(l, index);
  if (!may_close(l, m)) return false;
  for (size_t level = l->depth; level > 0; level--) {
    mark *opening = mark_at(l, l->open[level - 1]);
    if (!makes_pair(opening->character, m->character)) continue;
    l->depth = level - 1;
    opening->partner = (uint32_t)index + 1;
    opening->is_opening = 1;
    m->partner = (uint32_t)l->open[level - 1] + 1;
    opening->depth = m->depth = (uint8_t)l->depth;
    return true;
  }
  return false;
}

static void pair_marks(line *l) {
  l->depth = 0;
  for (size_t i = 0; i < l->marks.count; i++) {
    const mark *m = mark_at(l, i);
    bool opens_only = m->character == 0x201E || m->character == 0x201A;
    if (!opens_only && close_mark(l, i)) continue;
    if (may_open(l, m) && l->depth < DEEPEST) l->open[l->depth++] = i;
  }
}

/* Does the mark mean several things? */
static bool is_ambiguous(uint32_t c) {
  return c == '"' || c == '\'' || c == 0x2019 || c == 0x201D;
}

/* An apostrophe inside a word says nothing about the marks around it. */
static bool is_apostrophe(const line *l, const mark *m) {
  return m->single && galley_is_word_character(character_before(l, m)) &&
         galley_is_word_character(character_behind(l, m));
}

/* 27", 6': an inch, a foot, a minute. */
static bool is_measure(const line *l, const mark *m) {
  uint32_t before = character_before(l, m);
  return before >= '0' && before <= '9';
}

/* The ambiguous characters of which some are left over, a bit each. */
static unsigned left_over(const line *l) {
  unsigned bits = 0;
  for (size_t i = 0; i < l->marks.count; i++) {
    const mark *m = mark_at(l, i);
    if (m->partner || !is_ambiguous(m->character) || is_apostrophe(l, m) || is_measure(l, m)) continue;
    bits |= m->character == '"' ? 1u : m->character == '\'' ? 2u : m->character == 0x2019 ? 4u : 8u;
  }
  return bits;
}

static bool is_left_over(unsigned bits, uint32_t c) {
  return (c == '"' && bits & 1) || (c == '\'' && bits & 2) || (c == 0x2019 && bits & 4) ||
         (c == 0x201D && bits & 8);
}

static bool write_marks(line *l, const mark_style *style) {
  unsigned bits = left_over(l);
  for (size_t i = 0; i < l->marks.count; i++) {
    const mark *m = mark_at(l, i);
    if (!m->partner) continue;
    const mark *partner = mark_at(l, m->partner - 1u);
    if (is_left_over(bits, m->character) || is_left_over(bits, partner->character)) continue;
    /* Inside a quotation in marks of the same kind stand marks of the other. */
    const mark *opening = m->is_opening ? m : partner;
    bool single = opening->depth % 2 == 1 || (opening->single && opening->depth == 0);
    uint32_t c = m->is_opening ? style->opening[single] : style->closing[single];
    if (c == m->character) continue;
    char bytes[4];
    size_t count = galley_utf8_encode(c, bytes);
    if (!galley_rewrite_replace(l->rewrite, m->start, m->end, bytes, count, GALLEY_STEP_QUOTES)) return false;
  }
  return true;
}

static bool end_line(line *l, const mark_style *style) {
  if (l->marks.count == 0) return true;
  pair_marks(l);
  bool ok = write_marks(l, style);
  l->marks.count = 0;
  return ok;
}

static bool add_mark(line *l, uint32_t c, size_t start, size_t end) {
  mark m = {.character = c, .start = (uint32_t)start, .end = (uint32_t)end, .single = is_single(c)};
  return galley_vector_append(&l->marks, &m, 1);
}

galley_status galley_step_quotes(galley_rewrite *rewrite, unsigned style) {
  line l = {.rewrite = rewrite, .marks = galley_vector_of(sizeof(mark), rewrite->allocator)};
  bool ok = true;
  for (size_t i = 0; ok && i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (c == '\n')
      ok = end_line(&l, &styles[style]);
    else if (is_double(c) || is_single(c))
      ok = add_mark(&l, c, start, i);
  }
  ok = ok && end_line(&l, &styles[style]);
  galley_vector_release(&l.marks);
  return ok ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}
