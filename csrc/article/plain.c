/* Plain text: a header, blocks between blank lines, and lines that stand alone: labels ("Quelle: …"), items
 * of lists. Text without any blank line has a block on each of its lines. */
#include <string.h>

#include "article/layout.h"
#include "base/utf8.h"
#include "read/marks.h"
#include "text/properties.h"

#define LONGEST_TITLE         250 /* bytes */
#define LONGEST_LABELLED_LINE 250
#define LONGEST_CROSSHEAD     80
#define LONGEST_KICKER        40
#define MOST_KICKER_WORDS     3
#define LONGEST_KEY           30
#define LONGEST_DATE          40
#define LONG_LINE             60

typedef enum piece_kind {
  RUNNING,
  HEADER_LINE, /* a label that is the key of a header */
  LABELLED,
  ITEM,
  NUMBERED_ITEM
} piece_kind;

/* A stretch of lines without a blank one among them, trimmed. */
typedef struct piece {
  size_t start, end;
  piece_kind kind;
  bool one_line;
} piece;

/* What has been seen of the article, while its pieces go by. */
typedef struct progress {
  size_t position; /* behind the pieces that have been cut */
  bool line_by_line;
  bool has_title, has_lead, has_paragraph;
  size_t header_end; /* of the last line that was a key of the header: keys nobody knows may follow */
  bool out_of_memory;
} progress;

static bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

static void trim(const galley_text *text, size_t *start, size_t *end) {
  while (*start < *end && is_blank(text->bytes[*start])) *start += 1;
  while (*end > *start && is_blank(text->bytes[*end - 1])) *end -= 1;
}

static size_t line_end(const galley_text *text, size_t start) {
  const char *newline = memchr(text->bytes + start, '\n', text->length - start);
  return newline ? (size_t)(newline - text->bytes) : text->length;
}

static bool has_blank_lines(const galley_text *text, size_t start) {
  size_t end = text->length;
  trim(text, &start, &end);
  for (size_t newline = line_end(text, start); newline < end; newline = line_end(text, newline + 1)) {
    size_t next = newline + 1;
    while (next < end && text->bytes[next] == ' ') next++;
    if (next < end && text->bytes[next] == '\n') return true;
  }
  return false;
}

/* In running text without blank lines, lines are paragraphs if most of the long ones end as sentences do;
 * otherwise they were broken at a width. */
static bool lines_are_paragraphs(const galley_text *text) {
  size_t ended = 0, broken = 0;
  for (size_t start = 0; start < text->length;) {
    size_t end = line_end(text, start), first = start, last = end;
    trim(text, &first, &last);
    if (last - first >= LONG_LINE) {
      bool ends = strchr(".!?:\"", text->bytes[last - 1]) || (text->bytes[last - 1] & 0x80);
      *(ends ? &ended : &broken) += 1;
    }
    start = end + 1;
  }
  return ended > broken;
}

/* Lines that stand alone */

/* The bytes of a bullet and the blank behind it, or 0. */
static size_t bullet_length(const char *s, size_t length) {
  static const char *const bullets[] = {"- ",           "* ", "\xE2\x80\xA2 ", "\xC2\xB7 ", "\xE2\x96\xAA ",
                                        "\xE2\x96\xBA "};
  for (size_t i = 0; i < sizeof bullets / sizeof bullets[0]; i++) {
    size_t n = strlen(bullets[i]);
    if (length > n && memcmp(s, bullets[i], n) == 0) return n;
  }
  return 0;
}

/* The number of an item "3. …" or "3) …", or 0. */
static unsigned item_number(const char *s, size_t length) {
  unsigned number = 0;
  size_t i = 0;
  for (; i < length && i < 2 && s[i] >= '0' && s[i] <= '9'; i++)
    number = number * 10 + (unsigned)(s[i] - '0');
  bool item = i > 0 && length > i + 2 && (s[i] == '.' || s[i] == ')') && s[i + 1] == ' ';
  return item ? number : 0;
}

