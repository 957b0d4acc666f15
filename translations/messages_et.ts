<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE">
<context>
    <name>Catalogue</name>
    <message>
        <source>a line is no JSON object</source>
        <extracomment>V001, message</extracomment>
        <translation>rida ei ole JSON-objekt</translation>
    </message>
    <message>
        <source>The commands that judge replies and talks read one JSON object a line; anything else would be skipped unseen.</source>
        <extracomment>V001, why</extracomment>
        <translation>Käsud, mis hindavad vastuseid ja vestlusi, loevad igalt realt ühe JSON-objekti; kõik muu jääks märkamatult vahele.</translation>
    </message>
    <message>
        <source>Write one object a line, with quotes round every name and text.</source>
        <extracomment>V001, mend</extracomment>
        <translation>Kirjutage igale reale üks objekt ning pange kõik nimed ja tekstid jutumärkidesse.</translation>
    </message>
    <message>
        <source>a talk to be scored has a member of the wrong kind</source>
        <extracomment>V002, message</extracomment>
        <translation>hinnatava vestluse üks väli on valet liiki</translation>
    </message>
    <message>
        <source>A score computed from half of a talk would be wrong without looking so.</source>
        <extracomment>V002, why</extracomment>
        <translation>Poole vestluse põhjal arvutatud tulemus oleks vale, ilma et see välja paistaks.</translation>
    </message>
    <message>
        <source>Compare the member with the format of `ventil-cli score`.</source>
        <extracomment>V002, mend</extracomment>
        <translation>Võrrelge seda välja käsu `ventil-cli score` vorminguga.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <extracomment>V100, message</extracomment>
        <translation>faili ei saa lugeda</translation>
    </message>
    <message>
        <source>Nothing can be said about a file that is not there or may not be opened.</source>
        <extracomment>V100, why</extracomment>
        <translation>Kui faili ei ole olemas või seda ei tohi avada, ei saa selle kohta midagi öelda.</translation>
    </message>
    <message>
        <source>Check the name, the folder and the permissions.</source>
        <extracomment>V100, mend</extracomment>
        <translation>Kontrollige faili nime, kausta ja juurdepääsuõigusi.</translation>
    </message>
    <message>
        <source>It lies in the file system, not in a text.</source>
        <extracomment>V100, without_example</extracomment>
        <translation>Viga on failisüsteemis, mitte tekstis.</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <extracomment>V101, message</extracomment>
        <translation>taandes on tabeldusmärk</translation>
    </message>
    <message>
        <source>YAML counts spaces; a tab is as wide as each editor likes.</source>
        <extracomment>V101, why</extracomment>
        <translation>YAML arvestab tühikute arvu; tabeldusmärk on igas redaktoris eri laiusega.</translation>
    </message>
    <message>
        <source>Replace each tab with spaces, two a step.</source>
        <extracomment>V101, mend</extracomment>
        <translation>Asendage iga tabeldusmärk tühikutega, kaks tühikut iga astme kohta.</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation</source>
        <extracomment>V102, message</extracomment>
        <translation>taandes on ebatavaline tühik</translation>
    </message>
    <message>
        <source>Spaces pasted from a word processor look like indentation and are none; the key would belong to something else.</source>
        <extracomment>V102, why</extracomment>
        <translation>Tekstitöötlusprogrammist kleebitud tühikud näevad välja nagu taane, kuid ei ole seda; võti kuuluks siis millegi muu juurde.</translation>
    </message>
    <message>
        <source>Replace it with ordinary spaces.</source>
        <extracomment>V102, mend</extracomment>
        <translation>Asendage see tavaliste tühikutega.</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>V103, message</extracomment>
        <translation>fail ei ole UTF-8-kodeeringus</translation>
    </message>
    <message>
        <source>In another encoding the letters of five languages would be shown wrong, and no reply would match them.</source>
        <extracomment>V103, why</extracomment>
        <translation>Teises kodeeringus näidataks viie keele tähti valesti ja ükski vastus ei sobiks nendega kokku.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <extracomment>V103, mend</extracomment>
        <translation>Salvestage fail UTF-8-kodeeringus.</translation>
    </message>
    <message>
        <source>The bytes of another encoding cannot stand in this text.</source>
        <extracomment>V103, without_example</extracomment>
        <translation>Teise kodeeringu baite ei saa siin tekstis näidata.</translation>
    </message>
    <message>
        <source>a key stands twice in one map</source>
        <extracomment>V104, message</extracomment>
        <translation>sama võti on ühes võtmestikus kaks korda</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody could say which.</source>
        <extracomment>V104, why</extracomment>
        <translation>Kehtiks ainult üks neist ja keegi ei oskaks öelda, kumb.</translation>
    </message>
    <message>
        <source>Remove one of them, or put both under one key.</source>
        <extracomment>V104, mend</extracomment>
        <translation>Eemaldage üks neist või pange mõlema sisu ühe võtme alla.</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <extracomment>V105, message</extracomment>
        <translation>jutumärkides tekst ei lõpe samal real</translation>
    </message>
    <message>
        <source>A quote that was never closed swallows the rest of the file.</source>
        <extracomment>V105, why</extracomment>
        <translation>Kui jutumärgid jäävad sulgemata, neelavad need alla kogu ülejäänud faili.</translation>
    </message>
    <message>
        <source>Close the quote; write long texts as a block after `&gt;-`.</source>
        <extracomment>V105, mend</extracomment>
        <translation>Pange teksti lõppu jutumärk; pikk tekst kirjutage plokina märkide `&gt;-` järele.</translation>
    </message>
    <message>
        <source>the file breaks the rules of YAML</source>
        <extracomment>V108, message</extracomment>
        <translation>fail rikub YAML-i reegleid</translation>
    </message>
    <message>
        <source>Mostly a text holds a colon, a bracket or a quote and has no quotes round it.</source>
        <extracomment>V108, why</extracomment>
        <translation>Enamasti on tekstis koolon, sulg või jutumärk, kuid tekst ise ei ole jutumärkides.</translation>
    </message>
    <message>
        <source>Put quotes round the text.</source>
        <extracomment>V108, mend</extracomment>
        <translation>Pange tekst jutumärkidesse.</translation>
    </message>
    <message>
        <source>anchors, aliases, tags and merge keys are not supported</source>
        <extracomment>V109, message</extracomment>
        <translation>ankruid, aliaseid, silte ja ühendamisvõtmeid ei toetata</translation>
    </message>
    <message>
        <source>They make a file hard to read, and a small one as large as the machine. A text that begins with * &amp; or ! looks like one.</source>
        <extracomment>V109, why</extracomment>
        <translation>Nende tõttu on faili raske lugeda ja väike fail võib paisuda nii suureks, et täidab kogu arvuti mälu. Tekst, mis algab märgiga *, &amp; või !, näeb välja nagu üks neist.</translation>
    </message>
    <message>
        <source>Write it out, or put quotes round the text.</source>
        <extracomment>V109, mend</extracomment>
        <translation>Kirjutage sisu täies mahus välja või pange tekst jutumärkidesse.</translation>
    </message>
    <message>
        <source>a second document, or something after the end</source>
        <extracomment>V110, message</extracomment>
        <translation>failis algab teine YAML-dokument või on midagi pärast faili sisu lõppu</translation>
    </message>
    <message>
        <source>Whatever follows the end would be ignored.</source>
        <extracomment>V110, why</extracomment>
        <translation>Kõik, mis lõpule järgneb, jääks arvestamata.</translation>
    </message>
    <message>
        <source>Remove the line `---` and what does not belong to the file.</source>
        <extracomment>V110, mend</extracomment>
        <translation>Eemaldage rida `---` ja see, mis faili juurde ei kuulu.</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply</source>
        <extracomment>V111, message</extracomment>
        <translation>fail on liiga suur või selles on liiga palju tasemeid</translation>
    </message>
    <message>
        <source>A scenario needs neither a megabyte nor thirty-two levels; a file that has them is broken or meant to do harm.</source>
        <extracomment>V111, why</extracomment>
        <translation>Stsenaariumil ei ole vaja megabaiti ega kolmekümmet kahte taset; fail, kus neid nii palju on, on katki või pahatahtlik.</translation>
    </message>
    <message>
        <source>Split it, or look for brackets that are never closed.</source>
        <extracomment>V111, mend</extracomment>
        <translation>Jagage fail osadeks või otsige üles sulud, mis on jäänud sulgemata.</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <extracomment>V112, message</extracomment>
        <translation>võti, mida siin ei tunta</translation>
    </message>
    <message>
        <source>A misspelt key would be ignored, and what it says would silently not happen.</source>
        <extracomment>V112, why</extracomment>
        <translation>Valesti kirjutatud võti jääks arvestamata ja selle sisu jääks märkamatult täitmata.</translation>
    </message>
    <message>
        <source>Correct it; the message names the nearest key that is known.</source>
        <extracomment>V112, mend</extracomment>
        <translation>Parandage võti; teade nimetab lähima tuntud võtme.</translation>
    </message>
    <message>
        <source>a value of the wrong kind or out of range</source>
        <extracomment>V113, message</extracomment>
        <translation>väärtus on valet liiki või lubatud vahemikust väljas</translation>
    </message>
    <message>
        <source>The program would have to guess what was meant.</source>
        <extracomment>V113, why</extracomment>
        <translation>Programm peaks ära arvama, mida mõeldi.</translation>
    </message>
    <message>
        <source>Give what the message asks for.</source>
        <extracomment>V113, mend</extracomment>
        <translation>Kirjutage see, mida teade palub.</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>V115, message</extracomment>
        <translation>juhtmärk</translation>
    </message>
    <message>
        <source>It cannot be seen and can do odd things in a terminal.</source>
        <extracomment>V115, why</extracomment>
        <translation>Seda ei ole näha ja see võib terminalis kummaliselt mõjuda.</translation>
    </message>
    <message>
        <source>Delete it; retyping the line is the surest way.</source>
        <extracomment>V115, mend
----------
V117, mend</extracomment>
        <translation>Kustutage see; kõige kindlam on kogu rida uuesti kirjutada.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <extracomment>V116, message</extracomment>
        <translation>midagi on puudu</translation>
    </message>
    <message>
        <source>Without it the file says too little to be used.</source>
        <extracomment>V116, why</extracomment>
        <translation>Ilma selleta ütleb fail liiga vähe, et seda saaks kasutada.</translation>
    </message>
    <message>
        <source>Add what the message names.</source>
        <extracomment>V116, mend</extracomment>
        <translation>Lisage see, mida teade nimetab.</translation>
    </message>
    <message>
        <source>an invisible character that changes the writing direction</source>
        <extracomment>V117, message</extracomment>
        <translation>nähtamatu märk, mis muudab kirja suunda</translation>
    </message>
    <message>
        <source>With it a line can read otherwise than it is.</source>
        <extracomment>V117, why</extracomment>
        <translation>Selle tõttu võib rida paista teistsugune, kui see tegelikult on.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>V118, message</extracomment>
        <translation>fail on tühi</translation>
    </message>
    <message>
        <source>An empty file is a leftover, or a file that was not saved.</source>
        <extracomment>V118, why</extracomment>
        <translation>Tühi fail on jäänuk või fail, mis jäi salvestamata.</translation>
    </message>
    <message>
        <source>Delete it or write it.</source>
        <extracomment>V118, mend</extracomment>
        <translation>Kustutage fail või kirjutage sinna sisu.</translation>
    </message>
    <message>
        <source>the file is of no kind that Ventil knows</source>
        <extracomment>V119, message</extracomment>
        <translation>Ventil ei tunne seda liiki faili</translation>
    </message>
    <message>
        <source>It will not be used, whatever was meant.</source>
        <extracomment>V119, why</extracomment>
        <translation>Seda ei kasutata, mida iganes sellega ka mõeldi.</translation>
    </message>
    <message>
        <source>Begin it with the key of its kind, as in the files beside it; a scenario begins with `ventil: 1`.</source>
        <extracomment>V119, mend</extracomment>
        <translation>Alustage faili selle liigi võtmega nagu kõrvalolevates failides; stsenaarium algab reaga `ventil: 1`.</translation>
    </message>
    <message>
        <source>a comment that ignores a fault does not say why, or names a code that cannot be ignored</source>
        <extracomment>V120, message</extracomment>
        <translation>viga eirav kommentaar ei ütle, miks, või nimetab koodi, mida ei saa eirata</translation>
    </message>
    <message>
        <source>An exception without a reason outlives the reason. Errors cannot be ignored: the file would not work.</source>
        <extracomment>V120, why</extracomment>
        <translation>Põhjenduseta erand elab oma põhjusest kauem. Vigu, millega fail ei töötaks, eirata ei saa.</translation>
    </message>
    <message>
        <source>Write the reason after the code: # ventil: ignore V207 kept for the next chapter.</source>
        <extracomment>V120, mend</extracomment>
        <translation>Kirjutage koodi järele põhjus: # ventil: ignore V207 jääb alles järgmise peatüki jaoks.</translation>
    </message>
    <message>
        <source>a comment ignores a fault that is not there</source>
        <extracomment>V121, message</extracomment>
        <translation>kommentaar eirab viga, mida ei ole</translation>
    </message>
    <message>
        <source>The fault was mended, or the comment stands in the wrong line.</source>
        <extracomment>V121, why</extracomment>
        <translation>Viga on juba parandatud või on kommentaar valel real.</translation>
    </message>
    <message>
        <source>Remove the comment, or move it to the line of the fault or the one above.</source>
        <extracomment>V121, mend</extracomment>
        <translation>Eemaldage kommentaar või viige see vea reale või sellest eelmisele reale.</translation>
    </message>
    <message>
        <source>too many states</source>
        <extracomment>V122, message</extracomment>
        <translation>liiga palju stseene</translation>
    </message>
    <message>
        <source>A talk of a few minutes has ten to thirty; with thousands nobody could look after it.</source>
        <extracomment>V122, why</extracomment>
        <translation>Mõneminutilises vestluses on neid kümme kuni kolmkümmend; tuhandetel ei jõuaks keegi silma peal hoida.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <extracomment>V122, mend</extracomment>
        <translation>Jagage see mitmeks stsenaariumiks.</translation>
    </message>
    <message>
        <source>It takes more states than fit on a page.</source>
        <extracomment>V122, without_example</extracomment>
        <translation>Selleks läheb vaja rohkem stseene, kui lehele mahub.</translation>
    </message>
    <message>
        <source>there is no such state or ending</source>
        <extracomment>V201, message</extracomment>
        <translation>sellist stseeni ega lõppu ei ole</translation>
    </message>
    <message>
        <source>The talk would not know where to go.</source>
        <extracomment>V201, why</extracomment>
        <translation>Vestlus ei teaks, kuhu edasi minna.</translation>
    </message>
    <message>
        <source>Correct the name; the message shows the nearest one, or add the state.</source>
        <extracomment>V201, mend</extracomment>
        <translation>Parandage nimi (teade näitab lähimat) või lisage stseen.</translation>
    </message>
    <message>
        <source>there is no such act</source>
        <extracomment>V202, message
