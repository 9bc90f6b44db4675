#include <unicode/ucsdet.h>

#include "text/international.h"

#define SAMPLE 16384 /* bytes that the detector sees */

galley_encoding galley_detect_encoding(const char *bytes, size_t length) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return GALLEY_ENCODING_UNKNOWN;
  ucsdet_setText(detector, bytes, (int32_t)(length < SAMPLE ? length : SAMPLE), &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  const char *name = match && U_SUCCESS(error) ? ucsdet_getName(match, &error) : NULL;
  galley_encoding encoding = name && U_SUCCESS(error) ? galley_encoding_named(name) : GALLEY_ENCODING_UNKNOWN;
  ucsdet_close(detector);
  return encoding;
}
