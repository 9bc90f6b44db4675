/* Running text, cut where a dump has spliced something in: one pass over its tokens, which looks only where
 * a sentence could begin. */
#include "article/layout.h"

bool galley_prose_begins(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return (t->flags & GALLEY_TOKEN_CAPITALIZED) && galley_token_has(r, t, GALLEY_STARTER) &&
         galley_is_word(galley_token_at(r, index - 1));
}

galley_range galley_range_of(const galley_reading *r, size_t first, size_t end) {
  return (galley_range){galley_token_at(r, first)->start, galley_token_end(galley_token_at(r, end - 1))};
}

static galley_block block_of(const galley_reading *r, size_t first, size_t end, galley_role role,
                             unsigned certain) {
  galley_range range = galley_range_of(r, first, end);
  return (galley_block){(uint32_t)range.start,
                        (uint32_t)range.end,
                        (uint32_t)first,
                        (uint32_t)(end - first),
                        (uint8_t)role,
                        (uint8_t)certain,
                        0,
                        0};
}

bool galley_add_block(galley_article *article, size_t first, size_t end, galley_role role, unsigned certain) {
  if (first == end) return true;
  galley_block block = block_of(&article->reading, first, end, role, certain);
  return galley_vector_append(&article->blocks, &block, 1);
}

void galley_note_field(galley_article *article, galley_field field, galley_range range) {
  galley_range *kept = &article->fields[field];
  if (kept->start == kept->end) *kept = range;
}

/* Something can be spliced in first in the text, behind a splice, or behind the end of a sentence. */
static bool may_begin(const galley_reading *r, galley_stretch stretch, size_t index, size_t splice_end) {
  if (index == stretch.first_token || index == splice_end) return true;
  const galley_token *before = galley_token_at(r, index - 1);
  return before->mark || (before->interests & GALLEY_INTEREST_ENDING) || galley_is_sign(r, index - 1, ')');
}

/* The next token that something can be spliced in at, after `index`. */
static size_t next_place(const galley_reading *r, galley_stretch stretch, size_t index) {
  if (galley_is_sign(r, index, ')')) return index + 1;
  return galley_next_of(r, stretch, index, GALLEY_INTEREST_ENDING | GALLEY_INTEREST_MARK) + 1;
}

/* Does the token itself tell that something may be spliced in there? Crossheads have none that does. */
static bool is_announced(const galley_reading *r, size_t index) {
  return index <= GALLEY_LATEST_DATELINE || (galley_token_at(r, index)->interests & GALLEY_INTEREST_SPLICE);
}

static bool find(const galley_article *article, galley_stretch stretch, size_t index, galley_splice *found) {
  static galley_splice_finder *const finders[] = {galley_find_reference, galley_find_labelled,
                                                  galley_find_dateline, galley_find_credit,
                                                  galley_find_crosshead};
  const size_t count = sizeof finders / sizeof finders[0];
  for (size_t i = is_announced(&article->reading, index) ? 0 : count - 1; i < count; i++) {
    *found = (galley_splice){.content = index, .field = GALLEY_FIELD_TIME};
    if (finders[i](article, stretch, index, found)) return true;
  }
  return false;
}

static bool keep_reference(galley_article *article, size_t index, const galley_splice *s, bool goes_on) {
  const galley_reading *r = &article->reading;
  galley_range all = galley_range_of(r, index, s->end), label = galley_range_of(r, index, s->label_end),
               title = galley_range_of(r, s->content, s->content_end);
  galley_reference reference = {(uint32_t)all.start,
                                (uint32_t)all.end,
                                (uint32_t)label.start,
                                (uint32_t)label.end,
                                (uint32_t)title.start,
                                (uint32_t)title.end,
                                s->part,
                                goes_on};
  return galley_vector_append(&article->references, &reference, 1);
}

/* Keeps what a splice says of the article. */
static bool keep(galley_article *article, galley_stretch stretch, size_t index, const galley_splice *s) {
  galley_range content = {0, 0};
  if (s->content < s->content_end) content = galley_range_of(&article->reading, s->content, s->content_end);
  galley_stretch all = {(uint32_t)index, (uint32_t)s->end};
  switch (s->role) {
  case GALLEY_ROLE_REFERENCE: return keep_reference(article, index, s, s->end < stretch.end_token);
  case GALLEY_ROLE_DATELINE:
    galley_note_field(article, s->field, content);
    if (s->agency < s->agency_end)
      galley_note_field(article, GALLEY_FIELD_AGENCY,
                        galley_range_of(&article->reading, s->agency, s->agency_end));
    break;
  case GALLEY_ROLE_BYLINE: galley_note_field(article, GALLEY_FIELD_BYLINE, content); break;
  case GALLEY_ROLE_SOURCE: galley_note_field(article, GALLEY_FIELD_SOURCE, content); break;
  default: return true;
  }
  return galley_note_date(article, all);
}

/* What goes on behind these is the same paragraph. */
static bool interrupts(galley_role role) {
  return role == GALLEY_ROLE_REFERENCE || role == GALLEY_ROLE_CAPTION || role == GALLEY_ROLE_BOILERPLATE;
}

/* The block that was added last. */
static galley_block *last_block(const galley_article *article) {
  return (galley_block *)article->blocks.items + article->blocks.count - 1;
}

static bool add_part(galley_article *article, size_t first, size_t end, const galley_block *whole,
                     bool continued) {
  if (first == end) return true;
  if (!galley_add_block(article, first, end, (galley_role)whole->role, whole->certain)) return false;
  last_block(article)->continued = continued;
  return true;
}

bool galley_add_prose(galley_article *article, size_t first, size_t end, galley_role role, unsigned certain) {
  const galley_reading *r = &article->reading;
  galley_stretch stretch = {(uint32_t)first, (uint32_t)end};
  galley_block whole = {.role = (uint8_t)role, .certain = (uint8_t)certain};
  size_t splice_end = end;
  bool continued = false;
  for (size_t i = first; i < end;) {
    galley_splice s = {0};
    if (!may_begin(r, stretch, i, splice_end) || !find(article, stretch, i, &s)) {
      i = next_place(r, stretch, i);
      continue;
    }
    if (!add_part(article, first, i, &whole, continued)) return false;
    if (!keep(article, stretch, i, &s) || !galley_add_block(article, i, s.end, s.role, s.certain))
      return false;
    last_block(article)->spliced = true;
    continued = interrupts(s.role) && i > stretch.first_token;
    first = i = splice_end = s.end;
  }
  return add_part(article, first, end, &whole, continued);
}
