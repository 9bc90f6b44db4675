#include "compare/passages.h"

#include <stdlib.h>
#include <string.h>

/* Runs of words by their hashes. */
typedef struct run_table {
  galley_word_list text;
  size_t length;        /* words in a run */
  galley_vector hashes; /* of uint64_t: of the run that begins with each word */
  galley_vector heads;  /* of uint32_t: open addressing; the last run that was added, counted from 1 */
  galley_vector next;   /* of uint32_t: the one with the same hash that was added before it */
} run_table;

static size_t run_count(galley_word_list text, size_t length) {
  return text.count < length ? 0 : text.count - length + 1;
}

/* Makes room for `count` cleared elements. */
static bool clear(galley_vector *vector, size_t count) {
  if (!galley_vector_reserve(vector, count)) return false;
  if (count > 0) memset(vector->items, 0, count * vector->element_size);
  vector->count = count;
  return true;
}

/* Hashes of all runs, each from the one before it: sum of hash * factor^place, modulo 2^64. */
static bool hash_runs(galley_word_list text, size_t length, galley_vector *hashes) {
  const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
  size_t runs = run_count(text, length);
  if (!clear(hashes, runs)) return false;
  uint64_t *of = hashes->items, hash = 0, leaving = 1;
  for (size_t i = 0; i < length; i++) leaving *= factor;
  for (size_t i = 0; i < text.count && runs > 0; i++) {
    hash = hash * factor + text.words[i].hash;
    if (i >= length) hash -= leaving * text.words[i - length].hash;
    if (i + 1 >= length) of[i + 1 - length] = galley_hash_spread(hash);
  }
  return true;
}

static void release(run_table *table) {
  galley_vector_release(&table->hashes);
  galley_vector_release(&table->heads);
  galley_vector_release(&table->next);
}

static bool make_table(run_table *table, galley_word_list text, size_t length, galley_allocator allocator) {
  size_t runs = run_count(text, length), room = 16;
  while (room < 2 * runs) room *= 2;
  *table = (run_table){text, length, galley_vector_of(sizeof(uint64_t), allocator),
                       galley_vector_of(sizeof(uint32_t), allocator),
                       galley_vector_of(sizeof(uint32_t), allocator)};
  return hash_runs(text, length, &table->hashes) && clear(&table->heads, room) && clear(&table->next, runs);
}

/* The head of the runs with a hash, or the free one where it would stand. */
static uint32_t *head_of(const run_table *table, uint64_t hash) {
  uint32_t *heads = table->heads.items;
  const uint64_t *hashes = table->hashes.items;
  size_t mask = table->heads.count - 1, i = hash & mask;
  while (heads[i] != 0 && hashes[heads[i] - 1] != hash) i = (i + 1) & mask;
  return &heads[i];
}

static void add_run(run_table *table, size_t index) {
  uint32_t *head = head_of(table, ((const uint64_t *)table->hashes.items)[index]);
  ((uint32_t *)table->next.items)[index] = *head;
  *head = (uint32_t)index + 1;
}

/* How many words are the same from two places on, `most` at most. */
static size_t same_words(const galley_compared_word *a, const galley_compared_word *b, size_t most) {
  size_t n = 0;
  while (n < most && a[n].hash == b[n].hash) n++;
  return n;
}

/* The longest passage that begins with word `second` of a text and stands in that of the table, too. If
 * `within` they are one text, and the passages must not overlap. */
static galley_passage longest_at(const run_table *table, galley_word_list text, size_t second, uint64_t hash,
                                 bool within) {
  galley_passage longest = {.second = (uint32_t)second};
  const uint32_t *next = table->next.items;
  uint32_t run = *head_of(table, hash);
  for (int i = 0; i < GALLEY_PLACES_TRIED && run != 0; i++, run = next[run - 1]) {
    size_t first = run - 1, most = table->text.count - first, other = text.count - second;
    if (within) most = second - first;
    size_t count = same_words(table->text.words + first, text.words + second, most < other ? most : other);
    if (count < table->length || count <= longest.count) continue;
    longest.first = (uint32_t)first;
    longest.count = (uint32_t)count;
  }
  return longest;
}

