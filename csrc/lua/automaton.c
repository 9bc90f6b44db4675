/* The Lua face of match/automaton.h.
 *
 *   local automaton = core.automaton({ "one", "two" }, { ignore_case = true })
 *   local found = automaton:find_all(text, { whole_words = true })
 *   for i = 1, #found, 3 do
 *     local literal, first, last = found[i], found[i + 1], found[i + 2]
 *   end
 *
 * find_every(text) gives all matches, those that overlap, too. All memory that the core takes here lies in
 * userdata: Lua's collector sees it, and frees it after an error.
 */
#include "lua/automaton.h"

#include <lauxlib.h>

#include "lua/compatible.h"
#include "lua/matches.h"

#define TYPE_NAME "galley.automaton"

typedef struct automaton_box {
  galley_automaton *automaton; /* its blocks are in the table that is the user value */
  size_t count;                /* literals */
} automaton_box;

const galley_automaton *galley_lua_check_automaton(lua_State *L, int index, size_t *count) {
  const automaton_box *box = luaL_checkudata(L, index, TYPE_NAME);
  *count = box->count;
  return box->automaton;
}

/* ---- functions ---- */

static int raise_status(lua_State *L, galley_status status, const galley_literal *bad, size_t number) {
  if (status == GALLEY_TOO_LARGE) {
    const char *limit = lua_pushfstring(L, "literals have more than %d bytes", (int)GALLEY_LITERALS_LIMIT);
    return luaL_argerror(L, 1, limit);
  }
  if (status == GALLEY_BAD_ARGUMENT) {
    const char *problem = bad->length ? "is not valid UTF-8" : "is an empty string";
    return luaL_argerror(L, 1, lua_pushfstring(L, "item %d %s", (int)number, problem));
  }
  return luaL_error(L, "not enough memory");
}

static int automaton_new(lua_State *L) {
  bool ignore_case = galley_lua_flag_option(L, 2, "ignore_case");
  size_t count, bad = 0;
  const galley_literal *literals = galley_lua_push_literals(L, 1, &count);
  automaton_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (automaton_box){NULL, count};
  galley_lua_kept kept; /* gone after this call: Lua frees the automaton, not galley_automaton_close */
  galley_allocator allocator = galley_lua_push_allocator(L, &kept);
  galley_status status =
      galley_automaton_open(&box->automaton, literals, count, ignore_case, &bad, allocator);
  if (status != GALLEY_OK) return raise_status(L, status, &literals[bad], bad + 1);
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, TYPE_NAME);
  return 1;
}

static int automaton_find_all(lua_State *L) {
  const automaton_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  bool whole_words = galley_lua_flag_option(L, 3, "whole_words");
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_lua_kept working;
  galley_vector matches = galley_lua_push_vector(L, &working);
  if (galley_automaton_find_all(box->automaton, text, length, whole_words, &matches) != GALLEY_OK) {
    return luaL_error(L, "not enough memory");
  }
  galley_lua_push_matches(L, &matches);
  return 1;
}

static int automaton_find_every(lua_State *L) {
  const automaton_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_lua_kept working;
  galley_vector matches = galley_lua_push_vector(L, &working);
  if (galley_automaton_find_every(box->automaton, text, length, &matches) != GALLEY_OK) {
    return luaL_error(L, "not enough memory");
  }
  galley_lua_push_matches(L, &matches);
  return 1;
}

static int automaton_tostring(lua_State *L) {
  const automaton_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  lua_pushfstring(L, "automaton of %d %s", (int)box->count, box->count == 1 ? "literal" : "literals");
  return 1;
}

int galley_lua_open_automaton(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"find_all", automaton_find_all}, {"find_every", automaton_find_every}, {NULL, NULL}};
  if (luaL_newmetatable(L, TYPE_NAME)) {
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, automaton_tostring);
    lua_setfield(L, -2, "__tostring");
  }
  lua_pop(L, 1);
  lua_pushcfunction(L, automaton_new);
  return 1;
}
