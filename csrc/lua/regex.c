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
 * For many patterns on one text, each only around what it cannot do without:
 *
 *   local re = regex.compile("\\d+ ?km", { reach = { characters = 3, repeated = "0123456789" } })
 *   local wide = regex.text(text)
 *   re:find_near(wide, first, last, { 17, 18 })             -- hits, first and last byte of each
 *
 * A match holds a hit, and else at most so many `characters`, not counting those in `repeated`. Without
 * `reach` find_near looks everywhere. The list of hits is flat and in any order; matches are as of find_all.
 */
#include <lauxlib.h>
#include <limits.h>
#include <string.h>

#include "lua/compatible.h"
#include "match/regex.h"
#include "match/windows.h"

#define TYPE_NAME   "galley.regex"
#define GROUPS_NAME "galley.regex.groups"
#define TEXT_NAME   "galley.regex.text"

typedef struct regex_box {
  galley_regex regex;
  bool has_reach;
  galley_reach reach;
} regex_box;

__attribute__((visibility("default"))) int luaopen_galley_regex(lua_State *L);

static int regex_gc(lua_State *L) {
  regex_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  galley_regex_close(&box->regex);
  return 0;
}

static int groups_gc(lua_State *L) {
  galley_vector_release(luaL_checkudata(L, 1, GROUPS_NAME));
  return 0;
}

static int text_gc(lua_State *L) {
  galley_wide_close(luaL_checkudata(L, 1, TEXT_NAME));
  return 0;
}

static regex_box *check_box(lua_State *L) {
  regex_box *box = luaL_checkudata(L, 1, TYPE_NAME);
  luaL_argcheck(L, box->regex.handle, 1, "closed regex");
  return box;
}

