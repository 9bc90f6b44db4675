/* What the tests in C share: a check that ends the program, and memory that is counted. */
#ifndef GALLEY_SPEC_METER_H
#define GALLEY_SPEC_METER_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition)                                                                                     \
  do {                                                                                                       \
    if (!(condition)) {                                                                                      \
      printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);                                                 \
      exit(1);                                                                                               \
    }                                                                                                        \
  } while (0)

/* Memory that is counted, and that runs out at the nth request. */
typedef struct meter {
  size_t requests, fails_at, live;
  size_t bytes, peak; /* of live blocks */
} meter;

static void *allocate(void *context, size_t size) {
  meter *m = context;
  m->requests += 1;
  if (m->requests == m->fails_at) return NULL;
  m->live += 1;
  m->bytes += size;
  if (m->bytes > m->peak) m->peak = m->bytes;
  return malloc(size);
}

static void release(void *context, void *block, size_t size) {
  ((meter *)context)->live -= 1;
  ((meter *)context)->bytes -= size;
  free(block);
}

#endif
