/* The Lua face of check/search.h.
 *
 *   local search = core.search(plan)                        -- made once, for one article after another
 *   local hits, items, patterns = search:run(article)       -- nil for nothing
 *   for i = 1, #hits, 3 do local needle, first, last = hits[i], hits[i + 1], hits[i + 2] … end
 *   for i = 1, #items, 2 do local rule, span = items[i], items[i + 1] … end
 *   for _, rule in ipairs(patterns) do                      -- rules whose pattern is to be run
 *     if search:may_match(article, rule, outline) then …    -- core.outline; not where there is none
 *     local matches, message = search:matches(article, rule, regex)
 *     for _, match in ipairs(matches) do … end              -- those in scope, as of regex:find_all
 *   end
 *   search:in_scope(article, raw, rule, first, last)
 *   search:in_quote(article, raw, first, last)
 *
 *   search:rest()
 *
 * All of it is about the article of the last run. */
#include "check/search.h"

#include <limits.h>

#include "lua/bindings.h"
#include "lua/outline.h"
#include "lua/plan.h"
#include "lua/regex.h"

#define SEARCH "galley.search"

/* Its user value is the plan. */
typedef struct search_box {
  galley_search search;
  galley_vector windows, groups; /* of galley_group */
} search_box;

static int search_new(lua_State *L) {
  const galley_plan *plan = galley_lua_check_plan(L, 1);
  search_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (search_box){.search = galley_search_of(plan, galley_malloc_allocator()),
                      .windows = galley_vector_of(sizeof(galley_group), galley_malloc_allocator()),
                      .groups = galley_vector_of(sizeof(galley_group), galley_malloc_allocator())};
  luaL_setmetatable(L, SEARCH);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  return 1;
}

static int search_gc(lua_State *L) {
  search_box *box = luaL_checkudata(L, 1, SEARCH);
  galley_search_release(&box->search);
  galley_vector_release(&box->windows);
  galley_vector_release(&box->groups);
  return 0;
}

/* search:rest(): it leaves the article. */
static int search_rest(lua_State *L) {
  search_box *box = luaL_checkudata(L, 1, SEARCH);
  galley_search_rest(&box->search);
  galley_vector_rest(&box->windows);
  galley_vector_rest(&box->groups);
  return 0;
}

/* The search, for the article at index 2 that it has run over. */
static search_box *check_search(lua_State *L) {
  search_box *box = luaL_checkudata(L, 1, SEARCH);
  const galley_lua_article *article = galley_lua_check_article(L, 2);
  luaL_argcheck(L, box->search.views[0].article == &article->article, 2, "not the article of the last run");
  return box;
}

static uint32_t check_rule(lua_State *L, int index, const search_box *box) {
  lua_Integer rule = luaL_checkinteger(L, index);
  luaL_argcheck(L, rule >= 1 && (lua_Unsigned)rule <= box->search.plan->rule_count, index, "no such rule");
  return (uint32_t)(rule - 1);
}

/* ---- run ---- */

/* Pushes nil for none. */
static void push_hits(lua_State *L, const galley_vector *hits) {
  const galley_literal_match *hit = hits->items;
  if (hits->count == 0) {
    lua_pushnil(L);
    return;
  }
  lua_createtable(L, hits->count < INT_MAX / 3 ? (int)hits->count * 3 : 0, 0);
  for (size_t i = 0; i < hits->count; i++) {
    const size_t values[] = {(size_t)hit[i].index + 1, (size_t)hit[i].start + 1, hit[i].end};
    for (size_t k = 0; k < 3; k++) {
      lua_pushinteger(L, (lua_Integer)values[k]);
      lua_rawseti(L, -2, (lua_Integer)(i * 3 + k + 1));
    }
  }
}

