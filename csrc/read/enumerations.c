/* The names under which users meet the enumerations. */
#include "read/reading.h"

const char *galley_token_kind_name(unsigned kind) {
  static const char *const names[] = {"word", "number", "punctuation", "symbol", "url", "email", "handle"};
  return names[kind];
}

const char *galley_quote_kind_name(unsigned kind) {
  static const char *const names[] = {"direct", "indirect", "scare", "title"};
  return names[kind];
}

const char *galley_marks_name(unsigned marks) {
  static const char *const names[GALLEY_MARKS_COUNT] = {"german",
                                                        "german_single",
                                                        "guillemet",
                                                        "guillemet_single",
                                                        "guillemet_swiss",
                                                        "guillemet_swiss_single",
                                                        "english",
                                                        "english_single",
                                                        "straight",
                                                        "straight_single",
                                                        "typewriter",
                                                        "mixed",
                                                        "none"};
  return names[marks];
}

const char *galley_precision_name(unsigned precision) {
  static const char *const names[] = {"unknown", "day",  "weekend", "week",   "month",   "season",
                                      "quarter", "half", "year",    "decade", "century", "interval"};
  return names[precision];
}

const char *galley_number_kind_name(unsigned kind) {
  static const char *const names[] = {"cardinal",  "ordinal",     "percent", "money",
                                      "dimension", "temperature", "age",     "relative"};
  return names[kind];
}
