/* The header of an article in plain text: a line "date YYYY[-MM[-DD]] TITLE", front matter between lines of
 * three hyphens, or lines "key: value". */
#include <string.h>

#include "article/layout.h"

bool galley_publication_parse(const char *text, size_t length, galley_publication *published) {
  static const size_t field_at[] = {0, 5, 8}, field_length[] = {4, 2, 2}, ends[] = {4, 7, 10};
  int32_t fields[3] = {0, 1, 1};
  int count = 0;
  for (; count < 3 && field_at[count] < length; count++) {
    if (length < ends[count] || (count > 0 && text[field_at[count] - 1] != '-')) return false;
    fields[count] = 0;
    for (size_t i = 0; i < field_length[count]; i++) {
      char c = text[field_at[count] + i];
      if (c < '0' || c > '9') return false;
      fields[count] = fields[count] * 10 + (c - '0');
    }
  }
  if (count == 0 || length != ends[count - 1]) return false;
  galley_day first = {fields[0], fields[1], fields[2]}, last = first;
  if (!galley_day_is_valid(first)) return false;
  if (count == 1) last.month = 12;
  if (count < 3) last.day = galley_days_in_month(last.year, last.month);
  static const galley_precision precisions[] = {GALLEY_PRECISION_YEAR, GALLEY_PRECISION_MONTH,
                                                GALLEY_PRECISION_DAY};
  *published = (galley_publication){first, last, precisions[count - 1]};
  return true;
}

/* ISO 8601, as headers have it: a day with or without the time behind it. */
static bool parse_iso(const char *text, size_t length, galley_publication *published) {
  const size_t day = strlen("2022-11-23");
  bool time = length > day && (text[day] == 'T' || text[day] == ' ');
  return galley_publication_parse(text, time ? day : length, published);
}

static bool keep_date(galley_article *article, size_t first, size_t end) {
  galley_range value = galley_range_of(&article->reading, first, end);
  galley_publication published;
  if (parse_iso(article->text.bytes + value.start, value.end - value.start, &published)) {
    article->published = published;
    return true;
  }
  galley_publication given = article->published;
  article->published = (galley_publication){.precision = GALLEY_PRECISION_UNKNOWN};
  bool ok = galley_note_date(article, (galley_stretch){(uint32_t)first, (uint32_t)end});
  if (article->published.precision == GALLEY_PRECISION_UNKNOWN) article->published = given;
  return ok;
}

/* The value of a key without the quotation marks around it: its block, between two of boilerplate. */
static bool add_value(galley_article *article, galley_stretch line, size_t first, galley_role role) {
  const galley_reading *r = &article->reading;
  size_t end = line.end_token;
  bool quoted = end - first > 2 && galley_token_at(r, first)->mark && galley_token_at(r, end - 1)->mark;
  size_t start = first + quoted, stop = end - quoted;
  if (!galley_add_block(article, line.first_token, start, GALLEY_ROLE_BOILERPLATE, 100)) return false;
  bool added = galley_role_is_prose(role) ? galley_add_prose(article, start, stop, role, 100)
                                          : galley_add_block(article, start, stop, role, 100);
  return added && galley_add_block(article, stop, end, GALLEY_ROLE_BOILERPLATE, 100);
}

static void keep_field(galley_article *article, galley_field field, size_t first, size_t end) {
  const galley_reading *r = &article->reading;
  while (end - first > 1 && galley_token_at(r, first)->mark && galley_token_at(r, end - 1)->mark) {
    first += 1;
    end -= 1;
  }
  if (first < end) galley_note_field(article, field, galley_range_of(r, first, end));
}

bool galley_add_labelled(galley_article *article, galley_stretch line, galley_labelled found) {
  size_t first = line.first_token, content = found.content, end = line.end_token;
  bool says = content < end;
  galley_role role = GALLEY_ROLE_BOILERPLATE;
  switch (found.label) {
  case GALLEY_LABEL_TITLE: return add_value(article, line, content, GALLEY_ROLE_TITLE);
  case GALLEY_LABEL_KICKER: return add_value(article, line, content, GALLEY_ROLE_KICKER);
  case GALLEY_LABEL_LEAD: return add_value(article, line, content, GALLEY_ROLE_LEAD);
  case GALLEY_LABEL_DATE:
    if (says && !keep_date(article, content, end)) return false;
    role = GALLEY_ROLE_DATELINE;
    break;
  case GALLEY_LABEL_URL:
    if (says) keep_field(article, GALLEY_FIELD_URL, content, end);
    break;
  case GALLEY_LABEL_BYLINE:
    if (says) keep_field(article, GALLEY_FIELD_BYLINE, content, end);
    role = GALLEY_ROLE_BYLINE;
    break;
  case GALLEY_LABEL_SOURCE:
    if (says) keep_field(article, GALLEY_FIELD_SOURCE, content, end);
    role = GALLEY_ROLE_SOURCE;
    break;
  case GALLEY_LABEL_DATELINE:
    if (says) keep_field(article, GALLEY_FIELD_TIME, content, end);
    if (says && !galley_note_date(article, (galley_stretch){(uint32_t)content, (uint32_t)end})) return false;
    role = GALLEY_ROLE_DATELINE;
    break;
  case GALLEY_LABEL_CAPTION: role = GALLEY_ROLE_CAPTION; break;
  default: break;
  }
  return galley_add_block(article, first, end, role, found.certain);
}

