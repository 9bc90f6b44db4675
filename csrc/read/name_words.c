#include "read/name_words.h"

#include <string.h>

#include "base/utf8.h"

#define LONGEST_ENDING  12 /* bytes */
#define SHORTEST_OFFICE 4  /* bytes of a role that ends a compound */
#define LONGEST_OFFICE  32

size_t galley_compound_end(const galley_reader *x, size_t index) {
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

static const galley_sense *whole_sense(const galley_language *language, const char *text, size_t length,
                                       galley_word_class class) {
  uint32_t entry = galley_language_find(language, text, length);
  if (!galley_entry_has(language, entry, class)) return NULL;
  for (const galley_sense *s = galley_entry_senses(language, entry); s; s = s->next) {
    if (s->class == class && s->phrase_length == length) return s;
  }
  return NULL;
}

static bool is_ending(const galley_language *language, const char *text, size_t length,
                      galley_name_ending ending) {
  const galley_sense *sense = whole_sense(language, text, length, GALLEY_NAME_ENDING);
  return sense && (galley_name_ending)sense->value == ending;
}

size_t galley_base_length(const galley_reading *reading, size_t start, size_t end) {
  size_t length = end - start;
  /* The longest first: "’s" before "s". */
  for (size_t n = 4; n > 0; n--) {
    if (length > n + 1 && is_ending(reading->language, reading->text + end - n, n, GALLEY_ENDING_GENITIVE))
      return length - n;
  }
  return length;
}

bool galley_has_ending(const galley_reading *reading, const galley_token *token, galley_name_ending ending) {
  for (size_t n = 2; n <= LONGEST_ENDING && n + 3 <= token->length; n++) {
    if (is_ending(reading->language, reading->text + galley_token_end(token) - n, n, ending)) return true;
  }
  return false;
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

const galley_sense *galley_listed_name(const galley_reader *x, size_t index, galley_word_class class,
                                       size_t *end, size_t *base) {
  const galley_reading *r = x->reading;
  const galley_token *t = galley_reader_token(x, index);
  const galley_sense *sense = NULL;
  size_t count = 1;
  if (galley_token_has(r, t, class)) sense = galley_sense_at(r, x->stretch, index, class, &count);
  if (sense) {
    *base = galley_token_end(galley_reader_token(x, index + count - 1));
  } else if (t->entry == 0) {
    size_t length = galley_base_length(r, t->start, galley_token_end(t));
    if (length < t->length) sense = whole_sense(r->language, r->text + t->start, length, class);
    *base = t->start + length;
  }
  if (!sense || !is_written_so(t, sense) || is_shouted(t, sense)) return NULL;
  *end = index + count;
  return galley_compound_end(x, *end - 1) == *end ? sense : NULL;
}

galley_name_cue galley_cue_at(const galley_reader *x, size_t index) {
  if (!galley_reader_has(x, index, GALLEY_NAME_CUE)) return 0;
  size_t count;
  const galley_sense *sense = galley_sense_at(x->reading, x->stretch, index, GALLEY_NAME_CUE, &count);
  return sense && is_written_so(galley_reader_token(x, index), sense) ? (galley_name_cue)sense->value : 0;
}

bool galley_is_unknown_name(const galley_reader *x, size_t index) {
  if (!galley_reader_holds(x, index)) return false;
  const galley_token *t = galley_reader_token(x, index);
  return galley_is_capitalized(t) && t->entry == 0 && t->length > 1 && !(t->flags & GALLEY_TOKEN_NUMERAL) &&
         !galley_has_ending(x->reading, t, GALLEY_ENDING_NOUN);
}

const galley_sense *galley_office_at(const galley_reader *x, size_t index, size_t *end) {
  const galley_reading *r = x->reading;
  size_t count;
  *end = galley_compound_end(x, index);
  const galley_token *last = galley_reader_token(x, *end - 1);
  if (!galley_is_capitalized(last)) return NULL;
  if (galley_token_has(r, last, GALLEY_ROLE))
    return galley_sense_at(r, x->stretch, *end - 1, GALLEY_ROLE, &count);
  if (last->entry != 0) return NULL;
  /* Bundesverkehrsminister: the longest role that ends it. */
  size_t longest = last->length - 1u < LONGEST_OFFICE ? last->length - 1u : LONGEST_OFFICE;
  for (size_t n = longest; n >= SHORTEST_OFFICE; n--) {
    const galley_sense *role = whole_sense(r->language, r->text + galley_token_end(last) - n, n, GALLEY_ROLE);
    if (role) return role;
  }
  return NULL;
}

bool galley_is_initial(const galley_reader *x, size_t index) {
  if (!galley_reader_holds(x, index)) return false;
  const galley_token *t = galley_reader_token(x, index);
  return galley_is_capitalized(t) && (t->flags & GALLEY_TOKEN_STOP) &&
         galley_utf8_count(x->reading->text + t->start, t->length) == 2;
}

bool galley_is_determiner(const galley_reader *x, size_t index) {
  return galley_reader_has(x, index, GALLEY_DEFINITE_ARTICLE) ||
         galley_reader_has(x, index, GALLEY_OBLIQUE_ARTICLE) ||
         galley_reader_has(x, index, GALLEY_ARTICLE_CARDINAL);
}
