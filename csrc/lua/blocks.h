/* An allocator whose blocks are Lua userdata, so that Lua's collector sees all memory of an article. Blocks
 * are kept in the first user value of their owner, a table, under their address. */
#ifndef GALLEY_LUA_BLOCKS_H
#define GALLEY_LUA_BLOCKS_H

#include <lua.h>

#include "base/arena.h"

typedef struct galley_lua_blocks {
  lua_State *L; /* of the call that is running */
  int owner;    /* stack index of the owner in it */
} galley_lua_blocks;

/* To be called at the beginning of every call into the core that may allocate: `owner` is on the stack there.
 */
void galley_lua_enter(lua_State *L, int owner, galley_lua_blocks *blocks);

/* `blocks` must stay where it is as long as the allocator is used. */
galley_allocator galley_lua_allocator(galley_lua_blocks *blocks);

#endif
