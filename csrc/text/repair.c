/* Text that was UTF-8 and was read as a code page (mojibake): each of its characters stands for one byte, and
 * the bytes make well-formed sequences again.
 *
 * Only a line that is implausible (text/plausible.h) is touched. It is read back as a whole if all of it
 * makes sense in one of the code pages; otherwise the runs of sequences in it that are implausible by
 * themselves, each in the page that explains it. What may be sound ("É…", "Ä“") is read back with a whole
 * line, or inside a word where other runs of its line were read back in the same page. What was misread
 * several times takes several passes. The procedure is that of ftfy 6 (Robyn Speer), on places of the text
 * instead of strings, so that the map stays exact.
 *
 * Text may have lost bytes on the way: no-break spaces that were tidied to blanks are found again, a sequence
 * that holds U+FFFD or a question mark in place of a byte becomes one U+FFFD. */
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/code_pages.h"
#include "text/plausible.h"
#include "text/properties.h"
#include "text/rewrite.h"
#include "text/scan.h"

#define NO_PAGE GALLEY_CODE_PAGE_COUNT

/* A line, or a run of sequences in it. */
typedef struct stretch {
  const char *text;
  size_t start, end;
  size_t line_end;
} stretch;

/* The characters that one character was misread as. */
typedef struct sequence {
  size_t start, end;
  uint32_t result;
} sequence;

/* The byte that a character was read from; 0 if it is none of the upper half. */
static uint8_t byte_of(galley_code_page page, uint32_t c) {
  if (c < 0x80) return 0;
  if (c < 0xA0 && page == GALLEY_CP1252) return (uint8_t)c; /* ISO 8859-1 */
  const galley_code_page_entry *entries = galley_code_pages[page];
  size_t low = 0, high = 128;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (entries[middle].code_point < c)
      low = middle + 1;
    else
      high = middle;
  }
  return low < 128 && entries[low].code_point == c ? entries[low].byte : 0;
}

static size_t sequence_length(uint8_t lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/* Bytes that the pages of Windows leave open were often lost. */
static bool loses_bytes(galley_code_page page) {
  return page <= GALLEY_CP1257;
}

/* The bytes of one sequence, as far as they are known. */
typedef struct byte_sequence {
  uint8_t bytes[4];
  size_t count;
  size_t end;   /* of its characters in the text */
  size_t blank; /* index of the byte that a blank stands for; 0 if there is none */
  bool lost;    /* a byte is unknown */
} byte_sequence;

/* Is a blank likely to have been the no-break space A0? Only where the character is a likely one, and where
 * no other byte of it would have been tidied too. */
static bool blank_fits(const byte_sequence *s) {
  uint8_t lead = s->bytes[0];
  if (s->lost) return false;
  if (s->count == 2) return memchr("\xC2\xC3\xC5\xCE\xD0\xD9", lead, 6) != NULL;
  if (s->count == 4) return lead == 0xF0;
  uint8_t other = s->bytes[3 - s->blank];
  if (other == 0x85 || other == 0xA0) return false;
  return s->blank == 1 ? lead == 0xE2 || lead == 0xE3 : lead <= 0xE3;
}

/* Reads the characters from `position` on as bytes; false if they are no sequence. */
static bool read_bytes(const stretch *t, galley_code_page page, size_t position, byte_sequence *s) {
  *s = (byte_sequence){.end = position};
  s->bytes[0] = byte_of(page, galley_utf8_next(t->text, &s->end));
  size_t length = sequence_length(s->bytes[0]);
  bool question = false;
  if (length == 0) return false;
  for (s->count = 1; s->count < length; s->count++) {
    if (s->end >= t->end) return false;
    uint32_t c = galley_utf8_next(t->text, &s->end);
    uint8_t byte = byte_of(page, c);
    if (c == ' ' && s->blank == 0 && page != GALLEY_MAC_ROMAN) {
      s->blank = s->count;
      byte = 0xA0;
    } else if (c == GALLEY_REPLACEMENT || (c == '?' && !question && (length > 2 || s->bytes[0] < 0xC4))) {
      if (!loses_bytes(page)) return false;
      question = question || c == '?';
      s->lost = true;
      byte = 0x80;
    }
    if (byte < 0x80 || byte > 0xBF) return false;
    s->bytes[s->count] = byte;
  }
  return s->blank == 0 || blank_fits(s);
}

static bool begins_with(const stretch *t, size_t position, const char *word) {
  size_t length = strlen(word);
  return t->line_end - position >= length && memcmp(t->text + position, word, length) == 0;
}

static bool is_letter(uint32_t c) {
  return galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_LETTER;
}

/* "Ã " stands for U+00E0 and the blank behind it, as in "Ã la", where two blanks were tidied to one; but the
 * blank is the half of the letter before another blank and in Portuguese, whose "às", "àquele", "àquela",
 * "àquilo" begin with the letter. */
static bool keeps_blank(const stretch *t, size_t position) {
  static const char *const endings[] = {" ", "quele", "quela", "quilo"};
  for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
    if (begins_with(t, position, endings[i])) return false;
  }
  if (!begins_with(t, position, "s")) return true;
  uint32_t behind = galley_utf8_at(t->text, t->line_end, position + 1, 0);
  return is_letter(behind) || behind == '\'' || behind == 0x2019;
}

