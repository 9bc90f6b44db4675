/* Steps on request: what typewriters and typesetting programs left in text. The input is well-formed UTF-8.
 */
#include <string.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"

static bool is_literal(const galley_rewrite *rewrite, size_t position, const char *literal) {
  size_t length = strlen(literal);
  return rewrite->length - position >= length && memcmp(rewrite->input + position, literal, length) == 0;
}

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

galley_status galley_step_ligatures(galley_rewrite *rewrite) {
  static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  for (size_t i = 0; i + 3 <= rewrite->length; i++) {
    if (!is_literal(rewrite, i, "\xEF\xAC")) continue;
    unsigned index = (unsigned char)rewrite->input[i + 2] - 0x80u;
    if (index >= sizeof letters / sizeof letters[0]) continue;
    const char *text = letters[index];
    if (!galley_rewrite_replace(rewrite, i, i + 3, text, strlen(text), GALLEY_STEP_LIGATURES)) {
      return GALLEY_OUT_OF_MEMORY;
    }
    i += 2;
  }
  return GALLEY_OK;
}

galley_status galley_step_ellipsis(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    size_t end = i;
    while (end < rewrite->length && rewrite->input[end] == '.') end++;
    bool three = end - i == 3;
    if (three && !galley_rewrite_replace(rewrite, i, end, "\xE2\x80\xA6", 3, GALLEY_STEP_ELLIPSIS)) {
      return GALLEY_OUT_OF_MEMORY;
    }
    i = end > i ? end : i + 1;
  }
  return GALLEY_OK;
}

/* A dash has a blank on either side, and words before and after it on its line: a list's hyphen has none
 * before it. */
galley_status galley_step_dashes(galley_rewrite *rewrite) {
  const char *s = rewrite->input;
  for (size_t i = 2; i + 2 < rewrite->length; i++) {
    if (s[i] != '-' || s[i - 1] != ' ' || is_blank(s[i - 2])) continue;
    size_t end = s[i + 1] == '-' ? i + 2 : i + 1;
    if (end + 1 >= rewrite->length || s[end] != ' ' || is_blank(s[end + 1])) continue;
    if (!galley_rewrite_replace(rewrite, i, end, "\xE2\x80\x93", 3, GALLEY_STEP_DASHES))
      return GALLEY_OUT_OF_MEMORY;
    i = end;
  }
  return GALLEY_OK;
}

/* "Hafen-" at the end of a line and "bahn" on the next: a small letter goes on with the word. "Nord-" and
 * "Süd" stay. */
galley_status galley_step_dehyphenate(galley_rewrite *rewrite) {
  const char *s = rewrite->input;
  for (size_t i = 1; i + 2 < rewrite->length; i++) {
    if (s[i] != '-' || s[i + 1] != '\n') continue;
    size_t before = galley_utf8_before(s, i), after = i + 2;
    uint32_t left = galley_properties(galley_utf8_next(s, &before));
    uint32_t right = galley_properties(galley_utf8_next(s, &after));
    if (!(left & GALLEY_PROPERTY_LOWER) || !(right & GALLEY_PROPERTY_LOWER)) continue;
    if (!galley_rewrite_replace(rewrite, i, i + 2, NULL, 0, GALLEY_STEP_DEHYPHENATE))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}
