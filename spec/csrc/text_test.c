/* Clean text without Lua: text_test [FILE …]. What vectors and portable C do is the same; memory may run out
 * anywhere, for the texts of the files too; clean German text takes no memory. spec/text_core_spec.lua runs
 * it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "galley.h"
#include "meter.h"
#include "text/look.h"
#include "text/properties.h"
#include "text/scan.h"
#include "text/survey.h"
#include "text/windows_1252.h"

/* The most memory that clean text takes beside its bytes. */
static size_t peak_of(const char *sentence, size_t length) {
  size_t size = strlen(sentence), total = 0;
  char *bytes = malloc(length);
  CHECK(bytes);
  for (; total + size <= length; total += size) memcpy(bytes + total, sentence, size);
  meter m = {0};
  galley_arena arena;
  galley_text text;
  galley_arena_open(&arena, (galley_allocator){allocate, release, &m});
  CHECK(galley_text_make(&text, bytes, total, NULL, &arena) == GALLEY_OK);
  galley_arena_close(&arena);
  CHECK(m.live == 0 && m.bytes == 0);
  free(bytes);
  return m.peak;
}

static void check_peak(void) {
  const size_t n = 100000;
  CHECK(peak_of("Die Fähre kommt nach Roßtal – und das um acht. ", n) == 0);
  CHECK(peak_of("Die Fähre kommt um 8\u00A0Uhr nach Roßtal, wo es warm ist. ", n) < 4 * n + 65536);
  CHECK(peak_of("Die F\xE4hre kommt nach Ro\xDFtal \x96 und das um acht. ", n) < 4 * n + 65536);
}

/* Does making the text fail in the right way wherever memory runs out? Returns in how many places. */
static size_t check_memory(const char *bytes, size_t length, const galley_text_options *options) {
  for (size_t n = 1;; n++) {
    meter m = {.fails_at = n};
    galley_arena arena;
    galley_text text;
    galley_arena_open(&arena, (galley_allocator){allocate, release, &m});
    galley_status status = galley_text_make(&text, bytes, length, options, &arena);
    galley_arena_close(&arena);
    CHECK(m.live == 0 && m.bytes == 0);
    if (m.requests < n) {
      CHECK(status == GALLEY_OK);
      return n - 1;
    }
    CHECK(status == GALLEY_OUT_OF_MEMORY);
  }
}

/* With the default steps, with each step alone, with all of them; as what it is and in other encodings. */
static size_t check_memory_of(const char *bytes, size_t length) {
  const unsigned every = (1u << GALLEY_STEP_COUNT) - 1;
  size_t places = check_memory(bytes, length, NULL);
  for (unsigned step = 0; step < GALLEY_STEP_COUNT; step++)
    places += check_memory(bytes, length, &(galley_text_options){.steps = 1u << step});
  for (unsigned style = 0; style < 5; style++)
    places += check_memory(bytes, length, &(galley_text_options){.steps = every, .mark_style = style});
  static const char *const names[] = {"windows-1252", "UTF-16LE",  "UTF-32BE",
                                      "ISO-8859-2",   "Shift_JIS", "GB18030"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    galley_text_options options = {.steps = every, .encoding = galley_encoding_named(names[i])};
    places += check_memory(bytes, length, &options);
  }
  return places;
}

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  CHECK(file && fseek(file, 0, SEEK_END) == 0);
  *length = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*length + 1);
  CHECK(bytes && fread(bytes, 1, *length, file) == *length);
  fclose(file);
  return bytes;
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

/* Pieces of text, so that characters and trouble meet at every place of a block. */
static size_t fill_randomly(char *bytes, size_t room, uint32_t *state) {
  static const char *const pieces[] = {
      "a", "  ",     " ", "Wort", "\n",       "\t",   "&amp;", "\x7F",     "ä",    "Ã",    "\u00A0",
      "„", "\u0308", "😀", "Â ",   "Ä\u00A0?", "\xC3", "\xA4",  "\xE2\x80", "\xFF", "\x01", "Ã¤"};
  const size_t all = sizeof pieces / sizeof pieces[0], sound = all - 6;
  size_t length = 0;
  bool any = next_random(state) % 3 == 0; /* most texts hold nothing but the first pieces */
  while (length + 8 < room) {
    const char *piece = pieces[next_random(state) % (any ? all : sound)];
    memcpy(bytes + length, piece, strlen(piece));
    length += strlen(piece);
  }
  return length;
}

static void check_looks(const char *bytes, size_t length) {
  for (size_t i = 0; i + GALLEY_LOOK <= length; i++) {
    galley_look a = galley_look_at(bytes + i), b = galley_look_portably(bytes + i);
    CHECK(a.high == b.high && a.blank == b.blank && a.special == b.special);
  }
}

static void check_same_survey(const galley_survey *a, const galley_survey *b) {
  CHECK(a->well_formed == b->well_formed);
  if (!a->well_formed) return;
  CHECK(a->properties == b->properties && a->double_blank == b->double_blank);
  CHECK(a->ampersand == b->ampersand && a->misread == b->misread);
}

