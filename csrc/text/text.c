#include "text/text.h"

#include <string.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/rewrite.h"

/* What one pass over the bytes sees: is it well-formed, and which steps have something to do. */
typedef struct survey {
  bool well_formed;
  uint32_t unclean; /* GALLEY_PROPERTY_… of everything that stands there */
  bool double_blank;
  bool ampersand;
  bool misread; /* holds what text that was read in the wrong encoding has */
} survey;

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* The top bit of every byte of `eight`, all of them ASCII, that equals `byte`. */
static uint64_t bytes_equal(uint64_t eight, uint64_t byte) {
  uint64_t difference = eight ^ EACH_BYTE(byte);
  return ~((difference & EACH_BYTE(0x7F)) + EACH_BYTE(0x7F)) & EACH_BYTE(0x80);
}

/* Takes eight bytes at once if all of them are printable ASCII that needs no closer look. */
static bool survey_eight(survey *s, const char *bytes, char before) {
  uint64_t eight;
  memcpy(&eight, bytes, sizeof eight);
  if (eight & EACH_BYTE(0x80)) return false;
  uint64_t below_blank = (eight - EACH_BYTE(0x20)) & EACH_BYTE(0x80);
  if (below_blank | bytes_equal(eight, 0x7F) | bytes_equal(eight, '&')) return false;
  uint64_t blanks = bytes_equal(eight, ' ');
  s->double_blank = s->double_blank || (blanks & blanks >> 8) || (before == ' ' && bytes[0] == ' ');
  return true;
}

static bool survey_character(survey *s, const char *bytes, size_t length, size_t *position) {
  size_t i = *position;
  char byte = bytes[i];
  if ((unsigned char)byte < 0x80) {
    s->unclean |= galley_properties((unsigned char)byte);
    s->ampersand = s->ampersand || byte == '&';
    s->double_blank = s->double_blank || (byte == ' ' && i > 0 && bytes[i - 1] == ' ');
    *position += 1;
    return true;
  }
  uint32_t c = 0;
  size_t n = galley_utf8_check(bytes + i, length - i, &c);
  if (n == 0) return false;
  s->unclean |= galley_properties(c);
  bool control = c < 0xA0, a_tilde = c == 0xC3; /* the latter comes before a byte that got lost, too */
  s->misread = s->misread || (i > 0 && (unsigned char)bytes[i - 1] >= 0x80) || control || a_tilde;
  *position += n;
  return true;
}

static survey survey_bytes(const char *bytes, size_t length) {
  survey s = {.well_formed = true};
  for (size_t i = 0; i < length;) {
    if (length - i >= 8 && survey_eight(&s, bytes + i, i > 0 ? bytes[i - 1] : '\0')) {
      i += 8;
      continue;
    }
    for (size_t end = length - i > 8 ? i + 8 : length; i < end;) {
      if (survey_character(&s, bytes, length, &i)) continue;
      s.well_formed = false;
      return s;
    }
  }
  return s;
}

