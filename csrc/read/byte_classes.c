#include "read/byte_classes.h"

#include <string.h>

#include "base/simd.h"

/* Letters of U+00C0 to U+00FF are two bytes, of which C3 is the first. From 9F (U+00DF) on the second is that
 * of a small one; 97 and B7 are the multiplication and the division sign. */
#define LEAD        0xC3
#define LAST_UPPER  0x9E
#define SIGN_SECOND 0xB7 /* with the bit set in which these two differ */

/* The classes, from what single bytes are. */
typedef struct bits {
  uint64_t lower, upper, digit; /* of ASCII */
  uint64_t high, lead, sign_second, above_upper;
  uint64_t blank, printed; /* U+0021 to U+003F */
  uint64_t comma_or_stop, colon_or_semicolon, stop, apostrophe;
} bits;

static inline galley_byte_classes classes_of(bits b) {
  uint64_t letter = b.lead & ~(b.sign_second >> 1) & UINT64_MAX >> 1, small = letter & b.above_upper >> 1;
  uint64_t lower = b.lower | small, capital = letter & ~small;
  return (galley_byte_classes){
      .word = b.lower | b.upper | b.digit | letter | letter << 1,
      .digit = b.digit,
      .lower = lower,
      .upper = b.upper | capital,
      .no_lower = b.upper | b.digit | capital | capital << 1,
      .capitalized = (b.upper & lower >> 1) | (capital & lower >> 2),
      .blank = b.blank,
      .sign = b.printed & ~b.digit,
      .middle = b.comma_or_stop | b.colon_or_semicolon,
      .stop = b.stop,
      .apostrophe = b.apostrophe,
      .high = b.high,
  };
}

galley_byte_classes galley_classes_of_bytes_portably(const char *text, size_t position, size_t end) {
  bits b = {0};
  for (size_t i = 0; i < GALLEY_WINDOW; i++) {
    unsigned char c = i < end - position ? (unsigned char)text[position + i] : '\n';
    uint64_t bit = UINT64_C(1) << i;
    if (c >= 'a' && c <= 'z') b.lower |= bit;
    if (c >= 'A' && c <= 'Z') b.upper |= bit;
    if (c >= '0' && c <= '9') b.digit |= bit;
    if (c >= 0x80) b.high |= bit;
    if (c == LEAD) b.lead |= bit;
    if ((c | 0x20) == SIGN_SECOND) b.sign_second |= bit;
    if (c > LAST_UPPER) b.above_upper |= bit;
    if (c == ' ' || c == '\n') b.blank |= bit;
    if (c > ' ' && c < '@') b.printed |= bit;
    if (c == ',' || c == '.') b.comma_or_stop |= bit;
    if (c == ':' || c == ';') b.colon_or_semicolon |= bit;
    if (c == '.') b.stop |= bit;
    if (c == '\'') b.apostrophe |= bit;
  }
  return classes_of(b);
}

#ifdef __SSE2__

#define BITS_OF(test) galley_vectors_bits(test(v[0]), test(v[1]), test(v[2]), test(v[3]))

static inline __m128i is_lower(__m128i v) {
  return galley_vector_between(v, 'a', 'z');
}

static inline __m128i is_upper(__m128i v) {
  return galley_vector_between(v, 'A', 'Z');
}

static inline __m128i is_digit(__m128i v) {
  return galley_vector_between(v, '0', '9');
}

static inline __m128i is_lead(__m128i v) {
  return galley_vector_equal(v, LEAD);
}

static inline __m128i is_sign_second(__m128i v) {
  return galley_vector_equal(_mm_or_si128(v, _mm_set1_epi8(0x20)), SIGN_SECOND);
}

/* For bytes above 7F. */
static inline __m128i is_above_upper(__m128i v) {
  return _mm_cmpgt_epi8(v, _mm_set1_epi8((char)LAST_UPPER));
}

static inline __m128i is_blank(__m128i v) {
  return _mm_or_si128(galley_vector_equal(v, ' '), galley_vector_equal(v, '\n'));
}

static inline __m128i is_high(__m128i v) {
  return v; /* its top bits are what is asked for */
}

static inline __m128i is_printed(__m128i v) {
  return galley_vector_between(v, '!', '?');
}

/* Comma and full stop differ in one bit, and so do colon and semicolon. */
static inline __m128i is_comma_or_stop(__m128i v) {
  return galley_vector_equal(_mm_or_si128(v, _mm_set1_epi8(',' ^ '.')), '.');
}

static inline __m128i is_colon_or_semicolon(__m128i v) {
  return galley_vector_equal(_mm_or_si128(v, _mm_set1_epi8(':' ^ ';')), ';');
}

static inline __m128i is_stop(__m128i v) {
  return galley_vector_equal(v, '.');
}

static inline __m128i is_apostrophe(__m128i v) {
  return galley_vector_equal(v, '\'');
}

