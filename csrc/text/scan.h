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

#endif
