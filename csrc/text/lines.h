/* Lines and columns of the raw bytes, as an editor shows them. */
#ifndef GALLEY_TEXT_LINES_H
#define GALLEY_TEXT_LINES_H

#include <stdbool.h>

#include "text/text.h"

typedef struct galley_lines {
  const galley_text *text;
  const uint32_t *starts; /* raw offsets at which lines begin */
  size_t line_count;
  const uint32_t *characters; /* characters before every CHECKPOINT-th raw byte */
} galley_lines;

/* Builds the index, in one pass over the text. The text must outlive it. */
galley_status galley_lines_make(galley_lines *lines, const galley_text *text, galley_arena *arena);

/* Line and column (in characters), both from 1, of a raw offset. Costs a search among the lines. */
void galley_lines_locate(const galley_lines *lines, size_t raw_offset, size_t *line, size_t *column);

#endif
