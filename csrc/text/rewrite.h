/* One step of cleaning: reads bytes, writes others, and notes each difference. Steps are composed one after
 * the other. Inside csrc/text only. */
#ifndef GALLEY_TEXT_REWRITE_H
#define GALLEY_TEXT_REWRITE_H

#include "base/vector.h"
#include "text/text.h"

typedef struct galley_rewrite {
  const char *input;
  size_t length;
  size_t copied;        /* input up to here is in the output or replaced */
  galley_vector output; /* of char */
  galley_vector edits;  /* of galley_edit; raw_* are offsets into the input */
  galley_allocator allocator;
} galley_rewrite;

galley_rewrite galley_rewrite_of(const char *input, size_t length, galley_allocator allocator);

/* Replaces input[start, end) by `count` bytes; calls come in ascending order. False when there is no memory.
 */
bool galley_rewrite_replace(galley_rewrite *rewrite, size_t start, size_t end, const char *bytes,
                            size_t count, galley_step step);

/* Copies what is left of the input. */
bool galley_rewrite_finish(galley_rewrite *rewrite);

/* Gives back what the rewrite holds. */
void galley_rewrite_release(galley_rewrite *rewrite);

/* Composes two sorted lists of edits, raw -> middle and middle -> clean, into raw -> clean. */
bool galley_edits_compose(const galley_vector *first, const galley_vector *second, galley_vector *composed);

/* The steps. Each reads all of its input and writes what must change. */
galley_status galley_decode(galley_rewrite *rewrite, galley_encoding encoding, size_t *invalid);
galley_status galley_step_repair(galley_rewrite *rewrite); /* one misreading; the text may hold another */
galley_status galley_step_entities(galley_rewrite *rewrite);
galley_status galley_step_newlines(galley_rewrite *rewrite);
galley_status galley_step_controls(galley_rewrite *rewrite);
galley_status galley_step_invisible(galley_rewrite *rewrite);
galley_status galley_step_nfc(galley_rewrite *rewrite);
galley_status galley_step_spaces(galley_rewrite *rewrite);
galley_status galley_step_nfd(galley_rewrite *rewrite);
galley_status galley_step_nfkc(galley_rewrite *rewrite);
galley_status galley_step_nfkd(galley_rewrite *rewrite);
galley_status galley_step_ligatures(galley_rewrite *rewrite);
galley_status galley_step_ellipsis(galley_rewrite *rewrite);
galley_status galley_step_dashes(galley_rewrite *rewrite);
galley_status galley_step_dehyphenate(galley_rewrite *rewrite);
galley_status galley_step_quotes(galley_rewrite *rewrite, unsigned style);
galley_status galley_step_width(galley_rewrite *rewrite);
galley_status galley_step_fold(galley_rewrite *rewrite);

#endif
