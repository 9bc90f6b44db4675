/* The capitalised words among up to 64 tokens, a bit for each token, the first one in the lowest bit. A third
 * of all German words are: a branch for every token would often be foretold badly. For csrc/read. */
#ifndef GALLEY_READ_CAPITALS_H
#define GALLEY_READ_CAPITALS_H

#include "read/byte_classes.h"
#include "read/reading.h"

/* Of the tokens from `first` on, none of them at or behind `end`. */
static inline uint64_t galley_capitals(const galley_reading *reading, size_t first, size_t end) {
  const galley_token *tokens = galley_token_at(reading, first);
  size_t count = end - first < GALLEY_WINDOW ? end - first : GALLEY_WINDOW;
  uint64_t capitals = 0;
  for (size_t i = 0; i < count; i++) {
    uint64_t word = tokens[i].kind == GALLEY_TOKEN_WORD;
    capitals |= (word & tokens[i].flags & GALLEY_TOKEN_CAPITALIZED) << i;
  }
  return capitals;
}

#endif
