#include "check/search.h"

#include <stdlib.h>
#include <string.h>

#define NO_RULE SIZE_MAX

/* A needle that was found. */
typedef struct hit {
  uint64_t order; /* rule by rule, kind by kind, in the order of the text */
  uint32_t rule;
  uint32_t start, end;
  uint32_t needle;
  uint8_t kind;   /* galley_goal_kind */
  bool inflected; /* a term with an ending: of what reads the same, the one without counts */
} hit;

galley_search galley_search_of(const galley_plan *plan, galley_allocator allocator) {
  return (galley_search){
      .plan = plan,
      .views = {galley_view_of(allocator), galley_view_of(allocator)},
      .hits = galley_vector_of(sizeof(galley_literal_match), allocator),
      .items = galley_vector_of(sizeof(galley_item), allocator),
      .tasks = galley_vector_of(sizeof(galley_task), allocator),
      .near = galley_vector_of(sizeof(galley_group), allocator),
      .matches = galley_vector_of(sizeof(galley_literal_match), allocator),
      .found = galley_vector_of(sizeof(hit), allocator),
      .excepted = galley_vector_of(sizeof(galley_literal_match), allocator),
      .excepted_rule = NO_RULE,
  };
}

/* Calls a function for each vector. */
static void for_each_vector(galley_search *search, void (*call)(galley_vector *)) {
  galley_vector *vectors[] = {&search->hits,    &search->items, &search->tasks,   &search->near,
                              &search->matches, &search->found, &search->excepted};
  for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) call(vectors[i]);
}

void galley_search_release(galley_search *search) {
  galley_view_release(&search->views[0]);
  galley_view_release(&search->views[1]);
  for_each_vector(search, galley_vector_release);
}

void galley_search_rest(galley_search *search) {
  galley_view_rest(&search->views[0]);
  galley_view_rest(&search->views[1]);
  for_each_vector(search, galley_vector_rest);
}

galley_view *galley_search_view(galley_search *search, bool raw) {
  return &search->views[raw && search->views[1].article ? 1 : 0];
}

/* ---- scopes ---- */

static bool has_role(const galley_view *view, const galley_scope *scope, size_t start) {
  const galley_region *block = galley_region_at(&view->blocks, start);
  return block && scope->roles >> block->role & 1;
}

galley_status galley_search_in_quote(galley_search *search, bool raw, size_t start, size_t end,
                                     bool *inside) {
  galley_view *view = galley_search_view(search, raw);
  galley_status status = galley_view_read_quotes(view);
  const galley_region *quote = galley_region_at(&view->quotes, start);
  *inside = quote && end <= quote->farthest;
  return status;
}

galley_status galley_search_in_scope(galley_search *search, bool raw, size_t rule, size_t start, size_t end,
                                     bool *accepted) {
  const galley_scope *scope = &search->plan->scopes[rule];
  *accepted = has_role(galley_search_view(search, raw), scope, start);
  if (!*accepted || !(scope->quotes || scope->outside_quotes)) return GALLEY_OK;
  bool inside;
  galley_status status = galley_search_in_quote(search, raw, start, end, &inside);
  *accepted = inside == scope->quotes;
  return status;
}

static galley_status find_excepted(galley_search *search, size_t rule) {
  if (search->excepted_rule == rule) return GALLEY_OK;
  const galley_scope *scope = &search->plan->scopes[rule];
  const galley_text *text = galley_search_view(search, scope->raw)->text;
  search->excepted_rule = NO_RULE;
  search->excepted.count = 0;
  galley_status status =
      galley_automaton_find_all(scope->except, text->bytes, text->length, false, &search->excepted);
  if (status == GALLEY_OK) search->excepted_rule = rule;
  return status;
}

/* Does a stretch lie in something that is excepted? */
static bool is_excepted(const galley_search *search, size_t start, size_t end) {
  const galley_literal_match *excepted = search->excepted.items;
  size_t low = 0, high = search->excepted.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (excepted[middle].start <= start)
      low = middle + 1;
    else
      high = middle;
  }
  return low > 0 && end <= excepted[low - 1].end;
}

galley_status galley_search_accepts(galley_search *search, size_t rule, size_t start, size_t end,
                                    bool *accepted) {
  const galley_scope *scope = &search->plan->scopes[rule];
  galley_status status = galley_search_in_scope(search, scope->raw, rule, start, end, accepted);
  if (status != GALLEY_OK || !*accepted || !scope->except) return status;
  status = find_excepted(search, rule);
  *accepted = !is_excepted(search, start, end);
  return status;
}

