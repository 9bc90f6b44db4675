return {
  id = "de/degree",
  summary = "The degree sign stands with the C: 20 °C.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A temperature in degrees Celsius has its blank before the sign: 20 °C; an angle has none: 20°. DIN 1301; DIN 5008,
section 9.]],
  pattern = [[(?<=\d)(?:°| °|° | ° )C\b(?<! °C)]],
  replace = "\u{A0}°C",
  examples = {
    { "Bei 20° C taut es.", "Bei 20\u{A0}°C taut es." },
    { good = "Bei 20 °C taut es, bei 20° Neigung rutscht es." },
  },
}
