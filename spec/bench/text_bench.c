/* Speed of csrc/text on the bytes of a file, an article a line: text_bench FILE. Beside it: memcpy and what
 * ICU takes for the same. CPU time of one core, the best of five runs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "text/survey.h"
#include "text/text.h"
#include "text/windows_1252.h"

#define RUNS 5

typedef struct input {
  const char *bytes;
  size_t length;
  char *room; /* four times as long */
} input;

typedef void work(input *in);

static double now(void) {
  return (double)clock() / CLOCKS_PER_SEC;
}

static void measure(const char *name, work *run, input *in) {
  double best = 1e9;
  for (int i = 0; i < RUNS; i++) {
    double start = now();
    run(in);
    double time = now() - start;
    if (time < best) best = time;
  }
  printf("%-44s %8.1f MB/s\n", name, (double)in->length / (best > 1e-9 ? best : 1e-9) / 1e6);
}

static void copy(input *in) {
  memcpy(in->room, in->bytes, in->length);
}

static void survey(input *in) {
  galley_survey s = galley_survey_bytes(in->bytes, in->length);
  in->room[0] = (char)s.well_formed;
}

static void survey_portably(input *in) {
  galley_survey s = galley_survey_portably(in->bytes, in->length);
  in->room[0] = (char)s.well_formed;
}

static void make_text(const char *bytes, size_t length) {
  galley_arena arena;
  galley_text text;
  galley_arena_open(&arena, galley_malloc_allocator());
  galley_text_make(&text, bytes, length, NULL, &arena);
  galley_arena_close(&arena);
}

static void normalize_articles(input *in) {
  for (size_t i = 0; i < in->length;) {
    const char *end = memchr(in->bytes + i, '\n', in->length - i);
    size_t length = (end ? (size_t)(end - in->bytes) : in->length) - i;
    make_text(in->bytes + i, length);
    i += length + 1;
  }
}

static void normalize_all(input *in) {
  make_text(in->bytes, in->length);
}

static void icu_from_utf8(input *in) {
  UErrorCode error = U_ZERO_ERROR;
  u_strFromUTF8((UChar *)(void *)in->room, (int32_t)in->length, NULL, in->bytes, (int32_t)in->length, &error);
}

/* From UTF-16 to UTF-16, which is what ICU does fastest. */
static void icu_normalize(input *in) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  UChar *units = (UChar *)(void *)in->room;
  int32_t length, half = (int32_t)in->length;
  u_strFromUTF8(units, half, &length, in->bytes, half, &error);
  unorm2_normalize(nfc, units, length, units + half, half, &error);
}

static void decode_articles(input *in) {
  for (size_t i = 0; i < in->length;) {
    const char *end = memchr(in->bytes + i, '\n', in->length - i);
    size_t length = (end ? (size_t)(end - in->bytes) : in->length) - i;
    galley_narrow narrow;
    galley_rewrite rewrite = galley_rewrite_of(in->bytes + i, length, galley_malloc_allocator());
    galley_decode_windows_1252(&rewrite, &narrow);
    galley_rewrite_release(&rewrite);
    i += length + 1;
  }
}

static void icu_from_windows_1252(input *in) {
  UErrorCode error = U_ZERO_ERROR;
  ucnv_convert("UTF-8", "windows-1252", in->room, (int32_t)(2 * in->length), in->bytes, (int32_t)in->length,
               &error);
}

/* The articles of which clean text changes nothing. */
static input clean_articles(const input *in) {
  input other = {.room = in->room};
  char *bytes = malloc(in->length + 1);
  if (!bytes) exit(2);
  for (size_t i = 0; i < in->length;) {
    const char *end = memchr(in->bytes + i, '\n', in->length - i);
    size_t length = (end ? (size_t)(end - in->bytes) : in->length) - i;
    galley_arena arena;
    galley_text text;
    galley_arena_open(&arena, galley_malloc_allocator());
    if (galley_text_make(&text, in->bytes + i, length, NULL, &arena) == GALLEY_OK && text.edit_count == 0) {
      memcpy(bytes + other.length, in->bytes + i, length);
      bytes[other.length + length] = '\n';
      other.length += length + 1;
    }
    galley_arena_close(&arena);
    i += length + 1;
  }
  other.bytes = bytes;
  return other;
}

/* The text with a no-break space for every 50th byte, at the next blank. */
static input with_edits(const input *in) {
  input other = {.room = in->room};
  char *bytes = malloc(2 * in->length + 2);
  if (!bytes) exit(2);
  size_t since = 0;
  for (size_t i = 0; i < in->length; i++, since++) {
    bool edit = since >= 50 && in->bytes[i] == ' ';
    if (edit) bytes[other.length++] = '\xC2';
    bytes[other.length++] = edit ? '\xA0' : in->bytes[i];
    if (edit) since = 0;
  }
  other.bytes = bytes;
  return other;
}

static input in_windows_1252(const input *in) {
  input other = {.room = in->room};
  char *bytes = malloc(in->length + 1);
  if (!bytes) exit(2);
  for (size_t i = 0; i < in->length;) {
    size_t n = galley_utf8_check(in->bytes + i, in->length - i, NULL), position = i;
    uint32_t c = n ? galley_utf8_next(in->bytes, &position) : '?';
    bytes[other.length++] = (char)(c < 0x100 ? c : 0x96); /* a dash for every other character */
    i += n ? n : 1;
  }
  other.bytes = bytes;
  return other;
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file || fseek(file, 0, SEEK_END) != 0) {
    fprintf(stderr, "usage: text_bench FILE\n");
    return 2;
  }
  size_t length = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(length + 1), *room = malloc(4 * length + 1);
  if (!bytes || !room || fread(bytes, 1, length, file) != length) return 2;
  fclose(file);
  input in = {.bytes = bytes, .length = length, .room = room};
  measure("memcpy", copy, &in);
  measure("ICU u_strFromUTF8", icu_from_utf8, &in);
  measure("ICU u_strFromUTF8, unorm2_normalize", icu_normalize, &in);
  measure("survey (well-formed? clean?)", survey, &in);
  measure("survey, portable C", survey_portably, &in);
  input clean = clean_articles(&in);
  measure("clean text of what is clean, by article", normalize_articles, &clean);
  measure("clean text of what is clean, all in one", normalize_all, &clean);
  measure("clean text, article by article", normalize_articles, &in);
  measure("clean text, all in one", normalize_all, &in);
  input edited = with_edits(&in);
  measure("clean text, an edit every 50 characters", normalize_articles, &edited);
  input narrow = in_windows_1252(&in);
  measure("windows-1252 to UTF-8 with map and survey", decode_articles, &narrow);
  measure("clean text, from windows-1252", normalize_articles, &narrow);
  input narrow_clean = in_windows_1252(&clean);
  measure("clean text, from windows-1252, else clean", normalize_articles, &narrow_clean);
  measure("ICU ucnv_convert, from windows-1252", icu_from_windows_1252, &narrow);
  free(bytes);
  free(room);
  free((char *)clean.bytes);
  free((char *)edited.bytes);
  free((char *)narrow.bytes);
  free((char *)narrow_clean.bytes);
  return 0;
}
