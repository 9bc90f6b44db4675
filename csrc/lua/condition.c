/* The Lua face of check/condition.h.
 *
 *   local condition = core.condition("numbers", { kind = { "cardinal", "money" }, least_bytes = 5 })
 *
 * The conditions are those of the field `where` of rules (lua/galley/rule.lua); a text is what they hold.
 * Raises for others. */
#include "check/condition.h"

#include <string.h>

#include "lua/bindings.h"
#include "lua/plan.h"

#define CONDITION  "galley.condition"
#define MOST_TEXTS 1000

/* Its user value is a list of what it borrows. */
typedef struct condition_box {
  galley_condition condition;
} condition_box;

const galley_condition *galley_lua_check_condition(lua_State *L, int index) {
  return &((condition_box *)luaL_checkudata(L, index, CONDITION))->condition;
}

/* ---- values ---- */

/* Keeps the value on top, which goes, in the list at `kept`. */
static void keep(lua_State *L, int kept) {
  lua_rawseti(L, kept, (lua_Integer)lua_rawlen(L, kept) + 1);
}

/* Makes a list of the value on top, which is a string or a list of strings; its length. */
static size_t as_list(lua_State *L, const char *name) {
  if (lua_type(L, -1) == LUA_TSTRING) {
    lua_createtable(L, 1, 0);
    lua_insert(L, -2);
    lua_rawseti(L, -2, 1);
  }
  if (!lua_istable(L, -1) || lua_rawlen(L, -1) > MOST_TEXTS)
    luaL_error(L, "%s must be a text, or a list of texts", name);
  return (size_t)lua_rawlen(L, -1);
}

/* Item `i` of the list on top. */
static const char *text_at(lua_State *L, const char *name, size_t i, size_t *length) {
  lua_rawgeti(L, -1, (lua_Integer)i + 1);
  if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "%s must be a text, or a list of texts", name);
  const char *text = lua_tolstring(L, -1, length);
  if (*length == 0) luaL_error(L, "%s holds an empty text", name);
  lua_pop(L, 1);
  return text;
}

static galley_texts texts(lua_State *L, int kept, const char *name) {
  size_t count = as_list(L, name);
  galley_literal *items = lua_newuserdatauv(L, (count + 1) * sizeof *items, 0);
  keep(L, kept);
  for (size_t i = 0; i < count; i++) {
    items[i].bytes = text_at(L, name, i, &items[i].length);
    /* The text itself: its list is the caller's, who may change it. */
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    keep(L, kept);
  }
  return (galley_texts){items, count};
}

static size_t number(lua_State *L, const char *name) {
  int is_integer;
  lua_Integer value = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer || value < 0) luaL_error(L, "%s must be a number", name);
  return (size_t)value;
}

static bool is_named(const char *known, const char *name) {
  return known && strcmp(known, name) == 0;
}

static uint32_t kinds(lua_State *L, const char *name, galley_layer layer) {
  uint32_t found = 0;
  size_t count = as_list(L, name), length;
  for (size_t i = 0; i < count; i++) {
    const char *wanted = text_at(L, name, i, &length), *known;
    unsigned kind = 0;
    while ((known = galley_condition_kind_name(layer, kind)) != NULL && !is_named(known, wanted)) kind++;
    if (!known) luaL_error(L, "there is no %s '%s'", name, wanted);
    found |= UINT32_C(1) << kind;
  }
  return found;
}

static uint32_t marks(lua_State *L) {
  uint32_t found = 0;
  size_t count = as_list(L, "marks"), length;
  for (size_t i = 0; i < count; i++) {
    const char *wanted = text_at(L, "marks", i, &length);
    unsigned kind = 0;
    while (kind < GALLEY_MARKS_COUNT && !is_named(galley_marks_name(kind), wanted)) kind++;
    if (kind == GALLEY_MARKS_COUNT) luaL_error(L, "there are no marks '%s'", wanted);
    found |= UINT32_C(1) << kind;
  }
  return found;
}

/* ---- conditions ---- */

/* What kinds are called: "role", "kind", … */
static const char *kind_field(galley_layer layer) {
  if (layer == GALLEY_LAYER_BLOCKS) return "role";
  return layer == GALLEY_LAYER_DATES ? "precision" : "kind";
}

