--- What a German verb tells of the time of its clause: preterites and the participles that stand with "ist" tell of the
--- past, presents and futures that it is to come. The preterites of the verbs of speech come from their own list, too.
--- Source: Duden (strong verbs, prefixes that do not part from them).
local lists = require "galley.lang.lists"

--- First and third person; the plural takes -en.
local strong = [[
  aß band barg bat befahl begann beging begriff behielt bekam benahm beriet besaß beschloss beschrieb besprach bestand
  bestieg betraf betrat betrieb betrog bewarb bewies bewog bezog bezwang biss blieb bog bot brach buk drang drosch
  durchbrach empfahl empfand empfing entging enthielt entkam entließ entnahm entriss entschied entschloss entsprach
  entstand entwarf entzog erbrach erfand erfuhr ergab erging ergriff erhielt erhob erkor erlag erließ erlitt erriet
  ersann erschien erschlug erschoss erschrak erstieg ertrank ertrug erwarb erwies erwog erzwang fand fiel fing flog
  floh floss focht fraß fror fuhr gab galt gebar gebot gefiel genas genoss geriet geschah gestand gewann ging
  glich goss griff grub hab half hieb hielt hing hinterließ hob kam klang kroch lag las lief lieh ließ litt log lud
  maß mied missfiel misslang nahm pfiff quoll rang rann rieb rief riet riss ritt roch sah sang sank saß schied schien
  schlief schliff schloss schlug schmiss schmolz schnitt schob schor schoss schrieb schritt schuf schwamm schwand
  schwang schwieg schwoll schwor sott spann sprach sprang stach stahl stand starb stieg stieß strich stritt tat traf
  trank trat trieb trug umfing umgab umging unterbot unterbrach unterhielt unterlag unterließ unternahm unterschied
  unterschrieb unterstrich unterzog verband verbarg verblieb verbot verbrach verdarb verfiel vergab vergaß verging
  verglich verhielt verlas verlief verlieh verließ verlor vermied vernahm verriet versah verschlang verschlief
  verschloss verschob verschrieb verschwand verschwieg versprach verstand verstarb verstieß vertrat vertrieb verwarf
  verwies verzieh vollzog wich widerrief widersprach widerstand wies wob wog wuchs wusch zerbrach zerfiel zerriss
  zerschlug zog zwang überbot überfiel überfuhr übergab überging überkam überlas überließ übernahm übersah überschritt
  überstand überstieg übertraf übertrat übertrug überwand überwies überwog überzog
]]

--- Those that change in another way, and the auxiliaries, in all their forms.
local irregular = [[
  hatte hatten hätte hätten war waren wurde wurden hat haben worden gewesen wollte wollten konnte konnten musste
  mussten durfte durften mochte mochten brachte brachten dachte dachten kannte kannten nannte nannten wusste wussten
  wandte wandten rannte rannten brannte brannten sandte sandten verbrachte verbrachten erbrachte erbrachten erkannte
  erkannten benannte benannten ernannte ernannten verbrannte verbrannten entsandte entsandten gewährte gewährten
  schrie schrien spie tat taten gelang
]]

--- Verbs that go apart: at the end of their clause the two are one word ("stattfand").
local particles = [[
  ab an auf aus bei bekannt durch ein entgegen fest fort frei heim her heraus hervor hin hinaus hinein hinzu los mit nach
  nieder statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurecht zurück zusammen
]]
local parting = [[
  band bat blieb bot brach brachte brachten drang fand fiel fing flog floh fuhr führte führten gab ging griff hielt hob
  holte holten kam kehrte kehrten kündigte kündigten kündete lag legte legten lief ließ lud löste lösten machte machten
  nahm nannte räumte räumten reiste reisten rief rückte rückten sagte sagten sah sandte schaltete schalteten schickte
  schickten schied schlug schloss schnitt schob schrieb setzte setzten sprach sprang stand stellte stellten stieg stieß
  stimmte stimmten stürzte stürzten teilte teilten traf trat trug warf wandte wich wies wuchs zahlte zahlten zeichnete
  zeichneten zog
]]

