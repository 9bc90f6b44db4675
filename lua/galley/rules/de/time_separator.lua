return {
  id = "de/time-separator",
  summary = "Hours and minutes are separated in one way.",
  level = "hint",
  tags = { "typography" },
  lang = "de",
  enabled = false,
  why = [[Agencies write 20.15 Uhr (dpa; Duden allows both), DIN 5008 writes 20:15 Uhr. The option `separator` says
which one the house takes.]],
  options = { separator = "." },
  anchors = { "Uhr" },
  check = function(article, found, options, hit)
    local first, hours, separator, minutes = article.text:sub(hit.first - 6, hit.first - 2):match "()%f[%d](%d%d?)([.:])(%d%d)$"
    if first and separator ~= options.separator then
      local start = hit.first - 7 + first
      found(start, hit.first - 2, { suggestions = { hours .. options.separator .. minutes } })
    end
  end,
  examples = {
    { "Um 20:15 Uhr geht es los." },
    { "Um 20.15 Uhr geht es los.", options = { separator = ":" } },
    { good = "Um 20.15 Uhr geht es los." },
  },
}