static size_t line_end(const galley_text *text, size_t start) {
  const char *newline = memchr(text->bytes + start, '\n', text->length - start);
  return newline ? (size_t)(newline - text->bytes) : text->length;
}

/* Reads the tokens of bytes [start, end) as a line of its own. */
static bool read_line(galley_article *article, size_t start, size_t end, galley_stretch *line) {
  line->first_token = (uint32_t)article->reading.tokens.count;
  if (!galley_read_tokens(&article->reading, start, end)) return false;
  line->end_token = (uint32_t)article->reading.tokens.count;
  return true;
}

/* "date 2022-11 TITLE" */
static galley_status parse_date_line(galley_article *article, size_t start, size_t end, bool *titled) {
  const char *s = article->text.bytes;
  size_t date = start + strlen("date ");
  const char *blank = memchr(s + date, ' ', end - date);
  size_t date_end = blank ? (size_t)(blank - s) : end;
  if (!galley_publication_parse(s + date, date_end - date, &article->published)) return GALLEY_BAD_ARGUMENT;
  galley_stretch line;
  if (!read_line(article, start, date_end, &line)) return GALLEY_OUT_OF_MEMORY;
  if (!galley_add_block(article, line.first_token, line.end_token, GALLEY_ROLE_DATELINE, 100))
    return GALLEY_OUT_OF_MEMORY;
  if (!read_line(article, date_end, end, &line)) return GALLEY_OUT_OF_MEMORY;
  *titled = line.first_token < line.end_token;
  if (!galley_add_block(article, line.first_token, line.end_token, GALLEY_ROLE_TITLE, 100))
    return GALLEY_OUT_OF_MEMORY;
  return GALLEY_OK;
}

static bool is_fence(const galley_text *text, size_t start, size_t end) {
  while (end > start && text->bytes[end - 1] == ' ') end--;
  return end - start == 3 && memcmp(text->bytes + start, "---", 3) == 0;
}

/* Where the line behind the closing fence begins, or 0 if none closes it within the first lines. */
static size_t front_matter_end(const galley_text *text, size_t start) {
  size_t position = line_end(text, start) + 1;
  for (int lines = 0; lines < 100 && position < text->length; lines++) {
    size_t end = line_end(text, position);
    if (is_fence(text, position, end)) return end < text->length ? end + 1 : end;
    position = end + 1;
  }
  return 0;
}

static bool parse_front_matter(galley_article *article, size_t start, size_t end, bool *titled) {
  for (size_t position = start; position < end;) {
    size_t stop = line_end(&article->text, position);
    galley_stretch line;
    galley_labelled found;
    if (!read_line(article, position, stop, &line)) return false;
    bool labelled = galley_labelled_line(&article->reading, line, &found);
    if (!labelled) found = (galley_labelled){GALLEY_LABEL_KEY, line.end_token, 100};
    if (found.label == GALLEY_LABEL_TITLE && found.content < line.end_token) *titled = true;
    if (!galley_add_labelled(article, line, found)) return false;
    position = stop + 1;
  }
  return true;
}

galley_status galley_header_parse(galley_article *article, size_t *position, bool *titled) {
  const galley_text *text = &article->text;
  size_t start = *position, end = line_end(text, start);
  if (is_fence(text, start, end)) {
    size_t stop = front_matter_end(text, start);
    if (!stop) return GALLEY_OK;
    *position = stop;
    return parse_front_matter(article, start, stop, titled) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
  }
  if (end - start < strlen("date ") || memcmp(text->bytes + start, "date ", strlen("date ")) != 0)
    return GALLEY_OK;
  galley_status status = parse_date_line(article, start, end, titled);
  if (status == GALLEY_OK) *position = end;
  return status == GALLEY_BAD_ARGUMENT ? GALLEY_OK : status;
}
