return {
  id = "de/compound-hyphen",
  summary = "An abbreviation or number is joined to its noun by a hyphen.",
  level = "warning",
  tags = { "typography" },
  lang = "de",
  why = [[Compounds with abbreviations and single letters are hyphenated: US-Präsident, EU-Kommission, SPD-Chef. Duden,
Rechtschreibung und Zeichensetzung: Bindestrich, K 26–28; Amtliche Regelung, § 40.]],
  pattern = [[\b(US|EU|UN|NATO|CDU|CSU|SPD|FDP|AfD|ARD|ZDF|WHO|DFB|UEFA|FIFA|IT|PR|TV) (Präsident|Präsidentin|]] ..
    [[Präsidenten|Kommission|Kommissar|Kommissarin|Parlament|Staaten|Staat|Mitglied|Mitglieder|Chef|Chefin|]] ..
    [[Politiker|Politikerin|Fraktion|Vorsitzende|Vorsitzender|Außenminister|Außenministerin|Finanzminister|]] ..
    [[Regierung|Armee|Generalsekretär|Sicherheitsrat|Gipfel|Dollar|Botschafter|Botschaft|Senator|Kongress|]] ..
    [[Abgeordnete|Abgeordneter|Spitze|Ratspräsident|Bundestrainer|Sender|Branche|Experte|Experten|Unternehmen|]] ..
    [[Firma|Behörden|Militär|Soldaten|Truppen)\b]],
  replace = "$1-$2",
  examples = {
    { "Der US Präsident traf die EU Kommission.", "Der US-Präsident traf die EU-Kommission." },
    { good = "Der US-Präsident traf die EU in Brüssel." },
  },
}