static int compare(const void *left, const void *right) {
  const galley_passage *a = left, *b = right;
  if (a->count != b->count) return a->count > b->count ? -1 : 1;
  if (a->first != b->first) return a->first < b->first ? -1 : 1;
  return a->second < b->second ? -1 : a->second > b->second;
}

static void sort(galley_passage *passages, size_t count) {
  if (count > 0) qsort(passages, count, sizeof(galley_passage), compare);
}

/* All passages from left to right; none overlaps another in the second text. */
static bool collect(run_table *table, galley_word_list second, galley_vector *passages) {
  galley_vector hashes = galley_vector_of(sizeof(uint64_t), passages->allocator);
  bool done = hash_runs(second, table->length, &hashes);
  const uint64_t *of = hashes.items;
  for (size_t i = 0; done && i < hashes.count;) {
    galley_passage passage = longest_at(table, second, i, of[i], false);
    if (passage.count > 0) done = galley_vector_append(passages, &passage, 1);
    i += passage.count > 0 ? passage.count : 1;
  }
  galley_vector_release(&hashes);
  return done;
}

/* Takes from each passage the words of the first text that a longer one has; what is too short then goes. */
static bool separate(galley_passage *passages, size_t *count, size_t words, size_t least,
                     galley_allocator allocator) {
  galley_vector taken = galley_vector_of(1, allocator);
  if (!clear(&taken, words)) return false;
  char *is_taken = taken.items;
  size_t kept = 0;
  for (size_t i = 0; i < *count; i++) {
    galley_passage p = passages[i];
    while (p.count > 0 && is_taken[p.first]) {
      p.first++;
      p.second++;
      p.count--;
    }
    while (p.count > 0 && is_taken[p.first + p.count - 1]) p.count--;
    if (p.count < least) continue;
    memset(is_taken + p.first, 1, p.count);
    passages[kept++] = p;
  }
  *count = kept;
  galley_vector_release(&taken);
  return true;
}

/* The text that is searched for the other's passages is always the same of two. */
static bool goes_first(galley_word_list a, galley_word_list b) {
  if (a.count != b.count) return a.count > b.count;
  for (size_t i = 0; i < a.count; i++) {
    if (a.words[i].hash != b.words[i].hash) return a.words[i].hash > b.words[i].hash;
  }
  return true;
}

bool galley_find_shared(galley_word_list a, galley_word_list b, size_t least, galley_vector *passages) {
  bool swapped = !goes_first(a, b);
  galley_word_list first = swapped ? b : a, second = swapped ? a : b;
  run_table table;
  size_t before = passages->count;
  bool done = make_table(&table, first, least, passages->allocator);
  /* Backwards, so that the earliest places are tried first. */
  for (size_t i = table.hashes.count; done && i > 0; i--) add_run(&table, i - 1);
  done = done && collect(&table, second, passages);
  galley_passage *found = (galley_passage *)passages->items + before;
  size_t count = passages->count - before;
  if (done && count > 0) {
    sort(found, count);
    done = separate(found, &count, first.count, least, passages->allocator);
    passages->count = before + count;
    for (size_t i = 0; swapped && i < count; i++)
      found[i] = (galley_passage){found[i].second, found[i].first, found[i].count};
    sort(found, count);
  }
  release(&table);
  return done;
}

bool galley_find_repetitions(galley_word_list text, size_t least, galley_vector *passages) {
  run_table table;
  size_t before = passages->count, added = 0;
  bool done = make_table(&table, text, least, passages->allocator);
  for (size_t i = 0; done && i < table.hashes.count;) {
    for (; added + least <= i; added++) add_run(&table, added); /* those that do not overlap this one */
    uint64_t hash = ((const uint64_t *)table.hashes.items)[i];
    galley_passage passage = longest_at(&table, text, i, hash, true);
    if (passage.count > 0) done = galley_vector_append(passages, &passage, 1);
    i += passage.count > 0 ? passage.count : 1;
  }
  release(&table);
  if (done && passages->count > before)
    sort((galley_passage *)passages->items + before, passages->count - before);
  return done;
}
