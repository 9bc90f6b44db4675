/* Word segments by the default rules of UAX #29, section 4.1 (WB3 to WB999), as a machine over the property
 * table. Scripts that need a dictionary get the default segments. */
#include "base/utf8.h"
#include "read/reading.h"
#include "text/properties.h"

static bool is_ahletter(galley_word_break b) {
  return b == GALLEY_WB_A_LETTER || b == GALLEY_WB_HEBREW_LETTER;
}

static bool is_ignored(galley_word_break b) {
  return b == GALLEY_WB_EXTEND || b == GALLEY_WB_FORMAT || b == GALLEY_WB_ZWJ;
}

static bool joins_letters(galley_word_break b) {
  return b == GALLEY_WB_MID_LETTER || b == GALLEY_WB_MID_NUM_LET || b == GALLEY_WB_SINGLE_QUOTE;
}

static bool joins_digits(galley_word_break b) {
  return b == GALLEY_WB_MID_NUM || b == GALLEY_WB_MID_NUM_LET || b == GALLEY_WB_SINGLE_QUOTE;
}

static uint32_t properties_at(const char *text, size_t *position) {
  return galley_properties(galley_utf8_next(text, position));
}

/* The class of the next character that counts (WB4), and where it ends; OTHER at the end. */
static galley_word_break next_class(const char *text, size_t position, size_t end, size_t *after) {
  while (position < end) {
    galley_word_break b = galley_word_break_of(properties_at(text, &position));
    if (!is_ignored(b)) {
      *after = position;
      return b;
    }
  }
  return GALLEY_WB_OTHER;
}

/* Do two neighbours belong together without regard to what stands further off (WB5, WB8 to WB10, WB13)? */
static bool always_joined(galley_word_break left, galley_word_break right) {
  bool left_word = is_ahletter(left) || left == GALLEY_WB_NUMERIC;
  bool right_word = is_ahletter(right) || right == GALLEY_WB_NUMERIC;
  if (left_word && right_word) return true;
  if (left == GALLEY_WB_KATAKANA && right == GALLEY_WB_KATAKANA) return true;
  if (right == GALLEY_WB_EXTEND_NUM_LET) {
    return left_word || left == GALLEY_WB_KATAKANA || left == GALLEY_WB_EXTEND_NUM_LET;
  }
  return left == GALLEY_WB_EXTEND_NUM_LET && (right_word || right == GALLEY_WB_KATAKANA);
}

static bool may_join(galley_word_break middle) {
  return joins_letters(middle) || middle == GALLEY_WB_MID_NUM || middle == GALLEY_WB_DOUBLE_QUOTE;
}

/* Does a character between two others hold them together (WB6, WB7, WB11, WB12, WB7b, WB7c)? */
static bool joined_by(galley_word_break left, galley_word_break middle, galley_word_break right) {
  if (is_ahletter(left) && joins_letters(middle) && is_ahletter(right)) return true;
  if (left == GALLEY_WB_NUMERIC && joins_digits(middle) && right == GALLEY_WB_NUMERIC) return true;
  return left == GALLEY_WB_HEBREW_LETTER && middle == GALLEY_WB_DOUBLE_QUOTE &&
         right == GALLEY_WB_HEBREW_LETTER;
}

static bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

size_t galley_word_end(const char *text, size_t start, size_t end) {
  /* Between ASCII letters nothing ever breaks (WB5): the machine begins with the last one of them. */
  while (end - start > 1 && is_ascii_letter(text[start]) && is_ascii_letter(text[start + 1])) start += 1;
  /* And before a blank a letter always ends its word. */
  if (end - start > 1 && is_ascii_letter(text[start]) && text[start + 1] == ' ') return start + 1;
  size_t position = start;
  uint32_t properties = properties_at(text, &position);
  galley_word_break left = galley_word_break_of(properties), raw_left = left;
  if (left == GALLEY_WB_CR && position < end && text[position] == '\n') return position + 1;
  if (left == GALLEY_WB_CR || left == GALLEY_WB_LF || left == GALLEY_WB_NEWLINE) return position;
  size_t indicators = left == GALLEY_WB_REGIONAL_INDICATOR;
  while (position < end) {
    size_t after = position;
    properties = properties_at(text, &after);
    galley_word_break right = galley_word_break_of(properties);
    size_t after_next = end;
    if (is_ignored(right)) {
      position = after;
      raw_left = right;
      continue;
    }
    if (raw_left == GALLEY_WB_ZWJ && (properties & GALLEY_PROPERTY_PICTOGRAPH)) {
      /* WB3c */
    } else if (raw_left == GALLEY_WB_SEGMENT_SPACE && right == GALLEY_WB_SEGMENT_SPACE) {
      /* WB3d */
    } else if (always_joined(left, right)) {
      /* WB5, WB8 to WB10, WB13 to WB13b */
    } else if (may_join(right) && joined_by(left, right, next_class(text, after, end, &after_next))) {
      right = next_class(text, after, end, &after);
    } else if (left == GALLEY_WB_HEBREW_LETTER && right == GALLEY_WB_SINGLE_QUOTE) {
      /* WB7a */
    } else if (left == GALLEY_WB_REGIONAL_INDICATOR && right == left && indicators % 2 == 1) {
      indicators += 1; /* WB15, WB16 */
    } else {
      break;
    }
    position = after;
    left = raw_left = right;
  }
  return position;
}
