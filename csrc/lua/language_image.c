/* Languages from files: the words of a bundled language, as the build has compiled them. */
#include <stdio.h>
#include <string.h>

#include "base/image.h"
#include "lua/language.h"

#define MOST_MEMORY ((size_t)32 << 20) /* bytes of the largest language */

/* What an image begins with. Behind it stand its pointers, what it was made of (the stamp), and the image. */
typedef struct header {
  char magic[8];
  uint32_t layout[6]; /* what tells whether it was made by the same core */
  uint64_t pointer_count, stamp_length, size;
  uint64_t root; /* where the language lies */
} header;

static header new_header(void) {
  header h = {.magic = "galley\n",
              .layout = {sizeof(galley_language), sizeof(galley_lexicon), sizeof(galley_lexicon_entry),
                         sizeof(galley_sense), GALLEY_CLASS_COUNT, galley_word_hash("galley", 6, 6)}};
  return h;
}

/* Builds the language in memory that is pushed, and says how much of that it takes. The arena lies in it,
 * too, and is empty in the end. */
static galley_language *build(lua_State *L, size_t words, char **memory, size_t *used) {
  *memory = lua_newuserdatauv(L, MOST_MEMORY, 0);
  memset(*memory, 0, MOST_MEMORY);
  galley_arena start;
  galley_arena_open_in(&start, *memory, MOST_MEMORY);
  galley_arena *arena = galley_arena_allocate(&start, sizeof *arena);
  *arena = start;
  galley_language *language = galley_language_new(arena, words);
  if (!language) galley_lua_check(L, GALLEY_OUT_OF_MEMORY);
  galley_lua_add_words(L, language);
  *used = galley_arena_used(arena);
  memset(arena, 0, sizeof *arena);
  return language;
}

int galley_lua_language_image(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  header h = new_header();
  size_t stamp_length, size, other_size;
  const char *stamp = luaL_checklstring(L, 2, &stamp_length);
  char *image, *other;
  lua_settop(L, 2);
  size_t words = galley_language_lexicon(build(L, 0, &image, &size))->count;
  galley_language *language = build(L, words, &image, &size);
  build(L, words, &other, &other_size);
  size_t count = size == other_size ? galley_image_pointers(image, other, size, NULL) : SIZE_MAX;
  if (count == SIZE_MAX) return luaL_error(L, "two images of one language differ");
  uint32_t *pointers = lua_newuserdatauv(L, count * sizeof *pointers, 0);
  (void)galley_image_pointers(image, other, size, pointers);
  h.root = (uint64_t)((char *)language - image);
  h.pointer_count = count;
  h.stamp_length = stamp_length;
  h.size = size;
  galley_image_detach(image, pointers, count);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  luaL_addlstring(&buffer, (const char *)&h, sizeof h);
  luaL_addlstring(&buffer, (const char *)pointers, count * sizeof *pointers);
  luaL_addlstring(&buffer, stamp, stamp_length);
  luaL_addlstring(&buffer, image, size);
  luaL_pushresult(&buffer);
  return 1;
}

static bool read_header(FILE *file, size_t stamp_length, header *h) {
  const header ours = new_header();
  if (fread(h, sizeof *h, 1, file) != 1 || memcmp(h, &ours, offsetof(header, pointer_count)) != 0)
    return false;
  return h->stamp_length == stamp_length && h->size <= MOST_MEMORY && h->pointer_count <= h->size &&
         h->root < h->size && h->size - h->root >= sizeof(galley_language);
}

/* Reads what stands behind a header into the language on top. */
static bool read_image(lua_State *L, FILE *file, const header *h, const char *stamp,
                       galley_lua_language_data *self) {
  size_t count = (size_t)h->pointer_count, length = (size_t)h->stamp_length, size = (size_t)h->size;
  char *image = galley_arena_allocate(&self->arena, size);
  uint32_t *pointers = lua_newuserdatauv(L, count * sizeof *pointers + length, 0);
  const char *its_stamp = (const char *)(pointers + count);
  if (!image) galley_lua_check(L, GALLEY_OUT_OF_MEMORY);
  bool complete = fread(pointers, count * sizeof *pointers + length, 1, file) == 1 &&
                  memcmp(its_stamp, stamp, length) == 0 && fread(image, size, 1, file) == 1 &&
                  galley_image_attach(image, size, pointers, count);
  lua_pop(L, 1);
  if (complete) self->language = (galley_language *)(void *)(image + h->root);
  return complete;
}

int galley_lua_load_language(lua_State *L) {
  luaL_Stream *stream = luaL_checkudata(L, 1, LUA_FILEHANDLE);
  size_t stamp_length;
  const char *stamp = luaL_checklstring(L, 2, &stamp_length);
  luaL_argcheck(L, stream->closef, 1, "the file is closed");
  header h;
  if (!read_header(stream->f, stamp_length, &h)) {
    lua_pushnil(L);
    return 1;
  }
  galley_lua_language_data *self = galley_lua_new_language(L);
  if (!read_image(L, stream->f, &h, stamp, self)) lua_pushnil(L);
  return 1;
}
