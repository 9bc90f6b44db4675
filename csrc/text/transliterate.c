#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "base/utf8.h"
#include "text/international.h"
#include "text/properties.h"
#include "text/rewrite.h"

#define LONGEST_WORD 64  /* characters; longer ones are cut */
#define MOST_GROWTH  100 /* the name of a character in place of it */

typedef struct word {
  size_t start, end;
  UChar units[2 * LONGEST_WORD * MOST_GROWTH];
  int32_t count;
} word;

/* The word at `*position` or behind it; false if there is none. */
static bool next_word(const galley_rewrite *rewrite, size_t *position, word *w) {
  size_t i = *position;
  while (i < rewrite->length) {
    size_t start = i;
    if (galley_is_blank(galley_utf8_next(rewrite->input, &i))) continue;
    i = start;
    break;
  }
  w->start = i;
  w->count = 0;
  for (int characters = 0; i < rewrite->length && characters < LONGEST_WORD; characters++) {
    size_t next = i;
    uint32_t c = galley_utf8_next(rewrite->input, &next);
    if (galley_is_blank(c)) break;
    U16_APPEND_UNSAFE(w->units, w->count, c);
    i = next;
  }
  w->end = *position = i;
  return w->end > w->start;
}

static bool is_boundary(const char *bytes, size_t length, size_t position) {
  return position == length || ((unsigned char)bytes[position] & 0xC0) != 0x80;
}

/* Replaces what differs, so that the letters that stay keep their place in the map. */
static bool replace_middle(galley_rewrite *rewrite, const word *w, const char *bytes, size_t count) {
  const char *old = rewrite->input + w->start;
  size_t length = w->end - w->start, shorter = length < count ? length : count, prefix = 0, suffix = 0;
  while (prefix < shorter && old[prefix] == bytes[prefix]) prefix++;
  while (!is_boundary(old, length, prefix) || !is_boundary(bytes, count, prefix)) prefix--;
  while (suffix < shorter - prefix && old[length - suffix - 1] == bytes[count - suffix - 1]) suffix++;
  while (!is_boundary(old, length, length - suffix) || !is_boundary(bytes, count, count - suffix)) suffix--;
  if (prefix + suffix == length && length == count) return true;
  return galley_rewrite_replace(rewrite, w->start + prefix, w->end - suffix, bytes + prefix,
                                count - prefix - suffix, GALLEY_STEP_TRANSLITERATE);
}

static galley_status write_word(galley_rewrite *rewrite, word *w, const UTransliterator *handle,
                                galley_vector *bytes) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t limit = w->count;
  utrans_transUChars(handle, w->units, &w->count, (int32_t)(sizeof w->units / sizeof w->units[0]), 0, &limit,
                     &error);
  if (error == U_MEMORY_ALLOCATION_ERROR) return GALLEY_OUT_OF_MEMORY;
  if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
  bytes->count = 0;
  if (!galley_vector_reserve(bytes, 3 * (size_t)w->count + 1)) return GALLEY_OUT_OF_MEMORY;
  bytes->count = galley_utf8_from_utf16(w->units, (size_t)w->count, bytes->items);
  return replace_middle(rewrite, w, bytes->items, bytes->count) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

static galley_status run(const galley_further_step *step, galley_rewrite *rewrite) {
  const UTransliterator *handle = ((const galley_transliterator *)step)->handle;
  galley_vector bytes = galley_vector_of(1, rewrite->allocator);
  word *w = rewrite->allocator.allocate(rewrite->allocator.context, sizeof *w);
  galley_status status = w ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
  size_t position = 0;
  while (status == GALLEY_OK && next_word(rewrite, &position, w))
    status = write_word(rewrite, w, handle, &bytes);
  galley_vector_release(&bytes);
  if (w) rewrite->allocator.release(rewrite->allocator.context, w, sizeof *w);
  return status;
}

galley_status galley_transliterator_open(galley_transliterator *transliterator, const char *id) {
  UChar name[128];
  int32_t length;
  UErrorCode error = U_ZERO_ERROR;
  *transliterator = (galley_transliterator){.step = {run}};
  u_strFromUTF8(name, sizeof name / sizeof name[0], &length, id, -1, &error);
  if (U_FAILURE(error)) return GALLEY_BAD_ARGUMENT;
  transliterator->handle = utrans_openU(name, length, UTRANS_FORWARD, NULL, 0, NULL, &error);
  if (error == U_MEMORY_ALLOCATION_ERROR) return GALLEY_OUT_OF_MEMORY;
  return U_SUCCESS(error) ? GALLEY_OK : GALLEY_BAD_ARGUMENT;
}

void galley_transliterator_close(galley_transliterator *transliterator) {
  if (transliterator->handle) utrans_close(transliterator->handle);
  transliterator->handle = NULL;
}
