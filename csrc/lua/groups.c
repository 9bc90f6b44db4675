#include <lauxlib.h>

#include "lua/compatible.h"
#include "lua/regex.h"

void galley_lua_push_match(lua_State *L, const galley_group *groups, size_t count, size_t offset) {
  lua_createtable(L, (int)count * 2, 0);
  for (size_t i = 0; i < count; i++) {
    if (groups[i].start == GALLEY_NO_GROUP) {
      lua_pushboolean(L, false);
      lua_pushboolean(L, false);
    } else {
      lua_pushinteger(L, (lua_Integer)(groups[i].start + offset + 1));
      lua_pushinteger(L, (lua_Integer)(groups[i].end + offset));
    }
    lua_rawseti(L, -3, (lua_Integer)i * 2 + 2);
    lua_rawseti(L, -2, (lua_Integer)i * 2 + 1);
  }
}

int galley_lua_push_search_error(lua_State *L, galley_status status) {
  if (status == GALLEY_OUT_OF_MEMORY) return luaL_error(L, "not enough memory");
  lua_pushnil(L);
  switch (status) {
  case GALLEY_TIME_LIMIT: lua_pushliteral(L, "regular expression ran over its time limit"); break;
  case GALLEY_TOO_LARGE: lua_pushliteral(L, "regular expression ran over its stack limit"); break;
  default: lua_pushliteral(L, "ICU could not search");
  }
  return 2;
}

bool galley_lua_reach_option(lua_State *L, int options, galley_reach *reach) {
  if (lua_isnoneornil(L, options)) return false;
  if (lua_getfield(L, options, "reach") == LUA_TNIL) {
    lua_pop(L, 1);
    return false;
  }
  luaL_argcheck(L, lua_istable(L, -1), options, "reach must be a table");
  lua_getfield(L, -1, "characters");
  lua_getfield(L, -2, "repeated");
  int is_integer;
  lua_Integer characters = lua_tointegerx(L, -2, &is_integer);
  luaL_argcheck(L, is_integer && characters >= 0 && characters <= INT32_MAX, options,
                "reach.characters must be a number of characters");
  size_t length;
  const char *bytes = lua_tolstring(L, -1, &length);
  luaL_argcheck(L, bytes, options, "reach.repeated must be a string");
  *reach = galley_reach_of((size_t)characters, bytes, length);
  lua_pop(L, 3);
  return true;
}
