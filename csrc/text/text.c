#include "text/text.h"

#include <string.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"
#include "text/survey.h"
#include "text/windows_1252.h"

/* The steps that have something to do; deleting characters may bring blanks together. */
static unsigned steps_needed(const galley_survey *s) {
  unsigned steps = ~GALLEY_CLEAN_STEPS; /* what is wanted beyond clean text is always tried */
  if (s->properties & GALLEY_PROPERTY_NEWLINE) steps |= 1u << GALLEY_STEP_NEWLINES;
  if (s->properties & GALLEY_PROPERTY_CONTROL) steps |= 1u << GALLEY_STEP_CONTROLS;
  if (s->properties & GALLEY_PROPERTY_INVISIBLE) steps |= 1u << GALLEY_STEP_INVISIBLE;
  if (s->properties & GALLEY_PROPERTY_NFC_SUSPECT) steps |= 1u << GALLEY_STEP_NFC;
  if (s->double_blank ||
      (s->properties & (GALLEY_PROPERTY_BLANK | GALLEY_PROPERTY_CONTROL | GALLEY_PROPERTY_INVISIBLE))) {
    steps |= 1u << GALLEY_STEP_SPACES;
  }
  return steps;
}

/* The text on its way: the bytes of now, and the edits that lead from the raw bytes to them. */
typedef struct work {
  const char *bytes;
  size_t length;
  galley_vector owned; /* where `bytes` lie, once a step has written them */
  galley_vector edits;
  galley_allocator allocator;
} work;

static galley_status take(work *w, galley_rewrite *rewrite) {
  if (rewrite->edits.count == 0) return GALLEY_OK;
  if (!galley_rewrite_finish(rewrite) || rewrite->output.count > GALLEY_LENGTH_LIMIT) {
    return rewrite->output.count > GALLEY_LENGTH_LIMIT ? GALLEY_TOO_LARGE : GALLEY_OUT_OF_MEMORY;
  }
  if (w->edits.count == 0) {
    galley_vector empty = w->edits;
    w->edits = rewrite->edits;
    rewrite->edits = empty;
  } else {
    galley_vector composed = galley_vector_of(sizeof(galley_edit), w->allocator);
    if (!galley_edits_compose(&w->edits, &rewrite->edits, &composed)) {
      galley_vector_release(&composed);
      return GALLEY_OUT_OF_MEMORY;
    }
    galley_vector_release(&w->edits);
    w->edits = composed;
  }
  galley_vector old = w->owned;
  w->owned = rewrite->output;
  rewrite->output = old;
  w->bytes = w->owned.items;
  w->length = w->owned.count;
  return GALLEY_OK;
}

#define MOST_MISREADINGS 8

static galley_status write_step(galley_rewrite *rewrite, galley_step step,
                                const galley_text_options *options) {
  static galley_status (*const steps[GALLEY_STEP_COUNT])(galley_rewrite *) = {
      [GALLEY_STEP_REPAIR] = galley_step_repair,       [GALLEY_STEP_ENTITIES] = galley_step_entities,
      [GALLEY_STEP_NEWLINES] = galley_step_newlines,   [GALLEY_STEP_CONTROLS] = galley_step_controls,
      [GALLEY_STEP_INVISIBLE] = galley_step_invisible, [GALLEY_STEP_NFC] = galley_step_nfc,
      [GALLEY_STEP_SPACES] = galley_step_spaces,       [GALLEY_STEP_NFD] = galley_step_nfd,
      [GALLEY_STEP_NFKC] = galley_step_nfkc,           [GALLEY_STEP_NFKD] = galley_step_nfkd,
      [GALLEY_STEP_LIGATURES] = galley_step_ligatures, [GALLEY_STEP_ELLIPSIS] = galley_step_ellipsis,
      [GALLEY_STEP_DASHES] = galley_step_dashes,       [GALLEY_STEP_DEHYPHENATE] = galley_step_dehyphenate,
      [GALLEY_STEP_WIDTH] = galley_step_width,         [GALLEY_STEP_FOLD] = galley_step_fold,
  };
  if (step == GALLEY_STEP_QUOTES) return galley_step_quotes(rewrite, options->mark_style);
  if (step == GALLEY_STEP_TRANSLITERATE)
    return options->further ? options->further->run(options->further, rewrite) : GALLEY_OK;
  return steps[step](rewrite);
}

static galley_status run_step(work *w, galley_step step, const galley_text_options *options) {
  galley_rewrite rewrite = galley_rewrite_of(w->bytes, w->length, w->allocator);
  galley_status status = write_step(&rewrite, step, options);
  if (status == GALLEY_OK) status = take(w, &rewrite);
  galley_rewrite_release(&rewrite);
  return status;
}

static bool begins_with(const work *w, const char *mark, size_t length) {
  return w->length >= length && memcmp(w->bytes, mark, length) == 0;
}

