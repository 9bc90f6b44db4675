/* Bytes to well-formed UTF-8; windows_1252.c has the encoding that is read most besides UTF-8. */
#include <string.h>
#include <unicode/ucnv.h>

#include "base/utf8.h"
#include "text/rewrite.h"
#include "text/scan.h"

static const char replacement[3] = {'\xEF', '\xBF', '\xBD'};

static galley_status decode_utf8(galley_rewrite *rewrite, size_t *invalid) {
  size_t i = 0;
  if (rewrite->length >= 3 && memcmp(rewrite->input, "\xEF\xBB\xBF", 3) == 0) {
    if (!galley_rewrite_replace(rewrite, 0, 3, NULL, 0, GALLEY_STEP_DECODE)) return GALLEY_OUT_OF_MEMORY;
    i = 3;
  }
  while (i < rewrite->length) {
    i = galley_scan_high(rewrite->input, rewrite->length, i, 0x80);
    if (i == rewrite->length) break;
    size_t n = galley_utf8_check(rewrite->input + i, rewrite->length - i, NULL);
    if (n == 0) {
      n = galley_utf8_ill_formed(rewrite->input + i, rewrite->length - i);
      *invalid += 1;
      if (!galley_rewrite_replace(rewrite, i, i + n, replacement, sizeof replacement, GALLEY_STEP_DECODE)) {
        return GALLEY_OUT_OF_MEMORY;
      }
    }
    i += n;
  }
  return GALLEY_OK;
}

static uint32_t utf16_unit(const unsigned char *s, bool big_endian) {
  return big_endian ? (uint32_t)s[0] << 8 | s[1] : (uint32_t)s[1] << 8 | s[0];
}

static galley_status decode_utf16(galley_rewrite *rewrite, bool big_endian, size_t *invalid) {
  const unsigned char *s = (const unsigned char *)rewrite->input;
  size_t i = 0;
  while (i < rewrite->length) {
    size_t n = rewrite->length - i < 2 ? 1 : 2;
    uint32_t c = n == 2 ? utf16_unit(s + i, big_endian) : 0xD800;
    if (c >= 0xD800 && c <= 0xDBFF && rewrite->length - i >= 4) {
      uint32_t low = utf16_unit(s + i + 2, big_endian);
      if (low >= 0xDC00 && low <= 0xDFFF) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        n = 4;
      }
    }
    *invalid += c >= 0xD800 && c <= 0xDFFF;
    char encoded[4];
    size_t count = i == 0 && c == 0xFEFF ? 0 : galley_utf8_encode(c, encoded);
    if (!galley_rewrite_replace(rewrite, i, i + n, encoded, count, GALLEY_STEP_DECODE)) {
      return GALLEY_OUT_OF_MEMORY;
    }
    i += n;
  }
  return GALLEY_OK;
}

/* Character by character, so that the map is exact. */
static galley_status decode_converted(galley_rewrite *rewrite, galley_encoding encoding, size_t *invalid) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(galley_encoding_name(encoding), &error);
  if (U_FAILURE(error)) return error == U_MEMORY_ALLOCATION_ERROR ? GALLEY_OUT_OF_MEMORY : GALLEY_ICU_FAILED;
  /* The default would be a substitute that text may hold itself. */
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  const char *position = rewrite->input, *end = position + rewrite->length;
  bool ok = true;
  while (ok && position < end) {
    const char *start = position;
    error = U_ZERO_ERROR;
    UChar32 c = ucnv_getNextUChar(converter, &position, end, &error);
    if (U_FAILURE(error)) {
      /* At the end: a character that is cut off, or a shift to another set, which is none. */
      bool shift = error == U_INDEX_OUTOFBOUNDS_ERROR && *start == '\x1B';
      if (error == U_INDEX_OUTOFBOUNDS_ERROR)
        position = end;
      else if (position == start)
        position = start + 1;
      c = shift ? -1 : (UChar32)GALLEY_REPLACEMENT;
    }
    *invalid += c == GALLEY_REPLACEMENT;
    char encoded[4];
    size_t count =
        c < 0 || (c == 0xFEFF && start == rewrite->input) ? 0 : galley_utf8_encode((uint32_t)c, encoded);
    bool same = count == 1 && position - start == 1 && encoded[0] == *start;
    ok = same ||
         galley_rewrite_replace(rewrite, (size_t)(start - rewrite->input),
                                (size_t)(position - rewrite->input), encoded, count, GALLEY_STEP_DECODE);
  }
  ucnv_close(converter);
  return ok ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

galley_status galley_decode(galley_rewrite *rewrite, galley_encoding encoding, size_t *invalid) {
  if (encoding >= GALLEY_FIRST_CONVERTED) return decode_converted(rewrite, encoding, invalid);
  switch (encoding) {
  case GALLEY_UTF_16LE: return decode_utf16(rewrite, false, invalid);
  case GALLEY_UTF_16BE: return decode_utf16(rewrite, true, invalid);
  default: return decode_utf8(rewrite, invalid);
  }
}
