#include "article/layout.h"

static galley_vector vector_of(const galley_article *article, size_t size) {
  return galley_vector_of(size, article->arena.allocator);
}

galley_status galley_article_open(galley_article *article, const char *raw, size_t length,
                                  const galley_article_options *options, galley_allocator allocator) {
  *article = (galley_article){.format = options->format, .published = options->published};
  galley_arena_open(&article->arena, allocator);
  article->blocks = vector_of(article, sizeof(galley_block));
  article->references = vector_of(article, sizeof(galley_reference));
  galley_reading *reading = &article->reading;
  reading->tokens = vector_of(article, sizeof(galley_token));
  reading->interests = vector_of(article, sizeof(uint8_t));
  reading->sentences = vector_of(article, sizeof(galley_sentence));
  reading->quotes = vector_of(article, sizeof(galley_quote));
  reading->dates = vector_of(article, sizeof(galley_date));
  reading->numbers = vector_of(article, sizeof(galley_number));
  reading->names = vector_of(article, sizeof(galley_name));
  reading->attributions = vector_of(article, sizeof(galley_attribution));
  galley_text_options text_options = {.steps = GALLEY_CLEAN_STEPS, .encoding = options->encoding};
  galley_status status = galley_text_make(&article->text, raw, length, &text_options, &article->arena);
  reading->text = article->text.bytes;
  reading->length = article->text.length;
  return status;
}

galley_status galley_article_lay_out(galley_article *article, const galley_language *language) {
  galley_reading *reading = &article->reading;
  reading->language = language;
  if (article->format == GALLEY_FORMAT_UNKNOWN) article->format = GALLEY_FORMAT_TEXT;
  galley_status status = galley_plain_parse(article);
  reading->published_first = article->published.first;
  reading->published_last = article->published.last;
  article->layers = 1u << GALLEY_LAYER_BLOCKS | 1u << GALLEY_LAYER_REFERENCES | 1u << GALLEY_LAYER_TOKENS;
  return status;
}

galley_status galley_article_parse(galley_article *article, const char *raw, size_t length,
                                   const galley_article_options *options, galley_allocator allocator) {
  galley_status status = galley_article_open(article, raw, length, options, allocator);
  return status == GALLEY_OK ? galley_article_lay_out(article, options->language) : status;
}

typedef bool reader(galley_reading *, galley_stretch);

static reader *const readers[GALLEY_LAYER_COUNT] = {
    [GALLEY_LAYER_SENTENCES] = galley_read_sentences,
    [GALLEY_LAYER_QUOTES] = galley_read_quotes,
    [GALLEY_LAYER_DATES] = galley_read_dates,
    [GALLEY_LAYER_NUMBERS] = galley_read_numbers,
};

/* Titles, kickers and crossheads have no sentences, but for a crosshead inside running text, which nothing
 * but its form tells from a sentence. Bylines, datelines and captions say no more than names; what is no text
 * of the article is not read at all. */
static bool is_read(galley_layer layer, const galley_block *block) {
  galley_role role = (galley_role)block->role;
  if (galley_role_is_prose(role) || (role == GALLEY_ROLE_CROSSHEAD && block->spliced)) return true;
  if (role == GALLEY_ROLE_TITLE || role == GALLEY_ROLE_KICKER || role == GALLEY_ROLE_CROSSHEAD)
    return layer != GALLEY_LAYER_SENTENCES;
  bool named = role == GALLEY_ROLE_BYLINE || role == GALLEY_ROLE_DATELINE || role == GALLEY_ROLE_CAPTION;
  return named && layer == GALLEY_LAYER_NAMES;
}

static galley_vector *records_of(galley_article *article, galley_layer layer) {
  switch (layer) {
  case GALLEY_LAYER_SENTENCES: return &article->reading.sentences;
  case GALLEY_LAYER_QUOTES: return &article->reading.quotes;
  case GALLEY_LAYER_DATES: return &article->reading.dates;
  case GALLEY_LAYER_NUMBERS: return &article->reading.numbers;
  case GALLEY_LAYER_NAMES: return &article->reading.names;
  default: return &article->reading.attributions;
  }
}

