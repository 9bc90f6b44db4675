/* The Lua face of match/outline.h.
 *
 *   local outline = core.outline { sets = { "ab", "c" }, follow = { 2, 0 }, first = 1, last = 2, reach = { …
 * } }
 *
 * `sets` are the bytes of the positions; `follow`, `first` and `last` are masks of positions, the first one
 * being 1. `reach` is that of regex.compile. */
#include "lua/outline.h"

#include <lauxlib.h>

#include "lua/bindings.h"
#include "lua/regex.h"

#define OUTLINE "galley.outline"

const galley_lua_outline *galley_lua_check_outline(lua_State *L, int index) {
  return luaL_checkudata(L, index, OUTLINE);
}

static uint64_t mask_field(lua_State *L, const char *name) {
  lua_getfield(L, 1, name);
  luaL_argcheck(L, lua_isinteger(L, -1), 1, "a mask must be an integer");
  uint64_t mask = (uint64_t)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return mask;
}

/* Reads position `i` from the lists of sets and masks on top. */
static void read_position(lua_State *L, galley_outline *outline, size_t i) {
  size_t length;
  lua_rawgeti(L, -2, (lua_Integer)i + 1);
  const char *bytes = lua_tolstring(L, -1, &length);
  luaL_argcheck(L, bytes, 1, "a set is a string with its bytes");
  for (size_t k = 0; k < length; k++) outline->holds[(unsigned char)bytes[k]] |= UINT64_C(1) << i;
  lua_rawgeti(L, -2, (lua_Integer)i + 1);
  luaL_argcheck(L, lua_isinteger(L, -1), 1, "a mask must be an integer");
  outline->follow[i] = (uint64_t)lua_tointeger(L, -1);
  lua_pop(L, 2);
}

static int outline_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  galley_lua_outline *box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = (galley_lua_outline){.outline = {.first = mask_field(L, "first"), .last = mask_field(L, "last")}};
  box->has_reach = galley_lua_reach_option(L, 1, &box->reach);
  lua_getfield(L, 1, "sets");
  lua_getfield(L, 1, "follow");
  luaL_argcheck(L, lua_istable(L, -2) && lua_istable(L, -1), 1, "sets and follow must be lists");
  size_t count = (size_t)lua_rawlen(L, -2);
  luaL_argcheck(L, count <= GALLEY_OUTLINE_LIMIT, 1, "too many positions");
  for (size_t i = 0; i < count; i++) read_position(L, &box->outline, i);
  lua_pop(L, 2);
  luaL_setmetatable(L, OUTLINE);
  return 1;
}

void galley_lua_open_outline(lua_State *L) {
  luaL_newmetatable(L, OUTLINE);
  lua_pop(L, 1);
  lua_pushcfunction(L, outline_new);
  lua_setfield(L, -2, "outline");
}
