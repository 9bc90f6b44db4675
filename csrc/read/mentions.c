#include "read/mentions.h"

#include <string.h>

#include "read/clauses.h"
#include "read/speech_words.h"

#define REACH 1200 /* bytes before a pronoun in which the person that it stands for is named */

/* The last token that begins before the byte `end`. */
static const galley_token *last_token_before(const galley_reading *r, size_t end) {
  size_t low = 0, high = r->tokens.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (galley_token_at(r, middle)->start < end)
      low = middle + 1;
    else
      high = middle;
  }
  return low > 0 ? galley_token_at(r, low - 1) : NULL;
}

static galley_gender gender_of(const galley_sense *pronoun) {
  if (!pronoun->text) return GALLEY_GENDER_UNKNOWN;
  return strcmp(pronoun->text, "male") == 0 ? GALLEY_GENDER_MALE : GALLEY_GENDER_FEMALE;
}

const galley_name *galley_name_meant(const galley_reading *r, size_t start, size_t end) {
  const galley_name *name = galley_name_in(r, start, end);
  const galley_token *word = last_token_before(r, end);
  if (name || !word || word->start < start) return name;
  const galley_sense *pronoun = galley_class_sense(r, word, GALLEY_PRONOUN);
  if (pronoun && (pronoun->text || pronoun->value == GALLEY_PRONOUN_AGE)) {
    bool alone;
    name = galley_person_before(r, start, start > REACH ? start - REACH : 0, gender_of(pronoun), &alone);
    return alone ? name : NULL;
  }
  if (!galley_token_has(r, word, GALLEY_ROLE)) return NULL;
  return galley_person_in_office(r, start, r->text + word->start, word->length);
}
