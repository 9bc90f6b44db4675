/* What agencies put around a report: the dateline before it ("BERLIN (dpa) -", "Wien –", "Marlow/Bremen,
 * 3. Mai (KB)"), and the credit behind it ("(APA, 12.3.2016)", "dpa/abc"). */
#include <string.h>

#include "article/layout.h"

#define LONGEST_DATELINE 24
#define MOST_PLACE_WORDS 4 /* between slashes */
#define LONGEST_CREDIT   16
#define LONGEST_MENTION  5 /* of an agency, in words of any kind, at the end of the text */
#define LONGEST_CODE     4 /* bytes of an author's initials: "wh", "red" */

static bool has(const galley_reading *r, size_t index, galley_word_class class) {
  return galley_token_has(r, galley_token_at(r, index), class);
}

/* A word of a place's name: capitalised, and no word that only begins sentences; or a small one in the middle
 * of the name ("Frankfurt am Main", "Rio de Janeiro"). */
static bool is_place_word(const galley_reading *r, size_t index, bool inside) {
  const galley_token *t = galley_token_at(r, index);
  if (t->kind != GALLEY_TOKEN_WORD || has(r, index, GALLEY_MONTH) || has(r, index, GALLEY_WEEKDAY))
    return false;
  if (inside && (t->flags & GALLEY_TOKEN_LOWER)) return t->length <= 3;
  bool capital = (t->flags & GALLEY_TOKEN_CAPITALIZED) != 0;
  return capital && (inside || (t->flags & GALLEY_TOKEN_ALL_CAPS) || !has(r, index, GALLEY_STARTER));
}

/* "Sydney/Wien", "St. Petersburg", "Spielfeld/Šentilj/Bad Radkersburg": behind its last word, or 0. */
static size_t places_end(const galley_reading *r, size_t first, size_t limit) {
  size_t i = first, words = 0;
  while (i < limit) {
    if (is_place_word(r, i, words > 0)) {
      if (++words > MOST_PLACE_WORDS) return 0;
    } else if (words > 0 &&
               (galley_is_sign(r, i, '/') || (galley_is_sign(r, i, '-') && !galley_follows_space(r, i)))) {
      words = 0;
    } else {
      break;
    }
    i += 1;
  }
  bool complete = words > 0 && !(galley_token_at(r, i - 1)->flags & GALLEY_TOKEN_LOWER);
  return complete ? i : 0;
}

/* Behind a bracket of a few words, or `index` if there is none. */
static size_t bracket_end(const galley_reading *r, size_t index, size_t limit) {
  if (index >= limit || !galley_is_sign(r, index, '(')) return index;
  for (size_t i = index + 1; i < limit; i++) {
    if (galley_is_sign(r, i, ')')) return i + 1;
  }
  return index;
}

/* ", 3. Mai": behind a comma and the day, or `index` if there is none. */
static size_t day_end(const galley_reading *r, size_t index, size_t limit) {
  size_t i = index;
  if (i >= limit || !galley_is_sign(r, i, ',')) return index;
  for (i += 1; i < limit; i++) {
    bool part = galley_token_at(r, i)->kind == GALLEY_TOKEN_NUMBER || has(r, i, GALLEY_MONTH) ||
                has(r, i, GALLEY_WEEKDAY) || galley_is_sign(r, i, '.') || galley_is_sign(r, i, ',');
    if (!part) break;
  }
  return i > index + 1 ? i : index;
}

/* A dash between blanks that stands before the beginning of a sentence. */
static bool dash_opens(const galley_reading *r, galley_stretch stretch, size_t index) {
  if (index + 1 >= stretch.end_token || !galley_dash_at(r, index)) return false;
  const galley_token *next = galley_token_at(r, index + 1);
  if (!galley_follows_space(r, index) || !galley_follows_space(r, index + 1)) return false;
  return next->mark || next->kind == GALLEY_TOKEN_NUMBER || (next->flags & GALLEY_TOKEN_CAPITALIZED);
}

static bool names_agency(const galley_reading *r, size_t first, size_t end) {
  for (size_t i = first; i < end; i++) {
    if (has(r, i, GALLEY_AGENCY)) return true;
  }
  return false;
}

/* Between two dashes stands an aside: "Wien – Hauptstadt des Landes – wächst". */
static bool another_dash(const galley_reading *r, galley_stretch stretch, size_t first) {
  size_t end = stretch.end_token - first > LONGEST_DATELINE ? first + LONGEST_DATELINE : stretch.end_token;
  for (size_t i = first; i < end && !galley_terminator_at(r, i) && !galley_is_sign(r, i, ','); i++) {
    if (galley_dash_at(r, i) && galley_follows_space(r, i)) return true;
  }
  return false;
}

