/* windows-1252: what text is that is not UTF-8, more often than not. Inside csrc/text only. */
#ifndef GALLEY_TEXT_WINDOWS_1252_H
#define GALLEY_TEXT_WINDOWS_1252_H

#include "text/rewrite.h"
#include "text/survey.h"

/* What one look at the bytes tells. */
typedef struct galley_narrow {
  size_t sequences;     /* of UTF-8, of two bytes and more, that are well-formed */
  size_t others;        /* bytes that are not ASCII and in none of them */
  bool foreign;         /* there are bytes that windows-1252 text does not have, NUL among them */
  size_t invalid;       /* bytes that windows-1252 has no character for */
  galley_survey survey; /* of the text when it is decoded */
} galley_narrow;

/* Decodes by the table of the WHATWG Encoding Standard; bytes without a character become U+FFFD. False when
 * there is no memory. */
bool galley_decode_windows_1252(galley_rewrite *rewrite, galley_narrow *narrow);

/* The same in portable C alone; the answers are equal. */
bool galley_decode_windows_1252_portably(galley_rewrite *rewrite, galley_narrow *narrow);

/* Looks at bytes without decoding them: `survey` and `invalid` are not filled in. */
galley_narrow galley_look_at_narrow(const char *bytes, size_t length);

/* Were bytes that are not well-formed UTF-8 plainly windows-1252: hardly a sequence that looks like UTF-8, no
 * byte that such text does not have? */
static inline bool galley_is_windows_1252(const galley_narrow *narrow) {
  return narrow->others > narrow->sequences && !narrow->foreign;
}

#endif
