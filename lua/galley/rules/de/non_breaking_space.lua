return {
  id = "de/non-breaking-space",
  summary = "A line break could tear apart what belongs together: use a no-break space.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  on = "raw",
  why = [[Abbreviations of several letters (z. B.) and a number with its unit stand on one line: U+00A0 stands between
them. DIN 5008, sections 5 and 9; Duden, Abkürzungen.]],
  pattern = [[ (?:(?<=\b[zduoisZDUOIS]\. )(?=[BhaäÄTUuEdRDo]\.)|(?<=\d )(?=(?:[%‰€$£]|°C|kg|g|mg|t|km|m|cm|mm|km²|m²|]] ..
    [[km/h|ha|kWh|MWh|GWh|MW|GW|kW|Uhr|Euro|Dollar|Prozent|Cent|Liter|Meter|Kilometer|Tonnen|Grad)(?![\p{L}\d/²])))]],
  replace = "\u{A0}",
  examples = {
    { "Er kam z. B. am Abend.", "Er kam z.\u{A0}B. am Abend." },
    { "Das gilt i. d. R. auch hier.", "Das gilt i.\u{A0}d.\u{A0}R. auch hier." },
    { "Die Strecke ist 12 km lang.", "Die Strecke ist 12\u{A0}km lang." },
    { "Rund 60 Prozent stimmten zu.", "Rund 60\u{A0}Prozent stimmten zu." },
    { good = "Er kam z.\u{A0}B. am Abend, 12\u{A0}km weit." },
    { good = "Im Jahr 2015 gab es 12 Mannschaften." },
  },
}
