/* The Lua type "galley.article". */
#include <string.h>

#include "base/find.h"
#include "check/condition.h"
#include "lua/bindings.h"
#include "lua/plan.h"

#define ARTICLE "galley.article"

void galley_lua_check(lua_State *L, galley_status status) {
  switch (status) {
  case GALLEY_OK: return;
  case GALLEY_OUT_OF_MEMORY: luaL_error(L, "not enough memory"); return;
  case GALLEY_TOO_LARGE: luaL_error(L, "text is longer than %d bytes", (int)GALLEY_LENGTH_LIMIT); return;
  case GALLEY_ICU_FAILED: luaL_error(L, "ICU's normalization data is not there"); return;
  default: luaL_error(L, "bad argument to the core");
  }
}

galley_lua_article *galley_lua_enter_article(lua_State *L, int index) {
  galley_lua_article *self = lua_touserdata(L, index);
  if (self->closed) luaL_error(L, "article is closed");
  galley_lua_enter(L, index, &self->blocks);
  return self;
}

galley_lua_article *galley_lua_check_article(lua_State *L, int index) {
  luaL_checkudata(L, index, ARTICLE);
  return galley_lua_enter_article(L, index);
}

galley_lua_article *galley_lua_check_layer(lua_State *L, int index, galley_layer layer) {
  galley_lua_article *self = galley_lua_check_article(L, index);
  galley_lua_check(L, galley_article_read(&self->article, layer));
  return self;
}

galley_layer galley_lua_check_layer_name(lua_State *L, int index) {
  const char *name = luaL_checkstring(L, index);
  for (int layer = 0; layer < GALLEY_LAYER_COUNT; layer++) {
    const char *singular = galley_span_type_names[layer];
    if (name[0] != singular[0]) continue;
    size_t length = strlen(singular);
    if (strncmp(name, singular, length) == 0 &&
        (strcmp(name + length, "") == 0 || strcmp(name + length, "s") == 0)) {
      return (galley_layer)layer;
    }
  }
  luaL_argerror(L, index, lua_pushfstring(L, "no layer is called '%s'", name));
  return GALLEY_LAYER_BLOCKS;
}

void galley_lua_push_field(lua_State *L, int article, const char *name) {
  lua_getiuservalue(L, article, 1);
  lua_getfield(L, -1, name);
  lua_remove(L, -2);
}

void galley_lua_push_day(lua_State *L, galley_day day) {
  char text[11] = "0000-00-00";
  int32_t numbers[] = {day.year, day.month, day.day};
  static const int last_digit[] = {3, 6, 9};
  for (int i = 0; i < 3; i++) {
    for (int at = last_digit[i]; numbers[i] > 0; at--, numbers[i] /= 10)
      text[at] = (char)('0' + numbers[i] % 10);
  }
  lua_pushlstring(L, text, 10);
}

void galley_lua_set_integer(lua_State *L, const char *name, size_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, name);
}

/* Parsing */

static galley_format check_format(lua_State *L, int options) {
  static const char *const names[] = {"text", "prose", NULL};
  static const galley_format formats[] = {GALLEY_FORMAT_TEXT, GALLEY_FORMAT_PROSE};
  lua_getfield(L, options, "format");
  galley_format format = GALLEY_FORMAT_UNKNOWN;
  if (!lua_isnil(L, -1)) format = formats[luaL_checkoption(L, -1, NULL, names)];
  lua_pop(L, 1);
  return format;
}

static galley_publication check_date(lua_State *L, int options) {
  galley_publication published = {.precision = GALLEY_PRECISION_UNKNOWN};
  lua_getfield(L, options, "date");
  if (!lua_isnil(L, -1)) {
    size_t length;
    const char *text = luaL_checklstring(L, -1, &length);
    if (!galley_publication_parse(text, length, &published)) {
      luaL_error(L, "date '%s' is not of the form YYYY, YYYY-MM or YYYY-MM-DD", text);
    }
  }
  lua_pop(L, 1);
  return published;
}

