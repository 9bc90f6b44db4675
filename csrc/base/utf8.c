#include "base/utf8.h"

#include <string.h>

/* The range that the second byte must lie in, by the first one (table 3-7). */
static bool second_byte_fits(unsigned char first, unsigned char second) {
  switch (first) {
  case 0xE0: return second >= 0xA0 && second <= 0xBF;
  case 0xED: return second >= 0x80 && second <= 0x9F;
  case 0xF0: return second >= 0x90 && second <= 0xBF;
  case 0xF4: return second >= 0x80 && second <= 0x8F;
  default: return second >= 0x80 && second <= 0xBF;
  }
}

/* The length that a first byte announces, 0 for a byte that begins nothing. */
static size_t announced_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

/* How many bytes of the announced sequence are there and fit. */
static size_t fitting_bytes(const unsigned char *s, size_t length, size_t announced) {
  size_t n = 1;
  while (n < announced && n < length) {
    if (n == 1 ? !second_byte_fits(s[0], s[1]) : (s[n] & 0xC0) != 0x80) break;
    n += 1;
  }
  return n;
}

size_t galley_utf8_check(const char *bytes, size_t length, uint32_t *code_point) {
  if (length == 0) return 0;
  const unsigned char *s = (const unsigned char *)bytes;
  size_t announced = announced_length(s[0]);
  if (announced == 0 || fitting_bytes(s, length, announced) < announced) return 0;
  if (code_point) {
    size_t position = 0;
    *code_point = galley_utf8_next(bytes, &position);
  }
  return announced;
}

size_t galley_utf8_ill_formed(const char *bytes, size_t length) {
  const unsigned char *s = (const unsigned char *)bytes;
  size_t announced = announced_length(s[0]);
  return announced < 2 ? 1 : fitting_bytes(s, length, announced);
}

size_t galley_utf8_encode(uint32_t c, char bytes[4]) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = GALLEY_REPLACEMENT;
  if (c < 0x80) {
    bytes[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    bytes[0] = (char)(0xC0 | c >> 6);
    bytes[1] = (char)(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    bytes[0] = (char)(0xE0 | c >> 12);
    bytes[1] = (char)(0x80 | (c >> 6 & 0x3F));
    bytes[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  bytes[0] = (char)(0xF0 | c >> 18);
  bytes[1] = (char)(0x80 | (c >> 12 & 0x3F));
  bytes[2] = (char)(0x80 | (c >> 6 & 0x3F));
  bytes[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

size_t galley_utf8_from_utf16(const uint16_t *units, size_t count, char *bytes) {
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t c = units[i];
    bool pair = (c & 0xFC00) == 0xD800 && i + 1 < count && (units[i + 1] & 0xFC00) == 0xDC00;
    if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
    length += galley_utf8_encode(c, bytes + length);
  }
  return length;
}

/* Eight bytes at a time: those that begin no character, 10xxxxxx, leave a 1 each. */
size_t galley_utf8_count(const char *bytes, size_t length) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  size_t count = length, i = 0;
  for (; length - i >= sizeof ones; i += sizeof ones) {
    uint64_t word;
    memcpy(&word, bytes + i, sizeof word);
    count -= (word >> 7 & ~(word >> 6) & ones) * ones >> 56;
  }
  for (; i < length; i++) count -= ((unsigned char)bytes[i] & 0xC0) == 0x80;
  return count;
}
