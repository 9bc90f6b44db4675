/* core.terms and core.has_word: see match/terms.h for what they find. */
#ifndef GALLEY_LUA_TERMS_H
#define GALLEY_LUA_TERMS_H

#include <lua.h>

/* Registers the type in this state and sets the functions in the table on top. */
void galley_lua_open_terms(lua_State *L);

#endif
