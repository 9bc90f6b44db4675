#include "read/name_words.h"

#include <string.h>

#include "base/utf8.h"

#define LONGEST_GENITIVE   4  /* bytes */
#define SHORTEST_ADJECTIVE 7  /* bytes */
#define LONGEST_ENDING     12 /* bytes */
#define LONGEST_OFFICE     32

size_t galley_hyphenated_end(const galley_reader *x, size_t index) {
  size_t end = index + 1;
  while (galley_reader_is_sign(x, end, '-') && galley_reader_sticks(x, end) &&
         galley_reader_sticks(x, end + 1) && galley_reader_token(x, end + 1)->kind == GALLEY_TOKEN_WORD) {
    end += 2;
  }
  return end;
}

bool galley_is_compound_tail(const galley_reader *x, size_t index) {
  return index > x->stretch.first_token + 1u && galley_reader_sticks(x, index) &&
         galley_reader_is_sign(x, index - 1, '-') && galley_reader_sticks(x, index - 1);
}

static const galley_sense *whole_sense(const galley_reading *r, size_t start, size_t end,
                                       galley_word_class class) {
  uint32_t entry = galley_entry_of(r, start, end);
  if (!galley_entry_has(r->language, entry, class)) return NULL;
  for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
    if (s->class == class && s->phrase_length == end - start) return s;
  }
  return NULL;
}

/* The value of an entry of the class of name words that has `length` bytes and lies between two; 0 if there
 * is none. */
static galley_name_word name_word(const galley_reading *r, uint32_t entry, size_t length,
                                  galley_name_word low, galley_name_word high) {
  if (!(galley_entry_classes(r->language, entry) & GALLEY_CLASS_BIT(GALLEY_NAME_WORD))) return 0;
  for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
    galley_name_word value = (galley_name_word)s->value;
    if (s->class == GALLEY_NAME_WORD && s->phrase_length == length && value >= low && value <= high)
      return value;
  }
  return 0;
}

static bool is_ending(const galley_reading *r, size_t start, size_t end, galley_name_word ending) {
  return name_word(r, galley_entry_of(r, start, end), end - start, ending, ending) != 0;
}

size_t galley_base_length(const galley_reading *reading, size_t start, size_t end) {
  return end - start - galley_language_genitive(reading->language, reading->text + start, end - start);
}

bool galley_has_ending(const galley_reader *x, size_t index, galley_name_word ending) {
  const galley_reading *reading = x->reading;
  const galley_token *token = galley_reader_token(x, index);
  size_t end = galley_token_end(token);
  uint64_t lengths =
      galley_language_ending_lengths(reading->language, ending, reading->text + token->start, token->length);
  for (size_t n = 2; lengths >> n != 0 && n <= LONGEST_ENDING && n + 3 <= token->length; n++) {
    if (lengths >> n & 1 && is_ending(reading, end - n, end, ending)) return true;
  }
  return false;
}

bool galley_looks_like_adjective(const galley_reader *x, size_t index) {
  return galley_reader_token(x, index)->length >= SHORTEST_ADJECTIVE &&
         (galley_has_ending(x, index, GALLEY_ENDING_INHABITANT) ||
          galley_has_ending(x, index, GALLEY_ENDING_ADJECTIVE));
}

/* "EU" is not written "eu", nor "Eu". */
static bool is_written_so(const galley_token *token, const galley_sense *sense) {
  if (token->flags & GALLEY_TOKEN_ALL_CAPS) return true;
  bool acronym = sense->phrase_length > 1;
  for (size_t i = 0; i < sense->phrase_length && i < token->length && acronym; i++) {
    acronym = !(sense->phrase[i] >= 'a' && sense->phrase[i] <= 'z') && (unsigned char)sense->phrase[i] < 0x80;
  }
  return !acronym;
}

