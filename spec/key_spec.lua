local galley = require "galley"

describe("a search key", function()
  it("is the same in capitals, with accents, umlauts or in other widths", function()
    for _, text in ipairs { "Größe Café", "GRÖSSE CAFE", "groesse café", "Gro\u{308}ße  Cafe\u{301}", "Ｇröße Café!" } do
      assert.equal("groesse cafe", galley.key(text))
    end
  end)

  it("has words without punctuation", function()
    assert.equal("der ruderclub e v sagt ja", galley.key "Der „Ruderclub e. V.“ sagt – ja…")
    assert.equal("", galley.key "")
  end)

  it("is that of a text", function()
    assert.error_matches(function() galley.key(1) end, "string expected")
  end)
end)

describe("the key of a name", function()
  local spellings = {
    { "Toqajew", "Tokajew", "Tokayev", "Tokaev", "Токаев", "TOKAJEW" },
    { "Selenskyj", "Selenski", "Zelensky", "Zelenskyy", "Zelenskiy", "Зеленський", "Зеленский" },
    { "Lukaschenko", "Lukashenko", "Lukašenko", "Лукашенко" },
    { "Gorbatschow", "Gorbachev", "Горбачёв" },
    { "Chruschtschow", "Khrushchev", "Хрущёв" },
    { "Jelzin", "Yeltsin", "Ельцин" },
    { "Janukowitsch", "Yanukovych", "Янукович" },
    { "Nasarbajew", "Nazarbayev", "Назарбаев" },
    { "Schoigu", "Shoigu", "Шойгу" },
    { "Tschechow", "Chekhov", "Чехов" },
    { "Dmitri Medwedew", "Dmitry Medvedev", "Dmitrij Medwedjew", "Дмитрий Медведев" },
    { "Müller", "Mueller", "MÜLLER" },
    { "Đoković", "Djokovic" },
  }

  it("is the same for all its spellings", function()
    for _, list in ipairs(spellings) do
      for _, spelling in ipairs(list) do
        assert.equal(galley.name_key(list[1]), galley.name_key(spelling), spelling)
      end
    end
  end)

  it("is that of names with the same sketch, if they have one", function()
    for _, list in ipairs(spellings) do
      local found = {}
      for _, spelling in ipairs(list) do
        local name = galley.parse(spelling .. " kam.", { format = "prose", lang = "de" }).names[1]
        found[name and name.sketch or "none"] = name and name.full == spelling or nil
      end
      found["none"] = nil
      assert.is_true(next(found) == nil or next(found, next(found)) == nil, list[1])
    end
    local name = galley.parse("Präsident Wladimir Putin kam.", { format = "prose", lang = "de" }).names[1]
    assert.equal("ldmrn", name.sketch)
  end)

  it("differs for different names", function()
    local seen = {}
    for _, list in ipairs(spellings) do
      local key = galley.name_key(list[1])
      assert.is_nil(seen[key], list[1])
      seen[key] = true
    end
    assert.not_equal(galley.name_key "Lawrow", galley.name_key "Lwow")
  end)

  it("keeps the words of a name apart", function()
    assert.equal("vladimir putin", galley.name_key "Wladimir  Putin")
  end)
end)
