/* Names that tell their kind where they stand. persons.c finds the rest by them. */
#include "read/names.h"
#include "base/simd.h"

#include <string.h>

#include "base/simd.h"
#include "read/capitals.h"
#include "read/person_names.h"
#include "read/persons.h"

#define LONGEST_COMPANY     5   /* words before "GmbH" */
#define LONGEST_INSTITUTE   4   /* words behind "Universität" */
#define LONGEST_OFFICE_WORD 96  /* bytes */
#define TOKENS_A_NAME       32  /* in news, or fewer */
#define FURTHEST            256 /* names that a question looks back or ahead */

static bool is_capitalized_at(const galley_reader *x, size_t index) {
  return galley_reader_holds(x, index) && galley_is_capitalized(galley_reader_token(x, index));
}

/* Places and organizations */

static galley_name listed(const galley_reader *x, size_t index, size_t end, size_t base,
                          const galley_sense *sense, galley_name_kind kind) {
  galley_name name = {.start = galley_start_of(x, index),
                      .end = galley_end_of(x, end - 1),
                      .first_token = (uint32_t)index,
                      .end_token = (uint32_t)end,
                      .entity = GALLEY_NO_ENTITY,
                      .kind = (uint8_t)kind};
  name.full_start = name.start;
  name.full_end = (uint32_t)base;
  if (galley_reader_token(x, end - 1)->flags & GALLEY_TOKEN_STOP && base + 1 == name.end)
    name.end = (uint32_t)base;
  name.canonical = sense ? sense->text : NULL;
  return name;
}

static bool read_listed(const galley_reader *x, size_t index, galley_word_class class, galley_name_kind kind,
                        galley_name *name) {
  size_t end, base;
  const galley_sense *sense = galley_listed_name(x, index, class, &end, &base);
  if (!sense) return false;
  bool needs_cue = class == GALLEY_PLACE && sense->value > 1;
  if (needs_cue && !(index > x->stretch.first_token && galley_cue_at(x, index - 1) == GALLEY_CUE_LOCATIVE))
    return false;
  *name = listed(x, index, end, base, sense, kind);
  return true;
}

/* Capitalised words that are in no list of common words, from `index` on. */
static size_t proper_words_end(const galley_reader *x, size_t index, size_t most) {
  size_t end = index;
  while (end - index < most && galley_reader_holds(x, end)) {
    const galley_token *t = galley_reader_token(x, end);
    bool proper = galley_is_unknown_name(x, end) || (galley_is_capitalized(t) && galley_is_listed(x, end));
    if (galley_begins_line(x, end) || !proper || galley_compound_end(x, end) > end + 1) break;
    end++;
  }
  return end;
}

/* "Institut für Weltwirtschaft", "Zentrum für Luft- und Raumfahrt": what it is for, behind the link at
 * `index`; `index` if there is nothing. */
static size_t purpose_end(const galley_reader *x, size_t index) {
  if (galley_cue_at(x, index) != GALLEY_CUE_LINK) return index;
  size_t end = index + 1;
  if (galley_reader_holds(x, end) && (galley_reader_token(x, end)->flags & GALLEY_TOKEN_LOWER)) end++;
  if (!is_capitalized_at(x, end)) return index;
  while (galley_looks_like_adjective(x, end) && is_capitalized_at(x, end + 1))
    end++; /* "für Islamische Theologie" */
  end = galley_compound_end(x, end);
  size_t joint = galley_reader_is_sign(x, end, '-') && galley_reader_sticks(x, end) ? end + 1 : end;
  if (galley_reader_has(x, joint, GALLEY_NUMERAL_LINK) && is_capitalized_at(x, joint + 1))
    end = galley_compound_end(x, joint + 1);
  return end;
}

/* The end of the name of which the cue at `index` is the first word, or before which it stands. */
static size_t named_end(const galley_reader *x, size_t index, galley_name_word cue) {
  if (cue == GALLEY_CUE_ORGANIZATION_PART) {
    size_t end = purpose_end(x, index + 1);
    if (end > index + 1) return end;
  }
  bool organization = cue == GALLEY_CUE_ORGANIZATION || cue == GALLEY_CUE_ORGANIZATION_PART;
  size_t end = proper_words_end(x, index + 1, organization ? LONGEST_INSTITUTE : 1);
  bool adjective =
      !organization && end > index + 1 && galley_has_ending(x, end - 1, GALLEY_ENDING_INHABITANT);
  return adjective ? index + 1 : end; /* "St. Galler" */
}

