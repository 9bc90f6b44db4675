--- Who says the number: the speaker of the quotation that it stands in.
local function speaker_at(quotes, number)
  for _, quote in ipairs(quotes) do
    if quote.speaker and quote.first <= number.first and number.last <= quote.last then
      return quote.speaker.text
    end
  end
end

--- The words around a number, to know it again.
local function context_of(article, number)
  local text = tostring(article.text)
  local before = text:sub(math.max(1, number.first - 60), number.first - 1):match "[^\n]*$"
  local after = text:sub(number.last + 1, number.last + 60):match "^[^\n]*"
  -- Whole words only, and no character cut in two.
  before = number.first > 61 and before:gsub("^%S*%s?", "") or before
  after = number.last + 60 < #text and after:gsub("%s?%S*$", "") or after
  return before .. number.text .. after
end

local function short(value)
  return (("%.3f"):format(value):gsub("%.?0+$", ""))
end

return {
  id = "numbers",
  summary = "Which amounts the articles claim: numbers with a unit or a currency, and who says them.",
  about = [[
Numbers that count something: with a currency, a unit, per cent, degrees or years of age, as galley reads them; bare numbers,
ordinals and dates do not count. “half of them lie between” are the quartiles, within 1 %; amounts of one currency are taken as
they are, whatever the year.

The speaker is that of the quotation which the number stands in; the article itself claims all others. The claims shown are
a random choice, the same on every run; --unit EUR shows those of one unit only.]],
  key = "unit",
  options = { unit = "", top = 20, claims = 20 },
  map = function(article, emit, options)
    local quotes = nil
    for number in article:numbers() do
      local unit = number.currency or number.unit
      if unit and type(number.value) == "number" and (options.unit == "" or options.unit == unit) then
        quotes = quotes or article.quotes
        local speaker = speaker_at(quotes, number)
        emit(unit, {
          count = 1, values = number.value, quoted = speaker and 1 or 0, vague = number.modifier and 1 or 0,
          claims = { {
            value = number.value, unit = unit, modifier = number.modifier, speaker = speaker,
            text = context_of(article, number), article = article.id or article.path or "?",
          } },
        })
      end
    end
  end,
  merge = { values = "quantiles", claims = { "list", size = 100 } },
  finish = function(rows, out, options)
    for _, row in ipairs(rows) do
      row.least, row.median, row.most = row.values.min, row.values.median, row.values.max
      row["half of them lie between"] = ("%s and %s"):format(short(row.values.p25), short(row.values.p75))
    end
    local top = rows:top("count", options.top)
    out:table(top, {
      columns = { "unit", "count", "quoted", "vague", "least", "median", "most", "half of them lie between" },
    })
    if #top > 1 then
      out:bars { rows = top, value = "count", title = "claims by unit" }
    end
    local claims = {}
    for _, row in ipairs(top) do
      for i = 1, math.min(#row.claims, math.max(1, options.claims // #top)) do
        claims[#claims + 1] = row.claims[i]
      end
    end
    out:table(claims, {
      title = "some claims", columns = { "value", "unit", "modifier", "speaker", "text", "article" },
    })
  end,
}
