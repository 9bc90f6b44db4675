/* The normalization forms of Unicode (UAX #15), of the stretches that may need it. */
#include <string.h>
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"
#include "text/scan.h"

/* Characters of a stretch. Normalizing sorts combining marks, which is not linear in their number; so longer
 * runs of marks are cut, as the Stream-Safe Text Format (UAX #15, section 13) does after 30 of them. */
#define STRETCH_LIMIT 256
#define MOST_GROWTH   18 /* of UTF-16 in the compatibility forms: U+FDFA */

typedef struct form {
  galley_step step;
  const UNormalizer2 *normalizer;
} form;

typedef struct stretch {
  size_t start, end;              /* bytes of the input */
  UChar units[2 * STRETCH_LIMIT]; /* UTF-16, for ICU */
  int32_t count;
} stretch;

static void add_unit(stretch *s, uint32_t c) {
  U16_APPEND_UNSAFE(s->units, s->count, c);
}

/* May the form change the character, or the character what stands beside it? For NFC the property table
 * knows. */
static bool is_suspect(const form *f, uint32_t c) {
  if (f->step == GALLEY_STEP_NFC) return (galley_properties(c) & GALLEY_PROPERTY_NFC_SUSPECT) != 0;
  return c >= 0x80 && !unorm2_isInert(f->normalizer, (UChar32)c);
}

/* The next suspect, at `position` or behind it. NFC changes nothing below U+0300, which CC 80 encodes; the
 * other forms change no ASCII. */
static size_t next_suspect(const form *f, const galley_rewrite *rewrite, size_t position) {
  unsigned char least = f->step == GALLEY_STEP_NFC ? 0xCC : 0x80;
  size_t i = position;
  while ((i = galley_scan_high(rewrite->input, rewrite->length, i, least)) < rewrite->length) {
    size_t start = i;
    if (is_suspect(f, galley_utf8_next(rewrite->input, &i))) return start;
  }
  return rewrite->length;
}

/* Finds the next character that the form may change, from `*position` on; the stretch holds it, the character
 * before it and the suspects after it. A character that is no suspect never interacts with what stands before
 * it. */
static bool next_stretch(const form *f, const galley_rewrite *rewrite, size_t *position, stretch *s) {
  size_t start = next_suspect(f, rewrite, *position);
  if (start == rewrite->length) return false;
  s->start = start > *position ? galley_utf8_before(rewrite->input, start) : start;
  s->count = 0;
  size_t end = s->start;
  while (end < start) add_unit(s, galley_utf8_next(rewrite->input, &end));
  for (int characters = 1; end < rewrite->length && characters < STRETCH_LIMIT; characters++) {
    size_t next = end;
    uint32_t c = galley_utf8_next(rewrite->input, &next);
    if (end > start && !is_suspect(f, c)) break;
    add_unit(s, c);
    end = next;
  }
  s->end = *position = end;
  return true;
}

/* A character and one mark that compose: most of what is not NFC in European text. The composite is in NFC,
 * for its own decomposition is the character's with the mark behind it, in canonical order. */
static uint32_t composed_pair(const form *f, const stretch *s) {
  if (f->step != GALLEY_STEP_NFC || s->count != 2) return 0;
  UChar32 composite = unorm2_composePair(f->normalizer, s->units[0], s->units[1]);
  return composite > 0 ? (uint32_t)composite : 0;
}

static galley_status replace(galley_rewrite *rewrite, const stretch *s, const form *f, const char *bytes,
                             size_t count) {
  bool ok = galley_rewrite_replace(rewrite, s->start, s->end, bytes, count, f->step);
  return ok ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

static galley_status write_normalized(galley_rewrite *rewrite, const stretch *s, const form *f,
                                      galley_vector *bytes) {
  uint32_t composite = composed_pair(f, s);
  if (composite) {
    char encoded[4];
    return replace(rewrite, s, f, encoded, galley_utf8_encode(composite, encoded));
  }
  UChar normalized[2 * STRETCH_LIMIT * MOST_GROWTH];
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = unorm2_normalize(f->normalizer, s->units, s->count, normalized,
                                   (int32_t)(sizeof normalized / sizeof normalized[0]), &error);
  if (U_FAILURE(error)) return error == U_MEMORY_ALLOCATION_ERROR ? GALLEY_OUT_OF_MEMORY : GALLEY_ICU_FAILED;
  if (count == s->count && memcmp(normalized, s->units, (size_t)count * sizeof(UChar)) == 0) return GALLEY_OK;
  bytes->count = 0;
  if (!galley_vector_reserve(bytes, 3 * (size_t)count + 1)) return GALLEY_OUT_OF_MEMORY;
  bytes->count = galley_utf8_from_utf16(normalized, (size_t)count, bytes->items);
  return replace(rewrite, s, f, bytes->items, bytes->count);
}

static const UNormalizer2 *normalizer_of(galley_step step, UErrorCode *error) {
  switch (step) {
  case GALLEY_STEP_NFD: return unorm2_getNFDInstance(error);
  case GALLEY_STEP_NFKC: return unorm2_getNFKCInstance(error);
  case GALLEY_STEP_NFKD: return unorm2_getNFKDInstance(error);
  default: return unorm2_getNFCInstance(error);
  }
}

static galley_status run(galley_rewrite *rewrite, galley_step step) {
  UErrorCode error = U_ZERO_ERROR;
  form f = {step, normalizer_of(step, &error)};
  if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
  galley_vector bytes = galley_vector_of(1, rewrite->allocator);
  galley_status status = GALLEY_OK;
  stretch s;
  size_t position = 0;
  while (status == GALLEY_OK && next_stretch(&f, rewrite, &position, &s)) {
    status = write_normalized(rewrite, &s, &f, &bytes);
  }
  galley_vector_release(&bytes);
  return status;
}

galley_status galley_step_nfc(galley_rewrite *rewrite) {
  return run(rewrite, GALLEY_STEP_NFC);
}

galley_status galley_step_nfd(galley_rewrite *rewrite) {
  return run(rewrite, GALLEY_STEP_NFD);
}

galley_status galley_step_nfkc(galley_rewrite *rewrite) {
  return run(rewrite, GALLEY_STEP_NFKC);
}

galley_status galley_step_nfkd(galley_rewrite *rewrite) {
  return run(rewrite, GALLEY_STEP_NFKD);
}
