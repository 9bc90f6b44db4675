--- What the build leaves beside the core, so that it need not be done at every start: images of languages (language.lua),
--- what the patterns of the bundled rules need (check/needs.lua), bytecode (bytecode.lua). Each goes by the hashes of the
--- files that it was made of, and counts as long as these are the same.
local core = require "galley.core"

local prebuilt = {}

--- The file of a name, which need not be there.
---@param name string
---@return string|nil path nil if the core was not found as a file
function prebuilt.path(name)
  local path = package.searchpath("galley.core", package.cpath)
  return path and (path:gsub("[^/]*$", name))
end

--- What stands for the files of modules as they are now.
---@param modules string[]
---@return string
function prebuilt.stamp(modules)
  local hashes = {}
  for i, module in ipairs(modules) do
    local path = package.searchpath(module, package.path)
    hashes[i] = path and core.file_hash(path) or "none"
  end
  return table.concat(hashes, " ")
end

return prebuilt
