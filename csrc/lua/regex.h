/* What core.so and regex.so share of regular expressions: the type galley.regex, whose engine lies in
 * regex.so, and matches as Lua values. */
#ifndef GALLEY_LUA_REGEX_H
#define GALLEY_LUA_REGEX_H

#include <lua.h>

#include "match/windows.h"

#define GALLEY_LUA_REGEX "galley.regex"

typedef struct galley_lua_regex {
  galley_regex regex;
  bool has_reach;
  galley_reach reach;
  galley_status (*find_in)(galley_regex *regex, const galley_wide *text, galley_group part,
                           const galley_group *windows, size_t count, galley_vector *groups);
} galley_lua_regex;

/* Pushes a match, `count` groups: a list of their first and last bytes, false for those that took no part. */
void galley_lua_push_match(lua_State *L, const galley_group *groups, size_t count, size_t offset);

/* The field `reach`, a table, of the table of options at a stack index. False: there is none. */
bool galley_lua_reach_option(lua_State *L, int options, galley_reach *reach);

/* Pushes nil and what went wrong, or raises for want of memory. Returns 2. */
int galley_lua_push_search_error(lua_State *L, galley_status status);

#endif
