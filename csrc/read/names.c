/* Names that tell their kind where they stand. persons.c finds the rest by them. */
#include "read/names.h"

#include <string.h>

#include "read/name_words.h"
#include "read/persons.h"

#define MOST_GIVEN          4 /* first names and initials before a surname */
#define MOST_PARTICLES      3
#define MOST_OFFICES        4   /* "Herr Prof. Dr." */
#define LONGEST_COMPANY     5   /* words before "GmbH" */
#define LONGEST_INSTITUTE   4   /* words behind "Universität" */
#define LONGEST_ACRONYM     4   /* bytes */
#define LONGEST_FIRST_NAME  11  /* bytes; longer words that no list has are nouns */
#define SHORTEST_ADJECTIVE  7   /* bytes */
#define LONGEST_OFFICE_WORD 96  /* bytes */
#define FURTHEST            256 /* names that a question looks back or ahead */

#define LISTED_CLASSES                                                                                       \
  (GALLEY_CLASS_BIT(GALLEY_GIVEN_NAME) | GALLEY_CLASS_BIT(GALLEY_PERSON) | GALLEY_CLASS_BIT(GALLEY_PLACE) |  \
   GALLEY_CLASS_BIT(GALLEY_ORGANIZATION) | GALLEY_CLASS_BIT(GALLEY_ROLE) |                                   \
   GALLEY_CLASS_BIT(GALLEY_NAME_WORD))

static uint32_t start_of(const galley_reader *x, size_t index) {
  return galley_reader_token(x, index)->start;
}

static uint32_t end_of(const galley_reader *x, size_t index) {
  return (uint32_t)galley_token_end(galley_reader_token(x, index));
}

static galley_gender gender_of(const galley_sense *sense) {
  return sense->value == GALLEY_GENDER_EITHER ? GALLEY_GENDER_UNKNOWN : (galley_gender)sense->value;
}

static bool is_marked(const galley_sense *sense, const char *text) {
  return sense->text && strcmp(sense->text, text) == 0;
}

/* Offices */

typedef struct office {
  size_t first, end; /* tokens */
  galley_gender gender;
  bool address; /* Herr, Dr.: what follows is a name, whatever it looks like */
} office;

static bool read_office(const galley_reader *x, size_t index, office *found) {
  *found = (office){.first = index, .end = index};
  for (int i = 0; i < MOST_OFFICES && galley_reader_holds(x, found->end); i++) {
    size_t end;
    if (!galley_is_capitalized(galley_reader_token(x, found->end))) break;
    if (i > 0 && galley_begins_line(x, found->end)) break;
    const galley_sense *role = galley_office_at(x, found->end, &end);
    if (!role) break;
    if (found->gender == GALLEY_GENDER_UNKNOWN) found->gender = gender_of(role);
    found->address = is_marked(role, "address");
    found->end = end;
  }
  return found->end > index;
}

/* Persons */

/* A first name at `index`, also one joined by hyphens to others. */
static const galley_sense *given_name_at(const galley_reader *x, size_t index, size_t *end, size_t *base) {
  if (!galley_reader_holds(x, index) || !galley_is_capitalized(galley_reader_token(x, index))) return NULL;
  const galley_sense *sense = galley_listed_name(x, index, GALLEY_GIVEN_NAME, end, base);
  if (sense) return sense;
  *end = galley_compound_end(x, index);
  if (*end != index + 3) return NULL;
  *base = end_of(x, *end - 1);
  const galley_token *first = galley_reader_token(x, index), *last = galley_reader_token(x, *end - 1);
  size_t count;
  if (!galley_is_capitalized(last)) return NULL;
  if (galley_token_has(x->reading, last, GALLEY_GIVEN_NAME) || galley_is_unknown_name(x, *end - 1))
    sense = galley_sense_at(x->reading, x->stretch, index, GALLEY_GIVEN_NAME, &count);
  return sense && galley_token_has(x->reading, first, GALLEY_GIVEN_NAME) ? sense : NULL;
}

static bool has_ending(const galley_reader *x, size_t index, galley_name_word ending) {
  return galley_has_ending(x->reading, galley_reader_token(x, index), ending);
}