/* "Key: value" behind another line of the header. */
static bool is_key_line(const galley_text *text, size_t start, size_t end) {
  const char *s = text->bytes + start;
  size_t length = end - start < LONGEST_KEY ? end - start : LONGEST_KEY;
  const char *colon = memchr(s, ':', length);
  if (!colon || colon == s) return false;
  bool ends = colon + 1 == text->bytes + end;
  return (ends || colon[1] == ' ') && !memchr(s, '.', (size_t)(colon - s));
}

static bool only_blanks(const galley_text *text, size_t position) {
  while (position < text->length && is_blank(text->bytes[position])) position++;
  return position == text->length;
}

/* Can the line be one of a label, or a date? Its first word says. */
static bool opens_with_label(const galley_reading *r, size_t start, size_t end) {
  char first = r->text[start];
  if (first >= '0' && first <= '9') return end - start <= LONGEST_DATE;
  size_t word = galley_word_end(r->text, start, end);
  uint32_t entry = galley_language_find(r->language, r->text + start, word - start);
  bool weekday = galley_entry_has(r->language, entry, GALLEY_WEEKDAY);
  return galley_entry_has(r->language, entry, GALLEY_LABEL) || (weekday && end - start <= LONGEST_DATE);
}

/* Reads the tokens of a line to see whether it is one of a label; the caller may put them back. */
static bool read_labelled(galley_article *article, progress *seen, size_t start, size_t end,
                          galley_stretch *line, galley_labelled *found) {
  galley_reading *r = &article->reading;
  line->first_token = line->end_token = (uint32_t)r->tokens.count;
  bool header = !seen->has_paragraph && !seen->has_lead;
  bool follows =
      header && seen->header_end && start - seen->header_end <= 1 && is_key_line(&article->text, start, end);
  if (end - start > LONGEST_LABELLED_LINE || (!follows && !opens_with_label(r, start, end))) return false;
  if (!galley_read_tokens(r, start, end)) {
    seen->out_of_memory = true;
    return false;
  }
  line->end_token = (uint32_t)r->tokens.count;
  bool labelled = galley_labelled_line(r, *line, found);
  bool bare_date = labelled && found->label == GALLEY_LABEL_DATELINE && found->content == line->first_token;
  if (bare_date && article->blocks.count == 0 && only_blanks(&article->text, end)) return false;
  if (!header && (bare_date || (labelled && found->label < GALLEY_LABEL_BYLINE))) return false;
  if (labelled || !follows) return labelled;
  *found = (galley_labelled){GALLEY_LABEL_KEY, line->end_token, 90};
  return true;
}

/* The label of a line; its tokens are put back. */
static galley_label label_of_line(galley_article *article, progress *seen, size_t start, size_t end) {
  galley_stretch line;
  galley_labelled found;
  size_t tokens = article->reading.tokens.count;
  bool labelled = read_labelled(article, seen, start, end, &line, &found);
  article->reading.tokens.count = tokens;
  return labelled ? found.label : GALLEY_LABEL_NONE;
}

/* Is the next line that holds anything an item with this number (0: a bullet)? */
static bool item_follows(const galley_text *text, size_t position, unsigned number) {
  while (position < text->length && is_blank(text->bytes[position])) position++;
  const char *s = text->bytes + position;
  size_t length = text->length - position;
  return number ? item_number(s, length) == number : bullet_length(s, length) > 0;
}

static piece_kind kind_of_line(galley_article *article, progress *seen, size_t start, size_t end,
                               piece_kind before) {
  const galley_text *text = &article->text;
  const char *s = text->bytes + start;
  if (bullet_length(s, end - start)) return ITEM;
  unsigned number = item_number(s, end - start);
  if (number && (before == NUMBERED_ITEM || item_follows(text, end, number + 1))) return NUMBERED_ITEM;
  galley_label label = label_of_line(article, seen, start, end);
  if (label == GALLEY_LABEL_NONE) return RUNNING;
  return label < GALLEY_LABEL_DATELINE ? HEADER_LINE : LABELLED;
}

static bool is_label(piece_kind kind) {
  return kind == LABELLED || kind == HEADER_LINE;
}

