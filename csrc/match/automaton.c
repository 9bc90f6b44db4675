#include "match/automaton.h"

#include <string.h>

#include "base/utf8.h"
#include "match/lower.h"
#include "text/properties.h"

/* Bytes of the dense rows, which states near the root have; the others look among their children. */
#define DENSE_BYTES ((size_t)1 << 19)

/* States are numbered breadth first, 0 is the root. So children of one state are neighbours, and states near
 * the root have small numbers. "Literal" is an index plus one here, and 0 is none. */
struct galley_automaton {
  galley_arena arena;    /* holds all that follows, and the automaton itself */
  uint8_t class_of[256]; /* bytes to classes; 0 is every byte that no literal has */
  uint32_t class_count;
  uint32_t state_count;
  uint32_t dense_count;   /* states that have a row; at least the root */
  uint32_t *rows;         /* row s: the state after s by class */
  uint32_t *first_child;  /* children of s: from first_child[s] up to first_child[s + 1] */
  uint8_t *label;         /* the class that leads into a state; ascending among neighbours */
  uint32_t *fallback;     /* the state of the longest proper beginning that is also a state */
  uint32_t *own;          /* the literal that ends (in the text: begins) with this very state */
  uint32_t *longest;      /* the longest literal that begins here: own, or a shorter one */
  uint32_t *shorter_word; /* the longest one, other than own, that no word character follows */
  uint32_t *lengths;      /* bytes of each literal */
  uint32_t most_bytes;    /* of the longest one */
  uint32_t *same;         /* another literal that reads the same as this one */
  const uint16_t *lower;  /* of match/lower.h, or NULL: case counts */
};

/* ---- reading backwards ---- */

/* Up to two bytes that were read in one go, in reading order (the last byte of the text first). */
typedef struct step {
  unsigned char bytes[2];
  size_t count;
} step;

/* The bytes before `position` (> 0): one, or with folding a whole two-byte letter. */
static inline step read_back(const galley_automaton *automaton, const char *text, size_t position) {
  unsigned char byte = (unsigned char)text[position - 1];
  if (!automaton->lower) return (step){{byte}, 1};
  if (byte < 0x80) return (step){{galley_lower_ascii(byte)}, 1};
  if (position < 2 || !galley_is_pair((unsigned char)text[position - 2], byte)) return (step){{byte}, 1};
  unsigned char small[2];
  galley_lower_pair(automaton->lower, text + position - 2, small);
  return (step){{small[1], small[0]}, 2};
}

/* ---- building: a trie of the reversed literals ---- */

typedef struct node {
  uint32_t child; /* the first one, 0 is none; siblings ascend by label */
  uint32_t sibling;
  uint32_t depth;
  uint32_t own;     /* as in the automaton */
  uint32_t witness; /* the index of some literal that passes through */
  uint8_t label;
} node;

typedef struct builder {
  galley_automaton *automaton;
  const galley_literal *literals;
  galley_vector nodes; /* of node, in order of insertion */
  uint32_t *order;     /* the node of each state */
} builder;

static node *node_at(const builder *b, uint32_t number) {
  return (node *)b->nodes.items + number;
}

static node *node_of_state(const builder *b, uint32_t state) {
  return node_at(b, b->order[state]);
}

/* The child of `parent` by `label`, made when it is not there. The nodes have room. */
static uint32_t child_of(builder *b, uint32_t parent, uint8_t label, uint32_t witness) {
  uint32_t *link = &node_at(b, parent)->child;
  while (*link && node_at(b, *link)->label < label) link = &node_at(b, *link)->sibling;
  if (*link && node_at(b, *link)->label == label) return *link;
  uint32_t number = (uint32_t)b->nodes.count;
  node *child = galley_vector_push(&b->nodes);
  *child =
      (node){.sibling = *link, .depth = node_at(b, parent)->depth + 1, .witness = witness, .label = label};
  *link = number;
  return number;
}

static void add_literal(builder *b, uint32_t index) {
  const galley_literal *literal = &b->literals[index];
  uint32_t number = 0;
  for (size_t position = literal->length; position > 0;) {
    step read = read_back(b->automaton, literal->bytes, position);
    for (size_t i = 0; i < read.count; i++) {
      number = child_of(b, number, b->automaton->class_of[read.bytes[i]], index);
    }
    position -= read.count;
  }
  uint32_t *own = &node_at(b, number)->own;
  if (*own) {
    b->automaton->same[index] = b->automaton->same[*own - 1];
    b->automaton->same[*own - 1] = index + 1;
  } else {
    *own = index + 1;
  }
}