/* A surrogate that was encoded as if it were a character (CESU-8); 0 if it is none. */
static uint32_t surrogate_of(const byte_sequence *s) {
  bool is_one = s->count == 3 && s->bytes[0] == 0xED && s->bytes[1] >= 0xA0;
  return is_one ? 0xD000u | (uint32_t)(s->bytes[1] & 0x3F) << 6 | (s->bytes[2] & 0x3Fu) : 0;
}

static bool read_surrogates(const stretch *t, galley_code_page page, const byte_sequence *first,
                            sequence *s) {
  byte_sequence second;
  uint32_t high = surrogate_of(first);
  if (high >= 0xDC00 || first->end >= t->end || !read_bytes(t, page, first->end, &second)) return false;
  uint32_t low = surrogate_of(&second);
  if (low < 0xDC00) return false;
  bool lost = first->lost || second.lost;
  s->end = second.end;
  s->result = lost ? GALLEY_REPLACEMENT : 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
  return true;
}

/* The sequence that begins at `position`; false if the page explains nothing there. */
static bool read_sequence(const stretch *t, galley_code_page page, size_t position, sequence *s) {
  byte_sequence bytes;
  *s = (sequence){.start = position};
  if (!read_bytes(t, page, position, &bytes)) {
    /* A byte alone that was lost stays so. */
    s->end = position;
    s->result = galley_utf8_next(t->text, &s->end);
    return s->result == GALLEY_REPLACEMENT && loses_bytes(page);
  }
  s->end = bytes.end;
  s->result = GALLEY_REPLACEMENT;
  if (surrogate_of(&bytes)) return read_surrogates(t, page, &bytes, s) || bytes.lost;
  if (bytes.lost) return true;
  if (bytes.count == 2 && bytes.bytes[0] == 0xC3 && bytes.blank && keeps_blank(t, bytes.end)) s->end -= 1;
  return galley_utf8_check((const char *)bytes.bytes, bytes.count, &s->result) == bytes.count;
}

/* Is the character one that hardly any text has? Letters U+0180 to U+024F but for those of Romanian,
 * Vietnamese, Croatian, Azerbaijani and Pinyin, and what is no character. */
static bool is_rare(uint32_t c) {
  if (c < 0x180) return false;
  if (c < 0x250)
    return !((c >= 0x1C4 && c <= 0x1DC) || (c >= 0x218 && c <= 0x21B) || c == 0x192 || c == 0x1A0 ||
             c == 0x1A1 || c == 0x18F || c == 0x1AF || c == 0x1B0);
  return !u_isdefined((UChar32)c);
}

/* Is the character at odds with the one before it: a capital letter behind a small one, U+00DF behind a
 * consonant? */
static bool is_odd(uint32_t before, uint32_t c) {
  bool small = (galley_properties(before) & GALLEY_PROPERTY_LOWER) != 0;
  if (c == 0xDF) return before < 0x80 && small && !memchr("aeiouy", (int)before, 6);
  return small && galley_properties(c) & GALLEY_PROPERTY_UPPER;
}

/* How well a stretch reads in a page. */
typedef enum sense {
  NO_SENSE,
  RARE_SENSE, /* with rare characters */
  ODD_SENSE,  /* with characters that are at odds */
  GOOD_SENSE
} sense;

