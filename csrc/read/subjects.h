/* Whom the words of a clause name as the one who does what its verb says. */
#ifndef GALLEY_READ_SUBJECTS_H
#define GALLEY_READ_SUBJECTS_H

#include "read/clauses.h"

/* Who is the subject of the verb at token `verb`, among the words from `first` to before `end`: every noun
 * phrase and pronoun is weighed by where it stands. A preposition or an article of another case speaks
 * against it. The article, and an office before a name, do not belong to the mention. */
galley_mention galley_subject_of(const galley_reading *reading, size_t first, size_t verb, size_t end);

/* A mention of someone: not empty, and not of nobody (heißt es). */
bool galley_is_someone(const galley_reading *reading, galley_mention mention);

/* And not of the speech itself (die Losung lautet). */
bool galley_is_speaker(const galley_reading *reading, galley_mention mention);

/* The first noun phrase or pronoun that may be a subject and is no word of speech, or with `oblique` any;
 * empty if there is none. */
galley_mention galley_first_mention(const galley_reading *reading, size_t first, size_t end, bool oblique);

/* The person that the words of a sentence are about: the first noun phrase that may be a subject and is
 * personal, or an unknown word beside a verb and without an article, which is a name as a rule. Empty if
 * there is none. */
galley_mention galley_topic(const galley_reading *reading, size_t first, size_t end);

/* Whose words the noun at token `noun` names: Alsens Frage, seine Antwort, die Worte des Ministers. Empty if
 * nobody's. */
galley_mention galley_author_of(const galley_reading *reading, size_t first, size_t noun, size_t end);

/* The possessive pronoun before a mention that is nobody (seinen Angaben zufolge), or else the mention. */
galley_mention galley_whose(const galley_reading *reading, size_t first, galley_mention mention);

/* A person is named right before token `end`, behind other words: Darauf der Angeklagte: „…“ Alone it may be
 * the author of a title. */
bool galley_ends_with_person(const galley_reading *reading, size_t first, size_t end);

/* The last noun phrase before token `end`, which ends right there; empty if there is none. */
galley_mention galley_mention_before(const galley_reading *reading, size_t first, size_t end);

#endif
