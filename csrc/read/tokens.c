/* Tokens: the word segments of UAX #29, one pass over a block. What most tokens are shows in their first
 * bytes and in what follows them; segments.h reads the others. Then the lexicon says what it knows of their
 * words. */
#include <string.h>

#include "read/byte_classes.h"
#include "read/marks.h"
#include "read/reading.h"
#include "read/segments.h"

#define SHORTEST_COMPOUND_NUMERAL 8  /* bytes; shorter ones are in the lexicon */
#define SHORTEST_BEFORE_STOP      3  /* bytes of a word; a single letter may be an initial */
#define MOST_AT_ONCE              32 /* tokens */
#define BYTES_OF_TOKEN            5  /* with the blanks before it; on an average they are more */

static bool is_compound_numeral(const galley_reading *reading, const galley_token *token) {
  return token->kind == GALLEY_TOKEN_WORD &&
         galley_language_compound_numeral(reading->language, reading->text + token->start, token->length);
}

/* What the lexicon says of some tokens. In steps, so that a processor waits for the memory of all of them
 * at once rather than for that of one after the other. */
static void look_up_some(const galley_reading *reading, size_t first, size_t count) {
  galley_token *tokens = (galley_token *)reading->tokens.items + first;
  uint8_t *all_interests = (uint8_t *)reading->interests.items + first;
  const galley_lexicon lexicon = *galley_language_lexicon(reading->language);
  const galley_beginnings *numerals = galley_language_numeral_beginnings(reading->language);
  const uint8_t *interests = galley_language_interests(reading->language);
  const char *text = reading->text;
  const size_t length = reading->length;
  uint64_t firsts[MOST_AT_ONCE], seconds[MOST_AT_ONCE];
  uint32_t slots[MOST_AT_ONCE];
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    const char *word = text + t->start;
    galley_short_word w;
    if (t->length <= GALLEY_SHORT_WORD && length - t->start >= GALLEY_SHORT_WORD) {
      w = galley_short_word_of(word, t->length, GALLEY_SHORT_WORD);
      t->hash = galley_short_word_hash(&w);
    } else {
      w = galley_short_word_at_end(word, t->length < GALLEY_SHORT_WORD ? t->length : GALLEY_SHORT_WORD);
      t->hash = galley_long_word_hash(word, t->length);
    }
    firsts[i] = w.halves[0];
    seconds[i] = w.halves[1];
    galley_lexicon_prepare(&lexicon, t->hash);
  }
  for (size_t i = 0; i < count; i++) {
    slots[i] = galley_lexicon_slot(&lexicon, tokens[i].hash);
    galley_prepare(&lexicon.shapes[slots[i] & GALLEY_SLOT_INDEX]);
  }
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    const galley_short_word w = {{firsts[i], seconds[i]}};
    uint32_t entry = galley_lexicon_find_in(&lexicon, slots[i], t->hash, &w, text + t->start, t->length);
    unsigned none = t->flags & GALLEY_TOKEN_CAPITALIZED ? 0 : GALLEY_INTERESTS_CAPITALIZED;
    unsigned all = t->interests | (interests[entry] & ~none);
    bool is_long = t->length >= SHORTEST_COMPOUND_NUMERAL;
    if ((is_long & (entry == 0) & galley_begins_numeral(numerals, w)) && is_compound_numeral(reading, t)) {
      t->flags |= GALLEY_TOKEN_NUMERAL;
      all |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
    }
    t->entry = entry;
    t->interests = all_interests[i] = (uint8_t)all;
  }
}

static bool look_up(galley_reading *reading, size_t first) {
  size_t end = reading->tokens.count;
  galley_vector *interests = &reading->interests;
  interests->count = first;
  if (!galley_vector_reserve(interests, end - first + GALLEY_INTERESTS_PADDING)) return false;
  for (size_t i = first; i < end; i += MOST_AT_ONCE)
    look_up_some(reading, i, end - i < MOST_AT_ONCE ? end - i : MOST_AT_ONCE);
  memset((uint8_t *)interests->items + end, 0, GALLEY_INTERESTS_PADDING);
  interests->count = end;
  return true;
}

/* What an ASCII character is to the tokens beside it. */
typedef struct character {
  uint16_t ends;           /* the word before it: a set of ENDS_… */
  uint8_t kind, interests; /* of a sign that stands alone; kind 0: of none */
} character;

