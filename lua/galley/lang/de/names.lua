--- Names in German news: first names, places, organizations, and the words around names. What the values mean is
--- described in csrc/read/language.h. The choice is our own: what German media write about. Transcriptions are those of
--- Duden beside the English ones that agencies let through.

--- Lists are written as text: items stand between commas or line breaks.
local function items(text)
  return text:gmatch "%s*([^,\n]+)"
end

local function add(into, text, value)
  for item in items(text) do
    into[item] = value
  end
end

local male, female, either = 1, 2, 3

local given = {}

-- German and international
add(given, [[
Achim, Adam, Adrian, Albert, Albrecht, Alex, Alexander, Alfons, Alfred, Alois, Ambros, Anders, Andreas, Andrew, Andy,
André, Anton, Armin, Arne, Arno, Arnold, Arthur, Artur, Axel, Bastian, Ben, Benedikt, Benjamin, Bernd, Bernhard, Bert,
Berthold, Bertold, Björn, Bodo, Boris, Bruno, Burkhard, Carl, Carlo, Carsten, Charles, Christian, Christof, Christoph,
Christopher, Claudius, Claus, Clemens, Constantin, Cornelius, Daniel, David, Denis, Dennis, Detlef, Dieter, Dietmar,
Dietrich, Dirk, Dominic, Dominik, Eberhard, Eckhard, Edgar, Edmund, Eduard, Egon, Elias, Elmar, Emanuel, Emil, Emmanuel,
Engelbert, Erhard, Eric, Erich, Erik, Erwin, Eugen, Fabian, Felix, Ferdinand, Florian, Franz, Frederik, Friedemann,
Friedhelm, Friedrich, Fritz, Gabriel, Georg, Gerald, Gerd, Gereon, Gerhard, Gernot, Gero, Gert, Gottfried, Gregor,
Guido, Gunnar, Gunter, Gunther, Gustav, Götz, Günter, Günther, Hannes, Hanno, Hanns, Hans, Harald, Hardy, Harry,
Hartmut, Heiko, Heiner, Heinrich, Heinz, Helge, Helmut, Helmuth, Hendrik, Henning, Henrik, Henry, Herbert, Hermann,
Hilmar, Holger, Horst, Hubert, Hubertus, Hugo, Ignaz, Igor, Ingo, Ingolf, Jakob, Jan, Janis, Jannik, Jens, Joachim,
Jochen, Johann, Johannes, Jonas, Jonathan, Josef, Joseph, Joschka, Julian, Julius, Justus, Jörg, Jörn, Jürgen, Kai,
Karl, Karsten, Kaspar, Kevin, Klaus, Knut, Konrad, Konstantin, Kristian, Kurt, Lars, Laurenz, Leander, Leo, Leon,
Leonard, Leonhard, Leopold, Lorenz, Lothar, Louis, Luca, Lucas, Ludger, Ludwig, Luis, Luka, Lukas, Lutz, Magnus, Malte,
Manfred, Manuel, Marc, Marcel, Marco, Marcus, Marek, Mario, Marius, Markus, Marten, Martin, Marvin, Mathias, Mats,
Matthias, Maurice, Max, Maximilian, Meinhard, Michael, Mike, Mirko, Moritz, Nicolas, Nico, Nicolai, Niels, Niklas,
Niko, Nikolai, Nikolaus, Nils, Norbert, Olaf, Oliver, Olli, Oskar, Oscar, Otmar, Ottmar, Otto, Pascal, Patrick, Paul, Peer,
Peter, Philip, Philipp, Philippe, Pierre, Pit, Rainer, Ralf, Ralph, Raimund, Raphael, Reiner, Reinhard, Reinhold, René,
Richard, Rico, Robert, Robin, Rolf, Roland, Roman, Ronald, Ronny, Rudi, Rudolf, Rupert, Ruprecht, Rüdiger, Samuel,
Sascha, Sebastian, Severin, Siegfried, Siegmar, Sigmar, Sigmund, Silvio, Simon, Stefan, Steffen, Stephan, Sven, Sönke,
Thilo, Theo, Theodor, Thomas, Thorsten, Tilman, Tilo, Tim, Timo, Tino, Tobias, Tom, Toni, Torben, Torsten, Udo, Ulf,
Ulrich, Uwe, Valentin, Veit, Viktor, Victor, Vincent, Vinzenz, Volker, Volkmar, Waldemar, Walter, Walther, Werner,
Wilfried, Wilhelm, Willi, Willy, Winfried, Wolfgang, Wolfram, Xaver, Yannick
]], male)
add(given, [[
Agnes, Alexandra, Alice, Alina, Amelie, Andrea, Anett, Anette, Anita, Anja, Anke, Ann, Anna, Annabelle, Annalena, Anne,
Annegret, Anneliese, Annemarie, Annette, Annika, Antje, Antonia, Astrid, Barbara, Beate, Beatrice, Beatrix, Bettina,
Birgit, Brigitta, Brigitte, Britta, Camilla, Carina, Carla, Carmen, Carola, Carolin, Carolina, Caroline, Cathrin,
Charlotte, Christa, Christel, Christiane, Christin, Christina, Christine, Clara, Claudia, Constanze, Cordula, Corinna,
Cornelia, Dagmar, Daniela, Denise, Diana, Dina, Dorothea, Dorothee, Doris, Edith, Elfriede, Elisabeth, Elena, Elisa,
Elke, Ella, Ellen, Elvira, Emilia, Emily, Emma, Erika, Esther, Eva, Evelyn, Fabienne, Felicitas, Franziska, Frauke,
Frederike, Friederike, Gabi, Gabriela, Gabriele, Gerda, Gerlinde, Gertrud, Gesa, Gesine, Gisela, Gitta, Greta, Gudrun,
Hanna, Hannah, Hannelore, Heide, Heidi, Heidemarie, Heike, Helen, Helena, Helene, Helga, Henriette, Hertha, Hilde,
Hildegard, Ida, Ilona, Ilse, Imke, Ina, Ines, Inga, Ingeborg, Inge, Ingrid, Irene, Iris, Irmgard, Isabel, Isabell,
Isabelle, Jana, Janina, Jasmin, Jeanette, Jennifer, Jenny, Jessica, Johanna, Josefine, Judith, Jule, Julia, Juliane,
Julie, Juliette, Jutta, Karin, Karina, Karola, Karoline, Katarina, Katharina, Kathrin, Katja, Katrin, Kerstin, Klara,
Klaudia, Kristin, Kristina, Lara, Laura, Lea, Lena, Leni, Leonie, Lina, Linda, Lisa, Liselotte, Lotte, Louisa, Louise,
Luisa, Luise, Lydia, Magda, Magdalena, Maike, Manuela, Mara, Mareike, Margarete, Margarethe, Margit, Margot, Margret,
Margrethe, Maria, Marianne, Marie, Marina, Marion, Marita, Marlene, Marlies, Martha, Martina, Mathilde, Melanie, Mia,
Michaela, Michelle, Miriam, Mirjam, Mona, Monica, Monika, Nadine, Nadja, Nancy, Natalie, Natascha, Nele, Nicole, Nina,
Nora, Olga, Olivia, Patricia, Paula, Petra, Pia, Ramona, Rebecca, Regina, Regine, Renate, Ricarda, Rita, Rosa,
Rosemarie, Roswitha, Ruth, Sabine, Sabrina, Sahra, Sandra, Sara, Sarah, Saskia, Selina, Sibylle, Sigrid, Silke,
Silvia, Simone, Sina, Sofia, Sofie, Sonja, Sophia, Sophie, Stefanie, Steffi, Stella, Stephanie, Susann, Susanna,
Susanne, Svenja, Sybille, Sylvia, Tamara, Tanja, Tatjana, Teresa, Theresa, Theresia, Tina, Trude, Ulla, Ulrike, Ursula,
Uta, Ute, Valerie, Vanessa, Vera, Verena, Veronika, Viktoria, Viola, Waltraud, Wencke, Wiebke, Wilhelmine, Yvonne
]], female)
add(given, [[
Andrea, Gabriele, Kim, Conny, Toni, Sascha, Robin, Chris, Jamie, Taylor, Alexis, Dominique, Sam, Micha, Eike, Kersten,
Luca, Nikola, Jean, Kay
]], either)

