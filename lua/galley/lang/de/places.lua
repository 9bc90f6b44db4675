--- Countries, states, regions, cities, rivers, mountains that German news names; no adjectives, no inhabitants.
return {
  names = [[
Aachen, Aalen, Aargau, Aarhus, Abchasien, Abidjan, Abu Dhabi, Abuja, Accra, Addis Abeba, Adelaide, Aden,
Afghanistan, Afrika, Ägypten, Alabama, Alaska, Albanien, Aleppo, Alexandria, Algarve, Algerien, Algier, Allgäu,
Almaty, Alpen, Altona, Amazonas, Amazonien, Amberg, Amerika, Amman, Amsterdam, Anatolien, Andalusien, Anden,
Andernach, Andorra, Angola, Ankara, Ansbach, Antalya, Antarktis, Antwerpen, Appenzell, Apulien, Aqtau, Archangelsk,
Argentinien, Arizona, Arkansas, Arktis, Armenien, Aschaffenburg, Aschgabat, Aserbaidschan, Asien, Astana, Asunción,
Athen, Äthiopien, Atlanta, Atlantik, Ätna, Auckland, Augsburg, Auschwitz, Austin, Australien, Babylon, Bachmut,
Baden, Baden bei Wien, Baden-Baden, Baden-Württemberg, Bagdad, Bahrain, Baikonur, Baku, Balearen, Bali, Balkan,
Baltikum, Baltimore, Bamako, Bamberg, Bangalore, Bangkok, Bangladesch, Barbados, Barcelona, Bari, Baschkortostan,
Basel, Baskenland, Basra, Bautzen, Bayern, Bayreuth, Beirut, Belarus, Belfast, Belgien, Belgorod, Belgrad, Belize,
Bengasi, Benin, Berchtesgaden, Bergheim, Bergisch Gladbach, Bergkarabach, Berlin, Bern, Bethlehem,
Beverly Hills, Bhutan, Biel, Bielefeld, Bilbao, Birmingham, Bischkek, Blankenese, Böblingen, Bochum, Bodensee,
Bogotá, Böhmen, Bolivien, Bologna, Bonn, Bordeaux, Borneo, Bosnien, Bosnien-Herzegowina, Bosporus, Boston, Botswana,
Bottrop, Bourgogne, Bozen, Brandenburg, Brasilien, Brasília, Bratislava, Braunschweig, Bregenz, Bremen, Bremerhaven,
Breslau, Brest, Bretagne, Brisbane, Bristol, Bronx, Brooklyn, Brügge, Brunei, Brünn, Brüssel, Buchara, Budapest,
Buenos Aires, Bukarest, Bulgarien, Burgenland, Burgund, Burkina Faso, Burundi, Butscha, Calais, Calgary, Cambridge,
Canberra, Cannes, Caracas, Cardiff, Casablanca, Charkiw, Charlottenburg, Charlottesville, Chemnitz, Cherson,
Chicago, Chile, China, Chinatown, Chisinau, Chongqing, Christchurch, Chur, Cleveland, Coburg, Colombo, Colorado,
Connecticut, Cornwall, Costa Rica, Cottbus, Cupertino, Cuxhaven, Dachau, Dagestan, Dakar, Dallas, Dalmatien,
Damaskus, Dänemark, Danzig, Daressalam, Darfur, Darmstadt, Davos, DDR, Debrecen, Deggendorf, Delaware, Delhi,
Delmenhorst, Delphi, Den Haag, Denver, Dessau, Dessau-Roßlau, Detroit, Deutschland, Dhaka, Diyarbakir, Dnipro,
Dnjepr, Doha, Donau, Donbass, Donezk, Dormagen, Dornbirn, Dortmund, Dresden, Dschibuti, Dschidda, Dubai, Dublin,
Dubrovnik, Duisburg, Durban, Düren, Duschanbe, Düsseldorf, Eberswalde, Ecuador, Edinburgh, Eifel, Eindhoven,
Eisenach, Eisenstadt, El Salvador, Elbe, Elfenbeinküste, Elmau, Elsass, Emden, Emsland, England, Erbil, Erding,
Erfurt, Eritrea, Eriwan, Erlangen, Erzgebirge, Esslingen, Estland, Eurasien, Europa, Euskirchen, Falklandinseln,
Falludscha, Ferguson, Feuerland, Fidschi, Finnland, Flensburg, Florenz, Florida, Frankfurt, Frankfurt an der Oder,
Frankreich, Freiburg, Freising, Fribourg, Friedrichshafen, Friedrichshain, Fukushima, Fulda, Fürth, Gabun,
Galápagos, Gambia, Garmisch-Partenkirchen, Gaza, Gazastreifen, Gelsenkirchen, Genf, Gent, Genua, Georgien, Gera,
Ghana, Gießen, Glarus, Glasgow, Goa, Golan, Golanhöhen, Göppingen, Gorleben, Görlitz, Goslar, Göteborg, Gotha,
Göttingen, Gran Canaria, Granada, Graubünden, Graz, Greifswald, Grenada, Griechenland, Grönland, Grosny,
Großbritannien, Guangzhou, Guantánamo, Guatemala, Guinea, Guinea-Bissau, Gütersloh, Guyana, Haifa, Haiti, Hamburg,
Hameln, Hamm, Hanau, Hannover, Hanoi, Harare, Harlem, Harz, Havanna, Hawaii, Hebron, Heidelberg, Heilbronn,
Heiligendamm, Helgoland, Helsinki, Herat, Herne, Herzegowina, Hessen, Hildesheim, Himalaya, Hiroshima,
Ho-Chi-Minh-Stadt, Hollywood, Holstein, Homs, Honduras, Hongkong, Honolulu, Houston, Hunsrück, Husum, Ibiza, Idaho,
Idar-Oberstein, Idlib, Illinois, Indien, Indonesien, Ingolstadt, Inguschetien, Innsbruck, Iowa, Irak, Iran, Irkutsk,
Irland, Isar, Iserlohn, Isfahan, Islamabad, Island, Israel, Istanbul, Istrien, Italien, Itzehoe, Izmir, Jakarta,
Jamaika, Japan, Jekaterinburg, Jemen, Jena, Jerusalem, Johannesburg, Jordanien, Jugoslawien, Kabul, Kairo,
Kaiserslautern, Kalifornien, Kaliningrad, Kalkutta, Kambodscha, Kamerun, Kampala, Kampanien, Kanada, Kanaren,
Kandahar, Kansas, Kansas City, Kap Verde, Kapstadt, Karaganda, Karatschi, Karibik, Karlsbad, Karlsruhe, Kärnten,
Karpaten, Karthago, Kasachstan, Kasan, Kaschmir, Kaspisches Meer, Kassel, Katalonien, Katar, Kathmandu, Kattowitz,
Kaukasus, Kempten, Kenia, Kentucky, Kerpen, Khartum, Kiel, Kiew, Kigali, Kinshasa, Kirgisistan, Kirkuk, Klagenfurt,
Kobane, Koblenz, Köln, Kolumbien, Kongo, Königsberg, Konstanz, Kopenhagen, Köpenick, Korfu, Korsika, Kosovo, Krakau,
Krefeld, Kreta, Kreuzberg, Krim, Kroatien, Kuala Lumpur, Kuba, Kundus, Kurdistan, Kursk, Kuwait, Kyoto, La Paz,
Lagos, Lahore, Laibach, Lampedusa, Landau, Landshut, Laos, Las Vegas, Lateinamerika, Lausanne, Lausitz, Leeds,
Leipzig, Lemberg, Leningrad, Leoben, Leonberg, Lesbos, Lesotho, Lettland, Leverkusen, Lhasa, Libanon, Liberia,
Libyen, Liechtenstein, Lille, Lima, Linz, Lissabon, Litauen, Liverpool, Ljubljana, Lodz, Lombardei, London, Lörrach,
Los Angeles, Lothringen, Louisiana, Luanda, Lübeck, Lublin, Ludwigsburg, Ludwigshafen, Ludwigslust, Lugano, Luhansk,
Lüneburg, Lünen, Lusaka, Lüttich, Luxemburg, Luzern, Lwiw, Lyon, Maastricht, Macau, Madagaskar, Madeira, Madrid,
Magdeburg, Mähren, Mailand, Mainz, Malawi, Malaysia, Malediven, Mali, Mallorca, Malmö, Malta, Managua, Manchester,
Manhattan, Manila, Mannheim, Maputo, Marburg, Mariupol, Marl, Marokko, Marrakesch, Marseille, Marzahn,
Masar-i-Scharif, Maskat, Massachusetts, Masuren, Mauretanien, Mauritius, Mazedonien, Mecklenburg,
Mecklenburg-Vorpommern, Medellín, Medina, Mekka, Melbourne, Memmingen, Meran, Merseburg, Mexiko, Mexiko-Stadt,
Miami, Michigan, Milwaukee, Minden, Minneapolis, Minnesota, Minsk, Mississippi, Missouri, Mittelamerika,
Mitteleuropa, Mittelfranken, Mittelmeer, Mittlerer Osten, Moabit, Moers, Mogadischu, Moldau, Monaco,
Mönchengladbach, Mongolei, Montana, Montenegro, Montevideo, Montpellier, Montreal, Mosambik, Mosel, Moskau, Mossul,
Mülheim, Mumbai, München, Münster, Münsterland, Murmansk, Myanmar, Málaga, Nagasaki, Naher Osten, Nairobi, Namibia,
Nantes, Nazareth, Neapel, Nebraska, Neckar, Nepal, Neu-Delhi, Neubrandenburg, Neuenburg, Neukölln, Neumünster,
Neuseeland, Neuss, Neuwied, Nevada, New Hampshire, New Jersey, New Mexico, New Orleans, New York, Newcastle,
Nicaragua, Niederbayern, Niederlande, Niederösterreich, Niedersachsen, Niger, Nigeria, Nikosia, Nizza, Nordafrika,
Nordamerika, Norddeutschland, Norderstedt, Nordeuropa, Nordhausen, Nordirland, Nordkaukasus, Nordkorea,
Nordmazedonien, Nordrhein-Westfalen, Nordsee, Normandie, North Carolina, North Dakota, Norwegen, Nowosibirsk,
Nürnberg, Oberbayern, Oberfranken, Oberhausen, Oberösterreich, Oberpfalz, Oberstdorf, Odessa, Offenbach, Offenburg,
Ohio, Okinawa, Oklahoma, Oldenburg, Oman, Omsk, Oranienburg, Oregon, Osaka, Oslo, Osnabrück, Ostafrika, Ostasien,
Ostdeutschland, Österreich, Osteuropa, Ostfriesland, Ostpreußen, Ostsee, Ottawa, Oxford, Ozeanien, Paderborn,
Pakistan, Palästina, Palermo, Palo Alto, Panama, Panama-Stadt, Papua-Neuguinea, Paraguay, Paris, Passau, Patagonien,
Pazifik, Pearl Harbor, Peking, Pennsylvania, Persischer Golf, Perth, Peru, Peschawar, Pfalz, Pforzheim,
Philadelphia, Philippinen, Phnom Penh, Phuket, Pilsen, Pinneberg, Pirmasens, Pisa, Pittsburgh, Pjöngjang, Plauen,
Podgorica, Polen, Pommern, Pompeji, Port-au-Prince, Portland, Porto, Portugal, Potsdam, Prag, Prenzlauer Berg,
Pressburg, Pretoria, Preußen, Princeton, Pristina, Provence, Puerto Rico, Pyrenäen, Quebec, Queensland, Quito,
Rabat, Rakka, Ramallah, Ramstein, Rangun, Rastatt, Ratingen, Ravensburg, Recklinghausen, Regensburg, Reims,
Remscheid, Rennes, Reutlingen, Reykjavik, Rhein, Rheinland, Rheinland-Pfalz, Rhode Island, Rhodos, Riad, Riga,
Rimini, Rio de Janeiro, Rom, Rosenheim, Rostock, Rostow, Rotes Meer, Rotterdam, Ruanda, Rügen, Ruhrgebiet, Rumänien,
Russland, Saarbrücken, Saarland, Sachsen, Sachsen-Anhalt, Sahara, Sahel, Saigon, Salt Lake City, Salzburg,
Salzgitter, Samarkand, Sambia, San Diego, San Francisco, San José, San Marino, San Salvador, Sanaa, Sansibar,
Santiago de Chile, Saporischschja, Saragossa, Sarajevo, Sardinien, Sassnitz, Saudi-Arabien, Sauerland, Schaffhausen,
Schlesien, Schleswig-Holstein, Schottland, Schwaben, Schwabing, Schwäbisch Gmünd, Schwäbisch Hall, Schwarzes Meer,
Schwarzwald, Schweden, Schweinfurt, Schweiz, Schwerin, Schymkent, Seattle, Semipalatinsk, Senegal, Seoul, Serbien,
Sevilla, Sewastopol, Shanghai, Sheffield, Shenzhen, Sibirien, Siebenbürgen, Siegburg, Siena, Sierra Leone,
Silicon Valley, Simbabwe, Simferopol, Sinai, Sinai-Halbinsel, Sindelfingen, Singapur, Sizilien, Skandinavien,
Skopje, Slowakei, Slowenien, Sofia, Solingen, Solothurn, Somalia, Sotschi, South Carolina, South Dakota,
Southampton, Soweto, Sowjetunion, Spandau, Spanien, Speyer, Spitzbergen, Spree, Srebrenica, Sri Lanka, St. Gallen,
St. Louis, St. Pauli, St. Petersburg, St. Pölten, Stalingrad, Starnberg, Steiermark, Stendal, Stettin, Steyr,
Stockholm, Stralsund, Straßburg, Straubing, Stuttgart, Südafrika, Südamerika, Sudan, Süddeutschland, Südeuropa,
Südkaukasus, Südkorea, Südossetien, Südostasien, Südosteuropa, Südsudan, Südtirol, Suez, Suhl, Sumatra, Suriname,
Sydney, Sylt, Syrien, São Paulo, Tadschikistan, Taipeh, Taiwan, Tallinn, Tanger, Tansania, Taschkent, Tasmanien,
Tatarstan, Teheran, Tel Aviv, Teneriffa, Tennessee, Tessin, Texas, Thailand, Themse, Thessaloniki, Thurgau,
Thüringen, Tibet, Tiflis, Timbuktu, Tirana, Tirol, Togo, Tokio, Toronto, Toskana, Toulouse, Transnistrien, Trier,
Triest, Trinidad und Tobago, Tripolis, Troisdorf, Troja, Tschad, Tschechien, Tschechoslowakei, Tscheljabinsk,
Tschernobyl, Tschetschenien, Tübingen, Tunesien, Tunis, Turin, Türkei, Turkmenistan, Uckermark, Uganda, Ukraine,
Ulan-Bator, Ulm, Ungarn, Unterfranken, Uppsala, Ural, Uruguay, USA, Usbekistan, Usedom, Utah, Utrecht, Valencia,
Vancouver, Vatikan, Velbert, Venedig, Venetien, Venezuela, Vereinigte Arabische Emirate, Vermont, Verona, Vesterbro,
Vesuv, Vietnam, Villach, Villingen-Schwenningen, Vilnius, Vogtland, Vorarlberg, Vorderasien, Vorpommern, Waadt,
Wacken, Wales, Wall Street, Wallis, Warschau, Washington, Weimar, Wellington, Wembley, Weser, West Virginia,
Westafrika, Westdeutschland, Westeuropa, Westfalen, Westjordanland, Westsahara, Wetzlar, Wien, Wiener Neustadt,
Wiesbaden, Wilhelmshaven, Wimbledon, Windhoek, Winterthur, Wisconsin, Wismar, Wittenberg, Wladiwostok, Wolfsburg,
Wolga, Wolgograd, Wuhan, Wuppertal, Württemberg, Würzburg, Wyoming, Xinjiang, Zagreb, Zentralafrika, Zentralasien,
Zugspitze, Zürich, Zweibrücken, Zwickau, Zypern
]],
  -- Common nouns, too: places behind a preposition only.
  behind_preposition = [[
Bergen, Siegen, Brühl, Celle, Champagne, Enns, Essen, Franken, Hagen, Halle, Hof, Java, Nil, Oder, Olympia,
Phoenix, Posen, Queens,
Singen, Split, Stade, Wedding, Wels, Witten, Worms, Zug
]],
  -- The spelling of the key, and others.
  spellings = [[
Almaty = Alma-Ata
Aqtau = Aktau
Astana = Nur-Sultan
Belarus = Weissrussland, Weißrussland
Bergkarabach = Berg-Karabach
Bogotá = Bogota
Bosnien-Herzegowina = Bosnien und Herzegowina
Botswana = Botsuana
Charkiw = Charkow
China = Volksrepublik China
Deutschland = BRD, Bundesrepublik, Bundesrepublik Deutschland
Eriwan = Jerewan
Frankfurt = Frankfurt a. M., Frankfurt am Main, Frankfurt/Main
Frankfurt an der Oder = Frankfurt/Oder
Freiburg = Freiburg im Breisgau
Gazastreifen = Gaza-Streifen
Großbritannien = UK, Vereinigten Königreich, Vereinigtes Königreich
Guantánamo = Guantanamo
Halle = Halle an der Saale
Hongkong = Hong Kong
Kaspisches Meer = Kaspische Meer, Kaspischen Meer
Kiew = Kyiv, Kyjiw, Kyïv
Kirgisistan = Kirgistan
Luhansk = Lugansk
Mexiko-Stadt = Mexico City
Mittlerer Osten = Mittleren Osten
Moldau = Moldawien
Mumbai = Bombay
Myanmar = Birma, Burma
Naher Osten = Nahen Osten, Nahost
New York = New York City
Niederlande = Holland, Niederlanden
Peking = Beijing
Persischer Golf = Persischen Golf
Rangun = Rangoon
Rotes Meer = Rote Meer, Roten Meer
Russland = Rußland
Saudi-Arabien = Saudiarabien
Schwarzes Meer = Schwarze Meer, Schwarzen Meer
Shanghai = Schanghai
Sowjetunion = UdSSR
St. Pauli = Sankt Pauli
St. Petersburg = Petersburg, Sankt Petersburg
Straßburg = Strassburg
São Paulo = Sao Paulo
Tokio = Tokyo
USA = US, US-Amerika, Vereinigte Staaten, Vereinigten Staaten
USA = Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika
Vereinigte Arabische Emirate = Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
Washington = Washington D. C., Washington D.C.
]],
}
