#include "lua/blocks.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "lua/compatible.h"

#define STACK_NEEDED   8
#define SMALLEST_CHUNK ((size_t)8 << 10)
#define LARGEST_CHUNK  ((size_t)32 << 10)
#define MOST_SPARES    8 /* chunks that a Lua state keeps */
#define ALIGNMENT      alignof(max_align_t)
#define ROUNDED(size)  (((size) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)
#define BEGINNING      ROUNDED(sizeof(chunk))

/* The beginning of a block from which pieces are cut, one behind the other. */
typedef struct galley_lua_chunk {
  struct galley_lua_chunk *older;
  size_t size, used; /* this beginning included */
} chunk;

/* Its address is the key of the spare chunks in the registry: MOST_SPARES of them, false where there is none.
 */
static const char spares_key;

void galley_lua_enter(lua_State *L, int owner, galley_lua_blocks *blocks) {
  blocks->L = L;
  blocks->owner = lua_absindex(L, owner);
}

void galley_lua_cut_pieces(galley_lua_blocks *blocks, size_t size) {
  if (size < SMALLEST_CHUNK) size = SMALLEST_CHUNK;
  blocks->chunk_size = size < LARGEST_CHUNK ? size : LARGEST_CHUNK;
}

/* Pushes the list of spare chunks, and makes it if there is none. */
static void push_spares(lua_State *L) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &spares_key) != LUA_TNIL) return;
  lua_pop(L, 1);
  lua_createtable(L, MOST_SPARES, 0);
  for (int i = 1; i <= MOST_SPARES; i++) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, -2, i);
  }
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &spares_key);
}

/* The number of a spare chunk of at least `size` bytes in the list on top, the chunk itself pushed; 0 if
 * there is none, then nothing is. */
static int find_spare(lua_State *L, size_t size) {
  for (int i = 1; i <= MOST_SPARES; i++) {
    lua_rawgeti(L, -1, i);
    if (lua_touserdata(L, -1) && lua_rawlen(L, -1) >= size) return i;
    lua_pop(L, 1);
  }
  return 0;
}

/* (table, size): a new block, anchored in the table. Runs protected: it may raise a memory error. */
static int new_block(lua_State *L) {
  void *block = lua_newuserdatauv(L, (size_t)lua_tointeger(L, 2), 0);
  lua_rawsetp(L, 1, block);
  lua_pushlightuserdata(L, block);
  return 1;
}

/* (table, size, least): the same, of a chunk; a spare one may be smaller. */
static int new_chunk(lua_State *L) {
  size_t size = (size_t)lua_tointeger(L, 2), least = (size_t)lua_tointeger(L, 3);
  push_spares(L);
  int spare = find_spare(L, least);
  if (!spare) lua_newuserdatauv(L, size, 0);
  chunk *new = lua_touserdata(L, -1);
  *new = (chunk){NULL, lua_rawlen(L, -1), BEGINNING};
  lua_rawsetp(L, 1, new);
  if (spare) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, -2, spare);
  }
  lua_pushlightuserdata(L, new);
  return 1;
}

/* What one of the two makes; NULL when there is no memory. */
static void *make(galley_lua_blocks *blocks, lua_CFunction maker, size_t size, size_t least) {
  lua_State *L = blocks->L;
  if (!lua_checkstack(L, STACK_NEEDED)) return NULL;
  lua_pushcfunction(L, maker);
  lua_getiuservalue(L, blocks->owner, 1);
  lua_pushinteger(L, (lua_Integer)size);
  lua_pushinteger(L, (lua_Integer)least);
  void *block = lua_pcall(L, 3, 1, 0) == LUA_OK ? lua_touserdata(L, -1) : NULL;
  lua_pop(L, 1);
  return block;
}

static bool has_room(const chunk *c, size_t size) {
  return c && c->size - c->used >= size;
}

static void *allocate(void *context, size_t size) {
  galley_lua_blocks *blocks = context;
  size_t rounded = ROUNDED(size), least = BEGINNING + rounded;
  if (blocks->chunk_size < least) return make(blocks, new_block, size, size);
  if (!has_room(blocks->newest, rounded)) {
    if (least < blocks->chunk_size / 2) least = blocks->chunk_size / 2;
    chunk *new = make(blocks, new_chunk, blocks->chunk_size, least);
    if (!new) return NULL;
    new->older = blocks->newest;
    blocks->newest = new;
  }
  void *piece = (char *)blocks->newest + blocks->newest->used;
  blocks->newest->used += rounded;
  return piece;
}

/* Clearing an existing field needs no memory, hence raises nothing. */
static void give_up(galley_lua_blocks *blocks, const void *block) {
  lua_State *L = blocks->L;
  lua_getiuservalue(L, blocks->owner, 1);
  lua_pushnil(L);
  lua_rawsetp(L, -2, block);
  lua_pop(L, 1);
}

static bool was_cut(const galley_lua_blocks *blocks, const void *piece) {
  for (const chunk *c = blocks->newest; c; c = c->older) {
    uintptr_t offset = (uintptr_t)piece - (uintptr_t)c;
    if (offset < c->size) return true;
  }
  return false;
}

/* Of pieces only the last one that was cut is given back; the others wait for the end. */
static void release(void *context, void *block, size_t size) {
  galley_lua_blocks *blocks = context;
  chunk *newest = blocks->newest;
  if (newest && (char *)block + ROUNDED(size) == (char *)newest + newest->used)
    newest->used -= ROUNDED(size);
  else if (!was_cut(blocks, block))
    give_up(blocks, block);
}

galley_allocator galley_lua_allocator(galley_lua_blocks *blocks) {
  return (galley_allocator){allocate, release, blocks};
}

/* The list on top has its room already: nothing here needs memory. */
static void keep_spare(lua_State *L, const galley_lua_blocks *blocks, const chunk *c) {
  lua_getiuservalue(L, blocks->owner, 1);
  lua_rawgetp(L, -1, c);
  lua_remove(L, -2);
  for (int i = 1; i <= MOST_SPARES; i++) {
    lua_rawgeti(L, -2, i);
    bool larger = lua_touserdata(L, -1) && lua_rawlen(L, -1) >= c->size;
    lua_pop(L, 1);
    if (larger) continue;
    lua_rawseti(L, -2, i);
    return;
  }
  lua_pop(L, 1);
}

void galley_lua_leave(galley_lua_blocks *blocks) {
  lua_State *L = blocks->L;
  chunk *c = blocks->newest;
  blocks->newest = NULL;
  if (!c) return;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &spares_key);
  while (c) {
    chunk *older = c->older;
    keep_spare(L, blocks, c);
    give_up(blocks, c);
    c = older;
  }
  lua_pop(L, 1);
}