-- English, French, Spanish, Italian, Dutch, Scandinavian
add(given, [[
Aaron, Abraham, Adolfo, Alan, Alastair, Alberto, Aldo, Alejandro, Alessandro, Alfonso, Alfredo, Allan, Allen, Alvaro,
Anthony, Antoine, Antonio, António, António, Arjen, Arnaud, Arturo, Ashton, Barack, Barry, Benito, Bernard, Bernie,
Bill, Billy, Bob, Brad, Brandon, Brian, Bruce, Bryan, Carlos, Cesare, Chuck, Clark, Clint, Colin, Craig, Cristiano,
Dan, Danny, Darren, Dave, Davide, Dean, Derek, Diego, Donald, Douglas, Duncan, Dustin, Dwayne, Dylan, Ed, Eddie,
Edouard, Eduardo, Edward, Elon, Elton, Emilio, Enrico, Enrique, Ernesto, Esteban, Ethan, Fabio, Federico, Felipe,
Fernando, Fidel, Filippo, Francesco, Francis, Francisco, Franco, François, Frank, Frankie, Fred, Gareth, Gary, Geert, Geoffrey, George, Gerard,
Gianluca, Gianni, Giorgio, Giovanni, Giuseppe, Gonzalo, Gordon, Graham, Greg, Guillaume, Gustavo, Harold,
Harrison, Harvey, Hector, Howard, Ian, Isaac, Ivan, Jack, Jackson, Jacob, Jacques, Jaime, Jake, James, Jason, Javier, Jeff,
Jeffrey, Jeremy, Jerome, Jerry, Jesper, Jesús, Jill, Jim, Jimmy, Joe, Joel, Joey, John, Johnny, Jon, Jorge, José, Josh,
Joshua, Juan, Julien, Julio, Justin, Jérôme, Keith, Ken, Kenneth, Kristof, Kyle, Lance, Larry, Laurent, Lee,
Leonardo, Liam, Lionel, Logan, Luciano, Luigi, Luke, Malcolm, Marcelo, Mariano, Mark, Massimo, Matt, Matteo, Matthew,
Mauricio, Mauro, Mel, Michel, Miguel, Mitch, Mitt, Morgan, Morten, Nate, Nathan, Neil, Nelson, Nicholas, Nick, Nigel,
Noah, Noel, Olivier, Orlando, Owen, Pablo, Paolo, Patrice, Pedro, Pep, Phil, Philippe, Pietro, Quentin, Rafael, Ralf,
Ramón, Raoul, Raul, Raúl, Ray, Raymond, Renaud, Renzo, Ricardo, Riccardo, Rick, Rob, Roberto, Rodrigo, Roger, Romano,
Ron, Ross, Roy, Russell, Ryan, Salvador, Salvatore, Scott, Sean, Sergio, Serge, Seth, Shane, Shaun, Sid, Spencer, Stan,
Stanley, Stefano, Stephen, Steve, Steven, Stuart, Sébastien, Ted, Terry, Thierry, Tiger, Timothy, Todd, Tommaso, Tommy,
Tony, Travis, Trevor, Tyler, Umberto, Usain, Valentino, Vince, Wayne, Wes, William, Xabi, Xavier, Yann, Yves, Zac,
Zinedine, Åke, Øystein, Lasse, Søren, Stieg, Joost, Jeroen, Joop, Johan, Dries, Henk, Ruud, Wim, Mika, Kimi, Aleksander
]], male)
add(given, [[
Abigail, Adele, Agatha, Alicia, Alison, Allison, Amanda, Amber, Amélie, Amy, Ana, Angela, Angelina, Angelica, Anne-Marie,
Annie, Arianna, Ashley, Audrey, Ava, Beatriz, Becky, Bella, Bernadette, Beth, Betty, Beverly, Brenda, Bridget,
Britney, Brooke, Catherine, Cecilia, Celine, Chelsea, Chiara, Chloe, Cindy, Condoleezza, Courtney, Cristina, Daisy,
Debbie, Deborah, Dolores, Donna, Dorothy, Eleanor, Elaine, Elinor, Elizabeth, Emmanuelle, Erica, Erin, Eugenie,
Federica, Fiona, Florence, Francesca, Françoise, Gemma, Georgina, Giorgia, Giulia, Gloria, Gwyneth, Hailey, Heather,
Hillary, Holly, Isabella, Ivanka, Jacqueline, Jane, Janet, Jeanne, Jodie, Jordan, Josephine, Joyce, Juana, Juanita,
Kamala, Karen, Kate, Katherine, Kathleen, Kathryn, Katie, Kelly, Kimberly, Kirsten, Kristen, Lady, Laurence, Lauren,
Leila, Leslie, Lindsay, Lindsey, Liz, Lorena, Lucia, Lucie, Lucy, Luz, Lynn, Madeleine, Madison, Madonna, Marcela,
Margaret, Mariah, Marilyn, Marine, Marisa, Marta, Mary, Megan, Meghan, Melania, Melissa, Meryl, Mette, Miley, Molly,
Naomi, Natalia, Nathalie, Nathalia, Nicola, Nicoletta, Pamela, Paola, Paris, Penelope, Pilar, Priscilla, Rachel,
Rebekah, Renée, Rihanna, Roberta, Rosalind, Roxana, Samantha, Sandrine, Scarlett, Serena, Sharon, Shirley, Sienna,
Silvana, Soledad, Susan, Suzanne, Sydney, Tanya, Taylor, Tiffany, Ursula, Venus, Victoria, Virginia, Virginie, Wendy,
Whitney, Winona, Zoe, Zoë, Åsa, Astrid, Sigourney, Sanna, Siv, Solveig, Birgitte, Annika, Inger, Marit
]], female)

-- Russian, Ukrainian, Belarusian, Kazakh, Polish, Czech, South Slavic, Hungarian, Romanian, Greek
add(given, [[
Adam, Aleksandar, Aleksandr, Aleksej, Alexei, Alexej, Anatoli, Anatolij, Andrej, Andrei, Andrij, Andrzej, Ante, Antoni,
Arkadi, Arsen, Arsenij, Askar, Aslan, Bakytschan, Bohdan, Bogdan, Branko, Daniil, Dariga, Denys, Dimitri, Dimitrij, Dimitris, Dmitri, Dmitrij,
Dmitry, Dmytro, Donald, Dragan, Edin, Emir, Eduard, Evangelos, Fjodor, Fedor, Ferenc, Gábor, Gennadi, Gennadij, Georgi, German,
Giorgos, Goran, Grigori, György, Henryk, Ihor, Ilham, Ilja, Ion, Iosif, Ivica, István, Iwan, Jacek, Jarosław, Jaroslav, Jaroslaw, Jerzy, Jewgeni,
Jewgenij, Josip, Josef, János, Jiří, Juri, Jurij, Karel, Karim, Kassym, Kassym-Schomart, Qassym, Qassym-Schomart, Kirill, Kyriakos, Kyrylo,
Lech, Leonid, Lew, Luka, Maciej, Maksim, Maxim, Mateusz, Maksym, Michail, Mihai, Mikhail, Milan, Milorad,
Milos, Miloš, Miroslav, Mykhailo, Mykola, Mychajlo, Nikita, Nikolaj, Nikolay, Nikol, Nikos, Novak, Nursultan, Nurlan, Olexander, Oleg, Oleh,
Oleksandr, Oleksij, Olexij, Panagiotis, Pawel, Paweł, Petr, Petro, Pjotr, Péter, Radosław, Ramsan, Radovan, Robert, Roman, Ruslan, Rustam,
Ryszard, Sergei, Sergej, Sergii, Serhij, Slobodan, Stanislaw, Stanislav, Stavros, Stepan, Taras, Timur, Tomasz, Tomáš, Vaclav, Václav,
Viktor, Vitali, Vitalij, Vladimir, Vladislav, Vojislav, Volodymyr, Wadim, Walentin, Waleri, Walerij, Wassili, Wassyl, Wiktor, Witali, Witalij,
Wjatscheslaw, Wladimir, Wladislaw, Wolodymyr, Yannis, Yanis, Yuri, Zbigniew, Zdeněk, Zoltán, Zoran, Zoltan, Gyula, Viorel, Traian, Klaus, Bojko, Bojan,
Antonis, Alexis, Kostas, Andris, Egils, Andrus, Toomas, Dalia, Gitanas, Erlan, Yerlan, Jerlan, Marat, Mukhtar, Muchtar, Olschas, Baurschan, Daniyar
]], male)
add(given, [[
Agnieszka, Aleksandra, Alla, Anastasia, Anastasija, Beata, Darija, Darja, Dariga, Ekaterina, Galina, Halyna, Iryna,
Irina, Ivana, Jadwiga, Jekaterina, Jelena, Julija, Julia, Katarzyna, Ksenia, Kseniya, Larissa, Larysa, Ljudmila, Ludmila, Ljubow, Lesja,
Malgorzata, Małgorzata, Maryna, Milena, Mirela, Nadeschda, Nadija, Natalja, Natalija, Oksana, Oksana, Olena, Olessja, Polina, Raissa, Snežana, Swetlana, Svetlana,
Tatiana, Tetjana, Valentina, Walentina, Vesna, Wiktoria, Wera, Xenia, Zuzana, Zsuzsa, Ágnes, Vjosa, Maia, Salome, Kolinda, Ewa, Swjatlana, Marija, Aigul, Asel, Dinara, Gulnara, Saltanat
]], female)

