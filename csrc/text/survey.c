#include "text/survey.h"

#include "base/utf8.h"
#include "text/look.h"
#include "text/properties.h"

static void survey_ascii(galley_survey *s, char byte) {
  s->properties |= galley_properties((unsigned char)byte) & GALLEY_PROPERTY_UNCLEAN;
  s->ampersand = s->ampersand || byte == '&';
}

bool galley_follows_a_lead(uint32_t before, uint32_t c, const char *bytes, size_t length) {
  uint32_t lead = galley_properties(before), last = galley_properties(c);
  if (c == GALLEY_REPLACEMENT)
    last = GALLEY_PROPERTY_FOLLOWS | GALLEY_PROPERTY_FOLLOWS_ELSEWHERE; /* a lost byte */
  bool two = false, more = false;
  if (last & GALLEY_PROPERTY_FOLLOWS) {
    two = lead & GALLEY_PROPERTY_LEADS_TWO;
    more = lead & (GALLEY_PROPERTY_LEADS_THREE | GALLEY_PROPERTY_LEADS_FOUR);
  }
  if (last & GALLEY_PROPERTY_FOLLOWS_ELSEWHERE) {
    two = two || lead & GALLEY_PROPERTY_LEADS_TWO_ELSEWHERE;
    more = more || lead & GALLEY_PROPERTY_LEADS_MORE_ELSEWHERE;
  }
  if (two || !more || length == 0) return two;
  size_t third = bytes[0] == ' ' && length > 1;
  return (unsigned char)bytes[third] >= 0x80 || bytes[third] == '?';
}

/* galley_utf8_check, quicker for what European text has most: two bytes, and three led by E1 to EC. */
static inline size_t check(const char *bytes, size_t length, uint32_t *c) {
  const unsigned char *s = (const unsigned char *)bytes;
  if (length < 3 || (s[1] & 0xC0) != 0x80 || s[0] < 0xC2) return galley_utf8_check(bytes, length, c);
  if (s[0] < 0xE0) {
    *c = (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
    return 2;
  }
  if (s[0] < 0xE1 || s[0] > 0xEC || (s[2] & 0xC0) != 0x80) return galley_utf8_check(bytes, length, c);
  *c = (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
  return 3;
}

/* Takes the character at `position`, which is not ASCII; returns its length, 0 if it is ill-formed. */
static size_t survey_character(galley_survey *s, const char *bytes, size_t length, size_t position) {
  uint32_t c = 0;
  size_t n = check(bytes + position, length - position, &c);
  if (n == 0) return 0;
  s->properties |= galley_properties(c) & GALLEY_PROPERTY_UNCLEAN;
  /* U+00C2 and U+00C3 may stand alone where blanks were tidied. */
  bool alone = c == 0xC2 || c == 0xC3;
  uint32_t before =
      position > 0 && (unsigned char)bytes[position - 1] >= 0x80 ? galley_utf8_last(bytes, position, 0) : 0;
  s->misread = s->misread || c < 0xA0 || alone ||
               (before && galley_follows_a_lead(before, c, bytes + position + n, length - position - n));
  return n;
}

/* Byte by byte, from `position` on. */
static void survey_rest(galley_survey *s, const char *bytes, size_t length, size_t position) {
  for (size_t i = position, n = 1; i < length; i += n) {
    n = 1;
    if ((unsigned char)bytes[i] < 0x80) {
      survey_ascii(s, bytes[i]);
      s->double_blank = s->double_blank || (bytes[i] == ' ' && i > 0 && bytes[i - 1] == ' ');
    } else {
      n = survey_character(s, bytes, length, i);
    }
    s->well_formed = n > 0;
    if (n == 0) return;
  }
}

#ifdef __SSE2__

/* FF for every byte that follows a lead of UTF-8, but for 82 and 83. */
static inline __m128i follows(__m128i vector) {
  __m128i below_c0 = _mm_cmplt_epi8(vector, _mm_set1_epi8((char)0xC0)); /* signed: 80 to BF */
  __m128i even = _mm_and_si128(vector, _mm_set1_epi8((char)0xFE));
  return _mm_andnot_si128(galley_vector_equal(even, 0x82), below_c0);
}

/* The bytes of U+00C0 to U+00FF that stand alone between ASCII characters, but for U+00C2 and U+00C3: they
 * are sound, and none of them is unclean. */
static inline uint64_t plain_latin(const char *bytes, uint64_t high, bool high_before) {
  __m128i a = galley_vector_at(bytes), b = galley_vector_at(bytes + 16);
  __m128i c = galley_vector_at(bytes + 32), d = galley_vector_at(bytes + 48);
  uint64_t lead = galley_vectors_bits(galley_vector_equal(a, 0xC3), galley_vector_equal(b, 0xC3),
                                      galley_vector_equal(c, 0xC3), galley_vector_equal(d, 0xC3));
  if (!lead) return 0;
  lead &=
      galley_vectors_bits(follows(a), follows(b), follows(c), follows(d)) >> 1 & ~(high << 1 | high_before);
  return lead | lead << 1;
}

#else

static inline uint64_t plain_latin(const char *bytes, uint64_t high, bool high_before) {
  (void)bytes, (void)high, (void)high_before;
  return 0;
}

#endif

typedef galley_look look(const char *bytes);

/* Surveys whole blocks; returns where it stopped. Stops early at what is ill-formed. */
GALLEY_FOR_EACH_LOOK size_t survey_blocks(galley_survey *s, const char *bytes, size_t length, look *look_at,
                                          bool vectors) {
  uint64_t blank_before = 0, twice = 0;
  size_t i = 0, next = 0; /* the last character that was looked at ends at `next` */
  for (; length - i >= GALLEY_LOOK; i += GALLEY_LOOK) {
    galley_look block = look_at(bytes + i);
    twice |= block.blank & (block.blank << 1 | blank_before);
    blank_before = block.blank >> (GALLEY_LOOK - 1);
    for (uint64_t rest = block.special; rest; rest &= rest - 1)
      survey_ascii(s, bytes[i + galley_lowest_bit(rest)]);
    if (!block.high) continue;
    uint64_t rest = next > i ? block.high & UINT64_MAX << (next - i) : block.high;
    if (vectors) rest &= ~plain_latin(bytes + i, block.high, i > 0 && (unsigned char)bytes[i - 1] >= 0x80);
    while (rest) {
      size_t position = i + galley_lowest_bit(rest);
      size_t n = survey_character(s, bytes, length, position);
      s->well_formed = n > 0;
      if (n == 0) return position;
      next = position + n;
      rest &= next - i < GALLEY_LOOK ? UINT64_MAX << (next - i) : 0;
    }
  }
  s->double_blank = twice != 0;
  return next > i ? next : i;
}

GALLEY_FOR_EACH_LOOK galley_survey survey_with(const char *bytes, size_t length, look *look_at,
                                               bool vectors) {
  galley_survey s = {.well_formed = true};
  size_t position = survey_blocks(&s, bytes, length, look_at, vectors);
  if (s.well_formed) survey_rest(&s, bytes, length, position);
  return s;
}

galley_survey galley_survey_bytes(const char *bytes, size_t length) {
  return survey_with(bytes, length, galley_look_at, true);
}

galley_survey galley_survey_portably(const char *bytes, size_t length) {
  return survey_with(bytes, length, galley_look_portably, false);
}
