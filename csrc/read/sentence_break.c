/* Sentence segments by the default rules of UAX #29, section 5.1 (SB3 to SB998), as a machine over the
 * property table: from one terminator to the next. */
#include "base/utf8.h"
#include "read/reading.h"
#include "text/properties.h"

static bool is_ignored(galley_sentence_break b) {
  return b == GALLEY_SB_EXTEND || b == GALLEY_SB_FORMAT;
}

static bool is_separator(galley_sentence_break b) {
  return b == GALLEY_SB_SEP || b == GALLEY_SB_CR || b == GALLEY_SB_LF;
}

static bool is_terminator(galley_sentence_break b) {
  return b == GALLEY_SB_A_TERM || b == GALLEY_SB_S_TERM;
}

static galley_sentence_break class_at(const char *text, size_t *position) {
  return galley_sentence_break_of(galley_properties(galley_utf8_next(text, position)));
}

/* The class of the character at `*position`, which moves behind it and what is ignored with it (SB5); SEP at
 * the end. */
static galley_sentence_break next_class(const char *text, size_t *position, size_t end) {
  if (*position == end) return GALLEY_SB_SEP;
  galley_sentence_break b = class_at(text, position);
  for (size_t after = *position; after < end && !is_separator(b); *position = after) {
    if (!is_ignored(class_at(text, &after))) break;
  }
  return b;
}

/* Does a small letter follow before anything that could begin a sentence (SB8)? */
static bool small_letter_follows(const char *text, size_t position, size_t end) {
  while (position < end) {
    switch (class_at(text, &position)) {
    case GALLEY_SB_LOWER: return true;
    case GALLEY_SB_UPPER:
    case GALLEY_SB_O_LETTER:
    case GALLEY_SB_SEP:
    case GALLEY_SB_CR:
    case GALLEY_SB_LF:
    case GALLEY_SB_A_TERM:
    case GALLEY_SB_S_TERM: return false;
    default: break;
    }
  }
  return false;
}

/* Behind a newline of one or two characters (SB3, SB4). */
static size_t behind_separator(const char *text, size_t position, size_t end) {
  bool pair = text[position] == '\r' && position + 1 < end && text[position + 1] == '\n';
  galley_utf8_next(text, &position);
  return pair ? position + 1 : position;
}

/* Reads on behind a terminator, after a character of the class `before`; `*position` becomes where the next
 * sentence begins or, if none begins there, where to go on. */
static bool ends_behind(const char *text, size_t *position, size_t end, galley_sentence_break terminator,
                        galley_sentence_break before) {
  size_t after = *position;
  galley_sentence_break b = next_class(text, &after, end);
  bool full_stop = terminator == GALLEY_SB_A_TERM;
  if (full_stop && b == GALLEY_SB_NUMERIC) return false; /* SB6 */
  bool letter = before == GALLEY_SB_UPPER || before == GALLEY_SB_LOWER;
  if (full_stop && letter && b == GALLEY_SB_UPPER) return false;                     /* SB7 */
  for (; b == GALLEY_SB_CLOSE; b = next_class(text, &after, end)) *position = after; /* SB9 */
  for (; b == GALLEY_SB_SP; b = next_class(text, &after, end)) *position = after;    /* SB10 */
  if (*position == end) return true;
  if (is_separator(b)) {
    *position = behind_separator(text, *position, end);
    return true;
  }
  if (b == GALLEY_SB_S_CONTINUE || is_terminator(b)) return false; /* SB8a */
  return !(full_stop && small_letter_follows(text, *position, end));
}

size_t galley_sentence_end(const char *text, size_t start, size_t end) {
  galley_sentence_break before = GALLEY_SB_OTHER;
  size_t position = start;
  while (position < end) {
    size_t first = position;
    galley_sentence_break b = next_class(text, &position, end);
    if (is_separator(b)) return behind_separator(text, first, end);
    if (is_terminator(b) && ends_behind(text, &position, end, b, before)) return position;
    before = b;
  }
  return end;
}
