/* The Lua type "galley.text": clean text with the map to the bytes that it was made from. */
#include <string.h>

#include "lua/bindings.h"
#include "lua/transliterator.h"
#include "text/width.h"

#define TEXT "galley.text"

/* Its user value is a table: "raw" is the string as given; blocks of memory stand under their addresses. */
typedef struct lua_text {
  galley_text text;
  galley_arena arena;
  galley_lua_blocks blocks;
} lua_text;

static const lua_text *check_text(lua_State *L) {
  return luaL_checkudata(L, 1, TEXT);
}

static bool step_named(const char *name, int *step) {
  for (*step = GALLEY_STEP_REPAIR; *step < GALLEY_STEP_COUNT; *step += 1) {
    if (strcmp(galley_step_name((galley_step)*step), name) == 0) return true;
  }
  return false;
}

/* The steps of clean text, and what options switch off or on: { nfc = false, dashes = true, quotes = "german"
 * }. */
static void check_steps(lua_State *L, int index, galley_text_options *options) {
  lua_pushnil(L);
  while (lua_next(L, index)) {
    int step;
    const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    if (strcmp(name, "encoding") != 0) {
      if (!step_named(name, &step))
        luaL_argerror(L, index, lua_pushfstring(L, "no step is called '%s'", name));
      if (lua_toboolean(L, -1))
        options->steps |= 1u << step;
      else
        options->steps &= ~(1u << step);
    }
    lua_pop(L, 1);
  }
}

static void check_mark_style(lua_State *L, int index, galley_text_options *options) {
  if (!(options->steps & 1u << GALLEY_STEP_QUOTES)) return;
  lua_getfield(L, index, "quotes");
  const char *style = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : luaL_typename(L, -1);
  if (!galley_mark_style_named(style, &options->mark_style))
    luaL_argerror(L, index, lua_pushfstring(L, "no style of quotation marks is called '%s'", style));
  lua_pop(L, 1);
}

/* Pushes the transliterator that the options ask for, or nil and a message, and then returns false. */
static bool push_transliterator(lua_State *L, int index, galley_text_options *options) {
  if (!(options->steps & 1u << GALLEY_STEP_TRANSLITERATE)) return true;
  lua_getfield(L, index, "transliterate");
  luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, index, "transliterate must name a transliterator of ICU");
  galley_lua_ask_international(L, "transliterator");
  if (lua_isnil(L, -2)) return false;
  options->further = luaL_checkudata(L, -2, GALLEY_TRANSLITERATOR);
  lua_pop(L, 1);
  return true;
}

/* normalize(bytes [, options]) -> text | nil, message. */
int galley_lua_normalize(lua_State *L) {
  size_t length;
  const char *raw = luaL_checklstring(L, 1, &length);
  lua_settop(L, 2);
  galley_text_options options = {.steps = GALLEY_CLEAN_STEPS};
  if (!lua_isnil(L, 2)) {
    luaL_checktype(L, 2, LUA_TTABLE);
    check_steps(L, 2, &options);
    check_mark_style(L, 2, &options);
    if (!galley_lua_encoding_option(L, 2, 1, &options.encoding)) return 2;
    if (!push_transliterator(L, 2, &options)) return 2;
  }
  lua_settop(L, 3); /* the transliterator stays while it is needed */
  lua_text *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, TEXT);
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "raw");
  lua_setiuservalue(L, 4, 1);
  galley_arena_open(&self->arena, galley_lua_allocator(&self->blocks));
  galley_lua_enter(L, 4, &self->blocks);
  galley_status status = galley_text_make(&self->text, raw, length, &options, &self->arena);
  if (status == GALLEY_TOO_LARGE) {
    lua_pushnil(L);
    lua_pushfstring(L, "text is longer than %d bytes", (int)GALLEY_LENGTH_LIMIT);
    return 2;
  }
  galley_lua_check(L, status);
  return 1;
}

static int text_tostring(lua_State *L) {
  const lua_text *self = check_text(L);
  lua_pushlstring(L, self->text.bytes, self->text.length);
  return 1;
}

