/* What the engine of the rules (lua/galley/check) asks of an article, and rules do not see. */
#include "lua/bindings.h"

/* The text that a rule looks at: the clean one, or the raw bytes decoded. */
static bool is_raw(lua_State *L, int index) {
  static const char *const names[] = {"clean", "raw", NULL};
  return luaL_checkoption(L, index, NULL, names) == 1;
}

static const galley_text *check_text(lua_State *L, galley_lua_article *self, bool raw) {
  if (!raw) return &self->article.text;
  galley_lua_check(L, galley_article_decode(&self->article));
  return &self->article.decoded;
}

/* place(article, on, first, last) -> text, first and last byte of the file, line, column. */
static int place(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  const galley_text *text = check_text(L, self, is_raw(L, 2));
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4);
  luaL_argcheck(L, first >= 1 && (lua_Unsigned)first <= text->length + 1, 3, "position outside the text");
  luaL_argcheck(L, last >= first - 1 && (lua_Unsigned)last <= text->length, 4, "position outside the text");
  size_t start = (size_t)first - 1, end = (size_t)last, line, column;
  lua_pushlstring(L, text->bytes + start, end - start);
  size_t raw_start = galley_text_raw_start(text, start);
  size_t raw_end = end > start ? galley_text_raw_end(text, end) : raw_start;
  lua_pushinteger(L, (lua_Integer)raw_start + 1);
  lua_pushinteger(L, (lua_Integer)raw_end);
  galley_lua_check(L, galley_article_locate(&self->article, raw_start, &line, &column));
  lua_pushinteger(L, (lua_Integer)line);
  lua_pushinteger(L, (lua_Integer)column);
  return 5;
}

/* size(article) -> bytes of the clean text. */
static int size(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)galley_lua_check_article(L, 1)->article.text.length);
  return 1;
}

/* hold(article, held): as long as it is held it cannot be closed: code that runs on it may not take it away.
 */
static int hold(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  self->held = lua_toboolean(L, 2);
  return 0;
}

void galley_lua_open_checking(lua_State *L) {
  static const luaL_Reg functions[] = {{"place", place}, {"size", size}, {"hold", hold}, {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "checking");
}