#define ENDS              1 /* always */
#define ENDS_BEFORE_BLANK 2 /* if a blank follows, which plain_word has in that bit */
#define PUNCTUATION       GALLEY_TOKEN_PUNCTUATION

static const character characters[0x100] = {
    [' '] = {ENDS, 0, 0},
    ['\n'] = {ENDS, 0, 0},
    ['"'] = {ENDS, 0, 0},
    ['%'] = {ENDS, 0, 0},
    ['('] = {ENDS, PUNCTUATION, GALLEY_INTEREST_SPLICE},
    [')'] = {ENDS, PUNCTUATION, 0},
    ['-'] = {ENDS, PUNCTUATION, 0},
    ['/'] = {ENDS, PUNCTUATION, 0},
    ['!'] = {ENDS, PUNCTUATION, GALLEY_INTEREST_ENDING},
    ['?'] = {ENDS, PUNCTUATION, GALLEY_INTEREST_ENDING},
    [','] = {ENDS_BEFORE_BLANK, PUNCTUATION, 0},
    [';'] = {ENDS_BEFORE_BLANK, PUNCTUATION, 0},
    [':'] = {ENDS_BEFORE_BLANK, PUNCTUATION, GALLEY_INTEREST_MARK},
    ['.'] = {ENDS_BEFORE_BLANK, PUNCTUATION, GALLEY_INTEREST_ENDING},
};

/* What is known of a token without a closer look. */
typedef struct plain {
  size_t length; /* 0: nothing */
  unsigned kind, flags, interests;
} plain;

/* Most words are letters, the first two of which tell that they are written as words are, before a character
 * that ends them. [start, end) are the letters and digits of a word, `position` is that of bytes[0] in the
 * text. */
static inline plain plain_word(const galley_segmenter *s, const galley_byte_classes *are, const char *bytes,
                               size_t position, size_t start, size_t end) {
  const plain none = {0};
  unsigned lower = are->lower >> start & 1, capitalized = are->capitalized >> start & 1;
  unsigned blanks = (unsigned)(are->blank >> end); /* bit 1: behind the character that follows */
  unsigned char after = (unsigned char)bytes[end];
  if (!(lower | capitalized) || !(characters[after].ends & (blanks | ENDS))) return none;
  plain word = {end - start, 0, capitalized * GALLEY_TOKEN_CAPITALIZED | lower * GALLEY_TOKEN_LOWER, 0};
  if (after != '.') return word;
  if (word.length < SHORTEST_BEFORE_STOP || bytes[start] == 'w') return none;
  if (!galley_language_may_abbreviate(s->reading->language, bytes + start, word.length) ||
      !galley_is_abbreviation(s, position + start, position + end + 1))
    return word;
  word.length += 1;
  word.flags |= GALLEY_TOKEN_STOP;
  word.interests = GALLEY_INTEREST_ENDING;
  return word;
}

/* A sign that stands alone: it joins nothing, and no other of its kind follows. */
static inline plain lone_sign(const char *bytes) {
  unsigned char c = (unsigned char)bytes[0], after = (unsigned char)bytes[1];
  bool alone = after < 0x80 && after != c && characters[c].kind;
  return (plain){alone, characters[c].kind, 0, characters[c].interests};
}

/* Where the next token goes. */
typedef struct progress {
  galley_token *next;
  size_t position;
  unsigned space; /* GALLEY_TOKEN_SPACE_BEFORE if a blank stands before it */
} progress;

/* A token of which the first bytes do not tell enough, or a blank behind another. The Latin letters and
 * digits with which it begins end at `letters`. */
static void read_other(const galley_segmenter *s, progress *p, size_t letters) {
  if (galley_skip_space(s, &p->position)) {
    p->space = GALLEY_TOKEN_SPACE_BEFORE;
    return;
  }
  galley_token *token = p->next++;
  *token = (galley_token){.start = (uint32_t)p->position, .flags = (uint8_t)p->space};
  galley_read_segment(s, token, letters);
  p->position += token->length;
  bool blank = p->position < s->end && s->text[p->position] == ' ';
  p->position += blank;
  p->space = blank ? GALLEY_TOKEN_SPACE_BEFORE : 0;
}

