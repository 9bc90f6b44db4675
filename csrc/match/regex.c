#include "match/regex.h"

#include <string.h>
#include <unicode/uregex.h>

#include "base/utf8.h"

/* ICU counts in steps of 10,000 operations of the engine, each of which takes about 10 ns. */
#define STEPS_PER_MILLISECOND 10
/* A sane pattern needs some operations a byte; what the text may take for it grows with its length. */
#define BYTES_PER_STEP 128

/* ---- compiling ---- */

static const char *pattern_message(UErrorCode code) {
  switch (code) {
  case U_REGEX_BAD_ESCAPE_SEQUENCE: return "unknown or incomplete escape with \\";
  case U_REGEX_PROPERTY_SYNTAX: return "unknown property in \\p{…}";
  case U_REGEX_UNIMPLEMENTED: return "not supported by ICU";
  case U_REGEX_MISMATCHED_PAREN: return "parentheses do not match";
  case U_REGEX_NUMBER_TOO_BIG: return "number is too large";
  case U_REGEX_BAD_INTERVAL: return "mistake in {min,max}";
  case U_REGEX_MAX_LT_MIN: return "in {min,max} the maximum is less than the minimum";
  case U_REGEX_INVALID_BACK_REF: return "back-reference to a group that does not exist";
  case U_REGEX_INVALID_FLAG: return "unknown flag in (?…)";
  case U_REGEX_LOOK_BEHIND_LIMIT: return "look-behind must have a bounded length: no * or + in it";
  case U_REGEX_SET_CONTAINS_STRING: return "set holds strings";
  case U_REGEX_MISSING_CLOSE_BRACKET: return "closing bracket ] is missing";
  case U_REGEX_INVALID_RANGE: return "range in a set is reversed";
  case U_REGEX_PATTERN_TOO_BIG: return "pattern is too complex";
  case U_REGEX_INVALID_CAPTURE_GROUP_NAME: return "group name is ill-formed, unknown or used twice";
  case U_REGEX_INTERNAL_ERROR: return "nested too deeply";
  default: return "syntax error";
  }
}

/* ICU counts lines and, from 1, the characters of the line. */
static size_t error_offset(const char *pattern, size_t length, const UParseError *where) {
  size_t position = 0, last = 0;
  int32_t line = 1, column = 0;
  while (position < length && !(line == where->line && column >= where->offset)) {
    last = position;
    uint32_t c = galley_utf8_next(pattern, &position);
    bool crlf = c == '\n' && last > 0 && pattern[last - 1] == '\r';
    if ((c == '\n' && !crlf) || c == '\r' || c == 0x85 || c == 0x2028) {
      line += 1;
      column = 0;
    } else if (c != '\n') {
      column += 1;
    }
  }
  return last;
}

/* The offset of the first byte that is not well-formed, or `length`. */
static size_t well_formed_length(const char *bytes, size_t length) {
  size_t position = 0;
  while (position < length) {
    size_t n = galley_utf8_check(bytes + position, length - position, NULL);
    if (n == 0) break;
    position += n;
  }
  return position;
}

static galley_status compile_status(UErrorCode code) {
  switch (code) {
  case U_MEMORY_ALLOCATION_ERROR: return GALLEY_OUT_OF_MEMORY;
  case U_FILE_ACCESS_ERROR:
  case U_MISSING_RESOURCE_ERROR: return GALLEY_ICU_FAILED;
  default: return GALLEY_BAD_PATTERN;
  }
}

static galley_status compile(galley_regex *regex, const galley_wide *pattern, bool ignore_case,
                             galley_regex_error *error) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError where = {.line = 1};
  uint32_t flags = UREGEX_ERROR_ON_UNKNOWN_ESCAPES | (ignore_case ? UREGEX_CASE_INSENSITIVE : 0);
  regex->handle = uregex_open(pattern->units, (int32_t)pattern->count, flags, &where, &code);
  if (U_FAILURE(code)) {
    *error =
        (galley_regex_error){pattern_message(code), error_offset(pattern->bytes, pattern->length, &where)};
    return compile_status(code);
  }
  regex->group_count = (size_t)uregex_groupCount(regex->handle, &code);
  uregex_setStackLimit(regex->handle, (int32_t)GALLEY_REGEX_STACK_LIMIT, &code);
  /* ^, $, \b and what looks around see the whole text, not the window. */
  uregex_useAnchoringBounds(regex->handle, false, &code);
  uregex_useTransparentBounds(regex->handle, true, &code);
  if (U_SUCCESS(code)) return GALLEY_OK;
  galley_regex_close(regex);
  return code == U_MEMORY_ALLOCATION_ERROR ? GALLEY_OUT_OF_MEMORY : GALLEY_ICU_FAILED;
}

