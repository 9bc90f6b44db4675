/* Quotation marks, one value a character (or a typist's pair of characters), and other signs. */
#ifndef GALLEY_READ_MARKS_H
#define GALLEY_READ_MARKS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum galley_mark {
  GALLEY_MARK_NONE,
  GALLEY_MARK_DOUBLE_LOW,                            /* „ */
  GALLEY_MARK_LEFT_DOUBLE,                           /* “ closes in German, opens in English */
  GALLEY_MARK_RIGHT_DOUBLE,                          /* ” */
  GALLEY_MARK_STRAIGHT,                              /* " */
  GALLEY_MARK_TYPEWRITER_LOW,                        /* ,, */
  GALLEY_MARK_TYPEWRITER_OPEN,                       /* `` */
  GALLEY_MARK_TYPEWRITER_CLOSE,                      /* '' */
  GALLEY_MARK_RIGHT_GUILLEMET,                       /* » */
  GALLEY_MARK_LEFT_GUILLEMET,                        /* « */
  GALLEY_MARK_FIRST_SINGLE,                          /* from here on: marks of the inner level */
  GALLEY_MARK_SINGLE_LOW = GALLEY_MARK_FIRST_SINGLE, /* ‚ */
  GALLEY_MARK_LEFT_SINGLE,                           /* ‘ */
  GALLEY_MARK_RIGHT_SINGLE,                          /* ’ which is the apostrophe, too */
  GALLEY_MARK_STRAIGHT_SINGLE,                       /* ' */
  GALLEY_MARK_RIGHT_SINGLE_GUILLEMET,                /* › */
  GALLEY_MARK_LEFT_SINGLE_GUILLEMET                  /* ‹ */
} galley_mark;

static inline galley_mark galley_mark_of(uint32_t code_point) {
  switch (code_point) {
  case 0x201E: return GALLEY_MARK_DOUBLE_LOW;
  case 0x201C: return GALLEY_MARK_LEFT_DOUBLE;
  case 0x201D: return GALLEY_MARK_RIGHT_DOUBLE;
  case '"': return GALLEY_MARK_STRAIGHT;
  case 0xBB: return GALLEY_MARK_RIGHT_GUILLEMET;
  case 0xAB: return GALLEY_MARK_LEFT_GUILLEMET;
  case 0x201A: return GALLEY_MARK_SINGLE_LOW;
  case 0x2018: return GALLEY_MARK_LEFT_SINGLE;
  case 0x2019: return GALLEY_MARK_RIGHT_SINGLE;
  case '\'': return GALLEY_MARK_STRAIGHT_SINGLE;
  case 0x203A: return GALLEY_MARK_RIGHT_SINGLE_GUILLEMET;
  case 0x2039: return GALLEY_MARK_LEFT_SINGLE_GUILLEMET;
  default: return GALLEY_MARK_NONE;
  }
}

/* A sign before an item of a list, which may have been spliced into running text. */
static inline bool galley_is_bullet(uint32_t code_point) {
  bool geometric = code_point >= 0x2580 && code_point <= 0x25BF;
  return code_point == 0xB7 || code_point == 0x2022 || geometric;
}

#endif
