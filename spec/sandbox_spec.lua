local helper = require "spec.helper"
local sandbox = require "galley.sandbox"

local function run(code)
  local folder = helper.folder()
  finally(function() helper.remove(folder) end)
  return sandbox.run(helper.write(folder .. "/code.lua", code))
end

describe("the sandbox", function()
  it("runs code and gives what it returns", function()
    assert.equal(6, run "return 2 * 3")
    assert.equal("ÄB", run 'return ("%sB"):format("Ä")')
  end)

  it("hides files, processes, modules and other code", function()
    for _, name in ipairs { "io", "os", "require", "load", "dofile", "loadfile", "debug", "package", "collectgarbage",
        "pcall", "coroutine", "setmetatable", "getmetatable", "rawset", "_G" } do
      assert.is_nil(run("return " .. name), name)
    end
  end)

  it("does not load bytecode", function()
    local value, message = run(string.dump(function() return 1 end))
    assert.is_nil(value)
    assert.truthy(message)
  end)

  it("stops code that runs on", function()
    local value, message = run "while true do end"
    assert.is_nil(value)
    assert.truthy(message:find "million instructions")
  end)

  it("stops code that takes memory", function()
    for _, code in ipairs {
      'local t = {} for i = 1, 1e8 do t[i] = { i } end', 'return ("x"):rep(1e9)', 'local s = "x" while true do s = s .. s end',
      'return table.concat({ ("x"):rep(1e6), ("y"):rep(1e6) }, ("z"):rep(5e8))',
      'return ("x"):rep(1e6):gsub("x", ("y"):rep(1e4))',
    } do
      local value, message = run(code)
      assert.is_nil(value, code)
      assert.truthy(message, code)
    end
  end)

  it("leaves the library of strings as it was", function()
    run 'string.rep = nil string.format = function() return "mine" end'
    assert.equal("aa", ("a"):rep(2))
    assert.equal("1", ("%d"):format(1))
  end)

  it("blames no job for what another took", function()
    local jobs = {}
    for count = 9000, 11000 do
      jobs[#jobs + 1] = { count = count, call = function() for _ = 1, count do end end }
    end
    local reports, stopped = {}, {}
    sandbox.box({ instructions = 10000 }):run(jobs, nil, 0, function(_, job, ok)
      for _ = 1, 50 do end   -- to report takes some, too
      reports[job.count] = (reports[job.count] or 0) + 1
      stopped[job.count] = not ok
    end)
    for _, job in ipairs(jobs) do
      assert.equal(1, reports[job.count], "reports of a job of " .. job.count)
      assert.equal(false, job.count < 9500 and stopped[job.count])
    end
    assert.is_true(stopped[11000])
  end)
end)
