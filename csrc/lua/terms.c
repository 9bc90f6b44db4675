/* The Lua face of match/terms.h.
 *
 *   local terms = core.terms({ "Standart", "in Folge" }, {
 *     ignoring = { [2] = true },                      -- those that ignore case
 *     inflected = { [1] = true }, endings = { "s" },  -- those that are looked for with endings, too
 *   })
 *   local found = terms:find_all(text)                                      -- as automaton:find_all has it
 */
#include "lua/terms.h"

#include <lauxlib.h>

#include "lua/compatible.h"
#include "lua/matches.h"

#define TYPE_NAME "galley.terms"

typedef struct terms_box {
  galley_terms *terms; /* its blocks are in the table that is the user value */
  size_t count;
} terms_box;

const galley_terms *galley_lua_test_terms(lua_State *L, int index, size_t *count) {
  const terms_box *box = luaL_testudata(L, index, TYPE_NAME);
  if (box) *count = box->count;
  return box ? box->terms : NULL;
}

/* Is the term of a number in the set that is an option? */
static bool is_in_option(lua_State *L, const char *option, lua_Integer number) {
  bool is_in = false;
  if (lua_getfield(L, 2, option) == LUA_TTABLE) {
    lua_rawgeti(L, -1, number);
    is_in = lua_toboolean(L, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return is_in;
}

static galley_term *push_terms(lua_State *L, const galley_literal *literals, size_t count) {
  galley_term *list = lua_newuserdatauv(L, count * sizeof *list, 0);
  for (size_t i = 0; i < count; i++) {
    lua_Integer number = (lua_Integer)i + 1;
    list[i] = (galley_term){literals[i].bytes, literals[i].length, is_in_option(L, "ignoring", number),
                            is_in_option(L, "inflected", number)};
  }
  return list;
}

static int terms_new(lua_State *L) {
  if (lua_isnoneornil(L, 2)) {
    lua_settop(L, 1);
    lua_newtable(L);
  }
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  if (lua_getfield(L, 2, "endings") == LUA_TNIL) {
    lua_newtable(L);
    lua_replace(L, 3);
  }
  size_t count, ending_count, bad = 0;
  const galley_literal *literals = galley_lua_push_literals(L, 1, &count);
  const galley_literal *endings = galley_lua_push_literals(L, 3, &ending_count);
  const galley_term *list = push_terms(L, literals, count);
  terms_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (terms_box){NULL, count};
  galley_lua_kept kept; /* gone after this call: Lua frees the terms, not galley_terms_close */
  galley_allocator allocator = galley_lua_push_allocator(L, &kept);
  switch (galley_terms_open(&box->terms, list, count, endings, ending_count, &bad, allocator)) {
  case GALLEY_OK: break;
  case GALLEY_BAD_ARGUMENT:
    return luaL_argerror(L, 1, lua_pushfstring(L, "item %d has no word in it", (int)bad + 1));
  case GALLEY_TOO_LARGE: return luaL_argerror(L, 1, "too many terms");
  default: return luaL_error(L, "not enough memory");
  }
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, TYPE_NAME);
  return 1;
}

static int terms_find_all(lua_State *L) {
  const terms_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_lua_kept working;
  galley_vector matches = galley_lua_push_vector(L, &working);
  if (galley_terms_find_all(box->terms, text, length, &matches) != GALLEY_OK)
    return luaL_error(L, "not enough memory");
  galley_lua_push_matches(L, &matches);
  return 1;
}

/* has_word(text) -> boolean: may it be a term? */
static int has_word(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_pushboolean(L, galley_terms_has_word(text, length));
  return 1;
}

void galley_lua_open_terms(lua_State *L) {
  static const luaL_Reg methods[] = {{"find_all", terms_find_all}, {NULL, NULL}};
  if (luaL_newmetatable(L, TYPE_NAME)) {
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
  }
  lua_pop(L, 1);
  lua_pushcfunction(L, terms_new);
  lua_setfield(L, -2, "terms");
  lua_pushcfunction(L, has_word);
  lua_setfield(L, -2, "has_word");
}
