--- German: the words around names. The names themselves are in given_names.lua, places.lua and organizations.lua
--- beside this file. What the values mean is described in csrc/read/language.h. The choice is our own: what German
--- media write about, in the transcriptions of Duden and in those that agencies let through.

local given_names = require "galley.lang.de.given_names"
local lists = require "galley.lang.lists"

local male, female, either = 1, 2, 3 -- galley_gender

local add, add_spellings, items, set = lists.add, lists.add_spellings, lists.items, lists.set

-- People of whom news speaks by the surname alone.
local known_men = [[
Adolf Hitler = Hitler
Albert Einstein = Einstein
Alexander Lukaschenko = Lukaschenko
Alexej Nawalny = Nawalny
Alexis Tsipras = Tsipras
Armin Laschet = Laschet
Barack Obama = Obama
Baschar al-Assad = Assad
Benjamin Netanjahu = Netanjahu
Benjamin Netanjahu = Netanyahu
Boris Jelzin = Jelzin
Cristiano Ronaldo = Ronaldo
Dmitri Medwedew = Medwedew
Donald Trump = Trump
Dwight D. Eisenhower = Eisenhower
Edward Snowden = Snowden
Emmanuel Macron = Macron
Erich Honecker = Honecker
Frank-Walter Steinmeier = Steinmeier
Franklin D. Roosevelt = Roosevelt
François Hollande = Hollande
François Mitterrand = Mitterrand
Guido Westerwelle = Westerwelle
Heinz-Christian Strache = Strache
Horst Seehofer = Seehofer
Jacques Chirac = Chirac
Jarosław Kaczyński = Kaczynski
Jassir Arafat = Arafat
Jean-Claude Juncker = Juncker
Joachim Gauck = Gauck
Joe Biden = Biden
Johann Wolfgang von Goethe = Goethe
Josef Stalin = Stalin
Joseph Goebbels = Goebbels
Julian Assange = Assange
Karl Lauterbach = Lauterbach
Klaus Wowereit = Wowereit
Konrad Adenauer = Adenauer
Leonid Breschnew = Breschnew
Lionel Messi = Messi
Ludwig van Beethoven = Beethoven
Mark Zuckerberg = Zuckerberg
Matteo Renzi = Renzi
Matteo Salvini = Salvini
Michail Chodorkowski = Chodorkowski
Michail Gorbatschow = Gorbatschow
Muammar al-Gaddafi = Gaddafi
Napoleon Bonaparte = Napoleon
Nelson Mandela = Mandela
Nicolas Sarkozy = Sarkozy
Nikita Chruschtschow = Chruschtschow
Nursultan Nasarbajew = Nasarbajew
Otto von Bismarck = Bismarck
Pablo Picasso = Picasso
Pep Guardiola = Guardiola
Petro Poroschenko = Poroschenko
Qassym-Schomart Toqajew = Tokajew
Qassym-Schomart Toqajew = Toqajew
Ramsan Kadyrow = Kadyrow
Recep Tayyip Erdogan = Erdogan
Recep Tayyip Erdogan = Erdoğan
Richard Nixon = Nixon
Robert Habeck = Habeck
Roger Federer = Federer
Ronald Reagan = Reagan
Ruhollah Khomeini = Khomeini
Sergej Lawrow = Lawrow
Silvio Berlusconi = Berlusconi
Viktor Janukowitsch = Janukowitsch
Viktor Orbán = Orban
Viktor Orbán = Orbán
Werner Faymann = Faymann
William Shakespeare = Shakespeare
Winfried Kretschmann = Kretschmann
Winston Churchill = Churchill
Wladimir Putin = Putin
Wolfgang Amadeus Mozart = Mozart
Wolfgang Schäuble = Schäuble
Wolodymyr Selenskyj = Selenski
Wolodymyr Selenskyj = Selenskyj
Yanis Varoufakis = Varoufakis
]]
local known_women = [[
Angela Merkel = Merkel
Annalena Baerbock = Baerbock
Julia Timoschenko = Timoschenko
Margaret Thatcher = Thatcher
]]

-- What stands beside names, and how they end: galley_name_word.
local particle, inner_particle = 1, 2
local place_cue, place_part, locative, organization_cue, organization_part, organization_last, link = 3, 4, 5, 6, 7, 8, 9
local genitive, place_ending, noun_ending, plural, surname_ending, inhabitant, adjective = 10, 11, 12, 13, 14, 15, 16

