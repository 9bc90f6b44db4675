#include "read/identify.h"

#include "base/utf8.h"
#include "read/reading.h"
#include "text/properties.h"

#define MOST_WORDS   400
#define LOOK_EVERY   16 /* words: is it sure already? */
#define SURE_HITS    8
#define SURE_RATIO   4
#define LEAST_TENTHS 1 /* of the words are stopwords of the language that a text is in */

/* How many words of each language there are, by its number. */
typedef struct tally {
  size_t hits[GALLEY_MOST_LANGUAGES];
  unsigned last; /* the highest number of which there are any: as a rule there are few languages */
} tally;

static void count_senses(const galley_language *stopwords, uint32_t entry, tally *t) {
  for (const galley_sense *s = galley_entry_senses(stopwords, entry); s; s = s->next) {
    bool known = s->class == GALLEY_STOPWORD && s->value >= 1 && s->value < GALLEY_MOST_LANGUAGES;
    if (!known) continue;
    unsigned language = (unsigned)s->value;
    t->hits[language] += 1;
    if (language > t->last) t->last = language;
  }
}

/* The language with most hits, and how many the next one has. */
static unsigned best_of(const tally *t, size_t *second) {
  unsigned best = 0;
  *second = 0;
  for (unsigned i = 1; i <= t->last; i++) {
    if (t->hits[i] > t->hits[best]) {
      *second = t->hits[best];
      best = i;
    } else if (t->hits[i] > *second) {
      *second = t->hits[i];
    }
  }
  return best;
}

galley_identification galley_identify(const galley_language *stopwords, const char *text, size_t length) {
  tally t = {{0}, 0};
  size_t words = 0, position = 0, second = 0;
  unsigned best = 0;
  while (position < length && words < MOST_WORDS) {
    size_t end = galley_word_end(text, position, length), first = position;
    uint32_t properties = galley_properties(galley_utf8_next(text, &first));
    if (galley_category_of(properties) == GALLEY_CATEGORY_LETTER) {
      words += 1;
      count_senses(stopwords, galley_language_find(stopwords, text + position, end - position), &t);
      best = words % LOOK_EVERY ? best : best_of(&t, &second);
      if (t.hits[best] >= SURE_HITS && t.hits[best] > SURE_RATIO * second) break;
    }
    position = end;
  }
  best = best_of(&t, &second);
  bool clear = t.hits[best] > 2 * second && 10 * t.hits[best] >= LEAST_TENTHS * words;
  return (galley_identification){clear ? best : 0, words, t.hits[best]};
}