bool galley_find_dateline(const galley_article *article, galley_stretch stretch, size_t index,
                          galley_splice *s) {
  const galley_reading *r = &article->reading;
  galley_range kept = article->fields[GALLEY_FIELD_DATELINE];
  if (index > GALLEY_LATEST_DATELINE || kept.start < kept.end) return false;
  bool inside = index > stretch.first_token && (galley_token_at(r, index - 1)->flags & GALLEY_TOKEN_STOP);
  if (inside) return false; /* behind "28." or "St." */
  size_t end = stretch.end_token;
  size_t limit = end - index > LONGEST_DATELINE ? index + LONGEST_DATELINE : end;
  size_t places = places_end(r, index, limit);
  if (!places) return false;
  size_t day = day_end(r, places, limit), bracket = bracket_end(r, day, limit);
  if (!dash_opens(r, stretch, bracket)) return false;
  bool plain = bracket == places;
  if (plain && another_dash(r, stretch, bracket + 1)) return false;
  bool capitals = (galley_token_at(r, index)->flags & GALLEY_TOKEN_ALL_CAPS) != 0;
  s->role = GALLEY_ROLE_DATELINE;
  s->field = GALLEY_FIELD_DATELINE;
  if (bracket > day && names_agency(r, day, bracket)) {
    s->agency = day + 1;
    s->agency_end = bracket - 1;
  }
  s->content_end = bracket;
  s->end = bracket + 1;
  s->certain = !plain || capitals ? 95 : 80;
  return true;
}

/* What stands in a credit, up to its date. */
typedef struct credit {
  size_t names_end; /* behind the agency or the authors */
  bool agency, date, capitalized;
} credit;

/* Reads on to the closing bracket, or to the end of the text; false for what no credit holds. */
static bool read_credit(const galley_reading *r, size_t first, size_t end, credit *c) {
  *c = (credit){.names_end = first};
  for (size_t i = first; i < end; i++) {
    const galley_token *t = galley_token_at(r, i);
    bool agency = has(r, i, GALLEY_AGENCY);
    if (t->kind == GALLEY_TOKEN_NUMBER || has(r, i, GALLEY_MONTH)) {
      c->date = true;
      continue;
    }
    if (t->kind != GALLEY_TOKEN_WORD) {
      if (t->mark || galley_terminator_at(r, i)) {
        if (!c->date && !(t->flags & GALLEY_TOKEN_STOP)) return false;
      }
      continue;
    }
    if (c->date) return false; /* words behind the date */
    bool code = (t->flags & GALLEY_TOKEN_LOWER) && t->length <= LONGEST_CODE && !has(r, i, GALLEY_STARTER);
    bool capital = (t->flags & GALLEY_TOKEN_CAPITALIZED) && !has(r, i, GALLEY_STARTER);
    if (!agency && !code && !capital && !has(r, i, GALLEY_NUMERAL_LINK)) return false;
    c->agency |= agency;
    c->capitalized |= capital;
    c->names_end = i + 1;
  }
  return true;
}

bool galley_names_day(const galley_reading *r, size_t index) {
  const galley_token *t = galley_token_at(r, index);
  if (has(r, index, GALLEY_MONTH)) return true;
  if (t->kind != GALLEY_TOKEN_NUMBER || t->length < 6) return false;
  const char *s = r->text + t->start;
  return memchr(s, '.', t->length) || memchr(s, '/', t->length) || memchr(s, '-', t->length);
}

/* More than a year: "12.9.2015", "12. 9. 2015", "12. Sep". */
static bool has_day(const galley_reading *r, size_t first, size_t end) {
  size_t numbers = 0;
  for (size_t i = first; i < end; i++) {
    if (galley_names_day(r, i)) return true;
    numbers += galley_token_at(r, i)->kind == GALLEY_TOKEN_NUMBER;
  }
  return numbers > 1;
}

static bool bracketed_credit(const galley_reading *r, galley_stretch stretch, size_t index,
                             galley_splice *s) {
  size_t first = index + 1, end = stretch.end_token;
  size_t limit = end - index > LONGEST_CREDIT ? index + LONGEST_CREDIT : end, close = first;
  while (close < limit && !galley_is_sign(r, close, ')')) close++;
  if (close == first || (close == limit && limit < end)) return false;
  credit c;
  bool closing = close + 1 == end && close - first <= LONGEST_MENTION && names_agency(r, first, close);
  if (!read_credit(r, first, close, &c)) {
    if (!closing) return false; /* "(mit Material der dpa)" */
    c = (credit){.names_end = close, .agency = true};
  }
  if (!c.agency && !(c.date && has_day(r, first, close))) return false;
  s->content = first;
  s->content_end = c.names_end;
  s->end = close < end ? close + 1 : end;
  s->certain = c.agency && c.date ? 95 : 85;
  s->role = c.agency ? GALLEY_ROLE_SOURCE : c.names_end > first ? GALLEY_ROLE_BYLINE : GALLEY_ROLE_DATELINE;
  return true;
}

bool galley_find_credit(const galley_article *article, galley_stretch stretch, size_t index,
                        galley_splice *s) {
  const galley_reading *r = &article->reading;
  if (galley_is_sign(r, index, '(')) return bracketed_credit(r, stretch, index, s);
  size_t end = stretch.end_token;
  credit c;
  if (!has(r, index, GALLEY_AGENCY) || end - index > LONGEST_CREDIT || !read_credit(r, index, end, &c))
    return false;
  /* "dpa" and what sticks to it or is parted from it by a sign; "APA meldet" is prose */
  for (size_t i = index + 1; i < end; i++) {
    bool word = galley_token_at(r, i)->kind == GALLEY_TOKEN_WORD;
    if (word && galley_token_at(r, i - 1)->kind == GALLEY_TOKEN_WORD && !has(r, i, GALLEY_AGENCY))
      return false;
  }
  s->content_end = c.names_end;
  s->end = end;
  s->certain = 85;
  s->role = GALLEY_ROLE_SOURCE;
  return true;
}