#define LONGEST_SAMPLE ((size_t)4096) /* bytes that tell the language */
#define MEMORY_A_BYTE  6 /* bytes of memory that an article with all layers takes for one of its text */

/* Leaves the language on the stack, and sets "lang" of the table at `kept`: argument 2 is the language, or a
 * function that gives it and its code (or nil) for the beginning of the clean text. */
static const galley_language *choose_language(lua_State *L, const galley_article *article, int kept) {
  if (!lua_isfunction(L, 2)) {
    lua_pushvalue(L, 2);
    return galley_lua_check_language(L, -1);
  }
  size_t length = article->text.length < LONGEST_SAMPLE ? article->text.length : LONGEST_SAMPLE;
  while (length < article->text.length && ((unsigned char)article->text.bytes[length] & 0xC0) == 0x80)
    length--;
  lua_pushvalue(L, 2);
  lua_pushlstring(L, article->text.bytes, length);
  lua_call(L, 1, 2);
  lua_setfield(L, kept, "lang");
  return galley_lua_check_language(L, -1);
}

static void close_article(galley_lua_article *self) {
  galley_article_close(&self->article);
  galley_lua_leave(&self->blocks);
}

static int give_up(lua_State *L, galley_lua_article *self) {
  close_article(self);
  lua_pushnil(L);
  lua_pushfstring(L, "text is longer than %d bytes", (int)GALLEY_LENGTH_LIMIT);
  return 2;
}

/* parse(bytes, language, options) -> article | nil, message. The language may be a function: see
 * choose_language. The strings "path", "url", … of the options are kept. */
int galley_lua_parse(lua_State *L) {
  size_t length;
  const char *raw = luaL_checklstring(L, 1, &length);
  if (!lua_isfunction(L, 2)) galley_lua_check_language(L, 2);
  galley_article_options options = {.language = NULL};
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  options.format = check_format(L, 3);
  options.published = check_date(L, 3);
  if (!galley_lua_encoding_option(L, 3, 1, &options.encoding)) return 2;
  galley_lua_article *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  self->closed = true;
  luaL_setmetatable(L, ARTICLE);
  lua_createtable(L, 0, 8);
  lua_pushvalue(L, 1);
  lua_setfield(L, 5, "raw");
  static const char *const kept[] = {"path", "url", "lang", "id", "source"};
  for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
    lua_getfield(L, 3, kept[i]);
    lua_setfield(L, 5, kept[i]);
  }
  lua_pushvalue(L, 5);
  lua_setiuservalue(L, 4, 1);
  galley_lua_enter(L, 4, &self->blocks);
  galley_lua_cut_pieces(&self->blocks, MEMORY_A_BYTE * length);
  galley_status status =
      galley_article_open(&self->article, raw, length, &options, galley_lua_allocator(&self->blocks));
  if (status == GALLEY_TOO_LARGE) return give_up(L, self);
  galley_lua_check(L, status);
  const galley_language *language = choose_language(L, &self->article, 5);
  lua_setfield(L, 5, "language");
  lua_settop(L, 4);
  galley_lua_enter(L, 4, &self->blocks);
  galley_lua_check(L, galley_article_lay_out(&self->article, language));
  self->closed = false;
  return 1;
}

/* article:close(): gives up the memory at once; using the article or its spans afterwards raises. */
static int article_close(lua_State *L) {
  galley_lua_article *self = luaL_checkudata(L, 1, ARTICLE);
  if (self->closed) return 0;
  if (self->held) return luaL_error(L, "a rule may not close the article");
  galley_lua_enter(L, 1, &self->blocks);
  close_article(self);
  self->closed = true;
  lua_getiuservalue(L, 1, 1);
  lua_pushnil(L);
  lua_setfield(L, -2, "raw");
  return 0;
}

/* Fields: each pushes its value for the article at index 1 */

