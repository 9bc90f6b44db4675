--- Quotations of modern web texts: lua spec/eval/quotations.lua FOLDER [--errors]. Direct quotations told from scare
--- quotes, titles and terms, and who speaks, against a judgement of our own: quotations.jsonl beside this file gives for
--- 55 texts of FOLDER/webtext, drawn by a seeded random, the marks as byte offsets (0-based, ends exclusive): {start,
--- end, kind, speakers}. The kinds: direct; scare and title, which are not; open, where one can judge either way. Any of
--- the speakers, who are mentions of the same one, is right. At most the first eight pairs of marks of a text are judged.
local galley, json = require "galley", require "cjson"

local function read_rows(path)
  local rows = {}
  for line in io.lines(path) do
    local row = json.decode(line)
    rows[row.id] = row
  end
  return rows
end

local function overlaps(start, stop, other_start, other_stop)
  return math.min(stop, other_stop) > math.max(start, other_start)
end

--- The same stretch: at least half of the longer one is shared.
local function matches(judged, quote)
  local shared = math.min(judged[2], quote.last) - math.max(judged[1], quote.first - 1)
  return shared * 2 >= math.max(judged[2] - judged[1], quote.last - quote.first + 1)
end

local function is_right(speaker, mentions)
  for _, mention in ipairs(speaker and mentions or {}) do
    if overlaps(speaker.raw.first - 1, speaker.raw.last, mention[1], mention[2]) then
      return true
    end
  end
  return false
end

--- Counts for one text: found and expected direct quotations, right ones, speakers.
local function count(judged, text, sums, report)
  local from, to = judged[1][1], judged[#judged][2]
  local used = {}
  for _, quote in ipairs(galley.parse(text, { lang = "de" }).quotes) do
    local raw = quote.raw
    if quote.kind == "direct" and not quote.nested and raw.first > from and raw.last <= to then
      local verdict = "wrong"
      for index, item in ipairs(judged) do
        if item[3] == "open" and overlaps(item[1], item[2], raw.first - 1, raw.last) then
          verdict = "open"
        elseif item[3] == "direct" and not used[index] and matches(item, raw) then
          verdict, used[index] = "right", quote
        end
      end
      sums.found = sums.found + (verdict == "open" and 0 or 1)
      sums.right = sums.right + (verdict == "right" and 1 or 0)
      if verdict == "wrong" then
        report("wrong", quote)
      end
    end
  end
  for index, item in ipairs(judged) do
    if item[3] == "direct" then
      sums.direct = sums.direct + 1
      local quote = used[index]
      if not quote then
        report("missed", text:sub(item[1] + 1, item[2]))
      end
      if #item[4] > 0 then
        sums.spoken = sums.spoken + 1
        local right = quote and is_right(quote.speaker, item[4])
        sums.speakers = sums.speakers + (right and 1 or 0)
        if quote and not right then
          report("speaker", tostring(quote.speaker) .. " | " .. quote.text)
        end
      end
    end
  end
end

--- The figures: F1 of direct quotations with a remark, the share of right speakers with a remark. `report(what, item)`
--- is called for what differs.
local function score(folder, judgement, report)
  local sums = { found = 0, right = 0, direct = 0, spoken = 0, speakers = 0 }
  local texts = read_rows(folder .. "/webtext/gold.jsonl")
  for id, row in pairs(read_rows(judgement)) do
    if texts[id] then
      count(row.quotations, texts[id].text, sums, function(what, item)
        report(("%s %s: %s"):format(id, what, item))
      end)
    end
  end
  local precision, recall = sums.right / math.max(1, sums.found), sums.right / math.max(1, sums.direct)
  return 2 * precision * recall / math.max(1e-9, precision + recall),
    ("(precision %.4f, recall %.4f, judged %d)"):format(precision, recall, sums.direct),
    sums.speakers / math.max(1, sums.spoken), ("(%d of %d)"):format(sums.speakers, sums.spoken)
end

local report = arg[2] == "--errors" and print or function() end
local f1, detail, speakers, of = score(arg[1], (arg[0]:gsub("%.lua$", ".jsonl")), report)
print(("webtext.direct.f1 %.4f  %s"):format(f1, detail))
print(("webtext.speaker %.4f  %s"):format(speakers, of))
