<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK">
<context>
    <name>Catalogue</name>
    <message>
        <source>a line is no JSON object</source>
        <extracomment>V001, message</extracomment>
        <translation>riadok nie je objekt JSON</translation>
    </message>
    <message>
        <source>The commands that judge replies and talks read one JSON object a line; anything else would be skipped unseen.</source>
        <extracomment>V001, why</extracomment>
        <translation>Príkazy, ktoré posudzujú odpovede a rozhovory, čítajú na každom riadku jeden objekt JSON; čokoľvek iné by sa nebadane preskočilo.</translation>
    </message>
    <message>
        <source>Write one object a line, with quotes round every name and text.</source>
        <extracomment>V001, mend</extracomment>
        <translation>Na každý riadok napíšte jeden objekt; každý názov a text dajte do úvodzoviek.</translation>
    </message>
    <message>
        <source>a talk to be scored has a member of the wrong kind</source>
        <extracomment>V002, message</extracomment>
        <translation>v rozhovore na vyhodnotenie je položka nesprávneho druhu</translation>
    </message>
    <message>
        <source>A score computed from half of a talk would be wrong without looking so.</source>
        <extracomment>V002, why</extracomment>
        <translation>Skóre vypočítané z polovice rozhovoru by bolo nesprávne a nebolo by to na ňom vidieť.</translation>
    </message>
    <message>
        <source>Compare the member with the format of `ventil-cli score`.</source>
        <extracomment>V002, mend</extracomment>
        <translation>Porovnajte položku s formátom, ktorý čaká `ventil-cli score`.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <extracomment>V100, message</extracomment>
        <translation>súbor sa nedá prečítať</translation>
    </message>
    <message>
        <source>Nothing can be said about a file that is not there or may not be opened.</source>
        <extracomment>V100, why</extracomment>
        <translation>O súbore, ktorý neexistuje alebo sa nesmie otvoriť, sa nedá nič povedať.</translation>
    </message>
    <message>
        <source>Check the name, the folder and the permissions.</source>
        <extracomment>V100, mend</extracomment>
        <translation>Skontrolujte názov, priečinok a prístupové práva.</translation>
    </message>
    <message>
        <source>It lies in the file system, not in a text.</source>
        <extracomment>V100, without_example</extracomment>
        <translation>Príčina je v súborovom systéme, nie v texte.</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <extracomment>V101, message</extracomment>
        <translation>na odsadenie je použitý tabulátor</translation>
    </message>
    <message>
        <source>YAML counts spaces; a tab is as wide as each editor likes.</source>
        <extracomment>V101, why</extracomment>
        <translation>V YAML sa počítajú medzery; tabulátor je v každom editore inak široký.</translation>
    </message>
    <message>
        <source>Replace each tab with spaces, two a step.</source>
        <extracomment>V101, mend</extracomment>
        <translation>Nahraďte každý tabulátor medzerami, dvoma na jeden stupeň odsadenia.</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation</source>
        <extracomment>V102, message</extracomment>
        <translation>na odsadenie je použitá neobvyklá medzera</translation>
    </message>
    <message>
        <source>Spaces pasted from a word processor look like indentation and are none; the key would belong to something else.</source>
        <extracomment>V102, why</extracomment>
        <translation>Medzery vložené z textového procesora vyzerajú ako odsadenie, ale nie sú ním; kľúč by patril k niečomu inému.</translation>
    </message>
    <message>
        <source>Replace it with ordinary spaces.</source>
        <extracomment>V102, mend</extracomment>
        <translation>Nahraďte ju obyčajnými medzerami.</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>V103, message</extracomment>
        <translation>súbor nie je v UTF-8</translation>
    </message>
    <message>
        <source>In another encoding the letters of five languages would be shown wrong, and no reply would match them.</source>
        <extracomment>V103, why</extracomment>
        <translation>V inom kódovaní by sa písmená piatich jazykov zobrazili nesprávne a nezhodovala by sa s nimi žiadna odpoveď.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <extracomment>V103, mend</extracomment>
        <translation>Uložte súbor v kódovaní UTF-8.</translation>
    </message>
    <message>
        <source>The bytes of another encoding cannot stand in this text.</source>
        <extracomment>V103, without_example</extracomment>
        <translation>Bajty iného kódovania sa v tomto texte nedajú ukázať.</translation>
    </message>
    <message>
        <source>a key stands twice in one map</source>
        <extracomment>V104, message</extracomment>
        <translation>v jednej mape (riadky &quot;key: value&quot;) je ten istý kľúč dvakrát</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody could say which.</source>
        <extracomment>V104, why</extracomment>
        <translation>Platil by len jeden z nich a nikto by nevedel povedať ktorý.</translation>
    </message>
    <message>
        <source>Remove one of them, or put both under one key.</source>
        <extracomment>V104, mend</extracomment>
        <translation>Odstráňte jeden z nich alebo dajte oboje pod jeden kľúč.</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <extracomment>V105, message</extracomment>
        <translation>text v úvodzovkách sa nekončí na svojom riadku</translation>
    </message>
    <message>
        <source>A quote that was never closed swallows the rest of the file.</source>
        <extracomment>V105, why</extracomment>
        <translation>Úvodzovky, ktoré sa neuzavreli, pohltia zvyšok súboru.</translation>
    </message>
    <message>
        <source>Close the quote; write long texts as a block after `&gt;-`.</source>
        <extracomment>V105, mend</extracomment>
        <translation>Uzavrite úvodzovky; dlhé texty píšte ako blok za `&gt;-`.</translation>
    </message>
    <message>
        <source>the file breaks the rules of YAML</source>
        <extracomment>V108, message</extracomment>
        <translation>súbor porušuje pravidlá YAML</translation>
    </message>
    <message>
        <source>Mostly a text holds a colon, a bracket or a quote and has no quotes round it.</source>
        <extracomment>V108, why</extracomment>
        <translation>Väčšinou je v texte dvojbodka, zátvorka alebo úvodzovka a celý text nie je v úvodzovkách.</translation>
    </message>
    <message>
        <source>Put quotes round the text.</source>
        <extracomment>V108, mend</extracomment>
        <translation>Dajte text do úvodzoviek.</translation>
    </message>
    <message>
        <source>anchors, aliases, tags and merge keys are not supported</source>
        <extracomment>V109, message</extracomment>
        <translation>kotvy, aliasy, tagy a zlučovacie kľúče sa nedajú použiť</translation>
    </message>
    <message>
        <source>They make a file hard to read, and a small one as large as the machine. A text that begins with * &amp; or ! looks like one.</source>
        <extracomment>V109, why</extracomment>
        <translation>Súbor sa s nimi ťažko číta a aj malý súbor môžu zväčšiť tak, že zaplní celú pamäť počítača. Text, ktorý sa začína znakom * &amp; alebo !, vyzerá ako niektorý z nich.</translation>
    </message>
    <message>
        <source>Write it out, or put quotes round the text.</source>
        <extracomment>V109, mend</extracomment>
        <translation>Napíšte všetko celé alebo dajte text do úvodzoviek.</translation>
    </message>
    <message>
        <source>a second document, or something after the end</source>
        <extracomment>V110, message</extracomment>
        <translation>druhý dokument YAML alebo niečo za koncom</translation>
    </message>
    <message>
        <source>Whatever follows the end would be ignored.</source>
        <extracomment>V110, why</extracomment>
        <translation>Čokoľvek za koncom by sa ignorovalo.</translation>
    </message>
    <message>
        <source>Remove the line `---` and what does not belong to the file.</source>
        <extracomment>V110, mend</extracomment>
        <translation>Odstráňte riadok `---` a to, čo do súboru nepatrí.</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply</source>
        <extracomment>V111, message</extracomment>
        <translation>súbor je príliš veľký alebo má príliš veľa úrovní vnorenia</translation>
    </message>
    <message>
        <source>A scenario needs neither a megabyte nor thirty-two levels; a file that has them is broken or meant to do harm.</source>
        <extracomment>V111, why</extracomment>
        <translation>Scenár nepotrebuje ani megabajt, ani tridsaťdva úrovní; súbor, ktorý ich má, je poškodený alebo má škodiť.</translation>
    </message>
    <message>
        <source>Split it, or look for brackets that are never closed.</source>
        <extracomment>V111, mend</extracomment>
        <translation>Rozdeľte ho alebo v ňom vyhľadajte zátvorky, ktoré sa neuzavreli.</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <extracomment>V112, message</extracomment>
        <translation>neznámy kľúč</translation>
    </message>
    <message>
        <source>A misspelt key would be ignored, and what it says would silently not happen.</source>
        <extracomment>V112, why</extracomment>
        <translation>Kľúč s preklepom by sa ignoroval a to, čo prikazuje, by sa bez upozornenia nestalo.</translation>
    </message>
    <message>
        <source>Correct it; the message names the nearest key that is known.</source>
        <extracomment>V112, mend</extracomment>
        <translation>Opravte ho; hlásenie uvádza najbližší známy kľúč.</translation>
    </message>
    <message>
        <source>a value of the wrong kind or out of range</source>
        <extracomment>V113, message</extracomment>
        <translation>hodnota nesprávneho druhu alebo mimo rozsahu</translation>
    </message>
    <message>
        <source>The program would have to guess what was meant.</source>
        <extracomment>V113, why</extracomment>
        <translation>Program by musel hádať, čo ste mali na mysli.</translation>
    </message>
    <message>
        <source>Give what the message asks for.</source>
        <extracomment>V113, mend</extracomment>
        <translation>Zadajte to, čo žiada hlásenie.</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>V115, message</extracomment>
        <translation>riadiaci znak</translation>
    </message>
    <message>
        <source>It cannot be seen and can do odd things in a terminal.</source>
        <extracomment>V115, why</extracomment>
        <translation>Nevidno ho a v termináli môže narobiť nečakané veci.</translation>
    </message>
    <message>
        <source>Delete it; retyping the line is the surest way.</source>
        <extracomment>V115, mend
----------
V117, mend</extracomment>
        <translation>Vymažte ho; najistejšie je napísať riadok nanovo.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <extracomment>V116, message</extracomment>
        <translation>niečo chýba</translation>
    </message>
    <message>
        <source>Without it the file says too little to be used.</source>
        <extracomment>V116, why</extracomment>
        <translation>Bez toho súbor hovorí primálo na to, aby sa dal použiť.</translation>
    </message>
    <message>
        <source>Add what the message names.</source>
        <extracomment>V116, mend</extracomment>
        <translation>Doplňte to, čo uvádza hlásenie.</translation>
    </message>
    <message>
        <source>an invisible character that changes the writing direction</source>
        <extracomment>V117, message</extracomment>
        <translation>neviditeľný znak, ktorý mení smer písma</translation>
    </message>
    <message>
        <source>With it a line can read otherwise than it is.</source>
        <extracomment>V117, why</extracomment>
        <translation>Riadok sa s ním môže čítať inak, než je naozaj napísaný.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>V118, message</extracomment>
        <translation>súbor je prázdny</translation>
    </message>
    <message>
        <source>An empty file is a leftover, or a file that was not saved.</source>
        <extracomment>V118, why</extracomment>
        <translation>Prázdny súbor je pozostatok alebo súbor, ktorý sa neuložil.</translation>
    </message>
    <message>
        <source>Delete it or write it.</source>
        <extracomment>V118, mend</extracomment>
        <translation>Vymažte ho alebo ho napíšte.</translation>
    </message>
    <message>
        <source>the file is of no kind that Ventil knows</source>
        <extracomment>V119, message</extracomment>
        <translation>súbor nepatrí k žiadnemu druhu, ktorý Ventil pozná</translation>
    </message>
    <message>
        <source>It will not be used, whatever was meant.</source>
        <extracomment>V119, why</extracomment>
        <translation>Nepoužije sa, nech mal slúžiť na čokoľvek.</translation>
    </message>
    <message>
        <source>Begin it with the key of its kind, as in the files beside it; a scenario begins with `ventil: 1`.</source>
        <extracomment>V119, mend</extracomment>
        <translation>Začnite ho kľúčom jeho druhu ako v súboroch vedľa neho; scenár sa začína riadkom `ventil: 1`.</translation>
    </message>
    <message>
        <source>a comment that ignores a fault does not say why, or names a code that cannot be ignored</source>
        <extracomment>V120, message</extracomment>
        <translation>komentár, podľa ktorého sa má chyba ignorovať, neuvádza dôvod alebo uvádza kód, ktorý sa ignorovať nedá</translation>
    </message>
    <message>
        <source>An exception without a reason outlives the reason. Errors cannot be ignored: the file would not work.</source>
        <extracomment>V120, why</extracomment>
        <translation>Výnimka, pri ktorej nie je napísaný dôvod, zostane v súbore aj vtedy, keď dôvod dávno pominul. Chyby sa na rozdiel od upozornení ignorovať nedajú: súbor by nefungoval.</translation>
    </message>
    <message>
        <source>Write the reason after the code: # ventil: ignore V207 kept for the next chapter.</source>
        <extracomment>V120, mend</extracomment>
        <translation>Za kód napíšte dôvod: # ventil: ignore V207 nechávam do ďalšej kapitoly.</translation>
    </message>
    <message>
        <source>a comment ignores a fault that is not there</source>
        <extracomment>V121, message</extracomment>
        <translation>komentár ignoruje chybu, ktorá tu nie je</translation>
    </message>
    <message>
        <source>The fault was mended, or the comment stands in the wrong line.</source>
        <extracomment>V121, why</extracomment>
        <translation>Chyba je už opravená alebo je komentár na nesprávnom riadku.</translation>
    </message>
    <message>
        <source>Remove the comment, or move it to the line of the fault or the one above.</source>
        <extracomment>V121, mend</extracomment>
        <translation>Odstráňte komentár alebo ho presuňte na riadok s chybou, prípadne na riadok nad ním.</translation>
    </message>
    <message>
        <source>too many states</source>
        <extracomment>V122, message</extracomment>
        <translation>priveľa scén</translation>
    </message>
    <message>
        <source>A talk of a few minutes has ten to thirty; with thousands nobody could look after it.</source>
        <extracomment>V122, why</extracomment>
        <translation>Niekoľkominútový rozhovor ich má desať až tridsať; v tisíckach by sa nikto nevyznal.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <extracomment>V122, mend</extracomment>
        <translation>Rozdeľte ho na viac scenárov.</translation>
    </message>
    <message>
        <source>It takes more states than fit on a page.</source>
        <extracomment>V122, without_example</extracomment>
        <translation>Je na to treba viac scén, než sa zmestí na stranu.</translation>
    </message>
    <message>
        <source>there is no such state or ending</source>
        <extracomment>V201, message</extracomment>
        <translation>taká scéna ani taký koniec neexistuje</translation>
    </message>
    <message>
        <source>The talk would not know where to go.</source>
        <extracomment>V201, why</extracomment>
        <translation>Rozhovor by nevedel, kam má pokračovať.</translation>
    </message>
    <message>
        <source>Correct the name; the message shows the nearest one, or add the state.</source>
        <extracomment>V201, mend</extracomment>
        <translation>Opravte názov podľa najbližšieho, ktorý uvádza hlásenie, alebo scénu doplňte pod &quot;states&quot;.</translation>
    </message>
    <message>
        <source>there is no such act</source>
        <extracomment>V202, message
