/* An index of fingerprints, which finds near-duplicates among any number of texts.
 *
 * Locality-sensitive hashing by bands (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): the
 * 128 numbers of a fingerprint are 32 bands of 4; texts that agree in a whole band are candidates, and of
 * these a query gives those that are as similar as asked for. A text of similarity s is found with
 * probability 1 - (1 - s^4)^32: s = 0.3: 0.23, 0.4: 0.56, 0.5: 0.87, 0.6: 0.988, 0.7: 0.9998.
 *
 * Memory for an entry: 516 bytes of fingerprint, 132 of links, and 512 to 1,024 of the table of bands. */
#ifndef GALLEY_COMPARE_INDEX_H
#define GALLEY_COMPARE_INDEX_H

#include "compare/fingerprint.h"

#define GALLEY_INDEX_BANDS 32

typedef struct galley_index {
  galley_vector fingerprints; /* of galley_fingerprint, one an entry */
  galley_vector links;        /* of uint32_t: for each entry and band the entry added before it, from 1 */
  galley_vector marks;        /* of uint32_t, one an entry: the query that has seen it */
  galley_vector slots;        /* of a hash of the band and the last entry that has it */
  size_t bands;               /* that stand in the slots */
  uint32_t query;
} galley_index;

typedef struct galley_index_match {
  uint32_t entry; /* in the order in which they were added, from 0 */
  double similarity;
} galley_index_match;

void galley_index_open(galley_index *index, galley_allocator allocator);
void galley_index_close(galley_index *index);

size_t galley_index_count(const galley_index *index);

/* False when there is no memory: then nothing has been added. A fingerprint of a text without words counts,
 * but nothing is found by it. */
bool galley_index_add(galley_index *index, const galley_fingerprint *fingerprint);

/* Appends the entries of at least that similarity, estimated, to `matches` (of galley_index_match), in no
 * order; false when there is no memory. */
bool galley_index_query(galley_index *index, const galley_fingerprint *fingerprint, double threshold,
                        galley_vector *matches);

/* Appends for each entry the first entry of its cluster (uint32_t) to `clusters`: texts are in one if a chain
 * of texts joins them, each of at least that similarity to the next. Of the texts that agree in a band, each
 * is compared with up to GALLEY_INDEX_COMPARED that were added before it. False when there is no memory. */
bool galley_index_clusters(const galley_index *index, double threshold, galley_vector *clusters);

#define GALLEY_INDEX_COMPARED 16

#endif
