/* Any bytes through an article and all its layers, with a language of a few words. Spans lie in the text, in
 * order. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "galley.h"

#define REQUIRE(condition)                                                                                   \
  do {                                                                                                       \
    if (!(condition)) abort();                                                                               \
  } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
  galley_word_class class;
  const char *word;
  double value;
  const char *text;
} words[] = {{GALLEY_MONTH, "mai", 5, NULL},
             {GALLEY_WEEKDAY, "montag", 1, NULL},
             {GALLEY_DAY, "heute", 0, NULL},
             {GALLEY_PERIOD, "tage", 1, "plural"},
             {GALLEY_PERIOD, "woche", 2, NULL},
             {GALLEY_SHIFT, "letzte", -1, NULL},
             {GALLEY_EDGE, "ende", 1, "end"},
             {GALLEY_DIRECTION, "vor", -1, NULL},
             {GALLEY_OFFSET, "nach", -1, NULL},
             {GALLEY_DATE_LINK, "bis", 1, NULL},
             {GALLEY_RANGE_OPENER, "von", 1, NULL},
             {GALLEY_STARTER, "der", 1, NULL},
             {GALLEY_DEFINITE_ARTICLE, "der", 1, NULL},
             {GALLEY_CARDINAL, "zwei", 2, NULL},
             {GALLEY_ARTICLE_CARDINAL, "ein", 1, NULL},
             {GALLEY_NUMERAL_JOINT, "tausend", 1000, NULL},
             {GALLEY_NUMERAL_LINK, "und", 1, NULL},
             {GALLEY_DECIMAL_MARK, ",", 1, NULL},
             {GALLEY_ORDINAL, "te", 0, NULL},
             {GALLEY_ORDINAL, "erste", 1, NULL},
             {GALLEY_FRACTION, "drittel", 3, NULL},
             {GALLEY_MULTIPLIER, "mio", 1e6, NULL},
             {GALLEY_UNIT, "km/h", 1, "km/h"},
             {GALLEY_UNIT, "%", 2, "%"},
             {GALLEY_CURRENCY, "euro", 1, "EUR"},
             {GALLEY_SPEECH_VERB, "sagte", 1, NULL},
             {GALLEY_PRONOUN, "er", 1, NULL},
             {GALLEY_LABEL, "q", 1, "source"},
             {GALLEY_LABEL, "titel", 1, "title"},
             {GALLEY_LABEL, "datum", 1, "date"},
             {GALLEY_LABEL, "von", 1, "byline"},
             {GALLEY_LABEL, "foto", 1, "caption"},
             {GALLEY_LABEL, "anzeige", 1, "boilerplate"},
             {GALLEY_LABEL, "stand", 1, "dateline"},
             {GALLEY_AGENCY, "dpa", 1, NULL},
             {GALLEY_FINITE, "ist", 1, NULL},
             {GALLEY_NAMING, "film", 1, NULL},
             {GALLEY_REFERENCE_LABEL, "mehr zum", 1, NULL},
             {GALLEY_REFERENCE_LABEL, "a", 1, "part"},
             {GALLEY_PART, "teil", 1, NULL},
             {GALLEY_HOLIDAY, "ostern", 0, "easter"},
             {GALLEY_ABBREVIATION, "z. B.", 1, NULL},
             {GALLEY_MODIFIER, "mehr als", 1, "more_than"}};

static const galley_language *language(void) {
  static galley_arena arena;
  static galley_language *made;
  if (made) return made;
  galley_arena_open(&arena, galley_malloc_allocator());
  made = galley_language_new(&arena, 0);
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    const char *word = words[i].word;
    const char *text = words[i].text;
    galley_meaning meaning = {words[i].class, words[i].value, text, text ? strlen(text) : 0};
    REQUIRE(galley_language_add(made, &meaning, word, strlen(word)) == GALLEY_OK);
  }
  return made;
}

/* Blocks do not overlap, and only blanks lie outside of them. */
static void check_blocks(const galley_article *article) {
  size_t behind = 0;
  for (size_t i = 0; i <= galley_article_count(article, GALLEY_LAYER_BLOCKS); i++) {
    bool last = i == galley_article_count(article, GALLEY_LAYER_BLOCKS);
    galley_range range = {article->text.length, article->text.length};
    if (!last) range = galley_article_range(article, GALLEY_LAYER_BLOCKS, i);
    REQUIRE(range.start >= behind);
    for (size_t at = behind; at < range.start; at++)
      REQUIRE(article->text.bytes[at] == ' ' || article->text.bytes[at] == '\n');
    behind = range.end;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1) return 0;
  galley_article_options options = {.language = language(), .format = (galley_format)(data[0] % 3)};
  if (data[0] & 4) galley_publication_parse("2022-11", 7, &options.published);
  if (data[0] & 8) galley_publication_parse("2022-11-23", 10, &options.published);
  galley_article article;
  galley_status status =
      galley_article_parse(&article, (const char *)data + 1, size - 1, &options, galley_malloc_allocator());
  if (status == GALLEY_OK) check_blocks(&article);
  for (int layer = 0; status == GALLEY_OK && layer < GALLEY_LAYER_COUNT; layer++) {
    status = galley_article_read(&article, (galley_layer)layer);
    size_t before = 0;
    for (size_t i = 0; status == GALLEY_OK && i < galley_article_count(&article, (galley_layer)layer); i++) {
      galley_range range = galley_article_range(&article, (galley_layer)layer, i);
      REQUIRE(range.start < range.end && range.end <= article.text.length && range.start >= before);
      before = range.start;
    }
  }
  galley_article_close(&article);
  return 0;
}