static void add_classes(galley_automaton *automaton, const galley_literal *literal) {
  for (size_t position = literal->length; position > 0;) {
    step read = read_back(automaton, literal->bytes, position);
    for (size_t i = 0; i < read.count; i++) {
      uint8_t *class = &automaton->class_of[read.bytes[i]];
      if (!*class) *class = (uint8_t)automaton->class_count++;
    }
    position -= read.count;
  }
}

static galley_status add_literals(builder *b, size_t count, size_t total) {
  galley_automaton *automaton = b->automaton;
  automaton->lengths = galley_arena_array(&automaton->arena, count, sizeof *automaton->lengths);
  automaton->same = galley_arena_array(&automaton->arena, count, sizeof *automaton->same);
  if (!automaton->lengths || !automaton->same || !galley_vector_reserve(&b->nodes, total + 1))
    return GALLEY_OUT_OF_MEMORY;
  galley_vector_push(&b->nodes);
  automaton->class_count = 1;
  for (size_t i = 0; i < count; i++) add_classes(automaton, &b->literals[i]);
  for (size_t i = 0; i < count; i++) {
    automaton->lengths[i] = (uint32_t)b->literals[i].length;
    if (automaton->most_bytes < automaton->lengths[i]) automaton->most_bytes = automaton->lengths[i];
    add_literal(b, (uint32_t)i);
  }
  return GALLEY_OK;
}

/* ---- building: states ---- */

static bool make_tables(builder *b) {
  galley_automaton *automaton = b->automaton;
  size_t count = b->nodes.count, row = automaton->class_count * sizeof(uint32_t);
  size_t dense = count < DENSE_BYTES / row ? count : DENSE_BYTES / row;
  galley_arena *arena = &automaton->arena;
  automaton->state_count = (uint32_t)count;
  automaton->dense_count = (uint32_t)dense;
  automaton->rows = galley_arena_array(arena, dense, row);
  automaton->first_child = galley_arena_array(arena, count + 1, sizeof(uint32_t));
  automaton->label = galley_arena_array(arena, count, sizeof(uint8_t));
  automaton->fallback = galley_arena_array(arena, count, sizeof(uint32_t));
  automaton->own = galley_arena_array(arena, count, sizeof(uint32_t));
  automaton->longest = galley_arena_array(arena, count, sizeof(uint32_t));
  automaton->shorter_word = galley_arena_array(arena, count, sizeof(uint32_t));
  return automaton->rows && automaton->first_child && automaton->label && automaton->fallback &&
         automaton->own && automaton->longest && automaton->shorter_word;
}

/* Numbers the nodes breadth first; `order` is the queue. */
static void number_states(builder *b) {
  galley_automaton *automaton = b->automaton;
  uint32_t queued = 1, count = (uint32_t)b->nodes.count;
  b->order[0] = 0;
  for (uint32_t state = 0; state < count; state++) {
    automaton->first_child[state] = queued;
    automaton->label[state] = node_of_state(b, state)->label;
    automaton->own[state] = node_of_state(b, state)->own;
    for (uint32_t child = node_of_state(b, state)->child; child; child = node_at(b, child)->sibling) {
      b->order[queued++] = child;
    }
  }
  automaton->first_child[count] = queued;
}

/* The child of `state` by `class`, 0 when there is none. */
static uint32_t find_child(const galley_automaton *automaton, uint32_t state, uint8_t class) {
  uint32_t low = automaton->first_child[state], high = automaton->first_child[state + 1], end = high;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (automaton->label[middle] < class)
      low = middle + 1;
    else
      high = middle;
  }
  return low < end && automaton->label[low] == class ? low : 0;
}

/* Each fallback is less deep than its state, and a byte deepens by one: in all there are at most as many
 * fallbacks as bytes. */
static inline uint32_t next_state(const galley_automaton *automaton, uint32_t state, uint8_t class) {
  while (state >= automaton->dense_count) {
    uint32_t child = find_child(automaton, state, class);
    if (child) return child;
    state = automaton->fallback[state];
  }
  return automaton->rows[(size_t)state * automaton->class_count + class];
}

