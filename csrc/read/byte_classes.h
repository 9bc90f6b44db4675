/* What the bytes of Latin text are, 64 at a time: a bit for each byte, that of the first one the lowest. */
#ifndef GALLEY_READ_BYTE_CLASSES_H
#define GALLEY_READ_BYTE_CLASSES_H

#include <stddef.h>
#include <stdint.h>

#define GALLEY_WINDOW ((size_t)64)

typedef struct galley_byte_classes {
  /* letters and digits up to U+00FF: between these UAX #29 never breaks (WB5, WB8 to WB10) */
  uint64_t word;
  uint64_t digit;       /* of ASCII */
  uint64_t lower;       /* the first bytes of small letters up to U+00FF */
  uint64_t upper;       /* the first bytes of capital letters up to U+00FF */
  uint64_t no_lower;    /* all bytes of capital letters up to U+00FF, and digits */
  uint64_t capitalized; /* the first bytes of capital letters that a small one follows */
  uint64_t blank;       /* U+0020 and newlines */
  uint64_t sign;        /* U+0021 to U+003F but for digits */
  uint64_t middle;      /* comma, full stop, colon, semicolon: may join digits or letters */
  uint64_t stop;        /* full stop */
  uint64_t apostrophe;  /* U+0027 */
  uint64_t high;        /* no ASCII */
} galley_byte_classes;

/* Those of the 64 bytes from `position` on. Behind `end` newlines are thought of. A letter of which only the
 * first byte is among the 64 is none. The text is well-formed and a character begins at `position`; bytes up
 * to `end` are read. */
galley_byte_classes galley_classes_of_bytes(const char *text, size_t position, size_t end);

/* The same in portable C, and with vectors of 16 bytes where the machine has wider ones: for the specs, which
 * compare them. */
galley_byte_classes galley_classes_of_bytes_portably(const char *text, size_t position, size_t end);
galley_byte_classes galley_classes_of_bytes_narrowly(const char *text, size_t position, size_t end);

#endif
