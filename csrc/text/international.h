/* What of the text needs ICU's larger library, libicui18n: it lies in a shared object of its own. */
#ifndef GALLEY_TEXT_INTERNATIONAL_H
#define GALLEY_TEXT_INTERNATIONAL_H

#include "text/text.h"

/* A step that runs a transliterator of ICU. Words are transliterated one by one, so that the map stays fine:
 * a rule that looks beyond blanks sees none. One thread at a time. */
typedef struct galley_transliterator {
  galley_further_step step;
  void *handle; /* UTransliterator */
} galley_transliterator;

/* Opens a transliterator by its ID ("Cyrillic-Latin", "Any-Latin; Latin-ASCII"). Errors: GALLEY_BAD_ARGUMENT
 * for an ID that ICU does not have, GALLEY_OUT_OF_MEMORY. */
galley_status galley_transliterator_open(galley_transliterator *transliterator, const char *id);

void galley_transliterator_close(galley_transliterator *transliterator);

/* The encoding that ICU's detector thinks the bytes have; GALLEY_ENCODING_UNKNOWN if it has no idea. Looks at
 * the beginning only; costs a millisecond. */
galley_encoding galley_detect_encoding(const char *bytes, size_t length);

#endif
