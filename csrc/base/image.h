/* Images: what lies in an arena (galley_arena_open_in), with all the pointers in it, as bytes for a file,
 * from which it is there again at once, wherever these bytes come to lie.
 *
 * Nothing need be known of the structures. They are built twice, in two stretches of cleared memory, by the
 * same steps: words in which the copies differ are pointers, and all others are the same. */
#ifndef GALLEY_BASE_IMAGE_H
#define GALLEY_BASE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The most bytes of an image: offsets in it have 32 bits. */
#define GALLEY_LARGEST_IMAGE ((size_t)UINT32_MAX)

/* Finds the pointers of two copies of `size` bytes each: writes to `pointers`, unless it is NULL, where they
 * lie, in bytes from the start. Returns their number; SIZE_MAX if the copies differ in anything else. */
size_t galley_image_pointers(const char *copy, const char *other, size_t size, uint32_t *pointers);

/* Turns the pointers of a copy into offsets from its start. */
void galley_image_detach(char *start, const uint32_t *pointers, size_t count);

/* Turns the offsets of an image of `size` bytes into pointers again. False if it cannot be one. */
bool galley_image_attach(char *start, size_t size, const uint32_t *pointers, size_t count);

#endif