static void fill_row(galley_automaton *automaton, uint32_t state) {
  uint32_t *row = automaton->rows + (size_t)state * automaton->class_count;
  const uint32_t *fallback = automaton->rows + (size_t)automaton->fallback[state] * automaton->class_count;
  if (state != 0) memcpy(row, fallback, automaton->class_count * sizeof *row);
  for (uint32_t child = automaton->first_child[state]; child < automaton->first_child[state + 1]; child++) {
    row[automaton->label[child]] = child;
  }
}

static bool word_character_at(const char *text, size_t position, size_t length) {
  uint32_t code_point;
  return galley_utf8_check(text + position, length - position, &code_point) != 0 &&
         galley_is_word_character(code_point);
}

/* A state stands for the text that begins at an offset and is as long as the state is deep. A literal that is
 * shorter ends inside this text: whether a word character follows is known here, once for all. */
static bool word_ends_inside(const builder *b, uint32_t state, uint32_t depth) {
  const node *deep = node_of_state(b, state);
  const galley_literal *witness = &b->literals[deep->witness];
  return !word_character_at(witness->bytes, witness->length - deep->depth + depth, witness->length);
}

static void set_literals(builder *b, uint32_t state) {
  galley_automaton *automaton = b->automaton;
  uint32_t fallback = automaton->fallback[state], shorter = automaton->own[fallback];
  automaton->longest[state] = automaton->own[state] ? automaton->own[state] : automaton->longest[fallback];
  bool fits = shorter && word_ends_inside(b, state, automaton->lengths[shorter - 1]);
  automaton->shorter_word[state] = fits ? shorter : automaton->shorter_word[fallback];
}

/* In ascending order, so that all that a state refers to is there: fallbacks are less deep. */
static void connect_states(builder *b) {
  galley_automaton *automaton = b->automaton;
  uint32_t count = (uint32_t)b->nodes.count;
  fill_row(automaton, 0);
  for (uint32_t parent = 0; parent < count; parent++) {
    for (uint32_t state = automaton->first_child[parent]; state < automaton->first_child[parent + 1];
         state++) {
      automaton->fallback[state] =
          parent == 0 ? 0 : next_state(automaton, automaton->fallback[parent], automaton->label[state]);
      if (state < automaton->dense_count) fill_row(automaton, state);
      set_literals(b, state);
    }
  }
}

static galley_status build(builder *b, size_t count, size_t total, galley_allocator allocator) {
  galley_status status = add_literals(b, count, total);
  if (status != GALLEY_OK) return status;
  size_t size = b->nodes.count * sizeof *b->order;
  b->order = allocator.allocate(allocator.context, size);
  if (!b->order) return GALLEY_OUT_OF_MEMORY;
  bool made = make_tables(b);
  if (made) {
    number_states(b);
    connect_states(b);
  }
  allocator.release(allocator.context, b->order, size);
  return made ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}

/* ---- open and close ---- */

static bool well_formed(const galley_literal *literal) {
  size_t position = 0;
  while (position < literal->length) {
    size_t length = galley_utf8_check(literal->bytes + position, literal->length - position, NULL);
    if (length == 0) return false;
    position += length;
  }
  return position > 0;
}

/* Checks the literals and adds up their lengths. */
static galley_status measure(const galley_literal *literals, size_t count, size_t *total, size_t *bad) {
  *total = 0;
  for (size_t i = 0; i < count; i++) {
    if (literals[i].length > GALLEY_LITERALS_LIMIT - *total) return GALLEY_TOO_LARGE;
    *total += literals[i].length;
    if (!well_formed(&literals[i])) {
      if (bad) *bad = i;
      return GALLEY_BAD_ARGUMENT;
    }
  }
  return GALLEY_OK;
}

static galley_automaton *create(bool ignore_case, galley_allocator allocator) {
  galley_arena arena;
  galley_arena_open(&arena, allocator);
  galley_automaton *automaton = galley_arena_array(&arena, 1, sizeof *automaton);
  if (!automaton) return NULL;
  automaton->arena = arena;
  automaton->lower = ignore_case ? galley_lower_make(&automaton->arena) : NULL;
  if (ignore_case && !automaton->lower) {
    galley_automaton_close(automaton);
    return NULL;
  }
  return automaton;
}

