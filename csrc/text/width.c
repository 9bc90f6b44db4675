#include "text/width.h"

#include "base/utf8.h"
#include "text/properties.h"

static size_t character_width(uint32_t code_point) {
  uint32_t properties = galley_properties(code_point);
  if (properties & GALLEY_PROPERTY_ZERO_WIDTH) return 0;
  return properties & GALLEY_PROPERTY_WIDE ? 2 : 1;
}

size_t galley_text_width(const char *text, size_t length) {
  size_t width = 0;
  for (size_t i = 0; i < length;) {
    uint32_t code_point = 0;
    size_t size = galley_utf8_check(text + i, length - i, &code_point);
    width += size > 0 ? character_width(code_point) : 1;
    i += size > 0 ? size : 1;
  }
  return width;
}

bool galley_text_has_controls(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i], next = i + 1 < length ? (unsigned char)text[i + 1] : 0;
    if (c < 0x20 || c == 0x7F || (c == 0xC2 && next >= 0x80 && next < 0xA0)) return true;
  }
  return false;
}
