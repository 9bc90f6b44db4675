/* Outlines of patterns: automata over bytes that accept all that a pattern matches, and a little more
 * (lua/galley/check/outline.lua makes them). Where an outline accepts nothing, the pattern matches nothing.
 */
#ifndef GALLEY_MATCH_OUTLINE_H
#define GALLEY_MATCH_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define GALLEY_OUTLINE_LIMIT 64 /* positions: a bit each */

typedef struct galley_outline {
  uint64_t holds[256];                   /* by byte: the positions whose set holds it */
  uint64_t follow[GALLEY_OUTLINE_LIMIT]; /* by position: those that may come next */
  uint64_t first, last;                  /* those that a match begins with, and ends with */
} galley_outline;

/* Does it accept a part of the text? Linear in the text. */
bool galley_outline_accepts(const galley_outline *outline, const char *text, size_t length);

#endif
