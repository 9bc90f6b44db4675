/* What the core knows of a language, as data: words with the classes they belong to. The core itself holds no
 * word of any language; lua/galley/lang fills this once, and it never changes afterwards.
 *
 * A class may carry a value (the number of a month, the value of a numeral) and a text (the ISO code of a
 * currency). Words are found without regard to the case of Latin letters; a token's own flags say how it is
 * written. An entry of several words (a label, "km/h") stands under its first
 * word segment. */
#ifndef GALLEY_READ_LANGUAGE_H
#define GALLEY_READ_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "read/lexicon.h"

typedef enum galley_word_class {
  /* its full stop ends no sentence; value 2: only as the data writes it (No.); 3: so, and only before a
   * number (Art. 5); 4: so, and at the end of a compound, too (Lindenstr. 5) */
  GALLEY_ABBREVIATION,
  /* capitalised, it can only begin a sentence or stand after a colon or a mark */
  GALLEY_STARTER,
  /* a starter that is capitalised inside sentences, too (Sie, Ihr) */
  GALLEY_POLITE,
  /* value: 1 to 12; a text says that it is a name as well (August) */
  GALLEY_MONTH,
  /* value: 1 (Monday) to 7; with a text only behind an article of another case than the nominative (des
   * Montags) */
  GALLEY_WEEKDAY,
  /* value: days from the day of publication (gestern -1); text "adjective": before a weekday, part of the day
   * or the word "day" (heutig); "now": a day only where the text says nothing else (jetzt) */
  GALLEY_DAY,
  /* morning, evening: may follow a day */
  GALLEY_DAYPART,
  /* value: a galley_period; text "plural"; "dative": that, or the singular behind an article of it (im
   * vorigen Jahre); "numbered" (Kalenderwoche 45); its number in the year (Q3: "3"); "last", "this", "next":
   * the one before or after, or that of publication (Vorjahr, heuer), "of last" and so on only behind a day
   * or month (5. d. M.); or the part that the word names, as of an edge (Jahresende) */
  GALLEY_PERIOD,
  /* value: month * 100 + day; text "1" to "7": the first such weekday from that day on (Monday 1); "easter",
   * "advent": days after Easter, 4th Advent Sunday */
  GALLEY_HOLIDAY,
  /* value: last -1, this 0, next 1, before a period, weekday, month or season; text "coming": the next one
   * to come, not that of the next week (kommend) */
  GALLEY_SHIFT,
  /* beginning, middle, end of a month or year; text: start, mid or end (TIMEX3); value 2: behind the period,
   * and one of its halves (this year, later); 3: a half that an ordinal numbers (zweite Hälfte) */
  GALLEY_EDGE,
  /* before a date; text: before, after, on_or_before (bis), on_or_after (ab), approx (um); value -1: it lies
   * in the past (seit) */
  GALLEY_BOUND,
  /* before a number and a period: ago -1, from now 1; text "since" (seit), "within" (innerhalb) */
  GALLEY_DIRECTION,
  /* behind a number and a period: before -1 (her), after 1; text "narrative": from the day told of before
   * (später); "anchor": from what follows (nach): the value is seen from there to today; "from": from the
   * date that follows, and from nothing else (zwei Wochen ab heute) */
  GALLEY_OFFSET,
  /* value: the first month of the (meteorological) season; text: the part of it (Spätherbst) */
  GALLEY_SEASON,
  /* value: the first year (Neunzigerjahre), or 0 for an ending that makes a number of a year a decade
   * (1990er); text "adjective": only with the word for years, "noun": always without (90ern) */
  GALLEY_DECADE,
  /* between the ends of a range (bis); with a text only behind its opener (von Montag auf Dienstag) */
  GALLEY_DATE_LINK,
  /* before the first end of a range (von); text: "and" may link its ends (zwischen) */
  GALLEY_RANGE_OPENER,
  /* the word "year" before a number of a year */
  GALLEY_YEAR_WORD,
  /* the year or season behind it is one (seit 1990, im Sommer) */
  GALLEY_TIME_PREPOSITION,
  /* may stand inside a date (Freitag, der 18. Juli); value 2: of a genitive, too */
  GALLEY_DEFINITE_ARTICLE,
  /* not of a nominative: what follows is no subject (dem, des) */
  GALLEY_OBLIQUE_ARTICLE,
  /* behind the time of day (Uhr) */
  GALLEY_CLOCK,
  /* a verb that says that the clause tells of the past; value 0: that it does not (wird); 2: it may be an
   * adjective before a noun, too (verschärfte); 3: beside "I" it is a present (habe) */
  GALLEY_PAST,
  /* value: the number; text "pronoun" (beide) and "some" (wenige, without a value): counts periods only */
  GALLEY_CARDINAL,
  /* a numeral that is mostly an article (eine); value: the number; with a text it stands before hundred and
   * thousand, too (one hundred) */
  GALLEY_ARTICLE_CARDINAL,
  /* value: what the number before it is multiplied with; text: "plural" counts by itself, too (Millionen),
   * "sticking" only without a blank (100K) */
  GALLEY_MULTIPLIER,
  /* value: 100, 1000; joins numerals inside one word (zwölftausenddreihundert) */
  GALLEY_NUMERAL_JOINT,
  /* may stand behind a joint, and between a numeral and a fraction (und) */
  GALLEY_NUMERAL_LINK,
  /* the same in words (Komma) */
  GALLEY_DECIMAL_WORD,
  /* makes the number behind it negative (minus) */
  GALLEY_SIGN,
  /* value: the number; 0 for an ending that makes a numeral one (15ten, hundertste); -1 with a text: its
   * place from the end (letzte: "end+0") or from here (nächste: "current+1"); text "group": zu dritt */
  GALLEY_ORDINAL,
  /* value: the denominator (drittel 3) */
  GALLEY_FRACTION,
  /* text: the unit's symbol, "-" before it makes the number negative, a number before it is the word's own
   * (zehnjährig: "10 a"); value: galley_unit_kind */
  GALLEY_UNIT,
  /* text: its ISO 4217 code; value 0.01: a hundredth of it */
  GALLEY_CURRENCY,
  /* before a number; text: TIMEX3 style name (about, more_than, …) */
  GALLEY_MODIFIER,
  /* says that someone says something; value: a galley_speech_verb, text: its particle */
  GALLEY_SPEECH_VERB,
  /* a verb that announces speech word for word; value: a galley_speech_extent */
  GALLEY_UTTERANCE,
  /* a noun that does, or a title (Buch); value: a galley_speech_extent */
  GALLEY_SPEECH_NOUN,
  /* in the nominative; value: a galley_pronoun, text: the gender */
  GALLEY_PRONOUN,
  /* an office or title that stands before a name, also as the end of a compound; value: galley_gender; text
   * "address": before a name with a particle, too */
  GALLEY_ROLE,
  /* a noun for persons, also as the end of a compound unless its text is "alone"; value: a galley_person_noun
   */
  GALLEY_PERSON_NOUN,
  /* a pronoun of the first or second person (ich, unser, dir); value: a galley_self */
  GALLEY_SELF,
  /* a verb in the mood of reported speech (sei); value: a galley_mood */
  GALLEY_SUBJUNCTIVE,
  /* opens a clause (als, dass, wie); value: a galley_subordinator */
  GALLEY_SUBORDINATOR,
  /* what follows it is no subject */
  GALLEY_PREPOSITION,
  /* names the source of a statement without a verb (laut); text "behind" (zufolge): it stands behind it;
   * "apart" (so): set off by a comma, behind what is said */
  GALLEY_ATTRIBUTION,
  /* a first name; value: galley_gender; text "common" if it is another word, too */
  GALLEY_GIVEN_NAME,
  /* someone known by the surname alone; value: galley_gender; text: the whole name */
  GALLEY_PERSON,
  /* value 1, or 2 if only behind a locative cue; text: the spelling of its key */
  GALLEY_PLACE,
  /* text: the spelling of its key */
  GALLEY_ORGANIZATION,
  /* stands beside names, or ends them; value: a galley_name_word */
  GALLEY_NAME_WORD,
  /* what follows is no single day (jeden Dienstag) */
  GALLEY_EVERY,
  /* value 1: between a day or edge and a month (3rd of March); 2: a character between numbers that stand in
   * the order month, day (4/22/2016) */
  GALLEY_MONTH_LINK,
  /* an idiom whose last word is a numeral (außer Acht) */
  GALLEY_NO_NUMBER,
  /* before a number of days to years that is an age (Alter von) */
  GALLEY_AGE_OPENER,
  /* from here on classes that few look for: they need no bit of their own */
  GALLEY_FIRST_RARE,
  /* the character before a decimal fraction; "." if there is none */
  GALLEY_DECIMAL_MARK = GALLEY_FIRST_RARE,
  /* tells the language that a text is in; value: the number of the language */
  GALLEY_STOPWORD,
  /* opens what its text says, byline, caption, boilerplate, source, …: article/labels.c */
  GALLEY_LABEL,
  /* opens a cross-reference; text "part" if it may do without a separator */
  GALLEY_REFERENCE_LABEL,
  /* the word before the number of a part of a series */
  GALLEY_PART,
  /* a news agency, as datelines and credits name it (dpa) */
  GALLEY_AGENCY,
  /* a finite verb: what holds one is a sentence rather than a title */
  GALLEY_FINITE,
  /* a noun that a name with a capitalised starter follows (Zeitung), or such a name itself */
  GALLEY_NAMING,
  /* behind a year: what it is counted from; value -1: before Christ, 1: after */
  GALLEY_ERA,
  /* between the days of a list (am 3. oder 4. Mai) */
  GALLEY_ALTERNATIVE,
  GALLEY_CLASS_COUNT
} galley_word_class;

