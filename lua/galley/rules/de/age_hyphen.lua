return {
  id = "de/age-hyphen",
  summary = "A number in digits is joined by a hyphen: 69-jährig.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Digits are joined to the rest of a word by a hyphen: der 69-Jährige, ein 3-tägiges Fest. Amtliche Regelung,
§ 40; Duden, Bindestrich, K 29. Mere endings have none: 90er, 5%ig.]],
  pattern = [[\b(\d{1,4}) ?((?:[jJ]ähr|[tT]äg|[sS]tünd|köpf|stöck|prozent)ig(?:e[nmrs]?)?)\b]],
  replace = "$1-$2",
  examples = {
    { "Der 69 jährige Mann kam, das 3tägige Fest begann.", "Der 69-jährige Mann kam, das 3-tägige Fest begann." },
    { good = "Der 69-Jährige kam zum 3-tägigen Fest der 90er." },
  },
}