local beside = add({}, "von, vom, van, de, del, della, di, da, do, dos, du, la, le, al, el", particle)
add(beside, "bin, ibn, ben, ter, ten, af, av, Mac", particle)
add(beside, "der, den, und, zu, zur, los, las", inner_particle)

add(beside, [[
Bezirk, Bundesland, Bundesstaat, Dorf, Fluss, Gemeinde, Grenzstadt, Großstadt, Hafenstadt, Halbinsel, Hauptstadt,
Insel, Kanton, Kleinstadt, Kreis, Kreisstadt, Küstenstadt, Landeshauptstadt, Landkreis, Millionenstadt, Ort,
Ortschaft, Ortsteil, Provinz, Region, Stadt, Stadtteil, Vorort
]], place_cue)
add(beside, "Bad, Mount, Neu, Port, Saint, San, Sankt, Santa, St.", place_part)
add(beside, "aus, bei, bis, in, nach, nahe, nördlich, östlich, südlich, über, um, westlich", locative)
add(beside, [[
Autobauer, Autohersteller, Bündnis, Club, Fernsehsender, Firma, Fluggesellschaft, Gewerkschaft, Hersteller,
Hilfsorganisation, Initiative, Internetportal, Klub, Konzern, Magazin, Menschenrechtsorganisation,
Nachrichtenagentur, Nachrichtenmagazin, Organisation, Partei, Portal, Radiosender, Sender, Softwarekonzern,
Start-up, Startup, Tageszeitung, Terrororganisation, Umweltorganisation, Unternehmen, Verband, Verein, Versicherer,
Wochenzeitung, Zeitung
]], organization_cue)
add(beside, [[
Akademie, Amtsgericht, BSV, EHC, ERC, HC, HSG, KSV, SSC, AC, VfR, FK, RB, Landesarbeitsgericht, Landessozialgericht,
Finanzgericht, Bezirksgericht, Handelsgericht, Landesgericht, Staatssekretariat, Ministerium, Ministeriums, Bundesamtes,
Instituts, Zentrum, Amt, Zentralverband, Bundesinstitut, Arbeitsgericht, Banque, BSG, Bundesamt,
Bundesministerium, Bundesverband, Fachhochschule, FC,
FH, FSV, Hochschule, IG, Institut, Klinikum, KSC, Landesamt, Landesverband, Landgericht, Oberlandesgericht,
Oberverwaltungsgericht, Polizeidirektion, Polizeipräsidium, SC, Sozialgericht, SpVgg, SSV, Staatsanwaltschaft,
Stadtwerke, SV, TSV, TU, TuS, Uni, Uniklinik, Universität, Universitätsklinikum, Verwaltungsgericht, VfB, VfL,
Zentralrat
]], organization_part)
add(beside, [[
AG, Airlines, College, Corp, Corp., e. V., e.V., eG, Entertainment, Foundation, gGmbH, GmbH, Group, Holding, Inc,
Inc., Institute, KG, KGaA, LLC, Ltd, Ltd., mbH, Motors, N.V., OHG, Pictures, PLC, plc, Records, S.A., S.p.A., UG,
University
]], organization_last)
add(beside, "für, of, for", link)

add(beside, "s, 's, ’s, s’", genitive)
add(beside, [[
bach, brück, brücken, burg, büttel, dorf, feld, felden, ford, furt, grad, hafen, hagen, hausen, heim, hofen,
ingen, istan, kirchen, münde,
ow, rode, scheid, shire, stadt, stedt, town, ville, walde
]], place_ending)
add(beside, [[
anz, enz, erin, erinnen, grafie, graphie, heit, heiten, ierung, ik, iker, ikern, ismus, keit, keiten, ling, linge,
lingen, logie, ment, nis, nisse, nissen, schaft, schaften, tät, täten, tion, tionen, tum, ung, ungen, wesen, zeug
]], noun_ending)
add(beside, "en", plural)
add(beside, "sen", surname_ending)
add(beside, "er", inhabitant)
add(beside, "e, es, em", adjective)

