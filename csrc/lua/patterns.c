/* string.find, match, gmatch and gsub for code from someone else. They do what Lua's own do, by the reference
 * manual (section 6.4.1), with one difference: a match counts its steps against a budget, and raises when
 * that is used up. Lua's own go on for years with ("a"):rep(40) and "a*a*a*a*a*a*b", and nothing can
 * interrupt them.
 *
 *   local patterns = core.patterns()
 *   patterns.allow(1000000)                       -- so many steps, for all calls together
 *   patterns.find(text, pattern, init, plain)     -- and match, gmatch, gsub
 *
 * The matcher recurs on the items of a pattern, at most DEPTH_LIMIT deep. */
#include <ctype.h>
#include <string.h>

#include "base/find.h"
#include "lua/bindings.h"
#include "lua/compatible.h"

#define DEPTH_LIMIT   200
#define CAPTURE_LIMIT 32
#define ESCAPE        '%'

#define UNCLOSED (-1) /* lengths of captures that are none */
#define POSITION (-2)

typedef struct capture {
  const char *start;
  ptrdiff_t length;
} capture;

/* What is known of a set of the pattern: reading it again for each character would take long. */
typedef struct set {
  const char *start, *end;    /* in the pattern; NULL: nothing is known */
  uint64_t known[4], held[4]; /* by character */
} set;

#define SET_COUNT 4

typedef struct matcher {
  lua_State *L;
  const char *text, *text_end, *pattern_end;
  int64_t *left; /* steps */
  int depth, count;
  capture captures[CAPTURE_LIMIT];
  set sets[SET_COUNT]; /* by where they stand in the pattern */
} matcher;

static const char *match(matcher *m, const char *s, const char *p);

static void step(matcher *m) {
  if (--*m->left < 0) luaL_error(m->L, "stopped: a string pattern takes too many steps");
}

/* ---- single characters ---- */

/* The end of the set behind whose bracket `p` is. */
static const char *set_end(matcher *m, const char *p) {
  if (*p == '^') p++;
  do { /* a ']' that comes first stands for itself */
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
    if (*p++ == ESCAPE && p < m->pattern_end) p++;
  } while (p == m->pattern_end || *p != ']');
  return p + 1;
}

static set *set_at(matcher *m, const char *p) {
  set *s = &m->sets[(uintptr_t)p / 4 % SET_COUNT];
  if (s->start != p) *s = (set){.start = p, .end = set_end(m, p + 1)};
  return s;
}

/* The end of the item of one character at `p`. */
static const char *item_end(matcher *m, const char *p) {
  if (*p == '[') return set_at(m, p)->end;
  if (*p++ != ESCAPE) return p;
  if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
  return p + 1;
}

static bool in_class(int c, int class) {
  bool result;
  switch (tolower(class)) {
  case 'a': result = isalpha(c); break;
  case 'c': result = iscntrl(c); break;
  case 'd': result = isdigit(c); break;
  case 'g': result = isgraph(c); break;
  case 'l': result = islower(c); break;
  case 'p': result = ispunct(c); break;
  case 's': result = isspace(c); break;
  case 'u': result = isupper(c); break;
  case 'w': result = isalnum(c); break;
  case 'x': result = isxdigit(c); break;
  case 'z': result = c == 0; break; /* older Luas' name for it */
  default: return class == c;
  }
  return isupper(class) ? !result : result;
}

/* Is the character in the set that `p` opens and `last` closes? */
static bool read_set(int c, const char *p, const char *last) {
  bool positive = p[1] != '^';
  if (!positive) p++;
  while (++p < last) {
    if (*p == ESCAPE) {
      if (in_class(c, (unsigned char)*++p)) return positive;
    } else if (p[1] == '-' && p + 2 < last) {
      if ((unsigned char)p[0] <= c && c <= (unsigned char)p[2]) return positive;
      p += 2;
    } else if ((unsigned char)*p == c) {
      return positive;
    }
  }
  return !positive;
}

