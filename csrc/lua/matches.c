#include "lua/matches.h"

#include <lauxlib.h>
#include <limits.h>

#include "lua/compatible.h"

/* Without memory this raises. The core holds nothing but such blocks, so nothing leaks. */
static void *allocate_block(void *context, size_t size) {
  const galley_lua_kept *b = context;
  void *block = lua_newuserdatauv(b->L, size, 0);
  lua_rawsetp(b->L, b->table, block);
  return block;
}

static void release_block(void *context, void *block, size_t size) {
  const galley_lua_kept *b = context;
  (void)size;
  lua_pushnil(b->L);
  lua_rawsetp(b->L, b->table, block);
}

galley_allocator galley_lua_push_allocator(lua_State *L, galley_lua_kept *b) {
  lua_newtable(L);
  *b = (galley_lua_kept){L, lua_gettop(L)};
  return (galley_allocator){allocate_block, release_block, b};
}

bool galley_lua_flag_option(lua_State *L, int argument, const char *name) {
  if (lua_isnoneornil(L, argument)) return false;
  luaL_checktype(L, argument, LUA_TTABLE);
  lua_getfield(L, argument, name);
  bool value = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return value;
}

static void check_literal(lua_State *L, int index, size_t number) {
  const char *type = luaL_typename(L, -1);
  if (lua_type(L, -1) != LUA_TSTRING) {
    luaL_argerror(L, index, lua_pushfstring(L, "string expected as item %d, got %s", (int)number, type));
  }
}

const galley_literal *galley_lua_push_literals(lua_State *L, int index, size_t *count) {
  luaL_checktype(L, index, LUA_TTABLE);
  lua_Integer length = luaL_len(L, index);
  luaL_argcheck(L, length >= 0 && (size_t)length <= GALLEY_LITERALS_LIMIT, index, "too many literals");
  *count = (size_t)length;
  galley_literal *literals = lua_newuserdatauv(L, *count * sizeof *literals, 0);
  lua_createtable(L, (int)length, 0);
  for (size_t i = 0; i < *count; i++) {
    lua_geti(L, index, (lua_Integer)i + 1);
    check_literal(L, index, i + 1);
    literals[i].bytes = lua_tolstring(L, -1, &literals[i].length);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return literals;
}

galley_vector galley_lua_push_vector(lua_State *L, galley_lua_kept *kept) {
  return galley_vector_of(sizeof(galley_literal_match), galley_lua_push_allocator(L, kept));
}

void galley_lua_push_matches(lua_State *L, const galley_vector *matches) {
  const galley_literal_match *items = matches->items;
  lua_createtable(L, matches->count < INT_MAX / 3 ? (int)matches->count * 3 : 0, 0);
  for (size_t i = 0; i < matches->count; i++) {
    lua_Integer at = (lua_Integer)i * 3;
    lua_pushinteger(L, (lua_Integer)items[i].index + 1);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, (lua_Integer)items[i].start + 1);
    lua_rawseti(L, -2, at + 2);
    lua_pushinteger(L, (lua_Integer)items[i].end);
    lua_rawseti(L, -2, at + 3);
  }
}
