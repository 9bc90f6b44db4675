/* What one look at the bytes tells: are they well-formed UTF-8, and is there anything for the steps of
 * cleaning to do? Clean text costs nothing but this. Inside csrc/text only. */
#ifndef GALLEY_TEXT_SURVEY_H
#define GALLEY_TEXT_SURVEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct galley_survey {
  bool well_formed;    /* if not, the rest tells of what stands before the first ill-formed sequence only */
  uint32_t properties; /* GALLEY_PROPERTY_… of every unclean character that stands there */
  bool double_blank;   /* U+0020 twice in a row */
  bool ampersand;
  bool misread; /* holds what text that was read in the wrong encoding has */
} galley_survey;

/* Surveys any bytes, 64 at a time where the machine can. */
galley_survey galley_survey_bytes(const char *bytes, size_t length);

/* The same in portable C alone; the answers are equal. */
galley_survey galley_survey_portably(const char *bytes, size_t length);

/* Can `c` and the character before it be bytes of one sequence that was misread, in some code page? `bytes`
 * follow them: of three bytes the last may have been lost, or tidied away as a blank. */
bool galley_follows_a_lead(uint32_t before, uint32_t c, const char *bytes, size_t length);

#endif