galley_status galley_automaton_open(galley_automaton **automaton, const galley_literal *literals,
                                    size_t count, bool ignore_case, size_t *bad, galley_allocator allocator) {
  *automaton = NULL;
  size_t total;
  galley_status status = measure(literals, count, &total, bad);
  if (status != GALLEY_OK) return status;
  galley_automaton *made = create(ignore_case, allocator);
  if (!made) return GALLEY_OUT_OF_MEMORY;
  builder b = {.automaton = made, .literals = literals, .nodes = galley_vector_of(sizeof(node), allocator)};
  status = build(&b, count, total, allocator);
  galley_vector_release(&b.nodes);
  if (status == GALLEY_OK)
    *automaton = made;
  else
    galley_automaton_close(made);
  return status;
}

void galley_automaton_close(galley_automaton *automaton) {
  if (!automaton) return;
  galley_arena arena = automaton->arena; /* the automaton lies in it */
  galley_arena_close(&arena);
}

/* ---- finding ---- */

static bool word_character_before(const char *text, size_t position) {
  for (size_t length = 1; length <= 4 && length <= position; length++) {
    if (((unsigned char)text[position - length] & 0xC0) != 0x80) {
      uint32_t code_point;
      return galley_utf8_check(text + position - length, length, &code_point) == length &&
             galley_is_word_character(code_point);
    }
  }
  return false;
}

/* The longest literal that is a whole word at `start`, by the state there; 0 for none. */
static uint32_t whole_word(const galley_automaton *automaton, uint32_t state, const char *text, size_t start,
                           size_t length) {
  if (word_character_before(text, start)) return 0;
  uint32_t own = automaton->own[state];
  if (own && !word_character_at(text, start + automaton->lengths[own - 1], length)) return own;
  return automaton->shorter_word[state];
}

static bool add_match(galley_vector *matches, uint32_t literal, size_t start, size_t length) {
  galley_literal_match *match = galley_vector_push(matches);
  if (match) *match = (galley_literal_match){literal - 1, (uint32_t)start, (uint32_t)(start + length)};
  return match != NULL;
}

/* The longest match at every offset, from right to left. */
static bool collect(const galley_automaton *automaton, const char *text, size_t length, bool whole_words,
                    galley_vector *matches) {
  uint32_t state = 0;
  for (size_t position = length; position > 0;) {
    step read = read_back(automaton, text, position);
    position -= read.count;
    /* No literal begins between the two bytes of a pair. */
    for (size_t i = 0; i < read.count; i++) {
      state = next_state(automaton, state, automaton->class_of[read.bytes[i]]);
    }
    uint32_t literal = automaton->longest[state];
    if (literal && whole_words) literal = whole_word(automaton, state, text, position, length);
    if (literal && !add_match(matches, literal, position, automaton->lengths[literal - 1])) return false;
  }
  return true;
}

static void reverse(galley_literal_match *matches, size_t count) {
  for (size_t i = 0; i < count / 2; i++) {
    galley_literal_match other = matches[count - 1 - i];
    matches[count - 1 - i] = matches[i];
    matches[i] = other;
  }
}

/* Keeps, from left to right, what does not overlap; returns how many. */
static size_t choose(galley_literal_match *matches, size_t count) {
  size_t kept = 0, end = 0;
  for (size_t i = 0; i < count; i++) {
    if (matches[i].start < end) continue;
    end = matches[i].end;
    matches[kept++] = matches[i];
  }
  return kept;
}

/* All literals that begin at `position`, where `state` is: the shortest first, since the whole list is turned
 * round in the end. */
static bool add_every(const galley_automaton *automaton, uint32_t state, size_t position,
                      galley_vector *matches) {
  size_t before = matches->count;
  for (; automaton->longest[state]; state = automaton->fallback[state]) {
    for (uint32_t literal = automaton->own[state]; literal; literal = automaton->same[literal - 1]) {
      if (!add_match(matches, literal, position, automaton->lengths[literal - 1])) return false;
    }
  }
  reverse((galley_literal_match *)matches->items + before, matches->count - before);
  return true;
}

/* Where case counts and every state has a row, a byte is two loads, the second of which waits for the one
 * before: the halves of a stretch are read in step. What is found in the left one must wait for the right
 * one. */

#define STRETCH ((size_t)4096)
#define HELD    64

/* What a state says of the literals that begin at `position`. */
typedef struct place {
  uint32_t position, state;
} place;

