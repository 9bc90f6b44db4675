/* Spells numbers with ICU's rules, one a line: the oracle of spec/numerals_spec.lua.
 * usage: numeral_test LOCALE RULES FIRST LAST STEP       RULES as in "%spellout-cardinal" */
#include <stdio.h>
#include <stdlib.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#define LONGEST     512
#define SOFT_HYPHEN 0x00AD

int main(int count, char **arguments) {
  if (count != 6) return 2;
  UErrorCode error = U_ZERO_ERROR;
  UChar rules[64], spelled[LONGEST];
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, arguments[1], NULL, &error);
  u_uastrcpy(rules, arguments[2]);
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, &error);
  if (U_FAILURE(error)) return 1;
  long long last = atoll(arguments[4]), step = atoll(arguments[5]);
  for (long long number = atoll(arguments[3]); number <= last; number += step) {
    int32_t length = unum_formatInt64(format, number, spelled, LONGEST, NULL, &error), kept = 0;
    for (int32_t i = 0; i < length; i++) {
      if (spelled[i] != SOFT_HYPHEN) spelled[kept++] = spelled[i];
    }
    char bytes[3 * LONGEST];
    u_strToUTF8(bytes, sizeof bytes, NULL, spelled, kept, &error);
    if (U_FAILURE(error)) return 1;
    printf("%s\n", bytes);
  }
  unum_close(format);
  return 0;
}
