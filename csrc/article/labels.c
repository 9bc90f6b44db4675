/* Words that say what follows them: the keys of a header ("Titel: …"), and labels that stand on lines of
 * their own or were spliced into running text ("Foto: …", "Anzeige", "Stand: …", "Von …"). */
#include <string.h>

#include "article/layout.h"

#define LONGEST_CONTENT 40 /* tokens */
#define LONGEST_BYLINE  16
#define LONGEST_DATE    14
#define MOST_LOWER      3 /* words in lower case among the names of a byline: und, von, de */

static const char *const label_texts[GALLEY_LABEL_COUNT] = {
    [GALLEY_LABEL_NONE] = "",           [GALLEY_LABEL_TITLE] = "title",
    [GALLEY_LABEL_KICKER] = "kicker",   [GALLEY_LABEL_LEAD] = "lead",
    [GALLEY_LABEL_DATE] = "date",       [GALLEY_LABEL_URL] = "url",
    [GALLEY_LABEL_KEY] = "key",         [GALLEY_LABEL_BYLINE] = "byline",
    [GALLEY_LABEL_SOURCE] = "source",   [GALLEY_LABEL_DATELINE] = "dateline",
    [GALLEY_LABEL_CAPTION] = "caption", [GALLEY_LABEL_BOILERPLATE] = "boilerplate",
};

galley_label galley_label_at(const galley_reading *r, galley_stretch stretch, size_t index, size_t *count) {
  if (!galley_token_has(r, galley_token_at(r, index), GALLEY_LABEL)) return GALLEY_LABEL_NONE;
  const galley_sense *sense = galley_sense_at(r, stretch, index, GALLEY_LABEL, count);
  if (!sense || !sense->text) return GALLEY_LABEL_NONE;
  for (int label = 1; label < GALLEY_LABEL_COUNT; label++) {
    if (strcmp(sense->text, label_texts[label]) == 0) return (galley_label)label;
  }
  return GALLEY_LABEL_NONE;
}

static bool is_lower(const galley_token *t) {
  return (t->flags & GALLEY_TOKEN_LOWER) != 0;
}

/* Names alone: capitalised words, between them commas, slashes, initials, and a few small words. */
static bool are_names(const galley_reading *r, size_t first, size_t end) {
  size_t names = 0, lower = 0, pairs = 0; /* first name and surname */
  if (end - first > LONGEST_BYLINE) return false;
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    bool separator = galley_is_sign(r, i, ',') || galley_is_sign(r, i, '/') || galley_is_sign(r, i, '-') ||
                     galley_is_sign(r, i, '(') || galley_is_sign(r, i, ')') || galley_is_sign(r, i, '.');
    bool link = is_lower(t) && (t->length <= 3 || galley_token_has(r, t, GALLEY_NUMERAL_LINK));
    bool name = t->kind == GALLEY_TOKEN_WORD && (t->flags & GALLEY_TOKEN_CAPITALIZED);
    names = name ? names + 1 : 0;
    pairs += names > 1;
    if (name) continue;
    if (link)
      lower += 1;
    else if (!separator)
      return false;
  }
  return pairs > 0 && lower <= MOST_LOWER && !galley_terminator_at(r, end - 1);
}

static bool has_day(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (galley_names_day(r, i)) return true;
  }
  return false;
}

static bool has_digits(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (galley_token_at(r, i)->kind == GALLEY_TOKEN_NUMBER) return true;
  }
  return false;
}

static bool belongs_to_date(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  return t->kind == GALLEY_TOKEN_NUMBER || galley_is_sign(r, index, '.') || galley_is_sign(r, index, ',') ||
         galley_is_sign(r, index, ':') || galley_is_sign(r, index, '-') || galley_is_sign(r, index, '/') ||
         galley_token_has(r, t, GALLEY_MONTH) || galley_token_has(r, t, GALLEY_WEEKDAY) ||
         galley_token_has(r, t, GALLEY_CLOCK) ||
         (is_lower(t) && galley_token_has(r, t, GALLEY_TIME_PREPOSITION));
}

