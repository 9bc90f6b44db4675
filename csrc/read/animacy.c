#include "read/animacy.h"

#include "read/name_words.h"
#include "read/speech_words.h"

#define CLASSES_OF_PERSONS                                                                                   \
  (GALLEY_CLASS_BIT(GALLEY_GIVEN_NAME) | GALLEY_CLASS_BIT(GALLEY_PERSON) | GALLEY_CLASS_BIT(GALLEY_ROLE))

/* Beside words of speech. */
#define CLASSES_OF_MEASURE                                                                                   \
  (GALLEY_CLASS_BIT(GALLEY_MONTH) | GALLEY_CLASS_BIT(GALLEY_WEEKDAY) | GALLEY_CLASS_BIT(GALLEY_DAYPART) |    \
   GALLEY_CLASS_BIT(GALLEY_PERIOD) | GALLEY_CLASS_BIT(GALLEY_SEASON) | GALLEY_CLASS_BIT(GALLEY_UNIT) |       \
   GALLEY_CLASS_BIT(GALLEY_CURRENCY))

static galley_animacy animacy_of_pronoun(const galley_reading *r, const galley_token *t,
                                         const galley_sense *pronoun) {
  if (pronoun->value == GALLEY_PRONOUN_OF_NOBODY) return GALLEY_INANIMATE;
  bool personal =
      pronoun->text || pronoun->value == GALLEY_PRONOUN_AGE || galley_token_has(r, t, GALLEY_SELF);
  return personal ? GALLEY_PERSONAL : GALLEY_ANIMACY_UNKNOWN;
}

static galley_animacy animacy_of_word(const galley_reader *x, size_t index) {
  const galley_reading *r = x->reading;
  uint64_t written = galley_entry_classes(r->language, galley_token_at(r, index)->entry);
  uint64_t classes = galley_name_classes(x, index); /* in the genitive, too */
  size_t end;
  if (written & CLASSES_OF_PERSONS || classes & GALLEY_CLASS_BIT(GALLEY_ROLE) ||
      galley_office_at(x, index, &end))
    return GALLEY_PERSONAL;
  const galley_sense *noun = galley_person_noun_at(x, index);
  if (noun) return noun->value == GALLEY_NOUN_OF_BODY ? GALLEY_COLLECTIVE : GALLEY_PERSONAL;
  if (classes & GALLEY_CLASS_BIT(GALLEY_PERSON_NOUN)) return GALLEY_PERSONAL;
  if (classes & GALLEY_CLASS_BIT(GALLEY_ORGANIZATION)) return GALLEY_COLLECTIVE;
  bool thing = (classes & CLASSES_OF_MEASURE) ||
               galley_token_has(r, galley_token_at(r, index), GALLEY_SPEECH_NOUN) ||
               galley_has_ending(x, index, GALLEY_ENDING_NOUN);
  return thing ? GALLEY_INANIMATE : GALLEY_ANIMACY_UNKNOWN;
}

/* An office before it is no part of the mention. */
galley_animacy galley_animacy_of(const galley_reading *r, galley_mention mention) {
  if (!galley_mentions(mention)) return GALLEY_ANIMACY_UNKNOWN;
  const galley_token *first = galley_token_at(r, mention.first);
  const galley_sense *pronoun = galley_class_sense(r, first, GALLEY_PRONOUN);
  if (first->kind == GALLEY_TOKEN_NUMBER) /* 69-Jährige */
    pronoun = galley_class_sense(r, galley_token_at(r, mention.end - 1), GALLEY_PRONOUN);
  if (pronoun) return animacy_of_pronoun(r, first, pronoun);
  if (mention.first > 0 && galley_token_has(r, first - 1, GALLEY_ROLE)) return GALLEY_PERSONAL;
  galley_reader x = {r, {(uint32_t)mention.first, (uint32_t)mention.end}};
  galley_animacy animacy = animacy_of_word(&x, mention.first);
  for (size_t i = mention.first + 1; i < mention.end && animacy == GALLEY_ANIMACY_UNKNOWN; i++) {
    if (galley_entry_classes(r->language, galley_token_at(r, i)->entry) & CLASSES_OF_PERSONS)
      animacy = GALLEY_PERSONAL;
  }
  return animacy;
}