/* Moves behind particles, also such as hang on with a hyphen (al-). */
static size_t skip_particles(const galley_reader *x, size_t index) {
  for (int i = 0; i < MOST_PARTICLES; i++) {
    galley_name_word particle = galley_particle_at(x, index);
    if (particle == 0 || (particle == GALLEY_PARTICLE_INNER && i == 0)) break;
    index += 1;
    if (galley_reader_is_sign(x, index, '-') && galley_reader_sticks(x, index)) index++;
  }
  return index;
}

static bool is_listed(const galley_reader *x, size_t index) {
  const galley_token *t = galley_reader_token(x, index);
  return galley_token_has(x->reading, t, GALLEY_PLACE) ||
         galley_token_has(x->reading, t, GALLEY_ORGANIZATION);
}

#define NEVER_SURNAMES                                                                                       \
  (GALLEY_CLASS_BIT(GALLEY_STARTER) | GALLEY_CLASS_BIT(GALLEY_POLITE) | GALLEY_CLASS_BIT(GALLEY_WEEKDAY) |   \
   GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_EDGE) |        \
   GALLEY_CLASS_BIT(GALLEY_CURRENCY) | GALLEY_CLASS_BIT(GALLEY_MULTIPLIER))

/* Any of the words that can be a surname, if something before them says that one comes. */
static bool is_surname(const galley_reader *x, size_t index, bool after_given) {
  if (!galley_reader_holds(x, index)) return false;
  const galley_token *t = galley_reader_token(x, index);
  if (!galley_is_capitalized(t) || (t->flags & GALLEY_TOKEN_STOP) || t->length < 2) return false;
  bool acronym = (t->flags & GALLEY_TOKEN_ALL_CAPS) && t->length <= LONGEST_ACRONYM;
  if (acronym && index > x->stretch.first_token &&
      !(galley_reader_token(x, index - 1)->flags & GALLEY_TOKEN_ALL_CAPS))
    return false;
  if (t->entry == 0)
    return after_given || (galley_is_unknown_surname(x, index) && !galley_begins_line(x, index));
  if (galley_token_has(x->reading, t, GALLEY_GIVEN_NAME) || galley_token_has(x->reading, t, GALLEY_PERSON))
    return true;
  /* What else is capitalised inside a sentence is a noun (Peter Richter), or was a word of another kind
   * (Kurz). */
  return after_given && !(galley_entry_classes(x->reading->language, t->entry) & NEVER_SURNAMES);
}

/* "Charles III.", "Johannes Paul II." */
static bool is_regnal_number(const galley_reader *x, size_t index) {
  if (!galley_reader_holds(x, index)) return false;
  const galley_token *t = galley_reader_token(x, index);
  size_t length = t->length - (t->flags & GALLEY_TOKEN_STOP ? 1u : 0u);
  return (t->flags & GALLEY_TOKEN_ALL_CAPS) && length <= 5 &&
         strspn(x->reading->text + t->start, "IVX") >= length;
}

static void set_surname(const galley_reader *x, galley_name *name, size_t first, size_t end) {
  const galley_reading *r = x->reading;
  name->surname_start = start_of(x, first);
  name->surname_end = name->end = end_of(x, end - 1);
  name->end_token = (uint32_t)end;
  /* A genitive stands before its noun: "Angela Merkels Politik". */
  if (galley_reader_holds(x, end) && galley_is_capitalized(galley_reader_token(x, end))) {
    size_t last = start_of(x, end - 1);
    name->surname_end = (uint32_t)(last + galley_base_length(r, last, name->surname_end));
  }
}

static void set_given(const galley_reader *x, galley_name *name, size_t first, size_t end, size_t base) {
  name->given_start = start_of(x, first);
  name->given_end = (uint32_t)base;
  name->end = end_of(x, end - 1);
  name->end_token = (uint32_t)end;
}

