/* The Lua face of match/automaton.h.
 *
 *   local automaton = core.automaton({ "one", "two" }, { ignore_case = true })
 *   local found = automaton:find_all(text, { whole_words = true })
 *   for i = 1, #found, 3 do
 *     local literal, first, last = found[i], found[i + 1], found[i + 2]
 *   end
 *
 * All memory that the core takes here lies in userdata: Lua's collector sees it, and frees it after an error.
 */
#include "lua/automaton.h"

#include <lauxlib.h>
#include <limits.h>

#include "lua/compatible.h"
#include "match/automaton.h"

#define TYPE_NAME "galley.automaton"

typedef struct automaton_box {
  galley_automaton *automaton; /* its blocks are in the table that is the user value */
  size_t count;                /* literals */
} automaton_box;

/* ---- memory ---- */

typedef struct blocks {
  lua_State *L;
  int table; /* stack index of a table: address of a block -> the block */
} blocks;

/* Without memory this raises. The core holds nothing but such blocks, so nothing leaks. */
static void *allocate_block(void *context, size_t size) {
  const blocks *b = context;
  void *block = lua_newuserdatauv(b->L, size, 0);
  lua_rawsetp(b->L, b->table, block);
  return block;
}

static void release_block(void *context, void *block, size_t size) {
  const blocks *b = context;
  (void)size;
  lua_pushnil(b->L);
  lua_rawsetp(b->L, b->table, block);
}

/* Pushes a table that keeps the blocks of the allocator. */
static galley_allocator push_allocator(lua_State *L, blocks *b) {
  lua_newtable(L);
  *b = (blocks){L, lua_gettop(L)};
  return (galley_allocator){allocate_block, release_block, b};
}

/* ---- arguments ---- */

static bool flag_option(lua_State *L, int argument, const char *name) {
  if (lua_isnoneornil(L, argument)) return false;
  luaL_checktype(L, argument, LUA_TTABLE);
  lua_getfield(L, argument, name);
  bool value = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return value;
}

static void check_literal(lua_State *L, size_t number) {
  const char *type = luaL_typename(L, -1);
  if (lua_type(L, -1) != LUA_TSTRING) {
    luaL_argerror(L, 1, lua_pushfstring(L, "string expected as item %d, got %s", (int)number, type));
  }
}

/* The strings of the list that is argument 1. Pushes two values that keep them. */
static const galley_literal *push_literals(lua_State *L, size_t *count) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer length = luaL_len(L, 1);
  luaL_argcheck(L, length >= 0 && (size_t)length <= GALLEY_LITERALS_LIMIT, 1, "too many literals");
  *count = (size_t)length;
  galley_literal *literals = lua_newuserdatauv(L, *count * sizeof *literals, 0);
  lua_createtable(L, (int)length, 0);
  for (size_t i = 0; i < *count; i++) {
    lua_geti(L, 1, (lua_Integer)i + 1);
    check_literal(L, i + 1);
    literals[i].bytes = lua_tolstring(L, -1, &literals[i].length);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return literals;
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
  bool ignore_case = flag_option(L, 2, "ignore_case");
  size_t count, bad = 0;
  const galley_literal *literals = push_literals(L, &count);
  automaton_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (automaton_box){NULL, count};
  blocks kept; /* gone after this call: Lua frees the automaton, not galley_automaton_close */
  galley_allocator allocator = push_allocator(L, &kept);
  galley_status status =
      galley_automaton_open(&box->automaton, literals, count, ignore_case, &bad, allocator);
  if (status != GALLEY_OK) return raise_status(L, status, &literals[bad], bad + 1);
  lua_setiuservalue(L, -2, 1);
  luaL_setmetatable(L, TYPE_NAME);
  return 1;
}

static void push_matches(lua_State *L, const galley_literal_match *matches, size_t count) {
  lua_createtable(L, count < INT_MAX / 3 ? (int)count * 3 : 0, 0);
  for (size_t i = 0; i < count; i++) {
    lua_Integer at = (lua_Integer)i * 3;
    lua_pushinteger(L, (lua_Integer)matches[i].index + 1);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, (lua_Integer)matches[i].start + 1);
    lua_rawseti(L, -2, at + 2);
    lua_pushinteger(L, (lua_Integer)matches[i].end);
    lua_rawseti(L, -2, at + 3);
  }
}

static int automaton_find_all(lua_State *L) {
  const automaton_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  bool whole_words = flag_option(L, 3, "whole_words");
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  blocks working;
  galley_vector matches = galley_vector_of(sizeof(galley_literal_match), push_allocator(L, &working));
  if (galley_automaton_find_all(box->automaton, text, length, whole_words, &matches) != GALLEY_OK) {
    return luaL_error(L, "not enough memory");
  }
  push_matches(L, matches.items, matches.count);
  return 1;
}

static int automaton_tostring(lua_State *L) {
  const automaton_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  lua_pushfstring(L, "automaton of %d %s", (int)box->count, box->count == 1 ? "literal" : "literals");
  return 1;
}

int galley_lua_open_automaton(lua_State *L) {
  static const luaL_Reg methods[] = {{"find_all", automaton_find_all}, {NULL, NULL}};
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
