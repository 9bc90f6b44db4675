/* What the text says: tokens, sentences, quotations, dates, numbers, in the order in which they stand.
 * Offsets are bytes of the clean text, 0-based, ends exclusive. */
#ifndef GALLEY_READ_READING_H
#define GALLEY_READ_READING_H

#include "base/calendar.h"
#include "base/simd.h"
#include "base/vector.h"
#include "read/language.h"

typedef enum galley_token_kind {
  GALLEY_TOKEN_WORD,
  GALLEY_TOKEN_NUMBER,
  GALLEY_TOKEN_PUNCTUATION,
  GALLEY_TOKEN_SYMBOL,
  GALLEY_TOKEN_URL,
  GALLEY_TOKEN_EMAIL,
  GALLEY_TOKEN_HANDLE
} galley_token_kind;

#define GALLEY_TOKEN_CAPITALIZED 0x01u /* its first character is an upper-case letter */
#define GALLEY_TOKEN_ALL_CAPS    0x02u /* it has letters, all of them upper case */
#define GALLEY_TOKEN_LOWER       0x04u /* its first character is a lower-case letter */
#define GALLEY_TOKEN_SPACE_BEFORE                                                                            \
  0x08u                            /* blanks or newlines stand before it, or the block begins with it        \
                                    */
#define GALLEY_TOKEN_STOP    0x10u /* its last character is a full stop that belongs to it: "Dr.", "17." */
#define GALLEY_TOKEN_NUMERAL 0x20u /* a number in words of which no lexicon entry tells */

typedef struct galley_token {
  uint32_t start;
  uint32_t length;
  uint32_t entry;    /* of the language's lexicon, 0 if there is none */
  uint32_t hash;     /* as galley_word_hash gives it */
  uint8_t kind;      /* galley_token_kind */
  uint8_t flags;     /* GALLEY_TOKEN_… */
  uint8_t mark;      /* galley_mark: which quotation mark it is, if it is one */
  uint8_t interests; /* GALLEY_INTEREST_…: those of its entry, and what its characters tell */
} galley_token;

typedef struct galley_sentence {
  uint32_t start, end;
  uint32_t first_token, token_count;
} galley_sentence;

typedef enum galley_quote_kind {
  GALLEY_QUOTE_DIRECT,
  GALLEY_QUOTE_INDIRECT,
  GALLEY_QUOTE_SCARE,
  GALLEY_QUOTE_TITLE
} galley_quote_kind;

/* Pairs of quotation marks. */
typedef enum galley_marks {
  GALLEY_MARKS_GERMAN,           /* „…“ */
  GALLEY_MARKS_GERMAN_SINGLE,    /* ‚…‘ */
  GALLEY_MARKS_GUILLEMET,        /* »…« */
  GALLEY_MARKS_GUILLEMET_SINGLE, /* ›…‹ */
  GALLEY_MARKS_GUILLEMET_SWISS,  /* «…» */
  GALLEY_MARKS_GUILLEMET_SWISS_SINGLE,
  GALLEY_MARKS_ENGLISH,         /* “…” */
  GALLEY_MARKS_ENGLISH_SINGLE,  /* ‘…’ */
  GALLEY_MARKS_STRAIGHT,        /* "…" */
  GALLEY_MARKS_STRAIGHT_SINGLE, /* '…' */
  GALLEY_MARKS_TYPEWRITER,      /* ``…'' and ,,…'' */
  GALLEY_MARKS_MIXED,           /* an opening mark of one pair, a closing mark of another */
  GALLEY_MARKS_NONE,            /* indirect speech, and speech without marks */
  GALLEY_MARKS_COUNT
} galley_marks;

typedef struct galley_quote {
  uint32_t start, end;                 /* with the marks */
  uint32_t content_start, content_end; /* without them */
  uint32_t speaker_start, speaker_end; /* empty if there is none */
  uint32_t verb_start, verb_end;    /* of speech, or what names the source (laut); empty if there is none */
  uint32_t first_token, last_token; /* of the marks */
  uint8_t kind;                     /* galley_quote_kind */
  uint8_t marks;                    /* galley_marks */
  uint8_t nested;                   /* stands inside another quotation */
  uint8_t verbless;                 /* what stands for the verb is none: laut, so */
} galley_quote;