static int text_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)check_text(L)->text.length);
  return 1;
}

static size_t check_position(lua_State *L, size_t length) {
  lua_Integer position = luaL_checkinteger(L, 2);
  luaL_argcheck(L, position >= 1 && (lua_Unsigned)position <= length, 2, "position outside the text");
  return (size_t)position - 1;
}

/* text:raw(i) -> first, last: the raw bytes that the clean byte i was made from. */
static int text_raw(lua_State *L) {
  const galley_text *text = &check_text(L)->text;
  size_t position = check_position(L, text->length);
  lua_pushinteger(L, (lua_Integer)galley_text_raw_start(text, position) + 1);
  lua_pushinteger(L, (lua_Integer)galley_text_raw_end(text, position + 1));
  return 2;
}

/* text:clean(i) -> first, last: the clean bytes made from the raw byte i; last < first if it was deleted. */
static int text_clean(lua_State *L) {
  const galley_text *text = &check_text(L)->text;
  size_t position = check_position(L, text->raw_length);
  lua_pushinteger(L, (lua_Integer)galley_text_clean_start(text, position) + 1);
  lua_pushinteger(L, (lua_Integer)galley_text_clean_end(text, position + 1));
  return 2;
}

static void push_steps(lua_State *L, unsigned steps) {
  lua_newtable(L);
  for (int step = 0, n = 0; step < GALLEY_STEP_COUNT; step++) {
    if (!(steps & 1u << step)) continue;
    lua_pushstring(L, galley_step_name((galley_step)step));
    lua_rawseti(L, -2, ++n);
  }
}

/* text:edits() -> list of { first, last (clean), raw = { first, last }, steps = { names } }. */
static int text_edits(lua_State *L) {
  const galley_text *text = &check_text(L)->text;
  lua_createtable(L, (int)text->edit_count, 0);
  for (size_t i = 0; i < text->edit_count; i++) {
    const galley_edit *edit = &text->edits[i];
    lua_createtable(L, 0, 4);
    galley_lua_set_integer(L, "first", edit->clean_start + (size_t)1);
    galley_lua_set_integer(L, "last", (size_t)edit->clean_start + edit->clean_length);
    lua_createtable(L, 0, 2);
    galley_lua_set_integer(L, "first", edit->raw_start + (size_t)1);
    galley_lua_set_integer(L, "last", (size_t)edit->raw_start + edit->raw_length);
    lua_setfield(L, -2, "raw");
    push_steps(L, edit->steps);
    lua_setfield(L, -2, "steps");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const luaL_Reg methods[] = {
    {"raw", text_raw}, {"clean", text_clean}, {"edits", text_edits}, {NULL, NULL}};

/* Upvalue: the methods. */
static int text_index(lua_State *L) {
  const lua_text *self = check_text(L);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
  if (strcmp(name, "bytes") == 0) return text_tostring(L);
  if (strcmp(name, "original") == 0) {
    lua_getiuservalue(L, 1, 1);
    lua_getfield(L, -1, "raw");
    return 1;
  }
  if (strcmp(name, "encoding") == 0) {
    lua_pushstring(L, galley_encoding_name(self->text.encoding));
    return 1;
  }
  if (strcmp(name, "invalid") == 0) {
    lua_pushinteger(L, (lua_Integer)self->text.invalid);
    return 1;
  }
  return 0;
}

void galley_lua_open_text(lua_State *L) {
  luaL_newmetatable(L, TEXT);
  lua_pushcfunction(L, text_tostring);
  lua_setfield(L, -2, "__tostring");
  lua_pushcfunction(L, text_length);
  lua_setfield(L, -2, "__len");
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_pushcclosure(L, text_index, 1);
  lua_setfield(L, -3, "__index");
  lua_remove(L, -2);
}

/* width(string) -> the columns that a terminal gives to it. */
int galley_lua_width(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)galley_text_width(text, length));
  return 1;
}

/* has_controls(string) -> boolean: are there control characters in it? */
int galley_lua_has_controls(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_pushboolean(L, galley_text_has_controls(text, length));
  return 1;
}
