local titles = require "galley.corpus.titles"

--- What names an article on a page.
local function name_of(article)
  return article.title and article.title.text or article.id or article.path or "?"
end

--- Lets references whose title is cut short or runs on find the article that is meant: their rows become part of its row.
local function resolved(rows)
  local known, list = titles.new(), {}
  for _, row in ipairs(rows) do
    if row.articles then
      known:add(row)
    end
  end
  for _, row in ipairs(rows) do
    local found = not row.articles and known:find(row.title)
    if found then
      local target = found[1]
      target.referred, target.from = (target.referred or 0) + row.referred, target.from or {}
      target.labels = target.labels or {}
      for _, field in ipairs { "from", "labels" } do
        for name, count in pairs(row[field]) do
          target[field][name] = (target[field][name] or 0) + count
        end
      end
    else
      list[#list + 1] = row
    end
  end
  return list
end

return {
  id = "references",
  summary = "Which articles refer to which, and which references are dead.",
  about = [[
A reference is a label with the title of another article (“Mehr zum Thema - …”), on its own or in the running text. It finds
the article of the corpus that has the same title, but for case, blanks and punctuation; or where only one can be meant, one
whose title is longer, or ends where text behind the reference was taken for part of it. A reference is dead if no article
has its title. A title that was changed after publication, or an article outside of the corpus, makes a dead reference, too.

Articles of one title are one here.]],
  key = "key",
  options = { top = 20 },
  map = function(article, emit)
    local own = name_of(article)
    if article.title then
      emit(titles.key(own), { title = own, articles = 1 })
    end
    for reference in article:references() do
      local key = titles.key(reference.title)
      if key ~= "" then
        emit(key, { title = reference.title, referred = 1, labels = { [reference.label] = 1 }, from = { [own] = 1 } })
      end
    end
  end,
  merge = { title = "mode" },
  finish = function(rows, out, options)
    local total = rows:total() or {}
    local kept = {}
    for _, row in ipairs(resolved(rows)) do
      kept[row] = true
    end
    local referred = rows:filter(function(row) return kept[row] and row.referred end)
    local dead = referred:filter(function(row) return not row.articles end)
    local living = referred:filter(function(row) return row.articles end)
    local edges, labels = {}, {}
    for _, row in ipairs(referred) do
      for from, count in pairs(row.from) do
        edges[#edges + 1] = { from = from, to = row.title, count = count, dead = not row.articles }
      end
      for label, count in pairs(row.labels) do
        labels[label] = (labels[label] or 0) + count
      end
    end
    table.sort(edges, function(a, b)
      if a.from ~= b.from then
        return a.from < b.from
      end
      return a.to < b.to
    end)
    out:table({
      { figure = "articles with a title", value = total.articles or 0 },
      { figure = "references", value = total.referred or 0 },
      { figure = "titles referred to", value = #referred },
      { figure = "of these not in the corpus", value = #dead },
      { figure = "labels", value = labels },
    }, { columns = { "figure", "value" } })
    out:table(living:top("referred", options.top), { title = "most referred to", columns = { "title", "referred" } })
    out:table(dead:top("referred", options.top), { title = "dead references", columns = { "title", "referred", "from" } })
    if #edges > 0 then
      out:network { rows = edges, from = "from", to = "to", weight = "count", title = "who refers to whom" }
    end
  end,
}
