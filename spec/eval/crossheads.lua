--- Crossheads that were spliced into running text: lua spec/eval/crossheads.lua FOLDER [verbose]. Compares what galley
--- finds in FOLDER/articles with spec/eval/crossheads.jsonl, where 140 of these articles, drawn at random, were read and
--- every such crosshead noted (bytes from 0, end exclusive), before the rules were written.
local galley, json = require "galley", require "cjson"

local crossheads = {}

local function rows_of(path)
  local rows = {}
  for line in io.lines(path) do
    rows[#rows + 1] = json.decode(line)
  end
  return rows
end

--- The crossheads that galley finds in running text, as { first byte from 0, end, text }.
local function found_in(text)
  local found, article = {}, galley.parse(text, { format = "prose", lang = "de" })
  for block in article:blocks "crosshead" do
    found[#found + 1] = { block.raw.first - 1, block.raw.last, block.text }
  end
  article:close()
  return found
end

--- Counts what is found, missed and wrong.
---@param folder string
---@param gold_path string
---@param report? fun(verdict: string, id: string, text: string)
---@return table counts found, missed, wrong, articles
function crossheads.score(folder, gold_path, report)
  report = report or function() end
  local texts = {}
  for _, row in ipairs(rows_of(folder .. "/articles/gold.jsonl")) do
    texts[row.id] = row.text
  end
  local counts = { found = 0, missed = 0, wrong = 0, articles = 0 }
  for _, row in ipairs(rows_of(gold_path)) do
    local text, expected = texts[row.id], {}
    counts.articles = counts.articles + 1
    for _, span in ipairs(row.crossheads) do
      expected[("%d-%d"):format(span[1], span[2])] = span
    end
    for _, span in ipairs(found_in(text)) do
      local key = ("%d-%d"):format(span[1], span[2])
      local verdict = expected[key] and "found" or "wrong"
      counts[verdict] = counts[verdict] + 1
      expected[key] = nil
      report(verdict, row.id, span[3] .. " | " .. text:sub(span[2] + 2, span[2] + 60))
    end
    for _, span in pairs(expected) do
      counts.missed = counts.missed + 1
      report("missed", row.id, text:sub(span[1] + 1, span[2]))
    end
  end
  return counts
end

if arg[0]:find "crossheads%.lua$" then
  local counts = crossheads.score(arg[1], (arg[0]:gsub("%.lua$", ".jsonl")), arg[2] and function(verdict, id, text)
    print(verdict, id, text)
  end)
  print(("crossheads: %d found, %d missed, %d wrong in %d articles"):format(
    counts.found, counts.missed, counts.wrong, counts.articles))
end

return crossheads
