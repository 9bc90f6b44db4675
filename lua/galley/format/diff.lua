--- Unified diffs of a file before and after, as `patch` takes them. Fixes leave most lines as they are, and mostly their
--- number, too: where it is the same, lines are compared one by one; otherwise all from the first to the last that differ
--- stand as changed.
local diff = {}

local context = 3

--- The lines of a text, each with its newline.
local function lines_of(text)
  local lines = {}
  for line in text:gmatch "[^\n]*\n?" do
    if line ~= "" then
      lines[#lines + 1] = line
    end
  end
  return lines
end

--- The changed stretches: { first line before, last, first line after, last }.
local function changes_of(before, after)
  local changes = {}
  if #before == #after then
    for i = 1, #before do
      local last = changes[#changes]
      if before[i] ~= after[i] and last and last[2] == i - 1 then
        last[2], last[4] = i, i
      elseif before[i] ~= after[i] then
        changes[#changes + 1] = { i, i, i, i }
      end
    end
    return changes
  end
  local first, last_before, last_after = 1, #before, #after
  while first <= math.min(last_before, last_after) and before[first] == after[first] do
    first = first + 1
  end
  while last_before >= first and last_after >= first and before[last_before] == after[last_after] do
    last_before, last_after = last_before - 1, last_after - 1
  end
  return { { first, last_before, first, last_after } }
end

--- Changes that share their context, together.
local function hunks_of(changes)
  local hunks = {}
  for _, change in ipairs(changes) do
    local last = hunks[#hunks]
    if last and change[1] - last[#last][2] <= 2 * context then
      last[#last + 1] = change
    else
      hunks[#hunks + 1] = { change }
    end
  end
  return hunks
end

local function add(out, sign, lines, first, last)
  for i = first, last do
    out[#out + 1] = sign .. lines[i]
    if lines[i]:sub(-1) ~= "\n" then
      out[#out + 1] = "\n\\ No newline at end of file\n"
    end
  end
end

local function range_of(first, last)
  local count = last - first + 1
  return count == 1 and ("%d"):format(first) or ("%d,%d"):format(count == 0 and first - 1 or first, count)
end

local function add_hunk(out, hunk, before, after)
  local head, tail = hunk[1], hunk[#hunk]
  local first = math.max(1, head[1] - context)
  local last = math.min(#before, tail[2] + context)
  local first_after, last_after = head[3] - (head[1] - first), tail[4] + (last - tail[2])
  out[#out + 1] = ("@@ -%s +%s @@\n"):format(range_of(first, last), range_of(first_after, last_after))
  local position = first
  for _, change in ipairs(hunk) do
    add(out, " ", before, position, change[1] - 1)
    add(out, "-", before, change[1], change[2])
    add(out, "+", after, change[3], change[4])
    position = change[2] + 1
  end
  add(out, " ", before, position, last)
end

--- The diff of two versions of a file.
---@param path string
---@param before string bytes
---@param after string bytes
---@return string
function diff.unified(path, before, after)
  if before:find("\0", 1, true) or after:find("\0", 1, true) then
    return ("Binary files a/%s and b/%s differ\n"):format(path, path)
  end
  local old, new = lines_of(before), lines_of(after)
  -- A tab tells patch where a name with blanks ends; the root of an absolute path is cut off, as patch -p1 does.
  local name = path:gsub("^/+", "") .. (path:find "%s" and "\t" or "")
  local out = { ("--- a/%s\n+++ b/%s\n"):format(name, name) }
  for _, hunk in ipairs(hunks_of(changes_of(old, new))) do
    add_hunk(out, hunk, old, new)
  end
  return table.concat(out)
end

return diff
