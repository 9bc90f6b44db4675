/* Which time a clause tells of: what has happened, or what is to come. */
#ifndef GALLEY_READ_TENSE_H
#define GALLEY_READ_TENSE_H

#include "read/reading.h"

typedef enum galley_tense { GALLEY_TENSE_NONE, GALLEY_TENSE_PAST, GALLEY_TENSE_FUTURE } galley_tense;

/* What the verb nearest to a token says, within its clause and at most 40 tokens off; if that has none that
 * the language knows, whether the sentence tells of the past. */
galley_tense galley_clause_tense(const galley_reading *reading, galley_stretch stretch, size_t index);

#endif
