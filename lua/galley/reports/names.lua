local group = require "galley.report.group"

--- The last words of the spellings, without the s of a genitive: Toqajew and Tokajew, but not Merkel and Merkels.
local function variants_of(spellings)
  local counts, names = {}, {}
  for spelling, count in pairs(spellings) do
    local last = spelling:match "%S+$"
    counts[last] = (counts[last] or 0) + count
  end
  for last, count in pairs(counts) do
    local bare = last:gsub("[s'’]+$", "")
    if bare == last or not counts[bare] then
      names[last] = count
    end
  end
  return names
end

local function count_of(names)
  local count = 0
  for _ in pairs(names) do
    count = count + 1
  end
  return count
end

return {
  id = "names",
  summary = "Who and what is named, how often, and in which spellings.",
  about = [[
Persons, places and organizations as galley reads them, every mention; “articles” are those with at least one. Spellings
of one name (Toqajew, Tokajew) are one row; within an article a surname is the person who was named in full there, and a
surname that stands alone is joined to the only full name of the corpus that ends in it. Two people of one name are one, and
different names may share a key, for spellings are folded coarsely; what galley takes for a name need not be one.

“in more than one spelling” lists names whose last words are spelled differently, for the house style to choose one.]],
  key = "key",
  options = { kind = { "all", "person", "place", "organization", "unknown" }, by = { "none", "month", "year" }, top = 30 },
  map = function(article, emit, options)
    local part, seen = group.of(article, options.by), {}
    for name in article:names() do
      if options.kind == "all" or options.kind == name.kind then
        local key = name.key
        emit(key, {
          name = name.full, kind = name.kind, count = 1, articles = not seen[key] and 1 or 0,
          spellings = { [name.text] = 1 }, parts = part and { [part] = 1 },
        })
        seen[key] = true
      end
    end
  end,
  merge = { name = "mode", kind = "mode" },
  finish = function(rows, out, options)
    rows = group.with_surnames_joined(rows)
    local top = rows:top("count", options.top)
    out:table(top, { columns = { "name", "kind", "count", "articles", "spellings" } })
    local varied = rows:filter(function(row)
      row.variants = variants_of(row.spellings)
      return count_of(row.variants) > 1
    end)
    out:table(varied:top("count", options.top), {
      title = "in more than one spelling", columns = { "name", "kind", "count", "variants" },
    })
    if #top > 1 then
      out:bars { rows = top, label = "name", value = "count", title = "mentions" }
    end
    local expanded = group.expanded(top, "name", "parts", options.by)
    if group.is_divided(expanded, options.by) then
      out:heat { rows = expanded, x = options.by, y = "name", title = "mentions by " .. options.by }
    end
    return rows
  end,
}
