#include "text/survey.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/utf8.h"
#include "text/properties.h"

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* The top bit of every byte of `eight`, all of them ASCII, that equals `byte`. */
static uint64_t bytes_equal(uint64_t eight, uint64_t byte) {
  uint64_t difference = eight ^ EACH_BYTE(byte);
  return ~((difference & EACH_BYTE(0x7F)) + EACH_BYTE(0x7F)) & EACH_BYTE(0x80);
}

/* Takes eight bytes at once if all of them are printable ASCII that needs no closer look. */
static bool survey_eight(galley_survey *s, const char *bytes, char before) {
  uint64_t eight;
  memcpy(&eight, bytes, sizeof eight);
  if (eight & EACH_BYTE(0x80)) return false;
  uint64_t below_blank = (eight - EACH_BYTE(0x20)) & EACH_BYTE(0x80);
  if (below_blank | bytes_equal(eight, 0x7F) | bytes_equal(eight, '&')) return false;
  uint64_t blanks = bytes_equal(eight, ' ');
  s->double_blank = s->double_blank || (blanks & blanks >> 8) || (before == ' ' && bytes[0] == ' ');
  return true;
}

static void survey_ascii(galley_survey *s, char byte) {
  s->properties |= galley_properties((unsigned char)byte) & GALLEY_PROPERTY_UNCLEAN;
  s->ampersand = s->ampersand || byte == '&';
}

/* Can the character at `position` and the one before it be bytes of one sequence, in some code page? Of three
 * bytes the last may have been lost, or tidied away as a blank. */
static bool follows_a_lead(const char *bytes, size_t length, size_t position, size_t n, uint32_t c) {
  if (position == 0 || (unsigned char)bytes[position - 1] < 0x80) return false;
  if (!(galley_properties(c) & (GALLEY_PROPERTY_FOLLOWS | GALLEY_PROPERTY_FOLLOWS_ELSEWHERE))) return false;
  uint32_t before = galley_properties(galley_utf8_last(bytes, position, 0));
  if (before & (GALLEY_PROPERTY_LEADS_TWO | GALLEY_PROPERTY_LEADS_TWO_ELSEWHERE)) return true;
  uint32_t leads_more =
      GALLEY_PROPERTY_LEADS_THREE | GALLEY_PROPERTY_LEADS_FOUR | GALLEY_PROPERTY_LEADS_MORE_ELSEWHERE;
  if (!(before & leads_more) || length - position <= n) return false;
  size_t after = position + n;
  if (bytes[after] == ' ' && after + 1 < length) after += 1;
  return (unsigned char)bytes[after] >= 0x80 || bytes[after] == '?';
}

/* Takes the character at `position`, which is not ASCII; returns its length, 0 if it is ill-formed. */
static size_t survey_character(galley_survey *s, const char *bytes, size_t length, size_t position) {
  uint32_t c = 0;
  size_t n = galley_utf8_check(bytes + position, length - position, &c);
  if (n == 0) return 0;
  s->properties |= galley_properties(c) & GALLEY_PROPERTY_UNCLEAN;
  /* U+00C2 and U+00C3 may stand alone where blanks were tidied. */
  bool alone = c == 0xC2 || c == 0xC3;
  s->misread = s->misread || c < 0xA0 || alone || follows_a_lead(bytes, length, position, n, c);
  return n;
}

static void survey_rest(galley_survey *s, const char *bytes, size_t length, size_t position) {
  for (size_t i = position; i < length;) {
    if (length - i >= 8 && survey_eight(s, bytes + i, i > 0 ? bytes[i - 1] : '\0')) {
      i += 8;
      continue;
    }
    for (size_t end = length - i > 8 ? i + 8 : length; i < end;) {
      size_t n = 1;
      if ((unsigned char)bytes[i] < 0x80) {
        survey_ascii(s, bytes[i]);
        s->double_blank = s->double_blank || (bytes[i] == ' ' && i > 0 && bytes[i - 1] == ' ');
      } else {
        n = survey_character(s, bytes, length, i);
      }
      s->well_formed = n > 0;
      if (n == 0) return;
      i += n;
    }
  }
}

galley_survey galley_survey_portably(const char *bytes, size_t length) {
  galley_survey s = {.well_formed = true};
  survey_rest(&s, bytes, length, 0);
  return s;
}

#ifdef __SSE2__

