#include "read/persons.h"

#include <string.h>

#include "base/simd.h"
#include "read/capitals.h"
#include "read/name_words.h"

#define LONGEST_KEY    96 /* bytes of a surname */
#define LONGEST_CHAIN  16 /* people of one surname that are told apart */
#define SHORTEST_ALONE 3  /* bytes of a surname that can stand alone */

typedef struct person {
  uint32_t given_start, given_end;
  uint32_t surname_start, surname_end;
  uint32_t full_start, full_end;
  uint32_t same_surname; /* another one, counted from 1; 0: none */
  uint32_t last_named;   /* the number of the mention, counted from 1, as the text goes on */
  const char *canonical;
  uint8_t gender;
} person;

/* A word, in whatever case. */
typedef struct word_key {
  const char *word;
  uint32_t length, hash;
} word_key;

/* Where a surname, or a first name that stands alone, leads to. */
typedef struct slot {
  word_key key;
  uint32_t person; /* counted from 1; 0: none yet */
  uint8_t given;   /* a first name */
  uint8_t taken;
} slot;

typedef struct linking {
  galley_reading *reading;
  galley_vector persons; /* of person */
  galley_vector slots;   /* of slot: a table with open addressing, half full at most */
  galley_vector alone;   /* of galley_name: surnames alone */
} linking;

static word_key key_of(const galley_reading *r, size_t start, size_t end) {
  const char *word = r->text + start;
  return (word_key){word, (uint32_t)(end - start), galley_word_hash(word, end - start, r->length - start)};
}

static bool same_key(const word_key *a, const word_key *b) {
  if (a->hash != b->hash || a->length != b->length) return false;
  return memcmp(a->word, b->word, a->length) == 0 || galley_same_folded(a->word, b->word, a->length);
}

/* The slot of a word, or the free one where it would stand. */
static slot *slot_at(const linking *l, const word_key *key, bool given) {
  slot *slots = l->slots.items;
  for (size_t i = key->hash + given;; i++) {
    slot *s = &slots[i & (l->slots.count - 1)];
    if (!s->taken || (s->given == given && same_key(&s->key, key))) return s;
  }
}

/* The slot of text[start, end); NULL if there is none, or if it is too long for a name. */
static slot *find_slot(const linking *l, size_t start, size_t end, bool given) {
  if (end - start == 0 || end - start > LONGEST_KEY) return NULL;
  word_key key = key_of(l->reading, start, end);
  slot *s = slot_at(l, &key, given);
  return s->taken ? s : NULL;
}

/* The same, made if there is none. */
static slot *take_slot(const linking *l, size_t start, size_t end, bool given) {
  if (end - start == 0 || end - start > LONGEST_KEY) return NULL;
  word_key key = key_of(l->reading, start, end);
  slot *s = slot_at(l, &key, given);
  if (!s->taken) *s = (slot){.key = key, .given = given, .taken = true};
  return s;
}

/* The surname without its particles: the last word of it, also behind "al-". */
static uint32_t surname_head(const galley_reading *r, const galley_name *name) {
  uint32_t head = name->surname_end;
  while (head > name->surname_start && r->text[head - 1] != ' ') head--;
  if (r->text[head] >= 'a' && r->text[head] <= 'z') {
    for (uint32_t i = head; i < name->surname_end; i++) {
      if (r->text[i] == '-') return i + 1;
    }
  }
  return head;
}

static uint32_t first_word_end(const galley_reading *r, uint32_t start, uint32_t end) {
  uint32_t i = start;
  while (i < end && r->text[i] != ' ') i++;
  return i;
}

static bool has_given(const galley_name *name) {
  return name->given_end > name->given_start;
}

static bool has_surname(const galley_name *name) {
  return name->surname_end > name->surname_start;
}

static person *person_at(const linking *l, uint32_t number) {
  return (person *)l->persons.items + (number - 1);
}

/* One of two first names begins the other, or is its initial (Qassym, Qassym-Schomart, Q.). */
static bool same_given(const galley_reading *r, const person *p, const galley_name *name) {
  uint32_t a = p->given_end - p->given_start, b = name->given_end - name->given_start;
  uint32_t shorter = a < b ? a : b;
  if (shorter > 1 && r->text[(a < b ? p->given_start : name->given_start) + shorter - 1] == '.') shorter -= 1;
  return shorter <= LONGEST_KEY &&
         galley_same_folded(r->text + p->given_start, r->text + name->given_start, shorter);
}

