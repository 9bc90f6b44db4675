/* Which language a text is in: by its function words, which are a third of any running text and hardly ever
 * the same in two languages. */
#ifndef GALLEY_READ_IDENTIFY_H
#define GALLEY_READ_IDENTIFY_H

#include "read/language.h"

#define GALLEY_MOST_LANGUAGES 64

typedef struct galley_identification {
  unsigned language;  /* whose stopwords are most of those in the text; 0 if none is clearly ahead */
  size_t words, hits; /* words that were looked at; those of them that are stopwords of that language */
} galley_identification;

/* Looks at the first words of clean text. `stopwords` holds words of the class GALLEY_STOPWORD, whose values
 * are the numbers of the languages, from 1 to GALLEY_MOST_LANGUAGES - 1. */
galley_identification galley_identify(const galley_language *stopwords, const char *text, size_t length);

#endif