/* A date alone, with or without the time: "12.03.2016, 14:05 Uhr", "3. Mai 2023". */
static bool is_date(const galley_reading *r, size_t first, size_t end) {
  bool day = false;
  if (end - first > LONGEST_DATE) return false;
  for (size_t i = first; i < end; i++) {
    if (!belongs_to_date(r, i)) return false;
    day |= galley_names_day(r, i);
  }
  return day;
}

bool galley_labelled_line(const galley_reading *r, galley_stretch line, galley_labelled *found) {
  size_t count = 0, end = line.end_token;
  if (line.first_token == end) return false;
  if (is_date(r, line.first_token, end)) {
    *found = (galley_labelled){GALLEY_LABEL_DATELINE, line.first_token, 90};
    return true;
  }
  galley_label label = galley_label_at(r, line, line.first_token, &count);
  size_t after = line.first_token + count;
  bool colon = after < end && galley_is_sign(r, after, ':'), says = colon && after + 1 < end;
  *found = (galley_labelled){label, after + (colon ? 1 : 0), 95};
  switch (label) {
  case GALLEY_LABEL_NONE: return false;
  case GALLEY_LABEL_SOURCE:
  case GALLEY_LABEL_CAPTION: return says;
  case GALLEY_LABEL_BYLINE: return says || (!colon && after < end && are_names(r, after, end));
  case GALLEY_LABEL_DATELINE:
    return end - after <= LONGEST_DATE && (has_day(r, after, end) || (colon && has_digits(r, after, end)));
  case GALLEY_LABEL_BOILERPLATE: return colon || count > 1 || after == end;
  default: return colon;
  }
}

/* What a caption says ends with its sentence, or before a word that begins another one. */
static bool read_content(const galley_reading *r, galley_stretch stretch, galley_splice *s) {
  size_t first = s->content, end = stretch.end_token;
  size_t limit = end - first > LONGEST_CONTENT ? first + LONGEST_CONTENT : end;
  for (size_t i = first; i < limit; i++) {
    bool terminator = galley_terminator_at(r, i);
    if (!terminator && (i == first || !galley_prose_begins(r, i))) continue;
    s->end = s->content_end = i + terminator;
    s->certain = terminator ? 70 : 80;
    return i > first;
  }
  s->end = s->content_end = limit;
  s->certain = 80;
  return limit == end && first < end;
}

/* "Stand: 12.03.2016, 14:05 Uhr": nothing but date and time, before a sentence or the end. */
static bool read_date(const galley_reading *r, galley_stretch stretch, galley_splice *s) {
  size_t first = s->content, end = stretch.end_token;
  size_t limit = end - first > LONGEST_DATE ? first + LONGEST_DATE : end, i = first;
  while (i < limit && belongs_to_date(r, i)) i++;
  if (!has_digits(r, first, i) || (i < end && (i == limit || is_lower(galley_token_at(r, i))))) return false;
  s->end = s->content_end = i;
  s->certain = 90;
  return true;
}

bool galley_find_labelled(const galley_article *article, galley_stretch stretch, size_t index,
                          galley_splice *s) {
  const galley_reading *r = &article->reading;
  size_t count = 0, end = stretch.end_token;
  if (!(galley_token_at(r, index)->flags & GALLEY_TOKEN_CAPITALIZED)) return false;
  galley_label label = galley_label_at(r, stretch, index, &count);
  if (label < GALLEY_LABEL_DATELINE) return false;
  size_t after = index + count;
  bool colon = after < end && galley_is_sign(r, after, ':');
  s->content = after + colon;
  if (label == GALLEY_LABEL_DATELINE) {
    s->role = GALLEY_ROLE_DATELINE;
    return read_date(r, stretch, s);
  }
  s->role = label == GALLEY_LABEL_CAPTION ? GALLEY_ROLE_CAPTION : GALLEY_ROLE_BOILERPLATE;
  if (label == GALLEY_LABEL_BOILERPLATE && !colon && (after == end || galley_prose_begins(r, after))) {
    s->end = after;
    s->certain = 80;
    return true;
  }
  return (colon || (label == GALLEY_LABEL_BOILERPLATE && count > 1)) && read_content(r, stretch, s);
}