-- Offices, titles and callings besides those of lang/de.lua. A compound that ends in one is one, too: Vizepräsident.
local roles = [[
Abgeordneten, Admiral, Ajatollah, Aktivist, Aktivistin, Altkanzler, Analysten, Anwalt, Anwältin, Archäologe,
Archäologin, Architekt, Architektin, Arzt, Ärztin, Astronaut, Astronautin, Aufsichtsratschef, Außenamtschef, Banker,
Bankerin, Baron, Baronin, Bassist, Beauftragte, Beauftragten, Beauftragter, Beigeordnete, Beigeordneter, Betreiber,
Betreiberin, Bildhauer, Bildhauerin, Biologe, Biologin, Blogger, Bloggerin, Bruder, Bundesminister, Bundesministerin,
Bundestrainer, Chefredakteur, Chefredakteurin, Chemiker, Chemikerin, Coach, Comedian, Dalai, Dekan, Designer,
Designerin, Dezernent, Dezernentin, Dichter, Dichterin, Diktator, Diplomat, Diplomatin, Dirigent, Dirigentin, Doktor,
Dr., Ehefrau, Ehemann, Emir, Ermittler, Ermittlerin, Europameister, Europameisterin, Ex-Kanzler, Ex-Präsident,
Ex-Präsidentin, Experten, Fahrer, Fahrerin, Feldmarschall, Filmemacher, Filmemacherin, Finanzvorstand, Fotograf,
Fotografin, Frau, Freiherr, Freund, Freundin, Frontfrau, Frontmann, Fürst, Fürsten, Fürstin, Gemeinderat,
Generalbundesanwalt, Gesandte, Gesandter, Geschäftsführer, Gitarrist, Gouverneur, Gouverneurin, Graf, Grafen, Gräfin,
Großmutter, Großvater, Gründer, Gründerin, Hauptmann, Herausgeber, Herausgeberin, Herr, Herrn, Herzog, Herzogin,
Historikers, Imam, Initiator, Initiatorin, Intendant, Intendantin, Investor, Investorin, Journalist, Journalistin,
Kabarettist, Kabarettistin, Kaiser, Kaiserin, Kandidat, Kandidatin, Kapitän, Kapitänin, Klubchef, Klubchefin,
Klubobmann, Kollegen, Knabe, Kolumnist, Kolumnistin, Komiker, Kommandant, Kommandeur, Kommandeurin, Kommissar,
Komponist, Komponistin, Königin, Konzernchef, Konzernchefin, Korrespondent, Korrespondentin, Kosmonaut, Kremlkritiker,
Kritiker, Kritikerin, Kronprinz, Kronprinzessin, Künstler, Künstlerin, Kurator, Kuratorin, Lady, Landeshauptfrau,
Landeshauptmann, Landesrat, Landesrätin, Landwirt, Landwirtin, Lehrer, Lehrerin, Lehrling, Leutnant, Lord, Machthaber,
Major, Maler, Malerin, Manager, Managerin, Mandatar, Marketingchef, Marschall, Mediziner, Medizinerin,
Milliardär, Milliardärin, Mitbegründer, Mitbegründerin, Mittelfeldspieler, Moderator, Moderatorin, Mr., Mrs., Ms.,
Musiker, Musikerin, Mutter, Nachbar, Nachbarin, Nationaltrainer, Neffe, Nichte, Oberst, Oberstaatsanwalt,
Oberstaatsanwältin, Obfrau, Obmann, Offizier, Ökonomen, Oligarch, Olympiasieger, Olympiasiegerin, Oma, Onkel, Opa,
Oppositionsführer, Oppositionsführerin, Oppositionspolitiker, Oppositionspolitikerin, Ortsvorsteher, Pädagoge,
Pädagogin, Pater, Patient, Patientin, Pfarrer, Pfarrerin, Philosoph, Philosophin, Physiker, Physikerin, Pianist,
Pianistin, Pilot, Pilotin, Politikwissenschaftler, Politikwissenschaftlerin, Politologe, Politologin, Polizeichef,
Polizeichefin, Polizeipräsident, Polizeipräsidentin, Polizist, Polizistin, Präsidenten, Präsidentschaftskandidat,
Präsidentschaftskandidatin, Premierministers, Prinzen, Produzent, Produzentin, Prof., Professor, Professorin,
Professors, Psychologe, Psychologin, Putschist, Rabbi, Rabbiner, Rapper, Rapperin, Rebellenchef, Rechtsanwalt,
Rechtsanwältin, Redakteur, Redakteurin, Regisseur, Regisseurin, Rektor, Rektorin, Rennfahrer, Reporter, Reporterin,
Revolutionär, Scheich, Schiedsrichter, Schiedsrichterin, Schlagersänger, Schlagzeuger, Schriftsteller,
Schriftstellerin, Schüler, Schülerin, Schulleiter, Schulleiterin, Schwester, Sekretär, Sekretärin, Senator, Sir, Sohn,
Sondergesandte, Sondergesandter, Sopranistin, Soziologe, Soziologin, Spieler, Spielerin, Spitzenkandidat,
Spitzenkandidatin, Sportchef, Sportdirektor, Sportdirektorin, Sportvorstand, Staatsoberhaupt, Stadtrat, Stadträtin,
Student, Studentin, Stürmer, Stürmerin, Tante, Teamchef, Teamchefin, Tenor, Theologe, Theologin, Titelverteidiger,
Tochter, Torhüter, Torhüterin, Torwart, Unterhändler, Unterhändlerin, Unternehmer, Unternehmerin, Vater,
Verhandlungsführer, Verteidiger, Verteidigerin, Virologe, Virologin, Vizechef, Vizechefin, Vizekanzler, Vizekanzlerin,
Vizepräsident, Vorsitzenden, Vorstandschef, Vorstandschefin, Weltmeister, Weltmeisterin, Wissenschaftler,
Wissenschaftlerin, Witwe, Witwer, Zar, Zarin, Doctor, Lieutenant, Obrist, Pastor, Pastorin, Advokat, Advocat, Konsul,
Konsulin, Consul, Hofrat, Hofrath, Geheimrat, Geheimrath, Kommerzienrat, Commerzienrath, Justizrat, Justizrath,
Regierungsrat, Regierungsrath, Regierungsrätin, Landrath, Medizinalrat, Medicinalrath, Nationalrat, Nationalrätin,
Ständerat, Ständerätin, Ministerialrat, Kaplan, Sergeant, Detektiv, Detektivin, Kommissär, Commissär, Kapellmeister,
Baumeister, Ingenieur, Ingenieurin, Wehrführer, Wehrführerin, Hausmeister, Hausmeisterin, Inhaber, Inhaberin, Juwelier,
Juwelierin, Gutachter, Gutachterin, Betriebsrat, Betriebsrätin, Kämmerer, Superintendent, Superintendentin, Diakon,
Diakonin, Apotheker, Apothekerin, Imker, Imkerin, Lokführer, Lokführerin, Gewerkschafter, Gewerkschafterin, Volkswirt,
Volkswirtin, Jurist, Juristin, Bankier, Banquier, Redacteur, Prälat, Domherr, Kantor, Cantor, Statthalter, Ministerialdirektor
]]
-- Before a name with a particle, too (Herr von Bülow).
local addresses = set [[
Herr, Herrn, Frau, Dr., Prof., Doktor, Professor, Professorin, Graf, Gräfin, Freiherr, Baron, Baronin, Fürst, Lord,
Lady, Sir, Mr., Mrs., Ms.
]]
-- Of women, though they do not end in -in; and of men or women.
local women = set [[
Frau, Ehefrau, Obfrau, Landeshauptfrau, Frontfrau, Tochter, Schwester, Witwe, Tante, Oma, Großmutter, Nichte,
Lady, Mrs., Ms.
]]
local men_or_women = set [[
Vorsitzende, Vorsitzenden, Abgeordnete, Abgeordneten, Beauftragte, Beauftragten, Beigeordnete, Gesandte,
Sondergesandte, Staatsoberhaupt, Dr., Prof., Vorstand, Coach, Comedian, Finanzvorstand,
Sportvorstand, Dalai
]]

