/* The Lua face of match/shapes.h.
 *
 *   local shapes = core.shapes { { "0123456789", " ", "km" }, { "…" } }     -- lists of sets, a set its bytes
 *   local found = shapes:find_all(text)
 *   for i = 1, #found, 3 do local shape, first, last = found[i], found[i + 1], found[i + 2] end */
#include "match/shapes.h"

#include <lauxlib.h>
#include <string.h>

#include "lua/compatible.h"
#include "lua/matches.h"
#include "lua/terms.h"

#define TYPE_NAME "galley.shapes"

typedef struct shapes_box {
  galley_shapes *shapes; /* its blocks are in the table that is the user value */
  size_t count;
} shapes_box;

const galley_shapes *galley_lua_test_shapes(lua_State *L, int index, size_t *count) {
  const shapes_box *box = luaL_testudata(L, index, TYPE_NAME);
  if (box) *count = box->count;
  return box ? box->shapes : NULL;
}

/* Reads the set on top, which goes. */
static void read_set(lua_State *L, galley_byte_set *set) {
  size_t length;
  const char *bytes = lua_tolstring(L, -1, &length);
  if (!bytes) luaL_argerror(L, 1, "a set is a string with its bytes");
  memset(set, 0, sizeof *set);
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    set->bits[byte / 64] |= UINT64_C(1) << byte % 64;
  }
  lua_pop(L, 1);
}

/* Reads the list of sets on top; pushes a value that keeps them. */
static galley_shape push_shape(lua_State *L) {
  if (!lua_istable(L, -1)) luaL_argerror(L, 1, "a shape is a list of sets");
  int list = lua_gettop(L);
  lua_Integer length = luaL_len(L, list);
  luaL_argcheck(L, length >= 1 && length <= GALLEY_SHAPE_LIMIT, 1, "a shape has from 1 to 64 sets");
  galley_byte_set *sets = lua_newuserdatauv(L, (size_t)length * sizeof *sets, 0);
  for (lua_Integer i = 0; i < length; i++) {
    lua_geti(L, list, i + 1);
    read_set(L, &sets[i]);
  }
  return (galley_shape){sets, (size_t)length};
}

static int shapes_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer length = luaL_len(L, 1);
  luaL_argcheck(L, length >= 0 && length <= GALLEY_SHAPES_LIMIT, 1, "too many shapes");
  size_t count = (size_t)length;
  galley_shape *list = lua_newuserdatauv(L, count * sizeof *list, 0);
  lua_createtable(L, (int)length, 0); /* keeps the sets */
  for (size_t i = 0; i < count; i++) {
    lua_geti(L, 1, (lua_Integer)i + 1);
    list[i] = push_shape(L);
    lua_rawseti(L, -3, (lua_Integer)i + 1);
    lua_pop(L, 1);
  }
  shapes_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (shapes_box){NULL, count};
  galley_lua_kept kept; /* gone after this call: Lua frees the shapes, not galley_shapes_close */
  galley_allocator allocator = galley_lua_push_allocator(L, &kept);
  if (galley_shapes_open(&box->shapes, list, count, allocator) != GALLEY_OK)
    return luaL_error(L, "not enough memory");
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, TYPE_NAME);
  return 1;
}

static int shapes_find_all(lua_State *L) {
  const shapes_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_lua_kept kept;
  galley_vector matches = galley_lua_push_vector(L, &kept);
  if (galley_shapes_find(box->shapes, text, length, &matches) != GALLEY_OK)
    return luaL_error(L, "not enough memory");
  galley_lua_push_matches(L, &matches);
  return 1;
}

void galley_lua_open_shapes(lua_State *L) {
  static const luaL_Reg methods[] = {{"find_all", shapes_find_all}, {NULL, NULL}};
  if (luaL_newmetatable(L, TYPE_NAME)) {
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
  }
  lua_pop(L, 1);
  lua_pushcfunction(L, shapes_new);
  lua_setfield(L, -2, "shapes");
}