galley_status galley_regex_open(galley_regex *regex, const char *pattern, size_t length,
                                const galley_regex_options *options, galley_regex_error *error,
                                galley_allocator allocator) {
  *regex = (galley_regex){.time_limit = options ? options->time_limit : 0};
  if (regex->time_limit == 0) regex->time_limit = GALLEY_REGEX_TIME_LIMIT;
  *error = (galley_regex_error){NULL, 0};
  if (length > GALLEY_PATTERN_LIMIT) return GALLEY_TOO_LARGE;
  size_t good = well_formed_length(pattern, length);
  if (good < length || length == 0) {
    *error = (galley_regex_error){length ? "not valid UTF-8" : "pattern is empty", good};
    return GALLEY_BAD_PATTERN;
  }
  galley_wide wide = galley_wide_of(allocator);
  galley_status status = galley_wide_set(&wide, pattern, length);
  if (status == GALLEY_OK) status = compile(regex, &wide, options && options->ignore_case, error);
  galley_wide_release(&wide);
  return status;
}

void galley_regex_close(galley_regex *regex) {
  if (regex->handle) uregex_close(regex->handle);
  regex->handle = NULL;
}

/* ---- finding ---- */

/* What is left of the steps that a search may take, over all its windows. ICU counts anew in each. */
typedef struct budget {
  int32_t left;
  int32_t here; /* taken in this window */
} budget;

static int32_t step_limit(const galley_regex *regex, size_t length) {
  uint64_t steps = (uint64_t)regex->time_limit * STEPS_PER_MILLISECOND + length / BYTES_PER_STEP;
  return steps < INT32_MAX ? (int32_t)steps : INT32_MAX;
}

static UBool count_steps(const void *context, int32_t steps) {
  budget *b = (budget *)context;
  b->here = steps;
  return steps < b->left;
}

/* Appends the groups of the match that ICU has just found in what begins at unit `base`. */
static bool add_groups(const galley_regex *regex, const galley_wide *text, size_t base,
                       galley_vector *groups) {
  if (!galley_vector_reserve(groups, regex->group_count + 1)) return false;
  for (size_t i = 0; i <= regex->group_count; i++) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t start = uregex_start(regex->handle, (int32_t)i, &code);
    int32_t end = uregex_end(regex->handle, (int32_t)i, &code);
    galley_group *group = galley_vector_push(groups);
    if (U_FAILURE(code) || start < 0) {
      *group = (galley_group){GALLEY_NO_GROUP, GALLEY_NO_GROUP};
    } else {
      group->start = (uint32_t)galley_wide_byte_offset(text, base + (size_t)start);
      group->end = (uint32_t)galley_wide_byte_offset(text, base + (size_t)end);
    }
  }
  return true;
}

static galley_status search_status(UErrorCode code) {
  if (U_SUCCESS(code)) return GALLEY_OK;
  switch (code) {
  case U_REGEX_STOPPED_BY_CALLER:
  case U_REGEX_TIME_OUT: return GALLEY_TIME_LIMIT;
  case U_REGEX_STACK_OVERFLOW: return GALLEY_TOO_LARGE;
  case U_MEMORY_ALLOCATION_ERROR: return GALLEY_OUT_OF_MEMORY;
  default: return GALLEY_ICU_FAILED;
  }
}

static galley_status search_window(galley_regex *regex, const galley_wide *text, size_t base,
                                   galley_group window, galley_vector *groups) {
  UErrorCode code = U_ZERO_ERROR;
  size_t start = galley_wide_unit_offset(text, window.start) - base,
         end = galley_wide_unit_offset(text, window.end) - base;
  uregex_setRegion(regex->handle, (int32_t)start, (int32_t)end, &code);
  while (uregex_findNext(regex->handle, &code)) {
    if (!add_groups(regex, text, base, groups)) return GALLEY_OUT_OF_MEMORY;
  }
  return search_status(code);
}

static galley_status search(galley_regex *regex, const galley_wide *text, galley_group part,
                            const galley_group *windows, size_t count, galley_vector *groups) {
  UErrorCode code = U_ZERO_ERROR;
  size_t base = galley_wide_unit_offset(text, part.start), end = galley_wide_unit_offset(text, part.end);
  budget b = {.left = step_limit(regex, part.end - part.start)};
  uregex_setText(regex->handle, text->units + base, (int32_t)(end - base), &code);
  uregex_setMatchCallback(regex->handle, count_steps, &b, &code);
  galley_status status = search_status(code);
  for (size_t i = 0; i < count && status == GALLEY_OK; i++) {
    b.here = 0;
    status = search_window(regex, text, base, windows[i], groups);
    b.left -= b.here;
  }
  return status;
}

