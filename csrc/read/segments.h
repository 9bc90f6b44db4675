/* A token of which more must be seen than its first bytes: the word segments of UAX #29, and on top what
 * needs a lexicon or a look at the neighbours: full stops that belong to an abbreviation or an ordinal, runs
 * of dots and dashes, addresses. */
#ifndef GALLEY_READ_SEGMENTS_H
#define GALLEY_READ_SEGMENTS_H

#include "read/reading.h"

/* The text of a block, which is cut into tokens. */
typedef struct galley_segmenter {
  const galley_reading *reading;
  const char *text;
  size_t start, end; /* of the block */
} galley_segmenter;

/* Length, kind, mark and more flags and interests of a token, of which start and SPACE_BEFORE are known; the
 * Latin letters and digits with which it begins end at `letters`. */
void galley_read_segment(const galley_segmenter *segmenter, galley_token *token, size_t letters);

/* Moves behind one blank or newline of any kind; false if there is none. */
bool galley_skip_space(const galley_segmenter *segmenter, size_t *position);

/* An abbreviation with its full stop; some are other words in another case ("No." and "no."), or but before a
 * number ("Art. 5"). */
bool galley_is_abbreviation(const galley_segmenter *segmenter, size_t start, size_t end);

#endif