static bool read_beside_cue(const galley_reader *x, size_t index, galley_name_word cue, galley_name *name) {
  bool organization = cue == GALLEY_CUE_ORGANIZATION || cue == GALLEY_CUE_ORGANIZATION_PART;
  bool part = cue == GALLEY_CUE_PLACE_PART || cue == GALLEY_CUE_ORGANIZATION_PART;
  if (!part && cue != GALLEY_CUE_PLACE && cue != GALLEY_CUE_ORGANIZATION) return false;
  if (galley_compound_end(x, index) > index + 1) return false;
  size_t end = named_end(x, index, cue);
  if (end == index + 1) return false;
  if (!part && galley_is_listed(x, index + 1)) return false; /* it will be found by itself */
  size_t first = part ? index : index + 1, last = galley_start_of(x, end - 1);
  *name = listed(x, first, end, last + galley_base_length(x->reading, last, galley_end_of(x, end - 1)), NULL,
                 organization ? GALLEY_NAME_ORGANIZATION : GALLEY_NAME_PLACE);
  return true;
}

/* "in Oldersbek", "aus Hamburg-Eppendorf": a locative cue before a word with the ending of a place, or before
 * a place with a part of it. */
static bool read_place_behind_cue(const galley_reader *x, size_t index, galley_name *name) {
  if (index == x->stretch.first_token || galley_cue_at(x, index - 1) != GALLEY_CUE_LOCATIVE) return false;
  size_t end = galley_compound_end(x, index);
  const galley_token *t = galley_reader_token(x, index);
  bool quarter = end == index + 3 && galley_token_has(x->reading, t, GALLEY_PLACE) &&
                 galley_is_unknown_name(x, index + 2);
  bool ending = end == index + 1 && galley_has_ending(x, index, GALLEY_ENDING_PLACE) &&
                galley_is_unknown_name(x, index);
  if (!quarter && !ending) return false;
  *name = listed(x, index, end, galley_end_of(x, end - 1), NULL, GALLEY_NAME_PLACE);
  return true;
}

/* "Deutscher Journalistenverband (DJV)": an acronym behind the words that it stands for. */
static bool read_acronym(const galley_reader *x, size_t index, galley_name *name) {
  const galley_token *t = galley_reader_token(x, index);
  if (t->entry != 0 || !(t->flags & GALLEY_TOKEN_ALL_CAPS) || t->length < 3) return false;
  if (index < x->stretch.first_token + 2u || !galley_reader_is_sign(x, index - 1, '(') ||
      !galley_reader_is_sign(x, index + 1, ')') || !galley_is_capitalized(galley_reader_token(x, index - 2)))
    return false;
  *name = listed(x, index, index + 1, galley_end_of(x, index), NULL, GALLEY_NAME_ORGANIZATION);
  return true;
}

/* "Müller Maschinenbau GmbH": the words before the legal form. */
static bool read_company(const galley_reader *x, size_t index, galley_name *name) {
  size_t first = index;
  while (first > x->stretch.first_token && index - first < LONGEST_COMPANY) {
    const galley_token *t = galley_reader_token(x, first - 1);
    bool proper = galley_is_capitalized(t) && !(t->flags & GALLEY_TOKEN_STOP) &&
                  (t->entry == 0 || galley_is_listed(x, first - 1) ||
                   galley_token_has(x->reading, t, GALLEY_GIVEN_NAME));
    bool joint = galley_reader_is_sign(x, first - 1, '-') || galley_reader_is_sign(x, first - 1, '&');
    if (!proper && !(joint && first < index)) break;
    first--;
  }
  if (first == index || !galley_is_capitalized(galley_reader_token(x, first))) return false;
  *name = listed(x, first, index + 1, galley_end_of(x, index), NULL, GALLEY_NAME_ORGANIZATION);
  return true;
}

/* The main pass */

static bool is_compound(const galley_reader *x, size_t index) {
  return galley_compound_end(x, index) > index + 1;
}

static bool read_place_or_organization(const galley_reader *x, size_t index, uint64_t classes,
                                       galley_name *name) {
  return (classes & GALLEY_CLASS_BIT(GALLEY_ORGANIZATION) &&
          read_listed(x, index, GALLEY_ORGANIZATION, GALLEY_NAME_ORGANIZATION, name)) ||
         (classes & GALLEY_CLASS_BIT(GALLEY_PLACE) &&
          read_listed(x, index, GALLEY_PLACE, GALLEY_NAME_PLACE, name));
}

#define OF_PERSONS (GALLEY_CLASS_BIT(GALLEY_GIVEN_NAME) | GALLEY_CLASS_BIT(GALLEY_PERSON))

