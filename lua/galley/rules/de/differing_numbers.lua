return {
  id = "de/differing-numbers",
  summary = "The article counts the same thing twice, and differently.",
  level = "hint",
  tags = { "numbers" },
  lang = "de",
  scope = { "lead", "paragraph" },
  why = [[“200 Tote” in the lead and “210 Tote” below: one is old, or they are not the same dead and the text
should say so. The option `of` lists what is compared.]],
  options = { of = { "Tote", "Verletzte", "Opfer", "Todesopfer", "Festnahmen", "Vermisste", "Infizierte" } },
  literal = function(options) return options.of end,
  check = function(article, found, options)
    local compared, seen = {}, {}
    for _, noun in ipairs(options.of) do
      compared[noun], compared[noun .. "n"] = noun, noun
    end
    for i, _, last in article:each "number" do
      local kind = compared[article.text:match("^ (%u[%l\128-\255]+)", last + 1)]
      local number = kind and article.numbers[i]
      if number and number.kind == "cardinal" and not number.modifier then
        local before = seen[kind]
        -- Much more or less, and it is another count.
        if before and before.value ~= number.value and math.abs(before.value - number.value) <= before.value / 4 then
          found(number, { message = ("Before, it was “%s %s”."):format(before.text, kind) })
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
