/* Any bytes through the Lua face: the function that a script returns takes them, and raises if something is
 * wrong. GALLEY_FUZZ names the script; the modules are found as Lua finds them. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fail(lua_State *L) {
  fprintf(stderr, "ERROR: %s\n", lua_tostring(L, -1));
  abort();
}

/* A state whose only value on the stack is the function. */
static lua_State *open_script(void) {
  const char *path = getenv("GALLEY_FUZZ");
  lua_State *L = luaL_newstate();
  if (!L || !path) abort();
  luaL_openlibs(L);
  if (luaL_loadfile(L, path) != LUA_OK || lua_pcall(L, 0, 1, 0) != LUA_OK) fail(L);
  return L;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static lua_State *L;
  if (!L) L = open_script();
  lua_pushvalue(L, 1);
  lua_pushlstring(L, (const char *)data, size);
  if (lua_pcall(L, 1, 0, 0) != LUA_OK) fail(L);
  return 0;
}