/* The bit of galley_entry_classes that all classes from this one on share: galley_entry_has tells them apart.
 */
#define GALLEY_SHARED_BIT 63
_Static_assert(GALLEY_FIRST_RARE <= GALLEY_SHARED_BIT, "a class that is often looked for shares its bit");

/* Who looks at a token: readers pass over all others at the cost of one test (galley_next_of). A token has
 * the interests of its entry's classes; reading.h says what else gives it one. */
#define GALLEY_INTEREST_ENDING 0x01u /* a sentence may end with it */
#define GALLEY_INTEREST_BEGINNING                                                                            \
  0x02u /* a sentence may begin with it though nothing ended before it, or an item */
#define GALLEY_INTEREST_NAME   0x04u /* a name may begin with it, or it belongs to one */
#define GALLEY_INTEREST_MARK   0x08u /* a quotation mark or colon */
#define GALLEY_INTEREST_DATE   0x10u /* a date may begin with it */
#define GALLEY_INTEREST_NUMBER 0x20u /* a number may begin with it */
#define GALLEY_INTEREST_SPEECH 0x40u /* it may tell of speech: a verb of it, or what names its source */
#define GALLEY_INTEREST_SPLICE 0x80u /* what is no prose may begin with it: a label, an agency, a bracket */

/* Those that only a capitalised word has. */
#define GALLEY_INTERESTS_CAPITALIZED (GALLEY_INTEREST_BEGINNING | GALLEY_INTEREST_NAME)

