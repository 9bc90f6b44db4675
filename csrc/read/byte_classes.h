/* The words of Latin text, 64 bytes at a time: one bit for each byte, that of the first one the lowest. */
#ifndef GALLEY_READ_BYTE_CLASSES_H
#define GALLEY_READ_BYTE_CLASSES_H

#include <stddef.h>
#include <stdint.h>

#define GALLEY_WINDOW ((size_t)64)

/* Which of the 64 bytes from `position` on belong to letters and digits up to U+017F: between these UAX #29
 * never breaks (WB5, WB8 to WB10). Other letters are left out, and so is what lies behind `end`. The text is
 * well-formed; bytes up to `end` are read. */
uint64_t galley_word_bytes(const char *text, size_t position, size_t end);

/* The same in portable C: what the specs compare it with. */
uint64_t galley_word_bytes_portably(const char *text, size_t position, size_t end);

/* How many of the lowest bits are clear; 64 if all are. */
static inline size_t galley_trailing_zeros(uint64_t bits) {
#ifdef __GNUC__
  return bits ? (size_t)__builtin_ctzll(bits) : GALLEY_WINDOW;
#else
  size_t count = 0;
  while (count < GALLEY_WINDOW && !(bits >> count & 1)) count++;
  return count;
#endif
}

#endif
