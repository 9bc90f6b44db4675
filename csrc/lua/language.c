/* The Lua type "galley.language": the words of a language, compiled. */
#include <string.h>

#include "lua/language.h"
#include "read/identify.h"

#define LANGUAGE     "galley.language"
#define LONGEST_FORM 256 /* bytes of a word with its ending */

const galley_language *galley_lua_check_language(lua_State *L, int index) {
  const galley_lua_language_data *self = luaL_checkudata(L, index, LANGUAGE);
  luaL_argcheck(L, self->language, index, "language is not complete");
  return self->language;
}

/* A stretch of a text. */
typedef struct piece {
  const char *start;
  size_t length;
} piece;

static const char words_end[] = " \t\n", phrases_end[] = ",\n", lines_end[] = "\n";

static bool stands_in(const char *set, char c) {
  while (*set && *set != c) set++;
  return *set;
}

/* Takes what stands before the next of the characters that end it, without blanks around it; false when
 * nothing is left. */
static bool next_piece(piece *rest, const char *ends, piece *next) {
  const char *at = rest->start, *end = at + rest->length;
  while (at < end && (*at == ' ' || stands_in(ends, *at))) at++;
  const char *last = at;
  while (last < end && !stands_in(ends, *last)) last++;
  *rest = (piece){last, (size_t)(end - last)};
  while (last > at && last[-1] == ' ') last--;
  *next = (piece){at, (size_t)(last - at)};
  return last > at;
}

static void add_word(lua_State *L, galley_language *language, const galley_meaning *meaning, piece word) {
  galley_status status = galley_language_add(language, meaning, word.start, word.length);
  if (status == GALLEY_BAD_ARGUMENT) {
    lua_pushlstring(L, word.start, word.length);
    luaL_error(L, "'%s' is no word for the lexicon", lua_tostring(L, -1));
  }
  galley_lua_check(L, status);
}