/* In the middle of lines that were broken at a width, an item or a label stands only where more tells so. */
static bool interrupts(galley_article *article, progress *seen, size_t start, size_t end, piece whole) {
  const galley_text *text = &article->text;
  piece_kind kind = kind_of_line(article, seen, start, end, whole.kind);
  if (kind == RUNNING) return false;
  if (is_label(kind)) return memchr(text->bytes + start, ':', end - start) != NULL;
  if (whole.kind == kind) return true;
  bool announced = text->bytes[whole.end - 1] == ':';
  return announced || item_follows(text, end, kind == NUMBERED_ITEM ? 2 : 0);
}

/* Cuts the next piece; false at the end of the text. */
static bool next_piece(galley_article *article, progress *seen, piece_kind before, piece *found) {
  const galley_text *text = &article->text;
  size_t start = seen->position;
  while (start < text->length && is_blank(text->bytes[start])) start++;
  if (start == text->length) return false;
  size_t end = line_end(text, start), stop = end;
  piece_kind kind = RUNNING;
  if (article->format == GALLEY_FORMAT_TEXT) kind = kind_of_line(article, seen, start, end, before);
  *found = (piece){start, end, kind, true};
  trim(text, &found->start, &found->end);
  if (kind == HEADER_LINE) seen->header_end = found->end;
  while (!is_label(kind) && !seen->line_by_line && stop < text->length) {
    size_t next = stop + 1, next_end = next < text->length ? line_end(text, next) : next, first = next,
           last = next_end;
    trim(text, &first, &last);
    if (first == last) break;
    if (article->format == GALLEY_FORMAT_TEXT && interrupts(article, seen, first, last, *found)) break;
    stop = next_end;
    found->end = last;
    found->one_line = false;
  }
  seen->position = stop;
  return true;
}

/* Roles */

/* Begins with a capital letter, a digit or a quotation mark, and ends without the sign of a sentence. */
static bool is_headline(const galley_text *text, piece p, size_t longest) {
  if (p.kind != RUNNING || !p.one_line || p.start == p.end || p.end - p.start > longest) return false;
  if (strchr(".:;,|-", text->bytes[p.end - 1])) return false;
  size_t position = p.start;
  uint32_t first = galley_utf8_next(text->bytes, &position);
  if (galley_mark_of(first) != GALLEY_MARK_NONE && position < p.end)
    first = galley_utf8_next(text->bytes, &position);
  uint32_t properties = galley_properties(first);
  return (properties & GALLEY_PROPERTY_UPPER) || galley_category_of(properties) == GALLEY_CATEGORY_DIGIT;
}

/* Begins in lower case: what goes on from the line before it. */
static bool goes_on(const galley_text *text, piece p) {
  size_t position = p.start;
  return p.start < p.end &&
         (galley_properties(galley_utf8_next(text->bytes, &position)) & GALLEY_PROPERTY_LOWER);
}

/* A few words above a longer headline, below which the text goes on. */
static bool is_kicker(const galley_article *article, const progress *seen, piece p, piece after) {
  const galley_text *text = &article->text;
  size_t words = 1;
  for (size_t i = p.start; i < p.end; i++) words += text->bytes[i] == ' ';
  return words <= MOST_KICKER_WORDS && is_headline(text, p, LONGEST_KICKER) &&
         is_headline(text, after, LONGEST_TITLE) && after.end - after.start > 3 * (p.end - p.start) / 2 &&
         !only_blanks(text, seen->position);
}

static bool names_source(galley_article *article, progress *seen, piece p) {
  return is_label(p.kind) && label_of_line(article, seen, p.start, p.end) == GALLEY_LABEL_SOURCE;
}