--- Participles that stand with "ist": am Montag gestorben.
local participles = [[
  gestorben verstorben gekommen angekommen gegangen gefahren gefallen gestiegen angestiegen gesunken gescheitert
  gestartet gelandet gerückt getreten zurückgetreten eingetreten gereist angereist geflohen verschwunden entstanden
  geschehen ausgebrochen gestürzt abgestürzt verunglückt zusammengebrochen eingestürzt explodiert ertrunken gewachsen
  zurückgekehrt aufgestiegen abgestiegen gelungen entkommen eingetroffen entgleist erschienen ausgeschieden
  ausgestiegen aufgetreten angetreten umgekommen gesprungen gelaufen zerbrochen verbrannt erfroren
]]

--- Participles that stand before a noun: die am Montag vorgelegte Studie.
local attributive = [[
  abgesagt angekündigt angelaufen aufgezeichnet ausgelaufen ausgestrahlt begonnen bekanntgegeben beschlossen eingereicht
  entführt ermordet eröffnet erschienen festgenommen freigelassen gefallen gefasst geplatzt gescheitert gestartet
  gestorben getötet gewählt gezeigt präsentiert publiziert unterzeichnet verabschiedet verhaftet verkündet veröffentlicht
  verstorben verunglückt verübt vorgelegt vorgestellt zurückgetreten
]]

--- Stems of weak verbs, which take -te and -ten; those that end in a t, a d or a knot of sounds take -ete.
local weak = [[
  aktualisier alarmier amtier applaudier arbeit attackier ausweit basier bau beauftrag bedank dank bedroh beeil beend
  beerdig begeb begeister begleit behandel beherrsch belager beleg beleidig belohn bemüh benutz benötig beobacht
  berechn bereit beruhig beschenk bescher beschimpf beschlagnahm beschleunig beschränk beschuldig beschädig beschäftig
  besetz besichtig besieg bestell besteuer bestraf besuch beteilig betracht betreu betätig beweg bewert bewillig
  bewirk bezahl bild blick blockier brauch brems bremst buch dauer debattier debütier dementier demonstrier diskutier
  dominier dreh dräng drück duld eignet eil einig end engagier entdeck enteign entfach entfern entführ enthaupt
  enthüll entlarv entschärf enttarn enttäusch entwend entwickel ereign erfass erfolg erfüll erhitz erhöh erkrank
  erkund erlaub erleb erledig erleichter ermittel ermord ermöglich ernt erober erpress erprob erreg erreich erschütter
  ersetz erstell ersuch erteil ertön erweiter erwirk erwähn erzeug erziel eröffn evakuier existier explodier fahnd
  fass fehl feier fessel festig feuer finanzier flankier flücht folg formulier funktionier fusionier förder fühl
  fürcht gehör genehmig glück gründ grüß hagel halbier handel hass heirat herrsch hetz hinder hol häng hör hüll
  identifizier ignorier infizier informier inspizier installier inszenier interessier intervenier investier jag
  kandidier kaper kassier kauf kehr kenter kipp klingel klopf klär knack koch kollidier komplettier konfiszier
  konfrontier kontaktier kontrollier konzentrier kooperier korrigier kost krach kreist kämpf kümmer kürz lager lancier
  land leb leg lehn leist leit lenk liefer lock lohn läut lös lösch mach markier marschier meister miet misch
  mobilisier modernisier motivier nominier notier nutz nütz operier opfer ordn organisier orientier pack parier park
  passier patz pendel pilger plan platzier plünder postier prall produzier profitier programmier protestier präg
  präsentier prüf prügel publizier pöbel qualifizier quittier quäl ramm randalier rangier ras raub reagier realisier
  reduzier reform regel regier registrier reich reis reklamier renn reparier reservier respektier resultier rett
  revanchier richt riskier roll rutsch rück rühr sammel schaff schalt scheiter schenk schick schimpf schlepp schleuder
  schlitter schlüpf schmier schmuggel schock schockier schrumpf schwäch schütz send senk sicher sieg signalisier
  simulier sorg spar spazier spaziert spend sperr spiegel spiel sponser spost spuck spür stabilisier stagnier stamm
  start steck steiger steuer stift stimm stopp strahl strand strauchel streb streck streif streik streu studier stärk
  stöber stör stürm stürz such tag tanz tauch taum tausch test tob touchier trainier trauer trenn triumphier trommel
  träum tröst turn täusch töt umarm umfass umring umstell untermauer unterricht unterstütz untersuch unterzeichn
  verabred verabschied veranlass veranstalt verantwort verbesser verblüff verbreit verbreiter verbüß verdank verdien
  verdoppel verdräng verdächtig verehr vereinbar vereinig vereitel verewig verfass verfehl verfolg verfüg vergewaltig
  vergift vergrößer verhaft verhandel verharr verhinder verhäng verhör verhüll verirr verkauf verkehr verklag
  verkleiner verknüpf verkürz verlager verlaut verleg verletz verlänger vermarkt vermehr vermiet verminder vermiss
  vermittel vernachlässig vernicht verordn verpacht verpass verpatz verpflicht verprügel verrat verringer versag
  versammel verschaff verschick verschlechter verschlepp verschlimmer verschon verschuld verschwend verschärf versenk
  versorg verspiel verspür versteck versteiger verstopf verständig verstärk verstör verstümmel versuch versäum verteil
  vertief vertrau vertröst verunglück verursach verurteil vervielfach vervollständig verwalt verwandel verwarn
  verwechsel verweiger verweil verwend verwirklich verwund verwöhn verwüst verzaubert verzehr verzeichn verzicht
  verzier verzöger verzück verärger veräußer vollend votier wacht wag wander wart wechsel weck wehr weiger weilt wend
  werb wert widerleg widersetz widm wirbel wirk wohn wähl währ würdig würg zahl zeichn zerleg zersetz zerstreu zerstör
  zertrümmer ziel zier zitter zähl zöger zünd änder öffn überarbeit überblick überhol überleb überleg übernacht
  überprüf überquer überrasch überred überreich überroll überschütt übersetz übersiedel übertön überwach überzeug
]]

