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
#define MOST_AT_ONCE              64 /* tokens */
#define BYTES_OF_TOKEN            5  /* with the blanks before it; on an average they are more */

static bool is_compound_numeral(const galley_reading *reading, const galley_token *token) {
  return token->kind == GALLEY_TOKEN_WORD &&
         galley_language_compound_numeral(reading->language, reading->text + token->start, token->length);
}

/* Notes what a slot says of a token, which stands in it; returns its interests. */
static inline uint8_t note_slot(galley_token *t, uint32_t slot) {
  unsigned none = t->flags & GALLEY_TOKEN_CAPITALIZED ? 0 : GALLEY_INTERESTS_CAPITALIZED;
  t->entry = slot & GALLEY_SLOT_INDEX;
  t->interests = (uint8_t)(t->interests | (slot >> GALLEY_SLOT_NOTE & ~none));
  return t->interests;
}

/* The shape of a token's word, and its hash. `readable` bytes may be read where the token begins. */
static inline galley_short_word shape_of(const char *word, size_t readable, galley_token *t) {
  if (t->length <= GALLEY_SHORT_WORD) {
    galley_short_word shape = galley_short_word_of(word, t->length, readable);
    t->hash = galley_short_word_hash(&shape);
    return shape;
  }
  t->hash = galley_long_word_hash(word, t->length);
  return galley_short_word_of(word, GALLEY_SHORT_WORD, GALLEY_SHORT_WORD);
}

/* What the lexicon says of some tokens. In steps, so that a processor waits for the memory of all of them at
 * once rather than for that of one after the other; the branches of the last step hang on that memory, so
 * that few must be foretold badly. */
static inline __attribute__((always_inline)) void look_up_some(const galley_reading *reading, size_t first,
                                                               size_t count, bool last) {
  galley_token *tokens = (galley_token *)reading->tokens.items + first;
  uint8_t *interests = (uint8_t *)reading->interests.items + first;
  const galley_lexicon lexicon = *galley_language_lexicon(reading->language);
  const galley_threes *numerals = galley_language_numeral_beginnings(reading->language);
  const char *text = reading->text;
  galley_short_word words[MOST_AT_ONCE];
  uint8_t unknown[MOST_AT_ONCE]; /* those long enough for a numeral */
  size_t unknown_count = 0;
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    words[i] = shape_of(text + t->start, last ? reading->length - t->start : GALLEY_SHORT_WORD, t);
  }
  for (size_t i = 0; i < count; i++) {
    tokens[i].entry = galley_lexicon_place(&lexicon, tokens[i].hash);
    galley_prepare(&lexicon.pairs[tokens[i].entry]);
  }
  for (size_t i = 0; i < count; i++) {
    tokens[i].entry = galley_slot_in(&lexicon.pairs[tokens[i].entry], tokens[i].hash);
    galley_prepare(&lexicon.shapes[tokens[i].entry & GALLEY_SLOT_INDEX]);
  }
  for (size_t i = 0; i < count; i++) {
    galley_token *t = &tokens[i];
    uint32_t slot = t->entry, differs = galley_slot_differs(&lexicon, slot, &words[i]);
    if (galley_slot_is_unclear(slot, differs))
      slot = galley_lexicon_slot_slowly(galley_language_lexicon(reading->language), t->hash, &words[i],
                                        text + t->start, t->length);
    else
      slot &= differs - 1;
    interests[i] = note_slot(t, slot);
    unknown[unknown_count] = (uint8_t)i;
    unknown_count += (slot == 0) & (t->length >= SHORTEST_COMPOUND_NUMERAL);
  }
  for (size_t i = 0; i < unknown_count; i++) {
    galley_token *t = &tokens[unknown[i]];
    if (!galley_has_three(numerals, &words[unknown[i]]) || !is_compound_numeral(reading, t)) continue;
    t->flags |= GALLEY_TOKEN_NUMERAL;
    t->interests |= GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER;
    interests[unknown[i]] = t->interests;
  }
}

static bool look_up(galley_reading *reading, size_t first) {
  size_t end = reading->tokens.count;
  galley_vector *interests = &reading->interests;
  interests->count = first;
  if (!galley_vector_reserve(interests, end - first + GALLEY_INTERESTS_PADDING)) return false;
  for (size_t i = first, count; i < end; i += count) {
    count = end - i < MOST_AT_ONCE ? end - i : MOST_AT_ONCE;
    bool last = reading->length - galley_token_at(reading, i + count - 1)->start < GALLEY_SHORT_WORD;
    if (last)
      look_up_some(reading, i, count, true);
    else
      look_up_some(reading, i, count, false);
  }
  memset((uint8_t *)interests->items + end, 0, GALLEY_INTERESTS_PADDING);
  interests->count = end;
  return true;
}

/* What the first byte of a token tells of it, where the next ones do not tell otherwise: its kind, flags,
 * mark and interests, from the lowest byte on. 0: nothing. */
#define FLAGS(flags)         ((uint32_t)(flags) << 8)
#define MARK(mark)           ((uint32_t)(mark) << 16)
#define INTERESTS(interests) ((uint32_t)(interests) << 24)

