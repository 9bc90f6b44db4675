/* Finding the next place that a step of cleaning cares for, 16 bytes at a time where the machine can. Inside
 * csrc/text only. A scan returns `length` where there is none. */
#ifndef GALLEY_TEXT_SCAN_H
#define GALLEY_TEXT_SCAN_H

#include <stddef.h>

/* The next byte, at `position` or behind it, that is `least` or more. */
size_t galley_scan_high(const char *bytes, size_t length, size_t position, unsigned char least);

/* The next place, at `position` or behind it, where blanks may need tidying: a tab, a blank before a blank, a
 * byte that leads a blank other than U+0020 (or another character), sometimes a single blank. */
size_t galley_scan_blank(const char *bytes, size_t length, size_t position);

/* How many bytes are not ASCII. */
size_t galley_count_high(const char *bytes, size_t length);

/* Copies the ASCII bytes at the beginning of `from` and returns how many there are. Writes up to
 * GALLEY_COPY_SLACK bytes more than that: `to` has room for `length` and those. */
#define GALLEY_COPY_SLACK ((size_t)16)
size_t galley_copy_ascii(char *to, const char *from, size_t length);

#endif
