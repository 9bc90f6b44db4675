#include "compare/fingerprint.h"

#include <string.h>

#define PLACES     GALLEY_FINGERPRINT_PLACES
#define PLACE_BITS 7
#define DIGITS     ((PLACES * 32 + 5) / 6)

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* The place of which an empty one takes the number, in the n-th attempt. */
static size_t other_place(size_t place, size_t attempt) {
  uint64_t hash = galley_hash_spread(galley_hash_more(place + 1, attempt));
  return hash >> (64 - PLACE_BITS);
}

void galley_fingerprint_make(galley_fingerprint *fingerprint, const galley_hash_set *shingles) {
  bool filled[PLACES] = {false};
  fingerprint->shingles = (uint32_t)shingles->count;
  memset(fingerprint->places, 0xFF, sizeof fingerprint->places);
  if (shingles->count == 0) return;
  const uint64_t *slots = shingles->slots.items;
  for (size_t i = 0; i < shingles->slots.count; i++) {
    if (slots[i] == 0) continue;
    size_t place = slots[i] >> (64 - PLACE_BITS);
    uint32_t number = (uint32_t)slots[i];
    filled[place] = true;
    if (number < fingerprint->places[place]) fingerprint->places[place] = number;
  }
  for (size_t place = 0; place < PLACES; place++) {
    if (filled[place]) continue;
    size_t attempt = 0, other = other_place(place, attempt);
    while (!filled[other]) other = other_place(place, ++attempt);
    fingerprint->places[place] = fingerprint->places[other];
  }
}

galley_similarity galley_similarity_of(const galley_hash_set *a, const galley_hash_set *b) {
  const uint64_t *slots = a->slots.items;
  size_t common = 0;
  for (size_t i = 0; i < a->slots.count; i++) common += slots[i] != 0 && galley_hash_set_has(b, slots[i]);
  size_t either = a->count + b->count - common;
  if (either == 0) return (galley_similarity){0, 0, 0};
  return (galley_similarity){(double)common / (double)either,
                             a->count ? (double)common / (double)a->count : 0,
                             b->count ? (double)common / (double)b->count : 0};
}

double galley_fingerprint_resemblance(const galley_fingerprint *a, const galley_fingerprint *b) {
  if (a->shingles == 0 || b->shingles == 0) return 0;
  unsigned same = 0;
  for (size_t i = 0; i < PLACES; i++) same += a->places[i] == b->places[i];
  return same / (double)PLACES;
}

static double share(double common, uint32_t shingles) {
  double part = shingles ? common / shingles : 0;
  return part < 1 ? part : 1;
}

galley_similarity galley_similarity_estimate(const galley_fingerprint *a, const galley_fingerprint *b) {
  double jaccard = galley_fingerprint_resemblance(a, b);
  /* |A and B| = J (|A| + |B|) / (1 + J) */
  double common = jaccard * ((double)a->shingles + (double)b->shingles) / (1 + jaccard);
  return (galley_similarity){jaccard, share(common, a->shingles), share(common, b->shingles)};
}

/* Bit `index` of all places, the first bit first. */
static unsigned bit_at(const galley_fingerprint *fingerprint, size_t index) {
  return index < PLACES * 32 ? fingerprint->places[index / 32] >> (31 - index % 32) & 1 : 0;
}

size_t galley_fingerprint_write(const galley_fingerprint *fingerprint, char text[GALLEY_FINGERPRINT_ROOM]) {
  static const char mark[] = GALLEY_FINGERPRINT_MARK ":";
  size_t length = sizeof mark - 1;
  memcpy(text, mark, length);
  char digits[10];
  size_t count = 0;
  for (uint32_t n = fingerprint->shingles; n > 0 || count == 0; n /= 10)
    digits[count++] = (char)('0' + n % 10);
  while (count > 0) text[length++] = digits[--count];
  text[length++] = ':';
  for (size_t i = 0; i < DIGITS; i++) {
    unsigned value = 0;
    for (size_t k = 0; k < 6; k++) value = value << 1 | bit_at(fingerprint, 6 * i + k);
    text[length++] = alphabet[value];
  }
  text[length] = '\0';
  return length;
}

bool galley_fingerprint_read(galley_fingerprint *fingerprint, const char *text, size_t length) {
  static const char mark[] = GALLEY_FINGERPRINT_MARK ":";
  size_t at = sizeof mark - 1, first = at;
  *fingerprint = (galley_fingerprint){0};
  if (length < at || memcmp(text, mark, at) != 0) return false;
  uint64_t count = 0;
  while (at < length && at - first < 10 && text[at] >= '0' && text[at] <= '9')
    count = count * 10 + (uint64_t)(text[at++] - '0');
  if (at == first || count > UINT32_MAX || at == length || text[at++] != ':' || length - at != DIGITS)
    return false;
  fingerprint->shingles = (uint32_t)count;
  for (size_t i = 0; i < DIGITS; i++) {
    const char *digit = text[at + i] ? strchr(alphabet, text[at + i]) : NULL;
    if (!digit) return false;
    for (size_t k = 0; k < 6 && 6 * i + k < PLACES * 32; k++) {
      size_t bit = 6 * i + k;
      uint32_t value = (uint32_t)(digit - alphabet) >> (5 - k) & 1;
      fingerprint->places[bit / 32] |= value << (31 - bit % 32);
    }
  }
  return true;
}
