/* The values of words of speech in a language's data: lua/galley/lang/de/speech.lua has those of German. */
#ifndef GALLEY_READ_SPEECH_WORDS_H
#define GALLEY_READ_SPEECH_WORDS_H

/* Of GALLEY_SPEECH_VERB. Its text are the words of which one has to end its clause (fuhr er fort, gab er zur
 * Antwort), with blanks between them. */
typedef enum galley_speech_verb {
  GALLEY_VERB_OF_MUCH = 1, /* it reports clauses, too, and has other meanings (weist) */
  GALLEY_VERB_OF_SPEECH,   /* it says or means something (sagte) */
  GALLEY_VERB_OF_MARKS,    /* it reports only what stands in marks (findet) */
  GALLEY_VERB_OF_NAMING    /* it calls something by a name (nannte) */
} galley_speech_verb;

/* Of GALLEY_UTTERANCE and GALLEY_SPEECH_NOUN: what stands behind the word and a colon. */
typedef enum galley_speech_extent {
  GALLEY_SPEECH_POINTER = 0, /* the word points to what another word names (folgendes) */
  GALLEY_SPEECH_BREATH,      /* what is said in a breath (rief, die Frage) */
  GALLEY_SPEECH_TEXT,        /* a text: of several sentences behind a verb (meldet) */
  GALLEY_SPEECH_LONG_TEXT,   /* of a noun: a text of several sentences (Zuschrift) */
  GALLEY_SPEECH_WORK,        /* of a noun: no speech, but a title or a name (das Buch) */
  GALLEY_SPEECH_READ,        /* of a verb: what someone says or reads (lesen wir) */
  GALLEY_SPEECH_NAME         /* of a verb: in marks a name, too (heißt) */
} galley_speech_extent;

/* Of GALLEY_PRONOUN. Its text is the gender: "male", "female", or none. */
typedef enum galley_pronoun {
  GALLEY_PRONOUN_PLAIN = 1,
  GALLEY_PRONOUN_OR_ARTICLE, /* before a noun it is none (dieser) */
  GALLEY_PRONOUN_OF_NOBODY,  /* heißt es */
  GALLEY_PRONOUN_AGE,        /* a noun that stands for someone (der 69-Jährige) */
  GALLEY_PRONOUN_POSSESSIVE  /* whose the noun behind it is (seine Antwort) */
} galley_pronoun;

/* Of GALLEY_PERSON_NOUN. */
typedef enum galley_person_noun {
  GALLEY_NOUN_OF_PERSON = 1, /* the stranger */
  GALLEY_NOUN_OF_BODY        /* a body of persons that speaks (the government) */
} galley_person_noun;

/* Of GALLEY_SELF. */
typedef enum galley_self {
  GALLEY_SELF_SPEAKS = 1, /* narration does without it (ich, du) */
  GALLEY_SELF_OF_PRINT    /* newspapers say it of themselves (wir) */
} galley_self;

/* Of GALLEY_SUBJUNCTIVE. */
typedef enum galley_mood {
  GALLEY_MOOD_OF_REPORT = 1, /* of indirect speech (sei) */
  GALLEY_MOOD_OF_CONDITION   /* of conditions, too (wäre) */
} galley_mood;

/* Of GALLEY_SUBORDINATOR. A text of a report's: it needs no verb (so der Minister). */
typedef enum galley_subordinator {
  GALLEY_OPENS_CLAUSE = 1, /* before its main clause (als) */
  GALLEY_OPENS_INDIRECT,   /* of indirect speech (dass, ob) */
  GALLEY_OPENS_REPORT,     /* a clause that reports (wie, so) */
  GALLEY_OPENS_GENITIVE    /* a relative clause, before its noun (dessen Bruder) */
} galley_subordinator;

/* Of GALLEY_DEFINITE_ARTICLE: it stands before genitives, too (der). */
#define GALLEY_ARTICLE_OF_GENITIVE 2

#endif