--- The presents of what is announced and reported, and the modal and future auxiliaries.
local to_come = [[
  beginne bleibe dürfe finde gebe gehe komme könne müsse nehme reise solle starte stehe treffe trete werde wolle
  wird werden will wollen soll sollen kann können muss müssen darf dürfen möchte möchten findet finden beginnt beginnen
  startet starten endet enden tagt tagen stattfindet plant planen kommt kommen geht gehen trifft treffen gibt steht stehen
  läuft laufen tritt treten spielt spielen entscheidet entscheiden stellt stellen berät beraten empfängt fährt fahren
  feiert feiern folgt folgen gilt gelten hält halten liegt liegen nimmt nehmen reist tauscht wechselt zeigt zeigen zieht
  ziehen hofft hoffen droht drohen lädt laden bleibt bleiben stimmt wählt wählen eröffnet öffnet schließt erwartet
]]

--- The vowel that a weak stem needs before its ending.
local function weak_ending(stem)
  local knot = stem:find "[nm]$" and stem:find "[^aeiouäöührlmn][nm]$"
  return (stem:find "[td]$" or knot) and "ete" or "te"
end

--- Verbs with these prefixes have participles that look like their preterite: "ab Montag verschärfte Kontrollen".
local prefixes = { "be", "ent", "er", "ver", "zer", "über", "unter" }

local function has_prefix(verb)
  for _, prefix in ipairs(prefixes) do
    if verb:sub(1, #prefix) == prefix then
      return true
    end
  end
  return false
end

--- Adds the verbs that tell of the past, 2 for those that may be an adjective before a noun, and with the value 0 those
--- that do not.
---@param words table
return function(words)
  local past = {}
  lists.each(irregular, 1, past)
  lists.each(participles, 1, past)
  past.habe = 3 -- er habe am Montag gefehlt, but: ich habe am Montag frei
  for verb in strong:gmatch "%S+" do
    past[verb], past[verb .. "en"] = 1, 1
  end
  for stem in weak:gmatch "%S+" do
    local ending, value = weak_ending(stem), has_prefix(stem) and 2 or 1
    past[stem .. ending], past[stem .. ending .. "n"] = value, value
  end
  for verb in parting:gmatch "%S+" do
    for particle in particles:gmatch "%S+" do
      past[particle .. verb] = 1
      if not verb:find "te$" and not verb:find "n$" then
        past[particle .. verb .. "en"] = 1
      end
    end
  end
  for participle in attributive:gmatch "%S+" do
    for _, ending in ipairs { "e", "en", "er", "es" } do
      past[participle .. ending] = past[participle .. ending] or 2
    end
  end
  lists.each(to_come, 0, past)
  words.past = past
end
