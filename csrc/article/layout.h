/* How csrc/article takes an article apart: plain.c cuts the text into pieces, splices.c cuts out of these
 * what a dump has spliced into running text. Indexes are those of tokens. */
#ifndef GALLEY_ARTICLE_LAYOUT_H
#define GALLEY_ARTICLE_LAYOUT_H

#include "article/article.h"
#include "read/clauses.h"
#include "read/numerals.h"

/* What an entry of the class GALLEY_LABEL opens; the texts that name them stand in labels.c. */
typedef enum galley_label {
  GALLEY_LABEL_NONE,
  /* Only as the key of a header: */
  GALLEY_LABEL_TITLE,
  GALLEY_LABEL_KICKER,
  GALLEY_LABEL_LEAD,
  GALLEY_LABEL_DATE,
  GALLEY_LABEL_URL,
  GALLEY_LABEL_KEY, /* of no concern to the reader: "Tags" */
  /* On a line of their own: */
  GALLEY_LABEL_BYLINE, /* with a colon, or before names alone: "Autor: …", "Von …" */
  GALLEY_LABEL_SOURCE,
  /* Spliced into running text, too: */
  GALLEY_LABEL_DATELINE,    /* "Stand: …", "Veröffentlicht am …" */
  GALLEY_LABEL_CAPTION,     /* "Foto: …" */
  GALLEY_LABEL_BOILERPLATE, /* "Anzeige" */
  GALLEY_LABEL_COUNT
} galley_label;

/* The label that begins at token `index`, and the number of its tokens. */
galley_label galley_label_at(const galley_reading *reading, galley_stretch stretch, size_t index,
                             size_t *count);

/* A line of a label: [label, content) opens it, [content, end) is what it says. */
typedef struct galley_labelled {
  galley_label label;
  size_t content;
  unsigned certain; /* percent */
} galley_labelled;

/* A month, or a number that can only be a day: "12.9.2015". */
bool galley_names_day(const galley_reading *reading, size_t index);

/* Is the line whose tokens these are one of a label? */
bool galley_labelled_line(const galley_reading *reading, galley_stretch line, galley_labelled *found);

/* A block inside running text: tokens [index, end), of which [content, content_end) is what it says (the
 * title of a reference, the place of a dateline). */
typedef struct galley_splice {
  size_t end;
  size_t label_end; /* of a reference */
  size_t content, content_end;
  size_t agency, agency_end; /* in the brackets of a dateline; empty if it names none */
  uint32_t part;             /* of a reference; 0 if it names none */
  galley_role role;
  galley_field field; /* which a dateline fills */
  unsigned certain;   /* percent */
} galley_splice;

#define GALLEY_LATEST_DATELINE ((size_t)80) /* tokens into the text */

/* Each finds one kind of splice at token `index`, where a sentence could begin. */
typedef bool galley_splice_finder(const galley_article *article, galley_stretch stretch, size_t index,
                                  galley_splice *found);
galley_splice_finder galley_find_reference; /* "Mehr zum Thema - …", "Analyse … – Teil 1" */
galley_splice_finder galley_find_labelled;  /* "Foto: …", "Anzeige", "Stand: …" */
galley_splice_finder galley_find_dateline;  /* "BERLIN (dpa) -", "Wien –" */
galley_splice_finder galley_find_credit;    /* "(APA, 12.3.2016)", "dpa/abc" */
galley_splice_finder galley_find_crosshead;

/* Appends a block of tokens [first, end); nothing if it has none. False when there is no memory. */
bool galley_add_block(galley_article *article, size_t first, size_t end, galley_role role, unsigned certain);

/* The same for running text, out of which all splices are cut. */
bool galley_add_prose(galley_article *article, size_t first, size_t end, galley_role role, unsigned certain);

/* The bytes from the first to the last of these tokens. */
galley_range galley_range_of(const galley_reading *reading, size_t first, size_t end);

/* Keeps what the article says of itself, unless it has said it before. */
void galley_note_field(galley_article *article, galley_field field, galley_range range);

/* Keeps the day that these tokens name as that of publication, unless one is known. False when there is no
 * memory. */
bool galley_note_date(galley_article *article, galley_stretch stretch);

/* The header of an article in plain text (header.c): front matter, or the line "date 2022-11 TITLE". Adds its
 * blocks; `*position` becomes where the text goes on, `*titled` whether it holds the title. */
galley_status galley_header_parse(galley_article *article, size_t *position, bool *titled);

/* Adds the blocks of a line "key: value" and keeps what it says. */
bool galley_add_labelled(galley_article *article, galley_stretch line, galley_labelled found);

/* Finds header, blocks and source of plain text. */
galley_status galley_plain_parse(galley_article *article);

/* What the rooms ask of a token. */
static inline bool galley_is_sign(const galley_reading *reading, size_t index, char sign) {
  return galley_token_is(reading, galley_token_at(reading, index), sign);
}

static inline bool galley_dash_at(const galley_reading *reading, size_t index) {
  return galley_is_dash(reading, galley_token_at(reading, index));
}

/* A full stop, exclamation or question mark, or an ellipsis. */
static inline bool galley_terminator_at(const galley_reading *reading, size_t index) {
  return galley_is_terminator(galley_token_at(reading, index));
}

static inline bool galley_is_word(const galley_token *token) {
  return token->kind == GALLEY_TOKEN_WORD || token->kind == GALLEY_TOKEN_NUMBER;
}

/* A capitalised function word behind another word: running text begins with it. */
bool galley_prose_begins(const galley_reading *reading, size_t index);

#endif