static int get_text(lua_State *L) {
  const galley_text *text = &galley_lua_check_article(L, 1)->article.text;
  if (text->bytes == text->raw && text->length == text->raw_length) {
    galley_lua_push_field(L, 1, "raw");
    return 1;
  }
  /* Kept, so that asking twice does not copy twice. */
  galley_lua_push_field(L, 1, "text");
  if (!lua_isnil(L, -1)) return 1;
  lua_getiuservalue(L, 1, 1);
  lua_pushlstring(L, text->bytes, text->length);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "text");
  return 1;
}

static int get_format(lua_State *L) {
  bool prose = galley_lua_check_article(L, 1)->article.format == GALLEY_FORMAT_PROSE;
  lua_pushstring(L, prose ? "prose" : "text");
  return 1;
}

static int get_encoding(lua_State *L) {
  lua_pushstring(L, galley_encoding_name(galley_lua_check_article(L, 1)->article.text.encoding));
  return 1;
}

static int get_problems(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  lua_createtable(L, 0, 1);
  galley_lua_set_integer(L, "invalid", self->article.text.invalid);
  return 1;
}

/* How many words its text has. */
static int get_words(lua_State *L) {
  const galley_vector *tokens = &galley_lua_check_layer(L, 1, GALLEY_LAYER_TOKENS)->article.reading.tokens;
  const galley_token *token = tokens->items;
  lua_Integer count = 0;
  for (size_t i = 0; i < tokens->count; i++) count += token[i].kind == GALLEY_TOKEN_WORD;
  lua_pushinteger(L, count);
  return 1;
}

static int push_block_with_role(lua_State *L, galley_role role) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  const galley_block *blocks = self->article.blocks.items;
  for (size_t i = 0; i < self->article.blocks.count; i++) {
    if (blocks[i].role == role) {
      galley_lua_push_span(L, 1, GALLEY_SPAN_PLAIN, (galley_range){blocks[i].start, blocks[i].end}, 0);
      return 1;
    }
  }
  return 0;
}

static int get_title(lua_State *L) {
  return push_block_with_role(L, GALLEY_ROLE_TITLE);
}

static int get_kicker(lua_State *L) {
  return push_block_with_role(L, GALLEY_ROLE_KICKER);
}

static int get_lead(lua_State *L) {
  return push_block_with_role(L, GALLEY_ROLE_LEAD);
}

/* From the first paragraph or item of a list to the last; what stands between them (crossheads, references)
 * is covered, too. */
static int get_body(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  const galley_block *blocks = self->article.blocks.items;
  galley_range body = {SIZE_MAX, 0};
  for (size_t i = 0; i < self->article.blocks.count; i++) {
    if (blocks[i].role != GALLEY_ROLE_PARAGRAPH && blocks[i].role != GALLEY_ROLE_LIST) continue;
    if (body.start == SIZE_MAX) body.start = blocks[i].start;
    body.end = blocks[i].end;
  }
  if (body.start == SIZE_MAX) return 0;
  galley_lua_push_span(L, 1, GALLEY_SPAN_PLAIN, body, 0);
  return 1;
}

static int push_said(lua_State *L, galley_field field) {
  const galley_article *article = &galley_lua_check_article(L, 1)->article;
  galley_range range = article->fields[field];
  if (range.start == range.end) return 0;
  lua_pushlstring(L, article->text.bytes + range.start, range.end - range.start);
  return 1;
}

/* What the text says, or else the options of parse. */
static int get_source(lua_State *L) {
  if (push_said(L, GALLEY_FIELD_SOURCE) || push_said(L, GALLEY_FIELD_AGENCY)) return 1;
  galley_lua_push_field(L, 1, "source");
  return 1;
}

static int get_byline(lua_State *L) {
  return push_said(L, GALLEY_FIELD_BYLINE);
}

static int get_dateline(lua_State *L) {
  return push_said(L, GALLEY_FIELD_DATELINE) ? 1 : push_said(L, GALLEY_FIELD_TIME);
}

/* The one that the caller gave, or else the one that the text names. */
static int get_url(lua_State *L) {
  galley_lua_push_field(L, 1, "url");
  return lua_isnil(L, -1) ? push_said(L, GALLEY_FIELD_URL) : 1;
}

