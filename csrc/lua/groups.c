#include <lauxlib.h>

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
