<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>vabandus</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>kahetsus</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>kaastunne</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>mure oma sõnadega üle korratud</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>küsimus asjaolude kohta</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>küsimus soovitud lahenduse kohta</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>küsimus oma vea kohta</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>ettepanek küsimusena</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>kutse rääkida</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>kuulamismärk</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>abi pakkumine</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>hea meel, et pöörduti</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>konkreetne samm</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>aeg</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>põhjus</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>teine võimalus</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>hüvitis</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>kinkekaart või krediit</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>raha tagasi</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>varasema abi meenutamine</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>ülemuse pakkumine</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>viisakalt seatud piir</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>tänu</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>lubadus edaspidi paremini teha</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>lubadus tagasi teatada</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>taktitundeliselt öeldud eksitus</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>keeldumine</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>süüdistamine</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>vastuvaidlemine</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>solvamine</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>karjumine</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>õigustus</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>põhjendamata reegel</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>„ei saa“ või „pole võimalik“</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>tingimusteta lubadus</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>ärritus või sarkasm</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>ülemusest keeldumine</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>palve kannatust varuda</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>kliendi minemasaatmine</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>kaasanaljatamine</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>Koolitaja vastas</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„Ma ütlesin seda“: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Ma ei öelnud seda“: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Näita nimekirjas</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>Kirjas: „%1“. See jääb siia arvutisse, kuni annate selle koolitajale edasi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>„%1“: koolitaja on teiega nõus. Ventil peab seda veel õppima; selle vestluse tulemus jääb samaks.</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>„%1“: koolitaja vaatas selle üle ja jääb tuvastatu juurde. Kui näete seda endiselt teisiti, rääkige temaga.</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„Ma ütlesin seda“: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Ma ei öelnud seda“: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Arvesse võetud</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lükka tagasi</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>Klient: „%1“</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Vastus: „%1“</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Tookord: %1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>Praegu: otsitakse …</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Praegu: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Võta arvesse</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Võta otsus tagasi</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>Praegu: %1. See on nüüd vaidlustusega kooskõlas.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Tagasi loendisse</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Alusta vestlust</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mis juhtus</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Mida võite pakkuda</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>Nimekiri, mille järgi töötate</translation>
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
        <translation>Sulge vihje</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>Mhmh</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>Jah, kuulan teid</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>Klient laseb auru välja.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Teie vastus</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Sega vahele</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Saada</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>Mis juhtus</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Mida võite pakkuda</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>Kopeeri vestlus</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lühidalt</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Vestlus</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Nimekiri</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>Lahkusite sellest vestlusest enne lõppu.</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>Tulemus: %1 / 1000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>/ 1000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>Kui suur osa sellest, mida nimekiri selles vestluses palub, teie vastustest leiti. Maha on arvatud see, mille eest nimekiri hoiatab.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n täidetud</numerusform>
            <numerusform>%n täidetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n leidmata</numerusform>
            <numerusform>%n leidmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n rikutud</numerusform>
            <numerusform>%n rikutud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>Teie vastustes oli %n kord sõnu, mida ükski lahke sõna ei heasta. Need on vestluses märgitud; tulemus ei tõuse üle 300.</numerusform>
            <numerusform>Teie vastustes oli %n korda sõnu, mida ükski lahke sõna ei heasta. Need on vestluses märgitud; tulemus ei tõuse üle 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>Mida selline lõpp väärt on</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Järgmiseks korraks</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Mängi uuesti</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Märkasime veel</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>Vestlus</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>Vaidlustus: arvesse võetud</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>Vaidlustus: jääb nagu oli</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>Vaidlustus: lahtine</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>Koolitaja</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Vaidlustused</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>Mida õppijad tagasi vaadates oma üksikute vastuste kohta ütlesid. Kui võtate vaidlustuse arvesse, tuletab mustrite kontroll seda meelde, kuni mustrid vastuse õigesti ära tunnevad. Kui mustritel on niigi õigus, lükake vaidlustus tagasi. Tulemused ei muutu.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Lahtised: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Otsustatud: %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Ühtegi otsust ei ole veel tehtud.</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>Lahtisi vaidlustusi ei ole. Õppija saab vaidlustuse esitada vestlusele tagasi vaadates, valides nimekirja punkti all „Ma ütlesin seda“ või „Ma ei öelnud seda“.</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>Ühest arvutist teise</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>Kopeeri lahtised</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>Lisa kopeeritud</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>Vead failides</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>Õppija kopeerib lahtised vaidlustused ja saadab need tekstina; koolitaja kopeerib selle teksti, lisab vaidlustused oma arvutisse ja saadab vastused samal viisil tagasi. Igas vaidlustuses on vastus, sellele eelnenud kliendi sõnad ja see, mis leiti; nime, vestlust ega tulemust seal ei ole.</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Kopeeri vastused</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>Teie vestluste kausta ei õnnestunud luua: %1</translation>
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
        <translation>%1; tunnus: %2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>Ma ei öelnud seda</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>Ventili käivitumisel ei leitud stsenaariumidest ega ettevõtte sõnastustest ühtegi viga.</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Kopeeri vead</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>Stsenaarium, mida ei saa kasutada, jääb loendist välja ja vigaseid ettevõtte sõnastusi ei arvestata; kõik muu töötab. Parandage fail ja käivitage Ventil uuesti.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>Otsi kliendi või pealkirja järgi</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>Siia kogunevad teie vestlused: tulemused ja kõik, mis öeldi.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Harjuta nüüd</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Kogu aeg</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimased 30 päeva</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimased 7 päeva</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>Nende tingimustega vestlust ei ole.</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Kas kustutada see vestlus?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>„%1“ ja kõik selles öeldu kaob jäädavalt.</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>Koolitaja vastas %n vaidlustusele</numerusform>
            <numerusform>Koolitaja vastas %n vaidlustusele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>Näita neid klahve</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Otsi loendist</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Sulge või mine tagasi</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Liigu järgmisele või eelmisele nupule</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>Saada vastus; vajuta valitud nuppu</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>Alusta vastuses uut rida</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>Näita, et kuulate</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>Mine märkmetesse ja tagasi</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Võta viimane vastus tagasi</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>Küsi vihjet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>Ava Harjutamine, Ajalugu, Koolitaja, Seaded</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>Kõik keeled</translation>
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
        <translation>Harjutamine</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Koolitaja</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>%n viga failides</numerusform>
            <numerusform>%n viga failides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>Klient paistab raevunud</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>Klient paistab vihane</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>Klient paistab pahane</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>Klient paistab rahulik</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>ärritunud</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rahulik</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>Kui ärritunud klient oli, skaalal 0 kuni 10: %1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>Vestlus katkes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tere tulemast</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Järgmine samm</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Kas jätkata: %1?</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>Laske kliendil end tühjaks rääkida, siis võitke usaldus tagasi</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>Valige altpoolt klient, lugege, mis juhtus, ja rääkige temaga oma sõnadega. Pärast näete, mis toimis ja miks. Alustuseks sobib hästi: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>Kliendi juurde</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Harjuta seda</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jäta pooleli</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Teie märkmed</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>Faktid ja numbrid</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Nimekiri</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1, skaalal 0 kuni 10: %2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Harjutamine</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Otsing (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Otsi loendist</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>Stsenaariumifailides on %n viga, mille tõttu jääb klient loendist välja:</numerusform>
            <numerusform>Stsenaariumifailides on %n viga, mille tõttu jääb klient loendist välja:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>Siin ei ole veel kliente. Pange stsenaariumifailid kausta „scenarios“ ja käivitage programm uuesti.</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>Nende tingimustega klienti ei ole.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näita kõiki</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Kõik raskusastmed</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil ei saa käivituda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>Tulemused esimesest vestlusest viimaseni: %1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>Viimane %1, parim %2 / 1000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>Andmeid on veel vähe: kõver ütleb midagi alates kolmandast vestlusest.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>%n lõpuni peetud vestlus</numerusform>
            <numerusform>%n lõpuni peetud vestlust</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>Ma ütlesin seda</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>Millises oma vastuses?</translation>
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
        <translation>Vältige</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tehke</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>Veel mängimata</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>Parim: %1 / 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>Lõpetamata</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Lõppes hästi</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>Lõppes halvasti</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>Lõppes nii ja naa</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 / 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n vastus</numerusform>
            <numerusform>%n vastust</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>Kustuta see vestlus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>%n vaidlustus sai vastuse</numerusform>
            <numerusform>%n vaidlustust sai vastuse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Programmi keel</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>Kliendid räägivad oma keeli; need valite lehel Harjutamine.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>Vestluses</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähem liikumist</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>Näod ja lehed vahetuvad kohe ning miski ei värise.</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Laused kohe</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>Kliendi sõnad ilmuvad korraga, mitte rääkimise kiirusel.</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Teie vestlused</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>Need jäävad sellesse arvutisse, faili %1. Kuhugi ei saadeta midagi.</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>Vihje</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Ülemus</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Ootele</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Lõpeta vestlus</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Kas lõpetada vestlus?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Lõpeta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>Klient ei ole veel hüvasti jätnud.</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation>Märkmed ja nimekiri</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>Vestlus on läbi.</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>Hingake aeglaselt välja, laske õlad alla. Vaadake tagasi, kui olete valmis.</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>Võtke enne jätkamist hetk endale või vaadake kohe tagasi.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Vaata tagasi</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>Kõigepealt paus</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Võta viimane vastus tagasi</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>Teie: </translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>Klient: </translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>Segasite vahele</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Proovi siit uuesti</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>Senine vestlus</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>Vestluse pöördekoht</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>Selle kohani oli hea lõpp veel võimalik:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>Näita vestluses</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>Klient räägib</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>Teie sõnad</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Võiksite öelda</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>Kõige lähemal oli sellele: „%1“</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>Nimekiri punkt-punktilt</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>(tõenäoliselt)</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>ei leitud</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>tõenäoliselt olemas; tunnus: %1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>leitud; tunnus: %1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Stsenaariumi „%1“ ei ole.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Nimekirja „%1“ ei õnnestunud lugeda. Kontrollige faili resources/documents/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>Stsenaariumi „%1“ ei õnnestunud alustada.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>Sellel vestlusel puudub algus, seepärast ei saa seda uuesti proovida.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Stsenaariumi „%1“ ei ole.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>Keelt „%1“ ei ole paigaldatud.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>Sellel vestlusel puudub algus, seepärast ei saa seda jätkata.</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>Teete seda, mida nimekiri palub. Jätkake samamoodi.</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>Seda vestlust enam ei salvestata: %1 Võite jätkata, kuid ajalukku see ei jää.</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>Sellel vestlusel puudub algus, seepärast ei saa seda hinnata.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Nimekirja „%1“ ei õnnestunud lugeda. Kontrollige faili resources/documents/%1.yaml.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Teie</translation>
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
        <translation>%1, rida %2, veerg %3 (%4)</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>Viimati kopeeritud tekstis ei ole ühtegi vaidlustust. Kopeerige kogu tekst, mille õppija teile saatis, ja vajutage nuppu uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>%n vaidlustus lisatud.</numerusform>
            <numerusform>%n vaidlustust lisatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>%n vaidlustus kopeeritud. Kleepige tekst koolitajale saadetavasse kirja; koolitaja lisab selle oma arvutis samal lehel.</numerusform>
            <numerusform>%n vaidlustust kopeeritud. Kleepige tekst koolitajale saadetavasse kirja; koolitaja lisab need oma arvutis samal lehel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>%n vastus kopeeritud. Kleepige tekst õppijatele saadetavasse kirja; õppija lisab selle oma arvutis samal lehel.</numerusform>
            <numerusform>%n vastust kopeeritud. Kleepige tekst õppijatele saadetavasse kirja; õppija lisab need oma arvutis samal lehel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>%n vastus teie vaidlustustele lisatud. Ajalugu näitab, kus.</numerusform>
            <numerusform>%n vastust teie vaidlustustele lisatud. Ajalugu näitab, kus.</numerusform>
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
        <translation>Pärast seda sai vestlus lõppeda parimal juhul nii ja naa.</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>Pärast seda sai vestlus lõppeda ainult halvasti.</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>Hea lõpp oleks jäänud võimalikuks isegi neutraalse vastusega.</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>Hea lõpp oleks jäänud võimalikuks, kui vastuses oleks olnud: %1.</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>Vihane</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>Eksib</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agressiivne</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>Provotseerija</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Pahatahtlik</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Tuleb keelduda</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Lihtne</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskmine</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Raske</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>Teie ütlesite „%1“, kliendi sõnad olid „%2“.</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>„%1“ tuli mitu korda; arvesse läks see üks kord.</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>Sõnadega „%1“ võtsite varem öeldu tagasi, seepärast see arvesse ei läinud.</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>„%1“ seisab sõna-sõnalt juhendis; teie enda sõnad oleksid arvesse läinud.</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>Ühes vastuses oli rohkem, kui klient korraga vastu suudab võtta; osa sellest ei läinud arvesse.</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>Teie ettevõttes ei öelda „%1“: %2 Parem on: „%3“</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>Näitasite, et kuulate.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n sekund vaikust</numerusform>
            <numerusform>%n sekundit vaikust</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>Panite kliendi ootele.</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>Kutsusite ülemuse.</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>Kutsusite ülemuse. Praegu ei ole keegi vaba.</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>Lõpetasite vestluse.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Tegite pausi.</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>Hea lõpp veel võimalik</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>Siit alates: lõpp parimal juhul nii ja naa</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>Lõpp parimal juhul nii ja naa</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>Siit alates: ainult halb lõpp</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>Jäänud on ainult halb lõpp</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>Täidetud</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rikutud</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>Teie vastustest ei leitud</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>Ei olnud vaja</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Mõõtmata</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Tõenäoliselt %1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Ära tuntud: %1</translation>
    </message>
</context>
</TS>
