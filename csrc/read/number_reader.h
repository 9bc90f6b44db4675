/* What the files that read numbers share. */
#ifndef GALLEY_READ_NUMBER_READER_H
#define GALLEY_READ_NUMBER_READER_H

#include "read/reader.h"

/* The longest entry of a class that begins at byte `position`, one blank further on at most. `token` is one
 * at or before it: where another token begins there, its own entry tells at once that there is none. */
static inline const galley_sense *galley_number_behind(const galley_reader *x, size_t token, size_t position,
                                                       galley_word_class class, size_t *end) {
  size_t index = galley_token_behind(x->reading, x->stretch, token, position);
  if (index == x->stretch.end_token) return NULL;
  const galley_token *t = galley_token_at(x->reading, index);
  bool whole = !(t->flags & GALLEY_TOKEN_STOP); /* the unit may be what stands before the stop: "1,85 m." */
  if (t->start >= position && whole && !galley_token_has(x->reading, t, class)) return NULL;
  return galley_sense_behind(x->reading, x->stretch, position, class, end);
}

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
