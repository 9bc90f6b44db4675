local group = require "galley.report.group"

--- Whether a name stands in the text as a word of its own.
local function stands_in(text, name)
  local from = 1
  while true do
    local first, last = text:find(name, from, true)
    if not first then
      return false
    end
    local before, after = first > 1 and text:sub(first - 1, first - 1) or "", text:sub(last + 1, last + 1)
    if not before:find "[%w\x80-\xFF-]" and not after:find "[%w\x80-\xFF-]" then
      return true
    end
    from = last + 1
  end
end

--- The sources that an article names: those of its source line, and the agencies in its text.
local function sources_of(article)
  local agencies, found, count = group.words(article.lang).agencies or {}, {}, 0
  local function add(name, kind)
    if name ~= "" and not found[name] then
      found[name], count = kind, count + 1
    end
  end
  for name in ((article.source or ""):gsub("%s+und%s+", ",") .. ","):gmatch "%s*([^,;/]-)%s*[,;/]" do
    add(agencies[name] or name, agencies[name] and "agency" or "other")
  end
  local text = tostring(article.text)
  for name, agency in pairs(agencies) do
    if not found[agency] and stands_in(text, name) then
      add(agency, "agency")
    end
  end
  return found, count
end

return {
  id = "sources",
  summary = "Which agencies and media the articles name as their source, and how many name one alone.",
  about = [[
A source is what stands in the article's source line, its parts at commas, slashes and “und” each; and every news agency of
galley's list that the text names as a word of its own. That an agency is named does not prove that the article draws on
it: an article on Reuters counts too.

“alone” counts the articles that name this source and no other, “(none)” those that name none. Speakers are no sources
here; whether one article rests on one source is for a person to judge.]],
  key = "source",
  options = { by = { "month", "year", "none" }, top = 20 },
  map = function(article, emit, options)
    local date, part = article.date, group.of(article, options.by)
    local found, count = sources_of(article)
    if count == 0 then
      found = { ["(none)"] = "other" }
    end
    for name, kind in pairs(found) do
      emit(name, {
        articles = 1, alone = count == 1 and 1 or 0, kind = kind, parts = part and { [part] = 1 },
        first = date and date.earliest, last = date and date.latest,
      })
    end
    emit("", { articles = 1, alone = count == 1 and 1 or 0, kind = "all" })   -- all articles, each once
  end,
  merge = { first = "min", last = "max", kind = "mode" },
  finish = function(rows, out, options)
    local all = rows:filter(function(row) return row.source == "" end)[1] or { articles = 0, alone = 0 }
    local sources = rows:filter(function(row) return row.source ~= "" end)
    for _, row in ipairs(sources) do
      row.share = row.articles / all.articles
    end
    local top = sources:top("articles", options.top)
    out:table(top, { columns = { "source", "kind", "articles", "share", "alone", "first", "last" } })
    out:table({
      { figure = "articles", value = all.articles },
      { figure = "that name one source alone", value = all.alone },
      { figure = "their share", value = all.articles > 0 and all.alone / all.articles or 0 },
    }, { title = "single sources", columns = { "figure", "value" } })
    if #top > 1 then
      out:bars { rows = top, value = "articles", title = "articles" }
    end
    local expanded = group.expanded(top, "source", "parts", options.by)
    if group.is_divided(expanded, options.by) then
      out:stacked { rows = expanded, x = options.by, series = "source", title = "articles by " .. options.by }
    end
  end,
}