static galley_stretch stretch_of(const galley_block *block) {
  return (galley_stretch){block->first_token, block->first_token + block->token_count};
}

static bool read_blocks(galley_article *article, galley_layer layer) {
  const galley_block *blocks = article->blocks.items;
  for (size_t i = 0; i < article->blocks.count; i++) {
    if (is_read(layer, &blocks[i]) && !readers[layer](&article->reading, stretch_of(&blocks[i])))
      return false;
  }
  return true;
}

/* Names of who wrote it and where are names, too. */
static bool has_names(const galley_block *block) {
  return block->role == GALLEY_ROLE_BYLINE || block->role == GALLEY_ROLE_DATELINE ||
         is_read(GALLEY_LAYER_NAMES, block);
}

/* Names are read in all blocks together: the title tells whom the lead introduces. */
static bool read_names(galley_article *article) {
  const galley_block *blocks = article->blocks.items;
  galley_vector stretches = vector_of(article, sizeof(galley_stretch));
  bool done = galley_vector_reserve(&stretches, article->blocks.count);
  for (size_t i = 0; done && i < article->blocks.count; i++) {
    galley_stretch stretch = stretch_of(&blocks[i]);
    if (has_names(&blocks[i])) done = galley_vector_append(&stretches, &stretch, 1);
  }
  done = done && galley_read_names(&article->reading, stretches.items, stretches.count);
  galley_vector_release(&stretches);
  return done;
}

static bool read_layer(galley_article *article, galley_layer layer) {
  if (layer == GALLEY_LAYER_NAMES) return read_names(article);
  if (layer == GALLEY_LAYER_ATTRIBUTIONS) return galley_read_attributions(&article->reading);
  return read_blocks(article, layer);
}

galley_status galley_article_read(galley_article *article, galley_layer layer) {
  if (article->layers & 1u << layer) return GALLEY_OK;
  /* A date looks at the numbers around it no more than a number at the dates: layers do not depend on each
   * other, but for numbers, which leave out what a date has taken, and attributions, which are quotations. */
  if (layer == GALLEY_LAYER_NUMBERS || layer == GALLEY_LAYER_ATTRIBUTIONS) {
    bool numbers = layer == GALLEY_LAYER_NUMBERS;
    galley_status status = galley_article_read(article, numbers ? GALLEY_LAYER_DATES : GALLEY_LAYER_QUOTES);
    if (status != GALLEY_OK) return status;
  }
  if (!read_layer(article, layer)) {
    records_of(article, layer)->count = 0; /* the next try begins anew */
    return GALLEY_OUT_OF_MEMORY;
  }
  article->layers |= 1u << layer;
  return GALLEY_OK;
}

/* A date that the words themselves fix: a day, or a month with its year. */
static bool is_fixed(const galley_date *d) {
  bool precise = d->precision == GALLEY_PRECISION_DAY || d->precision == GALLEY_PRECISION_MONTH;
  return d->resolved && !d->relative && precise && d->earliest.year > 0;
}

bool galley_note_date(galley_article *article, galley_stretch stretch) {
  if (article->published.precision != GALLEY_PRECISION_UNKNOWN) return true;
  galley_vector *dates = &article->reading.dates;
  bool ok = galley_read_dates(&article->reading, stretch);
  for (size_t i = 0; ok && i < dates->count; i++) {
    const galley_date *d = (const galley_date *)dates->items + i;
    if (!is_fixed(d)) continue;
    article->published = (galley_publication){d->earliest, d->latest, (galley_precision)d->precision};
    break;
  }
  dates->count = 0; /* the layer has not been read yet */
  return ok;
}

galley_status galley_article_decode(galley_article *article) {
  if (article->has_decoded) return GALLEY_OK;
  const galley_text *text = &article->text;
  galley_text_options options = {.steps = 1u << GALLEY_STEP_DECODE, .encoding = text->encoding};
  galley_status status =
      galley_text_make(&article->decoded, text->raw, text->raw_length, &options, &article->arena);
  article->has_decoded = status == GALLEY_OK;
  return status;
}