/* First names and initials at token `index`. */
typedef struct given_names {
  size_t end, base;       /* token behind them; byte behind the last without a genitive's ending */
  size_t last, last_base; /* the last one, and the byte behind the one before it */
  int count;
  bool common;   /* they are other words, too, or compounds that may be none (Peter-Prinzip) */
  bool genitive; /* the last one is one: a noun follows, no surname */
  galley_gender gender;
} given_names;

/* Capitalised, as a rule, because a sentence begins with it. */
static bool is_starter(const galley_reader *x, size_t index) {
  return galley_reader_has(x, index, GALLEY_STARTER);
}

static given_names read_given_names(const galley_reader *x, size_t index) {
  given_names g = {.end = index, .last = index, .common = true};
  while (g.count < MOST_GIVEN && !g.genitive && !(g.count > 0 && galley_begins_line(x, g.end))) {
    size_t end = g.end + 1, base;
    bool initial = galley_is_initial(x, g.end);
    const galley_sense *sense = initial ? NULL : given_name_at(x, g.end, &end, &base);
    if (!sense && !initial) break;
    if (initial) base = end_of(x, g.end);
    if (sense && g.gender == GALLEY_GENDER_UNKNOWN) g.gender = gender_of(sense);
    bool certain = end == g.end + 1 || galley_reader_has(x, end - 1, GALLEY_GIVEN_NAME);
    if (sense ? certain && !is_starter(x, g.end) && !is_marked(sense, "common") : g.count > 0)
      g.common = false;
    g.genitive = base < end_of(x, end - 1);
    g.last = g.end;
    g.last_base = g.base;
    g.base = base;
    g.end = end;
    g.count += 1;
  }
  return g;
}

/* Where the surname at `index` ends, with its particles before it and its hyphens; `index` if there is none.
 */
static size_t surname_end(const galley_reader *x, size_t index, bool after_given, bool may_have_particles) {
  size_t word = may_have_particles ? skip_particles(x, index) : index;
  if (!is_surname(x, word, after_given || word > index)) return index;
  size_t end = galley_compound_end(x, word);
  for (size_t i = word + 2; i < end; i += 2) {
    if (!galley_is_capitalized(galley_reader_token(x, i))) return index;
  }
  return end;
}

/* A person whose name begins with token `index`: behind an office, or with a first name. */
static bool read_person(const galley_reader *x, size_t index, const office *before, galley_name *name) {
  *name =
      (galley_name){.kind = GALLEY_NAME_PERSON, .first_token = (uint32_t)index, .entity = GALLEY_NO_ENTITY};
  if (!galley_reader_holds(x, index)) return false;
  given_names g = read_given_names(x, index);
  if (!before && g.count == 0) return false;
  bool given = g.count > 0;
  size_t surname = g.end, end = g.end;
  if (!g.genitive) end = surname_end(x, surname, given, given || (before && before->address));
  if (before && !given && end == index + 1 && galley_is_unknown_surname(x, end) &&
      !galley_begins_line(x, end)) {
    /* "Trainer Niko Kovac", with a first name that no list has */
    g = (given_names){.end = end, .base = end_of(x, index), .count = 1};
    surname = end;
    end = galley_compound_end(x, end);
  }
  if (end == surname && !g.genitive && g.count > 1 && !galley_is_initial(x, g.last)) { /* "Klaus Peter" */
    surname = g.last;
    end = g.end;
    g.base = g.last_base;
    g.end = surname;
  }
  bool has_surname = end > surname;
  if (!has_surname && (g.count == 0 || (!before && (g.common || galley_is_initial(x, index))))) return false;
  if (!has_surname && !before && is_listed(x, index)) return false; /* Sofia */
  if (has_surname && !before && g.common && !galley_is_unknown_name(x, surname)) return false;
  if (g.count > 0) set_given(x, name, index, g.end, g.base);
  if (has_surname)
    set_surname(x, name, surname, end);
  else if (is_regnal_number(x, g.end))
    set_given(x, name, index, g.end + 1, end_of(x, g.end));
  name->start = start_of(x, index);
  name->gender = (uint8_t)g.gender;
  if (before) {
    name->office_start = start_of(x, before->first);
    name->office_end = end_of(x, before->end - 1);
    if (g.gender == GALLEY_GENDER_UNKNOWN) name->gender = (uint8_t)before->gender;
  }
  return true;
}