/* Pushes rules, each with the span of an item; nil for none. */
static void push_items(lua_State *L, const galley_vector *items) {
  const galley_item *item = items->items;
  if (items->count == 0) {
    lua_pushnil(L);
    return;
  }
  lua_createtable(L, items->count < INT_MAX / 2 ? (int)items->count * 2 : 0, 0);
  for (size_t i = 0; i < items->count; i++) {
    lua_pushinteger(L, (lua_Integer)item[i].rule + 1);
    lua_rawseti(L, -2, (lua_Integer)(i * 2 + 1));
    galley_lua_push_item(L, 2, item[i].layer, item[i].index);
    lua_rawseti(L, -2, (lua_Integer)(i * 2 + 2));
  }
}

/* Pushes the rules that have tasks; nil for none. */
static void push_rules(lua_State *L, const galley_vector *tasks) {
  const galley_task *task = tasks->items;
  lua_Integer count = 0;
  if (tasks->count == 0) {
    lua_pushnil(L);
    return;
  }
  lua_newtable(L);
  for (size_t i = 0; i < tasks->count; i++) {
    if (i > 0 && task[i].rule == task[i - 1].rule) continue;
    lua_pushinteger(L, (lua_Integer)task[i].rule + 1);
    lua_rawseti(L, -2, ++count);
  }
}

static int search_run(lua_State *L) {
  search_box *box = luaL_checkudata(L, 1, SEARCH);
  galley_lua_article *article = galley_lua_check_article(L, 2);
  galley_lua_check(L, galley_search_run(&box->search, &article->article));
  push_hits(L, &box->search.hits);
  push_items(L, &box->search.items);
  push_rules(L, &box->search.tasks);
  return 3;
}

/* ---- matches ---- */