----------
V604, message</extracomment>
        <translation>taký rečový akt neexistuje</translation>
    </message>
    <message>
        <source>A reaction that waits for an act nobody can show never happens.</source>
        <extracomment>V202, why</extracomment>
        <translation>Reakcia, ktorá čaká na neexistujúci rečový akt, nikdy nenastane.</translation>
    </message>
    <message>
        <source>Use one of the 40 acts; the message shows the nearest one.</source>
        <extracomment>V202, mend
----------
V604, mend</extracomment>
        <translation>Použite jeden zo 40 rečových aktov; hlásenie uvádza najbližší z nich.</translation>
    </message>
    <message>
        <source>a condition cannot be read</source>
        <extracomment>V203, message</extracomment>
        <translation>podmienka sa nedá prečítať</translation>
    </message>
    <message>
        <source>A condition knows anger, trust, moods of the scenario&apos;s own, replies, flags, whole numbers, comparisons, and, or, not and brackets.</source>
        <extracomment>V203, why</extracomment>
        <translation>V podmienke môže byť hnev (anger), dôvera (trust), vlastné nálady scenára, počet odpovedí (replies), značky, celé čísla, porovnania, and, or, not a zátvorky.</translation>
    </message>
    <message>
        <source>Write it with these; the message says where it went wrong.</source>
        <extracomment>V203, mend</extracomment>
        <translation>Napíšte ju pomocou nich; hlásenie uvádza, kde je problém.</translation>
    </message>
    <message>
        <source>there is no such flag</source>
        <extracomment>V204, message</extracomment>
        <translation>taká značka neexistuje</translation>
    </message>
    <message>
        <source>It would never be remembered, or never be asked about.</source>
        <extracomment>V204, why</extracomment>
        <translation>Nikdy by sa nezapamätala alebo by sa na ňu nikdy nič nepýtalo.</translation>
    </message>
    <message>
        <source>Add it under `flags`, or correct the name.</source>
        <extracomment>V204, mend</extracomment>
        <translation>Doplňte ju pod `flags` alebo opravte názov.</translation>
    </message>
    <message>
        <source>a file that this one needs is missing or has faults</source>
        <extracomment>V205, message</extracomment>
        <translation>súbor, ktorý tento súbor potrebuje, chýba alebo má chyby</translation>
    </message>
    <message>
        <source>It cannot be checked, and could not be played.</source>
        <extracomment>V205, why</extracomment>
        <translation>Tento súbor sa preto nedá skontrolovať a nedal by sa ani hrať.</translation>
    </message>
    <message>
        <source>Mend that file first; its faults are told with it.</source>
        <extracomment>V205, mend</extracomment>
        <translation>Najprv opravte ten druhý súbor; jeho chyby sa vypíšu spolu s touto.</translation>
    </message>
    <message>
        <source>a name is given twice</source>
        <extracomment>V206, message</extracomment>
        <translation>názov je použitý dvakrát</translation>
    </message>
    <message>
        <source>Only one of the two could be meant.</source>
        <extracomment>V206, why</extracomment>
        <translation>Platiť by mohol len jeden z nich.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <extracomment>V206, mend</extracomment>
        <translation>Jeden z nich premenujte.</translation>
    </message>
    <message>
        <source>a flag, mood or value makes no difference</source>
        <extracomment>V207, message</extracomment>
        <translation>značka, nálada alebo hodnota nemá na nič vplyv</translation>
    </message>
    <message>
        <source>It is never set or moved, never asked about or never used: a slip of the pen, or a leftover.</source>
        <extracomment>V207, why</extracomment>
        <translation>Nikdy sa nenastaví ani nezmení, nikde sa na ňu nič nepýta alebo sa nikde nepoužije: je to preklep alebo pozostatok.</translation>
    </message>
    <message>
        <source>Use it or remove it.</source>
        <extracomment>V207, mend</extracomment>
        <translation>Použite ju alebo ju odstráňte.</translation>
    </message>
    <message>
        <source>the id or name does not fit the file&apos;s name</source>
        <extracomment>V208, message</extracomment>
        <translation>id alebo názov nezodpovedá názvu súboru</translation>
    </message>
    <message>
        <source>Records and tests find a scenario by its id, and its file by the id&apos;s name.</source>
        <extracomment>V208, why</extracomment>
        <translation>Záznamy a skúšobné rozhovory nájdu scenár podľa jeho id a jeho súbor podľa názvu v id.</translation>
    </message>
    <message>
        <source>Give both the same name: scenarios/en/example.yaml holds `id: en/example`.</source>
        <extracomment>V208, mend</extracomment>
        <translation>Dajte obom rovnaký názov: v súbore scenarios/en/example.yaml má byť `id: en/example`.</translation>
    </message>
    <message>
        <source>this cannot be a name</source>
        <extracomment>V209, message</extracomment>
        <translation>toto nemôže byť názov</translation>
    </message>
    <message>
        <source>Names stand in conditions and on the command line: small letters a-z, digits and _, a letter first. Words like `stay` or `anger` have a meaning already, and a mood cannot be called like an act or a flag.</source>
        <extracomment>V209, why</extracomment>
        <translation>Názvy sa píšu do podmienok a do príkazového riadka; môžu v nich byť len malé písmená a-z, číslice a _ a na začiatku musí byť písmeno. Slová ako `stay` alebo `anger` už svoj význam majú a nálada sa nemôže volať rovnako ako rečový akt alebo značka.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>V209, mend</extracomment>
        <translation>Zvoľte iný názov.</translation>
    </message>
    <message>
        <source>too many flags or moods, or too many entries of `always`</source>
        <extracomment>V210, message</extracomment>
        <translation>priveľa značiek alebo nálad, alebo priveľa položiek v `always`</translation>
    </message>
    <message>
        <source>Each flag doubles what a talk can come to; with more than 32 nothing could be proved about it. A mood of your own makes it eleven times as many; there can be three.</source>
        <extracomment>V210, why</extracomment>
        <translation>Každá značka zdvojnásobí počet možností, kam môže rozhovor dospieť; pri viac ako 32 by sa už nedalo nič dokázať. Každá vlastná nálada tento počet zväčší jedenásťnásobne; vlastné nálady môžu byť najviac tri.</translation>
    </message>
    <message>
        <source>Say some of it by states, or share flags.</source>
        <extracomment>V210, mend</extracomment>
        <translation>Niečo z toho vyjadrite scénami alebo jednu značku použite na viac vecí.</translation>
    </message>
    <message>
        <source>a value is neither a list of texts nor a range</source>
        <extracomment>V211, message</extracomment>
        <translation>hodnota nie je zoznam textov ani rozsah</translation>
    </message>
    <message>
        <source>Values are drawn anew for every play; there must be something to draw from.</source>
        <extracomment>V211, why</extracomment>
        <translation>Hodnoty sa pre každý rozhovor žrebujú nanovo; musí byť z čoho žrebovať.</translation>
    </message>
    <message>
        <source>Write a list of texts or a range of whole numbers.</source>
        <extracomment>V211, mend</extracomment>
        <translation>Napíšte zoznam textov alebo rozsah celých čísel.</translation>
    </message>
    <message>
        <source>there is no such pattern to switch off</source>
        <extracomment>V212, message</extracomment>
        <translation>vzor, ktorý sa má vypnúť, neexistuje</translation>
    </message>
    <message>
        <source>A company&apos;s file that switches off nothing would look as if it did.</source>
        <extracomment>V212, why</extracomment>
        <translation>Firemný súbor, ktorý nič nevypína, by vyzeral, akoby niečo vypínal.</translation>
    </message>
    <message>
        <source>Correct the id: `act/pattern`, as `ventil-cli acts --explain` shows it.</source>
        <extracomment>V212, mend</extracomment>
        <translation>Opravte id na tvar `act/pattern`, ako ho vypíše `ventil-cli acts --explain`.</translation>
    </message>
    <message>
        <source>a part cannot be used</source>
        <extracomment>V213, message</extracomment>
        <translation>časť sa nedá použiť</translation>
    </message>
    <message>
        <source>A scenario may only be made of files of its own folder, and of each once.</source>
        <extracomment>V213, why</extracomment>
        <translation>Scenár sa môže skladať len zo súborov vo vlastnom priečinku a z každého len raz.</translation>
    </message>
    <message>
        <source>Put the part into the scenario&apos;s folder or one below, and name it from there: parts/x.yaml.</source>
        <extracomment>V213, mend</extracomment>
        <translation>Dajte časť do priečinka scenára alebo do jeho podpriečinka a uveďte cestu k nej z priečinka scenára: parts/x.yaml.</translation>
    </message>
    <message>
        <source>there is no such mood</source>
        <extracomment>V214, message</extracomment>
        <translation>taká nálada neexistuje</translation>
    </message>
    <message>
        <source>Anger and trust are always there; any other mood has to be declared, so that it has a beginning and a name to show.</source>
        <extracomment>V214, why</extracomment>
        <translation>Hnev a dôvera sú tu vždy; každú inú náladu treba uviesť, aby mala začiatočnú hodnotu a názov, ktorý sa dá zobraziť.</translation>
    </message>
    <message>
        <source>Add it under `moods`, or correct the name.</source>
        <extracomment>V214, mend</extracomment>
        <translation>Doplňte ju pod `moods` alebo opravte názov.</translation>
    </message>
    <message>
        <source>no talk comes to this state</source>
        <extracomment>V301, message</extracomment>
        <translation>do tejto scény sa žiaden rozhovor nedostane</translation>
    </message>
    <message>
        <source>What is written there will never be heard.</source>
        <extracomment>V301, why</extracomment>
        <translation>To, čo je v nej napísané, nikdy nezaznie.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the state.</source>
        <extracomment>V301, mend</extracomment>
        <translation>Nech do nej vedie niektorá reakcia, alebo scénu odstráňte.</translation>
    </message>
    <message>
        <source>no talk comes to this ending</source>
        <extracomment>V302, message</extracomment>
        <translation>k tomuto koncu sa žiaden rozhovor nedostane</translation>
    </message>
    <message>
        <source>Nobody will ever see it.</source>
        <extracomment>V302, why</extracomment>
        <translation>Nikto ho nikdy neuvidí.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the ending.</source>
        <extracomment>V302, mend</extracomment>
        <translation>Nech k nemu vedie niektorá reakcia, alebo koniec odstráňte.</translation>
    </message>
    <message>
        <source>he says nothing in this state</source>
        <extracomment>V303, message</extracomment>
        <translation>zákazník v tejto scéne nič nepovie</translation>
    </message>
    <message>
        <source>The trainee would look at an empty line.</source>
        <extracomment>V303, why</extracomment>
        <translation>Účastník by pozeral na prázdny riadok.</translation>
    </message>
    <message>
        <source>Give the state a `say` or `vents`.</source>
        <extracomment>V303, mend</extracomment>
        <translation>Dajte scéne `say` alebo `vents`.</translation>
    </message>
    <message>
        <source>`vents` without `interrupted`, or the other way round</source>
        <extracomment>V304, message</extracomment>
        <translation>`vents` bez `interrupted` alebo naopak</translation>
    </message>
    <message>
        <source>Whoever cuts a customer short must hear an answer to that.</source>
        <extracomment>V304, why</extracomment>
        <translation>Kto zákazníkovi skočí do reči, musí na to od neho niečo počuť.</translation>
    </message>
    <message>
        <source>Add the one that is missing.</source>
        <extracomment>V304, mend</extracomment>
        <translation>Doplňte to, čo chýba.</translation>
    </message>
    <message>
        <source>this cannot lead there</source>
        <extracomment>V305, message</extracomment>
        <translation>toto tam nemôže viesť</translation>
    </message>
    <message>
        <source>A talk starts in a state; the limit and the end of the call lead to an ending.</source>
        <extracomment>V305, why</extracomment>
        <translation>Rozhovor sa začína niektorou scénou; limit a ukončenie hovoru vedú k niektorému z koncov.</translation>
    </message>
    <message>
        <source>Name a state or an ending, as the message says.</source>
        <extracomment>V305, mend</extracomment>
        <translation>Uveďte názov scény alebo konca, podľa toho, čo žiada hlásenie.</translation>
    </message>
    <message>
        <source>this reaction never happens; an earlier one takes all its replies</source>
        <extracomment>V306, message</extracomment>
        <translation>táto reakcia nikdy nenastane; všetky jej odpovede zachytí skoršia reakcia</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom. One that asks for less and stands above takes everything.</source>
        <extracomment>V306, why</extracomment>
        <translation>Reakcie sa skúšajú zhora nadol. Tá, ktorá žiada menej a stojí vyššie, zachytí všetko.</translation>
    </message>
    <message>
        <source>Move the one with more conditions up.</source>
        <extracomment>V306, mend</extracomment>
        <translation>Tú, ktorá má viac podmienok, presuňte vyššie.</translation>
    </message>
    <message>
        <source>the state has no `otherwise`</source>
        <extracomment>V307, message</extracomment>
        <translation>scéna nemá `otherwise`</translation>
    </message>
    <message>
        <source>A trainee can say anything. For what no reaction waits for, the customer needs an answer, too.</source>
        <extracomment>V307, why</extracomment>
        <translation>Účastník môže povedať čokoľvek. Zákazník potrebuje reakciu aj na to, na čo žiadna iná nečaká.</translation>
    </message>
    <message>
        <source>Write `- {otherwise: true, …}` as the last reaction.</source>
        <extracomment>V307, mend</extracomment>
        <translation>Ako poslednú reakciu napíšte `- {otherwise: true, …}`.</translation>
    </message>
    <message>
        <source>`otherwise` in the wrong place or with conditions</source>
        <extracomment>V308, message</extracomment>
        <translation>`otherwise` je na nesprávnom mieste alebo má podmienky</translation>
    </message>
    <message>
        <source>It takes all that is left; what follows it never happens, and a condition would leave something over.</source>
        <extracomment>V308, why</extracomment>
        <translation>Zachytí všetko, čo zostalo; čo je za ním, nikdy nenastane, a s podmienkou by niečo zostalo nezachytené.</translation>
    </message>
    <message>
        <source>Put it last, without conditions.</source>
        <extracomment>V308, mend</extracomment>
        <translation>Dajte ho na koniec, bez podmienok.</translation>
    </message>
    <message>
        <source>an ending of one kind is missing</source>
        <extracomment>V309, message</extracomment>
        <translation>koniec niektorého druhu chýba</translation>
    </message>
    <message>
        <source>A trainee should be able to do well, badly and something between.</source>
        <extracomment>V309, why</extracomment>
        <translation>Účastník má mať možnosť uspieť, neuspieť aj skončiť niekde medzi tým.</translation>
    </message>
    <message>
        <source>Write at least one ending of each kind: good, middling, bad.</source>
        <extracomment>V309, mend</extracomment>
        <translation>Napíšte aspoň jeden koniec každého druhu: dobrý (good), stredný (middling) a zlý (bad).</translation>
    </message>
    <message>
        <source>a trap</source>
        <extracomment>V310, message</extracomment>
        <translation>pasca</translation>
    </message>
    <message>
        <source>Once he is here, nothing that a trainee says leads anywhere; only hanging up, or the limit, ends the talk.</source>
        <extracomment>V310, why</extracomment>
        <translation>Keď sa sem rozhovor dostane, nič z toho, čo účastník povie, nikam nevedie; ukončí ho len zloženie slúchadla alebo limit odpovedí.</translation>
    </message>
    <message>
        <source>Give the state a way out, at least by `otherwise`.</source>
        <extracomment>V310, mend</extracomment>
        <translation>Nech zo scény vedie nejaká cesta von, aspoň cez `otherwise`.</translation>
    </message>
    <message>
        <source>a condition never holds here, or never comes true</source>
        <extracomment>V311, message</extracomment>
        <translation>podmienka tu nikdy neplatí alebo sa nikdy nesplní</translation>
    </message>
    <message>
        <source>The reaction looks as if it could happen; no talk has this mood or these flags here.</source>
        <extracomment>V311, why</extracomment>
        <translation>Reakcia vyzerá, akoby mohla nastať; v žiadnom rozhovore však zákazník na tomto mieste nemá takú náladu alebo tu nie sú takto nastavené značky.</translation>
    </message>
    <message>
        <source>Correct the condition; the message says which moods he can have here.</source>
        <extracomment>V311, mend</extracomment>
        <translation>Opravte podmienku; hlásenie uvádza, aké nálady tu môže mať.</translation>
    </message>
    <message>
        <source>a condition always holds here</source>
        <extracomment>V312, message</extracomment>
        <translation>podmienka tu platí vždy</translation>
    </message>
    <message>
        <source>It makes no difference and promises a reader one.</source>
        <extracomment>V312, why</extracomment>
        <translation>Nemá žiaden vplyv, hoci čitateľ čaká, že nejaký má.</translation>
    </message>
    <message>
        <source>Remove it, or ask for what makes the difference.</source>
        <extracomment>V312, mend</extracomment>
        <translation>Odstráňte ju alebo sa pýtajte na to, na čom naozaj záleží.</translation>
    </message>
    <message>
        <source>the reaction never happens: earlier ones take all its replies, in all moods that he can have here</source>
        <extracomment>V313, message</extracomment>
        <translation>reakcia nikdy nenastane: skoršie reakcie zachytia všetky jej odpovede pri všetkých náladách, ktoré tu zákazník môže mať</translation>
    </message>
    <message>
        <source>No single earlier reaction hides it, but together they do.</source>
        <extracomment>V313, why</extracomment>
        <translation>Nezakryje ju žiadna skoršia reakcia sama, ale všetky spolu áno.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <extracomment>V313, mend</extracomment>
        <translation>Presuňte ju vyššie alebo ju odstráňte.</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <extracomment>V314, message</extracomment>
        <translation>sľub je porušený</translation>
    </message>
    <message>
        <source>The scenario does not do what its author vouches for; the talk that is told with it shows how.</source>
        <extracomment>V314, why</extracomment>
        <translation>Scenár nerobí to, za čo sa jeho autor zaručil; ako k tomu dôjde, ukazuje vypísaný rozhovor.</translation>
    </message>
    <message>
        <source>Play the talk (`ventil-cli check SCENARIO --trace FILE` writes it down) and change the reaction that is to blame, or the promise.</source>
        <extracomment>V314, mend</extracomment>
        <translation>Zahrajte si ten rozhovor (`ventil-cli check SCENARIO --trace FILE` ho zapíše) a zmeňte reakciu, ktorá za to môže, alebo sľub.</translation>
    </message>
    <message>
        <source>not proved: too many combinations of states, moods and flags</source>
        <extracomment>V315, message</extracomment>
        <translation>nedokázané: priveľa kombinácií scén, nálad a značiek</translation>
    </message>
    <message>
        <source>What was not looked at may hold a trap. It is said, and never counted as right.</source>
        <extracomment>V315, why</extracomment>
        <translation>V tom, čo sa nepreverilo, môže byť pasca. Program to oznámi a nikdy to nepovažuje za správne.</translation>
    </message>
    <message>
        <source>Use fewer flags, or let moods and replies matter in fewer places.</source>
        <extracomment>V315, mend</extracomment>
        <translation>Použite menej značiek alebo nech na náladách a počte odpovedí záleží na menej miestach.</translation>
    </message>
    <message>
        <source>It takes more states, moods and flags than fit on a page.</source>
        <extracomment>V315, without_example</extracomment>
        <translation>Je na to treba viac scén, nálad a značiek, než sa zmestí na stranu.</translation>
    </message>
    <message>
        <source>he can be kept here for ever</source>
        <extracomment>V316, message</extracomment>
        <translation>zákazníka tu možno držať donekonečna</translation>
    </message>
    <message>
        <source>Some replies change nothing, and the talk has no limit: it need never end.</source>
        <extracomment>V316, why</extracomment>
        <translation>Niektoré odpovede nič nezmenia a rozhovor nemá limit: nemusí sa nikdy skončiť.</translation>
    </message>
    <message>
        <source>Give the talk a `limit`, or let patience run out.</source>
        <extracomment>V316, mend</extracomment>
        <translation>Dajte rozhovoru `limit` alebo nech zákazníkovi dôjde trpezlivosť.</translation>
    </message>
    <message>
        <source>a change of mood never makes a difference</source>
        <extracomment>V317, message</extracomment>
        <translation>zmena nálady sa nikdy neprejaví</translation>
    </message>
    <message>
        <source>His mood is already as far as it goes that way whenever this happens.</source>
        <extracomment>V317, why</extracomment>
        <translation>Vždy keď má nastať, je nálada zákazníka v tomto smere už na hranici.</translation>
    </message>
    <message>
        <source>Remove the change, or let him begin elsewhere.</source>
        <extracomment>V317, mend</extracomment>
        <translation>Odstráňte zmenu alebo nech nálada začína na inej hodnote.</translation>
    </message>
    <message>
        <source>It takes a longer way to such a mood than fits on a page.</source>
        <extracomment>V317, without_example</extracomment>
        <translation>K takej nálade vedie dlhšia cesta, než sa zmestí na stranu.</translation>
    </message>
    <message>
        <source>the reply limit cuts every way to a good ending</source>
        <extracomment>V318, message</extracomment>
        <translation>limit odpovedí preruší každú cestu k dobrému koncu</translation>
    </message>
    <message>
        <source>However well a trainee talks, it ends badly.</source>
        <extracomment>V318, why</extracomment>
        <translation>Nech účastník hovorí akokoľvek dobre, dopadne to zle.</translation>
    </message>
    <message>
        <source>Raise the limit, or shorten the way.</source>
        <extracomment>V318, mend</extracomment>
        <translation>Zvýšte limit alebo skráťte cestu.</translation>
    </message>
    <message>
        <source>a promise is not proved</source>
        <extracomment>V319, message</extracomment>
        <translation>sľub nie je dokázaný</translation>
    </message>
    <message>
        <source>What is not proved may be broken. It is said, and never counted as right.</source>
        <extracomment>V319, why</extracomment>
        <translation>Čo nie je dokázané, môže byť porušené. Program to oznámi a nikdy to nepovažuje za správne.</translation>
    </message>
    <message>
        <source>Where the scenario is too large, use fewer flags, or let moods and replies matter in fewer places. Where no talk with the score was found, give the reactions of the good way examples that are worth more, or promise less.</source>
        <extracomment>V319, mend</extracomment>
        <translation>Ak je scenár príliš veľký, použite menej značiek alebo nech na náladách a počte odpovedí záleží na menej miestach. Ak sa nenašiel rozhovor s daným skóre, dajte reakciám na dobrej ceste príklady, ktoré majú väčšiu hodnotu, alebo sľúbte menej.</translation>
    </message>
    <message>
        <source>an example is missing, or a pattern cannot be read</source>
        <extracomment>V401, message</extracomment>
        <translation>chýba príklad alebo sa vzor nedá prečítať</translation>
    </message>
    <message>
        <source>The example shows a reader what is meant, and proves that the reaction can happen.</source>
        <extracomment>V401, why</extracomment>
        <translation>Príklad čitateľovi ukáže, čo sa má na mysli, a dokáže, že reakcia môže nastať.</translation>
    </message>
    <message>
        <source>Write a reply as a person would say it; for a pattern, see resources/acts/README.md.</source>
        <extracomment>V401, mend</extracomment>
        <translation>Napíšte odpoveď tak, ako by ju povedal človek; o vzoroch sa dočítate v resources/acts/README.md.</translation>
    </message>
    <message>
        <source>an example does not show its act, or does not fit its own reaction</source>
        <extracomment>V402, message</extracomment>
        <translation>v príklade nie je jeho rečový akt alebo príklad nezodpovedá vlastnej reakcii</translation>
    </message>
    <message>
        <source>Who says just that would not get this answer.</source>
        <extracomment>V402, why</extracomment>
        <translation>Kto by povedal práve toto, túto reakciu by nedostal.</translation>
    </message>
    <message>
        <source>Say it as a person would, look at it with `ventil-cli acts --explain`, or mend the conditions.</source>
        <extracomment>V402, mend</extracomment>
        <translation>Povedzte to tak, ako by to povedal človek, pozrite sa na to cez `ventil-cli acts --explain` alebo opravte podmienky.</translation>
    </message>
    <message>
        <source>an example is taken by an earlier reaction</source>
        <extracomment>V403, message</extracomment>
        <translation>príklad zachytí skoršia reakcia</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom; a reply like this one gets another answer.</source>
        <extracomment>V403, why</extracomment>
        <translation>Reakcie sa skúšajú zhora nadol; odpoveď, ako je táto, dostane inú reakciu.</translation>
    </message>
    <message>
        <source>Change the order, or let the earlier one leave it with `unless`.</source>
        <extracomment>V403, mend</extracomment>
        <translation>Zmeňte poradie alebo nech skoršia reakcia takúto odpoveď vynechá pomocou `unless`.</translation>
    </message>
    <message>
        <source>a counter-example fits all the same</source>
        <extracomment>V404, message</extracomment>
        <translation>protipríklad aj tak vyhovuje</translation>
    </message>
    <message>
        <source>The reply that must not lead here does.</source>
        <extracomment>V404, why</extracomment>
        <translation>Odpoveď, ktorá sem viesť nesmie, sem vedie.</translation>
    </message>
    <message>
        <source>Narrow the conditions, or choose a reply that is really different.</source>
        <extracomment>V404, mend</extracomment>
        <translation>Sprísnite podmienky alebo zvoľte odpoveď, ktorá je naozaj iná.</translation>
    </message>
    <message>
        <source>the conditions of a reaction contradict or repeat each other</source>
        <extracomment>V406, message</extracomment>
        <translation>podmienky reakcie si protirečia alebo sa opakujú</translation>
    </message>
    <message>
        <source>A reaction that wants an act and forbids it never happens.</source>
        <extracomment>V406, why</extracomment>
        <translation>Reakcia, ktorá rečový akt žiada a zároveň zakazuje, nikdy nenastane.</translation>
    </message>
    <message>
        <source>Keep each act in one of when, any and unless.</source>
        <extracomment>V406, mend</extracomment>
        <translation>Každý rečový akt nechajte len v jednom z kľúčov when, any a unless.</translation>
    </message>
    <message>
        <source>an act moves the customer in the wrong direction, or one that is warned against is only probable</source>
        <extracomment>V407, message</extracomment>
        <translation>rečový akt posúva zákazníka nesprávnym smerom alebo sa akt, pred ktorým sa varuje, uvádza len ako pravdepodobný</translation>
    </message>
    <message>
        <source>A reply that is better by the document never makes a customer angrier, and nobody is accused on suspicion.</source>
        <extracomment>V407, why</extracomment>
        <translation>Odpoveď, ktorá je podľa dokumentu lepšia, nesmie zákazníka nahnevať viac a nikomu sa nič nevyčíta len na základe podozrenia.</translation>
    </message>
    <message>
        <source>Keep asked-for acts at or below 0, those that are warned against at or above what saying nothing does.</source>
        <extracomment>V407, mend</extracomment>
        <translation>Pri žiadaných aktoch nech je zmena hnevu najviac 0, pri tých, pred ktorými sa varuje, aspoň taká ako pri odpovedi bez rečového aktu.</translation>
    </message>
    <message>
        <source>a reaction without a condition</source>
        <extracomment>V408, message</extracomment>
        <translation>reakcia bez podmienky</translation>
    </message>
    <message>
        <source>It would take every reply, like `otherwise`.</source>
        <extracomment>V408, why</extracomment>
        <translation>Zachytila by každú odpoveď, rovnako ako `otherwise`.</translation>
    </message>
    <message>
        <source>Give it `when`, `any` or `if`, or make it the `otherwise`.</source>
        <extracomment>V408, mend</extracomment>
        <translation>Dajte jej `when`, `any` alebo `if`, alebo z nej urobte `otherwise`.</translation>
    </message>
    <message>
        <source>a reply that is better by the document leaves him angrier</source>
        <extracomment>V409, message</extracomment>
        <translation>po odpovedi, ktorá je podľa dokumentu lepšia, sa zákazník hnevá viac</translation>
    </message>
    <message>
        <source>Mostly the order of reactions is to blame, or a `change` that one has and the other has not.</source>
        <extracomment>V409, mend</extracomment>
        <translation>Väčšinou je na vine poradie reakcií alebo to, že jedna z nich má `change` a druhá nie.</translation>
    </message>
    <message>
        <source>an accepted appeal that the patterns get wrong</source>
        <extracomment>V411, message</extracomment>
        <translation>uznaná pripomienka, ktorú vzory vyhodnocujú nesprávne</translation>
    </message>
    <message>
        <source>A person was right about this reply once; it stays a test.</source>
        <extracomment>V411, why</extracomment>
        <translation>Pri tejto odpovedi mal raz účastník pravdu; odvtedy sa na nej skúšajú vzory.</translation>
    </message>
    <message>
        <source>Mend the patterns, or take the appeal back.</source>
        <extracomment>V411, mend</extracomment>
        <translation>Opravte vzory alebo vezmite pripomienku späť.</translation>
    </message>
    <message>
        <source>An appeal is made in the program and kept beside the acts of its language.</source>
        <extracomment>V411, without_example</extracomment>
        <translation>Pripomienka vzniká v programe a ukladá sa k rečovým aktom svojho jazyka.</translation>
    </message>
    <message>
        <source>with a company&apos;s file, a civil reply is accused that was not before</source>
        <extracomment>V412, message</extracomment>
        <translation>s firemným súborom sa v slušnej odpovedi nájde prehrešok, ktorý sa bez neho nenašiel</translation>
    </message>
    <message>
        <source>A word list that hits civil people costs trust in all verdicts.</source>
        <extracomment>V412, why</extracomment>
        <translation>Zoznam slov, ktorý zasiahne slušných ľudí, oberá o dôveru všetky hodnotenia.</translation>
    </message>
    <message>
        <source>Narrow the words or patterns that the message names.</source>
        <extracomment>V412, mend</extracomment>
        <translation>Zúžte slová alebo vzory, ktoré uvádza hlásenie.</translation>
    </message>
    <message>
        <source>It shows on the labelled replies of a language, beside which a company&apos;s file is tried.</source>
        <extracomment>V412, without_example</extracomment>
        <translation>Ukáže sa to na ručne označených odpovediach daného jazyka, na ktorých sa firemný súbor skúša.</translation>
    </message>
    <message>
        <source>a line can come again and has too few wordings</source>
        <extracomment>V502, message</extracomment>
        <translation>replika môže zaznieť znova a má primálo znení</translation>
    </message>
    <message>
        <source>A customer who says the same sentence twice is a machine.</source>
        <extracomment>V502, why</extracomment>
        <translation>Zákazník, ktorý dvakrát povie tú istú vetu, pôsobí ako stroj.</translation>
    </message>
    <message>
        <source>Write three wordings that say it differently, or let it happen once: a flag, or `pick: once`.</source>
        <extracomment>V502, mend</extracomment>
        <translation>Napíšte tri znenia, ktoré to povedia rôzne, alebo nech to zaznie len raz: pomocou značky alebo `pick: once`.</translation>
    </message>
    <message>
        <source>a placeholder that is no value, or a stray bracket</source>
        <extracomment>V503, message</extracomment>
        <translation>názov v zložených zátvorkách nie je názvom hodnoty alebo je tu zátvorka navyše</translation>
    </message>
    <message>
        <source>The trainee would read the bracket.</source>
        <extracomment>V503, why</extracomment>
        <translation>Účastník by čítal aj zátvorku.</translation>
    </message>
    <message>
        <source>Add it under `values`, correct the name, or leave the bracket out.</source>
        <extracomment>V503, mend</extracomment>
        <translation>Doplňte hodnotu pod `values`, opravte názov alebo zátvorku vynechajte.</translation>
    </message>
    <message>
        <source>every wording of a line has an `if`</source>
        <extracomment>V505, message</extracomment>
        <translation>každé znenie repliky má `if`</translation>
    </message>
    <message>
        <source>When none of them holds he would say nothing.</source>
        <extracomment>V505, why</extracomment>
        <translation>Keď neplatí žiadne z nich, zákazník by nepovedal nič.</translation>
    </message>
    <message>
        <source>Leave one wording without `if`.</source>
        <extracomment>V505, mend</extracomment>
        <translation>Jedno znenie nechajte bez `if`.</translation>
    </message>
    <message>
        <source>a wording stands twice</source>
        <extracomment>V506, message</extracomment>
        <translation>to isté znenie je tu dvakrát</translation>
    </message>
    <message>
        <source>Two equal wordings are one.</source>
        <extracomment>V506, why</extracomment>
        <translation>Dve rovnaké znenia sú len jedno.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <extracomment>V506, mend</extracomment>
        <translation>Jedno z nich zmeňte.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <extracomment>V507, message</extracomment>
        <translation>očakáva sa text</translation>
    </message>
    <message>
        <source>An empty text cannot be said or shown.</source>
        <extracomment>V507, why</extracomment>
        <translation>Prázdny text sa nedá povedať ani zobraziť.</translation>
    </message>
    <message>
        <source>Write what he says.</source>
        <extracomment>V507, mend</extracomment>
        <translation>Napíšte, čo zákazník povie.</translation>
    </message>
    <message>
        <source>markup in a text</source>
        <extracomment>V508, message</extracomment>
        <translation>formátovací príkaz v texte</translation>
    </message>
    <message>
        <source>Texts are shown as they are written; a tag would be seen as a tag.</source>
        <extracomment>V508, why</extracomment>
        <translation>Texty sa zobrazujú tak, ako sú napísané; formátovací príkaz by v nich bolo vidieť.</translation>
    </message>
    <message>
        <source>Take it out; write plain sentences.</source>
        <extracomment>V508, mend</extracomment>
        <translation>Odstráňte ho; píšte obyčajné vety.</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <extracomment>V509, message</extracomment>
        <translation>internetová adresa v texte</translation>
    </message>
    <message>
        <source>Nothing is fetched and no link is opened.</source>
        <extracomment>V509, why</extracomment>
        <translation>Nič sa nesťahuje a žiaden odkaz sa neotvára.</translation>
    </message>
    <message>
        <source>Name the shop or the page in words.</source>
        <extracomment>V509, mend</extracomment>
        <translation>Obchod alebo stránku pomenujte slovami.</translation>
    </message>
    <message>
        <source>a text begins with a quotation mark of print</source>
        <extracomment>V510, message</extracomment>
        <translation>text sa začína typografickou úvodzovkou</translation>
    </message>
    <message>
        <source>Word processors put these marks by themselves. They do not hold a text together as straight quotes do: he would be seen to say them, and a comma between them would make two texts of one.</source>
        <extracomment>V510, why</extracomment>
        <translation>Textové procesory vkladajú tieto úvodzovky samy. Nedržia text pohromade ako rovné úvodzovky: bolo by ich vidieť v reči zákazníka a čiarka medzi nimi by z jedného textu urobila dva.</translation>
    </message>
    <message>
        <source>Put the whole text in straight quotes. Inside these, marks of print may stand.</source>
        <extracomment>V510, mend</extracomment>
        <translation>Dajte celý text do rovných úvodzoviek. V nich už typografické úvodzovky byť môžu.</translation>
    </message>
    <message>
        <source>the id does not begin with the document&apos;s</source>
        <extracomment>V600, message</extracomment>
        <translation>id pravidla sa nezačína identifikátorom dokumentu</translation>
    </message>
    <message>
        <source>Rules of five documents stand side by side in the records.</source>
        <extracomment>V600, why</extracomment>
        <translation>V záznamoch stoja vedľa seba pravidlá piatich dokumentov.</translation>
    </message>
    <message>
        <source>Begin it with the document&apos;s id and a point.</source>
        <extracomment>V600, mend</extracomment>
        <translation>Začnite ho identifikátorom dokumentu a bodkou.</translation>
    </message>
    <message>
        <source>two rules with one id</source>
        <extracomment>V601, message</extracomment>
        <translation>dve pravidlá s rovnakým id</translation>
    </message>
    <message>
        <source>Verdicts are kept by the rule&apos;s id.</source>
        <extracomment>V601, why</extracomment>
        <translation>Hodnotenia sa ukladajú podľa id pravidla.</translation>
    </message>
    <message>
        <source>Renumber one of them.</source>
        <extracomment>V601, mend</extracomment>
        <translation>Jedno z nich prečíslujte.</translation>
    </message>
    <message>
        <source>a word that is not known here</source>
        <extracomment>V602, message</extracomment>
        <translation>neznáme slovo</translation>
    </message>
    <message>
        <source>It would be ignored.</source>
        <extracomment>V602, why</extracomment>
        <translation>Ignorovalo by sa.</translation>
    </message>
    <message>
        <source>Use one of the words that the message lists.</source>
        <extracomment>V602, mend</extracomment>
        <translation>Použite jedno zo slov, ktoré vymenúva hlásenie.</translation>
    </message>
    <message>
        <source>`say` is no list of lists</source>
        <extracomment>V603, message</extracomment>
        <translation>`say` nie je zoznam zoznamov</translation>
    </message>
    <message>
        <source>Each inner list holds acts of which one is enough; all inner lists are needed.</source>
        <extracomment>V603, why</extracomment>
        <translation>V každom vnútornom zozname sú rečové akty, z ktorých stačí jeden; potrebné sú všetky vnútorné zoznamy.</translation>
    </message>
    <message>
        <source>Write `say: [[thanks], [apology, regret]]`.</source>
        <extracomment>V603, mend</extracomment>
        <translation>Napíšte `say: [[thanks], [apology, regret]]`.</translation>
    </message>
    <message>
        <source>The rule would never be kept.</source>
        <extracomment>V604, why</extracomment>
        <translation>Pravidlo by sa nikdy nedodržalo.</translation>
    </message>
    <message>
        <source>the rule asks for nothing</source>
        <extracomment>V605, message</extracomment>
        <translation>pravidlo nič nežiada</translation>
    </message>
    <message>
        <source>It could be neither kept nor broken.</source>
        <extracomment>V605, why</extracomment>
        <translation>Nedalo by sa ani dodržať, ani porušiť.</translation>
    </message>
    <message>
        <source>Give it `say`, `avoid`, `special` or `process`.</source>
        <extracomment>V605, mend</extracomment>
        <translation>Dajte mu `say`, `avoid`, `special` alebo `process`.</translation>
    </message>
    <message>
        <source>a don&apos;t that asks for something</source>
        <extracomment>V606, message</extracomment>
        <translation>zákaz, ktorý niečo žiada</translation>
    </message>
    <message>
        <source>A don&apos;t can only be broken or not.</source>
        <extracomment>V606, why</extracomment>
        <translation>Zákaz možno len porušiť alebo neporušiť.</translation>
    </message>
    <message>
        <source>Make it a do, or use `avoid`.</source>
        <extracomment>V606, mend</extracomment>
        <translation>Zmeňte ho na pravidlo druhu &quot;do&quot; alebo použite `avoid`.</translation>
    </message>
    <message>
        <source>`window`, `times`, `together` or `notes_first` without `say`</source>
        <extracomment>V607, message</extracomment>
        <translation>`window`, `times`, `together` alebo `notes_first` bez `say`</translation>
    </message>
    <message>
        <source>They say when and how often something is said.</source>
        <extracomment>V607, why</extracomment>
        <translation>Hovoria, kedy a ako často sa niečo povie.</translation>
    </message>
    <message>
        <source>Add `say`, or remove them.</source>
        <extracomment>V607, mend</extracomment>
        <translation>Doplňte `say` alebo ich odstráňte.</translation>
    </message>
    <message>
        <source>`notes_first` without the process</source>
        <extracomment>V608, message</extracomment>
        <translation>`notes_first` bez kľúča &quot;process&quot;</translation>
    </message>
    <message>
        <source>Notes must be asked for before something can come after them.</source>
        <extracomment>V608, why</extracomment>
        <translation>Pravidlo musí najprv žiadať, aby si účastník robil poznámky; až potom môže niečo nasledovať po nich.</translation>
    </message>
    <message>
        <source>Add `process: notes_taken`.</source>
        <extracomment>V608, mend</extracomment>
        <translation>Doplňte `process: notes_taken`.</translation>
    </message>
    <message>
        <source>`wording` and `say` go together</source>
        <extracomment>V609, message</extracomment>
        <translation>`wording` a `say` patria k sebe</translation>
    </message>
    <message>
        <source>The debrief shows a wording for what should have been said.</source>
        <extracomment>V609, why</extracomment>
        <translation>Vyhodnotenie rozhovoru ukáže formuláciu toho, čo malo zaznieť.</translation>
    </message>
    <message>
        <source>Add a wording, or remove it.</source>
        <extracomment>V609, mend</extracomment>
        <translation>Formuláciu doplňte alebo odstráňte.</translation>
    </message>
    <message>
        <source>a figure out of range</source>
        <extracomment>V610, message</extracomment>
        <translation>údaj mimo rozsahu</translation>
    </message>
    <message>
        <source>A share is at most 1000 per mille.</source>
        <extracomment>V610, why</extracomment>
        <translation>Podiel je najviac 1000 promile.</translation>
    </message>
    <message>
        <source>Correct the figure, and name its source.</source>
        <extracomment>V610, mend</extracomment>
        <translation>Opravte údaj a uveďte jeho zdroj.</translation>
    </message>
    <message>
        <source>the scenario has no plays</source>
        <extracomment>V801, message</extracomment>
        <translation>scenár nemá skúšobné rozhovory</translation>
    </message>
    <message>
        <source>A scenario that nobody has played through holds surprises for the first trainee.</source>
        <extracomment>V801, why</extracomment>
        <translation>Scenár, ktorý si nikto neprehral, prichystá prvému účastníkovi prekvapenia.</translation>
    </message>
    <message>
        <source>Write whole talks in &lt;scenario&gt;.test.yaml beside it.</source>
        <extracomment>V801, mend</extracomment>
        <translation>Napíšte vedľa neho do súboru &lt;scenario&gt;.test.yaml celé rozhovory.</translation>
    </message>
    <message>
        <source>no play comes to this place of the scenario</source>
        <extracomment>V802, message</extracomment>
        <translation>k tomuto miestu scenára sa nedostane žiaden skúšobný rozhovor</translation>
    </message>
    <message>
        <source>What no play has come to may not work.</source>
        <extracomment>V802, why</extracomment>
        <translation>Kam sa žiaden skúšobný rozhovor nedostal, to nemusí fungovať.</translation>
    </message>
    <message>
        <source>Add a play that goes there.</source>
        <extracomment>V802, mend</extracomment>
        <translation>Pridajte skúšobný rozhovor, ktorý sa tam dostane.</translation>
    </message>
    <message>
        <source>It takes a scenario and all its plays; `ventil-cli test` tells the lines.</source>
        <extracomment>V802, without_example</extracomment>
        <translation>Je na to treba scenár a všetky jeho skúšobné rozhovory; riadky vypíše `ventil-cli test`.</translation>
    </message>
    <message>
        <source>a play expects nothing</source>
        <extracomment>V803, message</extracomment>
        <translation>skúšobný rozhovor neuvádza, čo sa očakáva</translation>
    </message>
    <message>
        <source>It would succeed whatever happens, and so proves nothing.</source>
        <extracomment>V803, why</extracomment>
        <translation>Dopadol by úspešne, nech by sa stalo čokoľvek, a tak nič nedokazuje.</translation>
    </message>
    <message>
        <source>Say what must come of it: an ending, a score, or checks in the script.</source>
        <extracomment>V803, mend</extracomment>
        <translation>Napíšte, ako má dopadnúť: uveďte koniec, skóre alebo kontroly v priebehu rozhovoru.</translation>
    </message>
    <message>
        <source>a line of a script cannot be read</source>
        <extracomment>V804, message</extracomment>
        <translation>riadok pod &quot;script&quot; sa nedá prečítať</translation>
    </message>
    <message>
        <source>It would be skipped, and another talk be played.</source>
        <extracomment>V804, why</extracomment>
        <translation>Preskočil by sa a odohral by sa iný rozhovor.</translation>
    </message>
    <message>
        <source>Use a reply, one of the commands, or a check that begins with ?.</source>
        <extracomment>V804, mend</extracomment>
        <translation>Použite odpoveď, niektorý z príkazov alebo kontrolu, ktorá sa začína znakom ?.</translation>
    </message>
    <message>
        <source>something else came of it than was expected</source>
        <extracomment>V805, message</extracomment>
        <translation>rozhovor dopadol inak, než sa očakávalo</translation>
    </message>
    <message>
        <source>The scenario, the acts or the expectation is wrong.</source>
        <extracomment>V805, why</extracomment>
        <translation>Nesprávny je scenár, rečové akty alebo očakávanie.</translation>
    </message>
    <message>
        <source>Look at the talk with `ventil-cli play --script`, and mend what is wrong.</source>
        <extracomment>V805, mend</extracomment>
        <translation>Pozrite si rozhovor cez `ventil-cli play --script` a opravte, čo je nesprávne.</translation>
    </message>
    <message>
        <source>a line after the end of the talk</source>
        <extracomment>V806, message</extracomment>
        <translation>riadok po konci rozhovoru</translation>
    </message>
    <message>
        <source>It would never be said.</source>
        <extracomment>V806, why</extracomment>
        <translation>Nikdy by nezaznel.</translation>
    </message>
    <message>
        <source>Remove it, or look why the talk ends before it.</source>
        <extracomment>V806, mend</extracomment>
        <translation>Odstráňte ho alebo zistite, prečo sa rozhovor končí skôr.</translation>
    </message>
    <message>
        <source>a file is passed over because of its name</source>
        <extracomment>V123, message</extracomment>
        <translation>súbor sa nečíta, lebo má nevhodný názov</translation>
    </message>
    <message>
        <source>Only files whose names end in .yaml are read. One that a text editor called .yml or .yaml.txt is in no library, however good it is inside.</source>
        <extracomment>V123, why</extracomment>
        <translation>Čítajú sa len súbory, ktorých názov sa končí na .yaml. Súbor, ktorému textový editor dal koncovku .yml alebo .yaml.txt, sa vo výbere neobjaví, nech je jeho obsah akokoľvek dobrý.</translation>
    </message>
    <message>
        <source>Give it the name that the message proposes.</source>
        <extracomment>V123, mend</extracomment>
        <translation>Premenujte ho tak, ako navrhuje hlásenie.</translation>
    </message>
    <message>
        <source>It lies in the name of the file, not in its text.</source>
        <extracomment>V123, without_example</extracomment>
        <translation>Chyba je v názve súboru, nie v jeho texte.</translation>
    </message>
    <message>
        <source>It would teach the opposite of the document. Compared are replies of no act, of one and of two, and what each reaction wants with one act more, each with the same reply that has one more act of those asked for, or one fewer of those warned against; larger ones are not. Where the worse reply spoils the talk, and the better one does not spoil it more, his mood no longer matters.</source>
        <extracomment>V409, why</extracomment>
        <translation>Účastník by sa tak učil opak toho, čo žiada dokument. Skúšajú sa odpovede bez rečového aktu, s jedným aktom a s dvoma aktmi a tiež odpovede, v ktorých je to, čo žiada niektorá reakcia, a jeden akt navyše. Každá sa porovná s rovnakou odpoveďou, v ktorej je o jeden žiadaný akt viac alebo o jeden akt, pred ktorým sa varuje, menej. Odpovede s väčším počtom aktov sa neskúšajú. Ak už horšia odpoveď rozhovor pokazí a lepšia ho nepokazí ešte viac, na nálade zákazníka nezáleží.</translation>
    </message>
