--- Institutions, parties, companies, media, clubs that German news names.
return {
  names = [[
3sat, ABB, AC Mailand, ADAC, ADFC, Adidas, AfD, AFP, Afrikanische Union, Air Berlin, Airbnb, Airbus, Ajax Amsterdam,
AKP, Al-Dschasira, Al-Kaida, Aldi, Alibaba, Allianz, Alphabet, Amazon, Amnesty International, AOK, APA, Apple,
Arabische Liga, ARD, Arminia Bielefeld, Arsenal, Ärzte ohne Grenzen, AS Rom, Associated Press, AstraZeneca,
Atlético Madrid, Attac, AUA, Audi, Außenministerium, Austria Wien, Austrian Airlines, Auswärtiges Amt, Axa,
Axel Springer, Bank Austria, Bank of England, BASF, Bayer AG, Bayer Leverkusen, Bayerischer Rundfunk,
Bayern München, BBC, BDI, Beiersdorf, Benfica Lissabon, Berliner Zeitung, Bertelsmann, Bertelsmann-Stiftung,
Besiktas, Bild am Sonntag, Bild-Zeitung, Bildungsministerium, BioNTech, BKA, Blackrock, Bloomberg, BMW, BND,
BNP Paribas, Boeing, Boko Haram, Borussia Dortmund, Borussia Mönchengladbach, Bosch, BP, BRICS, Brot für die Welt,
BSW, Bundesagentur für Arbeit, Bundesamt für Verfassungsschutz, Bundesarbeitsgericht, Bundesbank, Bundesfinanzhof,
Bundesfinanzministerium, Bundesgerichtshof, Bundesgesundheitsministerium, Bundesheer, Bundesinnenministerium,
Bundesjustizministerium, Bundeskartellamt, Bundesnetzagentur, Bundespolizei, Bundesrat, Bundesregierung,
Bundessozialgericht, Bundestag, Bundesumweltministerium, Bundesverfassungsgericht, Bundesverkehrsministerium,
Bundesverteidigungsministerium, Bundesverwaltungsgericht, Bundeswehr, Bundeswirtschaftsministerium, Burger King,
BZÖ, C&A, Campact, Caritas, CBS, CDU, CERN, Charité, CHP, Chrysler, CIA, CNN, Coca-Cola, Commerzbank, Credit Suisse,
CSU, Daimler, Darmstadt 98, Dekra, Dell, Der Standard, Deutsche Bahn, Deutsche Bank, Deutsche Post, Deutsche Welle,
Deutschlandfunk, Deutschlandradio, DFB, DFL, DGB, Diakonie, DIHK, Disney, DIW, DOSB, Downing Street, dpa,
Dr. Oetker, Duma, Dynamo Dresden, EADS, Easyjet, Ebay, Edeka, Eintracht Braunschweig, Eintracht Frankfurt, EKD,
El País, EnBW, Energie Cottbus, Eon, Erste Bank, ESA, ETH Zürich, EU, EuGH, Europäische Kommission, Europaparlament,
Europarat, Europol, Eurowings, Evangelische Kirche in Deutschland, Exxon, EZB, Facebook, Fatah, FAZ, FBI,
FC Augsburg, FC Barcelona, FC Basel, FC Chelsea, FC Liverpool, FC St. Pauli, FDP, Fenerbahçe, Ferrari, FIA, Fiat,
Fidesz, FIFA, Figaro, Financial Times, Finanzministerium, Fitch, Foodwatch, Ford, Fortuna Düsseldorf, Fox News, FPÖ,
Frankfurter Rundschau, Fraunhofer-Gesellschaft, Freie Wähler, Friedrich-Ebert-Stiftung, Front National, Frontex,
FSB, G20, G7, G8, Galatasaray, Gazprom, GEMA, General Motors, Generali, Germanwings, Gestapo,
Gesundheitsministerium, Glencore, Goethe-Institut, Goldman Sachs, Google, Greenpeace, Gruner + Jahr, H&M, Hamas,
Hamburger SV, Handelsblatt, Hannover 96, Hansa Rostock, Haribo, Harvard, HDP, Heckler & Koch, Heilsarmee,
Heinrich-Böll-Stiftung, Helmholtz-Gemeinschaft, Henkel, Hertha BSC, Hisbollah, Honda, HP, HSBC, Huawei,
Human Rights Watch, Hypo Alpe Adria, Hyundai, IAEA, IAEO, IBM, Ifo-Institut, IfW, IG Metall, Ikea, Infineon,
Innenministerium, Instagram, Intel, Inter Mailand, Interfax, Internationaler Strafgerichtshof, Interpol, IOC, IWF,
JP Morgan, Justizministerium, Juventus Turin, Kanzleramt, Karstadt, Kaufhof, Kaufland, KfW, KGB, Knesset,
Konrad-Adenauer-Stiftung, KPdSU, KPMG, Krauss-Maffei, Kreml, Kronen Zeitung, Kultusministerium, Labour,
Labour-Partei, Landeskriminalamt, Landwirtschaftsministerium, Le Monde, Lehman Brothers, Leibniz-Gemeinschaft,
Lenovo, Lidl, Likud, Linde AG, LinkedIn, Linkspartei, LKA, Lufthansa, Lukoil, Mainz 05, Manchester City,
Manchester United, Max-Planck-Gesellschaft, McDonald's, McKinsey, McLaren, MDR, Mercedes, Merck, Microsoft, Miele,
Misereor, MIT, Moderna, Monsanto, Moody's, Morgan Stanley, Mossad, Mozilla, MTV, Münchener Rück, Muslimbruderschaft,
n-tv, N24, Nabu, NASA, Nationalrat, NATO, NBC, NDR, NEOS, Nestlé, Netflix, New York Times, Nike, Nintendo, Nissan,
Nokia, Novartis, Novo Nordisk, NPD, NSA, NSDAP, NZZ, Oberster Gerichtshof, OECD, ÖGB, OMV, OPEC, Opel, Opus Dei,
Oracle, ORF, OSZE, ÖVP, Paris Saint-Germain, Paypal, PDS, Pegida, Pentagon, Pepsi, Peugeot, Pfizer, Philips,
Piratenpartei, PKK, Podemos, Porsche, Prawda, Pro Asyl, ProSieben, Puma, Raiffeisen, Rapid Wien,
Rassemblement National, RB Leipzig, RBB, Real Madrid, Red Bull, Red Bull Salzburg, Reichstag, Renault,
Reporter ohne Grenzen, Reuters, Rewe, Rheinmetall, RIA Nowosti, Robert-Koch-Institut, Roche, Roskosmos, Rosneft,
Rote Armee, Rotes Kreuz, RT, RTL, RWE, Ryanair, Samsung, SAP, Sat.1, SC Freiburg, Schalke 04, Schufa, SED,
Sicherheitsrat, Siemens, Snapchat, Société Générale, Sony, Sony Pictures, Sozialministerium, SPD, Spiegel,
Spiegel Online, SPÖ, Sputnik, SRF, SSC Neapel, Staatsduma, Standard & Poor's, Stanford, Starbucks, Stasi,
Statistisches Bundesamt, Stiftung Warentest, Sturm Graz, Süddeutsche Zeitung, Supreme Court, SVP, SWR, Syriza,
Tagesspiegel, Taliban, Tass, taz, Tchibo, Telefónica, Telekom, Tencent, Tesla, Thyssenkrupp, Tiktok, Tönnies,
Tories, Tottenham Hotspur, Toyota, Transparency International, TUI, TÜV, Twitter, Uber, UBS, UEFA,
Umweltministerium, UNESCO, UNHCR, UNICEF, UniCredit, Union Berlin, UNO, Vattenfall, Verbraucherzentrale, Verdi,
Verfassungsgerichtshof, Verfassungsschutz, Verkehrsministerium, Verteidigungsministerium, VfB Stuttgart,
VfL Wolfsburg, Vodafone, Voestalpine, Völkerbund, Volkskammer, Volkspolizei, Volkswagen, Volvo, Wagner-Gruppe,
Wall Street Journal, Warner Bros, Washington Post, WDR, Wehrmacht, Weißes Haus, Weltbank, Werder Bremen, Whatsapp,
WHO, Wifo, Wikileaks, Wikipedia, Wirecard, Wirtschaftsministerium, WTO, WWF, Xiaomi, Xing, Xinhua, Yahoo, Yale,
Youtube, Zalando, Zara, ZDF, Zeit Online, Zenit St. Petersburg, Zentralrat der Juden, ZEW
]],
  -- The spelling of the key, and others.
  spellings = [[
Afrikanische Union = Afrikanischen Union
Al-Dschasira = Al Jazeera
Al-Kaida = Al Kaida
Arabische Liga = Arabischen Liga
Arsenal = FC Arsenal
Auswärtiges Amt = Auswärtige Amt, Auswärtigen Amt
Bayerischer Rundfunk = Bayerischen Rundfunk
Bayern München = FC Bayern, FC Bayern München
BioNTech = Biontech
BKA = Bundeskriminalamt
Blackrock = BlackRock
BND = Bundesnachrichtendienst
Borussia Dortmund = BVB
CERN = Cern
Deutsche Bahn = Deutschen Bahn
Deutsche Bank = Deutschen Bank
Deutsche Post = Deutschen Post
Deutsche Welle = Deutschen Welle
Ebay = eBay
Eon = E.ON
ESA = Esa
EU = Europäische Union, Europäischen Union
EuGH = Europäische Gerichtshof, Europäischen Gerichtshof, Europäischer Gerichtshof
Europäische Kommission = EU-Kommission, Europäischen Kommission
Europaparlament = EU-Parlament, Europäische Parlament, Europäischen Parlament, Europäisches Parlament
Exxon = ExxonMobil
EZB = Europäische Zentralbank, Europäischen Zentralbank
FAZ = Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung
FC Barcelona = Barça
FDP = Freie Demokraten, Freien Demokraten
Fed = Federal Reserve
FIFA = Fifa
Freie Wähler = Freien Wähler
GEMA = Gema
Grüne = Bündnis 90/Die Grünen, Grünen
Hamburger SV = HSV
Ifo-Institut = ifo-Institut
Internationaler Strafgerichtshof = Internationalen Strafgerichtshof
IWF = Internationale Währungsfonds, Internationalen Währungsfonds, Internationaler Währungsfonds
Juventus Turin = Juventus
Kanzleramt = Bundeskanzleramt
Mainz 05 = FSV Mainz 05
McDonald's = McDonald’s
Mercedes = Mercedes-Benz
NASA = Nasa
NATO = Nato
NDR = Norddeutschen Rundfunk, Norddeutscher Rundfunk
NZZ = Neue Zürcher Zeitung, Neuen Zürcher Zeitung
OPEC = Opec
Paris Saint-Germain = PSG
Robert-Koch-Institut = RKI, Robert Koch-Institut
Rote Armee = Roten Armee
Rotes Kreuz = DRK, Deutsche Rote Kreuz, Deutsches Rotes Kreuz, Rote Kreuz, Roten Kreuz, Roten Kreuzes
RT = Russia Today
Sat.1 = SAT.1
Schalke 04 = FC Schalke 04
Sicherheitsrat = UN-Sicherheitsrat
Spiegel = Der Spiegel
Statistisches Bundesamt = Statistische Bundesamt, Statistischen Bundesamt
Süddeutsche Zeitung = Süddeutschen Zeitung
Tass = TASS
Telekom = Deutsche Telekom, Deutschen Telekom
Thyssenkrupp = ThyssenKrupp
Tiktok = TikTok
TUI = Tui
TÜV = Tüv
UEFA = Uefa
UNESCO = Unesco
UNICEF = Unicef
UniCredit = Unicredit
UNO = UN, Uno, Vereinte Nationen, Vereinten Nationen
Verdi = ver.di
Volkswagen = VW
WDR = Westdeutscher Rundfunk
Weißes Haus = Weiße Haus, Weißen Haus, Weißen Hauses
Whatsapp = WhatsApp
WHO = Weltgesundheitsorganisation
Wikileaks = WikiLeaks
WTO = Welthandelsorganisation
Youtube = YouTube
]],
}
