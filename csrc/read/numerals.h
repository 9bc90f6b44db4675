/* Numerals: what dates and numbers are made of. */
#ifndef GALLEY_READ_NUMERALS_H
#define GALLEY_READ_NUMERALS_H

#include "base/utf8.h"
#include "read/reading.h"

typedef struct galley_numeral {
  double value;
  size_t end;     /* byte behind it: inside the token if something sticks to the digits ("75ml") */
  uint8_t digits; /* how many digits it begins with, up to the first mark; 0 for one in words */
  bool plain;     /* digits alone, without marks between them */
  bool ordinal;
  const char *position; /* of an ordinal that counts from the end or from here; it has no value */
  bool is_pronoun;      /* counts only before a period ("die nächsten beiden Tage") */
  bool may_be_article;  /* mostly an article: counts only where it measures something */
} galley_numeral;

/* The classes of numerals in words, a bit each. */
#define GALLEY_NUMERAL_CLASSES                                                                               \
  (GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ARTICLE_CARDINAL) |                           \
   GALLEY_CLASS_BIT(GALLEY_ORDINAL))

/* Does token `index` look like a numeral? Most tokens do not: a cheap question that saves a dear one. */
static inline bool galley_may_be_numeral(const galley_reading *reading, size_t index) {
  const galley_token *t = galley_token_at(reading, index);
  return (galley_entry_classes(reading->language, t->entry) & GALLEY_NUMERAL_CLASSES) ||
         (t->flags & GALLEY_TOKEN_NUMERAL) || t->kind == GALLEY_TOKEN_NUMBER ||
         galley_is_digit(reading->text[t->start]);
}

/* The numeral in token `index`. */
bool galley_numeral_at(const galley_reading *reading, size_t index, galley_numeral *numeral);

/* The longest entry of a class that begins at byte `position`, at most one blank further on, and ends within
 * the stretch and with a word; `*end` becomes the byte behind it. Symbols of one or two bytes count only as
 * written. */
const galley_sense *galley_sense_behind(const galley_reading *reading, galley_stretch stretch,
                                        size_t position, galley_word_class class, size_t *end);

/* The first token at or after `index` that ends behind byte `position`. */
static inline size_t galley_token_behind(const galley_reading *reading, galley_stretch stretch, size_t index,
                                         size_t position) {
  while (index < stretch.end_token && galley_token_end(galley_token_at(reading, index)) <= position) index++;
  return index;
}

/* The text between two tokens holds nothing, so that one sticks to the other. */
static inline bool galley_sticks(const galley_reading *reading, galley_stretch stretch, size_t index) {
  return index > stretch.first_token && index < stretch.end_token &&
         !(galley_token_at(reading, index)->flags & GALLEY_TOKEN_SPACE_BEFORE);
}

/* Of tokens that are no words: see galley_is_dash. */
bool galley_is_any_dash(const galley_reading *reading, const galley_token *token);

/* A hyphen, minus sign or dash. */
static inline bool galley_is_dash(const galley_reading *reading, const galley_token *token) {
  return token->kind != GALLEY_TOKEN_WORD && galley_is_any_dash(reading, token);
}

/* A typewriter's or a typographic apostrophe. */
bool galley_is_apostrophe(const galley_reading *reading, const galley_token *token);

#endif