/* The text goes: ICU must not point to it any more. */
static void forget_text(galley_regex *regex) {
  static const UChar nothing[1] = {0};
  UErrorCode code = U_ZERO_ERROR;
  uregex_setText(regex->handle, nothing, 0, &code);
  uregex_setMatchCallback(regex->handle, NULL, NULL, &code);
}

galley_status galley_regex_find_in(galley_regex *regex, const galley_wide *text, galley_group part,
                                   const galley_group *windows, size_t count, galley_vector *groups) {
  size_t before = groups->count;
  galley_status status = search(regex, text, part, windows, count, groups);
  if (status != GALLEY_OK) groups->count = before;
  forget_text(regex);
  return status;
}

galley_status galley_regex_find_all(galley_regex *regex, const char *text, size_t length,
                                    galley_vector *groups) {
  galley_wide wide = galley_wide_of(groups->allocator);
  galley_status status = galley_wide_set(&wide, text, length);
  galley_group all = {0, (uint32_t)length};
  if (status == GALLEY_OK) status = galley_regex_find_in(regex, &wide, all, &all, 1, groups);
  galley_wide_release(&wide);
  return status;
}

/* ---- templates ---- */

static bool mistake(galley_regex_error *error, const char *message, size_t offset) {
  *error = (galley_regex_error){message, offset};
  return false;
}

static bool group_piece(galley_template_piece *piece, size_t group) {
  *piece = (galley_template_piece){.is_group = true, .group = group};
  return true;
}

/* As many digits as make the number of a group; the first one always. */
static size_t read_number(const galley_regex *regex, const char *template, size_t length, size_t *position) {
  size_t number = (size_t)(template[(*position)++] - '0');
  while (*position < length && galley_is_digit(template[*position])) {
    size_t longer = number * 10 + (size_t)(template[*position] - '0');
    if (longer > regex->group_count) break;
    number = longer;
    *position += 1;
  }
  return number;
}

static bool find_name(const galley_regex *regex, const char *name, size_t length, size_t *group) {
  UErrorCode code = U_ZERO_ERROR;
  if (length == 0 || length > GALLEY_PATTERN_LIMIT) return false;
  for (size_t i = 0; i < length; i++) {
    if ((unsigned char)name[i] >= 0x80) return false;
  }
  int32_t number = uregex_groupNumberFromCName(regex->handle, name, (int32_t)length, &code);
  *group = (size_t)number;
  return U_SUCCESS(code);
}

/* What follows "${". */
static bool read_braces(const galley_regex *regex, const char *template, size_t length, size_t *position,
                        galley_template_piece *piece, galley_regex_error *error) {
  const char *name = template + *position, *brace = memchr(name, '}', length - *position);
  if (!brace) return mistake(error, "closing brace } is missing", *position);
  size_t start = *position, count = (size_t)(brace - name), group = 0;
  *position += count + 1;
  if (count && galley_is_digit(name[0])) {
    size_t end = 0;
    group = read_number(regex, name, count, &end);
    if (end < count || group > regex->group_count) return mistake(error, "no such group", start);
  } else if (!find_name(regex, name, count, &group)) {
    return mistake(error, "no group of this name", start);
  }
  return group_piece(piece, group);
}

/* What follows "$". */
static bool read_reference(const galley_regex *regex, const char *template, size_t length, size_t *position,
                           galley_template_piece *piece, galley_regex_error *error) {
  size_t start = *position;
  if (start < length && template[start] == '{') {
    *position += 1;
    return read_braces(regex, template, length, position, piece, error);
  }
  if (start == length || !galley_is_digit(template[start])) {
    return mistake(error, "$ needs a group after it; a dollar sign is \\$", start - 1);
  }
  size_t group = read_number(regex, template, length, position);
  return group <= regex->group_count ? group_piece(piece, group) : mistake(error, "no such group", start);
}

bool galley_template_next(const galley_regex *regex, const char *template, size_t length, size_t *position,
                          galley_template_piece *piece, galley_regex_error *error) {
  *error = (galley_regex_error){NULL, 0};
  if (*position >= length) return false;
  if (template[*position] == '$') {
    *position += 1;
    return read_reference(regex, template, length, position, piece, error);
  }
  if (template[*position] == '\\') {
    if (*position + 1 == length) return mistake(error, "\\ needs a character after it", *position);
    *position += 1;
  }
  size_t start = (*position)++;
  while (*position < length && template[*position] != '$' && template[*position] != '\\') *position += 1;
  *piece = (galley_template_piece){.start = start, .end = *position};
  return true;
}