#define VECTOR ((size_t)16)
#define BLOCK  (4 * VECTOR)

static __m128i vector_at(const char *bytes, unsigned index) {
  return _mm_loadu_si128((const __m128i *)(bytes + index * VECTOR));
}

static __m128i equal(__m128i vector, int byte) {
  return _mm_cmpeq_epi8(vector, _mm_set1_epi8((char)byte));
}

/* One bit for every byte, at the place of the vector in its block. */
static uint64_t bits_of(__m128i vector, unsigned index) {
  return (uint64_t)(unsigned)_mm_movemask_epi8(vector) << index * VECTOR;
}

/* One bit for every byte of a block. */
typedef struct block_bits {
  uint64_t high;    /* not ASCII */
  uint64_t blank;   /* U+0020 */
  uint64_t special; /* control characters but for the newline, and the ampersand */
} block_bits;

static inline block_bits look_at_block(const char *bytes) {
  block_bits bits = {0, 0, 0};
  for (unsigned index = 0; index < 4; index++) {
    __m128i vector = vector_at(bytes, index);
    __m128i below_blank = _mm_cmpeq_epi8(_mm_min_epu8(vector, _mm_set1_epi8(0x1F)), vector);
    __m128i control = _mm_or_si128(_mm_andnot_si128(equal(vector, '\n'), below_blank), equal(vector, 0x7F));
    bits.high |= bits_of(vector, index);
    bits.blank |= bits_of(equal(vector, ' '), index);
    bits.special |= bits_of(_mm_or_si128(control, equal(vector, '&')), index);
  }
  return bits;
}

/* The bytes of U+00C0 to U+00FF that stand alone between ASCII characters, but for U+00C2 and U+00C3: they
 * are sound, and none of them is unclean. */
static inline uint64_t plain_latin(const char *bytes, uint64_t high, bool high_before) {
  uint64_t lead = 0, follows = 0;
  for (unsigned index = 0; index < 4; index++) {
    __m128i vector = vector_at(bytes, index);
    lead |= bits_of(equal(vector, 0xC3), index);
    __m128i below_c0 = _mm_cmplt_epi8(vector, _mm_set1_epi8((char)0xC0)); /* signed: 80 to BF */
    __m128i even = _mm_and_si128(vector, _mm_set1_epi8((char)0xFE));      /* 82 for 82 and 83 */
    follows |= bits_of(_mm_andnot_si128(equal(even, 0x82), below_c0), index);
  }
  lead &= follows >> 1 & ~(high << 1 | high_before);
  return lead | lead << 1;
}

/* Surveys whole blocks; returns where it stopped. Stops early at what is ill-formed. */
static size_t survey_blocks(galley_survey *s, const char *bytes, size_t length) {
  uint64_t blank_before = 0, twice = 0;
  size_t i = 0, next = 0; /* the last character that was looked at ends at `next` */
  for (; length - i >= BLOCK; i += BLOCK) {
    block_bits bits = look_at_block(bytes + i);
    twice |= bits.blank & (bits.blank << 1 | blank_before);
    blank_before = bits.blank >> (BLOCK - 1);
    for (uint64_t rest = bits.special; rest; rest &= rest - 1)
      survey_ascii(s, bytes[i + (size_t)__builtin_ctzll(rest)]);
    if (!bits.high) continue;
    uint64_t rest = next > i ? bits.high & UINT64_MAX << (next - i) : bits.high;
    rest &= ~plain_latin(bytes + i, bits.high, i > 0 && (unsigned char)bytes[i - 1] >= 0x80);
    while (rest) {
      size_t position = i + (size_t)__builtin_ctzll(rest);
      size_t n = survey_character(s, bytes, length, position);
      s->well_formed = n > 0;
      if (n == 0) return position;
      next = position + n;
      rest &= next - i < BLOCK ? UINT64_MAX << (next - i) : 0;
    }
  }
  s->double_blank = twice != 0;
  return next > i ? next : i;
}

galley_survey galley_survey_bytes(const char *bytes, size_t length) {
  galley_survey s = {.well_formed = true};
  size_t position = survey_blocks(&s, bytes, length);
  if (s.well_formed) survey_rest(&s, bytes, length, position);
  return s;
}

#else

galley_survey galley_survey_bytes(const char *bytes, size_t length) {
  return galley_survey_portably(bytes, length);
}

#endif