static int get_date(lua_State *L) {
  const galley_publication *published = &galley_lua_check_article(L, 1)->article.published;
  if (published->first.year == 0) return 0;
  static const int lengths[] = {
      [GALLEY_PRECISION_DAY] = 10, [GALLEY_PRECISION_MONTH] = 7, [GALLEY_PRECISION_YEAR] = 4};
  lua_createtable(L, 0, 4);
  galley_lua_push_day(L, published->first);
  lua_pushlstring(L, lua_tostring(L, -1), (size_t)lengths[published->precision]);
  lua_setfield(L, -3, "value");
  lua_setfield(L, -2, "earliest");
  galley_lua_push_day(L, published->last);
  lua_setfield(L, -2, "latest");
  lua_pushstring(L, galley_precision_name(published->precision));
  lua_setfield(L, -2, "precision");
  luaL_setmetatable(L, "galley.date");
  return 1;
}

static const luaL_Reg getters[] = {
    {"text", get_text},         {"format", get_format},     {"encoding", get_encoding},
    {"problems", get_problems}, {"title", get_title},       {"lead", get_lead},
    {"kicker", get_kicker},     {"body", get_body},         {"source", get_source},
    {"byline", get_byline},     {"dateline", get_dateline}, {"url", get_url},
    {"date", get_date},         {"words", get_words},       {NULL, NULL}};

/* Methods */

/* article:span(first, last): the span of clean bytes, 1-based, inclusive. */
static int article_span(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  luaL_argcheck(L, first >= 1, 2, "position before the text");
  luaL_argcheck(L, last >= first - 1, 3, "the span ends before it begins");
  luaL_argcheck(L, (lua_Unsigned)last <= self->article.text.length, 3, "position behind the text");
  galley_lua_push_span(L, 1, GALLEY_SPAN_PLAIN, (galley_range){(size_t)first - 1, (size_t)last}, 0);
  return 1;
}

/* Reads 1-based inclusive positions at 2 and 3 as a range within `length`. */
static galley_range check_range(lua_State *L, size_t length) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  luaL_argcheck(L, first >= 1 && (lua_Unsigned)first <= length + 1, 2, "position outside the text");
  luaL_argcheck(L, last >= first - 1 && (lua_Unsigned)last <= length, 3, "position outside the text");
  return (galley_range){(size_t)first - 1, (size_t)last};
}

static int push_positions(lua_State *L, size_t start, size_t end) {
  lua_pushinteger(L, (lua_Integer)start + 1);
  lua_pushinteger(L, (lua_Integer)end);
  return 2;
}

/* article:raw_range(first, last) -> first, last of the raw bytes. */
static int article_raw_range(lua_State *L) {
  const galley_text *text = &galley_lua_check_article(L, 1)->article.text;
  galley_range range = check_range(L, text->length);
  size_t start = galley_text_raw_start(text, range.start);
  size_t end = range.end > range.start ? galley_text_raw_end(text, range.end) : start;
  return push_positions(L, start, end);
}

/* article:span_of_raw(first, last): the span of what stands at these raw bytes. */
static int article_span_of_raw(lua_State *L) {
  const galley_text *text = &galley_lua_check_article(L, 1)->article.text;
  galley_range raw = check_range(L, text->raw_length);
  galley_range range = {galley_text_clean_start(text, raw.start), galley_text_clean_end(text, raw.end)};
  if (range.end < range.start) range.end = range.start;
  galley_lua_push_span(L, 1, GALLEY_SPAN_PLAIN, range, 0);
  return 1;
}

/* article:locate(raw_position) -> line, column. */
static int article_locate(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  lua_Integer position = luaL_checkinteger(L, 2);
  luaL_argcheck(L, position >= 1, 2, "position before the text");
  size_t line, column;
  galley_lua_check(L, galley_article_locate(&self->article, (size_t)position - 1, &line, &column));
  lua_pushinteger(L, (lua_Integer)line);
  lua_pushinteger(L, (lua_Integer)column);
  return 2;
}

