#include "match/lower.h"

#include <unicode/uchar.h>

#define PAIR_COUNT (0x800u - GALLEY_FIRST_PAIR)

const uint16_t *galley_lower_make(galley_arena *arena) {
  uint16_t *lower = galley_arena_array(arena, PAIR_COUNT, sizeof *lower);
  if (!lower) return NULL;
  for (uint32_t i = 0; i < PAIR_COUNT; i++) {
    uint32_t letter = i + GALLEY_FIRST_PAIR;
    uint32_t small = (uint32_t)u_tolower((UChar32)letter);
    lower[i] = (uint16_t)(small >= GALLEY_FIRST_PAIR && small < 0x800 ? small : letter);
  }
  return lower;
}