-- Turkish, Arabic, Persian, Kurdish, Hebrew, Indian
add(given, [[
Abbas, Abdel, Abdelfattah, Abdul, Abdulla, Abdullah, Abdurrahman, Abu, Adnan, Ahmad, Ahmed, Ahmet, Akif, Ali, Alaa, Alparslan, Amin, Amir,
Anwar, Arif, Ariel, Arvind, Aschraf, Avi, Aydin, Aziz, Baschar, Bashar, Benny, Binali, Bülent, Can, Cem, Cemal, Cihan, Deniz, Devlet, Dschamal, Ehud, Ekrem, Emre, Enver, Ercan, Erdal, Ersin, Faisal, Faruk, Fatih,
Fethullah, Feridun, Gamal, Gideon, Gökhan, Habib, Hakan, Haider, Hamad, Hamid, Hamza, Hasan, Hassan, Hikmet, Hosni, Hüseyin, Hussein, Hussain, Ibrahim, Idris, İbrahim, Ilhan, Imran, Isa, Ismail,
Izchak, Jair, Jamal, Jassir, Kemal, Kenan, Khaled, Khalid, Khalifa, Levent, Machmud, Mahathir, Mahmoud, Mahmud, Mahmut, Mansour, Masoud, Massud, Mehmet, Mesut, Mevlüt, Mohamed, Mohammad, Mohammed, Moshe, Mosche, Mohsen, Muammar, Muhammad, Muhammed, Murat, Musa, Mustafa,
Naftali, Naim, Nadschib, Narendra, Nasser, Nawaz, Nihat, Nuri, Omar, Osama, Osman, Ömer, Özgür, Rafik, Rahul, Rajiv, Raschid, Recep, Reza, Saad, Saddam, Said, Salah, Salih, Salim, Salman, Sami, Samir, Selahattin, Selim,
Serdar, Serkan, Shimon, Schimon, Sinan, Sultan, Suleiman, Süleyman, Tarek, Tariq, Tayyip, Turgut, Ümit, Umar, Usama, Volkan, Yair, Yasin, Yassin, Yasser, Yitzhak, Yoav, Youssef, Yousef, Yusuf, Yücel, Zafer, Zeki, Hadi, Hassan, Ilkay, İlkay, Kaan, Onur, Tolga, Ugur, Tarik, Younes, Karim, Rachid
]], male)
add(given, [[
Aische, Aisha, Amal, Amina, Asma, Aylin, Ayse, Ayşe, Aydan, Benazir, Canan, Cansu, Dilek, Dunja, Elif, Emine, Esra, Fadime, Fatima, Fatma,
Feride, Golda, Gülay, Gül, Hanan, Hatice, Hülya, Indira, Jasmina, Khadija, Layla, Lale, Leyla, Malala, Mariam, Melek, Meral, Meryem, Nalan, Nasrin, Nazan, Nesrin, Noor, Nour, Özlem, Rania, Samira, Schirin, Seda, Selma, Semra, Serap, Sevim, Seyran, Shirin,
Sibel, Sonia, Songül, Tansu, Tülay, Yasemin, Yasmin, Zahra, Zehra, Zeynep, Aydan, Reem, Rima, Sawsan, Muhterem, Cemile, Tzipi, Ayelet
]], female)

-- East Asian and African
add(given, [[
Akihito, Haruki, Hideki, Hiroshi, Kenji, Kenzaburo, Naoto, Naruhito, Shinzo, Shinzō, Taro, Yoshihide, Yukio, Fumio, Junichiro, Jiang,
Joko, Kofi, Desmond, Jacob, Thabo, Cyril, Julius, Jomo, Uhuru, Yoweri, Goodluck, Muhammadu, Olusegun, Abiy, Haile, Paul, Didier, Sadio, Kylian, Ban
]], male)
add(given, "Aung, Yoko, Naomi, Masako, Ellen, Chimamanda, Winnie, Graça", female)

-- These are words of other kinds, too: alone they name nobody.
local common = {}
add(common, [[
Angelica, Art, August, Ban, Ben, Bill, Bella, Can, Chelsea, Christian, Clark, Constanze, Daisy, Dan, Dean, Ernst, Fast,
Florence, Florenz, Frank, Franco, Franz, Gemma, German, Gloria, Grace, Harvard, Heide, Hope, Ida, Ines, Iris, Ivan, Jordan, Kate,
Kim, Lance, Lady, Lee, Linde, Luz, Mark, Marine, Mel, Milan, Morgan, Nelson, Nils, Paris, Pit, Ray, Reiner, Rita,
Roman, Rosa, Rose, Ross, Said, Sam, Sultan, Stella, Sydney, Taylor, Theo, Tiger, Tom, Toni, Venus, Vera, Veit,
Victoria, Viola, Virginia, Will, Wolf, Wim, Georgia, Asia, India, Gül, Ed, Mara, Lina, Mia, Max, Lea, Leo, Ion, Abu,
Pep, Ella, Mona, Heiner, Salvador, Orlando, Logan, Jackson, Austin, Aslan, Jiang, Isa, Sid, Stan, Ken, Seth, Madonna, Georgi
]], true)
given["Ernst"], given["Franz"], given["Frank"], given["Rose"], given["Wolf"] = male, male, male, female, male
given["August"], given["Rolf"], given["Will"], given["Sigi"], given["Angelo"] = male, male, male, either, male
given["Linde"], given["Grace"], given["Hope"], given["Georgia"] = female, female, female, female
given["Austin"], given["Merle"], given["Amira"], given["Swantje"] = male, female, female, female

-- People of whom news speaks by their surname alone; the text is the whole name.
local persons = {}
for line in ([[
Putin=Wladimir Putin, Medwedew=Dmitri Medwedew, Lawrow=Sergej Lawrow, Jelzin=Boris Jelzin, Gorbatschow=Michail Gorbatschow
Stalin=Josef Stalin, Chruschtschow=Nikita Chruschtschow, Breschnew=Leonid Breschnew, Nawalny=Alexej Nawalny
Chodorkowski=Michail Chodorkowski, Kadyrow=Ramsan Kadyrow, Lukaschenko=Alexander Lukaschenko
Selenskyj=Wolodymyr Selenskyj, Selenski=Wolodymyr Selenskyj, Poroschenko=Petro Poroschenko, Janukowitsch=Viktor Janukowitsch
Timoschenko=Julia Timoschenko, Nasarbajew=Nursultan Nasarbajew, Toqajew=Qassym-Schomart Toqajew, Tokajew=Qassym-Schomart Toqajew
Erdogan=Recep Tayyip Erdogan, Erdoğan=Recep Tayyip Erdogan, Netanjahu=Benjamin Netanjahu, Netanyahu=Benjamin Netanjahu
Obama=Barack Obama, Trump=Donald Trump, Biden=Joe Biden, Reagan=Ronald Reagan, Nixon=Richard Nixon, Eisenhower=Dwight D. Eisenhower
Roosevelt=Franklin D. Roosevelt, Macron=Emmanuel Macron, Sarkozy=Nicolas Sarkozy, Mitterrand=François Mitterrand
Chirac=Jacques Chirac, Hollande=François Hollande, Berlusconi=Silvio Berlusconi, Renzi=Matteo Renzi, Salvini=Matteo Salvini
Thatcher=Margaret Thatcher, Churchill=Winston Churchill, Tsipras=Alexis Tsipras, Varoufakis=Yanis Varoufakis
Orban=Viktor Orbán, Orbán=Viktor Orbán, Kaczynski=Jarosław Kaczyński, Juncker=Jean-Claude Juncker
Merkel=Angela Merkel, Steinmeier=Frank-Walter Steinmeier, Seehofer=Horst Seehofer, Schäuble=Wolfgang Schäuble
Gauck=Joachim Gauck, Adenauer=Konrad Adenauer, Baerbock=Annalena Baerbock, Habeck=Robert Habeck, Lauterbach=Karl Lauterbach
Westerwelle=Guido Westerwelle, Wowereit=Klaus Wowereit, Kretschmann=Winfried Kretschmann, Laschet=Armin Laschet
Hitler=Adolf Hitler, Goebbels=Joseph Goebbels, Honecker=Erich Honecker, Bismarck=Otto von Bismarck, Napoleon=Napoleon Bonaparte
Goethe=Johann Wolfgang von Goethe, Einstein=Albert Einstein, Mozart=Wolfgang Amadeus Mozart, Beethoven=Ludwig van Beethoven
Mandela=Nelson Mandela, Assad=Baschar al-Assad, Gaddafi=Muammar al-Gaddafi, Khomeini=Ruhollah Khomeini, Arafat=Jassir Arafat
Snowden=Edward Snowden, Assange=Julian Assange, Zuckerberg=Mark Zuckerberg, Strache=Heinz-Christian Strache
Faymann=Werner Faymann, Ronaldo=Cristiano Ronaldo, Messi=Lionel Messi, Guardiola=Pep Guardiola, Federer=Roger Federer
Shakespeare=William Shakespeare, Picasso=Pablo Picasso, Schröder=, Kohl=
]]):gmatch "[^,\n]+" do
  local surname, full = line:match "^%s*(.-)=(.+)$"
  if surname then
    persons[surname] = { full:find "^Angela" and female or full:find "^Annalena" and female or full:find "^Julia" and female
      or full:find "^Margaret" and female or male, full }
  end
end

local particles = {}
add(particles, [[
von, vom, van, de, De, del, della, di, Di, da, Da, do, dos, du, Du, la, La, le, Le, al, Al, el, El, bin, ibn, ben, ter, ten, af, av, O', D', d', Mac, van't, y, e
]], 1)
add(particles, "der, den, und, zu, zur, la, los, las", 2) -- behind another one only
particles["e"], particles["y"], particles["bin"], particles["ben"], particles["do"] = nil, nil, 1, 1, 1

