/* What the core needs to know of a character, packed into 32 bits: a two-stage table that
 * properties_generate.c makes from ICU's data at build time. Constant, hence free to share. */
#ifndef GALLEY_TEXT_PROPERTIES_H
#define GALLEY_TEXT_PROPERTIES_H

#include <stdbool.h>
#include <stdint.h>

/* UAX #29, table 3 (Word_Break); the order is our own. */
typedef enum galley_word_break {
  GALLEY_WB_OTHER,
  GALLEY_WB_CR,
  GALLEY_WB_LF,
  GALLEY_WB_NEWLINE,
  GALLEY_WB_EXTEND,
  GALLEY_WB_ZWJ,
  GALLEY_WB_REGIONAL_INDICATOR,
  GALLEY_WB_FORMAT,
  GALLEY_WB_KATAKANA,
  GALLEY_WB_HEBREW_LETTER,
  GALLEY_WB_A_LETTER,
  GALLEY_WB_SINGLE_QUOTE,
  GALLEY_WB_DOUBLE_QUOTE,
  GALLEY_WB_MID_NUM_LET,
  GALLEY_WB_MID_LETTER,
  GALLEY_WB_MID_NUM,
  GALLEY_WB_NUMERIC,
  GALLEY_WB_EXTEND_NUM_LET,
  GALLEY_WB_SEGMENT_SPACE
} galley_word_break;

/* General categories, as far as reading needs them. */
typedef enum galley_category {
  GALLEY_CATEGORY_OTHER,
  GALLEY_CATEGORY_LETTER,
  GALLEY_CATEGORY_MARK,
  GALLEY_CATEGORY_DIGIT,  /* Nd */
  GALLEY_CATEGORY_NUMBER, /* No, Nl */
  GALLEY_CATEGORY_PUNCTUATION,
  GALLEY_CATEGORY_SYMBOL,
  GALLEY_CATEGORY_SPACE
} galley_category;

#define GALLEY_PROPERTY_WORD_BREAK  0x1Fu
#define GALLEY_PROPERTY_CATEGORY    0xE0u
#define GALLEY_PROPERTY_UPPER       0x100u  /* Lu, Lt */
#define GALLEY_PROPERTY_LOWER       0x200u  /* Ll */
#define GALLEY_PROPERTY_PICTOGRAPH  0x400u  /* Extended_Pictographic */
#define GALLEY_PROPERTY_NFC_SUSPECT 0x800u  /* NFC_Quick_Check is not Yes, or the combining class is not 0 */
#define GALLEY_PROPERTY_CONTROL     0x1000u /* C0, C1 and DEL but for tab and newline */
#define GALLEY_PROPERTY_INVISIBLE   0x2000u /* soft hyphen, zero width, bidi marks, byte order mark */
#define GALLEY_PROPERTY_BLANK       0x4000u /* a blank that is not U+0020: tab, no-break and typographic spaces */
#define GALLEY_PROPERTY_NEWLINE                                                                              \
  0x8000u /* CR, NEL, line and paragraph separator: newlines that are not LF                                 \
           */

/* What the character is in one of the code pages of text/code_pages.h that Windows and ISO 8859 have: a byte
 * that leads a sequence of UTF-8 of so many bytes, or one that follows. Text that was misread consists of
 * these. */
#define GALLEY_PROPERTY_LEADS_TWO   0x10000u
#define GALLEY_PROPERTY_LEADS_THREE 0x20000u
#define GALLEY_PROPERTY_LEADS_FOUR  0x40000u
#define GALLEY_PROPERTY_FOLLOWS     0x80000u

/* The same in the others of them: Mac Roman and code page 437. */
#define GALLEY_PROPERTY_LEADS_TWO_ELSEWHERE  0x100000u
#define GALLEY_PROPERTY_LEADS_MORE_ELSEWHERE 0x200000u
#define GALLEY_PROPERTY_FOLLOWS_ELSEWHERE    0x400000u

/* On a terminal (text/width.h). */
#define GALLEY_PROPERTY_ZERO_WIDTH 0x800000u  /* combining, invisible: no column */
#define GALLEY_PROPERTY_WIDE       0x1000000u /* two columns: East_Asian_Width W or F */

/* Everything that makes a character other than clean. */
#define GALLEY_PROPERTY_UNCLEAN                                                                              \
  (GALLEY_PROPERTY_NFC_SUSPECT | GALLEY_PROPERTY_CONTROL | GALLEY_PROPERTY_INVISIBLE |                       \
   GALLEY_PROPERTY_BLANK | GALLEY_PROPERTY_NEWLINE)

#define GALLEY_PROPERTIES_SHIFT 7
#define GALLEY_PROPERTIES_BLOCK (1u << GALLEY_PROPERTIES_SHIFT)

extern const uint16_t galley_properties_stage1[];
extern const uint32_t galley_properties_stage2[];

/* The properties of a code point up to U+10FFFF. */
static inline uint32_t galley_properties(uint32_t code_point) {
  uint32_t block = galley_properties_stage1[code_point >> GALLEY_PROPERTIES_SHIFT];
  return galley_properties_stage2[(block << GALLEY_PROPERTIES_SHIFT) |
                                  (code_point & (GALLEY_PROPERTIES_BLOCK - 1))];
}

static inline galley_word_break galley_word_break_of(uint32_t properties) {
  return (galley_word_break)(properties & GALLEY_PROPERTY_WORD_BREAK);
}

static inline galley_category galley_category_of(uint32_t properties) {
  return (galley_category)((properties & GALLEY_PROPERTY_CATEGORY) >> 5);
}

/* Blanks of any kind, and newlines. */
static inline bool galley_is_blank(uint32_t code_point) {
  return code_point == ' ' || code_point == '\n' || code_point == '\r' ||
         (galley_properties(code_point) & GALLEY_PROPERTY_BLANK);
}

/* Letters, digits and marks: what a whole word may not touch. */
static inline bool galley_is_word_character(uint32_t code_point) {
  galley_category category = galley_category_of(galley_properties(code_point));
  return category == GALLEY_CATEGORY_LETTER || category == GALLEY_CATEGORY_MARK ||
         category == GALLEY_CATEGORY_DIGIT;
}

#endif
