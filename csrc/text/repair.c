/* Text that was UTF-8 and was read as a code page (mojibake): each of its characters stands for one byte, and
 * the bytes make well-formed sequences again.
 *
 * Sound text is left alone by a criterion of two steps. A sequence counts as evidence only where sound text
 * does not have its characters in that order: a symbol inside a word, a capital letter behind a small one
 * with a symbol behind it, several sequences in a row that are not closing punctuation. What may be sound
 * ("É…", "Ä“") is mended only where the same text holds evidence of the same misreading. Text that was
 * misread several times is mended in several passes. */
#include "base/utf8.h"
#include "text/code_pages.h"
#include "text/properties.h"
#include "text/rewrite.h"
#include "text/scan.h"

/* One run of sequences: from the first character of the first to the end of the last. */
typedef struct sequence {
  size_t start, end;
  uint32_t result;     /* the character that the bytes stand for */
  uint32_t lead;       /* the first character, as misread */
  uint32_t last;       /* the last character, as misread */
  uint8_t length;      /* characters */
  bool symbolic;       /* holds a character that is neither a letter nor closing punctuation */
  bool lossy;          /* its last bytes are lost */
  bool second_is_sign; /* the second character is no letter, quotation mark, dash or ellipsis */
} sequence;

typedef struct repairer {
  const char *text;
  size_t length;
  const uint32_t *leads; /* where a sequence may begin, in any code page */
  size_t lead_count;
  galley_code_page page;
} repairer;

static uint32_t character_at(const repairer *r, size_t position) {
  return position < r->length ? galley_utf8_next(r->text, &position) : 0;
}

static uint32_t character_before(const repairer *r, size_t position) {
  if (position == 0) return 0;
  return character_at(r, galley_utf8_before(r->text, position));
}

/* The byte that a character was read from; 0 if it is none of the upper half. */
static uint8_t byte_of(galley_code_page page, uint32_t c) {
  if (c < 0x80) return 0;
  if (c < 0xA0 && page == GALLEY_CP1252) return (uint8_t)c; /* ISO 8859-1 */
  const galley_code_page_entry *entries = galley_code_pages[page];
  size_t low = 0, high = 128;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (entries[middle].code_point < c)
      low = middle + 1;
    else
      high = middle;
  }
  return low < 128 && entries[low].code_point == c ? entries[low].byte : 0;
}

static bool is_letter(uint32_t c) {
  return galley_category_of(galley_properties(c)) == GALLEY_CATEGORY_LETTER;
}

static bool is_upper(uint32_t c) {
  return (galley_properties(c) & GALLEY_PROPERTY_UPPER) != 0;
}

static bool is_lower(uint32_t c) {
  return (galley_properties(c) & GALLEY_PROPERTY_LOWER) != 0;
}

/* Quotation marks, dashes, the ellipsis, loose accents, the registered sign: what stands behind a sound word.
 */
static bool is_closing(uint32_t c) {
  return (c >= 0x2013 && c <= 0x201E) || c == 0x2026 || c == 0xAB || c == 0xBB || c == 0x2039 ||
         c == 0x203A || c == 0xAE || c == 0x2122 || c == 0xA0 || c == 0xB0 || c == 0xB4 || c == 0xA8;
}

/* Does a symbol of this kind never stand between the letters of a sound word? */
static bool is_symbolic(uint32_t c) {
  return !is_letter(c) && !is_closing(c);
}