/* One bit for a class, as in galley_entry_classes. */
#define GALLEY_CLASS_BIT(class)                                                                              \
  (UINT64_C(1) << ((int)(class) < GALLEY_SHARED_BIT ? (int)(class) : GALLEY_SHARED_BIT))

/* The classes with which a date may begin. Articles and prepositions are not among them: what belongs to a
 * date is found from its first word that counts. */
#define GALLEY_DATE_OPENERS                                                                                  \
  (GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_WEEKDAY) | GALLEY_CLASS_BIT(GALLEY_DAY) |        \
   GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_SHIFT) | GALLEY_CLASS_BIT(GALLEY_EDGE) |        \
   GALLEY_CLASS_BIT(GALLEY_SEASON) | GALLEY_CLASS_BIT(GALLEY_YEAR_WORD) | GALLEY_CLASS_BIT(GALLEY_DECADE) |  \
   GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ORDINAL) | GALLEY_CLASS_BIT(GALLEY_HOLIDAY))

/* The classes with which a number in words begins, or that are measured by the article before them (eine
 * Million). */
#define GALLEY_NUMBER_OPENERS                                                                                \
  (GALLEY_CLASS_BIT(GALLEY_CARDINAL) | GALLEY_CLASS_BIT(GALLEY_ORDINAL) |                                    \
   GALLEY_CLASS_BIT(GALLEY_MULTIPLIER) | GALLEY_CLASS_BIT(GALLEY_FRACTION) | GALLEY_CLASS_BIT(GALLEY_UNIT) | \
   GALLEY_CLASS_BIT(GALLEY_CURRENCY))

