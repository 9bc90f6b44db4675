/* The core of galley: news articles read from any bytes, without losing where each byte came from.
 *
 * The floors, each of which calls only what lies below it:
 *
 *   base     memory, status, UTF-8, calendar
 *   text     raw bytes -> clean text and the map between them         text/text.h
 *   read     what the text says: tokens, sentences, quotations, …     read/reading.h, read/language.h
 *   article  what the text is: header, blocks, cross-references       article/article.h
 *   match    many literals, or a regular expression, in one pass      match/automaton.h, match/terms.h,
 *                                                                     match/shapes.h, match/regex.h
 *   check    what many rules look for in an article, all at once      check/plan.h, check/search.h
 *   compare  fingerprints, passages in common, near-duplicates        compare/passages.h, compare/index.h
 *
 * Conventions: offsets are bytes, 0-based, ends exclusive. What can fail returns a galley_status or NULL.
 * Memory comes from a galley_allocator and is given back by the _close or _release function of what holds it.
 * There is no global state; objects may be used by one thread at a time, languages, automata and terms by any
 * number of them. */
#ifndef GALLEY_H
#define GALLEY_H

#include "article/article.h"
#include "base/status.h"
#include "check/search.h"
#include "compare/index.h"
#include "compare/passages.h"
#include "match/automaton.h"
#include "match/shapes.h"
#include "match/terms.h"
#include "read/attributions.h"
#include "read/language.h"
#include "read/mentions.h"
#include "read/names.h"
#include "read/reading.h"
#include "text/text.h"

#endif
