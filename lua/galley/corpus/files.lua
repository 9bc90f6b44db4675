--- Which files paths stand for: folders are walked, globs expanded.
local files = {}

-- Walking folders needs lua-filesystem; plain files do without it.
local function filesystem()
  local found, lfs = pcall(require, "lfs")
  return found and lfs or nil
end

local function join(folder, name)
  if folder == "" or folder:sub(-1) == "/" then
    return folder .. name
  end
  return folder .. "/" .. name
end

local function is_hidden(name)
  return name:sub(1, 1) == "."
end

--- The names in a folder, sorted by their bytes, so that every run sees the same order.
local function entries(lfs, folder)
  local names = {}
  local ok, message = pcall(function()
    for name in lfs.dir(folder == "" and "." or folder) do
      if name ~= "." and name ~= ".." then
        names[#names + 1] = name
      end
    end
  end)
  if not ok then
    return nil, message:match "([^:]+)$":gsub("^ ", "")
  end
  table.sort(names)
  return names
end

--- The Lua pattern for one name of a glob: `*`, `?`, `[a-z]`, `[!a-z]`.
local function name_pattern(glob)
  local pattern = glob:gsub("[%^%$%(%)%%%.%+%-]", "%%%0"):gsub("%*+", ".*"):gsub("%?", utf8.charpattern)
  -- Inside brackets the minus sign is a range again.
  pattern = pattern:gsub("%[!?[^%]]*%]", function(set)
    return (set:gsub("%%%-", "-"):gsub("^%[!", "[^"))
  end)
  return "^" .. pattern .. "$"
end

local function has_wildcard(text)
  return text:find "[*?]" or text:find "%[.-%]"
end

local Walk = {}
Walk.__index = Walk

--- Gives every article file below a folder. A folder is visited once, however many links lead to it.
function Walk:folder(path)
  local status = self.lfs.attributes(path) or {}
  local identity = ("%s:%s"):format(status.dev, status.ino)
  if self.visited[identity] then
    return
  end
  self.visited[identity] = true
  local names, message = entries(self.lfs, path)
  if not names then
    return coroutine.yield(path, message)
  end
  for _, name in ipairs(names) do
    if not is_hidden(name) then
      local inner = join(path, name)
      local mode = self.lfs.attributes(inner, "mode")
      if mode == "directory" then
        self:folder(inner)
      elseif self.is_wanted(name) and (not mode or mode == "file") then
        coroutine.yield(inner)
      end
    end
  end
end

--- Gives every path that the rest of a glob's names leads to.
function Walk:glob(base, names, index, found)
  local name = names[index]
  if not name or (name == "**" and index == #names) then
    found(base)
  elseif name == "**" then
    self:glob(base, names, index + 1, found)
    for _, entry in ipairs(entries(self.lfs, base) or {}) do
      local inner = join(base, entry)
      -- symlinkattributes sees the link itself: a loop of links ends here.
      if not is_hidden(entry) and self.lfs.symlinkattributes(inner, "mode") == "directory" then
        self:glob(inner, names, index, found)
      end
    end
  elseif not has_wildcard(name) then
    local inner = join(base, name)
    if self.lfs.attributes(inner) then
      self:glob(inner, names, index + 1, found)
    end
  else
    local pattern = name_pattern(name)
    for _, entry in ipairs(entries(self.lfs, base) or {}) do
      if entry:find(pattern) and (is_hidden(name) or not is_hidden(entry)) then
        self:glob(join(base, entry), names, index + 1, found)
      end
    end
  end
end

--- Gives a file, or all below a folder; says why not if there is neither.
function Walk:existing(path)
  local mode, message = self.lfs.attributes(path, "mode")
  if not mode then
    return nil, message:match "([^:]+)$":gsub("^ ", "")
  elseif mode == "directory" then
    self:folder(path)
  else
    coroutine.yield(path)
  end
  return true
end

function Walk:path(path)
  if path == "-" or not self.lfs then
    return coroutine.yield(path)
  end
  local exists, message = self:existing(path)
  if exists then
    return
  elseif not has_wildcard(path) then
    return coroutine.yield(path, message)
  end

  local names, matched = {}, false
  for name in path:gmatch "[^/]+" do
    if name ~= "**" or names[#names] ~= "**" then
      names[#names + 1] = name
    end
  end
  self:glob(path:match "^/" or "", names, 1, function(match)
    matched = true
    match = match == "" and "." or match
    local found, why = self:existing(match)
    if not found then
      coroutine.yield(match, why)
    end
  end)
  if not matched then
    coroutine.yield(path, "no file matches")
  end
end

--- An iterator over the files that paths stand for; where there is none, it gives the path and a message.
---@param paths string[]
---@param is_wanted fun(name: string): any whether a file of a folder is an article or holds some
---@return fun(): string|nil, string|nil
function files.walk(paths, is_wanted)
  return coroutine.wrap(function()
    local walk = setmetatable({ lfs = filesystem(), visited = {}, is_wanted = is_wanted }, Walk)
    for _, path in ipairs(paths) do
      walk:path(path)
    end
  end)
end

--- The size of a file in bytes; nil if it cannot be told.
---@param path string
---@return integer|nil
function files.size(path)
  local lfs = filesystem()
  return lfs and lfs.attributes(path, "size")
end

return files
