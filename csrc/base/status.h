/* What a function of the core gives back when it can fail. */
#ifndef GALLEY_BASE_STATUS_H
#define GALLEY_BASE_STATUS_H

typedef enum galley_status {
  GALLEY_OK = 0,
  GALLEY_OUT_OF_MEMORY, /* the allocator gave NULL; nothing has leaked, the object is still valid */
  GALLEY_TOO_LARGE,     /* the input is longer than GALLEY_LENGTH_LIMIT */
  GALLEY_BAD_ARGUMENT,  /* a value outside what the function takes */
  GALLEY_BAD_PATTERN,   /* a regular expression that ICU does not compile */
  GALLEY_TIME_LIMIT,    /* a regular expression ran longer than allowed */
  GALLEY_ICU_FAILED     /* ICU's data or a service of it is not there */
} galley_status;

/* Records hold offsets in 32 bits; longer inputs are refused with GALLEY_TOO_LARGE. */
#define GALLEY_LENGTH_LIMIT ((size_t)0x7fffffff)

#endif
