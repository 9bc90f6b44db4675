/* The word and sentence segments of csrc/read, beside Unicode's and ICU's:
 *
 *   break_test word WordBreakTest.txt           Unicode's own cases
 *   break_test sentence SentenceBreakTest.txt
 *   break_test icu FILE                         the breaks of ICU in each line of a text
 *
 * Prints how many pass, and every case that does not. ICU's own tailorings are no failures: it takes '@' for
 * a letter and ':' for no MidLetter. Nor are the scripts for which it has a dictionary. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "read/reading.h"

#define LONGEST_LINE 4096
#define MOST_BREAKS  256

typedef size_t segment_end(const char *text, size_t start, size_t end);

static int passed, failed, tailored;

static int finish(void) {
  printf("%d passed, %d failed, %d tailored by ICU\n", passed, failed, tailored);
  return failed == 0 ? 0 : 1;
}

/* Unicode's cases */

typedef struct test_case {
  char text[LONGEST_LINE];
  size_t length;
  size_t breaks[MOST_BREAKS]; /* behind the beginning of the text */
  size_t break_count;
} test_case;

/* Reads "÷ 0061 × 0308 ÷ # comment"; false for a line that is no case. */
static bool read_case(char *line, test_case *c) {
  *c = (test_case){.length = 0};
  line[strcspn(line, "#\r\n")] = '\0';
  for (char *word = strtok(line, " \t"); word; word = strtok(NULL, " \t")) {
    if (strcmp(word, "÷") == 0) {
      if (c->length > 0) c->breaks[c->break_count++] = c->length;
    } else if (strcmp(word, "×") != 0) {
      c->length += galley_utf8_encode((uint32_t)strtoul(word, NULL, 16), c->text + c->length);
    }
  }
  return c->length > 0;
}

static bool passes(const test_case *c, segment_end *end_of) {
  size_t position = 0, count = 0;
  while (position < c->length) {
    position = end_of(c->text, position, c->length);
    if (count == c->break_count || c->breaks[count] != position) return false;
    count += 1;
  }
  return count == c->break_count;
}

static void run_cases(FILE *file, segment_end *end_of) {
  char line[LONGEST_LINE], copy[LONGEST_LINE];
  static test_case c;
  while (fgets(line, sizeof line, file)) {
    memcpy(copy, line, sizeof copy);
    if (!read_case(line, &c)) continue;
    bool good = passes(&c, end_of);
    passed += good;
    failed += !good;
    if (!good) printf("%s", copy);
  }
}

/* ICU's breaks */

/* A break of one that is none of the other, beside a character that ICU treats in a way of its own. */
static bool is_tailored(const char *text, size_t length, size_t position) {
  size_t from = position > 1 ? position - 2 : 0, to = position + 1 < length ? position + 2 : length;
  return memchr(text + from, '@', to - from) || memchr(text + from, ':', to - from);
}

/* Both run through the line; the one that is behind goes on. */
static void compare_line(const char *text, size_t length, segment_end *end_of, UBreakIterator *icu) {
  UErrorCode error = U_ZERO_ERROR;
  UText *units = utext_openUTF8(NULL, text, (int64_t)length, &error);
  ubrk_setUText(icu, units, &error);
  size_t own = end_of(text, 0, length), other = (size_t)ubrk_next(icu);
  while (own < length || other < length) {
    bool same = own == other, good = same || is_tailored(text, length, own < other ? own : other);
    passed += same;
    tailored += good && !same;
    failed += !good;
    if (!good)
      printf("%s at %zu: %.*s\n", own < other ? "own" : "ICU", own < other ? own : other, (int)length, text);
    size_t at = own < other ? own : other;
    if (own == at) own = end_of(text, own, length);
    if (other == at) other = (size_t)ubrk_next(icu);
  }
  utext_close(units);
}

static void compare(FILE *file, segment_end *end_of, UBreakIteratorType type) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *icu = ubrk_open(type, "root", NULL, 0, &error);
  char *line = NULL;
  size_t room = 0, length = 0;
  for (int c = getc(file); c != EOF; c = getc(file)) {
    if (length + 1 >= room) line = realloc(line, room = 2 * room + 256);
    if (!line) exit(2);
    if (c != '\n')
      line[length++] = (char)c;
    else if (length > 0)
      compare_line(line, length, end_of, icu), length = 0;
  }
  if (length > 0) compare_line(line, length, end_of, icu);
  free(line);
  ubrk_close(icu);
}

int main(int count, char **arguments) {
  FILE *file = count == 3 ? fopen(arguments[2], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: break_test word|sentence|icu FILE\n");
    return 2;
  }
  if (strcmp(arguments[1], "icu") == 0) {
    compare(file, galley_word_end, UBRK_WORD);
    rewind(file);
    compare(file, galley_sentence_end, UBRK_SENTENCE);
  } else {
    run_cases(file, strcmp(arguments[1], "word") == 0 ? galley_word_end : galley_sentence_end);
  }
  fclose(file);
  return finish();
}