static galley_role role_of(galley_article *article, progress *seen, piece p, piece after, unsigned *certain) {
  const galley_text *text = &article->text;
  bool last = after.start == after.end, opening = !seen->has_title && !seen->has_paragraph;
  *certain = 100;
  if (article->format == GALLEY_FORMAT_PROSE) return GALLEY_ROLE_PARAGRAPH;
  if (p.kind == ITEM || p.kind == NUMBERED_ITEM) {
    *certain = 85;
    return GALLEY_ROLE_LIST;
  }
  if (last || (seen->line_by_line && goes_on(text, after))) return GALLEY_ROLE_PARAGRAPH;
  if (opening && is_kicker(article, seen, p, after)) {
    *certain = 60;
    return GALLEY_ROLE_KICKER;
  }
  if (opening && is_headline(text, p, LONGEST_TITLE)) {
    *certain = 70;
    return GALLEY_ROLE_TITLE;
  }
  if (seen->has_title && !seen->has_lead && !seen->has_paragraph) {
    *certain = names_source(article, seen, after) ? 95 : 60;
    return GALLEY_ROLE_LEAD;
  }
  /* a run of short lines is an address, a poem, a table */
  if (seen->has_paragraph && is_headline(text, p, LONGEST_CROSSHEAD) &&
      !is_headline(text, after, LONGEST_CROSSHEAD)) {
    *certain = 70;
    return GALLEY_ROLE_CROSSHEAD;
  }
  return GALLEY_ROLE_PARAGRAPH;
}

/* Adds a line of a label; `*added` says whether it still is one. False when there is no memory. */
static bool add_labelled(galley_article *article, progress *seen, piece p, bool *added) {
  galley_stretch line;
  galley_labelled found;
  size_t tokens = article->reading.tokens.count;
  *added = read_labelled(article, seen, p.start, p.end, &line, &found);
  if (!*added) {
    article->reading.tokens.count = tokens;
    return !seen->out_of_memory;
  }
  bool says = found.content < line.end_token;
  if (found.label == GALLEY_LABEL_TITLE && says) seen->has_title = true;
  if (found.label == GALLEY_LABEL_LEAD && says) seen->has_lead = true;
  return galley_add_labelled(article, line, found);
}

/* A cross-reference stands without a full stop, as a crosshead does. */
static bool is_reference(const galley_article *article, size_t first, size_t end) {
  galley_splice found = {0};
  return galley_find_reference(article, (galley_stretch){(uint32_t)first, (uint32_t)end}, first, &found) &&
         found.end == end;
}

static bool add_piece(galley_article *article, progress *seen, piece p, piece after) {
  if (is_label(p.kind)) {
    bool added;
    if (!add_labelled(article, seen, p, &added)) return false;
    if (added) return true;
  }
  unsigned certain;
  galley_role role = role_of(article, seen, p, after, &certain);
  if (role == GALLEY_ROLE_TITLE) seen->has_title = true;
  if (role == GALLEY_ROLE_LEAD) seen->has_lead = true;
  if (role == GALLEY_ROLE_PARAGRAPH || role == GALLEY_ROLE_LIST) seen->has_paragraph = true;
  size_t first = article->reading.tokens.count;
  if (!galley_read_tokens(&article->reading, p.start, p.end)) return false;
  size_t end = article->reading.tokens.count;
  /* as in running text, where references are cut out */
  if (role == GALLEY_ROLE_CROSSHEAD && is_reference(article, first, end)) role = GALLEY_ROLE_PARAGRAPH;
  return galley_role_is_prose(role) ? galley_add_prose(article, first, end, role, certain)
                                    : galley_add_block(article, first, end, role, certain);
}

galley_status galley_plain_parse(galley_article *article) {
  const galley_text *text = &article->text;
  progress seen = {0};
  size_t start = 0, end = text->length;
  trim(text, &start, &end);
  if (article->format == GALLEY_FORMAT_TEXT && start < end) {
    seen.position = start;
    galley_status status = galley_header_parse(article, &seen.position, &seen.has_title);
    if (status != GALLEY_OK) return status;
  }
  seen.line_by_line = !has_blank_lines(text, seen.position) &&
                      (article->format == GALLEY_FORMAT_TEXT || lines_are_paragraphs(text));
  piece current = {0}, after = {0};
  bool more = next_piece(article, &seen, RUNNING, &current);
  while (more) {
    more = next_piece(article, &seen, current.kind, &after);
    if (!more) after = (piece){text->length, text->length, RUNNING, true};
    if (!add_piece(article, &seen, current, after) || seen.out_of_memory) return GALLEY_OUT_OF_MEMORY;
    current = after;
  }
  return GALLEY_OK;
}