/* The classes of words that have to do with names. */
#define GALLEY_LISTED_CLASSES                                                                                \
  (GALLEY_CLASS_BIT(GALLEY_GIVEN_NAME) | GALLEY_CLASS_BIT(GALLEY_PERSON) | GALLEY_CLASS_BIT(GALLEY_PLACE) |  \
   GALLEY_CLASS_BIT(GALLEY_ORGANIZATION) | GALLEY_CLASS_BIT(GALLEY_ROLE) |                                   \
   GALLEY_CLASS_BIT(GALLEY_NAME_WORD))

typedef enum galley_period {
  GALLEY_PERIOD_DAY = 1,
  GALLEY_PERIOD_WEEK,
  GALLEY_PERIOD_MONTH,
  GALLEY_PERIOD_QUARTER,
  GALLEY_PERIOD_YEAR,
  GALLEY_PERIOD_DECADE,
  GALLEY_PERIOD_CENTURY,
  GALLEY_PERIOD_WEEKEND,
  GALLEY_PERIOD_WORKDAYS, /* Monday to Friday */
  GALLEY_PERIOD_HALF
} galley_period;

typedef enum galley_gender {
  GALLEY_GENDER_UNKNOWN,
  GALLEY_GENDER_MALE,
  GALLEY_GENDER_FEMALE,
  GALLEY_GENDER_EITHER /* of a word; people are of one or unknown */
} galley_gender;

typedef enum galley_name_word {
  GALLEY_PARTICLE = 1,          /* before a surname (von) */
  GALLEY_PARTICLE_INNER,        /* behind another particle only (von der) */
  GALLEY_CUE_PLACE,             /* before the name of a place (Stadt) */
  GALLEY_CUE_PLACE_PART,        /* the first word of it (Bad, San) */
  GALLEY_CUE_LOCATIVE,          /* a preposition of places (in, nach) */
  GALLEY_CUE_ORGANIZATION,      /* before the name of an organization (Firma) */
  GALLEY_CUE_ORGANIZATION_PART, /* the first word of it (Universität, FC) */
  GALLEY_CUE_ORGANIZATION_LAST, /* the last word of it (GmbH) */
  GALLEY_CUE_LINK,              /* behind the first word of it, before what it is for (Institut für) */
  GALLEY_ENDING_GENITIVE,       /* may follow any name */
  GALLEY_ENDING_PLACE,          /* of places, behind a locative cue (-burg) */
  GALLEY_ENDING_NOUN,           /* of common nouns, which are no names (-heit) */
  GALLEY_ENDING_PLURAL,         /* of common nouns in the plural, unless it is one of names, too (-en) */
  GALLEY_ENDING_NAME,           /* of names (-sen) */
  GALLEY_ENDING_INHABITANT,     /* of inhabitants of places, and of adjectives (-er) */
  GALLEY_ENDING_ADJECTIVE       /* of adjectives (-es) */
} galley_name_word;

typedef enum galley_unit_kind {
  GALLEY_UNIT_DIMENSION = 1,
  GALLEY_UNIT_PERCENT,
  GALLEY_UNIT_TEMPERATURE,
  GALLEY_UNIT_AGE,
  GALLEY_UNIT_HOMONYM /* of a dimension; behind an article the word means something else (ein Fuß) */
} galley_unit_kind;

/* May the value of a class be this one? Those that name something else than a quantity are whole, and lie in
 * a range. */
bool galley_language_may_be_value(galley_word_class class, double value);

/* One meaning of a word. Those of a word stand in the order of their classes, the last one first, and those
 * of a class in that of their lengths, the longest one first; where these are the same, too, in that of their
 * bytes. */
