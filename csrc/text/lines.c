#include "text/lines.h"

#include <string.h>

#include "base/find.h"
#include "base/utf8.h"

#define CHECKPOINT ((size_t)1024)

/* Does a character begin at raw byte `i`? Low surrogates and the odd bytes of UTF-16 begin none. */
static size_t begins_character(const galley_text *text, size_t i) {
  const unsigned char *s = (const unsigned char *)text->raw;
  switch (text->encoding) {
  case GALLEY_UTF_16LE: return i % 2 == 0 && !(i + 1 < text->raw_length && (s[i + 1] & 0xFC) == 0xDC);
  case GALLEY_UTF_16BE: return i % 2 == 0 && (s[i] & 0xFC) != 0xDC;
  case GALLEY_WINDOWS_1252: return 1;
  case GALLEY_UTF_32LE:
  case GALLEY_UTF_32BE: return i % 4 == 0;
  default: return (s[i] & 0xC0) != 0x80;
  }
}

/* How many characters begin in raw bytes [start, end). */
static size_t count_characters(const galley_text *text, size_t start, size_t end) {
  size_t count = 0;
  if (text->encoding == GALLEY_UTF_8) {
    count = galley_utf8_count(text->raw + start, end - start);
  } else {
    for (size_t i = start; i < end; i++) count += begins_character(text, i);
  }
  return count;
}

static size_t byte_order_mark(const galley_text *text) {
  const char *s = text->raw;
  if (text->encoding == GALLEY_UTF_8 && text->raw_length >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) return 3;
  bool utf16 = text->encoding == GALLEY_UTF_16LE || text->encoding == GALLEY_UTF_16BE;
  if (utf16 && text->raw_length >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0))
    return 2;
  bool utf32 = text->encoding == GALLEY_UTF_32LE || text->encoding == GALLEY_UTF_32BE;
  return utf32 && text->edit_count > 0 && text->edits[0].clean_length == 0 && text->edits[0].raw_start == 0
             ? 4
             : 0;
}

galley_status galley_lines_make(galley_lines *lines, const galley_text *text, galley_arena *arena) {
  size_t newlines = galley_count_byte(text->bytes, text->length, '\n');
  size_t checkpoints = text->raw_length / CHECKPOINT + 1;
  uint32_t *starts = galley_arena_array(arena, newlines + 1, sizeof(uint32_t));
  uint32_t *characters = galley_arena_array(arena, checkpoints, sizeof(uint32_t));
  if (!starts || !characters) return GALLEY_OUT_OF_MEMORY;
  size_t line = 0, count = 0;
  starts[line++] = (uint32_t)byte_order_mark(text);
  const char *at = text->bytes, *end = text->bytes + text->length;
  for (; line <= newlines && (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
    starts[line++] = (uint32_t)galley_text_raw_end(text, (size_t)(at - text->bytes) + 1);
  for (size_t i = 0; i < checkpoints; i++) {
    characters[i] = (uint32_t)count;
    size_t start = i * CHECKPOINT, rest = text->raw_length - start;
    count += count_characters(text, start, start + (rest < CHECKPOINT ? rest : CHECKPOINT));
  }
  *lines = (galley_lines){text, starts, line, characters};
  return GALLEY_OK;
}

static size_t characters_before(const galley_lines *lines, size_t raw_offset) {
  size_t start = raw_offset / CHECKPOINT * CHECKPOINT;
  return lines->characters[raw_offset / CHECKPOINT] + count_characters(lines->text, start, raw_offset);
}

void galley_lines_locate(const galley_lines *lines, size_t raw_offset, size_t *line, size_t *column) {
  if (raw_offset > lines->text->raw_length) raw_offset = lines->text->raw_length;
  size_t low = 0, high = lines->line_count;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (lines->starts[middle] <= raw_offset)
      low = middle;
    else
      high = middle;
  }
  size_t start = lines->starts[low] < raw_offset ? lines->starts[low] : raw_offset;
  *line = low + 1;
  *column = characters_before(lines, raw_offset) - characters_before(lines, start) + 1;
}
