return {
  id = "de/time-separator",
  summary = "Hours and minutes are separated in one way.",
  level = "hint",
  lang = "de",
  enabled = false,
  why = [[Agencies write 20.15 Uhr (dpa; Duden allows both), DIN 5008 writes 20:15 Uhr. The option `separator` says which one the
house takes.]],
  options = { separator = "." },
  anchors = { "Uhr" },
  check = function(article, found, options)
    for match in article:matches [[\b(\d{1,2})([.:])(\d\d)(?= Uhr\b)]] do
      if match[2].text ~= options.separator then
        found(match, { suggestions = { match[1].text .. options.separator .. match[3].text } })
      end
    end
  end,
  examples = {
    { "Um 20:15 Uhr geht es los." },
    { "Um 20.15 Uhr geht es los.", options = { separator = ":" } },
    { good = "Um 20.15 Uhr geht es los." },
  },
}