typedef struct galley_sense {
  struct galley_sense *next; /* another meaning of the same first word */
  const char *text;          /* NULL if the data gives none */
  double value;
  galley_word_class class;
  uint32_t phrase_length;
  char phrase[]; /* all of the entry's words, as written in the data */
} galley_sense;

typedef struct galley_language galley_language;

/* The class that a name such as "speech_verb" stands for; false if there is none. */
bool galley_word_class_named(const char *name, galley_word_class *class);

const char *galley_word_class_name(galley_word_class class);

/* An empty language with room for so many words, and for more, in the arena, which must outlive it; NULL when
 * there is no memory. */
galley_language *galley_language_new(galley_arena *arena, size_t words);

/* What a word means. */
typedef struct galley_meaning {
  galley_word_class class;
  double value;
  const char *text; /* NULL if there is none */
  size_t text_length;
} galley_meaning;

/* Adds one or several words. All strings are copied. What was said of the same words in the same class before
 * is forgotten. */
galley_status galley_language_add(galley_language *language, const galley_meaning *meaning,
                                  const char *phrase, size_t length);

/* The entry of a word, or 0. */
uint32_t galley_language_find(const galley_language *language, const char *word, size_t length);

/* The words of the language: the number of a word there is that of its entry. */
static inline const galley_lexicon *galley_language_lexicon(const galley_language *language);

/* The classes of an entry, a GALLEY_CLASS_BIT each; 0 for entry 0. Classes of entries of several words count,
 * too. */
static inline uint64_t galley_entry_classes(const galley_language *language, uint32_t entry);

/* Is an entry of this class? */
static inline bool galley_entry_has(const galley_language *language, uint32_t entry, galley_word_class class);

/* GALLEY_INTEREST_… of the classes of an entry; they are its note in the lexicon. */
static inline unsigned galley_entry_interests(const galley_language *language, uint32_t entry);

/* The first or the last three bytes of words: a set for galley_has_three. */
typedef struct galley_threes {
  uint8_t has[1 << 12];
} galley_threes;

/* With which bytes a numeral may begin; one that has none of them in upper or lower case is none. */
static inline const galley_threes *galley_language_numeral_beginnings(const galley_language *language);

/* The place of the first three bytes of a word, in upper or lower case. The product is that with which its
 * hash begins. */
static inline unsigned galley_place_of_three(const galley_short_word *word) {
  return (unsigned)(word->halves[0] * GALLEY_HASH_FACTOR >> 12) & 0xFFF;
}

/* Few words that are no numerals begin like one. The word has three bytes at least. */
static inline unsigned galley_has_three(const galley_threes *set, const galley_short_word *word) {
  return set->has[galley_place_of_three(word)];
}

/* The first meaning of an entry, NULL for entry 0. */
static inline const galley_sense *galley_entry_senses(const galley_language *language, uint32_t entry);

/* The first one of a class; one of another class, or NULL, if there is none. */
static inline const galley_sense *galley_first_sense(const galley_language *language, uint32_t entry,
                                                     galley_word_class class);

/* The value of a numeral written as one word ("zwölftausenddreihundert", "hundertste"), true if it is one. */
bool galley_language_numeral(const galley_language *language, const char *word, size_t length, double *value,
                             bool *ordinal);

/* Is this word, of which there is no entry, a numeral? */
bool galley_language_compound_numeral(const galley_language *language, const char *word, size_t length);

#define GALLEY_SHORTEST_ROLE 4 /* bytes of one that may be the end of a word */

/* Which lengths those entries of GALLEY_ROLE or GALLEY_PERSON_NOUN have that may be the end of a word: bit n
 * for n bytes, bit 63 for that many or more. Few bits are set: others need not be looked for. */
uint64_t galley_language_role_lengths(const galley_language *language, const char *word, size_t length);

/* The same of the name words that are endings of one kind: bit 15 for that many bytes or more. */
uint64_t galley_language_ending_lengths(const galley_language *language, galley_name_word ending,
                                        const char *word, size_t length);

/* Does a word end with the last byte of such an ending? */
static inline bool galley_language_may_be_genitive(const galley_language *language, const char *word,
                                                   size_t length);

