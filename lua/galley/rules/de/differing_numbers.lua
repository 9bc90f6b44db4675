return {
  id = "de/differing-numbers",
  summary = "The article counts the same thing twice, and differently.",
  level = "hint",
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[“200 Tote” in the lead and “210 Tote” below: one is old, or they are not the same dead and the text should say so.]],
  options = { of = { Tote = true, Toten = true, Verletzte = true, Verletzten = true, Opfer = true, Opfern = true, Festnahmen = true,
    Vermisste = true, Todesopfer = true } },
  anchors = { "Tote", "Toten", "Verletzte", "Verletzten", "Opfer", "Opfern", "Festnahmen", "Vermisste", "Todesopfer" },
  check = function(article, found, options)
    local seen = {}
    for number in article:numbers() do
      local noun = article.text:sub(number.last + 1, number.last + 20):match "^ (%u[%l\128-\255]+)"
      if noun and options.of[noun] and number.kind == "cardinal" and not number.modifier then
        local kind = noun:gsub("n$", "")
        local before = seen[kind]
        -- Much fewer, and it is another count.
        if before and before.value ~= number.value and math.abs(before.value - number.value) <= before.value / 4 then
          found(number, { message = ("Before, it was “%s %s”."):format(before.text, noun) })
        end
        seen[kind] = before or number
      end
    end
  end,
  examples = {
    { "Bei dem Sturm gab es 200 Tote. Die Behörden zählten 210 Tote." },
    { good = "Bei dem Sturm gab es 200 Tote. Unter den 200 Toten sind drei Kinder." },
  },
}
