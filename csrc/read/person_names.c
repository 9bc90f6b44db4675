#include "read/person_names.h"

#include <string.h>

#define MOST_GIVEN         4 /* first names and initials before a surname */
#define MOST_PARTICLES     3
#define MOST_OFFICES       4  /* "Herr Prof. Dr." */
#define LONGEST_ACRONYM    4  /* bytes */
#define LONGEST_FIRST_NAME 11 /* bytes; longer words that no list has are nouns */

/* Of these no word is a surname, even behind a first name. */
#define NEVER_SURNAMES                                                                                       \
  (GALLEY_CLASS_BIT(GALLEY_STARTER) | GALLEY_CLASS_BIT(GALLEY_POLITE) | GALLEY_CLASS_BIT(GALLEY_WEEKDAY) |   \
   GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_EDGE) |        \
   GALLEY_CLASS_BIT(GALLEY_CURRENCY) | GALLEY_CLASS_BIT(GALLEY_MULTIPLIER))

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

/* First names and surnames */

/* A first name at `index`, also one joined by hyphens to others. */
static const galley_sense *given_name_at(const galley_reader *x, size_t index, size_t *end, size_t *base) {
  if (!galley_reader_holds(x, index) || !galley_is_capitalized(galley_reader_token(x, index))) return NULL;
  const galley_sense *sense = galley_listed_name(x, index, GALLEY_GIVEN_NAME, end, base);
  if (sense) return sense;
  *end = galley_compound_end(x, index);
  if (*end != index + 3) return NULL;
  *base = galley_end_of(x, *end - 1);
  const galley_token *first = galley_reader_token(x, index), *last = galley_reader_token(x, *end - 1);
  size_t count;
  if (!galley_is_capitalized(last)) return NULL;
  if (galley_token_has(x->reading, last, GALLEY_GIVEN_NAME) || galley_is_unknown_name(x, *end - 1))
    sense = galley_sense_at(x->reading, x->stretch, index, GALLEY_GIVEN_NAME, &count);
  return sense && galley_token_has(x->reading, first, GALLEY_GIVEN_NAME) ? sense : NULL;
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
  name->surname_start = galley_start_of(x, first);
  name->surname_end = name->end = galley_end_of(x, end - 1);
  name->end_token = (uint32_t)end;
  /* A genitive stands before its noun: "Angela Merkels Politik". */
  if (galley_reader_holds(x, end) && galley_is_capitalized(galley_reader_token(x, end))) {
    size_t last = galley_start_of(x, end - 1);
    name->surname_end = (uint32_t)(last + galley_base_length(r, last, name->surname_end));
  }
}

