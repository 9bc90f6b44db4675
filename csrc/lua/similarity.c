/* The Lua face of compare: fingerprints, and numbers of what texts have in common. lua/galley/similarity.lua
 * makes articles, spans and ids of them.
 *
 *   fingerprint_of(article) -> fingerprint; tostring(fingerprint) is its printable form
 *   read(string) -> fingerprint | nil, message
 *   similarity(a, b) -> Jaccard, share of a in b, share of b in a; of two articles or two fingerprints
 *   shared(a, b, words) -> flat list, five integers a passage: first, last in a; first, last in b; words
 *   repeated(article, words) -> the same for passages that stand twice
 *   index() -> index: add(fingerprint), query(fingerprint, threshold) -> flat list of entries and
 * similarities, clusters(threshold) -> the first entry of each entry's cluster */
#include <string.h>

#include "lua/bindings.h"
#include "lua/matches.h"

#define FINGERPRINT "galley.fingerprint"
#define INDEX       "galley.core.index"

static void check_memory(lua_State *L, bool enough) {
  if (!enough) galley_lua_check(L, GALLEY_OUT_OF_MEMORY);
}

/* The roles that hold the text itself, not what stands around it. */
static bool is_compared(galley_role role) {
  return galley_role_is_prose(role) || role == GALLEY_ROLE_TITLE || role == GALLEY_ROLE_CROSSHEAD;
}

/* Pushes what keeps the memory of the words of the article at a stack index. */
static galley_word_list push_words(lua_State *L, int index) {
  const galley_article *article = &galley_lua_check_article(L, index)->article;
  galley_lua_kept kept;
  galley_vector words = galley_vector_of(sizeof(galley_compared_word), galley_lua_push_allocator(L, &kept));
  const galley_block *blocks = article->blocks.items;
  for (size_t i = 0; i < article->blocks.count; i++) {
    galley_stretch stretch = {blocks[i].first_token, blocks[i].first_token + blocks[i].token_count};
    if (is_compared((galley_role)blocks[i].role))
      check_memory(L, galley_compare_words(&article->reading, stretch, &words));
  }
  return (galley_word_list){words.items, words.count};
}

/* Pushes two values that keep the memory of the set. */
static galley_hash_set push_shingles(lua_State *L, int index) {
  galley_word_list list = push_words(L, index);
  galley_lua_kept kept;
  galley_allocator allocator = galley_lua_push_allocator(L, &kept);
  galley_hash_set set;
  check_memory(L, galley_shingles(list.words, list.count, &set, allocator));
  return set;
}

static galley_fingerprint *push_fingerprint(lua_State *L) {
  galley_fingerprint *fingerprint = lua_newuserdatauv(L, sizeof *fingerprint, 0);
  luaL_setmetatable(L, FINGERPRINT);
  return fingerprint;
}

static int fingerprint_of(lua_State *L) {
  galley_hash_set set = push_shingles(L, 1);
  galley_fingerprint_make(push_fingerprint(L), &set);
  return 1;
}

static int read_fingerprint(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  if (galley_fingerprint_read(push_fingerprint(L), text, length)) return 1;
  lua_pushnil(L);
  lua_pushliteral(L, "the text is no fingerprint of this version (" GALLEY_FINGERPRINT_MARK ")");
  return 2;
}

static int fingerprint_tostring(lua_State *L) {
  char text[GALLEY_FINGERPRINT_ROOM];
  size_t length = galley_fingerprint_write(luaL_checkudata(L, 1, FINGERPRINT), text);
  lua_pushlstring(L, text, length);
  return 1;
}

static int fingerprint_equal(lua_State *L) {
  const galley_fingerprint *a = luaL_testudata(L, 1, FINGERPRINT), *b = luaL_testudata(L, 2, FINGERPRINT);
  lua_pushboolean(L, a && b && memcmp(a, b, sizeof *a) == 0);
  return 1;
}

/* fingerprint.shingles */
static int fingerprint_index(lua_State *L) {
  const galley_fingerprint *self = luaL_checkudata(L, 1, FINGERPRINT);
  if (lua_type(L, 2) != LUA_TSTRING || strcmp(lua_tostring(L, 2), "shingles") != 0) return 0;
  lua_pushinteger(L, (lua_Integer)self->shingles);
  return 1;
}

static int similarity(lua_State *L) {
  lua_settop(L, 2);
  galley_similarity result;
  const galley_fingerprint *a = luaL_testudata(L, 1, FINGERPRINT), *b = luaL_testudata(L, 2, FINGERPRINT);
  if (a || b) {
    result =
        galley_similarity_estimate(luaL_checkudata(L, 1, FINGERPRINT), luaL_checkudata(L, 2, FINGERPRINT));
  } else {
    galley_hash_set first = push_shingles(L, 1), second = push_shingles(L, 2);
    result = galley_similarity_of(&first, &second);
  }
  lua_pushnumber(L, result.jaccard);
  lua_pushnumber(L, result.first_in_second);
  lua_pushnumber(L, result.second_in_first);
  return 3;
}

static size_t check_words(lua_State *L, int index) {
  lua_Integer words = luaL_checkinteger(L, index);
  luaL_argcheck(L, words >= 1 && words <= 1000000, index, "number of words from 1 to 1000000 expected");
  return (size_t)words;
}