static galley_trait trait_named(galley_layer layer, const char *name) {
  static const struct {
    const char *name;
    galley_layer layer; /* GALLEY_LAYER_COUNT: any */
    galley_trait trait;
  } traits[] = {{"nested", GALLEY_LAYER_QUOTES, GALLEY_TRAIT_NESTED},
                {"inline", GALLEY_LAYER_REFERENCES, GALLEY_TRAIT_INLINE},
                {"relative", GALLEY_LAYER_DATES, GALLEY_TRAIT_RELATIVE},
                {"resolved", GALLEY_LAYER_DATES, GALLEY_TRAIT_RESOLVED},
                {"varied", GALLEY_LAYER_NAMES, GALLEY_TRAIT_VARIED},
                {"quoted", GALLEY_LAYER_COUNT, GALLEY_TRAIT_QUOTED},
                {"leading", GALLEY_LAYER_COUNT, GALLEY_TRAIT_LEADING},
                {"repeated", GALLEY_LAYER_COUNT, GALLEY_TRAIT_REPEATED}};
  for (size_t i = 0; i < sizeof traits / sizeof traits[0]; i++) {
    bool has_it = traits[i].layer == layer || traits[i].layer == GALLEY_LAYER_COUNT;
    if (has_it && strcmp(traits[i].name, name) == 0) return traits[i].trait;
  }
  return (galley_trait)0;
}

/* Sets the condition of a name to the value on top. */
static void set(lua_State *L, galley_condition *c, int kept, const char *name) {
  galley_trait trait = trait_named(c->layer, name);
  if (trait) {
    c->traits |= trait;
    if (lua_toboolean(L, -1)) c->wanted |= trait;
  } else if (strcmp(name, kind_field(c->layer)) == 0 && galley_condition_kind_name(c->layer, 0)) {
    c->kinds = kinds(L, name, c->layer);
  } else if (strcmp(name, "marks") == 0 && c->layer == GALLEY_LAYER_QUOTES) {
    c->marks = marks(L);
  } else if (strcmp(name, "least_bytes") == 0) {
    c->least_bytes = number(L, name);
  } else if (strcmp(name, "most_bytes") == 0) {
    c->most_bytes = number(L, name);
  } else if (strcmp(name, "digits") == 0) {
    c->digits = number(L, name);
  } else if (strcmp(name, "least") == 0) {
    c->least = number(L, name);
  } else if (strcmp(name, "holds") == 0) {
    c->holds = texts(L, kept, name);
  } else if (strcmp(name, "before") == 0) {
    c->before = texts(L, kept, name);
  } else if (strcmp(name, "behind") == 0) {
    c->behind = texts(L, kept, name);
  } else {
    luaL_error(L, "%ss have no condition '%s'", galley_span_type_names[c->layer], name);
  }
}

const galley_condition *galley_lua_push_condition(lua_State *L, galley_layer layer, int where) {
  condition_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  int self = lua_gettop(L), kept = self + 1;
  box->condition = galley_condition_of(layer);
  luaL_setmetatable(L, CONDITION);
  lua_newtable(L);
  if (lua_type(L, where) == LUA_TSTRING) {
    lua_pushvalue(L, where);
    box->condition.holds = texts(L, kept, "holds");
  } else if (!lua_isnoneornil(L, where)) {
    luaL_checktype(L, where, LUA_TTABLE);
    lua_pushnil(L);
    while (lua_next(L, where) != 0) {
      if (lua_type(L, -2) != LUA_TSTRING) luaL_error(L, "a condition is called by a name");
      set(L, &box->condition, kept, lua_tostring(L, -2));
      lua_settop(L, kept + 1);
    }
  }
  lua_settop(L, kept);
  lua_setiuservalue(L, self, 1);
  return &box->condition;
}

static int condition_new(lua_State *L) {
  galley_lua_push_condition(L, galley_lua_check_layer_name(L, 1), 2);
  return 1;
}

void galley_lua_open_condition(lua_State *L) {
  luaL_newmetatable(L, CONDITION);
  lua_pop(L, 1);
  lua_pushcfunction(L, condition_new);
  lua_setfield(L, -2, "condition");
}
