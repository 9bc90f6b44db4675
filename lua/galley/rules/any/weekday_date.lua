local weekdays = {
  sonntag = 1, montag = 2, dienstag = 3, mittwoch = 4, donnerstag = 5, freitag = 6, samstag = 7, sonnabend = 7,
  sunday = 1, monday = 2, tuesday = 3, wednesday = 4, thursday = 5, friday = 6, saturday = 7,
}
local names = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" }

--- Zeller's congruence: 1 for Sunday to 7 for Saturday.
local function weekday(year, month, day)
  if month < 3 then
    year, month = year - 1, month + 12
  end
  local sum = day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400
  return (sum + 6) % 7 + 1
end

return {
  id = "any/weekday-date",
  summary = "Weekday and date contradict each other.",
  level = "error",
  tags = { "time" },
  scope = { "title", "lead", "paragraph" },
  why = [[A date with its weekday is checked against the Gregorian calendar: where they differ one of the two is wrong, and
readers find out (AP Stylebook: days of the week).]],
  anchors = "dates",
  where = { least_bytes = 10, digits = 4 },
  check = function(_, found, _, date)
    local named = weekdays[(date.text:match "^%a+" or ""):lower()]
    local year, month, day = (named and date.earliest or ""):match "^(%d%d%d%d)-(%d%d)-(%d%d)$"
    if year and date.earliest == date.latest then
      local is = weekday(math.tointeger(year), math.tointeger(month), math.tointeger(day))
      if is ~= named then
        found(date, { message = ("“%s” was a %s."):format(date.text, names[is]) })
      end
    end
  end,
  examples = {
    { "Das Fest begann am Montag, 3. Mai 2016, in Marlow." },
    { good = "Das Fest begann am Dienstag, 3. Mai 2016, in Marlow." },
  },
}
