/* core.outline, the Lua face of match/outline.h. */
#ifndef GALLEY_LUA_OUTLINE_H
#define GALLEY_LUA_OUTLINE_H

#include <lua.h>

#include "match/outline.h"
#include "match/windows.h"

typedef struct galley_lua_outline {
  galley_outline outline;
  bool has_reach;
  galley_reach reach;
} galley_lua_outline;

/* The outline at a stack index; raises if there is none. */
const galley_lua_outline *galley_lua_check_outline(lua_State *L, int index);

/* Registers the type in this state and sets its function in the table on top. */
void galley_lua_open_outline(lua_State *L);

#endif
