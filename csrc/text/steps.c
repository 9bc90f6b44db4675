/* The steps of cleaning that need only the property table. The input is well-formed UTF-8. */
#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"

galley_status galley_step_newlines(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (!(galley_properties(c) & GALLEY_PROPERTY_NEWLINE)) continue;
    if (c == '\r' && i < rewrite->length && rewrite->input[i] == '\n') i += 1;
    if (!galley_rewrite_replace(rewrite, start, i, "\n", 1, GALLEY_STEP_NEWLINES))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

galley_status galley_step_controls(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (!(galley_properties(c) & GALLEY_PROPERTY_CONTROL)) continue;
    size_t blank = c == '\v' || c == '\f';
    if (!galley_rewrite_replace(rewrite, start, i, " ", blank, GALLEY_STEP_CONTROLS)) {
      return GALLEY_OUT_OF_MEMORY;
    }
  }
  return GALLEY_OK;
}

/* Joiners carry meaning in Indic and Arabic scripts and in emoji; between Latin, Greek and Cyrillic letters
 * and punctuation they are an accident. U+0590 is where the scripts that need them begin. */
static bool joiner_has_meaning(const galley_rewrite *rewrite, size_t start, size_t end) {
  uint32_t before = 0, after = 0;
  if (start > 0) {
    size_t position = galley_utf8_before(rewrite->input, start);
    before = galley_utf8_next(rewrite->input, &position);
  }
  if (end < rewrite->length) after = galley_utf8_next(rewrite->input, &end);
  bool before_needs = before >= 0x590 && !(before >= 0x2000 && before < 0x2070);
  bool after_needs = after >= 0x590 && !(after >= 0x2000 && after < 0x2070);
  return before_needs && after_needs;
}

galley_status galley_step_invisible(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (!(galley_properties(c) & GALLEY_PROPERTY_INVISIBLE)) continue;
    if ((c == 0x200C || c == 0x200D) && joiner_has_meaning(rewrite, start, i)) continue;
    if (!galley_rewrite_replace(rewrite, start, i, NULL, 0, GALLEY_STEP_INVISIBLE))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

/* Skips what no blank but a single U+0020 is in, from `i` on: ASCII, and characters of two bytes led by C3 to
 * DF, of which none is a blank. */
static size_t skip_sound(const galley_rewrite *rewrite, size_t i) {
  const unsigned char *s = (const unsigned char *)rewrite->input;
  while (i < rewrite->length) {
    bool single = s[i] == ' ' && i + 1 < rewrite->length && s[i + 1] > ' ' && s[i + 1] < 0x80;
    if (s[i] >= 0xC3 && s[i] < 0xE0)
      i += 2;
    else if (single || (s[i] > ' ' && s[i] < 0x80))
      i += 1;
    else
      break;
  }
  return i;
}

galley_status galley_step_spaces(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    i = skip_sound(rewrite, i);
    if (i == rewrite->length) break;
    size_t start = i, end = i, characters = 0;
    bool plain = true; /* every character of the run is U+0020 */
    while (end < rewrite->length) {
      size_t next = end;
      uint32_t c = galley_utf8_next(rewrite->input, &next);
      bool other_blank = (galley_properties(c) & GALLEY_PROPERTY_BLANK) != 0;
      if (c != ' ' && !other_blank) break;
      plain = plain && !other_blank;
      characters += 1;
      end = next;
    }
    if (characters > 1 || !plain) {
      if (!galley_rewrite_replace(rewrite, start, end, " ", 1, GALLEY_STEP_SPACES))
        return GALLEY_OUT_OF_MEMORY;
    }
    i = end;
    if (i < rewrite->length) galley_utf8_next(rewrite->input, &i);
  }
  return GALLEY_OK;
}