static inline galley_byte_classes classes_at(const char *bytes) {
  const __m128i v[4] = {galley_vector_at(bytes), galley_vector_at(bytes + 16), galley_vector_at(bytes + 32),
                        galley_vector_at(bytes + 48)};
  return classes_of((bits){
      .lower = BITS_OF(is_lower),
      .upper = BITS_OF(is_upper),
      .digit = BITS_OF(is_digit),
      .lead = BITS_OF(is_lead),
      .sign_second = BITS_OF(is_sign_second),
      .above_upper = BITS_OF(is_above_upper),
      .blank = BITS_OF(is_blank),
      .high = BITS_OF(is_high),
      .printed = BITS_OF(is_printed),
      .comma_or_stop = BITS_OF(is_comma_or_stop),
      .colon_or_semicolon = BITS_OF(is_colon_or_semicolon),
      .stop = BITS_OF(is_stop),
      .apostrophe = BITS_OF(is_apostrophe),
  });
}

#ifdef GALLEY_WIDE

/* The same with vectors of 32 bytes. */

GALLEY_WIDE static inline uint64_t wide_bits(__m256i a, __m256i b) {
  return (uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

GALLEY_WIDE static inline __m256i wide_equal(__m256i v, int byte) {
  return _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)byte));
}

/* Those bytes that are `byte` but for some free bits, which are set in it. */
GALLEY_WIDE static inline __m256i wide_equal_but(__m256i v, int byte, int free) {
  return wide_equal(_mm256_or_si256(v, _mm256_set1_epi8((char)free)), byte);
}

GALLEY_WIDE static inline __m256i wide_between(__m256i v, int low, int high) {
  __m256i moved = _mm256_add_epi8(v, _mm256_set1_epi8((char)(0x7F - high)));
  return _mm256_cmpgt_epi8(moved, _mm256_set1_epi8((char)(0x7F - high + low - 1)));
}

GALLEY_WIDE static inline __m256i wide_above_upper(__m256i v) {
  return _mm256_cmpgt_epi8(v, _mm256_set1_epi8((char)LAST_UPPER));
}

GALLEY_WIDE static inline __m256i wide_blank(__m256i v) {
  return _mm256_or_si256(wide_equal(v, ' '), wide_equal(v, '\n'));
}

#define WIDE_BITS(test, ...) wide_bits(test(low, __VA_ARGS__), test(high, __VA_ARGS__))

GALLEY_WIDE static galley_byte_classes wide_classes_at(const char *bytes) {
  const __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
  return classes_of((bits){
      .lower = WIDE_BITS(wide_between, 'a', 'z'),
      .upper = WIDE_BITS(wide_between, 'A', 'Z'),
      .digit = WIDE_BITS(wide_between, '0', '9'),
      .lead = WIDE_BITS(wide_equal, LEAD),
      .sign_second = WIDE_BITS(wide_equal_but, SIGN_SECOND, 0x20),
      .above_upper = wide_bits(wide_above_upper(low), wide_above_upper(high)),
      .blank = wide_bits(wide_blank(low), wide_blank(high)),
      .high = wide_bits(low, high),
      .printed = WIDE_BITS(wide_between, '!', '?'),
      .comma_or_stop = WIDE_BITS(wide_equal_but, '.', ',' ^ '.'),
      .colon_or_semicolon = WIDE_BITS(wide_equal_but, ';', ':' ^ ';'),
      .stop = WIDE_BITS(wide_equal, '.'),
      .apostrophe = WIDE_BITS(wide_equal, '\''),
  });
}

static inline galley_byte_classes best_classes_at(const char *bytes) {
  return __builtin_cpu_supports("avx2") ? wide_classes_at(bytes) : classes_at(bytes);
}

#else

static inline galley_byte_classes best_classes_at(const char *bytes) {
  return classes_at(bytes);
}

#endif

/* A window of which all 64 bytes may be read: that at `position`, or a copy with newlines behind `end`. */
static inline const char *whole_window(const char *text, size_t position, size_t end,
                                       char copy[GALLEY_WINDOW]) {
  if (end - position >= GALLEY_WINDOW) return text + position;
  memset(copy, '\n', GALLEY_WINDOW);
  return memcpy(copy, text + position, end - position);
}

galley_byte_classes galley_classes_of_bytes(const char *text, size_t position, size_t end) {
  char copy[GALLEY_WINDOW];
  return best_classes_at(whole_window(text, position, end, copy));
}

galley_byte_classes galley_classes_of_bytes_narrowly(const char *text, size_t position, size_t end) {
  char copy[GALLEY_WINDOW];
  return classes_at(whole_window(text, position, end, copy));
}

#else

galley_byte_classes galley_classes_of_bytes(const char *text, size_t position, size_t end) {
  return galley_classes_of_bytes_portably(text, position, end);
}

galley_byte_classes galley_classes_of_bytes_narrowly(const char *text, size_t position, size_t end) {
  return galley_classes_of_bytes_portably(text, position, end);
}

#endif
