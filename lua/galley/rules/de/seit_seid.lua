return {
  id = "de/seit-seid",
  summary = "Time takes “seit”.",
  level = "error",
  tags = { "spelling" },
  lang = "de",
  why = [["seit" is of time, "seid" of "sein": seit Montag, ihr seid. Duden, Die deutsche Rechtschreibung.]],
  pattern = [[\b([Ss]ei)d(?= (?:Jahren|Monaten|Wochen|Tagen|Stunden|Langem|langem|Kurzem|kurzem|gestern|heute|]] ..
    [[damals|Anfang|Mitte|Ende|Beginn|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|]] ..
    [[Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ostern|Weihnachten|(?:19|]] ..
    [[20)\d\d|dem|der|einem|einer)\b)]],
  replace = "$1t",
  examples = {
    { "Seid Montag ist der Steg zu.", "Seit Montag ist der Steg zu." },
    { good = "Ihr seid da, seit Montag." },
  },
}
