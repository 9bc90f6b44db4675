/* Cross-references to other articles, spliced into running text without punctuation: "Label – Title", or a
 * label that does without a separator if its title ends in a part of a series or before a word that can only
 * begin a sentence. */
#include <stdlib.h>

#include "article/layout.h"

#define LONGEST_TITLE  40 /* tokens */
#define SHORTEST_TITLE 3

static const galley_sense *label_at(const galley_reading *r, galley_stretch stretch, size_t index,
                                    size_t *count) {
  const galley_token *t = galley_token_at(r, index);
  if (!(t->flags & GALLEY_TOKEN_CAPITALIZED) || !galley_token_has(r, t, GALLEY_REFERENCE_LABEL)) return NULL;
  return galley_sense_at(r, stretch, index, GALLEY_REFERENCE_LABEL, count);
}

/* A dash, the word for a part and its number: the number of tokens, or 0. */
static size_t part_at(const galley_reading *r, galley_stretch stretch, size_t index, uint32_t *part) {
  if (stretch.end_token - index < 3 || !galley_dash_at(r, index)) return 0;
  const galley_token *word = galley_token_at(r, index + 1), *number = galley_token_at(r, index + 2);
  if (!galley_token_has(r, word, GALLEY_PART) || number->kind != GALLEY_TOKEN_NUMBER || number->length > 4)
    return 0;
  *part = (uint32_t)strtoul(r->text + number->start, NULL, 10);
  return 3;
}

/* Reads on from the title's first token to its end. With a separator before it, the title may run to the end
 * of the block and may end in a mark of its own; without one, something must say where it ends. */
static bool read_title(const galley_reading *r, galley_stretch stretch, bool separated, galley_splice *s) {
  size_t first = s->content;
  size_t limit = stretch.end_token - first > LONGEST_TITLE ? first + LONGEST_TITLE : stretch.end_token;
  for (size_t i = first; i < limit; i++) {
    size_t words = i - first, label_length, part = part_at(r, stretch, i, &s->part);
    s->content_end = s->end = i;
    if (part && words > 0) {
      s->end = i + part;
      s->certain = 95;
      return true;
    }
    bool terminator = galley_terminator_at(r, i);
    if (!separated && (terminator || galley_is_sign(r, i, ','))) return false;
    if (terminator) {
      s->content_end = s->end = i + 1;
      s->certain = 80;
      return words > 0;
    }
    if (words < SHORTEST_TITLE) continue;
    if (galley_prose_begins(r, i) || (separated && label_at(r, stretch, i, &label_length))) {
      s->certain = separated ? 85 : 60;
      return true;
    }
  }
  s->content_end = s->end = limit;
  s->certain = 90;
  return separated && limit == stretch.end_token && limit > first;
}

/* A label that is a common noun opens sentences, too ("Hintergrund: Als …"): its title is no clause. */
static bool may_be_title(const galley_reading *r, const galley_splice *s) {
  const galley_token *first = galley_token_at(r, s->content);
  if (s->part) return true;
  if ((first->flags & GALLEY_TOKEN_LOWER) || galley_token_has(r, first, GALLEY_STARTER)) return false;
  for (size_t i = s->content; i < s->content_end; i++) {
    if (galley_is_sign(r, i, ',') || galley_is_sign(r, i, ':') || galley_is_sign(r, i, '.')) return false;
  }
  return true;
}

bool galley_find_reference(const galley_article *article, galley_stretch stretch, size_t index,
                           galley_splice *s) {
  const galley_reading *r = &article->reading;
  size_t count = 0;
  const galley_sense *label = label_at(r, stretch, index, &count);
  if (!label) return false;
  s->role = GALLEY_ROLE_REFERENCE;
  s->label_end = s->content = index + count;
  if (s->content >= stretch.end_token) return false;
  bool separated = galley_dash_at(r, s->content) || galley_is_sign(r, s->content, ':');
  if (separated) s->content += 1;
  if (s->content >= stretch.end_token || (!separated && !label->text)) return false;
  return read_title(r, stretch, separated, s) && (!label->text || may_be_title(r, s));
}
