/* UTF-8, as in chapter 3.9 of the Unicode standard (table 3-7: well-formed byte sequences). */
#ifndef GALLEY_BASE_UTF8_H
#define GALLEY_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define GALLEY_REPLACEMENT 0xFFFDu

/* The length of the well-formed sequence at `bytes`, or 0. `code_point` may be NULL. */
size_t galley_utf8_check(const char *bytes, size_t length, uint32_t *code_point);

/* The length of the maximal subpart of an ill-formed sequence (at least 1): what one U+FFFD stands for. */
size_t galley_utf8_ill_formed(const char *bytes, size_t length);

/* Writes 1 to 4 bytes, returns how many. Surrogates and values above U+10FFFF are written as U+FFFD. */
size_t galley_utf8_encode(uint32_t code_point, char bytes[4]);

/* Writes UTF-16 as UTF-8; `bytes` has room for three times `count`. Returns how many bytes it wrote. */
size_t galley_utf8_from_utf16(const uint16_t *units, size_t count, char *bytes);

/* Characters (code points) in well-formed text. */
size_t galley_utf8_count(const char *bytes, size_t length);

static inline bool galley_is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* The code point at `bytes`, which is well-formed; its length is added to `*position`. */
static inline uint32_t galley_utf8_next(const char *bytes, size_t *position) {
  const unsigned char *s = (const unsigned char *)bytes + *position;
  if (s[0] < 0x80) {
    *position += 1;
    return s[0];
  }
  if (s[0] < 0xE0) {
    *position += 2;
    return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
  }
  if (s[0] < 0xF0) {
    *position += 3;
    return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
  }
  *position += 4;
  return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 | (uint32_t)(s[2] & 0x3F) << 6 |
         (s[3] & 0x3F);
}

/* Where the character that ends at `position` (> 0) begins; the text is well-formed. */
static inline size_t galley_utf8_before(const char *bytes, size_t position) {
  do position -= 1;
  while (position > 0 && ((unsigned char)bytes[position] & 0xC0) == 0x80);
  return position;
}

/* The character that begins at `position` of well-formed text, `otherwise` where the text ends. */
static inline uint32_t galley_utf8_at(const char *bytes, size_t length, size_t position, uint32_t otherwise) {
  return position < length ? galley_utf8_next(bytes, &position) : otherwise;
}

/* The character that ends at `position`, `otherwise` where the text begins. */
static inline uint32_t galley_utf8_last(const char *bytes, size_t position, uint32_t otherwise) {
  if (position == 0) return otherwise;
  position = galley_utf8_before(bytes, position);
  return galley_utf8_next(bytes, &position);
}

#endif
