--- German: nouns for persons who are named neither by an office (roles in speech.lua and names.lua) nor by a name, and
--- for bodies of persons that speak. A compound that ends in one is one, too. Left out are those that are common
--- surnames (Bauer, Müller, Fischer): unknown capitalised words may be someone anyway. Beside today's words stand those
--- of print before 1901.
local persons = [[
Mann Männer Frauen Mensch Menschen Leute Kind Kinder Junge Jungen Mädchen Bub Bursche Jüngling Greis Greisin
Fremde Fremder Unbekannte Unbekannter Gast Gäste Wirth Wirtin Wirthin Bäuerin Bauern Knecht Magd Diener Dienerin
Herrin Herren Damen Dame Soldat Soldaten Officier Officiere Offiziere Feldwebel Korporal Unteroffizier Wachtmeister
Rittmeister Schildwache Gendarm Schutzmann Beamte Beamter Beamtin Zeugin Angeklagte
Angeklagter Vertheidiger Kläger Klägerin Redner Rednerin Vorredner Verfasser Verfasserin Erzähler Erzählerin
Berichterstatter Berichterstatterin Kenner Kennerin Gelehrte Gelehrter Gegner Gegnerin Feind Kamerad Kameraden
Gefährte Gefährtin Genosse Genossin Reisende Reisender Reisegefährte Wanderer Schiffer Händler
Händlerin Kaufleute Käufer Käuferin Verkäufer Verkäuferin Kundin Besitzer Besitzerin Eigentümer
Eigentümerin Eigenthümer Mieter Mieterin Vermieter Vermieterin Bewohner Bewohnerin Anwohner Anwohnerin Einwohner
Einwohnerin Bürger Bürgerin Passant Passantin Teilnehmer Teilnehmerin Zuschauer Zuschauerin Besucher Besucherin Leser
Leserin Hörer Hörerin Priester Geistliche Geistlicher Nonne Prediger Predigerin Erzbischof Abt Äbtissin Prophet
Majestät Hoheit Durchlaucht Exzellenz Excellenz Sultan Schah Feldherr Edelmann Gattin Braut Bräutigam
Gemahl Gemahlin Eltern Großeltern Vetter Cousin Cousine Schwager Schwägerin Enkelin Brüder Schwestern Söhne
Töchter Mama Papa Mutti Vati Täter Täterin Verdächtige Verdächtiger Beschuldigte Beschuldigter Helfer Helferin
Arbeiter Arbeiterin Angestellte Angestellter Hebamme Organist Kellnerin Bettler Bettlerin Dieb Räuber
Gefangene Gefangener Kranke Kranker Blinde Blinder Fragesteller Fragestellerin Interviewer Interviewerin Verleger
Verlegerin Publizist Publizistin Bewerber Bewerberin Gründer Anhänger Anhängerin Mitarbeiter Mitarbeiterin Chefarzt
Vertreter Vertreterin Stellvertreter Stellvertreterin Demonstrant Demonstrantin Betroffene Betroffener Jugendliche
Jugendlicher Rentner Rentnerin Augenzeugin Insider Fachmann Fachfrau Fachleute Wissenschafter
Wissenschafterin Ärzte Lehrkraft Erzieher Erzieherin Pfleger Pflegerin Kapitän Steuermann Lotse Lotsin
Oheim Muhme Wittwe Ehegatte Ehegattin Patin Gouvernante Bube Pförtner Pförtnerin Portier Kutscher Köchin
Postillon Briefträger Nachtwächter Wächter Rekrut Rekruten Grenadier Husar Dragoner Ulan Ulanen Matrose Schultheiß
Kammerherr Junker Hofmeister Zofe Pfaffe Mönch Küster Schulmeister Chirurg Studiosus Gymnasiast Poet Musikant
Musikantin Referent Referentin Hausierer Wucherer Makler Maklerin Fabrikant Handwerker Handwerkerin Geselle Gesellen
Lehrbube Tagelöhner Taglöhner Landstreicher Vagabund Zigeuner Zigeunerin Mörder Mörderin Verbrecher Verbrecherin
Häftling Sträfling Sterbende Sterbender Verwundete Verwundeter Fremdling Pilger Pilgerin Geliebte Geliebter Verlobte
Verlobter Nebenbuhler Heldin Zauberer Uniformierte Uniformierter Angeredete Angeredeter Angesprochene Angesprochener
Befragte Befragter Gefragte Gefragter Verurteilte Verurteilter Verurtheilte Verhaftete Verhafteter Angehörige
Angehöriger Hinterbliebene Hinterbliebener Sachverständige Sachverständiger Vorgesetzte Vorgesetzter Umstehenden
Anwesenden Auszubildende Auszubildender Studierende Studierender Bediente Bedienter Adlige Adliger Friseur Friseurin
Stewardess Entwickler Entwicklerin Programmierer Programmiererin Beobachter Beobachterin Anleger Anlegerin
Flüchtling Flüchtlinge Senior Seniorin Pendler Pendlerin Azubi Bergführer Bergführerin Hüttenwirt Buchhändler
Schaffner Schaffnerin Bahnwärter Hauswirt Hauswirth Hauswirtin Totengräber Todtengräber Scharfrichter Henker
Stallmeister Bergmann Bergleute Matrosen Kanonier Jägersmann Edelfrau Edelfräulein Fräulein Bürgersmann
Bauersmann Bauersfrau Zimmermann Spielmann Landmann Seemann Seeleute Obersthofmeister Ehrengast Tischnachbar
Kommilitone Kommilitonin Mitschüler Mitschülerin Mitstreiter Mitstreiterin Weggefährte Weggefährtin
]]

