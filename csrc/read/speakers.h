/* Who says a quotation, and with which verb. */
#ifndef GALLEY_READ_SPEAKERS_H
#define GALLEY_READ_SPEAKERS_H

#include "read/reading.h"

/* Fills in the quote's speaker and verb where the words around it tell: after it („…“, sagte X), before it
 * (X sagte: „…“). Looks at a bounded number of tokens. */
void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote);

#endif
