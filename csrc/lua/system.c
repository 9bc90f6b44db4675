/* What the command needs of the system and Lua's own library does not have. */
#define _XOPEN_SOURCE 700

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"
#include "lua/bindings.h"

#define HASHED_AT_ONCE ((size_t)1 << 14) /* bytes, divisible by 8 */

static int failed(lua_State *L, const char *path, int error) {
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path, strerror(error));
  return 2;
}

static bool write_all(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(file, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes += written;
    length -= (size_t)written;
  }
  return true;
}

/* The directory holds the name: it must reach the disk, too. That it may not be readable is no error. */
static void sync_directory(char *path) {
  char *slash = strrchr(path, '/');
  if (slash == path)
    slash[1] = '\0';
  else if (slash)
    *slash = '\0';
  int directory = open(slash ? path : ".", O_RDONLY);
  if (directory < 0) return;
  (void)fsync(directory);
  close(directory);
}

/* write_file(path, bytes) -> true | nil, message. Atomic: whoever reads the file sees the old bytes or the
 * new ones. A symbolic link stays one: what it points to is replaced. The mode of an existing file is kept.
 */
int galley_lua_write_file(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  size_t length;
  const char *bytes = luaL_checklstring(L, 2, &length);
  struct stat status;
  bool exists = stat(path, &status) == 0;
  if (exists && S_ISREG(status.st_mode) == 0) return failed(L, path, EINVAL);
  char *resolved = exists ? realpath(path, NULL) : NULL;
  if (exists && !resolved) return failed(L, path, errno);
  lua_pushstring(L, resolved ? resolved : path);
  free(resolved);
  const char *target = lua_tostring(L, -1);
  const char *pattern = lua_pushfstring(L, "%s.XXXXXX", target);
  char *temporary = lua_newuserdatauv(L, strlen(pattern) + 1, 0);
  memcpy(temporary, pattern, strlen(pattern) + 1);
  int file = mkstemp(temporary);
  if (file < 0) return failed(L, path, errno);
  mode_t mask = umask(0);
  umask(mask);
  bool written = write_all(file, bytes, length) &&
                 fchmod(file, exists ? status.st_mode & 07777 : 0666 & ~mask) == 0 && fsync(file) == 0;
  int error = written ? 0 : errno;
  if (close(file) != 0 && error == 0) error = errno;
  if (error == 0 && rename(temporary, target) != 0) error = errno;
  if (error != 0) {
    (void)unlink(temporary);
    return failed(L, path, error);
  }
  sync_directory(temporary);
  lua_pushboolean(L, 1);
  return 1;
}

/* Reads up to `size` bytes, fewer at the end of the file only. */
static size_t read_all(int file, char *bytes, size_t size) {
  size_t filled = 0;
  while (filled < size) {
    ssize_t count = read(file, bytes + filled, size - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    filled += (size_t)count;
  }
  return filled;
}

/* read_file(path) -> the bytes of an ordinary file; nil for all else. Nothing is allocated while it is open:
 * an error would leave it so. */
int galley_lua_read_file(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct stat status;
  if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  size_t size = (size_t)status.st_size;
  luaL_Buffer buffer;
  char *bytes = luaL_buffinitsize(L, &buffer, size + 1);
  int file = open(path, O_RDONLY);
  if (file < 0) return 0;
  size_t filled = read_all(file, bytes, size + 1);
  close(file);
  /* It changes, cannot be read, or is one of those that do not say how long they are. */
  if (filled != size) return 0;
  luaL_pushresultsize(&buffer, filled);
  return 1;
}

static bool hash_file(int file, uint64_t *hash) {
  char piece[HASHED_AT_ONCE];
  struct stat status;
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  size_t left = (size_t)status.st_size;
  *hash = galley_hash_begin(0, left);
  while (left > 0) {
    size_t count = left < sizeof piece ? left : sizeof piece;
    if (read_all(file, piece, count) != count) return false;
    *hash = galley_hash_add(*hash, piece, count);
    left -= count;
  }
  return true;
}

/* hash(text [, seed]) -> an integer */
int galley_lua_hash(lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  uint64_t hash = galley_hash_begin((uint64_t)luaL_optinteger(L, 2, 0), length);
  lua_pushinteger(L, (lua_Integer)galley_hash_add(hash, bytes, length));
  return 1;
}

/* file_hash(path) -> the hash of its bytes; nil if it cannot be read. */
int galley_lua_file_hash(lua_State *L) {
  int file = open(luaL_checkstring(L, 1), O_RDONLY);
  uint64_t hash = 0;
  bool known = file >= 0 && hash_file(file, &hash);
  if (file >= 0) close(file);
  if (known)
    lua_pushinteger(L, (lua_Integer)hash);
  else
    lua_pushnil(L);
  return 1;
}

/* is_terminal(file descriptor) -> boolean */
int galley_lua_is_terminal(lua_State *L) {
  lua_pushboolean(L, isatty((int)luaL_checkinteger(L, 1)));
  return 1;
}

/* without_interrupts(function, ...) -> its results. SIGINT is ignored meanwhile, for what must be finished
 * once it has begun; processes started before still get it. What handled it before handles it again
 * afterwards. */
int galley_lua_without_interrupts(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  if (sigaction(SIGINT, &ignore, &before) != 0) return luaL_error(L, "%s", strerror(errno));
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  (void)sigaction(SIGINT, &before, NULL);
  return status == LUA_OK ? lua_gettop(L) : lua_error(L);
}
