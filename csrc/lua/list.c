/* The Lua type "galley.list": the items of a layer, or those of them in a role or a span. A list is
 *   a sequence:  #list, list[i], ipairs(list)
 *   an iterator: for item in list do … end
 *   a method:    article:sentences "lead" calls the list article.sentences for a list of part of it */
#include <string.h>

#include "lua/bindings.h"

#define LIST "galley.list"

/* Its user value is the article. */
typedef struct list {
  galley_layer layer;
  size_t count;
  size_t cursor;      /* of the iterator: the next item */
  bool whole;         /* every item of the layer */
  uint32_t indexes[]; /* of the items, unless it is whole */
} list;

/* Which items are wanted: all, those in blocks of a role, or those inside a range. */
typedef struct filter {
  enum { EVERYTHING, IN_ROLE, IN_BODY, IN_RANGE } by;
  galley_role role;
  galley_range range;
} filter;

/* The list that is called stands before the arguments that its caller wrote. */
static filter check_filter(lua_State *L, int article, int where) {
  int argument = where - 1;
  filter wanted = {.by = EVERYTHING};
  if (where == 0 || lua_isnoneornil(L, where)) return wanted;
  if (lua_type(L, where) == LUA_TSTRING) {
    const char *name = lua_tostring(L, where);
    wanted.by = IN_BODY;
    if (strcmp(name, "body") == 0) return wanted;
    wanted.by = IN_ROLE;
    for (int role = 0; role < GALLEY_ROLE_COUNT; role++) {
      wanted.role = (galley_role)role;
      if (strcmp(name, galley_role_name((unsigned)role)) == 0) return wanted;
    }
    luaL_argerror(L, argument, lua_pushfstring(L, "no role is called '%s'", name));
  }
  wanted.by = IN_RANGE;
  luaL_argcheck(L, galley_lua_span_range(L, where, article, &wanted.range), argument,
                "role or span of this article expected");
  return wanted;
}

static bool role_matches(const galley_article *article, galley_range range, const filter *wanted) {
  size_t block = galley_article_block_at(article, range.start);
  if (block == article->blocks.count) return false;
  galley_role role = (galley_role)((const galley_block *)article->blocks.items)[block].role;
  if (wanted->by != IN_BODY) return role == wanted->role;
  return role == GALLEY_ROLE_PARAGRAPH || role == GALLEY_ROLE_LIST || role == GALLEY_ROLE_CROSSHEAD;
}

static bool is_wanted(const galley_article *article, galley_layer layer, size_t item, const filter *wanted) {
  galley_range range = galley_article_range(article, layer, item);
  if (wanted->by == IN_RANGE) return range.start >= wanted->range.start && range.end <= wanted->range.end;
  return role_matches(article, range, wanted);
}

void galley_lua_push_list(lua_State *L, int article, galley_layer layer, int where) {
  article = lua_absindex(L, article);
  const galley_article *source = &galley_lua_check_layer(L, article, layer)->article;
  filter wanted = check_filter(L, article, where);
  bool whole = wanted.by == EVERYTHING, in_range = wanted.by == IN_RANGE;
  size_t first = in_range ? galley_article_first_from(source, layer, wanted.range.start) : 0;
  size_t end = in_range ? galley_article_first_from(source, layer, wanted.range.end)
                        : galley_article_count(source, layer);
  size_t count = whole ? end : 0;
  for (size_t i = first; !whole && i < end; i++) count += is_wanted(source, layer, i, &wanted);
  list *self = lua_newuserdatauv(L, sizeof *self + (whole ? 0 : count) * sizeof(uint32_t), 1);
  *self = (list){.layer = layer, .count = count, .whole = whole};
  for (size_t i = first, n = 0; !whole && n < count; i++) {
    if (is_wanted(source, layer, i, &wanted)) self->indexes[n++] = (uint32_t)i;
  }
  luaL_setmetatable(L, LIST);
  lua_pushvalue(L, article);
  lua_setiuservalue(L, -2, 1);
}

/* Pushes the item at position `n` (from 0). */
static int push_nth(lua_State *L, const list *self, size_t n) {
  lua_getiuservalue(L, 1, 1);
  int article = lua_gettop(L);
  galley_lua_enter_article(L, article);
  galley_lua_push_item(L, article, self->layer, self->whole ? n : self->indexes[n]);
  return 1;
}

static int list_index(lua_State *L) {
  const list *self = luaL_checkudata(L, 1, LIST);
  if (!lua_isinteger(L, 2)) return 0;
  lua_Integer position = lua_tointeger(L, 2);
  if (position < 1 || (lua_Unsigned)position > self->count) return 0;
  return push_nth(L, self, (size_t)position - 1);
}

static int list_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)((const list *)luaL_checkudata(L, 1, LIST))->count);
  return 1;
}

/* list(article, where) -> another list; list(state, control) -> the next item, from the first one if control
 * is nil. */
static int list_call(lua_State *L) {
  list *self = luaL_checkudata(L, 1, LIST);
  lua_settop(L, 3);
  if (luaL_testudata(L, 2, "galley.article")) {
    galley_lua_push_list(L, 2, self->layer, 3);
    return 1;
  }
  if (lua_isnil(L, 3)) self->cursor = 0;
  if (self->cursor >= self->count) return 0;
  return push_nth(L, self, self->cursor++);
}

static const luaL_Reg metamethods[] = {
    {"__index", list_index}, {"__len", list_length}, {"__call", list_call}, {NULL, NULL}};

void galley_lua_open_list(lua_State *L) {
  luaL_newmetatable(L, LIST);
  luaL_setfuncs(L, metamethods, 0);
  lua_pop(L, 1);
}
