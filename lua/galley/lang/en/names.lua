--- English: the words around names. First names are those of lang/de/given_names.lua, which are of many languages; places and
--- organizations are what English media write about.
local given_names = require "galley.lang.de.given_names"
local lists = require "galley.lang.lists"

local male, female, either = 1, 2, 3 -- galley_gender

local add, set = lists.add, lists.set

-- First names that are common words in English, too.
local also_common = { male = "Will, Bob, Jack, Mark, Rob", either = "May, June, April, Art, Grant, Joy, Sue" }

local women = set [[
Queen, Princess, Duchess, Lady, Dame, Baroness, Chairwoman, Congresswoman, Councilwoman, Spokeswoman, Mrs., Ms., Mrs,
Ms, Miss, Actress
]]
local men = set [[
King, Prince, Duke, Lord, Sir, Pope, Chairman, Congressman, Councilman, Spokesman, Mr., Mr, Imam, Actor
]]
local addresses = set "Mr., Mrs., Ms., Mr, Mrs, Ms, Miss, Dr., Prof., Sir, Dame, Lord, Lady, Baroness, Reverend"

local places = [[
Afghanistan, Africa, Albania, Algeria, America, Amsterdam, Antarctica, Argentina, Armenia, Asia, Athens, Atlanta,
Australia, Austria, Azerbaijan, Baghdad, Bangladesh, Barcelona, Beijing, Belarus, Belfast, Belgium, Belgrade, Berlin,
Birmingham, Bosnia, Boston, Brazil, Bristol, Britain, Brussels, Bucharest, Budapest, Bulgaria, Cairo, California,
Cambridge, Canada, Cardiff, Chicago, Chile, China, Cologne, Colombia, Copenhagen, Croatia, Cuba, Cyprus,
Czech Republic, Damascus, Delhi, Denmark, Detroit, Dublin, Edinburgh, Egypt, England, Estonia, Ethiopia, Europe,
Finland, Florida, France, Frankfurt, Gaza, Geneva, Georgia, Germany, Ghana, Glasgow, Greece, Hamburg, Hawaii,
Helsinki, Hong Kong, Houston, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Istanbul, Italy, Japan,
Jerusalem, Johannesburg, Kabul, Kazakhstan, Kenya, Kosovo, Kyiv, Latvia, Lebanon, Leeds, Libya, Lisbon, Lithuania,
Liverpool, London, Los Angeles, Luxembourg, Madrid, Malaysia, Manchester, Melbourne, Mexico, Miami, Milan, Moldova,
Montenegro, Morocco, Moscow, Mumbai, Munich, Myanmar, Nairobi, Nepal, Netherlands, New Delhi, New York, New York City,
New Zealand, Nigeria, North Korea, Northern Ireland, Norway, Oslo, Oxford, Pakistan, Palestine, Paris, Peru,
Philadelphia, Philippines, Poland, Portugal, Prague, Qatar, Riyadh, Romania, Rome, Russia, Rwanda, San Francisco,
Saudi Arabia, Scotland, Seattle, Senegal, Seoul, Serbia, Shanghai, Singapore, Slovakia, Slovenia, Somalia,
South Africa, South Korea, Spain, Sri Lanka, St. Petersburg, Stockholm, Sudan, Sweden, Switzerland, Sydney, Syria,
Taiwan, Tehran, Tel Aviv, Texas, Thailand, Tokyo, Toronto, Tunisia, Turkey, Uganda, Ukraine, United Arab Emirates,
United Kingdom, United States, Uzbekistan, Vancouver, Venezuela, Vienna, Vietnam, Wales, Warsaw, Washington, Yemen,
Zagreb, Zimbabwe, Zurich, The Hague
]]

local organizations = [[
Amazon, Amnesty International, Apple, Arsenal, Associated Press, Bank of England, Barclays, BBC, Bloomberg, BMW,
Boeing, BP, Chelsea, CIA, CNN, Congress, European Central Bank, European Commission, European Parliament,
European Union, EU, Facebook, FBI, Federal Reserve, FIFA, Ford, General Motors, Google, Greenpeace, Guardian, Hamas,
Hezbollah, House of Commons, House of Lords, HSBC, IAEA, IBM, IMF, Intel, International Monetary Fund, Labour Party,
Lufthansa, Manchester City, Manchester United, Meta, Microsoft, NASA, NATO, New York Times, NHS, OECD, OPEC,
Parliament, Pentagon, Reuters, Samsung, Scotland Yard, Security Council, Senate, Shell, Siemens, Supreme Court, Tesla,
Toyota, Twitter, UEFA, UN, UNESCO, UNHCR, UNICEF, United Nations, Volkswagen, Washington Post, White House, WHO,
World Bank, World Health Organization, WTO
]]

-- What stands beside names, or ends them: the values are those of galley_name_word.
local particle, inner_particle = 1, 2
local place_cue, place_part, locative, organization_cue, organization_part, organization_last, link = 3, 4, 5, 6, 7, 8, 9
local genitive, place_ending, noun_ending, inhabitant = 10, 11, 12, 13

local beside = add({}, "von, van, de, del, della, di, da, du, la, le, al, el, bin, ibn, O', Mac", particle)
add(beside, "der, den, los, las", inner_particle)
add(beside, [[
city, town, village, province, region, county, district, state, island, capital, port, suburb, river, City, County
]], place_cue)
add(beside, "New, North, South, East, West, San, Santa, Saint, St., Fort, Mount, Port, Lake, Los, Las", place_part)
add(beside, "in, at, near, from, outside, across, around, to, north, south, east, west", locative)
add(beside, [[
company, firm, group, airline, carmaker, bank, retailer, charity, union, party, agency, broadcaster, newspaper,
magazine, club, startup, start-up, organisation, organization, publisher
]], organization_cue)
add(beside, [[
University, Institute, College, Ministry, Department, Bank, Council, Museum, FC, AFC, Academy, Church, Association
]], organization_part)
add(beside, [[
Inc., Inc, Ltd., Ltd, Corp., Corp, LLC, plc, PLC, Group, Holdings, Foundation, Airlines, Motors, Pictures, Records,
Party, Agency
]], organization_last)
add(beside, "of, for", link)
add(beside, "'s, ’s, s', s’", genitive)
add(beside, "ton, ville, burgh, borough, shire, ford, ham, mouth, chester, bury, stan, land", place_ending)
add(beside, "tion, tions, ment, ments, ness, ship, hood, ism, ity, ities, ing, ings, ist, ists", noun_ending)
add(beside, "ian, ians, ese, ish", inhabitant)

--- Adds the classes of names to the words of a language, and genders to its roles.
---@param words table the classes of words; `role` is a list
return function(words)
  local with_genders = {}
  for _, role in ipairs(words.role) do
    local capital = role:gsub("^%l", string.upper)
    with_genders[role] = { women[capital] and female or men[capital] and male or either, addresses[role] and "address" or nil }
  end
  words.role = with_genders
  words.given_name = lists.given_names(given_names, given_names.common)
  add(words.given_name, also_common.male, male, "common")
  add(words.given_name, also_common.either, either, "common")
  words.place = add({}, places, 1)
  words.organization = add({}, organizations, 1)
  words.name_word = beside
end
