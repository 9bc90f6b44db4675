local literals = {}
for unit in ("km kg cm mm m² kWh MWh GWh MW GW kW MB GB TB MHz GHz °C € Euro Prozent Millionen Milliarden Mio. Mrd. Uhr")
    :gmatch "%S+" do
  for digit = 0, 9 do
    literals[#literals + 1] = digit .. unit
  end
end

return {
  id = "de/unit-blank",
  summary = "A blank is missing between number and unit.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[A (no-break) blank stands between a number and its unit: 12 km, 20 °C, 50 €. DIN 1301; DIN 5008, section 9.]],
  pattern = [[\b(\d+(?:,\d+)?)(km|kg|cm|mm|m²|km²|km/h|kWh|MWh|GWh|MW|GW|kW|MB|GB|TB|MHz|GHz|°C|€|Euro|]] ..
    [[Prozent|Millionen|Milliarden|Mio\.|Mrd\.|Uhr)(?![\p{L}\d²/])]],
  literal = literals,
  replace = "$1\u{A0}$2",
  examples = {
    { "Nach 12km war Schluss.", "Nach 12\u{A0}km war Schluss." },
    { "Die Karte kostet 5,50€.", "Die Karte kostet 5,50\u{A0}€." },
    { good = "Nach 12 km war um 9 Uhr Schluss; das A4-Blatt und das X5km-Netz lagen da." },
  },
}
