/* Many literals in one pass over a text (Aho and Corasick 1975), leftmost-longest and not overlapping.
 *
 *   galley_literal literals[] = {{"one", 3}, {"two", 3}};
 *   galley_automaton *automaton;
 *   galley_status status = galley_automaton_open(&automaton, literals, 2, true, NULL, allocator);
 *   galley_vector matches = galley_vector_of(sizeof(galley_literal_match), allocator);
 *   status = galley_automaton_find_all(automaton, text, length, false, &matches);
 *   ...
 *   galley_vector_release(&matches);
 *   galley_automaton_close(automaton);
 *
 * An open automaton never changes: threads may share it.
 *
 * Time is linear in the text, whatever the literals. The text is read backwards by an automaton of the
 * reversed literals: its state at an offset knows at once the longest literal that begins there. A second
 * walk over what was found then chooses from left to right, so nothing is ever read twice.
 *
 * Memory is about 21 bytes a state (there are at most as many states as bytes in the literals, and one more)
 * and up to 1 MiB for the states near the root, which are the ones that a text visits most. */
#ifndef GALLEY_MATCH_AUTOMATON_H
#define GALLEY_MATCH_AUTOMATON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/vector.h"

/* The most bytes that the literals of one automaton have together. */
#define GALLEY_LITERALS_LIMIT ((size_t)1 << 24)

/* Well-formed UTF-8, not empty; it may hold NUL. */
typedef struct galley_literal {
  const char *bytes;
  size_t length;
} galley_literal;

/* text[start, end) is literal `index`. */
typedef struct galley_literal_match {
  uint32_t index;
  uint32_t start;
  uint32_t end;
} galley_literal_match;

typedef struct galley_automaton galley_automaton;

/* Builds the automaton of `count` literals (none is fine: it finds nothing). Where a literal stands twice,
 * the first one is found. The literals need not outlive the call.
 *
 * `ignore_case` compares lower-cased letters, one to one: ASCII and the letters that take two bytes in UTF-8
 * (Latin up to U+024F, IPA, Greek, Cyrillic, Armenian), where the small letter takes as many bytes as the
 * capital. So Ä is ä, and neither is ẞ ß nor ſ s.
 *
 * GALLEY_BAD_ARGUMENT: a literal is empty or ill-formed; `*bad`, unless NULL, is its index.
 * GALLEY_TOO_LARGE: more than GALLEY_LITERALS_LIMIT bytes. GALLEY_OUT_OF_MEMORY. After an error nothing is
 * held. */
galley_status galley_automaton_open(galley_automaton **automaton, const galley_literal *literals,
                                    size_t count, bool ignore_case, size_t *bad, galley_allocator allocator);

/* Gives all memory back to the allocator that it came from. NULL is fine. */
void galley_automaton_close(galley_automaton *automaton);

/* Appends all matches in text[0, length) to `matches`, a vector of galley_literal_match, from left to right.
 * Of matches that overlap the one that begins first counts, of those that begin together the longest.
 *
 * `whole_words` looks only at matches that no letter, digit or combining mark touches from outside, as though
 * the others were not there: they hide nothing. What is not well-formed UTF-8 is no letter.
 *
 * GALLEY_TOO_LARGE: length > GALLEY_LENGTH_LIMIT. GALLEY_OUT_OF_MEMORY. After an error `matches` is as
 * before. */
galley_status galley_automaton_find_all(const galley_automaton *automaton, const char *text, size_t length,
                                        bool whole_words, galley_vector *matches);

/* The same with every match, those that others overlap or hold, too, and those of literals that read the
 * same: in ascending order of where they begin, the longest first. Time is linear in the text and in what is
 * found. */
galley_status galley_automaton_find_every(const galley_automaton *automaton, const char *text, size_t length,
                                          galley_vector *matches);

#endif