</context>
<context>
    <name>ventil::Message</name>
    <message>
        <source>&quot;%1&quot; is missing or not a text</source>
        <translation>&quot;%1&quot; chýba alebo to nie je text</translation>
    </message>
    <message>
        <source>&quot;said&quot; must be true (the act must be found) or false (it must not)</source>
        <translation>&quot;said&quot; musí byť true (rečový akt sa musí nájsť) alebo false (nájsť sa nesmie)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the 40 acts</source>
        <translation>&quot;%1&quot; nie je jeden zo 40 rečových aktov</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>očakáva sa objekt JSON</translation>
    </message>
    <message>
        <source>%1 must be found in &quot;%2&quot;; add a pattern for it</source>
        <translation>v odpovedi &quot;%2&quot; sa musí nájsť rečový akt %1; doplňte naň vzor</translation>
    </message>
    <message>
        <source>%1 must not be found in &quot;%2&quot;; narrow the pattern that finds it</source>
        <translation>v odpovedi &quot;%2&quot; sa nesmie nájsť rečový akt %1; zúžte vzor, ktorý ho nachádza</translation>
    </message>
    <message>
        <source>a word list holds words and patterns</source>
        <translation>v zozname slov majú byť slová a vzory</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; needs a list</source>
        <translation>zoznam slov &quot;%1&quot; potrebuje zoznam</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word list of the language, and no pattern here uses it</source>
        <translation>&quot;%1&quot; nie je zoznam slov tohto jazyka a nepoužíva ho tu žiaden vzor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>&quot;%1&quot; potrebuje pod &quot;any&quot; aspoň jeden riadok</translation>
    </message>
    <message>
        <source>there is no pattern &quot;%1&quot;</source>
        <translation>vzor &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; but stands with the patterns of &quot;%2&quot;</source>
        <translation>súbor je určený pre jazyk &quot;%1&quot;, ale leží pri vzoroch jazyka &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not found in &quot;%2&quot;</source>
        <translation>vzor %1 v odpovedi &quot;%2&quot; nič nenašiel, hoci mal</translation>
    </message>
    <message>
        <source>%1 is found in &quot;%2&quot;, at &quot;%3&quot;</source>
        <translation>%1 sa našlo v odpovedi &quot;%2&quot;, hoci sa nemalo; ide o slová &quot;%3&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a whole number from %2 to %3 to its words</source>
        <translation>&quot;%1&quot; má priraďovať celému číslu od %2 do %3 slová, ktorými sa vyjadruje</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no act</source>
        <translation>&quot;%1&quot; nie je rečový akt</translation>
    </message>
    <message>
        <source>a number word needs a whole number</source>
        <translation>číslovka potrebuje celé číslo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps one letter to one letter</source>
        <translation>&quot;%1&quot; má priraďovať jednému písmenu jedno písmeno</translation>
    </message>
    <message>
        <source>a line holds two characters: the variant and what it counts as</source>
        <translation>na riadku majú byť dva znaky: variant a znak, za ktorý sa považuje</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; is empty</source>
        <translation>zoznam slov &quot;%1&quot; je prázdny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the file&apos;s name and one of the 40 acts</source>
        <translation>&quot;%1&quot; musí byť názov súboru a zároveň jeden zo 40 rečových aktov</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>súbor sa nedá zapísať: %1</translation>
    </message>
    <message>
        <source>there is no word list &quot;%1&quot;</source>
        <translation>zoznam slov &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; holds itself</source>
        <translation>zoznam slov &quot;%1&quot; obsahuje sám seba</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>je tu zatváracia zátvorka, ku ktorej chýba otváracia</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>nič v ňom nie je</translation>
    </message>
    <message>
        <source>in the pattern &quot;%1&quot;: %2</source>
        <translation>vo vzore &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>chýba &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;!&quot; needs a word or a group right behind it</source>
        <translation>&quot;!&quot; potrebuje hneď za sebou slovo alebo skupinu</translation>
    </message>
    <message>
        <source>a gap is &quot;_&quot; or &quot;__&quot; with a number from 1 to 20</source>
        <translation>miesto pre ľubovoľné slová sa zapisuje ako &quot;_&quot; alebo &quot;__&quot; s číslom od 1 do 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one star</source>
        <translation>&quot;%1&quot; obsahuje viac ako jednu hviezdičku</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word; punctuation is not seen, leave it out</source>
        <translation>&quot;%1&quot; neobsahuje žiadne slovo; na interpunkciu sa neprihliada, vynechajte ju</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds patterns in quotes</source>
        <translation>v &quot;%1&quot; majú byť vzory v úvodzovkách</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this file</source>
        <translation>id &quot;%1&quot; je v tomto súbore použité dvakrát</translation>
    </message>
    <message>
        <source>an act the documents warn against is never asserted as probable</source>
        <translation>rečový akt, pred ktorým dokumenty varujú, sa nesmie uvádzať len ako pravdepodobný</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>vzor &quot;%1&quot; potrebuje pod &quot;any&quot; aspoň jeden riadok</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least two hits and one miss</source>
        <translation>&quot;%1&quot; potrebuje aspoň dva príklady, ktoré sa majú nájsť (hits), a jeden, ktorý sa nájsť nemá (misses)</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; nemali ste na mysli &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>the file cannot be read: it is no ordinary file</source>
        <translation>súbor sa nedá prečítať: nie je to obyčajný súbor</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>súbor sa nedá prečítať: %1</translation>
    </message>
    <message>
        <source>there is no code &quot;%1&quot;</source>
        <translation>kód &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>%1 cannot be ignored: %2</source>
        <translation>%1 sa nedá ignorovať: %2</translation>
    </message>
    <message>
        <source>say why %1 is ignored: # ventil: ignore %1 the reason</source>
        <translation>napíšte, prečo sa má %1 ignorovať: # ventil: ignore %1 dôvod</translation>
    </message>
    <message>
        <source>nothing here has to be ignored: there is no %1 in line %2</source>
        <translation>tu nie je čo ignorovať: na riadku %2 chyba %1 nie je</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program. Close that program and try again.</source>
        <translation>Históriu %1 práve používa iný program. Zavrite ho a skúste to znova.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may read and write it and its folder.</source>
        <translation>Históriu %1 sa nepodarilo otvoriť na zápis. Skontrolujte, kto má právo čítať ju a zapisovať do nej aj do jej priečinka.</translation>
    </message>
    <message>
        <source>The disk did not take the history %1 (%2). Make room or check the disk, and try again.</source>
        <translation>Na disk sa nepodarilo zapísať históriu %1 (%2). Uvoľnite miesto alebo skontrolujte disk a skúste to znova.</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy of it in its place.</source>
        <translation>História %1 je poškodená (%2). Ventil ju necháva tak, ako je: presuňte ju inam, ak chcete začať novú, alebo na jej miesto vložte jej kópiu.</translation>
    </message>
    <message>
        <source>The history %1 refused this: %2</source>
        <translation>S históriou %1 sa to nepodarilo vykonať: %2</translation>
    </message>
    <message>
        <source>The history cannot be kept safely here: %1 is &quot;%2&quot; instead of &quot;%3&quot;. Keep it in a folder on this computer&apos;s own disk.</source>
        <translation>Históriu tu nemožno bezpečne uchovávať: %1 má hodnotu &quot;%2&quot; namiesto &quot;%3&quot;. Uložte ju do priečinka na vlastnom disku tohto počítača.</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1: %2</source>
        <translation>Kópiu histórie sa nepodarilo uložiť do %1: %2</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1.</source>
        <translation>Kópiu histórie sa nepodarilo uložiť do %1.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may write its folder.</source>
        <translation>Históriu %1 sa nepodarilo otvoriť na zápis. Skontrolujte, kto smie zapisovať do jej priečinka.</translation>
    </message>
    <message>
        <source>The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.</source>
        <translation>Históriu %1 má otvorenú iný spustený Ventil (proces %2 na počítači %3). Pokračujte tam alebo ho zavrite a skúste to znova.</translation>
    </message>
    <message>
        <source>The history %1 cannot be created: %2</source>
        <translation>Históriu %1 sa nepodarilo vytvoriť: %2</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. Choose another place for the history.</source>
        <translation>Súbor %1 patrí inému programu. Zvoľte pre históriu iné miesto.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer Ventil to open it.</source>
        <translation>Históriu %1 zapísal novší Ventil (formát %2; tento pozná najviac %3). Otvorte ju v novšom Ventile.</translation>
    </message>
    <message>
        <source>There is no appeal %1 in the history.</source>
        <translation>Pripomienka %1 v histórii nie je.</translation>
    </message>
    <message>
        <source>There is no session %1 in the history.</source>
        <translation>Rozhovor %1 v histórii nie je.</translation>
    </message>
    <message>
        <source>%1 Whether the last entry was kept will show when the history is opened again.</source>
        <translation>%1 Či sa posledný záznam uložil, sa ukáže pri ďalšom otvorení histórie.</translation>
    </message>
    <message>
        <source>The session is removed, but traces of it are left in files beside %1. Try again later.</source>
        <translation>Rozhovor je odstránený, jeho stopy však zostali v súboroch vedľa %1. Skúste to znova neskôr.</translation>
    </message>
    <message>
        <source>not proved: there are too many combinations of states, moods and flags; the first %1 were looked at, which are all talks of fewer than %2 replies</source>
        <translation>nedokázané: kombinácií scén, nálad a značiek je priveľa; preverilo sa prvých %1, teda všetky rozhovory, v ktorých je menej odpovedí než %2</translation>
    </message>
    <message>
        <source>this never happens: earlier reactions take all its replies</source>
        <translation>táto reakcia nikdy nenastane: všetky jej odpovede zachytia skoršie reakcie</translation>
    </message>
    <message>
        <source>its &quot;change&quot; makes no difference: his mood is already as far as it goes that way</source>
        <translation>&quot;change&quot; tu nič nezmení: nálada zákazníka je v tomto smere už na hranici</translation>
    </message>
    <message>
        <source>the limit of %1 replies cuts every way to a good ending; the shortest takes %2</source>
        <translation>limit odpovedí (%1) preruší každú cestu k dobrému koncu; počet odpovedí na najkratšej z nich: %2</translation>
    </message>
    <message>
        <source>what leads there is itself never reached</source>
        <translation>nedostane sa ani tam, odkiaľ sem vedie cesta</translation>
    </message>
    <message>
        <source>what leads there never happens (line %1)</source>
        <translation>to, čo sem vedie, nikdy nenastane (riadok %1)</translation>
    </message>
    <message>
        <source>no talk comes to the state &quot;%1&quot;: %2</source>
        <translation>do scény &quot;%1&quot; sa žiaden rozhovor nedostane: %2</translation>
    </message>
    <message>
        <source>no talk comes to the ending &quot;%1&quot;: %2</source>
        <translation>ku koncu &quot;%1&quot; sa žiaden rozhovor nedostane: %2</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up or the reply limit ends the talk</source>
        <translation>pasca: keď je zákazník v scéne &quot;%1&quot; v tomto stave (%2), rozhovor sa skončí už len zložením slúchadla alebo limitom odpovedí</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up ends the talk</source>
        <translation>pasca: keď je zákazník v scéne &quot;%1&quot; v tomto stave (%2), rozhovor sa skončí už len zložením slúchadla</translation>
    </message>
    <message>
        <source>he can be kept in &quot;%1&quot; for ever (%2): some replies change nothing; give the talk a limit</source>
        <translation>v scéne &quot;%1&quot; možno zákazníka držať donekonečna (%2): niektoré odpovede nič nezmenia; dajte rozhovoru limit</translation>
    </message>
    <message>
        <source>there are too many combinations of states, moods and flags; the first %1 were looked at</source>
        <translation>kombinácií scén, nálad a značiek je priveľa; preverilo sa prvých %1</translation>
    </message>
    <message>
        <source>%1 is always %2</source>
        <translation>%1 je vždy %2</translation>
    </message>
    <message>
        <source>%1 is %2 to %3</source>
        <translation>%1 je %2 až %3</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 je aspoň %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sometimes set</source>
        <translation>značka &quot;%1&quot; je niekedy nastavená</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always set</source>
        <translation>značka &quot;%1&quot; je vždy nastavená</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never set</source>
        <translation>značka &quot;%1&quot; nie je nikdy nastavená</translation>
    </message>
    <message>
        <source>the not_example leads here all the same</source>
        <translation>not_example sem aj tak vedie</translation>
    </message>
    <message>
        <source>the example does not fit its own reaction; found in it: %1</source>
        <translation>príklad nezodpovedá vlastnej reakcii; našlo sa v ňom: %1</translation>
    </message>
    <message>
        <source>the example is taken by the reaction in line %1; found in it: %2</source>
        <translation>príklad zachytí reakcia na riadku %1; našlo sa v ňom: %2</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>žiaden rečový akt</translation>
    </message>
    <message>
        <source>the condition is empty; leave it out where there is none</source>
        <translation>podmienka je prázdna; kde žiadna nie je, vynechajte ju</translation>
    </message>
    <message>
        <source>the condition is too long</source>
        <translation>podmienka je príliš dlhá</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; je tu neznáme</translation>
    </message>
    <message>
        <source>the condition ends too early; a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected</source>
        <translation>podmienka sa končí priskoro; očakáva sa značka alebo porovnanie, napríklad &quot;anger &gt;= 7&quot;</translation>
    </message>
    <message>
        <source>a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected, not &quot;%1&quot;</source>
        <translation>očakáva sa značka alebo porovnanie, napríklad &quot;anger &gt;= 7&quot;, nie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a flag (listed under &quot;flags&quot;) nor one of: %2</source>
        <translation>&quot;%1&quot; nie je značka (značky sú vymenované pod &quot;flags&quot;) ani jedno zo slov: %2</translation>
    </message>
    <message>
        <source>a flag is set or not and cannot be compared; take &quot;%1&quot; away</source>
        <translation>značka buď je nastavená, alebo nie, a nedá sa porovnávať; odstráňte &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares a third; write two comparisons joined by &quot;and&quot;</source>
        <translation>&quot;%1&quot; porovnáva ešte tretiu vec; napíšte dve porovnania spojené pomocou &quot;and&quot;</translation>
    </message>
    <message>
        <source>numbers are whole here</source>
        <translation>čísla tu musia byť celé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; conditions are joined by &quot;and&quot; or &quot;or&quot;</source>
        <translation>&quot;%1&quot; sa tu neočakáva; podmienky sa spájajú pomocou &quot;and&quot; alebo &quot;or&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no condition; a comparison is expected, such as &quot;%2&quot;</source>
        <translation>&quot;%1&quot; samo osebe nie je podmienka; očakáva sa porovnanie, napríklad &quot;%2&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a comparison is expected, such as &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>za &quot;%1&quot; sa očakáva porovnanie, napríklad &quot;%2&quot;, nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2</source>
        <translation>za &quot;%1&quot; sa očakáva celé číslo od 0 do 999 alebo jedno zo slov: %2</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2; not &quot;%3&quot;</source>
        <translation>za &quot;%1&quot; sa očakáva celé číslo od 0 do 999 alebo jedno zo slov: %2; nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>podmienka má príliš veľa vnorených zátvoriek</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>chýba zatváracia zátvorka</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one flag too many</source>
        <translation>značka &quot;%1&quot; je už nad povolený počet</translation>
    </message>
    <message>
        <source>flags are a list, as in [%1]</source>
        <translation>značky sú zoznam, napríklad [%1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mood here and cannot be a flag as well</source>
        <translation>&quot;%1&quot; je tu nálada a nemôže byť zároveň značkou</translation>
    </message>
    <message>
        <source>there is another flag &quot;%1&quot;</source>
        <translation>značka &quot;%1&quot; tu už je</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 flags</source>
        <translation>značiek môže mať scenár najviac %1</translation>
    </message>
    <message>
        <source>the id is the folder and the file name, as in et/late-order</source>
        <translation>id je priečinok a názov súboru, napríklad et/late-order</translation>
    </message>
    <message>
        <source>the id must be the folder and file name: this is not &quot;%1&quot;</source>
        <translation>id sa musí skladať z priečinka a názvu súboru: tento súbor nie je &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the language must be the folder of the id, &quot;%1&quot;</source>
        <translation>jazyk musí byť rovnaký ako priečinok v id: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a document is named by its language, as in &quot;et&quot;; this is not a name</source>
        <translation>dokument sa volá podľa svojho jazyka, napríklad &quot;et&quot;; toto nie je názov</translation>
    </message>
    <message>
        <source>a value is a list of plain texts or a range {from: 1, to: 9}</source>
        <translation>hodnota je zoznam obyčajných textov alebo rozsah {from: 1, to: 9}</translation>
    </message>
    <message>
        <source>there is another fact &quot;%1&quot;</source>
        <translation>fakt &quot;%1&quot; tu už je</translation>
    </message>
    <message>
        <source>the limit must lead to an ending</source>
        <translation>limit musí viesť k niektorému z koncov</translation>
    </message>
    <message>
        <source>the talk must start in a state</source>
        <translation>rozhovor sa musí začínať niektorou scénou</translation>
    </message>
    <message>
        <source>no reaction ever sets &quot;%1&quot;</source>
        <translation>žiadna reakcia nikdy nenastaví značku &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no &quot;if&quot; ever asks about &quot;%1&quot;</source>
        <translation>žiadne &quot;if&quot; sa nikdy nepýta na &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no text uses {%1}</source>
        <translation>{%1} sa v žiadnom texte nepoužíva</translation>
    </message>
    <message>
        <source>the persona file %1 cannot be read</source>
        <translation>súbor typu zákazníka %1 sa nedá prečítať</translation>
    </message>
    <message>
        <source>%1 states; a scenario can have at most %2</source>
        <translation>scén je %1; scenár ich môže mať najviac %2</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 moods beside anger and trust</source>
        <translation>nálad okrem hnevu a dôvery môže mať scenár najviac %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;? A mood of your own needs a &quot;name&quot;</source>
        <translation>nálada &quot;%1&quot; je tu neznáma; nemali ste na mysli &quot;%2&quot;? Vlastná nálada potrebuje &quot;name&quot;</translation>
    </message>
    <message>
        <source>nothing ever changes &quot;%1&quot;</source>
        <translation>náladu &quot;%1&quot; nikdy nič nemení</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; a part is a .yaml file in the scenario&apos;s folder or below it</source>
        <translation>&quot;%1&quot; sa nedá použiť; časť je súbor .yaml v priečinku scenára alebo v jeho podpriečinku</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there</source>
        <translation>&quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads out of the scenario&apos;s folder</source>
        <translation>&quot;%1&quot; je odkaz, ktorý vedie von z priečinka scenára</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself: %2</source>
        <translation>časť &quot;%1&quot; používa samu seba: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one part too many; there can be %2</source>
        <translation>časť &quot;%1&quot; je už nad povolený počet; častí môže byť najviac %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>&quot;%1&quot; sa nedá prečítať: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already in %2, line %3</source>
        <translation>&quot;%1&quot; už je v %2 na riadku %3</translation>
    </message>
    <message>
        <source>the documents ask for &quot;%1&quot;; it may not anger or cost trust</source>
        <translation>dokumenty žiadajú &quot;%1&quot;; nesmie zvyšovať hnev ani uberať dôveru</translation>
    </message>
    <message>
        <source>the documents warn against &quot;%1&quot;; it may not calm, win trust or anger less than an empty reply</source>
        <translation>pred &quot;%1&quot; dokumenty varujú; nesmie upokojovať, získavať dôveru ani hnevať menej ako odpoveď bez rečového aktu</translation>
    </message>
    <message>
        <source>the file of persona &quot;%1&quot; must be called %1.yaml</source>
        <translation>súbor typu zákazníka &quot;%1&quot; sa musí volať %1.yaml</translation>
    </message>
    <message>
        <source>the name of an ending is expected here</source>
        <translation>očakáva sa tu názov konca</translation>
    </message>
    <message>
        <source>there is no ending &quot;%1&quot;</source>
        <translation>koniec &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the name of a state, an ending or a flag is expected here</source>
        <translation>očakáva sa tu názov scény, konca alebo značky</translation>
    </message>
    <message>
        <source>there is no state, ending or flag &quot;%1&quot;</source>
        <translation>scéna, koniec ani značka &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>&quot;unless&quot; is a key of its own, as in {never: hung_up, unless: &quot;warned&quot;}</source>
        <translation>&quot;unless&quot; je samostatný kľúč, napríklad {never: hung_up, unless: &quot;warned&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a state or an ending and stands alone, as in {never: %1, unless: &quot;anger &gt;= 7&quot;}</source>
        <translation>&quot;%1&quot; je scéna alebo koniec a stojí samostatne, napríklad {never: %1, unless: &quot;anger &gt;= 7&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another promise than &quot;%2&quot;; give each a line of its own</source>
        <translation>&quot;%1&quot; je iný sľub ako &quot;%2&quot;; dajte každý na vlastný riadok</translation>
    </message>
    <message>
        <source>a promise says one of: %1</source>
        <translation>sľub obsahuje jedno z týchto slov: %1</translation>
    </message>
    <message>
        <source>the name of a state or an ending is expected here</source>
        <translation>očakáva sa tu názov scény alebo konca</translation>
    </message>
    <message>
        <source>there is no state or ending &quot;%1&quot;</source>
        <translation>scéna ani koniec &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the name of a flag is expected here</source>
        <translation>očakáva sa tu názov značky</translation>
    </message>
    <message>
        <source>there is no flag &quot;%1&quot;</source>
        <translation>značka &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the name of a mood is expected here</source>
        <translation>očakáva sa tu názov nálady</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot;</source>
        <translation>nálada &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the name of a value is expected here</source>
        <translation>očakáva sa tu názov hodnoty</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot;</source>
        <translation>hodnota &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys of its own, as in %1: %2</source>
        <translation>&quot;%1&quot; má vlastné kľúče, napríklad %1: %2</translation>
    </message>
    <message>
        <source>%1; the file names none</source>
        <translation>%1; v súbore sa nič také neuvádza</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1; možnosti: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name; use small letters a-z, digits and _, a letter first</source>
        <translation>&quot;%1&quot; nemôže byť názov; použite malé písmená a-z, číslice a _, na začiatku písmeno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a name</source>
        <translation>&quot;%1&quot; má svoj vlastný význam a nemôže byť názov</translation>
    </message>
    <message>
        <source>a curly bracket must enclose the name of a value, as in {name}</source>
        <translation>v zložených zátvorkách musí byť názov hodnoty, napríklad {name}</translation>
    </message>
    <message>
        <source>texts are shown as they are written; &quot;%1&quot; looks like markup</source>
        <translation>texty sa zobrazujú tak, ako sú napísané; &quot;%1&quot; vyzerá ako formátovací príkaz</translation>
    </message>
    <message>
        <source>nothing is fetched and no link opened; take &quot;%1&quot; out of the text</source>
        <translation>nič sa nesťahuje a žiaden odkaz sa neotvára; odstráňte &quot;%1&quot; z textu</translation>
    </message>
    <message>
        <source>%1 is a quotation mark of print; put the text in straight quotes: &quot;…&quot;</source>
        <translation>%1 je typografická úvodzovka; dajte text do rovných úvodzoviek: &quot;…&quot;</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>očakáva sa tu text</translation>
    </message>
    <message>
        <source>there is another wording &quot;%1&quot;</source>
        <translation>znenie &quot;%1&quot; tu už je</translation>
    </message>
    <message>
        <source>%1 wordings; a line can have at most %2</source>
        <translation>znení je %1; replika ich môže mať najviac %2</translation>
    </message>
    <message>
        <source>one wording must do without &quot;if&quot;, or he may have nothing to say</source>
        <translation>jedno znenie musí byť bez &quot;if&quot;, inak by zákazník nemusel mať čo povedať</translation>
    </message>
    <message>
        <source>this wording stands here twice: %1</source>
        <translation>toto znenie je tu dvakrát: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one act; write several as a list: [%2]</source>
        <translation>&quot;%1&quot; nie je jeden rečový akt; viac aktov píšte ako zoznam: [%2]</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;; resources/acts/README.md lists them</source>
        <translation>rečový akt &quot;%1&quot; neexistuje; ich zoznam je v resources/acts/README.md</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;</source>
        <translation>rečový akt &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise</source>
        <translation>táto reakcia nemá podmienku; dajte jej when, any, require, unless alebo if, alebo z nej urobte otherwise</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; takes all that is left, without conditions</source>
        <translation>&quot;otherwise&quot; zachytí všetko, čo zostalo, a podmienky nemá</translation>
    </message>
    <message>
        <source>when, any, require and unless contradict or repeat each other here</source>
        <translation>when, any, require a unless si tu protirečia alebo sa opakujú</translation>
    </message>
    <message>
        <source>&quot;require&quot; and &quot;any&quot; cannot stand together; make two reactions of it</source>
        <translation>&quot;require&quot; a &quot;any&quot; nemôžu stáť spolu; urobte z toho dve reakcie</translation>
    </message>
    <message>
        <source>an &quot;example&quot; is missing: a reply that must lead here</source>
        <translation>chýba &quot;example&quot;: odpoveď, ktorá sem musí viesť</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; belongs to a state, not to &quot;always&quot;</source>
        <translation>&quot;otherwise&quot; patrí do scény, nie do &quot;always&quot;</translation>
    </message>
    <message>
        <source>&quot;always&quot; can have at most %1 entries</source>
        <translation>položiek môže mať &quot;always&quot; najviac %1</translation>
    </message>
    <message>
        <source>nothing can follow &quot;otherwise&quot;; it takes all that is left</source>
        <translation>za &quot;otherwise&quot; už nemôže nič nasledovať; zachytí všetko, čo zostalo</translation>
    </message>
    <message>
        <source>the last reaction must be &quot;otherwise: true&quot;, for every other reply</source>
        <translation>posledná reakcia musí byť &quot;otherwise: true&quot;, pre každú inú odpoveď</translation>
    </message>
    <message>
        <source>ending the call must lead to an ending</source>
        <translation>ukončenie hovoru musí viesť k niektorému z koncov</translation>
    </message>
    <message>
        <source>he says nothing here; a state needs &quot;say&quot; or &quot;vents&quot;</source>
        <translation>zákazník tu nič nepovie; scéna potrebuje &quot;say&quot; alebo &quot;vents&quot;</translation>
    </message>
    <message>
        <source>&quot;interrupted&quot; goes with two or more pieces of &quot;vents&quot;, and they with it</source>
        <translation>&quot;interrupted&quot; patrí len k &quot;vents&quot; s dvoma alebo viacerými kúskami a tie ho musia mať</translation>
    </message>
    <message>
        <source>no reaction leads to the state &quot;%1&quot;</source>
        <translation>do scény &quot;%1&quot; nevedie žiadna reakcia</translation>
    </message>
    <message>
        <source>nothing leads to the ending &quot;%1&quot;</source>
        <translation>ku koncu &quot;%1&quot; nič nevedie</translation>
    </message>
    <message>
        <source>he can come to &quot;%1&quot; again and would vent the same words; vent only where he comes once</source>
        <translation>do scény &quot;%1&quot; sa zákazník môže dostať znova a uľavoval by si tými istými slovami; nechajte ho uľavovať si len tam, kam sa dostane len raz</translation>
    </message>
    <message>
        <source>this line can come again and has %1 of %2 wordings</source>
        <translation>táto replika môže zaznieť znova a znení má %1 z potrebných %2</translation>
    </message>
    <message>
        <source>this reaction never happens; the one in line %1 takes all its replies</source>
        <translation>táto reakcia nikdy nenastane; všetky jej odpovede zachytí reakcia na riadku %1</translation>
    </message>
    <message>
        <source>an ending of kind &quot;%1&quot; is missing</source>
        <translation>chýba koniec druhu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must begin with &quot;%2.&quot;</source>
        <translation>id &quot;%1&quot; sa musí začínať na &quot;%2.&quot;</translation>
    </message>
    <message>
        <source>there are two rules with the id &quot;%1&quot;</source>
        <translation>sú tu dve pravidlá s id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;say&quot; is a list of lists: [[thanks], [apology, regret]]</source>
        <translation>&quot;say&quot; je zoznam zoznamov: [[thanks], [apology, regret]]</translation>
    </message>
    <message>
        <source>an empty list asks for nothing</source>
        <translation>prázdny zoznam nič nežiada</translation>
    </message>
    <message>
        <source>a &quot;dont&quot; has &quot;avoid&quot; alone</source>
        <translation>zákaz (&quot;dont&quot;) môže mať len &quot;avoid&quot;</translation>
    </message>
    <message>
        <source>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; and &quot;notes_first&quot; need a &quot;say&quot;</source>
        <translation>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; a &quot;notes_first&quot; potrebujú &quot;say&quot;</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;together&quot; exclude each other</source>
        <translation>&quot;times&quot; a &quot;together&quot; sa navzájom vylučujú</translation>
    </message>
    <message>
        <source>&quot;notes_first&quot; needs &quot;process: notes_taken&quot;</source>
        <translation>&quot;notes_first&quot; potrebuje &quot;process: notes_taken&quot;</translation>
    </message>
    <message>
        <source>say in &quot;wording&quot; what one could have said</source>
        <translation>do &quot;wording&quot; napíšte, čo sa dalo povedať</translation>
    </message>
    <message>
        <source>a &quot;wording&quot; belongs to a rule with &quot;say&quot;</source>
        <translation>&quot;wording&quot; patrí k pravidlu, ktoré má &quot;say&quot;</translation>
    </message>
    <message>
        <source>%1: more than 1000 per mille</source>
        <translation>%1: viac ako 1000 promile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; musí byť true alebo false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; musí byť text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; it must be one of: %3</source>
        <translation>&quot;%1&quot; má hodnotu &quot;%2&quot;; povolené sú: %3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>ťah %1</translation>
    </message>
    <message>
        <source>&quot;turns&quot; must be a list of turns</source>
        <translation>&quot;turns&quot; musí byť zoznam ťahov</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or of the wrong kind</source>
        <translation>&quot;%1&quot; chýba alebo je nesprávneho druhu</translation>
    </message>
    <message>
        <source>there is no event of kind &quot;%1&quot;</source>
        <translation>udalosť druhu &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; cannot be read: %2</source>
        <translation>udalosť &quot;%1&quot; sa nedá prečítať: %2</translation>
    </message>
    <message>
        <source>This talk was recorded with another version of &quot;%1&quot;; from event %2 on it would have gone differently.</source>
        <translation>Tento rozhovor sa zaznamenal s inou verziou &quot;%1&quot;; od udalosti %2 by prebiehal inak.</translation>
    </message>
    <message>
        <source>This is no recording of a talk: it does not say how it began.</source>
        <translation>Toto nie je záznam rozhovoru: neuvádza, ako sa rozhovor začal.</translation>
    </message>
    <message>
        <source>This talk was recorded with the scenario &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Tento rozhovor sa zaznamenal so scenárom &quot;%1&quot;, nie &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>zoznam</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>a map of &quot;key: value&quot; lines is expected here; found: %1</source>
        <translation>očakáva sa tu mapa, teda riadky &quot;key: value&quot;; našlo sa: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>&quot;%1&quot; je tu neznámy kľúč</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>&quot;%1&quot; tu chýba</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text; found: %2</source>
        <translation>&quot;%1&quot; musí byť text; našlo sa: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>&quot;%1&quot; nesmie byť prázdne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; musí byť celé číslo od %2 do %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2</source>
        <translation>&quot;%1&quot; môže byť len niektorá z hodnôt: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts; found: %2</source>
        <translation>v &quot;%1&quot; majú byť texty; našlo sa: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing; give it something or take it out</source>
        <translation>v &quot;%1&quot; nič nie je; niečo tam doplňte alebo to odstráňte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of &quot;name: value&quot; lines; found: %2</source>
        <translation>&quot;%1&quot; musí byť mapa, teda riadky &quot;name: value&quot;; našlo sa: %2</translation>
    </message>
    <message>
        <source>this quoted text does not end on its line; close the quote, or use a &gt;- block for long text</source>
        <translation>tento text v úvodzovkách sa nekončí na svojom riadku; uzavrite úvodzovky alebo dlhý text napíšte ako blok za &gt;-</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>tu sa začína druhý dokument YAML; v súbore môže byť len jeden</translation>
    </message>
    <message>
        <source>aliases (*name) are not supported; a text that begins with * needs quotes</source>
        <translation>aliasy (*name) sa nedajú použiť; text, ktorý sa začína znakom *, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not supported; a text that begins with &amp; needs quotes</source>
        <translation>kotvy (&amp;name) sa nedajú použiť; text, ktorý sa začína znakom &amp;, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>tags (!name) are not supported; a text that begins with ! needs quotes</source>
        <translation>tagy (!name) sa nedajú použiť; text, ktorý sa začína znakom !, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>lists and maps are nested deeper than %1</source>
        <translation>zoznamy a mapy majú priveľa úrovní vnorenia; povolených je najviac %1</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map; a text that begins with [ or { needs quotes</source>
        <translation>kľúč musí byť slovo, nie zoznam ani mapa; text, ktorý sa začína znakom [ alebo {, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported</source>
        <translation>zlučovacie kľúče (&lt;&lt;) sa nedajú použiť</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this map; the first one is in line %2</source>
        <translation>&quot;%1&quot; je v tejto mape dvakrát; prvýkrát na riadku %2</translation>
    </message>
    <message>
        <source>a colon followed by a space cannot stand in unquoted text; put the text in quotes</source>
        <translation>v texte bez úvodzoviek nemôže byť dvojbodka, za ktorou je medzera; dajte text do úvodzoviek</translation>
    </message>
    <message>
        <source>a key ends with a colon and a space; a text of several lines needs a &gt;- block</source>
        <translation>kľúč sa končí dvojbodkou a medzerou; text na viac riadkov treba napísať ako blok za &gt;-</translation>
    </message>
    <message>
        <source>this list in [ ] is not closed or lacks a comma, or a text in it has &quot; inside its quotes; a text that begins with [ must be in quotes as a whole</source>
        <translation>tento zoznam v [ ] nie je uzavretý, chýba v ňom čiarka alebo má niektorý text vnútri svojich úvodzoviek ďalšie &quot;; text, ktorý sa začína znakom [, musí byť v úvodzovkách celý</translation>
    </message>
    <message>
        <source>this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole</source>
        <translation>táto mapa v { } nie je uzavretá alebo v nej chýba čiarka; text, ktorý sa začína znakom {, musí byť v úvodzovkách celý</translation>
    </message>
    <message>
        <source>a text that begins with * or &amp; needs quotes</source>
        <translation>text, ktorý sa začína znakom * alebo &amp;, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>a text that begins with ! needs quotes</source>
        <translation>text, ktorý sa začína znakom !, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>a text that begins with % needs quotes</source>
        <translation>text, ktorý sa začína znakom %, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>a text cannot begin with this character; put it in quotes</source>
        <translation>text sa týmto znakom začínať nemôže; dajte ho do úvodzoviek</translation>
    </message>
    <message>
        <source>nothing but &gt; or | and its signs stands here; the text begins on the next line</source>
        <translation>na tomto riadku môže byť len &gt; alebo | so svojimi doplnkami (napríklad &gt;-); text sa začína až na ďalšom riadku</translation>
    </message>
    <message>
        <source>\ has a meaning of its own between double quotes; write \\ for it, or use single quotes</source>
        <translation>\ má medzi dvojitými úvodzovkami osobitný význam; píšte namiesto neho \\ alebo použite jednoduché úvodzovky</translation>
    </message>
    <message>
        <source>a value is missing here; a text that begins with , ] or } needs quotes</source>
        <translation>chýba tu hodnota; text, ktorý sa začína znakom , ] alebo }, musí byť v úvodzovkách</translation>
    </message>
    <message>
        <source>the file goes on after its end; a file holds one document</source>
        <translation>súbor pokračuje za svojím koncom; v súbore môže byť len jeden dokument YAML</translation>
    </message>
    <message>
        <source>the reader of YAML says: %1</source>
        <translation>program na čítanie YAML hlási: %1</translation>
    </message>
    <message>
        <source>this line does not stand in line with those it belongs to; check the spaces before it</source>
        <translation>tento riadok nie je zarovnaný s tými, ku ktorým patrí; skontrolujte medzery pred ním</translation>
    </message>
    <message>
        <source>a value goes on after its end here; a text that begins with [ { &quot; or &apos; must be in quotes as a whole</source>
        <translation>hodnota tu pokračuje za svojím koncom; text, ktorý sa začína znakom [ { &quot; alebo &apos;, musí byť v úvodzovkách celý</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>súbor je prázdny</translation>
    </message>
    <message>
        <source>an invisible character (%1), which can make a text read otherwise than it is, stands here; remove it</source>
        <translation>je tu neviditeľný znak (%1), pre ktorý sa text môže čítať inak, než je naozaj napísaný; odstráňte ho</translation>
    </message>
    <message>
        <source>a control character (%1) stands here; remove it</source>
        <translation>je tu riadiaci znak (%1); odstráňte ho</translation>
    </message>
    <message>
        <source>a tab is used for indentation; use spaces</source>
        <translation>na odsadenie je použitý tabulátor; použite medzery</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation; use ordinary spaces</source>
        <translation>na odsadenie je použitá neobvyklá medzera; použite obyčajné medzery</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>súbor je väčší ako %1 KiB</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>toto nie je UTF-8; uložte súbor v kódovaní UTF-8</translation>
    </message>
    <message>
        <source>&quot;said&quot; is missing or neither true nor false</source>
        <translation>&quot;said&quot; chýba alebo nie je true ani false</translation>
    </message>
    <message>
        <source>&quot;decision&quot; is none of open, accepted, declined</source>
        <translation>&quot;decision&quot; nie je open, accepted ani declined</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing or no time as in 2026-01-31T12:00:00.000Z</source>
        <translation>&quot;at&quot; chýba alebo to nie je čas ako 2026-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
    <message>
        <source>There are no patterns of &quot;%1&quot; that could learn from it.</source>
        <translation>Pre jazyk &quot;%1&quot; nie sú žiadne vzory, ktoré by sa z toho mohli poučiť.</translation>
    </message>
    <message>
        <source>%1 accuses the civil reply %2 of %3: &quot;%4&quot;</source>
        <translation>podľa %1 sa v slušnej odpovedi %2 neprávom našlo %3: &quot;%4&quot;</translation>
    </message>
    <message>
        <source>no play comes to the state &quot;%1&quot;</source>
        <translation>do scény &quot;%1&quot; sa nedostane žiaden skúšobný rozhovor</translation>
    </message>
    <message>
        <source>no play comes to the ending &quot;%1&quot;</source>
        <translation>ku koncu &quot;%1&quot; sa nedostane žiaden skúšobný rozhovor</translation>
    </message>
    <message>
        <source>no play brings about this reaction</source>
        <translation>túto reakciu nevyvolá žiaden skúšobný rozhovor</translation>
    </message>
    <message>
        <source>row %1 begins a quoted field that does not end</source>
        <translation>v riadku %1 tabuľky sa začína pole v úvodzovkách, ktoré sa nekončí</translation>
    </message>
    <message>
        <source>this is neither a scenario nor a persona, act, company or document file</source>
        <translation>toto nie je súbor scenára, typu zákazníka, rečového aktu ani dokumentu, ani firemný súbor</translation>
    </message>
    <message>
        <source>it cannot be checked against %1, which is missing or has faults</source>
        <translation>súbor sa nedá skontrolovať, lebo %1 chýba alebo má chyby</translation>
    </message>
    <message>
        <source>it has no plays; write them in %1</source>
        <translation>nemá skúšobné rozhovory; napíšte ich do %1</translation>
    </message>
    <message>
        <source>a file of plays must be called &lt;scenario&gt;.test.yaml</source>
        <translation>súbor so skúšobnými rozhovormi sa musí volať &lt;scenario&gt;.test.yaml</translation>
    </message>
    <message>
        <source>&quot;language&quot; must name one of: %1</source>
        <translation>&quot;language&quot; musí uvádzať jeden z jazykov: %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>keď sa k odpovedi, na ktorú zákazník reaguje podľa riadka %2, pridá &quot;%1&quot;, je podľa dokumentu lepšia, no vyvolá túto reakciu a zákazník sa potom hnevá viac: hnev je %3 namiesto %4</translation>
    </message>
    <message>
        <source>without &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>keď sa z odpovede, na ktorú zákazník reaguje podľa riadka %2, vynechá &quot;%1&quot;, je podľa dokumentu lepšia, no vyvolá túto reakciu a zákazník sa potom hnevá viac: hnev je %3 namiesto %4</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>scéna &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here and beside &quot;moods&quot; too</source>
        <translation>&quot;%1&quot; je tu a zároveň aj mimo &quot;moods&quot;; nechajte len jedno z toho</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value from 0 to 10, as in %1=8</source>
        <translation>&quot;%1&quot; potrebuje hodnotu od 0 do 10, napríklad %1=8</translation>
    </message>
    <message>
        <source>there are no acts or no document to judge by</source>
        <translation>nie je podľa čoho hodnotiť: chýbajú rečové akty alebo dokument</translation>
    </message>
    <message>
        <source>the best talk that was found scores %1</source>
        <translation>najlepší nájdený rozhovor má skóre %1</translation>
    </message>
    <message>
        <source>no talk was found that could be judged</source>
        <translation>nenašiel sa žiaden rozhovor, ktorý by sa dal vyhodnotiť</translation>
    </message>
    <message>
        <source>broken promise: %1; this talk breaks it: %2</source>
        <translation>porušený sľub: %1; porušuje ho tento rozhovor: %2</translation>
    </message>
    <message>
        <source>not proved: %1; %2</source>
        <translation>nedokázané: %1; %2</translation>
    </message>
    <message>
        <source>expected the ending &quot;%1&quot;, came to %2</source>
        <translation>očakával sa koniec &quot;%1&quot;, ale rozhovor dospel sem: %2</translation>
    </message>
    <message>
        <source>a score is expected, but there is no document to judge by</source>
        <translation>očakáva sa skóre, ale nie je dokument, podľa ktorého by sa hodnotilo</translation>
    </message>
    <message>
        <source>expected a score of at least %1, got %2</source>
        <translation>očakávalo sa skóre aspoň %1, vyšlo %2</translation>
    </message>
    <message>
        <source>expected a score of at most %1, got %2</source>
        <translation>očakávalo sa skóre najviac %1, vyšlo %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>očakávalo sa %1, našlo sa %2</translation>
    </message>
    <message>
        <source>the talk is over before this line (%1)</source>
        <translation>rozhovor sa skončil pred týmto riadkom (%1)</translation>
    </message>
    <message>
        <source>line %1: put this text in quotes, on one line</source>
        <translation>riadok %1: dajte tento text do úvodzoviek, a to celý na jeden riadok</translation>
    </message>
    <message>
        <source>/wait needs a number of seconds, as in /wait 20</source>
        <translation>/wait potrebuje počet sekúnd, napríklad /wait 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone on its line (in a file, below &quot;script: |&quot;)</source>
        <translation>&quot;%1&quot; musí byť na riadku samo (v súbore pod &quot;script: |&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; there are: %2</source>
        <translation>&quot;%1&quot; nie je príkaz; možnosti: %2</translation>
    </message>
    <message>
        <source>nothing is checked here</source>
        <translation>tento riadok nič nekontroluje</translation>
    </message>
    <message>
        <source>this play expects nothing, so it proves nothing</source>
        <translation>tento skúšobný rozhovor neuvádza, čo sa očakáva, a tak nič nedokazuje</translation>
    </message>
    <message>
        <source>these plays are played with %1</source>
        <translation>tieto skúšobné rozhovory patria k súboru %1; uveďte ho pri &quot;scenario&quot;</translation>
    </message>
    <message>
        <source>two plays are called &quot;%1&quot;</source>
        <translation>dva skúšobné rozhovory sa volajú &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no play here</source>
        <translation>nie je tu žiaden skúšobný rozhovor</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile; nothing is written</source>
        <translation>riadok %1 sa medzitým zmenil; nič sa nezapísalo</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>toto nie je UTF-8</translation>
    </message>
    <message>
        <source>the columns must be: %1</source>
        <translation>stĺpce musia byť: %1</translation>
    </message>
    <message>
        <source>row %1 has %2 of %3 fields</source>
        <translation>riadok %1 tabuľky: počet polí je %2, má byť %3</translation>
    </message>
    <message>
        <source>&quot;reply&quot; is missing or not a text</source>
        <translation>&quot;reply&quot; chýba alebo to nie je text</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>Pripomienka %1 neexistuje.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>ľahký</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>stredne ťažký</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>ťažký</translation>
    </message>
    <message>
        <source>the scenario has faults</source>
        <translation>scenár má chyby</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nedokázané</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>dokázané</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>niečo nie je v poriadku</translation>
    </message>
    <message>
        <source>%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks end well, by apologies %6, by explanations %7, by chance %8</source>
        <translation>%1; kombinácií scény, nálady a značiek: %2, dosiahnutých koncov: %3; %4 scenár: z 1000 rozhovorov sa s občasnými prešľapmi dobre skončí %5, len s ospravedlneniami %6, len s vysvetleniami %7, pri náhodných odpovediach %8</translation>
    </message>
    <message>
        <source>promise kept: %1</source>
        <translation>sľub dodržaný: %1</translation>
    </message>
    <message>
        <source>promise broken: %1</source>
        <translation>sľub porušený: %1</translation>
    </message>
    <message>
        <source>promise not proved: %1</source>
        <translation>sľub nedokázaný: %1</translation>
    </message>
    <message>
        <source>no scenario found</source>
        <translation>nenašiel sa žiaden scenár</translation>
    </message>
    <message>
        <source>this line is not JSON: %1</source>
        <translation>tento riadok nie je JSON: %1</translation>
    </message>
    <message>
        <source>Error, can be ignored with a reason.</source>
        <translation>Chyba, dá sa ignorovať, ak uvediete dôvod.</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>Chyba.</translation>
    </message>
    <message>
        <source>Warning, can be ignored with a reason.</source>
        <translation>Upozornenie, dá sa ignorovať, ak uvediete dôvod.</translation>
    </message>
    <message>
        <source>Warning.</source>
        <translation>Upozornenie.</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Ako to opraviť: %1</translation>
    </message>
    <message>
        <source>Wrong (%1):</source>
        <translation>Nesprávne (%1):</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Správne:</translation>
    </message>
    <message>
        <source>Faults in content files</source>
        <translation>Chyby v súboroch s obsahom</translation>
    </message>
    <message>
        <source>`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these sections, `ventil-cli explain --all` this page; what stands here comes from resources/diagnostics/.</source>
        <translation>`ventil-cli lint` aj program pri načítaní oznamujú každú chybu v tvare `file:line:column: code message`. Kódy sa nemenia; vyradený kód sa už znova nepoužije. `ventil-cli explain CODE` ukáže jeden z týchto oddielov, `ventil-cli explain --all` celú túto stránku; jej text pochádza z resources/diagnostics/.</translation>
    </message>
    <message>
        <source>%1 is found by %2</source>
        <translation>%1 sa nájde podľa %2</translation>
    </message>
    <message>
        <source>%1 is no longer found by %2</source>
        <translation>%1 sa podľa %2 už nenájde</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>správne: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>nesprávne: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6</source>
        <translation>%1: ručne označených odpovedí, ktoré sa hodnotia inak: %2 z %3, po novom správne: %4, po novom nesprávne: %5; so zakázanými slovami: %6</translation>
    </message>
    <message>
        <source>no file found</source>
        <translation>nenašiel sa žiaden súbor</translation>
    </message>
    <message>
        <source>%1 file, no fault</source>
        <translation>%1 súbor, žiadna chyba</translation>
    </message>
    <message>
        <source>%1 files, no fault</source>
        <translation>súborov: %1, žiadna chyba</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>príkaz &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>%1: the file is there already; nothing is overwritten</source>
        <translation>%1: súbor už existuje; nič sa neprepísalo</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: priečinok sa nedá vytvoriť</translation>
    </message>
    <message>
        <source>there is no play &quot;%1&quot;</source>
        <translation>skúšobný rozhovor &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>no report: the list &quot;%1&quot; has faults; see ventil-cli lint</source>
        <translation>rozhovor sa nevyhodnotí: dokument &quot;%1&quot; má chyby; ukáže ich ventil-cli lint</translation>
    </message>
    <message>
        <source>there is no document &quot;%1&quot;; there are: %2</source>
        <translation>dokument &quot;%1&quot; neexistuje; možnosti: %2</translation>
    </message>
    <message>
        <source>the files of &quot;%1&quot; have faults</source>
        <translation>súbory pre &quot;%1&quot; majú chyby</translation>
    </message>
    <message>
        <source>%1, score %2, anger %3%4, %5 replies</source>
        <translation>%1, skóre %2, hnev %3%4, odpovedí: %5</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>bez konca</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>koniec %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>nothing was played</source>
        <translation>nič sa neodohralo</translation>
    </message>
    <message>
        <source>played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8</source>
        <translation>odohralo sa: scény %1 z %2, konce %3 z %4, reakcie %5 z %6, chvíle ticha %7 z %8</translation>
    </message>
    <message>
        <source>reactions that no play brings about: lines %1</source>
        <translation>reakcie, ktoré nevyvolá žiaden skúšobný rozhovor: riadky %1</translation>
    </message>
    <message>
        <source>silences that no play waits for: lines %1</source>
        <translation>chvíle ticha, na ktoré nečaká žiaden skúšobný rozhovor: riadky %1</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never holds here (%1)</source>
        <translation>táto reakcia nikdy nenastane: jej &quot;if&quot; tu nikdy neplatí (%1)</translation>
    </message>
    <message>
        <source>its &quot;if&quot; makes no difference: here it always holds (%1)</source>
        <translation>&quot;if&quot; tu nič nerozhoduje: platí vždy (%1)</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never comes true in any talk (%1)</source>
        <translation>táto reakcia nikdy nenastane: jej &quot;if&quot; sa v žiadnom rozhovore nesplní (%1)</translation>
    </message>
    <message>
        <source>the reply limit cuts every way there</source>
        <translation>limit odpovedí preruší každú cestu, ktorá tam vedie</translation>
    </message>
    <message>
        <source>the rule neither asks for anything nor forbids it</source>
        <translation>pravidlo nič nežiada ani nezakazuje</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>očakáva sa tu objekt</translation>
    </message>
    <message>
        <source>this file is not read; call it %1</source>
        <translation>tento súbor sa nečíta; premenujte ho na %1</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot; (write %2=0…10 or the name of a flag)</source>
        <translation>nálada &quot;%1&quot; neexistuje (napíšte %2=0…10 alebo názov značky)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a whole number from 0 to 10, not &quot;%2&quot;</source>
        <translation>&quot;%1&quot; potrebuje celé číslo od 0 do 10, nie &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no scenario or file &quot;%1&quot;</source>
        <translation>scenár ani súbor &quot;%1&quot; neexistuje</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 0 to %2, not &quot;%3&quot;</source>
        <translation>--%1 potrebuje celé číslo od 0 do %2, nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--play names a play of a test file: --script NAME.test.yaml --play %1</source>
        <translation>za --play patrí názov skúšobného rozhovoru z jeho súboru: --script NAME.test.yaml --play %1</translation>
    </message>
</context>
</TS>
