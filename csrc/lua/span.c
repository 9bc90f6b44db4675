/* The Lua type "galley.span": a stretch of an article's clean text, and what the core knows of it. */
#include <math.h>
#include <string.h>

#include "compare/spellings.h"
#include "lua/bindings.h"

#define SPAN "galley.span"

/* Its user value is the article. */
typedef struct span {
  galley_range range;
  size_t item; /* in the layer that `type` is of */
  galley_span_type type;
} span;

const char *const galley_span_type_names[] = {"block",       "reference", "token",  "sentence",
                                              "quote",       "date",      "number", "name",
                                              "attribution", "span",      "speaker"};

void galley_lua_push_span(lua_State *L, int article, galley_span_type type, galley_range range, size_t item) {
  article = lua_absindex(L, article);
  span *self = lua_newuserdatauv(L, sizeof *self, 1);
  *self = (span){range, item, type};
  luaL_setmetatable(L, SPAN);
  lua_pushvalue(L, article);
  lua_setiuservalue(L, -2, 1);
}

void galley_lua_push_item(lua_State *L, int article, galley_layer layer, size_t item) {
  const galley_lua_article *self = lua_touserdata(L, article);
  galley_lua_push_span(L, article, (galley_span_type)layer, galley_article_range(&self->article, layer, item),
                       item);
}

bool galley_lua_span_range(lua_State *L, int index, int article, galley_range *range) {
  const span *self = luaL_testudata(L, index, SPAN);
  if (!self) return false;
  lua_getiuservalue(L, index, 1);
  bool same = lua_touserdata(L, -1) == lua_touserdata(L, article);
  lua_pop(L, 1);
  *range = self->range;
  return same;
}

/* Fields of the kinds of spans. Each pushes the field `name` of an item, or nothing and returns 0. */

static int push_optional(lua_State *L, const char *text) {
  if (text)
    lua_pushstring(L, text);
  else
    lua_pushnil(L);
  return 1;
}

static int push_text(lua_State *L, const galley_article *article, size_t start, size_t end) {
  lua_pushlstring(L, article->text.bytes + start, end - start);
  return 1;
}

/* A span of another type in the same article, or nil if it is empty. The article lies on top of the stack. */
static int push_part(lua_State *L, galley_span_type type, size_t start, size_t end) {
  if (start == end)
    lua_pushnil(L);
  else
    galley_lua_push_span(L, -1, type, (galley_range){start, end}, 0);
  return 1;
}

static int block_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  const galley_block *block = (const galley_block *)article->blocks.items + self->item;
  if (strcmp(name, "confidence") == 0) {
    lua_pushnumber(L, block->certain / 100.0);
    return 1;
  }
  if (strcmp(name, "continued") == 0) {
    lua_pushboolean(L, block->continued);
    return 1;
  }
  return 0;
}

static int reference_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  const galley_reference *r = (const galley_reference *)article->references.items + self->item;
  if (strcmp(name, "label") == 0) return push_text(L, article, r->label_start, r->label_end);
  if (strcmp(name, "title") == 0) return push_text(L, article, r->title_start, r->title_end);
  if (strcmp(name, "part") == 0) {
    if (r->part)
      lua_pushinteger(L, (lua_Integer)r->part);
    else
      lua_pushnil(L);
    return 1;
  }
  if (strcmp(name, "inline") == 0) {
    lua_pushboolean(L, r->is_inline);
    return 1;
  }
  return 0;
}

/* The language of a stretch, by the function that init.lua has put into the metatable as "language_of_part".
 */
static int push_language(lua_State *L, const galley_article *article, size_t start, size_t end) {
  int self = lua_gettop(L);
  luaL_getmetafield(L, 1, "language_of_part");
  push_text(L, article, start, end);
  galley_lua_push_field(L, self, "lang");
  lua_call(L, 2, 1);
  return 1;
}

