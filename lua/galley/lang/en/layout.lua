--- English: the words that layout is known by, in headers, on lines of their own and spliced into running text.
local lists = require "galley.lang.lists"


--- What each label opens; the names are those of csrc/article/labels.c.
local labels = {
  title = { "Title", "Headline" }, kicker = { "Kicker", "Overline" },
  lead = { "Lead", "Lede", "Standfirst", "Summary", "Description", "Subtitle", "Deck", "Teaser" },
  date = { "Date", "Published", "Publication date", "PubDate", "Issued" },
  url = { "URL", "Link", "Permalink", "Canonical" },
  key = { "Section", "Category", "Categories", "Tag", "Tags", "Keywords", "Language", "Lang", "Edition", "Page", "ID", "Slug",
    "Layout" },
  byline = { "By", "Author", "Authors", "Byline", "Reporting by", "Writing by", "Words by", "Editing by", "Story by",
    "Written by" },
  source = { "Source", "Sources", "Agency" },
  dateline = {
    "Published on", "Published at", "Posted", "Posted on", "Updated", "Updated on", "Updated at", "Last updated",
    "Last updated on", "Last modified", "First published", "First published on", "As of",
  },
  caption = {
    "Photo", "Photos", "Photograph", "Picture", "Pictures", "Image", "Images", "Graphic", "Infographic", "Map", "Video",
    "Audio", "Podcast", "Caption", "Photo credit", "Image credit", "Credit", "File photo", "Illustration", "Photo by",
    "Image by", "Photograph by", "Watch", "Gallery", "Pictured",
  },
  boilerplate = {
    "Advertisement", "Advertising", "Sponsored", "Sponsored content", "Newsletter", "Sign up for our", "Sign up to our",
    "Sign up here", "Sign up now", "Subscribe now", "Subscribe to our", "Subscribe here", "Follow us", "Follow us on",
    "Share this", "Share this article", "Get the latest", "All rights reserved", "This article first appeared",
    "This article was first published", "This story was originally", "Story continues below", "Article continues below",
    "Continue reading", "Click here", "Skip to content", "Log in", "Comments", "Leave a comment", "Terms of use",
    "Support our",
  },
}

--- Adds the classes of layout to the words of English.
---@param words table
return function(words)
  words.label = lists.by_item(labels)
  -- A text says that the label may do without a separator if its title ends in a part of a series.
  words.reference_label = {
    ["Read more"] = 1, ["Read also"] = 1, ["Also read"] = 1, ["See also"] = 1, ["Related"] = 1, ["Related article"] = 1,
    ["Related articles"] = 1, ["Related stories"] = 1, ["More on this story"] = 1, ["More on this topic"] = 1,
    ["Read next"] = 1, ["You might also like"] = 1, ["Further reading"] = 1, ["Analysis"] = "part",
    ["Background"] = "part", ["Interview"] = "part", ["Opinion"] = "part", ["Comment"] = "part", ["Explainer"] = "part",
    ["Exclusive"] = "part",
  }
  words.part = { "Part", "Episode" }
  words.agency = {
    "AP", "AFP", "Reuters", "dpa", "UPI", "PA", "ANSA", "EFE", "TASS", "Interfax", "RIA", "Sputnik", "Xinhua", "PTI",
    "Bloomberg", "Kyodo", "Yonhap", "Anadolu", "CNN", "BBC", "APA",
  }
  words.finite = {
    "is", "are", "was", "were", "be", "has", "have", "had", "do", "does", "did", "can", "could", "will", "would",
    "shall", "should", "may", "might", "must", "says", "said", "say", "gets", "got", "goes", "went", "comes", "came",
    "makes", "made", "takes", "took", "gives", "gave", "shows", "showed", "keeps", "kept", "needs", "wants", "wins",
    "won", "loses", "lost", "opens", "opened", "closes", "closed", "faces", "faced", "calls", "called", "plans",
    "seeks", "sought", "finds", "found", "leads", "led", "leaves", "left", "rises", "rose", "falls", "fell", "runs",
    "ran", "remains", "remained", "becomes", "became", "begins", "began", "ends", "ended", "backs", "backed", "hits",
    "sees", "saw", "brings", "brought", "holds", "held", "stands", "stood", "turns", "turned", "works", "worked",
    "lives", "lived", "dies", "died", "reported", "told", "sat", "read", "reads",
  }
  -- Nouns whose name may begin with an article or a preposition, and such names.
  words.naming = {
    "newspaper", "magazine", "daily", "weekly", "tabloid", "broadsheet", "journal", "website", "film", "movie",
    "series", "show", "programme", "program", "play", "novel", "book", "album", "song", "band", "group", "musical",
    "opera", "documentary", "drama", "comedy", "thriller", "titled", "entitled", "called", "named", "hit", "single",
    "podcast", "blog", "pub", "hotel", "party", "campaign", "slogan", "banner", "The Guardian", "The Times", "The Sun",
    "The Independent", "The Telegraph", "The Economist", "The Observer", "The Mirror", "The Washington Post",
    "The New York Times", "The Wall Street Journal", "The Atlantic", "The New Yorker", "The Hague", "The Beatles",
    "The Rolling Stones", "The Netherlands", "The Gambia", "The Bahamas", "The Who", "The Associated Press",
    "The Conversation",
  }
end
