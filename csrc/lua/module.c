/* require "galley.core": the core as Lua sees it. lua/galley/init.lua makes the public face of it. */
#include "lua/automaton.h"
#include "lua/bindings.h"
#include "lua/language.h"
#include "lua/outline.h"
#include "lua/plan.h"
#include "lua/terms.h"

static const luaL_Reg functions[] = {{"parse", galley_lua_parse},
                                     {"language", galley_lua_language},
                                     {"language_image", galley_lua_language_image},
                                     {"load_language", galley_lua_load_language},
                                     {"words", galley_lua_words},
                                     {"identify", galley_lua_identify},
                                     {"normalize", galley_lua_normalize},
                                     {"encode", galley_lua_encode},
                                     {"width", galley_lua_width},
                                     {"has_controls", galley_lua_has_controls},
                                     {"write_file", galley_lua_write_file},
                                     {"read_file", galley_lua_read_file},
                                     {"hash", galley_lua_hash},
                                     {"file_hash", galley_lua_file_hash},
                                     {"is_terminal", galley_lua_is_terminal},
                                     {"without_interrupts", galley_lua_without_interrupts},
                                     {"limited_call", galley_lua_limited_call},
                                     {"patterns", galley_lua_patterns},
                                     {NULL, NULL}};

__attribute__((visibility("default"))) int luaopen_galley_core(lua_State *L);

int luaopen_galley_core(lua_State *L) {
  luaL_newlib(L, functions);
  galley_lua_open_span(L);
  galley_lua_open_list(L);
  galley_lua_open_language(L);
  galley_lua_open_text(L);
  lua_setfield(L, -2, "text_methods"); /* init.lua adds those that are written in Lua */
  galley_lua_open_article(L);
  lua_setfield(L, -2, "article_methods"); /* init.lua adds those that are written in Lua */
  galley_lua_open_similarity(L);
  lua_setfield(L, -2, "similarity");
  galley_lua_open_automaton(L);
  lua_setfield(L, -2, "automaton");
  galley_lua_open_terms(L);
  galley_lua_open_shapes(L);
  galley_lua_open_plan(L);
  galley_lua_open_condition(L);
  galley_lua_open_search(L);
  galley_lua_open_outline(L);
  galley_lua_open_checking(L);
  /* init.lua says how they print. */
  static const char *const types[] = {"article", "span", "list"};
  static const char *const names[] = {"galley.article", "galley.span", "galley.list"};
  lua_newtable(L);
  for (int i = 0; i < 3; i++) {
    luaL_getmetatable(L, names[i]);
    lua_setfield(L, -2, types[i]);
  }
  lua_setfield(L, -2, "metatables");
  return 1;
}
