#include "lua/blocks.h"

#include "lua/compatible.h"

#define STACK_NEEDED 8

void galley_lua_enter(lua_State *L, int owner, galley_lua_blocks *blocks) {
  blocks->L = L;
  blocks->owner = lua_absindex(L, owner);
}

/* (table, size): a new block, anchored in the table. Runs protected: it may raise a memory error. */
static int new_block(lua_State *L) {
  void *block = lua_newuserdatauv(L, (size_t)lua_tointeger(L, 2), 0);
  lua_rawsetp(L, 1, block);
  lua_pushlightuserdata(L, block);
  return 1;
}

static void *allocate(void *context, size_t size) {
  galley_lua_blocks *blocks = context;
  lua_State *L = blocks->L;
  if (!lua_checkstack(L, STACK_NEEDED)) return NULL;
  lua_pushcfunction(L, new_block);
  lua_getiuservalue(L, blocks->owner, 1);
  lua_pushinteger(L, (lua_Integer)size);
  void *block = lua_pcall(L, 2, 1, 0) == LUA_OK ? lua_touserdata(L, -1) : NULL;
  lua_pop(L, 1);
  return block;
}

/* Clearing an existing field needs no memory, hence raises nothing. */
static void release(void *context, void *block, size_t size) {
  galley_lua_blocks *blocks = context;
  (void)size;
  lua_getiuservalue(blocks->L, blocks->owner, 1);
  lua_pushnil(blocks->L);
  lua_rawsetp(blocks->L, -2, block);
  lua_pop(blocks->L, 1);
}

galley_allocator galley_lua_allocator(galley_lua_blocks *blocks) {
  return (galley_allocator){allocate, release, blocks};
}
