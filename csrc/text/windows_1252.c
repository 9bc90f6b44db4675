#include "text/windows_1252.h"

#include <string.h>

#include "base/utf8.h"
#include "text/look.h"
#include "text/properties.h"
#include "text/scan.h"

/* Bytes 80 to 9F in UTF-8, as in the WHATWG Encoding Standard; U+FFFD where it has no character of its own.
 */
static const char upper[32][4] = {"€", "�", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š",
                                  "‹", "Œ", "�", "Ž", "�", "�", "‘", "’", "“", "”", "•",
                                  "–", "—", "˜", "™", "š", "›", "œ", "�", "ž", "Ÿ"};

static bool has_character(unsigned char byte) {
  return byte > 0x9F || memcmp(upper[byte - 0x80], "�", 3) != 0;
}

/* Counts the byte at `position`, which is not ASCII; returns where the sequence of UTF-8 ends that it begins,
 * `position` if it begins none. */
static inline size_t count_byte(galley_narrow *narrow, const char *bytes, size_t length, size_t position) {
  const unsigned char *s = (const unsigned char *)bytes + position;
  bool may_lead = s[0] >= 0xC2 && length - position > 1 && (s[1] & 0xC0) == 0x80;
  size_t n = may_lead ? galley_utf8_check(bytes + position, length - position, NULL) : 0;
  narrow->sequences += n > 0;
  narrow->others += n == 0;
  narrow->foreign = narrow->foreign || (n == 0 && !has_character(s[0]));
  return position + n;
}

galley_narrow galley_look_at_narrow(const char *bytes, size_t length) {
  galley_narrow narrow = {.foreign = length > 0 && memchr(bytes, 0, length) != NULL};
  for (size_t i = 0; (i = galley_scan_high(bytes, length, i, 0x80)) < length;) {
    size_t end = count_byte(&narrow, bytes, length, i);
    i = end > i ? end : i + 1;
  }
  return narrow;
}

/* The bytes on their way, and what is known of them. */
typedef struct input {
  const char *bytes;
  size_t length;
  galley_narrow narrow;
  uint64_t blank_before; /* does the last block end with a blank? */
  size_t sequence_end;   /* of the last well-formed sequence of UTF-8 */
} input;

/* Where the next byte and the next edit go. */
typedef struct cursor {
  char *start; /* of the output */
  char *output;
  galley_edit *edits;
} cursor;

/* False outside of the bytes. */
static bool is_high(const input *in, size_t position) {
  return position < in->length && (unsigned char)in->bytes[position] >= 0x80;
}

static uint32_t character_of(unsigned char byte) {
  size_t start = 0;
  return byte < 0x80 || byte > 0x9F ? byte : galley_utf8_next(upper[byte - 0x80], &start);
}

/* Takes note of a byte that is no plain letter, or stands beside another one that is not ASCII. */
static void survey_byte(input *in, size_t position) {
  unsigned char byte = (unsigned char)in->bytes[position];
  galley_narrow *n = &in->narrow;
  if (position >= in->sequence_end) in->sequence_end = count_byte(n, in->bytes, in->length, position);
  n->survey.properties |= galley_properties(character_of(byte)) & GALLEY_PROPERTY_UNCLEAN;
  size_t behind = position + 1;
  n->survey.misread = n->survey.misread || byte == 0xC2 || byte == 0xC3 ||
                      (is_high(in, position - 1) &&
                       galley_follows_a_lead(character_of((unsigned char)in->bytes[position - 1]),
                                             character_of(byte), in->bytes + behind, in->length - behind));
  n->invalid += !has_character(byte);
}

/* Takes note of the ASCII bytes of a block that are no plain text. */
static void survey_special(input *in, const char *bytes, uint64_t special) {
  for (; special; special &= special - 1) {
    char byte = bytes[galley_lowest_bit(special)];
    in->narrow.survey.properties |= galley_properties((unsigned char)byte) & GALLEY_PROPERTY_UNCLEAN;
    in->narrow.survey.ampersand = in->narrow.survey.ampersand || byte == '&';
    in->narrow.foreign = in->narrow.foreign || byte == '\0';
  }
}

/* Writes the character of a byte that is not ASCII; returns its length. */
static inline uint32_t write_character(char *output, unsigned char byte) {
  if (byte < 0xA0) {
    memcpy(output, upper[byte - 0x80], 3);
    return (unsigned char)output[0] < 0xE0 ? 2 : 3;
  }
  output[0] = (char)(0xC0 | byte >> 6);
  output[1] = (char)(0x80 | (byte & 0x3F));
  return 2;
}