/* The same, by what is known of the set at `p`. */
static bool in_set(matcher *m, int c, const char *p) {
  set *s = set_at(m, p);
  uint64_t bit = UINT64_C(1) << c % 64;
  if (!(s->known[c / 64] & bit)) {
    s->known[c / 64] |= bit;
    if (read_set(c, p, s->end - 1)) s->held[c / 64] |= bit;
  }
  return (s->held[c / 64] & bit) != 0;
}

/* Does the character at `s` fit the item at `p`? */
static bool fits(matcher *m, const char *s, const char *p) {
  if (s >= m->text_end) return false;
  step(m);
  int c = (unsigned char)*s;
  switch (*p) {
  case '.': return true;
  case ESCAPE: return in_class(c, (unsigned char)p[1]);
  case '[': return in_set(m, c, p);
  default: return (unsigned char)*p == c;
  }
}

/* ---- items with quantifiers ---- */

static const char *match_most(matcher *m, const char *s, const char *p, const char *end) {
  ptrdiff_t count = 0;
  while (fits(m, s + count, p)) count++;
  for (; count >= 0; count--) {
    const char *result = match(m, s + count, end + 1);
    if (result) return result;
  }
  return NULL;
}

static const char *match_least(matcher *m, const char *s, const char *p, const char *end) {
  for (;; s++) {
    const char *result = match(m, s, end + 1);
    if (result) return result;
    if (!fits(m, s, p)) return NULL;
  }
}

/* ---- captures ---- */

static const char *open_capture(matcher *m, const char *s, const char *p, ptrdiff_t kind) {
  if (m->count >= CAPTURE_LIMIT) luaL_error(m->L, "too many captures");
  m->captures[m->count++] = (capture){s, kind};
  const char *result = match(m, s, p);
  if (!result) m->count--;
  return result;
}

static const char *close_capture(matcher *m, const char *s, const char *p) {
  int i = m->count - 1;
  while (i >= 0 && m->captures[i].length != UNCLOSED) i--;
  if (i < 0) luaL_error(m->L, "invalid pattern capture");
  m->captures[i].length = s - m->captures[i].start;
  const char *result = match(m, s, p);
  if (!result) m->captures[i].length = UNCLOSED;
  return result;
}

/* What the capture with this digit holds stands at `s` again. */
static const char *match_back(matcher *m, const char *s, int digit) {
  int i = digit - '1';
  if (i < 0 || i >= m->count || m->captures[i].length == UNCLOSED)
    luaL_error(m->L, "invalid capture index %%%d", i + 1);
  ptrdiff_t length = m->captures[i].length < 0 ? 0 : m->captures[i].length;
  *m->left -= length;
  step(m);
  bool same = m->text_end - s >= length && memcmp(m->captures[i].start, s, (size_t)length) == 0;
  return same ? s + length : NULL;
}

static const char *match_balanced(matcher *m, const char *s, const char *p) {
  if (m->pattern_end - p < 2) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->text_end || *s != p[0]) return NULL;
  for (ptrdiff_t open = 1; ++s < m->text_end;) {
    step(m);
    if (*s == p[1]) {
      if (--open == 0) return s + 1;
    } else if (*s == p[0]) {
      open++;
    }
  }
  return NULL;
}

