/* Who says a quotation in marks, and with which verb. */
#ifndef GALLEY_READ_SPEAKERS_H
#define GALLEY_READ_SPEAKERS_H

#include "read/clauses.h"

/* The mention says the quotation: does nothing if that is nobody (es heißt), or the speech itself (die Losung
 * lautet). */
void galley_set_speaker(const galley_reading *reading, galley_quote *quote, galley_mention speaker);

/* The token at `index` is the verb that reports it. */
void galley_set_verb(const galley_reading *reading, galley_quote *quote, size_t index);

/* Fills in the quote's speaker and verb where the words around it tell: after it („…“, sagte X), before it
 * (X sagte: „…“). Looks at a bounded number of tokens. */
void galley_find_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote);

/* The direct quotations before one; NULL where there is none. */
typedef struct galley_dialogue {
  const galley_quote *last, *last_but_one;
  bool goes_on; /* the one in question is the second part of the last */
} galley_dialogue;

/* For direct speech without a speaker: who the words further off say it is. In this order: the speaker of the
 * first part; a label (Karl. „…“) or a name in brackets („…“ (Name)); in a dialogue, whose turn it is; its
 * source (laut Karl); the clause before it, around it or behind it; whose words a noun of speech names (Karls
 * Antwort); the person that the words before it are about, or the sentence before that; who spoke last; what
 * else the words before it name as the source; behind the first words of a paragraph, the sentence behind it.
 */
void galley_infer_speaker(const galley_reading *reading, galley_stretch stretch, galley_quote *quote,
                          const galley_dialogue *dialogue);

#endif
