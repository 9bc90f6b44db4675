/* core.terms, core.has_word and core.shapes: see match/terms.h and match/shapes.h for what they find. */
#ifndef GALLEY_LUA_TERMS_H
#define GALLEY_LUA_TERMS_H

#include <lua.h>

/* Each registers its type in this state and sets its functions in the table on top. */
void galley_lua_open_terms(lua_State *L);
void galley_lua_open_shapes(lua_State *L);

#endif
