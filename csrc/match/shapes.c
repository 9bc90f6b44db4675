#include "match/shapes.h"

/* Shapes that share a word of 64 bits, one bit a set. A shape never spans two words. */
typedef struct group {
  uint64_t moves[256]; /* by byte: the bits of the sets that hold it */
  uint64_t starts;     /* the bits of first sets */
  uint64_t ends;       /* the bits of last sets */
  uint32_t owners[64]; /* by the bit of its last set: which shape that is */
} group;

typedef struct place {
  uint32_t group;
  uint32_t end; /* the bit of the last set */
} place;

struct galley_shapes {
  galley_arena arena; /* holds all that follows, and the shapes themselves */
  group *groups;
  size_t group_count;
  place *places;     /* of the shapes */
  uint32_t *lengths; /* of the shapes */
};

/* Gives each shape its bits; returns how many groups that takes. */
static size_t place_all(place *places, const galley_shape *list, size_t count) {
  size_t groups = 0, used = 64;
  for (size_t i = 0; i < count; i++) {
    if (used + list[i].length > 64) {
      groups += 1;
      used = 0;
    }
    used += list[i].length;
    places[i] = (place){(uint32_t)(groups - 1), (uint32_t)(used - 1)};
  }
  return groups;
}

static void add(group *g, const galley_shape *shape, uint32_t index, uint32_t end) {
  g->ends |= UINT64_C(1) << end;
  g->owners[end] = index;
  for (size_t i = 0; i < shape->length; i++) {
    uint64_t bit = UINT64_C(1) << (end + 1 - shape->length + i);
    if (i == 0) g->starts |= bit;
    for (unsigned byte = 0; byte < 256; byte++) {
      if (shape->sets[i].bits[byte / 64] >> byte % 64 & 1) g->moves[byte] |= bit;
    }
  }
}

static galley_status make(galley_shapes *shapes, const galley_shape *list, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (list[i].length == 0 || list[i].length > GALLEY_SHAPE_LIMIT) return GALLEY_BAD_ARGUMENT;
  }
  shapes->places = galley_arena_array(&shapes->arena, count, sizeof(place));
  shapes->lengths = galley_arena_array(&shapes->arena, count, sizeof(uint32_t));
  if (!shapes->places || !shapes->lengths) return GALLEY_OUT_OF_MEMORY;
  for (size_t i = 0; i < count; i++) shapes->lengths[i] = (uint32_t)list[i].length;
  shapes->group_count = place_all(shapes->places, list, count);
  shapes->groups = galley_arena_array(&shapes->arena, shapes->group_count, sizeof(group));
  if (!shapes->groups) return GALLEY_OUT_OF_MEMORY;
  for (size_t i = 0; i < count; i++)
    add(&shapes->groups[shapes->places[i].group], &list[i], (uint32_t)i, shapes->places[i].end);
  return GALLEY_OK;
}

galley_status galley_shapes_open(galley_shapes **shapes, const galley_shape *list, size_t count,
                                 galley_allocator allocator) {
  *shapes = NULL;
  if (count > GALLEY_SHAPES_LIMIT) return GALLEY_TOO_LARGE;
  galley_arena arena;
  galley_arena_open(&arena, allocator);
  galley_shapes *made = galley_arena_array(&arena, 1, sizeof *made);
  if (!made) return GALLEY_OUT_OF_MEMORY;
  made->arena = arena;
  galley_status status = make(made, list, count);
  if (status == GALLEY_OK)
    *shapes = made;
  else
    galley_shapes_close(made);
  return status;
}

void galley_shapes_close(galley_shapes *shapes) {
  if (!shapes) return;
  galley_arena arena = shapes->arena; /* the shapes lie in it */
  galley_arena_close(&arena);
}

/* Appends the shapes of a group that end at `end`. */
static bool add_matches(const galley_shapes *shapes, const group *g, uint64_t bits, size_t end,
                        galley_vector *matches) {
  for (uint32_t bit = 0; bits; bit++, bits >>= 1) {
    if (!(bits & 1)) continue;
    galley_literal_match *match = galley_vector_push(matches);
    if (!match) return false;
    uint32_t index = g->owners[bit];
    *match = (galley_literal_match){index, (uint32_t)end - shapes->lengths[index], (uint32_t)end};
  }
  return true;
}

static bool find_group(const galley_shapes *shapes, const group *g, const char *text, size_t length,
                       galley_vector *matches) {
  uint64_t state = 0, starts = g->starts, ends = g->ends;
  for (size_t i = 0; i < length; i++) {
    state = (state << 1 | starts) & g->moves[(unsigned char)text[i]];
    if ((state & ends) && !add_matches(shapes, g, state & ends, i + 1, matches)) return false;
  }
  return true;
}

galley_status galley_shapes_find(const galley_shapes *shapes, const char *text, size_t length,
                                 galley_vector *matches) {
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  size_t before = matches->count;
  for (size_t i = 0; i < shapes->group_count; i++) {
    if (find_group(shapes, &shapes->groups[i], text, length, matches)) continue;
    matches->count = before;
    return GALLEY_OUT_OF_MEMORY;
  }
  return GALLEY_OK;
}
