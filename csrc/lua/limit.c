/* A limit on the memory that a call takes. Lua's own allocator stays in charge; while the call runs, another
 * one stands before it and refuses what goes beyond the limit, which Lua turns into an error. */
#include "lua/bindings.h"

/* So many times the limit may be allocated in all: to make and drop large strings again and again takes time
 * that nothing else counts. */
#define TURNOVER 32

typedef struct limiter {
  lua_Alloc allocate;
  void *context;
  int64_t limit;
  int64_t used;     /* bytes since the call began; negative if earlier memory is freed */
  int64_t lowest;   /* the least that `used` was: earlier garbage, once collected, is no memory to spare */
  int64_t turnover; /* bytes allocated, whether they have been freed or not */
} limiter;

static void *allocate_within(void *context, void *block, size_t old_size, size_t size) {
  limiter *self = context;
  /* Without a block, `old_size` is the kind of object that is made. */
  int64_t growth = (int64_t)size - (block ? (int64_t)old_size : 0);
  if (growth > 0) {
    if (growth > self->limit - (self->used - self->lowest) || self->turnover / TURNOVER > self->limit)
      return NULL;
    self->turnover += growth;
  }
  void *result = self->allocate(self->context, block, old_size, size);
  if (result || size == 0) self->used += growth;
  if (self->used < self->lowest) self->lowest = self->used;
  return result;
}

int galley_lua_limited_call(lua_State *L) {
  lua_Integer limit = luaL_checkinteger(L, 1);
  luaL_argcheck(L, limit > 0, 1, "limit must be positive");
  luaL_checktype(L, 2, LUA_TFUNCTION);
  limiter self = {.limit = (int64_t)limit};
  self.allocate = lua_getallocf(L, &self.context);
  lua_setallocf(L, allocate_within, &self);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  lua_setallocf(L, self.allocate, self.context);
  lua_pushboolean(L, status == LUA_OK);
  lua_replace(L, 1);
  if (status == LUA_ERRMEM) lua_pushboolean(L, 1);
  return lua_gettop(L);
}