/* %f[set]: the end of the set, or NULL. */
static const char *match_frontier(matcher *m, const char *s, const char *p) {
  if (p == m->pattern_end || *p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
  const char *end = item_end(m, p);
  int before = s == m->text ? 0 : (unsigned char)s[-1], here = s < m->text_end ? (unsigned char)*s : 0;
  step(m);
  return !in_set(m, before, p) && in_set(m, here, p) ? end : NULL;
}

/* ---- a whole pattern ---- */

/* An item of one character with what is behind it; `*p` moves on where the match goes on in a straight line.
 */
static const char *match_item(matcher *m, const char *s, const char **p) {
  const char *end = item_end(m, *p);
  char quantifier = end < m->pattern_end ? *end : '\0';
  switch (quantifier) {
  case '*': return match_most(m, s, *p, end);
  case '+': return fits(m, s, *p) ? match_most(m, s + 1, *p, end) : NULL;
  case '-': return match_least(m, s, *p, end);
  case '?':
    if (fits(m, s, *p)) {
      const char *result = match(m, s + 1, end + 1);
      if (result) return result;
    }
    *p = end + 1;
    return s;
  default:
    if (!fits(m, s, *p)) return NULL;
    *p = end;
    return s + 1;
  }
}

/* The end of the match of the pattern from `p` on at `s`, or NULL. */
static const char *match(matcher *m, const char *s, const char *p) {
  if (m->depth-- == 0) luaL_error(m->L, "pattern too complex");
  while (s && p != m->pattern_end) {
    const char *before = p;
    if (*p == '(') {
      bool position = p + 1 < m->pattern_end && p[1] == ')';
      s = position ? open_capture(m, s, p + 2, POSITION) : open_capture(m, s, p + 1, UNCLOSED);
    } else if (*p == ')') {
      s = close_capture(m, s, p + 1);
    } else if (*p == '$' && p + 1 == m->pattern_end) {
      s = s == m->text_end ? s : NULL;
    } else if (*p == ESCAPE && p + 1 < m->pattern_end && p[1] == 'b') {
      s = match_balanced(m, s, p + 2);
      p += 4;
      continue;
    } else if (*p == ESCAPE && p + 1 < m->pattern_end && p[1] == 'f') {
      const char *end = match_frontier(m, s, p + 2);
      if (!end) s = NULL;
      p = end;
      continue;
    } else if (*p == ESCAPE && p + 1 < m->pattern_end && isdigit((unsigned char)p[1])) {
      s = match_back(m, s, (unsigned char)p[1]);
      p += 2;
      continue;
    } else {
      s = match_item(m, s, &p);
    }
    if (p == before) break; /* the rest has been matched, or nothing has */
  }
  m->depth++;
  return s;
}

/* ---- what the functions share ---- */

static matcher matcher_of(lua_State *L, const char *text, size_t length, const char *pattern, size_t size) {
  matcher m = {.L = L, .text = text, .text_end = text + length, .pattern_end = pattern + size};
  m.left = lua_touserdata(L, lua_upvalueindex(1));
  return m;
}

static const char *try_at(matcher *m, const char *s, const char *pattern) {
  m->depth = DEPTH_LIMIT;
  m->count = 0;
  step(m);
  return match(m, s, pattern);
}

/* The character that every match of the pattern begins with, or -1: an item without a quantifier that lets it
 * be missing. */
static int first_character(const char *pattern, const char *end) {
  if (pattern == end || strchr("^$*+?.()[%-", *pattern)) return -1;
  return pattern + 1 < end && strchr("*?-", pattern[1]) ? -1 : (unsigned char)*pattern;
}

/* Where a match can begin, from `s` on; behind the text if nowhere. What is passed over counts little. */
static const char *next_start(matcher *m, const char *s, int first) {
  if (first < 0) return s;
  const char *next = s < m->text_end ? memchr(s, first, (size_t)(m->text_end - s)) : NULL;
  if (!next) next = m->text_end + 1;
  *m->left -= (next - s) / 16;
  return next;
}

/* Pushes capture `i`, or the whole match if the pattern has none. */
static void push_capture(matcher *m, int i, const char *start, const char *end) {
  if (i >= m->count) {
    if (i > 0) luaL_error(m->L, "invalid capture index %%%d", i + 1);
    lua_pushlstring(m->L, start, (size_t)(end - start));
    return;
  }
  capture c = m->captures[i];
  if (c.length == UNCLOSED) luaL_error(m->L, "unfinished capture");
  if (c.length == POSITION)
    lua_pushinteger(m->L, (lua_Integer)(c.start - m->text) + 1);
  else
    lua_pushlstring(m->L, c.start, (size_t)c.length);
}

/* Pushes all captures; the whole match counts as one if there are none and `start` is given. */
static int push_captures(matcher *m, const char *start, const char *end) {
  int count = m->count == 0 && start ? 1 : m->count;
  luaL_checkstack(m->L, count, "too many captures");
  for (int i = 0; i < count; i++) push_capture(m, i, start, end);
  return count;
}

/* An offset from an argument as string.sub takes it; one behind the end is length + 1. */
static size_t check_start(lua_State *L, int argument, size_t length) {
  lua_Integer init = luaL_optinteger(L, argument, 1), size = (lua_Integer)length;
  if (init < 0) init = init < -size ? 1 : size + init + 1;
  if (init == 0) init = 1;
  return init > size + 1 ? length + 1 : (size_t)init - 1;
}

static bool has_specials(const char *pattern, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return true;
  }
  return false;
}

