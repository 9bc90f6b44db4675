#include "text/plausible.h"

#include <stdint.h>

#include "base/utf8.h"
#include "text/properties.h"
#include "text/scan.h"

/* Classes of characters, a bit each. */
enum {
  CONTROL = 1u << 0, /* C1: no text has them */
  BAD = 1u << 1,     /* hardly any text has them but misread text: U+00A4, U+00AC, loose accents */
  LAW = 1u << 2,     /* the signs of section and paragraph */
  CURRENCY = 1u << 3,
  OPENING = 1u << 4, /* what stands before words */
  CLOSING = 1u << 5, /* what stands behind words */
  QUOTE = 1u << 6,   /* marks that open in English and close in German */
  NUMERIC = 1u << 7, /* what belongs to numbers */
  COMMON = 1u << 8,  /* signs that stand anywhere */
  BOX = 1u << 9,     /* lines that frames are drawn with */
  FACE = 1u << 10,   /* letters that faces are drawn with, beside the classes of letters */
  UPPER = 1u << 11,  /* accented letters of the Latin script */
  LOWER = 1u << 12,
  UPPER_ELSEWHERE = 1u << 13, /* letters of the Greek and Cyrillic scripts */
  LOWER_ELSEWHERE = 1u << 14,
  ASCII_UPPER = 1u << 15,
  ASCII_LOWER = 1u << 16,
  BLANK = 1u << 17, /* of any kind, newlines too */
  WORD = 1u << 18,  /* letters and digits of any kind, beside the other classes */
  LETTER_OR_SIGN = LOWER | UPPER | BOX | OPENING | QUOTE | CLOSING | CURRENCY | NUMERIC | LAW
};

static const struct {
  uint16_t first, last;
  uint16_t class;
} signs[] = {
    {0x0080, 0x009F, CONTROL},  {0x00A0, 0x00A0, COMMON},  {0x00A1, 0x00A1, OPENING},
    {0x00A2, 0x00A3, CURRENCY}, {0x00A4, 0x00A4, BAD},     {0x00A5, 0x00A5, CURRENCY},
    {0x00A6, 0x00A6, BAD},      {0x00A7, 0x00A7, LAW},     {0x00A8, 0x00A8, BAD},
    {0x00A9, 0x00A9, OPENING},  {0x00AA, 0x00AA, BAD},     {0x00AB, 0x00AB, OPENING},
    {0x00AC, 0x00AC, BAD},      {0x00AD, 0x00AD, COMMON},  {0x00AE, 0x00AE, CLOSING},
    {0x00AF, 0x00AF, BAD},      {0x00B0, 0x00B0, FACE},    {0x00B1, 0x00B3, NUMERIC},
    {0x00B4, 0x00B4, COMMON},   {0x00B5, 0x00B5, NUMERIC}, {0x00B6, 0x00B6, LAW},
    {0x00B7, 0x00B7, COMMON},   {0x00B8, 0x00B8, BAD},     {0x00B9, 0x00B9, NUMERIC},
    {0x00BA, 0x00BA, BAD},      {0x00BB, 0x00BB, CLOSING}, {0x00BC, 0x00BE, NUMERIC},
    {0x00BF, 0x00BF, OPENING},  {0x00D7, 0x00D7, NUMERIC}, {0x00F7, 0x00F7, NUMERIC},
    {0x0192, 0x0192, BAD},      {0x02C6, 0x02C7, BAD},     {0x02D8, 0x02D8, BAD},
    {0x02DB, 0x02DC, BAD},      {0x02DD, 0x02DD, CLOSING}, {0x0384, 0x0385, OPENING},
    {0x2013, 0x2015, COMMON},   {0x2018, 0x2018, QUOTE},   {0x2019, 0x2019, COMMON},
    {0x201A, 0x201A, OPENING},  {0x201C, 0x201C, QUOTE},   {0x201D, 0x201D, CLOSING},
    {0x201E, 0x201E, OPENING},  {0x2020, 0x2021, BAD},     {0x2022, 0x2022, OPENING},
    {0x2026, 0x2026, COMMON},   {0x2030, 0x2030, BAD},     {0x2039, 0x2039, OPENING},
    {0x203A, 0x203A, CLOSING},  {0x2044, 0x2044, NUMERIC}, {0x20A7, 0x20A7, CURRENCY},
    {0x20AC, 0x20AC, CURRENCY}, {0x2116, 0x2116, NUMERIC}, {0x2122, 0x2122, CLOSING},
    {0x2202, 0x2202, NUMERIC},  {0x2206, 0x2206, NUMERIC}, {0x220F, 0x220F, NUMERIC},
    {0x2211, 0x2211, NUMERIC},  {0x221A, 0x221A, NUMERIC}, {0x221E, 0x221E, NUMERIC},
    {0x2229, 0x2229, NUMERIC},  {0x222B, 0x222B, NUMERIC}, {0x2248, 0x2248, NUMERIC},
    {0x2260, 0x2261, NUMERIC},  {0x2264, 0x2265, NUMERIC}, {0x2310, 0x2310, BAD},
    {0x2502, 0x2502, BOX},      {0x250C, 0x250C, BOX},     {0x2510, 0x2510, BOX},
    {0x2518, 0x2518, BOX},      {0x251C, 0x251C, BOX},     {0x2524, 0x2524, BOX},
    {0x252C, 0x252C, BOX},      {0x253C, 0x253C, BOX},     {0x2550, 0x256C, BOX},
    {0x2580, 0x2580, BOX},      {0x2584, 0x2584, BOX},     {0x2588, 0x2588, BOX},
    {0x258C, 0x258C, BOX},      {0x2590, 0x2593, BOX},     {0x25CA, 0x25CA, BAD},
    {0xF8FF, 0xF8FF, OPENING},  {0xFFFD, 0xFFFD, BAD},
};

