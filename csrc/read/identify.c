#include "read/identify.h"

#include "base/utf8.h"
#include "read/reading.h"
#include "text/properties.h"

#define MOST_WORDS   400
#define LOOK_EVERY   16 /* words: is it sure already? */
#define SURE_HITS    8
#define SURE_RATIO   4
#define LEAST_TENTHS 1 /* of the words are stopwords of the language that a text is in */

static void count_senses(const galley_language *stopwords, uint32_t entry, size_t *hits) {
  for (const galley_sense *s = galley_entry_senses(stopwords, entry); s; s = s->next) {
    bool known = s->class == GALLEY_STOPWORD && s->value >= 1 && s->value < GALLEY_MOST_LANGUAGES;
    if (known) hits[(unsigned)s->value] += 1;
  }
}

/* The language with most hits, and how many the next one has. */
static unsigned best_of(const size_t *hits, size_t *second) {
  unsigned best = 0;
  *second = 0;
  for (unsigned i = 1; i < GALLEY_MOST_LANGUAGES; i++) {
    if (hits[i] > hits[best]) {
      *second = hits[best];
      best = i;
    } else if (hits[i] > *second) {
      *second = hits[i];
    }
  }
  return best;
}

galley_identification galley_identify(const galley_language *stopwords, const char *text, size_t length) {
  size_t hits[GALLEY_MOST_LANGUAGES] = {0}, words = 0, position = 0, second = 0;
  unsigned best = 0;
  while (position < length && words < MOST_WORDS) {
    size_t end = galley_word_end(text, position, length), first = position;
    uint32_t properties = galley_properties(galley_utf8_next(text, &first));
    if (galley_category_of(properties) == GALLEY_CATEGORY_LETTER) {
      words += 1;
      count_senses(stopwords, galley_language_find(stopwords, text + position, end - position), hits);
      best = words % LOOK_EVERY ? best : best_of(hits, &second);
      if (hits[best] >= SURE_HITS && hits[best] > SURE_RATIO * second) break;
    }
    position = end;
  }
  best = best_of(hits, &second);
  bool clear = hits[best] > 2 * second && 10 * hits[best] >= LEAST_TENTHS * words;
  return (galley_identification){clear ? best : 0, words, hits[best]};
}
