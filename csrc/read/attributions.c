#include "read/attributions.h"

static bool is_attributed(const galley_quote *quote) {
  bool speech = quote->kind == GALLEY_QUOTE_DIRECT || quote->kind == GALLEY_QUOTE_INDIRECT;
  bool told = quote->speaker_end > quote->speaker_start || quote->verb_end > quote->verb_start;
  return speech && told && !quote->nested;
}

bool galley_read_attributions(galley_reading *reading) {
  const galley_quote *quotes = reading->quotes.items;
  for (size_t i = 0; i < reading->quotes.count; i++) {
    galley_attribution attribution = {quotes[i].start, quotes[i].end, (uint32_t)i};
    if (is_attributed(&quotes[i]) && !galley_vector_append(&reading->attributions, &attribution, 1))
      return false;
  }
  return true;
}
