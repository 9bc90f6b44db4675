/* What a word can be in a name. For csrc/read; indexes are those of the reading's tokens. */
#ifndef GALLEY_READ_NAME_WORDS_H
#define GALLEY_READ_NAME_WORDS_H

#include "read/reader.h"

/* The bytes at which a token starts and ends. */
static inline uint32_t galley_start_of(const galley_reader *x, size_t index) {
  return galley_reader_token(x, index)->start;
}

static inline uint32_t galley_end_of(const galley_reader *x, size_t index) {
  return (uint32_t)galley_token_end(galley_reader_token(x, index));
}

/* A place or an organization of the lists, or the first word of one. */
static inline bool galley_is_listed(const galley_reader *x, size_t index) {
  return galley_reader_has(x, index, GALLEY_PLACE) || galley_reader_has(x, index, GALLEY_ORGANIZATION);
}

/* A capitalised word. */
static inline bool galley_is_capitalized(const galley_token *token) {
  return token->kind == GALLEY_TOKEN_WORD && (token->flags & GALLEY_TOKEN_CAPITALIZED);
}

/* The end of the words that hyphens join to the one at `index`, behind which a hyphen stands. */
size_t galley_hyphenated_end(const galley_reader *x, size_t index);

/* The end of the words that hyphens join to the one at `index`, which is at least index + 1. */
static inline size_t galley_compound_end(const galley_reader *x, size_t index) {
  return galley_reader_is_sign(x, index + 1, '-') ? galley_hyphenated_end(x, index) : index + 1;
}

/* A hyphen joins it to the word before. */
bool galley_is_compound_tail(const galley_reader *x, size_t index);

/* The length of text[start, end) without the ending of a genitive; that of the whole if it has none. */
size_t galley_base_length(const galley_reading *reading, size_t start, size_t end);

/* The classes of a word without the ending of a genitive or a full stop, if it has any such. */
uint64_t galley_stem_classes(const galley_reading *reading, const galley_token *token);

/* The classes of the word at `index`, a bit each, with those that it has without these. */
static inline uint64_t galley_name_classes(const galley_reader *x, size_t index) {
  const galley_reading *r = x->reading;
  const galley_token *t = galley_reader_token(x, index);
  uint64_t classes = galley_entry_classes(r->language, t->entry);
  bool whole = !(t->flags & GALLEY_TOKEN_STOP) &&
               galley_language_genitive(r->language, r->text + t->start, t->length) == 0;
  return whole ? classes : classes | galley_stem_classes(r, t);
}

/* Of a word that has the class, with or without the ending of a genitive: see galley_listed_name. */
const galley_sense *galley_find_listed_name(const galley_reader *x, size_t index, galley_word_class class,
                                            size_t *end, size_t *base);

/* A name of the language's lists at `index`, of one of GALLEY_GIVEN_NAME, _PERSON, _PLACE, _ORGANIZATION;
 * `*end` becomes the token behind it, `*base` the byte behind it without the ending of a genitive. NULL if
 * there is none, or if it is only the beginning of a compound. */
static inline const galley_sense *galley_listed_name(const galley_reader *x, size_t index,
                                                     galley_word_class class, size_t *end, size_t *base) {
  bool may_be = galley_name_classes(x, index) & GALLEY_CLASS_BIT(class);
  return may_be ? galley_find_listed_name(x, index, class, end, base) : NULL;
}

/* The cue that a token of GALLEY_NAME_WORD is, or 0. */
galley_name_word galley_cue_of_name_word(const galley_reader *x, size_t index);

/* The cue that the token at `index` is, or 0. */
static inline galley_name_word galley_cue_at(const galley_reader *x, size_t index) {
  return galley_reader_has(x, index, GALLEY_NAME_WORD) ? galley_cue_of_name_word(x, index) : 0;
}

/* The particle that it is, or 0. */
galley_name_word galley_particle_at(const galley_reader *x, size_t index);

/* The word ends in that way, and has at least three letters before. */
bool galley_has_ending(const galley_reader *x, size_t index, galley_name_word ending);

/* "Islamischer", "Private": capitalised in the names of things, or at the beginning of a sentence. */
bool galley_looks_like_adjective(const galley_reader *x, size_t index);

/* Capitalised, of no lexicon, and not with the ending of a common noun. */
bool galley_is_unknown_name(const galley_reader *x, size_t index);

/* The same, and not in the plural either. */
bool galley_is_unknown_surname(const galley_reader *x, size_t index);

/* A line ends before it: what must be the next word of a name by its form alone is none. */
bool galley_begins_line(const galley_reader *x, size_t index);

/* The office at `index`, a role or a compound that ends with one; `*end` becomes the token behind it. NULL if
 * there is none. */
const galley_sense *galley_office_at(const galley_reader *x, size_t index, size_t *end);

/* The noun for persons that the word at `index` is, or that ends it; NULL if there is none. */
const galley_sense *galley_person_noun_at(const galley_reader *x, size_t index);

/* Of a token with a stop: see galley_is_initial. */
bool galley_is_single_letter(const galley_reader *x, size_t index);

/* "J.", "W.": a single letter. */
static inline bool galley_is_initial(const galley_reader *x, size_t index) {
  return galley_reader_holds(x, index) && galley_reader_token(x, index)->flags & GALLEY_TOKEN_STOP &&
         galley_is_single_letter(x, index);
}

/* An article or another word that stands before common nouns only. */
bool galley_is_determiner(const galley_reader *x, size_t index);

#endif
