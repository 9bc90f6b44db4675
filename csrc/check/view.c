#include "check/view.h"

galley_view galley_view_of(galley_allocator allocator) {
  return (galley_view){.blocks = galley_vector_of(sizeof(galley_region), allocator),
                       .sentences = galley_vector_of(sizeof(galley_region), allocator),
                       .quotes = galley_vector_of(sizeof(galley_region), allocator),
                       .wide = galley_wide_of(allocator)};
}

void galley_view_release(galley_view *view) {
  galley_vector_release(&view->blocks);
  galley_vector_release(&view->sentences);
  galley_vector_release(&view->quotes);
  galley_wide_release(&view->wide);
  view->article = NULL;
}

void galley_view_rest(galley_view *view) {
  view->article = NULL;
  galley_vector *vectors[] = {&view->blocks, &view->sentences, &view->quotes, &view->wide.unit_room,
                              &view->wide.mark_room};
  for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) galley_vector_rest(vectors[i]);
}

/* Appends a stretch of the clean text, as one of the view's text. */
static bool add(const galley_view *view, galley_vector *stretches, size_t start, size_t end, uint32_t role) {
  const galley_text *clean = &view->article->text, *text = view->text;
  if (text != clean) {
    start = galley_text_clean_start(text, galley_text_raw_start(clean, start));
    end = galley_text_clean_end(text, galley_text_raw_end(clean, end));
  }
  galley_region *before = stretches->count ? (galley_region *)stretches->items + stretches->count - 1 : NULL;
  uint32_t farthest = before && before->farthest > end ? before->farthest : (uint32_t)end;
  galley_region stretch = {(uint32_t)start, (uint32_t)end, farthest, role};
  return galley_vector_append(stretches, &stretch, 1);
}

galley_status galley_view_set(galley_view *view, galley_article *article, bool raw) {
  view->article = NULL;
  view->text = &article->text;
  view->has_sentences = view->has_quotes = false;
  view->wide.bytes = NULL;
  view->blocks.count = view->sentences.count = view->quotes.count = 0;
  if (raw) {
    galley_status status = galley_article_decode(article);
    if (status != GALLEY_OK) return status;
    view->text = &article->decoded;
  }
  view->article = article;
  const galley_block *blocks = article->blocks.items;
  for (size_t i = 0; i < article->blocks.count; i++) {
    if (!add(view, &view->blocks, blocks[i].start, blocks[i].end, blocks[i].role))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

galley_status galley_view_read_sentences(galley_view *view) {
  if (view->has_sentences) return GALLEY_OK;
  galley_status status = galley_article_read(view->article, GALLEY_LAYER_SENTENCES);
  if (status != GALLEY_OK) return status;
  size_t count = galley_article_count(view->article, GALLEY_LAYER_SENTENCES);
  view->sentences.count = 0;
  for (size_t i = 0; i < count; i++) {
    galley_range range = galley_article_range(view->article, GALLEY_LAYER_SENTENCES, i);
    if (!add(view, &view->sentences, range.start, range.end, 0)) return GALLEY_OUT_OF_MEMORY;
  }
  view->has_sentences = true;
  return GALLEY_OK;
}

galley_status galley_view_read_quotes(galley_view *view) {
  if (view->has_quotes) return GALLEY_OK;
  galley_status status = galley_article_read(view->article, GALLEY_LAYER_QUOTES);
  if (status != GALLEY_OK) return status;
  const galley_vector *quotes = &view->article->reading.quotes;
  const galley_quote *quote = quotes->items;
  view->quotes.count = 0;
  for (size_t i = 0; i < quotes->count; i++) {
    if (quote[i].marks == GALLEY_MARKS_NONE) continue;
    if (!add(view, &view->quotes, quote[i].content_start, quote[i].content_end, 0))
      return GALLEY_OUT_OF_MEMORY;
  }
  view->has_quotes = true;
  return GALLEY_OK;
}

galley_status galley_view_widen(galley_view *view, size_t start, size_t end) {
  const char *bytes = view->text->bytes + start;
  if (view->wide.bytes == bytes && view->wide.length == end - start) return GALLEY_OK;
  return galley_wide_set(&view->wide, bytes, end - start);
}

const galley_region *galley_region_at(const galley_vector *stretches, size_t position) {
  const galley_region *items = stretches->items;
  size_t low = 0, high = stretches->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (items[middle].start <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low > 0 ? &items[low - 1] : NULL;
}