/* The steps that have something to do; deleting characters may bring blanks together. */
static unsigned steps_needed(const survey *s) {
  unsigned steps = ~GALLEY_CLEAN_STEPS; /* what is wanted beyond clean text is always tried */
  if (s->unclean & GALLEY_PROPERTY_NEWLINE) steps |= 1u << GALLEY_STEP_NEWLINES;
  if (s->unclean & GALLEY_PROPERTY_CONTROL) steps |= 1u << GALLEY_STEP_CONTROLS;
  if (s->unclean & GALLEY_PROPERTY_INVISIBLE) steps |= 1u << GALLEY_STEP_INVISIBLE;
  if (s->unclean & GALLEY_PROPERTY_NFC_SUSPECT) steps |= 1u << GALLEY_STEP_NFC;
  if (s->double_blank ||
      (s->unclean & (GALLEY_PROPERTY_BLANK | GALLEY_PROPERTY_CONTROL | GALLEY_PROPERTY_INVISIBLE))) {
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

#define MOST_MISREADINGS 4

static galley_status run_step(work *w, galley_step step) {
  static galley_status (*const steps[GALLEY_STEP_COUNT])(galley_rewrite *) = {
      [GALLEY_STEP_REPAIR] = galley_step_repair,       [GALLEY_STEP_ENTITIES] = galley_step_entities,
      [GALLEY_STEP_NEWLINES] = galley_step_newlines,   [GALLEY_STEP_CONTROLS] = galley_step_controls,
      [GALLEY_STEP_INVISIBLE] = galley_step_invisible, [GALLEY_STEP_NFC] = galley_step_nfc,
      [GALLEY_STEP_SPACES] = galley_step_spaces,       [GALLEY_STEP_NFD] = galley_step_nfd,
      [GALLEY_STEP_NFKC] = galley_step_nfkc,           [GALLEY_STEP_NFKD] = galley_step_nfkd,
      [GALLEY_STEP_LIGATURES] = galley_step_ligatures, [GALLEY_STEP_ELLIPSIS] = galley_step_ellipsis,
      [GALLEY_STEP_DASHES] = galley_step_dashes,       [GALLEY_STEP_DEHYPHENATE] = galley_step_dehyphenate,
  };
  galley_rewrite rewrite = galley_rewrite_of(w->bytes, w->length, w->allocator);
  galley_status status = steps[step](&rewrite);
  if (status == GALLEY_OK) status = take(w, &rewrite);
  galley_rewrite_release(&rewrite);
  return status;
}

static bool begins_with_mark(const char *bytes, size_t length) {
  return length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
}

static galley_status decode(work *w, galley_text *text, galley_encoding encoding, survey *s) {
  *s = survey_bytes(w->bytes, w->length);
  if (encoding == GALLEY_ENCODING_UNKNOWN) {
    encoding = s->well_formed ? GALLEY_UTF_8 : galley_guess_encoding(w->bytes, w->length);
  }
  text->encoding = encoding;
  if (encoding == GALLEY_UTF_8 && s->well_formed && !begins_with_mark(w->bytes, w->length)) return GALLEY_OK;
  galley_rewrite rewrite = galley_rewrite_of(w->bytes, w->length, w->allocator);
  galley_status status = galley_decode(&rewrite, encoding, &text->invalid);
  if (status == GALLEY_OK) status = take(w, &rewrite);
  galley_rewrite_release(&rewrite);
  if (status == GALLEY_OK) *s = survey_bytes(w->bytes, w->length);
  return status;
}

/* Text may have been misread several times, or in several ways. */
static galley_status repair(work *w, survey *s) {
  galley_status status = GALLEY_OK;
  for (int i = 0; status == GALLEY_OK && i < MOST_MISREADINGS && s->misread; i++) {
    const char *before = w->bytes;
    status = run_step(w, GALLEY_STEP_REPAIR);
    if (w->bytes == before) break;
    *s = survey_bytes(w->bytes, w->length);
  }
  return status;
}

static galley_status run(work *w, galley_text *text, const galley_text_options *options) {
  survey s;
  galley_status status = decode(w, text, options->encoding, &s);
  unsigned wanted = options->steps;
  if (status == GALLEY_OK && wanted & 1u << GALLEY_STEP_REPAIR) status = repair(w, &s);
  if (status == GALLEY_OK && s.ampersand && wanted & 1u << GALLEY_STEP_ENTITIES) {
    status = run_step(w, GALLEY_STEP_ENTITIES);
    s = survey_bytes(w->bytes, w->length);
  }
  unsigned steps = steps_needed(&s) & wanted;
  for (galley_step step = GALLEY_STEP_NEWLINES; status == GALLEY_OK && step < GALLEY_STEP_COUNT; step++) {
    if (steps & 1u << step) status = run_step(w, step);
  }
  return status;
}

static galley_status keep(work *w, galley_text *text, galley_arena *arena) {
  text->bytes = w->bytes;
  text->length = w->length;
  if (w->edits.count == 0) return GALLEY_OK;
  galley_edit *edits = galley_arena_allocate(arena, w->edits.count * sizeof(galley_edit));
  char *bytes = galley_arena_copy(arena, w->bytes, w->length);
  if (!edits || !bytes) return GALLEY_OUT_OF_MEMORY;
  memcpy(edits, w->edits.items, w->edits.count * sizeof(galley_edit));
  text->bytes = bytes;
  text->edits = edits;
  text->edit_count = w->edits.count;
  return GALLEY_OK;
}

galley_status galley_text_make(galley_text *text, const char *raw, size_t length,
                               const galley_text_options *options, galley_arena *arena) {
  static const galley_text_options all = {GALLEY_CLEAN_STEPS, GALLEY_ENCODING_UNKNOWN};
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