static int quote_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  const galley_quote *q = (const galley_quote *)article->reading.quotes.items + self->item;
  if (strcmp(name, "kind") == 0) return push_optional(L, galley_quote_kind_name(q->kind));
  if (strcmp(name, "marks") == 0) return push_optional(L, galley_marks_name(q->marks));
  if (strcmp(name, "content") == 0) return push_text(L, article, q->content_start, q->content_end);
  if (strcmp(name, "lang") == 0) return push_language(L, article, q->content_start, q->content_end);
  if (strcmp(name, "speaker") == 0)
    return push_part(L, GALLEY_SPAN_SPEAKER, q->speaker_start, q->speaker_end);
  if (strcmp(name, "verb") == 0)
    return push_part(L, GALLEY_SPAN_PLAIN, q->verb_start, q->verbless ? q->verb_start : q->verb_end);
  if (strcmp(name, "nested") == 0) {
    lua_pushboolean(L, q->nested);
    return 1;
  }
  return 0;
}

/* What a quotation has, and the cue; the quotation itself. */
static int attribution_field(lua_State *L, const galley_article *article, const span *self,
                             const char *name) {
  const galley_attribution *a = (const galley_attribution *)article->reading.attributions.items + self->item;
  const galley_quote *q = (const galley_quote *)article->reading.quotes.items + a->quote;
  if (strcmp(name, "cue") == 0) return push_part(L, GALLEY_SPAN_PLAIN, q->verb_start, q->verb_end);
  if (strcmp(name, "quote") == 0) {
    galley_lua_push_span(L, -1, GALLEY_SPAN_QUOTE, (galley_range){a->start, a->end}, a->quote);
    return 1;
  }
  if (strcmp(name, "nested") == 0) return 0;
  const span quote = {self->range, a->quote, GALLEY_SPAN_QUOTE};
  return quote_field(L, article, &quote, name);
}

static int push_date_value(lua_State *L, const galley_date *d) {
  char text[GALLEY_DATE_VALUE_SIZE];
  return push_optional(L, galley_date_value(d, text) ? text : NULL);
}

static int date_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  const galley_date *d = (const galley_date *)article->reading.dates.items + self->item;
  if (strcmp(name, "value") == 0) return push_date_value(L, d);
  if (strcmp(name, "precision") == 0) return push_optional(L, galley_precision_name(d->precision));
  if (strcmp(name, "modifier") == 0) return push_optional(L, d->modifier);
  if (strcmp(name, "bound") == 0) return push_optional(L, d->bound);
  bool earliest = strcmp(name, "earliest") == 0;
  if (earliest || strcmp(name, "latest") == 0) {
    galley_day day = earliest ? d->earliest : d->latest;
    if (day.year)
      galley_lua_push_day(L, day);
    else
      lua_pushnil(L);
    return 1;
  }
  bool resolved = strcmp(name, "resolved") == 0;
  if (resolved || strcmp(name, "relative") == 0) {
    lua_pushboolean(L, resolved ? d->resolved : d->relative);
    return 1;
  }
  return 0;
}

static void push_number(lua_State *L, double value) {
  bool whole = floor(value) == value && fabs(value) < 9007199254740992.0;
  if (whole)
    lua_pushinteger(L, (lua_Integer)value);
  else
    lua_pushnumber(L, value);
}

static int number_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  const galley_number *n = (const galley_number *)article->reading.numbers.items + self->item;
  if (strcmp(name, "kind") == 0) return push_optional(L, galley_number_kind_name(n->kind));
  if (strcmp(name, "unit") == 0) return push_optional(L, n->unit);
  if (strcmp(name, "currency") == 0) return push_optional(L, n->currency);
  if (strcmp(name, "modifier") == 0) return push_optional(L, n->modifier);
  if (strcmp(name, "value") == 0) {
    if (n->position) return push_optional(L, n->position);
    push_number(L, n->value);
    return 1;
  }
  return 0;
}

static int token_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  if (strcmp(name, "kind") != 0) return 0;
  return push_optional(L, galley_token_kind_name(galley_token_at(&article->reading, self->item)->kind));
}

/* Pushes the key of a spelling, by the function that init.lua has put into the metatable as "name_key". The
 * article lies on top of the stack and remembers the keys. */
