/* Persons told by what stands where they are named: an office, a first name, a verb of speech. For csrc/read.
 */
#ifndef GALLEY_READ_PERSON_NAMES_H
#define GALLEY_READ_PERSON_NAMES_H

#include "read/name_words.h"
#include "read/names.h"

/* Each of these reads a name that begins with token `index`, which is in the stretch; false if there is none
 * of that sort. */

/* An office, then anything that looks like a name: "SPD-Politikerin Wiebke Harms". `index` is that of the
 * office. */
bool galley_read_person_in_office(const galley_reader *x, size_t index, galley_name *name);

/* A first name of the language's list, or initials, with a surname where there is one; or the surname of
 * someone whom news calls by it alone. */
bool galley_read_person(const galley_reader *x, size_t index, galley_name *name);

/* Two words that no list has, beside a verb of speech or before an age: "sagte Jure Kovač". */
bool galley_read_unlisted_person(const galley_reader *x, size_t index, galley_name *name);

/* The office that commas set off from a name that has none: "Steffen Seibert, Sprecher der Regierung". */
void galley_find_office_set_off(const galley_reader *x, galley_name *name);

#endif