static int find_literal(lua_State *L, const char *text, size_t length, size_t start, const char *wanted,
                        size_t size) {
  /* Repetitive texts make this quadratic: it counts by what it could take. */
  int64_t *left = lua_touserdata(L, lua_upvalueindex(1));
  *left -= (int64_t)((length - start) / 16 + (size > 16 ? size : 0));
  if (*left < 0) return luaL_error(L, "stopped: a string pattern takes too many steps");
  const char *place = galley_find(text + start, length - start, wanted, size);
  if (!place) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, (lua_Integer)(place - text) + 1);
  lua_pushinteger(L, (lua_Integer)(place - text) + (lua_Integer)size);
  return 2;
}

static int find_or_match(lua_State *L, bool find) {
  size_t length, size;
  const char *text = luaL_checklstring(L, 1, &length), *pattern = luaL_checklstring(L, 2, &size);
  size_t start = check_start(L, 3, length);
  if (start > length) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || !has_specials(pattern, size)))
    return find_literal(L, text, length, start, pattern, size);
  bool anchored = size > 0 && *pattern == '^';
  matcher m = matcher_of(L, text, length, pattern, size);
  int first = anchored ? -1 : first_character(pattern, m.pattern_end);
  for (const char *s = next_start(&m, text + start, first); s <= m.text_end;
       s = next_start(&m, s + 1, first)) {
    const char *end = try_at(&m, s, pattern + anchored);
    if (end && find) {
      lua_pushinteger(L, (lua_Integer)(s - text) + 1);
      lua_pushinteger(L, (lua_Integer)(end - text));
      return 2 + push_captures(&m, NULL, NULL);
    }
    if (end) return push_captures(&m, s, end);
    if (anchored) break;
  }
  lua_pushnil(L);
  return 1;
}

static int patterns_find(lua_State *L) {
  return find_or_match(L, true);
}

static int patterns_match(lua_State *L) {
  return find_or_match(L, false);
}

/* ---- gmatch ---- */

/* Upvalues: the budget, the text, the pattern, where to go on, where the last match ended (from 0; -1 for
 * none). */
static int next_match(lua_State *L) {
  size_t length, size;
  const char *text = lua_tolstring(L, lua_upvalueindex(2), &length);
  const char *pattern = lua_tolstring(L, lua_upvalueindex(3), &size);
  size_t start = (size_t)lua_tointeger(L, lua_upvalueindex(4));
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(5));
  matcher m = matcher_of(L, text, length, pattern, size);
  int first = first_character(pattern, m.pattern_end);
  for (const char *s = next_start(&m, text + start, first); s <= m.text_end;
       s = next_start(&m, s + 1, first)) {
    const char *end = try_at(&m, s, pattern);
    if (!end || (lua_Integer)(end - text) == last) continue;
    lua_pushinteger(L, (lua_Integer)(end - text));
    lua_copy(L, -1, lua_upvalueindex(4));
    lua_replace(L, lua_upvalueindex(5));
    return push_captures(&m, s, end);
  }
  return 0;
}