static uint32_t sign_class(uint32_t c) {
  size_t low = 0, high = sizeof signs / sizeof signs[0];
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (signs[middle].last < c)
      low = middle + 1;
    else
      high = middle;
  }
  return low < sizeof signs / sizeof signs[0] && signs[low].first <= c ? signs[low].class : 0;
}

static bool draws_faces(uint32_t c) {
  return (c >= 0xD2 && c <= 0xD6) || (c >= 0xD9 && c <= 0xDC) || (c >= 0xF2 && c <= 0xF6) ||
         (c >= 0xF8 && c <= 0xFC) || c == 0x150 || c == 0x14C || c == 0x16A || c == 0x172;
}

/* Letters of the Latin script count where one of the code pages has them in place of a byte of UTF-8. */
static uint32_t letter_class(uint32_t c, uint32_t properties) {
  bool upper = (properties & GALLEY_PROPERTY_UPPER) != 0;
  if (!upper && !(properties & GALLEY_PROPERTY_LOWER)) return 0;
  if (c == 0xDE) return UPPER_ELSEWHERE; /* stands at the ends of words */
  if (draws_faces(c)) return FACE | (c == 0xDC ? UPPER : c == 0xFC ? LOWER : 0);
  if ((c >= 0x370 && c < 0x3D0) || (c >= 0x400 && c < 0x460))
    return upper ? UPPER_ELSEWHERE : LOWER_ELSEWHERE;
  uint32_t roles = GALLEY_PROPERTY_LEADS_TWO | GALLEY_PROPERTY_LEADS_THREE | GALLEY_PROPERTY_LEADS_FOUR |
                   GALLEY_PROPERTY_FOLLOWS | GALLEY_PROPERTY_FOLLOWS_ELSEWHERE;
  return !(properties & roles) ? 0 : upper ? UPPER : LOWER;
}