static galley_regex *check_regex(lua_State *L) {
  return &check_box(L)->regex;
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

/* The option `reach`, a table. False: there is none. */
static bool reach_option(lua_State *L, int options, galley_reach *reach) {
  if (lua_isnoneornil(L, options)) return false;
  if (lua_getfield(L, options, "reach") == LUA_TNIL) {
    lua_pop(L, 1);
    return false;
  }
  luaL_argcheck(L, lua_istable(L, -1), options, "reach must be a table");
  lua_getfield(L, -1, "characters");
  lua_getfield(L, -2, "repeated");
  int is_integer;
  lua_Integer characters = lua_tointegerx(L, -2, &is_integer);
  luaL_argcheck(L, is_integer && characters >= 0 && characters <= INT32_MAX, options,
                "reach.characters must be a number of characters");
  size_t length;
  const char *bytes = lua_tolstring(L, -1, &length);
  luaL_argcheck(L, bytes, options, "reach.repeated must be a string");
  *reach = (galley_reach){.characters = (size_t)characters};
  for (size_t i = 0; i < length; i++) reach->repeated[(unsigned char)bytes[i]] = true;
  lua_pop(L, 3);
  return true;
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
  regex_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  galley_regex *regex = &box->regex;
  *box = (regex_box){.has_reach = false};
  luaL_setmetatable(L, TYPE_NAME);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  box->has_reach = reach_option(L, 2, &box->reach);
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

static void push_match(lua_State *L, const galley_group *groups, size_t count, size_t offset) {
  lua_createtable(L, (int)count * 2, 0);
  for (size_t i = 0; i < count; i++) {
    if (groups[i].start == GALLEY_NO_GROUP) {
      lua_pushboolean(L, false);
      lua_pushboolean(L, false);
    } else {
      lua_pushinteger(L, (lua_Integer)(groups[i].start + offset + 1));
      lua_pushinteger(L, (lua_Integer)(groups[i].end + offset));
    }
    lua_rawseti(L, -3, (lua_Integer)i * 2 + 2);
    lua_rawseti(L, -2, (lua_Integer)i * 2 + 1);
  }
}

static void push_matches(lua_State *L, const galley_vector *groups, size_t a_match, size_t offset) {
  size_t count = groups->count / a_match;
  lua_createtable(L, count < INT_MAX ? (int)count : 0, 0);
  for (size_t i = 0; i < count; i++) {
    push_match(L, (const galley_group *)groups->items + i * a_match, a_match, offset);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static int push_search_error(lua_State *L, galley_status status) {
  if (status == GALLEY_OUT_OF_MEMORY) return luaL_error(L, "not enough memory");
  lua_pushnil(L);
  switch (status) {
  case GALLEY_TIME_LIMIT: lua_pushliteral(L, "regular expression ran over its time limit"); break;
  case GALLEY_TOO_LARGE: lua_pushliteral(L, "regular expression ran over its stack limit"); break;
  default: lua_pushliteral(L, "ICU could not search");
  }
  return 2;
}

static int regex_find_all(lua_State *L) {
  galley_regex *regex = check_regex(L);
  size_t length, start, end;
  const char *text = luaL_checklstring(L, 2, &length);
  check_range(L, 3, length, &start, &end);
  luaL_argcheck(L, end - start <= GALLEY_LENGTH_LIMIT, 2, "text is longer than 2 GiB");
  galley_vector *groups = push_groups(L);
  galley_status status = galley_regex_find_all(regex, text + start, end - start, groups);
  if (status != GALLEY_OK) return push_search_error(L, status);
  push_matches(L, groups, regex->group_count + 1, start);
  galley_vector_release(groups);
  return 1;
}

/* ---- find_near ---- */

static int regex_text(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  luaL_argcheck(L, length <= GALLEY_LENGTH_LIMIT, 1, "text is longer than 2 GiB");
  galley_wide *text = lua_newuserdatauv(L, sizeof *text, 1);
  memset(text, 0, sizeof *text);
  luaL_setmetatable(L, TEXT_NAME);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (galley_wide_open(text, bytes, length, galley_malloc_allocator()) != GALLEY_OK)
    return luaL_error(L, "not enough memory");
  return 1;
}

static uint32_t hit_offset(lua_State *L, lua_Integer index, size_t most) {
  lua_geti(L, 5, index);
  int is_integer;
  lua_Integer value = lua_tointegerx(L, -1, &is_integer);
  luaL_argcheck(L, is_integer && value >= 0 && (lua_Unsigned)value <= most, 5, "hit outside the text");
  lua_pop(L, 1);
  return (uint32_t)value;
}

/* Pushes what keeps them. */
static galley_group *push_hits(lua_State *L, size_t most, size_t *count) {
  lua_Integer length = luaL_len(L, 5);
  luaL_argcheck(L, length >= 0 && length % 2 == 0 && length < INT_MAX, 5, "a hit is two integers");
  *count = (size_t)length / 2;
  galley_group *hits = lua_newuserdatauv(L, (*count + 1) * sizeof *hits, 0);
  for (size_t i = 0; i < *count; i++) {
    uint32_t first = hit_offset(L, (lua_Integer)i * 2 + 1, most);
    luaL_argcheck(L, first >= 1, 5, "hit outside the text");
    hits[i] = (galley_group){first - 1, hit_offset(L, (lua_Integer)i * 2 + 2, most)};
  }
  return hits;
}

static int regex_find_near(lua_State *L) {
  regex_box *box = check_box(L);
  const galley_wide *text = luaL_checkudata(L, 2, TEXT_NAME);
  size_t start, end, count = 0;
  check_range(L, 3, text->length, &start, &end);
  luaL_checktype(L, 5, LUA_TTABLE);
  galley_group part = {(uint32_t)start, (uint32_t)end}, *hits = push_hits(L, text->length, &count);
  galley_vector *windows = push_groups(L), *groups = push_groups(L);
  galley_status status = GALLEY_OK;
  if (box->has_reach)
    status = galley_find_windows(&box->reach, text->bytes, part, hits, count, windows);
  else if (count > 0 && !galley_vector_append(windows, &part, 1))
    status = GALLEY_OUT_OF_MEMORY;
  if (status == GALLEY_OK)
    status = galley_regex_find_in(&box->regex, text, part, windows->items, windows->count, groups);
  if (status != GALLEY_OK) return push_search_error(L, status);
  push_matches(L, groups, box->regex.group_count + 1, 0);
  galley_vector_release(groups);
  galley_vector_release(windows);
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
  static const luaL_Reg methods[] = {
      {"find_all", regex_find_all}, {"find_near", regex_find_near}, {"expand", regex_expand}, {NULL, NULL}};
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
  if (luaL_newmetatable(L, TEXT_NAME)) {
    lua_pushcfunction(L, text_gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_pop(L, 3);
}

int luaopen_galley_regex(lua_State *L) {
  static const luaL_Reg functions[] = {{"compile", regex_compile}, {"text", regex_text}, {NULL, NULL}};
  register_types(L);
  luaL_newlib(L, functions);
  return 1;
}
