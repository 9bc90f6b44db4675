/* How wide text shows on a terminal. */
#ifndef GALLEY_TEXT_WIDTH_H
#define GALLEY_TEXT_WIDTH_H

#include <stdbool.h>
#include <stddef.h>

/* The columns that a terminal gives to text, character by character: two to what is wide or full-width in
 * East Asia (UAX #11) and to emoji, none to combining and invisible ones and to the Korean vowels and final
 * consonants that join a letter before them. Bytes that are no UTF-8 count one each. Sequences that some
 * terminals join (flags, families of emoji) count as their parts. */
size_t galley_text_width(const char *text, size_t length);

/* Is there a control character in it (C0, DEL, C1), which a terminal obeys instead of showing it? */
bool galley_text_has_controls(const char *text, size_t length);

#endif
