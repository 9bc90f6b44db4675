/* The Lua face of check/plan.h.
 *
 *   local plan = core.plan {
 *     rules = {
 *       {
 *         roles = { lead = true },
 *         raw = false, sentence = false, quote = false, outside_quotes = true, everywhere = false,
 *         anchors = core.condition "numbers",
 *         except = core.automaton { "…" },
 *       },
 *     },
 *     goals = { { rule = 1, kind = "term" } },     -- or "anchor", "call", "pattern"
 *     finders = { { find = core.terms { "…" }, clean = 1, goals = { 1 } } },
 *   }
 *
 * The goals of a finder are one for each text that it finds; so many of these, the first ones, it finds in
 * the clean text, the others in the raw one. Needles are numbered through, finder by finder. What is false
 * may be left out. The plan keeps what it is made of. */
#include "lua/plan.h"

#include "lua/automaton.h"
#include "lua/bindings.h"
#include "lua/matches.h"
#include "lua/terms.h"

#define PLAN "galley.plan"

/* Its user value is a table with its blocks of memory and what it borrows. */
typedef struct plan_box {
  galley_plan plan;
  galley_arena arena;
} plan_box;

const galley_plan *galley_lua_check_plan(lua_State *L, int index) {
  return &((plan_box *)luaL_checkudata(L, index, PLAN))->plan;
}

/* ---- reading fields of the table on top ---- */

static bool flag(lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  bool value = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return value;
}

static uint32_t number(lua_State *L, const char *name, lua_Integer least, size_t most) {
  lua_getfield(L, -1, name);
  lua_Integer value = lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (value < least || (lua_Unsigned)value > most)
    luaL_error(L, "bad plan: field '%s' must be a number from %d to %d", name, (int)least, (int)most);
  return (uint32_t)value;
}

/* Pushes a field that is a list, and returns its length. */
static size_t push_items(lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  if (!lua_istable(L, -1)) luaL_error(L, "bad plan: field '%s' must be a table", name);
  return (size_t)lua_rawlen(L, -1);
}

static void *allocate(lua_State *L, plan_box *box, size_t count, size_t size) {
  void *items = galley_arena_array(&box->arena, count + 1, size);
  if (!items) luaL_error(L, "not enough memory");
  return items;
}

/* The value on top goes, and is kept as long as the plan. */
static void keep(lua_State *L, int kept) {
  lua_rawsetp(L, kept, lua_touserdata(L, -1));
}

/* ---- the parts of a plan ---- */

static unsigned roles(lua_State *L) {
  unsigned found = 0;
  lua_getfield(L, -1, "roles");
  for (unsigned role = 0; role < GALLEY_ROLE_COUNT; role++) {
    if (flag(L, galley_role_name(role))) found |= 1u << role;
  }
  lua_pop(L, 1);
  return found;
}

static galley_scope scope(lua_State *L, int kept) {
  galley_scope s = {.raw = flag(L, "raw"),
                    .by_sentence = flag(L, "sentence"),
                    .quotes = flag(L, "quote"),
                    .outside_quotes = flag(L, "outside_quotes"),
                    .everywhere = flag(L, "everywhere"),
                    .roles = roles(L)};
  if (lua_getfield(L, -1, "anchors") != LUA_TNIL) {
    s.anchors = galley_lua_check_condition(L, -1);
    keep(L, kept);
  } else {
    lua_pop(L, 1);
  }
  if (lua_getfield(L, -1, "except") != LUA_TNIL) {
    size_t count;
    s.except = galley_lua_check_automaton(L, -1, &count);
    keep(L, kept);
  } else {
    lua_pop(L, 1);
  }
  return s;
}

static void read_rules(lua_State *L, plan_box *box, int kept) {
  size_t count = push_items(L, "rules");
  galley_scope *scopes = allocate(L, box, count, sizeof *scopes);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    scopes[i] = scope(L, kept);
    box->plan.uses_raw |= scopes[i].raw;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  box->plan.scopes = scopes;
  box->plan.rule_count = count;
}

static galley_goal_kind goal_kind(lua_State *L) {
  static const char *const names[] = {"term", "anchor", "call", "pattern", NULL};
  lua_getfield(L, -1, "kind");
  int kind = luaL_checkoption(L, -1, NULL, names);
  lua_pop(L, 1);
  return (galley_goal_kind)kind;
}

static size_t read_goals(lua_State *L, plan_box *box) {
  size_t count = push_items(L, "goals");
  galley_goal *goals = allocate(L, box, count, sizeof *goals);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    goals[i] = (galley_goal){number(L, "rule", 1, box->plan.rule_count) - 1, goal_kind(L)};
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  box->plan.goals = goals;
  return count;
}

/* Reads what finds, which is kept, and how many needles it has. */
static void read_machine(lua_State *L, galley_finder *finder, int kept) {
  size_t count;
  lua_getfield(L, -1, "find");
  finder->terms = galley_lua_test_terms(L, -1, &count);
  if (!finder->terms) finder->shapes = galley_lua_test_shapes(L, -1, &count);
  if (!finder->terms && !finder->shapes) finder->parts = galley_lua_check_automaton(L, -1, &count);
  finder->count = (uint32_t)count;
  keep(L, kept);
}

static void read_finder_goals(lua_State *L, plan_box *box, galley_finder *finder, size_t goal_count) {
  size_t count = push_items(L, "goals");
  if (count != finder->count) luaL_error(L, "bad plan: a finder needs a goal for each of its texts");
  uint32_t *goals = allocate(L, box, count, sizeof *goals);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    lua_Integer goal = lua_tointeger(L, -1);
    if (goal < 1 || (lua_Unsigned)goal > goal_count) luaL_error(L, "bad plan: no goal %d", (int)goal);
    goals[i] = (uint32_t)(goal - 1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  finder->goals = goals;
}

static void read_finders(lua_State *L, plan_box *box, int kept, size_t goal_count) {
  size_t count = push_items(L, "finders"), needles = 0;
  galley_finder *finders = allocate(L, box, count, sizeof *finders);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    finders[i] = (galley_finder){.first_needle = (uint32_t)needles};
    read_machine(L, &finders[i], kept);
    read_finder_goals(L, box, &finders[i], goal_count);
    finders[i].clean_count = number(L, "clean", 0, finders[i].count);
    needles += finders[i].count;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  box->plan.finders = finders;
  box->plan.finder_count = count;
}

static int plan_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  plan_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (plan_box){.plan = {.rule_count = 0}};
  galley_lua_kept kept; /* gone after this call: Lua frees the blocks, not galley_arena_close */
  galley_arena_open(&box->arena, galley_lua_push_allocator(L, &kept));
  lua_pushvalue(L, 1);
  read_rules(L, box, kept.table);
  size_t goal_count = read_goals(L, box);
  read_finders(L, box, kept.table, goal_count);
  lua_pop(L, 1);
  lua_setiuservalue(L, 2, 1);
  luaL_setmetatable(L, PLAN);
  return 1;
}

void galley_lua_open_plan(lua_State *L) {
  luaL_newmetatable(L, PLAN);
  lua_pop(L, 1);
  lua_pushcfunction(L, plan_new);
  lua_setfield(L, -2, "plan");
}
