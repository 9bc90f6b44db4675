/* The core without Lua: what the library promises to a C program. spec/core_spec.lua runs it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "galley.h"
#include "meter.h"
#include "read/byte_classes.h"

static const char article_text[] =
    "date 2023-05 A title\n\nA lead is here.\n\nLabel: Agency\n\n"
    "He came on 3.\xC2\xA0May 2023, \"with 12 others\", he said. It cost 5 dollars.\r\n\n"
    "Minister Mary Smith left. Then Smith came back, and Smiths brother.\r\n";

static galley_language *make_language(galley_arena *arena) {
  static const struct {
    const char *word;
    galley_meaning meaning;
  } words[] = {{"may", {GALLEY_MONTH, 5, NULL, 0}},
               {"said", {GALLEY_SPEECH_VERB, 1, NULL, 0}},
               {"he", {GALLEY_PRONOUN, 1, NULL, 0}},
               {"label", {GALLEY_LABEL, 1, "source", 6}},
               {"dollars", {GALLEY_CURRENCY, 1, "USD", 3}},
               {"mary", {GALLEY_GIVEN_NAME, GALLEY_GENDER_FEMALE, NULL, 0}},
               {"s", {GALLEY_NAME_WORD, GALLEY_ENDING_GENITIVE, NULL, 0}},
               {"minister", {GALLEY_ROLE, GALLEY_GENDER_EITHER, NULL, 0}}};
  galley_language *language = galley_language_new(arena, 0);
  if (!language) return NULL;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    galley_status status =
        galley_language_add(language, &words[i].meaning, words[i].word, strlen(words[i].word));
    if (status != GALLEY_OK) return NULL;
  }
  return language;
}

/* Parses and reads every layer, up to the first failure. */
static galley_status read_all(galley_article *article, const galley_language *language,
                              galley_allocator allocator) {
  galley_article_options options = {.language = language};
  galley_status status =
      galley_article_parse(article, article_text, sizeof article_text - 1, &options, allocator);
  for (int layer = 0; status == GALLEY_OK && layer < GALLEY_LAYER_COUNT; layer++) {
    status = galley_article_read(article, (galley_layer)layer);
  }
  size_t line, column;
  if (status == GALLEY_OK) status = galley_article_locate(article, 10, &line, &column);
  return status == GALLEY_OK ? galley_article_decode(article) : status;
}

/* One person in all three mentions, and the questions that other readers ask. */
static void check_names(const galley_article *article) {
  const galley_reading *r = &article->reading;
  const galley_name *names = r->names.items;
  CHECK(r->names.count == 3 && names[0].kind == GALLEY_NAME_PERSON &&
        names[0].gender == GALLEY_GENDER_FEMALE);
  CHECK(names[1].entity == names[0].entity && names[2].entity == names[0].entity);
  CHECK(names[2].end - names[2].start == 6 && names[2].surname_end - names[2].surname_start == 5);
  CHECK(galley_name_in(r, names[1].start, names[1].end) == &names[1]);
  CHECK(galley_name_in(r, names[1].end, names[1].end + 1u) == NULL);
  bool alone;
  CHECK(galley_person_before(r, names[2].start, 0, GALLEY_GENDER_FEMALE, &alone) == &names[1] && alone);
  CHECK(galley_person_before(r, names[2].start, 0, GALLEY_GENDER_MALE, NULL) == NULL);
  CHECK(galley_person_before(r, names[1].start, names[0].end, GALLEY_GENDER_UNKNOWN, NULL) == NULL);
  CHECK(galley_person_in_office(r, 0, "minister", 8) == &names[0]);
  CHECK(galley_person_in_office(r, r->length, "minister", 8) == &names[0]);
  CHECK(galley_person_in_office(r, 0, "president", 9) == NULL);
}