/* The encoding that a byte order mark tells. */
static galley_encoding encoding_of_mark(const work *w) {
  if (begins_with(w, "\xFF\xFE\0\0", 4)) return GALLEY_UTF_32LE;
  if (begins_with(w, "\0\0\xFE\xFF", 4)) return GALLEY_UTF_32BE;
  if (begins_with(w, "\xFF\xFE", 2)) return GALLEY_UTF_16LE;
  return begins_with(w, "\xFE\xFF", 2) ? GALLEY_UTF_16BE : GALLEY_ENCODING_UNKNOWN;
}

#define SAMPLE ((size_t)256)

/* UTF-16 without a mark: most letters of European languages have a NUL in one half, always the same. */
static galley_encoding encoding_of_nuls(const work *w) {
  size_t pairs = (w->length < SAMPLE ? w->length : SAMPLE) / 2, first = 0, second = 0;
  if (pairs < 4 || !memchr(w->bytes, 0, 2 * pairs)) return GALLEY_ENCODING_UNKNOWN;
  for (size_t i = 0; i < pairs; i++) {
    first += w->bytes[2 * i] == '\0';
    second += w->bytes[2 * i + 1] == '\0';
  }
  if (w->length % 2 || (first && second)) return GALLEY_ENCODING_UNKNOWN;
  if (4 * second >= 3 * pairs) return GALLEY_UTF_16LE;
  return 4 * first >= 3 * pairs ? GALLEY_UTF_16BE : GALLEY_ENCODING_UNKNOWN;
}

/* Does text that is not UTF-8 look like windows-1252? Mostly its beginning tells. */
static bool seems_narrow(const work *w) {
  galley_narrow narrow = galley_look_at_narrow(w->bytes, w->length < SAMPLE ? w->length : SAMPLE);
  if (w->length > SAMPLE && !galley_is_windows_1252(&narrow))
    narrow = galley_look_at_narrow(w->bytes, w->length);
  return galley_is_windows_1252(&narrow);
}

static galley_status decode_to(work *w, galley_text *text, galley_encoding encoding, galley_survey *s) {
  galley_rewrite rewrite = galley_rewrite_of(w->bytes, w->length, w->allocator);
  galley_status status = galley_decode(&rewrite, encoding, &text->invalid);
  if (status == GALLEY_OK) status = take(w, &rewrite);
  galley_rewrite_release(&rewrite);
  if (status == GALLEY_OK) *s = galley_survey_bytes(w->bytes, w->length);
  text->encoding = encoding;
  return status;
}

/* Decodes windows-1252; where that is not `sure`, it may turn out to be none, and nothing is done. */
static galley_status decode_narrow(work *w, galley_text *text, bool sure, galley_survey *s) {
  galley_narrow narrow;
  galley_rewrite rewrite = galley_rewrite_of(w->bytes, w->length, w->allocator);
  galley_status status = galley_decode_windows_1252(&rewrite, &narrow) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
  if (status == GALLEY_OK && (sure || galley_is_windows_1252(&narrow))) {
    status = take(w, &rewrite);
    text->encoding = GALLEY_WINDOWS_1252;
    text->invalid = narrow.invalid;
    *s = narrow.survey;
  }
  galley_rewrite_release(&rewrite);
  return status;
}

static galley_status decode(work *w, galley_text *text, galley_encoding encoding, galley_survey *s) {
  galley_status status = GALLEY_OK;
  text->encoding = encoding;
  if (encoding == GALLEY_WINDOWS_1252) return decode_narrow(w, text, true, s);
  if (encoding > GALLEY_UTF_8) return decode_to(w, text, encoding, s);
  *s = galley_survey_bytes(w->bytes, w->length);
  if (encoding == GALLEY_ENCODING_UNKNOWN) {
    if (!s->well_formed) text->encoding = encoding_of_mark(w);
    bool nuls = !s->well_formed || s->properties & GALLEY_PROPERTY_CONTROL;
    if (text->encoding == GALLEY_ENCODING_UNKNOWN && nuls) text->encoding = encoding_of_nuls(w);
    if (text->encoding != GALLEY_ENCODING_UNKNOWN) return decode_to(w, text, text->encoding, s);
    if (!s->well_formed && seems_narrow(w)) status = decode_narrow(w, text, false, s);
  }
  if (status != GALLEY_OK || text->encoding == GALLEY_WINDOWS_1252) return status;
  text->encoding = GALLEY_UTF_8;
  if (s->well_formed && !begins_with(w, "\xEF\xBB\xBF", 3)) return GALLEY_OK;
  return decode_to(w, text, GALLEY_UTF_8, s);
}

