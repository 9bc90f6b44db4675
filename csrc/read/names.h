/* Names: who and what the text names, in the order in which it stands there, and questions that other readers
 * ask of it. The layer of names hangs on tokens alone, so that quotations may hang on it.
 *
 * A person is told by an office or a first name before the surname; a surname alone is a person whom the text
 * introduces somewhere in that way, also further down, as titles do. All mentions of one person have one
 * entity. Places and organizations are told by the language's lists, and by words and endings beside them. */
#ifndef GALLEY_READ_NAMES_H
#define GALLEY_READ_NAMES_H

#include "read/reading.h"

typedef enum galley_name_kind {
  GALLEY_NAME_PERSON,
  GALLEY_NAME_PLACE,
  GALLEY_NAME_ORGANIZATION,
  GALLEY_NAME_UNKNOWN
} galley_name_kind;

#define GALLEY_NO_ENTITY UINT32_MAX

/* One mention. Empty stretches (start == end) say that there is none. */
typedef struct galley_name {
  uint32_t start, end;                 /* without the office */
  uint32_t office_start, office_end;   /* the office or title before it, or set off by a comma */
  uint32_t given_start, given_end;     /* first names, initials */
  uint32_t surname_start, surname_end; /* with particles, without the ending of a genitive */
  uint32_t full_start, full_end; /* the fullest form, without such an ending, wherever the text has it */
  const char *canonical;         /* the form that the language's data give instead, or NULL */
  uint32_t first_token, end_token;
  uint32_t entity; /* the same number for the same person; GALLEY_NO_ENTITY for other kinds */
  uint8_t kind;    /* galley_name_kind */
  uint8_t gender;  /* galley_gender, of the person, as far as first names and offices tell */
} galley_name;

/* Reads the names in all stretches, which are in the order of the text. Linear; false when there is no
 * memory. */
bool galley_read_names(galley_reading *reading, const galley_stretch *stretches, size_t count);

/* "person", "place", "organization", "unknown"; "male", "female" or NULL. */
const char *galley_name_kind_name(unsigned kind);
const char *galley_gender_name(unsigned gender);

/* Where the fullest form of a name stands, `*length` bytes: in the text, or in the language's data. */
const char *galley_full_name(const galley_reading *reading, const galley_name *name, size_t *length);

/* The questions below take bytes of the clean text and want the names to have been read. They cost a binary
 * search and look at 256 names on either side at most. */

/* The first name that shares a byte with [start, end), or NULL. */
const galley_name *galley_name_in(const galley_reading *reading, size_t start, size_t end);

/* The person last named before `position`, and after `limit`, who can be of that gender
 * (GALLEY_GENDER_UNKNOWN: any); NULL if there is none. `*alone`, unless it is NULL, tells whether every other
 * person named between `limit` and `position` is known to be of another gender: then a pronoun can mean
 * nobody else. */
const galley_name *galley_person_before(const galley_reading *reading, size_t position, size_t limit,
                                        galley_gender gender, bool *alone);

/* The person last named before `position`, or first behind it, to whom the text gives an office that is
 * `word` or ends with it, in any case ("Präsident" finds the Staatspräsident); NULL if there is none. */
const galley_name *galley_person_in_office(const galley_reading *reading, size_t position, const char *word,
                                           size_t length);

#endif
