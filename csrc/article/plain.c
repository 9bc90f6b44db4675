/* Plain text: a header line "date YYYY[-MM[-DD]] TITLE", blocks between blank lines, a line that names the
 * source. */
#include <string.h>

#include "article/article.h"

#define LONGEST_TITLE         250 /* bytes */
#define LONGEST_LABELLED_LINE 250
#define LONGEST_CROSSHEAD     80

/* A stretch of lines without a blank one among them, trimmed. */
typedef struct piece {
  size_t start, end;
  bool one_line;
} piece;

static bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

static piece trimmed(const galley_text *text, size_t start, size_t end) {
  while (start < end && is_blank(text->bytes[start])) start++;
  while (end > start && is_blank(text->bytes[end - 1])) end--;
  bool one_line = memchr(text->bytes + start, '\n', end - start) == NULL;
  return (piece){start, end, one_line};
}

static size_t line_end(const galley_text *text, size_t start) {
  const char *newline = memchr(text->bytes + start, '\n', text->length - start);
  return newline ? (size_t)(newline - text->bytes) : text->length;
}

/* Text without any blank line between its lines has a paragraph on each of them. */
static bool has_blank_lines(const galley_text *text, size_t start) {
  piece all = trimmed(text, start, text->length);
  size_t lines_in_row = 1;
  for (size_t i = all.start; i < all.end; i++) {
    if (text->bytes[i] == '\n') {
      if (lines_in_row == 0) return true;
      lines_in_row = 0;
    } else if (text->bytes[i] != ' ') {
      lines_in_row = 1;
    }
  }
  return false;
}

/* The next piece from `*position` on; false at the end of the text. */
static bool next_piece(const galley_text *text, bool line_by_line, size_t *position, piece *found) {
  size_t start = *position;
  while (start < text->length && is_blank(text->bytes[start])) start++;
  if (start == text->length) return false;
  size_t end = line_end(text, start);
  while (!line_by_line && end < text->length) {
    size_t next = end + 1, next_end = next < text->length ? line_end(text, next) : next;
    piece line = trimmed(text, next, next_end);
    if (line.start == line.end) break;
    end = next_end;
  }
  *position = end;
  *found = trimmed(text, start, end);
  return true;
}

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

/* Reads the header; returns where the title begins, or the end of the text if there is no header. */
static size_t read_header(galley_article *article, size_t start, size_t end) {
  static const char keyword[] = "date ";
  const char *s = article->text.bytes;
  size_t date = start + strlen(keyword);
  if (end < date || memcmp(s + start, keyword, strlen(keyword)) != 0) return article->text.length;
  const char *blank = memchr(s + date, ' ', end - date);
  size_t date_end = blank ? (size_t)(blank - s) : end;
  if (!galley_publication_parse(s + date, date_end - date, &article->published)) return article->text.length;
  return date_end;
}

static bool ends_like_a_title(const galley_text *text, piece p) {
  return !strchr(".:;,", text->bytes[p.end - 1]);
}

static galley_status add(galley_article *article, piece p, galley_role role, unsigned certain) {
  galley_block block = {(uint32_t)p.start,
                        (uint32_t)p.end,
                        (uint32_t)article->reading.tokens.count,
                        0,
                        (uint8_t)role,
                        (uint8_t)certain,
                        0};
  if (!galley_read_tokens(&article->reading, p.start, p.end)) return GALLEY_OUT_OF_MEMORY;
  block.token_count = (uint32_t)(article->reading.tokens.count - block.first_token);
  return galley_article_add_block(article, block) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

/* "Label: name of the source" on a line of its own. Where the name stands, or an empty piece. */
static piece source_name(const galley_article *article, piece p) {
  const char *s = article->text.bytes;
  piece none = {p.end, p.end, true};
  if (!p.one_line || p.end - p.start > LONGEST_LABELLED_LINE) return none;
  const char *colon = memchr(s + p.start, ':', p.end - p.start);
  if (!colon) return none;
  size_t label_end = (size_t)(colon - s);
  uint32_t entry = galley_language_find(article->reading.language, s + p.start, label_end - p.start);
  if (!(galley_entry_classes(article->reading.language, entry) >> GALLEY_SOURCE_LABEL & 1)) return none;
  return trimmed(&article->text, label_end + 1, p.end);
}

/* What has been seen of the article, while its pieces go by. */
typedef struct progress {
  bool has_title, has_lead, has_paragraph, line_by_line;
} progress;

static galley_role role_of(const galley_article *article, const progress *seen, piece p, piece after,
                           unsigned *certain) {
  size_t length = p.end - p.start;
  bool last = after.start == after.end, headline = p.one_line && ends_like_a_title(&article->text, p);
  *certain = 100;
  if (article->format == GALLEY_FORMAT_PROSE || last) return GALLEY_ROLE_PARAGRAPH;
  if (!seen->has_title && !seen->has_paragraph && headline && length <= LONGEST_TITLE) {
    *certain = 70;
    return GALLEY_ROLE_TITLE;
  }
  if (seen->has_title && !seen->has_lead && !seen->has_paragraph) {
    piece name = source_name(article, after);
    *certain = name.start < name.end ? 95 : 60;
    return GALLEY_ROLE_LEAD;
  }
  if (seen->has_paragraph && headline && length <= LONGEST_CROSSHEAD) {
    *certain = 60;
    return GALLEY_ROLE_CROSSHEAD;
  }
  return GALLEY_ROLE_PARAGRAPH;
}

static galley_status add_piece(galley_article *article, progress *seen, piece p, piece after) {
  piece name = source_name(article, p);
  if (article->format == GALLEY_FORMAT_TEXT && name.start < name.end) {
    article->source_start = (uint32_t)name.start;
    article->source_end = (uint32_t)name.end;
    return add(article, p, GALLEY_ROLE_SOURCE, 100);
  }
  unsigned certain;
  galley_role role = role_of(article, seen, p, after, &certain);
  if (role == GALLEY_ROLE_TITLE) seen->has_title = true;
  if (role == GALLEY_ROLE_LEAD) seen->has_lead = true;
  if (role == GALLEY_ROLE_PARAGRAPH) seen->has_paragraph = true;
  return add(article, p, role, certain);
}

galley_status galley_plain_parse(galley_article *article) {
  const galley_text *text = &article->text;
  progress seen = {0};
  size_t position = 0;
  piece current, after;
  galley_status status = GALLEY_OK;
  piece all = trimmed(text, 0, text->length);
  if (article->format == GALLEY_FORMAT_TEXT && all.start < all.end) {
    size_t end = line_end(text, all.start), title = read_header(article, all.start, end);
    if (title < text->length) {
      piece p = trimmed(text, title, end);
      seen.has_title = p.start < p.end;
      position = end;
      if (seen.has_title) status = add(article, p, GALLEY_ROLE_TITLE, 100);
    }
    seen.line_by_line = !has_blank_lines(text, position);
  }
  bool more = next_piece(text, seen.line_by_line, &position, &current);
  while (status == GALLEY_OK && more) {
    more = next_piece(text, seen.line_by_line, &position, &after);
    if (!more) after = (piece){text->length, text->length, true};
    status = add_piece(article, &seen, current, after);
    current = after;
  }
  return status;
}
