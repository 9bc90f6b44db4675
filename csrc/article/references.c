/* Cross-references to other articles, spliced into running text without punctuation: "Label – Title", or a
 * label that does without a separator if its title ends in a part of a series or before a word that can only
 * begin a sentence. */
#include <stdlib.h>

#include "article/article.h"

#define LONGEST_TITLE  40 /* tokens */
#define SHORTEST_TITLE 3

/* A reference, in tokens: label, title and, if it has one, the part of the series. */
typedef struct found {
  size_t label, label_end, title, title_end, end;
  uint32_t part;
  unsigned certain;
} found;

static bool is_sign(const galley_reading *r, size_t index, char c) {
  return galley_token_is(r, galley_token_at(r, index), c);
}

static bool is_dash(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  const char *s = r->text + t->start;
  return galley_token_is(r, t, '-') ||
         (t->length == 3 && s[0] == '\xE2' && s[1] == '\x80' && (s[2] == '\x93' || s[2] == '\x94'));
}

static bool is_terminator(const galley_reading *r, size_t index) {
  return is_sign(r, index, '.') || is_sign(r, index, '!') || is_sign(r, index, '?');
}

static bool is_word(const galley_token *t) {
  return t->kind == GALLEY_TOKEN_WORD || t->kind == GALLEY_TOKEN_NUMBER;
}

/* A label stands where a sentence could begin: first in the block, or behind the end of a sentence or
 * reference. */
static bool may_begin(const galley_reading *r, galley_stretch stretch, size_t index, size_t reference_end) {
  if (index == stretch.first_token || index == reference_end) return true;
  const galley_token *before = galley_token_at(r, index - 1);
  return before->mark || is_terminator(r, index - 1) || (before->flags & GALLEY_TOKEN_STOP) ||
         is_sign(r, index - 1, ')');
}

static const galley_sense *label_at(const galley_reading *r, galley_stretch stretch, size_t index,
                                    size_t *count) {
  const galley_token *t = galley_token_at(r, index);
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || !galley_token_has(r, t, GALLEY_REFERENCE_LABEL)) return NULL;
  return galley_sense_at(r, stretch, index, GALLEY_REFERENCE_LABEL, count);
}

/* A dash, the word for a part and its number: the number of tokens, or 0. */
static size_t part_at(const galley_reading *r, galley_stretch stretch, size_t index, uint32_t *part) {
  if (stretch.end_token - index < 3 || !is_dash(r, index)) return 0;
  const galley_token *word = galley_token_at(r, index + 1), *number = galley_token_at(r, index + 2);
  if (!galley_token_has(r, word, GALLEY_PART) || number->kind != GALLEY_TOKEN_NUMBER || number->length > 4)
    return 0;
  *part = (uint32_t)strtoul(r->text + number->start, NULL, 10);
  return 3;
}

/* A capitalised function word behind another word: running text begins with it. */
static bool prose_begins(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_STARTER) &&
         is_word(galley_token_at(r, index - 1));
}

/* Reads on from the title's first token to its end. With a separator before it, the title may run to the end
 * of the block and may end in a mark of its own; without one, something must say where it ends. */
static bool read_title(const galley_reading *r, galley_stretch stretch, bool separated, found *f) {
  size_t limit = stretch.end_token - f->title > LONGEST_TITLE ? f->title + LONGEST_TITLE : stretch.end_token;
  for (size_t i = f->title; i < limit; i++) {
    size_t words = i - f->title, label_length, part = part_at(r, stretch, i, &f->part);
    f->title_end = f->end = i;
    if (part && words > 0) {
      f->end = i + part;
      f->certain = 95;
      return true;
    }
    bool sentence_sign = is_terminator(r, i) || (!separated && is_sign(r, i, ','));
    if (sentence_sign && !separated) return false;
    if (sentence_sign) {
      f->title_end = f->end = i + 1;
      f->certain = 80;
      return words > 0;
    }
    if (words < SHORTEST_TITLE) continue;
    if (prose_begins(r, i) || (separated && label_at(r, stretch, i, &label_length))) {
      f->certain = separated ? 85 : 60;
      return true;
    }
  }
  f->title_end = f->end = limit;
  f->certain = 90;
  return separated && limit == stretch.end_token && limit > f->title;
}

static bool find_reference(const galley_reading *r, galley_stretch stretch, size_t index,
                           size_t reference_end, found *f) {
  size_t count = 0;
  const galley_sense *label = label_at(r, stretch, index, &count);
  if (!label || !may_begin(r, stretch, index, reference_end)) return false;
  *f = (found){.label = index, .label_end = index + count, .title = index + count};
  if (f->title >= stretch.end_token) return false;
  bool separated = is_dash(r, f->title) || is_sign(r, f->title, ':');
  if (separated) f->title += 1;
  if (f->title >= stretch.end_token || (!separated && !label->text)) return false;
  return read_title(r, stretch, separated, f);
}

static uint32_t start_of(const galley_reading *r, size_t index) {
  return galley_token_at(r, index)->start;
}

static uint32_t end_of(const galley_reading *r, size_t index) {
  return (uint32_t)galley_token_end(galley_token_at(r, index));
}

static bool add_piece(galley_article *article, galley_block block, size_t first, size_t end) {
  if (first == end) return true;
  const galley_reading *r = &article->reading;
  block.start = start_of(r, first);
  block.end = end_of(r, end - 1);
  block.first_token = (uint32_t)first;
  block.token_count = (uint32_t)(end - first);
  return galley_vector_append(&article->blocks, &block, 1);
}

static bool add_reference(galley_article *article, const found *f, bool goes_on) {
  const galley_reading *r = &article->reading;
  galley_block block = {.role = GALLEY_ROLE_REFERENCE, .certain = (uint8_t)f->certain};
  galley_reference reference = {start_of(r, f->label),
                                end_of(r, f->end - 1),
                                start_of(r, f->label),
                                end_of(r, f->label_end - 1),
                                start_of(r, f->title),
                                end_of(r, f->title_end - 1),
                                f->part,
                                goes_on};
  return galley_vector_append(&article->references, &reference, 1) &&
         add_piece(article, block, f->label, f->end);
}

bool galley_article_add_block(galley_article *article, galley_block block) {
  if (!galley_role_is_prose((galley_role)block.role))
    return galley_vector_append(&article->blocks, &block, 1);
  galley_stretch stretch = {block.first_token, block.first_token + block.token_count};
  size_t first = stretch.first_token, reference_end = stretch.end_token;
  for (size_t i = first; i < stretch.end_token;) {
    found f;
    i = galley_next_of(&article->reading, stretch, i, GALLEY_INTEREST_LABEL);
    if (i == stretch.end_token) break;
    if (!find_reference(&article->reading, stretch, i, reference_end, &f)) {
      i += 1;
      continue;
    }
    if (!add_piece(article, block, first, i)) return false;
    if (i > stretch.first_token) block.continued = 1;
    if (!add_reference(article, &f, f.end < stretch.end_token)) return false;
    first = i = reference_end = f.end;
  }
  return add_piece(article, block, first, stretch.end_token);
}