static lua_Integer push_stretch(lua_State *L, lua_Integer at, const galley_compared_word *first,
                                size_t count) {
  lua_pushinteger(L, (lua_Integer)first->start + 1);
  lua_rawseti(L, -2, at + 1);
  lua_pushinteger(L, (lua_Integer)first[count - 1].end);
  lua_rawseti(L, -2, at + 2);
  return at + 2;
}

static void push_passages(lua_State *L, const galley_vector *passages, galley_word_list a,
                          galley_word_list b) {
  const galley_passage *all = passages->items;
  lua_Integer at = 0;
  lua_newtable(L);
  for (size_t i = 0; i < passages->count; i++) {
    at = push_stretch(L, at, a.words + all[i].first, all[i].count);
    at = push_stretch(L, at, b.words + all[i].second, all[i].count);
    lua_pushinteger(L, (lua_Integer)all[i].count);
    lua_rawseti(L, -2, ++at);
  }
}

static galley_vector push_vector(lua_State *L, size_t element_size, galley_lua_kept *kept) {
  return galley_vector_of(element_size, galley_lua_push_allocator(L, kept));
}

static int shared(lua_State *L) {
  size_t least = check_words(L, 3);
  galley_lua_kept kept;
  galley_word_list a = push_words(L, 1), b = push_words(L, 2);
  galley_vector passages = push_vector(L, sizeof(galley_passage), &kept);
  check_memory(L, galley_find_shared(a, b, least, &passages));
  push_passages(L, &passages, a, b);
  return 1;
}

static int repeated(lua_State *L) {
  size_t least = check_words(L, 2);
  galley_lua_kept kept;
  galley_word_list text = push_words(L, 1);
  galley_vector passages = push_vector(L, sizeof(galley_passage), &kept);
  check_memory(L, galley_find_repetitions(text, least, &passages));
  push_passages(L, &passages, text, text);
  return 1;
}

/* The index. Its user value keeps the blocks of memory. */

typedef struct lua_index {
  galley_index index;
  galley_lua_blocks blocks;
} lua_index;

static int new_index(lua_State *L) {
  lua_index *self = lua_newuserdatauv(L, sizeof *self, 1);
  memset(self, 0, sizeof *self);
  lua_newtable(L);
  lua_setiuservalue(L, -2, 1);
  galley_index_open(&self->index, galley_lua_allocator(&self->blocks));
  luaL_setmetatable(L, INDEX);
  return 1;
}

static galley_index *check_index(lua_State *L) {
  lua_index *self = luaL_checkudata(L, 1, INDEX);
  galley_lua_enter(L, 1, &self->blocks);
  return &self->index;
}

static int index_add(lua_State *L) {
  galley_index *index = check_index(L);
  luaL_argcheck(L, galley_index_count(index) < INT32_MAX, 1, "index is full");
  check_memory(L, galley_index_add(index, luaL_checkudata(L, 2, FINGERPRINT)));
  return 0;
}

static int index_query(lua_State *L) {
  galley_index *index = check_index(L);
  const galley_fingerprint *fingerprint = luaL_checkudata(L, 2, FINGERPRINT);
  double threshold = luaL_checknumber(L, 3);
  galley_lua_kept kept;
  galley_vector matches = push_vector(L, sizeof(galley_index_match), &kept);
  check_memory(L, galley_index_query(index, fingerprint, threshold, &matches));
  const galley_index_match *all = matches.items;
  lua_newtable(L);
  for (size_t i = 0; i < matches.count; i++) {
    lua_pushinteger(L, (lua_Integer)all[i].entry + 1);
    lua_rawseti(L, -2, (lua_Integer)(2 * i + 1));
    lua_pushnumber(L, all[i].similarity);
    lua_rawseti(L, -2, (lua_Integer)(2 * i + 2));
  }
  return 1;
}

static int index_clusters(lua_State *L) {
  galley_index *index = check_index(L);
  double threshold = luaL_checknumber(L, 2);
  galley_lua_kept kept;
  galley_vector clusters = push_vector(L, sizeof(uint32_t), &kept);
  check_memory(L, galley_index_clusters(index, threshold, &clusters));
  const uint32_t *first = clusters.items;
  lua_newtable(L);
  for (size_t i = 0; i < clusters.count; i++) {
    lua_pushinteger(L, (lua_Integer)first[i] + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

void galley_lua_open_similarity(lua_State *L) {
  static const luaL_Reg fingerprint[] = {{"__tostring", fingerprint_tostring},
                                         {"__eq", fingerprint_equal},
                                         {"__index", fingerprint_index},
                                         {NULL, NULL}};
  static const luaL_Reg index[] = {
      {"add", index_add}, {"query", index_query}, {"clusters", index_clusters}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"fingerprint_of", fingerprint_of},
                                       {"read", read_fingerprint},
                                       {"similarity", similarity},
                                       {"shared", shared},
                                       {"repeated", repeated},
                                       {"index", new_index},
                                       {NULL, NULL}};
  luaL_newmetatable(L, FINGERPRINT);
  luaL_setfuncs(L, fingerprint, 0);
  lua_pop(L, 1);
  luaL_newmetatable(L, INDEX);
  luaL_newlib(L, index);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_newlib(L, functions);
}