static void complete(person *p, const galley_name *name) {
  if (name->gender != GALLEY_GENDER_UNKNOWN && p->gender == GALLEY_GENDER_UNKNOWN) p->gender = name->gender;
  /* Someone known by the surname alone is not whoever has that surname and another first name. */
  bool same = has_given(name) || p->given_end == p->given_start;
  if (name->canonical && !p->canonical && same) p->canonical = name->canonical;
  uint32_t start = has_given(name) ? name->given_start : name->surname_start;
  uint32_t end = has_surname(name) ? name->surname_end : name->given_end;
  if (end - start > p->full_end - p->full_start) {
    p->full_start = start;
    p->full_end = end;
    if (has_given(name)) {
      p->given_start = name->given_start;
      p->given_end = name->given_end;
    }
  }
}

/* A new person at the head of the slot's chain; 0 if there is no memory. */
static uint32_t add_person(linking *l, slot *s, const galley_name *name) {
  person *p = galley_vector_push(&l->persons);
  if (!p) return 0;
  *p = (person){.given_start = name->given_start,
                .given_end = name->given_end,
                .surname_start = name->surname_start,
                .surname_end = name->surname_end,
                .same_surname = s->person};
  complete(p, name);
  s->person = (uint32_t)l->persons.count;
  return s->person;
}

/* A first name and a surname. */
static bool link_whole(linking *l, galley_name *name) {
  slot *s = take_slot(l, surname_head(l->reading, name), name->surname_end, false);
  if (!s) return true;
  uint32_t number = s->person;
  for (int i = 0; i < LONGEST_CHAIN && number && !same_given(l->reading, person_at(l, number), name); i++)
    number = person_at(l, number)->same_surname;
  if (number) {
    complete(person_at(l, number), name);
  } else {
    number = add_person(l, s, name);
    if (!number) return false;
  }
  name->entity = number - 1;
  slot *given =
      take_slot(l, name->given_start, first_word_end(l->reading, name->given_start, name->given_end), true);
  if (given && !given->person) given->person = number;
  return true;
}

/* A first name that someone has as a surname is that, where it stands alone (Yücel). */
static void take_for_surname(const linking *l, galley_name *name) {
  const slot *s = find_slot(l, name->given_start, name->given_end, false);
  if (!s || !s->person) return;
  name->surname_start = name->given_start;
  name->surname_end = name->given_end;
  name->given_start = name->given_end = 0;
  name->gender = GALLEY_GENDER_UNKNOWN;
}

/* The end of a first name with the number of a monarch, without its full stop ("Franz I"), or of its first
 * word if it has none: whoever else is called Franz is someone else. */
static uint32_t given_key_end(const galley_reading *r, const galley_name *name) {
  uint32_t end = name->given_end - (r->text[name->given_end - 1] == '.'), number = end;
  while (number > name->given_start && r->text[number - 1] && strchr("IVX", r->text[number - 1])) number--;
  bool regnal = number < end && number > name->given_start && r->text[number - 1] == ' ';
  return regnal ? end : first_word_end(r, name->given_start, name->given_end);
}

/* A surname or a first name alone, if nobody is called so yet. */
static bool link_part(linking *l, galley_name *name) {
  if (!has_surname(name)) take_for_surname(l, name);
  bool given = !has_surname(name);
  slot *s = given ? take_slot(l, name->given_start, given_key_end(l->reading, name), true)
                  : take_slot(l, surname_head(l->reading, name), name->surname_end, false);
  if (!s) return true;
  if (!s->person && !add_person(l, s, name)) return false;
  if (!given) return true;
  name->entity = s->person - 1;
  uint32_t number = s->person;
  slot *first =
      take_slot(l, name->given_start, first_word_end(l->reading, name->given_start, name->given_end), true);
  if (first && !first->person) first->person = number;
  return true;
}

typedef bool linker(linking *, galley_name *);

static bool for_persons(linking *l, linker *link, bool whole) {
  galley_name *names = l->reading->names.items;
  for (size_t i = 0; i < l->reading->names.count; i++) {
    galley_name *name = &names[i];
    bool is_whole = has_given(name) && has_surname(name);
    if (name->kind == GALLEY_NAME_PERSON && is_whole == whole && !link(l, name)) return false;
  }
  return true;
}

/* "Merkels" is a genitive where the text has "Merkel", too. */
static void find_genitives(linking *l) {
  galley_name *names = l->reading->names.items;
  for (int pass = 0; pass < 2; pass++) {
    for (size_t i = 0; i < l->reading->names.count; i++) {
      galley_name *name = &names[i];
      if (name->kind != GALLEY_NAME_PERSON || !has_surname(name)) continue;
      uint32_t head = surname_head(l->reading, name);
      if (pass == 0) {
        take_slot(l, head, name->surname_end, false);
        continue;
      }
      size_t base = galley_base_length(l->reading, head, name->surname_end);
      if (base < name->surname_end - head && find_slot(l, head, head + base, false))
        name->surname_end = (uint32_t)(head + base);
    }
  }
}

/* Surnames alone */

/* The surnames of a text are few: a bit for some bits of the hash of each, and of each of its genitives,
 * tells of most other words that they are none. */