static int patterns_gmatch(lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  luaL_checkstring(L, 2);
  size_t start = check_start(L, 3, length);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 2);
  lua_pushinteger(L, (lua_Integer)start);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, 5);
  return 1;
}

/* ---- gsub ---- */

/* Adds the replacement string (argument 3) with its captures. */
static void add_template(matcher *m, luaL_Buffer *buffer, const char *start, const char *end) {
  size_t length;
  const char *template = lua_tolstring(m->L, 3, &length), *stop = template + length;
  while (template <stop) {
    const char *escape = memchr(template, ESCAPE, (size_t)(stop - template));
    if (!escape) escape = stop;
    luaL_addlstring(buffer, template, (size_t)(escape - template));
    template = escape + 1;
    if (escape == stop) return;
    int c = template <stop ? (unsigned char)*template ++ : 0;
    if (c == ESCAPE) {
      luaL_addchar(buffer, ESCAPE);
    } else if (c == '0') {
      luaL_addlstring(buffer, start, (size_t)(end - start));
    } else if (isdigit(c)) {
      push_capture(m, c - '1', start, end);
      luaL_tolstring(m->L, -1, NULL); /* a position is a number */
      lua_remove(m->L, -2);
      luaL_addvalue(buffer);
    } else {
      luaL_error(m->L, "invalid use of '%c' in replacement string", ESCAPE);
    }
  }
}

/* Adds what a match is replaced with; true if that changes anything. */
static bool add_replacement(matcher *m, luaL_Buffer *buffer, const char *start, const char *end, int type) {
  lua_State *L = m->L;
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(m, start, end), 1);
  } else if (type == LUA_TTABLE) {
    push_capture(m, 0, start, end);
    lua_gettable(L, 3);
  } else {
    add_template(m, buffer, start, end);
    return true;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(buffer, start, (size_t)(end - start));
    return false;
  }
  if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(buffer);
  return true;
}

static int patterns_gsub(lua_State *L) {
  size_t length, size;
  const char *text = luaL_checklstring(L, 1, &length), *pattern = luaL_checklstring(L, 2, &size);
  int type = lua_type(L, 3);
  bool known = type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TTABLE || type == LUA_TFUNCTION;
  luaL_argcheck(L, known, 3, "string, function or table expected");
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), count = 0;
  lua_settop(L, 4);
  if (type == LUA_TNUMBER) luaL_checkstring(L, 3);
  bool anchored = size > 0 && *pattern == '^';
  matcher m = matcher_of(L, text, length, pattern, size);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  const char *s = text, *last = NULL;
  while (count < most) {
    const char *end = try_at(&m, s, pattern + anchored);
    if (end && end != last) {
      count++;
      add_replacement(&m, &buffer, s, end, type);
      s = last = end;
    } else if (s < m.text_end) {
      luaL_addchar(&buffer, *s++);
    } else {
      break;
    }
    if (anchored) break;
  }
  luaL_addlstring(&buffer, s, (size_t)(m.text_end - s));
  luaL_pushresult(&buffer);
  lua_pushinteger(L, count);
  return 2;
}

/* ---- the budget ---- */

static int patterns_allow(lua_State *L) {
  int64_t *left = lua_touserdata(L, lua_upvalueindex(1));
  *left = (int64_t)luaL_checkinteger(L, 1);
  return 0;
}

/* patterns() -> { find =, match =, gmatch =, gsub =, allow = }, with a budget of their own; nothing is left
 * of it at first. */
int galley_lua_patterns(lua_State *L) {
  static const luaL_Reg functions[] = {{"find", patterns_find},     {"match", patterns_match},
                                       {"gmatch", patterns_gmatch}, {"gsub", patterns_gsub},
                                       {"allow", patterns_allow},   {NULL, NULL}};
  luaL_newlibtable(L, functions);
  int64_t *left = lua_newuserdatauv(L, sizeof *left, 0);
  *left = 0;
  luaL_setfuncs(L, functions, 1);
  return 1;
}
