return {
  id = "de/apostrophe-plural",
  summary = "The plural takes no apostrophe.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[No apostrophe stands before the plural's s, nor before an adverb's: CDs, Fotos, freitags. Duden, Rechtschreibung und
Zeichensetzung: Apostroph, K 16.]],
  pattern = [[\b(CD|DVD|PC|LKW|PKW|Lkw|Pkw|AG|GmbH|SMS|App|Foto|Video|Auto|Handy|Party|Baby|Info|Kino|Hotel|]] ..
    [[Team|Shop|Club|Star|Fan|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morgen|nacht|]] ..
    [[recht|link|nicht)['’]s\b]],
  suggest = "$1s",
  examples = {
    { "Der Händler verkauft CD's und DVD’s." },
    { "Das Lokal hat freitag's zu." },
    { good = "Der Händler verkauft CDs; wie geht’s ihm?" },
  },
}
