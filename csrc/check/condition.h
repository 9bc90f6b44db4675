/* What is asked of the items of a layer before anybody looks at them.
 *
 *   galley_fitting fitting;
 *   if (galley_fitting_open(&fitting, &condition, &article) == GALLEY_OK)
 *     while (galley_fitting_next(&fitting)) ... fitting.item ...
 *
 * Going through all items is linear in the text. */
#ifndef GALLEY_CHECK_CONDITION_H
#define GALLEY_CHECK_CONDITION_H

#include "article/article.h"
#include "match/automaton.h"

/* What is true or false of an item. */
typedef enum galley_trait {
  GALLEY_TRAIT_NESTED = 1 << 0,   /* a quotation */
  GALLEY_TRAIT_INLINE = 1 << 1,   /* a reference */
  GALLEY_TRAIT_RELATIVE = 1 << 2, /* a date */
  GALLEY_TRAIT_RESOLVED = 1 << 3,
  GALLEY_TRAIT_QUOTED = 1 << 4,  /* any item: it begins in a quotation, unless that is indirect speech */
  GALLEY_TRAIT_LEADING = 1 << 5, /* any item: a sentence begins with it */
  GALLEY_TRAIT_REPEATED =
      1 << 6, /* any item: an earlier one, of those that are as all else has it, reads the same */
  GALLEY_TRAIT_VARIED = 1 << 7 /* a name: see compare/spellings.h */
} galley_trait;

/* Borrowed. */
typedef struct galley_texts {
  const galley_literal *items;
  size_t count;
} galley_texts;

typedef struct galley_condition {
  galley_layer layer;
  uint32_t kinds;          /* 1 << kind, role or precision of those that will do */
  uint32_t marks;          /* 1 << galley_marks of the quotations that will do */
  unsigned traits, wanted; /* the galley_traits that it asks for, and those of them that must be true */
  size_t least_bytes, most_bytes;
  size_t digits;      /* so many stand in it in a row */
  galley_texts holds; /* unless empty, so many of them stand in it, all together */
  size_t least;
  galley_texts before; /* unless empty, one of them stands right before it */
  galley_texts behind; /* … and behind it */
} galley_condition;

/* Asks for nothing. */
galley_condition galley_condition_of(galley_layer layer);

/* The name of a kind (of a quotation, number or name), a role (of a block) or a precision (of a date) by its
 * number; NULL for no such. */
const char *galley_condition_kind_name(galley_layer layer, unsigned kind);

/* The items of an article that are as a condition has it, one after the other. */
typedef struct galley_fitting {
  const galley_condition *condition;
  const galley_article *article;
  size_t item; /* the one that was found last */
  size_t next;
  size_t next_quote, next_sentence, quoted_until; /* condition.c */
  uint32_t *seen;                                 /* slots of the items that came before, and their mask */
  size_t seen_mask;
  bool *is_varied; /* by name, if it is asked for */
} galley_fitting;

/* Reads the layers that are asked for; memory is the article's. The errors are those of galley_article_read.
 */
galley_status galley_fitting_open(galley_fitting *fitting, const galley_condition *condition,
                                  galley_article *article);

/* Moves on to the next item; false if there is none. */
bool galley_fitting_next(galley_fitting *fitting);

#endif
