/* What the files that read numbers share. */
#ifndef GALLEY_READ_NUMBER_READER_H
#define GALLEY_READ_NUMBER_READER_H

#include "read/reader.h"

/* The numeral that begins at byte `position` or one blank behind it; `*token` becomes its token. */
bool galley_number_numeral_behind(const galley_reader *x, size_t position, size_t *token,
                                  galley_numeral *numeral);

/* Reads what the number measures: a unit, percent, an age or a currency, behind it. False if nothing. */
bool galley_number_read_measure(const galley_reader *x, size_t token, galley_number *number);

/* A word that holds a number and its unit: "zehnjährige". */
bool galley_number_read_counted_unit(const galley_reader *x, size_t token, galley_number *number);

/* "$ 15", "EUR 20": a currency before the digits at `*first`, which moves in front of it, at most to `floor`.
 */
void galley_number_read_currency_before(const galley_reader *x, size_t floor, size_t *first,
                                        galley_number *number);

#endif