static int push_key(lua_State *L, const char *spelling, size_t length) {
  int article = lua_gettop(L);
  galley_lua_push_field(L, article, "name keys");
  if (lua_isnil(L, -1)) {
    lua_getiuservalue(L, article, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, "name keys");
  }
  int keys = lua_gettop(L);
  lua_pushlstring(L, spelling, length);
  lua_pushvalue(L, -1);
  if (lua_rawget(L, keys) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  luaL_getmetafield(L, 1, "name_key");
  lua_pushvalue(L, -2);
  lua_call(L, 1, 1);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -2);
  lua_rawset(L, keys);
  return 1;
}

static int push_sketch(lua_State *L, const char *spelling, size_t length) {
  char sketch[GALLEY_SKETCH_LIMIT];
  length = galley_name_sketch(spelling, length, sketch);
  if (length == GALLEY_NO_SKETCH)
    lua_pushnil(L);
  else
    lua_pushlstring(L, sketch, length);
  return 1;
}

static int name_record_field(lua_State *L, const galley_article *article, const galley_name *n,
                             const char *name) {
  size_t length;
  const char *full = galley_full_name(&article->reading, n, &length);
  if (strcmp(name, "kind") == 0) return push_optional(L, galley_name_kind_name(n->kind));
  if (strcmp(name, "key") == 0) return push_key(L, full, length);
  if (strcmp(name, "sketch") == 0) return push_sketch(L, full, length);
  if (strcmp(name, "gender") == 0) return push_optional(L, galley_gender_name(n->gender));
  if (strcmp(name, "office") == 0) return push_part(L, GALLEY_SPAN_PLAIN, n->office_start, n->office_end);
  if (strcmp(name, "given") == 0) return push_part(L, GALLEY_SPAN_PLAIN, n->given_start, n->given_end);
  if (strcmp(name, "surname") == 0) return push_part(L, GALLEY_SPAN_PLAIN, n->surname_start, n->surname_end);
  if (strcmp(name, "full") != 0) return 0;
  lua_pushlstring(L, full, length);
  return 1;
}

static int name_field(lua_State *L, const galley_article *article, const span *self, const char *name) {
  return name_record_field(L, article, (const galley_name *)article->reading.names.items + self->item, name);
}

/* Who speaks has what the name has that the mention is or stands for, that name, and in any case a key and a
 * full form. */
static int speaker_field(lua_State *L, galley_article *article, const span *self, const char *name) {
  galley_lua_check(L, galley_article_read(article, GALLEY_LAYER_NAMES));
  const galley_name *n = galley_name_meant(&article->reading, self->range.start, self->range.end);
  if (n && strcmp(name, "name") == 0) {
    size_t item = (size_t)(n - (const galley_name *)article->reading.names.items);
    galley_lua_push_item(L, lua_gettop(L), GALLEY_LAYER_NAMES, item);
    return 1;
  }
  if (n) return name_record_field(L, article, n, name);
  if (strcmp(name, "full") == 0) return push_text(L, article, self->range.start, self->range.end);
  if (strcmp(name, "key") != 0) return 0;
  return push_key(L, article->text.bytes + self->range.start, self->range.end - self->range.start);
}

static int kind_field(lua_State *L, galley_article *article, const span *self, const char *name) {
  switch (self->type) {
  case GALLEY_SPAN_BLOCK: return block_field(L, article, self, name);
  case GALLEY_SPAN_REFERENCE: return reference_field(L, article, self, name);
  case GALLEY_SPAN_TOKEN: return token_field(L, article, self, name);
  case GALLEY_SPAN_QUOTE: return quote_field(L, article, self, name);
  case GALLEY_SPAN_DATE: return date_field(L, article, self, name);
  case GALLEY_SPAN_NUMBER: return number_field(L, article, self, name);
  case GALLEY_SPAN_NAME: return name_field(L, article, self, name);
  case GALLEY_SPAN_ATTRIBUTION: return attribution_field(L, article, self, name);
  case GALLEY_SPAN_SPEAKER: return speaker_field(L, article, self, name);
  default: return 0;
  }
}

/* Fields that every span has */

