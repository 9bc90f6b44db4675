/* Where a pattern need be run, if it is known what none of its matches can do without and how far around that
 * they can reach.
 *
 * A match holds a hit. All else in it is at most so many characters, and any number of those that the pattern
 * repeats without limit. So nothing of it lies farther from the hit than so many characters that the pattern
 * does not repeat. */
#ifndef GALLEY_MATCH_WINDOWS_H
#define GALLEY_MATCH_WINDOWS_H

#include "base/status.h"
#include "base/vector.h"
#include "match/regex.h"

typedef struct galley_reach {
  size_t characters; /* not counting repeated ones */
  bool counted[256]; /* by the first byte of a character: it is none that the pattern repeats. False for all
                        other bytes */
} galley_reach;

/* The reach of a pattern; `repeated` are the first bytes of characters that it repeats without limit. */
galley_reach galley_reach_of(size_t characters, const char *repeated, size_t count);

/* Appends the windows around hits, ranges of bytes of text[part.start, part.end), to a vector of
 * galley_group. Windows ascend and do not touch; hits ascend by where they begin. Linear in the windows and
 * in the hits. GALLEY_OUT_OF_MEMORY. */
galley_status galley_find_windows(const galley_reach *reach, const char *text, galley_group part,
                                  const galley_group *hits, size_t count, galley_vector *windows);

#endif
