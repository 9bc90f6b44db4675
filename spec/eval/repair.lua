--- Repair on the gold data of ftfy's tests, quotation marks, apostrophes, blanks and ligatures set aside on both sides:
--- ftfy straightens the marks, takes ligatures apart and keeps blanks, galley's default steps do the opposite. What is
--- left is whether the misread characters were found and mended, and nothing else.
---
--- lua spec/eval/repair.lua FOLDER [--errors] prints figures as score.py does.
local galley, json = require "galley", require "cjson"
local folder, show_errors = arg[1], arg[2] == "--errors"

local straight = {
  ["‘"] = "'", ["’"] = "'", ["‚"] = "'", ["‛"] = "'", ["ʼ"] = "'", ["“"] = '"', ["”"] = '"', ["„"] = '"', ["‟"] = '"',
}

--- A text without what the two disagree about.
local function plain(text)
  local compatible = tostring(galley.text.nfkc(text))
  return (compatible:gsub(utf8.charpattern, straight):gsub("%s+", " "):gsub(" $", ""))
end

local counts = { mended = { right = 0, rows = 0 }, left_alone = { right = 0, rows = 0 } }
for line in io.lines(folder .. "/repair/gold.jsonl") do
  local row = json.decode(line)
  if row.expect == "pass" then
    local wanted = plain(row.fixed)
    local count = counts[plain(row.original) == wanted and "left_alone" or "mended"]
    local right = plain(tostring(galley.normalize(row.original))) == wanted
    count.rows = count.rows + 1
    count.right = count.right + (right and 1 or 0)
    if show_errors and not right then
      io.stderr:write(("%s\n  %s\n"):format(row.id, tostring(galley.normalize(row.original))))
    end
  end
end
for _, name in ipairs { "mended", "left_alone" } do
  local count = counts[name]
  print(("repair.characters.%s %.4f (%d of %d)"):format(name, count.right / math.max(count.rows, 1), count.right,
    count.rows))
end
