/* Unicode normalization form C, of the stretches that may need it. */
#include <string.h>
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"

/* Characters of a stretch. Normalizing sorts combining marks, which is not linear in their number; so longer
 * runs of marks are cut, as the Stream-Safe Text Format (UAX #15, section 13) does after 30 of them. */
#define STRETCH_LIMIT 1024

typedef struct stretch {
  size_t start, end;              /* bytes of the input */
  UChar units[2 * STRETCH_LIMIT]; /* UTF-16, for ICU */
  int32_t count;
} stretch;

static void add_unit(stretch *s, uint32_t c) {
  if (c >= 0x10000) {
    s->units[s->count++] = (UChar)(0xD7C0 + (c >> 10));
    s->units[s->count++] = (UChar)(0xDC00 | (c & 0x3FF));
  } else {
    s->units[s->count++] = (UChar)c;
  }
}

/* Finds the next character that NFC may change, from `*position` on; the stretch holds it, the character
 * before it and the suspects after it. A character that is no suspect never interacts with what stands before
 * it. */
static bool next_stretch(const galley_rewrite *rewrite, size_t *position, stretch *s) {
  size_t before = *position, i = before;
  while (i < rewrite->length) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (!(galley_properties(c) & GALLEY_PROPERTY_NFC_SUSPECT)) {
      before = start;
      continue;
    }
    s->start = before;
    s->count = 0;
    size_t end = before;
    while (end < start) add_unit(s, galley_utf8_next(rewrite->input, &end));
    for (int characters = 1; end < rewrite->length && characters < STRETCH_LIMIT; characters++) {
      size_t next = end;
      c = galley_utf8_next(rewrite->input, &next);
      if (end > start && !(galley_properties(c) & GALLEY_PROPERTY_NFC_SUSPECT)) break;
      add_unit(s, c);
      end = next;
    }
    s->end = *position = end;
    return true;
  }
  return false;
}

static galley_status write_normalized(galley_rewrite *rewrite, const stretch *s, const UNormalizer2 *nfc,
                                      galley_vector *bytes) {
  UChar normalized[2 * STRETCH_LIMIT * 3]; /* NFC lengthens UTF-16 at most threefold (UAX #15, table 9) */
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = unorm2_normalize(nfc, s->units, s->count, normalized,
                                   (int32_t)(sizeof normalized / sizeof normalized[0]), &error);
  if (U_FAILURE(error)) return error == U_MEMORY_ALLOCATION_ERROR ? GALLEY_OUT_OF_MEMORY : GALLEY_ICU_FAILED;
  if (count == s->count && memcmp(normalized, s->units, (size_t)count * sizeof(UChar)) == 0) return GALLEY_OK;
  bytes->count = 0;
  for (int32_t i = 0; i < count; i++) {
    uint32_t c = normalized[i];
    if (U16_IS_LEAD(c) && i + 1 < count) c = (uint32_t)U16_GET_SUPPLEMENTARY(c, normalized[++i]);
    char encoded[4];
    if (!galley_vector_append(bytes, encoded, galley_utf8_encode(c, encoded))) {
      return GALLEY_OUT_OF_MEMORY;
    }
  }
  return galley_rewrite_replace(rewrite, s->start, s->end, bytes->items, bytes->count, GALLEY_STEP_NFC)
             ? GALLEY_OK
             : GALLEY_OUT_OF_MEMORY;
}

galley_status galley_step_nfc(galley_rewrite *rewrite) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
  galley_vector bytes = galley_vector_of(1, rewrite->allocator);
  galley_status status = GALLEY_OK;
  stretch s;
  size_t position = 0;
  while (status == GALLEY_OK && next_stretch(rewrite, &position, &s)) {
    status = write_normalized(rewrite, &s, nfc, &bytes);
  }
  galley_vector_release(&bytes);
  return status;
}
