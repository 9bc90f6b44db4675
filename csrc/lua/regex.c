/* galley.regex, the Lua face of match/regex.h.
 *
 *   local regex = require "galley.regex"
 *   local re = assert(regex.compile("(?<day>\\d+)\\. (\\p{L}+)", { ignore_case = true, time_limit = 200 }))
 *   for _, match in ipairs(assert(re:find_all(text))) do
 *     local first, last = match[1], match[2]              -- the match; match[3], match[4]: group 1, and so
 * on print(re:expand(text, match, "$2, ${day}")) end
 *
 * compile gives nil, message, position in the pattern. find_all(text, init, last) takes init and last as
 * string.sub does: the pattern sees only what lies between. It gives nil, message when it runs over its
 * limits.
 *
 * compile takes `reach`, too, for patterns that run only around what they cannot do without (check/search.h):
 *
 *   local re = regex.compile("\\d+ ?km", { reach = { characters = 3, repeated = "0123456789" } })
 *
 * A match holds a needle, and else at most so many `characters`, not counting those in `repeated`.
 */
#include <lauxlib.h>
#include <limits.h>
#include <string.h>

#include "lua/compatible.h"
#include "lua/regex.h"

#define TYPE_NAME   GALLEY_LUA_REGEX
#define GROUPS_NAME "galley.regex.groups"

__attribute__((visibility("default"))) int luaopen_galley_regex(lua_State *L);

static int regex_gc(lua_State *L) {
  galley_lua_regex *box = luaL_checkudata(L, 1, TYPE_NAME);
  galley_regex_close(&box->regex);
  return 0;
}

static int groups_gc(lua_State *L) {
  galley_vector_release(luaL_checkudata(L, 1, GROUPS_NAME));
  return 0;
}

static galley_regex *check_regex(lua_State *L) {
  galley_lua_regex *box = luaL_checkudata(L, 1, TYPE_NAME);
  luaL_argcheck(L, box->regex.handle, 1, "closed regex");
  return &box->regex;
}

/* ---- compile ---- */

static uint32_t time_limit_option(lua_State *L, int options) {
  lua_getfield(L, options, "time_limit");
  int is_integer = 1;
  lua_Integer value =
      lua_isnil(L, -1) ? (lua_Integer)GALLEY_REGEX_TIME_LIMIT : lua_tointegerx(L, -1, &is_integer);
  luaL_argcheck(L, is_integer && value > 0 && value <= INT32_MAX, options,
                "time_limit must be a positive number of milliseconds");
  lua_pop(L, 1);
  return (uint32_t)value;
}

static galley_regex_options check_options(lua_State *L, int argument) {
  galley_regex_options options = {.ignore_case = false};
  if (lua_isnoneornil(L, argument)) return options;
  luaL_checktype(L, argument, LUA_TTABLE);
  options.time_limit = time_limit_option(L, argument);
  lua_getfield(L, argument, "ignore_case");
  options.ignore_case = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return options;
}

static int push_compile_error(lua_State *L, galley_status status, const galley_regex_error *error) {
  switch (status) {
  case GALLEY_OUT_OF_MEMORY: return luaL_error(L, "not enough memory");
  case GALLEY_BAD_PATTERN:
    lua_pushnil(L);
    lua_pushstring(L, error->message);
    lua_pushinteger(L, (lua_Integer)error->offset + 1);
    return 3;
  case GALLEY_TOO_LARGE:
    lua_pushnil(L);
    lua_pushfstring(L, "pattern is longer than %d bytes", (int)GALLEY_PATTERN_LIMIT);
    return 2;
  default:
    lua_pushnil(L);
    lua_pushliteral(L, "ICU's regular expressions are not available");
    return 2;
  }
}

static int regex_compile(lua_State *L) {
  size_t length;
  const char *pattern = luaL_checklstring(L, 1, &length);
  galley_regex_options options = check_options(L, 2);
  galley_lua_regex *box = lua_newuserdatauv(L, sizeof *box, 1);
  galley_regex *regex = &box->regex;
  *box = (galley_lua_regex){.find_in = galley_regex_find_in};
  luaL_setmetatable(L, TYPE_NAME);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  box->has_reach = galley_lua_reach_option(L, 2, &box->reach);
  galley_regex_error error;
  galley_status status =
      galley_regex_open(regex, pattern, length, &options, &error, galley_malloc_allocator());
  return status == GALLEY_OK ? 1 : push_compile_error(L, status, &error);
}

/* ---- find_all ---- */

