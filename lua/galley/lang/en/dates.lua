--- English dates. The classes and what their values mean are described in csrc/read/language.h. Sources: The Chicago Manual
--- of Style (forms), TIMEX3 (modifiers, bounds), the federal holidays of the United States and the bank holidays of the
--- United Kingdom.

local function months(words)
  words.month = {
    january = 1, february = 2, march = { 3, "name" }, april = { 4, "name" }, may = { 5, "name" }, june = { 6, "name" },
    july = 7, august = { 8, "name" }, september = 9, october = 10, november = 11, december = 12, ["jan."] = 1,
    ["feb."] = 2, ["mar."] = 3, ["apr."] = 4, ["jun."] = 6, ["jul."] = 7, ["aug."] = 8, ["sep."] = 9, ["sept."] = 9,
    ["oct."] = 10, ["nov."] = 11, ["dec."] = 12, jan = { 1, "name" }, feb = 2, mar = { 3, "name" }, apr = 4, jun = 6,
    jul = 7, aug = 8, sep = 9, sept = 9, oct = 10, nov = 11, dec = 12,
  }
  -- "3rd of March", and the slash of 4/22/2016.
  words.month_link = { of = 1, ["/"] = 2 }
end

local function days(words)
  words.weekday = {}
  for number, name in ipairs { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" } do
    words.weekday[name] = number
  end
  for name, number in pairs {
    ["mon."] = 1, ["tue."] = 2, ["tues."] = 2, ["wed."] = 3, ["thu."] = 4, ["thur."] = 4, ["thurs."] = 4, ["fri."] = 5,
    ["sat."] = 6, ["sun."] = 7, mon = 1, tue = 2, tues = 2, wed = 3, thu = 4, thurs = 4, fri = 5, sat = 6,
  } do
    words.weekday[name] = number
  end
  words.day = {
    yesterday = -1, ["the day before yesterday"] = -2, today = 0, tonight = 0, tomorrow = 1, ["the day after tomorrow"] = 2,
  }
  words.daypart = { "morning", "noon", "afternoon", "evening", "night", "midnight" }
  words.every = { "every", "each", "any", "no", "all", "most", "some" }
end

--- Values are those of galley_period: day 1, week 2, month 3, quarter 4, year 5, decade 6, century 7, weekend 8, Monday to
--- Friday 9, half a year 10.
local function periods(words)
  words.period = {
    day = 1, week = 2, month = 3, quarter = 4, year = 5, decade = 6, century = 7, weekend = 8, weekdays = 9,
    fortnight = 2, ["calendar year"] = 5, ["half-year"] = 10,
  }
  for word, value in pairs { days = 1, weeks = 2, months = 3, quarters = 4, years = 5, decades = 6, centuries = 7, weekends = 8,
    halves = 10, fortnights = 2 } do
    words.period[word] = { value, "plural" }
  end
  for number = 1, 4 do
    words.period["Q" .. number] = { 4, tostring(number) }
  end
  words.period.H1, words.period.H2 = { 10, "1" }, { 10, "2" }
  words.year_word = { "year" }
  -- The texts are modifiers of TIMEX3.
  words.edge = {
    ["the beginning of"] = "start", ["the start of"] = "start", ["the middle of"] = "mid", ["the end of"] = "end",
    early = "start", mid = "mid", late = "end", beginning = "start", start = "start", middle = "mid", ["end"] = "end",
    ["half of"] = { 3, "half" }, half = { 3, "half" }, earlier = { 2, "start" }, later = { 2, "end" },
  }
  words.season = {
    spring = 3, summer = 6, autumn = 9, fall = 9, winter = 12, springtime = 3, summertime = 6, wintertime = 12,
    midsummer = { 6, "mid" }, midwinter = { 12, "mid" },
  }
  words.decade = { s = { 0, "noun" } }
  for word, value in pairs {
    twenties = 1920, thirties = 1930, forties = 1940, fifties = 1950, sixties = 1960, seventies = 1970, eighties = 1980,
    nineties = 1990, noughties = 2000,
  } do
    words.decade[word] = value
  end
end

--- month * 100 + day; the first of a weekday (Monday "1") from a day on; days after Easter Sunday.
local function holidays(words)
  local function easter(value) return { value, "easter" } end
  words.holiday = {
    ["New Year's Day"] = 101, ["New Year’s Day"] = 101, ["New Year's Eve"] = 1231, ["New Year’s Eve"] = 1231,
    ["Martin Luther King Jr. Day"] = { 115, "1" }, ["Martin Luther King Day"] = { 115, "1" },
    ["Presidents' Day"] = { 215, "1" }, ["Presidents’ Day"] = { 215, "1" }, ["Valentine's Day"] = 214,
    ["Valentine’s Day"] = 214, ["St. Patrick's Day"] = 317, ["St. Patrick’s Day"] = 317, ["April Fools' Day"] = 401,
    ["April Fools’ Day"] = 401, ["St. George's Day"] = 423, ["St. George’s Day"] = 423, ["Earth Day"] = 422,
    ["May Day"] = 501, ["Early May bank holiday"] = { 501, "1" }, ["Spring bank holiday"] = { 525, "1" },
    ["Memorial Day"] = { 525, "1" }, ["Juneteenth"] = 619, ["Independence Day"] = 704, ["Fourth of July"] = 704,
    ["the Fourth of July"] = 704, ["Bastille Day"] = 714, ["August bank holiday"] = { 825, "1" },
    ["Labor Day"] = { 901, "1" }, ["Columbus Day"] = { 1008, "1" }, ["Halloween"] = 1031, ["All Saints' Day"] = 1101,
    ["All Saints’ Day"] = 1101, ["Guy Fawkes Night"] = 1105, ["Bonfire Night"] = 1105,
    ["Remembrance Sunday"] = { 1108, "7" }, ["Veterans Day"] = 1111, ["Armistice Day"] = 1111,
    ["Thanksgiving"] = { 1122, "4" }, ["Thanksgiving Day"] = { 1122, "4" }, ["Black Friday"] = { 1123, "5" },
    ["St. Andrew's Day"] = 1130, ["Christmas Eve"] = 1224, ["Christmas"] = 1225, ["Christmas Day"] = 1225,
    ["Boxing Day"] = 1226, ["International Women's Day"] = 308, ["International Women’s Day"] = 308,
    ["Shrove Tuesday"] = easter(-47), ["Pancake Day"] = easter(-47), ["Mardi Gras"] = easter(-47),
    ["Ash Wednesday"] = easter(-46), ["Palm Sunday"] = easter(-7), ["Maundy Thursday"] = easter(-3),
    ["Good Friday"] = easter(-2), ["Holy Saturday"] = easter(-1), ["Easter"] = easter(0), ["Easter Sunday"] = easter(0),
    ["Easter Monday"] = easter(1), ["Ascension Day"] = easter(39), ["Pentecost"] = easter(49),
    ["Whit Sunday"] = easter(49), ["Whit Monday"] = easter(50), ["Corpus Christi"] = easter(60),
  }
end

local function links(words)
  words.shift = { last = -1, past = -1, previous = -1, this = 0, current = 0, next = 1, following = 1,
    coming = { 1, "coming" }, upcoming = { 1, "coming" } }
  words.direction = { ["in"] = 1, within = { 1, "within" } }
  words.offset = {
    ago = -1, earlier = { -1, "narrative" }, before = { -1, "narrative" }, previously = { -1, "narrative" },
    later = { 1, "narrative" }, afterwards = { 1, "narrative" }, after = { -1, "anchor" }, from = { 1, "anchor" },
  }
  words.date_link = { "to", "until", "till", "through" }
  words.alternative = { "or" }
  words.range_opener = { "from", between = "and" }
  words.bound = {
    before = "before", after = "after", by = "on_or_before", ["until"] = "on_or_before", till = "on_or_before",
    ["no later than"] = "on_or_before", since = { -1, "on_or_after" }, ["as of"] = "on_or_after", around = "approx",
    about = "approx",
  }
  words.time_preposition = {
    "in", "since", "until", "till", "by", "before", "after", "during", "from", "of", "through", "for", "between",
    "around", "on", "throughout", "this",
  }
  words.definite_article = { the = 1 }
  words.clock = { "a.m.", "p.m.", "o'clock", "o’clock", "am", "pm", "GMT", "BST", "EST" }
  words.era = {
    BC = -1, ["B.C."] = -1, BCE = -1, ["B.C.E."] = -1, AD = 1, ["A.D."] = 1, CE = 1, ["C.E."] = 1,
  }
end

local function tenses(words)
  words.past = {
    "had", "was", "were", "did", "has", "have", "been", "became", "began", "broke", "brought", "built", "bought",
    "came", "chose", "cut", "died", "drew", "drove", "fell", "felt", "flew", "found", "fought", "gave", "got", "grew",
    "held", "hit", "kept", "killed", "knew", "led", "left", "lost", "made", "met", "opened", "closed", "paid", "put",
    "ran", "reached", "read", "rose", "saw", "sank", "sent", "set", "shot", "showed", "shut", "signed", "sold", "spent",
    "spoke", "stood", "started", "stopped", "struck", "took", "taught", "thought", "threw", "turned", "voted", "walked",
    "went", "won", "wore", "wrote", "arrested", "agreed", "arrived", "attacked", "approved", "celebrated", "ended",
    "launched", "published", "resigned", "decided", "elected", "passed", "rejected", "released",
  }
  local past = {}
  for _, verb in ipairs(words.past) do
    past[verb] = 1
  end
  for _, verb in ipairs { "will", "shall", "would", "may", "might", "plans", "expects", "intends" } do
    past[verb] = 0
  end
  words.past = past
end

--- Adds the classes of dates to the words of English.
---@param words table
return function(words)
  months(words)
  days(words)
  periods(words)
  holidays(words)
  links(words)
  tenses(words)
end
