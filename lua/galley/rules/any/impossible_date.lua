-- What a wrong day looks like, whatever the month.
local literals = { "February 3", "April 31", "June 31", "September 31", "November 31" }
for day = 30, 99 do
  literals[#literals + 1] = day .. "."
end

return {
  id = "any/impossible-date",
  summary = "No calendar has this day.",
  level = "error",
  tags = { "time" },
  scope = { "title", "lead", "paragraph" },
  why = [[No month has more than 31 days, four have 30, February at most 29.]],
  pattern = [[\b(?:3[01]\. ?Februar|31\. ?(?:April|Juni|September|November)|(?:30|31)\.0?2\.(?:19|20)\d\d|]] ..
    [[31\.(?:0?[469]|11)\.(?:19|20)\d\d|(?:3[2-9]|[4-9]\d)\. ?(?:Januar|Februar|März|April|Juni|Juli|August|]] ..
    [[September|Oktober|November|Dezember)|February 3[01]|(?:April|June|September|November) 31)\b]],
  literal = literals,
  examples = {
    { "Am 31. April 2016 beginnt das Fest." },
    { "Am 30.02.2016 beginnt das Fest." },
    { good = "Am 30. April 2016 und am 31.10.2016 ist Fest." },
  },
}
