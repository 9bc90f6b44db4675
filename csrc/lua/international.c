/* galley.international: what needs libicui18n. The main module loads it when it is first asked for.
 *
 *   detect(bytes) -> the name of an encoding, or nil
 *   transliterator(id) -> a step for normalize, or nil and a message */
#include <lauxlib.h>
#include <string.h>

#include "lua/compatible.h"
#include "lua/transliterator.h"
#include "text/international.h"

__attribute__((visibility("default"))) int luaopen_galley_international(lua_State *L);

static int detect(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  lua_pushstring(L, galley_encoding_name(galley_detect_encoding(bytes, length)));
  return 1;
}

static int transliterator(lua_State *L) {
  const char *id = luaL_checkstring(L, 1);
  galley_transliterator *self = lua_newuserdatauv(L, sizeof *self, 0);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, GALLEY_TRANSLITERATOR);
  galley_status status = galley_transliterator_open(self, id);
  if (status == GALLEY_OK) return 1;
  if (status == GALLEY_OUT_OF_MEMORY) return luaL_error(L, "not enough memory");
  lua_pushnil(L);
  lua_pushfstring(L, "transliteration '%s' is not supported", id);
  return 2;
}

static int transliterator_gc(lua_State *L) {
  galley_transliterator_close(luaL_checkudata(L, 1, GALLEY_TRANSLITERATOR));
  return 0;
}

int luaopen_galley_international(lua_State *L) {
  static const luaL_Reg functions[] = {{"detect", detect}, {"transliterator", transliterator}, {NULL, NULL}};
  luaL_newmetatable(L, GALLEY_TRANSLITERATOR);
  lua_pushcfunction(L, transliterator_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newlib(L, functions);
  return 1;
}
