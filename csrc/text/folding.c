/* Steps on request for search: full case folding, and the width of East Asian typography. */
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "text/rewrite.h"
#include "text/scan.h"

#define MOST_UNITS 8 /* of UTF-16 that one character folds or decomposes to; ICU's data have 3 */

static int32_t units_of(uint32_t c, UChar units[2]) {
  int32_t count = 0;
  U16_APPEND_UNSAFE(units, count, c);
  return count;
}

/* Full case folding (CaseFolding.txt, status C and F), which looks at no context. */
galley_status galley_step_fold(galley_rewrite *rewrite) {
  for (size_t i = 0; i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    char bytes[4 * MOST_UNITS];
    size_t count;
    if (c < 0x80) {
      if (c < 'A' || c > 'Z') continue;
      bytes[0] = (char)(c + ('a' - 'A'));
      count = 1;
    } else {
      UChar units[2], folded[MOST_UNITS];
      UErrorCode error = U_ZERO_ERROR;
      int32_t length = units_of(c, units);
      int32_t n = u_strFoldCase(folded, MOST_UNITS, units, length, U_FOLD_CASE_DEFAULT, &error);
      if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
      if (n == length && u_memcmp(folded, units, n) == 0) continue;
      count = galley_utf8_from_utf16(folded, (size_t)n, bytes);
    }
    if (!galley_rewrite_replace(rewrite, start, i, bytes, count, GALLEY_STEP_FOLD))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}

static bool is_other_width(uint32_t c) {
  if (c != 0x3000 && (c < 0xFF01 || c > 0xFFEE)) return false;
  int32_t type = u_getIntPropertyValue((UChar32)c, UCHAR_DECOMPOSITION_TYPE);
  return type == U_DT_WIDE || type == U_DT_NARROW;
}

/* Full-width and half-width forms (the decompositions <wide> and <narrow> of UnicodeData.txt) to the ordinary
 * characters. A half-width voicing mark composes with the letter before it. */
galley_status galley_step_width(galley_rewrite *rewrite) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&error);
  if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
  size_t i = 0;
  while ((i = galley_scan_high(rewrite->input, rewrite->length, i, 0xE3)) < rewrite->length) {
    size_t start = i, next;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (!is_other_width(c)) continue;
    UChar units[MOST_UNITS];
    int32_t n = unorm2_getRawDecomposition(nfkc, (UChar32)c, units, MOST_UNITS, &error);
    if (U_FAILURE(error) || n < 1) return GALLEY_ICU_FAILED;
    next = i;
    uint32_t mark = i < rewrite->length ? galley_utf8_next(rewrite->input, &next) : 0;
    if (n == 1 && (mark == 0xFF9E || mark == 0xFF9F)) {
      UChar32 voiced = unorm2_composePair(nfkc, units[0], mark == 0xFF9E ? 0x3099 : 0x309A);
      if (voiced > 0) {
        n = units_of((uint32_t)voiced, units);
        i = next;
      }
    }
    char bytes[4 * MOST_UNITS];
    size_t count = galley_utf8_from_utf16(units, (size_t)n, bytes);
    if (!galley_rewrite_replace(rewrite, start, i, bytes, count, GALLEY_STEP_WIDTH))
      return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}
