/* An allocator whose blocks are Lua userdata, so that Lua's collector sees all memory of an article. Blocks
 * are kept in the first user value of their owner, a table, under their address. */
#ifndef GALLEY_LUA_BLOCKS_H
#define GALLEY_LUA_BLOCKS_H

#include <lua.h>

#include "base/arena.h"

/* All zero: every piece of memory is a block of its own. */
typedef struct galley_lua_blocks {
  lua_State *L;      /* of the call that is running */
  int owner;         /* stack index of the owner in it */
  size_t chunk_size; /* of the blocks from which small pieces are cut; 0: none are */
  struct galley_lua_chunk *newest;
} galley_lua_blocks;

/* To be called at the beginning of every call into the core that may allocate: `owner` is on the stack
 * there. */
void galley_lua_enter(lua_State *L, int owner, galley_lua_blocks *blocks);

/* From now on small pieces are cut from few blocks, of about `size` bytes each: for an owner with many of
 * them. */
void galley_lua_cut_pieces(galley_lua_blocks *blocks, size_t size);

/* Gives up the blocks that small pieces were cut from. Some stay with the Lua state (256 KiB at most), for
 * the next owner: the processor's caches know them already. What the owner allocated must not be used again.
 */
void galley_lua_leave(galley_lua_blocks *blocks);

/* `blocks` must stay where it is as long as the allocator is used. */
galley_allocator galley_lua_allocator(galley_lua_blocks *blocks);

#endif
