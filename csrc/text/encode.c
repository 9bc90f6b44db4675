/* UTF-8 to the encodings that text is read from, so that changes can be written back. */
#include <string.h>
#include <unicode/ucnv.h>

#include "base/utf8.h"
#include "text/text.h"

/* Five bytes of windows-1252 are no characters; ICU has them stand for controls, which no one reads back. */
static bool has_no_place(galley_encoding encoding, uint32_t c) {
  return encoding == GALLEY_WINDOWS_1252 && c >= 0x80 && c < 0xA0;
}

static galley_status encode_all(galley_encoding encoding, UConverter *converter, const char *text,
                                size_t length, char *bytes, size_t *count, uint32_t *missing) {
  for (size_t i = 0; i < length;) {
    uint32_t c = galley_utf8_next(text, &i);
    UChar units[2];
    int32_t unit_count = 0;
    U16_APPEND_UNSAFE(units, unit_count, c);
    UErrorCode error = U_ZERO_ERROR;
    int32_t n =
        ucnv_fromUChars(converter, bytes + *count, (int32_t)GALLEY_ENCODED_LENGTH, units, unit_count, &error);
    /* ICU passes over what is invisible and has no place: that would be lost. */
    if (error == U_INVALID_CHAR_FOUND || (U_SUCCESS(error) && n == 0) || has_no_place(encoding, c)) {
      *missing = c;
      return GALLEY_BAD_ARGUMENT;
    }
    if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
    *count += (size_t)n;
  }
  return GALLEY_OK;
}

galley_status galley_encode(galley_encoding encoding, const char *text, size_t length, char *bytes,
                            size_t *count, uint32_t *missing) {
  *count = 0;
  if (encoding == GALLEY_UTF_8 || encoding == GALLEY_ENCODING_UNKNOWN) {
    if (length) memcpy(bytes, text, length);
    *count = length;
    return GALLEY_OK;
  }
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(galley_encoding_name(encoding), &error);
  if (error == U_MEMORY_ALLOCATION_ERROR) return GALLEY_OUT_OF_MEMORY;
  if (U_FAILURE(error)) return GALLEY_ICU_FAILED;
  /* The default would be a substitute. */
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  ucnv_setFallback(converter, false);
  galley_status status = encode_all(encoding, converter, text, length, bytes, count, missing);
  ucnv_close(converter);
  return status;
}
