local group = require "galley.report.group"

--- The number of a day (the first of January 1970 is 0): Howard Hinnant, "chrono-compatible low-level date algorithms".
local function day_number(iso)
  local year, month, day = iso:match "^(%d+)-(%d+)-(%d+)$"
  year, month, day = math.tointeger(year), math.tointeger(month), math.tointeger(day)
  year = month <= 2 and year - 1 or year
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

local lengths = { year = 4, month = 7, day = 10 }

--- How far ahead of its publication an article speaks.
local function direction(date, published)
  if date.latest < published.earliest then
    return "past"
  elseif date.earliest > published.latest then
    return "future"
  end
  return "present"
end

--- The rows in order between which all but one mention in a hundred on either side lie: a chart of them all would show
--- the Thirty Years' War, and little else.
local function central(rows)
  local all, passed, list = 0, 0, {}
  for _, row in ipairs(rows) do
    all = all + row.mentions
  end
  for _, row in ipairs(rows) do
    passed = passed + row.mentions
    if passed > all / 100 and passed - row.mentions < all * 99 / 100 then
      list[#list + 1] = row
    end
  end
  return list
end

return {
  id = "timeline",
  summary = "Of which times the articles speak: the dates that they name, against their publication.",
  about = [[
Every date in the text that is resolved to a day, month or year counts once for the article that names it, however often it
does. “Montag” counts where the article's own date tells which one. Periods and vague times (“in den kommenden Jahren”) are
left out. A date that is named is not yet an event: “seit 1994” counts for 1994.

“lag” is in days from the dated day to publication, for dates and publications known to the day; it is negative for what
lies ahead. Medians are within 1 %.]],
  key = "time",
  options = { by = { "month", "year", "day" }, top = 20 },
  map = function(article, emit, options)
    local published, seen = article.date, {}
    for date in article:dates() do
      local length, value = lengths[options.by], date.resolved and date.value or ""
      if value:find "^%d%d%d%d[%d-]*$" and #value >= length and not seen[value] then
        seen[value] = true
        local is_exact = published and published.precision == "day" and #value == 10
        emit(value:sub(1, length), {
          mentions = 1,
          directions = published and { [direction(date, published)] = 1 },
          published = published and { [group.of(article, "year") or "?"] = 1 },
          lag = is_exact and day_number(published.value) - day_number(value) or nil,
          examples = { { date = date.text, title = article.title and article.title.text or article.path or "" } },
        })
      end
    end
  end,
  merge = { lag = "quantiles", examples = { "list", size = 1 } },
  finish = function(rows, out, options)
    for _, row in ipairs(rows) do
      local example = row.examples[1]
      row.example = example and ("%s (%s)"):format(example.date, example.title) or nil
      row["median lag"] = row.lag and row.lag.median
      for _, name in ipairs { "past", "present", "future" } do
        row[name] = (row.directions or {})[name] or 0
      end
    end
    local top = rows:top("mentions", options.top)
    out:table(top, { columns = { "time", "mentions", "past", "present", "future", "median lag", "example" } })
    local total = rows:total()
    if total then
      out:table({
        { figure = "times named", value = total.mentions },
        { figure = "past", value = (total.directions or {}).past or 0 },
        { figure = "present", value = (total.directions or {}).present or 0 },
        { figure = "future", value = (total.directions or {}).future or 0 },
        { figure = "median lag in days", value = total.lag and total.lag.median },
        { figure = "nine tenths of lags", value = total.lag and ("%d to %d"):format(total.lag.p5, total.lag.p95) },
      }, { title = "against publication", columns = { "figure", "value" } })
    end
    if #rows > 1 and options.by ~= "day" then
      local most = central(rows)
      out:lines { rows = most, x = "time", y = "mentions", title = "times named, by " .. options.by }
      local years = group.expanded(most, "time", "published", "published")
      for _, row in ipairs(years) do
        row.time = row.time:sub(1, 4)
      end
      out:heat { rows = years, x = "time", y = "published", title = "years named, by year of publication" }
    end
  end,
}
