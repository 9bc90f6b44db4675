--- German: what nouns, names and adjectives end in when they are inflected (Duden, Die Grammatik: Flexion).
return { "e", "em", "en", "ens", "er", "ern", "es", "n", "ns", "s" }
