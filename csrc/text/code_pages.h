/* The upper halves of the code pages as which UTF-8 is most often misread: characters with their bytes, in
 * the order of the characters. Text is tried in the order of the pages. code_pages_generate.c makes the table
 * from ICU's data at build time. */
#ifndef GALLEY_TEXT_CODE_PAGES_H
#define GALLEY_TEXT_CODE_PAGES_H

#include <stdint.h>

typedef enum galley_code_page {
  GALLEY_CP1252, /* and ISO 8859-1 */
  GALLEY_CP1251,
  GALLEY_CP1250,
  GALLEY_CP1253,
  GALLEY_CP1254,
  GALLEY_CP1257,
  GALLEY_ISO_8859_2,
  GALLEY_MAC_ROMAN,
  GALLEY_CP437,
  GALLEY_CODE_PAGE_COUNT
} galley_code_page;

typedef struct galley_code_page_entry {
  uint16_t code_point;
  uint8_t byte;
} galley_code_page_entry;

extern const galley_code_page_entry galley_code_pages[GALLEY_CODE_PAGE_COUNT][128];

#endif
