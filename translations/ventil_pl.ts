<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>przeprosiny</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>wyraz żalu</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>współczucie</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>problem własnymi słowami</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>pytanie o fakty</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>pytanie o oczekiwane rozwiązanie</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>pytanie o własny błąd</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>propozycja w formie pytania</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>zachęta do opowiedzenia</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>sygnał słuchania</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>oferta pomocy</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>docenienie zgłoszenia</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>konkretny krok</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>przyczyna</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>inna możliwość</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>rekompensata</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>bon lub środki na koncie</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>zwrot pieniędzy</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>przypomnienie dawnej pomocy</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>propozycja rozmowy z przełożonym</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>uprzejme postawienie granicy</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>podziękowanie</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>obietnica poprawy</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>obietnica odpowiedzi</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>taktownie nazwana pomyłka</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>obwinianie</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>zaprzeczanie</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>obraza</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>krzyk</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>wymówka</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>przepis bez uzasadnienia</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>„nie można” lub „nie da się”</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>bezwarunkowa gwarancja</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>irytacja lub sarkazm</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>odmowa rozmowy z przełożonym</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>prośba o cierpliwość</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>odsyłanie klienta</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>żartowanie</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>Odpowiedź trenera</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„To było w mojej odpowiedzi”: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Tego nie było w mojej odpowiedzi”: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Pokaż na liście</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>Zapisano: „%1”. Zostaje na tym komputerze, dopóki nie przekażesz tego trenerowi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>„%1”: trener przyznaje Ci rację. Ventil ma się tego nauczyć; wynik tej rozmowy się nie zmienia.</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>„%1”: trener to sprawdził i zostaje przy tym, co rozpoznano. Jeśli nadal widzisz to inaczej, porozmawiajcie o tym.</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>„To było w mojej odpowiedzi”: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>„Tego nie było w mojej odpowiedzi”: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Uznane</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>Klient: „%1”</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Odpowiedź: „%1”</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Wtedy: %1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>Dziś: trwa sprawdzanie</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Dziś: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Uznaj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij decyzję</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>Dziś: %1. Zgodnie z zastrzeżeniem.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Wróć do klientów</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Zacznij rozmowę</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Co możesz zaproponować</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>Lista, według której pracujesz</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation>Zamknij podpowiedź</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>Mhm</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>Tak, słucham</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>Klient wyrzuca z siebie złość.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Co możesz zaproponować</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>Kopiuj rozmowę</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>Ta rozmowa została przerwana przed końcem.</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>Wynik: %1 na 1000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>na 1000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>Jaka część tego, o co lista prosiła w tej rozmowie, znalazła się w twoich odpowiedziach, po odjęciu tego, przed czym lista przestrzega.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n zachowana</numerusform>
            <numerusform>%n zachowane</numerusform>
            <numerusform>%n zachowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nieznaleziona</numerusform>
            <numerusform>%n nieznalezione</numerusform>
            <numerusform>%n nieznalezionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n złamana</numerusform>
            <numerusform>%n złamane</numerusform>
            <numerusform>%n złamanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>%n raz padły słowa, których nie naprawi żadna uprzejmość. Są zaznaczone w rozmowie; wynik nie przekracza wtedy 300.</numerusform>
            <numerusform>%n razy padły słowa, których nie naprawi żadna uprzejmość. Są zaznaczone w rozmowie; wynik nie przekracza wtedy 300.</numerusform>
            <numerusform>%n razy padły słowa, których nie naprawi żadna uprzejmość. Są zaznaczone w rozmowie; wynik nie przekracza wtedy 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>Ile jest warte takie zakończenie</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Na następny raz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Przećwicz jeszcze raz</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Zauważyliśmy też</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>Rozmowa</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>Zastrzeżenie: uznane</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>Zastrzeżenie: bez zmian</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>Zastrzeżenie: otwarte</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>Trener</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Zastrzeżenia</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>Uwagi uczestników do pojedynczych odpowiedzi, zgłoszone przy spojrzeniu wstecz. Uznaj zastrzeżenie, a sprawdzanie wzorców będzie je odtąd wykazywać, dopóki wzorce nie zaczną rozpoznawać tej odpowiedzi poprawnie; odrzuć je, jeśli już rozpoznają ją poprawnie. Wyniki rozmów się nie zmienią.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Otwarte: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Rozstrzygnięte: %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Nic jeszcze nie rozstrzygnięto.</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>Nie ma otwartych zastrzeżeń. Uczestnicy zgłaszają je po rozmowie, gdy spoglądają wstecz: pod punktem listy wybierają „To było w mojej odpowiedzi” lub „Tego nie było w mojej odpowiedzi”.</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>Z jednego komputera na drugi</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>Kopiuj otwarte</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>Wczytaj skopiowane</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>Błędy w plikach</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>Uczestnik kopiuje otwarte zastrzeżenia i wysyła je jako tekst; trener kopiuje ten tekst, wczytuje go u siebie i w ten sam sposób odsyła odpowiedzi. Każde zastrzeżenie zawiera odpowiedź, poprzedzające ją słowa klienta i to, co znaleziono – bez nazwiska, bez całej rozmowy i bez wyniku.</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Skopiuj odpowiedzi</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>Nie udało się utworzyć folderu na twoje rozmowy: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1, by: %2</source>
        <translation>%1; na podstawie: %2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>Tego nie było w mojej odpowiedzi</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>Przy uruchomieniu nie znaleziono błędów w scenariuszach ani w sformułowaniach firmowych.</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Kopiuj błędy</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>Scenariusz, którego nie da się użyć, nie pojawia się wśród klientów, a sformułowania firmowe z błędem nie są brane pod uwagę; wszystko inne działa. Popraw plik i uruchom Ventil ponownie.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>Szukaj po kliencie lub tytule</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>Tu pojawią się twoje rozmowy, ich wyniki i wszystko, co w nich padło.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Ćwicz teraz</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>Żadna rozmowa nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Usunąć tę rozmowę?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>„%1” i wszystko, co w niej padło, zniknie na zawsze.</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>Trener odpowiedział na %n zastrzeżenie</numerusform>
            <numerusform>Trener odpowiedział na %n zastrzeżenia</numerusform>
            <numerusform>Trener odpowiedział na %n zastrzeżeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>Pokaż skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Szukaj klienta</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Zamknij lub wróć</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Do następnego lub poprzedniego elementu</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>Wyślij odpowiedź; naciśnij wybrany przycisk</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>Nowy wiersz w odpowiedzi</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>Pokaż, że słuchasz</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>Do notatek i z powrotem</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Cofnij ostatnią wypowiedź</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>Poproś o podpowiedź</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>Przejdź do: Ćwiczenia, Historia, Trener, Ustawienia</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>Wszystkie języki</translation>
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
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trener</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>%n błąd w plikach</numerusform>
            <numerusform>%n błędy w plikach</numerusform>
            <numerusform>%n błędów w plikach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>Na twarzy klienta widać wściekłość</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>Na twarzy klienta widać złość</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>Na twarzy klienta widać irytację</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>Na twarzy klienta widać spokój</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>wzburzenie</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>spokój</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>Wzburzenie klienta w skali od 0 do 10: %1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>Rozmowa została przerwana</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Wrócić do: %1?</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>Pozwól klientowi się wygadać, a potem odzyskaj zaufanie</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>Wybierz poniżej klienta, przeczytaj, co się stało, i porozmawiaj własnymi słowami. Potem zobaczysz, co zadziałało i dlaczego. Dobry początek: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>Poznaj klienta</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Przećwicz to</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>Fakty i liczby</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1, w skali od 0 do 10: %2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Szukaj (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Szukaj klienta</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>Przez %n błąd w plikach scenariuszy brakuje tu klienta:</numerusform>
            <numerusform>Przez %n błędy w plikach scenariuszy brakuje tu klienta:</numerusform>
            <numerusform>Przez %n błędów w plikach scenariuszy brakuje tu klienta:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>Nie ma tu jeszcze klientów. Umieść pliki scenariuszy w folderze „scenarios” i uruchom program ponownie.</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>Żaden klient nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkich</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Dowolny poziom</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil nie może się uruchomić</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>Wyniki od pierwszej rozmowy do ostatniej: %1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>Ostatni %1, najlepszy %2 na 1000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>Jeszcze za mało: wykres mówi coś dopiero od trzech rozmów.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>%n rozmowa doprowadzona do końca</numerusform>
            <numerusform>%n rozmowy doprowadzone do końca</numerusform>
            <numerusform>%n rozmów doprowadzonych do końca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>To było w mojej odpowiedzi</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>W której swojej odpowiedzi?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation>Unikaj</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Rób</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>Jeszcze bez rozmowy</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>Najlepszy: %1 na 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>Niedokończona</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Skończyła się dobrze</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>Skończyła się źle</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>Skończyła się tak sobie</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 na 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>Usuń tę rozmowę: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>Odpowiedź na %n zastrzeżenie</numerusform>
            <numerusform>Odpowiedzi na %n zastrzeżenia</numerusform>
            <numerusform>Odpowiedzi na %n zastrzeżeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>Klienci mówią własnymi językami; wybierasz je w części Ćwiczenia.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>W rozmowie</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>Twarze i strony zmieniają się od razu i nic nie drży.</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Wypowiedzi od razu</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>Słowa klienta pojawiają się od razu, bez czekania, aż zostaną wypowiedziane.</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Twoje rozmowy</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>Zostają na tym komputerze, w pliku %1. Nic nie jest nigdzie wysyłane.</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>Podpowiedź</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Przełożony</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Poproś o chwilę</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Zakończyć rozmowę?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>Klient jeszcze się nie pożegnał.</translation>
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
        <translation>Notatki i lista</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>Rozmowa zakończona.</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>Zrób powolny wydech, rozluźnij ramiona. Spójrz wstecz, kiedy poczujesz, że to dobry moment.</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>Zanim pójdziesz dalej, daj sobie chwilę wytchnienia albo od razu spójrz wstecz.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spójrz wstecz</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>Najpierw przerwa</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Cofnij ostatnią wypowiedź</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>Ty: </translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>Klient: </translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>Wchodzisz w słowo</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Spróbuj jeszcze raz stąd</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>Rozmowa do tej pory</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>Punkt zwrotny rozmowy</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>Do tego miejsca dobre zakończenie było jeszcze w zasięgu:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>Pokaż w rozmowie</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>Klient mówi</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Możesz powiedzieć</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>Najbliżej tego było: „%1”</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>Lista punkt po punkcie</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>(prawdopodobnie)</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>prawdopodobnie znaleziono; na podstawie: %1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>znaleziono; na podstawie: %1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Nie znaleziono scenariusza „%1”.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Nie udało się odczytać listy „%1”. Sprawdź plik resources/documents/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>Nie udało się rozpocząć scenariusza „%1”.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>Ta rozmowa nie ma początku, więc nie można spróbować jej ponownie.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Nie znaleziono scenariusza „%1”.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>Język „%1” nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>Ta rozmowa nie ma początku, więc nie można jej kontynuować.</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>Robisz to, o co prosi lista. Tak trzymaj.</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>Ta rozmowa nie jest już zapisywana: %1 Można ją kontynuować, ale nie będzie jej w historii.</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>Ta rozmowa nie ma początku, więc nie można jej ocenić.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Nie udało się odczytać listy „%1”. Sprawdź plik resources/documents/%1.yaml.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
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
        <translation>%1, wiersz %2, kolumna %3 (%4)</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>W ostatnio skopiowanym tekście nie ma zastrzeżeń. Skopiuj cały tekst otrzymany od uczestnika i spróbuj jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>Wczytano %n zastrzeżenie.</numerusform>
            <numerusform>Wczytano %n zastrzeżenia.</numerusform>
            <numerusform>Wczytano %n zastrzeżeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>Skopiowano %n zastrzeżenie. Wklej tekst do wiadomości dla trenera, który wczyta go na tej stronie.</numerusform>
            <numerusform>Skopiowano %n zastrzeżenia. Wklej tekst do wiadomości dla trenera, który wczyta go na tej stronie.</numerusform>
            <numerusform>Skopiowano %n zastrzeżeń. Wklej tekst do wiadomości dla trenera, który wczyta go na tej stronie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>Skopiowano %n odpowiedź. Wklej tekst do wiadomości dla uczestników, którzy wczytają go na tej stronie.</numerusform>
            <numerusform>Skopiowano %n odpowiedzi. Wklej tekst do wiadomości dla uczestników, którzy wczytają go na tej stronie.</numerusform>
            <numerusform>Skopiowano %n odpowiedzi. Wklej tekst do wiadomości dla uczestników, którzy wczytają go na tej stronie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>Wczytano %n odpowiedź na Twoje zastrzeżenia. Historia pokazuje, gdzie.</numerusform>
            <numerusform>Wczytano %n odpowiedzi na Twoje zastrzeżenia. Historia pokazuje, gdzie.</numerusform>
            <numerusform>Wczytano %n odpowiedzi na Twoje zastrzeżenia. Historia pokazuje, gdzie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventil::Hindsight</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>After it, the talk could end so-so at best.</source>
        <translation>Potem rozmowa mogła skończyć się co najwyżej tak sobie.</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>Potem rozmowa mogła skończyć się już tylko źle.</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>Nawet neutralna odpowiedź dałaby szansę na dobre zakończenie.</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>Szansę na dobre zakończenie dałaby taka odpowiedź: %1.</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>Złość</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>Pomyłka klienta</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agresja</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>Prowokacja</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Złośliwość</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Konieczna odmowa</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Łatwy</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Trudny</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>Padło „%1”, a klient mówił „%2”.</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>„%1” padło więcej niż raz; policzono je raz.</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>Słowa „%1” odwołały to, co padło wcześniej, dlatego tamto się nie policzyło.</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>„%1” to dosłowny tekst z listy; własne słowa by się policzyły.</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>W jednej odpowiedzi było więcej, niż klient potrafi naraz przyjąć; część się nie policzyła.</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>W twojej firmie nie mówi się „%1”: %2 Lepiej: „%3”</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>Dajesz znać, że słuchasz.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n sekunda ciszy</numerusform>
            <numerusform>%n sekundy ciszy</numerusform>
            <numerusform>%n sekund ciszy</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>Prosisz klienta o chwilę cierpliwości.</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>Wzywasz kogoś z przełożonych.</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>Wzywasz kogoś z przełożonych, ale w tej chwili nikt nie może przyjść.</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>Kończysz rozmowę.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Robisz sobie przerwę.</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>Dobre zakończenie w zasięgu</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>Odtąd: co najwyżej takie sobie zakończenie</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>Takie sobie zakończenie w zasięgu</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>Odtąd: już tylko złe zakończenie</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>Zostało tylko złe zakończenie</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>Zachowane</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Złamane</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>Nie znaleziono w twoich odpowiedziach</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>Nie dotyczyło</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nie zmierzono</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Prawdopodobnie %1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Rozpoznano: %1</translation>
    </message>
</context>
</TS>
