/* Surnames that may be spellings of one: Tokajew and Toqajew. Whether they are, their keys tell
 * (lua/galley/key.lua), which take longer to find out. */
#ifndef GALLEY_COMPARE_SPELLINGS_H
#define GALLEY_COMPARE_SPELLINGS_H

#include "read/names.h"

#define GALLEY_SKETCH_LIMIT 64
#define GALLEY_NO_SKETCH    SIZE_MAX

/* What names with one key have in common at least: names whose sketches differ have different keys. It is of
 * letters that no rule of galley.lang.names changes, takes away or brings in, but for doubled ones; the first
 * ones of a very long name. Returns how many, or GALLEY_NO_SKETCH for what may have the key of any: other
 * letters, entities. */
size_t galley_name_sketch(const char *name, size_t length, char sketch[GALLEY_SKETCH_LIMIT]);

/* Finds the names that may be told apart by their spelling alone: the first person of each surname that may
 * be another spelling of one of the others. `*is_varied` says so of each name; it lies in the arena. Linear;
 * false when there is no memory. */
bool galley_find_varied_names(const galley_reading *reading, galley_arena *arena, bool **is_varied);

#endif