-- Places. The text is the spelling under which its key stands, where there are several.
local places = {}
add(places, [[
Europa, Afrika, Asien, Amerika, Nordamerika, Südamerika, Mittelamerika, Lateinamerika, Ozeanien, Antarktis, Arktis,
Nordafrika, Westafrika, Ostafrika, Zentralafrika, Südostasien, Zentralasien, Ostasien, Vorderasien, Westeuropa,
Osteuropa, Mitteleuropa, Südeuropa, Nordeuropa, Südosteuropa, Eurasien, Skandinavien, Kaukasus, Südkaukasus, Nordkaukasus, Balkan, Baltikum, Naher Osten,
Nahen Osten, Nahost, Mittlerer Osten, Mittleren Osten, Karibik
Afghanistan, Ägypten, Albanien, Algerien, Andorra, Angola, Argentinien, Armenien, Aserbaidschan, Äthiopien, Australien,
Bahrain, Bangladesch, Barbados, Belarus, Belgien, Belize, Benin, Bhutan, Bolivien, Bosnien, Bosnien-Herzegowina,
Bosnien und Herzegowina, Botswana, Botsuana, Brasilien, Brunei, Bulgarien, Burkina Faso, Burundi, Chile, China, Volksrepublik China, Costa Rica,
Dänemark, Deutschland, Bundesrepublik Deutschland, Dschibuti, Ecuador, Elfenbeinküste, El Salvador, Eritrea, Estland, Fidschi, Finnland,
Frankreich, Gabun, Gambia, Georgien, Ghana, Grenada, Griechenland, Grönland, Großbritannien, Guatemala, Guinea, Guinea-Bissau,
Guyana, Haiti, Honduras, Indien, Indonesien, Irak, Iran, Irland, Nordirland, Island, Israel, Italien, Jamaika, Japan, Jemen,
Jordanien, Jugoslawien, Kambodscha, Kamerun, Kanada, Kap Verde, Kasachstan, Katar, Kenia, Kirgisistan, Kirgistan, Kolumbien,
Kongo, Kosovo, Kroatien, Kuba, Kuwait, Laos, Lesotho, Lettland, Libanon, Liberia, Libyen, Liechtenstein, Litauen, Luxemburg,
Madagaskar, Malawi, Malaysia, Malediven, Mali, Malta, Marokko, Mauretanien, Mauritius, Mazedonien, Nordmazedonien, Mexiko,
Moldau, Moldawien, Monaco, Mongolei, Montenegro, Mosambik, Myanmar, Birma, Burma, Namibia, Nepal, Neuseeland, Nicaragua,
Niederlande, Niederlanden, Holland, Niger, Nigeria, Nordkorea, Norwegen, Oman, Österreich, Pakistan, Palästina, Panama, Papua-Neuguinea,
Paraguay, Peru, Philippinen, Polen, Portugal, Puerto Rico, Ruanda, Rumänien, Russland, Rußland, Sambia, San Marino, Saudi-Arabien,
Saudiarabien, Schottland, Schweden, Schweiz, Senegal, Serbien, Sierra Leone, Simbabwe, Singapur, Slowakei, Slowenien, Somalia, Sowjetunion,
Spanien, Sri Lanka, Südafrika, Sudan, Südsudan, Südkorea, Suriname, Syrien, Tadschikistan, Taiwan, Tansania, Thailand, Togo,
Trinidad und Tobago, Tschad, Tschechien, Tschechoslowakei, Tunesien, Türkei, Turkmenistan, Uganda, Ukraine, Ungarn, Uruguay, USA, US,
Usbekistan, Vatikan, Venezuela, Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika,
Vereinigtes Königreich, Vereinigten Königreich, Vietnam, Wales, England, Weißrussland, Zypern, DDR, BRD, UdSSR, UK
Baden-Württemberg, Bayern, Brandenburg, Hessen, Mecklenburg-Vorpommern, Mecklenburg, Vorpommern, Niedersachsen, Nordrhein-Westfalen,
Rheinland-Pfalz, Saarland, Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Thüringen, Baden, Württemberg, Westfalen, Pfalz, Franken, Oberfranken, Mittelfranken, Unterfranken, Oberbayern, Niederbayern,
Schwaben, Oberpfalz, Holstein, Ostfriesland, Westdeutschland, Ostdeutschland, Norddeutschland, Süddeutschland, Ruhrgebiet, Rheinland, Sauerland, Eifel, Hunsrück, Harz, Schwarzwald, Allgäu,
Erzgebirge, Lausitz, Uckermark, Vogtland, Münsterland, Emsland, Bodensee, Nordsee, Ostsee, Helgoland, Sylt, Rügen, Usedom
Burgenland, Kärnten, Niederösterreich, Oberösterreich, Salzburg, Steiermark, Tirol, Südtirol, Vorarlberg, Wien, Graz, Linz, Innsbruck, Klagenfurt, Villach, Wels, St. Pölten, Bregenz, Dornbirn, Eisenstadt, Wiener Neustadt, Steyr, Leoben, Baden bei Wien,
Aargau, Appenzell, Basel, Bern, Fribourg, Genf, Glarus, Graubünden, Luzern, Neuenburg, Schaffhausen, Solothurn, St. Gallen, Tessin, Thurgau, Wallis, Waadt, Zug, Zürich, Winterthur, Lausanne, Lugano, Biel, Davos, Chur
Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Frankfurt/Main, Frankfurt a. M., Frankfurt an der Oder, Frankfurt/Oder, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hannover, Nürnberg,
Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Gelsenkirchen, Mönchengladbach, Braunschweig,
Chemnitz, Kiel, Aachen, Halle, Halle an der Saale, Magdeburg, Freiburg, Freiburg im Breisgau, Krefeld, Lübeck, Oberhausen, Erfurt, Mainz, Rostock, Kassel, Hagen, Hamm, Saarbrücken,
Mülheim, Potsdam, Ludwigshafen, Oldenburg, Leverkusen, Osnabrück, Solingen, Heidelberg, Herne, Neuss, Darmstadt, Paderborn, Regensburg,
Ingolstadt, Würzburg, Fürth, Wolfsburg, Offenbach, Ulm, Heilbronn, Pforzheim, Göttingen, Bottrop, Trier, Recklinghausen, Reutlingen, Bremerhaven,
Koblenz, Bergisch Gladbach, Jena, Remscheid, Erlangen, Moers, Siegen, Hildesheim, Salzgitter, Cottbus, Kaiserslautern, Gütersloh, Schwerin, Witten, Gera,
Iserlohn, Ludwigsburg, Hanau, Esslingen, Zwickau, Düren, Ratingen, Tübingen, Flensburg, Lünen, Villingen-Schwenningen, Gießen, Marl, Dessau, Dessau-Roßlau,
Konstanz, Worms, Minden, Velbert, Bamberg, Bayreuth, Marburg, Lüneburg, Stralsund, Greifswald, Wismar, Neubrandenburg, Weimar, Eisenach, Gotha, Suhl, Görlitz, Bautzen, Plauen, Passau, Landshut, Rosenheim, Kempten, Memmingen, Friedrichshafen, Ravensburg, Sindelfingen, Aschaffenburg, Schweinfurt, Fulda, Wetzlar, Celle, Emden, Wilhelmshaven, Cuxhaven, Stade, Delmenhorst, Goslar, Hameln, Nordhausen, Merseburg, Wittenberg, Stendal, Eberswalde, Oranienburg, Norderstedt, Neumünster, Husum, Itzehoe, Pinneberg, Speyer, Pirmasens, Zweibrücken, Landau, Idar-Oberstein, Garmisch-Partenkirchen, Oberstdorf, Berchtesgaden, Starnberg, Dachau, Freising, Erding, Coburg, Hof, Ansbach, Amberg, Straubing, Deggendorf, Neuwied, Andernach, Euskirchen, Troisdorf, Siegburg, Bergheim, Dormagen, Kerpen, Leonberg, Böblingen, Offenburg, Lörrach, Rastatt, Baden-Baden, Aalen, Göppingen, Schwäbisch Gmünd, Schwäbisch Hall, Ludwigslust, Sassnitz, Heiligendamm, Elmau
Kreuzberg, Neukölln, Charlottenburg, Prenzlauer Berg, Friedrichshain, Wedding, Moabit, Spandau, Köpenick, Marzahn, Altona, Blankenese, Schwabing, St. Pauli, Sankt Pauli
Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Maastricht, Brüssel, Antwerpen, Brügge, Gent, Lüttich, Paris, Marseille, Lyon, Toulouse, Nizza, Nantes, Straßburg, Strassburg, Montpellier, Bordeaux, Lille, Rennes, Cannes, Calais, Elsass, Lothringen, Bretagne, Normandie, Provence, Korsika, Bourgogne, Burgund, Champagne
London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Oxford, Cambridge, Belfast, Cardiff, Newcastle, Southampton, Wembley, Wimbledon, Dublin, Cornwall
Madrid, Barcelona, Valencia, Sevilla, Bilbao, Málaga, Saragossa, Granada, Katalonien, Andalusien, Baskenland, Mallorca, Ibiza, Teneriffa, Gran Canaria, Kanaren, Balearen, Lissabon, Porto, Madeira, Algarve
Rom, Mailand, Neapel, Turin, Palermo, Genua, Bologna, Florenz, Venedig, Verona, Bari, Triest, Bozen, Meran, Sizilien, Sardinien, Toskana, Lampedusa, Lombardei, Venetien, Kampanien, Apulien, Pisa, Siena, Rimini
Athen, Thessaloniki, Kreta, Rhodos, Lesbos, Korfu, Nikosia, Istanbul, Ankara, Izmir, Antalya, Anatolien, Diyarbakir, Bosporus
Kopenhagen, Aarhus, Oslo, Bergen, Stockholm, Göteborg, Malmö, Uppsala, Helsinki, Reykjavik, Spitzbergen, Tallinn, Riga, Vilnius, Warschau, Krakau, Danzig, Breslau, Posen, Lodz, Stettin, Lublin, Kattowitz, Auschwitz, Schlesien, Pommern, Ostpreußen, Preußen, Masuren, Prag, Brünn, Pilsen, Karlsbad, Böhmen, Mähren, Bratislava, Pressburg, Budapest, Debrecen, Siebenbürgen, Bukarest, Sofia, Belgrad, Zagreb, Ljubljana, Laibach, Sarajevo, Skopje, Tirana, Pristina, Podgorica, Dubrovnik, Split, Srebrenica, Dalmatien, Istrien, Herzegowina, Transnistrien
Moskau, St. Petersburg, Sankt Petersburg, Petersburg, Leningrad, Stalingrad, Wolgograd, Kaliningrad, Königsberg, Kasan, Jekaterinburg, Nowosibirsk, Omsk, Tscheljabinsk, Irkutsk, Wladiwostok, Murmansk, Archangelsk, Sotschi, Grosny, Tschetschenien, Dagestan, Inguschetien, Tatarstan, Baschkortostan, Sibirien, Ural, Krim, Donbass, Donezk, Luhansk, Lugansk, Charkiw, Charkow, Cherson, Mariupol, Odessa, Lemberg, Lwiw, Dnipro, Saporischschja, Sewastopol, Simferopol, Butscha, Bachmut, Tschernobyl, Kursk, Belgorod, Rostow, Minsk, Brest, Chisinau, Tiflis, Abchasien, Südossetien, Eriwan, Jerewan, Bergkarabach, Berg-Karabach, Baku
Astana, Nur-Sultan, Almaty, Alma-Ata, Baikonur, Schymkent, Aqtau, Aktau, Karaganda, Semipalatinsk, Taschkent, Samarkand, Buchara, Bischkek, Duschanbe, Aschgabat, Kabul, Kandahar, Kundus, Herat, Masar-i-Scharif, Islamabad, Karatschi, Lahore, Peschawar, Kaschmir, Neu-Delhi, Delhi, Mumbai, Bombay, Kalkutta, Bangalore, Goa, Dhaka, Kathmandu, Tibet, Lhasa, Colombo
Peking, Shanghai, Schanghai, Hongkong, Hong Kong, Guangzhou, Shenzhen, Wuhan, Chongqing, Xinjiang, Macau, Taipeh, Tokio, Tokyo, Kyoto, Osaka, Nagasaki, Hiroshima, Fukushima, Okinawa, Seoul, Pjöngjang, Ulan-Bator, Hanoi, Saigon, Ho-Chi-Minh-Stadt, Bangkok, Phuket, Phnom Penh, Kuala Lumpur, Jakarta, Bali, Sumatra, Java, Borneo, Manila, Rangun
Jerusalem, Tel Aviv, Haifa, Gaza, Gazastreifen, Gaza-Streifen, Westjordanland, Ramallah, Hebron, Bethlehem, Nazareth, Golan, Golanhöhen, Sinai, Sinai-Halbinsel, Suez, Beirut, Damaskus, Aleppo, Homs, Idlib, Kobane, Rakka, Amman, Bagdad, Mossul, Basra, Falludscha, Kirkuk, Erbil, Kurdistan, Teheran, Isfahan, Riad, Dschidda, Mekka, Medina, Doha, Dubai, Abu Dhabi, Sanaa, Aden, Maskat, Persischer Golf, Persischen Golf
Kairo, Alexandria, Tripolis, Bengasi, Tunis, Algier, Rabat, Casablanca, Marrakesch, Marrakesch, Tanger, Westsahara, Sahara, Sahel, Khartum, Darfur, Addis Abeba, Nairobi, Mogadischu, Kampala, Kigali, Daressalam, Sansibar, Kinshasa, Lagos, Abuja, Accra, Abidjan, Dakar, Bamako, Timbuktu, Windhoek, Johannesburg, Pretoria, Kapstadt, Soweto, Durban, Harare, Lusaka, Luanda, Maputo
New York, New York City, Manhattan, Brooklyn, Queens, Harlem, Bronx, Washington, Washington D. C., Washington D.C., Los Angeles, Hollywood, Beverly Hills, San Francisco, San Diego, Las Vegas, Chicago, Boston, Philadelphia, Detroit, Houston, Dallas, Austin, Seattle, Miami, Atlanta, New Orleans, Denver, Phoenix, Cleveland, Pittsburgh, Baltimore, Minneapolis, Milwaukee, St. Louis, Kansas City, Portland, Salt Lake City, Guantanamo, Guantánamo, Silicon Valley, Wall Street, Ferguson, Charlottesville, Princeton, Palo Alto, Cupertino, Honolulu, Pearl Harbor
Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Iowa, Kalifornien, Kansas, Kentucky, Louisiana, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming
Toronto, Montreal, Vancouver, Ottawa, Quebec, Calgary, Mexiko-Stadt, Mexico City, Havanna, Caracas, Bogotá, Bogota, Medellín, Quito, Lima, La Paz, Santiago de Chile, Buenos Aires, Montevideo, Asunción, Brasília, Rio de Janeiro, São Paulo, Sao Paulo, Patagonien, Feuerland, Amazonien, Galápagos, Falklandinseln, Port-au-Prince, San José, San Salvador, Managua, Panama-Stadt
Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Tasmanien, Queensland, Auckland, Wellington, Christchurch
Rhein, Elbe, Donau, Oder, Weser, Mosel, Neckar, Spree, Isar, Themse, Wolga, Dnjepr, Dnipro, Nil, Amazonas, Alpen, Pyrenäen, Karpaten, Himalaya, Anden, Vesuv, Ätna, Zugspitze, Mittelmeer, Atlantik, Pazifik, Schwarzes Meer, Schwarzen Meer, Schwarze Meer, Kaspisches Meer, Kaspischen Meer, Kaspische Meer, Rotes Meer, Roten Meer, Rote Meer
Vesterbro, Chinatown, Neapel, Oberösterreich, Ramstein, Gorleben, Wacken, Bayreuth, Olympia, Delphi, Troja, Pompeji, Babylon, Karthago
]], 1)