/* Text may have been misread several times, or in several ways. */
static galley_status repair(work *w, galley_survey *s, const galley_text_options *options) {
  galley_status status = GALLEY_OK;
  for (int i = 0; status == GALLEY_OK && i < MOST_MISREADINGS && s->misread; i++) {
    const char *before = w->bytes;
    status = run_step(w, GALLEY_STEP_REPAIR, options);
    if (w->bytes == before) break;
    *s = galley_survey_bytes(w->bytes, w->length);
  }
  return status;
}

static galley_status run(work *w, galley_text *text, const galley_text_options *options) {
  galley_survey s;
  galley_status status = decode(w, text, options->encoding, &s);
  unsigned wanted = options->steps;
  if (status != GALLEY_OK) return status;
  if (wanted & 1u << GALLEY_STEP_REPAIR) status = repair(w, &s, options);
  if (status == GALLEY_OK && s.ampersand && wanted & 1u << GALLEY_STEP_ENTITIES) {
    const char *before = w->bytes;
    status = run_step(w, GALLEY_STEP_ENTITIES, options);
    if (w->bytes != before) s = galley_survey_bytes(w->bytes, w->length);
    /* Half of a misread character may have been written as a reference: "Î&frac14;". */
    if (status == GALLEY_OK && w->bytes != before && wanted & 1u << GALLEY_STEP_REPAIR)
      status = repair(w, &s, options);
  }
  unsigned steps = steps_needed(&s) & wanted;
  for (galley_step step = GALLEY_STEP_NEWLINES; status == GALLEY_OK && step < GALLEY_STEP_COUNT; step++) {
    if (steps & 1u << step) status = run_step(w, step, options);
  }
  return status;
}

static galley_status keep(work *w, galley_text *text, galley_arena *arena) {
  text->bytes = w->bytes;
  text->length = w->length;
  if (w->edits.count == 0) return GALLEY_OK;
  text->edits = w->edits.items;
  text->edit_count = w->edits.count;
  bool kept = galley_vector_leave(&w->owned, arena) && galley_vector_leave(&w->edits, arena);
  return kept ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

galley_status galley_text_make(galley_text *text, const char *raw, size_t length,
                               const galley_text_options *options, galley_arena *arena) {
  static const galley_text_options all = {.steps = GALLEY_CLEAN_STEPS};
  *text = (galley_text){.raw = raw, .raw_length = length, .bytes = raw, .length = length};
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  work w = {.bytes = raw, .length = length, .allocator = arena->allocator};
  w.owned = galley_vector_of(1, arena->allocator);
  w.edits = galley_vector_of(sizeof(galley_edit), arena->allocator);
  galley_status status = run(&w, text, options ? options : &all);
  if (status == GALLEY_OK) status = keep(&w, text, arena);
  galley_vector_release(&w.owned);
  galley_vector_release(&w.edits);
  return status;
}

/* The number of edits that begin at or before `position`, on the clean or the raw side. */
static size_t edits_up_to(const galley_text *text, size_t position, bool clean) {
  size_t low = 0, high = text->edit_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    size_t start = clean ? text->edits[middle].clean_start : text->edits[middle].raw_start;
    if (start <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

size_t galley_text_raw_start(const galley_text *text, size_t position) {
  size_t n = edits_up_to(text, position, true);
  if (n == 0) return position;
  const galley_edit *edit = &text->edits[n - 1];
  size_t clean_end = (size_t)edit->clean_start + edit->clean_length;
  if (position < clean_end) return edit->raw_start;
  return (size_t)edit->raw_start + edit->raw_length + (position - clean_end);
}

size_t galley_text_raw_end(const galley_text *text, size_t end) {
  if (end == 0) return 0;
  size_t last = end - 1, n = edits_up_to(text, last, true);
  if (n == 0) return end;
  const galley_edit *edit = &text->edits[n - 1];
  size_t clean_end = (size_t)edit->clean_start + edit->clean_length;
  size_t raw_end = (size_t)edit->raw_start + edit->raw_length;
  return last < clean_end ? raw_end : raw_end + (end - clean_end);
}

size_t galley_text_clean_start(const galley_text *text, size_t position) {
  size_t n = edits_up_to(text, position, false);
  if (n == 0) return position;
  const galley_edit *edit = &text->edits[n - 1];
  size_t raw_end = (size_t)edit->raw_start + edit->raw_length;
  if (position < raw_end) return edit->clean_start;
  return (size_t)edit->clean_start + edit->clean_length + (position - raw_end);
}

size_t galley_text_clean_end(const galley_text *text, size_t end) {
  if (end == 0) return 0;
  size_t n = edits_up_to(text, end - 1, false);
  if (n == 0) return end;
  const galley_edit *edit = &text->edits[n - 1];
  size_t raw_end = (size_t)edit->raw_start + edit->raw_length;
  size_t clean_end = (size_t)edit->clean_start + edit->clean_length;
  return end <= raw_end ? clean_end : clean_end + (end - raw_end);
}