/* "Steffen Seibert, Sprecher der Regierung": the office behind a name; "der Präsident, Kassym Tokajew,"
 * before it. */
static void find_office_set_off(const galley_reader *x, galley_name *name) {
  if (name->office_end > name->office_start) return;
  office found;
  size_t behind = name->end_token + 1u, before = name->first_token;
  if (galley_reader_is_sign(x, name->end_token, ',')) {
    if (galley_is_determiner(x, behind)) behind++;
    if (galley_reader_holds(x, behind) && galley_is_capitalized(galley_reader_token(x, behind)) &&
        read_office(x, behind, &found)) {
      name->office_start = start_of(x, behind);
      name->office_end = end_of(x, found.end - 1);
      if (name->gender == GALLEY_GENDER_UNKNOWN) name->gender = (uint8_t)found.gender;
      return;
    }
  }
  if (before >= x->stretch.first_token + 2u && galley_reader_is_sign(x, before - 1, ',') &&
      galley_reader_has(x, before - 2, GALLEY_ROLE) &&
      galley_is_capitalized(galley_reader_token(x, before - 2))) {
    name->office_start = start_of(x, before - 2);
    name->office_end = end_of(x, before - 2);
  }
}

/* Places and organizations */

static galley_name listed(const galley_reader *x, size_t index, size_t end, size_t base,
                          const galley_sense *sense, galley_name_kind kind) {
  galley_name name = {.start = start_of(x, index),
                      .end = end_of(x, end - 1),
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
    bool proper = galley_is_unknown_name(x, end) || (galley_is_capitalized(t) && is_listed(x, end));
    if (galley_begins_line(x, end) || !proper || galley_compound_end(x, end) > end + 1) break;
    end++;
  }
  return end;
}

/* "Islamischer", "Private": capitalised in the names of things, or at the beginning of a sentence. */
static bool looks_like_adjective(const galley_reader *x, size_t index) {
  return galley_reader_token(x, index)->length >= SHORTEST_ADJECTIVE &&
         (has_ending(x, index, GALLEY_ENDING_INHABITANT) || has_ending(x, index, GALLEY_ENDING_ADJECTIVE));
}

static bool is_capitalized_at(const galley_reader *x, size_t index) {
  return galley_reader_holds(x, index) && galley_is_capitalized(galley_reader_token(x, index));
}

/* "Institut für Weltwirtschaft", "Zentrum für Luft- und Raumfahrt": what it is for, behind the link at
 * `index`; `index` if there is nothing. */
static size_t purpose_end(const galley_reader *x, size_t index) {
  if (galley_cue_at(x, index) != GALLEY_CUE_LINK) return index;
  size_t end = index + 1;
  if (galley_reader_holds(x, end) && (galley_reader_token(x, end)->flags & GALLEY_TOKEN_LOWER)) end++;
  if (!is_capitalized_at(x, end)) return index;
  while (looks_like_adjective(x, end) && is_capitalized_at(x, end + 1))
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
  bool adjective = !organization && end > index + 1 && has_ending(x, end - 1, GALLEY_ENDING_INHABITANT);
  return adjective ? index + 1 : end; /* "St. Galler" */
}