static void set_given(const galley_reader *x, galley_name *name, size_t first, size_t end, size_t base) {
  name->given_start = galley_start_of(x, first);
  name->given_end = (uint32_t)base;
  name->end = galley_end_of(x, end - 1);
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
    if (initial) base = galley_end_of(x, g.end);
    if (sense && g.gender == GALLEY_GENDER_UNKNOWN) g.gender = gender_of(sense);
    bool certain = end == g.end + 1 || galley_reader_has(x, end - 1, GALLEY_GIVEN_NAME);
    if (sense ? certain && !is_starter(x, g.end) && !is_marked(sense, "common") : g.count > 0)
      g.common = false;
    g.genitive = base < galley_end_of(x, end - 1);
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

/* The parts of a person's name, which begins with token `index`. */
typedef struct person_parts {
  given_names given;
  size_t surname, end; /* tokens; the same if there is no surname */
} person_parts;

static person_parts read_parts(const galley_reader *x, size_t index, const office *before) {
  given_names g = read_given_names(x, index);
  bool given = g.count > 0, address = before && before->address;
  if (!before && !given) return (person_parts){g, index, index};
  person_parts parts = {g, g.end, g.genitive ? g.end : surname_end(x, g.end, given, given || address)};
  bool one_word = before && !given && parts.end == index + 1;
  if (one_word && galley_is_unknown_surname(x, parts.end) && !galley_begins_line(x, parts.end)) {
    /* "Trainer Niko Kovac", with a first name that no list has */
    parts.given = (given_names){.end = parts.end, .base = galley_end_of(x, index), .count = 1};
    parts.surname = parts.end;
    parts.end = galley_compound_end(x, parts.end);
  } else if (parts.end == parts.surname && !g.genitive && g.count > 1 && !galley_is_initial(x, g.last)) {
    /* "Klaus Peter" */
    parts.surname = parts.given.end = g.last;
    parts.given.base = g.last_base;
  }
  return parts;
}

/* Behind an office anything that looks like a name is one; alone it takes more. */
static bool is_person(const galley_reader *x, size_t index, const office *before, const person_parts *parts) {
  bool has_surname = parts->end > parts->surname;
  if (!has_surname && parts->given.count == 0) return false;
  if (before) return true;
  if (has_surname) return !parts->given.common || galley_is_unknown_name(x, parts->surname);
  return !parts->given.common && !galley_is_initial(x, index) && !galley_is_listed(x, index); /* Sofia */
}

static galley_name person_at(const galley_reader *x, size_t index) {
  return (galley_name){.kind = GALLEY_NAME_PERSON,
                       .start = galley_start_of(x, index),
                       .first_token = (uint32_t)index,
                       .entity = GALLEY_NO_ENTITY};
}

static bool begins_word(const char *text, const char *word, size_t length) {
  for (const char *at = text; at; at = strchr(at, ' ')) {
    if (*at == ' ') at++;
    if (strncmp(at, word, length) == 0) return true;
  }
  return false;
}

/* The whole name of someone whom news calls by the surname, unless the first name is another one. */
static void find_whole_name(const galley_reader *x, galley_name *name, size_t surname) {
  size_t end, base, given = name->given_end - name->given_start;
  const galley_sense *known = galley_listed_name(x, surname, GALLEY_PERSON, &end, &base);
  if (!known || end != name->end_token) return;
  if (given > 0 && !begins_word(known->text, x->reading->text + name->given_start, given)) return;
  name->canonical = known->text;
  name->surname_end = (uint32_t)base;
  if (name->gender == GALLEY_GENDER_UNKNOWN) name->gender = (uint8_t)known->value;
}

/* A person whose name begins with token `index`: behind an office, or with a first name. */
static bool read_person(const galley_reader *x, size_t index, const office *before, galley_name *name) {
  if (!galley_reader_holds(x, index)) return false;
  person_parts parts = read_parts(x, index, before);
  if (!is_person(x, index, before, &parts)) return false;
  const given_names *g = &parts.given;
  *name = person_at(x, index);
  name->gender = (uint8_t)g->gender;
  if (g->count > 0) set_given(x, name, index, g->end, g->base);
  if (parts.end > parts.surname)
    set_surname(x, name, parts.surname, parts.end);
  else if (is_regnal_number(x, g->end))
    set_given(x, name, index, g->end + 1, galley_end_of(x, g->end));
  if (before) {
    name->office_start = galley_start_of(x, before->first);
    name->office_end = galley_end_of(x, before->end - 1);
    if (g->gender == GALLEY_GENDER_UNKNOWN) name->gender = (uint8_t)before->gender;
  }
  if (parts.end > parts.surname) find_whole_name(x, name, parts.surname);
  return true;
}

bool galley_read_person_in_office(const galley_reader *x, size_t index, galley_name *name) {
  office before;
  return read_office(x, index, &before) && read_person(x, before.end, &before, name);
}

/* The first names before a surname that the lists know, as the whole name has them: no list has "Qassym". */
static void take_known_given(const galley_reader *x, const galley_sense *known, galley_name *name) {
  const galley_reading *r = x->reading;
  size_t whole = strlen(known->text), own = known->phrase_length;
  if (whole < own + 2 || known->text[whole - own - 1] != ' ') return;
  size_t given = whole - own - 1, first = name->first_token;
  if (name->start < given + 1 || r->text[name->start - 1] != ' ') return;
  size_t start = name->start - 1 - given;
  if (memcmp(r->text + start, known->text, given) != 0) return;
  while (first > x->stretch.first_token && galley_start_of(x, first) > start) first--;
  const galley_name *names = r->names.items;
  bool free = r->names.count == 0 || names[r->names.count - 1].end_token <= first;
  if (!free || galley_start_of(x, first) != start) return;
  name->start = name->given_start = (uint32_t)start;
  name->given_end = (uint32_t)(start + given);
  name->first_token = (uint32_t)first;
}

bool galley_read_person(const galley_reader *x, size_t index, galley_name *name) {
  if (read_person(x, index, NULL, name)) return true;
  size_t end, base;
  const galley_sense *known = galley_listed_name(x, index, GALLEY_PERSON, &end, &base);
  if (!known) return false;
  *name = person_at(x, index);
  set_surname(x, name, index, end);
  name->surname_end = (uint32_t)base;
  name->canonical = known->text;
  name->gender = (uint8_t)known->value;
  take_known_given(x, known, name);
  return true;
}

/* "Steffen Seibert, Sprecher der Regierung": the office behind a name; "der Präsident, Kassym Tokajew,"
 * before it. */
void galley_find_office_set_off(const galley_reader *x, galley_name *name) {
  if (name->office_end > name->office_start) return;
  office found;
  size_t behind = name->end_token + 1u, before = name->first_token;
  if (galley_reader_is_sign(x, name->end_token, ',')) {
    if (galley_is_determiner(x, behind)) behind++;
    if (galley_reader_holds(x, behind) && galley_is_capitalized(galley_reader_token(x, behind)) &&
        read_office(x, behind, &found)) {
      name->office_start = galley_start_of(x, behind);
      name->office_end = galley_end_of(x, found.end - 1);
      if (name->gender == GALLEY_GENDER_UNKNOWN) name->gender = (uint8_t)found.gender;
      return;
    }
  }
  if (before >= x->stretch.first_token + 2u && galley_reader_is_sign(x, before - 1, ',') &&
      galley_reader_has(x, before - 2, GALLEY_ROLE) &&
      galley_is_capitalized(galley_reader_token(x, before - 2))) {
    name->office_start = galley_start_of(x, before - 2);
    name->office_end = galley_end_of(x, before - 2);
  }
}

/* "(45)", ", 45,": the age behind a name. */
static bool is_age(const galley_reader *x, size_t index) {
  bool brackets = galley_reader_is_sign(x, index, '(') && galley_reader_is_sign(x, index + 2, ')');
  bool commas = galley_reader_is_sign(x, index, ',') && galley_reader_is_sign(x, index + 2, ',');
  return (brackets || commas) && galley_reader_digits(x, index + 1, 2, 2) > 0;
}

/* "sagte Jure Kovač", "Jure Kovač (45)": two words that no list has, where only a person can stand. */
bool galley_read_unlisted_person(const galley_reader *x, size_t index, galley_name *name) {
  const galley_token *first = galley_reader_token(x, index);
  if (!galley_is_unknown_name(x, index) || !galley_is_unknown_surname(x, index + 1)) return false;
  if (first->length > LONGEST_FIRST_NAME || galley_looks_like_adjective(x, index)) return false;
  if (galley_compound_end(x, index) > index + 1 || galley_reader_sticks(x, index + 1) ||
      galley_begins_line(x, index + 1))
    return false;
  if (galley_name_classes(x, index + 1) & GALLEY_LISTED_CLASSES) return false; /* "Wälder Japans" */
  if (index > x->stretch.first_token && galley_is_determiner(x, index - 1)) return false;
  size_t end = galley_compound_end(x, index + 1);
  bool speaks = galley_reader_has(x, end, GALLEY_SPEECH_VERB) ||
                (index > x->stretch.first_token && galley_reader_has(x, index - 1, GALLEY_SPEECH_VERB));
  if (!speaks && !is_age(x, end)) return false;
  *name = person_at(x, index);
  set_given(x, name, index, index + 1, galley_end_of(x, index));
  set_surname(x, name, index + 1, end);
  return true;
}