typedef enum galley_precision {
  GALLEY_PRECISION_UNKNOWN,
  GALLEY_PRECISION_DAY,
  GALLEY_PRECISION_WEEKEND,
  GALLEY_PRECISION_WEEK,
  GALLEY_PRECISION_MONTH,
  GALLEY_PRECISION_SEASON,
  GALLEY_PRECISION_QUARTER,
  GALLEY_PRECISION_HALF,
  GALLEY_PRECISION_YEAR,
  GALLEY_PRECISION_DECADE,
  GALLEY_PRECISION_CENTURY,
  GALLEY_PRECISION_INTERVAL
} galley_precision;

typedef struct galley_date {
  uint32_t start, end;
  galley_day earliest, latest; /* inclusive; year 0 if nothing can be said */
  galley_day whole;            /* the first day of the period of which `modifier` names a part */
  uint8_t precision;           /* galley_precision */
  uint8_t resolved;            /* the days are as precise as the words are */
  uint8_t relative;            /* it hangs on the day of publication */
  uint8_t counted;             /* it is said by a number of periods, which is a number, too */
  int8_t
      direction; /* -1 or 1: some time before or after, the words do not say how long ("in wenigen Tagen") */
  const char *modifier; /* TIMEX3: "start", "mid", "end", "approx", "more_than", …; or NULL */
  const char *bound;    /* TIMEX3: "before", "after", "on_or_before", "on_or_after"; or NULL */
} galley_date;

typedef enum galley_number_kind {
  GALLEY_NUMBER_CARDINAL,
  GALLEY_NUMBER_ORDINAL,
  GALLEY_NUMBER_PERCENT,
  GALLEY_NUMBER_MONEY,
  GALLEY_NUMBER_DIMENSION,
  GALLEY_NUMBER_TEMPERATURE,
  GALLEY_NUMBER_AGE,
  GALLEY_NUMBER_RELATIVE /* an ordinal that counts from the end or from here (letzte, nächste) */
} galley_number_kind;

typedef struct galley_number {
  uint32_t start, end;
  double value;
  const char *unit;     /* the unit's symbol, or NULL */
  const char *currency; /* ISO 4217, or NULL */
  const char *modifier; /* "about", "more_than", …, or NULL */
  const char *position; /* "end-1", "current+1" instead of the value, or NULL */
  uint8_t kind;         /* galley_number_kind */
} galley_number;

/* A stretch of running text: what one block holds. */
typedef struct galley_stretch {
  uint32_t first_token, end_token;
} galley_stretch;

/* What the readers below read from and write to. */
typedef struct galley_reading {
  const char *text; /* clean */
  size_t length;
  const galley_language *language;
  galley_day published_first, published_last; /* the article's own date; year 0 if it has none */
  galley_vector tokens;                       /* of galley_token */
  galley_vector interests;                    /* of uint8_t: those of the tokens, for galley_next_of */
  galley_vector sentences;                    /* of galley_sentence */
  galley_vector quotes;                       /* of galley_quote */
  galley_vector dates;                        /* of galley_date */
  galley_vector numbers;                      /* of galley_number */
  galley_vector names;                        /* of galley_name, see read/names.h */
  galley_vector attributions;                 /* of galley_attribution, see read/attributions.h */
} galley_reading;

/* Each appends what it finds and is linear in its stretch; false when there is no memory. */
bool galley_read_tokens(galley_reading *reading, size_t start, size_t end);
bool galley_read_sentences(galley_reading *reading, galley_stretch stretch);
bool galley_read_quotes(galley_reading *reading, galley_stretch stretch);
bool galley_read_dates(galley_reading *reading, galley_stretch stretch);
bool galley_read_numbers(galley_reading *reading, galley_stretch stretch);

/* The value of a date: "2022-11-20", a week "2022-W46", a weekend "2022-W46-WE", "2022-11", a season
 * "2022-SU", "2022-Q3", "2022-H1", "2022", a decade "199X", a century "17XX", else an interval
 * "2022-11-20/2022-11-26"; "PAST_REF" and "FUTURE_REF" for some time before or after. The period of which a
 * modifier names a part. False if nothing can be said. */
#define GALLEY_DATE_VALUE_SIZE 24
bool galley_date_value(const galley_date *date, char text[GALLEY_DATE_VALUE_SIZE]);

/* The end of the word segment that begins at `start`, by the rules of UAX #29; `start` < `end`. */
size_t galley_word_end(const char *text, size_t start, size_t end);