static bool read_beside_cue(const galley_reader *x, size_t index, galley_name_word cue, galley_name *name) {
  bool organization = cue == GALLEY_CUE_ORGANIZATION || cue == GALLEY_CUE_ORGANIZATION_PART;
  bool part = cue == GALLEY_CUE_PLACE_PART || cue == GALLEY_CUE_ORGANIZATION_PART;
  if (!part && cue != GALLEY_CUE_PLACE && cue != GALLEY_CUE_ORGANIZATION) return false;
  if (galley_compound_end(x, index) > index + 1) return false;
  size_t end = named_end(x, index, cue);
  if (end == index + 1) return false;
  if (!part && is_listed(x, index + 1)) return false; /* it will be found by itself */
  size_t first = part ? index : index + 1, last = start_of(x, end - 1);
  *name = listed(x, first, end, last + galley_base_length(x->reading, last, end_of(x, end - 1)), NULL,
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
  bool ending = end == index + 1 && galley_is_unknown_name(x, index) &&
                galley_has_ending(x->reading, t, GALLEY_ENDING_PLACE);
  if (!quarter && !ending) return false;
  *name = listed(x, index, end, end_of(x, end - 1), NULL, GALLEY_NAME_PLACE);
  return true;
}

/* "Deutscher Journalistenverband (DJV)": an acronym behind the words that it stands for. */
static bool read_acronym(const galley_reader *x, size_t index, galley_name *name) {
  const galley_token *t = galley_reader_token(x, index);
  if (t->entry != 0 || !(t->flags & GALLEY_TOKEN_ALL_CAPS) || t->length < 3) return false;
  if (index < x->stretch.first_token + 2u || !galley_reader_is_sign(x, index - 1, '(') ||
      !galley_reader_is_sign(x, index + 1, ')') || !galley_is_capitalized(galley_reader_token(x, index - 2)))
    return false;
  *name = listed(x, index, index + 1, end_of(x, index), NULL, GALLEY_NAME_ORGANIZATION);
  return true;
}

/* "Müller Maschinenbau GmbH": the words before the legal form. */
static bool read_company(const galley_reader *x, size_t index, galley_name *name) {
  size_t first = index;
  while (first > x->stretch.first_token && index - first < LONGEST_COMPANY) {
    const galley_token *t = galley_reader_token(x, first - 1);
    bool proper =
        galley_is_capitalized(t) && !(t->flags & GALLEY_TOKEN_STOP) &&
        (t->entry == 0 || is_listed(x, first - 1) || galley_token_has(x->reading, t, GALLEY_GIVEN_NAME));
    bool joint = galley_reader_is_sign(x, first - 1, '-') || galley_reader_is_sign(x, first - 1, '&');
    if (!proper && !(joint && first < index)) break;
    first--;
  }
  if (first == index || !galley_is_capitalized(galley_reader_token(x, first))) return false;
  *name = listed(x, first, index + 1, end_of(x, index), NULL, GALLEY_NAME_ORGANIZATION);
  return true;
}

/* "(45)", ", 45,": the age behind a name. */
static bool is_age(const galley_reader *x, size_t index) {
  bool brackets = galley_reader_is_sign(x, index, '(') && galley_reader_is_sign(x, index + 2, ')');
  bool commas = galley_reader_is_sign(x, index, ',') && galley_reader_is_sign(x, index + 2, ',');
  return (brackets || commas) && galley_reader_digits(x, index + 1, 2, 2) > 0;
}

/* "sagte Jure Kovač", "Jure Kovač (45)": two words that no list has, where only a person can stand. */
static bool read_unlisted_person(const galley_reader *x, size_t index, galley_name *name) {
  const galley_token *first = galley_reader_token(x, index);
  if (!galley_is_unknown_name(x, index) || !galley_is_unknown_surname(x, index + 1)) return false;
  if (first->length > LONGEST_FIRST_NAME || looks_like_adjective(x, index)) return false;
  if (galley_compound_end(x, index) > index + 1 || galley_reader_sticks(x, index + 1) ||
      galley_begins_line(x, index + 1))
    return false;
  if (galley_name_classes(x, index + 1) & LISTED_CLASSES) return false; /* "Wälder Japans" */
  if (index > x->stretch.first_token && galley_is_determiner(x, index - 1)) return false;
  size_t end = galley_compound_end(x, index + 1);
  bool speaks = galley_reader_has(x, end, GALLEY_SPEECH_VERB) ||
                (index > x->stretch.first_token && galley_reader_has(x, index - 1, GALLEY_SPEECH_VERB));
  if (!speaks && !is_age(x, end)) return false;
  *name =
      (galley_name){.kind = GALLEY_NAME_PERSON, .first_token = (uint32_t)index, .entity = GALLEY_NO_ENTITY};
  name->start = start_of(x, index);
  set_given(x, name, index, index + 1, end_of(x, index));
  set_surname(x, name, index + 1, end);
  return true;
}

/* The main pass */

static bool is_compound(const galley_reader *x, size_t index) {
  return galley_compound_end(x, index) > index + 1;
}

static bool read_person_in_office(const galley_reader *x, size_t index, galley_name *name) {
  office before;
  return read_office(x, index, &before) && read_person(x, before.end, &before, name);
}

static bool read_known_person(const galley_reader *x, size_t index, galley_name *name) {
  size_t end, base;
  const galley_sense *sense = galley_listed_name(x, index, GALLEY_PERSON, &end, &base);
  if (!sense) return false;
  *name = listed(x, index, end, base, sense, GALLEY_NAME_PERSON);
  name->surname_start = name->start;
  name->surname_end = name->full_end;
  name->gender = (uint8_t)sense->value;
  return true;
}

static bool read_place_or_organization(const galley_reader *x, size_t index, galley_name *name) {
  return read_listed(x, index, GALLEY_ORGANIZATION, GALLEY_NAME_ORGANIZATION, name) ||
         read_listed(x, index, GALLEY_PLACE, GALLEY_NAME_PLACE, name);
}

/* A name that begins with a word of the language's lists. */
static bool read_listed_at(const galley_reader *x, size_t index, uint64_t classes, galley_name *name) {
  /* One of several words may begin like a person (Robert-Koch-Institut). */
  galley_name other;
  bool is_other = read_place_or_organization(x, index, &other);
  if (is_other && other.end_token > other.first_token + 1) {
    *name = other;
    return true;
  }
  if (classes & GALLEY_CLASS_BIT(GALLEY_ROLE) && read_person_in_office(x, index, name)) return true;
  if (read_person(x, index, NULL, name) || read_known_person(x, index, name)) return true;
  galley_name_word cue = galley_cue_at(x, index);
  if (cue && read_beside_cue(x, index, cue, name)) return true;
  *name = other;
  return is_other;
}

static bool read_at(const galley_reader *x, size_t index, galley_name *name) {
  const galley_token *t = galley_reader_token(x, index);
  uint64_t classes = galley_name_classes(x, index);
  if (classes & LISTED_CLASSES && read_listed_at(x, index, classes, name)) return true;
  if (galley_is_initial(x, index)) return read_person(x, index, NULL, name);
  if (t->entry != 0 && !(classes & GALLEY_CLASS_BIT(GALLEY_PLACE)) && !is_compound(x, index)) return false;
  size_t end = galley_compound_end(x, index);
  if (galley_reader_holds(x, end) && galley_is_capitalized(galley_reader_token(x, end)) &&
      (read_person_in_office(x, index, name) || read_unlisted_person(x, index, name)))
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

static bool read_stretch(galley_reading *r, galley_stretch stretch) {
  galley_reader x = {r, stretch};
  for (size_t i = stretch.first_token; i < stretch.end_token;) {
    galley_name name;
    const galley_token *t = galley_token_at(r, i);
    if (!galley_is_capitalized(t)) {
      i++;
    } else if (galley_cue_at(&x, i) == GALLEY_CUE_ORGANIZATION_LAST) {
      if (!push_company(r, &x, i++)) return false;
    } else if (!galley_is_compound_tail(&x, i) && read_at(&x, i, &name)) {
      if (name.kind == GALLEY_NAME_PERSON) find_office_set_off(&x, &name);
      if (!push_name(r, &name)) return false;
      i = name.end_token;
    } else {
      i++;
    }
  }
  return true;
}

bool galley_read_names(galley_reading *reading, const galley_stretch *stretches, size_t count) {
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
  for (size_t i = before; i > 0 && before - i < FURTHEST && names[i - 1].start >= limit; i--) {
    const galley_name *name = &names[i - 1];
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
  char held[LONGEST_OFFICE_WORD], wanted[LONGEST_OFFICE_WORD];
  if (name->kind != GALLEY_NAME_PERSON || name->office_end - name->office_start < length) return false;
  galley_fold(r->text + name->office_end - length, length, held);
  galley_fold(word, length, wanted);
  return memcmp(held, wanted, length) == 0;
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