local bodies = [[
Regierung Zeitung Blatt Blätter Presse Polizei Staatsanwaltschaft Behörde Behörden Verwaltung Ministerium Kammer
Senat Bundestag Reichstag Landtag Stadtrat Gemeinderat Gemeinderath Bundesrat Bundesrath Magistrat Kommission
Commission Ausschuss Ausschuß Komitee Comité Partei Fraktion Direktion Direction Redaktion Redaction
Versammlung Gesellschaft Verein Verband Vereinigung Gewerkschaft Organisation Konzern Unternehmen Hersteller
Universität Institut Stiftung Agentur Delegation Gesandtschaft Botschaft Koalition Opposition Mehrheit Menge Volk
Publikum Publicum Gruppe Bande Jury Feuerwehr Bundeswehr Tagblatt Tageblatt Journal Anzeiger Kurier Courier Studie
Korrespondent Correspondent
]]

-- Other words end like these by chance, or in another sense: Flugzeuge, Spalte, Sekunde, Bretter, Schenkel, Anleitung.
local alone_persons = "Zeuge Alte Kunde Retter Gatte Enkel Augenzeuge Kronzeuge Amme Pate Bote " ..
  "Postbote Eilbote Page Jungfer Dirne Hexe Teufel Heiland Wirt Gastwirt Gastwirth Schankwirt Hirt Hirte Fan Fans Boss " ..
  "Opfer Posten Rivale Rivalin Passagier Passagierin Schultheiss"
local alone_bodies = "Leitung Parteileitung Geschäftsleitung Schulleitung Einsatzleitung Betriebsleitung Gericht " ..
  "Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Arbeitsgericht Bundesgericht Verfassungsgericht " ..
  "Bundesverfassungsgericht Schöffengericht"

-- Feminine nouns of agents, and those of callings.
local endings = "erin erinnen istin istinnen antin entin ologe ologin iker ikerin torin torinnen eurin " ..
  "eurinnen"

-- The weak declension: des Zeugen, dem Fremden.
local function inflected(nouns)
  return nouns .. " " .. nouns:gsub("(%S+)", function(noun)
    return noun:find "e$" and noun .. "n" or ""
  end)
end

return {
  { 1, words = inflected(persons) },
  { 1, words = endings },
  { 1, "alone", words = inflected(alone_persons) },
  { 2, words = bodies },
  { 2, "alone", words = alone_bodies },
}
