/* What the engine of the rules (lua/galley/check) asks of an article more often than spans serve well: flat
 * lists of integers, and all that a finding needs at once. Rules do not see these. */
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

/* Clean offsets as offsets of the text that a rule looks at. */
static galley_range range_in(const galley_article *article, const galley_text *text, size_t start,
                             size_t end) {
  if (text == &article->text) return (galley_range){start, end};
  size_t raw_start = galley_text_raw_start(&article->text, start);
  size_t raw_end = galley_text_raw_end(&article->text, end);
  return (galley_range){galley_text_clean_start(text, raw_start), galley_text_clean_end(text, raw_end)};
}

static void append(lua_State *L, lua_Integer *count, size_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_rawseti(L, -2, ++*count);
}

static void append_range(lua_State *L, lua_Integer *count, galley_range range) {
  append(L, count, range.start + 1);
  append(L, count, range.end);
}

/* blocks(article, on) -> { first, last, role, first, last, role, … } in the text that `on` names. */
static int blocks(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  const galley_text *text = check_text(L, self, is_raw(L, 2));
  const galley_block *items = self->article.blocks.items;
  lua_Integer count = 0;
  lua_createtable(L, (int)self->article.blocks.count * 3, 0);
  for (size_t i = 0; i < self->article.blocks.count; i++) {
    append_range(L, &count, range_in(&self->article, text, items[i].start, items[i].end));
    lua_pushstring(L, galley_role_name(items[i].role));
    lua_rawseti(L, -2, ++count);
  }
  return 1;
}

/* ranges(article, layer, on) -> { first, last, first, last, … }: of "quote" what stands between the marks, if
 * there are any. */
static int ranges(lua_State *L) {
  galley_layer layer = galley_lua_check_layer_name(L, 2);
  galley_lua_article *self = galley_lua_check_layer(L, 1, layer);
  const galley_text *text = check_text(L, self, is_raw(L, 3));
  size_t items = galley_article_count(&self->article, layer);
  lua_Integer count = 0;
  lua_newtable(L);
  for (size_t i = 0; i < items; i++) {
    galley_range range = galley_article_range(&self->article, layer, i);
    if (layer == GALLEY_LAYER_QUOTES) {
      const galley_quote *quote = (const galley_quote *)self->article.reading.quotes.items + i;
      if (quote->marks == GALLEY_MARKS_NONE) continue;
      range = (galley_range){quote->content_start, quote->content_end};
    }
    append_range(L, &count, range_in(&self->article, text, range.start, range.end));
  }
  return 1;
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

/* hold(article, held): as long as it is held it cannot be closed: code that runs on it may not take it away.
 */
static int hold(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  self->held = lua_toboolean(L, 2);
  return 0;
}

void galley_lua_open_checking(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"blocks", blocks}, {"ranges", ranges}, {"place", place}, {"hold", hold}, {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "checking");
}
