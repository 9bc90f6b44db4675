/* Fingerprints: 128 numbers that tell how much two texts have in common, without the texts.
 *
 * MinHash (Broder 1997) in one permutation: the hash of each shingle falls into one of 128 places by its
 * upper seven bits, and each place keeps the smallest of the lower 32 bits (Li, Owen, Zhang 2012, "One
 * permutation hashing"). A place into which nothing fell takes the number of another one, chosen by a hash of
 * its own (Shrivastava 2017, "Optimal densification for fast and accurate minwise hashing"). The share of
 * places in which two fingerprints agree estimates the Jaccard similarity J of the sets of shingles, with a
 * standard error of sqrt(J (1 - J) / 128), at most 0.045; more for texts of fewer than some 128 shingles.
 *
 * A fingerprint is the same on every machine and in every version with this GALLEY_FINGERPRINT_MARK. */
#ifndef GALLEY_COMPARE_FINGERPRINT_H
#define GALLEY_COMPARE_FINGERPRINT_H

#include "compare/words.h"

#define GALLEY_FINGERPRINT_PLACES 128
#define GALLEY_FINGERPRINT_MARK   "minhash1" /* begins the written form; tells how it was made */

/* "minhash1:COUNT:" with up to ten digits, and six bits a character, with a NUL. */
#define GALLEY_FINGERPRINT_ROOM (8 + 1 + 10 + 1 + (GALLEY_FINGERPRINT_PLACES * 32 + 5) / 6 + 1)

typedef struct galley_fingerprint {
  uint32_t shingles; /* how many different ones the text has; 0: it has no words, and is like nothing */
  uint32_t places[GALLEY_FINGERPRINT_PLACES];
} galley_fingerprint;

void galley_fingerprint_make(galley_fingerprint *fingerprint, const galley_hash_set *shingles);

/* What two texts have in common: shingles of both by those of either (Jaccard), and the share of each one's
 * shingles that the other has, too (containment). All from 0 to 1. */
typedef struct galley_similarity {
  double jaccard;
  double first_in_second, second_in_first;
} galley_similarity;

/* Exact, for sets of shingles. */
galley_similarity galley_similarity_of(const galley_hash_set *a, const galley_hash_set *b);

/* Estimated. */
galley_similarity galley_similarity_estimate(const galley_fingerprint *a, const galley_fingerprint *b);

/* The Jaccard similarity alone. */
double galley_fingerprint_resemblance(const galley_fingerprint *a, const galley_fingerprint *b);

/* Writes the printable form, with a NUL; returns its length. The digits are those of base64url (RFC 4648),
 * numbers are written in 32 bits, the first bit first. */
size_t galley_fingerprint_write(const galley_fingerprint *fingerprint, char text[GALLEY_FINGERPRINT_ROOM]);

/* False for what galley_fingerprint_write does not write. */
bool galley_fingerprint_read(galley_fingerprint *fingerprint, const char *text, size_t length);

#endif
