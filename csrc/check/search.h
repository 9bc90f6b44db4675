/* One run of a plan over an article, and then over the next: everything that rules look for is found in one
 * pass over the text, and what does not count is left out: hits that overlap, hits outside of a rule's scope.
 *
 *   galley_search search = galley_search_of(&plan, galley_malloc_allocator());
 *   if (galley_search_run(&search, &article) == GALLEY_OK) ... search.hits, search.items, search.tasks ...
 *   galley_search_rest(&search);
 *   galley_search_release(&search);
 *
 * Time is linear in the text and in what is found in it, but for sorting that. */
#ifndef GALLEY_CHECK_SEARCH_H
#define GALLEY_CHECK_SEARCH_H

#include "check/plan.h"
#include "check/view.h"
#include "match/regex.h"

/* A stretch in which the pattern of a rule is to be run: near hits, which ascend, or everywhere if there are
 * none. */
typedef struct galley_task {
  uint32_t rule;
  galley_group part;
  size_t first_hit, hit_count; /* in search->near */
} galley_task;

/* An item of a layer that the code of a rule is to be called on. */
typedef struct galley_item {
  uint32_t rule;
  galley_layer layer;
  size_t index;
} galley_item;

typedef struct galley_search {
  const galley_plan *plan; /* borrowed */
  galley_view views[2];    /* of the clean text and, if the plan uses it, of the raw one */
  galley_vector hits;  /* of galley_literal_match, `index` being a needle: terms and anchors, rule by rule */
  galley_vector items; /* of galley_item: rule by rule */
  galley_vector tasks; /* of galley_task: rule by rule */
  galley_vector near;  /* of galley_group */
  galley_vector matches, found, excepted; /* search.c */
  size_t excepted_rule;
} galley_search;

galley_search galley_search_of(const galley_plan *plan, galley_allocator allocator);
void galley_search_release(galley_search *search);

/* Leaves the article; memory that only a long one needs is given back. */
void galley_search_rest(galley_search *search);

/* Looks at an article, which must stay as long as what follows is asked. GALLEY_OUT_OF_MEMORY; errors of
 * galley_article_read and galley_article_decode. */
galley_status galley_search_run(galley_search *search, galley_article *article);

/* What a rule looks at. */
galley_view *galley_search_view(galley_search *search, bool raw);

/* The tasks of a rule; `*count` is how many. */
const galley_task *galley_search_tasks(const galley_search *search, size_t rule, size_t *count);

/* Is a stretch of a rule's text where the rule finds something, and not excepted? Errors as above. */
galley_status galley_search_accepts(galley_search *search, size_t rule, size_t start, size_t end,
                                    bool *accepted);

/* Does a stretch of the clean text, or of the raw one, stand between quotation marks? Errors as above. */
galley_status galley_search_in_quote(galley_search *search, bool raw, size_t start, size_t end, bool *inside);

/* Is a stretch of the clean text, or of the raw one, in the scope of a rule, whatever it excepts? Errors as
 * above. */
galley_status galley_search_in_scope(galley_search *search, bool raw, size_t rule, size_t start, size_t end,
                                     bool *accepted);

#endif
