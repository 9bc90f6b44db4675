/* The text of an article that rules look at, clean or as written, and where in it what their scopes name
 * stands. What few ask for is made when it is asked for; the memory of one article is used again for the
 * next.
 *
 * Offsets are bytes of the view's text, 0-based, ends exclusive. */
#ifndef GALLEY_CHECK_VIEW_H
#define GALLEY_CHECK_VIEW_H

#include "article/article.h"
#include "match/wide.h"

/* A block, a sentence, or what a quotation holds. They ascend by where they begin. */
typedef struct galley_region {
  uint32_t start, end;
  uint32_t farthest; /* the greatest end up to this one: quotations may lie in each other */
  uint32_t role;     /* of a block: galley_role */
} galley_region;

typedef struct galley_view {
  galley_article *article; /* borrowed */
  const galley_text *text;
  galley_vector blocks, sentences, quotes; /* of galley_region */
  galley_wide wide;                        /* of a part of the text */
  bool has_sentences, has_quotes;
} galley_view;

/* Without an article; memory comes from the allocator, and must be given back with galley_view_release. */
galley_view galley_view_of(galley_allocator allocator);

/* Leaves the article; memory that only a long one needs is given back. */
void galley_view_rest(galley_view *view);

/* Takes an article: its clean text, or the raw bytes decoded. Errors are those of galley_article_decode;
 * GALLEY_OUT_OF_MEMORY. */
galley_status galley_view_set(galley_view *view, galley_article *article, bool raw);

void galley_view_release(galley_view *view);

/* Make view->sentences, view->quotes (of those that have marks, what stands between them) and view->wide of a
 * part of the text, unless they are there. Errors are those of galley_article_read and galley_wide_set. */
galley_status galley_view_read_sentences(galley_view *view);
galley_status galley_view_read_quotes(galley_view *view);
galley_status galley_view_widen(galley_view *view, size_t start, size_t end);

/* The last of the stretches that begins at or before a position; NULL if none does. */
const galley_region *galley_region_at(const galley_vector *stretches, size_t position);

#endif
