/* The noun phrases and pronouns of a stretch of words, one after another. */
#ifndef GALLEY_READ_NOUN_PHRASES_H
#define GALLEY_READ_NOUN_PHRASES_H

#include "read/clauses.h"

typedef struct galley_phrase {
  galley_mention mention;
  size_t start;  /* its article */
  size_t clause; /* what it stands in: behind the last comma or stop */
  bool oblique, pronoun;
  bool nominative; /* its article says so (der) */
} galley_phrase;

/* Before the first phrase from token `first` on. */
static inline galley_phrase galley_before_phrases(size_t first) {
  return (galley_phrase){.clause = first};
}

/* The next noun phrase or pronoun from `*index` on, which moves behind it; `*phrase` is the one before, and
 * becomes it. */
bool galley_next_phrase(const galley_reading *reading, size_t *index, size_t end, galley_phrase *phrase);

/* Leaves out the offices before a name: "BKA-Chef Holger Voss" is said by "Holger Voss". */
size_t galley_skip_offices(const galley_reading *reading, size_t first, size_t end);

/* "jener Minister", "diese alte Frage": the word before a noun is no pronoun. */
bool galley_stands_before_noun(const galley_reading *reading, size_t index, size_t end);

/* A noun of speech (die Losung) or what points to one (folgendes). */
bool galley_is_word_of_speech(const galley_reading *reading, size_t index);

#endif
