#include "check/condition.h"

#include <string.h>

#include "base/find.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "compare/spellings.h"

/* Those that lie in the record of an item. */
#define OWN_TRAITS (GALLEY_TRAIT_NESTED | GALLEY_TRAIT_INLINE | GALLEY_TRAIT_RELATIVE | GALLEY_TRAIT_RESOLVED)

galley_condition galley_condition_of(galley_layer layer) {
  return (galley_condition){
      .layer = layer, .kinds = UINT32_MAX, .marks = UINT32_MAX, .most_bytes = SIZE_MAX, .least = 1};
}

const char *galley_condition_kind_name(galley_layer layer, unsigned kind) {
  switch (layer) {
  case GALLEY_LAYER_BLOCKS: return kind < GALLEY_ROLE_COUNT ? galley_role_name(kind) : NULL;
  case GALLEY_LAYER_QUOTES: return kind <= GALLEY_QUOTE_TITLE ? galley_quote_kind_name(kind) : NULL;
  case GALLEY_LAYER_DATES: return kind <= GALLEY_PRECISION_INTERVAL ? galley_precision_name(kind) : NULL;
  case GALLEY_LAYER_NUMBERS: return kind <= GALLEY_NUMBER_RELATIVE ? galley_number_kind_name(kind) : NULL;
  case GALLEY_LAYER_NAMES: return kind <= GALLEY_NAME_UNKNOWN ? galley_name_kind_name(kind) : NULL;
  default: return NULL;
  }
}

/* ---- what an item is ---- */

static unsigned kind_of(const galley_article *article, galley_layer layer, size_t item) {
  switch (layer) {
  case GALLEY_LAYER_BLOCKS: return ((const galley_block *)article->blocks.items)[item].role;
  case GALLEY_LAYER_QUOTES: return ((const galley_quote *)article->reading.quotes.items)[item].kind;
  case GALLEY_LAYER_DATES: return ((const galley_date *)article->reading.dates.items)[item].precision;
  case GALLEY_LAYER_NUMBERS: return ((const galley_number *)article->reading.numbers.items)[item].kind;
  case GALLEY_LAYER_NAMES: return ((const galley_name *)article->reading.names.items)[item].kind;
  default: return 0;
  }
}

static unsigned traits_of(const galley_article *article, galley_layer layer, size_t item) {
  if (layer == GALLEY_LAYER_QUOTES)
    return ((const galley_quote *)article->reading.quotes.items)[item].nested ? GALLEY_TRAIT_NESTED : 0;
  if (layer == GALLEY_LAYER_REFERENCES)
    return ((const galley_reference *)article->references.items)[item].is_inline ? GALLEY_TRAIT_INLINE : 0;
  if (layer != GALLEY_LAYER_DATES) return 0;
  const galley_date *date = (const galley_date *)article->reading.dates.items + item;
  return (date->relative ? GALLEY_TRAIT_RELATIVE : 0u) | (date->resolved ? GALLEY_TRAIT_RESOLVED : 0u);
}

static bool has_marks(const galley_article *article, uint32_t marks, size_t item) {
  return marks >> ((const galley_quote *)article->reading.quotes.items)[item].marks & 1;
}

/* ---- what stands in it and around it ---- */

static bool has_digits(const char *text, size_t length, size_t wanted) {
  size_t row = 0;
  for (size_t i = 0; i < length && row < wanted; i++) row = galley_is_digit(text[i]) ? row + 1 : 0;
  return row >= wanted;
}

static bool holds(const galley_texts *texts, size_t least, const char *text, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < texts->count && count < least; i++)
    count += galley_count(text, length, texts->items[i].bytes, texts->items[i].length);
  return count >= least;
}

static bool stands_before(const galley_texts *texts, const char *text, size_t position) {
  for (size_t i = 0; i < texts->count; i++) {
    size_t length = texts->items[i].length;
    if (length <= position && memcmp(text + position - length, texts->items[i].bytes, length) == 0)
      return true;
  }
  return false;
}

static bool stands_behind(const galley_texts *texts, const char *text, size_t position, size_t end) {
  for (size_t i = 0; i < texts->count; i++) {
    size_t length = texts->items[i].length;
    if (length <= end - position && memcmp(text + position, texts->items[i].bytes, length) == 0) return true;
  }
  return false;
}

static bool text_fits(const galley_condition *c, const galley_text *text, galley_range range) {
  const char *bytes = text->bytes + range.start;
  size_t length = range.end - range.start;
  if (length < c->least_bytes || length > c->most_bytes) return false;
  if (c->before.count && !stands_before(&c->before, text->bytes, range.start)) return false;
  if (c->behind.count && !stands_behind(&c->behind, text->bytes, range.end, text->length)) return false;
  if (c->digits && !has_digits(bytes, length, c->digits)) return false;
  return !c->holds.count || holds(&c->holds, c->least, bytes, length);
}

/* ---- where it stands: items, quotations and sentences ascend ---- */

