local galley = require "galley"

-- German as it is said and written, one expression a line: spec/fixtures/expressions/*.txt says how to read them.

--- The lines of a fixture in sections: { title, lines, published }.
local function sections(name)
  local list, published = {}, nil
  for line in io.lines("spec/fixtures/expressions/" .. name .. ".txt") do
    published = line:match "^ref: (%S+)$" or published
    local title = line:match "^# (.+)$"
    if title then
      list[#list + 1] = { title = title, lines = {}, published = published }
    elseif line:find "^[^#]" and not line:match "^ref: " then
      list[#list].lines[#list[#list].lines + 1] = line
    end
  end
  return list
end

--- The text of a line without its brackets, and its spans as in the line.
local function parsed(line)
  local text = line:match "^(.*) = "
  return (text:gsub("[%[%]]", ""))
end

--- A line as the module reads it: brackets around what it found, and the values of it.
local function line_of(text, found, value_of)
  local parts, values, position = {}, {}, 1
  for i, span in ipairs(found) do
    parts[#parts + 1] = text:sub(position, span.first - 1) .. "[" .. span.text .. "]"
    values[i] = value_of(span)
    position = span.last + 1
  end
  return table.concat(parts) .. text:sub(position) .. " = " .. (#values > 0 and table.concat(values, "; ") or "-")
end

local function days_of(date)
  if not date.earliest then
    return date.value
  end
  return date.earliest == date.latest and date.earliest or date.earliest .. " " .. date.latest
end

local function measure_of(number)
  local value = type(number.value) == "number" and ("%.15g"):format(number.value) or number.value
  local measure = number.kind == "age" and "age" or number.kind == "ordinal" and "ord" or number.currency or number.unit
  return measure and value .. " " .. measure or value
end

local function are_read(name, layer, value_of)
  describe("German " .. name, function()
    for _, section in ipairs(sections(name)) do
      it("are read: " .. section.title, function()
        for _, line in ipairs(section.lines) do
          local text = parsed(line)
          local article = galley.parse(text, { format = "prose", lang = "de", date = section.published })
          assert.equal(line, line_of(text, article[layer], value_of))
        end
      end)
    end
  end)
end

are_read("dates", "dates", days_of)
are_read("numbers", "numbers", measure_of)

-- These mean something only where the text says nothing else, or count from a date that was told before.
local alone = {
  jetzt = true, ["in diesem Moment"] = true, ["gerade eben"] = true, mo = true, ["15/2"] = true, ["007"] = true,
}

local surroundings = {
  "Es sind %s!", "Es ist (%s) so.", "So ist es: %s; mehr nicht.", "So ist es – %s – immer.", "So: „%s“.",
  "So ist es %s, wie man weiß.",
}

describe("German expressions", function()
  for name, value_of in pairs { dates = days_of, numbers = measure_of } do
    it("mean the same in all surroundings: " .. name, function()
      for _, section in ipairs(sections(name)) do
        for _, line in ipairs(section.lines) do
          local text, value = line:match "^%[([^%[%]]*[^%[%]%.])%] = (.+)$"
          for _, surrounding in ipairs(text and not alone[text] and surroundings or {}) do
            local whole = surrounding:gsub("%%s", function() return text end)
            local found = galley.parse(whole, { format = "prose", lang = "de", date = section.published })[name]
            assert.equal(whole .. " = " .. value, whole .. " = " .. (found[1] and value_of(found[1]) or "-"))
            assert.equal(1, #found, whole)
          end
        end
      end
    end)
  end
end)

--- A line of quotations.txt as the module reads it: direct speech of the outermost level in brackets, and who says it.
local function speech_of(text)
  local parts, speakers, position = {}, {}, 1
  for quote in galley.parse(text, { format = "prose", lang = "de" }):quotes() do
    if quote.kind == "direct" and not quote.nested then
      parts[#parts + 1] = text:sub(position, quote.first - 1) .. "[" .. quote.text .. "]"
      speakers[#speakers + 1] = quote.speaker and quote.speaker.text or "-"
      position = quote.last + 1
    end
  end
  return table.concat(parts) .. text:sub(position) .. " = " .. (#speakers > 0 and table.concat(speakers, "; ") or "-")
end

describe("German quotations", function()
  for _, section in ipairs(sections "quotations") do
    it("are read: " .. section.title, function()
      for _, line in ipairs(section.lines) do
        assert.equal(line, (speech_of(parsed(line):gsub(" ¶ ", "\n\n")):gsub("\n\n", " ¶ ")))
      end
    end)
  end
end)

describe("German sentences", function()
  for _, section in ipairs(sections "sentences") do
    it("are told apart: " .. section.title, function()
      for _, line in ipairs(section.lines) do
        local article, list = galley.parse(line:gsub(" | ", " "), { format = "prose", lang = "de" }), {}
        for sentence in article:sentences() do
          list[#list + 1] = sentence.text
        end
        assert.equal(line, table.concat(list, " | "))
      end
    end)
  end
end)