/* In running text, all in capitals, a word of its length is an acronym. */
static bool is_shouted(const galley_token *token, const galley_sense *sense) {
  return (token->flags & GALLEY_TOKEN_ALL_CAPS) && token->length <= 3 && sense->phrase_length > 1 &&
         sense->phrase[1] >= 'a' && sense->phrase[1] <= 'z';
}

static bool fits(const galley_token *token, const galley_sense *sense) {
  return is_written_so(token, sense) && !is_shouted(token, sense);
}

/* The entry of a word of its own, written as the token is: "Fifa" and "FIFA" are two. */
static const galley_sense *fitting_sense(const galley_reading *r, const galley_token *token, uint32_t entry,
                                         size_t length, galley_word_class class) {
  if (!(galley_entry_classes(r->language, entry) >> class & 1)) return NULL;
  for (const galley_sense *s = galley_entry_senses(r->language, entry); s; s = s->next) {
    if (s->class == class && s->phrase_length == length && fits(token, s)) return s;
  }
  return NULL;
}

uint64_t galley_stem_classes(const galley_reading *r, const galley_token *t) {
  uint64_t classes = 0;
  size_t end = galley_token_end(t);
  if (t->flags & GALLEY_TOKEN_STOP)
    classes |= galley_entry_classes(r->language, galley_entry_of(r, t->start, --end));
  size_t stem = galley_base_length(r, t->start, end);
  if (stem < end - t->start)
    classes |= galley_entry_classes(r->language, galley_entry_of(r, t->start, t->start + stem));
  return classes;
}

/* A listed word with the ending of a genitive, or with a full stop that ends the sentence though it looks
 * like that of an abbreviation. */
static const galley_sense *stem_sense(const galley_reading *r, const galley_token *t, galley_word_class class,
                                      size_t *base) {
  size_t start = t->start, length = t->length - (t->flags & GALLEY_TOKEN_STOP ? 1u : 0u);
  const galley_sense *sense = NULL;
  if (length < t->length)
    sense = fitting_sense(r, t, galley_entry_of(r, start, start + length), length, class);
  size_t stem = galley_base_length(r, start, start + length);
  if (!sense && stem < length) {
    length = stem;
    sense = fitting_sense(r, t, galley_entry_of(r, start, start + length), length, class);
  }
  *base = start + length;
  return sense;
}

const galley_sense *galley_find_listed_name(const galley_reader *x, size_t index, galley_word_class class,
                                            size_t *end, size_t *base) {
  const galley_reading *r = x->reading;
  const galley_token *t = galley_reader_token(x, index);
  const galley_sense *sense = NULL;
  size_t count = 1;
  if (galley_token_has(r, t, class)) {
    sense = galley_sense_at(r, x->stretch, index, class, &count);
    if (!sense || count == 1) sense = fitting_sense(r, t, t->entry, t->length, class);
    if (!sense) count = 1;
    *base = galley_token_end(galley_reader_token(x, index + count - 1));
  }
  if (!sense && (t->entry == 0 || (t->flags & GALLEY_TOKEN_STOP))) sense = stem_sense(r, t, class, base);
  if (!sense || !fits(t, sense)) return NULL;
  *end = index + count;
  return galley_compound_end(x, *end - 1) == *end ? sense : NULL;
}

galley_name_word galley_cue_of_name_word(const galley_reader *x, size_t index) {
  const galley_token *t = galley_reader_token(x, index);
  size_t count = 1;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, index, GALLEY_NAME_WORD, &count);
  if (sense && count > 1) return (galley_name_word)sense->value; /* "e. V." */
  if (!sense || !is_written_so(t, sense)) return 0;
  return name_word(x->reading, t->entry, t->length, GALLEY_CUE_PLACE, GALLEY_CUE_LINK);
}

galley_name_word galley_particle_at(const galley_reader *x, size_t index) {
  if (!galley_reader_has(x, index, GALLEY_NAME_WORD)) return 0;
  const galley_token *t = galley_reader_token(x, index);
  return name_word(x->reading, t->entry, t->length, GALLEY_PARTICLE, GALLEY_PARTICLE_INNER);
}

