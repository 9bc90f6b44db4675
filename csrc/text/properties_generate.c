/* Prints the tables of text/properties.h as C. Runs at build time; it is not part of the library. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "text/code_pages.h"
#include "text/properties.h"

#define BLOCKS (0x110000u / GALLEY_PROPERTIES_BLOCK)

static uint32_t blocks[BLOCKS][GALLEY_PROPERTIES_BLOCK];
static unsigned stage1[BLOCKS];

/* ICU tailors the value of ':' and '@' in its rules, not in the property: this is the property of UAX #29. */
static galley_word_break word_break(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
  case U_WB_CR: return GALLEY_WB_CR;
  case U_WB_LF: return GALLEY_WB_LF;
  case U_WB_NEWLINE: return GALLEY_WB_NEWLINE;
  case U_WB_EXTEND: return GALLEY_WB_EXTEND;
  case U_WB_ZWJ: return GALLEY_WB_ZWJ;
  case U_WB_REGIONAL_INDICATOR: return GALLEY_WB_REGIONAL_INDICATOR;
  case U_WB_FORMAT: return GALLEY_WB_FORMAT;
  case U_WB_KATAKANA: return GALLEY_WB_KATAKANA;
  case U_WB_HEBREW_LETTER: return GALLEY_WB_HEBREW_LETTER;
  case U_WB_ALETTER: return GALLEY_WB_A_LETTER;
  case U_WB_SINGLE_QUOTE: return GALLEY_WB_SINGLE_QUOTE;
  case U_WB_DOUBLE_QUOTE: return GALLEY_WB_DOUBLE_QUOTE;
  case U_WB_MIDNUMLET: return GALLEY_WB_MID_NUM_LET;
  case U_WB_MIDLETTER: return GALLEY_WB_MID_LETTER;
  case U_WB_MIDNUM: return GALLEY_WB_MID_NUM;
  case U_WB_NUMERIC: return GALLEY_WB_NUMERIC;
  case U_WB_EXTENDNUMLET: return GALLEY_WB_EXTEND_NUM_LET;
  case U_WB_WSEGSPACE: return GALLEY_WB_SEGMENT_SPACE;
  default: return GALLEY_WB_OTHER;
  }
}

static galley_sentence_break sentence_break(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
  case U_SB_CR: return GALLEY_SB_CR;
  case U_SB_LF: return GALLEY_SB_LF;
  case U_SB_SEP: return GALLEY_SB_SEP;
  case U_SB_EXTEND: return GALLEY_SB_EXTEND;
  case U_SB_FORMAT: return GALLEY_SB_FORMAT;
  case U_SB_SP: return GALLEY_SB_SP;
  case U_SB_LOWER: return GALLEY_SB_LOWER;
  case U_SB_UPPER: return GALLEY_SB_UPPER;
  case U_SB_OLETTER: return GALLEY_SB_O_LETTER;
  case U_SB_NUMERIC: return GALLEY_SB_NUMERIC;
  case U_SB_ATERM: return GALLEY_SB_A_TERM;
  case U_SB_SCONTINUE: return GALLEY_SB_S_CONTINUE;
  case U_SB_STERM: return GALLEY_SB_S_TERM;
  case U_SB_CLOSE: return GALLEY_SB_CLOSE;
  default: return GALLEY_SB_OTHER;
  }
}

static galley_category category(UChar32 c) {
  uint32_t mask = U_GET_GC_MASK(c);
  if (mask & U_GC_L_MASK) return GALLEY_CATEGORY_LETTER;
  if (mask & U_GC_M_MASK) return GALLEY_CATEGORY_MARK;
  if (mask & U_GC_ND_MASK) return GALLEY_CATEGORY_DIGIT;
  if (mask & U_GC_N_MASK) return GALLEY_CATEGORY_NUMBER;
  if (mask & U_GC_P_MASK) return GALLEY_CATEGORY_PUNCTUATION;
  if (mask & U_GC_S_MASK) return GALLEY_CATEGORY_SYMBOL;
  return u_isUWhiteSpace(c) ? GALLEY_CATEGORY_SPACE : GALLEY_CATEGORY_OTHER;
}

/* Characters that show nothing and that news text carries by accident (soft hyphen, zero-width space and
 * joiners, bidi marks, word joiner, byte order mark). Tag characters and variation selectors show something.
 */
