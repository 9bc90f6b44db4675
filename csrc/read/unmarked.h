/* Speech without quotation marks: old print did without them, plays and minutes do, archives have lost them.
 * It is told by three frames: a clause that announces it before a colon (er sagte: Ja.), a reporting clause
 * inside or behind it (Ja, sagte er, gewiß.), and the labels of speakers (Minister: Ja.). */
#ifndef GALLEY_READ_UNMARKED_H
#define GALLEY_READ_UNMARKED_H

#include "read/reading.h"

/* Appends to `quotes` (of galley_quote, marks none) the direct and the indirect speech between two tokens of
 * a stretch, where no quotation in marks stands. `marked`: the text marks its speech, so that less is said
 * without. Time is linear; false when there is no memory. */
bool galley_read_unmarked(const galley_reading *reading, galley_vector *quotes, galley_stretch stretch,
                          size_t from, size_t end, bool marked);

/* Where speech that begins with token `first` ends, before `end`: with its sentence, or with the last one
 * behind it that speaks to someone. `text`: it is a report or a letter, and goes on to a dash or to the end.
 */
size_t galley_speech_end(const galley_reading *reading, size_t first, size_t end, bool text);

#endif