static sense sense_of(const stretch *t, galley_code_page page) {
  sense found = GOOD_SENSE;
  for (size_t i = t->start; (i = galley_scan_high(t->text, t->end, i, 0x80)) < t->end;) {
    sequence s;
    if (!read_sequence(t, page, i, &s)) return NO_SENSE;
    if (is_rare(s.result)) found = RARE_SENSE;
    if (found == GOOD_SENSE && is_odd(galley_utf8_last(t->text, i, 0), s.result)) found = ODD_SENSE;
    i = s.end;
  }
  return found;
}

/* The first page in which the stretch makes as much sense; NO_PAGE if there is none. */
static galley_code_page find_page(const stretch *t, sense least) {
  int page = 0;
  while (page < NO_PAGE && sense_of(t, (galley_code_page)page) < least) page++;
  return (galley_code_page)page;
}

/* The page in which the stretch makes most sense, but at least so much. */
static galley_code_page find_best_page(const stretch *t, sense least) {
  galley_code_page page = NO_PAGE;
  for (sense level = GOOD_SENSE; page == NO_PAGE && level >= least; level--) page = find_page(t, level);
  return page;
}

/* Reads back all of the stretch; false when there is no memory. */
static bool read_back(galley_rewrite *rewrite, const stretch *t, galley_code_page page) {
  for (size_t i = t->start; (i = galley_scan_high(t->text, t->end, i, 0x80)) < t->end;) {
    sequence s;
    char bytes[4];
    read_sequence(t, page, i, &s);
    size_t count = galley_utf8_encode(s.result, bytes);
    bool same = s.end - s.start == count && memcmp(t->text + s.start, bytes, count) == 0;
    if (!same && !galley_rewrite_replace(rewrite, s.start, s.end, bytes, count, GALLEY_STEP_REPAIR))
      return false;
    i = s.end;
  }
  return true;
}

/* May the character stand for a byte that follows, in one of the pages of Windows and ISO 8859? */
static bool follows(uint32_t c) {
  return c == ' ' || (galley_properties(c) & GALLEY_PROPERTY_FOLLOWS);
}

/* Does it not stand for itself beside what was misread, as quotation marks, dashes and the ellipsis do? */
static bool follows_strictly(uint32_t c) {
  if ((c >= 0x2013 && c <= 0x2026) || c == 0x2039 || c == 0x203A) return c == 0x2020 || c == 0x2021;
  return c >= 0x80 && follows(c);
}

static size_t run_length(const stretch *t, size_t position, size_t characters) {
  size_t i = position;
  galley_utf8_next(t->text, &i);
  for (size_t n = 1; n < characters; n++) {
    if (i >= t->end || !follows(galley_utf8_next(t->text, &i))) return 0;
  }
  return i - position;
}

/* Where the run of sequences ends that begins at `position`, in whatever pages; `position` if there is none.
 */
static size_t end_of_run(const stretch *line, size_t position) {
  static const struct {
    uint32_t leads;
    size_t characters;
  } kinds[] = {
      {GALLEY_PROPERTY_LEADS_TWO, 2}, {GALLEY_PROPERTY_LEADS_THREE, 3}, {GALLEY_PROPERTY_LEADS_FOUR, 4}};
  size_t before;
  do {
    before = position;
    uint32_t lead = galley_properties(galley_utf8_at(line->text, line->end, position, 0));
    for (size_t i = 0; i < 3 && position == before; i++) {
      if (lead & kinds[i].leads) position += run_length(line, position, kinds[i].characters);
    }
  } while (position > before && position < line->end);
  return position;
}

/* The run that begins at `position`; false if none does. */
static bool find_run(const stretch *line, size_t position, stretch *run) {
  *run = *line;
  run->start = position;
  bool inside = position > line->start && follows_strictly(galley_utf8_last(line->text, position, 0));
  run->end = inside ? position : end_of_run(line, position);
  return run->end > position;
}

/* Is a run, plausible by itself, a letter of European languages in the page, and would what stands there be
 * odd: a sign inside a word, a capital letter behind a small one? */
static bool is_letter_in_word(const stretch *run, galley_code_page page) {
  sequence s;
  if (!read_sequence(run, page, run->start, &s) || s.end < run->end || !is_letter(s.result)) return false;
  if (s.result >= 0x250 && (s.result < 0x1E00 || s.result > 0x1EFF)) return false;
  uint32_t lead = galley_properties(galley_utf8_at(run->text, run->end, run->start, 0));
  uint32_t before = galley_utf8_last(run->text, run->start, 0);
  uint32_t behind = galley_utf8_at(run->text, run->line_end, run->end, 0);
  if (s.result >= 0x1E00 ||
      (lead & GALLEY_PROPERTY_UPPER && galley_properties(before) & GALLEY_PROPERTY_LOWER))
    return true;
  return is_letter(behind) && (is_letter(before) || before < 0x80);
}