-- "Essen", "Halle", "Worms" and the like are common nouns, too; the value says that only a preposition makes them places.
for item in items [[
Essen, Halle, Hof, Zug, Wels, Wedding, Hamm, Marl, Kiel, Split, Posen, Gent, Baden, Franken, Hessen, Sachsen, Schwaben, Gera, Linz, Celle, Bergen,
Champagne, Olympia, Bronx, Ural, Phoenix, Bari, Porto, Lima, Java, Aden, Brest, Nil, Stade, Balkan, Island, Guinea, Essen, Hagen, Minden, Landau, Biel, Trier, Riga, Weimar, Witten, Speyer, Aalen, Chur, Bali, Goa, Reims, Perth, Queens, Amazonas, Oder, Arktis, Golan, Burgund, Preußen, Karibik
]] do
  places[item] = nil
end
add(places, "Essen, Halle, Hof, Zug, Wels, Wedding, Split, Posen, Champagne, Olympia, Phoenix, Stade, Java, Hagen, Witten, Oder, Queens, Franken, Regen, Worms, Brühl, Singen, Mark, Hagen, Nil, Celle, Port, Enns, Steyr", 2)
add(places, [[
Hamm, Marl, Kiel, Gent, Baden, Hessen, Sachsen, Schwaben, Gera, Linz, Bergen, Bronx, Ural, Bari, Porto, Lima, Aden, Brest, Balkan, Island, Guinea,
Minden, Landau, Biel, Trier, Riga, Weimar, Speyer, Aalen, Chur, Bali, Goa, Reims, Perth, Amazonas, Arktis, Golan, Burgund, Preußen, Karibik, Steyr
]], 1)
for line in ([[
Kiew=Kiew, Kyjiw=Kiew, Kyiv=Kiew, Kyïv=Kiew, Beijing=Peking, Rangoon=Rangun, Weissrussland=Belarus, Weißrussland=Belarus, Schanghai=Shanghai, Tokyo=Tokio
Hong Kong=Hongkong, US-Amerika=USA, US=USA, Vereinigte Staaten=USA, Vereinigten Staaten=USA, Vereinigte Staaten von Amerika=USA, Vereinigten Staaten von Amerika=USA, UK=Großbritannien, Vereinigtes Königreich=Großbritannien, Vereinigten Königreich=Großbritannien
Rußland=Russland, Kirgistan=Kirgisistan, Moldawien=Moldau, Burma=Myanmar, Birma=Myanmar, Niederlanden=Niederlande, Holland=Niederlande, Bundesrepublik Deutschland=Deutschland, Bundesrepublik=Deutschland, BRD=Deutschland, Volksrepublik China=China, Saudiarabien=Saudi-Arabien, Botsuana=Botswana
Frankfurt am Main=Frankfurt, Frankfurt/Main=Frankfurt, Frankfurt a. M.=Frankfurt, Frankfurt/Oder=Frankfurt an der Oder, Freiburg im Breisgau=Freiburg, Halle an der Saale=Halle, Sankt Petersburg=St. Petersburg, Petersburg=St. Petersburg, Sankt Pauli=St. Pauli, Strassburg=Straßburg, Lugansk=Luhansk, Charkow=Charkiw, Jerewan=Eriwan, Alma-Ata=Almaty, Aktau=Aqtau, Nur-Sultan=Astana, Berg-Karabach=Bergkarabach, Gaza-Streifen=Gazastreifen, Sao Paulo=São Paulo, Bogota=Bogotá, Guantanamo=Guantánamo, New York City=New York, Washington D. C.=Washington, Washington D.C.=Washington, Mexico City=Mexiko-Stadt, Bombay=Mumbai, UdSSR=Sowjetunion, Nahen Osten=Naher Osten, Nahost=Naher Osten, Mittleren Osten=Mittlerer Osten, Schwarzen Meer=Schwarzes Meer, Schwarze Meer=Schwarzes Meer, Kaspischen Meer=Kaspisches Meer, Kaspische Meer=Kaspisches Meer, Roten Meer=Rotes Meer, Rote Meer=Rotes Meer, Persischen Golf=Persischer Golf, Vereinigten Arabischen Emirate=Vereinigte Arabische Emirate, Vereinigten Arabischen Emiraten=Vereinigte Arabische Emirate, Bosnien und Herzegowina=Bosnien-Herzegowina
]]):gmatch "[^,\n]+" do
  local name, canonical = line:match "^%s*(.-)=(.+)$"
  places[name] = { 1, canonical }