bool galley_is_unknown_name(const galley_reader *x, size_t index) {
  if (!galley_reader_holds(x, index)) return false;
  const galley_token *t = galley_reader_token(x, index);
  return galley_is_capitalized(t) && t->entry == 0 && t->length > 1 &&
         !(t->flags & (GALLEY_TOKEN_NUMERAL | GALLEY_TOKEN_STOP)) &&
         !galley_has_ending(x, index, GALLEY_ENDING_NOUN);
}

bool galley_is_unknown_surname(const galley_reader *x, size_t index) {
  if (!galley_is_unknown_name(x, index)) return false;
  return !galley_has_ending(x, index, GALLEY_ENDING_PLURAL) ||
         galley_has_ending(x, index, GALLEY_ENDING_NAME);
}

bool galley_begins_line(const galley_reader *x, size_t index) {
  if (!galley_reader_holds(x, index)) return false;
  size_t start = galley_reader_token(x, index)->start;
  return start > 0 && x->reading->text[start - 1] == '\n';
}

/* Bundesverkehrsminister: the longest entry of the class that ends the word. */
static const galley_sense *sense_of_compound(const galley_reading *r, const galley_token *t,
                                             galley_word_class class) {
  size_t longest = t->length - 1u < LONGEST_OFFICE ? t->length - 1u : LONGEST_OFFICE;
  size_t stop = galley_token_end(t);
  uint64_t lengths = galley_language_role_lengths(r->language, r->text + t->start, t->length);
  lengths &= (UINT64_C(2) << longest) - 1; /* the word has something before it */
  for (const galley_sense *sense; lengths; lengths ^= UINT64_C(1) << galley_highest_bit(lengths)) {
    size_t n = galley_highest_bit(lengths);
    if ((sense = whole_sense(r, stop - n, stop, class)) != NULL) return sense;
  }
  return NULL;
}

const galley_sense *galley_office_at(const galley_reader *x, size_t index, size_t *end) {
  const galley_reading *r = x->reading;
  size_t count;
  *end = galley_compound_end(x, index);
  const galley_token *last = galley_reader_token(x, *end - 1);
  if (!galley_is_capitalized(last)) return NULL;
  if (galley_token_has(r, last, GALLEY_ROLE))
    return galley_sense_at(r, x->stretch, *end - 1, GALLEY_ROLE, &count);
  return last->entry == 0 ? sense_of_compound(r, last, GALLEY_ROLE) : NULL;
}

const galley_sense *galley_person_noun_at(const galley_reader *x, size_t index) {
  const galley_reading *r = x->reading;
  const galley_token *last = galley_reader_token(x, galley_compound_end(x, index) - 1);
  if (!galley_is_capitalized(last)) return NULL;
  if (last->entry == 0) {
    const galley_sense *noun = sense_of_compound(r, last, GALLEY_PERSON_NOUN);
    return noun && !noun->text ? noun : NULL;
  }
  return whole_sense(r, last->start, galley_token_end(last), GALLEY_PERSON_NOUN);
}

bool galley_is_single_letter(const galley_reader *x, size_t index) {
  const galley_token *t = galley_reader_token(x, index);
  if (!galley_is_capitalized(t)) return false;
  /* "z. B." */
  bool abbreviation = index > x->stretch.first_token && (t[-1].flags & GALLEY_TOKEN_STOP) &&
                      (t[-1].flags & GALLEY_TOKEN_LOWER);
  return !abbreviation && galley_utf8_count(x->reading->text + t->start, t->length) == 2;
}

bool galley_is_determiner(const galley_reader *x, size_t index) {
  return galley_reader_has(x, index, GALLEY_DEFINITE_ARTICLE) ||
         galley_reader_has(x, index, GALLEY_OBLIQUE_ARTICLE) ||
         galley_reader_has(x, index, GALLEY_ARTICLE_CARDINAL);
}
