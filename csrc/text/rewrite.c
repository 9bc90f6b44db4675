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

static void put(galley_rewrite *rewrite, const char *bytes, size_t count) {
  if (count) memcpy((char *)rewrite->output.items + rewrite->output.count, bytes, count);
  rewrite->output.count += count;
}

bool galley_rewrite_replace(galley_rewrite *rewrite, size_t start, size_t end, const char *bytes,
                            size_t count, galley_step step) {
  size_t before = start - rewrite->copied;
  if (!make_room(rewrite, before + count)) return false;
  galley_edit edit = {(uint32_t)start, (uint32_t)(end - start), (uint32_t)(rewrite->output.count + before),
                      (uint32_t)count, 1u << step};
  if (!galley_vector_append(&rewrite->edits, &edit, 1)) return false;
  put(rewrite, rewrite->input + rewrite->copied, before);
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

bool galley_edits_compose(const galley_vector *first, const galley_vector *second, galley_vector *composed) {
  const galley_edit *a = first->items, *b = second->items;
  size_t i = 0, j = 0;
  size_t raw = 0, middle_of_raw = 0; /* after the last edit of `first`: raw and middle offsets that agree */
  size_t clean = 0, middle_of_clean = 0;
  while (i < first->count || j < second->count) {
    bool from_first = j == second->count || (i < first->count && a[i].clean_start <= b[j].raw_start);
    size_t start = from_first ? a[i].clean_start : b[j].raw_start, end = start;
    galley_edit edit = {.raw_start = (uint32_t)(raw + (start - middle_of_raw)),
                        .clean_start = (uint32_t)(clean + (start - middle_of_clean))};
    bool open = true; /* the edit that begins the group always belongs to it */
    for (;;) {
      /* Edits that merely touch the group stay apart, so that the map stays as fine as it can be. */
      bool take_first = i < first->count && (open ? from_first : a[i].clean_start < end);
      bool take_second = !take_first && j < second->count && (open || b[j].raw_start < end);
      size_t edit_end;
      if (take_first) {
        edit_end = (size_t)a[i].clean_start + a[i].clean_length;
        raw = (size_t)a[i].raw_start + a[i].raw_length;
        middle_of_raw = edit_end;
        edit.steps |= a[i++].steps;
      } else if (take_second) {
        edit_end = (size_t)b[j].raw_start + b[j].raw_length;
        clean = (size_t)b[j].clean_start + b[j].clean_length;
        middle_of_clean = edit_end;
        edit.steps |= b[j++].steps;
      } else {
        break;
      }
      open = false;
      if (edit_end > end) end = edit_end;
    }
    raw += end - middle_of_raw;
    middle_of_raw = end;
    clean += end - middle_of_clean;
    middle_of_clean = end;
    edit.raw_length = (uint32_t)(raw - edit.raw_start);
    edit.clean_length = (uint32_t)(clean - edit.clean_start);
    if (!galley_vector_append(composed, &edit, 1)) return false;
  }
  return true;
}
