#include "read/reader.h"

#include "base/utf8.h"

#define LONGEST_BEFORE 3 /* tokens */

const galley_sense *galley_reader_take_sense(const galley_reader *x, size_t *index, galley_word_class class) {
  size_t count;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, *index, class, &count);
  if (sense) *index += count;
  return sense;
}

const galley_sense *galley_reader_sense_before(const galley_reader *x, size_t index, galley_word_class class,
                                               size_t *first) {
  const galley_sense *longest = NULL;
  size_t before = index - x->stretch.first_token, reach = before < LONGEST_BEFORE ? before : LONGEST_BEFORE;
  uint64_t classes = 0; /* of all of them at once: as a rule none has it */
  for (size_t back = 1; back <= reach; back++)
    classes |= galley_entry_classes(x->reading->language, galley_reader_token(x, index - back)->entry);
  if (!(classes & GALLEY_CLASS_BIT(class))) return NULL;
  for (size_t back = 1; back <= reach; back++) {
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
  size_t length = t->length - (t->flags & GALLEY_TOKEN_STOP ? 1u : 0u);
  if (t->kind != GALLEY_TOKEN_NUMBER || length < least || length > most) return -1;
  int32_t value = 0;
  for (const char *c = x->reading->text + t->start, *end = c + length; c < end; c++) {
    if (!galley_is_digit(*c)) return -1;
    value = value * 10 + (*c - '0');
  }
  return value;
}
