/* What a set of rules looks for in articles, all of it together: what finds it, and what it means that it is
 * found. A plan never changes; check/search.h carries it out. */
#ifndef GALLEY_CHECK_PLAN_H
#define GALLEY_CHECK_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/condition.h"
#include "match/automaton.h"
#include "match/shapes.h"
#include "match/terms.h"

typedef enum galley_goal_kind {
  GALLEY_GOAL_TERM,    /* it is a finding */
  GALLEY_GOAL_ANCHOR,  /* the rule's code is called on it */
  GALLEY_GOAL_CALL,    /* the rule's code is called, however often it stands there */
  GALLEY_GOAL_PATTERN, /* the rule's pattern is run near it */
  GALLEY_GOAL_KIND_COUNT
} galley_goal_kind;

/* What it means that something is found. */
typedef struct galley_goal {
  uint32_t rule; /* its index in the plan */
  galley_goal_kind kind;
} galley_goal;

/* One of these finds needles; the others are NULL. They are borrowed. */
typedef struct galley_finder {
  const galley_terms *terms;
  const galley_automaton *parts;
  const galley_shapes *shapes;
  const uint32_t *goals; /* by the finder's number of a needle: the index of its goal */
  uint32_t first_needle; /* the plan's number of its needle 0 */
  uint32_t clean_count;  /* so many needles, the first ones, are looked for in the clean text */
  uint32_t count;        /* the others are in the raw one */
} galley_finder;

/* Where in an article a rule finds something. */
typedef struct galley_scope {
  unsigned roles;                  /* 1 << galley_role of the blocks */
  bool raw;                        /* it looks at the raw text */
  bool by_sentence;                /* its pattern sees one sentence at a time, not a block */
  bool quotes, outside_quotes;     /* only there */
  bool everywhere;                 /* its pattern has no needles */
  const galley_condition *anchors; /* the items of a layer that its code is called on, borrowed; or NULL */
  const galley_automaton *except;  /* what is right all the same, borrowed; or NULL */
} galley_scope;

typedef struct galley_plan {
  const galley_scope *scopes; /* of the rules */
  size_t rule_count;
  const galley_goal *goals;
  const galley_finder *finders;
  size_t finder_count;
  bool uses_raw; /* some rule looks at the raw text */
} galley_plan;

#endif