static const galley_text *check_decoded(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  galley_lua_check(L, galley_article_decode(&self->article));
  return &self->article.decoded;
}

/* article:raw_text(): the raw bytes as valid UTF-8, otherwise unchanged. */
static int article_raw_text(lua_State *L) {
  const galley_text *decoded = check_decoded(L);
  lua_pushlstring(L, decoded->bytes, decoded->length);
  return 1;
}

/* article:raw_text_range(first, last): the raw bytes under a stretch of the raw text. */
static int article_raw_text_range(lua_State *L) {
  const galley_text *decoded = check_decoded(L);
  galley_range range = check_range(L, decoded->length);
  size_t start = galley_text_raw_start(decoded, range.start);
  size_t end = range.end > range.start ? galley_text_raw_end(decoded, range.end) : start;
  return push_positions(L, start, end);
}

/* article:raw_text_blocks(span): where the span stands in the raw text. */
static int article_raw_text_blocks(lua_State *L) {
  const galley_text *decoded = check_decoded(L), *text = &galley_lua_check_article(L, 1)->article.text;
  galley_range range;
  luaL_argcheck(L, galley_lua_span_range(L, 2, 1, &range), 2, "span of this article expected");
  size_t raw_start = galley_text_raw_start(text, range.start), raw_end = galley_text_raw_end(text, range.end);
  return push_positions(L, galley_text_clean_start(decoded, raw_start),
                        galley_text_clean_end(decoded, raw_end));
}

/* The item that argument 2 names in the layer that argument `layer_index` names ("sentence" if it names
 * none), or the span that it is. */
static galley_range check_item(lua_State *L, int layer_index, const galley_article **article) {
  galley_range range;
  if (lua_type(L, 2) == LUA_TUSERDATA) {
    *article = &galley_lua_check_article(L, 1)->article;
    luaL_argcheck(L, galley_lua_span_range(L, 2, 1, &range), 2, "number or span of this article expected");
    return range;
  }
  galley_layer layer = GALLEY_LAYER_SENTENCES;
  if (!lua_isnoneornil(L, layer_index)) layer = galley_lua_check_layer_name(L, layer_index);
  *article = &galley_lua_check_layer(L, 1, layer)->article;
  lua_Integer item = luaL_checkinteger(L, 2);
  luaL_argcheck(L, item >= 1 && (lua_Unsigned)item <= galley_article_count(*article, layer), 2,
                "no such item");
  return galley_article_range(*article, layer, (size_t)item - 1);
}

/* article:text_of(i [, layer]) -> string. Here and below i may be a span. */
static int article_text_of(lua_State *L) {
  const galley_article *article;
  galley_range range = check_item(L, 3, &article);
  lua_pushlstring(L, article->text.bytes + range.start, range.end - range.start);
  return 1;
}

/* article:has(i, literal [, layer]) -> boolean. */
static int article_has(lua_State *L) {
  size_t length;
  const char *literal = luaL_checklstring(L, 3, &length);
  const galley_article *article;
  galley_range range = check_item(L, 4, &article);
  const char *text = article->text.bytes + range.start;
  lua_pushboolean(L, galley_find(text, range.end - range.start, literal, length) != NULL);
  return 1;
}

/* article:count(i, literal [, layer]) -> how often the literal stands there, side by side. */
static int article_count(lua_State *L) {
  size_t length;
  const char *literal = luaL_checklstring(L, 3, &length);
  luaL_argcheck(L, length > 0, 3, "empty text");
  const galley_article *article;
  galley_range range = check_item(L, 4, &article);
  size_t count = galley_count(article->text.bytes + range.start, range.end - range.start, literal, length);
  lua_pushinteger(L, (lua_Integer)count);
  return 1;
}

static int push_item_positions(lua_State *L, lua_Integer item, galley_range range) {
  lua_pushinteger(L, item);
  return 1 + push_positions(L, range.start, range.end);
}

