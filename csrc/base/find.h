/* Bytes in bytes. */
#ifndef GALLEY_BASE_FIND_H
#define GALLEY_BASE_FIND_H

#include <stddef.h>

/* Where `wanted` first stands in text[0, length); NULL if it does not. Nothing stands everywhere. */
const char *galley_find(const char *text, size_t length, const char *wanted, size_t wanted_length);

/* How often a byte stands there. */
size_t galley_count_byte(const char *text, size_t length, char byte);

/* How often it stands there, side by side. `wanted_length` > 0. */
size_t galley_count(const char *text, size_t length, const char *wanted, size_t wanted_length);

#endif