/* What two articles have in common, an article with itself: everything. False when memory runs out. */
static bool compare_with_itself(const galley_article *article, galley_allocator allocator) {
  galley_vector words = galley_vector_of(sizeof(galley_compared_word), allocator);
  galley_vector passages = galley_vector_of(sizeof(galley_passage), allocator);
  galley_vector found = galley_vector_of(sizeof(galley_index_match), allocator);
  galley_vector clusters = galley_vector_of(sizeof(uint32_t), allocator);
  galley_hash_set shingles = {.slots = galley_vector_of(sizeof(uint64_t), allocator)};
  galley_index index;
  galley_index_open(&index, allocator);
  galley_stretch whole = {0, (uint32_t)article->reading.tokens.count};
  bool done = galley_compare_words(&article->reading, whole, &words) &&
              galley_shingles(words.items, words.count, &shingles, allocator);
  galley_fingerprint fingerprint;
  if (done) {
    galley_word_list list = {words.items, words.count};
    galley_fingerprint_make(&fingerprint, &shingles);
    done = galley_find_shared(list, list, 4, &passages) && galley_find_repetitions(list, 4, &passages) &&
           galley_index_add(&index, &fingerprint) && galley_index_add(&index, &fingerprint) &&
           galley_index_query(&index, &fingerprint, 1, &found) && galley_index_clusters(&index, 1, &clusters);
  }
  if (done) {
    CHECK(galley_similarity_of(&shingles, &shingles).jaccard == 1);
    CHECK(passages.count == 1 && ((galley_passage *)passages.items)->count == words.count);
    CHECK(found.count == 2 && ((uint32_t *)clusters.items)[1] == 0);
  }
  galley_vector_release(&words);
  galley_vector_release(&passages);
  galley_vector_release(&found);
  galley_vector_release(&clusters);
  galley_vector_release(&shingles.slots);
  galley_index_close(&index);
  return done;
}

static void check_comparing(const galley_language *language) {
  galley_article article;
  CHECK(read_all(&article, language, galley_malloc_allocator()) == GALLEY_OK);
  for (size_t n = 1;; n++) {
    meter m = {.fails_at = n};
    bool done = compare_with_itself(&article, (galley_allocator){allocate, release, &m});
    CHECK(m.live == 0 && done == (m.requests < n));
    if (done) break;
  }
  galley_article_close(&article);
}

static void check_reading(const galley_language *language) {
  galley_article article;
  CHECK(read_all(&article, language, galley_malloc_allocator()) == GALLEY_OK);
  CHECK(article.published.first.year == 2023 && article.published.precision == GALLEY_PRECISION_MONTH);
  CHECK(galley_article_count(&article, GALLEY_LAYER_BLOCKS) == 6);
  galley_range source = article.fields[GALLEY_FIELD_SOURCE];
  CHECK(source.end - source.start == strlen("Agency"));
  CHECK(galley_article_count(&article, GALLEY_LAYER_SENTENCES) == 5);
  CHECK(galley_article_count(&article, GALLEY_LAYER_QUOTES) == 1);
  const galley_quote *quote = article.reading.quotes.items;
  CHECK(quote->marks == GALLEY_MARKS_STRAIGHT && quote->speaker_end > quote->speaker_start);
  CHECK(galley_article_count(&article, GALLEY_LAYER_DATES) == 1);
  const galley_date *date = article.reading.dates.items;
  CHECK(date->earliest.day == 3 && date->earliest.month == 5 && date->earliest.year == 2023);
  CHECK(galley_article_count(&article, GALLEY_LAYER_NUMBERS) == 2);
  check_names(&article);
  galley_article_close(&article);
}

/* Wherever memory runs out: a status, nothing leaks, and the next article is read. */
static size_t check_memory(const galley_language *language) {
  size_t failures = 0;
  for (size_t n = 1;; n++) {
    meter m = {.fails_at = n};
    galley_allocator allocator = {allocate, release, &m};
    galley_article article;
    galley_status status = read_all(&article, language, allocator);
    galley_article_close(&article);
    CHECK(m.live == 0);
    if (m.requests < n) {
      CHECK(status == GALLEY_OK);
      return failures;
    }
    CHECK(status == GALLEY_OUT_OF_MEMORY);
    failures += 1;
  }
}

static void check_language_memory(void) {
  for (size_t n = 1;; n++) {
    meter m = {.fails_at = n};
    galley_arena arena;
    galley_arena_open(&arena, (galley_allocator){allocate, release, &m});
    galley_language *language = make_language(&arena);
    galley_arena_close(&arena);
    CHECK(m.live == 0);
    if (m.requests < n) {
      CHECK(language);
      return;
    }
    CHECK(!language);
  }
}

static void check_limits(const galley_language *language) {
  galley_article article;
  galley_article_options options = {.language = language};
  galley_status status = galley_article_parse(&article, article_text, GALLEY_LENGTH_LIMIT + 1, &options,
                                              galley_malloc_allocator());
  CHECK(status == GALLEY_TOO_LARGE);
  galley_article_close(&article);
}