----------
V604, message</extracomment>
        <translation>sellist kõnetegu ei ole</translation>
    </message>
    <message>
        <source>A reaction that waits for an act nobody can show never happens.</source>
        <extracomment>V202, why</extracomment>
        <translation>Reaktsioon, mis ootab kõnetegu, mida keegi teha ei saa, ei käivitu kunagi.</translation>
    </message>
    <message>
        <source>Use one of the 40 acts; the message shows the nearest one.</source>
        <extracomment>V202, mend
----------
V604, mend</extracomment>
        <translation>Kasutage üht 40 kõneteost; teade näitab lähimat.</translation>
    </message>
    <message>
        <source>a condition cannot be read</source>
        <extracomment>V203, message</extracomment>
        <translation>tingimust ei saa lugeda</translation>
    </message>
    <message>
        <source>A condition knows anger, trust, moods of the scenario&apos;s own, replies, flags, whole numbers, comparisons, and, or, not and brackets.</source>
        <extracomment>V203, why</extracomment>
        <translation>Tingimuses võivad olla anger, trust, stsenaariumi enda meeleolud, replies, märked, täisarvud, võrdlused, and, or, not ja sulud.</translation>
    </message>
    <message>
        <source>Write it with these; the message says where it went wrong.</source>
        <extracomment>V203, mend</extracomment>
        <translation>Kirjutage tingimus nende abil; teade ütleb, mis kohast alates see vale on.</translation>
    </message>
    <message>
        <source>there is no such flag</source>
        <extracomment>V204, message</extracomment>
        <translation>sellist märget ei ole</translation>
    </message>
    <message>
        <source>It would never be remembered, or never be asked about.</source>
        <extracomment>V204, why</extracomment>
        <translation>Seda ei jäetaks kunagi meelde või ei küsitaks selle kohta kunagi.</translation>
    </message>
    <message>
        <source>Add it under `flags`, or correct the name.</source>
        <extracomment>V204, mend</extracomment>
        <translation>Lisage see võtme `flags` alla või parandage nimi.</translation>
    </message>
    <message>
        <source>a file that this one needs is missing or has faults</source>
        <extracomment>V205, message</extracomment>
        <translation>fail, mida siin vaja on, puudub või on vigane</translation>
    </message>
    <message>
        <source>It cannot be checked, and could not be played.</source>
        <extracomment>V205, why</extracomment>
        <translation>Ilma selleta ei saa seda faili kontrollida ega vestlust mängida.</translation>
    </message>
    <message>
        <source>Mend that file first; its faults are told with it.</source>
        <extracomment>V205, mend</extracomment>
        <translation>Parandage kõigepealt see teine fail; ka selle vead on siin loetletud.</translation>
    </message>
    <message>
        <source>a name is given twice</source>
        <extracomment>V206, message</extracomment>
        <translation>sama nimi on antud kaks korda</translation>
    </message>
    <message>
        <source>Only one of the two could be meant.</source>
        <extracomment>V206, why</extracomment>
        <translation>Nimi saab tähendada ainult ühte neist.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <extracomment>V206, mend</extracomment>
        <translation>Nimetage üks neist ümber.</translation>
    </message>
    <message>
        <source>a flag, mood or value makes no difference</source>
        <extracomment>V207, message</extracomment>
        <translation>märge, meeleolu või väärtus ei muuda midagi</translation>
    </message>
    <message>
        <source>It is never set or moved, never asked about or never used: a slip of the pen, or a leftover.</source>
        <extracomment>V207, why</extracomment>
        <translation>Märget ei tehta kunagi, meeleolu ei muudeta, nende kohta ei küsita või väärtust ei kasutata: see on kirjaviga või jäänuk.</translation>
    </message>
    <message>
        <source>Use it or remove it.</source>
        <extracomment>V207, mend</extracomment>
        <translation>Võtke see kasutusele või eemaldage.</translation>
    </message>
    <message>
        <source>the id or name does not fit the file&apos;s name</source>
        <extracomment>V208, message</extracomment>
        <translation>id või nimi ei sobi kokku faili nimega</translation>
    </message>
    <message>
        <source>Records and tests find a scenario by its id, and its file by the id&apos;s name.</source>
        <extracomment>V208, why</extracomment>
        <translation>Salvestatud vestlused ja läbimängud leiavad stsenaariumi id järgi ning selle faili id-s oleva nime järgi.</translation>
    </message>
    <message>
        <source>Give both the same name: scenarios/en/example.yaml holds `id: en/example`.</source>
        <extracomment>V208, mend</extracomment>
        <translation>Pange mõlemale sama nimi: failis scenarios/en/example.yaml on `id: en/example`.</translation>
    </message>
    <message>
        <source>this cannot be a name</source>
        <extracomment>V209, message</extracomment>
        <translation>see ei sobi nimeks</translation>
    </message>
    <message>
        <source>Names stand in conditions and on the command line: small letters a-z, digits and _, a letter first. Words like `stay` or `anger` have a meaning already, and a mood cannot be called like an act or a flag.</source>
        <extracomment>V209, why</extracomment>
        <translation>Nimesid kasutatakse tingimustes ja käsureal: neis võivad olla väikesed tähed a–z, numbrid ja märk _, kõige ees on täht. Sellistel sõnadel nagu `stay` või `anger` on juba oma tähendus ning meeleolul ei tohi olla sama nimi mis kõneteol või märkel.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>V209, mend</extracomment>
        <translation>Valige teine nimi.</translation>
    </message>
    <message>
        <source>too many flags or moods, or too many entries of `always`</source>
        <extracomment>V210, message</extracomment>
        <translation>liiga palju märkeid või meeleolusid või liiga palju kirjeid võtme `always` all</translation>
    </message>
    <message>
        <source>Each flag doubles what a talk can come to; with more than 32 nothing could be proved about it. A mood of your own makes it eleven times as many; there can be three.</source>
        <extracomment>V210, why</extracomment>
        <translation>Iga märge kahekordistab seda, kuhu vestlus võib välja jõuda; kui märkeid oleks üle 32, ei saaks vestluse kohta midagi tõestada. Iga oma meeleolu suurendab võimaluste arvu üksteist korda; neid võib olla kolm.</translation>
    </message>
    <message>
        <source>Say some of it by states, or share flags.</source>
        <extracomment>V210, mend</extracomment>
        <translation>Väljendage osa neist stseenide abil või kasutage sama märget mitmes kohas.</translation>
    </message>
    <message>
        <source>a value is neither a list of texts nor a range</source>
        <extracomment>V211, message</extracomment>
        <translation>väärtus ei ole tekstide loend ega vahemik</translation>
    </message>
    <message>
        <source>Values are drawn anew for every play; there must be something to draw from.</source>
        <extracomment>V211, why</extracomment>
        <translation>Väärtused valitakse iga vestluse jaoks uuesti juhuslikult; peab olema, mille seast valida.</translation>
    </message>
    <message>
        <source>Write a list of texts or a range of whole numbers.</source>
        <extracomment>V211, mend</extracomment>
        <translation>Kirjutage tekstide loend või täisarvude vahemik.</translation>
    </message>
    <message>
        <source>there is no such pattern to switch off</source>
        <extracomment>V212, message</extracomment>
        <translation>sellist mustrit, mida välja lülitada, ei ole</translation>
    </message>
    <message>
        <source>A company&apos;s file that switches off nothing would look as if it did.</source>
        <extracomment>V212, why</extracomment>
        <translation>Jääks mulje, et ettevõtte fail lülitab midagi välja, kuigi see ei lülita.</translation>
    </message>
    <message>
        <source>Correct the id: `act/pattern`, as `ventil-cli acts --explain` shows it.</source>
        <extracomment>V212, mend</extracomment>
        <translation>Parandage id: `act/pattern`, nagu seda näitab `ventil-cli acts --explain`.</translation>
    </message>
    <message>
        <source>a part cannot be used</source>
        <extracomment>V213, message</extracomment>
        <translation>osafaili ei saa kasutada</translation>
    </message>
    <message>
        <source>A scenario may only be made of files of its own folder, and of each once.</source>
        <extracomment>V213, why</extracomment>
        <translation>Stsenaarium võib koosneda ainult oma kausta failidest ja igat faili võib kasutada ainult ühe korra.</translation>
    </message>
    <message>
        <source>Put the part into the scenario&apos;s folder or one below, and name it from there: parts/x.yaml.</source>
        <extracomment>V213, mend</extracomment>
        <translation>Pange osafail stsenaariumi kausta või selle alamkausta ja kirjutage tee sellest kaustast alates: parts/x.yaml.</translation>
    </message>
    <message>
        <source>there is no such mood</source>
        <extracomment>V214, message</extracomment>
        <translation>sellist meeleolu ei ole</translation>
    </message>
    <message>
        <source>Anger and trust are always there; any other mood has to be declared, so that it has a beginning and a name to show.</source>
        <extracomment>V214, why</extracomment>
        <translation>Viha ja usaldus on alati olemas; iga muu meeleolu tuleb eraldi kirja panna, et sel oleks algväärtus ja nimi, mida näidata.</translation>
    </message>
    <message>
        <source>Add it under `moods`, or correct the name.</source>
        <extracomment>V214, mend</extracomment>
        <translation>Lisage see võtme `moods` alla või parandage nimi.</translation>
    </message>
    <message>
        <source>no talk comes to this state</source>
        <extracomment>V301, message</extracomment>
        <translation>sellesse stseeni ei jõua ükski vestlus</translation>
    </message>
    <message>
        <source>What is written there will never be heard.</source>
        <extracomment>V301, why</extracomment>
        <translation>Seda, mis seal kirjas on, ei kuule keegi kunagi.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the state.</source>
        <extracomment>V301, mend</extracomment>
        <translation>Lisage reaktsioon, mis sinna viib, või eemaldage stseen.</translation>
    </message>
    <message>
        <source>no talk comes to this ending</source>
        <extracomment>V302, message</extracomment>
        <translation>selle lõpuni ei jõua ükski vestlus</translation>
    </message>
    <message>
        <source>Nobody will ever see it.</source>
        <extracomment>V302, why</extracomment>
        <translation>Keegi ei näe seda kunagi.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the ending.</source>
        <extracomment>V302, mend</extracomment>
        <translation>Lisage reaktsioon, mis sinna viib, või eemaldage see lõpp.</translation>
    </message>
    <message>
        <source>he says nothing in this state</source>
        <extracomment>V303, message</extracomment>
        <translation>klient ei ütle selles stseenis midagi</translation>
    </message>
    <message>
        <source>The trainee would look at an empty line.</source>
        <extracomment>V303, why</extracomment>
        <translation>Õppija näeks tühja rida.</translation>
    </message>
    <message>
        <source>Give the state a `say` or `vents`.</source>
        <extracomment>V303, mend</extracomment>
        <translation>Lisage stseenile `say` või `vents`.</translation>
    </message>
    <message>
        <source>`vents` without `interrupted`, or the other way round</source>
        <extracomment>V304, message</extracomment>
        <translation>`vents` ilma võtmeta `interrupted` või vastupidi</translation>
    </message>
    <message>
        <source>Whoever cuts a customer short must hear an answer to that.</source>
        <extracomment>V304, why</extracomment>
        <translation>Kes kliendile vahele segab, peab kuulma, mida klient selle peale ütleb.</translation>
    </message>
    <message>
        <source>Add the one that is missing.</source>
        <extracomment>V304, mend</extracomment>
        <translation>Lisage see, mis puudub.</translation>
    </message>
    <message>
        <source>this cannot lead there</source>
        <extracomment>V305, message</extracomment>
        <translation>see ei saa sinna viia</translation>
    </message>
    <message>
        <source>A talk starts in a state; the limit and the end of the call lead to an ending.</source>
        <extracomment>V305, why</extracomment>
        <translation>Vestlus algab mõnest stseenist; vastuste piirarv ja kõne lõpetamine viivad mõne lõpuni.</translation>
    </message>
    <message>
        <source>Name a state or an ending, as the message says.</source>
        <extracomment>V305, mend</extracomment>
        <translation>Nimetage stseen või lõpp, nagu teade ütleb.</translation>
    </message>
    <message>
        <source>this reaction never happens; an earlier one takes all its replies</source>
        <extracomment>V306, message</extracomment>
        <translation>see reaktsioon ei käivitu kunagi; üks eespool olev võtab kõik selle vastused endale</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom. One that asks for less and stands above takes everything.</source>
        <extracomment>V306, why</extracomment>
        <translation>Reaktsioone proovitakse ülalt alla. Kui eespool seisab reaktsioon, mis nõuab vähem, võtab see kõik endale.</translation>
    </message>
    <message>
        <source>Move the one with more conditions up.</source>
        <extracomment>V306, mend</extracomment>
        <translation>Viige rohkemate tingimustega reaktsioon ettepoole.</translation>
    </message>
    <message>
        <source>the state has no `otherwise`</source>
        <extracomment>V307, message</extracomment>
        <translation>stseenis puudub `otherwise`</translation>
    </message>
    <message>
        <source>A trainee can say anything. For what no reaction waits for, the customer needs an answer, too.</source>
        <extracomment>V307, why</extracomment>
        <translation>Õppija võib öelda mida tahes. Kliendil peab olema midagi vastata ka siis, kui ükski reaktsioon öeldut ei oota.</translation>
    </message>
    <message>
        <source>Write `- {otherwise: true, …}` as the last reaction.</source>
        <extracomment>V307, mend</extracomment>
        <translation>Kirjutage viimaseks reaktsiooniks `- {otherwise: true, …}`.</translation>
    </message>
    <message>
        <source>`otherwise` in the wrong place or with conditions</source>
        <extracomment>V308, message</extracomment>
        <translation>`otherwise` on vales kohas või tingimustega</translation>
    </message>
    <message>
        <source>It takes all that is left; what follows it never happens, and a condition would leave something over.</source>
        <extracomment>V308, why</extracomment>
        <translation>See võtab endale kõik, mis üle jääb: sellele järgnev ei käivitu kunagi ja tingimuse korral jääks osa vastuseid ilma reaktsioonita.</translation>
    </message>
    <message>
        <source>Put it last, without conditions.</source>
        <extracomment>V308, mend</extracomment>
        <translation>Pange see viimaseks ja ilma tingimusteta.</translation>
    </message>
    <message>
        <source>an ending of one kind is missing</source>
        <extracomment>V309, message</extracomment>
        <translation>üht liiki lõpp puudub</translation>
    </message>
    <message>
        <source>A trainee should be able to do well, badly and something between.</source>
        <extracomment>V309, why</extracomment>
        <translation>Õppija peab saama jõuda nii hea, halva kui ka keskmise lõpuni.</translation>
    </message>
    <message>
        <source>Write at least one ending of each kind: good, middling, bad.</source>
        <extracomment>V309, mend</extracomment>
        <translation>Kirjutage igat liiki lõppe vähemalt üks: good (hea), middling (keskmine), bad (halb).</translation>
    </message>
    <message>
        <source>a trap</source>
        <extracomment>V310, message</extracomment>
        <translation>lõks</translation>
    </message>
    <message>
        <source>Once he is here, nothing that a trainee says leads anywhere; only hanging up, or the limit, ends the talk.</source>
        <extracomment>V310, why</extracomment>
        <translation>Kui klient on siia jõudnud, ei vii miski, mida õppija ütleb, enam kuhugi; vestlus lõpeb ainult siis, kui õppija selle ise lõpetab või vastuste piirarv täis saab.</translation>
    </message>
    <message>
        <source>Give the state a way out, at least by `otherwise`.</source>
        <extracomment>V310, mend</extracomment>
        <translation>Lisage stseenile väljapääs, vähemalt võtmega `otherwise`.</translation>
    </message>
    <message>
        <source>a condition never holds here, or never comes true</source>
        <extracomment>V311, message</extracomment>
        <translation>tingimus ei kehti siin kunagi või ei täitu üheski vestluses</translation>
    </message>
    <message>
        <source>The reaction looks as if it could happen; no talk has this mood or these flags here.</source>
        <extracomment>V311, why</extracomment>
        <translation>Reaktsioon näib võimalik, kuid üheski vestluses ei ole siin sellist meeleolu ega selliseid märkeid.</translation>
    </message>
    <message>
        <source>Correct the condition; the message says which moods he can have here.</source>
        <extracomment>V311, mend</extracomment>
        <translation>Parandage tingimus; teade ütleb, milline võib kliendi meeleolu siin olla.</translation>
    </message>
    <message>
        <source>a condition always holds here</source>
        <extracomment>V312, message</extracomment>
        <translation>tingimus kehtib siin alati</translation>
    </message>
    <message>
        <source>It makes no difference and promises a reader one.</source>
        <extracomment>V312, why</extracomment>
        <translation>See ei muuda midagi, kuigi lugeja arvab, et muudab.</translation>
    </message>
    <message>
        <source>Remove it, or ask for what makes the difference.</source>
        <extracomment>V312, mend</extracomment>
        <translation>Eemaldage tingimus või asendage see sellisega, millest midagi sõltub.</translation>
    </message>
    <message>
        <source>the reaction never happens: earlier ones take all its replies, in all moods that he can have here</source>
        <extracomment>V313, message</extracomment>
        <translation>reaktsioon ei käivitu kunagi: eespool olevad võtavad kõik selle vastused endale kõigis meeleoludes, mis kliendil siin olla võivad</translation>
    </message>
    <message>
        <source>No single earlier reaction hides it, but together they do.</source>
        <extracomment>V313, why</extracomment>
        <translation>Ükski eespool olev reaktsioon üksi ei varja seda, kuid kõik koos varjavad.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <extracomment>V313, mend</extracomment>
        <translation>Viige see ettepoole või eemaldage.</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <extracomment>V314, message</extracomment>
        <translation>lubadus on rikutud</translation>
    </message>
    <message>
        <source>The scenario does not do what its author vouches for; the talk that is told with it shows how.</source>
        <extracomment>V314, why</extracomment>
        <translation>Stsenaarium ei tee seda, mida autor selle kohta lubab; teates olev vestlus näitab, kuidas see juhtub.</translation>
    </message>
    <message>
        <source>Play the talk (`ventil-cli check SCENARIO --trace FILE` writes it down) and change the reaction that is to blame, or the promise.</source>
        <extracomment>V314, mend</extracomment>
        <translation>Mängige see vestlus läbi (`ventil-cli check SCENARIO --trace FILE` kirjutab selle üles) ja muutke reaktsiooni, mis on süüdi, või lubadust.</translation>
    </message>
    <message>
        <source>not proved: too many combinations of states, moods and flags</source>
        <extracomment>V315, message</extracomment>
        <translation>tõestamata: stseenide, meeleolude ja märgete kombinatsioone on liiga palju</translation>
    </message>
    <message>
        <source>What was not looked at may hold a trap. It is said, and never counted as right.</source>
        <extracomment>V315, why</extracomment>
        <translation>Läbi vaatamata osas võib olla lõks. Sellest antakse teada ja seda ei loeta kunagi õigeks.</translation>
    </message>
    <message>
        <source>Use fewer flags, or let moods and replies matter in fewer places.</source>
        <extracomment>V315, mend</extracomment>
        <translation>Kasutage vähem märkeid või tehke nii, et meeleoludest ja vastuste arvust sõltuks vähem kohti.</translation>
    </message>
    <message>
        <source>It takes more states, moods and flags than fit on a page.</source>
        <extracomment>V315, without_example</extracomment>
        <translation>Selleks läheb vaja rohkem stseene, meeleolusid ja märkeid, kui lehele mahub.</translation>
    </message>
    <message>
        <source>he can be kept here for ever</source>
        <extracomment>V316, message</extracomment>
        <translation>klienti saab siin igavesti kinni hoida</translation>
    </message>
    <message>
        <source>Some replies change nothing, and the talk has no limit: it need never end.</source>
        <extracomment>V316, why</extracomment>
        <translation>Mõni vastus ei muuda midagi ja vestlusel ei ole vastuste piirarvu: see ei pruugi kunagi lõppeda.</translation>
    </message>
    <message>
        <source>Give the talk a `limit`, or let patience run out.</source>
        <extracomment>V316, mend</extracomment>
        <translation>Lisage vestlusele `limit` või laske kliendi kannatusel katkeda.</translation>
    </message>
    <message>
        <source>a change of mood never makes a difference</source>
        <extracomment>V317, message</extracomment>
        <translation>meeleolu muutus ei mõjuta kunagi midagi</translation>
    </message>
    <message>
        <source>His mood is already as far as it goes that way whenever this happens.</source>
        <extracomment>V317, why</extracomment>
        <translation>Iga kord, kui see käivitub, on meeleolu selles suunas juba nii kaugel kui võimalik.</translation>
    </message>
    <message>
        <source>Remove the change, or let him begin elsewhere.</source>
        <extracomment>V317, mend</extracomment>
        <translation>Eemaldage muutus või andke meeleolule teine algväärtus.</translation>
    </message>
    <message>
        <source>It takes a longer way to such a mood than fits on a page.</source>
        <extracomment>V317, without_example</extracomment>
        <translation>Tee sellise meeleoluni on pikem, kui lehele mahub.</translation>
    </message>
    <message>
        <source>the reply limit cuts every way to a good ending</source>
        <extracomment>V318, message</extracomment>
        <translation>vastuste piirarv katkestab kõik teed hea lõpuni</translation>
    </message>
    <message>
        <source>However well a trainee talks, it ends badly.</source>
        <extracomment>V318, why</extracomment>
        <translation>Kui hästi õppija ka ei räägiks, lõpeb vestlus halvasti.</translation>
    </message>
    <message>
        <source>Raise the limit, or shorten the way.</source>
        <extracomment>V318, mend</extracomment>
        <translation>Suurendage piirarvu või lühendage teed.</translation>
    </message>
    <message>
        <source>a promise is not proved</source>
        <extracomment>V319, message</extracomment>
        <translation>lubadus on tõestamata</translation>
    </message>
    <message>
        <source>What is not proved may be broken. It is said, and never counted as right.</source>
        <extracomment>V319, why</extracomment>
        <translation>Mis on tõestamata, võib olla rikutud. Sellest antakse teada ja seda ei loeta kunagi õigeks.</translation>
    </message>
    <message>
        <source>Where the scenario is too large, use fewer flags, or let moods and replies matter in fewer places. Where no talk with the score was found, give the reactions of the good way examples that are worth more, or promise less.</source>
        <extracomment>V319, mend</extracomment>
        <translation>Kui stsenaarium on liiga suur, kasutage vähem märkeid või tehke nii, et meeleoludest ja vastuste arvust sõltuks vähem kohti. Kui lubatud tulemusega vestlust ei leitud, kirjutage hea lõpu poole viivatele reaktsioonidele näited, mis annavad parema tulemuse, või lubage vähem.</translation>
    </message>
    <message>
        <source>an example is missing, or a pattern cannot be read</source>
        <extracomment>V401, message</extracomment>
        <translation>näide puudub või mustrit ei saa lugeda</translation>
    </message>
    <message>
        <source>The example shows a reader what is meant, and proves that the reaction can happen.</source>
        <extracomment>V401, why</extracomment>
        <translation>Näide näitab lugejale, mida on mõeldud, ja tõestab, et reaktsioon on võimalik.</translation>
    </message>
    <message>
        <source>Write a reply as a person would say it; for a pattern, see resources/acts/README.md.</source>
        <extracomment>V401, mend</extracomment>
        <translation>Kirjutage vastus nii, nagu inimene seda ütleks; mustrite kohta lugege failist resources/acts/README.md.</translation>
    </message>
    <message>
        <source>an example does not show its act, or does not fit its own reaction</source>
        <extracomment>V402, message</extracomment>
        <translation>näites ei ole selle kõnetegu või ei sobi näide oma reaktsiooniga</translation>
    </message>
    <message>
        <source>Who says just that would not get this answer.</source>
        <extracomment>V402, why</extracomment>
        <translation>Kes täpselt nii ütleb, saab kliendilt hoopis teise vastuse.</translation>
    </message>
    <message>
        <source>Say it as a person would, look at it with `ventil-cli acts --explain`, or mend the conditions.</source>
        <extracomment>V402, mend</extracomment>
        <translation>Öelge seda nii, nagu inimene ütleks, vaadake käsuga `ventil-cli acts --explain`, mida sellest leitakse, või parandage tingimusi.</translation>
    </message>
    <message>
        <source>an example is taken by an earlier reaction</source>
        <extracomment>V403, message</extracomment>
        <translation>eespool olev reaktsioon võtab näite endale</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom; a reply like this one gets another answer.</source>
        <extracomment>V403, why</extracomment>
        <translation>Reaktsioone proovitakse ülalt alla; kes nii ütleb, saab kliendilt teise vastuse.</translation>
    </message>
    <message>
        <source>Change the order, or let the earlier one leave it with `unless`.</source>
        <extracomment>V403, mend</extracomment>
        <translation>Muutke järjekorda või laske eespool oleval reaktsioonil selline vastus võtme `unless` abil vahele jätta.</translation>
    </message>
    <message>
        <source>a counter-example fits all the same</source>
        <extracomment>V404, message</extracomment>
        <translation>vastunäide sobib siiski</translation>
    </message>
    <message>
        <source>The reply that must not lead here does.</source>
        <extracomment>V404, why</extracomment>
        <translation>Vastus, mis ei tohi siia viia, viib siia.</translation>
    </message>
    <message>
        <source>Narrow the conditions, or choose a reply that is really different.</source>
        <extracomment>V404, mend</extracomment>
        <translation>Kitsendage tingimusi või valige vastus, mis on tõesti teistsugune.</translation>
    </message>
    <message>
        <source>the conditions of a reaction contradict or repeat each other</source>
        <extracomment>V406, message</extracomment>
        <translation>reaktsiooni tingimused on üksteisega vastuolus või kordavad üksteist</translation>
    </message>
    <message>
        <source>A reaction that wants an act and forbids it never happens.</source>
        <extracomment>V406, why</extracomment>
        <translation>Reaktsioon, mis üht kõnetegu korraga nõuab ja keelab, ei käivitu kunagi.</translation>
    </message>
    <message>
        <source>Keep each act in one of when, any and unless.</source>
        <extracomment>V406, mend</extracomment>
        <translation>Jätke iga kõnetegu ainult ühe võtme alla: when, any või unless.</translation>
    </message>
    <message>
        <source>an act moves the customer in the wrong direction, or one that is warned against is only probable</source>
        <extracomment>V407, message</extracomment>
        <translation>kõnetegu mõjutab klienti vales suunas või on kõnetegu, mille eest hoiatatakse, ainult tõenäoline</translation>
    </message>
    <message>
        <source>A reply that is better by the document never makes a customer angrier, and nobody is accused on suspicion.</source>
        <extracomment>V407, why</extracomment>
        <translation>Vastus, mis on dokumendi järgi parem, ei tee klienti kunagi vihasemaks ja kedagi ei süüdistata pelgalt kahtluse põhjal.</translation>
    </message>
    <message>
        <source>Keep asked-for acts at or below 0, those that are warned against at or above what saying nothing does.</source>
        <extracomment>V407, mend</extracomment>
        <translation>Kui dokument kõnetegu palub, olgu selle väärtus 0 või väiksem; kui dokument selle eest hoiatab, olgu väärtus vähemalt sama suur kui siis, kui midagi ei öelda.</translation>
    </message>
    <message>
        <source>a reaction without a condition</source>
        <extracomment>V408, message</extracomment>
        <translation>tingimuseta reaktsioon</translation>
    </message>
    <message>
        <source>It would take every reply, like `otherwise`.</source>
        <extracomment>V408, why</extracomment>
        <translation>See võtaks endale kõik vastused nagu `otherwise`.</translation>
    </message>
    <message>
        <source>Give it `when`, `any` or `if`, or make it the `otherwise`.</source>
        <extracomment>V408, mend</extracomment>
        <translation>Lisage sellele `when`, `any` või `if` või tehke sellest `otherwise`.</translation>
    </message>
    <message>
        <source>a reply that is better by the document leaves him angrier</source>
        <extracomment>V409, message</extracomment>
        <translation>dokumendi järgi parem vastus teeb kliendi vihasemaks kui halvem</translation>
    </message>
    <message>
        <source>Mostly the order of reactions is to blame, or a `change` that one has and the other has not.</source>
        <extracomment>V409, mend</extracomment>
        <translation>Enamasti on süüdi reaktsioonide järjekord või see, et ühel reaktsioonil on `change` ja teisel mitte.</translation>
    </message>
    <message>
        <source>an accepted appeal that the patterns get wrong</source>
        <extracomment>V411, message</extracomment>
        <translation>arvesse võetud vaidlustus, mille puhul mustrid eksivad</translation>
    </message>
    <message>
        <source>A person was right about this reply once; it stays a test.</source>
        <extracomment>V411, why</extracomment>
        <translation>Inimesel oli selle vastuse puhul kord õigus; vastus jääb mustrite kontrollimiseks alles.</translation>
    </message>
    <message>
        <source>Mend the patterns, or take the appeal back.</source>
        <extracomment>V411, mend</extracomment>
        <translation>Parandage mustreid või võtke vaidlustuse kohta tehtud otsus tagasi.</translation>
    </message>
    <message>
        <source>An appeal is made in the program and kept beside the acts of its language.</source>
        <extracomment>V411, without_example</extracomment>
        <translation>Vaidlustus esitatakse programmis ja seda hoitakse oma keele kõnetegude failide kõrval.</translation>
    </message>
    <message>
        <source>with a company&apos;s file, a civil reply is accused that was not before</source>
        <extracomment>V412, message</extracomment>
        <translation>ettevõtte failiga süüdistatakse viisakat vastust, mida enne ei süüdistatud</translation>
    </message>
    <message>
        <source>A word list that hits civil people costs trust in all verdicts.</source>
        <extracomment>V412, why</extracomment>
        <translation>Sõnaloend, mille tõttu süüdistatakse viisakaid inimesi, õõnestab usaldust kõigi hinnangute vastu.</translation>
    </message>
    <message>
        <source>Narrow the words or patterns that the message names.</source>
        <extracomment>V412, mend</extracomment>
        <translation>Kitsendage sõnu või mustreid, mida teade nimetab.</translation>
    </message>
    <message>
        <source>It shows on the labelled replies of a language, beside which a company&apos;s file is tried.</source>
        <extracomment>V412, without_example</extracomment>
        <translation>See selgub alles siis, kui ettevõtte faili proovitakse keele märgendatud vastuste peal.</translation>
    </message>
    <message>
        <source>a line can come again and has too few wordings</source>
        <extracomment>V502, message</extracomment>
        <translation>repliik võib korduda, kuid selle sõnastusi on liiga vähe</translation>
    </message>
    <message>
        <source>A customer who says the same sentence twice is a machine.</source>
        <extracomment>V502, why</extracomment>
        <translation>Klient, kes ütleb sama lauset kaks korda, mõjub masinana.</translation>
    </message>
    <message>
        <source>Write three wordings that say it differently, or let it happen once: a flag, or `pick: once`.</source>
        <extracomment>V502, mend</extracomment>
        <translation>Kirjutage kolm sõnastust, mis ütlevad seda eri moodi, või tehke nii, et see juhtub ainult ühe korra: kasutage märget või rida `pick: once`.</translation>
    </message>
    <message>
        <source>a placeholder that is no value, or a stray bracket</source>
        <extracomment>V503, message</extracomment>
        <translation>looksulgudes olevale nimele ei vasta ükski väärtus või on looksulg üleliigne</translation>
    </message>
    <message>
        <source>The trainee would read the bracket.</source>
        <extracomment>V503, why</extracomment>
        <translation>Õppija näeks tekstis looksulgu.</translation>
    </message>
    <message>
        <source>Add it under `values`, correct the name, or leave the bracket out.</source>
        <extracomment>V503, mend</extracomment>
        <translation>Lisage see võtme `values` alla, parandage nimi või jätke looksulg ära.</translation>
    </message>
    <message>
        <source>every wording of a line has an `if`</source>
        <extracomment>V505, message</extracomment>
        <translation>repliigi igal sõnastusel on `if`</translation>
    </message>
    <message>
        <source>When none of them holds he would say nothing.</source>
        <extracomment>V505, why</extracomment>
        <translation>Kui ükski neist ei kehtiks, ei ütleks klient midagi.</translation>
    </message>
    <message>
        <source>Leave one wording without `if`.</source>
        <extracomment>V505, mend</extracomment>
        <translation>Jätke üks sõnastus ilma võtmeta `if`.</translation>
    </message>
    <message>
        <source>a wording stands twice</source>
        <extracomment>V506, message</extracomment>
        <translation>sõnastus on kirjas kaks korda</translation>
    </message>
    <message>
        <source>Two equal wordings are one.</source>
        <extracomment>V506, why</extracomment>
        <translation>Kaks ühesugust sõnastust on sama mis üks.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <extracomment>V506, mend</extracomment>
        <translation>Muutke ühte neist.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <extracomment>V507, message</extracomment>
        <translation>siin peab olema tekst</translation>
    </message>
    <message>
        <source>An empty text cannot be said or shown.</source>
        <extracomment>V507, why</extracomment>
        <translation>Tühja teksti ei saa öelda ega näidata.</translation>
    </message>
    <message>
        <source>Write what he says.</source>
        <extracomment>V507, mend</extracomment>
        <translation>Kirjutage, mida klient ütleb.</translation>
    </message>
    <message>
        <source>markup in a text</source>
        <extracomment>V508, message</extracomment>
        <translation>tekstis on vorminduskood</translation>
    </message>
    <message>
        <source>Texts are shown as they are written; a tag would be seen as a tag.</source>
        <extracomment>V508, why</extracomment>
        <translation>Tekste näidatakse nii, nagu need on kirjutatud; kood jääks tekstis näha.</translation>
    </message>
    <message>
        <source>Take it out; write plain sentences.</source>
        <extracomment>V508, mend</extracomment>
        <translation>Võtke see välja; kirjutage tavalisi lauseid.</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <extracomment>V509, message</extracomment>
        <translation>tekstis on veebiaadress</translation>
    </message>
    <message>
        <source>Nothing is fetched and no link is opened.</source>
        <extracomment>V509, why</extracomment>
        <translation>Internetist ei laadita midagi ja ühtegi linki ei avata.</translation>
    </message>
    <message>
        <source>Name the shop or the page in words.</source>
        <extracomment>V509, mend</extracomment>
        <translation>Nimetage pood või leht sõnadega.</translation>
    </message>
    <message>
        <source>a text begins with a quotation mark of print</source>
        <extracomment>V510, message</extracomment>
        <translation>tekst algab kõvera jutumärgiga</translation>
    </message>
    <message>
        <source>Word processors put these marks by themselves. They do not hold a text together as straight quotes do: he would be seen to say them, and a comma between them would make two texts of one.</source>
        <extracomment>V510, why</extracomment>
        <translation>Tekstitöötlusprogrammid panevad kõverad jutumärgid ise. Need ei hoia teksti koos nagu sirged jutumärgid: märgid oleksid kliendi jutus näha ja nendevaheline koma teeks ühest tekstist kaks.</translation>
    </message>
    <message>
        <source>Put the whole text in straight quotes. Inside these, marks of print may stand.</source>
        <extracomment>V510, mend</extracomment>
        <translation>Pange kogu tekst sirgetesse jutumärkidesse. Nende sees võivad kõverad jutumärgid olla.</translation>
    </message>
    <message>
        <source>the id does not begin with the document&apos;s</source>
        <extracomment>V600, message</extracomment>
        <translation>id ei alga dokumendi id-ga</translation>
    </message>
    <message>
        <source>Rules of five documents stand side by side in the records.</source>
        <extracomment>V600, why</extracomment>
        <translation>Salvestatud hinnangutes on kõrvuti viie dokumendi reeglid.</translation>
    </message>
    <message>
        <source>Begin it with the document&apos;s id and a point.</source>
        <extracomment>V600, mend</extracomment>
        <translation>Pange id algusesse dokumendi id ja punkt.</translation>
    </message>
    <message>
        <source>two rules with one id</source>
        <extracomment>V601, message</extracomment>
        <translation>kahel reeglil on sama id</translation>
    </message>
    <message>
        <source>Verdicts are kept by the rule&apos;s id.</source>
        <extracomment>V601, why</extracomment>
        <translation>Hinnanguid hoitakse reegli id järgi.</translation>
    </message>
    <message>
        <source>Renumber one of them.</source>
        <extracomment>V601, mend</extracomment>
        <translation>Andke ühele neist teine number.</translation>
    </message>
    <message>
        <source>a word that is not known here</source>
        <extracomment>V602, message</extracomment>
        <translation>sõna, mida siin ei tunta</translation>
    </message>
    <message>
        <source>It would be ignored.</source>
        <extracomment>V602, why</extracomment>
        <translation>See jääks arvestamata.</translation>
    </message>
    <message>
        <source>Use one of the words that the message lists.</source>
        <extracomment>V602, mend</extracomment>
        <translation>Kasutage üht neist sõnadest, mille teade loetleb.</translation>
    </message>
    <message>
        <source>`say` is no list of lists</source>
        <extracomment>V603, message</extracomment>
        <translation>`say` ei ole loendite loend</translation>
    </message>
    <message>
        <source>Each inner list holds acts of which one is enough; all inner lists are needed.</source>
        <extracomment>V603, why</extracomment>
        <translation>Igast sisemisest loendist piisab ühest kõneteost; täidetud peavad olema kõik sisemised loendid.</translation>
    </message>
    <message>
        <source>Write `say: [[thanks], [apology, regret]]`.</source>
        <extracomment>V603, mend</extracomment>
        <translation>Kirjutage `say: [[thanks], [apology, regret]]`.</translation>
    </message>
    <message>
        <source>The rule would never be kept.</source>
        <extracomment>V604, why</extracomment>
        <translation>Seda reeglit ei täidetaks kunagi.</translation>
    </message>
    <message>
        <source>the rule asks for nothing</source>
        <extracomment>V605, message</extracomment>
        <translation>reegel ei nõua midagi</translation>
    </message>
    <message>
        <source>It could be neither kept nor broken.</source>
        <extracomment>V605, why</extracomment>
        <translation>Seda ei saaks täita ega rikkuda.</translation>
    </message>
    <message>
        <source>Give it `say`, `avoid`, `special` or `process`.</source>
        <extracomment>V605, mend</extracomment>
        <translation>Lisage sellele `say`, `avoid`, `special` või `process`.</translation>
    </message>
    <message>
        <source>a don&apos;t that asks for something</source>
        <extracomment>V606, message</extracomment>
        <translation>keelav reegel (&quot;dont&quot;), mis midagi nõuab</translation>
    </message>
    <message>
        <source>A don&apos;t can only be broken or not.</source>
        <extracomment>V606, why</extracomment>
        <translation>Keelavat reeglit saab ainult rikkuda või rikkumata jätta.</translation>
    </message>
    <message>
        <source>Make it a do, or use `avoid`.</source>
        <extracomment>V606, mend</extracomment>
        <translation>Tehke sellest käskiv reegel (&quot;do&quot;) või kasutage võtit `avoid`.</translation>
    </message>
    <message>
        <source>`window`, `times`, `together` or `notes_first` without `say`</source>
        <extracomment>V607, message</extracomment>
        <translation>`window`, `times`, `together` või `notes_first` ilma võtmeta `say`</translation>
    </message>
    <message>
        <source>They say when and how often something is said.</source>
        <extracomment>V607, why</extracomment>
        <translation>Need ütlevad, millal ja kui sageli midagi öeldakse.</translation>
    </message>
    <message>
        <source>Add `say`, or remove them.</source>
        <extracomment>V607, mend</extracomment>
        <translation>Lisage `say` või eemaldage need.</translation>
    </message>
    <message>
        <source>`notes_first` without the process</source>
        <extracomment>V608, message</extracomment>
        <translation>`notes_first` ilma protsessita, mida see eeldab</translation>
    </message>
    <message>
        <source>Notes must be asked for before something can come after them.</source>
        <extracomment>V608, why</extracomment>
        <translation>Reegel peab kõigepealt nõudma märkmete tegemist; alles siis saab midagi neile järgneda.</translation>
    </message>
    <message>
        <source>Add `process: notes_taken`.</source>
        <extracomment>V608, mend</extracomment>
        <translation>Lisage `process: notes_taken`.</translation>
    </message>
    <message>
        <source>`wording` and `say` go together</source>
        <extracomment>V609, message</extracomment>
        <translation>`wording` ja `say` käivad koos</translation>
    </message>
    <message>
        <source>The debrief shows a wording for what should have been said.</source>
        <extracomment>V609, why</extracomment>
        <translation>Tagasivaates näidatakse sõnastust sellele, mida oleks tulnud öelda.</translation>
    </message>
    <message>
        <source>Add a wording, or remove it.</source>
        <extracomment>V609, mend</extracomment>
        <translation>Lisage sõnastus või eemaldage see.</translation>
    </message>
    <message>
        <source>a figure out of range</source>
        <extracomment>V610, message</extracomment>
        <translation>arv on lubatud vahemikust väljas</translation>
    </message>
    <message>
        <source>A share is at most 1000 per mille.</source>
        <extracomment>V610, why</extracomment>
        <translation>Osakaal saab olla kuni 1000 promilli.</translation>
    </message>
    <message>
        <source>Correct the figure, and name its source.</source>
        <extracomment>V610, mend</extracomment>
        <translation>Parandage arv ja nimetage selle allikas.</translation>
    </message>
    <message>
        <source>the scenario has no plays</source>
        <extracomment>V801, message</extracomment>
        <translation>stsenaariumil ei ole läbimänge</translation>
    </message>
    <message>
        <source>A scenario that nobody has played through holds surprises for the first trainee.</source>
        <extracomment>V801, why</extracomment>
        <translation>Stsenaarium, mida keegi ei ole läbi mänginud, valmistab esimesele õppijale üllatusi.</translation>
    </message>
    <message>
        <source>Write whole talks in &lt;scenario&gt;.test.yaml beside it.</source>
        <extracomment>V801, mend</extracomment>
        <translation>Kirjutage selle kõrvale faili &lt;scenario&gt;.test.yaml terved vestlused.</translation>
    </message>
    <message>
        <source>no play comes to this place of the scenario</source>
        <extracomment>V802, message</extracomment>
        <translation>ükski läbimäng ei jõua stsenaariumi sellesse kohta</translation>
    </message>
    <message>
        <source>What no play has come to may not work.</source>
        <extracomment>V802, why</extracomment>
        <translation>See, kuhu ükski läbimäng ei ole jõudnud, ei pruugi töötada.</translation>
    </message>
    <message>
        <source>Add a play that goes there.</source>
        <extracomment>V802, mend</extracomment>
        <translation>Lisage läbimäng, mis sinna jõuab.</translation>
    </message>
    <message>
        <source>It takes a scenario and all its plays; `ventil-cli test` tells the lines.</source>
        <extracomment>V802, without_example</extracomment>
        <translation>Selleks on vaja stsenaariumi ja kõiki selle läbimänge; millised read need on, näitab `ventil-cli test`.</translation>
    </message>
    <message>
        <source>a play expects nothing</source>
        <extracomment>V803, message</extracomment>
        <translation>läbimäng ei ütle, mida oodatakse</translation>
    </message>
    <message>
        <source>It would succeed whatever happens, and so proves nothing.</source>
        <extracomment>V803, why</extracomment>
        <translation>See õnnestuks, mis ka ei juhtuks, ega tõesta seega midagi.</translation>
    </message>
    <message>
        <source>Say what must come of it: an ending, a score, or checks in the script.</source>
        <extracomment>V803, mend</extracomment>
        <translation>Kirjutage, mis sellest välja peab tulema: lõpp, tulemus või kontrollread käsikirjas.</translation>
    </message>
    <message>
        <source>a line of a script cannot be read</source>
        <extracomment>V804, message</extracomment>
        <translation>käsikirja rida ei saa lugeda</translation>
    </message>
    <message>
        <source>It would be skipped, and another talk be played.</source>
        <extracomment>V804, why</extracomment>
        <translation>See jääks vahele ja mängitaks teistsugune vestlus.</translation>
    </message>
    <message>
        <source>Use a reply, one of the commands, or a check that begins with ?.</source>
        <extracomment>V804, mend</extracomment>
        <translation>Kirjutage vastus, üks käskudest või kontrollrida, mis algab märgiga ?.</translation>
    </message>
    <message>
        <source>something else came of it than was expected</source>
        <extracomment>V805, message</extracomment>
        <translation>välja tuli midagi muud, kui oodati</translation>
    </message>
    <message>
        <source>The scenario, the acts or the expectation is wrong.</source>
        <extracomment>V805, why</extracomment>
        <translation>Vale on stsenaarium, kõneteod või ootus.</translation>
    </message>
    <message>
        <source>Look at the talk with `ventil-cli play --script`, and mend what is wrong.</source>
        <extracomment>V805, mend</extracomment>
        <translation>Vaadake vestlust käsuga `ventil-cli play --script` ja parandage see, mis on valesti.</translation>
    </message>
    <message>
        <source>a line after the end of the talk</source>
        <extracomment>V806, message</extracomment>
        <translation>rida pärast vestluse lõppu</translation>
    </message>
    <message>
        <source>It would never be said.</source>
        <extracomment>V806, why</extracomment>
        <translation>Seda ei öeldaks kunagi.</translation>
    </message>
    <message>
        <source>Remove it, or look why the talk ends before it.</source>
        <extracomment>V806, mend</extracomment>
        <translation>Eemaldage see või uurige, miks vestlus juba enne lõpeb.</translation>
    </message>
    <message>
        <source>a file is passed over because of its name</source>
        <extracomment>V123, message</extracomment>
        <translation>faili ei loeta selle nime tõttu</translation>
    </message>
    <message>
        <source>Only files whose names end in .yaml are read. One that a text editor called .yml or .yaml.txt is in no library, however good it is inside.</source>
        <extracomment>V123, why</extracomment>
        <translation>Loetakse ainult faile, mille nime lõpus on .yaml. Kui tekstiredaktor on pannud nime lõppu .yml või .yaml.txt, ei ilmu fail üheski loendis, kui hea selle sisu ka ei oleks.</translation>
    </message>
    <message>
        <source>Give it the name that the message proposes.</source>
        <extracomment>V123, mend</extracomment>
        <translation>Andke failile nimi, mida teade soovitab.</translation>
    </message>
    <message>
        <source>It lies in the name of the file, not in its text.</source>
        <extracomment>V123, without_example</extracomment>
        <translation>Viga on faili nimes, mitte faili tekstis.</translation>
    </message>
    <message>
        <source>It would teach the opposite of the document. Compared are replies of no act, of one and of two, and what each reaction wants with one act more, each with the same reply that has one more act of those asked for, or one fewer of those warned against; larger ones are not. Where the worse reply spoils the talk, and the better one does not spoil it more, his mood no longer matters.</source>
        <extracomment>V409, why</extracomment>
        <translation>Muidu õpetaks stsenaarium vastupidist sellele, mida ütleb dokument. Kontrollitakse vastuseid, milles ei ole ühtegi kõnetegu või on neid üks või kaks, ning vastuseid, milles on see, mida mõni reaktsioon nõuab, ja veel üks kõnetegu. Igaüht neist võrreldakse samasuguse vastusega, milles on üks kõnetegu rohkem neist, mida dokument palub, või üks vähem neist, mille eest see hoiatab. Vastuseid, milles on kõnetegusid veel rohkem, ei kontrollita. Kui halvem vastus rikub vestluse ära ja parem ei riku seda veel rohkem, ei ole kliendi meeleolul enam tähtsust.</translation>
    </message>