end
places["Mark"], places["Port"], places["Regen"] = nil, nil, nil

-- Organizations: institutions, parties, companies, media, clubs.
local organizations = {}
add(organizations, [[
AfD, CDU, CSU, FDP, SPD, NPD, ÖVP, FPÖ, SPÖ, BZÖ, NEOS, SVP, SED, KPdSU, NSDAP, PDS, BSW, Grüne, Grünen, Bündnis 90/Die Grünen, Linkspartei, Piratenpartei, Freie Demokraten, Freien Demokraten, Freie Wähler, Freien Wähler, Sozialdemokraten, Christdemokraten, PKK, HDP, AKP, CHP, Likud, Hamas, Hisbollah, Fatah, Taliban, Al-Kaida, Al Kaida, Syriza, Podemos, Fidesz, Front National, Rassemblement National, Lega, Labour, Labour-Partei, Tories, IS, Boko Haram, Muslimbruderschaft, Pegida, Attac
EU, EZB, NATO, Nato, UN, UNO, Uno, Unesco, UNESCO, Unicef, UNICEF, UNHCR, WHO, WTO, IWF, OECD, OSZE, OPEC, Opec, IAEA, IAEO, G7, G8, G20, BRICS, IOC, FIFA, Fifa, UEFA, Uefa, DFB, DFL, DOSB, FIA, ADAC, DGB, IG Metall, Verdi, ver.di, ÖGB, BDI, DIHK, ADFC, Greenpeace, WWF, Nabu, BUND, Amnesty International, Human Rights Watch, Rotes Kreuz, Rote Kreuz, Roten Kreuz, Roten Kreuzes, Deutsches Rotes Kreuz, Deutsche Rote Kreuz, DRK, Caritas, Diakonie, Ärzte ohne Grenzen, Reporter ohne Grenzen, Brot für die Welt, Misereor, Pro Asyl, Transparency International, Heilsarmee
Vereinte Nationen, Vereinten Nationen, Europäische Union, Europäischen Union, Europäische Zentralbank, Europäischen Zentralbank, Europäische Kommission, Europäischen Kommission, EU-Kommission, EU-Parlament, Europaparlament, Europäisches Parlament, Europäischen Parlament, Europäische Parlament, Europarat, Weltbank, Internationaler Währungsfonds, Internationale Währungsfonds, Internationalen Währungsfonds, Afrikanische Union, Afrikanischen Union, Arabische Liga, Arabischen Liga, Weltgesundheitsorganisation, Welthandelsorganisation, Sicherheitsrat, UN-Sicherheitsrat, Völkerbund, Europäischer Gerichtshof, Europäische Gerichtshof, Europäischen Gerichtshof, EuGH, Internationaler Strafgerichtshof, Internationalen Strafgerichtshof
Bundestag, Bundesrat, Bundesregierung, Bundesbank, Bundesverfassungsgericht, Bundesgerichtshof, Bundesverwaltungsgericht, Bundesarbeitsgericht, Bundessozialgericht, Bundesfinanzhof, Bundeswehr, Bundespolizei, Bundeskriminalamt, BKA, LKA, Landeskriminalamt, Bundesnachrichtendienst, BND, MAD, Verfassungsschutz, Bundesamt für Verfassungsschutz, Bundeskartellamt, Bundesnetzagentur, Bundesagentur für Arbeit, Statistisches Bundesamt, Statistische Bundesamt, Statistischen Bundesamt, Robert-Koch-Institut, Robert Koch-Institut, RKI, Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Kanzleramt, Bundeskanzleramt, Innenministerium, Außenministerium, Verteidigungsministerium, Finanzministerium, Wirtschaftsministerium, Justizministerium, Gesundheitsministerium, Bildungsministerium, Umweltministerium, Verkehrsministerium, Kultusministerium, Sozialministerium, Landwirtschaftsministerium, Bundesinnenministerium, Bundesfinanzministerium, Bundesverteidigungsministerium, Bundeswirtschaftsministerium, Bundesjustizministerium, Bundesgesundheitsministerium, Bundesumweltministerium, Bundesverkehrsministerium, Nationalrat, Verfassungsgerichtshof, Bundesheer, Stasi, Gestapo, SS, SA, Wehrmacht, Reichstag, Volkskammer, Treuhand, Volkspolizei
Weißes Haus, Weiße Haus, Weißen Haus, Weißen Hauses, Kreml, Pentagon, CIA, FBI, NSA, KGB, FSB, NASA, Nasa, ESA, Esa, Fed, Federal Reserve, Supreme Court, Kongress, Capitol, Mossad, Duma, Staatsduma, Knesset, Rote Armee, Roten Armee, Downing Street, Bank of England, Oberster Gerichtshof, Roskosmos, Interpol, Europol, Frontex
dpa, APA, AFP, Reuters, Interfax, Tass, TASS, RIA Nowosti, Sputnik, Xinhua, Associated Press, Bloomberg, ARD, ZDF, WDR, NDR, MDR, RBB, SWR, BR, HR, Bayerischer Rundfunk, Bayerischen Rundfunk, Norddeutscher Rundfunk, Norddeutschen Rundfunk, Westdeutscher Rundfunk, Deutschlandfunk, Deutschlandradio, Deutsche Welle, Deutschen Welle, ORF, SRF, RTL, SAT.1, ProSieben, Vox, n-tv, N24, Arte, 3sat, Sky, BBC, CNN, Fox News, CBS, NBC, ABC, MTV, Al-Dschasira, Al Jazeera, Russia Today, RT, Spiegel, Der Spiegel, Spiegel Online, Stern, Focus, Bild-Zeitung, Bild am Sonntag, Zeit Online, taz, FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung, Süddeutsche Zeitung, Süddeutschen Zeitung, Frankfurter Rundschau, Frankfurter Rundschau, Handelsblatt, Tagesspiegel, Berliner Zeitung, Neue Zürcher Zeitung, Neuen Zürcher Zeitung, NZZ, Standard, Der Standard, Kurier, Kronen Zeitung, New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Times, Le Monde, Figaro, El País, Prawda, Netflix, Disney, Warner Bros, Universal, Sony Pictures, Bertelsmann, Axel Springer, Burda, Gruner + Jahr
Deutsche Bank, Deutschen Bank, Commerzbank, Sparkasse, KfW, UBS, Credit Suisse, HSBC, Goldman Sachs, JP Morgan, Morgan Stanley, Lehman Brothers, Bank Austria, Raiffeisen, Erste Bank, UniCredit, Unicredit, Hypo Alpe Adria, BNP Paribas, Société Générale, Allianz, Münchener Rück, Generali, Axa, Ergo, Deutsche Bahn, Deutschen Bahn, Deutsche Post, Deutschen Post, Deutsche Telekom, Deutschen Telekom, Telekom, Lufthansa, Air Berlin, Ryanair, Easyjet, AUA, Austrian Airlines, Germanwings, Eurowings, Condor, TUI, Tui, Airbus, Boeing, EADS, Volkswagen, VW, Audi, BMW, Daimler, Mercedes, Mercedes-Benz, Porsche, Opel, General Motors, Ford, Chrysler, Fiat, Renault, Peugeot, Toyota, Honda, Nissan, Hyundai, Tesla, Volvo, Bosch, Continental, Siemens, Thyssenkrupp, ThyssenKrupp, BASF, Bayer AG, Henkel, Merck, Linde AG, Infineon, SAP, RWE, Eon, E.ON, EnBW, Vattenfall, Gazprom, Rosneft, Lukoil, Shell, BP, Exxon, ExxonMobil, Total, OMV, Verbund, Voestalpine, Adidas, Puma, Nike, Metro, Aldi, Lidl, Rewe, Edeka, Penny, Kaufland, Karstadt, Kaufhof, Ikea, H&M, Zara, C&A, Otto Group, Zalando, Amazon, Ebay, eBay, Google, Alphabet, Apple, Microsoft, IBM, Intel, Oracle, Facebook, Meta, Instagram, Whatsapp, WhatsApp, Twitter, Youtube, YouTube, Snapchat, Tiktok, TikTok, LinkedIn, Xing, Yahoo, Uber, Airbnb, Paypal, Samsung, Sony, Nokia, Huawei, Xiaomi, Lenovo, HP, Dell, Nintendo, Mozilla, Wikipedia, Wikileaks, WikiLeaks, Vodafone, O2, Telefónica, Pfizer, Biontech, BioNTech, Moderna, AstraZeneca, Novartis, Roche, Nestlé, Coca-Cola, Pepsi, McDonald's, McDonald’s, Burger King, Starbucks, Red Bull, Monsanto, Bayer, Novo Nordisk, Philips, ABB, Glencore, Alibaba, Tencent, Wagner-Gruppe, Blackrock, BlackRock, Standard & Poor's, Moody's, Fitch, McKinsey, KPMG, Wirecard, Rheinmetall, Heckler & Koch, Krauss-Maffei, Tönnies, Tchibo, Haribo, Dr. Oetker, Miele, Beiersdorf, Opec
Bayern München, FC Bayern, FC Bayern München, Borussia Dortmund, BVB, Borussia Mönchengladbach, Schalke 04, FC Schalke 04, Werder Bremen, Hamburger SV, HSV, Hertha BSC, Union Berlin, Bayer Leverkusen, RB Leipzig, VfB Stuttgart, VfL Wolfsburg, Eintracht Frankfurt, Eintracht Braunschweig, Hannover 96, SC Freiburg, FC Augsburg, FSV Mainz 05, Mainz 05, Fortuna Düsseldorf, Arminia Bielefeld, Dynamo Dresden, Hansa Rostock, Energie Cottbus, Darmstadt 98, FC St. Pauli, Real Madrid, FC Barcelona, Barça, Atlético Madrid, Manchester United, Manchester City, FC Chelsea, FC Liverpool, FC Arsenal, Arsenal, Tottenham Hotspur, Juventus, Juventus Turin, AC Mailand, Inter Mailand, AS Rom, SSC Neapel, Paris Saint-Germain, PSG, Ajax Amsterdam, Benfica Lissabon, Zenit St. Petersburg, Rapid Wien, Austria Wien, Red Bull Salzburg, Sturm Graz, FC Basel, Galatasaray, Fenerbahçe, Besiktas, Ferrari, McLaren
Fraunhofer-Gesellschaft, Max-Planck-Gesellschaft, Leibniz-Gemeinschaft, Helmholtz-Gemeinschaft, Charité, Harvard, Stanford, MIT, Yale, ETH Zürich, CERN, Cern, Goethe-Institut, Konrad-Adenauer-Stiftung, Friedrich-Ebert-Stiftung, Heinrich-Böll-Stiftung, Bertelsmann-Stiftung, Ifo-Institut, ifo-Institut, DIW, IfW, ZEW, IHS, Wifo, Zentralrat der Juden, Evangelische Kirche in Deutschland, EKD, Caritas, Opus Dei, Stiftung Warentest, Verbraucherzentrale, Schufa, GEMA, Gema, TÜV, Tüv, Dekra, AOK, Barmer, Foodwatch, Campact
]], 1)
-- These are common nouns or adjectives, too.
for _, word in ipairs { "Stern", "Focus", "Standard", "Kurier", "Times", "Total", "Metro", "Penny", "Ergo", "Verbund", "Continental", "Sky",
  "Vox", "Arte", "Meta", "Apple", "Shell", "Fed", "IS", "BR", "HR", "MAD", "ABC", "Kongress", "Condor", "Spiegel", "Kongress", "SA", "SS",
  "Sparkasse", "Universal", "Guardian", "Ford", "Bayer", "Bosch", "Merck", "Henkel", "Miele", "Burda", "Otto Group", "Sputnik", "BUND", "Lega", "Bund",
  "Treuhand", "Barmer", "Diakonie", "Grüne", "Ferrari", "Puma", "US", "Uno", "O2", "Capitol", "Duma", "IHS", "Sozialdemokraten", "Christdemokraten" } do
  organizations[word] = nil
