/* Speed of csrc/read and csrc/article on the bytes of a file, an article a line: read_bench FILE LANGUAGE.
 * LANGUAGE holds a word a line, as spec/bench/run.lua writes them: class, value, text, phrase, with tabs
 * between them. Beside it: what ICU's break iterators take for the same. CPU time of one core, the best of
 * five runs; then what a second thread adds. */
#define _POSIX_C_SOURCE 200809L /* clocks of threads */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "galley.h"

#ifndef RUNS
#define RUNS 5
#endif
#define LONGEST_LINE 1024

typedef struct input {
  const char *bytes;
  size_t length;
  galley_arena arena;
  galley_language *language;
} input;

typedef void work(const input *in, const char *article, size_t length);

static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void each_article(const input *in, work *run) {
  for (size_t i = 0; i < in->length;) {
    const char *end = memchr(in->bytes + i, '\n', in->length - i);
    size_t length = (end ? (size_t)(end - in->bytes) : in->length) - i;
    run(in, in->bytes + i, length);
    i += length + 1;
  }
}

static double measure(const char *name, work *run, const input *in) {
  double best = 1e9;
  for (int i = 0; i < RUNS; i++) {
    double start = seconds(CLOCK_THREAD_CPUTIME_ID);
    each_article(in, run);
    double time = seconds(CLOCK_THREAD_CPUTIME_ID) - start;
    if (time < best) best = time;
  }
  double speed = (double)in->length / best / 1e6;
  printf("%-44s %8.1f MB/s\n", name, speed);
  return speed;
}

static void read_up_to(const input *in, const char *bytes, size_t length, galley_layer last) {
  galley_article article;
  galley_article_options options = {.language = in->language, .format = GALLEY_FORMAT_PROSE};
  galley_article_parse(&article, bytes, length, &options, galley_malloc_allocator());
  for (int layer = GALLEY_LAYER_SENTENCES; layer <= (int)last; layer++)
    galley_article_read(&article, (galley_layer)layer);
  galley_article_close(&article);
}

static void read_words(const input *in, const char *article, size_t length) {
  (void)in;
  for (size_t i = 0; i < length;) i = galley_word_end(article, i, length);
}

static void read_tokens(const input *in, const char *article, size_t length) {
  read_up_to(in, article, length, GALLEY_LAYER_TOKENS);
}

static void read_sentences(const input *in, const char *article, size_t length) {
  read_up_to(in, article, length, GALLEY_LAYER_SENTENCES);
}

static void read_all(const input *in, const char *article, size_t length) {
  read_up_to(in, article, length, GALLEY_LAYER_COUNT - 1);
}

/* ICU breaks UTF-16; the conversion is part of the work. The iterator stays open. */
static UBreakIterator *icu_iterator;

static void icu_breaks(const input *in, const char *article, size_t length) {
  (void)in;
  UErrorCode error = U_ZERO_ERROR;
  int32_t count;
  UChar *units = malloc((length + 1) * sizeof *units);
  if (!units) exit(2);
  u_strFromUTF8(units, (int32_t)length + 1, &count, article, (int32_t)length, &error);
  ubrk_setText(icu_iterator, units, count, &error);
  while (ubrk_next(icu_iterator) != UBRK_DONE) ubrk_getRuleStatus(icu_iterator);
  free(units);
}

static double measure_icu(const char *name, UBreakIteratorType type, const input *in) {
  UErrorCode error = U_ZERO_ERROR;
  icu_iterator = ubrk_open(type, "de", NULL, 0, &error);
  double speed = measure(name, icu_breaks, in);
  ubrk_close(icu_iterator);
  return speed;
}

/* Threads: each has its articles and its language for itself. */
static void *read_all_of(void *context) {
  each_article(context, read_all);
  return NULL;
}

static double time_of_threads(input *const inputs[], int count) {
  double best = 1e9;
  for (int run = 0; run < RUNS; run++) {
    pthread_t threads[2];
    double start = seconds(CLOCK_MONOTONIC);
    for (int i = 0; i < count; i++) pthread_create(&threads[i], NULL, read_all_of, inputs[i]);
    for (int i = 0; i < count; i++) pthread_join(threads[i], NULL);
    double time = seconds(CLOCK_MONOTONIC) - start;
    if (time < best) best = time;
  }
  return best;
}

static void measure_threads(input *first, input *second) {
  input *const inputs[] = {first, second};
  double one = time_of_threads(inputs, 1), two = time_of_threads(inputs, 2);
  printf("%-44s %8.2f times one\n", "two threads, all layers, wall time", 2 * one / two);
}

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) return NULL;
  *length = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*length + 1);
  if (bytes && fread(bytes, 1, *length, file) != *length) return NULL;
  fclose(file);
  return bytes;
}

/* Adds the word of a line if it is of this class. */
static bool add_word(galley_language *language, galley_word_class wanted, char *line) {
  char *fields[4] = {line};
  for (int i = 1; i < 4; i++) {
    char *tab = strchr(fields[i - 1], '\t');
    if (!tab) return false;
    *tab = '\0';
    fields[i] = tab + 1;
  }
  galley_word_class class;
  if (!galley_word_class_named(fields[0], &class)) return false;
  galley_meaning meaning = {class, strtod(fields[1], NULL), *fields[2] ? fields[2] : NULL, strlen(fields[2])};
  return class != wanted ||
         galley_language_add(language, &meaning, fields[3], strlen(fields[3])) == GALLEY_OK;
}

static bool read_language(input *in, const char *path) {
  galley_arena_open(&in->arena, galley_malloc_allocator());
  in->language = galley_language_new(&in->arena, 0);
  FILE *file = fopen(path, "rb");
  char line[LONGEST_LINE];
  bool good = file && in->language;
  for (int i = 0; good && i < GALLEY_CLASS_COUNT; i++) {
    rewind(file);
    while (good && fgets(line, sizeof line, file)) {
      line[strcspn(line, "\n")] = '\0';
      good = add_word(in->language, (galley_word_class)i, line);
    }
  }
  if (file) fclose(file);
  return good;
}

int main(int count, char **arguments) {
  input in = {0}, other;
  char *bytes = count == 3 ? read_file(arguments[1], &in.length) : NULL;
  if (!bytes || !read_language(&in, arguments[2])) {
    fprintf(stderr, "usage: read_bench FILE LANGUAGE\n");
    return 2;
  }
  in.bytes = bytes;
  other = in;
  if (!read_language(&other, arguments[2])) return 2;
  double icu_words = measure_icu("ICU ubrk, words", UBRK_WORD, &in);
  double icu_sentences = measure_icu("ICU ubrk, sentences", UBRK_SENTENCE, &in);
  measure("word segments (UAX #29)", read_words, &in);
  measure("clean text, blocks, tokens with their words", read_tokens, &in);
  double sentences = measure("the same and sentences", read_sentences, &in);
  measure("all layers", read_all, &in);
  double icu = 1 / (1 / icu_words + 1 / icu_sentences);
  printf("%-44s %8.1f times ICU's words and sentences\n", "tokens with their words, and sentences",
         sentences / icu);
  measure_threads(&in, &other);
  galley_arena_close(&in.arena);
  galley_arena_close(&other.arena);
  free(bytes);
  return 0;
}
