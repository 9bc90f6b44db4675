/* What the readers of quotations share: the signs that part clauses, verbs of speech, announcements, labels.
 */
#ifndef GALLEY_READ_CLAUSES_H
#define GALLEY_READ_CLAUSES_H

#include "read/reading.h"

/* Tokens that name someone: `first` to before `end`; empty (both equal) if there is nobody. */
typedef struct galley_mention {
  size_t first, end;
} galley_mention;

static inline bool galley_mentions(galley_mention mention) {
  return mention.end > mention.first;
}

#define GALLEY_MARKED_NAME 8 /* tokens of a newspaper's name in quotation marks, at most */

/* Of tokens that are no words: see the three functions below. */
bool galley_is_stop_sign(const galley_reading *reading, const galley_token *token);
bool galley_is_dash_sign(const galley_reading *reading, const galley_token *token);

/* A terminator, a semicolon or a colon. */
static inline bool galley_is_stop(const galley_reading *reading, const galley_token *token) {
  return token->kind != GALLEY_TOKEN_WORD && galley_is_stop_sign(reading, token);
}

/* A dash between words or sentences; a hyphen only behind a blank. */
static inline bool galley_is_clause_dash(const galley_reading *reading, const galley_token *token) {
  return token->kind != GALLEY_TOKEN_WORD && galley_is_dash_sign(reading, token);
}

/* A comma or a dash, which set a reporting clause off. */
static inline bool galley_sets_off(const galley_reading *reading, const galley_token *token) {
  return token->kind != GALLEY_TOKEN_WORD &&
         (galley_token_is(reading, token, ',') || galley_is_dash_sign(reading, token));
}

/* A verb of speech. Capitalised inside a sentence the word is a noun (die Fragen). */
bool galley_is_speech_verb(const galley_reading *reading, const galley_token *token);

/* A verb that gives word for word what is said in a breath (rief). */
bool galley_says_in_a_breath(const galley_reading *reading, const galley_token *token);

/* A word of a name: capitalised, and not a word that is capitalised only because a sentence begins with it.
 */
bool galley_is_name_word(const galley_reading *reading, const galley_token *token);

/* The end of the name, of several words maybe, that begins at token `first`. */
size_t galley_name_end(const galley_reading *reading, size_t first, size_t end);

/* The sense of a class that the entry of a token has, as one word; NULL if it is that of several words only.
 */
const galley_sense *galley_single_sense(const galley_reading *reading, const galley_token *token,
                                        galley_word_class class);

/* The entry's sense of a class, as one word; NULL if it has none. */
static inline const galley_sense *galley_class_sense(const galley_reading *reading, const galley_token *token,
                                                     galley_word_class class) {
  return galley_token_has(reading, token, class) ? galley_single_sense(reading, token, class) : NULL;
}

/* The value of that sense, -1 if there is none. */
static inline int galley_class_value(const galley_reading *reading, const galley_token *token,
                                     galley_word_class class) {
  const galley_sense *sense = galley_class_sense(reading, token, class);
  return sense ? (int)sense->value : -1;
}

/* The word before token `end` is one of these, between which blanks stand: the particle of a verb (fuhr er
 * fort). */
bool galley_ends_with(const galley_reading *reading, size_t end, const char *words);

/* Someone speaks to someone: a pronoun of the first or second person. */
bool galley_is_address(const galley_reading *reading, size_t first, size_t end);

/* A question or an exclamation. */
bool galley_exclaims(const galley_reading *reading, size_t first, size_t end);

/* How a clause before a colon announces speech. */
typedef struct galley_announcement {
  int weight;  /* 0: not at all */
  size_t verb; /* its verb of speech, the one nearest to the colon; the colon if it has none */
  bool text;   /* it announces a text of its own: a letter, a report */
} galley_announcement;

galley_announcement galley_announcement_in(const galley_reading *reading, size_t first, size_t colon);

/* ", laut der der Minister …": two articles at token `index`, of which the first is a relative pronoun. */
bool galley_opens_relative(const galley_reading *reading, size_t index, size_t end);

/* Where the sentence that token `index` belongs to or follows begins: behind the stop or mark before it, at
 * `first` or a bounded number of tokens before. */
size_t galley_clause_sentence_start(const galley_reading *reading, size_t first, size_t index);

/* The label of a speaker that ends before token `end`: up to five words of a name where a sentence may
 * begin, maybe with a remark in brackets ("Präs. (zum Zeugen)"); empty if there is none. */
galley_mention galley_label_before(const galley_reading *reading, size_t first, size_t end);

#endif
