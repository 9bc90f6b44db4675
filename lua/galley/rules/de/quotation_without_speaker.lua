return {
  id = "de/quotation-without-speaker",
  summary = "It does not say who is quoted.",
  level = "hint",
  tags = { "sourcing" },
  enabled = false,
  lang = "de",
  why = [[A direct quotation belongs to somebody; a sentence in marks that nobody says may be anyone's (Pressekodex,
Ziffer 2). Off by itself: laws, proverbs and letters are quoted, too, and nobody says them.]],
  options = { least_words = 6 },
  check = function(article, found, options)
    local last_end, last_speaker
    for quote in article:quotes() do
      if quote.kind == "direct" and not quote.nested and quote.marks ~= "none" then
        local _, words = quote.content:gsub("%S+", "")
        -- A quotation that follows closely goes on with the speaker of the one before.
        local goes_on = last_speaker and quote.first - last_end < 200
        if not quote.speaker and not goes_on and words >= options.least_words then
          found(quote)
        end
        last_end, last_speaker = quote.last, quote.speaker or (goes_on and last_speaker)
      end
    end
  end,
  examples = {
    { "Es regnet. „Der Steg muss weg, und zwar noch in diesem Jahr.“ Es schneit." },
    { good = "Der Streit geht weiter. „Der Steg muss weg, und zwar noch in diesem Jahr“, sagte Petersen." },
  },
}
