#include "match/windows.h"

typedef struct search {
  const galley_reach *reach;
  const char *text;
  galley_group part;
} search;

galley_reach galley_reach_of(size_t characters, const char *repeated, size_t count) {
  galley_reach reach = {.characters = characters};
  for (int byte = 0; byte < 256; byte++) reach.counted[byte] = (byte & 0xC0) != 0x80;
  for (size_t i = 0; i < count; i++) reach.counted[(unsigned char)repeated[i]] = false;
  return reach;
}

/* Does a character begin here that the pattern does not repeat? */
static inline bool is_counted(const search *s, size_t position) {
  return s->reach->counted[(unsigned char)s->text[position]];
}

static bool is_inside_character(const search *s, size_t position) {
  return position < s->part.end && ((unsigned char)s->text[position] & 0xC0) == 0x80;
}

/* How far to the left of a hit a match can begin; no farther than `floor`, where the window before ends. */
static size_t reach_left(const search *s, size_t position, size_t floor) {
  size_t left = s->reach->characters;
  while (position > floor && is_inside_character(s, position)) position--;
  while (position > floor) {
    if (is_counted(s, position - 1) && left-- == 0) break;
    position--;
  }
  while (position > floor && is_inside_character(s, position)) position--;
  return position;
}

static bool add(galley_vector *windows, size_t before, size_t start, size_t end) {
  galley_group *last = windows->count > before ? (galley_group *)windows->items + windows->count - 1 : NULL;
  if (last && start <= last->end) {
    if (end > last->end) last->end = (uint32_t)end;
    return true;
  }
  galley_group *window = galley_vector_push(windows);
  if (window) *window = (galley_group){(uint32_t)start, (uint32_t)end};
  return window != NULL;
}

galley_status galley_find_windows(const galley_reach *reach, const char *text, galley_group part,
                                  const galley_group *hits, size_t count, galley_vector *windows) {
  search s = {reach, text, part};
  size_t before = windows->count;
  /* Between `from`, the end of the hits so far, and `to` are so many characters that count. */
  size_t from = part.start, to = from, floor = from, counted = 0;
  for (size_t i = 0; i < count; i++) {
    size_t start = hits[i].start > part.start ? hits[i].start : part.start;
    size_t end = hits[i].end < part.end ? hits[i].end : part.end;
    if (end >= to) {
      from = to = end;
      counted = 0;
    }
    for (; from < end; from++) counted -= is_counted(&s, from);
    for (; to < part.end; to++) {
      if (!is_counted(&s, to)) continue;
      if (counted == reach->characters) break;
      counted++;
    }
    while (is_inside_character(&s, to)) to++;
    start = start < part.end ? start : part.end;
    if (!add(windows, before, start > floor ? reach_left(&s, start, floor) : floor, to))
      return GALLEY_OUT_OF_MEMORY;
    floor = to;
  }
  return GALLEY_OK;
}