static uint32_t class_of(uint32_t c) {
  if (c >= 'a' && c <= 'z') return ASCII_LOWER | WORD;
  if (c >= 'A' && c <= 'Z') return ASCII_UPPER | WORD;
  if (c < 0x80) return galley_is_blank(c) ? BLANK : (c >= '0' && c <= '9') || c == '_' ? WORD : 0;
  bool sign = c < 0x386 || c >= 0x2013; /* between them lie letters of many scripts */
  uint32_t class = sign ? sign_class(c) : 0, properties = galley_properties(c);
  galley_category category = galley_category_of(properties);
  bool word = category == GALLEY_CATEGORY_LETTER || category == GALLEY_CATEGORY_DIGIT ||
              category == GALLEY_CATEGORY_NUMBER;
  if (!class) class = letter_class(c, properties);
  if (properties & GALLEY_PROPERTY_BLANK) class |= BLANK;
  return word ? class | WORD : class;
}

/* Neighbours that are unlikely, by their classes; 0 stands for anything. */
static const struct {
  uint32_t before, first, second, third;
} unlikely[] = {
    {0, LETTER_OR_SIGN | BAD, BAD, 0},
    {0, BAD, LETTER_OR_SIGN, 0},
    {ASCII_LOWER | ASCII_UPPER, LOWER_ELSEWHERE | UPPER_ELSEWHERE, BAD, 0},
    {0, LOWER | LOWER_ELSEWHERE | BOX | CLOSING | CURRENCY | NUMERIC, UPPER, 0},
    {0, BOX | CLOSING | CURRENCY | NUMERIC, LOWER, 0},
    {0, LOWER | BOX | CLOSING, CURRENCY, 0},
    {BLANK, UPPER, CURRENCY, 0},
    {0, UPPER | BOX, NUMERIC | LAW, 0},
    {0, LOWER | UPPER | BOX | CURRENCY | CLOSING, OPENING | QUOTE, NUMERIC},
    {0, LOWER | UPPER | CURRENCY | NUMERIC | BOX | LAW, CLOSING, OPENING | QUOTE},
    {0, CURRENCY | NUMERIC | BOX, OPENING, 0},
    {0, NUMERIC, QUOTE, NUMERIC},
    {ASCII_LOWER, UPPER, OPENING | QUOTE | CURRENCY, 0},
    {0, BOX, FACE | CLOSING, 0},
    {0, LOWER | UPPER | CURRENCY | NUMERIC | OPENING | QUOTE | CLOSING | LAW, BOX, 0},
    {0, LOWER | UPPER, OPENING | QUOTE | CLOSING, WORD},
};

/* Pairs that the code pages make of frequent characters, and that the classes allow. */
static const struct {
  const uint16_t *first, *second;
} frequent[] = {
    /* windows-1252: Latin letters and signs, Cyrillic and Greek letters, scripts of South Asia */
    {u"ÂÃÎÐ", u"€œŠš¢£Ÿž\u00A0\u00AD®©°·»–—´¡«¿‘‚“„•‹”›™"},
    {u"×", u"²³"},
    /* windows-1250: no language has both letters */
    {u"Ă", u"ŁłĽŚśŹźŻż"},
    {u"à", u"²µ¹¼½¾"},
    /* Mac Roman */
    {u"√", u"±∂†≠®™´≤≥¥µø"},
    {u"≈", u"°¢"},
    /* windows-1251, windows-1257: punctuation */
    {u"в", u"Ђ"},
    {u"ā", u"€"},
};

static bool holds(const uint16_t *set, uint32_t c) {
  while (*set && *set != c) set++;
  return *set != 0 && c != 0;
}

/* A place in the text: a character that is not ASCII and what stands around it. */
typedef struct place {
  const char *text;
  size_t start, end; /* of the text */
  size_t first;      /* where the character begins */
  size_t behind;     /* where the character behind the next one begins */
  uint32_t c, next;  /* 0 where there is none */
  uint32_t class, next_class;
} place;

