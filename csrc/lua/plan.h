/* core.plan, core.condition and core.search: see check/plan.h, check/condition.h and check/search.h. */
#ifndef GALLEY_LUA_PLAN_H
#define GALLEY_LUA_PLAN_H

#include <lua.h>

#include "check/plan.h"

/* The plan at a stack index; raises if there is none. */
const galley_plan *galley_lua_check_plan(lua_State *L, int index);

/* Pushes a condition, which the table of conditions at a stack index names, or the text there; nothing there
 * asks for nothing. Raises for what is none. */
const galley_condition *galley_lua_push_condition(lua_State *L, galley_layer layer, int where);

/* The condition at a stack index; raises if there is none. */
const galley_condition *galley_lua_check_condition(lua_State *L, int index);

/* Each registers its type in this state and sets its function in the table on top. */
void galley_lua_open_plan(lua_State *L);
void galley_lua_open_condition(lua_State *L);
void galley_lua_open_search(lua_State *L);

#endif
