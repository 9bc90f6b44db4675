/* The word segments of csrc/read on Unicode's own cases: word_break_test WordBreakTest.txt. Prints how many
 * pass, and every case that does not. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "read/reading.h"

#define LONGEST_LINE 4096
#define MOST_BREAKS  256

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

static bool passes(const test_case *c) {
  size_t position = 0, count = 0;
  while (position < c->length) {
    position = galley_word_end(c->text, position, c->length);
    if (count == c->break_count || c->breaks[count] != position) return false;
    count += 1;
  }
  return count == c->break_count;
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: word_break_test WordBreakTest.txt\n");
    return 2;
  }
  char line[LONGEST_LINE], copy[LONGEST_LINE];
  static test_case c;
  int passed = 0, failed = 0;
  while (fgets(line, sizeof line, file)) {
    memcpy(copy, line, sizeof copy);
    if (!read_case(line, &c)) continue;
    if (passes(&c)) {
      passed += 1;
    } else {
      failed += 1;
      printf("%s", copy);
    }
  }
  fclose(file);
  printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
