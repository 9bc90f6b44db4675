/* Indirect speech: a clause that someone is said to have said (sie sagte, dass es regne; es regne, sagte sie;
 * laut Petersen regnet es). */
#ifndef GALLEY_READ_INDIRECT_H
#define GALLEY_READ_INDIRECT_H

#include "read/reading.h"

/* Looks for what is reported by token `cue`, a verb of speech or the name of a source, in its sentence and in
 * those behind it that go on in the mood of indirect speech. Appends what it finds to `quotes` (kind
 * indirect, marks none; one a sentence). Nothing before token `from` and from token `end` on is looked at;
 * `*done` moves behind what was read. Looks at a bounded number of tokens for each sentence; false when there
 * is no memory. */
bool galley_read_indirect(const galley_reading *reading, galley_vector *quotes, size_t from, size_t end,
                          size_t cue, size_t *done);

#endif
