/* Text: the bytes as given, clean UTF-8 made from them, and the exact map between the two.
 *
 *   galley_text text;
 *   galley_status status = galley_text_make(&text, bytes, length, NULL, &arena);
 *   ... text.bytes, text.length ...
 *   size_t first = galley_text_raw_start(&text, start), last = galley_text_raw_end(&text, end);
 *
 * Offsets are bytes, 0-based, ends exclusive. A text borrows the raw bytes: they must outlive it. */
#ifndef GALLEY_TEXT_TEXT_H
#define GALLEY_TEXT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"

typedef enum galley_encoding {
  GALLEY_ENCODING_UNKNOWN, /* to be found out: byte order marks, the NULs of UTF-16, UTF-8, windows-1252 */
  GALLEY_UTF_8,
  GALLEY_WINDOWS_1252,
  GALLEY_UTF_16LE,
  GALLEY_UTF_16BE,
  GALLEY_UTF_32LE,
  GALLEY_UTF_32BE,
  GALLEY_FIRST_CONVERTED =
      GALLEY_UTF_32LE /* from here on by a converter of ICU; galley_encoding_name says which */
} galley_encoding;

/* The steps of cleaning, in the order in which they run. */
typedef enum galley_step {
  GALLEY_STEP_DECODE,    /* to well-formed UTF-8 without byte order mark; always done */
  GALLEY_STEP_REPAIR,    /* UTF-8 that was read as a code page is read as UTF-8 again */
  GALLEY_STEP_ENTITIES,  /* character references that were left in the text */
  GALLEY_STEP_NEWLINES,  /* CR LF, CR, NEL, U+2028, U+2029 to LF */
  GALLEY_STEP_CONTROLS,  /* other control characters go; VT and FF become a blank */
  GALLEY_STEP_INVISIBLE, /* soft hyphens, zero-width characters, bidi marks go */
  GALLEY_STEP_NFC,       /* Unicode normalization form C */
  GALLEY_STEP_SPACES,    /* every run of blanks of any kind becomes one U+0020 */
  /* From here on only on request. */
  GALLEY_STEP_NFD,
  GALLEY_STEP_NFKC,
  GALLEY_STEP_NFKD,
  GALLEY_STEP_LIGATURES,     /* the letters of U+FB00 to U+FB06 */
  GALLEY_STEP_ELLIPSIS,      /* three full stops to U+2026 */
  GALLEY_STEP_DASHES,        /* one or two hyphens between blanks to U+2013 */
  GALLEY_STEP_DEHYPHENATE,   /* words that a line end divides are joined */
  GALLEY_STEP_QUOTES,        /* quotation marks to those of galley_text_options.mark_style */
  GALLEY_STEP_WIDTH,         /* full-width and half-width forms to ordinary characters */
  GALLEY_STEP_FOLD,          /* full case folding */
  GALLEY_STEP_TRANSLITERATE, /* galley_text_options.further */
  GALLEY_STEP_COUNT
} galley_step;

/* What makes text clean. */
#define GALLEY_CLEAN_STEPS ((1u << GALLEY_STEP_NFD) - 1)

/* One stretch of raw bytes that became other clean bytes (none, if clean_length is 0). */
typedef struct galley_edit {
  uint32_t raw_start, raw_length;
  uint32_t clean_start, clean_length;
  uint32_t steps; /* bit 1 << galley_step for every step that took part */
} galley_edit;

typedef struct galley_text {
  const char *raw;
  size_t raw_length;
  const char *bytes; /* clean; the raw bytes themselves where nothing was to do */
  size_t length;
  const galley_edit *edits; /* sorted, not overlapping */
  size_t edit_count;
  size_t invalid; /* characters that no encoding explained: U+FFFD stands for each */
  galley_encoding encoding;
} galley_text;

struct galley_rewrite;

/* A step that the library of the core does not hold: it runs last. */
typedef struct galley_further_step {
  galley_status (*run)(const struct galley_further_step *step, struct galley_rewrite *rewrite);
} galley_further_step;

typedef struct galley_text_options {
  unsigned steps;           /* 1 << galley_step for every step wanted; GALLEY_CLEAN_STEPS for clean text */
  galley_encoding encoding; /* GALLEY_ENCODING_UNKNOWN finds out */
  unsigned mark_style;      /* of GALLEY_STEP_QUOTES; galley_mark_style_named knows them */
  const galley_further_step *further; /* NULL: none */
} galley_text_options;

/* Makes clean text of any bytes. `options` may be NULL: all steps, unknown encoding. Time is linear in
 * `length`. Errors: GALLEY_OUT_OF_MEMORY, GALLEY_TOO_LARGE (length > GALLEY_LENGTH_LIMIT), GALLEY_ICU_FAILED.
 */
galley_status galley_text_make(galley_text *text, const char *raw, size_t length,
                               const galley_text_options *options, galley_arena *arena);

/* Where the character at clean offset `position` begins in the raw bytes. */
size_t galley_text_raw_start(const galley_text *text, size_t position);

/* Where the character before clean offset `end` ends in the raw bytes (0 for 0). */
size_t galley_text_raw_end(const galley_text *text, size_t end);

/* The clean offset of what stands at raw offset `position`; what was deleted maps to what follows it. */
size_t galley_text_clean_start(const galley_text *text, size_t position);

/* The clean offset after what ends at raw offset `end`. */
size_t galley_text_clean_end(const galley_text *text, size_t end);

/* The IANA name of an encoding ("UTF-8", "windows-1252", …), NULL for GALLEY_ENCODING_UNKNOWN. */
const char *galley_encoding_name(galley_encoding encoding);

/* The encoding that an IANA name or a common alias stands for, in any case; GALLEY_ENCODING_UNKNOWN for
 * others. ISO-8859-1 and US-ASCII are read as windows-1252, as the WHATWG Encoding Standard has it. */
galley_encoding galley_encoding_named(const char *name);

/* How many bytes a character takes in any encoding, at most. */
#define GALLEY_ENCODED_LENGTH ((size_t)16)

/* Encodes well-formed UTF-8, without a byte order mark. `bytes` has room for GALLEY_ENCODED_LENGTH times
 * `length`. Errors: GALLEY_BAD_ARGUMENT if the encoding lacks a character (`*missing`), GALLEY_OUT_OF_MEMORY,
 * GALLEY_ICU_FAILED. */
galley_status galley_encode(galley_encoding encoding, const char *text, size_t length, char *bytes,
                            size_t *count, uint32_t *missing);

/* The style of quotation marks that a name stands for: german „…“ ‚…‘, guillemet »…« ›…‹, guillemet_swiss «…»
 * ‹…›, english “…” ‘…’, straight. False if there is none. */
bool galley_mark_style_named(const char *name, unsigned *style);

/* The name of a step as users write it ("nfc", "spaces", …). */
const char *galley_step_name(galley_step step);

#endif