static void check_calendar(void) {
  CHECK(galley_weekday((galley_day){1970, 1, 1}) == 4);
  CHECK(galley_day_number((galley_day){2000, 3, 1}) == 11017);
  for (int32_t n = -800000; n < 3000000; n += 97) CHECK(galley_day_number(galley_day_of_number(n)) == n);
  CHECK(galley_day_plus_months((galley_day){2024, 1, 31}, 1).day == 29);
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

/* Words of Latin and of other letters, with signs between them. */
static size_t fill_with_words(char *bytes, size_t room, uint32_t *state) {
  static const char *const pieces[] = {"a",
                                       "Wort",
                                       "Z",
                                       "9",
                                       " ",
                                       ",",
                                       "\xC3\xA4",
                                       "\xC3\x96",
                                       "\xC3\x9F",
                                       "\xC3\x97",
                                       "\xC3\xB7",
                                       "\xC5\xBF",
                                       "\xC4\x97",
                                       "\xC4\xB7",
                                       "\xC6\x80",
                                       "\xC2\xB7",
                                       "\xCC\x88",
                                       "\xE2\x80\x9E",
                                       "\xE3\x83\x97",
                                       ". ",
                                       ": ",
                                       ";",
                                       "'",
                                       "?",
                                       "@",
                                       "\n"};
  size_t length = 0;
  while (length + 8 < room) {
    const char *piece = pieces[next_random(state) % (sizeof pieces / sizeof pieces[0])];
    memcpy(bytes + length, piece, strlen(piece));
    length += strlen(piece);
  }
  return length;
}

/* In which case the letters of a word are written changes neither its hash nor where it is found. */
static void check_lexicon(galley_arena *arena) {
  static const char *const words[] = {"der",
                                      "\xC3\xBC"
                                      "ber",
                                      "Stra\xC3\x9F"
                                      "e",
                                      "x",
                                      "u. a.",
                                      "Donaudampfschifffahrtsgesellschaft",
                                      "sechzehn Zeichen",
                                      "\xC3\xBF"};
  static const char *const others[] = {"DER",
                                       "\xC3\x9C"
                                       "BER",
                                       "stra\xC3\x9F"
                                       "e",
                                       "X",
                                       "U. A.",
                                       "DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT",
                                       "Sechzehn zeichen",
                                       "\xC3\x9F"};
  galley_lexicon *lexicon = galley_lexicon_new(arena, 0);
  CHECK(lexicon);
  for (uint32_t i = 0; i < 8; i++) CHECK(galley_lexicon_add(lexicon, words[i], strlen(words[i])) == i + 1);
  for (uint32_t i = 0; i < 8; i++) {
    char padded[64] = {0};
    size_t length = strlen(others[i]);
    memcpy(padded, others[i], length);
    uint32_t hash = galley_word_hash(others[i], length, length);
    CHECK(hash == galley_word_hash(words[i], length, length));
    CHECK(hash == galley_word_hash(padded, length, sizeof padded));
    CHECK(hash == galley_long_word_hash(padded, length));
    uint32_t found = i < 7 ? i + 1 : 0; /* a sharp s is no y, although their bytes differ as cases do */
    CHECK(galley_lexicon_find(lexicon, hash, others[i], length, length) == found);
    CHECK(galley_lexicon_find(lexicon, hash, padded, length, sizeof padded) == found);
  }
  for (uint32_t i = 9; i < 100000; i++) {
    char word[16];
    size_t length = (size_t)snprintf(word, sizeof word, "%u", (unsigned)i * 7919u);
    CHECK(galley_lexicon_add(lexicon, word, length) == i);
    CHECK(galley_lexicon_add(lexicon, word, length) == i);
    CHECK(galley_lexicon_find(lexicon, galley_word_hash(word, length, length), word, length, length) == i);
  }
}

/* What the machine does many bytes at a time is what portable C does. */
static void check_byte_classes(void) {
  char bytes[512];
  uint32_t state = 1;
  for (int round = 0; round < 20000; round++) {
    size_t length = fill_with_words(bytes, 16 + next_random(&state) % (sizeof bytes - 16), &state);
    for (size_t i = 0; i < length; i += 1 + next_random(&state) % 64) {
      galley_byte_classes fast = galley_classes_of_bytes(bytes, i, length);
      galley_byte_classes portable = galley_classes_of_bytes_portably(bytes, i, length);
      galley_byte_classes narrow = galley_classes_of_bytes_narrowly(bytes, i, length);
      CHECK(memcmp(&fast, &portable, sizeof fast) == 0);
      CHECK(memcmp(&narrow, &portable, sizeof narrow) == 0);
    }
  }
}

int main(void) {
  galley_arena arena;
  galley_arena_open(&arena, galley_malloc_allocator());
  galley_language *language = make_language(&arena);
  CHECK(language);
  check_reading(language);
  size_t failures = check_memory(language);
  CHECK(failures > 5);
  check_language_memory();
  check_comparing(language);
  check_limits(language);
  check_lexicon(&arena);
  check_byte_classes();
  check_calendar();
  galley_arena_close(&arena);
  printf("ok: memory ran out in %zu places\n", failures);
  return 0;
}
