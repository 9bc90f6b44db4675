/* Which quotation marks belong together: „…“ ‚…‘ »…« «…» “…” "…" '…' and mixtures, nested, with a bounded
 * recovery where one is missing. */
#ifndef GALLEY_READ_PAIRING_H
#define GALLEY_READ_PAIRING_H

#include "read/reading.h"

/* Appends the quotations of a stretch to reading->quotes, in the order of the text, outer ones before the
 * ones inside them; kind, speaker and nested are not filled in. Linear; false when there is no memory. */
bool galley_pair_marks(galley_reading *reading, galley_stretch stretch);

#endif
