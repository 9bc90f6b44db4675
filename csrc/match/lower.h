/* Small letters that take as many bytes in UTF-8 as their capitals: ASCII, and the letters of two bytes
 * (Latin up to U+024F, IPA, Greek, Cyrillic, Armenian). Matching without regard to case needs no others, and
 * offsets stay what they are. */
#ifndef GALLEY_MATCH_LOWER_H
#define GALLEY_MATCH_LOWER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

#define GALLEY_FIRST_PAIR 0x80u /* the first code point of two bytes; the last one is U+07FF */

/* The table of the letters of two bytes, in the arena; NULL when there is no memory. */
const uint16_t *galley_lower_make(galley_arena *arena);

static inline unsigned char galley_lower_ascii(unsigned char byte) {
  return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + 32) : byte;
}

/* Two bytes that are one character. */
static inline bool galley_is_pair(unsigned char first, unsigned char second) {
  return first >= 0xC2 && first <= 0xDF && (second & 0xC0) == 0x80;
}

/* The small letter of the pair at `pair`. */
static inline void galley_lower_pair(const uint16_t *lower, const char *pair, unsigned char small[2]) {
  uint32_t letter = (uint32_t)((unsigned char)pair[0] & 0x1F) << 6 | ((unsigned char)pair[1] & 0x3F);
  uint32_t code_point = lower[letter - GALLEY_FIRST_PAIR];
  small[0] = (unsigned char)(0xC0 | code_point >> 6);
  small[1] = (unsigned char)(0x80 | (code_point & 0x3F));
}

#endif