/* The page in which to read back a run; NO_PAGE to leave it. */
static galley_code_page page_of_run(const stretch *run, unsigned pages_of_line) {
  if (galley_is_implausible(run->text, run->start, run->end)) return find_best_page(run, RARE_SENSE);
  int page = 0;
  while (page < NO_PAGE && !(pages_of_line & 1u << page && is_letter_in_word(run, (galley_code_page)page)))
    page++;
  return (galley_code_page)page;
}

/* The pages, a bit each, in which implausible runs of the line make sense. */
static unsigned pages_of_runs(const stretch *line) {
  unsigned pages = 0;
  for (size_t i = line->start; (i = galley_scan_high(line->text, line->end, i, 0x80)) < line->end;) {
    stretch run;
    if (find_run(line, i, &run)) {
      galley_code_page page = page_of_run(&run, 0);
      if (page != NO_PAGE) pages |= 1u << page;
      i = run.end;
    } else {
      galley_utf8_next(line->text, &i);
    }
  }
  return pages;
}

/* Control characters U+0080 to U+009F stand for what windows-1252 has there. */
static bool mend_control(galley_rewrite *rewrite, size_t position) {
  size_t end = position;
  uint32_t c = galley_utf8_next(rewrite->input, &end);
  for (size_t k = 0; k < 128; k++) {
    const galley_code_page_entry *entry = &galley_code_pages[GALLEY_CP1252][k];
    if (entry->byte != c || entry->code_point == c) continue;
    char bytes[4];
    size_t count = galley_utf8_encode(entry->code_point, bytes);
    return galley_rewrite_replace(rewrite, position, end, bytes, count, GALLEY_STEP_REPAIR);
  }
  return true;
}

/* A line that no page explains as a whole. `newlines`: U+0085 is one, not an ellipsis. */
static bool mend_runs(galley_rewrite *rewrite, const stretch *line, unsigned pages, bool newlines) {
  size_t behind_run = line->start;
  for (size_t i = line->start; (i = galley_scan_high(line->text, line->end, i, 0x80)) < line->end;) {
    stretch run;
    if (i >= behind_run && find_run(line, i, &run)) {
      galley_code_page page = page_of_run(&run, pages);
      behind_run = run.end;
      if (page != NO_PAGE) {
        if (!read_back(rewrite, &run, page)) return false;
        i = run.end;
        continue;
      }
    }
    size_t start = i;
    uint32_t c = galley_utf8_next(line->text, &i);
    if (c < 0xA0 && !(c == 0x85 && newlines) && !mend_control(rewrite, start)) return false;
  }
  return true;
}

static bool mend_line(galley_rewrite *rewrite, const stretch *line, bool newlines) {
  if (!galley_is_implausible(line->text, line->start, line->end)) return true;
  galley_code_page page = find_best_page(line, ODD_SENSE);
  unsigned pages_of_line = page == NO_PAGE ? pages_of_runs(line) : 0;
  if (page == NO_PAGE && !pages_of_line) page = find_page(line, RARE_SENSE);
  return page != NO_PAGE ? read_back(rewrite, line, page) : mend_runs(rewrite, line, pages_of_line, newlines);
}

/* U+0085 is a newline where no other of these control characters is. */
static bool holds_other_controls(const char *text, size_t length) {
  for (const char *c2 = text; (c2 = memchr(c2, 0xC2, length - (size_t)(c2 - text))) != NULL; c2++) {
    unsigned char low = (unsigned char)c2[1];
    if (low < 0xA0 && low != 0x85) return true;
  }
  return false;
}

galley_status galley_step_repair(galley_rewrite *rewrite) {
  const char *text = rewrite->input;
  bool newlines = !holds_other_controls(text, rewrite->length);
  for (size_t start = 0; start < rewrite->length;) {
    const char *newline = memchr(text + start, '\n', rewrite->length - start);
    size_t end = newline ? (size_t)(newline - text) + 1 : rewrite->length;
    stretch line = {text, start, end, end};
    if (!mend_line(rewrite, &line, newlines)) return GALLEY_OUT_OF_MEMORY;
    start = end;
  }
  return GALLEY_OK;
}