/* Decodes a block, which stands at `position`. What stands between the bytes to decode is copied as if it
 * were all of a block: the next copy writes over what is too much. Behind the block as many bytes can be
 * read. */
GALLEY_FOR_EACH_LOOK cursor decode_block(input *in, const char *bytes, size_t position, galley_look block,
                                         cursor to) {
  /* Bytes with none beside them that is not ASCII; the neighbours of the first and the last are not known
   * here. */
  uint64_t alone = block.high & ~(block.high << 1 | block.high >> 1) & UINT64_MAX >> 1 & UINT64_MAX << 1;
  bool twice = block.blank & (block.blank << 1 | in->blank_before);
  in->narrow.survey.double_blank = in->narrow.survey.double_blank || twice;
  in->blank_before = block.blank >> (GALLEY_LOOK - 1);
  if (block.special) survey_special(in, bytes, block.special);
  memcpy(to.output, bytes, GALLEY_LOOK);
  size_t done = 0;
  for (uint64_t rest = block.high; rest; rest &= rest - 1) {
    size_t i = galley_lowest_bit(rest);
    unsigned char byte = (unsigned char)bytes[i];
    if (byte > 0xC3 && alone >> i & 1)
      in->narrow.others += 1;
    else
      survey_byte(in, position + i);
    to.output += i - done;
    uint32_t count = write_character(to.output, byte);
    *to.edits++ = (galley_edit){(uint32_t)(position + i), 1, (uint32_t)(to.output - to.start), count,
                                1u << GALLEY_STEP_DECODE};
    to.output += count;
    done = i + 1;
    memcpy(to.output, bytes + done, GALLEY_LOOK);
  }
  to.output += GALLEY_LOOK - done;
  return to;
}

typedef galley_look look(const char *bytes);

/* Makes room for what another block may need. */
static bool make_room(galley_rewrite *r, cursor *to) {
  r->output.count = (size_t)(to->output - to->start);
  r->edits.count = (size_t)(to->edits - (galley_edit *)r->edits.items);
  if (!galley_vector_reserve(&r->output, 4 * GALLEY_LOOK) || !galley_vector_reserve(&r->edits, GALLEY_LOOK))
    return false;
  to->start = r->output.items;
  to->output = to->start + r->output.count;
  to->edits = (galley_edit *)r->edits.items + r->edits.count;
  return true;
}

GALLEY_FOR_EACH_LOOK bool decode(galley_rewrite *r, galley_narrow *narrow, look *look_at) {
  input in = {.bytes = r->input, .length = r->length, .narrow = {.survey = {.well_formed = true}}};
  /* As a rule three letters of a hundred are not ASCII. */
  if (!galley_vector_reserve(&r->output, r->length + r->length / 16 + 4 * GALLEY_LOOK) ||
      !galley_vector_reserve(&r->edits, r->length / 32 + GALLEY_LOOK))
    return false;
  cursor to = {r->output.items, r->output.items, r->edits.items};
  char last[3 * GALLEY_LOOK]; /* the last blocks, with letters behind them */
  size_t whole = r->length < 2 * GALLEY_LOOK ? 0 : (r->length / GALLEY_LOOK - 1) * GALLEY_LOOK;
  memset(last, 'x', sizeof last);
  if (r->length > whole) memcpy(last, r->input + whole, r->length - whole);
  size_t i = 0;
  for (; i < r->length; i += GALLEY_LOOK) {
    const char *bytes = i < whole ? r->input + i : last + (i - whole);
    bool room = r->output.room - (size_t)(to.output - to.start) >= 4 * GALLEY_LOOK &&
                r->edits.room - (size_t)(to.edits - (galley_edit *)r->edits.items) >= GALLEY_LOOK;
    if (!room && !make_room(r, &to)) return false;
    to = decode_block(&in, bytes, i, look_at(bytes), to);
  }
  r->output.count = (size_t)(to.output - to.start) - (i - r->length);
  r->edits.count = (size_t)(to.edits - (galley_edit *)r->edits.items);
  r->copied = r->length;
  *narrow = in.narrow;
  return true;
}

bool galley_decode_windows_1252(galley_rewrite *rewrite, galley_narrow *narrow) {
  return decode(rewrite, narrow, galley_look_at);
}

bool galley_decode_windows_1252_portably(galley_rewrite *rewrite, galley_narrow *narrow) {
  return decode(rewrite, narrow, galley_look_portably);
}