end
add(organizations, "Spiegel, Sputnik, Diakonie, Ferrari, Puma, Apple, Bosch, Ford, Uno, Staatsduma, Duma, Merck, Henkel, Miele", 1)
for line in ([[
UN=UNO, Uno=UNO, Vereinte Nationen=UNO, Vereinten Nationen=UNO, Nato=NATO, Fifa=FIFA, Uefa=UEFA, Unesco=UNESCO, Unicef=UNICEF, Opec=OPEC, Nasa=NASA, Esa=ESA
Europäische Union=EU, Europäischen Union=EU, Europäische Zentralbank=EZB, Europäischen Zentralbank=EZB, EU-Kommission=Europäische Kommission, Europäischen Kommission=Europäische Kommission
EU-Parlament=Europaparlament, Europäisches Parlament=Europaparlament, Europäischen Parlament=Europaparlament, Europäische Parlament=Europaparlament
Internationaler Währungsfonds=IWF, Internationale Währungsfonds=IWF, Internationalen Währungsfonds=IWF, Weltgesundheitsorganisation=WHO, Welthandelsorganisation=WTO
Afrikanischen Union=Afrikanische Union, Arabischen Liga=Arabische Liga, UN-Sicherheitsrat=Sicherheitsrat, Europäischer Gerichtshof=EuGH, Europäische Gerichtshof=EuGH, Europäischen Gerichtshof=EuGH, Internationalen Strafgerichtshof=Internationaler Strafgerichtshof
Bündnis 90/Die Grünen=Grüne, Grünen=Grüne, Freie Demokraten=FDP, Freien Demokraten=FDP, Freien Wähler=Freie Wähler, Al Kaida=Al-Kaida
Bundeskriminalamt=BKA, Bundesnachrichtendienst=BND, Statistische Bundesamt=Statistisches Bundesamt, Statistischen Bundesamt=Statistisches Bundesamt, Robert Koch-Institut=Robert-Koch-Institut, RKI=Robert-Koch-Institut
Auswärtige Amt=Auswärtiges Amt, Auswärtigen Amt=Auswärtiges Amt, Bundeskanzleramt=Kanzleramt, Weiße Haus=Weißes Haus, Weißen Haus=Weißes Haus, Weißen Hauses=Weißes Haus, Federal Reserve=Fed, Roten Armee=Rote Armee
Rote Kreuz=Rotes Kreuz, Roten Kreuz=Rotes Kreuz, Roten Kreuzes=Rotes Kreuz, Deutsches Rotes Kreuz=Rotes Kreuz, Deutsche Rote Kreuz=Rotes Kreuz, DRK=Rotes Kreuz, ver.di=Verdi, TASS=Tass, Russia Today=RT, Al Jazeera=Al-Dschasira
Deutschen Bank=Deutsche Bank, Deutschen Bahn=Deutsche Bahn, Deutschen Post=Deutsche Post, Deutsche Telekom=Telekom, Deutschen Telekom=Telekom, Deutschen Welle=Deutsche Welle, Bayerischen Rundfunk=Bayerischer Rundfunk, Norddeutscher Rundfunk=NDR, Norddeutschen Rundfunk=NDR, Westdeutscher Rundfunk=WDR
Der Spiegel=Spiegel, Frankfurter Allgemeine=FAZ, Frankfurter Allgemeine Zeitung=FAZ, Frankfurter Allgemeinen Zeitung=FAZ, Süddeutschen Zeitung=Süddeutsche Zeitung, Neue Zürcher Zeitung=NZZ, Neuen Zürcher Zeitung=NZZ
VW=Volkswagen, Tui=TUI, Unicredit=UniCredit, ThyssenKrupp=Thyssenkrupp, Mercedes-Benz=Mercedes, E.ON=Eon, ExxonMobil=Exxon, Biontech=BioNTech, YouTube=Youtube, WhatsApp=Whatsapp, TikTok=Tiktok, eBay=Ebay, WikiLeaks=Wikileaks, BlackRock=Blackrock, McDonald’s=McDonald's
FC Bayern=Bayern München, FC Bayern München=Bayern München, BVB=Borussia Dortmund, FC Schalke 04=Schalke 04, HSV=Hamburger SV, FSV Mainz 05=Mainz 05, PSG=Paris Saint-Germain, Barça=FC Barcelona, Juventus=Juventus Turin, FC Arsenal=Arsenal, Cern=CERN, ifo-Institut=Ifo-Institut, Gema=GEMA, Tüv=TÜV, SAT.1=Sat.1, Sat.1=Sat.1
]]):gmatch "[^,\n]+" do
  local name, canonical = line:match "^%s*(.-)=(.+)$"
  organizations[name] = { 1, canonical }
end

-- Words beside names. Values are those of galley_name_cue.
local place_beside, place_part, locative = 1, 2, 3
local organization_beside, organization_part, organization_last = 4, 5, 6
local cues = {}
add(cues, [[
Stadt, Hauptstadt, Kreisstadt, Landeshauptstadt, Hafenstadt, Kleinstadt, Großstadt, Millionenstadt, Stadtteil, Dorf, Gemeinde, Ortschaft, Ort, Ortsteil, Landkreis,
Kreis, Bezirk, Provinz, Region, Insel, Halbinsel, Bundesstaat, Bundesland, Kanton, Fluss, Vorort, Küstenstadt, Grenzstadt
]], place_beside)
add(cues, "Bad, Sankt, St., San, Santa, Saint, Port, Neu, Mount", place_part)
add(cues, "in, aus, nach, bei, bis, um, nahe, über, westlich, östlich, südlich, nördlich", locative)
add(cues, [[
Firma, Konzern, Unternehmen, Partei, Gewerkschaft, Nachrichtenagentur, Zeitung, Tageszeitung, Wochenzeitung, Magazin, Nachrichtenmagazin, Sender, Fernsehsender, Radiosender, Organisation,
Hersteller, Autobauer, Autohersteller, Fluggesellschaft, Hilfsorganisation, Umweltorganisation, Menschenrechtsorganisation, Terrororganisation, Portal, Internetportal, Klub, Club, Verband, Verein, Bündnis, Initiative, Start-up, Startup, Verlag, Versicherer, Softwarekonzern
]], organization_beside)
add(cues, [[
Universität, Uni, Universitätsklinikum, Uniklinik, Hochschule, Fachhochschule, TU, FH, Akademie, Institut, Landgericht, Oberlandesgericht, Amtsgericht, Verwaltungsgericht, Oberverwaltungsgericht, Sozialgericht, Arbeitsgericht, Staatsanwaltschaft,
Polizeipräsidium, Polizeidirektion, Stadtwerke, Klinikum, FC, SC, SV, TSV, VfB, VfL, FSV, TuS, SpVgg, SSV, BSG, KSC, Bundesamt, Landesamt, Bundesverband, Bundesministerium, Landesverband, Deutscher, Theater, Flughafen, Freie, Technische, IG, Zentralrat, Banque, Bank, Club
]], organization_part)
cues["Deutscher"], cues["Freie"], cues["Technische"], cues["Club"], cues["Bank"], cues["Theater"], cues["Flughafen"] = nil, nil, nil, organization_beside, nil, nil, nil
add(cues, [[
GmbH, AG, SE, KG, KGaA, OHG, UG, gGmbH, mbH, e. V., e.V., eG, Inc., Inc, Ltd., Ltd, Corp., Corp, LLC, PLC, plc, S.A., S.p.A., N.V., Holding, Group, Gruppe, Airlines, Foundation, University, College, Institute, Records, Entertainment, Pictures, Motors, Bank, Stiftung, Universität, Verlag
]], organization_last)
cues["Gruppe"], cues["Universität"], cues["Stiftung"], cues["Bank"], cues["Verlag"], cues["SE"] = nil, organization_part, nil, nil, nil, nil