static uint32_t before(const place *p, size_t *position) {
  if (*position <= p->start) return 0;
  *position = galley_utf8_before(p->text, *position);
  return galley_utf8_at(p->text, p->end, *position, 0);
}

/* The nth character behind the next one. */
static uint32_t behind(const place *p, unsigned n) {
  size_t position = p->behind;
  for (; n > 0 && position < p->end; n--) galley_utf8_next(p->text, &position);
  return galley_utf8_at(p->text, p->end, position, 0);
}

static bool is_unlikely(const place *p) {
  for (size_t i = 0; i < sizeof unlikely / sizeof unlikely[0]; i++) {
    if (!(p->class & unlikely[i].first) || !(p->next_class & unlikely[i].second)) continue;
    size_t position = p->first;
    if (unlikely[i].before && !(class_of(before(p, &position)) & unlikely[i].before)) continue;
    if (unlikely[i].third && !(class_of(behind(p, 0)) & unlikely[i].third)) continue;
    return true;
  }
  return false;
}

static bool is_frequent(const place *p) {
  for (size_t i = 0; i < sizeof frequent / sizeof frequent[0]; i++) {
    if (holds(frequent[i].first, p->c) && holds(frequent[i].second, p->next)) return true;
  }
  return false;
}

/* U+00C2 and U+00C3 whose second half was a no-break space: "voilÃ ". */
static bool lost_a_blank(const place *p) {
  if ((p->c != 0xC2 && p->c != 0xC3) || p->next != ' ') return false;
  size_t position = p->first;
  uint32_t last = before(p, &position);
  if (position == p->first || class_of(last) & ASCII_LOWER) return true;
  if (p->c == 0xC2 && (class_of(last) & CLOSING || holds(u".,?!", last))) return true;
  return class_of(last) & BLANK && class_of(before(p, &position)) & ASCII_LOWER;
}

/* "Â" before the very character that it is the first half of. */
static bool is_doubled(const place *p) {
  size_t position = p->first;
  uint32_t last = before(p, &position);
  return p->c == 0xC2 && p->next_class & (OPENING | QUOTE | CLOSING) &&
         (class_of(last) & (ASCII_LOWER | CLOSING) || holds(u".,?!", last));
}

/* Two letters of a script, each with a sign behind it; the classes of the signs. */
static bool is_pair_of_letters(const place *p, const uint16_t *letters, uint32_t classes,
                               const uint16_t *others) {
  return holds(letters, p->c) && (p->next_class & classes || holds(others, p->next)) &&
         holds(letters, behind(p, 0));
}

static bool is_arabic(const place *p) {
  static const uint32_t classes = COMMON | CURRENCY | BAD | NUMERIC | OPENING | QUOTE;
  static const uint16_t letters[] = u"ØÙ", others[] = u"ŸŠ®°µ»";
  uint32_t last = behind(p, 1);
  return is_pair_of_letters(p, letters, classes, others) && (class_of(last) & classes || holds(others, last));
}

/* May the character stand for a byte that follows a lead? Quotation marks, dashes and the ellipsis may, but
 * stand beside sound letters too. */
static bool follows(uint32_t c) {
  uint32_t roles = GALLEY_PROPERTY_FOLLOWS | GALLEY_PROPERTY_FOLLOWS_ELSEWHERE;
  return galley_properties(c) & roles && !(c >= 0x2013 && c <= 0x201E) && c != 0x2026;
}

/* Cyrillic, Greek, Hebrew or Arabic words, in windows-1251, windows-1253 or Mac Roman: capital letters or
 * dashes, each with a sign behind it, three times. */
