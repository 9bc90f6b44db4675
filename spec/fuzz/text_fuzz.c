/* Any bytes through clean text, with any steps and encoding: the result is well-formed, the map is exact, and
 * what is tidy stays as it is. The first three bytes choose the steps, the fourth the encoding and the style
 * of marks. */
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "text/text.h"

#define REQUIRE(condition)                                                                                   \
  do {                                                                                                       \
    if (!(condition)) abort();                                                                               \
  } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_map(const galley_text *text) {
  size_t before = 0;
  for (size_t i = 0; i < text->length;) {
    size_t start = galley_text_raw_start(text, i), next = i;
    galley_utf8_next(text->bytes, &next);
    size_t end = galley_text_raw_end(text, next);
    REQUIRE(start >= before && end >= start && end <= text->raw_length);
    REQUIRE(galley_text_clean_start(text, start) <= i);
    REQUIRE(galley_text_clean_end(text, end) >= next);
    before = start;
    i = next;
  }
}

static void check_edits(const galley_text *text) {
  size_t raw = 0, clean = 0;
  for (size_t i = 0; i < text->edit_count; i++) {
    const galley_edit *e = &text->edits[i];
    REQUIRE(e->raw_start >= raw && e->clean_start >= clean);
    REQUIRE(e->raw_start - raw == e->clean_start - clean); /* what lies between edits is as it was */
    raw = (size_t)e->raw_start + e->raw_length;
    clean = (size_t)e->clean_start + e->clean_length;
  }
  REQUIRE(text->raw_length - raw == text->length - clean);
}

/* The steps that leave nothing to do for themselves. */
#define TIDY                                                                                                 \
  (1u << GALLEY_STEP_NEWLINES | 1u << GALLEY_STEP_CONTROLS | 1u << GALLEY_STEP_INVISIBLE |                   \
   1u << GALLEY_STEP_NFC | 1u << GALLEY_STEP_SPACES)

static void check_tidy(const galley_text *text, unsigned steps) {
  unsigned free = 1u << GALLEY_STEP_DECODE | 1u << GALLEY_STEP_REPAIR | 1u << GALLEY_STEP_ENTITIES;
  if ((steps & ~free) != TIDY) return;
  galley_text_options options = {.steps = TIDY, .encoding = GALLEY_UTF_8};
  galley_arena arena;
  galley_arena_open(&arena, galley_malloc_allocator());
  galley_text again;
  if (galley_text_make(&again, text->bytes, text->length, &options, &arena) == GALLEY_OK)
    REQUIRE(again.edit_count == 0 && again.length == text->length);
  galley_arena_close(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 4) return 0;
  unsigned steps = (unsigned)(data[0] | data[1] << 8 | data[2] << 16) & ((1u << GALLEY_STEP_COUNT) - 1);
  if (data[3] & 128) steps = TIDY | (steps & 7);
  /* Opening a converter takes longer than all the rest. */
  unsigned encoding = data[3] & 64 ? data[3] % 42u : GALLEY_ENCODING_UNKNOWN;
  galley_text_options options = {
      .steps = steps, .encoding = (galley_encoding)encoding, .mark_style = data[3] % 5u};
  galley_arena arena;
  galley_arena_open(&arena, galley_malloc_allocator());
  galley_text text;
  galley_status status = galley_text_make(&text, (const char *)data + 4, size - 4, &options, &arena);
  if (status == GALLEY_OK) {
    for (size_t i = 0; i < text.length;) {
      size_t n = galley_utf8_check(text.bytes + i, text.length - i, NULL);
      REQUIRE(n > 0);
      i += n;
    }
    check_edits(&text);
    check_map(&text);
    check_tidy(&text, steps);
  }
  galley_arena_close(&arena);
  return 0;
}
