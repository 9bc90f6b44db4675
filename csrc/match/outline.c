#include "match/outline.h"

#include "base/simd.h"

bool galley_outline_accepts(const galley_outline *outline, const char *text, size_t length) {
  uint64_t state = 0;
  for (size_t i = 0; i < length; i++) {
    uint64_t next = outline->first;
    for (uint64_t left = state; left; left &= left - 1) next |= outline->follow[galley_lowest_bit(left)];
    state = next & outline->holds[(unsigned char)text[i]];
    if (state & outline->last) return true;
  }
  return false;
}