/* A name that begins with a word of the language's lists. */
static bool read_listed_at(const galley_reader *x, size_t index, uint64_t classes, galley_name_word cue,
                           galley_name *name) {
  /* One of several words may begin like a person (Robert-Koch-Institut). */
  galley_name other;
  bool is_other = read_place_or_organization(x, index, classes, &other);
  if (is_other && other.end_token > other.first_token + 1) {
    *name = other;
    return true;
  }
  if (classes & GALLEY_CLASS_BIT(GALLEY_ROLE) && galley_read_person_in_office(x, index, name)) return true;
  bool person = classes & OF_PERSONS || galley_is_initial(x, index);
  if (person && galley_read_person(x, index, name)) return true;
  if (cue && read_beside_cue(x, index, cue, name)) return true;
  if (is_other) *name = other;
  return is_other;
}

static bool read_at(const galley_reader *x, size_t index, galley_name_word cue, galley_name *name) {
  const galley_token *t = galley_reader_token(x, index);
  uint64_t classes = galley_name_classes(x, index);
  if (classes & GALLEY_LISTED_CLASSES && read_listed_at(x, index, classes, cue, name)) return true;
  if (galley_is_initial(x, index)) return galley_read_person(x, index, name);
  if (t->entry != 0 && !(classes & GALLEY_CLASS_BIT(GALLEY_PLACE)) && !is_compound(x, index)) return false;
  size_t end = galley_compound_end(x, index);
  if (galley_reader_holds(x, end) && galley_is_capitalized(galley_reader_token(x, end)) &&
      (galley_read_person_in_office(x, index, name) || galley_read_unlisted_person(x, index, name)))
    return true;
  return read_place_behind_cue(x, index, name) || read_acronym(x, index, name);
}

static bool push_name(galley_reading *r, const galley_name *name) {
  return galley_vector_append(&r->names, name, 1);
}

static bool push_company(galley_reading *r, const galley_reader *x, size_t index) {
  galley_name name;
  if (!read_company(x, index, &name)) return true;
  galley_name *names = r->names.items;
  while (r->names.count > 0 && names[r->names.count - 1].end > name.start) r->names.count -= 1;
  return push_name(r, &name);
}

/* Which of up to 64 tokens may begin a name, a bit each. Most capitalised words begin none: those of the
 * lexicon that have to do with no name, and those of no lexicon that have nothing beside them that a name
 * needs and are no genitive of a listed name. */
typedef struct beginnings {
  uint64_t sure, maybe; /* of the latter a dear question has to be asked */
} beginnings;

/* Which answers it will get is hard to foretell: all cheap questions are asked at once, without a branch. */
static beginnings beginnings_of(const galley_reader *x, size_t first) {
  const galley_reading *r = x->reading;
  const galley_language *language = r->language;
  const uint64_t capitals = galley_capitals(r, first, x->stretch.end_token);
  const size_t behind = first + GALLEY_WINDOW;
  const uint64_t followed = capitals >> 1 | (uint64_t)is_capitalized_at(x, behind) << (GALLEY_WINDOW - 1);
  uint64_t unknown = 0, certain = 0, perhaps = 0;
  for (uint64_t rest = capitals; rest; rest &= rest - 1) {
    size_t bit = galley_lowest_bit(rest), index = first + bit;
    const galley_token *t = galley_reader_token(x, index);
    const galley_token *before = t - (index > x->stretch.first_token);
    const galley_token *after = t + galley_reader_holds(x, index + 1);
    bool hyphen = (after->length == 1) & (r->text[after->start] == '-');
    bool listed = t->interests & GALLEY_INTEREST_NAME, stop = t->flags & GALLEY_TOKEN_STOP;
    bool acronym = t->flags & GALLEY_TOKEN_ALL_CAPS;
    bool cued = galley_entry_classes(language, before->entry) & GALLEY_CLASS_BIT(GALLEY_NAME_WORD);
    bool genitive = galley_language_may_be_genitive(language, r->text + t->start, t->length);
    galley_prepare(galley_entry_senses(language, t->entry)); /* which the next step looks at */
    unknown |= (uint64_t)(t->entry == 0) << bit;
    certain |= (uint64_t)(listed | stop | hyphen) << bit;
    perhaps |= (uint64_t)(acronym | cued | genitive) << bit;
  }
  return (beginnings){certain | (unknown & followed), unknown & perhaps};
}

/* Is it the genitive of a listed name, or has it the ending of a place, or does it stand in brackets? */
static bool may_be_named_here(const galley_reader *x, size_t index) {
  const galley_reading *r = x->reading;
  const galley_token *t = galley_reader_token(x, index);
  if (index > x->stretch.first_token && galley_reader_is_sign(x, index - 1, '(')) return true;
  return galley_language_ending_lengths(r->language, GALLEY_ENDING_PLACE, r->text + t->start, t->length) ||
         (galley_stem_classes(r, t) & GALLEY_LISTED_CLASSES);
}