#define UPPER           (GALLEY_TOKEN_WORD | FLAGS(GALLEY_TOKEN_CAPITALIZED))
#define LOWER           (GALLEY_TOKEN_WORD | FLAGS(GALLEY_TOKEN_LOWER))
#define DIGIT           (GALLEY_TOKEN_NUMBER | INTERESTS(GALLEY_INTEREST_DATE | GALLEY_INTEREST_NUMBER))
#define SIGN(interests) (GALLEY_TOKEN_PUNCTUATION | INTERESTS(interests))
#define ALPHABET(kind)                                                                                       \
  kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind, kind,      \
      kind, kind, kind, kind, kind, kind, kind, kind, kind

static const uint32_t beginnings[0x100] = {
    ['A'] = ALPHABET(UPPER),
    ['a'] = ALPHABET(LOWER),
    ['0'] = DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    DIGIT,
    [0xC3] = LOWER,
    ['"'] = SIGN(GALLEY_INTEREST_MARK) | MARK(GALLEY_MARK_STRAIGHT),
    ['%'] = SIGN(0),
    ['('] = SIGN(GALLEY_INTEREST_SPLICE),
    [')'] = SIGN(0),
    ['-'] = SIGN(0),
    ['/'] = SIGN(0),
    ['!'] = SIGN(GALLEY_INTEREST_ENDING),
    ['?'] = SIGN(GALLEY_INTEREST_ENDING),
    [','] = SIGN(0),
    [';'] = SIGN(0),
    [':'] = SIGN(GALLEY_INTEREST_MARK),
    ['.'] = SIGN(GALLEY_INTEREST_ENDING),
};

/* Where the next token goes. */
typedef struct progress {
  galley_token *next;
  size_t position;
  size_t token_end; /* of the token before; if it is not `position`, blanks stand between them */
} progress;

/* A token of which more must be seen, or a blank that is none of ASCII. The Latin letters and digits with
 * which it begins end at `letters`. */
static void read_other(const galley_segmenter *s, progress *p, size_t letters) {
  if (galley_skip_space(s, &p->position)) return;
  bool space = p->position != p->token_end;
  galley_token *token = p->next++;
  *token =
      (galley_token){.start = (uint32_t)p->position, .flags = space ? (uint8_t)GALLEY_TOKEN_SPACE_BEFORE : 0};
  galley_read_segment(s, token, letters);
  p->token_end = p->position += token->length;
}

/* The tokens of 64 bytes, a bit for each byte. */
typedef struct window {
  const char *bytes;
  uint64_t starts, ends; /* of tokens that are plain; an end is the byte behind a token */
  uint64_t other_ends;   /* the ends of those runs of letters and digits that are not plain */
  uint64_t other_signs;  /* what else is not */
  uint64_t special;      /* those starts of which the first byte does not tell all */
  uint64_t stops;        /* full stops that belong to the word before them */
} window;

static inline uint64_t bit(size_t index) {
  return UINT64_C(1) << index;
}

/* Bits from `index` on; `index` is 63 at most. */
static inline uint64_t bits_from(size_t index) {
  return UINT64_MAX << index;
}

/* The start of the run of bits that ends before `end`. */
static inline size_t run_start(uint64_t runs, size_t end) {
  uint64_t before = ~runs & (bit(end) - 1);
  return before ? galley_highest_bit(before) + 1 : 0;
}

/* The ends of those runs of bits that begin with one of `starts`: adding carries through a run. */
static inline uint64_t run_ends(uint64_t runs, uint64_t starts) {
  return (runs + starts) & ~runs;
}

/* Words before a full stop and a blank: is it that of an abbreviation? */
static void read_stops(const galley_segmenter *s, window *w, uint64_t words, size_t position,
                       uint64_t stops) {
  for (; stops; stops &= stops - 1) {
    size_t end = galley_lowest_bit(stops), start = run_start(words, end), length = end - start;
    if (length < SHORTEST_BEFORE_STOP || w->bytes[start] == 'w') {
      w->ends &= ~bit(end);
      w->other_ends |= bit(end);
    } else if (galley_language_may_abbreviate(s->reading->language, w->bytes + start, length) &&
               galley_is_abbreviation(s, position + start, position + end + 1)) {
      w->stops |= bit(end);
      w->special |= bit(start);
      w->starts &= ~bit(end);
      w->ends &= ~bit(end);
    }
  }
}

/* Signs that stand beside one of their kind. */
static uint64_t doubled(const char *bytes, uint64_t signs) {
  uint64_t found = 0;
  for (uint64_t pairs = signs & signs >> 1; pairs; pairs &= pairs - 1) {
    size_t i = galley_lowest_bit(pairs);
    if (bytes[i] == bytes[i + 1]) found |= bit(i);
  }
  return found;
}

/* Where the tokens begin and end that are written as most are: letters and digits before a character that
 * joins nothing, and signs alone. */