/* The length of the genitive's ending that a word has, as written in the data; 0 if it has none. */
static inline size_t galley_language_genitive(const galley_language *language, const char *word,
                                              size_t length);

/* The character between whole numbers and decimal fractions. */
static inline char galley_language_decimal_mark(const galley_language *language);

/* May there be an abbreviation that is this word, which has a byte at least, with a full stop behind it? */
static inline bool galley_language_may_abbreviate(const galley_language *language, const char *word,
                                                  size_t length);

/* What follows is for the questions above that are asked of many tokens, most of which have the answer no. */

#define GALLEY_MOST_JOINTS    4
#define GALLEY_MOST_GENITIVES 8

/* What is known of an entry: who asks for its classes asks for its senses next. */
typedef struct galley_entry {
  uint64_t classes;
  galley_sense *senses;
} galley_entry;

struct galley_language {
  galley_arena *arena;
  galley_lexicon *lexicon;
  galley_entry *entries; /* by their numbers in the lexicon; entry 0 is none */
  size_t room;
  const char *last_text; /* that was copied: words that stand together often have the same */
  galley_threes *numeral_beginnings, *numeral_ends;
  const galley_sense *genitives[GALLEY_MOST_GENITIVES]; /* endings, the longest first */
  size_t genitive_count;
  uint64_t genitive_last[4]; /* the last bytes of these, a bit each */
  uint64_t
      *role_endings; /* by the last four bytes, which lengths there are, a bit each; of person nouns, too */
  uint16_t *name_endings;     /* the same of each kind of them */
  uint32_t abbreviations[32]; /* by the low bits of the byte before the full stop, which lengths there are */
  const galley_sense *joints[GALLEY_MOST_JOINTS]; /* the largest value first */
  size_t joint_count;
  char decimal_mark;
};

bool galley_entry_has_rare(const galley_language *language, uint32_t entry, galley_word_class class);
size_t galley_language_find_genitive(const galley_language *language, const char *word, size_t length);

static inline const galley_lexicon *galley_language_lexicon(const galley_language *language) {
  return language->lexicon;
}

static inline unsigned galley_entry_interests(const galley_language *language, uint32_t entry) {
  return galley_lexicon_note(language->lexicon, entry);
}

static inline const galley_threes *galley_language_numeral_beginnings(const galley_language *language) {
  return language->numeral_beginnings;
}

static inline char galley_language_decimal_mark(const galley_language *language) {
  return language->decimal_mark;
}

static inline uint64_t galley_entry_classes(const galley_language *language, uint32_t entry) {
  return language->entries[entry].classes;
}

static inline const galley_sense *galley_entry_senses(const galley_language *language, uint32_t entry) {
  return language->entries[entry].senses;
}

static inline const galley_sense *galley_first_sense(const galley_language *language, uint32_t entry,
                                                     galley_word_class class) {
  const galley_sense *sense = language->entries[entry].senses;
  while (sense && sense->class > class) sense = sense->next;
  return sense;
}

static inline bool galley_entry_has(const galley_language *language, uint32_t entry,
                                    galley_word_class class) {
  if (!(language->entries[entry].classes & GALLEY_CLASS_BIT(class))) return false;
  return class < GALLEY_SHARED_BIT || galley_entry_has_rare(language, entry, class);
}

static inline uint32_t galley_abbreviation_bit(size_t length) {
  return UINT32_C(1) << (length < 31 ? length : 31);
}

static inline bool galley_language_may_abbreviate(const galley_language *language, const char *word,
                                                  size_t length) {
  return language->abbreviations[word[length - 1] & 0x1F] & galley_abbreviation_bit(length);
}

static inline bool galley_language_may_be_genitive(const galley_language *language, const char *word,
                                                   size_t length) {
  unsigned last = length > 0 ? (unsigned char)word[length - 1] : 0;
  return language->genitive_last[last / 64] >> (last % 64) & 1;
}

static inline size_t galley_language_genitive(const galley_language *language, const char *word,
                                              size_t length) {
  bool possible = galley_language_may_be_genitive(language, word, length);
  return possible ? galley_language_find_genitive(language, word, length) : 0;
}

#endif
