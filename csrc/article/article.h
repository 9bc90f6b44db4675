/* What the text is: its header, its blocks and their roles, its cross-references; and, lazily, what it says.
 *
 *   galley_article article;
 *   galley_article_options options = { .language = german };
 *   if (galley_article_parse(&article, bytes, length, &options, galley_malloc_allocator()) == GALLEY_OK) {
 *     if (galley_article_read(&article, GALLEY_LAYER_SENTENCES) == GALLEY_OK) ... article.reading.sentences
 * ...
 *   }
 *   galley_article_close(&article);
 *
 * An article borrows the raw bytes and the language: both must outlive it. */
#ifndef GALLEY_ARTICLE_ARTICLE_H
#define GALLEY_ARTICLE_ARTICLE_H

#include "read/attributions.h"
#include "read/names.h"
#include "read/reading.h"
#include "text/lines.h"
#include "text/text.h"

typedef enum galley_format {
  GALLEY_FORMAT_UNKNOWN, /* finds out */
  GALLEY_FORMAT_TEXT,    /* header line, blocks between blank lines */
  GALLEY_FORMAT_PROSE    /* running text alone: no header, title or source line */
} galley_format;

typedef enum galley_role {
  GALLEY_ROLE_TITLE,
  GALLEY_ROLE_KICKER, /* the short line above the title */
  GALLEY_ROLE_LEAD,
  GALLEY_ROLE_BYLINE,   /* who wrote it */
  GALLEY_ROLE_DATELINE, /* where or when it was written */
  GALLEY_ROLE_SOURCE,   /* the agency or medium that it comes from */
  GALLEY_ROLE_PARAGRAPH,
  GALLEY_ROLE_CROSSHEAD,
  GALLEY_ROLE_REFERENCE,
  GALLEY_ROLE_CAPTION,
  GALLEY_ROLE_LIST,        /* one item of a list */
  GALLEY_ROLE_BOILERPLATE, /* not the article's text: advertisements, prompts, the keys of a header */
  GALLEY_ROLE_COUNT
} galley_role;

/* Blocks lie in the order of the text and do not overlap; every character that is no blank lies in one. */
typedef struct galley_block {
  uint32_t start, end; /* bytes of the clean text */
  uint32_t first_token, token_count;
  uint8_t role;      /* galley_role */
  uint8_t certain;   /* confidence that the role is right, in percent */
  uint8_t spliced;   /* was cut out of running text */
  uint8_t continued; /* goes on with the paragraph that the block before it broke */
} galley_block;

typedef struct galley_reference {
  uint32_t start, end;
  uint32_t label_start, label_end;
  uint32_t title_start, title_end;
  uint32_t part;     /* of a series; 0 if it names none */
  uint8_t is_inline; /* the paragraph goes on behind it */
} galley_reference;

/* When an article was published, as far as it says. */
typedef struct galley_publication {
  galley_day first, last; /* inclusive; year 0 if unknown */
  galley_precision precision;
} galley_publication;

/* What the article says of itself in words. */
typedef enum galley_field {
  GALLEY_FIELD_BYLINE,   /* the authors alone: Anna Alsen */
  GALLEY_FIELD_DATELINE, /* without the dash behind it: BERLIN (dpa) */
  GALLEY_FIELD_TIME,     /* of a line that names it alone: 12.03.2016, 14:05 Uhr */
  GALLEY_FIELD_SOURCE,
  GALLEY_FIELD_AGENCY, /* that a dateline names: the source, where nothing else says it */
  GALLEY_FIELD_URL,
  GALLEY_FIELD_COUNT
} galley_field;

/* A stretch of clean text: bytes, end exclusive. */
typedef struct galley_range {
  size_t start, end;
} galley_range;

typedef enum galley_layer {
  GALLEY_LAYER_BLOCKS,
  GALLEY_LAYER_REFERENCES,
  GALLEY_LAYER_TOKENS,
  GALLEY_LAYER_SENTENCES,
  GALLEY_LAYER_QUOTES,
  GALLEY_LAYER_DATES,
  GALLEY_LAYER_NUMBERS,
  GALLEY_LAYER_NAMES,
  GALLEY_LAYER_ATTRIBUTIONS,
  GALLEY_LAYER_COUNT
} galley_layer;

typedef struct galley_article {
  galley_arena arena;
  galley_text text;
  galley_text decoded; /* the raw bytes as UTF-8, otherwise unchanged; made by galley_article_decode */
  galley_lines lines;  /* made by galley_article_locate */
  galley_reading reading;
  galley_vector blocks;     /* of galley_block */
  galley_vector references; /* of galley_reference */
  galley_publication published;
  galley_range fields[GALLEY_FIELD_COUNT]; /* empty where it does not say */
  galley_format format;
  unsigned layers; /* 1 << galley_layer for every layer that has been read */
  bool has_decoded, has_lines;
} galley_article;

typedef struct galley_article_options {
  const galley_language *language; /* required by galley_article_parse */
  galley_format format;
  galley_encoding encoding;
  galley_publication published; /* used where the article itself does not say */
} galley_article_options;

/* Parses any bytes. Whatever it returns, galley_article_close is to be called. Time is linear in `length`. */
galley_status galley_article_parse(galley_article *article, const char *raw, size_t length,
                                   const galley_article_options *options, galley_allocator allocator);

/* The two steps of it, for a caller who sees the clean text before choosing the language: `options->language`
 * is not used. */
galley_status galley_article_open(galley_article *article, const char *raw, size_t length,
                                  const galley_article_options *options, galley_allocator allocator);
galley_status galley_article_lay_out(galley_article *article, const galley_language *language);

/* Reads a layer, unless it has been read. */
galley_status galley_article_read(galley_article *article, galley_layer layer);

/* The number of items of a layer that has been read, and the stretch of one of them (`index` from 0). */
size_t galley_article_count(const galley_article *article, galley_layer layer);
galley_range galley_article_range(const galley_article *article, galley_layer layer, size_t index);

/* The index of the first item of a layer that has been read and begins at or behind a clean offset; the
 * layer's count if none does. */
size_t galley_article_first_from(const galley_article *article, galley_layer layer, size_t position);

/* Makes article->decoded, unless it is there. */
galley_status galley_article_decode(galley_article *article);

/* Line and column of a raw offset; the first call builds the index. */
galley_status galley_article_locate(galley_article *article, size_t raw_offset, size_t *line, size_t *column);

/* The index of the block that holds a clean offset, or of the last one before it; the number of blocks if
 * none. */
size_t galley_article_block_at(const galley_article *article, size_t position);

/* "2022", "2022-11" or "2022-11-23"; false for anything else. */
bool galley_publication_parse(const char *text, size_t length, galley_publication *published);

void galley_article_close(galley_article *article);

/* What has sentences: leads, paragraphs, items of lists. */
bool galley_role_is_prose(galley_role role);
const char *galley_role_name(unsigned role);

#endif
