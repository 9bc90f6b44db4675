#include "compare/index.h"

#include <string.h>

#define BANDS GALLEY_INDEX_BANDS
#define ROWS  (GALLEY_FINGERPRINT_PLACES / BANDS)

typedef struct slot {
  uint32_t hash;
  uint32_t entry; /* counted from 1; 0: free */
} slot;

void galley_index_open(galley_index *index, galley_allocator allocator) {
  *index = (galley_index){.fingerprints = galley_vector_of(sizeof(galley_fingerprint), allocator),
                          .links = galley_vector_of(sizeof(uint32_t), allocator),
                          .marks = galley_vector_of(sizeof(uint32_t), allocator),
                          .slots = galley_vector_of(sizeof(slot), allocator)};
}

void galley_index_close(galley_index *index) {
  galley_vector_release(&index->fingerprints);
  galley_vector_release(&index->links);
  galley_vector_release(&index->marks);
  galley_vector_release(&index->slots);
}

size_t galley_index_count(const galley_index *index) {
  return index->fingerprints.count;
}

static const galley_fingerprint *fingerprint_at(const galley_index *index, size_t entry) {
  return (const galley_fingerprint *)index->fingerprints.items + entry;
}

/* Its lowest bits are the number of the band. */
static uint32_t hash_of_band(const galley_fingerprint *fingerprint, size_t band) {
  uint64_t hash = 0;
  for (size_t i = 0; i < ROWS; i++) hash = galley_hash_more(hash, fingerprint->places[band * ROWS + i]);
  return (uint32_t)(galley_hash_spread(hash) * BANDS + band);
}

static bool same_band(const galley_fingerprint *a, const galley_fingerprint *b, size_t band) {
  return memcmp(a->places + band * ROWS, b->places + band * ROWS, ROWS * sizeof(uint32_t)) == 0;
}

/* The slot of the entries with a band like that of a fingerprint, or the free one where it would stand. */
static slot *slot_of(const galley_index *index, const galley_fingerprint *fingerprint, size_t band) {
  uint32_t hash = hash_of_band(fingerprint, band);
  slot *slots = index->slots.items;
  for (size_t i = hash;; i++) {
    slot *s = &slots[i & (index->slots.count - 1)];
    if (s->entry == 0) return s;
    if (s->hash == hash && same_band(fingerprint_at(index, s->entry - 1), fingerprint, band)) return s;
  }
}

/* Room for the bands of one more entry, half of the slots free. */
static bool grow(galley_index *index) {
  if (2 * (index->bands + BANDS) <= index->slots.count) return true;
  size_t room = index->slots.count ? 2 * index->slots.count : 16 * BANDS;
  galley_vector larger = galley_vector_of(sizeof(slot), index->slots.allocator);
  if (!galley_vector_reserve(&larger, room)) return false;
  memset(larger.items, 0, room * sizeof(slot));
  larger.count = room;
  const slot *old = index->slots.items;
  for (size_t i = 0; i < index->slots.count; i++) {
    if (old[i].entry == 0) continue;
    size_t at = old[i].hash & (room - 1);
    while (((slot *)larger.items)[at].entry != 0) at = (at + 1) & (room - 1);
    ((slot *)larger.items)[at] = old[i];
  }
  galley_vector_release(&index->slots);
  index->slots = larger;
  return true;
}

bool galley_index_add(galley_index *index, const galley_fingerprint *fingerprint) {
  if (!galley_vector_reserve(&index->links, BANDS) || !galley_vector_reserve(&index->marks, 1) ||
      !grow(index) || !galley_vector_append(&index->fingerprints, fingerprint, 1))
    return false;
  uint32_t entry = (uint32_t)index->fingerprints.count; /* from 1 */
  uint32_t *links = (uint32_t *)index->links.items + index->links.count;
  memset(links, 0, BANDS * sizeof(uint32_t));
  index->links.count += BANDS;
  *(uint32_t *)galley_vector_push(&index->marks) = 0;
  for (size_t band = 0; band < BANDS && fingerprint->shingles > 0; band++) {
    slot *s = slot_of(index, fingerprint, band);
    index->bands += s->entry == 0;
    links[band] = s->entry;
    *s = (slot){hash_of_band(fingerprint, band), entry};
  }
  return true;
}

/* The entry before `entry` with the same band; both counted from 1, 0: none. */
static uint32_t entry_before(const galley_index *index, uint32_t entry, size_t band) {
  return ((const uint32_t *)index->links.items)[(size_t)(entry - 1) * BANDS + band];
}

bool galley_index_query(galley_index *index, const galley_fingerprint *fingerprint, double threshold,
                        galley_vector *matches) {
  uint32_t *marks = index->marks.items;
  if (index->fingerprints.count == 0 || fingerprint->shingles == 0) return true;
  if (++index->query == 0) {
    memset(marks, 0, index->marks.count * sizeof(uint32_t));
    index->query = 1;
  }
  for (size_t band = 0; band < BANDS; band++) {
    uint32_t entry = slot_of(index, fingerprint, band)->entry;
    for (; entry != 0; entry = entry_before(index, entry, band)) {
      if (marks[entry - 1] == index->query) continue;
      marks[entry - 1] = index->query;
      double similarity = galley_fingerprint_resemblance(fingerprint, fingerprint_at(index, entry - 1));
      galley_index_match match = {entry - 1, similarity};
      if (similarity >= threshold && !galley_vector_append(matches, &match, 1)) return false;
    }
  }
  return true;
}

/* The first entry of a cluster; what lies between is led there more directly. */
static uint32_t root_of(uint32_t *parents, uint32_t entry) {
  while (parents[entry] != entry) {
    parents[entry] = parents[parents[entry]];
    entry = parents[entry];
  }
  return entry;
}

static void join(const galley_index *index, double threshold, uint32_t *parents, uint32_t entry,
                 size_t band) {
  uint32_t other = entry_before(index, entry + 1, band);
  for (int i = 0; i < GALLEY_INDEX_COMPARED && other != 0; i++, other = entry_before(index, other, band)) {
    uint32_t a = root_of(parents, entry), b = root_of(parents, other - 1);
    const galley_fingerprint *left = fingerprint_at(index, entry), *right = fingerprint_at(index, other - 1);
    if (a == b || galley_fingerprint_resemblance(left, right) < threshold) continue;
    if (a < b)
      parents[b] = a;
    else
      parents[a] = b;
  }
}

bool galley_index_clusters(const galley_index *index, double threshold, galley_vector *clusters) {
  size_t before = clusters->count, count = index->fingerprints.count;
  if (!galley_vector_reserve(clusters, count)) return false;
  uint32_t *parents = (uint32_t *)clusters->items + before;
  for (uint32_t entry = 0; entry < count; entry++) {
    parents[entry] = entry;
    for (size_t band = 0; band < BANDS; band++) join(index, threshold, parents, entry, band);
  }
  for (uint32_t entry = 0; entry < count; entry++) parents[entry] = root_of(parents, entry);
  clusters->count += count;
  return true;
}