/* Sets box->windows to where the pattern of a task need be run: all of its part, if no reach is known. */
static galley_status find_windows(search_box *box, const galley_task *task, const galley_reach *reach,
                                  const galley_text *text) {
  const galley_group *hits = (const galley_group *)box->search.near.items + task->first_hit;
  box->windows.count = 0;
  if (reach && task->hit_count > 0)
    return galley_find_windows(reach, text->bytes, task->part, hits, task->hit_count, &box->windows);
  return galley_vector_append(&box->windows, &task->part, 1) ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

/* Does the outline accept a part of a window? */
static bool is_accepted(const search_box *box, const galley_outline *outline, const galley_text *text) {
  const galley_group *window = box->windows.items;
  for (size_t i = 0; i < box->windows.count; i++) {
    if (galley_outline_accepts(outline, text->bytes + window[i].start, window[i].end - window[i].start))
      return true;
  }
  return false;
}

static int search_may_match(lua_State *L) {
  search_box *box = check_search(L);
  uint32_t rule = check_rule(L, 3, box);
  const galley_lua_outline *outline = galley_lua_check_outline(L, 4);
  const galley_text *text = galley_search_view(&box->search, box->search.plan->scopes[rule].raw)->text;
  size_t count;
  const galley_task *tasks = galley_search_tasks(&box->search, rule, &count);
  bool accepted = false;
  for (size_t i = 0; !accepted && i < count; i++) {
    galley_lua_check(L, find_windows(box, &tasks[i], outline->has_reach ? &outline->reach : NULL, text));
    accepted = is_accepted(box, &outline->outline, text);
  }
  lua_pushboolean(L, accepted);
  return 1;
}

/* Moves stretches, but for those of groups that took no part. */
static void move_stretches(galley_vector *stretches, size_t from, uint32_t by) {
  galley_group *stretch = stretches->items;
  for (size_t i = from; i < stretches->count; i++) {
    if (stretch[i].start == GALLEY_NO_GROUP) continue;
    stretch[i].start += by;
    stretch[i].end += by;
  }
}

/* ICU sees the part of the task alone, and counts from its beginning. */
static galley_status find_matches(search_box *box, const galley_task *task, galley_lua_regex *regex,
                                  galley_view *view) {
  galley_group part = {0, task->part.end - task->part.start};
  size_t before = box->groups.count;
  galley_status status = find_windows(box, task, regex->has_reach ? &regex->reach : NULL, view->text);
  if (status == GALLEY_OK) status = galley_view_widen(view, task->part.start, task->part.end);
  if (status != GALLEY_OK) return status;
  move_stretches(&box->windows, 0, 0u - task->part.start);
  status =
      regex->find_in(&regex->regex, &view->wide, part, box->windows.items, box->windows.count, &box->groups);
  move_stretches(&box->groups, before, task->part.start);
  return status;
}

/* Appends the matches that are accepted to the list on top. */
static galley_status push_accepted(lua_State *L, search_box *box, uint32_t rule, size_t a_match) {
  const galley_group *groups = box->groups.items;
  lua_Integer count = 0;
  for (size_t i = 0; i < box->groups.count; i += a_match) {
    bool accepted;
    galley_status status =
        galley_search_accepts(&box->search, rule, groups[i].start, groups[i].end, &accepted);
    if (status != GALLEY_OK) return status;
    if (!accepted) continue;
    galley_lua_push_match(L, groups + i, a_match, 0);
    lua_rawseti(L, -2, ++count);
  }
  return GALLEY_OK;
}

static int search_matches(lua_State *L) {
  search_box *box = check_search(L);
  uint32_t rule = check_rule(L, 3, box);
  galley_lua_regex *regex = luaL_checkudata(L, 4, GALLEY_LUA_REGEX);
  galley_view *view = galley_search_view(&box->search, box->search.plan->scopes[rule].raw);
  size_t count;
  const galley_task *tasks = galley_search_tasks(&box->search, rule, &count);
  galley_status status = GALLEY_OK;
  box->groups.count = 0;
  for (size_t i = 0; status == GALLEY_OK && i < count; i++)
    status = find_matches(box, &tasks[i], regex, view);
  if (status != GALLEY_OK) return galley_lua_push_search_error(L, status);
  lua_newtable(L);
  galley_lua_check(L, push_accepted(L, box, rule, regex->regex.group_count + 1));
  return 1;
}

/* ---- scopes ---- */

/* The stretch between the positions at `index` and behind it. */
static galley_range check_stretch(lua_State *L, int index) {
  lua_Integer first = luaL_checkinteger(L, index), last = luaL_checkinteger(L, index + 1);
  luaL_argcheck(L, first >= 1, index, "position before the text");
  luaL_argcheck(L, last >= first - 1, index + 1, "the stretch ends before it begins");
  return (galley_range){(size_t)first - 1, (size_t)last};
}

static int search_in_scope(lua_State *L) {
  search_box *box = check_search(L);
  bool raw = lua_toboolean(L, 3), accepted;
  uint32_t rule = check_rule(L, 4, box);
  galley_range range = check_stretch(L, 5);
  galley_lua_check(L, galley_search_in_scope(&box->search, raw, rule, range.start, range.end, &accepted));
  lua_pushboolean(L, accepted);
  return 1;
}

static int search_in_quote(lua_State *L) {
  search_box *box = check_search(L);
  bool raw = lua_toboolean(L, 3), inside;
  galley_range range = check_stretch(L, 4);
  galley_lua_check(L, galley_search_in_quote(&box->search, raw, range.start, range.end, &inside));
  lua_pushboolean(L, inside);
  return 1;
}

void galley_lua_open_search(lua_State *L) {
  static const luaL_Reg methods[] = {{"run", search_run},
                                     {"may_match", search_may_match},
                                     {"matches", search_matches},
                                     {"in_scope", search_in_scope},
                                     {"in_quote", search_in_quote},
                                     {"rest", search_rest},
                                     {NULL, NULL}};
  if (luaL_newmetatable(L, SEARCH)) {
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, search_gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_pop(L, 1);
  lua_pushcfunction(L, search_new);
  lua_setfield(L, -2, "search");
}
