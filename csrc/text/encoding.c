/* Names of encodings and steps. */
#include <stdbool.h>

#include "text/text.h"

/* Behind those of our own: what the WHATWG Encoding Standard has besides, and UTF-32. ICU knows them by these
 * names. */
static const char *const names[] = {
    NULL,           "UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",     "UTF-32LE",
    "UTF-32BE",     "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",   "ISO-8859-6",
    "ISO-8859-7",   "ISO-8859-8",   "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-14",
    "ISO-8859-15",  "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "windows-874",  "macintosh",    "IBM437",
    "IBM850",       "IBM852",       "IBM866",       "KOI8-R",       "KOI8-U",       "GBK",
    "GB18030",      "Big5",         "EUC-JP",       "ISO-2022-JP",  "Shift_JIS",    "EUC-KR"};

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
    "decode",      "repair", "entities", "newlines", "controls",     "invisible", "nfc",
    "spaces",      "nfd",    "nfkc",     "nfkd",     "ligatures",    "ellipsis",  "dashes",
    "dehyphenate", "quotes", "width",    "fold",     "transliterate"};

const char *galley_encoding_name(galley_encoding encoding) {
  return names[encoding];
}

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool equal_ignoring_case(const char *a, const char *b) {
  for (; *a && *b; a++, b++) {
    if (lower(*a) != lower(*b)) return false;
  }
  return *a == *b;
}

galley_encoding galley_encoding_named(const char *name) {
  for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
    if (equal_ignoring_case(name, aliases[i].name)) return aliases[i].encoding;
  }
  for (unsigned i = 1; i < sizeof names / sizeof names[0]; i++) {
    if (equal_ignoring_case(name, names[i])) return (galley_encoding)i;
  }
  return GALLEY_ENCODING_UNKNOWN;
}

const char *galley_step_name(galley_step step) {
  return steps[step];
}
