--- Many articles: files, folders and globs, opened one after another.
local corpus = {}

local Corpus = {}
Corpus.__index = Corpus
Corpus.__name = "galley.corpus"

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
function Walk:folder(path, status)
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
      local inner_status = self.lfs.attributes(inner)
      if inner_status and inner_status.mode == "directory" then
        self:folder(inner, inner_status)
      elseif name:find "%.txt$" and (not inner_status or inner_status.mode == "file") then
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
  local status, message = self.lfs.attributes(path)
  if not status then
    return nil, message:match "([^:]+)$":gsub("^ ", "")
  elseif status.mode == "directory" then
    self:folder(path, status)
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
local function files(paths)
  return coroutine.wrap(function()
    local walk = setmetatable({ lfs = filesystem(), visited = {} }, Walk)
    for _, path in ipairs(paths) do
      walk:path(path)
    end
  end)
end

local function check_paths(paths, name)
  if type(paths) == "string" then
    return { paths }
  elseif type(paths) ~= "table" then
    error(("bad argument #1 to '%s' (string or list of strings expected, got %s)"):format(name, type(paths)), 3)
  end
  for i, path in ipairs(paths) do
    if type(path) ~= "string" then
      error(("bad argument #1 to '%s' (string expected at [%d], got %s)"):format(name, i, type(path)), 3)
    end
  end
  return paths
end

--- An iterator over the files that paths stand for, as `expand` lists them; for a path that stands for none it gives
--- the path and a message, and goes on.
---@param paths string|string[]
---@return fun(): string|nil, string|nil
function corpus.files(paths)
  return files(check_paths(paths, "files"))
end

--- The files that paths stand for: folders are walked for `*.txt`, globs expanded, `-` stays itself.
---@param paths string|string[]
---@return string[]|nil files
---@return string|nil message what is wrong with the first path that stands for no file
function corpus.expand(paths)
  local list = {}
  for path, message in files(check_paths(paths, "expand")) do
    if message then
      return nil, ("%s: %s"):format(path, message)
    end
    list[#list + 1] = path
  end
  return list
end

--- Opens one file as an article; `-` is standard input.
---@param path string
---@param options? table as of galley.open
---@return table|nil article
---@return string|nil message
function corpus.open(path, options)
  local galley = require "galley"
  if path ~= "-" then
    return galley.open(path, options)
  end
  local bytes, message = io.stdin:read "a"
  if not bytes then
    return nil, message
  end
  local with_path = { path = "-" }
  for name, value in pairs(options or {}) do
    with_path[name] = value
  end
  return galley.parse(bytes, with_path)
end

--- The articles of files, folders and globs. Nothing is read before `articles` asks for it.
---@param paths string|string[]
---@param options? table as of galley.open, for every article
---@return table corpus
function corpus.new(paths, options)
  if options ~= nil and type(options) ~= "table" then
    error(("bad argument #2 to 'corpus' (table expected, got %s)"):format(type(options)), 2)
  end
  return setmetatable({ paths = check_paths(paths, "corpus"), options = options, errors = {} }, Corpus)
end

--- An iterator over the articles, in the order of the paths and of the names in each folder. What cannot be read is
--- left out and noted in `errors`, as { path =, message = }. Articles that are not kept are freed on the way.
---@return fun(): table|nil
function Corpus:articles()
  local next_file = files(self.paths)
  self.errors = {}
  return function()
    for path, message in next_file do
      local article
      if not message then
        article, message = corpus.open(path, self.options)
      end
      if article then
        return article
      end
      self.errors[#self.errors + 1] = { path = path, message = message }
    end
  end
end

function Corpus:__tostring()
  return "corpus of " .. table.concat(self.paths, ", ")
end

return setmetatable(corpus, {
  __call = function(_, paths, options)
    return corpus.new(paths, options)
  end,
})
