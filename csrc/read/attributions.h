/* Who says what: the direct and the indirect speech of a text of which its words tell who says it, or with
 * which verb.
 */
#ifndef GALLEY_READ_ATTRIBUTIONS_H
#define GALLEY_READ_ATTRIBUTIONS_H

#include "read/reading.h"

typedef struct galley_attribution {
  uint32_t start, end; /* what is said, with its marks */
  uint32_t quote;      /* the index in reading->quotes */
} galley_attribution;

/* Appends the attributions of all quotations, which must have been read; false when there is no memory. */
bool galley_read_attributions(galley_reading *reading);

#endif