local function gender_of(role)
  if men_or_women[role] then
    return either
  end
  return (women[role] or role:find "[^e]in$") and female or male -- Kapitän has an ä
end

--- The values of roles by gender: of those before a name, and of those before a particle, too.
local plain, address = { { male }, { female }, { either } }, {}
for gender = male, either do
  address[gender] = { gender, "address" }
end

local function places()
  local data = require "galley.lang.de.places"
  return add_spellings(add(add({}, data.names, 1), data.behind_preposition, 2), data.spellings, 1)
end

local function organizations()
  local data = require "galley.lang.de.organizations"
  return add_spellings(add({}, data.names, 1), data.spellings, 1)
end

--- Adds the classes of names to the words of a language, and genders to its roles.
---@param words table the classes of words; `role` is a list
return function(words)
  local with_genders = {}
  for _, role in ipairs(words.role) do
    with_genders[role] = (addresses[role] and address or plain)[gender_of(role)]
  end
  for role in items(roles) do
    with_genders[role] = (addresses[role] and address or plain)[gender_of(role)]
  end
  words.role = with_genders
  words.given_name = lists.given_names(given_names, given_names.common)
  words.person = add_spellings(add_spellings({}, known_men, male), known_women, female)
  words.place = places()
  words.organization = organizations()
  words.name_word = beside
end