typedef struct surname_filter {
  uint64_t bits[32];
  bool hyphens; /* some are compounds */
} surname_filter;

static unsigned filter_bit(uint32_t hash) {
  return hash >> 8 & 2047;
}

static bool may_be_in(const surname_filter *filter, uint32_t hash) {
  unsigned bit = filter_bit(hash);
  return filter->bits[bit / 64] >> bit % 64 & 1;
}

static void put_into(surname_filter *filter, uint32_t hash) {
  unsigned bit = filter_bit(hash);
  filter->bits[bit / 64] |= UINT64_C(1) << bit % 64;
}

static void put_genitives_into(surname_filter *filter, const galley_language *language,
                               const word_key *surname) {
  char word[LONGEST_KEY + GALLEY_LONGEST_WORD];
  memcpy(word, surname->word, surname->length);
  for (size_t i = 0; i < language->genitive_count; i++) {
    size_t ending = language->genitives[i]->phrase_length, length = surname->length + ending;
    if (length > sizeof word) continue; /* no word is so long */
    memcpy(word + surname->length, language->genitives[i]->phrase, ending);
    put_into(filter, galley_word_hash(word, length, length));
  }
}

static surname_filter filter_of(const linking *l) {
  surname_filter filter = {{0}, false};
  const slot *slots = l->slots.items;
  for (size_t i = 0; i < l->slots.count; i++) {
    const word_key *key = &slots[i].key;
    if (!slots[i].person || slots[i].given) continue;
    put_into(&filter, key->hash);
    put_genitives_into(&filter, l->reading->language, key);
    filter.hyphens = filter.hyphens || memchr(key->word, '-', key->length);
  }
  return filter;
}

/* The slot of the surname that is text[start, end); NULL if it is none. */
static const slot *surname_slot(const linking *l, const surname_filter *surnames, size_t start, size_t end) {
  word_key key = key_of(l->reading, start, end);
  const slot *s = may_be_in(surnames, key.hash) ? slot_at(l, &key, false) : NULL;
  return s && s->person ? s : NULL;
}

/* The same of the genitive of one, too; `*base` becomes the end of the surname. */
static const slot *known_surname(const linking *l, const surname_filter *surnames, size_t start, size_t end,
                                 size_t *base) {
  const slot *s = surname_slot(l, surnames, start, *base = end);
  if (s) return s;
  *base = start + galley_base_length(l->reading, start, end);
  return *base < end ? surname_slot(l, surnames, start, *base) : NULL;
}

/* Particles before the surname, as the person's whole name has them. */
static size_t with_particles(const linking *l, const person *p, size_t head, size_t base) {
  const char *text = l->reading->text;
  size_t length = p->surname_end - p->surname_start, own = base - head;
  if (length <= own || length > LONGEST_KEY || base < length) return head;
  return galley_same_folded(text + p->surname_start, text + base - length, length) ? base - length : head;
}

/* Which of up to 64 tokens from `first` on may be one, or its genitive, a bit each. Most capitalised words
 * are nobody's surname: their hash says so, and that they are no part of a compound. */
static uint64_t surnames_among(const linking *l, const surname_filter *surnames, size_t first, size_t end) {
  const galley_reading *r = l->reading;
  uint64_t found = 0;
  for (uint64_t rest = galley_capitals(r, first, end); rest; rest &= rest - 1) {
    size_t bit = galley_lowest_bit(rest);
    const galley_token *t = galley_token_at(r, first + bit), *after = t + (first + bit + 1 < end);
    bool known = may_be_in(surnames, t->hash);
    bool hyphen = surnames->hyphens & (after->length == 1) & (r->text[after->start] == '-');
    found |= (uint64_t)(known | hyphen) << bit;
  }
  return found;
}

static bool read_alone(linking *l, const surname_filter *surnames, const galley_reader *x, size_t index,
                       size_t *next) {
  const galley_reading *r = x->reading;
  size_t end = galley_compound_end(x, index), base;
  *next = end;
  size_t start = galley_token_at(r, index)->start, stop = galley_token_end(galley_token_at(r, end - 1));
  if (stop - start < SHORTEST_ALONE || stop - start > LONGEST_KEY) return true;
  const slot *s = known_surname(l, surnames, start, stop, &base);
  if (!s) return true;
  const person *p = person_at(l, s->person);
  size_t whole = with_particles(l, p, start, base), first = index;
  while (first > x->stretch.first_token && galley_token_at(r, first - 1)->start >= whole) first--;
  if (first > x->stretch.first_token && galley_is_determiner(x, first - 1)) return true;
  galley_name name = {.start = (uint32_t)whole,
                      .end = (uint32_t)stop,
                      .surname_start = (uint32_t)whole,
                      .surname_end = (uint32_t)base,
                      .first_token = (uint32_t)first,
                      .end_token = (uint32_t)end,
                      .entity = GALLEY_NO_ENTITY,
                      .kind = GALLEY_NAME_PERSON};
  return galley_vector_append(&l->alone, &name, 1);
}

