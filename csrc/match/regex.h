/* Regular expressions: ICU's syntax and engine on UTF-8.
 *
 *   galley_regex regex;
 *   galley_regex_error error;
 *   galley_status status = galley_regex_open(&regex, "(\\p{L}+)straße", 16, NULL, &error, allocator);
 *   galley_vector groups = galley_vector_of(sizeof(galley_group), allocator);
 *   status = galley_regex_find_all(&regex, text, length, &groups);
 *   for (size_t i = 0; i < groups.count; i += regex.group_count + 1) {
 *     const galley_group *match = (galley_group *)groups.items + i; // match[0] is all of it, match[1] group
 * 1 …
 *   }
 *   galley_vector_release(&groups);
 *   galley_regex_close(&regex);
 *
 * All offsets are bytes, 0-based, ends exclusive. A regex serves one thread at a time.
 *
 * ICU backtracks: some patterns take exponential time on some texts. So every search has a limit of steps,
 * which are counted, not timed: the same search ends the same way on every machine. And it has a limit of
 * memory. */
#ifndef GALLEY_MATCH_REGEX_H
#define GALLEY_MATCH_REGEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/vector.h"
#include "match/wide.h"

#define GALLEY_PATTERN_LIMIT     ((size_t)1 << 20) /* bytes of a pattern */
#define GALLEY_REGEX_STACK_LIMIT ((size_t)1 << 24) /* bytes that a search may take for backtracking */
#define GALLEY_REGEX_TIME_LIMIT  500u              /* milliseconds: the default */

struct URegularExpression;

typedef struct galley_regex {
  struct URegularExpression *handle; /* NULL: closed */
  size_t group_count;                /* without group 0 */
  uint32_t time_limit;
} galley_regex;

typedef struct galley_regex_options {
  bool ignore_case;    /* full case folding of Unicode: ß is ss, too */
  uint32_t time_limit; /* milliseconds a search on an ordinary machine, beyond what its length alone needs; 0
                          is GALLEY_REGEX_TIME_LIMIT */
} galley_regex_options;

/* What is wrong with a pattern or a template, and where. The message is constant. */
typedef struct galley_regex_error {
  const char *message;
  size_t offset;
} galley_regex_error;

/* text[start, end); `start` is GALLEY_NO_GROUP for a group that took no part. */
typedef struct galley_group {
  uint32_t start;
  uint32_t end;
} galley_group;

#define GALLEY_NO_GROUP UINT32_MAX

/* Compiles a pattern. `options` may be NULL; `allocator` is for working memory only (ICU has its own).
 * GALLEY_BAD_PATTERN (with `error` filled in), GALLEY_TOO_LARGE (longer than GALLEY_PATTERN_LIMIT),
 * GALLEY_OUT_OF_MEMORY, GALLEY_ICU_FAILED. After an error the regex is closed. */
galley_status galley_regex_open(galley_regex *regex, const char *pattern, size_t length,
                                const galley_regex_options *options, galley_regex_error *error,
                                galley_allocator allocator);

/* Closing twice is fine. */
void galley_regex_close(galley_regex *regex);

/* Appends the groups of all matches in text[0, length) to `groups`, a vector of galley_group: group_count + 1
 * of them a match, from left to right. An empty match moves the search on by a character. The pattern sees
 * nothing outside of the text: ^ and $ are its ends. What is ill-formed reads as U+FFFD.
 *
 * GALLEY_TIME_LIMIT; GALLEY_TOO_LARGE: length > GALLEY_LENGTH_LIMIT, or over GALLEY_REGEX_STACK_LIMIT;
 * GALLEY_OUT_OF_MEMORY; GALLEY_ICU_FAILED. After an error `groups` is as before. */
galley_status galley_regex_find_all(galley_regex *regex, const char *text, size_t length,
                                    galley_vector *groups);

/* Appends the matches that lie in one of the windows, which ascend and do not overlap, of a part of a text.
 * The pattern sees all of the part, whose ends are ^ and $, and nothing outside of it. The limit of steps is
 * one for all windows. Errors are those of galley_regex_find_all. */
galley_status galley_regex_find_in(galley_regex *regex, const galley_wide *text, galley_group part,
                                   const galley_group *windows, size_t count, galley_vector *groups);

/* A piece of a replacement template: template[start, end), or the text of a group. */
typedef struct galley_template_piece {
  bool is_group;
  size_t group;
  size_t start, end;
} galley_template_piece;

/* Reads the piece at `*position` and moves on. False at the end, where error->message is NULL, and at a
 * mistake.
 *
 * $1 is a group (as many digits as there are groups for), $0 the match, ${name} a named group (${1} works,
 * too); \ takes the character after it as it is. */
bool galley_template_next(const galley_regex *regex, const char *template, size_t length, size_t *position,
                          galley_template_piece *piece, galley_regex_error *error);

#endif
