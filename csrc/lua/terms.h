/* core.terms, core.has_word and core.shapes: see match/terms.h and match/shapes.h for what they find. */
#ifndef GALLEY_LUA_TERMS_H
#define GALLEY_LUA_TERMS_H

#include <lua.h>

#include "match/shapes.h"
#include "match/terms.h"

/* The terms, or shapes, at a stack index, and how many they are; NULL if there are none. */
const galley_terms *galley_lua_test_terms(lua_State *L, int index, size_t *count);
const galley_shapes *galley_lua_test_shapes(lua_State *L, int index, size_t *count);

/* Each registers its type in this state and sets its functions in the table on top. */
void galley_lua_open_terms(lua_State *L);
void galley_lua_open_shapes(lua_State *L);

#endif
