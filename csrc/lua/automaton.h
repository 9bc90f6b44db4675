/* core.automaton: see match/automaton.h for what it finds, and csrc/lua/automaton.c for its Lua face. */
#ifndef GALLEY_LUA_AUTOMATON_H
#define GALLEY_LUA_AUTOMATON_H

#include <lua.h>

#include "match/automaton.h"

/* The automaton at a stack index, and how many literals it has; raises if there is none. */
const galley_automaton *galley_lua_check_automaton(lua_State *L, int index, size_t *count);

/* Registers the type in this state and pushes the function that makes automata. Returns 1. */
int galley_lua_open_automaton(lua_State *L);

#endif