/* Reads a name that begins with a capitalised word; `*next` becomes the token behind it, if there is one. */
static bool read_name(galley_reading *r, const galley_reader *x, size_t index, size_t *next) {
  galley_name name;
  galley_name_word cue = galley_cue_at(x, index);
  if (cue == GALLEY_CUE_ORGANIZATION_LAST) return push_company(r, x, index);
  if (galley_is_compound_tail(x, index) || !read_at(x, index, cue, &name)) return true;
  if (name.kind == GALLEY_NAME_PERSON) galley_find_office_set_off(x, &name);
  *next = name.end_token;
  return push_name(r, &name);
}

static bool read_stretch(galley_reading *r, galley_stretch stretch) {
  galley_reader x = {r, stretch};
  size_t next = stretch.first_token;
  for (size_t first = next; first < stretch.end_token; first += GALLEY_WINDOW) {
    beginnings b = beginnings_of(&x, first);
    for (uint64_t rest = b.sure | b.maybe; rest; rest &= rest - 1) {
      size_t bit = galley_lowest_bit(rest), index = first + bit;
      bool may = index >= next && (b.sure >> bit & 1 || may_be_named_here(&x, index));
      if (may && !read_name(r, &x, index, &next)) return false;
    }
  }
  return true;
}

bool galley_read_names(galley_reading *reading, const galley_stretch *stretches, size_t count) {
  if (!galley_vector_reserve(&reading->names, reading->tokens.count / TOKENS_A_NAME)) return false;
  for (size_t i = 0; i < count; i++) {
    if (!read_stretch(reading, stretches[i])) return false;
  }
  return galley_link_persons(reading, stretches, count);
}

const char *galley_name_kind_name(unsigned kind) {
  static const char *const names[] = {"person", "place", "organization", "unknown"};
  return names[kind];
}

const char *galley_gender_name(unsigned gender) {
  if (gender == GALLEY_GENDER_MALE) return "male";
  return gender == GALLEY_GENDER_FEMALE ? "female" : NULL;
}

const char *galley_full_name(const galley_reading *reading, const galley_name *name, size_t *length) {
  *length = name->canonical ? strlen(name->canonical) : name->full_end - name->full_start;
  return name->canonical ? name->canonical : reading->text + name->full_start;
}

/* Questions */

/* The number of names that begin before a byte. */
static size_t names_before(const galley_reading *r, size_t position) {
  const galley_name *names = r->names.items;
  size_t low = 0, high = r->names.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (names[middle].start < position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

const galley_name *galley_name_in(const galley_reading *reading, size_t start, size_t end) {
  const galley_name *names = reading->names.items;
  size_t i = names_before(reading, start);
  if (i > 0 && names[i - 1].end > start) return &names[i - 1];
  return i < reading->names.count && names[i].start < end ? &names[i] : NULL;
}

static bool can_be(const galley_name *name, galley_gender gender) {
  return gender == GALLEY_GENDER_UNKNOWN || name->gender == GALLEY_GENDER_UNKNOWN ||
         name->gender == (uint8_t)gender;
}

const galley_name *galley_person_before(const galley_reading *reading, size_t position, size_t limit,
                                        galley_gender gender, bool *alone) {
  const galley_name *names = reading->names.items, *found = NULL;
  if (alone) *alone = true;
  size_t before = names_before(reading, position);
  for (size_t i = before; i > 0 && names[i - 1].start >= limit; i--) {
    const galley_name *name = &names[i - 1];
    if (before - i == FURTHEST) { /* who stands further off is not known */
      if (alone) *alone = false;
      break;
    }
    if (name->kind != GALLEY_NAME_PERSON || !can_be(name, gender)) continue;
    if (!found) {
      found = name;
      if (!alone) break;
    } else if (name->entity != found->entity) {
      *alone = false;
      break;
    }
  }
  return found;
}

static bool holds_office(const galley_reading *r, const galley_name *name, const char *word, size_t length) {
  if (name->kind != GALLEY_NAME_PERSON || name->office_end - name->office_start < length) return false;
  return galley_same_folded(r->text + name->office_end - length, word, length);
}

const galley_name *galley_person_in_office(const galley_reading *reading, size_t position, const char *word,
                                           size_t length) {
  const galley_name *names = reading->names.items;
  size_t before = names_before(reading, position);
  if (length == 0 || length > LONGEST_OFFICE_WORD) return NULL;
  for (size_t i = before; i > 0 && before - i < FURTHEST; i--) {
    if (holds_office(reading, &names[i - 1], word, length)) return &names[i - 1];
  }
  for (size_t i = before; i < reading->names.count && i - before < FURTHEST; i++) {
    if (holds_office(reading, &names[i], word, length)) return &names[i];
  }
  return NULL;
}
