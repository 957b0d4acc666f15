<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>ospravedlnenie</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>poľutovanie</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>súcit</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>problém vlastnými slovami</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>otázka na fakty</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>otázka na želané riešenie</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>otázka na vlastnú chybu</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>návrh v podobe otázky</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>výzva, aby rozprával</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>signál počúvania</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>ponuka pomoci</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>ocenenie, že sa ozval</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>konkrétny krok</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>termín</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>príčina</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>iná možnosť</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>odškodnenie</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>poukážka alebo kredit</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>vrátenie peňazí</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>pripomenutie minulej pomoci</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>ponuka nadriadeného</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>slušne určená hranica</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>poďakovanie</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>sľub nápravy</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>sľub ozvať sa</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>taktne pomenovanie omylu</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>odmietnutie</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>obviňovanie</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>protirečenie</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>urážka</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>krik</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>výhovorka</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>pravidlo bez dôvodu</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>„nedá sa“ alebo „nie je možné“</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>bezpodmienečná záruka</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>podráždenie alebo sarkazmus</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>odmietnutie nadriadeného</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>prosba o trpezlivosť</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>odbitie zákazníka</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>žartovanie</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>Odpoveď trénera</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„Toto som povedal(a)“: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Toto som nepovedal(a)“: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Ukázať v zozname</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>Zaznamenané: „%1“. Zostane to v tomto počítači, kým to neodovzdáte trénerovi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Vziať späť</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>„%1“: tréner s vami súhlasí. Ventil sa to má naučiť; skóre tohto rozhovoru sa nemení.</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>„%1“: tréner si to pozrel a ostáva pri tom, čo sa rozpoznalo. Ak to stále vidíte inak, porozprávajte sa o tom.</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„Toto som povedal(a)“: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Toto som nepovedal(a)“: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Uznané</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zamietnuť</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>Zákazník: „%1“</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Odpoveď: „%1“</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Vtedy: %1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>Dnes: hľadá sa</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Dnes: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Uznať</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Vziať späť</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>Zamietnuté</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>Dnes: %1. Zodpovedá to pripomienke.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Späť na výber</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Začať rozhovor</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minúta</numerusform>
            <numerusform>%n minúty</numerusform>
            <numerusform>%n minút</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Čo môžete ponúknuť</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>Zoznam, podľa ktorého pracujete</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation>Zavrieť nápad</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>Mhm</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>Áno, počúvam vás</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>Zákazník sa potrebuje vyrozprávať.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Vaša odpoveď</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Prerušiť</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odoslať</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Čo môžete ponúknuť</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>Kopírovať rozhovor</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>V skratke</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Rozhovor</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Zoznam</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>Tento rozhovor zostal nedokončený.</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>Skóre: %1 z 1000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>z 1000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>Koľko z toho, čo zoznam v tomto rozhovore žiadal, sa našlo vo vašich odpovediach, mínus to, pred čím varuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n dodržaný</numerusform>
            <numerusform>%n dodržané</numerusform>
            <numerusform>%n dodržaných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nenájdený</numerusform>
            <numerusform>%n nenájdené</numerusform>
            <numerusform>%n nenájdených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n porušený</numerusform>
            <numerusform>%n porušené</numerusform>
            <numerusform>%n porušených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>%n-krát zazneli slová, ktoré ani milé slovo nenapraví. V rozhovore sú vyznačené; skóre neprekročí 300.</numerusform>
            <numerusform>%n-krát zazneli slová, ktoré ani milé slovo nenapraví. V rozhovore sú vyznačené; skóre neprekročí 300.</numerusform>
            <numerusform>%n-krát zazneli slová, ktoré ani milé slovo nenapraví. V rozhovore sú vyznačené; skóre neprekročí 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>Akú hodnotu má takýto koniec</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Nabudúce</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Hrať znova</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Ešte sme si všimli</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>Rozhovor</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>Pripomienka: uznaná</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>Pripomienka: bez zmeny</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>Pripomienka: otvorená</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>Tréner</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Pripomienky</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>Čo účastníci povedali k jednotlivým odpovediam, keď sa pozreli späť. Keď pripomienku uznáte, kontrola vzorov ju bude odteraz hlásiť, kým vzory odpoveď nevyhodnotia správne. Ak ju správne vyhodnocujú už teraz, pripomienku zamietnite. Skóre sa nemení.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Otvorené: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Rozhodnuté: %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Zatiaľ sa o ničom nerozhodlo.</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>Nie je otvorená žiadna pripomienka. Účastníci ich pridávajú, keď sa pozrú späť na rozhovor: pod bodom zoznamu zvolia „Toto som povedal(a)“ alebo „Toto som nepovedal(a)“.</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>Prenos medzi počítačmi</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>Kopírovať otvorené</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>Prevziať skopírované</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>Chyby v súboroch</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>Účastník skopíruje otvorené pripomienky a pošle ich ako text; tréner ten text skopíruje, pripomienky prevezme a odpovede pošle späť rovnakou cestou. V každej je odpoveď, slová zákazníka pred ňou a to, čo sa našlo; meno, rozhovor ani skóre v nej nie sú.</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Kopírovať odpovede</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>Priečinok na vaše rozhovory sa nedá vytvoriť: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, by: %2</source>
        <translation>%1; podľa: %2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>Toto som nepovedal(a)</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>Pri spustení programu sa v scenároch ani vo firemných formuláciách nenašli žiadne chyby.</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Kopírovať chyby</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>Scenár, ktorý sa nedá použiť, sa vo výbere neobjaví a firemné formulácie s chybou sa neberú do úvahy; všetko ostatné funguje. Opravte súbor a spustite Ventil znova.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>Hľadať podľa zákazníka alebo názvu</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>Tu nájdete svoje rozhovory, ich skóre a všetko, čo v nich zaznelo.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Začať cvičiť</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Celé obdobie</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledných 30 dní</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledných 7 dní</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>Týmto filtrom nevyhovuje žiaden rozhovor.</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Vymazať tento rozhovor?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>„%1“ a všetko, čo v ňom zaznelo, zmizne navždy.</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>Tréner odpovedal na %n pripomienku</numerusform>
            <numerusform>Tréner odpovedal na %n pripomienky</numerusform>
            <numerusform>Tréner odpovedal na %n pripomienok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>Zobraziť tieto klávesy</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Hľadať medzi zákazníkmi</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Zavrieť alebo ísť späť</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Na ďalší alebo predošlý prvok</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>Odoslať odpoveď; stlačiť vybrané tlačidlo</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>Nový riadok v odpovedi</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>Ukázať, že počúvate</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>Do poznámok a späť</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Vziať späť posledný ťah</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>Požiadať o nápad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>Prejsť na: Cvičenie, História, Tréner, Nastavenia</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>Všetky jazyky</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Ventil</source>
        <translation>%1 – Ventil</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Cvičenie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Tréner</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>%n chyba v súboroch</numerusform>
            <numerusform>%n chyby v súboroch</numerusform>
            <numerusform>%n chýb v súboroch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>Zákazník pôsobí rozzúrene</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>Zákazník pôsobí nahnevane</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>Zákazník pôsobí podráždene</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>Zákazník pôsobí pokojne</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>hnev</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>pokoj</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>Hnev zákazníka od 0 do 10: %1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>Rozhovor sa prerušil</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Vitajte</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Ďalší krok</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Pokračovať v rozhovore (%1)?</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>Nechajte zákazníka vyrozprávať sa a získajte ho späť</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>Vyberte si zákazníka, prečítajte si, čo sa stalo, a hovorte s ním vlastnými slovami. Potom uvidíte, čo zabralo a prečo. Na začiatok sa hodí: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>K zákazníkovi</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Precvičiť si to</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nechať tak</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Vaše poznámky</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>Fakty a čísla</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Zoznam</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1, od 0 do 10: %2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Cvičenie</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Hľadať (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Hľadať medzi zákazníkmi</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>Pre %n chybu v súboroch scenárov chýba vo výbere zákazník:</numerusform>
            <numerusform>Pre %n chyby v súboroch scenárov chýba vo výbere zákazník:</numerusform>
            <numerusform>Pre %n chýb v súboroch scenárov chýba vo výbere zákazník:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>Zatiaľ tu nie sú zákazníci. Vložte súbory scenárov do priečinka „scenarios“ a spustite program znova.</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>Týmto filtrom nevyhovuje žiaden zákazník.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobraziť všetkých</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Ľubovoľná náročnosť</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil sa nedá spustiť</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>Skóre od prvého rozhovoru po posledný: %1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>Posledné %1, najlepšie %2 z 1000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>Zatiaľ je to málo: krivka niečo povie až od troch rozhovorov.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>%n rozhovor dohraný do konca</numerusform>
            <numerusform>%n rozhovory dohrané do konca</numerusform>
            <numerusform>%n rozhovorov dohraných do konca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>Toto som povedal(a)</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>V ktorej svojej odpovedi?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation>Čomu sa vyhnúť</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Čo robiť</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>Zatiaľ nehrané</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>Najlepšie: %1 z 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minúta</numerusform>
            <numerusform>%n minúty</numerusform>
            <numerusform>%n minút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>Nedokončený</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Skončil sa dobre</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>Skončil sa zle</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>Skončil sa ako-tak</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 z 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n odpoveď</numerusform>
            <numerusform>%n odpovede</numerusform>
            <numerusform>%n odpovedí</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>Vymazať tento rozhovor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>Odpoveď na %n pripomienku</numerusform>
            <numerusform>Odpovede na %n pripomienky</numerusform>
            <numerusform>Odpovede na %n pripomienok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jazyk programu</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>Každý zákazník hovorí svojím jazykom; vyberiete ho v časti Cvičenie.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhľad</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veľkosť textu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>V rozhovore</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menej pohybu</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>Tváre a stránky sa menia bez prechodov a nič sa nechveje.</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Celé vety naraz</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>Slová zákazníka sa zobrazia hneď, bez času potrebného na ich vyslovenie.</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Vaše rozhovory</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>Zostávajú v tomto počítači, v súbore %1. Nikam sa nič neposiela.</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>Nápad</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vziať späť</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Nadriadený</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Podržať hovor</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Ukončiť rozhovor</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Ukončiť rozhovor?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Ukončiť</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostať</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>Zákazník sa ešte nerozlúčil.</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation>Poznámky a zoznam</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>Rozhovor sa skončil.</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>Pomaly vydýchnite, uvoľnite ramená. Keď na to budete mať pokoj, pozrite sa späť.</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>Doprajte si chvíľu, kým pôjdete ďalej, alebo sa pozrite späť hneď.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Pozrieť sa späť</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>Najprv prestávka</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Vziať späť posledný ťah</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>Vy: </translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>Zákazník: </translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>Skočili ste do reči</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Skúsiť znova odtiaľto</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>Doterajší rozhovor</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>Kde sa rozhovor zlomil</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>Až potiaľto bol dobrý koniec na dosah:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>Ukázať v rozhovore</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>Zákazník hovorí</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>Vaše slová</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Mohli by ste povedať</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>Najbližšie k tomu malo: „%1“</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>Zoznam bod po bode</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>(pravdepodobne)</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>nenašlo sa</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>pravdepodobné; podľa: %1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>našlo sa; podľa: %1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Scenár „%1“ tu nie je.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Zoznam „%1“ sa nepodarilo prečítať. Skontrolujte súbor resources/documents/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>Scenár „%1“ sa nepodarilo spustiť.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>Tento rozhovor nemá začiatok, preto sa nedá skúsiť znova.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Scenár „%1“ tu nie je.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>Jazyk „%1“ nie je nainštalovaný.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>Tento rozhovor nemá začiatok, preto sa v ňom nedá pokračovať.</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>Robíte to, čo zoznam žiada. Pokračujte tak ďalej.</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>Tento rozhovor sa už neukladá: %1 Môžete pokračovať, ale v histórii nebude.</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>Tento rozhovor nemá začiatok, preto sa nedá posúdiť.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Zoznam „%1“ sa nepodarilo prečítať. Skontrolujte súbor resources/documents/%1.yaml.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ventil::Desk</name>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1, riadok %2, stĺpec %3 (%4)</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>V tom, čo ste naposledy skopírovali, nie sú žiadne pripomienky. Skopírujte celý text od účastníka a stlačte tlačidlo znova.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>Prevzala sa %n pripomienka.</numerusform>
            <numerusform>Prevzali sa %n pripomienky.</numerusform>
            <numerusform>Prevzalo sa %n pripomienok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>Skopírovala sa %n pripomienka. Vložte text do správy trénerovi; ten ho prevezme v časti Tréner.</numerusform>
            <numerusform>Skopírovali sa %n pripomienky. Vložte text do správy trénerovi; ten ho prevezme v časti Tréner.</numerusform>
            <numerusform>Skopírovalo sa %n pripomienok. Vložte text do správy trénerovi; ten ho prevezme v časti Tréner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>Skopírovala sa %n odpoveď. Vložte text do správy účastníkom; tí ju prevezmú v časti Tréner.</numerusform>
            <numerusform>Skopírovali sa %n odpovede. Vložte text do správy účastníkom; tí ich prevezmú v časti Tréner.</numerusform>
            <numerusform>Skopírovalo sa %n odpovedí. Vložte text do správy účastníkom; tí ich prevezmú v časti Tréner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>Prevzala sa %n odpoveď na vaše pripomienky. V histórii uvidíte, kde.</numerusform>
            <numerusform>Prevzali sa %n odpovede na vaše pripomienky. V histórii uvidíte, kde.</numerusform>
            <numerusform>Prevzalo sa %n odpovedí na vaše pripomienky. V histórii uvidíte, kde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventil::Hindsight</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>After it, the talk could end so-so at best.</source>
        <translation>Potom sa rozhovor mohol skončiť nanajvýš ako-tak.</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>Potom sa rozhovor mohol skončiť už len zle.</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>Dobrý koniec by na dosah udržala aj neutrálna odpoveď.</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>Dobrý koniec by na dosah udržala takáto odpoveď: %1.</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>Hnev</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>Omyl</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agresia</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>Provokácia</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Zlý úmysel</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Odmietnutie</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Ľahké</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Stredne ťažké</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Ťažké</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>Povedali ste „%1“; zákazník hovoril „%2“.</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>„%1“ zaznelo viackrát; započítalo sa raz.</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>Slovami „%1“ ste vzali späť to, čo ste predtým povedali, preto sa to nezapočítalo.</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>„%1“ stojí doslova v zozname; vaše vlastné slová by sa započítali.</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>V jednej odpovedi bolo viac, než zákazník dokáže naraz vnímať; časť z nej sa nezapočítala.</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>Vo vašej firme sa nehovorí „%1“: %2 Lepšie: „%3“</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>Ukázali ste, že počúvate.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n sekunda ticha</numerusform>
            <numerusform>%n sekundy ticha</numerusform>
            <numerusform>%n sekúnd ticha</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>Podržali ste hovor.</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>Zavolali ste nadriadeného.</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>Zavolali ste nadriadeného. Práve nikto nie je voľný.</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>Ukončili ste rozhovor.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Dali ste si prestávku.</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>Dobrý koniec je na dosah</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>Odtiaľto: nanajvýš ako-taký koniec</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>Ako-taký koniec je na dosah</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>Odtiaľto: už len zlý koniec</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>Zostáva už len zlý koniec</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>Dodržané</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Porušené</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>Nenašlo sa vo vašich odpovediach</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>Netýka sa</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nemerané</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Pravdepodobne: %1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Rozpoznané: %1</translation>
    </message>
</context>
</TS>
