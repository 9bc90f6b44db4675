--- English: what nouns, names and verbs end in when they are inflected.
return { "s", "es", "'s", "’s", "ed", "ing" }
