/* A word as a lexicon looks for it: its letters folded, and a hash of them. Nearly all words of a text have
 * no more than 16 bytes: they lie in the key as a whole. */
#ifndef GALLEY_READ_WORD_KEY_H
#define GALLEY_READ_WORD_KEY_H

#include <stddef.h>
#include <stdint.h>

typedef struct galley_word_key {
  const char *word;
  uint32_t length;    /* bytes */
  uint32_t hash;      /* of all folded bytes; not the same on every machine */
  uint64_t halves[2]; /* the first 16 folded bytes, with zeros behind the word */
} galley_word_key;

/* Lower case for ASCII and the letters U+00C0 to U+00DE, whose UTF-8 keeps its length; other bytes are
 * copied. */
void galley_fold(const char *bytes, size_t length, char *folded);

/* The key of a word of `length` bytes; `readable` bytes, as many or more, may be read from `word` on. */
galley_word_key galley_word_key_of(const char *word, size_t length, size_t readable);

/* The same in portable C: what the specs compare it with. */
galley_word_key galley_word_key_portably(const char *word, size_t length);

#endif