/* Reads the tokens that begin in the 64 bytes at p->position, up to one that may go on behind them. */
static void read_window(const galley_segmenter *s, progress *p) {
  const size_t position = p->position, rest = s->end - position;
  const bool last = rest < GALLEY_WINDOW;
  const size_t limit = last ? rest : GALLEY_WINDOW - 1, inside = last ? rest - 1 : limit;
  const char *bytes = s->text + position;
  const galley_byte_classes are = galley_classes_of_bytes(s->text, position, s->end);
  const uint64_t others = ~are.word | UINT64_C(1) << (GALLEY_WINDOW - 1); /* no word ends the window */
  galley_token *token = p->next;
  unsigned space = p->space;
  size_t start = 0;
  while (start < limit) {
    size_t end = start + galley_lowest_bit(others >> start);
    plain found = {0};
    if (end < inside)
      found = end > start ? plain_word(s, &are, bytes, position, start, end) : lone_sign(bytes + start);
    else if (start > 0 && !last)
      break;
    if (found.length == 0) {
      *p = (progress){token, position + start, space};
      read_other(s, p, position + (end < limit || last ? end : start));
      token = p->next;
      space = p->space;
      start = p->position - position;
      continue;
    }
    token->start = (uint32_t)(position + start);
    token->length = (uint32_t)found.length;
    token->kind = (uint8_t)found.kind;
    token->flags = (uint8_t)(space | found.flags);
    token->mark = GALLEY_MARK_NONE;
    token->interests = (uint8_t)found.interests;
    token++;
    start += found.length;
    unsigned blank = are.blank >> start & 1;
    space = blank * GALLEY_TOKEN_SPACE_BEFORE;
    start += blank;
  }
  *p = (progress){token, position + start, space};
}

/* Appends the tokens of a block. */
static bool scan(const galley_segmenter *s, galley_vector *tokens) {
  progress p = {.position = s->start, .space = GALLEY_TOKEN_SPACE_BEFORE};
  while (p.position < s->end) {
    if (!galley_vector_reserve(tokens, GALLEY_WINDOW)) return false;
    galley_token *items = tokens->items;
    p.next = items + tokens->count;
    read_window(s, &p);
    tokens->count = (size_t)(p.next - items);
  }
  return true;
}

/* Room for the tokens of an article at once. */
static bool make_room(galley_reading *reading) {
  size_t tokens = reading->length / BYTES_OF_TOKEN + GALLEY_WINDOW;
  return reading->tokens.items || (galley_vector_reserve(&reading->tokens, tokens) &&
                                   galley_vector_reserve(&reading->interests, tokens));
}

bool galley_read_tokens(galley_reading *reading, size_t start, size_t end) {
  if (start == end) return true;
  galley_segmenter s = {reading, reading->text, start, end};
  size_t first = reading->tokens.count;
  return make_room(reading) && scan(&s, &reading->tokens) && look_up(reading, first);
}

bool galley_same_words(const char *a, const char *b, size_t length) {
  for (size_t i = 0; i < length; i++) {
    char x = a[i] >= 'A' && a[i] <= 'Z' ? (char)(a[i] + 0x20) : a[i];
    char y = b[i] >= 'A' && b[i] <= 'Z' ? (char)(b[i] + 0x20) : b[i];
    if (x != y) return false;
  }
  return true;
}

/* May the words of an entry behind its first one stand in the text? A cheap question that saves a dear one.
 */
static bool may_go_on(const char *text, const char *phrase, size_t rest) {
  return rest < 2 || ((text[1] ^ phrase[1]) & ~0x20) == 0;
}

const galley_sense *galley_sense_at(const galley_reading *reading, galley_stretch stretch, size_t index,
                                    galley_word_class class, size_t *token_count) {
  const galley_token *first = galley_token_at(reading, index);
  size_t behind = galley_token_end(first), left = reading->length - behind;
  const galley_sense *s = galley_first_sense(reading->language, first->entry, class);
  for (; s && s->class == class; s = s->next) { /* the longest ones first */
    *token_count = 1;
    if (s->phrase_length <= first->length) return s;
    /* The first word is known to match, in any case. */
    const char *text = reading->text + behind, *phrase = s->phrase + first->length;
    size_t rest = s->phrase_length - first->length, last = index;
    if (rest > left || !may_go_on(text, phrase, rest) || !galley_same_words(text, phrase, rest)) continue;
    while (last < stretch.end_token && galley_token_end(galley_token_at(reading, last)) < behind + rest)
      last++;
    if (last == stretch.end_token || galley_token_end(galley_token_at(reading, last)) != behind + rest)
      continue;
    *token_count = last - index + 1;
    return s;
  }
  return NULL;
}
