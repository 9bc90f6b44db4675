--- Names against our own annotation, spec/eval/names.jsonl: by texts' ids and byte offsets (0-based, end exclusive) in
--- the folders webtext and articles of the gold data; of each text its beginning, up to `end`. A line: folder, id, end,
--- names = { { start, end, kind, number of whom or what it names in that text }, … }.
---
--- lua spec/eval/names.lua FOLDER [--errors] prints figures as score.py does: precision, recall and F1 of stretches with
--- the right kind, all and persons alone; and how many pairs of mentions of one text that name the same have one key.
local galley, json = require "galley", require "cjson"
local folder, show_errors = arg[1], arg[2] == "--errors"
local annotation = arg[0]:gsub("%.lua$", ".jsonl")

local function texts_of(name)
  local texts = {}
  for line in io.lines(("%s/%s/gold.jsonl"):format(folder, name)) do
    local row = json.decode(line)
    texts[row.id] = row.text
  end
  return texts
end

local texts = setmetatable({}, { __index = function(all, name)
  all[name] = texts_of(name)
  return all[name]
end })

local counts = { all = { right = 0, found = 0, gold = 0 }, person = { right = 0, found = 0, gold = 0 } }
local same, same_right, different, different_right = 0, 0, 0, 0

local function count(kind, what)
  counts.all[what] = counts.all[what] + 1
  if counts[kind] then
    counts[kind][what] = counts[kind][what] + 1
  end
end

local function report_error(sign, id, kind, text)
  if show_errors then
    io.stderr:write(("%s %-14s %-13s %s\n"):format(sign, id, kind, text))
  end
end

--- The names found in the annotated part, by "start end".
local function found_in(row)
  local found = {}
  local article = galley.parse(texts[row.folder][row.id], { format = "prose" })
  for name in article:names() do
    local first, last = name.raw.first - 1, name.raw.last
    if last <= row["end"] then
      found[("%d %d"):format(first, last)] = { kind = name.kind, key = name.key, text = name.text }
      count(name.kind, "found")
    end
  end
  return found
end

for line in io.lines(annotation) do
  local row = json.decode(line)
  local found, right = found_in(row), {}
  for _, gold in ipairs(row.names) do
    local place = ("%d %d"):format(gold[1], gold[2])
    local match = found[place]
    count(gold[3], "gold")
    if match and match.kind == gold[3] then
      count(gold[3], "right")
      right[#right + 1] = { key = match.key, entity = gold[4] }
      match.right = true
    else
      report_error("-", row.id, gold[3], texts[row.folder][row.id]:sub(gold[1] + 1, gold[2]))
    end
  end
  for _, match in pairs(found) do
    if not match.right then
      report_error("+", row.id, match.kind, match.text)
    end
  end
  for i, a in ipairs(right) do
    for k = i + 1, #right do
      local b = right[k]
      if a.entity == b.entity then
        same, same_right = same + 1, same_right + (a.key == b.key and 1 or 0)
        if a.key ~= b.key then
          report_error("~", row.id, a.key, b.key)
        end
      else
        different, different_right = different + 1, different_right + (a.key ~= b.key and 1 or 0)
      end
    end
  end
end

for _, kind in ipairs { "all", "person" } do
  local c = counts[kind]
  local precision, recall = c.right / math.max(c.found, 1), c.right / math.max(c.gold, 1)
  local name = kind == "all" and "names" or "names." .. kind
  print(("%s.precision %.4f %d found"):format(name, precision, c.found))
  print(("%s.recall %.4f %d annotated"):format(name, recall, c.gold))
  print(("%s.f1 %.4f %d right"):format(name, 2 * precision * recall / math.max(precision + recall, 1e-9), c.right))
end
print(("names.same_key %.4f %d pairs of mentions of one"):format(same_right / math.max(same, 1), same))
print(("names.other_key %.4f %d pairs of others"):format(different_right / math.max(different, 1), different))
