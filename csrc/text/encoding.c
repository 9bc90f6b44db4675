/* Names of encodings and steps. */
#include <string.h>

#include "text/text.h"

static const char *const names[] = {NULL, "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"};

static const struct {
  const char *name;
  galley_encoding encoding;
} aliases[] = {{"utf-8", GALLEY_UTF_8},
               {"utf8", GALLEY_UTF_8},
               {"windows-1252", GALLEY_WINDOWS_1252},
               {"cp1252", GALLEY_WINDOWS_1252},
               {"iso-8859-1", GALLEY_WINDOWS_1252},
               {"latin1", GALLEY_WINDOWS_1252},
               {"us-ascii", GALLEY_WINDOWS_1252},
               {"ascii", GALLEY_WINDOWS_1252},
               {"utf-16le", GALLEY_UTF_16LE},
               {"utf-16be", GALLEY_UTF_16BE}};

static const char *const steps[GALLEY_STEP_COUNT] = {
    "decode", "repair", "entities", "newlines",  "controls", "invisible", "nfc",        "spaces",
    "nfd",    "nfkc",   "nfkd",     "ligatures", "ellipsis", "dashes",    "dehyphenate"};

const char *galley_encoding_name(galley_encoding encoding) {
  return names[encoding];
}

static int equal_ignoring_case(const char *name, const char *lower) {
  for (; *name && *lower; name++, lower++) {
    char c = *name >= 'A' && *name <= 'Z' ? (char)(*name + ('a' - 'A')) : *name;
    if (c != *lower) return 0;
  }
  return *name == *lower;
}

galley_encoding galley_encoding_named(const char *name) {
  for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
    if (equal_ignoring_case(name, aliases[i].name)) return aliases[i].encoding;
  }
  return GALLEY_ENCODING_UNKNOWN;
}

const char *galley_step_name(galley_step step) {
  return steps[step];
}
