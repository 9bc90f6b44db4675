--- Accuracy on gold data: lua spec/eval/run.lua FOLDER. Runs the folder's system.lua and score.py for each task that
--- galley knows, prints the figures beside baselines measured elsewhere, and fails below a floor.
local folder = arg[1] or error "usage: run.lua FOLDER"
local floors = dofile(arg[0]:gsub("run%.lua$", "floors.lua"))

-- Measured on the same data: ICU 72's rules and SoMaJo for segmentation, chrono-node (de) for dates,
-- recognizers-text for numbers, pairs of marks for quotations, ftfy for repair.
local baselines = {
  ["sentences.f1"] = 0.909, ["tokens.f1"] = 0.9875, ["dates.span.f1"] = 0.34, ["dates.value"] = 0.22,
  ["numbers.span.f1"] = 0.23, ["numbers.value"] = 0.34, ["quotes.direct.overlap.f1"] = 0.53, ["repair.mended"] = 1.00,
  ["repair.left_alone"] = 1.00,
}
local tasks = { "segmentation", "dates", "numbers", "quotes", "repair" }
-- Scored by scripts of our own in this folder.
local own_tasks = { "repair", "names", "quotations" }

local function exists(path)
  local file = io.open(path, "rb")
  if file then
    file:close()
  end
  return file ~= nil
end

local function interpreter()
  local first = 0
  while arg[first - 1] do
    first = first - 1
  end
  return arg[first]
end

--- What a command prints; nil if it failed.
local function output_of(command)
  local process = assert(io.popen(command))
  local output = process:read "a"
  return process:close() and output or nil
end

--- The figures that score.py prints for a task; nil if the system or the score failed.
local function figures_of(task)
  local gold, answers = ("%s/%s/gold.jsonl"):format(folder, task), os.tmpname()
  local ok = os.execute(("'%s' '%s/system.lua' %s '%s' > '%s'"):format(interpreter(), folder, task, gold, answers))
  local output = ok and output_of(("python3 '%s/score.py' %s '%s' '%s'"):format(folder, task, gold, answers))
  os.remove(answers)
  return output or nil
end

--- Those that a scorer of our own prints.
local function own_figures_of(task)
  return output_of(("'%s' '%s' '%s'"):format(interpreter(), arg[0]:gsub("run%.lua$", task .. ".lua"), folder))
end

if not exists(folder .. "/score.py") then
  print(("no gold data in %s: nothing to score"):format(folder))
  print "0 passed, 0 failed"
  os.exit(0)
end

local passed, failed = 0, 0

local function judge(name, value, detail)
  local floor, baseline = floors[name], baselines[name]
  local verdict = ""
  if floor and value < floor then
    failed, verdict = failed + 1, "BELOW THE FLOOR"
  elseif floor then
    passed = passed + 1
  end
  print(("%-28s %.4f   baseline %-7s floor %-6s %s %s"):format(
    name, value, baseline and ("%.4f"):format(baseline) or "none", floor and ("%.3f"):format(floor) or "none", detail, verdict))
end

local function judge_all(task, output)
  if not output then
    failed = failed + 1
    print(task .. ": could not be scored")
  end
  for name, value, detail in (output or ""):gmatch "([%w_.]+) ([%d.]+)%s*([^\n]*)" do
    judge(name, tonumber(value), detail)
  end
end

for _, task in ipairs(tasks) do
  judge_all(task, figures_of(task))
end
for _, task in ipairs(own_tasks) do
  judge_all(task, own_figures_of(task))
end
-- Crossheads spliced into running text: judged on the project's own notes on these articles.
if exists(folder .. "/articles/gold.jsonl") then
  local here = arg[0]:gsub("run%.lua$", "")
  local counts = dofile(here .. "crossheads.lua").score(folder, here .. "crossheads.jsonl")
  local detail = ("(%d found, %d missed, %d wrong in %d articles)"):format(
    counts.found, counts.missed, counts.wrong, counts.articles)
  judge("crossheads.precision", counts.found / math.max(counts.found + counts.wrong, 1), detail)
  judge("crossheads.recall", counts.found / math.max(counts.found + counts.missed, 1), "")
end
-- What rules find is shown, without a floor: it depends on the texts.
if exists(folder .. "/webtext/gold.jsonl") then
  print(own_figures_of "findings")
end
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0 and 0 or 1)
