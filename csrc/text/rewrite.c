#include "text/rewrite.h"

#include <string.h>

#define SPARE_ROOM ((size_t)64)

galley_rewrite galley_rewrite_of(const char *input, size_t length, galley_allocator allocator) {
  return (galley_rewrite){.input = input,
                          .length = length,
                          .output = galley_vector_of(1, allocator),
                          .edits = galley_vector_of(sizeof(galley_edit), allocator),
                          .allocator = allocator};
}

/* Room for `more` bytes of output. Most steps change little: room for all of the input at once saves growing.
 */
static bool make_room(galley_rewrite *rewrite, size_t more) {
  galley_vector *output = &rewrite->output;
  if (output->room == 0 && more < rewrite->length + SPARE_ROOM) more = rewrite->length + SPARE_ROOM;
  return output->room - output->count >= more || galley_vector_reserve(output, more);
}

/* Room for another edit. How many there will be is told by how many there are up to `position`: growing step
 * by step would copy large texts' edits several times, into fresh memory each time. */
static bool make_room_for_edit(galley_rewrite *rewrite, size_t position) {
  galley_vector *edits = &rewrite->edits;
  if (edits->count < edits->room) return true;
  double expected = 1.1 * (double)edits->count * (double)rewrite->length / (double)(position + 1);
  size_t most = 3 * edits->count + 16;
  size_t count = expected < (double)most ? (size_t)expected : most;
  return galley_vector_reserve(edits, count > edits->count ? count - edits->count : 1);
}

static inline void put(galley_rewrite *rewrite, const char *bytes, size_t count) {
  if (count) memcpy((char *)rewrite->output.items + rewrite->output.count, bytes, count);
  rewrite->output.count += count;
}

bool galley_rewrite_replace(galley_rewrite *rewrite, size_t start, size_t end, const char *bytes,
                            size_t count, galley_step step) {
  size_t before = start - rewrite->copied;
  if (!make_room(rewrite, before + count) || !make_room_for_edit(rewrite, start)) return false;
  put(rewrite, rewrite->input + rewrite->copied, before);
  ((galley_edit *)rewrite->edits.items)[rewrite->edits.count++] = (galley_edit){
      (uint32_t)start, (uint32_t)(end - start), (uint32_t)rewrite->output.count, (uint32_t)count, 1u << step};
  put(rewrite, bytes, count);
  rewrite->copied = end;
  return true;
}

bool galley_rewrite_finish(galley_rewrite *rewrite) {
  size_t rest = rewrite->length - rewrite->copied;
  if (!make_room(rewrite, rest)) return false;
  put(rewrite, rewrite->input + rewrite->copied, rest);
  rewrite->copied = rewrite->length;
  return true;
}

void galley_rewrite_release(galley_rewrite *rewrite) {
  galley_vector_release(&rewrite->output);
  galley_vector_release(&rewrite->edits);
}

/* Two lists of edits on their way into one. What lies behind the last edit of either is the same on both
 * sides of it, so that an offset is enough. */
typedef struct composition {
  const galley_edit *first, *first_end;   /* raw -> middle */
  const galley_edit *second, *second_end; /* middle -> clean */
  size_t to_raw;                          /* raw offset less middle offset, modulo the size of size_t */
  size_t to_clean;                        /* clean offset less middle offset */
} composition;

/* The end of an edit in the middle text. */
static size_t end_of_first(const galley_edit *edit) {
  return (size_t)edit->clean_start + edit->clean_length;
}

static size_t end_of_second(const galley_edit *edit) {
  return (size_t)edit->raw_start + edit->raw_length;
}

static void pass_first(composition *c) {
  c->to_raw = (size_t)c->first->raw_start + c->first->raw_length - end_of_first(c->first);
  c->first++;
}

static void pass_second(composition *c) {
  c->to_clean = (size_t)c->second->clean_start + c->second->clean_length - end_of_second(c->second);
  c->second++;
}

/* The next edit from raw to clean: all edits that overlap. Those that merely touch stay apart, so that the
 * map stays as fine as it can be. */
static galley_edit next_composed(composition *c) {
  bool from_first = c->second == c->second_end ||
                    (c->first < c->first_end && c->first->clean_start <= c->second->raw_start);
  size_t start = from_first ? c->first->clean_start : c->second->raw_start;
  size_t end = from_first ? end_of_first(c->first) : end_of_second(c->second);
  galley_edit edit = {.raw_start = (uint32_t)(start + c->to_raw),
                      .clean_start = (uint32_t)(start + c->to_clean),
                      .steps = from_first ? c->first->steps : c->second->steps};
  if (from_first)
    pass_first(c);
  else
    pass_second(c);
  for (;;) {
    size_t edit_end;
    if (c->first < c->first_end && c->first->clean_start < end) {
      edit.steps |= c->first->steps;
      edit_end = end_of_first(c->first);
      pass_first(c);
    } else if (c->second < c->second_end && c->second->raw_start < end) {
      edit.steps |= c->second->steps;
      edit_end = end_of_second(c->second);
      pass_second(c);
    } else {
      break;
    }
    if (edit_end > end) end = edit_end;
  }
  edit.raw_length = (uint32_t)(end + c->to_raw - edit.raw_start);
  edit.clean_length = (uint32_t)(end + c->to_clean - edit.clean_start);
  return edit;
}

bool galley_edits_compose(const galley_vector *first, const galley_vector *second, galley_vector *composed) {
  composition c = {.first = first->items, .second = second->items};
  c.first_end = c.first + first->count;
  c.second_end = c.second + second->count;
  if (!galley_vector_reserve(composed, first->count + second->count)) return false;
  galley_edit *edits = composed->items;
  while (c.first < c.first_end || c.second < c.second_end) edits[composed->count++] = next_composed(&c);
  return true;
}
