/* The Lua type "galley.language": the words of a language, compiled. */
#include <string.h>

#include "lua/bindings.h"
#include "read/identify.h"

#define LANGUAGE "galley.language"

typedef struct lua_language {
  galley_arena arena;
  galley_lua_blocks blocks;
  galley_language *language; /* NULL until it is complete */
} lua_language;

const galley_language *galley_lua_check_language(lua_State *L, int index) {
  const lua_language *self = luaL_checkudata(L, index, LANGUAGE);
  luaL_argcheck(L, self->language, index, "language is not complete");
  return self->language;
}

/* Adds one word. Its value is a number, a text, or a table { value, text }; `value` is 0 if it has none. */
static void add_word(lua_State *L, lua_language *self, galley_language *language, galley_word_class class,
                     int word, int value) {
  size_t length;
  const char *phrase = luaL_checklstring(L, word, &length), *text = NULL;
  lua_Number number = 1;
  int top = lua_gettop(L), type = value ? lua_type(L, value) : LUA_TNONE;
  if (type == LUA_TNUMBER) {
    number = lua_tonumber(L, value);
  } else if (type == LUA_TSTRING) {
    text = lua_tostring(L, value);
  } else if (type == LUA_TTABLE) {
    lua_rawgeti(L, value, 1);
    lua_rawgeti(L, value, 2);
    bool known = lua_isnumber(L, -2) && (lua_isnoneornil(L, -1) || lua_type(L, -1) == LUA_TSTRING);
    if (!known) luaL_error(L, "the value of '%s' is no { number, text }", phrase);
    number = lua_tonumber(L, -2);
    text = lua_tostring(L, -1);
  } else if (value) {
    luaL_error(L, "the value of '%s' is no number, text or { number, text }", phrase);
  }
  galley_lua_enter(L, 3, &self->blocks);
  galley_status status = galley_language_add(language, class, phrase, length, (double)number, text);
  if (status == GALLEY_BAD_ARGUMENT) luaL_error(L, "'%s' is no word for the lexicon", phrase);
  galley_lua_check(L, status);
  lua_settop(L, top);
}

/* All words of one class: a list of words, or a table from words to values. The table lies on top. */
static void add_class(lua_State *L, lua_language *self, galley_language *language, galley_word_class class) {
  int words = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, words)) {
    int value = lua_gettop(L), key = value - 1;
    if (lua_isinteger(L, key))
      add_word(L, self, language, class, value, 0);
    else
      add_word(L, self, language, class, key, value);
    lua_settop(L, key);
  }
}

/* The classes in a fixed order, that of the enumeration: the frequent words of a language, which come first,
 * lie close together. */
static void add_classes(lua_State *L, lua_language *self, galley_language *language) {
  for (int i = 0; i < GALLEY_CLASS_COUNT; i++) {
    galley_word_class class = (galley_word_class)i;
    if (lua_getfield(L, 1, galley_word_class_name(class)) != LUA_TNIL) add_class(L, self, language, class);
    lua_settop(L, 3);
  }
}

static void check_classes(lua_State *L) {
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    galley_word_class class;
    const char *name = luaL_checkstring(L, -2);
    if (!galley_word_class_named(name, &class)) luaL_error(L, "no class of words is called '%s'", name);
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_pop(L, 1);
  }
}

/* language(words) -> language: `words` maps the names of word classes to their words. */
int galley_lua_language(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  check_classes(L);
  lua_newtable(L);
  lua_language *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, LANGUAGE);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, 3, 1);
  galley_arena_open(&self->arena, galley_lua_allocator(&self->blocks));
  galley_lua_enter(L, 3, &self->blocks);
  galley_language *language = galley_language_new(&self->arena);
  if (!language) galley_lua_check(L, GALLEY_OUT_OF_MEMORY);
  add_classes(L, self, language);
  self->language = language;
  lua_settop(L, 3);
  return 1;
}

/* identify(stopwords, text) -> number of the language or nil, words, hits: see read/identify.h. */
int galley_lua_identify(lua_State *L) {
  const galley_language *stopwords = galley_lua_check_language(L, 1);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  galley_identification found = galley_identify(stopwords, text, length);
  if (found.language)
    lua_pushinteger(L, (lua_Integer)found.language);
  else
    lua_pushnil(L);
  lua_pushinteger(L, (lua_Integer)found.words);
  lua_pushinteger(L, (lua_Integer)found.hits);
  return 3;
}

void galley_lua_open_language(lua_State *L) {
  luaL_newmetatable(L, LANGUAGE);
  lua_pop(L, 1);
}
