/* Many terms in one pass, each as a whole: no letter, digit or combining mark touches it from outside. A term
 * is a word or several ("in Folge"); it is looked up by its longest word, so that a word of the text costs
 * one look at a small filter, and a probe of a hash table where that lets it pass. The number of terms hardly
 * counts.
 *
 *   galley_term list[] = {{"Standart", 8, false, true}, {"in folge", 8, true, false}};
 *   galley_literal endings[] = {{"s", 1}};
 *   galley_terms *terms;
 *   if (galley_terms_open(&terms, list, 2, endings, 1, NULL, allocator) == GALLEY_OK) {
 *     galley_vector matches = galley_vector_of(sizeof(galley_literal_match), allocator);
 *     status = galley_terms_find_all(terms, text, length, &matches);
 *     ...
 *     galley_terms_close(terms);
 *   }
 *
 * Unchangeable once made, and free to share between threads. */
#ifndef GALLEY_MATCH_TERMS_H
#define GALLEY_MATCH_TERMS_H

#include "base/status.h"
#include "base/vector.h"
#include "match/automaton.h"

typedef struct galley_terms galley_terms;

typedef struct galley_term {
  const char *bytes; /* well-formed UTF-8; a blank in it stands for a newline, too */
  size_t length;
  bool ignore_case;  /* as far as match/lower.h goes */
  bool is_inflected; /* it is looked for with endings, too */
} galley_term;

/* Does a text hold a letter, digit or mark? Terms must. */
bool galley_terms_has_word(const char *bytes, size_t length);

/* Copies the terms. The same term may come several times.
 *
 * GALLEY_BAD_ARGUMENT: a term has no word in it; `*bad`, unless NULL, is its index. GALLEY_TOO_LARGE: more
 * than GALLEY_LITERALS_LIMIT bytes, in all forms. GALLEY_OUT_OF_MEMORY. After an error nothing is held. */
galley_status galley_terms_open(galley_terms **terms, const galley_term *list, size_t count,
                                const galley_literal *endings, size_t ending_count, size_t *bad,
                                galley_allocator allocator);

/* The bytes of a term, without an ending. */
size_t galley_terms_length(const galley_terms *terms, size_t index);

/* Gives all memory back to the allocator that it came from. NULL is fine. */
void galley_terms_close(galley_terms *terms);

/* Appends every match in text[0, length) to `matches`, a vector of galley_literal_match, in the order of the
 * words that they were found by; matches may overlap. One that is longer than its term has an ending. Any
 * bytes will do: what is ill-formed is no letter.
 *
 * GALLEY_TOO_LARGE: length > GALLEY_LENGTH_LIMIT. GALLEY_OUT_OF_MEMORY. After an error `matches` is as
 * before. */
galley_status galley_terms_find_all(const galley_terms *terms, const char *text, size_t length,
                                    galley_vector *matches);

#endif
