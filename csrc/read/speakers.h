/* Who says a quotation, and with which verb. */
#ifndef GALLEY_READ_SPEAKERS_H
#define GALLEY_READ_SPEAKERS_H

#include "read/reading.h"

/* Fills in the quote's speaker and verb where the words around it tell: after it („…“, sagte X), before it
 * (X sagte: „…“). Looks at a bounded number of tokens. */
void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote);

/* Is the quotation the second part of the one before it, behind the clause that reports that one? „…“, sagte
 * X, „…“ and „…“, sagte X. „…“ */
bool galley_goes_on(const galley_reading *reading, const galley_quote *quote, const galley_quote *before);

/* For direct speech without a speaker: who the words further off say it is. `before` is the quotation of
 * which it is the second part, or NULL. */
void galley_infer_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote,
                          const galley_quote *before);

/* Looks for words of the reporting clause that a quotation without inner marks is interrupted by („Das ist,
 * sagte er, falsch“) between two tokens. True if there are: the comma before them is `*first`, that behind
 * them `*last`. */
bool galley_find_interruption(const galley_reading *reading, size_t from, size_t end, size_t *first,
                              size_t *last);

/* Does someone say in the clause before the colon at token `colon`, with a verb close to it, what follows? */
bool galley_announces_speech(const galley_reading *reading, galley_stretch stretch, size_t colon);

#endif