static inline uint32_t next_dense(const galley_automaton *automaton, uint32_t state, char byte) {
  return automaton->rows[state * automaton->class_count + automaton->class_of[(unsigned char)byte]];
}

/* The state at `position`: it hangs on no more bytes than the longest literal has. */
static uint32_t dense_state_at(const galley_automaton *automaton, const char *text, size_t length,
                               size_t position) {
  uint32_t state = 0;
  size_t start = length - position > automaton->most_bytes ? position + automaton->most_bytes : length;
  while (start > position) state = next_dense(automaton, state, text[--start]);
  return state;
}

/* Goes on from the state at `end` to `start`. */
static bool collect_one(const galley_automaton *automaton, const char *text, size_t start, size_t end,
                        uint32_t *state, galley_vector *matches) {
  for (size_t position = end; position > start;) {
    *state = next_dense(automaton, *state, text[--position]);
    if (automaton->longest[*state] && !add_every(automaton, *state, position, matches)) return false;
  }
  return true;
}

/* The same, both halves at once. */
static bool collect_halves(const galley_automaton *automaton, const char *text, size_t length, size_t start,
                           size_t end, uint32_t *state, galley_vector *matches) {
  const uint32_t *longest = automaton->longest;
  place held[HELD];
  size_t held_count = 0, middle = start + (end - start) / 2, left = middle, right = end;
  uint32_t right_state = *state;
  *state = dense_state_at(automaton, text, length, middle);
  while (left > start && held_count < HELD) {
    right_state = next_dense(automaton, right_state, text[--right]);
    *state = next_dense(automaton, *state, text[--left]);
    if (longest[right_state] && !add_every(automaton, right_state, right, matches)) return false;
    if (longest[*state]) held[held_count++] = (place){(uint32_t)left, *state};
  }
  if (!collect_one(automaton, text, middle, right, &right_state, matches)) return false;
  for (size_t i = 0; i < held_count; i++) {
    if (!add_every(automaton, held[i].state, held[i].position, matches)) return false;
  }
  return collect_one(automaton, text, start, left, state, matches);
}

static bool collect_every_dense(const galley_automaton *automaton, const char *text, size_t length,
                                galley_vector *matches) {
  uint32_t state = 0;
  /* To find out the state in the middle must not take long. */
  if (automaton->most_bytes > STRETCH / 8) return collect_one(automaton, text, 0, length, &state, matches);
  for (size_t end = length; end > 0;) {
    size_t start = end > STRETCH ? end - STRETCH : 0;
    if (!collect_halves(automaton, text, length, start, end, &state, matches)) return false;
    end = start;
  }
  return true;
}

static bool collect_every(const galley_automaton *automaton, const char *text, size_t length,
                          galley_vector *matches) {
  if (!automaton->lower && automaton->dense_count == automaton->state_count)
    return collect_every_dense(automaton, text, length, matches);
  uint32_t state = 0;
  for (size_t position = length; position > 0;) {
    step read = read_back(automaton, text, position);
    position -= read.count;
    for (size_t i = 0; i < read.count; i++)
      state = next_state(automaton, state, automaton->class_of[read.bytes[i]]);
    if (automaton->longest[state] && !add_every(automaton, state, position, matches)) return false;
  }
  return true;
}

galley_status galley_automaton_find_every(const galley_automaton *automaton, const char *text, size_t length,
                                          galley_vector *matches) {
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  size_t before = matches->count;
  if (!collect_every(automaton, text, length, matches)) {
    matches->count = before;
    return GALLEY_OUT_OF_MEMORY;
  }
  reverse((galley_literal_match *)matches->items + before, matches->count - before);
  return GALLEY_OK;
}

galley_status galley_automaton_find_all(const galley_automaton *automaton, const char *text, size_t length,
                                        bool whole_words, galley_vector *matches) {
  if (length > GALLEY_LENGTH_LIMIT) return GALLEY_TOO_LARGE;
  size_t before = matches->count;
  if (!collect(automaton, text, length, whole_words, matches)) {
    matches->count = before;
    return GALLEY_OUT_OF_MEMORY;
  }
  size_t count = matches->count - before;
  if (count) {
    galley_literal_match *found = (galley_literal_match *)matches->items + before;
    reverse(found, count);
    matches->count = before + choose(found, count);
  }
  return GALLEY_OK;
}