/* ---- what is found in the text ---- */

static galley_status find(const galley_finder *finder, const galley_text *text, galley_vector *matches) {
  if (finder->terms) return galley_terms_find_all(finder->terms, text->bytes, text->length, matches);
  if (finder->parts) return galley_automaton_find_every(finder->parts, text->bytes, text->length, matches);
  return galley_shapes_find(finder->shapes, text->bytes, text->length, matches);
}

static bool is_inflected(const galley_finder *finder, const galley_literal_match *match) {
  return finder->terms && match->end - match->start > galley_terms_length(finder->terms, match->index);
}

/* Finds the needles from number `from` up to `to` in the clean text, or in the raw one. */
static galley_status find_some(galley_search *search, const galley_finder *finder, bool raw, uint32_t from,
                               uint32_t to) {
  if (from == to) return GALLEY_OK;
  search->matches.count = 0;
  galley_status status = find(finder, search->views[raw].text, &search->matches);
  if (status != GALLEY_OK) return status;
  size_t count = search->matches.count;
  if (!galley_vector_reserve(&search->found, count)) return GALLEY_OUT_OF_MEMORY;
  const galley_literal_match *match = search->matches.items;
  hit *next = (hit *)search->found.items + search->found.count;
  for (size_t i = 0; i < count; i++) {
    if (match[i].index < from || match[i].index >= to) continue;
    const galley_goal *goal = &search->plan->goals[finder->goals[match[i].index]];
    uint64_t group = (uint64_t)goal->rule * GALLEY_GOAL_KIND_COUNT + goal->kind;
    *next++ = (hit){.order = group << 32 | match[i].start,
                    .rule = goal->rule,
                    .kind = (uint8_t)goal->kind,
                    .start = match[i].start,
                    .end = match[i].end,
                    .needle = finder->first_needle + match[i].index,
                    .inflected = is_inflected(finder, &match[i])};
  }
  search->found.count = (size_t)(next - (hit *)search->found.items);
  return GALLEY_OK;
}

/* In one pass, where the raw text is the clean one. */
static galley_status find_needles(galley_search *search, const galley_finder *finder) {
  bool has_raw = search->views[1].article != NULL;
  galley_status status = find_some(search, finder, false, 0, has_raw ? finder->clean_count : finder->count);
  if (status != GALLEY_OK || !has_raw) return status;
  return find_some(search, finder, true, finder->clean_count, finder->count);
}

static int by_value(uint32_t a, uint32_t b) {
  return (a > b) - (a < b);
}

/* Of those that begin together the longest comes first. */
static int compare_hits(const void *left, const void *right) {
  const hit *a = left, *b = right;
  if (a->order != b->order) return a->order < b->order ? -1 : 1;
  if (a->end != b->end) return by_value(b->end, a->end);
  if (a->inflected != b->inflected) return a->inflected ? 1 : -1;
  return by_value(a->needle, b->needle);
}

/* ---- what counts of it ---- */

static bool keep_hit(galley_search *search, const hit *h) {
  galley_literal_match kept = {h->needle, h->start, h->end};
  return galley_vector_append(&search->hits, &kept, 1);
}

