#include "base/image.h"

#include <string.h>

#define WORD sizeof(uintptr_t)

static uintptr_t word_at(const char *start, size_t offset) {
  uintptr_t word;
  memcpy(&word, start + offset, WORD);
  return word;
}

static void set_word(char *start, size_t offset, uintptr_t word) {
  memcpy(start + offset, &word, WORD);
}

size_t galley_image_pointers(const char *copy, const char *other, size_t size, uint32_t *pointers) {
  size_t count = 0;
  if (size > GALLEY_LARGEST_IMAGE) return SIZE_MAX;
  for (size_t at = 0; at + WORD <= size; at += WORD) {
    uintptr_t word = word_at(copy, at), same = word_at(other, at);
    if (word == same) continue;
    uintptr_t offset = word - (uintptr_t)copy;
    if (offset >= size || same - (uintptr_t)other != offset) return SIZE_MAX;
    if (pointers) pointers[count] = (uint32_t)at;
    count++;
  }
  return count;
}

void galley_image_detach(char *start, const uint32_t *pointers, size_t count) {
  for (size_t i = 0; i < count; i++)
    set_word(start, pointers[i], word_at(start, pointers[i]) - (uintptr_t)start);
}

bool galley_image_attach(char *start, size_t size, const uint32_t *pointers, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (pointers[i] > size || size - pointers[i] < WORD) return false;
    uintptr_t offset = word_at(start, pointers[i]);
    if (offset >= size) return false;
    set_word(start, pointers[i], (uintptr_t)start + offset);
  }
  return true;
}
