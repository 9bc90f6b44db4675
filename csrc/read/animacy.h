/* Whether a noun stands for someone who can speak. */
#ifndef GALLEY_READ_ANIMACY_H
#define GALLEY_READ_ANIMACY_H

#include "read/clauses.h"

typedef enum galley_animacy {
  GALLEY_INANIMATE, /* a word of speech (die Antwort), a time or measure, an abstract noun (die Freiheit) */
  GALLEY_ANIMACY_UNKNOWN, /* any other capitalised word, which may be a name */
  GALLEY_COLLECTIVE,      /* a body of persons (die Regierung), an organization */
  GALLEY_PERSONAL         /* a person: a pronoun, an office, a listed name, a noun for persons */
} galley_animacy;

/* Of the first word of a mention, which is its noun; a name behind it makes it personal, too. */
galley_animacy galley_animacy_of(const galley_reading *reading, galley_mention mention);

#endif