static bool is_quoted(galley_fitting *f, size_t position) {
  const galley_vector *quotes = &f->article->reading.quotes;
  const galley_quote *quote = quotes->items;
  for (; f->next_quote < quotes->count && quote[f->next_quote].start < position; f->next_quote++) {
    const galley_quote *q = &quote[f->next_quote];
    if (q->kind != GALLEY_QUOTE_INDIRECT && q->end > f->quoted_until) f->quoted_until = q->end;
  }
  return position < f->quoted_until;
}

static bool is_leading(galley_fitting *f, size_t position) {
  const galley_vector *sentences = &f->article->reading.sentences;
  const galley_sentence *sentence = sentences->items;
  while (f->next_sentence < sentences->count && sentence[f->next_sentence].start < position)
    f->next_sentence++;
  return f->next_sentence < sentences->count && sentence[f->next_sentence].start == position;
}

/* Has an item come before that reads the same? */
static bool is_repeated(galley_fitting *f, galley_range range, size_t item) {
  const char *text = f->article->text.bytes;
  size_t length = range.end - range.start;
  uint64_t hash = galley_hash_add(galley_hash_begin(0, length), text + range.start, length);
  for (size_t i = hash & f->seen_mask;; i = (i + 1) & f->seen_mask) {
    if (f->seen[i] == 0) {
      f->seen[i] = (uint32_t)item + 1;
      return false;
    }
    galley_range before = galley_article_range(f->article, f->condition->layer, f->seen[i] - 1);
    bool same_length = before.end - before.start == length;
    if (same_length && memcmp(text + before.start, text + range.start, length) == 0) return true;
  }
}

/* Is what is true of an item, if it is asked for at all, as it is wanted? */
static bool is_wanted(const galley_condition *c, galley_trait trait, bool value) {
  return value == ((c->wanted & trait) != 0);
}

static bool place_fits(galley_fitting *f, size_t position) {
  const galley_condition *c = f->condition;
  if ((c->traits & GALLEY_TRAIT_QUOTED) && !is_wanted(c, GALLEY_TRAIT_QUOTED, is_quoted(f, position)))
    return false;
  return !(c->traits & GALLEY_TRAIT_LEADING) || is_wanted(c, GALLEY_TRAIT_LEADING, is_leading(f, position));
}

/* ---- fitting items ---- */

static bool fits(galley_fitting *f, size_t item) {
  const galley_condition *c = f->condition;
  const unsigned own = c->traits & OWN_TRAITS;
  if (c->kinds != UINT32_MAX && !(c->kinds >> kind_of(f->article, c->layer, item) & 1)) return false;
  if (c->marks != UINT32_MAX && !has_marks(f->article, c->marks, item)) return false;
  if (own && (traits_of(f->article, c->layer, item) & own) != (c->wanted & own)) return false;
  if ((c->traits & GALLEY_TRAIT_VARIED) && !is_wanted(c, GALLEY_TRAIT_VARIED, f->is_varied[item]))
    return false;
  galley_range range = galley_article_range(f->article, c->layer, item);
  if (!place_fits(f, range.start) || !text_fits(c, &f->article->text, range)) return false;
  return !(c->traits & GALLEY_TRAIT_REPEATED) ||
         is_wanted(c, GALLEY_TRAIT_REPEATED, is_repeated(f, range, item));
}

static galley_status make_slots(galley_fitting *fitting, galley_article *article) {
  size_t count = 16, items = galley_article_count(article, fitting->condition->layer);
  while (count < 2 * items) count *= 2;
  fitting->seen = galley_arena_array(&article->arena, count, sizeof(uint32_t));
  fitting->seen_mask = count - 1;
  return fitting->seen ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

galley_status galley_fitting_open(galley_fitting *fitting, const galley_condition *condition,
                                  galley_article *article) {
  *fitting = (galley_fitting){.condition = condition, .article = article};
  galley_status status = galley_article_read(article, condition->layer);
  if (status == GALLEY_OK && (condition->traits & GALLEY_TRAIT_QUOTED))
    status = galley_article_read(article, GALLEY_LAYER_QUOTES);
  if (status == GALLEY_OK && (condition->traits & GALLEY_TRAIT_LEADING))
    status = galley_article_read(article, GALLEY_LAYER_SENTENCES);
  if (status == GALLEY_OK && (condition->traits & GALLEY_TRAIT_REPEATED))
    status = make_slots(fitting, article);
  if (status == GALLEY_OK && (condition->traits & GALLEY_TRAIT_VARIED) &&
      !galley_find_varied_names(&article->reading, &article->arena, &fitting->is_varied))
    status = GALLEY_OUT_OF_MEMORY;
  return status;
}

bool galley_fitting_next(galley_fitting *fitting) {
  size_t count = galley_article_count(fitting->article, fitting->condition->layer);
  while (fitting->next < count) {
    fitting->item = fitting->next++;
    if (fits(fitting, fitting->item)) return true;
  }
  return false;
}