/* The iterator of article:each(layer): its state is the article, its upvalue the layer. */
static int next_item(lua_State *L) {
  galley_layer layer = (galley_layer)lua_tointeger(L, lua_upvalueindex(1));
  const galley_article *article = &galley_lua_check_article(L, 1)->article;
  lua_Integer item = luaL_checkinteger(L, 2) + 1;
  if (item < 1 || (lua_Unsigned)item > galley_article_count(article, layer)) return 0;
  return push_item_positions(L, item, galley_article_range(article, layer, (size_t)item - 1));
}

static int article_each(lua_State *L) {
  galley_layer layer = galley_lua_check_layer_name(L, 2);
  galley_lua_check_layer(L, 1, layer);
  lua_pushinteger(L, layer);
  lua_pushcclosure(L, next_item, 1);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

/* The iterator of article:select(layer, where). Its upvalues are the galley_fitting, its condition, and
 * the article. */
static int next_selected(lua_State *L) {
  const galley_article *article = &galley_lua_check_article(L, 1)->article;
  galley_fitting *fitting = lua_touserdata(L, lua_upvalueindex(1));
  luaL_argcheck(L, fitting->article == article, 1, "not the article that is selected from");
  if (!galley_fitting_next(fitting)) return 0;
  galley_range range = galley_article_range(article, fitting->condition->layer, fitting->item);
  return push_item_positions(L, (lua_Integer)fitting->item + 1, range);
}

/* article:select(layer, where): visits the items that hold a text, or that are as a table of conditions has
 * it. */
static int article_select(lua_State *L) {
  galley_lua_article *self = galley_lua_check_article(L, 1);
  galley_layer layer = galley_lua_check_layer_name(L, 2);
  luaL_argcheck(L, lua_type(L, 3) == LUA_TSTRING || lua_istable(L, 3), 3, "string or table expected");
  galley_fitting *fitting = lua_newuserdatauv(L, sizeof *fitting, 0);
  const galley_condition *condition = galley_lua_push_condition(L, layer, 3);
  galley_lua_check(L, galley_fitting_open(fitting, condition, &self->article));
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, next_selected, 3);
  lua_pushvalue(L, 1);
  return 2;
}

static const luaL_Reg methods[] = {{"close", article_close},
                                   {"span", article_span},
                                   {"raw_range", article_raw_range},
                                   {"span_of_raw", article_span_of_raw},
                                   {"locate", article_locate},
                                   {"raw_text", article_raw_text},
                                   {"raw_text_range", article_raw_text_range},
                                   {"raw_text_blocks", article_raw_text_blocks},
                                   {"text_of", article_text_of},
                                   {"has", article_has},
                                   {"count", article_count},
                                   {"each", article_each},
                                   {"select", article_select},
                                   {NULL, NULL}};

/* A method, a field, a layer as a list, or what Lua code keeps with the article; nil for anything else.
 * Upvalues: the methods, the getters. */
static int article_index(lua_State *L) {
  luaL_checkudata(L, 1, ARTICLE);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    return 1;
  }
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  const char *name = lua_tostring(L, 2);
  for (int layer = 0; layer < GALLEY_LAYER_COUNT; layer++) {
    size_t length = strlen(galley_span_type_names[layer]);
    if (strncmp(name, galley_span_type_names[layer], length) == 0 && strcmp(name + length, "s") == 0) {
      galley_lua_push_list(L, 1, (galley_layer)layer, 0);
      return 1;
    }
  }
  galley_lua_push_field(L, 1, name);
  return 1;
}

static int date_tostring(lua_State *L) {
  lua_getfield(L, 1, "value");
  return 1;
}

void galley_lua_open_article(lua_State *L) {
  luaL_newmetatable(L, "galley.date");
  lua_pushcfunction(L, date_tostring);
  lua_setfield(L, -2, "__tostring");
  lua_pop(L, 1);
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  luaL_newmetatable(L, ARTICLE);
  lua_pushcfunction(L, article_close);
  lua_setfield(L, -2, "__close");
  lua_pushvalue(L, -2);
  lua_newtable(L);
  luaL_setfuncs(L, getters, 0);
  lua_pushcclosure(L, article_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
