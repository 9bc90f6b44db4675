/* The steps of cleaning that need only the property table. The input is well-formed UTF-8. */
#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"
#include "text/scan.h"

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
static bool needs_joiners(uint32_t c) {
  return c >= 0x590 && !(c >= 0x2000 && c < 0x2070) && !(galley_properties(c) & GALLEY_PROPERTY_INVISIBLE);
}

static bool joiner_has_meaning(const galley_rewrite *rewrite, size_t start, size_t end) {
  return needs_joiners(galley_utf8_last(rewrite->input, start, 0)) &&
         needs_joiners(galley_utf8_at(rewrite->input, rewrite->length, end, 0));
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

/* The run of blanks that begins at `start`. */
typedef struct blank_run {
  size_t end;
  size_t characters;
  bool plain; /* every one is U+0020 */
} blank_run;

static blank_run read_blanks(const galley_rewrite *rewrite, size_t start) {
  blank_run run = {start, 0, true};
  while (run.end < rewrite->length) {
    size_t next = run.end;
    uint32_t c = galley_utf8_next(rewrite->input, &next);
    bool other = (galley_properties(c) & GALLEY_PROPERTY_BLANK) != 0;
    if (c != ' ' && !other) break;
    run.plain = run.plain && !other;
    run.characters += 1;
    run.end = next;
  }
  return run;
}

galley_status galley_step_spaces(galley_rewrite *rewrite) {
  size_t i = 0;
  while ((i = galley_scan_blank(rewrite->input, rewrite->length, i)) < rewrite->length) {
    /* A single blank before the place belongs to the run. */
    size_t start = i > 0 && rewrite->input[i - 1] == ' ' ? i - 1 : i;
    blank_run run = read_blanks(rewrite, start);
    bool untidy = run.characters > 1 || !run.plain;
    if (untidy && !galley_rewrite_replace(rewrite, start, run.end, " ", 1, GALLEY_STEP_SPACES)) {
      return GALLEY_OUT_OF_MEMORY;
    }
    if (run.end > i)
      i = run.end;
    else
      galley_utf8_next(rewrite->input, &i);
  }
  return GALLEY_OK;
}