static inline window window_at(const galley_segmenter *s, const char *bytes, const galley_byte_classes *are,
                               size_t position, uint64_t known) {
  uint64_t starts = are->word & ~(are->word << 1), ends = are->word << 1 & ~are->word & known;
  uint64_t joining = (are->middle & ~(are->blank >> 1)) | are->apostrophe; /* what stands on either side */
  uint64_t plain_end = are->blank | (are->sign & ~joining);
  uint64_t capitals = starts & are->upper & ~are->capitalized;
  uint64_t words = run_ends(are->word, starts & (are->lower | are->capitalized)) & plain_end;
  uint64_t others = (run_ends(are->digit, starts & are->digit) | run_ends(are->no_lower, capitals)) &
                    ~are->word & plain_end & ~are->stop;
  uint64_t signs = are->sign & ~((are->high & ~are->word) >> 1) & known >> 1;
  signs &= ~doubled(bytes, are->sign);
  window w = {.bytes = bytes,
              .starts = starts | signs,
              .ends = ((words | others) & known) | signs << 1,
              .other_ends = ends & ~(words | others),
              .other_signs = known >> 1 & ~are->word & ~are->blank & ~signs,
              .special = starts & are->upper & (~are->capitalized | are->high)};
  read_stops(s, &w, are->word, position, words & are->stop & known);
  return w;
}

/* What is special of a token that begins with byte `start`: it has no small letters, a capital letter that is
 * no ASCII, or a full stop of its own. */
static void read_special(const window *w, const galley_byte_classes *are, size_t start, size_t end,
                         galley_token *token) {
  unsigned kept = token->flags & ~(GALLEY_TOKEN_LOWER | GALLEY_TOKEN_CAPITALIZED);
  if (are->lower >> start & 1) kept |= GALLEY_TOKEN_LOWER;
  if (are->upper >> start & 1) kept |= GALLEY_TOKEN_CAPITALIZED;
  if (are->upper & ~are->capitalized & bit(start)) kept |= GALLEY_TOKEN_ALL_CAPS;
  if (w->stops & bit(end - 1)) {
    kept |= GALLEY_TOKEN_STOP;
    token->interests |= GALLEY_INTEREST_ENDING;
  }
  token->flags = (uint8_t)kept;
}

/* Reads the tokens that begin in the 64 bytes at p->position, up to one that may go on behind them: the plain
 * ones up to the first other one, that one, and so on. */
static void read_window(const galley_segmenter *s, progress *p) {
  const size_t position = p->position;
  const bool last = s->end - position < GALLEY_WINDOW;
  const char *bytes = s->text + position;
  const galley_byte_classes are = galley_classes_of_bytes(s->text, position, s->end);
  const uint64_t known = last ? UINT64_MAX : UINT64_MAX >> 1; /* the byte behind is known, too */
  const window w = window_at(s, bytes, &are, position, known);
  galley_token *token = p->next;
  size_t token_end = p->token_end, from = 0;
  for (;;) {
    uint64_t other_ends = w.other_ends & bits_from(from) << 1, before = UINT64_MAX;
    uint64_t others = other_ends | (w.other_signs & bits_from(from));
    size_t other = GALLEY_WINDOW, letters = 0;
    if (others) {
      letters = other = galley_lowest_bit(others);
      if (other_ends & bit(other)) other = run_start(are.word, other);
      before = bit(other) - 1;
    }
    uint64_t starts = w.starts & bits_from(from) & before,
             ends = w.ends & bits_from(from) << 1 & (before << 1 | 1);
    while (ends) {
      size_t start = galley_lowest_bit(starts), end = galley_lowest_bit(ends);
      uint32_t is = beginnings[(unsigned char)bytes[start]];
      if (is == 0) {
        letters = other = start;
        break;
      }
      is |= position + start != token_end ? FLAGS(GALLEY_TOKEN_SPACE_BEFORE) : 0;
      token->start = (uint32_t)(position + start);
      token->length = (uint32_t)(end - start);
      token->kind = (uint8_t)is;
      token->flags = (uint8_t)(is >> 8);
      token->mark = (uint8_t)(is >> 16);
      token->interests = (uint8_t)(is >> 24);
      if (w.special >> start & 1) read_special(&w, &are, start, end, token);
      token++;
      token_end = position + end;
      from = end;
      starts &= starts - 1;
      ends &= ends - 1;
    }
    if (other == GALLEY_WINDOW) break;
    *p = (progress){token, position + other, token_end};
    read_other(s, p, position + letters);
    token = p->next;
    token_end = p->token_end;
    from = p->position - position;
    /* in the middle of what was taken for one token, all begins anew */
    if (from >= GALLEY_WINDOW || (w.stops | (are.word & are.word << 1)) >> from & 1) return;
  }
  uint64_t left = from < GALLEY_WINDOW ? ~are.blank & bits_from(from) : 0;
  size_t next = left ? galley_lowest_bit(left) : GALLEY_WINDOW;
  *p = (progress){token, position + next, token_end};
  if (next == 0) read_other(s, p, position);
}

/* Appends the tokens of a block. */
static bool scan(const galley_segmenter *s, galley_vector *tokens) {
  progress p = {.position = s->start, .token_end = s->start - 1};
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