galley_status galley_article_locate(galley_article *article, size_t raw_offset, size_t *line,
                                    size_t *column) {
  if (!article->has_lines) {
    galley_status status = galley_lines_make(&article->lines, &article->text, &article->arena);
    if (status != GALLEY_OK) return status;
    article->has_lines = true;
  }
  galley_lines_locate(&article->lines, raw_offset, line, column);
  return GALLEY_OK;
}

size_t galley_article_first_from(const galley_article *article, galley_layer layer, size_t position) {
  size_t low = 0, high = galley_article_count(article, layer);
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (galley_article_range(article, layer, middle).start < position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

size_t galley_article_block_at(const galley_article *article, size_t position) {
  size_t behind = galley_article_first_from(article, GALLEY_LAYER_BLOCKS, position + 1);
  return behind > 0 ? behind - 1 : article->blocks.count;
}

void galley_article_close(galley_article *article) {
  galley_vector_release(&article->blocks);
  galley_vector_release(&article->references);
  galley_vector_release(&article->reading.tokens);
  galley_vector_release(&article->reading.interests);
  galley_vector_release(&article->reading.sentences);
  galley_vector_release(&article->reading.quotes);
  galley_vector_release(&article->reading.dates);
  galley_vector_release(&article->reading.numbers);
  galley_vector_release(&article->reading.names);
  galley_vector_release(&article->reading.attributions);
  galley_arena_close(&article->arena);
  article->layers = 0;
}

bool galley_role_is_prose(galley_role role) {
  return role == GALLEY_ROLE_LEAD || role == GALLEY_ROLE_PARAGRAPH || role == GALLEY_ROLE_LIST;
}

const char *galley_role_name(unsigned role) {
  static const char *const names[GALLEY_ROLE_COUNT] = {"title",     "kicker",  "lead",      "byline",
                                                       "dateline",  "source",  "paragraph", "crosshead",
                                                       "reference", "caption", "list",      "boilerplate"};
  return names[role];
}

size_t galley_article_count(const galley_article *article, galley_layer layer) {
  switch (layer) {
  case GALLEY_LAYER_BLOCKS: return article->blocks.count;
  case GALLEY_LAYER_REFERENCES: return article->references.count;
  case GALLEY_LAYER_TOKENS: return article->reading.tokens.count;
  case GALLEY_LAYER_SENTENCES: return article->reading.sentences.count;
  case GALLEY_LAYER_QUOTES: return article->reading.quotes.count;
  case GALLEY_LAYER_DATES: return article->reading.dates.count;
  case GALLEY_LAYER_NUMBERS: return article->reading.numbers.count;
  case GALLEY_LAYER_NAMES: return article->reading.names.count;
  default: return article->reading.attributions.count;
  }
}

galley_range galley_article_range(const galley_article *article, galley_layer layer, size_t index) {
  const galley_reading *r = &article->reading;
#define RANGE_OF(type, vector)                                                                               \
  ((galley_range){((const type *)(vector).items)[index].start, ((const type *)(vector).items)[index].end})
  switch (layer) {
  case GALLEY_LAYER_BLOCKS: return RANGE_OF(galley_block, article->blocks);
  case GALLEY_LAYER_REFERENCES: return RANGE_OF(galley_reference, article->references);
  case GALLEY_LAYER_SENTENCES: return RANGE_OF(galley_sentence, r->sentences);
  case GALLEY_LAYER_QUOTES: return RANGE_OF(galley_quote, r->quotes);
  case GALLEY_LAYER_DATES: return RANGE_OF(galley_date, r->dates);
  case GALLEY_LAYER_NUMBERS: return RANGE_OF(galley_number, r->numbers);
  case GALLEY_LAYER_NAMES: return RANGE_OF(galley_name, r->names);
  case GALLEY_LAYER_ATTRIBUTIONS: return RANGE_OF(galley_attribution, r->attributions);
  default: {
    const galley_token *token = galley_token_at(r, index);
    return (galley_range){token->start, galley_token_end(token)};
  }
  }
#undef RANGE_OF
}
