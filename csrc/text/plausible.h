/* Is text what somebody wrote, or was it read in the wrong encoding? Inside csrc/text only.
 *
 * UTF-8 that is read as a code page gives characters in an order that no writer puts them in: a small
 * accented letter before a currency sign, a capital one behind a fraction, a loose cedilla behind either. The
 * criterion is that of ftfy 6 (Robyn Speer, ftfy/badness.py): the characters that misread text consists of
 * are put into classes, and one pair of neighbours (sometimes three) that is on the list of unlikely ones
 * makes the text implausible. What is common in sound text of some language is not on the list: "CAFÉ…",
 * "Maß“", "NICIODATĂ™".
 *
 * Beyond ftfy, what misread text of German and Russian newsrooms has: a Latin word that holds a Greek or
 * Cyrillic capital letter with a sign behind it, and capital letters of those scripts, or dashes, with such a
 * sign behind each, three times in a row. */
#ifndef GALLEY_TEXT_PLAUSIBLE_H
#define GALLEY_TEXT_PLAUSIBLE_H

#include <stdbool.h>
#include <stddef.h>

/* Does text[start, end) hold an unlikely pair? Well-formed; nothing outside is looked at. Time is linear. */
bool galley_is_implausible(const char *text, size_t start, size_t end);

#endif
