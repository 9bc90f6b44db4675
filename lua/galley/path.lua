--- Paths of files as text: absolute, without "." and "..", and as seen from a folder.
local path = {}

--- An absolute path without "." and "..": "" is the root, otherwise it begins with a slash and ends in none.
---@param name string
---@return string
function path.absolute(name)
  if name:sub(1, 1) ~= "/" then
    name = require "lfs".currentdir() .. "/" .. name
  end
  local names = {}
  for part in name:gmatch "[^/]+" do
    if part == ".." then
      names[#names] = nil
    elseif part ~= "." then
      names[#names + 1] = part
    end
  end
  return #names > 0 and "/" .. table.concat(names, "/") or ""
end

--- The folder of a path, as it was written: "a/b.txt" is in "a", "b.txt" in ".".
---@param name string
---@return string
function path.folder(name)
  return name:match "^(.*)/[^/]*$" or "."
end

--- A path as seen from a folder, both absolute; one that lies outside of it stays as it is.
---@param name string
---@param folder string
---@return string
function path.inside(name, folder)
  if name:sub(1, #folder + 1) == folder .. "/" then
    return name:sub(#folder + 2)
  end
  return name
end

return path