static int is_invisible(UChar32 c) {
  return c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

static int is_newline(UChar32 c) {
  return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static uint32_t width(UChar32 c) {
  int jamo = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  bool joins = jamo == U_HST_VOWEL_JAMO || jamo == U_HST_TRAILING_JAMO;
  if (joins || is_invisible(c) || U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) {
    return GALLEY_PROPERTY_ZERO_WIDTH;
  }
  int east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? GALLEY_PROPERTY_WIDE : 0;
}

static uint32_t properties(UChar32 c) {
  uint32_t p = (uint32_t)word_break(c) | (uint32_t)category(c) << 5 | (uint32_t)sentence_break(c) << 28;
  uint32_t mask = U_GET_GC_MASK(c);
  if (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) p |= GALLEY_PROPERTY_UPPER;
  if (mask & U_GC_LL_MASK) p |= GALLEY_PROPERTY_LOWER;
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) p |= GALLEY_PROPERTY_PICTOGRAPH;
  if (u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) != UNORM_YES || u_getCombiningClass(c) != 0) {
    p |= GALLEY_PROPERTY_NFC_SUSPECT;
  }
  if (is_newline(c)) {
    p |= GALLEY_PROPERTY_NEWLINE;
  } else if (c != '\t' && c != '\n' && (mask & U_GC_CC_MASK)) {
    p |= GALLEY_PROPERTY_CONTROL;
  }
  if (is_invisible(c)) p |= GALLEY_PROPERTY_INVISIBLE;
  if (c == '\t' || ((mask & U_GC_ZS_MASK) && c != ' ')) p |= GALLEY_PROPERTY_BLANK;
  return p | width(c);
}

static void add_property(UChar32 c, uint32_t property) {
  blocks[(uint32_t)c / GALLEY_PROPERTIES_BLOCK][(uint32_t)c % GALLEY_PROPERTIES_BLOCK] |= property;
}

/* Sequences led by F1, F2 and F4 hold no characters that text has; DF leads N'Ko letters, but is U+00DF in
 * most code pages, which stands before all kinds of signs in sound German. */
static uint32_t role_of_byte(unsigned byte) {
  if (byte < 0xC0) return GALLEY_PROPERTY_FOLLOWS;
  if (byte < 0xC2 || byte == 0xDF) return 0;
  if (byte < 0xE0) return GALLEY_PROPERTY_LEADS_TWO;
  if (byte < 0xF0) return GALLEY_PROPERTY_LEADS_THREE;
  return byte == 0xF0 || byte == 0xF3 ? GALLEY_PROPERTY_LEADS_FOUR : 0;
}

/* CA is the no-break space in Mac Roman: sound text has it before all kinds of letters. */
static uint32_t role_elsewhere(unsigned byte) {
  if (byte == 0xCA) return 0;
  uint32_t role = role_of_byte(byte);
  if (role == GALLEY_PROPERTY_FOLLOWS) return GALLEY_PROPERTY_FOLLOWS_ELSEWHERE;
  if (role == GALLEY_PROPERTY_LEADS_TWO) return GALLEY_PROPERTY_LEADS_TWO_ELSEWHERE;
  return role ? GALLEY_PROPERTY_LEADS_MORE_ELSEWHERE : 0;
}

static void add_code_pages(void) {
  for (int page = 0; page < GALLEY_CODE_PAGE_COUNT; page++) {
    for (int i = 0; i < 128; i++) {
      const galley_code_page_entry *entry = &galley_code_pages[page][i];
      bool elsewhere = page == GALLEY_MAC_ROMAN || page == GALLEY_CP437;
      add_property(entry->code_point, elsewhere ? role_elsewhere(entry->byte) : role_of_byte(entry->byte));
    }
  }
}

/* The number of blocks that differ; they are moved to the front. */
static unsigned share_blocks(void) {
  unsigned distinct = 0;
  for (unsigned b = 0; b < BLOCKS; b++) {
    unsigned k = 0;
    while (k < distinct && memcmp(blocks[k], blocks[b], sizeof blocks[b]) != 0) k++;
    if (k == distinct) memmove(blocks[distinct++], blocks[b], sizeof blocks[b]);
    stage1[b] = k;
  }
  return distinct;
}

int main(void) {
  for (unsigned b = 0; b < BLOCKS; b++) {
    for (unsigned i = 0; i < GALLEY_PROPERTIES_BLOCK; i++) {
      blocks[b][i] = properties((UChar32)(b * GALLEY_PROPERTIES_BLOCK + i));
    }
  }
  add_code_pages();
  for (UChar32 c = 0x80; c < 0xA0; c++) add_property(c, GALLEY_PROPERTY_FOLLOWS); /* ISO 8859-1 */
  unsigned distinct = share_blocks();
  printf("#include \"text/properties.h\"\n\nconst uint16_t galley_properties_stage1[] = {");
  for (unsigned b = 0; b < BLOCKS; b++) printf("%s%u,", b % 16 ? " " : "\n", stage1[b]);
  printf("\n};\n\nconst uint32_t galley_properties_stage2[] = {");
  for (unsigned i = 0; i < distinct * GALLEY_PROPERTIES_BLOCK; i++) {
    printf("%s0x%Xu,", i % 8 ? " " : "\n",
           (unsigned)blocks[i / GALLEY_PROPERTIES_BLOCK][i % GALLEY_PROPERTIES_BLOCK]);
  }
  printf("\n};\n");
  return ferror(stdout) ? 1 : 0;
}
