#include "read/reader.h"

#define LONGEST_BEFORE 3 /* tokens */

const galley_sense *galley_reader_take(const galley_reader *x, size_t *index, galley_word_class class) {
  size_t count;
  if (!galley_reader_has(x, *index, class)) return NULL;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, *index, class, &count);
  if (sense) *index += count;
  return sense;
}

const galley_sense *galley_reader_sense_before(const galley_reader *x, size_t index, galley_word_class class,
                                               size_t *first) {
  const galley_sense *longest = NULL;
  for (size_t back = 1; back <= LONGEST_BEFORE && index >= x->stretch.first_token + back; back++) {
    size_t count;
    if (!galley_reader_has(x, index - back, class)) continue;
    const galley_sense *sense = galley_sense_at(x->reading, x->stretch, index - back, class, &count);
    if (!sense || count != back) continue;
    longest = sense;
    *first = index - back;
  }
  return longest;
}

void galley_reader_skip(const galley_reader *x, size_t *index, galley_word_class class) {
  for (int i = 0; i < 2 && galley_reader_has(x, *index, class); i++) *index += 1;
}

int32_t galley_reader_digits(const galley_reader *x, size_t index, size_t least, size_t most) {
  if (!galley_reader_holds(x, index)) return -1;
  const galley_token *t = galley_reader_token(x, index);
  galley_numeral n;
  if (t->kind != GALLEY_TOKEN_NUMBER || t->length < least || t->length > most + 1) return -1;
  if (!galley_numeral_at(x->reading, index, &n) || !n.plain || n.digits < least || n.digits > most) return -1;
  return n.end == galley_token_end(t) ? (int32_t)n.value : -1;
}