/* Keeps terms, or anchors, of one rule: of those that overlap the first. */
static galley_status keep_hits(galley_search *search, const hit *hits, size_t count) {
  size_t behind = 0;
  for (size_t i = 0; i < count; i++) {
    if (hits[i].start < behind) continue;
    behind = hits[i].end;
    bool accepted;
    galley_status status = galley_search_accepts(search, hits[i].rule, hits[i].start, hits[i].end, &accepted);
    if (status != GALLEY_OK) return status;
    if (accepted && !keep_hit(search, &hits[i])) return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

/* The stretches that the pattern of a rule sees one by one. */
static galley_status stretches_of(galley_search *search, const galley_scope *scope,
                                  const galley_vector **stretches) {
  galley_view *view = galley_search_view(search, scope->raw);
  *stretches = scope->by_sentence ? &view->sentences : &view->blocks;
  return scope->by_sentence ? galley_view_read_sentences(view) : GALLEY_OK;
}

/* A sentence's role is found out for each match. */
static bool is_searched(const galley_scope *scope, const galley_region *stretch) {
  return scope->by_sentence || scope->roles >> stretch->role & 1;
}

static galley_task *add_task(galley_search *search, size_t rule, const galley_region *stretch) {
  galley_task *task = galley_vector_push(&search->tasks);
  if (task) *task = (galley_task){(uint32_t)rule, {stretch->start, stretch->end}, search->near.count, 0};
  return task;
}

/* Adds what the pattern of a rule is to be run near. */
static galley_status add_tasks_near(galley_search *search, size_t rule, const hit *hits, size_t count) {
  const galley_scope *scope = &search->plan->scopes[rule];
  const galley_vector *stretches;
  galley_status status = stretches_of(search, scope, &stretches);
  if (status != GALLEY_OK) return status;
  const galley_region *before = NULL;
  galley_task *task = NULL;
  for (size_t i = 0; i < count; i++) {
    const galley_region *stretch = galley_region_at(stretches, hits[i].start);
    /* Between two stretches, it belongs to neither. */
    if (!stretch || hits[i].start >= stretch->end || !is_searched(scope, stretch)) continue;
    if (stretch != before) task = add_task(search, rule, stretch);
    before = stretch;
    galley_group near = {hits[i].start, hits[i].end};
    if (!task || !galley_vector_append(&search->near, &near, 1)) return GALLEY_OUT_OF_MEMORY;
    task->hit_count += 1;
  }
  return GALLEY_OK;
}

static galley_status add_tasks_everywhere(galley_search *search, size_t rule) {
  const galley_scope *scope = &search->plan->scopes[rule];
  const galley_vector *stretches;
  galley_status status = stretches_of(search, scope, &stretches);
  if (status != GALLEY_OK) return status;
  const galley_region *stretch = stretches->items;
  for (size_t i = 0; i < stretches->count; i++) {
    if (is_searched(scope, &stretch[i]) && !add_task(search, rule, &stretch[i])) return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

static galley_status add_items(galley_search *search, size_t rule, const galley_condition *condition) {
  galley_fitting fitting;
  galley_status status = galley_fitting_open(&fitting, condition, search->views[0].article);
  if (status != GALLEY_OK) return status;
  while (galley_fitting_next(&fitting)) {
    galley_item item = {(uint32_t)rule, condition->layer, fitting.item};
    if (!galley_vector_append(&search->items, &item, 1)) return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

/* Goes on from the rule's first hit; moves on to the first one of the next rule. */
static galley_status sort_out_rule(galley_search *search, size_t rule, const hit **next, const hit *end) {
  const galley_scope *scope = &search->plan->scopes[rule];
  galley_status status = scope->everywhere ? add_tasks_everywhere(search, rule) : GALLEY_OK;
  if (status == GALLEY_OK && scope->anchors) status = add_items(search, rule, scope->anchors);
  while (status == GALLEY_OK && *next < end && (*next)->rule == rule) {
    const hit *first = *next;
    while (*next < end && (*next)->rule == rule && (*next)->kind == first->kind) *next += 1;
    size_t count = (size_t)(*next - first);
    if (first->kind == GALLEY_GOAL_PATTERN)
      status = add_tasks_near(search, rule, first, count);
    else if (first->kind == GALLEY_GOAL_CALL)
      status = keep_hit(search, first) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
    else
      status = keep_hits(search, first, count);
  }
  return status;
}

galley_status galley_search_run(galley_search *search, galley_article *article) {
  const galley_plan *plan = search->plan;
  search->found.count = search->hits.count = search->items.count = search->tasks.count = search->near.count =
      0;
  search->excepted_rule = NO_RULE;
  search->views[1].article = NULL;
  galley_status status = galley_view_set(&search->views[0], article, false);
  /* Where nothing was to do, the clean text is the raw one. */
  if (status == GALLEY_OK && plan->uses_raw && article->text.bytes != article->text.raw)
    status = galley_view_set(&search->views[1], article, true);
  for (size_t i = 0; status == GALLEY_OK && i < plan->finder_count; i++)
    status = find_needles(search, &plan->finders[i]);
  if (status != GALLEY_OK) return status;
  size_t count = search->found.count;
  if (count > 1) qsort(search->found.items, count, sizeof(hit), compare_hits);
  const hit *next = search->found.items, *end = next ? next + count : NULL;
  for (size_t rule = 0; status == GALLEY_OK && rule < plan->rule_count; rule++)
    status = sort_out_rule(search, rule, &next, end);
  return status;
}

const galley_task *galley_search_tasks(const galley_search *search, size_t rule, size_t *count) {
  const galley_task *tasks = search->tasks.items;
  size_t low = 0, high = search->tasks.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (tasks[middle].rule < rule)
      low = middle + 1;
    else
      high = middle;
  }
  *count = 0;
  while (low + *count < search->tasks.count && tasks[low + *count].rule == rule) *count += 1;
  return tasks ? tasks + low : NULL;
}