-- Endings. Values are those of galley_name_ending.
local genitive, place_ending, noun_ending = 1, 2, 3
local endings = { s = genitive, ["’s"] = genitive, ["'s"] = genitive, ["s’"] = genitive }
add(endings, [[
burg, stadt, dorf, heim, hausen, ingen, furt, bach, brück, brücken, hafen, kirchen, walde, wald, rode, stedt, stein, feld, felden, hofen, ow, itz, büttel, münde, au, leben, istan, grad, ville, town, shire, ford
]], place_ending)
endings.ow, endings.wald, endings.au, endings.stein, endings.feld, endings.hafen, endings.bach, endings.leben, endings.heim =
  nil, nil, nil, nil, nil, nil, nil, nil, nil
add(endings, [[
ung, ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, tät, täten, ismus, nis, nisse, nissen, ling, linge, lingen, tum, zeug, wesen, erin, erinnen, ierung, ment, enz, anz, ik, iker, ikern, logie, grafie, graphie
]], noun_ending)

-- Offices and titles besides those of lang/de.lua. Those that end in a role are roles, too (Vizepräsident): see
-- csrc/read/name_words.c.
local roles = [[
Altkanzler, Ex-Kanzler, Außenamtschef, Vizekanzler, Vizekanzlerin, Vizepräsident, Staatsoberhaupt, Nationaltrainer, Bundestrainer, Regisseur, Regisseurin, Schriftsteller, Schriftstellerin, Künstler, Künstlerin, Musiker, Musikerin, Journalist, Journalistin, Reporter, Reporterin, Moderator, Moderatorin, Fotograf, Fotografin, Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Verteidiger, Verteidigerin, Manager, Managerin, Unternehmer, Unternehmerin, Gründer, Gründerin, Investor, Investorin, Milliardär, Milliardärin, Oligarch, Banker, Bankerin, Torwart, Torhüter, Torhüterin, Stürmer, Stürmerin, Mittelfeldspieler, Verteidiger, Kapitän, Kapitänin, Spieler, Spielerin, Rennfahrer, Pilot, Pilotin, Astronaut, Astronautin, Kosmonaut, Arzt, Ärztin, Mediziner, Medizinerin, Virologe, Virologin, Biologe, Biologin, Physiker, Physikerin, Chemiker, Chemikerin, Psychologe, Psychologin, Soziologe, Soziologin, Politologe, Politologin, Politikwissenschaftler, Politikwissenschaftlerin, Wissenschaftler, Wissenschaftlerin, Archäologe, Archäologin, Philosoph, Philosophin, Theologe, Theologin, Pfarrer, Pfarrerin, Pater, Schwester, Rabbi, Rabbiner, Imam, Scheich, Emir, Ajatollah, Dalai, Zar, Zarin, Kaiser, Kaiserin, Fürst, Fürstin, Herzog, Herzogin, Graf, Gräfin, Baron, Baronin, Freiherr, Lord, Lady, Sir, Kronprinz, Kronprinzessin, Königin, Komponist, Komponistin, Dirigent, Dirigentin, Pianist, Pianistin, Designer, Designerin, Architekt, Architektin, Model, Star, Rapper, Rapperin, Popstar, Schlagersänger, Kabarettist, Kabarettistin, Komiker, Comedian, Filmemacher, Filmemacherin, Produzent, Produzentin, Produzent, Intendant, Intendantin, Kurator, Kuratorin, Rektor, Rektorin, Dekan, Lehrer, Lehrerin, Schulleiter, Schulleiterin, Stadtrat, Stadträtin, Gemeinderat, Ortsvorsteher, Dezernent, Dezernentin, Beigeordnete, Beigeordneter, Obmann, Obfrau, Klubobmann, Klubchef, Klubchefin, Landeshauptmann, Landeshauptfrau, Mandatar, Kandidat, Kandidatin, Spitzenkandidat, Spitzenkandidatin, Präsidentschaftskandidat, Präsidentschaftskandidatin, Oppositionsführer, Oppositionsführerin, Oppositionspolitiker, Oppositionspolitikerin, Kremlkritiker, Aktivist, Aktivistin, Diktator, Machthaber, Rebellenchef, Putschist, Revolutionär, Offizier, Oberst, Major, Hauptmann, Leutnant, Admiral, Feldmarschall, Marschall, Kommandant, Kommandeur, Kommandeurin, Polizist, Polizistin, Polizeichef, Polizeichefin, Polizeipräsident, Polizeipräsidentin, Ermittler, Ermittlerin, Kommissar, Oberstaatsanwalt, Oberstaatsanwältin, Generalbundesanwalt, Vizechef, Vizechefin, Konzernchef, Konzernchefin, Vorstandschef, Vorstandschefin, Aufsichtsratschef, Geschäftsführer, Finanzvorstand, Marketingchef, Sportdirektor, Sportdirektorin, Sportvorstand, Sportchef, Chefredakteur, Chefredakteurin, Redakteur, Redakteurin, Herausgeber, Herausgeberin, Korrespondent, Korrespondentin, Kolumnist, Kolumnistin, Blogger, Bloggerin, Kritiker, Kritikerin, Dichter, Dichterin, Maler, Malerin, Bildhauer, Bildhauerin, Sopranistin, Tenor, Bassist, Gitarrist, Schlagzeuger, Frontmann, Frontfrau, Mitbegründer, Mitbegründerin, Vater, Mutter, Sohn, Tochter, Bruder, Ehemann, Ehefrau, Witwe, Witwer, Onkel, Tante, Oma, Opa, Großvater, Großmutter, Neffe, Nichte, Freund, Freundin, Partner, Partnerin, Nachbar, Nachbarin, Landwirt, Landwirtin, Betreiber, Betreiberin, Initiator, Initiatorin, Vorsitzenden, Abgeordneten, Beauftragte, Beauftragter, Beauftragten, Bundesminister, Bundesministerin, Landesrat, Landesrätin, Gouverneur, Gouverneurin, Senator, Premierministers, Präsidenten, Kollegen, Experten, Analysten, Historikers, Prinzen, Fürsten, Grafen, Diplomat, Diplomatin, Gesandte, Gesandter, Sondergesandte, Sondergesandter, Unterhändler, Unterhändlerin, Verhandlungsführer, Weltmeister, Weltmeisterin, Olympiasieger, Olympiasiegerin, Europameister, Europameisterin, Titelverteidiger, Profi, Coach, Teamchef, Teamchefin, Schiedsrichter, Schiedsrichterin, Lehrling, Student, Studentin, Schüler, Schülerin, Professors, Ökonomen, Sekretär, Sekretärin, Ex-Präsident, Ex-Präsidentin
]]

-- Titles of address stand before a name with a particle (Herr von Bülow), and are no surnames (Gerhard Richter).
local addresses = {}
add(addresses, "Herr, Herrn, Frau, Dr., Prof., Doktor, Professor, Professorin, Graf, Gräfin, Freiherr, Baron, Baronin, Fürst, Lord, Lady, Sir, Mr., Mrs., Ms.", true)

-- Not told by the ending -in.
local women = {}
add(women, "Frau, Ehefrau, Obfrau, Landeshauptfrau, Frontfrau, Gräfin, Mutter, Tochter, Schwester, Witwe, Tante, Oma, Großmutter, Nichte, Lady, Mrs., Ms., Prinzessin, Kronprinzessin, Äbtissin", true)
local of_either = {}
add(of_either, "Vorsitzende, Vorsitzenden, Abgeordnete, Abgeordneten, Beauftragte, Beauftragten, Beigeordnete, Gesandte, Sondergesandte, Staatsoberhaupt, Dr., Prof., Vorstand, Model, Star, Popstar, Profi, Coach, Comedian, Finanzvorstand, Sportvorstand, Dalai", true)

local function gender_of(role)
  if of_either[role] then
    return either
  end
  return (women[role] or role:find "[^aeiou]in$" and not role:find "^Kapit") and female or male
end

--- Adds what belongs to names to the words of the language.
---@param words table the classes of words
return function(words)
  words.given_name = {}
  for name, gender in pairs(given) do
    words.given_name[name] = common[name] and { gender, "common" } or gender
  end
  words.person = persons
  words.name_particle = particles
  words.place = places
  words.organization = organizations
  words.name_cue = cues
  words.name_ending = endings
  local role_list = words.role
  words.role = {}
  for _, role in ipairs(role_list) do
    words.role[role] = { gender_of(role), addresses[role] and "address" or nil }
  end
  for role in items(roles) do
    words.role[role] = { gender_of(role), addresses[role] and "address" or nil }
  end
  for role in pairs(addresses) do
    words.role[role] = { gender_of(role), "address" }
  end
end