/* The stretch [start, end) that arguments `init` and `last` name, as string.sub takes them. */
static void check_range(lua_State *L, int init, size_t length, size_t *start, size_t *end) {
  lua_Integer first = luaL_optinteger(L, init, 1), last = luaL_optinteger(L, init + 1, -1);
  lua_Integer size = (lua_Integer)length;
  if (first < 0) first = first < -size ? 1 : size + first + 1;
  if (first < 1) first = 1;
  if (last < 0) last = last < -size ? 0 : size + last + 1;
  if (last > size) last = size;
  bool empty = first > last;
  if (first > size + 1) first = size + 1;
  *start = (size_t)first - 1;
  *end = empty ? *start : (size_t)last;
}

static galley_vector *push_groups(lua_State *L) {
  galley_vector *groups = lua_newuserdatauv(L, sizeof *groups, 0);
  *groups = galley_vector_of(sizeof(galley_group), galley_malloc_allocator());
  luaL_setmetatable(L, GROUPS_NAME);
  return groups;
}

static void push_matches(lua_State *L, const galley_vector *groups, size_t a_match, size_t offset) {
  size_t count = groups->count / a_match;
  lua_createtable(L, count < INT_MAX ? (int)count : 0, 0);
  for (size_t i = 0; i < count; i++) {
    galley_lua_push_match(L, (const galley_group *)groups->items + i * a_match, a_match, offset);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static int regex_find_all(lua_State *L) {
  galley_regex *regex = check_regex(L);
  size_t length, start, end;
  const char *text = luaL_checklstring(L, 2, &length);
  check_range(L, 3, length, &start, &end);
  luaL_argcheck(L, end - start <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_vector *groups = push_groups(L);
  galley_status status = galley_regex_find_all(regex, text + start, end - start, groups);
  if (status != GALLEY_OK) return galley_lua_push_search_error(L, status);
  push_matches(L, groups, regex->group_count + 1, start);
  galley_vector_release(groups);
  return 1;
}

/* ---- expand ---- */

static bool match_offset(lua_State *L, size_t index, lua_Integer *offset) {
  int is_integer = 1;
  bool there = lua_geti(L, 3, (lua_Integer)index) != LUA_TNIL && lua_toboolean(L, -1);
  if (there) *offset = lua_tointegerx(L, -1, &is_integer);
  luaL_argcheck(L, is_integer, 3, "a match holds integers and false");
  lua_pop(L, 1);
  return there;
}

/* The text of a group; nothing for one that took no part. */
static const char *group_text(lua_State *L, const char *text, size_t length, size_t group, size_t *size) {
  lua_Integer first = 0, last = 0;
  *size = 0;
  if (!match_offset(L, group * 2 + 1, &first) || !match_offset(L, group * 2 + 2, &last)) return text;
  bool inside = first >= 1 && last <= (lua_Integer)length && first - 1 <= last;
  luaL_argcheck(L, inside, 3, "match lies outside of the text");
  *size = (size_t)(last - first + 1);
  return text + first - 1;
}

static int template_error(lua_State *L, const galley_regex_error *error) {
  const char *message = lua_pushfstring(L, "%s at byte %d", error->message, (int)error->offset + 1);
  return luaL_argerror(L, 4, message);
}

static int regex_expand(lua_State *L) {
  const galley_regex *regex = check_regex(L);
  size_t length, template_length, position = 0;
  const char *text = luaL_checklstring(L, 2, &length);
  luaL_checktype(L, 3, LUA_TTABLE);
  const char *template = luaL_checklstring(L, 4, &template_length);
  galley_template_piece piece;
  galley_regex_error error;
  luaL_Buffer result;
  luaL_buffinit(L, &result);
  while (galley_template_next(regex, template, template_length, &position, &piece, &error)) {
    size_t size = piece.end - piece.start;
    const char *bytes =
        piece.is_group ? group_text(L, text, length, piece.group, &size) : template + piece.start;
    luaL_addlstring(&result, bytes, size);
  }
  if (error.message) return template_error(L, &error);
  luaL_pushresult(&result);
  return 1;
}

/* ---- module ---- */

static int regex_tostring(lua_State *L) {
  luaL_checkudata(L, 1, TYPE_NAME);
  lua_pushliteral(L, "regex ");
  lua_getiuservalue(L, 1, 1);
  lua_concat(L, 2);
  return 1;
}

static void register_types(lua_State *L) {
  static const luaL_Reg methods[] = {{"find_all", regex_find_all}, {"expand", regex_expand}, {NULL, NULL}};
  static const luaL_Reg metamethods[] = {{"__gc", regex_gc}, {"__tostring", regex_tostring}, {NULL, NULL}};
  if (luaL_newmetatable(L, TYPE_NAME)) {
    luaL_setfuncs(L, metamethods, 0);
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
  }
  if (luaL_newmetatable(L, GROUPS_NAME)) {
    lua_pushcfunction(L, groups_gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_pop(L, 2);
}

int luaopen_galley_regex(lua_State *L) {
  static const luaL_Reg functions[] = {{"compile", regex_compile}, {NULL, NULL}};
  register_types(L);
  luaL_newlib(L, functions);
  return 1;
}
