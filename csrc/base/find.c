#include "base/find.h"

#include <string.h>

const char *galley_find(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 0) return text;
  while (length >= wanted_length) {
    const char *candidate = memchr(text, wanted[0], length - wanted_length + 1);
    if (!candidate) return NULL;
    if (memcmp(candidate, wanted, wanted_length) == 0) return candidate;
    length -= (size_t)(candidate + 1 - text);
    text = candidate + 1;
  }
  return NULL;
}

static size_t count_byte(const char *text, size_t length, char byte) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += text[i] == byte;
  return count;
}

size_t galley_count(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  if (wanted_length == 1) return count_byte(text, length, wanted[0]);
  size_t count = 0;
  const char *end = text + length, *found;
  while ((found = galley_find(text, (size_t)(end - text), wanted, wanted_length)) != NULL) {
    count += 1;
    text = found + wanted_length;
  }
  return count;
}
