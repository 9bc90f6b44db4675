/* A set of words, found without regard to the case of Latin letters at the cost of one probe: open addressing
 * over a hash of the folded word. Adding needs memory; finding does not, and any number of threads may do it
 * at once. */
#ifndef GALLEY_READ_LEXICON_H
#define GALLEY_READ_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define GALLEY_LONGEST_WORD 96 /* bytes; a longer word is in no lexicon */

typedef struct galley_lexicon galley_lexicon;

/* An empty lexicon in the arena, which must outlive it; NULL when there is no memory. */
galley_lexicon *galley_lexicon_new(galley_arena *arena);

/* The number of a word that is there afterwards, counted from 1 in the order of addition; 0 when there is no
 * memory. `length` is 1 to GALLEY_LONGEST_WORD. */
uint32_t galley_lexicon_add(galley_lexicon *lexicon, const char *word, size_t length);

/* The hash of a word. It is that of every word that differs from it in nothing but the case of its letters;
 * tokens carry it. It is not the same on every machine. `readable` bytes, as many as `length` or more, may be
 * read from `word` on: that is faster from 16 bytes on. */
uint32_t galley_word_hash(const char *word, size_t length, size_t readable);

/* The number of the word with this hash, or 0 if it is not there. `readable` as above. */
uint32_t galley_lexicon_find(const galley_lexicon *lexicon, uint32_t hash, const char *word, size_t length,
                             size_t readable);

/* Lower case for ASCII and the letters U+00C0 to U+00DE, whose UTF-8 keeps its length; other bytes are
 * copied. */
void galley_fold(const char *bytes, size_t length, char *folded);

/* Do two words of the same length differ in nothing but the case of letters that galley_fold knows? */
bool galley_same_folded(const char *a, const char *b, size_t length);

#endif