</context>
<context>
    <name>ventil::Message</name>
    <message>
        <source>&quot;%1&quot; is missing or not a text</source>
        <translation>&quot;%1&quot; puudub või ei ole tekst</translation>
    </message>
    <message>
        <source>&quot;said&quot; must be true (the act must be found) or false (it must not)</source>
        <translation>&quot;said&quot; peab olema true (kõnetegu peab vastuses leiduma) või false (ei tohi leiduda)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the 40 acts</source>
        <translation>&quot;%1&quot; ei ole ükski 40 kõneteost</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>siin peab olema JSON-objekt</translation>
    </message>
    <message>
        <source>%1 must be found in &quot;%2&quot;; add a pattern for it</source>
        <translation>kõnetegu %1 tuleb vastusest &quot;%2&quot; leida; lisage selleks muster</translation>
    </message>
    <message>
        <source>%1 must not be found in &quot;%2&quot;; narrow the pattern that finds it</source>
        <translation>kõnetegu %1 ei tohi vastusest &quot;%2&quot; leida; kitsendage mustrit, mis selle leiab</translation>
    </message>
    <message>
        <source>a word list holds words and patterns</source>
        <translation>sõnaloendis võivad olla ainult sõnad ja mustrid</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; needs a list</source>
        <translation>sõnaloendi &quot;%1&quot; sisu peab olema loend</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word list of the language, and no pattern here uses it</source>
        <translation>&quot;%1&quot; ei ole selle keele sõnaloend ja ükski siinne muster seda ei kasuta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>&quot;%1&quot; vajab võtme &quot;any&quot; all vähemalt üht rida</translation>
    </message>
    <message>
        <source>there is no pattern &quot;%1&quot;</source>
        <translation>mustrit &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; but stands with the patterns of &quot;%2&quot;</source>
        <translation>see on mõeldud keelele &quot;%1&quot;, kuid asub keele &quot;%2&quot; mustrite juures</translation>
    </message>
    <message>
        <source>%1 is not found in &quot;%2&quot;</source>
        <translation>%1 ei leia vastusest &quot;%2&quot; midagi</translation>
    </message>
    <message>
        <source>%1 is found in &quot;%2&quot;, at &quot;%3&quot;</source>
        <translation>%1 leiab vastusest &quot;%2&quot; koha &quot;%3&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a whole number from %2 to %3 to its words</source>
        <translation>võtme &quot;%1&quot; all peab olema täisarv (%2 kuni %3) ja selle järel sõnad, mis seda tähendavad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no act</source>
        <translation>&quot;%1&quot; ei ole kõnetegu</translation>
    </message>
    <message>
        <source>a number word needs a whole number</source>
        <translation>arvsõna juures peab olema täisarv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps one letter to one letter</source>
        <translation>võtme &quot;%1&quot; all peab ühele tähele vastama üks täht</translation>
    </message>
    <message>
        <source>a line holds two characters: the variant and what it counts as</source>
        <translation>real peab olema kaks märki: teisend ja see, millena seda arvestatakse</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; is empty</source>
        <translation>sõnaloend &quot;%1&quot; on tühi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the file&apos;s name and one of the 40 acts</source>
        <translation>&quot;%1&quot; peab kattuma faili nimega ja olema üks 40 kõneteost</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>faili ei saa kirjutada: %1</translation>
    </message>
    <message>
        <source>there is no word list &quot;%1&quot;</source>
        <translation>sõnaloendit &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; holds itself</source>
        <translation>sõnaloend &quot;%1&quot; sisaldab iseennast</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>lõpetaval sulul puudub algav sulg</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>sisu puudub</translation>
    </message>
    <message>
        <source>in the pattern &quot;%1&quot;: %2</source>
        <translation>mustris &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; puudub</translation>
    </message>
    <message>
        <source>&quot;!&quot; needs a word or a group right behind it</source>
        <translation>märgi &quot;!&quot; järel peab kohe olema sõna või sulgudes rühm</translation>
    </message>
    <message>
        <source>a gap is &quot;_&quot; or &quot;__&quot; with a number from 1 to 20</source>
        <translation>lünk on &quot;_&quot; või &quot;__&quot; koos arvuga 1 kuni 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one star</source>
        <translation>&quot;%1&quot; sisaldab rohkem kui ühte tärni</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word; punctuation is not seen, leave it out</source>
        <translation>&quot;%1&quot; ei sisalda ühtegi sõna; kirjavahemärke ei arvestata, jätke need ära</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds patterns in quotes</source>
        <translation>võtme &quot;%1&quot; all peavad olema mustrid jutumärkides</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this file</source>
        <translation>id &quot;%1&quot; on selles failis kasutusel kaks korda</translation>
    </message>
    <message>
        <source>an act the documents warn against is never asserted as probable</source>
        <translation>kõnetegu, mille eest dokumendid hoiatavad, ei tohi märkida tõenäoliseks</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>muster &quot;%1&quot; vajab võtme &quot;any&quot; all vähemalt üht rida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least two hits and one miss</source>
        <translation>&quot;%1&quot; vajab vähemalt kaht näidet, mille muster leiab (&quot;hits&quot;), ja üht, mida see ei tohi leida (&quot;misses&quot;)</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; kas mõtlesite &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>the file cannot be read: it is no ordinary file</source>
        <translation>faili ei saa lugeda: see ei ole tavaline fail</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>faili ei saa lugeda: %1</translation>
    </message>
    <message>
        <source>there is no code &quot;%1&quot;</source>
        <translation>koodi &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>%1 cannot be ignored: %2</source>
        <translation>koodi %1 ei saa eirata: %2</translation>
    </message>
    <message>
        <source>say why %1 is ignored: # ventil: ignore %1 the reason</source>
        <translation>kirjutage, miks koodi %1 eiratakse: # ventil: ignore %1 põhjus</translation>
    </message>
    <message>
        <source>nothing here has to be ignored: there is no %1 in line %2</source>
        <translation>siin ei ole midagi eirata: koodi %1 real %2 ei esine</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program. Close that program and try again.</source>
        <translation>Ajaloofaili %1 kasutab teine programm. Sulgege see programm ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may read and write it and its folder.</source>
        <translation>Ajaloofaili %1 ei saa kirjutamiseks avada. Kontrollige, kellel on õigus seda faili ja selle kausta lugeda ning neisse kirjutada.</translation>
    </message>
    <message>
        <source>The disk did not take the history %1 (%2). Make room or check the disk, and try again.</source>
        <translation>Ajaloofaili %1 ei õnnestunud kettale kirjutada (%2). Vabastage kettal ruumi või kontrollige ketast ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy of it in its place.</source>
        <translation>Ajaloofail %1 on kahjustatud (%2). See jääb puutumata: uue alustamiseks viige see mujale või pange selle asemele varukoopia.</translation>
    </message>
    <message>
        <source>The history %1 refused this: %2</source>
        <translation>Ajaloofailiga %1 ei õnnestunud seda teha: %2</translation>
    </message>
    <message>
        <source>The history cannot be kept safely here: %1 is &quot;%2&quot; instead of &quot;%3&quot;. Keep it in a folder on this computer&apos;s own disk.</source>
        <translation>Ajalugu ei saa siin turvaliselt hoida: %1 on &quot;%2&quot;, mitte &quot;%3&quot;. Hoidke seda kaustas, mis on selle arvuti enda kettal.</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1: %2</source>
        <translation>Ajaloo koopiat %1 ei õnnestunud salvestada: %2</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1.</source>
        <translation>Ajaloo koopiat %1 ei õnnestunud salvestada.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may write its folder.</source>
        <translation>Ajaloofaili %1 ei saa kirjutamiseks avada. Kontrollige, kellel on õigus sellesse kausta kirjutada.</translation>
    </message>
    <message>
        <source>The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.</source>
        <translation>Ajaloofail %1 on avatud teises Ventilis (protsess %2 arvutis %3). Jätkake seal või sulgege see ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The history %1 cannot be created: %2</source>
        <translation>Ajaloofaili %1 ei saa luua: %2</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. Choose another place for the history.</source>
        <translation>Fail %1 kuulub teisele programmile. Valige ajaloo jaoks teine koht.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer Ventil to open it.</source>
        <translation>Ajaloofaili %1 on kirjutanud uuem Ventil (vorming %2; siinne tunneb vorminguid kuni %3). Avage see uuema Ventiliga.</translation>
    </message>
    <message>
        <source>There is no appeal %1 in the history.</source>
        <translation>Ajaloos ei ole vaidlustust %1.</translation>
    </message>
    <message>
        <source>There is no session %1 in the history.</source>
        <translation>Ajaloos ei ole vestlust %1.</translation>
    </message>
    <message>
        <source>%1 Whether the last entry was kept will show when the history is opened again.</source>
        <translation>%1 Kas viimane kirje salvestus, selgub siis, kui ajalugu uuesti avatakse.</translation>
    </message>
    <message>
        <source>The session is removed, but traces of it are left in files beside %1. Try again later.</source>
        <translation>Vestlus on eemaldatud, kuid selle jäljed on faili %1 kõrval olevates failides alles. Proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>not proved: there are too many combinations of states, moods and flags; the first %1 were looked at, which are all talks of fewer than %2 replies</source>
        <translation>tõestamata: stseenide, meeleolude ja märgete kombinatsioone on liiga palju; läbi vaadati esimesed %1, see tähendab kõik vestlused, mille vastuste arv on väiksem kui %2</translation>
    </message>
    <message>
        <source>this never happens: earlier reactions take all its replies</source>
        <translation>see ei käivitu kunagi: eespool olevad reaktsioonid võtavad kõik selle vastused endale</translation>
    </message>
    <message>
        <source>its &quot;change&quot; makes no difference: his mood is already as far as it goes that way</source>
        <translation>selle &quot;change&quot; ei mõjuta midagi: meeleolu on selles suunas juba nii kaugel kui võimalik</translation>
    </message>
    <message>
        <source>the limit of %1 replies cuts every way to a good ending; the shortest takes %2</source>
        <translation>vastuste piirarv %1 katkestab kõik teed hea lõpuni; lühimal teel on vastuseid %2</translation>
    </message>
    <message>
        <source>what leads there is itself never reached</source>
        <translation>ka sellesse kohta, kust sinna pääseb, ei jõua ükski vestlus</translation>
    </message>
    <message>
        <source>what leads there never happens (line %1)</source>
        <translation>see, mis sinna viib, ei käivitu kunagi (rida %1)</translation>
    </message>
    <message>
        <source>no talk comes to the state &quot;%1&quot;: %2</source>
        <translation>stseeni &quot;%1&quot; ei jõua ükski vestlus: %2</translation>
    </message>
    <message>
        <source>no talk comes to the ending &quot;%1&quot;: %2</source>
        <translation>lõpuni &quot;%1&quot; ei jõua ükski vestlus: %2</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up or the reply limit ends the talk</source>
        <translation>lõks: kui klient on stseenis &quot;%1&quot; ja seis on selline (%2), lõpeb vestlus ainult siis, kui õppija selle ise lõpetab või vastuste piirarv täis saab</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up ends the talk</source>
        <translation>lõks: kui klient on stseenis &quot;%1&quot; ja seis on selline (%2), lõpeb vestlus ainult siis, kui õppija selle ise lõpetab</translation>
    </message>
    <message>
        <source>he can be kept in &quot;%1&quot; for ever (%2): some replies change nothing; give the talk a limit</source>
        <translation>klienti saab stseenis &quot;%1&quot; igavesti kinni hoida (%2): mõni vastus ei muuda midagi; lisage vestlusele vastuste piirarv (&quot;limit&quot;)</translation>
    </message>
    <message>
        <source>there are too many combinations of states, moods and flags; the first %1 were looked at</source>
        <translation>stseenide, meeleolude ja märgete kombinatsioone on liiga palju; läbi vaadati esimesed %1</translation>
    </message>
    <message>
        <source>%1 is always %2</source>
        <translation>%1 on alati %2</translation>
    </message>
    <message>
        <source>%1 is %2 to %3</source>
        <translation>%1 on %2 kuni %3</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 on %2 või rohkem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sometimes set</source>
        <translation>märge &quot;%1&quot; on mõnikord tehtud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always set</source>
        <translation>märge &quot;%1&quot; on alati tehtud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never set</source>
        <translation>märget &quot;%1&quot; ei ole kunagi tehtud</translation>
    </message>
    <message>
        <source>the not_example leads here all the same</source>
        <translation>vastunäide (not_example) viib siiski siia</translation>
    </message>
    <message>
        <source>the example does not fit its own reaction; found in it: %1</source>
        <translation>näide ei sobi oma reaktsiooniga; sellest leitud kõneteod: %1</translation>
    </message>
    <message>
        <source>the example is taken by the reaction in line %1; found in it: %2</source>
        <translation>näite võtab endale reaktsioon real %1; näitest leitud kõneteod: %2</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>mitte ühtegi</translation>
    </message>
    <message>
        <source>the condition is empty; leave it out where there is none</source>
        <translation>tingimus on tühi; kui tingimust ei ole vaja, jätke see ära</translation>
    </message>
    <message>
        <source>the condition is too long</source>
        <translation>tingimus on liiga pikk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; on tundmatu</translation>
    </message>
    <message>
        <source>the condition ends too early; a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected</source>
        <translation>tingimus lõpeb liiga vara; siin peab olema märge või võrdlus, näiteks &quot;anger &gt;= 7&quot;</translation>
    </message>
    <message>
        <source>a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected, not &quot;%1&quot;</source>
        <translation>siin peab olema märge või võrdlus, näiteks &quot;anger &gt;= 7&quot;, mitte &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a flag (listed under &quot;flags&quot;) nor one of: %2</source>
        <translation>&quot;%1&quot; ei ole märge (loetletud võtme &quot;flags&quot; all) ega ükski neist: %2</translation>
    </message>
    <message>
        <source>a flag is set or not and cannot be compared; take &quot;%1&quot; away</source>
        <translation>märge on tehtud või tegemata ja seda ei saa võrrelda; võtke &quot;%1&quot; ära</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares a third; write two comparisons joined by &quot;and&quot;</source>
        <translation>&quot;%1&quot; lisab võrdlusele kolmanda poole; kirjutage kaks võrdlust ja nende vahele &quot;and&quot;</translation>
    </message>
    <message>
        <source>numbers are whole here</source>
        <translation>arvud on siin täisarvud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; conditions are joined by &quot;and&quot; or &quot;or&quot;</source>
        <translation>&quot;%1&quot; ei sobi siia; tingimuste vahele käib &quot;and&quot; või &quot;or&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no condition; a comparison is expected, such as &quot;%2&quot;</source>
        <translation>&quot;%1&quot; üksi ei ole tingimus; siin peab olema võrdlus, näiteks &quot;%2&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a comparison is expected, such as &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>pärast &quot;%1&quot; peab tulema võrdlus, näiteks &quot;%2&quot;, mitte &quot;%3&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2</source>
        <translation>pärast &quot;%1&quot; peab tulema täisarv 0 kuni 999 või üks neist: %2</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2; not &quot;%3&quot;</source>
        <translation>pärast &quot;%1&quot; peab tulema täisarv 0 kuni 999 või üks neist: %2; mitte &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>tingimuses on liiga palju sulge üksteise sees</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>lõpetav sulg puudub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one flag too many</source>
        <translation>märge &quot;%1&quot; on juba üle lubatud arvu</translation>
    </message>
    <message>
        <source>flags are a list, as in [%1]</source>
        <translation>märked kirjutatakse loendina, näiteks [%1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mood here and cannot be a flag as well</source>
        <translation>&quot;%1&quot; on siin meeleolu ega saa olla ühtlasi märge</translation>
    </message>
    <message>
        <source>there is another flag &quot;%1&quot;</source>
        <translation>märge &quot;%1&quot; on juba olemas</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 flags</source>
        <translation>stsenaariumil võib märkeid olla kuni %1</translation>
    </message>
    <message>
        <source>the id is the folder and the file name, as in et/late-order</source>
        <translation>id koosneb kaustast ja faili nimest, näiteks et/late-order</translation>
    </message>
    <message>
        <source>the id must be the folder and file name: this is not &quot;%1&quot;</source>
        <translation>id peab vastama kaustale ja faili nimele: see fail ei ole &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the language must be the folder of the id, &quot;%1&quot;</source>
        <translation>keel peab olema sama mis id-s olev kaust: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a document is named by its language, as in &quot;et&quot;; this is not a name</source>
        <translation>dokumendi nimi on selle keel, näiteks &quot;et&quot;; see siin ei ole nimi</translation>
    </message>
    <message>
        <source>a value is a list of plain texts or a range {from: 1, to: 9}</source>
        <translation>väärtus on tavaliste tekstide loend või vahemik {from: 1, to: 9}</translation>
    </message>
    <message>
        <source>there is another fact &quot;%1&quot;</source>
        <translation>fakt &quot;%1&quot; on juba olemas</translation>
    </message>
    <message>
        <source>the limit must lead to an ending</source>
        <translation>vastuste piirarv peab viima mõne lõpuni</translation>
    </message>
    <message>
        <source>the talk must start in a state</source>
        <translation>vestlus peab algama mõnest stseenist</translation>
    </message>
    <message>
        <source>no reaction ever sets &quot;%1&quot;</source>
        <translation>ükski reaktsioon ei tee kunagi märget &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no &quot;if&quot; ever asks about &quot;%1&quot;</source>
        <translation>ükski &quot;if&quot; ei kasuta kunagi nime &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no text uses {%1}</source>
        <translation>ükski tekst ei kasuta väärtust {%1}</translation>
    </message>
    <message>
        <source>the persona file %1 cannot be read</source>
        <translation>klienditüübi faili %1 ei saa lugeda</translation>
    </message>
    <message>
        <source>%1 states; a scenario can have at most %2</source>
        <translation>stseene: %1; stsenaariumil võib neid olla kuni %2</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 moods beside anger and trust</source>
        <translation>lisaks vihale ja usaldusele võib stsenaariumil meeleolusid olla kuni %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;? A mood of your own needs a &quot;name&quot;</source>
        <translation>&quot;%1&quot; on siin tundmatu; kas mõtlesite &quot;%2&quot;? Oma meeleolu vajab nime (&quot;name&quot;)</translation>
    </message>
    <message>
        <source>nothing ever changes &quot;%1&quot;</source>
        <translation>miski ei muuda kunagi meeleolu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; a part is a .yaml file in the scenario&apos;s folder or below it</source>
        <translation>&quot;%1&quot; ei sobi; osafail on .yaml-fail stsenaariumi kaustas või selle alamkaustas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there</source>
        <translation>faili &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads out of the scenario&apos;s folder</source>
        <translation>&quot;%1&quot; on link, mis viib stsenaariumi kaustast välja</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself: %2</source>
        <translation>&quot;%1&quot; kasutab iseennast: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one part too many; there can be %2</source>
        <translation>osafail &quot;%1&quot; on juba üle lubatud arvu; neid võib olla kuni %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>faili &quot;%1&quot; ei saa lugeda: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already in %2, line %3</source>
        <translation>&quot;%1&quot; on juba olemas failis %2, real %3</translation>
    </message>
    <message>
        <source>the documents ask for &quot;%1&quot;; it may not anger or cost trust</source>
        <translation>dokumendid paluvad kõnetegu &quot;%1&quot;; see ei tohi viha suurendada ega usaldust vähendada</translation>
    </message>
    <message>
        <source>the documents warn against &quot;%1&quot;; it may not calm, win trust or anger less than an empty reply</source>
        <translation>dokumendid hoiatavad kõneteo &quot;%1&quot; eest; see ei tohi rahustada, usaldust võita ega vihastada vähem kui tühi vastus</translation>
    </message>
    <message>
        <source>the file of persona &quot;%1&quot; must be called %1.yaml</source>
        <translation>klienditüübi &quot;%1&quot; faili nimi peab olema %1.yaml</translation>
    </message>
    <message>
        <source>the name of an ending is expected here</source>
        <translation>siin peab olema lõpu nimi</translation>
    </message>
    <message>
        <source>there is no ending &quot;%1&quot;</source>
        <translation>lõppu &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>the name of a state, an ending or a flag is expected here</source>
        <translation>siin peab olema stseeni, lõpu või märke nimi</translation>
    </message>
    <message>
        <source>there is no state, ending or flag &quot;%1&quot;</source>
        <translation>stseeni, lõppu ega märget &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>&quot;unless&quot; is a key of its own, as in {never: hung_up, unless: &quot;warned&quot;}</source>
        <translation>kirjutage &quot;unless&quot; omaette võtmena, näiteks {never: hung_up, unless: &quot;warned&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a state or an ending and stands alone, as in {never: %1, unless: &quot;anger &gt;= 7&quot;}</source>
        <translation>&quot;%1&quot; on stseen või lõpp ja seisab üksi, näiteks {never: %1, unless: &quot;anger &gt;= 7&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another promise than &quot;%2&quot;; give each a line of its own</source>
        <translation>&quot;%1&quot; on teine lubadus kui &quot;%2&quot;; kirjutage kumbki eraldi reale</translation>
    </message>
    <message>
        <source>a promise says one of: %1</source>
        <translation>lubaduses peab olema üks neist: %1</translation>
    </message>
    <message>
        <source>the name of a state or an ending is expected here</source>
        <translation>siin peab olema stseeni või lõpu nimi</translation>
    </message>
    <message>
        <source>there is no state or ending &quot;%1&quot;</source>
        <translation>stseeni ega lõppu &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>the name of a flag is expected here</source>
        <translation>siin peab olema märke nimi</translation>
    </message>
    <message>
        <source>there is no flag &quot;%1&quot;</source>
        <translation>märget &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>the name of a mood is expected here</source>
        <translation>siin peab olema meeleolu nimi</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot;</source>
        <translation>meeleolu &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>the name of a value is expected here</source>
        <translation>siin peab olema väärtuse nimi</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot;</source>
        <translation>väärtust &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys of its own, as in %1: %2</source>
        <translation>võtme &quot;%1&quot; all peavad olema omad võtmed, näiteks %1: %2</translation>
    </message>
    <message>
        <source>%1; the file names none</source>
        <translation>%1; failis ei ole ühtegi kirjas</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1; olemas on: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name; use small letters a-z, digits and _, a letter first</source>
        <translation>&quot;%1&quot; ei sobi nimeks; kasutage väikesi tähti a–z, numbreid ja märki _, kõige ees olgu täht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a name</source>
        <translation>sõnal &quot;%1&quot; on oma tähendus ja see ei sobi nimeks</translation>
    </message>
    <message>
        <source>a curly bracket must enclose the name of a value, as in {name}</source>
        <translation>looksulgude vahel peab olema väärtuse nimi, näiteks {name}</translation>
    </message>
    <message>
        <source>texts are shown as they are written; &quot;%1&quot; looks like markup</source>
        <translation>tekste näidatakse nii, nagu need on kirjutatud; &quot;%1&quot; näeb välja nagu vorminduskood</translation>
    </message>
    <message>
        <source>nothing is fetched and no link opened; take &quot;%1&quot; out of the text</source>
        <translation>internetist ei laadita midagi ja ühtegi linki ei avata; võtke &quot;%1&quot; tekstist välja</translation>
    </message>
    <message>
        <source>%1 is a quotation mark of print; put the text in straight quotes: &quot;…&quot;</source>
        <translation>%1 on kõver jutumärk; pange tekst sirgetesse jutumärkidesse: &quot;…&quot;</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>siin peab olema tekst</translation>
    </message>
    <message>
        <source>there is another wording &quot;%1&quot;</source>
        <translation>sõnastus &quot;%1&quot; on juba olemas</translation>
    </message>
    <message>
        <source>%1 wordings; a line can have at most %2</source>
        <translation>sõnastusi: %1; repliigil võib neid olla kuni %2</translation>
    </message>
    <message>
        <source>one wording must do without &quot;if&quot;, or he may have nothing to say</source>
        <translation>üks sõnastus peab olema ilma võtmeta &quot;if&quot;, muidu ei pruugi kliendil midagi öelda olla</translation>
    </message>
    <message>
        <source>this wording stands here twice: %1</source>
        <translation>see sõnastus on siin kaks korda: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one act; write several as a list: [%2]</source>
        <translation>&quot;%1&quot; ei ole üks kõnetegu; mitu kõnetegu kirjutage loendina: [%2]</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;; resources/acts/README.md lists them</source>
        <translation>kõnetegu &quot;%1&quot; ei ole; kõneteod on loetletud failis resources/acts/README.md</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;</source>
        <translation>kõnetegu &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise</source>
        <translation>sellel reaktsioonil ei ole tingimust; lisage when, any, require, unless või if või tehke sellest otherwise</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; takes all that is left, without conditions</source>
        <translation>&quot;otherwise&quot; võtab endale kõik, mis üle jääb, ilma tingimusteta</translation>
    </message>
    <message>
        <source>when, any, require and unless contradict or repeat each other here</source>
        <translation>when, any, require ja unless on siin üksteisega vastuolus või kordavad üksteist</translation>
    </message>
    <message>
        <source>&quot;require&quot; and &quot;any&quot; cannot stand together; make two reactions of it</source>
        <translation>&quot;require&quot; ja &quot;any&quot; ei saa koos olla; tehke neist kaks reaktsiooni</translation>
    </message>
    <message>
        <source>an &quot;example&quot; is missing: a reply that must lead here</source>
        <translation>puudub &quot;example&quot;: vastus, mis peab siia viima</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; belongs to a state, not to &quot;always&quot;</source>
        <translation>&quot;otherwise&quot; kuulub stseeni, mitte &quot;always&quot; alla</translation>
    </message>
    <message>
        <source>&quot;always&quot; can have at most %1 entries</source>
        <translation>võtme &quot;always&quot; all võib kirjeid olla kuni %1</translation>
    </message>
    <message>
        <source>nothing can follow &quot;otherwise&quot;; it takes all that is left</source>
        <translation>&quot;otherwise&quot; järel ei saa midagi olla; see võtab endale kõik, mis üle jääb</translation>
    </message>
    <message>
        <source>the last reaction must be &quot;otherwise: true&quot;, for every other reply</source>
        <translation>viimane reaktsioon peab olema &quot;otherwise: true&quot; kõigi muude vastuste jaoks</translation>
    </message>
    <message>
        <source>ending the call must lead to an ending</source>
        <translation>kõne lõpetamine peab viima mõne lõpuni</translation>
    </message>
    <message>
        <source>he says nothing here; a state needs &quot;say&quot; or &quot;vents&quot;</source>
        <translation>klient ei ütle siin midagi; stseen vajab võtit &quot;say&quot; või &quot;vents&quot;</translation>
    </message>
    <message>
        <source>&quot;interrupted&quot; goes with two or more pieces of &quot;vents&quot;, and they with it</source>
        <translation>&quot;interrupted&quot; ja &quot;vents&quot; (vähemalt kaks kildu) käivad alati koos</translation>
    </message>
    <message>
        <source>no reaction leads to the state &quot;%1&quot;</source>
        <translation>ükski reaktsioon ei vii stseeni &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing leads to the ending &quot;%1&quot;</source>
        <translation>miski ei vii lõpuni &quot;%1&quot;</translation>
    </message>
    <message>
        <source>he can come to &quot;%1&quot; again and would vent the same words; vent only where he comes once</source>
        <translation>klient võib uuesti jõuda stseeni &quot;%1&quot; ja laseks auru välja samade sõnadega; laske tal seda teha ainult seal, kuhu ta jõuab üks kord</translation>
    </message>
    <message>
        <source>this line can come again and has %1 of %2 wordings</source>
        <translation>see repliik võib korduda; sõnastusi on %1, vaja on %2</translation>
    </message>
    <message>
        <source>this reaction never happens; the one in line %1 takes all its replies</source>
        <translation>see reaktsioon ei käivitu kunagi; reaktsioon real %1 võtab kõik selle vastused endale</translation>
    </message>
    <message>
        <source>an ending of kind &quot;%1&quot; is missing</source>
        <translation>puudub lõpp, mille liik on &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must begin with &quot;%2.&quot;</source>
        <translation>id &quot;%1&quot; alguses peab olema &quot;%2.&quot;</translation>
    </message>
    <message>
        <source>there are two rules with the id &quot;%1&quot;</source>
        <translation>id &quot;%1&quot; on kahel reeglil</translation>
    </message>
    <message>
        <source>&quot;say&quot; is a list of lists: [[thanks], [apology, regret]]</source>
        <translation>&quot;say&quot; on loendite loend: [[thanks], [apology, regret]]</translation>
    </message>
    <message>
        <source>an empty list asks for nothing</source>
        <translation>tühi loend ei nõua midagi</translation>
    </message>
    <message>
        <source>a &quot;dont&quot; has &quot;avoid&quot; alone</source>
        <translation>keelaval reeglil (&quot;dont&quot;) võib olla ainult &quot;avoid&quot;</translation>
    </message>
    <message>
        <source>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; and &quot;notes_first&quot; need a &quot;say&quot;</source>
        <translation>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; ja &quot;notes_first&quot; vajavad võtit &quot;say&quot;</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;together&quot; exclude each other</source>
        <translation>&quot;times&quot; ja &quot;together&quot; välistavad teineteise</translation>
    </message>
    <message>
        <source>&quot;notes_first&quot; needs &quot;process: notes_taken&quot;</source>
        <translation>&quot;notes_first&quot; vajab rida &quot;process: notes_taken&quot;</translation>
    </message>
    <message>
        <source>say in &quot;wording&quot; what one could have said</source>
        <translation>kirjutage võtme &quot;wording&quot; alla, mida oleks võinud öelda</translation>
    </message>
    <message>
        <source>a &quot;wording&quot; belongs to a rule with &quot;say&quot;</source>
        <translation>&quot;wording&quot; kuulub reegli juurde, millel on &quot;say&quot;</translation>
    </message>
    <message>
        <source>%1: more than 1000 per mille</source>
        <translation>%1: rohkem kui 1000 promilli</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; peab olema true või false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; peab olema tekst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; it must be one of: %3</source>
        <translation>&quot;%1&quot; on &quot;%2&quot;, kuid peab olema üks neist: %3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>kõnevoor %1</translation>
    </message>
    <message>
        <source>&quot;turns&quot; must be a list of turns</source>
        <translation>&quot;turns&quot; peab olema kõnevoorude loend</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or of the wrong kind</source>
        <translation>&quot;%1&quot; puudub või on valet liiki</translation>
    </message>
    <message>
        <source>there is no event of kind &quot;%1&quot;</source>
        <translation>sündmust, mille liik on &quot;%1&quot;, ei ole</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; cannot be read: %2</source>
        <translation>sündmust &quot;%1&quot; ei saa lugeda: %2</translation>
    </message>
    <message>
        <source>This talk was recorded with another version of &quot;%1&quot;; from event %2 on it would have gone differently.</source>
        <translation>See vestlus on salvestatud stsenaariumi &quot;%1&quot; teise versiooniga; alates sündmusest %2 oleks see kulgenud teisiti.</translation>
    </message>
    <message>
        <source>This is no recording of a talk: it does not say how it began.</source>
        <translation>See ei ole vestluse salvestis: siin ei ole kirjas, kuidas vestlus algas.</translation>
    </message>
    <message>
        <source>This talk was recorded with the scenario &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>See vestlus on salvestatud stsenaariumiga &quot;%1&quot;, mitte &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>mitte midagi</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>loend</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>võtmestik</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a map of &quot;key: value&quot; lines is expected here; found: %1</source>
        <translation>siin peab olema võtmestik, see tähendab read kujul &quot;key: value&quot; (võti: väärtus); leiti: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>&quot;%1&quot; on siin tundmatu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>siin puudub &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text; found: %2</source>
        <translation>&quot;%1&quot; peab olema tekst; leiti: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>&quot;%1&quot; ei tohi olla tühi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; peab olema täisarv %2 kuni %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2</source>
        <translation>&quot;%1&quot; peab olema üks neist: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts; found: %2</source>
        <translation>võtme &quot;%1&quot; all peavad olema tekstid; leiti: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing; give it something or take it out</source>
        <translation>võtme &quot;%1&quot; all ei ole midagi; kirjutage sinna midagi või võtke see ära</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of &quot;name: value&quot; lines; found: %2</source>
        <translation>&quot;%1&quot; peab olema võtmestik, see tähendab read kujul &quot;name: value&quot; (nimi: väärtus); leiti: %2</translation>
    </message>
    <message>
        <source>this quoted text does not end on its line; close the quote, or use a &gt;- block for long text</source>
        <translation>see jutumärkides tekst ei lõpe samal real; pange lõppu jutumärk või kirjutage pikk tekst plokina märkide &gt;- järele</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>siin algab teine YAML-dokument; failis võib neid olla üks</translation>
    </message>
    <message>
        <source>aliases (*name) are not supported; a text that begins with * needs quotes</source>
        <translation>aliaseid (*name) ei toetata; tekst, mis algab märgiga *, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not supported; a text that begins with &amp; needs quotes</source>
        <translation>ankruid (&amp;name) ei toetata; tekst, mis algab märgiga &amp;, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>tags (!name) are not supported; a text that begins with ! needs quotes</source>
        <translation>silte (!name) ei toetata; tekst, mis algab märgiga !, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>lists and maps are nested deeper than %1</source>
        <translation>loendeid ja võtmestikke on üksteise sees rohkem kui %1 taset</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map; a text that begins with [ or { needs quotes</source>
        <translation>võti peab olema sõna, mitte loend ega võtmestik; tekst, mis algab märgiga [ või {, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported</source>
        <translation>ühendamisvõtmeid (&lt;&lt;) ei toetata</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this map; the first one is in line %2</source>
        <translation>&quot;%1&quot; on selles võtmestikus kaks korda; esimene on real %2</translation>
    </message>
    <message>
        <source>a colon followed by a space cannot stand in unquoted text; put the text in quotes</source>
        <translation>jutumärkideta tekstis ei tohi olla koolonit, millele järgneb tühik; pange tekst jutumärkidesse</translation>
    </message>
    <message>
        <source>a key ends with a colon and a space; a text of several lines needs a &gt;- block</source>
        <translation>võtme lõpus on koolon ja tühik; mitmerealine tekst tuleb kirjutada plokina märkide &gt;- järele</translation>
    </message>
    <message>
        <source>this list in [ ] is not closed or lacks a comma, or a text in it has &quot; inside its quotes; a text that begins with [ must be in quotes as a whole</source>
        <translation>see loend märkide [ ] vahel on lõpetamata, selles puudub koma või on mõne teksti jutumärkide sees veel &quot;; tekst, mis algab märgiga [, peab olema tervikuna jutumärkides</translation>
    </message>
    <message>
        <source>this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole</source>
        <translation>see võtmestik märkide { } vahel on lõpetamata või puudub selles koma; tekst, mis algab märgiga {, peab olema tervikuna jutumärkides</translation>
    </message>
    <message>
        <source>a text that begins with * or &amp; needs quotes</source>
        <translation>tekst, mis algab märgiga * või &amp;, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>a text that begins with ! needs quotes</source>
        <translation>tekst, mis algab märgiga !, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>a text that begins with % needs quotes</source>
        <translation>tekst, mis algab märgiga %, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>a text cannot begin with this character; put it in quotes</source>
        <translation>tekst ei saa selle märgiga alata; pange see jutumärkidesse</translation>
    </message>
    <message>
        <source>nothing but &gt; or | and its signs stands here; the text begins on the next line</source>
        <translation>siin tohib olla ainult &gt; või | koos oma lisamärkidega; tekst algab järgmisel real</translation>
    </message>
    <message>
        <source>\ has a meaning of its own between double quotes; write \\ for it, or use single quotes</source>
        <translation>märgil \ on jutumärkide vahel oma tähendus; kirjutage selle asemel \\ või kasutage jutumärkide asemel ülakomasid</translation>
    </message>
    <message>
        <source>a value is missing here; a text that begins with , ] or } needs quotes</source>
        <translation>siin puudub väärtus; tekst, mis algab märgiga , ] või }, peab olema jutumärkides</translation>
    </message>
    <message>
        <source>the file goes on after its end; a file holds one document</source>
        <translation>fail jätkub pärast oma lõppu; failis võib olla üks YAML-dokument</translation>
    </message>
    <message>
        <source>the reader of YAML says: %1</source>
        <translation>YAML-i lugeja teatab: %1</translation>
    </message>
    <message>
        <source>this line does not stand in line with those it belongs to; check the spaces before it</source>
        <translation>see rida ei ole ühel joonel ridadega, mille juurde see kuulub; kontrollige rea alguses olevaid tühikuid</translation>
    </message>
    <message>
        <source>a value goes on after its end here; a text that begins with [ { &quot; or &apos; must be in quotes as a whole</source>
        <translation>väärtus jätkub siin pärast oma lõppu; tekst, mis algab märgiga [ { &quot; või &apos;, peab olema tervikuna jutumärkides</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fail on tühi</translation>
    </message>
    <message>
        <source>an invisible character (%1), which can make a text read otherwise than it is, stands here; remove it</source>
        <translation>siin on nähtamatu märk (%1), mille tõttu võib tekst paista teistsugune, kui see on; eemaldage see</translation>
    </message>
    <message>
        <source>a control character (%1) stands here; remove it</source>
        <translation>siin on juhtmärk (%1); eemaldage see</translation>
    </message>
    <message>
        <source>a tab is used for indentation; use spaces</source>
        <translation>taandes on tabeldusmärk; kasutage tühikuid</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation; use ordinary spaces</source>
        <translation>taandes on ebatavaline tühik; kasutage tavalisi tühikuid</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>fail on suurem kui %1 KiB</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>see ei ole UTF-8-kodeeringus; salvestage fail UTF-8-kodeeringus</translation>
    </message>
    <message>
        <source>&quot;said&quot; is missing or neither true nor false</source>
        <translation>&quot;said&quot; puudub või ei ole true ega false</translation>
    </message>
    <message>
        <source>&quot;decision&quot; is none of open, accepted, declined</source>
        <translation>&quot;decision&quot; ei ole ükski neist: open, accepted, declined</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing or no time as in 2026-01-31T12:00:00.000Z</source>
        <translation>&quot;at&quot; puudub või ei ole aeg kujul 2026-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>faili %1 ei õnnestunud kirjutada: %2</translation>
    </message>
    <message>
        <source>There are no patterns of &quot;%1&quot; that could learn from it.</source>
        <translation>Keelel &quot;%1&quot; ei ole mustreid, mis saaksid sellest õppida.</translation>
    </message>
    <message>
        <source>%1 accuses the civil reply %2 of %3: &quot;%4&quot;</source>
        <translation>%1 leiab viisakast vastusest %2 ekslikult kõneteo %3: &quot;%4&quot;</translation>
    </message>
    <message>
        <source>no play comes to the state &quot;%1&quot;</source>
        <translation>ükski läbimäng ei jõua stseeni &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play comes to the ending &quot;%1&quot;</source>
        <translation>ükski läbimäng ei jõua lõpuni &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play brings about this reaction</source>
        <translation>ükski läbimäng ei kutsu seda reaktsiooni esile</translation>
    </message>
    <message>
        <source>row %1 begins a quoted field that does not end</source>
        <translation>tabeli real %1 algab jutumärkides väli, mis ei lõpe</translation>
    </message>
    <message>
        <source>this is neither a scenario nor a persona, act, company or document file</source>
        <translation>see ei ole stsenaarium ega klienditüübi, kõneteo, ettevõtte või dokumendi fail</translation>
    </message>
    <message>
        <source>it cannot be checked against %1, which is missing or has faults</source>
        <translation>seda ei saa kontrollida, sest %1 puudub või on vigane</translation>
    </message>
    <message>
        <source>it has no plays; write them in %1</source>
        <translation>läbimänge ei ole; kirjutage need faili %1</translation>
    </message>
    <message>
        <source>a file of plays must be called &lt;scenario&gt;.test.yaml</source>
        <translation>läbimängude faili nimi peab olema &lt;scenario&gt;.test.yaml</translation>
    </message>
    <message>
        <source>&quot;language&quot; must name one of: %1</source>
        <translation>&quot;language&quot; peab olema üks neist: %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>kui vastusele, millele klient muidu reageerib rea %2 järgi, lisada kõnetegu &quot;%1&quot;, käivitub siinne reaktsioon ja klient on pärast seda vihasem: viha on %3, mitte %4, kuigi vastus on dokumendi järgi parem</translation>
    </message>
    <message>
        <source>without &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>kui vastusest, millele klient muidu reageerib rea %2 järgi, jätta ära kõnetegu &quot;%1&quot;, käivitub siinne reaktsioon ja klient on pärast seda vihasem: viha on %3, mitte %4, kuigi vastus on dokumendi järgi parem</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>stseeni &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here and beside &quot;moods&quot; too</source>
        <translation>&quot;%1&quot; on kirjas nii siin kui ka väljaspool võtit &quot;moods&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value from 0 to 10, as in %1=8</source>
        <translation>&quot;%1&quot; vajab väärtust 0 kuni 10, näiteks %1=8</translation>
    </message>
    <message>
        <source>there are no acts or no document to judge by</source>
        <translation>hindamiseks puuduvad kõneteod või dokument</translation>
    </message>
    <message>
        <source>the best talk that was found scores %1</source>
        <translation>parima leitud vestluse tulemus on %1</translation>
    </message>
    <message>
        <source>no talk was found that could be judged</source>
        <translation>ei leitud ühtegi vestlust, mida saaks hinnata</translation>
    </message>
    <message>
        <source>broken promise: %1; this talk breaks it: %2</source>
        <translation>rikutud lubadus: %1; seda rikub see vestlus: %2</translation>
    </message>
    <message>
        <source>not proved: %1; %2</source>
        <translation>tõestamata: %1; %2</translation>
    </message>
    <message>
        <source>expected the ending &quot;%1&quot;, came to %2</source>
        <translation>oodati lõppu &quot;%1&quot;, jõuti siia: %2</translation>
    </message>
    <message>
        <source>a score is expected, but there is no document to judge by</source>
        <translation>oodatakse tulemust, kuid hindamiseks ei ole dokumenti</translation>
    </message>
    <message>
        <source>expected a score of at least %1, got %2</source>
        <translation>oodati, et tulemus on vähemalt %1, saadi %2</translation>
    </message>
    <message>
        <source>expected a score of at most %1, got %2</source>
        <translation>oodati, et tulemus on kõige rohkem %1, saadi %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>oodati: %1; leiti: %2</translation>
    </message>
    <message>
        <source>the talk is over before this line (%1)</source>
        <translation>vestlus on enne seda rida juba läbi (%1)</translation>
    </message>
    <message>
        <source>line %1: put this text in quotes, on one line</source>
        <translation>rida %1: pange see tekst jutumärkidesse ja ühele reale</translation>
    </message>
    <message>
        <source>/wait needs a number of seconds, as in /wait 20</source>
        <translation>/wait vajab sekundite arvu, näiteks /wait 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone on its line (in a file, below &quot;script: |&quot;)</source>
        <translation>&quot;%1&quot; peab olema oma real üksi (failis rea &quot;script: |&quot; all)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; there are: %2</source>
        <translation>&quot;%1&quot; ei ole käsk; olemas on: %2</translation>
    </message>
    <message>
        <source>nothing is checked here</source>
        <translation>siin ei kontrollita midagi</translation>
    </message>
    <message>
        <source>this play expects nothing, so it proves nothing</source>
        <translation>see läbimäng ei ütle, mida oodatakse, ega tõesta seega midagi</translation>
    </message>
    <message>
        <source>these plays are played with %1</source>
        <translation>need läbimängud kuuluvad stsenaariumifaili %1 juurde</translation>
    </message>
    <message>
        <source>two plays are called &quot;%1&quot;</source>
        <translation>kahel läbimängul on sama nimi: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no play here</source>
        <translation>siin ei ole ühtegi läbimängu</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile; nothing is written</source>
        <translation>rida %1 on vahepeal muutunud; midagi ei kirjutata</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>see ei ole UTF-8-kodeeringus</translation>
    </message>
    <message>
        <source>the columns must be: %1</source>
        <translation>veerud peavad olema: %1</translation>
    </message>
    <message>
        <source>row %1 has %2 of %3 fields</source>
        <translation>tabeli rida %1: välju on %2, peab olema %3</translation>
    </message>
    <message>
        <source>&quot;reply&quot; is missing or not a text</source>
        <translation>&quot;reply&quot; puudub või ei ole tekst</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>Vaidlustust %1 ei ole.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>lihtne</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>keskmine</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>raske</translation>
    </message>
    <message>
        <source>the scenario has faults</source>
        <translation>stsenaariumis on vead</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>tõestamata</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>tõestatud</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>midagi on valesti</translation>
    </message>
    <message>
        <source>%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks end well, by apologies %6, by explanations %7, by chance %8</source>
        <translation>%1; stseeni, meeleolu ja märgete kombinatsioone: %2, saavutatavaid lõppe: %3; raskusaste: %4; 1000 vestlusest lõpeb hästi: eksimustega %5, ainult vabandades %6, ainult selgitades %7, juhuslikult vastates %8</translation>
    </message>
    <message>
        <source>promise kept: %1</source>
        <translation>lubadus täidetud: %1</translation>
    </message>
    <message>
        <source>promise broken: %1</source>
        <translation>lubadus rikutud: %1</translation>
    </message>
    <message>
        <source>promise not proved: %1</source>
        <translation>lubadus tõestamata: %1</translation>
    </message>
    <message>
        <source>no scenario found</source>
        <translation>ühtegi stsenaariumi ei leitud</translation>
    </message>
    <message>
        <source>this line is not JSON: %1</source>
        <translation>see rida ei ole JSON: %1</translation>
    </message>
    <message>
        <source>Error, can be ignored with a reason.</source>
        <translation>Viga, mida saab põhjendusega eirata.</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>Viga.</translation>
    </message>
    <message>
        <source>Warning, can be ignored with a reason.</source>
        <translation>Hoiatus, mida saab põhjendusega eirata.</translation>
    </message>
    <message>
        <source>Warning.</source>
        <translation>Hoiatus.</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Kuidas parandada: %1</translation>
    </message>
    <message>
        <source>Wrong (%1):</source>
        <translation>Vale (%1):</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Õige:</translation>
    </message>
    <message>
        <source>Faults in content files</source>
        <translation>Vead sisufailides</translation>
    </message>
    <message>
        <source>`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these sections, `ventil-cli explain --all` this page; what stands here comes from resources/diagnostics/.</source>
        <translation>`ventil-cli lint` ja faile laadivad programmiosad teatavad igast veast kujul `file:line:column: code message`. Koodid ei muutu; kasutusest kõrvaldatud koodi uuesti ei kasutata. `ventil-cli explain CODE` näitab üht neist jaotistest, `ventil-cli explain --all` kogu seda lehte; siinne sisu on pärit kaustast resources/diagnostics/.</translation>
    </message>
    <message>
        <source>%1 is found by %2</source>
        <translation>%2 leiab kõneteo %1</translation>
    </message>
    <message>
        <source>%1 is no longer found by %2</source>
        <translation>%2 ei leia enam kõnetegu %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>õige: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>vale: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6</source>
        <translation>%1: märgendatud vastuseid on %3, neist muutub %2; õigeid muutusi: %4, valesid: %5; keelatud sõnadega vastuseid: %6</translation>
    </message>
    <message>
        <source>no file found</source>
        <translation>ühtegi faili ei leitud</translation>
    </message>
    <message>
        <source>%1 file, no fault</source>
        <translation>%1 fail, vigu ei ole</translation>
    </message>
    <message>
        <source>%1 files, no fault</source>
        <translation>%1 faili, vigu ei ole</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>käsku &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>%1: the file is there already; nothing is overwritten</source>
        <translation>%1: see fail on juba olemas; midagi ei kirjutata üle</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: kausta ei saa luua</translation>
    </message>
    <message>
        <source>there is no play &quot;%1&quot;</source>
        <translation>läbimängu &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>no report: the list &quot;%1&quot; has faults; see ventil-cli lint</source>
        <translation>aruannet ei ole: dokumendis &quot;%1&quot; on vead; neid näitab ventil-cli lint</translation>
    </message>
    <message>
        <source>there is no document &quot;%1&quot;; there are: %2</source>
        <translation>dokumenti &quot;%1&quot; ei ole; olemas on: %2</translation>
    </message>
    <message>
        <source>the files of &quot;%1&quot; have faults</source>
        <translation>failides, mis kuuluvad dokumendi &quot;%1&quot; juurde, on vead</translation>
    </message>
    <message>
        <source>%1, score %2, anger %3%4, %5 replies</source>
        <translation>%1, tulemus %2, viha %3%4, vastuseid %5</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>lõpuni ei jõutud</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>lõpp %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>nothing was played</source>
        <translation>ühtegi läbimängu ei mängitud</translation>
    </message>
    <message>
        <source>played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8</source>
        <translation>läbi mängitud: stseene %1 / %2, lõppe %3 / %4, reaktsioone %5 / %6, vaikusi %7 / %8</translation>
    </message>
    <message>
        <source>reactions that no play brings about: lines %1</source>
        <translation>reaktsioonid, mida ükski läbimäng esile ei kutsu: read %1</translation>
    </message>
    <message>
        <source>silences that no play waits for: lines %1</source>
        <translation>vaikused, mida ükski läbimäng ära ei oota: read %1</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never holds here (%1)</source>
        <translation>see ei käivitu kunagi: selle &quot;if&quot; ei kehti siin kunagi (%1)</translation>
    </message>
    <message>
        <source>its &quot;if&quot; makes no difference: here it always holds (%1)</source>
        <translation>selle &quot;if&quot; ei muuda midagi: siin kehtib see alati (%1)</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never comes true in any talk (%1)</source>
        <translation>see ei käivitu kunagi: selle &quot;if&quot; ei täitu üheski vestluses (%1)</translation>
    </message>
    <message>
        <source>the reply limit cuts every way there</source>
        <translation>vastuste piirarv katkestab kõik teed sinna</translation>
    </message>
    <message>
        <source>the rule neither asks for anything nor forbids it</source>
        <translation>reegel ei nõua ega keela midagi</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>siin peab olema objekt</translation>
    </message>
    <message>
        <source>this file is not read; call it %1</source>
        <translation>seda faili ei loeta; pange sellele nimeks %1</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot; (write %2=0…10 or the name of a flag)</source>
        <translation>meeleolu &quot;%1&quot; ei ole (kirjutage %2=0…10 või märke nimi)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a whole number from 0 to 10, not &quot;%2&quot;</source>
        <translation>&quot;%1&quot; vajab täisarvu 0 kuni 10; leiti &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no scenario or file &quot;%1&quot;</source>
        <translation>stsenaariumi ega faili &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 0 to %2, not &quot;%3&quot;</source>
        <translation>--%1 vajab täisarvu 0 kuni %2; leiti &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--play names a play of a test file: --script NAME.test.yaml --play %1</source>
        <translation>--play nimetab ühe läbimängu läbimängude failist: --script NAME.test.yaml --play %1</translation>
    </message>
</context>
</TS>
