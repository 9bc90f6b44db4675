--- German: function words that tell the language of a text. Words that English has as well ("in", "die", "was", "so") tell
--- nothing and are left out.
return {
  "der", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "aber", "nicht",
  "auch", "sich", "ist", "sind", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten", "kann",
  "können", "sein", "seine", "seinen", "ihre", "ihren", "ihrem", "ihrer", "er", "sie", "es", "wir", "ich", "von", "vom",
  "zu", "zum", "zur", "mit", "auf", "aus", "bei", "beim", "nach", "für", "über", "unter", "vor", "durch", "gegen",
  "ohne", "um", "im", "als", "wie", "dass", "daß", "wenn", "weil", "ob", "noch", "nur", "schon", "mehr", "sehr", "bis",
  "seit", "dieser", "diese", "dieses", "diesem", "diesen", "keine", "kein", "wieder", "zwischen", "während", "soll",
  "sollen", "muss", "müssen", "sagte", "doch", "dann", "dort", "hier", "jetzt", "heute", "gestern",
}
