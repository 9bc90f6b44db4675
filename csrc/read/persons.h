/* Which mentions of people mean the same one, and where else they are named by their surnames alone. For
 * csrc/read. */
#ifndef GALLEY_READ_PERSONS_H
#define GALLEY_READ_PERSONS_H

#include "read/names.h"

/* Completes reading->names, which hold what tells its kind where it stands, in the order of the text: finds
 * the surnames that stand alone, gives every person an entity, the fullest form of the name and a gender. */
bool galley_link_persons(galley_reading *reading, const galley_stretch *stretches, size_t count);

#endif
