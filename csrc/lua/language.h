/* The Lua type "galley.language": lua/language.c makes it of words, lua/language_image.c of a file. */
#ifndef GALLEY_LUA_LANGUAGE_H
#define GALLEY_LUA_LANGUAGE_H

#include "lua/bindings.h"

typedef struct galley_lua_language_data {
  galley_arena arena;
  galley_lua_blocks blocks;
  galley_language *language; /* NULL until it is complete */
} galley_lua_language_data;

/* Pushes a language without anything. Enters its allocator. */
galley_lua_language_data *galley_lua_new_language(lua_State *L);

/* Adds the words of the table at index 1, by class; raises if they are none. The table is not changed. */
void galley_lua_add_words(lua_State *L, galley_language *language);

/* language_image(words, stamp) -> the bytes of an image. */
int galley_lua_language_image(lua_State *L);

/* load_language(file, stamp) -> language, or nil if the file holds no image with this stamp, made by this
 * core. */
int galley_lua_load_language(lua_State *L);

#endif
