/* What the faces of automata and terms share: literals as arguments, matches as results, and memory that
 * Lua's collector sees and frees after an error. */
#ifndef GALLEY_LUA_MATCHES_H
#define GALLEY_LUA_MATCHES_H

#include <lua.h>

#include "match/automaton.h"

/* Blocks of memory, kept in a table under their address. */
typedef struct galley_lua_kept {
  lua_State *L;
  int table; /* stack index of the table */
} galley_lua_kept;

/* Pushes a table that keeps the blocks of the allocator. */
galley_allocator galley_lua_push_allocator(lua_State *L, galley_lua_kept *kept);

/* The same, for a vector of galley_literal_match. */
galley_vector galley_lua_push_vector(lua_State *L, galley_lua_kept *kept);

/* A boolean field of the options table at an argument, false if there is no table. */
bool galley_lua_flag_option(lua_State *L, int argument, const char *name);

/* The strings of the list that is the argument `index`. Pushes two values that keep them. */
const galley_literal *galley_lua_push_literals(lua_State *L, int index, size_t *count);

/* Pushes a flat list: index of the literal, first and last byte, three integers a match, all from 1. */
void galley_lua_push_matches(lua_State *L, const galley_vector *matches);

#endif
