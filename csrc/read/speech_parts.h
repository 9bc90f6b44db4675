/* How speech in marks goes on: behind the clause that reports it, or at once. */
#ifndef GALLEY_READ_SPEECH_PARTS_H
#define GALLEY_READ_SPEECH_PARTS_H

#include "read/reading.h"

/* Is the quotation the second part of the one before it, behind the clause that reports that one? „…“, sagte
 * X, „…“ and „…“, sagte X. „…“ */
bool galley_goes_on(const galley_reading *reading, const galley_quote *quote, const galley_quote *before);

/* Nothing stands between a quotation and the one before it, or only a dash. */
bool galley_follows_at_once(const galley_reading *reading, const galley_quote *quote,
                            const galley_quote *before, bool *dash);

/* Looks for words of the reporting clause that a quotation without inner marks is interrupted by („Das ist,
 * sagte er, falsch“, „Nein! rief er. Nie!“) between two tokens. True if there are: the sign before them
 * is `*first`, that behind them `*last`. */
bool galley_find_interruption(const galley_reading *reading, size_t from, size_t end, size_t *first,
                              size_t *last);

#endif