static size_t sequence_length(uint8_t lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/* A surrogate that was encoded as if it were a character (CESU-8); 0 if it is none. */
static uint32_t surrogate_of(const uint8_t bytes[3]) {
  bool is_one = bytes[0] == 0xED && bytes[1] >= 0xA0;
  return is_one ? 0xD000u | (uint32_t)(bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3Fu) : 0;
}

/* Reads the bytes behind a lead; false if they do not fit it. */
static bool read_bytes(const repairer *r, size_t start, uint8_t bytes[4], sequence *s) {
  size_t position = start;
  s->lead = galley_utf8_next(r->text, &position);
  bytes[0] = byte_of(r->page, s->lead);
  size_t length = sequence_length(bytes[0]);
  if (length == 0) return false;
  s->length = 1;
  while (s->length < length) {
    size_t next = position;
    uint32_t c = next < r->length ? galley_utf8_next(r->text, &next) : 0;
    uint8_t byte = byte_of(r->page, c);
    bool lost =
        c == GALLEY_REPLACEMENT || (c == '?' && s->length == 2 && bytes[0] == 0xE2 && bytes[1] == 0x80);
    if (lost) {
      s->lossy = true;
      s->end = next;
      s->length += 1;
      return true;
    }
    if (c == ' ' && s->length > 0 && (size_t)s->length + 1 == length && bytes[0] != 0xC3 &&
        sequence_length(byte_of(r->page, character_at(r, next))) > 0) {
      byte = 0xA0; /* a no-break space that was tidied */
    }
    if (byte < 0x80 || byte > 0xBF) return false;
    if (s->length == 1)
      s->second_is_sign = !is_letter(c) && !(c >= 0x2013 && c <= 0x203A) && c != 0xAB && c != 0xBB;
    bytes[s->length++] = byte;
    s->last = c;
    s->symbolic = s->symbolic || is_symbolic(c);
    position = next;
  }
  s->end = position;
  return true;
}

static bool is_plausible(uint32_t c) {
  galley_category category = galley_category_of(galley_properties(c));
  return c != 0x17F && category != GALLEY_CATEGORY_OTHER;
}

/* The sequence that begins at `start`. */
static bool read_sequence(const repairer *r, size_t start, sequence *s) {
  uint8_t bytes[4], low[4];
  *s = (sequence){.start = start};
  if (!read_bytes(r, start, bytes, s)) return false;
  if (s->lossy) {
    s->result = GALLEY_REPLACEMENT;
    return s->length >= 2;
  }
  uint32_t high_surrogate = s->length == 3 ? surrogate_of(bytes) : 0;
  if (high_surrogate) {
    sequence second = {.start = s->end};
    if (s->end >= r->length || !read_bytes(r, s->end, low, &second) || second.lossy) return false;
    uint32_t low_surrogate = second.length == 3 ? surrogate_of(low) : 0;
    if (high_surrogate >= 0xDC00 || low_surrogate < 0xDC00) return false;
    s->result = 0x10000 + ((high_surrogate - 0xD800) << 10) + (low_surrogate - 0xDC00);
    s->end = second.end;
    s->symbolic = true;
    return true;
  }
  if (galley_utf8_check((const char *)bytes, s->length, &s->result) != s->length) return false;
  /* U+0080 to U+009F mean something only where the text was misread twice. */
  return s->result < 0xA0 ? s->last == s->result : is_plausible(s->result);
}

/* Where blanks are tidied, characters lose their second byte, a no-break space: "Ã " stands for U+00E0 and
 * the blank behind it, "Å " before a small letter for U+0160. */
static bool read_lost_blank(const repairer *r, size_t start, sequence *s) {
  size_t position = start;
  uint32_t lead = galley_utf8_next(r->text, &position);
  uint8_t byte = byte_of(r->page, lead);
  if ((byte != 0xC3 && byte != 0xC5) || character_at(r, position) != ' ') return false;
  uint32_t after = character_at(r, position + 1);
  if (!is_lower(after) && !(byte == 0xC3 && after == ' ')) return false;
  /* "Ã s": the blank is the no-break space itself where a single s is left over. */
  uint32_t behind = after == 's' ? character_at(r, position + 2) : 0;
  bool left_over = byte == 0xC3 && after == 's' && !is_letter(behind) && behind != '\'' && behind != 0x2019;
  size_t end = byte == 0xC5 || after == ' ' || left_over ? position + 1 : position;
  *s = (sequence){.start = start, .end = end, .lead = lead, .last = ' ', .length = 1};
  s->result = byte == 0xC3 ? 0xE0 : 0x160;
  return byte == 0xC3 || !is_letter(character_before(r, start));
}

/* Is one sequence of two characters evidence by itself? */
static bool is_pair_evidence(const repairer *r, const sequence *s) {
  uint32_t before = character_before(r, s->start), after = character_at(r, s->end);
  uint8_t lead = byte_of(r->page, s->lead);
  bool in_word = is_letter(before) || is_lower(after), latin = is_letter(s->result) && s->result < 0x250;
  bool page_1252 = r->page == GALLEY_CP1252;
  if (page_1252 && lead == 0xC2) return s->result < 0xC0;
  if (page_1252 && lead == 0xC3 && s->last == 0xA0) return true;
  if (is_letter(s->lead) && is_lower(s->lead) && r->page != GALLEY_MAC_ROMAN) return false;
  /* "Î¼", "Ì¶": a capital letter with a sign behind it. */
  bool greek_or_mark = s->result >= 0x300 && s->result < 0x400;
  if (page_1252 && greek_or_mark && s->symbolic) return true;
  if (!latin && !(lead == 0xC3 && s->result == 0xD7)) return false;
  if (r->page == GALLEY_CP1251) return is_letter(before) && before < 0x250 && s->symbolic;
  if (r->page == GALLEY_MAC_ROMAN && lead != 0xC3 && lead != 0xC4 && lead != 0xC5) return false;
  if (!is_letter(s->lead)) return in_word;
  bool small_before = is_lower(before), symbol = s->symbolic || s->last == 0x2122 || s->last == 0xA0;
  if (page_1252 && lead == 0xC3) {
    if (is_letter(before)) return symbol || is_letter(after) || small_before;
    return is_letter(after) && s->last != 0x2019 && s->last != 0x2018 &&
           (!is_letter(s->last) || is_upper(after));
  }
  if (is_letter(before) && is_lower(after) && !is_letter(s->last)) return true;
  if (is_letter(s->last) && !small_before) return false;
  return small_before ? !is_closing(s->last) || is_lower(after) || !is_letter(s->last)
                      : is_lower(after) && !is_closing(s->last);
}

static bool is_evidence(const repairer *r, const sequence *s) {
  uint32_t before = character_before(r, s->start);
  if (s->lossy)
    return s->length == 2 && is_lower(before) && is_lower(character_at(r, s->end)) && is_upper(s->lead);
  if (s->length == 2) return is_pair_evidence(r, s);
  bool general_punctuation = s->result >= 0x2000 && s->result < 0x2040;
  bool low_mark_in_word = s->lead == 0x201A && is_letter(before);
  bool sign = r->page == GALLEY_CP1252 && s->lead == 0xE2 && s->second_is_sign;
  return s->symbolic || general_punctuation || low_mark_in_word || sign;
}

static bool is_cyrillic(uint32_t c) {
  return c >= 0x400 && c <= 0x52F;
}

/* Several sequences in a row: Cyrillic, Greek, Hebrew, Arabic text misread. */
static bool is_run_evidence(const repairer *r, size_t start, size_t end, size_t count, bool symbolic) {
  if (r->page == GALLEY_CP1251) {
    bool alone = !is_cyrillic(character_before(r, start)) && !is_cyrillic(character_at(r, end));
    return count >= 3 || (count == 2 && alone);
  }
  return count >= (r->page == GALLEY_MAC_ROMAN ? 3u : 2u) && symbolic;
}

/* What is mended once there is evidence in the text. */
static bool is_weakly_mended(const repairer *r, const sequence *s, bool in_run) {
  if (in_run || s->length > 2) return true;
  uint32_t before = character_before(r, s->start), after = character_at(r, s->end);
  if (s->lossy) return is_letter(after) && is_upper(s->lead);
  if (s->length == 1) return true; /* a lost blank */
  return is_letter(s->result) ? s->result < 0x250 && (is_letter(before) || is_letter(after) || s->symbolic)
                              : s->result < 0x100;
}

/* Can a sequence begin at `position`? In one of the code pages the character leads a sequence and the next
 * one follows, or is a blank that may have been a no-break space. */
static bool may_begin(const char *text, size_t length, size_t position) {
  uint32_t lead = galley_properties(galley_utf8_next(text, &position));
  if (position == length || !(lead & (GALLEY_PROPERTY_LEADS_TWO | GALLEY_PROPERTY_LEADS_MORE))) return false;
  return text[position] == ' ' ||
         (galley_properties(galley_utf8_next(text, &position)) & GALLEY_PROPERTY_FOLLOWS);
}

/* Lists the places where a sequence may begin; false when there is no memory. */
static bool find_leads(const galley_rewrite *rewrite, galley_vector *leads) {
  for (size_t i = 0; i < rewrite->length;) {
    i = galley_scan_high(rewrite->input, rewrite->length, i, 0x80);
    if (i == rewrite->length) break;
    uint32_t lead = (uint32_t)i;
    if (may_begin(rewrite->input, rewrite->length, i) && !galley_vector_append(leads, &lead, 1)) return false;
    galley_utf8_next(rewrite->input, &i);
  }
  return true;
}

/* The next place at or behind `position`, the end of the text if there is none. `*index` runs along. */
static size_t next_lead(const repairer *r, size_t position, size_t *index) {
  while (*index < r->lead_count && r->leads[*index] < position) *index += 1;
  return *index < r->lead_count ? r->leads[*index] : r->length;
}

typedef bool visitor(void *context, const sequence *s, bool evidence, bool in_run);

/* Visits every sequence of the text, in order; false if a visit failed. */
static bool visit(const repairer *r, visitor *visit_one, void *context) {
  size_t index = 0, position = next_lead(r, 0, &index), run_end = 0;
  bool run_is_evidence = false;
  while (position < r->length) {
    sequence s;
    if (!read_sequence(r, position, &s)) {
      if (read_lost_blank(r, position, &s)) {
        bool evidence = is_lower(character_before(r, position));
        if (!visit_one(context, &s, evidence, position < run_end)) return false;
      }
      galley_utf8_next(r->text, &position);
      position = next_lead(r, position, &index);
      continue;
    }
    if (position >= run_end) { /* a new run: how far does it reach? */
      size_t count = 0;
      bool symbolic = false;
      sequence member;
      for (run_end = position; run_end < r->length && read_sequence(r, run_end, &member);
           run_end = member.end) {
        count += 1;
        symbolic = symbolic || member.symbolic;
      }
      run_is_evidence = is_run_evidence(r, position, run_end, count, symbolic);
    }
    bool evidence = run_is_evidence || is_evidence(r, &s);
    if (!visit_one(context, &s, evidence, run_is_evidence)) return false;
    position = next_lead(r, s.end, &index);
  }
  return true;
}

static bool count_evidence(void *context, const sequence *s, bool evidence, bool in_run) {
  (void)in_run;
  *(size_t *)context += evidence ? s->length : 0;
  return true;
}

typedef struct mending {
  const repairer *repairer;
  galley_rewrite *rewrite;
} mending;

static bool mend(void *context, const sequence *s, bool evidence, bool in_run) {
  const mending *m = context;
  if (!evidence && !is_weakly_mended(m->repairer, s, in_run)) return true;
  char bytes[4];
  size_t count = galley_utf8_encode(s->result, bytes);
  return galley_rewrite_replace(m->rewrite, s->start, s->end, bytes, count, GALLEY_STEP_REPAIR);
}

/* Control characters U+0080 to U+009F stand for the punctuation that windows-1252 has there. A lone U+0085 is
 * a newline. */
static bool mend_controls(galley_rewrite *rewrite) {
  size_t others = 0;
  for (size_t i = 0; i + 1 < rewrite->length; i++) {
    unsigned char low = (unsigned char)rewrite->input[i + 1];
    others += (unsigned char)rewrite->input[i] == 0xC2 && low < 0xA0 && low != 0x85;
  }
  for (size_t i = 0; others > 0 && i < rewrite->length;) {
    size_t start = i;
    uint32_t c = galley_utf8_next(rewrite->input, &i);
    if (c < 0x80 || c > 0x9F) continue;
    for (size_t k = 0; k < 128; k++) {
      const galley_code_page_entry *entry = &galley_code_pages[GALLEY_CP1252][k];
      if (entry->byte != c || entry->code_point == c) continue;
      char bytes[4];
      size_t count = galley_utf8_encode(entry->code_point, bytes);
      if (!galley_rewrite_replace(rewrite, start, i, bytes, count, GALLEY_STEP_REPAIR)) return false;
    }
  }
  return true;
}

/* The code page that the text has most evidence of; false if it has none of any. */
static bool find_misreading(repairer *r) {
  size_t most = 0;
  galley_code_page best = r->page;
  for (int page = 0; page < GALLEY_CODE_PAGE_COUNT; page++) {
    r->page = (galley_code_page)page;
    size_t evidence = 0;
    visit(r, count_evidence, &evidence);
    /* Boxes are drawn with these: a single pair is none. */
    if (page == GALLEY_CP437 && evidence < 3) evidence = 0;
    if (evidence <= most) continue;
    most = evidence;
    best = r->page;
  }
  r->page = best;
  return most > 0;
}

galley_status galley_step_repair(galley_rewrite *rewrite) {
  galley_vector leads = galley_vector_of(sizeof(uint32_t), rewrite->allocator);
  bool ok = find_leads(rewrite, &leads);
  repairer r = {rewrite->input, rewrite->length, leads.items, leads.count, GALLEY_CP1252};
  mending m = {&r, rewrite};
  if (ok) ok = find_misreading(&r) ? visit(&r, mend, &m) : mend_controls(rewrite);
  galley_vector_release(&leads);
  return ok ? GALLEY_OK : GALLEY_OUT_OF_MEMORY;
}
