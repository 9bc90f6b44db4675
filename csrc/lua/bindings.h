/* What the bindings of the main module share. One file a Lua type; only csrc/lua sees lua_State. */
#ifndef GALLEY_LUA_BINDINGS_H
#define GALLEY_LUA_BINDINGS_H

#include <lauxlib.h>
#include <lua.h>

#include "galley.h"
#include "lua/blocks.h"
#include "lua/compatible.h"

/* The article as a userdata. Its user value is a table with the raw string ("raw"), the language
 * ("language"), the blocks of memory (by address), and what Lua code knows of the article ("path", "url", …).
 */
typedef struct galley_lua_article {
  galley_article article;
  galley_lua_blocks blocks;
  bool closed;
  bool held; /* cannot be closed now */
} galley_lua_article;

/* What a span is an item of: a layer, or none of them. */
typedef enum galley_span_type {
  GALLEY_SPAN_BLOCK = GALLEY_LAYER_BLOCKS,
  GALLEY_SPAN_REFERENCE = GALLEY_LAYER_REFERENCES,
  GALLEY_SPAN_TOKEN = GALLEY_LAYER_TOKENS,
  GALLEY_SPAN_SENTENCE = GALLEY_LAYER_SENTENCES,
  GALLEY_SPAN_QUOTE = GALLEY_LAYER_QUOTES,
  GALLEY_SPAN_DATE = GALLEY_LAYER_DATES,
  GALLEY_SPAN_NUMBER = GALLEY_LAYER_NUMBERS,
  GALLEY_SPAN_NAME = GALLEY_LAYER_NAMES,
  GALLEY_SPAN_ATTRIBUTION = GALLEY_LAYER_ATTRIBUTIONS,
  GALLEY_SPAN_PLAIN,
  GALLEY_SPAN_SPEAKER
} galley_span_type;

/* Raises what a status stands for; GALLEY_OK returns. For errors that are not the outside world's. */
void galley_lua_check(lua_State *L, galley_status status);

/* The article at a stack index: raises if there is none, or if it is closed. Enters its allocator. */
galley_lua_article *galley_lua_check_article(lua_State *L, int index);

/* The same for what is known to be an article. */
galley_lua_article *galley_lua_enter_article(lua_State *L, int index);

/* The same as galley_lua_check_article, with a layer read. */
galley_lua_article *galley_lua_check_layer(lua_State *L, int index, galley_layer layer);

/* "sentence" or "sentences": the layer of that name; raises for others. */
galley_layer galley_lua_check_layer_name(lua_State *L, int index);

/* A value of the article's user value table, pushed. */
void galley_lua_push_field(lua_State *L, int article, const char *name);

/* Pushes a span of the article at a stack index. `item` counts from 0 in the span's layer. */
void galley_lua_push_span(lua_State *L, int article, galley_span_type type, galley_range range, size_t item);

/* Pushes an item of a layer, as a span. */
void galley_lua_push_item(lua_State *L, int article, galley_layer layer, size_t item);

/* The stretch of the span at a stack index if there is a span of the same article; false otherwise. */
bool galley_lua_span_range(lua_State *L, int index, int article, galley_range *range);

/* Pushes a list of a layer's items, those in what stands at index `where` (a role, a span, or nothing). */
void galley_lua_push_list(lua_State *L, int article, galley_layer layer, int where);

/* Pushes "YYYY-MM-DD". */
void galley_lua_push_day(lua_State *L, galley_day day);

/* Sets fields of the table on top. */
void galley_lua_set_integer(lua_State *L, const char *name, size_t value);

/* The names of the layers and span types, one an item. */
extern const char *const galley_span_type_names[];

/* Each registers its metatable and leaves the module's stack as it was, or pushes what its name says. */
void galley_lua_open_article(lua_State *L); /* pushes the table of the article's methods */
void galley_lua_open_span(lua_State *L);
void galley_lua_open_list(lua_State *L);
void galley_lua_open_language(lua_State *L);
void galley_lua_open_text(lua_State *L); /* pushes the table of the text's methods */

/* Sets "checking" in the table on top: functions for the engine of the rules. */
void galley_lua_open_checking(lua_State *L);

/* Pushes what galley.international's function gives for the value on top, which goes: two values. */
void galley_lua_ask_international(lua_State *L, const char *function);

/* Functions of the module. */
int galley_lua_parse(lua_State *L);
int galley_lua_language(lua_State *L);
int galley_lua_words(lua_State *L);
int galley_lua_identify(lua_State *L);
int galley_lua_normalize(lua_State *L);
int galley_lua_encode(lua_State *L);
int galley_lua_width(lua_State *L);
int galley_lua_has_controls(lua_State *L);
int galley_lua_write_file(lua_State *L);
int galley_lua_read_file(lua_State *L);
int galley_lua_hash(lua_State *L);
int galley_lua_file_hash(lua_State *L);
int galley_lua_is_terminal(lua_State *L);
int galley_lua_without_interrupts(lua_State *L);

/* limited_call(bytes, function, ...) -> true, results | false, error [, true if memory ran out]. */
int galley_lua_limited_call(lua_State *L);

/* What texts have in common; lua/galley/similarity.lua makes the public face of it. */
void galley_lua_open_similarity(lua_State *L); /* pushes the table of its functions */

/* patterns() -> find, match, gmatch and gsub with a budget of steps: see lua/patterns.c. */
int galley_lua_patterns(lua_State *L);

/* The language at a stack index; raises if there is none. */
const galley_language *galley_lua_check_language(lua_State *L, int index);

/* The field "encoding" of the options table at a stack index, or unknown; "detect" asks for the encoding of
 * the bytes at another. False if it names none that is known: then nil and a message have been pushed. */
bool galley_lua_encoding_option(lua_State *L, int options, int bytes, galley_encoding *encoding);

#endif