static bool is_repeated(const place *p) {
  static const uint16_t *const leads[] = {u"РС", u"ОП", u"Ч", u"ШЩ", u"ΠΡ", u"ΨΩ", u"–—"};
  if (!follows(p->next)) return false;
  size_t script = 0, scripts = sizeof leads / sizeof leads[0];
  while (script < scripts && !holds(leads[script], p->c)) script++;
  if (script == scripts) return false;
  for (unsigned n = 0; n < 4; n += 2) {
    if (!holds(leads[script], behind(p, n)) || !follows(behind(p, n + 1))) return false;
  }
  return true;
}

/* An accented letter inside a Latin word, in windows-1251 or windows-1253: "BГјrger". */
static bool is_in_latin_word(const place *p) {
  static const uint32_t latin = ASCII_LOWER | ASCII_UPPER;
  bool cyrillic = holds(u"ВГДЕ", p->c);
  if (!cyrillic && !holds(u"ΒΓΔΕ", p->c)) return false;
  if (!follows(p->next) || p->next_class & (cyrillic ? COMMON : COMMON | NUMERIC)) return false;
  size_t position = p->first;
  return class_of(before(p, &position)) & latin && class_of(behind(p, 0)) & latin;
}

static bool is_other_script(const place *p) {
  static const uint32_t classes = CONTROL | BAD | OPENING | QUOTE | CLOSING | CURRENCY;
  if (is_arabic(p) || is_repeated(p) || is_in_latin_word(p)) return true;
  if (is_pair_of_letters(p, u"ВГРС", classes, u"°µ")) return true;
  if (is_pair_of_letters(p, u"ΒΓΞΟ", classes, u"°")) return true;
  if (p->c == 0x3B2 && p->next == 0x20AC) return holds(u"™\u00A0Ά\u00AD®°", behind(p, 0));
  if (p->c == 0x201A && p->next == 0xC4) return holds(u"ìîïòôúùû†°¢π", behind(p, 0));
  if (p->c == 0x201A && holds(u"âó", p->next)) return holds(u"àä°ê", behind(p, 0));
  /* windows-1251 on top of windows-1252, near Latin letters */
  bool twice = p->c == 0x413 && p->next == 0x45E && behind(p, 0) == 0x412 && behind(p, 1) == 0x402 &&
               behind(p, 2) == 0x412 && behind(p, 3) != 0;
  return twice && (class_of(behind(p, 4)) & (ASCII_LOWER | ASCII_UPPER) || behind(p, 4) == ' ');
}

static bool is_implausible_at(const place *p) {
  if (p->class & CONTROL) return true;
  if (p->next == 0) return false;
  /* The ligature stands before a letter, the degree sign behind none. */
  bool ligature = p->c == 0x152 || p->c == 0x153;
  if (ligature && !(p->next_class & (ASCII_LOWER | ASCII_UPPER))) return true;
  if (p->class & UPPER && p->next == 0xB0) return true;
  if (lost_a_blank(p)) return true;
  if (p->next < 0x80) return false;
  /* Most pairs of Greek and Cyrillic letters: none is on any list. */
  bool elsewhere = !(p->next_class & ~(uint32_t)(UPPER_ELSEWHERE | LOWER_ELSEWHERE | WORD));
  if (elsewhere && !follows(p->next)) return false;
  return is_unlikely(p) || is_frequent(p) || is_doubled(p) || is_other_script(p);
}

bool galley_is_implausible(const char *text, size_t start, size_t end) {
  uint32_t class_of_next = 0; /* of the character at `known` */
  for (size_t i = start, known = end; i < end;) {
    size_t high = galley_scan_high(text, end, i, 0x80);
    if (high == end) return false;
    i = high;
    place p = {.text = text, .start = start, .end = end, .first = high};
    p.c = galley_utf8_next(text, &i);
    p.class = known == high ? class_of_next : class_of(p.c);
    p.behind = known = i;
    p.next = i < end ? galley_utf8_next(text, &p.behind) : 0;
    p.next_class = class_of_next = class_of(p.next);
    if (is_implausible_at(&p)) return true;
  }
  return false;
}
