#include "base/vector.h"

#include <stdint.h>
#include <string.h>

galley_vector galley_vector_of(size_t element_size, galley_allocator allocator) {
  return (galley_vector){.element_size = element_size, .allocator = allocator};
}

bool galley_vector_grow(galley_vector *vector, size_t more) {
  if (more > SIZE_MAX / 2 / vector->element_size - vector->count) return false;
  size_t room = vector->room + vector->room / 2;
  if (room < vector->count + more) room = vector->count + more;
  if (room < 16) room = 16;
  void *items = vector->allocator.allocate(vector->allocator.context, room * vector->element_size);
  if (!items) return false;
  if (vector->items) {
    memcpy(items, vector->items, vector->count * vector->element_size);
    vector->allocator.release(vector->allocator.context, vector->items, vector->room * vector->element_size);
  }
  vector->items = items;
  vector->room = room;
  return true;
}

void *galley_vector_push(galley_vector *vector) {
  if (!galley_vector_reserve(vector, 1)) return NULL;
  void *item = (char *)vector->items + vector->count * vector->element_size;
  memset(item, 0, vector->element_size);
  vector->count += 1;
  return item;
}

bool galley_vector_append(galley_vector *vector, const void *items, size_t count) {
  if (count == 0) return true;
  if (!galley_vector_reserve(vector, count)) return false;
  memcpy((char *)vector->items + vector->count * vector->element_size, items, count * vector->element_size);
  vector->count += count;
  return true;
}

bool galley_vector_leave(galley_vector *vector, galley_arena *arena) {
  if (vector->items && !galley_arena_adopt(arena, vector->items, vector->room * vector->element_size))
    return false;
  vector->items = NULL;
  vector->count = vector->room = 0;
  return true;
}

void galley_vector_release(galley_vector *vector) {
  if (vector->items) {
    vector->allocator.release(vector->allocator.context, vector->items, vector->room * vector->element_size);
  }
  vector->items = NULL;
  vector->count = vector->room = 0;
}

void galley_vector_rest(galley_vector *vector) {
  vector->count = 0;
  if (vector->room * vector->element_size > GALLEY_VECTOR_KEPT) galley_vector_release(vector);
}