/* The same, one character after the other; `misread` is left out. */
static galley_survey survey_plainly(const char *bytes, size_t length) {
  galley_survey s = {.well_formed = true};
  for (size_t i = 0; i < length && s.well_formed;) {
    uint32_t c = 0;
    size_t n = galley_utf8_check(bytes + i, length - i, &c);
    s.well_formed = n > 0;
    s.properties |= galley_properties(c) & GALLEY_PROPERTY_UNCLEAN;
    s.ampersand = s.ampersand || c == '&';
    s.double_blank = s.double_blank || (c == ' ' && i > 0 && bytes[i - 1] == ' ');
    i += n;
  }
  return s;
}

static void check_surveys(const char *bytes, size_t length) {
  galley_survey a = galley_survey_bytes(bytes, length), b = galley_survey_portably(bytes, length);
  check_same_survey(&a, &b);
  b = survey_plainly(bytes, length);
  b.misread = a.misread;
  check_same_survey(&a, &b);
}

static void check_scans(const char *bytes, size_t length) {
  size_t first = 0;
  while (first < length && (unsigned char)bytes[first] < 0xC3) first++;
  CHECK(galley_scan_high(bytes, length, 0, 0xC3) == first);
  size_t blank = galley_scan_blank(bytes, length, 0);
  for (size_t i = 0; i < blank && i + 1 < length; i++) {
    CHECK(bytes[i] != '\t' && (unsigned char)bytes[i] != 0xC2);
    CHECK(i + 1 == blank || bytes[i] != ' ' || bytes[i + 1] != ' ');
  }
}

/* Any bytes are decoded alike, each that is not ASCII by an edit of its own, and the survey that comes with
 * it is that of the result. */
static void check_windows_1252(const char *bytes, size_t length) {
  galley_narrow a, b;
  galley_rewrite first = galley_rewrite_of(bytes, length, galley_malloc_allocator());
  galley_rewrite second = galley_rewrite_of(bytes, length, galley_malloc_allocator());
  CHECK(galley_decode_windows_1252(&first, &a) && galley_decode_windows_1252_portably(&second, &b));
  CHECK(first.output.count == second.output.count && first.edits.count == second.edits.count);
  CHECK(length == 0 || memcmp(first.output.items, second.output.items, first.output.count) == 0);
  CHECK(first.edits.count == 0 ||
        memcmp(first.edits.items, second.edits.items, first.edits.count * sizeof(galley_edit)) == 0);
  CHECK(a.sequences == b.sequences && a.others == b.others && a.foreign == b.foreign &&
        a.invalid == b.invalid);
  check_same_survey(&a.survey, &b.survey);
  b.survey = galley_survey_bytes(first.output.items, first.output.count);
  check_same_survey(&a.survey, &b.survey);
  b = galley_look_at_narrow(bytes, length);
  CHECK(a.sequences == b.sequences && a.others == b.others && a.foreign == b.foreign);
  const galley_edit *edit = first.edits.items;
  for (size_t i = 0; i < length; i++) {
    if ((unsigned char)bytes[i] < 0x80) continue;
    CHECK(edit->raw_start == i && edit->raw_length == 1);
    CHECK(galley_utf8_check((char *)first.output.items + edit->clean_start, edit->clean_length, NULL) ==
          edit->clean_length);
    edit++;
  }
  CHECK(edit == (galley_edit *)first.edits.items + first.edits.count);
  galley_rewrite_release(&first);
  galley_rewrite_release(&second);
}

/* What the machine does many bytes at a time is what portable C does. */
static void check_vectors(void) {
  char bytes[1024];
  uint32_t state = 1;
  for (int round = 0; round < 20000; round++) {
    size_t length = fill_randomly(bytes, 16 + next_random(&state) % (sizeof bytes - 16), &state);
    size_t start = next_random(&state) % 8;
    if (start > length) continue;
    if (round % 16 == 0) check_looks(bytes + start, length - start);
    check_surveys(bytes + start, length - start);
    check_scans(bytes + start, length - start);
    check_windows_1252(bytes + start, length - start);
  }
  for (size_t length = 0; length < 300; length++) {
    for (size_t i = 0; i < length; i++) bytes[i] = (char)next_random(&state);
    check_windows_1252(bytes, length);
  }
}

int main(int count, char **arguments) {
  static const char trouble[] =
      "\xEF\xBB\xBF„Gru\u0308ße“ \"so\"  ... GrÃ¶ÃŸe &auml; &#8222; 12\u00A0km\r\n- a - b\n"
      "Hafen-\nbahn \uFB01 \u00AD\u200B\uFF21 \x01 \xC3 ÃƒÂ¤ \u0301\u0323\u0301";
  check_peak();
  check_vectors();
  size_t places = check_memory_of(trouble, sizeof trouble - 1);
  for (int i = 1; i < count; i++) {
    size_t length;
    char *bytes = read_file(arguments[i], &length);
    places += check_memory_of(bytes, length);
    free(bytes);
  }
  printf("ok: memory ran out in %zu places\n", places);
  return 0;
}