static galley_range raw_range(const galley_article *article, const span *self) {
  size_t start = galley_text_raw_start(&article->text, self->range.start);
  bool empty = self->range.start == self->range.end;
  return (galley_range){start, empty ? start : galley_text_raw_end(&article->text, self->range.end)};
}

static int push_raw(lua_State *L, const galley_article *article, const span *self) {
  galley_range raw = raw_range(article, self);
  lua_createtable(L, 0, 2);
  galley_lua_set_integer(L, "first", raw.start + 1);
  galley_lua_set_integer(L, "last", raw.end);
  return 1;
}

static int push_location(lua_State *L, galley_article *article, const span *self, bool want_line) {
  size_t line, column;
  galley_lua_check(L, galley_article_locate(article, raw_range(article, self).start, &line, &column));
  lua_pushinteger(L, (lua_Integer)(want_line ? line : column));
  return 1;
}

static int push_role(lua_State *L, const galley_article *article, const span *self) {
  size_t block = galley_article_block_at(article, self->range.start);
  if (block == article->blocks.count) return 0;
  lua_pushstring(L, galley_role_name(((const galley_block *)article->blocks.items)[block].role));
  return 1;
}

/* The sentence in which the span begins. The article lies on top of the stack. */
static int push_sentence(lua_State *L, const span *self) {
  galley_article *article = &galley_lua_check_layer(L, -1, GALLEY_LAYER_SENTENCES)->article;
  size_t behind = galley_article_first_from(article, GALLEY_LAYER_SENTENCES, self->range.start + 1);
  if (behind == 0 ||
      galley_article_range(article, GALLEY_LAYER_SENTENCES, behind - 1).end <= self->range.start)
    return 0;
  galley_lua_push_item(L, lua_gettop(L), GALLEY_LAYER_SENTENCES, behind - 1);
  return 1;
}

static int span_index(lua_State *L) {
  const span *self = luaL_checkudata(L, 1, SPAN);
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  const char *name = lua_tostring(L, 2);
  lua_getiuservalue(L, 1, 1);
  if (strcmp(name, "article") == 0) return 1;
  galley_article *article = &galley_lua_enter_article(L, -1)->article;
  /* The most frequent ones come first. */
  if (strcmp(name, "first") == 0 || strcmp(name, "last") == 0) {
    lua_pushinteger(L, (lua_Integer)(name[0] == 'f' ? self->range.start + 1 : self->range.end));
    return 1;
  }
  if (strcmp(name, "text") == 0) return push_text(L, article, self->range.start, self->range.end);
  int pushed = kind_field(L, article, self, name);
  if (pushed) return pushed;
  if (strcmp(name, "raw") == 0) return push_raw(L, article, self);
  if (strcmp(name, "line") == 0 || strcmp(name, "column") == 0)
    return push_location(L, article, self, name[0] == 'l');
  if (strcmp(name, "role") == 0) return push_role(L, article, self);
  if (strcmp(name, "sentence") == 0) return push_sentence(L, self);
  if (strcmp(name, "type") == 0) return push_optional(L, galley_span_type_names[self->type]);
  return 0;
}

/* The number of bytes. */
static int span_length(lua_State *L) {
  const span *self = luaL_checkudata(L, 1, SPAN);
  lua_pushinteger(L, (lua_Integer)(self->range.end - self->range.start));
  return 1;
}

/* Spans of one article are equal if they cover the same bytes. */
static int span_equal(lua_State *L) {
  const span *a = luaL_testudata(L, 1, SPAN), *b = luaL_testudata(L, 2, SPAN);
  bool equal = a && b && a->range.start == b->range.start && a->range.end == b->range.end;
  if (equal) {
    lua_getiuservalue(L, 1, 1);
    lua_getiuservalue(L, 2, 1);
    equal = lua_rawequal(L, -1, -2);
  }
  lua_pushboolean(L, equal);
  return 1;
}

static const luaL_Reg metamethods[] = {
    {"__index", span_index}, {"__len", span_length}, {"__eq", span_equal}, {NULL, NULL}};

void galley_lua_open_span(lua_State *L) {
  luaL_newmetatable(L, SPAN);
  luaL_setfuncs(L, metamethods, 0);
  lua_pop(L, 1);
}
