#include "base/find.h"

#include <string.h>

#include "base/simd.h"

const char *galley_find(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 0) return text;
  while (length >= wanted_length) {
    const char *candidate = memchr(text, wanted[0], length - wanted_length + 1);
    if (!candidate) return NULL;
    if (candidate[wanted_length - 1] == wanted[wanted_length - 1] &&
        memcmp(candidate, wanted, wanted_length) == 0)
      return candidate;
    length -= (size_t)(candidate + 1 - text);
    text = candidate + 1;
  }
  return NULL;
}

/* Eight bytes at a time: those that are the byte sought leave a 1 each. */
size_t galley_count_byte(const char *text, size_t length, char byte) {
  const uint64_t low = GALLEY_EACH_BYTE(0x7F), sought = GALLEY_EACH_BYTE((unsigned char)byte);
  size_t count = 0, i = 0;
  for (; length - i >= sizeof sought; i += sizeof sought) {
    uint64_t word = galley_eight_bytes(text + i) ^ sought;
    uint64_t equal = ~(((word & low) + low) | word | low) >> 7;
    count += GALLEY_EACH_BYTE(equal) >> 56;
  }
  for (; i < length; i++) count += text[i] == byte;
  return count;
}

size_t galley_count(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 1) return galley_count_byte(text, length, wanted[0]);
  size_t count = 0;
  const char *end = text + length, *found;
  while ((found = galley_find(text, (size_t)(end - text), wanted, wanted_length)) != NULL) {
    count += 1;
    text = found + wanted_length;
  }
  return count;
}
