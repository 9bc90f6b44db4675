/* Passages that stand in two texts, or twice in one: the same words in the same order, as long as possible.
 *
 * Every run of `least` words of one text is looked for in a table of those of the other; where one is found,
 * the passage is the longest that begins there, and the search goes on behind it. Of a run that a text has
 * many times, GALLEY_PLACES_TRIED places are tried. So time and memory are linear in the number of words. */
#ifndef GALLEY_COMPARE_PASSAGES_H
#define GALLEY_COMPARE_PASSAGES_H

#include "compare/words.h"

#define GALLEY_PLACES_TRIED 8

/* Indexes of words. */
typedef struct galley_passage {
  uint32_t first, second; /* where it begins in one and in the other text */
  uint32_t count;
} galley_passage;

/* A sequence of words. */
typedef struct galley_word_list {
  const galley_compared_word *words;
  size_t count;
} galley_word_list;

/* Appends the passages of at least `least` words (1 or more) that two texts share to `passages`, the longest
 * first; where they would overlap, the longer one keeps the words. The same passages come out if the texts
 * change places. False when there is no memory. */
bool galley_find_shared(galley_word_list a, galley_word_list b, size_t least, galley_vector *passages);

/* The same for passages that stand twice in one text, without overlapping; `first` is the earlier place. */
bool galley_find_repetitions(galley_word_list text, size_t least, galley_vector *passages);

#endif
