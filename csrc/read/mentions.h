/* Whom a mention of a speaker means: a name is its own, a pronoun or an office stands for one. */
#ifndef GALLEY_READ_MENTIONS_H
#define GALLEY_READ_MENTIONS_H

#include "read/names.h"

/* The name that stands in the bytes [start, end) of the clean text, or that of the person whom the words
 * there stand for: a pronoun (er), an age (der 69-Jährige) or an office (der Minister), where nobody else can
 * be meant. NULL if there is none. The names must have been read. */
const galley_name *galley_name_meant(const galley_reading *reading, size_t start, size_t end);

#endif
