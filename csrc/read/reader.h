/* A reader of the tokens of one stretch: what dates are put together with. Indexes are those of the reading's
 * tokens. */
#ifndef GALLEY_READ_READER_H
#define GALLEY_READ_READER_H

#include "read/numerals.h"

typedef struct galley_reader {
  const galley_reading *reading;
  galley_stretch stretch;
} galley_reader;

static inline bool galley_reader_holds(const galley_reader *x, size_t index) {
  return index < x->stretch.end_token;
}

static inline const galley_token *galley_reader_token(const galley_reader *x, size_t index) {
  return galley_token_at(x->reading, index);
}

static inline bool galley_reader_has(const galley_reader *x, size_t index, galley_word_class class) {
  return galley_reader_holds(x, index) && galley_token_has(x->reading, galley_reader_token(x, index), class);
}

static inline bool galley_reader_is_sign(const galley_reader *x, size_t index, char sign) {
  return galley_reader_holds(x, index) && galley_token_is(x->reading, galley_reader_token(x, index), sign);
}

/* The token holds on to the one before it, without a blank. */
static inline bool galley_reader_sticks(const galley_reader *x, size_t index) {
  return galley_sticks(x->reading, x->stretch, index);
}

static inline bool galley_reader_numeral(const galley_reader *x, size_t index, galley_numeral *numeral) {
  return galley_reader_holds(x, index) && galley_may_be_numeral(x->reading, index) &&
         galley_numeral_at(x->reading, index, numeral);
}

/* Of a token of that class: see galley_reader_take. */
const galley_sense *galley_reader_take_sense(const galley_reader *x, size_t *index, galley_word_class class);

/* The entry of a class at `*index`, which moves behind it; NULL if there is none. */
static inline const galley_sense *galley_reader_take(const galley_reader *x, size_t *index,
                                                     galley_word_class class) {
  return galley_reader_has(x, *index, class) ? galley_reader_take_sense(x, index, class) : NULL;
}

/* The longest entry of a class, at most three tokens long, that ends right before token `index`: its first
 * token becomes `*first`. */
const galley_sense *galley_reader_sense_before(const galley_reader *x, size_t index, galley_word_class class,
                                               size_t *first);

/* The longest entry of a class that begins at byte `position`, one blank further on at most. `token` is one
 * at or before it: where another token begins there, its own entry tells at once that there is none. */
static inline const galley_sense *galley_reader_sense_behind(const galley_reader *x, size_t token,
                                                             size_t position, galley_word_class class,
                                                             size_t *end) {
  size_t index = galley_token_behind(x->reading, x->stretch, token, position);
  if (index == x->stretch.end_token) return NULL;
  const galley_token *t = galley_token_at(x->reading, index);
  bool whole = !(t->flags & GALLEY_TOKEN_STOP); /* the unit may be what stands before the stop: "1,85 m." */
  if (t->start >= position && whole && !galley_token_has(x->reading, t, class)) return NULL;
  return galley_sense_behind(x->reading, x->stretch, position, class, end);
}

/* Moves behind up to two words of a class. */
void galley_reader_skip(const galley_reader *x, size_t *index, galley_word_class class);

/* Whole digits that are a token of their own, of `least` to `most` digits; -1 if there are none. */
int32_t galley_reader_digits(const galley_reader *x, size_t index, size_t least, size_t most);

#endif
