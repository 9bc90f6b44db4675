/* Encodings as Lua names them. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "lua/bindings.h"

void galley_lua_ask_international(lua_State *L, const char *function) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "galley.international");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, function);
  lua_pushvalue(L, -3);
  lua_call(L, 1, 2);
  lua_remove(L, -3);
  lua_remove(L, -3);
}

bool galley_lua_encoding_option(lua_State *L, int options, int bytes, galley_encoding *encoding) {
  *encoding = GALLEY_ENCODING_UNKNOWN;
  if (lua_isnoneornil(L, options)) return true;
  lua_getfield(L, options, "encoding");
  if (!lua_isnil(L, -1)) {
    const char *name = luaL_checkstring(L, -1);
    bool detect = strcmp(name, "detect") == 0;
    if (detect) {
      lua_pushvalue(L, bytes);
      galley_lua_ask_international(L, "detect");
      lua_pop(L, 1);
      lua_replace(L, -2);
      name = lua_tostring(L, -1);
    }
    if (name) *encoding = galley_encoding_named(name);
    if (*encoding == GALLEY_ENCODING_UNKNOWN && !detect) {
      lua_pushnil(L);
      lua_pushfstring(L, "encoding '%s' is not supported", name);
      return false;
    }
  }
  lua_pop(L, 1);
  return true;
}

static bool is_well_formed(const char *text, size_t length) {
  size_t i = 0, n = 1;
  for (; i < length && n > 0; i += n) n = galley_utf8_check(text + i, length - i, NULL);
  return n > 0;
}

/* encode(text, encoding) -> bytes | nil, message. Raises for text that is not valid UTF-8. */
int galley_lua_encode(lua_State *L) {
  size_t length, count = 0;
  const char *text = luaL_checklstring(L, 1, &length), *name = luaL_checkstring(L, 2);
  galley_encoding encoding = galley_encoding_named(name);
  luaL_argcheck(L, encoding != GALLEY_ENCODING_UNKNOWN, 2, "not the name of an encoding");
  luaL_argcheck(L, is_well_formed(text, length), 1, "not valid UTF-8");
  if (encoding == GALLEY_UTF_8) {
    lua_settop(L, 1);
    return 1;
  }
  char *bytes = lua_newuserdatauv(L, GALLEY_ENCODED_LENGTH * length + 1, 0);
  uint32_t missing = 0;
  galley_status status = galley_encode(encoding, text, length, bytes, &count, &missing);
  if (status == GALLEY_BAD_ARGUMENT) {
    char code_point[16];
    snprintf(code_point, sizeof code_point, "U+%04X", (unsigned)missing);
    lua_pushnil(L);
    lua_pushfstring(L, "%s has no %s", galley_encoding_name(encoding), code_point);
    return 2;
  }
  galley_lua_check(L, status);
  lua_pushlstring(L, bytes, count);
  return 1;
}