/* The end of the sentence segment that begins at `start`, by the same rules, without knowledge of a language;
 * the blanks behind it belong to it. `start` < `end`. */
size_t galley_sentence_end(const char *text, size_t start, size_t end);

/* Names as users write them: "direct", "german", "day", … */
const char *galley_token_kind_name(unsigned kind);
const char *galley_quote_kind_name(unsigned kind);
const char *galley_marks_name(unsigned marks);
const char *galley_precision_name(unsigned precision);
const char *galley_number_kind_name(unsigned kind);

/* What the readers share. */
static inline const galley_token *galley_token_at(const galley_reading *reading, size_t index) {
  return (const galley_token *)reading->tokens.items + index;
}

static inline size_t galley_token_end(const galley_token *token) {
  return (size_t)token->start + token->length;
}

/* The first character of a token is this ASCII character, and the token is nothing else. */
static inline bool galley_token_is(const galley_reading *reading, const galley_token *token, char character) {
  return (token->length == 1) & (reading->text[token->start] == character);
}

/* A full stop and its like, also several, that no word has as its own: ATerm and STerm of UAX #29, and the
 * ellipsis. */
static inline bool galley_is_terminator(const galley_token *token) {
  return (token->interests & GALLEY_INTEREST_ENDING) && !(token->flags & GALLEY_TOKEN_STOP);
}

/* Does a blank stand before token `index`, or does its block begin with it? */
static inline bool galley_follows_space(const galley_reading *reading, size_t index) {
  return (galley_token_at(reading, index)->flags & GALLEY_TOKEN_SPACE_BEFORE) != 0;
}

/* How many bytes behind the interests of the last token may be read: galley_next_of looks at so many at a
 * time. */
#define GALLEY_INTERESTS_PADDING ((size_t)32)

/* Which of the next 32 tokens have one of these GALLEY_INTEREST_…, a bit each. */
static inline uint32_t galley_interested(const char *bytes, unsigned interests) {
#ifdef __SSE2__
  const __m128i wanted = _mm_set1_epi8((char)interests), none = _mm_setzero_si128();
  __m128i low = _mm_and_si128(galley_vector_at(bytes), wanted);
  __m128i high = _mm_and_si128(galley_vector_at(bytes + GALLEY_VECTOR), wanted);
  return ~(galley_vector_bits(_mm_cmpeq_epi8(low, none)) | galley_vector_bits(_mm_cmpeq_epi8(high, none))
                                                               << GALLEY_VECTOR);
#else
  uint32_t found = 0;
  for (size_t i = 0; i < 32; i++) found |= (uint32_t)(((unsigned char)bytes[i] & interests) != 0) << i;
  return found;
#endif
}

/* The first token at or after `index` with one of these GALLEY_INTEREST_…, or the end of the stretch. */
static inline size_t galley_next_of(const galley_reading *reading, galley_stretch stretch, size_t index,
                                    unsigned interests) {
  const char *bytes = reading->interests.items;
  for (; index < stretch.end_token; index += GALLEY_INTERESTS_PADDING) {
    uint32_t found = galley_interested(bytes + index, interests);
    if (!found) continue;
    index += galley_lowest_bit(found);
    break;
  }
  return index < stretch.end_token ? index : stretch.end_token;
}

static inline bool galley_token_has(const galley_reading *reading, const galley_token *token,
                                    galley_word_class class) {
  return galley_entry_has(reading->language, token->entry, class);
}

/* The entry of the language's word that is text[start, end), or 0. */
static inline uint32_t galley_entry_of(const galley_reading *reading, size_t start, size_t end) {
  const char *word = reading->text + start;
  size_t length = end - start, readable = reading->length - start;
  if (length == 0) return 0;
  uint32_t hash = galley_word_hash(word, length, readable);
  return galley_lexicon_find(galley_language_lexicon(reading->language), hash, word, length, readable);
}

/* Whether two texts differ at most in the case of ASCII letters. */
bool galley_same_words(const char *a, const char *b, size_t length);

/* The longest entry of a class that begins with token `index`, within the stretch; `*token_count` tokens
 * long. */
const galley_sense *galley_sense_at(const galley_reading *reading, galley_stretch stretch, size_t index,
                                    galley_word_class class, size_t *token_count);

#endif
