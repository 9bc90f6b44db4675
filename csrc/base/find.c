#include "base/find.h"

#include <stdint.h>
#include <string.h>

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
  const uint64_t ones = UINT64_C(0x0101010101010101), low = 0x7F * ones, sought = (unsigned char)byte * ones;
  size_t count = 0, i = 0;
  for (; length - i >= sizeof ones; i += sizeof ones) {
    uint64_t word;
    memcpy(&word, text + i, sizeof word);
    word ^= sought;
    uint64_t equal = ~(((word & low) + low) | word | low) >> 7;
    count += equal * ones >> 56;
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