/* Moves to the first name that ends behind a token; true if that token belongs to it. */
static bool is_named(const galley_reading *r, size_t index, size_t *named) {
  const galley_name *names = r->names.items;
  while (*named < r->names.count && names[*named].end_token <= index) *named += 1;
  return *named < r->names.count && names[*named].first_token <= index;
}

static bool read_alone_in(linking *l, const surname_filter *surnames, galley_stretch stretch, size_t *named) {
  galley_reader x = {l->reading, stretch};
  size_t next = stretch.first_token;
  for (size_t first = next; first < stretch.end_token; first += GALLEY_WINDOW) {
    for (uint64_t rest = surnames_among(l, surnames, first, stretch.end_token); rest; rest &= rest - 1) {
      size_t index = first + galley_lowest_bit(rest);
      if (index < next || galley_is_compound_tail(&x, index)) continue;
      if (!is_named(x.reading, index, named) && !read_alone(l, surnames, &x, index, &next)) return false;
    }
  }
  return true;
}

/* The names that were alone among the others, in the order of the text. */
static bool merge(linking *l) {
  galley_vector *names = &l->reading->names;
  size_t left = names->count, right = l->alone.count, at = left + right;
  if (!galley_vector_reserve(names, right)) return false;
  names->count = at;
  galley_name *to = names->items;
  const galley_name *from = l->alone.items;
  while (right > 0) {
    if (left > 0 && to[left - 1].start > from[right - 1].start)
      to[--at] = to[--left];
    else
      to[--at] = from[--right];
  }
  return true;
}

/* Of people with one surname, the one named last; before any was, the one that the text names first. */
static uint32_t nearest(const linking *l, const slot *s) {
  uint32_t found = s->person, number = s->person;
  for (int i = 0; i < LONGEST_CHAIN && number; i++) {
    const person *p = person_at(l, number);
    bool nearer = p->last_named > person_at(l, found)->last_named;
    bool earlier = p->last_named == 0 && person_at(l, found)->last_named == 0;
    if (nearer || earlier) found = number;
    number = p->same_surname;
  }
  return found;
}

static void settle(const linking *l) {
  galley_reading *r = l->reading;
  galley_name *names = r->names.items;
  for (size_t i = 0; i < r->names.count; i++) {
    galley_name *name = &names[i];
    if (name->kind != GALLEY_NAME_PERSON) continue;
    if (name->entity == GALLEY_NO_ENTITY && has_surname(name)) {
      const slot *s = find_slot(l, surname_head(r, name), name->surname_end, false);
      if (s && s->person) name->entity = nearest(l, s) - 1;
    }
    if (name->entity == GALLEY_NO_ENTITY) { /* too long for a name */
      name->full_start = name->start;
      name->full_end = name->end;
      continue;
    }
    person *p = person_at(l, name->entity + 1);
    p->last_named = (uint32_t)i + 1;
    complete(p, name);
    name->full_start = p->full_start;
    name->full_end = p->full_end;
    name->canonical = p->canonical;
    name->gender = p->gender;
  }
}

static bool link(linking *l, const galley_stretch *stretches, size_t count) {
  size_t named = 0;
  find_genitives(l);
  if (!for_persons(l, link_whole, true) || !for_persons(l, link_part, false)) return false;
  surname_filter surnames = filter_of(l);
  for (size_t i = 0; i < count; i++) {
    if (!read_alone_in(l, &surnames, stretches[i], &named)) return false;
  }
  if (!merge(l)) return false;
  settle(l);
  return true;
}

bool galley_link_persons(galley_reading *reading, const galley_stretch *stretches, size_t count) {
  const galley_name *names = reading->names.items;
  size_t persons = 0, room = 8;
  for (size_t i = 0; i < reading->names.count; i++) persons += names[i].kind == GALLEY_NAME_PERSON;
  if (persons == 0) return true;
  while (room < 6 * persons) room *= 2; /* a slot for a surname, its genitive and a first name of each */
  galley_allocator allocator = reading->names.allocator;
  linking l = {reading, galley_vector_of(sizeof(person), allocator),
               galley_vector_of(sizeof(slot), allocator), galley_vector_of(sizeof(galley_name), allocator)};
  bool done = galley_vector_reserve(&l.slots, room);
  if (done) {
    memset(l.slots.items, 0, room * sizeof(slot));
    l.slots.count = room;
    done = link(&l, stretches, count);
  }
  galley_vector_release(&l.persons);
  galley_vector_release(&l.slots);
  galley_vector_release(&l.alone);
  return done;
}