/* Adds a word with every one of the endings in the list at a stack index. */
static void add_inflected(lua_State *L, galley_language *language, const galley_meaning *meaning, piece stem,
                          int endings) {
  char form[LONGEST_FORM];
  size_t length;
  for (lua_Integer i = 1; lua_rawgeti(L, endings, i) != LUA_TNIL; i++) {
    const char *ending = luaL_checklstring(L, -1, &length);
    if (stem.length + length > sizeof form) luaL_error(L, "a word before '-%s' is too long", ending);
    memcpy(form, stem.start, stem.length);
    memcpy(form + stem.length, ending, length);
    add_word(L, language, meaning, (piece){form, stem.length + length});
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Adds all words of a text. */
static void add_words(lua_State *L, galley_language *language, const galley_meaning *meaning, piece text,
                      const char *ends, int endings) {
  piece word;
  while (next_piece(&text, ends, &word)) {
    if (endings)
      add_inflected(L, language, meaning, word, endings);
    else
      add_word(L, language, meaning, word);
  }
}

/* Adds all words of lines "text = word, word". */
static void add_lines(lua_State *L, galley_language *language, galley_meaning meaning, piece lines,
                      int endings) {
  piece line;
  while (next_piece(&lines, lines_end, &line)) {
    size_t at = 1;
    while (at + 1 < line.length && memcmp(line.start + at - 1, " = ", 3) != 0) at++;
    if (at + 1 >= line.length) {
      lua_pushlstring(L, line.start, line.length);
      luaL_error(L, "the line '%s' is not of the form text = word, word", lua_tostring(L, -1));
    }
    meaning.text = line.start;
    meaning.text_length = at - 1;
    piece words = {line.start + at + 2, line.length - at - 2};
    add_words(L, language, &meaning, words, phrases_end, endings);
  }
}

/* The field of the table at a stack index if it is a text; what is pushed holds it. */
static bool text_field(lua_State *L, int table, const char *name, piece *text) {
  if (lua_getfield(L, table, name) != LUA_TSTRING) return false;
  text->start = lua_tolstring(L, -1, &text->length);
  return true;
}

/* Adds the words of the group at a stack index, which share a meaning: lua/galley/lang/lists.lua describes
 * it. */
static void add_group(lua_State *L, galley_language *language, const galley_meaning *meaning, int group) {
  int endings = lua_getfield(L, group, "endings") == LUA_TTABLE ? lua_gettop(L) : 0;
  piece text;
  if (text_field(L, group, "words", &text))
    add_words(L, language, meaning, text, words_end, endings);
  else if (text_field(L, group, "phrases", &text))
    add_words(L, language, meaning, text, phrases_end, endings);
  else if (text_field(L, group, "lines", &text))
    add_lines(L, language, *meaning, text, endings);
  else
    luaL_error(L, "a group of words has neither words nor phrases nor lines");
}

/* What the value at a stack index says of the word or group at another: a number, a text, or a table of
 * both. */
static galley_meaning meaning_of(lua_State *L, galley_word_class class, int word, int value) {
  galley_meaning meaning = {.class = class, .value = 1};
  int type = lua_type(L, value);
  const char *name = lua_type(L, word) == LUA_TSTRING ? lua_tostring(L, word) : "a group";
  if (type == LUA_TNUMBER) {
    meaning.value = (double)lua_tonumber(L, value);
  } else if (type == LUA_TSTRING) {
    meaning.text = lua_tolstring(L, value, &meaning.text_length);
  } else if (type == LUA_TTABLE) {
    int number = lua_rawgeti(L, value, 1), text = lua_rawgeti(L, value, 2);
    if ((number != LUA_TNIL && number != LUA_TNUMBER) || (text != LUA_TNIL && text != LUA_TSTRING))
      luaL_error(L, "the value of '%s' is no { number, text }", name);
    if (number == LUA_TNUMBER) meaning.value = (double)lua_tonumber(L, -2);
    meaning.text = lua_tolstring(L, -1, &meaning.text_length); /* which the table holds */
    lua_pop(L, 2);
  } else {
    luaL_error(L, "the value of '%s' is no number, text or { number, text }", name);
  }
  if (!galley_language_may_be_value(class, meaning.value))
    luaL_error(L, "%f is no value of '%s' for the class '%s'", meaning.value, name,
               galley_word_class_name(class));
  return meaning;
}

/* All words of one class: those in the list part of the table at a stack index, words and groups, then those
 * that have a value of their own, which holds. */
static void add_class(lua_State *L, galley_language *language, galley_word_class class, int words) {
  const galley_meaning plain = {.class = class, .value = 1};
  int top = lua_gettop(L);
  lua_Integer count = 0;
  piece word;
  while (lua_rawgeti(L, words, count + 1) != LUA_TNIL) {
    if (lua_type(L, -1) == LUA_TTABLE) {
      galley_meaning meaning = meaning_of(L, class, top + 1, top + 1);
      add_group(L, language, &meaning, top + 1);
    } else {
      word.start = luaL_checklstring(L, -1, &word.length);
      add_word(L, language, &plain, word);
    }
    lua_settop(L, top);
    count++;
  }
  while (lua_next(L, words)) { /* it begins with the nil on top */
    if (lua_type(L, -2) == LUA_TSTRING) {
      galley_meaning meaning = meaning_of(L, class, top + 1, top + 2);
      word.start = lua_tolstring(L, -2, &word.length);
      add_word(L, language, &meaning, word);
    } else if (!lua_isinteger(L, -2) || lua_tointeger(L, -2) < 1 || lua_tointeger(L, -2) > count) {
      luaL_error(L, "a list of words has a gap");
    }
    lua_settop(L, top + 1);
  }
}

/* The classes in a fixed order, that of the enumeration: the frequent words of a language, which come first,
 * lie close together. */
static void add_classes(lua_State *L, galley_language *language) {
  int top = lua_gettop(L);
  for (int i = 0; i < GALLEY_CLASS_COUNT; i++) {
    galley_word_class class = (galley_word_class)i;
    if (lua_getfield(L, 1, galley_word_class_name(class)) != LUA_TNIL) add_class(L, language, class, top + 1);
    lua_settop(L, top);
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

void galley_lua_add_words(lua_State *L, galley_language *language) {
  check_classes(L);
  add_classes(L, language);
}

galley_lua_language_data *galley_lua_new_language(lua_State *L) {
  lua_newtable(L);
  galley_lua_language_data *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  luaL_setmetatable(L, LANGUAGE);
  lua_insert(L, -2);
  lua_setiuservalue(L, -2, 1);
  galley_arena_open(&self->arena, galley_lua_allocator(&self->blocks));
  galley_lua_enter(L, -1, &self->blocks);
  return self;
}

/* language(words) -> language: `words` maps the names of word classes to their words. */
int galley_lua_language(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  galley_lua_language_data *self = galley_lua_new_language(L);
  galley_language *language = galley_language_new(&self->arena, 0);
  if (!language) galley_lua_check(L, GALLEY_OUT_OF_MEMORY);
  galley_lua_add_words(L, language);
  self->language = language;
  return 1;
}

/* words(language, class) -> { phrase = { value, text }, … }: all words of a class. */
int galley_lua_words(lua_State *L) {
  const galley_language *language = galley_lua_check_language(L, 1);
  galley_word_class class;
  luaL_argcheck(L, galley_word_class_named(luaL_checkstring(L, 2), &class), 2, "no class of words");
  lua_newtable(L);
  size_t entries = galley_language_lexicon(language)->count;
  for (uint32_t i = 1; i < entries; i++) {
    if (!galley_entry_has(language, i, class)) continue;
    for (const galley_sense *s = galley_entry_senses(language, i); s; s = s->next) {
      if (s->class != class) continue;
      lua_pushlstring(L, s->phrase, s->phrase_length);
      lua_createtable(L, 2, 0);
      lua_pushnumber(L, (lua_Number)s->value);
      lua_rawseti(L, -2, 1);
      lua_pushstring(L, s->text);
      lua_rawseti(L, -2, 2);
      lua_rawset(L, 3);
    }
  }
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
