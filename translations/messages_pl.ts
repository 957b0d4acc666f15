<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Catalogue</name>
    <message>
        <source>a line is no JSON object</source>
        <extracomment>V001, message</extracomment>
        <translation>wiersz nie jest obiektem JSON</translation>
    </message>
    <message>
        <source>The commands that judge replies and talks read one JSON object a line; anything else would be skipped unseen.</source>
        <extracomment>V001, why</extracomment>
        <translation>Polecenia, które oceniają odpowiedzi i rozmowy, czytają po jednym obiekcie JSON w wierszu; wszystko inne zostałoby po cichu pominięte.</translation>
    </message>
    <message>
        <source>Write one object a line, with quotes round every name and text.</source>
        <extracomment>V001, mend</extracomment>
        <translation>Zapisz po jednym obiekcie w wierszu, a każdą nazwę i każdy tekst ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>a talk to be scored has a member of the wrong kind</source>
        <extracomment>V002, message</extracomment>
        <translation>rozmowa do oceny zawiera element niewłaściwego rodzaju</translation>
    </message>
    <message>
        <source>A score computed from half of a talk would be wrong without looking so.</source>
        <extracomment>V002, why</extracomment>
        <translation>Wynik policzony z połowy rozmowy byłby błędny, choć wcale by na to nie wyglądał.</translation>
    </message>
    <message>
        <source>Compare the member with the format of `ventil-cli score`.</source>
        <extracomment>V002, mend</extracomment>
        <translation>Porównaj ten element z formatem, którego używa `ventil-cli score`.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <extracomment>V100, message</extracomment>
        <translation>nie można odczytać pliku</translation>
    </message>
    <message>
        <source>Nothing can be said about a file that is not there or may not be opened.</source>
        <extracomment>V100, why</extracomment>
        <translation>O pliku, którego nie ma lub którego nie wolno otworzyć, nic nie da się powiedzieć.</translation>
    </message>
    <message>
        <source>Check the name, the folder and the permissions.</source>
        <extracomment>V100, mend</extracomment>
        <translation>Sprawdź nazwę, folder i uprawnienia.</translation>
    </message>
    <message>
        <source>It lies in the file system, not in a text.</source>
        <extracomment>V100, without_example</extracomment>
        <translation>Przyczyna leży w systemie plików, a nie w tekście.</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <extracomment>V101, message</extracomment>
        <translation>do wcięcia użyto tabulatora</translation>
    </message>
    <message>
        <source>YAML counts spaces; a tab is as wide as each editor likes.</source>
        <extracomment>V101, why</extracomment>
        <translation>YAML liczy spacje, a szerokość tabulatora zależy od edytora.</translation>
    </message>
    <message>
        <source>Replace each tab with spaces, two a step.</source>
        <extracomment>V101, mend</extracomment>
        <translation>Zastąp każdy tabulator spacjami, po dwie na poziom.</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation</source>
        <extracomment>V102, message</extracomment>
        <translation>do wcięcia użyto nietypowej spacji</translation>
    </message>
    <message>
        <source>Spaces pasted from a word processor look like indentation and are none; the key would belong to something else.</source>
        <extracomment>V102, why</extracomment>
        <translation>Spacje wklejone z procesora tekstu wyglądają jak wcięcie, ale nim nie są; klucz należałby wtedy do czegoś innego.</translation>
    </message>
    <message>
        <source>Replace it with ordinary spaces.</source>
        <extracomment>V102, mend</extracomment>
        <translation>Zastąp ją zwykłymi spacjami.</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>V103, message</extracomment>
        <translation>plik nie jest zapisany w UTF-8</translation>
    </message>
    <message>
        <source>In another encoding the letters of five languages would be shown wrong, and no reply would match them.</source>
        <extracomment>V103, why</extracomment>
        <translation>W innym kodowaniu litery pięciu języków byłyby wyświetlane błędnie i żadna odpowiedź by do nich nie pasowała.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <extracomment>V103, mend</extracomment>
        <translation>Zapisz plik w kodowaniu UTF-8.</translation>
    </message>
    <message>
        <source>The bytes of another encoding cannot stand in this text.</source>
        <extracomment>V103, without_example</extracomment>
        <translation>Bajtów innego kodowania nie da się umieścić w tym tekście.</translation>
    </message>
    <message>
        <source>a key stands twice in one map</source>
        <extracomment>V104, message</extracomment>
        <translation>klucz występuje dwa razy w jednej mapie</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody could say which.</source>
        <extracomment>V104, why</extracomment>
        <translation>Liczyłby się tylko jeden z nich i nie byłoby wiadomo który.</translation>
    </message>
    <message>
        <source>Remove one of them, or put both under one key.</source>
        <extracomment>V104, mend</extracomment>
        <translation>Usuń jeden z nich albo połącz oba pod jednym kluczem.</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <extracomment>V105, message</extracomment>
        <translation>tekst w cudzysłowie nie kończy się w swoim wierszu</translation>
    </message>
    <message>
        <source>A quote that was never closed swallows the rest of the file.</source>
        <extracomment>V105, why</extracomment>
        <translation>Niezamknięty cudzysłów pochłania resztę pliku.</translation>
    </message>
    <message>
        <source>Close the quote; write long texts as a block after `&gt;-`.</source>
        <extracomment>V105, mend</extracomment>
        <translation>Zamknij cudzysłów; długi tekst zapisz jako blok po `&gt;-`.</translation>
    </message>
    <message>
        <source>the file breaks the rules of YAML</source>
        <extracomment>V108, message</extracomment>
        <translation>plik łamie reguły zapisu YAML</translation>
    </message>
    <message>
        <source>Mostly a text holds a colon, a bracket or a quote and has no quotes round it.</source>
        <extracomment>V108, why</extracomment>
        <translation>Najczęściej w tekście jest dwukropek, nawias lub cudzysłów, a cały tekst nie jest ujęty w cudzysłów.</translation>
    </message>
    <message>
        <source>Put quotes round the text.</source>
        <extracomment>V108, mend</extracomment>
        <translation>Ujmij tekst w cudzysłów.</translation>
    </message>
    <message>
        <source>anchors, aliases, tags and merge keys are not supported</source>
        <extracomment>V109, message</extracomment>
        <translation>kotwice, aliasy, tagi i klucze scalania nie są obsługiwane</translation>
    </message>
    <message>
        <source>They make a file hard to read, and a small one as large as the machine. A text that begins with * &amp; or ! looks like one.</source>
        <extracomment>V109, why</extracomment>
        <translation>Utrudniają czytanie pliku, a mały plik może przez nie zająć całą pamięć komputera. Tekst, który zaczyna się od *, &amp; lub !, wygląda jak jedno z nich.</translation>
    </message>
    <message>
        <source>Write it out, or put quotes round the text.</source>
        <extracomment>V109, mend</extracomment>
        <translation>Zapisz wszystko wprost albo ujmij tekst w cudzysłów.</translation>
    </message>
    <message>
        <source>a second document, or something after the end</source>
        <extracomment>V110, message</extracomment>
        <translation>drugi dokument YAML albo coś po końcu pliku</translation>
    </message>
    <message>
        <source>Whatever follows the end would be ignored.</source>
        <extracomment>V110, why</extracomment>
        <translation>Wszystko, co stoi po końcu, zostałoby pominięte.</translation>
    </message>
    <message>
        <source>Remove the line `---` and what does not belong to the file.</source>
        <extracomment>V110, mend</extracomment>
        <translation>Usuń wiersz `---` i to, co nie należy do pliku.</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply</source>
        <extracomment>V111, message</extracomment>
        <translation>plik jest za duży albo ma za dużo poziomów zagnieżdżenia</translation>
    </message>
    <message>
        <source>A scenario needs neither a megabyte nor thirty-two levels; a file that has them is broken or meant to do harm.</source>
        <extracomment>V111, why</extracomment>
        <translation>Scenariusz nie potrzebuje ani megabajta, ani trzydziestu dwóch poziomów; plik, który tyle ma, jest uszkodzony albo zrobiono go po to, żeby szkodził.</translation>
    </message>
    <message>
        <source>Split it, or look for brackets that are never closed.</source>
        <extracomment>V111, mend</extracomment>
        <translation>Podziel plik albo poszukaj nawiasów, których nikt nie zamknął.</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <extracomment>V112, message</extracomment>
        <translation>klucz, który nie jest tu znany</translation>
    </message>
    <message>
        <source>A misspelt key would be ignored, and what it says would silently not happen.</source>
        <extracomment>V112, why</extracomment>
        <translation>Klucz z literówką zostałby pominięty, a to, co pod nim zapisano, po cichu by nie zadziałało.</translation>
    </message>
    <message>
        <source>Correct it; the message names the nearest key that is known.</source>
        <extracomment>V112, mend</extracomment>
        <translation>Popraw go; komunikat podaje najbardziej podobny znany klucz.</translation>
    </message>
    <message>
        <source>a value of the wrong kind or out of range</source>
        <extracomment>V113, message</extracomment>
        <translation>wartość niewłaściwego rodzaju lub spoza zakresu</translation>
    </message>
    <message>
        <source>The program would have to guess what was meant.</source>
        <extracomment>V113, why</extracomment>
        <translation>Program musiałby zgadywać, o co chodziło.</translation>
    </message>
    <message>
        <source>Give what the message asks for.</source>
        <extracomment>V113, mend</extracomment>
        <translation>Podaj to, o co prosi komunikat.</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>V115, message</extracomment>
        <translation>znak sterujący</translation>
    </message>
    <message>
        <source>It cannot be seen and can do odd things in a terminal.</source>
        <extracomment>V115, why</extracomment>
        <translation>Nie widać go, a w terminalu może powodować dziwne skutki.</translation>
    </message>
    <message>
        <source>Delete it; retyping the line is the surest way.</source>
        <extracomment>V115, mend
----------
V117, mend</extracomment>
        <translation>Usuń go; najpewniej jest wpisać cały wiersz od nowa.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <extracomment>V116, message</extracomment>
        <translation>czegoś brakuje</translation>
    </message>
    <message>
        <source>Without it the file says too little to be used.</source>
        <extracomment>V116, why</extracomment>
        <translation>Bez tego plik mówi za mało, żeby dało się go użyć.</translation>
    </message>
    <message>
        <source>Add what the message names.</source>
        <extracomment>V116, mend</extracomment>
        <translation>Dodaj to, czego według komunikatu brakuje.</translation>
    </message>
    <message>
        <source>an invisible character that changes the writing direction</source>
        <extracomment>V117, message</extracomment>
        <translation>niewidoczny znak, który zmienia kierunek pisma</translation>
    </message>
    <message>
        <source>With it a line can read otherwise than it is.</source>
        <extracomment>V117, why</extracomment>
        <translation>Przez niego wiersz może wyglądać inaczej, niż jest naprawdę zapisany.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>V118, message</extracomment>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>An empty file is a leftover, or a file that was not saved.</source>
        <extracomment>V118, why</extracomment>
        <translation>Pusty plik to pozostałość albo plik, którego treści nie zapisano.</translation>
    </message>
    <message>
        <source>Delete it or write it.</source>
        <extracomment>V118, mend</extracomment>
        <translation>Usuń go albo wypełnij treścią.</translation>
    </message>
    <message>
        <source>the file is of no kind that Ventil knows</source>
        <extracomment>V119, message</extracomment>
        <translation>Ventil nie zna plików tego rodzaju</translation>
    </message>
    <message>
        <source>It will not be used, whatever was meant.</source>
        <extracomment>V119, why</extracomment>
        <translation>Plik nie zostanie użyty, cokolwiek miało w nim być.</translation>
    </message>
    <message>
        <source>Begin it with the key of its kind, as in the files beside it; a scenario begins with `ventil: 1`.</source>
        <extracomment>V119, mend</extracomment>
        <translation>Zacznij go od klucza właściwego dla jego rodzaju, tak jak w plikach obok; scenariusz zaczyna się od `ventil: 1`.</translation>
    </message>
    <message>
        <source>a comment that ignores a fault does not say why, or names a code that cannot be ignored</source>
        <extracomment>V120, message</extracomment>
        <translation>komentarz, który ignoruje błąd, nie podaje powodu albo wymienia kod, którego nie wolno ignorować</translation>
    </message>
    <message>
        <source>An exception without a reason outlives the reason. Errors cannot be ignored: the file would not work.</source>
        <extracomment>V120, why</extracomment>
        <translation>Wyjątek bez podanego powodu zostaje, nawet gdy powód zniknie. Błędów, z którymi plik by nie działał, nie można ignorować.</translation>
    </message>
    <message>
        <source>Write the reason after the code: # ventil: ignore V207 kept for the next chapter.</source>
        <extracomment>V120, mend</extracomment>
        <translation>Podaj powód po kodzie: # ventil: ignore V207 przyda się w następnym rozdziale.</translation>
    </message>
    <message>
        <source>a comment ignores a fault that is not there</source>
        <extracomment>V121, message</extracomment>
        <translation>komentarz ignoruje błąd, którego tu nie ma</translation>
    </message>
    <message>
        <source>The fault was mended, or the comment stands in the wrong line.</source>
        <extracomment>V121, why</extracomment>
        <translation>Błąd już poprawiono albo komentarz stoi w niewłaściwym wierszu.</translation>
    </message>
    <message>
        <source>Remove the comment, or move it to the line of the fault or the one above.</source>
        <extracomment>V121, mend</extracomment>
        <translation>Usuń komentarz albo przenieś go do wiersza z błędem lub do wiersza nad nim.</translation>
    </message>
    <message>
        <source>too many states</source>
        <extracomment>V122, message</extracomment>
        <translation>za dużo scen</translation>
    </message>
    <message>
        <source>A talk of a few minutes has ten to thirty; with thousands nobody could look after it.</source>
        <extracomment>V122, why</extracomment>
        <translation>Kilkuminutowa rozmowa ma od dziesięciu do trzydziestu scen; nad tysiącami nikt by nie zapanował.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <extracomment>V122, mend</extracomment>
        <translation>Podziel go na kilka mniejszych scenariuszy.</translation>
    </message>
    <message>
        <source>It takes more states than fit on a page.</source>
        <extracomment>V122, without_example</extracomment>
        <translation>Trzeba do tego więcej scen, niż zmieści się na stronie.</translation>
    </message>
    <message>
        <source>there is no such state or ending</source>
        <extracomment>V201, message</extracomment>
        <translation>nie ma takiej sceny ani takiego zakończenia</translation>
    </message>
    <message>
        <source>The talk would not know where to go.</source>
        <extracomment>V201, why</extracomment>
        <translation>Nie byłoby wiadomo, dokąd rozmowa ma przejść.</translation>
    </message>
    <message>
        <source>Correct the name; the message shows the nearest one, or add the state.</source>
        <extracomment>V201, mend</extracomment>
        <translation>Popraw nazwę (komunikat podaje najbardziej podobną) albo dodaj scenę pod &quot;states&quot;.</translation>
    </message>
    <message>
        <source>there is no such act</source>
        <extracomment>V202, message
----------
V604, message</extracomment>
        <translation>nie ma takiego aktu mowy</translation>
    </message>
    <message>
        <source>A reaction that waits for an act nobody can show never happens.</source>
        <extracomment>V202, why</extracomment>
        <translation>Reakcja, która czeka na akt mowy, jakiego nikt nie może wykonać, nigdy nie nastąpi.</translation>
    </message>
    <message>
        <source>Use one of the 40 acts; the message shows the nearest one.</source>
        <extracomment>V202, mend
----------
V604, mend</extracomment>
        <translation>Użyj jednego z 40 aktów mowy; komunikat podaje najbardziej podobny.</translation>
    </message>
    <message>
        <source>a condition cannot be read</source>
        <extracomment>V203, message</extracomment>
        <translation>nie można odczytać warunku</translation>
    </message>
    <message>
        <source>A condition knows anger, trust, moods of the scenario&apos;s own, replies, flags, whole numbers, comparisons, and, or, not and brackets.</source>
        <extracomment>V203, why</extracomment>
        <translation>W warunku mogą stać: anger (złość), trust (zaufanie), własne nastroje scenariusza, replies (liczba odpowiedzi), flagi, liczby całkowite, porównania, and, or, not i nawiasy.</translation>
    </message>
    <message>
        <source>Write it with these; the message says where it went wrong.</source>
        <extracomment>V203, mend</extracomment>
        <translation>Zapisz go z tych elementów; komunikat podaje, w którym miejscu jest błąd.</translation>
    </message>
    <message>
        <source>there is no such flag</source>
        <extracomment>V204, message</extracomment>
        <translation>nie ma takiej flagi</translation>
    </message>
    <message>
        <source>It would never be remembered, or never be asked about.</source>
        <extracomment>V204, why</extracomment>
        <translation>Nigdy nie zostałaby zapamiętana albo nic by o nią nie pytało.</translation>
    </message>
    <message>
        <source>Add it under `flags`, or correct the name.</source>
        <extracomment>V204, mend</extracomment>
        <translation>Dodaj ją pod `flags` albo popraw nazwę.</translation>
    </message>
    <message>
        <source>a file that this one needs is missing or has faults</source>
        <extracomment>V205, message</extracomment>
        <translation>brakuje pliku, którego ten plik potrzebuje, albo zawiera on błędy</translation>
    </message>
    <message>
        <source>It cannot be checked, and could not be played.</source>
        <extracomment>V205, why</extracomment>
        <translation>Tego pliku nie da się ani sprawdzić, ani rozegrać.</translation>
    </message>
    <message>
        <source>Mend that file first; its faults are told with it.</source>
        <extracomment>V205, mend</extracomment>
        <translation>Popraw najpierw tamten plik; jego błędy są podane razem z tym komunikatem.</translation>
    </message>
    <message>
        <source>a name is given twice</source>
        <extracomment>V206, message</extracomment>
        <translation>nazwa występuje dwa razy</translation>
    </message>
    <message>
        <source>Only one of the two could be meant.</source>
        <extracomment>V206, why</extracomment>
        <translation>Nie byłoby wiadomo, o które z dwojga chodzi.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <extracomment>V206, mend</extracomment>
        <translation>Zmień jedną z tych nazw.</translation>
    </message>
    <message>
        <source>a flag, mood or value makes no difference</source>
        <extracomment>V207, message</extracomment>
        <translation>flaga, nastrój lub wartość niczego nie zmienia</translation>
    </message>
    <message>
        <source>It is never set or moved, never asked about or never used: a slip of the pen, or a leftover.</source>
        <extracomment>V207, why</extracomment>
        <translation>Nic tego nie ustawia ani nie zmienia, nic o to nie pyta albo nic z tego nie korzysta: to pomyłka przy pisaniu albo pozostałość.</translation>
    </message>
    <message>
        <source>Use it or remove it.</source>
        <extracomment>V207, mend</extracomment>
        <translation>Wykorzystaj to albo usuń.</translation>
    </message>
    <message>
        <source>the id or name does not fit the file&apos;s name</source>
        <extracomment>V208, message</extracomment>
        <translation>identyfikator lub nazwa nie zgadza się z nazwą pliku</translation>
    </message>
    <message>
        <source>Records and tests find a scenario by its id, and its file by the id&apos;s name.</source>
        <extracomment>V208, why</extracomment>
        <translation>Historia i rozmowy próbne znajdują scenariusz po identyfikatorze, a jego plik po nazwie z identyfikatora.</translation>
    </message>
    <message>
        <source>Give both the same name: scenarios/en/example.yaml holds `id: en/example`.</source>
        <extracomment>V208, mend</extracomment>
        <translation>Nadaj obu tę samą nazwę: scenarios/en/example.yaml zawiera `id: en/example`.</translation>
    </message>
    <message>
        <source>this cannot be a name</source>
        <extracomment>V209, message</extracomment>
        <translation>to nie może być nazwa</translation>
    </message>
    <message>
        <source>Names stand in conditions and on the command line: small letters a-z, digits and _, a letter first. Words like `stay` or `anger` have a meaning already, and a mood cannot be called like an act or a flag.</source>
        <extracomment>V209, why</extracomment>
        <translation>Nazw używa się w warunkach i w wierszu poleceń, dlatego mogą się składać tylko z małych liter a-z, cyfr i _, a zaczynać się muszą od litery. Słowa takie jak `stay` lub `anger` mają już swoje znaczenie, a nastrój nie może się nazywać tak jak akt mowy lub flaga.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>V209, mend</extracomment>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>too many flags or moods, or too many entries of `always`</source>
        <extracomment>V210, message</extracomment>
        <translation>za dużo flag lub nastrojów albo za dużo wpisów w `always`</translation>
    </message>
    <message>
        <source>Each flag doubles what a talk can come to; with more than 32 nothing could be proved about it. A mood of your own makes it eleven times as many; there can be three.</source>
        <extracomment>V210, why</extracomment>
        <translation>Każda flaga podwaja liczbę możliwych przebiegów rozmowy; przy więcej niż 32 flagach nie dałoby się już niczego udowodnić. Własny nastrój zwiększa tę liczbę jedenastokrotnie; takich nastrojów mogą być najwyżej trzy.</translation>
    </message>
    <message>
        <source>Say some of it by states, or share flags.</source>
        <extracomment>V210, mend</extracomment>
        <translation>Wyraź część z tego scenami albo używaj jednej flagi do kilku celów.</translation>
    </message>
    <message>
        <source>a value is neither a list of texts nor a range</source>
        <extracomment>V211, message</extracomment>
        <translation>wartość nie jest ani listą tekstów, ani zakresem</translation>
    </message>
    <message>
        <source>Values are drawn anew for every play; there must be something to draw from.</source>
        <extracomment>V211, why</extracomment>
        <translation>Wartości są losowane na nowo do każdej rozmowy; musi być z czego losować.</translation>
    </message>
    <message>
        <source>Write a list of texts or a range of whole numbers.</source>
        <extracomment>V211, mend</extracomment>
        <translation>Podaj listę tekstów albo zakres liczb całkowitych.</translation>
    </message>
    <message>
        <source>there is no such pattern to switch off</source>
        <extracomment>V212, message</extracomment>
        <translation>nie ma wzorca, który ma zostać wyłączony</translation>
    </message>
    <message>
        <source>A company&apos;s file that switches off nothing would look as if it did.</source>
        <extracomment>V212, why</extracomment>
        <translation>Plik firmowy, który niczego nie wyłącza, wyglądałby tak, jakby to robił.</translation>
    </message>
    <message>
        <source>Correct the id: `act/pattern`, as `ventil-cli acts --explain` shows it.</source>
        <extracomment>V212, mend</extracomment>
        <translation>Popraw identyfikator: `act/pattern`, tak jak pokazuje go `ventil-cli acts --explain`.</translation>
    </message>
    <message>
        <source>a part cannot be used</source>
        <extracomment>V213, message</extracomment>
        <translation>nie można użyć tej części</translation>
    </message>
    <message>
        <source>A scenario may only be made of files of its own folder, and of each once.</source>
        <extracomment>V213, why</extracomment>
        <translation>Scenariusz może się składać tylko z plików ze swojego folderu, a z każdego tylko raz.</translation>
    </message>
    <message>
        <source>Put the part into the scenario&apos;s folder or one below, and name it from there: parts/x.yaml.</source>
        <extracomment>V213, mend</extracomment>
        <translation>Umieść część w folderze scenariusza lub w jego podfolderze i podaj ścieżkę od folderu scenariusza: parts/x.yaml.</translation>
    </message>
    <message>
        <source>there is no such mood</source>
        <extracomment>V214, message</extracomment>
        <translation>nie ma takiego nastroju</translation>
    </message>
    <message>
        <source>Anger and trust are always there; any other mood has to be declared, so that it has a beginning and a name to show.</source>
        <extracomment>V214, why</extracomment>
        <translation>Złość i zaufanie istnieją zawsze; każdy inny nastrój trzeba najpierw wpisać do scenariusza, żeby miał wartość początkową i nazwę, którą można pokazać.</translation>
    </message>
    <message>
        <source>Add it under `moods`, or correct the name.</source>
        <extracomment>V214, mend</extracomment>
        <translation>Dodaj go pod `moods` albo popraw nazwę.</translation>
    </message>
    <message>
        <source>no talk comes to this state</source>
        <extracomment>V301, message</extracomment>
        <translation>żadna rozmowa nie dochodzi do tej sceny</translation>
    </message>
    <message>
        <source>What is written there will never be heard.</source>
        <extracomment>V301, why</extracomment>
        <translation>Tego, co tam napisano, nikt nigdy nie usłyszy.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the state.</source>
        <extracomment>V301, mend</extracomment>
        <translation>Dodaj reakcję, która do niej prowadzi, albo usuń scenę.</translation>
    </message>
    <message>
        <source>no talk comes to this ending</source>
        <extracomment>V302, message</extracomment>
        <translation>żadna rozmowa nie dochodzi do tego zakończenia</translation>
    </message>
    <message>
        <source>Nobody will ever see it.</source>
        <extracomment>V302, why</extracomment>
        <translation>Nikt go nigdy nie zobaczy.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the ending.</source>
        <extracomment>V302, mend</extracomment>
        <translation>Dodaj reakcję, która do niego prowadzi, albo usuń zakończenie.</translation>
    </message>
    <message>
        <source>he says nothing in this state</source>
        <extracomment>V303, message</extracomment>
        <translation>w tej scenie klient nic nie mówi</translation>
    </message>
    <message>
        <source>The trainee would look at an empty line.</source>
        <extracomment>V303, why</extracomment>
        <translation>Uczestnik patrzyłby na puste miejsce.</translation>
    </message>
    <message>
        <source>Give the state a `say` or `vents`.</source>
        <extracomment>V303, mend</extracomment>
        <translation>Dodaj do sceny `say` lub `vents`.</translation>
    </message>
    <message>
        <source>`vents` without `interrupted`, or the other way round</source>
        <extracomment>V304, message</extracomment>
        <translation>`vents` bez `interrupted` albo odwrotnie</translation>
    </message>
    <message>
        <source>Whoever cuts a customer short must hear an answer to that.</source>
        <extracomment>V304, why</extracomment>
        <translation>Kto przerywa klientowi, musi usłyszeć, co klient na to powie.</translation>
    </message>
    <message>
        <source>Add the one that is missing.</source>
        <extracomment>V304, mend</extracomment>
        <translation>Dodaj to, czego brakuje.</translation>
    </message>
    <message>
        <source>this cannot lead there</source>
        <extracomment>V305, message</extracomment>
        <translation>to nie może tam prowadzić</translation>
    </message>
    <message>
        <source>A talk starts in a state; the limit and the end of the call lead to an ending.</source>
        <extracomment>V305, why</extracomment>
        <translation>Rozmowa zaczyna się od sceny, a limit i rozłączenie się prowadzą do zakończenia.</translation>
    </message>
    <message>
        <source>Name a state or an ending, as the message says.</source>
        <extracomment>V305, mend</extracomment>
        <translation>Podaj scenę albo zakończenie, zgodnie z komunikatem.</translation>
    </message>
    <message>
        <source>this reaction never happens; an earlier one takes all its replies</source>
        <extracomment>V306, message</extracomment>
        <translation>ta reakcja nigdy nie nastąpi; wcześniejsza przejmuje wszystkie jej odpowiedzi</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom. One that asks for less and stands above takes everything.</source>
        <extracomment>V306, why</extracomment>
        <translation>Reakcje są sprawdzane od góry do dołu. Ta, która wymaga mniej i stoi wyżej, przejmuje wszystko.</translation>
    </message>
    <message>
        <source>Move the one with more conditions up.</source>
        <extracomment>V306, mend</extracomment>
        <translation>Przenieś wyżej tę, która ma więcej warunków.</translation>
    </message>
    <message>
        <source>the state has no `otherwise`</source>
        <extracomment>V307, message</extracomment>
        <translation>scena nie ma `otherwise`</translation>
    </message>
    <message>
        <source>A trainee can say anything. For what no reaction waits for, the customer needs an answer, too.</source>
        <extracomment>V307, why</extracomment>
        <translation>Uczestnik może powiedzieć cokolwiek. Także na to, na co nie czeka żadna reakcja, klient musi coś odpowiedzieć.</translation>
    </message>
    <message>
        <source>Write `- {otherwise: true, …}` as the last reaction.</source>
        <extracomment>V307, mend</extracomment>
        <translation>Dopisz `- {otherwise: true, …}` jako ostatnią reakcję.</translation>
    </message>
    <message>
        <source>`otherwise` in the wrong place or with conditions</source>
        <extracomment>V308, message</extracomment>
        <translation>`otherwise` w niewłaściwym miejscu lub z warunkami</translation>
    </message>
    <message>
        <source>It takes all that is left; what follows it never happens, and a condition would leave something over.</source>
        <extracomment>V308, why</extracomment>
        <translation>Przejmuje wszystko, co zostało; reakcja po nim nigdy nie nastąpi, a z warunkiem coś by jednak zostało bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Put it last, without conditions.</source>
        <extracomment>V308, mend</extracomment>
        <translation>Umieść je na końcu, bez warunków.</translation>
    </message>
    <message>
        <source>an ending of one kind is missing</source>
        <extracomment>V309, message</extracomment>
        <translation>brakuje zakończenia jednego z rodzajów</translation>
    </message>
    <message>
        <source>A trainee should be able to do well, badly and something between.</source>
        <extracomment>V309, why</extracomment>
        <translation>Uczestnik powinien móc poradzić sobie dobrze, źle albo średnio.</translation>
    </message>
    <message>
        <source>Write at least one ending of each kind: good, middling, bad.</source>
        <extracomment>V309, mend</extracomment>
        <translation>Napisz co najmniej po jednym zakończeniu każdego rodzaju: good (dobre), middling (średnie), bad (złe).</translation>
    </message>
    <message>
        <source>a trap</source>
        <extracomment>V310, message</extracomment>
        <translation>pułapka</translation>
    </message>
    <message>
        <source>Once he is here, nothing that a trainee says leads anywhere; only hanging up, or the limit, ends the talk.</source>
        <extracomment>V310, why</extracomment>
        <translation>Gdy klient już tu jest, nic, co powie uczestnik, nie prowadzi dalej; rozmowę kończy tylko rozłączenie się albo limit.</translation>
    </message>
    <message>
        <source>Give the state a way out, at least by `otherwise`.</source>
        <extracomment>V310, mend</extracomment>
        <translation>Daj scenie wyjście, choćby przez `otherwise`.</translation>
    </message>
    <message>
        <source>a condition never holds here, or never comes true</source>
        <extracomment>V311, message</extracomment>
        <translation>warunek nigdy nie jest tu spełniony albo nie spełnia się w żadnej rozmowie</translation>
    </message>
    <message>
        <source>The reaction looks as if it could happen; no talk has this mood or these flags here.</source>
        <extracomment>V311, why</extracomment>
        <translation>Z pozoru reakcja może nastąpić, ale w żadnej rozmowie nie ma tu takiego nastroju ani takich flag.</translation>
    </message>
    <message>
        <source>Correct the condition; the message says which moods he can have here.</source>
        <extracomment>V311, mend</extracomment>
        <translation>Popraw warunek; komunikat podaje, jakie nastroje klient może tu mieć.</translation>
    </message>
    <message>
        <source>a condition always holds here</source>
        <extracomment>V312, message</extracomment>
        <translation>warunek jest tu zawsze spełniony</translation>
    </message>
    <message>
        <source>It makes no difference and promises a reader one.</source>
        <extracomment>V312, why</extracomment>
        <translation>Niczego nie zmienia, a czytający sądzi, że zmienia.</translation>
    </message>
    <message>
        <source>Remove it, or ask for what makes the difference.</source>
        <extracomment>V312, mend</extracomment>
        <translation>Usuń go albo podaj taki warunek, od którego naprawdę coś zależy.</translation>
    </message>
    <message>
        <source>the reaction never happens: earlier ones take all its replies, in all moods that he can have here</source>
        <extracomment>V313, message</extracomment>
        <translation>reakcja nigdy nie nastąpi: wcześniejsze przejmują wszystkie jej odpowiedzi, przy każdym nastroju, jaki klient może tu mieć</translation>
    </message>
    <message>
        <source>No single earlier reaction hides it, but together they do.</source>
        <extracomment>V313, why</extracomment>
        <translation>Żadna z wcześniejszych reakcji sama jej nie zasłania, ale wszystkie razem już tak.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <extracomment>V313, mend</extracomment>
        <translation>Przenieś ją wyżej albo usuń.</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <extracomment>V314, message</extracomment>
        <translation>obietnica jest złamana</translation>
    </message>
    <message>
        <source>The scenario does not do what its author vouches for; the talk that is told with it shows how.</source>
        <extracomment>V314, why</extracomment>
        <translation>Scenariusz nie robi tego, za co ręczy jego autor; podana obok rozmowa pokazuje, jak do tego dochodzi.</translation>
    </message>
    <message>
        <source>Play the talk (`ventil-cli check SCENARIO --trace FILE` writes it down) and change the reaction that is to blame, or the promise.</source>
        <extracomment>V314, mend</extracomment>
        <translation>Rozegraj tę rozmowę (zapisze ją `ventil-cli check SCENARIO --trace FILE`) i zmień reakcję, która jest temu winna, albo obietnicę.</translation>
    </message>
    <message>
        <source>not proved: too many combinations of states, moods and flags</source>
        <extracomment>V315, message</extracomment>
        <translation>nie udowodniono: za dużo kombinacji scen, nastrojów i flag</translation>
    </message>
    <message>
        <source>What was not looked at may hold a trap. It is said, and never counted as right.</source>
        <extracomment>V315, why</extracomment>
        <translation>To, czego nie sprawdzono, może kryć pułapkę. Program zgłasza to i nigdy nie uznaje za poprawne.</translation>
    </message>
    <message>
        <source>Use fewer flags, or let moods and replies matter in fewer places.</source>
        <extracomment>V315, mend</extracomment>
        <translation>Użyj mniej flag albo niech nastroje i liczba odpowiedzi liczą się w mniejszej liczbie miejsc.</translation>
    </message>
    <message>
        <source>It takes more states, moods and flags than fit on a page.</source>
        <extracomment>V315, without_example</extracomment>
        <translation>Trzeba do tego więcej scen, nastrojów i flag, niż zmieści się na stronie.</translation>
    </message>
    <message>
        <source>he can be kept here for ever</source>
        <extracomment>V316, message</extracomment>
        <translation>klienta można tu trzymać bez końca</translation>
    </message>
    <message>
        <source>Some replies change nothing, and the talk has no limit: it need never end.</source>
        <extracomment>V316, why</extracomment>
        <translation>Niektóre odpowiedzi nic nie zmieniają, a rozmowa nie ma limitu: może się nigdy nie skończyć.</translation>
    </message>
    <message>
        <source>Give the talk a `limit`, or let patience run out.</source>
        <extracomment>V316, mend</extracomment>
        <translation>Dodaj do rozmowy `limit` albo niech klientowi skończy się cierpliwość.</translation>
    </message>
    <message>
        <source>a change of mood never makes a difference</source>
        <extracomment>V317, message</extracomment>
        <translation>zmiana nastroju nigdy nie ma skutku</translation>
    </message>
    <message>
        <source>His mood is already as far as it goes that way whenever this happens.</source>
        <extracomment>V317, why</extracomment>
        <translation>Za każdym razem, gdy to następuje, nastrój doszedł już w tę stronę do granicy.</translation>
    </message>
    <message>
        <source>Remove the change, or let him begin elsewhere.</source>
        <extracomment>V317, mend</extracomment>
        <translation>Usuń zmianę albo niech nastrój zaczyna się od innej wartości.</translation>
    </message>
    <message>
        <source>It takes a longer way to such a mood than fits on a page.</source>
        <extracomment>V317, without_example</extracomment>
        <translation>Droga do takiego nastroju jest dłuższa, niż zmieści się na stronie.</translation>
    </message>
    <message>
        <source>the reply limit cuts every way to a good ending</source>
        <extracomment>V318, message</extracomment>
        <translation>limit odpowiedzi odcina każdą drogę do dobrego zakończenia</translation>
    </message>
    <message>
        <source>However well a trainee talks, it ends badly.</source>
        <extracomment>V318, why</extracomment>
        <translation>Choćby uczestnik rozmawiał jak najlepiej, rozmowa skończy się źle.</translation>
    </message>
    <message>
        <source>Raise the limit, or shorten the way.</source>
        <extracomment>V318, mend</extracomment>
        <translation>Podnieś limit albo skróć drogę.</translation>
    </message>
    <message>
        <source>a promise is not proved</source>
        <extracomment>V319, message</extracomment>
        <translation>obietnica nie jest udowodniona</translation>
    </message>
    <message>
        <source>What is not proved may be broken. It is said, and never counted as right.</source>
        <extracomment>V319, why</extracomment>
        <translation>Obietnica, której nie udowodniono, może być złamana. Program zgłasza to i nigdy nie uznaje jej za dotrzymaną.</translation>
    </message>
    <message>
        <source>Where the scenario is too large, use fewer flags, or let moods and replies matter in fewer places. Where no talk with the score was found, give the reactions of the good way examples that are worth more, or promise less.</source>
        <extracomment>V319, mend</extracomment>
        <translation>Jeśli scenariusz jest za duży, użyj mniej flag albo niech nastroje i liczba odpowiedzi liczą się w mniejszej liczbie miejsc. Jeśli nie znaleziono rozmowy z takim wynikiem, daj reakcjom na dobrej drodze lepiej punktowane przykłady albo obiecaj mniej.</translation>
    </message>
    <message>
        <source>an example is missing, or a pattern cannot be read</source>
        <extracomment>V401, message</extracomment>
        <translation>brakuje przykładu albo nie można odczytać wzorca</translation>
    </message>
    <message>
        <source>The example shows a reader what is meant, and proves that the reaction can happen.</source>
        <extracomment>V401, why</extracomment>
        <translation>Przykład pokazuje czytającemu, o co chodzi, i dowodzi, że reakcja może nastąpić.</translation>
    </message>
    <message>
        <source>Write a reply as a person would say it; for a pattern, see resources/acts/README.md.</source>
        <extracomment>V401, mend</extracomment>
        <translation>Napisz odpowiedź tak, jak powiedziałby ją człowiek; o wzorcach przeczytasz w resources/acts/README.md.</translation>
    </message>
    <message>
        <source>an example does not show its act, or does not fit its own reaction</source>
        <extracomment>V402, message</extracomment>
        <translation>przykład nie pokazuje swojego aktu mowy albo nie pasuje do własnej reakcji</translation>
    </message>
    <message>
        <source>Who says just that would not get this answer.</source>
        <extracomment>V402, why</extracomment>
        <translation>Kto powie dokładnie to, nie doczeka się tej reakcji.</translation>
    </message>
    <message>
        <source>Say it as a person would, look at it with `ventil-cli acts --explain`, or mend the conditions.</source>
        <extracomment>V402, mend</extracomment>
        <translation>Napisz go tak, jak powiedziałby to człowiek, sprawdź go za pomocą `ventil-cli acts --explain` albo popraw warunki.</translation>
    </message>
    <message>
        <source>an example is taken by an earlier reaction</source>
        <extracomment>V403, message</extracomment>
        <translation>przykład trafia do wcześniejszej reakcji</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom; a reply like this one gets another answer.</source>
        <extracomment>V403, why</extracomment>
        <translation>Reakcje są sprawdzane od góry do dołu; na taką odpowiedź klient zareaguje inaczej.</translation>
    </message>
    <message>
        <source>Change the order, or let the earlier one leave it with `unless`.</source>
        <extracomment>V403, mend</extracomment>
        <translation>Zmień kolejność albo dopisz do wcześniejszej reakcji `unless`, żeby przepuściła tę odpowiedź.</translation>
    </message>
    <message>
        <source>a counter-example fits all the same</source>
        <extracomment>V404, message</extracomment>
        <translation>kontrprzykład mimo wszystko pasuje</translation>
    </message>
    <message>
        <source>The reply that must not lead here does.</source>
        <extracomment>V404, why</extracomment>
        <translation>Odpowiedź, która nie może tu prowadzić, jednak prowadzi.</translation>
    </message>
    <message>
        <source>Narrow the conditions, or choose a reply that is really different.</source>
        <extracomment>V404, mend</extracomment>
        <translation>Zawęź warunki albo wybierz odpowiedź, która jest naprawdę inna.</translation>
    </message>
    <message>
        <source>the conditions of a reaction contradict or repeat each other</source>
        <extracomment>V406, message</extracomment>
        <translation>warunki reakcji są ze sobą sprzeczne albo się powtarzają</translation>
    </message>
    <message>
        <source>A reaction that wants an act and forbids it never happens.</source>
        <extracomment>V406, why</extracomment>
        <translation>Reakcja, która wymaga jakiegoś aktu mowy i zarazem go zabrania, nigdy nie nastąpi.</translation>
    </message>
    <message>
        <source>Keep each act in one of when, any and unless.</source>
        <extracomment>V406, mend</extracomment>
        <translation>Każdy akt mowy podaj tylko pod jednym z kluczy when, any i unless.</translation>
    </message>
    <message>
        <source>an act moves the customer in the wrong direction, or one that is warned against is only probable</source>
        <extracomment>V407, message</extracomment>
        <translation>akt mowy zmienia nastrój klienta w niewłaściwą stronę albo akt mowy, przed którym dokument przestrzega, jest uznawany tylko za prawdopodobny</translation>
    </message>
    <message>
        <source>A reply that is better by the document never makes a customer angrier, and nobody is accused on suspicion.</source>
        <extracomment>V407, why</extracomment>
        <translation>Odpowiedź lepsza według dokumentu nie może złościć klienta bardziej, a uczestnika nie wolno oskarżać na podstawie samych podejrzeń.</translation>
    </message>
    <message>
        <source>Keep asked-for acts at or below 0, those that are warned against at or above what saying nothing does.</source>
        <extracomment>V407, mend</extracomment>
        <translation>Aktom mowy, o które prosi dokument, wpisz zmianę złości najwyżej 0, a tym, przed którymi przestrzega, co najmniej taką jak dla odpowiedzi bez treści.</translation>
    </message>
    <message>
        <source>a reaction without a condition</source>
        <extracomment>V408, message</extracomment>
        <translation>reakcja bez warunku</translation>
    </message>
    <message>
        <source>It would take every reply, like `otherwise`.</source>
        <extracomment>V408, why</extracomment>
        <translation>Przejęłaby każdą odpowiedź, tak jak `otherwise`.</translation>
    </message>
    <message>
        <source>Give it `when`, `any` or `if`, or make it the `otherwise`.</source>
        <extracomment>V408, mend</extracomment>
        <translation>Dodaj do niej `when`, `any` lub `if` albo zrób z niej `otherwise`.</translation>
    </message>
    <message>
        <source>a reply that is better by the document leaves him angrier</source>
        <extracomment>V409, message</extracomment>
        <translation>po odpowiedzi, która według dokumentu jest lepsza, klient jest bardziej rozzłoszczony</translation>
    </message>
    <message>
        <source>Mostly the order of reactions is to blame, or a `change` that one has and the other has not.</source>
        <extracomment>V409, mend</extracomment>
        <translation>Najczęściej winna jest kolejność reakcji albo `change`, które jedna reakcja ma, a druga nie; popraw jedno lub drugie.</translation>
    </message>
    <message>
        <source>an accepted appeal that the patterns get wrong</source>
        <extracomment>V411, message</extracomment>
        <translation>uznane zastrzeżenie, przy którym wzorce się mylą</translation>
    </message>
    <message>
        <source>A person was right about this reply once; it stays a test.</source>
        <extracomment>V411, why</extracomment>
        <translation>Człowiek miał kiedyś rację co do tej odpowiedzi; dlatego pozostaje ona sprawdzianem.</translation>
    </message>
    <message>
        <source>Mend the patterns, or take the appeal back.</source>
        <extracomment>V411, mend</extracomment>
        <translation>Popraw wzorce albo cofnij decyzję o uznaniu zastrzeżenia.</translation>
    </message>
    <message>
        <source>An appeal is made in the program and kept beside the acts of its language.</source>
        <extracomment>V411, without_example</extracomment>
        <translation>Zastrzeżenie zgłasza się w programie; jest przechowywane obok aktów mowy swojego języka.</translation>
    </message>
    <message>
        <source>with a company&apos;s file, a civil reply is accused that was not before</source>
        <extracomment>V412, message</extracomment>
        <translation>przez plik firmowy program oskarża uprzejmą odpowiedź, której wcześniej nie oskarżał</translation>
    </message>
    <message>
        <source>A word list that hits civil people costs trust in all verdicts.</source>
        <extracomment>V412, why</extracomment>
        <translation>Lista słów, która uderza w uprzejmych ludzi, odbiera zaufanie do wszystkich ocen.</translation>
    </message>
    <message>
        <source>Narrow the words or patterns that the message names.</source>
        <extracomment>V412, mend</extracomment>
        <translation>Zawęź słowa lub wzorce, które wymienia komunikat.</translation>
    </message>
    <message>
        <source>It shows on the labelled replies of a language, beside which a company&apos;s file is tried.</source>
        <extracomment>V412, without_example</extracomment>
        <translation>Widać to na odpowiedziach danego języka, w których oznaczono akty mowy; na nich wypróbowuje się plik firmowy.</translation>
    </message>
    <message>
        <source>a line can come again and has too few wordings</source>
        <extracomment>V502, message</extracomment>
        <translation>wypowiedź może się powtórzyć, a ma za mało wersji</translation>
    </message>
    <message>
        <source>A customer who says the same sentence twice is a machine.</source>
        <extracomment>V502, why</extracomment>
        <translation>Klient, który dwa razy mówi to samo zdanie, brzmi jak maszyna.</translation>
    </message>
    <message>
        <source>Write three wordings that say it differently, or let it happen once: a flag, or `pick: once`.</source>
        <extracomment>V502, mend</extracomment>
        <translation>Napisz trzy wersje, każdą innymi słowami, albo niech zdarzy się to tylko raz: użyj flagi lub `pick: once`.</translation>
    </message>
    <message>
        <source>a placeholder that is no value, or a stray bracket</source>
        <extracomment>V503, message</extracomment>
        <translation>nazwa w nawiasach klamrowych, która nie jest wartością, albo zbędny nawias</translation>
    </message>
    <message>
        <source>The trainee would read the bracket.</source>
        <extracomment>V503, why</extracomment>
        <translation>Uczestnik zobaczyłby nawias.</translation>
    </message>
    <message>
        <source>Add it under `values`, correct the name, or leave the bracket out.</source>
        <extracomment>V503, mend</extracomment>
        <translation>Dodaj nazwę pod `values`, popraw ją albo usuń nawias.</translation>
    </message>
    <message>
        <source>every wording of a line has an `if`</source>
        <extracomment>V505, message</extracomment>
        <translation>każda wersja wypowiedzi ma `if`</translation>
    </message>
    <message>
        <source>When none of them holds he would say nothing.</source>
        <extracomment>V505, why</extracomment>
        <translation>Gdyby żaden z tych warunków nie był spełniony, klient nic by nie powiedział.</translation>
    </message>
    <message>
        <source>Leave one wording without `if`.</source>
        <extracomment>V505, mend</extracomment>
        <translation>Zostaw jedną wersję bez `if`.</translation>
    </message>
    <message>
        <source>a wording stands twice</source>
        <extracomment>V506, message</extracomment>
        <translation>wersja występuje dwa razy</translation>
    </message>
    <message>
        <source>Two equal wordings are one.</source>
        <extracomment>V506, why</extracomment>
        <translation>Dwie jednakowe wersje to jedna.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <extracomment>V506, mend</extracomment>
        <translation>Zmień jedną z nich.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <extracomment>V507, message</extracomment>
        <translation>tu powinien być tekst</translation>
    </message>
    <message>
        <source>An empty text cannot be said or shown.</source>
        <extracomment>V507, why</extracomment>
        <translation>Pustego tekstu nie da się ani powiedzieć, ani pokazać.</translation>
    </message>
    <message>
        <source>Write what he says.</source>
        <extracomment>V507, mend</extracomment>
        <translation>Napisz, co klient ma powiedzieć.</translation>
    </message>
    <message>
        <source>markup in a text</source>
        <extracomment>V508, message</extracomment>
        <translation>znaczniki formatowania w tekście</translation>
    </message>
    <message>
        <source>Texts are shown as they are written; a tag would be seen as a tag.</source>
        <extracomment>V508, why</extracomment>
        <translation>Teksty są pokazywane tak, jak je zapisano; uczestnik zobaczyłby sam znacznik.</translation>
    </message>
    <message>
        <source>Take it out; write plain sentences.</source>
        <extracomment>V508, mend</extracomment>
        <translation>Usuń je; pisz zwykłymi zdaniami.</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <extracomment>V509, message</extracomment>
        <translation>adres internetowy w tekście</translation>
    </message>
    <message>
        <source>Nothing is fetched and no link is opened.</source>
        <extracomment>V509, why</extracomment>
        <translation>Program niczego nie pobiera i nie otwiera żadnych odnośników.</translation>
    </message>
    <message>
        <source>Name the shop or the page in words.</source>
        <extracomment>V509, mend</extracomment>
        <translation>Nazwij sklep lub stronę słowami.</translation>
    </message>
    <message>
        <source>a text begins with a quotation mark of print</source>
        <extracomment>V510, message</extracomment>
        <translation>tekst zaczyna się od cudzysłowu drukarskiego</translation>
    </message>
    <message>
        <source>Word processors put these marks by themselves. They do not hold a text together as straight quotes do: he would be seen to say them, and a comma between them would make two texts of one.</source>
        <extracomment>V510, why</extracomment>
        <translation>Procesory tekstu same wstawiają takie znaki. Nie spinają one tekstu tak jak proste cudzysłowy: byłyby widoczne w tym, co mówi klient, a przecinek między nimi zrobiłby z jednego tekstu dwa.</translation>
    </message>
    <message>
        <source>Put the whole text in straight quotes. Inside these, marks of print may stand.</source>
        <extracomment>V510, mend</extracomment>
        <translation>Ujmij cały tekst w proste cudzysłowy. Wewnątrz nich mogą stać cudzysłowy drukarskie.</translation>
    </message>
    <message>
        <source>the id does not begin with the document&apos;s</source>
        <extracomment>V600, message</extracomment>
        <translation>identyfikator nie zaczyna się od identyfikatora dokumentu</translation>
    </message>
    <message>
        <source>Rules of five documents stand side by side in the records.</source>
        <extracomment>V600, why</extracomment>
        <translation>W historii stoją obok siebie zasady z pięciu dokumentów.</translation>
    </message>
    <message>
        <source>Begin it with the document&apos;s id and a point.</source>
        <extracomment>V600, mend</extracomment>
        <translation>Zacznij go od identyfikatora dokumentu i kropki.</translation>
    </message>
    <message>
        <source>two rules with one id</source>
        <extracomment>V601, message</extracomment>
        <translation>dwie zasady mają ten sam identyfikator</translation>
    </message>
    <message>
        <source>Verdicts are kept by the rule&apos;s id.</source>
        <extracomment>V601, why</extracomment>
        <translation>Oceny są zapisywane pod identyfikatorem zasady.</translation>
    </message>
    <message>
        <source>Renumber one of them.</source>
        <extracomment>V601, mend</extracomment>
        <translation>Zmień numer jednej z nich.</translation>
    </message>
    <message>
        <source>a word that is not known here</source>
        <extracomment>V602, message</extracomment>
        <translation>słowo, które nie jest tu znane</translation>
    </message>
    <message>
        <source>It would be ignored.</source>
        <extracomment>V602, why</extracomment>
        <translation>Zostałoby pominięte.</translation>
    </message>
    <message>
        <source>Use one of the words that the message lists.</source>
        <extracomment>V602, mend</extracomment>
        <translation>Użyj jednego ze słów, które wymienia komunikat.</translation>
    </message>
    <message>
        <source>`say` is no list of lists</source>
        <extracomment>V603, message</extracomment>
        <translation>`say` nie jest listą list</translation>
    </message>
    <message>
        <source>Each inner list holds acts of which one is enough; all inner lists are needed.</source>
        <extracomment>V603, why</extracomment>
        <translation>Każda wewnętrzna lista zawiera akty mowy, z których wystarczy jeden; potrzebne są wszystkie wewnętrzne listy.</translation>
    </message>
    <message>
        <source>Write `say: [[thanks], [apology, regret]]`.</source>
        <extracomment>V603, mend</extracomment>
        <translation>Napisz `say: [[thanks], [apology, regret]]`.</translation>
    </message>
    <message>
        <source>The rule would never be kept.</source>
        <extracomment>V604, why</extracomment>
        <translation>Takiej zasady nigdy nie dałoby się spełnić.</translation>
    </message>
    <message>
        <source>the rule asks for nothing</source>
        <extracomment>V605, message</extracomment>
        <translation>zasada niczego nie wymaga</translation>
    </message>
    <message>
        <source>It could be neither kept nor broken.</source>
        <extracomment>V605, why</extracomment>
        <translation>Nie można by jej ani spełnić, ani złamać.</translation>
    </message>
    <message>
        <source>Give it `say`, `avoid`, `special` or `process`.</source>
        <extracomment>V605, mend</extracomment>
        <translation>Dodaj do niej `say`, `avoid`, `special` lub `process`.</translation>
    </message>
    <message>
        <source>a don&apos;t that asks for something</source>
        <extracomment>V606, message</extracomment>
        <translation>zakaz (dont), który czegoś wymaga</translation>
    </message>
    <message>
        <source>A don&apos;t can only be broken or not.</source>
        <extracomment>V606, why</extracomment>
        <translation>Zakaz można tylko złamać albo nie.</translation>
    </message>
    <message>
        <source>Make it a do, or use `avoid`.</source>
        <extracomment>V606, mend</extracomment>
        <translation>Zamień go na nakaz (do) albo użyj `avoid`.</translation>
    </message>
    <message>
        <source>`window`, `times`, `together` or `notes_first` without `say`</source>
        <extracomment>V607, message</extracomment>
        <translation>`window`, `times`, `together` lub `notes_first` bez `say`</translation>
    </message>
    <message>
        <source>They say when and how often something is said.</source>
        <extracomment>V607, why</extracomment>
        <translation>Określają, kiedy i jak często coś ma zostać powiedziane.</translation>
    </message>
    <message>
        <source>Add `say`, or remove them.</source>
        <extracomment>V607, mend</extracomment>
        <translation>Dodaj `say` albo usuń te klucze.</translation>
    </message>
    <message>
        <source>`notes_first` without the process</source>
        <extracomment>V608, message</extracomment>
        <translation>`notes_first` bez klucza &quot;process&quot;</translation>
    </message>
    <message>
        <source>Notes must be asked for before something can come after them.</source>
        <extracomment>V608, why</extracomment>
        <translation>Żeby coś mogło nastąpić po notatkach, zasada musi najpierw o nie prosić.</translation>
    </message>
    <message>
        <source>Add `process: notes_taken`.</source>
        <extracomment>V608, mend</extracomment>
        <translation>Dodaj `process: notes_taken`.</translation>
    </message>
    <message>
        <source>`wording` and `say` go together</source>
        <extracomment>V609, message</extracomment>
        <translation>`wording` i `say` występują tylko razem</translation>
    </message>
    <message>
        <source>The debrief shows a wording for what should have been said.</source>
        <extracomment>V609, why</extracomment>
        <translation>Po rozmowie uczestnik widzi gotowe sformułowanie tego, co należało powiedzieć.</translation>
    </message>
    <message>
        <source>Add a wording, or remove it.</source>
        <extracomment>V609, mend</extracomment>
        <translation>Dodaj sformułowanie albo je usuń.</translation>
    </message>
    <message>
        <source>a figure out of range</source>
        <extracomment>V610, message</extracomment>
        <translation>liczba spoza zakresu</translation>
    </message>
    <message>
        <source>A share is at most 1000 per mille.</source>
        <extracomment>V610, why</extracomment>
        <translation>Udział wynosi najwyżej 1000 promili.</translation>
    </message>
    <message>
        <source>Correct the figure, and name its source.</source>
        <extracomment>V610, mend</extracomment>
        <translation>Popraw liczbę i podaj jej źródło.</translation>
    </message>
    <message>
        <source>the scenario has no plays</source>
        <extracomment>V801, message</extracomment>
        <translation>scenariusz nie ma rozmów próbnych</translation>
    </message>
    <message>
        <source>A scenario that nobody has played through holds surprises for the first trainee.</source>
        <extracomment>V801, why</extracomment>
        <translation>Scenariusz, którego nikt nie rozegrał do końca, kryje niespodzianki dla pierwszego uczestnika.</translation>
    </message>
    <message>
        <source>Write whole talks in &lt;scenario&gt;.test.yaml beside it.</source>
        <extracomment>V801, mend</extracomment>
        <translation>Zapisz całe rozmowy w pliku &lt;scenario&gt;.test.yaml obok niego.</translation>
    </message>
    <message>
        <source>no play comes to this place of the scenario</source>
        <extracomment>V802, message</extracomment>
        <translation>żadna rozmowa próbna nie dochodzi do tego miejsca scenariusza</translation>
    </message>
    <message>
        <source>What no play has come to may not work.</source>
        <extracomment>V802, why</extracomment>
        <translation>To, do czego nie doszła żadna rozmowa próbna, może nie działać.</translation>
    </message>
    <message>
        <source>Add a play that goes there.</source>
        <extracomment>V802, mend</extracomment>
        <translation>Dodaj rozmowę próbną, która tam prowadzi.</translation>
    </message>
    <message>
        <source>It takes a scenario and all its plays; `ventil-cli test` tells the lines.</source>
        <extracomment>V802, without_example</extracomment>
        <translation>Trzeba do tego scenariusza i wszystkich jego rozmów próbnych; wiersze podaje `ventil-cli test`.</translation>
    </message>
    <message>
        <source>a play expects nothing</source>
        <extracomment>V803, message</extracomment>
        <translation>rozmowa próbna niczego nie oczekuje</translation>
    </message>
    <message>
        <source>It would succeed whatever happens, and so proves nothing.</source>
        <extracomment>V803, why</extracomment>
        <translation>Udałaby się niezależnie od tego, co się stanie, więc niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Say what must come of it: an ending, a score, or checks in the script.</source>
        <extracomment>V803, mend</extracomment>
        <translation>Podaj, co ma z niej wyniknąć: zakończenie, wynik albo sprawdzenia w skrypcie.</translation>
    </message>
    <message>
        <source>a line of a script cannot be read</source>
        <extracomment>V804, message</extracomment>
        <translation>nie można odczytać wiersza skryptu</translation>
    </message>
    <message>
        <source>It would be skipped, and another talk be played.</source>
        <extracomment>V804, why</extracomment>
        <translation>Zostałby pominięty i rozegrano by inną rozmowę.</translation>
    </message>
    <message>
        <source>Use a reply, one of the commands, or a check that begins with ?.</source>
        <extracomment>V804, mend</extracomment>
        <translation>Wpisz odpowiedź, jedno z poleceń albo sprawdzenie, które zaczyna się od ?.</translation>
    </message>
    <message>
        <source>something else came of it than was expected</source>
        <extracomment>V805, message</extracomment>
        <translation>wyszło coś innego, niż oczekiwano</translation>
    </message>
    <message>
        <source>The scenario, the acts or the expectation is wrong.</source>
        <extracomment>V805, why</extracomment>
        <translation>Błąd jest w scenariuszu, w aktach mowy albo w tym, czego oczekiwano.</translation>
    </message>
    <message>
        <source>Look at the talk with `ventil-cli play --script`, and mend what is wrong.</source>
        <extracomment>V805, mend</extracomment>
        <translation>Prześledź rozmowę za pomocą `ventil-cli play --script` i popraw to, co jest źle.</translation>
    </message>
    <message>
        <source>a line after the end of the talk</source>
        <extracomment>V806, message</extracomment>
        <translation>wiersz po końcu rozmowy</translation>
    </message>
    <message>
        <source>It would never be said.</source>
        <extracomment>V806, why</extracomment>
        <translation>Nigdy nie zostałby wypowiedziany.</translation>
    </message>
    <message>
        <source>Remove it, or look why the talk ends before it.</source>
        <extracomment>V806, mend</extracomment>
        <translation>Usuń go albo sprawdź, dlaczego rozmowa kończy się wcześniej.</translation>
    </message>
    <message>
        <source>a file is passed over because of its name</source>
        <extracomment>V123, message</extracomment>
        <translation>plik jest pomijany, bo ma niewłaściwą nazwę</translation>
    </message>
    <message>
        <source>Only files whose names end in .yaml are read. One that a text editor called .yml or .yaml.txt is in no library, however good it is inside.</source>
        <extracomment>V123, why</extracomment>
        <translation>Program czyta tylko pliki, których nazwa kończy się na .yaml. Pliku, który edytor tekstu zapisał z końcówką .yml albo .yaml.txt, nigdzie w programie nie będzie, choćby jego treść była bez zarzutu.</translation>
    </message>
    <message>
        <source>Give it the name that the message proposes.</source>
        <extracomment>V123, mend</extracomment>
        <translation>Zmień nazwę pliku na tę, którą proponuje komunikat.</translation>
    </message>
    <message>
        <source>It lies in the name of the file, not in its text.</source>
        <extracomment>V123, without_example</extracomment>
        <translation>Przyczyna leży w nazwie pliku, a nie w jego treści.</translation>
    </message>
    <message>
        <source>It would teach the opposite of the document. Compared are replies of no act, of one and of two, and what each reaction wants with one act more, each with the same reply that has one more act of those asked for, or one fewer of those warned against; larger ones are not. Where the worse reply spoils the talk, and the better one does not spoil it more, his mood no longer matters.</source>
        <extracomment>V409, why</extracomment>
        <translation>Taki scenariusz uczyłby czegoś przeciwnego niż dokument. Program bierze odpowiedzi bez aktów mowy, z jednym i z dwoma, a także odpowiedzi, na jakie czeka każda z reakcji, z jednym dodatkowym aktem mowy. Każdą z nich porównuje z taką samą odpowiedzią, do której dodano jeden akt mowy z tych, o które dokument prosi, albo z której usunięto jeden z tych, przed którymi przestrzega. Odpowiedzi z większą liczbą aktów mowy nie porównuje. Jeśli po gorszej odpowiedzi rozmowa kończy się inaczej niż dobrze, a po lepszej nie kończy się gorzej, nastrój klienta nie ma już znaczenia.</translation>
    </message>
</context>
<context>
    <name>ventil::Message</name>
    <message>
        <source>&quot;%1&quot; is missing or not a text</source>
        <translation>brakuje &quot;%1&quot; albo nie jest to tekst</translation>
    </message>
    <message>
        <source>&quot;said&quot; must be true (the act must be found) or false (it must not)</source>
        <translation>&quot;said&quot; musi mieć wartość true (akt mowy musi zostać znaleziony) albo false (nie może zostać znaleziony)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the 40 acts</source>
        <translation>&quot;%1&quot; nie jest jednym z 40 aktów mowy</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>tu powinien być obiekt JSON</translation>
    </message>
    <message>
        <source>%1 must be found in &quot;%2&quot;; add a pattern for it</source>
        <translation>w tekście &quot;%2&quot; musi zostać znaleziony akt mowy %1; dodaj do niego wzorzec</translation>
    </message>
    <message>
        <source>%1 must not be found in &quot;%2&quot;; narrow the pattern that finds it</source>
        <translation>w tekście &quot;%2&quot; nie może zostać znaleziony akt mowy %1; zawęź wzorzec, który go znajduje</translation>
    </message>
    <message>
        <source>a word list holds words and patterns</source>
        <translation>lista słów zawiera słowa i wzorce</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; needs a list</source>
        <translation>pod &quot;%1&quot; musi stać lista słów</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word list of the language, and no pattern here uses it</source>
        <translation>&quot;%1&quot; nie jest listą słów tego języka i nie używa jej żaden wzorzec w tym pliku</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>&quot;%1&quot; wymaga co najmniej jednego wiersza pod &quot;any&quot;</translation>
    </message>
    <message>
        <source>there is no pattern &quot;%1&quot;</source>
        <translation>nie ma wzorca &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; but stands with the patterns of &quot;%2&quot;</source>
        <translation>plik jest dla języka &quot;%1&quot;, a leży wśród wzorców języka &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not found in &quot;%2&quot;</source>
        <translation>w tekście &quot;%2&quot; nie znaleziono: %1</translation>
    </message>
    <message>
        <source>%1 is found in &quot;%2&quot;, at &quot;%3&quot;</source>
        <translation>w tekście &quot;%2&quot; znaleziono: %1, we fragmencie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a whole number from %2 to %3 to its words</source>
        <translation>w &quot;%1&quot; kluczem musi być liczba całkowita od %2 do %3, a pod nim muszą stać jej słowa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no act</source>
        <translation>&quot;%1&quot; nie jest aktem mowy</translation>
    </message>
    <message>
        <source>a number word needs a whole number</source>
        <translation>do liczebnika trzeba podać liczbę całkowitą</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps one letter to one letter</source>
        <translation>w &quot;%1&quot; jednej literze odpowiada dokładnie jedna litera</translation>
    </message>
    <message>
        <source>a line holds two characters: the variant and what it counts as</source>
        <translation>wiersz musi zawierać dwa znaki: odmianę i znak, za który się ją uznaje</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; is empty</source>
        <translation>lista słów &quot;%1&quot; jest pusta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the file&apos;s name and one of the 40 acts</source>
        <translation>&quot;%1&quot; musi być nazwą pliku i jednym z 40 aktów mowy</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>nie można zapisać pliku: %1</translation>
    </message>
    <message>
        <source>there is no word list &quot;%1&quot;</source>
        <translation>nie ma listy słów &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; holds itself</source>
        <translation>lista słów &quot;%1&quot; zawiera samą siebie</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>zamyka się tu nawias, którego nie otwarto</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>nic tu nie ma</translation>
    </message>
    <message>
        <source>in the pattern &quot;%1&quot;: %2</source>
        <translation>we wzorcu &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>brakuje &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;!&quot; needs a word or a group right behind it</source>
        <translation>tuż po &quot;!&quot; musi stać słowo lub grupa</translation>
    </message>
    <message>
        <source>a gap is &quot;_&quot; or &quot;__&quot; with a number from 1 to 20</source>
        <translation>przerwę zapisuje się jako &quot;_&quot; lub &quot;__&quot; z liczbą od 1 do 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one star</source>
        <translation>w &quot;%1&quot; jest więcej niż jedna gwiazdka</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word; punctuation is not seen, leave it out</source>
        <translation>w &quot;%1&quot; nie ma żadnego słowa; znaki interpunkcyjne nie są brane pod uwagę, więc je usuń</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds patterns in quotes</source>
        <translation>w &quot;%1&quot; wzorce muszą stać w cudzysłowach</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this file</source>
        <translation>identyfikator &quot;%1&quot; występuje w tym pliku dwa razy</translation>
    </message>
    <message>
        <source>an act the documents warn against is never asserted as probable</source>
        <translation>akt mowy, przed którym przestrzegają dokumenty, nie może być uznany tylko za prawdopodobny</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>wzorzec &quot;%1&quot; wymaga co najmniej jednego wiersza pod &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least two hits and one miss</source>
        <translation>&quot;%1&quot; wymaga co najmniej dwóch przykładów, które trzeba znaleźć (&quot;hits&quot;), i jednego, którego znaleźć nie wolno (&quot;misses&quot;)</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; może chodziło o &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>the file cannot be read: it is no ordinary file</source>
        <translation>nie można odczytać pliku: to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>there is no code &quot;%1&quot;</source>
        <translation>nie ma kodu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be ignored: %2</source>
        <translation>kodu %1 nie można ignorować: %2</translation>
    </message>
    <message>
        <source>say why %1 is ignored: # ventil: ignore %1 the reason</source>
        <translation>podaj, dlaczego kod %1 ma być ignorowany: # ventil: ignore %1 powód</translation>
    </message>
    <message>
        <source>nothing here has to be ignored: there is no %1 in line %2</source>
        <translation>nie ma tu czego ignorować: w wierszu %2 nie ma błędu %1</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program. Close that program and try again.</source>
        <translation>Z historii %1 korzysta inny program. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may read and write it and its folder.</source>
        <translation>Nie można otworzyć historii %1 do zapisu. Sprawdź, kto może odczytywać i zapisywać ją oraz jej folder.</translation>
    </message>
    <message>
        <source>The disk did not take the history %1 (%2). Make room or check the disk, and try again.</source>
        <translation>Dysk nie przyjął zapisu historii %1 (%2). Zwolnij miejsce lub sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy of it in its place.</source>
        <translation>Historia %1 jest uszkodzona (%2). Pozostaje bez zmian: przenieś ją gdzie indziej, żeby zacząć nową, albo wstaw w jej miejsce kopię.</translation>
    </message>
    <message>
        <source>The history %1 refused this: %2</source>
        <translation>Historia %1 nie przyjęła tej zmiany: %2</translation>
    </message>
    <message>
        <source>The history cannot be kept safely here: %1 is &quot;%2&quot; instead of &quot;%3&quot;. Keep it in a folder on this computer&apos;s own disk.</source>
        <translation>Historii nie da się tu bezpiecznie przechowywać: %1 ma wartość &quot;%2&quot; zamiast &quot;%3&quot;. Trzymaj ją w folderze na własnym dysku tego komputera.</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1: %2</source>
        <translation>Nie udało się zapisać kopii historii w miejscu %1: %2</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1.</source>
        <translation>Nie udało się zapisać kopii historii w miejscu %1.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may write its folder.</source>
        <translation>Nie można otworzyć historii %1 do zapisu. Sprawdź, kto może zapisywać w jej folderze.</translation>
    </message>
    <message>
        <source>The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.</source>
        <translation>Historia %1 jest już otwarta w programie Ventil gdzie indziej (proces %2 na komputerze %3). Kontynuuj tam albo zamknij tamten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history %1 cannot be created: %2</source>
        <translation>Nie można utworzyć historii %1: %2</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. Choose another place for the history.</source>
        <translation>Plik %1 należy do innego programu. Wybierz inne miejsce na historię.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer Ventil to open it.</source>
        <translation>Historię %1 zapisała nowsza wersja programu Ventil (format %2; ta zna formaty do %3). Otwórz ją w nowszej wersji.</translation>
    </message>
    <message>
        <source>There is no appeal %1 in the history.</source>
        <translation>W historii nie ma zastrzeżenia %1.</translation>
    </message>
    <message>
        <source>There is no session %1 in the history.</source>
        <translation>W historii nie ma rozmowy %1.</translation>
    </message>
    <message>
        <source>%1 Whether the last entry was kept will show when the history is opened again.</source>
        <translation>%1 Czy ostatni wpis się zachował, okaże się po ponownym otwarciu historii.</translation>
    </message>
    <message>
        <source>The session is removed, but traces of it are left in files beside %1. Try again later.</source>
        <translation>Rozmowa została usunięta, ale jej ślady pozostały w plikach obok %1. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>not proved: there are too many combinations of states, moods and flags; the first %1 were looked at, which are all talks of fewer than %2 replies</source>
        <translation>nie udowodniono: jest za dużo kombinacji scen, nastrojów i flag; sprawdzono ich %1, czyli wszystkie rozmowy, w których odpowiedzi jest mniej niż %2</translation>
    </message>
    <message>
        <source>this never happens: earlier reactions take all its replies</source>
        <translation>ta reakcja nigdy nie nastąpi: wcześniejsze przejmują wszystkie jej odpowiedzi</translation>
    </message>
    <message>
        <source>its &quot;change&quot; makes no difference: his mood is already as far as it goes that way</source>
        <translation>&quot;change&quot; nic tu nie zmienia: nastrój doszedł już w tę stronę do granicy</translation>
    </message>
    <message>
        <source>the limit of %1 replies cuts every way to a good ending; the shortest takes %2</source>
        <translation>limit odpowiedzi (%1) odcina każdą drogę do dobrego zakończenia; na najkrótszej potrzeba odpowiedzi: %2</translation>
    </message>
    <message>
        <source>what leads there is itself never reached</source>
        <translation>do miejsc, które tam prowadzą, też żadna nie dochodzi</translation>
    </message>
    <message>
        <source>what leads there never happens (line %1)</source>
        <translation>to, co tam prowadzi, nigdy nie następuje (wiersz %1)</translation>
    </message>
    <message>
        <source>no talk comes to the state &quot;%1&quot;: %2</source>
        <translation>żadna rozmowa nie dochodzi do sceny &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>no talk comes to the ending &quot;%1&quot;: %2</source>
        <translation>żadna rozmowa nie dochodzi do zakończenia &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up or the reply limit ends the talk</source>
        <translation>pułapka: gdy klient jest w scenie &quot;%1&quot; w takiej sytuacji (%2), rozmowę kończy już tylko rozłączenie się albo limit odpowiedzi</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up ends the talk</source>
        <translation>pułapka: gdy klient jest w scenie &quot;%1&quot; w takiej sytuacji (%2), rozmowę kończy już tylko rozłączenie się</translation>
    </message>
    <message>
        <source>he can be kept in &quot;%1&quot; for ever (%2): some replies change nothing; give the talk a limit</source>
        <translation>w scenie &quot;%1&quot; można trzymać klienta bez końca (%2): niektóre odpowiedzi nic nie zmieniają; dodaj do rozmowy limit</translation>
    </message>
    <message>
        <source>there are too many combinations of states, moods and flags; the first %1 were looked at</source>
        <translation>jest za dużo kombinacji scen, nastrojów i flag; sprawdzono ich %1</translation>
    </message>
    <message>
        <source>%1 is always %2</source>
        <translation>%1 zawsze wynosi %2</translation>
    </message>
    <message>
        <source>%1 is %2 to %3</source>
        <translation>%1 wynosi od %2 do %3</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 wynosi %2 lub więcej</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sometimes set</source>
        <translation>flaga &quot;%1&quot; jest czasem ustawiona</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always set</source>
        <translation>flaga &quot;%1&quot; jest zawsze ustawiona</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never set</source>
        <translation>flaga &quot;%1&quot; nigdy nie jest ustawiona</translation>
    </message>
    <message>
        <source>the not_example leads here all the same</source>
        <translation>not_example mimo wszystko tu prowadzi</translation>
    </message>
    <message>
        <source>the example does not fit its own reaction; found in it: %1</source>
        <translation>przykład nie pasuje do własnej reakcji; akty mowy w przykładzie: %1</translation>
    </message>
    <message>
        <source>the example is taken by the reaction in line %1; found in it: %2</source>
        <translation>przykład trafia do reakcji w wierszu %1; akty mowy w przykładzie: %2</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>the condition is empty; leave it out where there is none</source>
        <translation>warunek jest pusty; jeśli nie jest potrzebny, usuń go</translation>
    </message>
    <message>
        <source>the condition is too long</source>
        <translation>warunek jest za długi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>nie wiadomo, co znaczy &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the condition ends too early; a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected</source>
        <translation>warunek kończy się za wcześnie; powinna tu stać flaga albo porównanie, na przykład &quot;anger &gt;= 7&quot;</translation>
    </message>
    <message>
        <source>a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected, not &quot;%1&quot;</source>
        <translation>powinna tu stać flaga albo porównanie, na przykład &quot;anger &gt;= 7&quot;, a nie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a flag (listed under &quot;flags&quot;) nor one of: %2</source>
        <translation>&quot;%1&quot; nie jest ani flagą (wymienioną pod &quot;flags&quot;), ani jednym z tych słów: %2</translation>
    </message>
    <message>
        <source>a flag is set or not and cannot be compared; take &quot;%1&quot; away</source>
        <translation>flaga jest ustawiona albo nie i nie można jej porównywać; usuń &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares a third; write two comparisons joined by &quot;and&quot;</source>
        <translation>&quot;%1&quot; dodaje do porównania coś trzeciego; zapisz dwa porównania połączone słowem &quot;and&quot;</translation>
    </message>
    <message>
        <source>numbers are whole here</source>
        <translation>tu można podawać tylko liczby całkowite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; conditions are joined by &quot;and&quot; or &quot;or&quot;</source>
        <translation>&quot;%1&quot; nie powinno tu stać; warunki łączy się słowem &quot;and&quot; lub &quot;or&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no condition; a comparison is expected, such as &quot;%2&quot;</source>
        <translation>samo &quot;%1&quot; nie jest warunkiem; potrzebne jest porównanie, na przykład &quot;%2&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a comparison is expected, such as &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>po &quot;%1&quot; powinno stać porównanie, na przykład &quot;%2&quot;, a nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2</source>
        <translation>po &quot;%1&quot; powinna stać liczba całkowita od 0 do 999 albo jedno z tych słów: %2</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2; not &quot;%3&quot;</source>
        <translation>po &quot;%1&quot; powinna stać liczba całkowita od 0 do 999 albo jedno z tych słów: %2; a nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>warunek jest zbyt głęboko zagnieżdżony; uprość go</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>brakuje nawiasu zamykającego</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one flag too many</source>
        <translation>&quot;%1&quot; to o jedną flagę za dużo</translation>
    </message>
    <message>
        <source>flags are a list, as in [%1]</source>
        <translation>flagi zapisuje się jako listę, na przykład [%1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mood here and cannot be a flag as well</source>
        <translation>&quot;%1&quot; jest tu nastrojem i nie może być zarazem flagą</translation>
    </message>
    <message>
        <source>there is another flag &quot;%1&quot;</source>
        <translation>jest już inna flaga &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 flags</source>
        <translation>flag w scenariuszu może być najwyżej %1</translation>
    </message>
    <message>
        <source>the id is the folder and the file name, as in et/late-order</source>
        <translation>identyfikator to folder i nazwa pliku, na przykład et/late-order</translation>
    </message>
    <message>
        <source>the id must be the folder and file name: this is not &quot;%1&quot;</source>
        <translation>identyfikator musi składać się z folderu i nazwy pliku: ten plik to nie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the language must be the folder of the id, &quot;%1&quot;</source>
        <translation>język musi być taki sam jak folder w identyfikatorze, czyli &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a document is named by its language, as in &quot;et&quot;; this is not a name</source>
        <translation>dokument nazywa się tak jak jego język, na przykład &quot;et&quot;; tu takiej nazwy nie ma</translation>
    </message>
    <message>
        <source>a value is a list of plain texts or a range {from: 1, to: 9}</source>
        <translation>wartość to lista zwykłych tekstów albo zakres {from: 1, to: 9}</translation>
    </message>
    <message>
        <source>there is another fact &quot;%1&quot;</source>
        <translation>jest już inny fakt &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the limit must lead to an ending</source>
        <translation>limit musi prowadzić do zakończenia</translation>
    </message>
    <message>
        <source>the talk must start in a state</source>
        <translation>rozmowa musi zaczynać się od sceny</translation>
    </message>
    <message>
        <source>no reaction ever sets &quot;%1&quot;</source>
        <translation>żadna reakcja nie ustawia flagi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no &quot;if&quot; ever asks about &quot;%1&quot;</source>
        <translation>żadne &quot;if&quot; nie pyta o &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no text uses {%1}</source>
        <translation>żaden tekst nie używa {%1}</translation>
    </message>
    <message>
        <source>the persona file %1 cannot be read</source>
        <translation>nie można odczytać pliku persony %1</translation>
    </message>
    <message>
        <source>%1 states; a scenario can have at most %2</source>
        <translation>liczba scen: %1; w scenariuszu może ich być najwyżej %2</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 moods beside anger and trust</source>
        <translation>własnych nastrojów, oprócz złości i zaufania, może być w scenariuszu najwyżej %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;? A mood of your own needs a &quot;name&quot;</source>
        <translation>klucz &quot;%1&quot; nie jest tu znany; może chodziło o &quot;%2&quot;? Własny nastrój musi mieć &quot;name&quot;</translation>
    </message>
    <message>
        <source>nothing ever changes &quot;%1&quot;</source>
        <translation>nic nie zmienia nastroju &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; a part is a .yaml file in the scenario&apos;s folder or below it</source>
        <translation>nie można użyć &quot;%1&quot;; część to plik .yaml w folderze scenariusza lub w jego podfolderze</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there</source>
        <translation>nie ma pliku &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads out of the scenario&apos;s folder</source>
        <translation>&quot;%1&quot; to odnośnik, który prowadzi poza folder scenariusza</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself: %2</source>
        <translation>część &quot;%1&quot; używa samej siebie: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one part too many; there can be %2</source>
        <translation>&quot;%1&quot; to o jedną część za dużo; może ich być najwyżej %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>nie można odczytać &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already in %2, line %3</source>
        <translation>&quot;%1&quot; jest już w pliku %2, w wierszu %3</translation>
    </message>
    <message>
        <source>the documents ask for &quot;%1&quot;; it may not anger or cost trust</source>
        <translation>dokumenty proszą o &quot;%1&quot;; ten akt mowy nie może złościć klienta ani odbierać zaufania</translation>
    </message>
    <message>
        <source>the documents warn against &quot;%1&quot;; it may not calm, win trust or anger less than an empty reply</source>
        <translation>dokumenty przestrzegają przed &quot;%1&quot;; ten akt mowy nie może uspokajać klienta, zwiększać zaufania ani złościć mniej niż odpowiedź bez treści</translation>
    </message>
    <message>
        <source>the file of persona &quot;%1&quot; must be called %1.yaml</source>
        <translation>plik persony &quot;%1&quot; musi się nazywać %1.yaml</translation>
    </message>
    <message>
        <source>the name of an ending is expected here</source>
        <translation>tu powinna być nazwa zakończenia</translation>
    </message>
    <message>
        <source>there is no ending &quot;%1&quot;</source>
        <translation>nie ma zakończenia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a state, an ending or a flag is expected here</source>
        <translation>tu powinna być nazwa sceny, zakończenia lub flagi</translation>
    </message>
    <message>
        <source>there is no state, ending or flag &quot;%1&quot;</source>
        <translation>nie ma sceny, zakończenia ani flagi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;unless&quot; is a key of its own, as in {never: hung_up, unless: &quot;warned&quot;}</source>
        <translation>&quot;unless&quot; to osobny klucz, na przykład {never: hung_up, unless: &quot;warned&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a state or an ending and stands alone, as in {never: %1, unless: &quot;anger &gt;= 7&quot;}</source>
        <translation>&quot;%1&quot; to scena lub zakończenie i musi stać osobno, na przykład {never: %1, unless: &quot;anger &gt;= 7&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another promise than &quot;%2&quot;; give each a line of its own</source>
        <translation>&quot;%1&quot; to inna obietnica niż &quot;%2&quot;; zapisz każdą w osobnym wierszu</translation>
    </message>
    <message>
        <source>a promise says one of: %1</source>
        <translation>w obietnicy musi stać jedno z tych słów: %1</translation>
    </message>
    <message>
        <source>the name of a state or an ending is expected here</source>
        <translation>tu powinna być nazwa sceny lub zakończenia</translation>
    </message>
    <message>
        <source>there is no state or ending &quot;%1&quot;</source>
        <translation>nie ma sceny ani zakończenia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a flag is expected here</source>
        <translation>tu powinna być nazwa flagi</translation>
    </message>
    <message>
        <source>there is no flag &quot;%1&quot;</source>
        <translation>nie ma flagi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a mood is expected here</source>
        <translation>tu powinna być nazwa nastroju</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot;</source>
        <translation>nie ma nastroju &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a value is expected here</source>
        <translation>tu powinna być nazwa wartości</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot;</source>
        <translation>nie ma wartości &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys of its own, as in %1: %2</source>
        <translation>&quot;%1&quot; ma własne klucze, na przykład %1: %2</translation>
    </message>
    <message>
        <source>%1; the file names none</source>
        <translation>%1; w pliku nie ma ani jednej takiej nazwy</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1; dostępne: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name; use small letters a-z, digits and _, a letter first</source>
        <translation>&quot;%1&quot; nie może być nazwą; użyj małych liter a-z, cyfr i _, a zacznij od litery</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a name</source>
        <translation>&quot;%1&quot; ma własne znaczenie i nie może być nazwą</translation>
    </message>
    <message>
        <source>a curly bracket must enclose the name of a value, as in {name}</source>
        <translation>w nawiasach klamrowych musi stać nazwa wartości, na przykład {name}</translation>
    </message>
    <message>
        <source>texts are shown as they are written; &quot;%1&quot; looks like markup</source>
        <translation>teksty są pokazywane tak, jak je zapisano; &quot;%1&quot; wygląda na znacznik formatowania</translation>
    </message>
    <message>
        <source>nothing is fetched and no link opened; take &quot;%1&quot; out of the text</source>
        <translation>program niczego nie pobiera i nie otwiera żadnych odnośników; usuń &quot;%1&quot; z tekstu</translation>
    </message>
    <message>
        <source>%1 is a quotation mark of print; put the text in straight quotes: &quot;…&quot;</source>
        <translation>%1 to cudzysłów drukarski; ujmij tekst w proste cudzysłowy: &quot;…&quot;</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>tu powinien być tekst</translation>
    </message>
    <message>
        <source>there is another wording &quot;%1&quot;</source>
        <translation>jest już inna wersja &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 wordings; a line can have at most %2</source>
        <translation>liczba wersji: %1; wypowiedź może ich mieć najwyżej %2</translation>
    </message>
    <message>
        <source>one wording must do without &quot;if&quot;, or he may have nothing to say</source>
        <translation>jedna wersja musi być bez &quot;if&quot;, bo inaczej klient może nie mieć nic do powiedzenia</translation>
    </message>
    <message>
        <source>this wording stands here twice: %1</source>
        <translation>ta wersja występuje tu dwa razy: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one act; write several as a list: [%2]</source>
        <translation>&quot;%1&quot; to nie jest jeden akt mowy; kilka zapisz jako listę: [%2]</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;; resources/acts/README.md lists them</source>
        <translation>nie ma aktu mowy &quot;%1&quot;; wszystkie wymienia resources/acts/README.md</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;</source>
        <translation>nie ma aktu mowy &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise</source>
        <translation>ta reakcja nie ma warunku; dodaj when, any, require, unless lub if albo zrób z niej otherwise</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; takes all that is left, without conditions</source>
        <translation>&quot;otherwise&quot; przejmuje wszystko, co zostało, bez warunków</translation>
    </message>
    <message>
        <source>when, any, require and unless contradict or repeat each other here</source>
        <translation>when, any, require i unless są tu ze sobą sprzeczne albo się powtarzają</translation>
    </message>
    <message>
        <source>&quot;require&quot; and &quot;any&quot; cannot stand together; make two reactions of it</source>
        <translation>&quot;require&quot; i &quot;any&quot; nie mogą stać razem; zrób z tego dwie reakcje</translation>
    </message>
    <message>
        <source>an &quot;example&quot; is missing: a reply that must lead here</source>
        <translation>brakuje &quot;example&quot;: odpowiedzi, która musi tu prowadzić</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; belongs to a state, not to &quot;always&quot;</source>
        <translation>&quot;otherwise&quot; należy do sceny, a nie do &quot;always&quot;</translation>
    </message>
    <message>
        <source>&quot;always&quot; can have at most %1 entries</source>
        <translation>wpisów w &quot;always&quot; może być najwyżej %1</translation>
    </message>
    <message>
        <source>nothing can follow &quot;otherwise&quot;; it takes all that is left</source>
        <translation>po &quot;otherwise&quot; nic nie może stać; przejmuje ono wszystko, co zostało</translation>
    </message>
    <message>
        <source>the last reaction must be &quot;otherwise: true&quot;, for every other reply</source>
        <translation>ostatnią reakcją musi być &quot;otherwise: true&quot;, na każdą inną odpowiedź</translation>
    </message>
    <message>
        <source>ending the call must lead to an ending</source>
        <translation>rozłączenie się (&quot;end&quot;) musi prowadzić do zakończenia</translation>
    </message>
    <message>
        <source>he says nothing here; a state needs &quot;say&quot; or &quot;vents&quot;</source>
        <translation>klient nic tu nie mówi; scena wymaga &quot;say&quot; lub &quot;vents&quot;</translation>
    </message>
    <message>
        <source>&quot;interrupted&quot; goes with two or more pieces of &quot;vents&quot;, and they with it</source>
        <translation>&quot;interrupted&quot; i co najmniej dwa kawałki w &quot;vents&quot; mogą stać tylko razem</translation>
    </message>
    <message>
        <source>no reaction leads to the state &quot;%1&quot;</source>
        <translation>żadna reakcja nie prowadzi do sceny &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing leads to the ending &quot;%1&quot;</source>
        <translation>nic nie prowadzi do zakończenia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>he can come to &quot;%1&quot; again and would vent the same words; vent only where he comes once</source>
        <translation>klient może trafić do sceny &quot;%1&quot; ponownie i wtedy dałby upust złości tymi samymi słowami; użyj &quot;vents&quot; tylko w scenie, do której trafia raz</translation>
    </message>
    <message>
        <source>this line can come again and has %1 of %2 wordings</source>
        <translation>ta wypowiedź może się powtórzyć; liczba jej wersji: %1 z potrzebnych %2</translation>
    </message>
    <message>
        <source>this reaction never happens; the one in line %1 takes all its replies</source>
        <translation>ta reakcja nigdy nie nastąpi; reakcja w wierszu %1 przejmuje wszystkie jej odpowiedzi</translation>
    </message>
    <message>
        <source>an ending of kind &quot;%1&quot; is missing</source>
        <translation>brakuje zakończenia rodzaju &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must begin with &quot;%2.&quot;</source>
        <translation>identyfikator &quot;%1&quot; musi zaczynać się od &quot;%2.&quot;</translation>
    </message>
    <message>
        <source>there are two rules with the id &quot;%1&quot;</source>
        <translation>dwie zasady mają identyfikator &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;say&quot; is a list of lists: [[thanks], [apology, regret]]</source>
        <translation>&quot;say&quot; to lista list: [[thanks], [apology, regret]]</translation>
    </message>
    <message>
        <source>an empty list asks for nothing</source>
        <translation>pusta lista niczego nie wymaga</translation>
    </message>
    <message>
        <source>a &quot;dont&quot; has &quot;avoid&quot; alone</source>
        <translation>zasada rodzaju &quot;dont&quot; ma tylko &quot;avoid&quot;</translation>
    </message>
    <message>
        <source>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; and &quot;notes_first&quot; need a &quot;say&quot;</source>
        <translation>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; i &quot;notes_first&quot; wymagają &quot;say&quot;</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;together&quot; exclude each other</source>
        <translation>&quot;times&quot; i &quot;together&quot; wykluczają się</translation>
    </message>
    <message>
        <source>&quot;notes_first&quot; needs &quot;process: notes_taken&quot;</source>
        <translation>&quot;notes_first&quot; wymaga &quot;process: notes_taken&quot;</translation>
    </message>
    <message>
        <source>say in &quot;wording&quot; what one could have said</source>
        <translation>podaj w &quot;wording&quot;, co można było powiedzieć</translation>
    </message>
    <message>
        <source>a &quot;wording&quot; belongs to a rule with &quot;say&quot;</source>
        <translation>&quot;wording&quot; należy do zasady, która ma &quot;say&quot;</translation>
    </message>
    <message>
        <source>%1: more than 1000 per mille</source>
        <translation>%1: ponad 1000 promili</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; musi mieć wartość true lub false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; musi być tekstem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; it must be one of: %3</source>
        <translation>&quot;%1&quot; ma wartość &quot;%2&quot;; dozwolone są: %3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>wypowiedź %1</translation>
    </message>
    <message>
        <source>&quot;turns&quot; must be a list of turns</source>
        <translation>&quot;turns&quot; musi być listą wypowiedzi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or of the wrong kind</source>
        <translation>brakuje &quot;%1&quot; albo jest niewłaściwego rodzaju</translation>
    </message>
    <message>
        <source>there is no event of kind &quot;%1&quot;</source>
        <translation>nie ma zdarzenia rodzaju &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; cannot be read: %2</source>
        <translation>nie można odczytać zdarzenia &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>This talk was recorded with another version of &quot;%1&quot;; from event %2 on it would have gone differently.</source>
        <translation>Tę rozmowę zapisano przy innej wersji scenariusza &quot;%1&quot;; teraz od zdarzenia %2 przebiegłaby inaczej.</translation>
    </message>
    <message>
        <source>This is no recording of a talk: it does not say how it began.</source>
        <translation>To nie jest zapis rozmowy: nie wiadomo, jak się zaczęła.</translation>
    </message>
    <message>
        <source>This talk was recorded with the scenario &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>To zapis rozmowy według scenariusza &quot;%1&quot;, a nie &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a map of &quot;key: value&quot; lines is expected here; found: %1</source>
        <translation>tu powinna być mapa, czyli wiersze &quot;key: value&quot; (klucz: wartość); znaleziono: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>klucz &quot;%1&quot; nie jest tu znany</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>brakuje tu klucza &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text; found: %2</source>
        <translation>&quot;%1&quot; musi być tekstem; znaleziono: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>&quot;%1&quot; nie może być puste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; musi być liczbą całkowitą od %2 do %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2</source>
        <translation>&quot;%1&quot; musi mieć jedną z tych wartości: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts; found: %2</source>
        <translation>w &quot;%1&quot; muszą stać teksty; znaleziono: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing; give it something or take it out</source>
        <translation>w &quot;%1&quot; nic nie ma; wpisz coś albo usuń ten klucz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of &quot;name: value&quot; lines; found: %2</source>
        <translation>&quot;%1&quot; musi być mapą, czyli mieć wiersze &quot;name: value&quot; (nazwa: wartość); znaleziono: %2</translation>
    </message>
    <message>
        <source>this quoted text does not end on its line; close the quote, or use a &gt;- block for long text</source>
        <translation>ten tekst w cudzysłowie nie kończy się w swoim wierszu; zamknij cudzysłów, a długi tekst zapisz jako blok &gt;-</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>tu zaczyna się drugi dokument YAML; w pliku może być tylko jeden</translation>
    </message>
    <message>
        <source>aliases (*name) are not supported; a text that begins with * needs quotes</source>
        <translation>aliasy (*name) nie są obsługiwane; tekst, który zaczyna się od *, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not supported; a text that begins with &amp; needs quotes</source>
        <translation>kotwice (&amp;name) nie są obsługiwane; tekst, który zaczyna się od &amp;, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>tags (!name) are not supported; a text that begins with ! needs quotes</source>
        <translation>tagi (!name) nie są obsługiwane; tekst, który zaczyna się od !, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>lists and maps are nested deeper than %1</source>
        <translation>listy i mapy mają za dużo poziomów zagnieżdżenia; może ich być najwyżej %1</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map; a text that begins with [ or { needs quotes</source>
        <translation>klucz musi być słowem, a nie listą ani mapą; tekst, który zaczyna się od [ lub {, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported</source>
        <translation>klucze scalania (&lt;&lt;) nie są obsługiwane</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this map; the first one is in line %2</source>
        <translation>&quot;%1&quot; występuje w tej mapie dwa razy; pierwszy raz w wierszu %2</translation>
    </message>
    <message>
        <source>a colon followed by a space cannot stand in unquoted text; put the text in quotes</source>
        <translation>dwukropek ze spacją nie może stać w tekście bez cudzysłowu; ujmij tekst w cudzysłów</translation>
    </message>
    <message>
        <source>a key ends with a colon and a space; a text of several lines needs a &gt;- block</source>
        <translation>klucz kończy się dwukropkiem i spacją; tekst z kilku wierszy zapisz jako blok &gt;-</translation>
    </message>
    <message>
        <source>this list in [ ] is not closed or lacks a comma, or a text in it has &quot; inside its quotes; a text that begins with [ must be in quotes as a whole</source>
        <translation>ta lista w [ ] nie jest zamknięta, brakuje w niej przecinka albo w tekście wewnątrz cudzysłowów stoi &quot;; tekst, który zaczyna się od [, musi cały stać w cudzysłowie</translation>
    </message>
    <message>
        <source>this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole</source>
        <translation>ta mapa w { } nie jest zamknięta albo brakuje w niej przecinka; tekst, który zaczyna się od {, musi cały stać w cudzysłowie</translation>
    </message>
    <message>
        <source>a text that begins with * or &amp; needs quotes</source>
        <translation>tekst, który zaczyna się od * lub &amp;, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>a text that begins with ! needs quotes</source>
        <translation>tekst, który zaczyna się od !, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>a text that begins with % needs quotes</source>
        <translation>tekst, który zaczyna się od %, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>a text cannot begin with this character; put it in quotes</source>
        <translation>tekst nie może zaczynać się od tego znaku; ujmij go w cudzysłów</translation>
    </message>
    <message>
        <source>nothing but &gt; or | and its signs stands here; the text begins on the next line</source>
        <translation>tu może stać tylko &gt; lub | z należącymi do nich znakami; tekst zaczyna się dopiero w następnym wierszu</translation>
    </message>
    <message>
        <source>\ has a meaning of its own between double quotes; write \\ for it, or use single quotes</source>
        <translation>\ ma w podwójnych cudzysłowach własne znaczenie; napisz zamiast niego \\ albo użyj pojedynczych cudzysłowów</translation>
    </message>
    <message>
        <source>a value is missing here; a text that begins with , ] or } needs quotes</source>
        <translation>brakuje tu wartości; tekst, który zaczyna się od , ] lub }, musi stać w cudzysłowie</translation>
    </message>
    <message>
        <source>the file goes on after its end; a file holds one document</source>
        <translation>plik ciągnie się dalej po swoim końcu; w pliku może być tylko jeden dokument YAML</translation>
    </message>
    <message>
        <source>the reader of YAML says: %1</source>
        <translation>czytnik YAML zgłasza: %1</translation>
    </message>
    <message>
        <source>this line does not stand in line with those it belongs to; check the spaces before it</source>
        <translation>ten wiersz nie jest wyrównany z wierszami, do których należy; sprawdź spacje na jego początku</translation>
    </message>
    <message>
        <source>a value goes on after its end here; a text that begins with [ { &quot; or &apos; must be in quotes as a whole</source>
        <translation>wartość ciągnie się tu dalej po swoim końcu; tekst, który zaczyna się od [ { &quot; lub &apos;, musi cały stać w cudzysłowie</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>an invisible character (%1), which can make a text read otherwise than it is, stands here; remove it</source>
        <translation>stoi tu niewidoczny znak (%1), przez który tekst może wyglądać inaczej, niż jest zapisany; usuń go</translation>
    </message>
    <message>
        <source>a control character (%1) stands here; remove it</source>
        <translation>stoi tu znak sterujący (%1); usuń go</translation>
    </message>
    <message>
        <source>a tab is used for indentation; use spaces</source>
        <translation>do wcięcia użyto tabulatora; użyj spacji</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation; use ordinary spaces</source>
        <translation>do wcięcia użyto nietypowej spacji; użyj zwykłych spacji</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>plik jest większy niż %1 KiB</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>to nie jest UTF-8; zapisz plik w kodowaniu UTF-8</translation>
    </message>
    <message>
        <source>&quot;said&quot; is missing or neither true nor false</source>
        <translation>brakuje &quot;said&quot; albo nie jest to ani true, ani false</translation>
    </message>
    <message>
        <source>&quot;decision&quot; is none of open, accepted, declined</source>
        <translation>&quot;decision&quot; nie ma żadnej z wartości open, accepted, declined</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing or no time as in 2026-01-31T12:00:00.000Z</source>
        <translation>brakuje &quot;at&quot; albo nie jest to czas zapisany tak jak 2026-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>There are no patterns of &quot;%1&quot; that could learn from it.</source>
        <translation>Nie ma wzorców języka &quot;%1&quot;, które mogłyby się z tego czegoś nauczyć.</translation>
    </message>
    <message>
        <source>%1 accuses the civil reply %2 of %3: &quot;%4&quot;</source>
        <translation>%1 zarzuca uprzejmej odpowiedzi %2, że jest w niej %3: &quot;%4&quot;</translation>
    </message>
    <message>
        <source>no play comes to the state &quot;%1&quot;</source>
        <translation>żadna rozmowa próbna nie dochodzi do sceny &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play comes to the ending &quot;%1&quot;</source>
        <translation>żadna rozmowa próbna nie dochodzi do zakończenia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play brings about this reaction</source>
        <translation>żadna rozmowa próbna nie wywołuje tej reakcji</translation>
    </message>
    <message>
        <source>row %1 begins a quoted field that does not end</source>
        <translation>w wierszu %1 tabeli zaczyna się pole w cudzysłowie, które się nie kończy</translation>
    </message>
    <message>
        <source>this is neither a scenario nor a persona, act, company or document file</source>
        <translation>to nie jest plik scenariusza, persony, aktu mowy ani dokumentu; nie jest to też plik firmowy</translation>
    </message>
    <message>
        <source>it cannot be checked against %1, which is missing or has faults</source>
        <translation>nie można tego w pełni sprawdzić: brakuje %1 albo są tam błędy</translation>
    </message>
    <message>
        <source>it has no plays; write them in %1</source>
        <translation>nie ma rozmów próbnych; napisz je w pliku %1</translation>
    </message>
    <message>
        <source>a file of plays must be called &lt;scenario&gt;.test.yaml</source>
        <translation>plik z rozmowami próbnymi musi się nazywać &lt;scenario&gt;.test.yaml</translation>
    </message>
    <message>
        <source>&quot;language&quot; must name one of: %1</source>
        <translation>w &quot;language&quot; musi stać jedno z: %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>jeśli w odpowiedzi, na którą klient reaguje według wiersza %2, pojawi się jeszcze &quot;%1&quot;, nastąpi ta reakcja i złość będzie większa (%3 zamiast %4), choć według dokumentu taka odpowiedź jest lepsza</translation>
    </message>
    <message>
        <source>without &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>jeśli w odpowiedzi, na którą klient reaguje według wiersza %2, zabraknie &quot;%1&quot;, nastąpi ta reakcja i złość będzie większa (%3 zamiast %4), choć według dokumentu taka odpowiedź jest lepsza</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>nie ma sceny &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here and beside &quot;moods&quot; too</source>
        <translation>&quot;%1&quot; stoi i tutaj, i obok &quot;moods&quot;; zostaw tylko jedno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value from 0 to 10, as in %1=8</source>
        <translation>&quot;%1&quot; wymaga wartości od 0 do 10, na przykład %1=8</translation>
    </message>
    <message>
        <source>there are no acts or no document to judge by</source>
        <translation>nie ma aktów mowy albo dokumentu, według których można by oceniać</translation>
    </message>
    <message>
        <source>the best talk that was found scores %1</source>
        <translation>najlepsza znaleziona rozmowa ma wynik %1</translation>
    </message>
    <message>
        <source>no talk was found that could be judged</source>
        <translation>nie znaleziono rozmowy, którą dałoby się ocenić</translation>
    </message>
    <message>
        <source>broken promise: %1; this talk breaks it: %2</source>
        <translation>złamana obietnica: %1; łamie ją ta rozmowa: %2</translation>
    </message>
    <message>
        <source>not proved: %1; %2</source>
        <translation>nie udowodniono: %1; %2</translation>
    </message>
    <message>
        <source>expected the ending &quot;%1&quot;, came to %2</source>
        <translation>oczekiwano zakończenia &quot;%1&quot;, a rozmowa doszła do: %2</translation>
    </message>
    <message>
        <source>a score is expected, but there is no document to judge by</source>
        <translation>oczekiwano wyniku, ale nie ma dokumentu, według którego można by oceniać</translation>
    </message>
    <message>
        <source>expected a score of at least %1, got %2</source>
        <translation>oczekiwano wyniku co najmniej %1, a jest %2</translation>
    </message>
    <message>
        <source>expected a score of at most %1, got %2</source>
        <translation>oczekiwano wyniku najwyżej %1, a jest %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>oczekiwano: %1, a jest: %2</translation>
    </message>
    <message>
        <source>the talk is over before this line (%1)</source>
        <translation>rozmowa kończy się przed tym wierszem (%1)</translation>
    </message>
    <message>
        <source>line %1: put this text in quotes, on one line</source>
        <translation>wiersz %1: zapisz ten tekst w cudzysłowie, w jednym wierszu</translation>
    </message>
    <message>
        <source>/wait needs a number of seconds, as in /wait 20</source>
        <translation>/wait wymaga liczby sekund, na przykład /wait 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone on its line (in a file, below &quot;script: |&quot;)</source>
        <translation>&quot;%1&quot; musi stać samo w swoim wierszu (w pliku pod &quot;script: |&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; there are: %2</source>
        <translation>&quot;%1&quot; nie jest poleceniem; dostępne: %2</translation>
    </message>
    <message>
        <source>nothing is checked here</source>
        <translation>ten wiersz niczego nie sprawdza</translation>
    </message>
    <message>
        <source>this play expects nothing, so it proves nothing</source>
        <translation>ta rozmowa próbna niczego nie oczekuje, więc niczego nie dowodzi</translation>
    </message>
    <message>
        <source>these plays are played with %1</source>
        <translation>te rozmowy próbne są rozgrywane według scenariusza %1</translation>
    </message>
    <message>
        <source>two plays are called &quot;%1&quot;</source>
        <translation>dwie rozmowy próbne nazywają się &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no play here</source>
        <translation>nie ma tu żadnej rozmowy próbnej</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile; nothing is written</source>
        <translation>wiersz %1 został w międzyczasie zmieniony; nic nie zapisano</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>to nie jest UTF-8</translation>
    </message>
    <message>
        <source>the columns must be: %1</source>
        <translation>kolumny muszą być takie: %1</translation>
    </message>
    <message>
        <source>row %1 has %2 of %3 fields</source>
        <translation>wiersz %1 tabeli: liczba pól to %2 zamiast %3</translation>
    </message>
    <message>
        <source>&quot;reply&quot; is missing or not a text</source>
        <translation>brakuje &quot;reply&quot; albo nie jest to tekst</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>Nie ma zastrzeżenia %1.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>łatwy</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>trudny</translation>
    </message>
    <message>
        <source>the scenario has faults</source>
        <translation>scenariusz zawiera błędy</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nie udowodniono</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>udowodniono</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>coś jest nie tak</translation>
    </message>
    <message>
        <source>%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks end well, by apologies %6, by explanations %7, by chance %8</source>
        <translation>%1; kombinacje sceny, nastroju i flag: %2, osiągnięte zakończenia: %3; poziom: %4; dobre zakończenia na 1000 rozmów: z potknięciami %5, samymi przeprosinami %6, samymi wyjaśnieniami %7, na chybił trafił %8</translation>
    </message>
    <message>
        <source>promise kept: %1</source>
        <translation>obietnica dotrzymana: %1</translation>
    </message>
    <message>
        <source>promise broken: %1</source>
        <translation>obietnica złamana: %1</translation>
    </message>
    <message>
        <source>promise not proved: %1</source>
        <translation>obietnica nieudowodniona: %1</translation>
    </message>
    <message>
        <source>no scenario found</source>
        <translation>nie znaleziono scenariusza</translation>
    </message>
    <message>
        <source>this line is not JSON: %1</source>
        <translation>ten wiersz nie jest zapisem JSON: %1</translation>
    </message>
    <message>
        <source>Error, can be ignored with a reason.</source>
        <translation>Błąd; można go zignorować, podając powód.</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>Błąd.</translation>
    </message>
    <message>
        <source>Warning, can be ignored with a reason.</source>
        <translation>Ostrzeżenie; można je zignorować, podając powód.</translation>
    </message>
    <message>
        <source>Warning.</source>
        <translation>Ostrzeżenie.</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Jak to poprawić: %1</translation>
    </message>
    <message>
        <source>Wrong (%1):</source>
        <translation>Źle (%1):</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Dobrze:</translation>
    </message>
    <message>
        <source>Faults in content files</source>
        <translation>Błędy w plikach z treścią</translation>
    </message>
    <message>
        <source>`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these sections, `ventil-cli explain --all` this page; what stands here comes from resources/diagnostics/.</source>
        <translation>`ventil-cli lint` i program przy wczytywaniu podają każdy błąd w postaci `file:line:column: code message`. Kody są stałe; wycofany kod nie jest używany ponownie. `ventil-cli explain CODE` pokazuje jeden z tych rozdziałów, a `ventil-cli explain --all` całą tę stronę; to, co tu stoi, pochodzi z resources/diagnostics/.</translation>
    </message>
    <message>
        <source>%1 is found by %2</source>
        <translation>%2 znajduje %1</translation>
    </message>
    <message>
        <source>%1 is no longer found by %2</source>
        <translation>%2 nie znajduje już %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>dobrze: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>źle: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6</source>
        <translation>%1: zmienione odpowiedzi: %2 z %3 oznaczonych; zmiany na lepsze: %4, na gorsze: %5; z zakazanymi słowami: %6</translation>
    </message>
    <message>
        <source>no file found</source>
        <translation>nie znaleziono pliku</translation>
    </message>
    <message>
        <source>%1 file, no fault</source>
        <translation>%1 plik, bez błędów</translation>
    </message>
    <message>
        <source>%1 files, no fault</source>
        <translation>plików: %1, bez błędów</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>nie ma polecenia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: the file is there already; nothing is overwritten</source>
        <translation>%1: plik już istnieje; niczego nie nadpisano</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: nie można utworzyć folderu</translation>
    </message>
    <message>
        <source>there is no play &quot;%1&quot;</source>
        <translation>nie ma rozmowy próbnej &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no report: the list &quot;%1&quot; has faults; see ventil-cli lint</source>
        <translation>bez oceny: dokument &quot;%1&quot; zawiera błędy; zobacz ventil-cli lint</translation>
    </message>
    <message>
        <source>there is no document &quot;%1&quot;; there are: %2</source>
        <translation>nie ma dokumentu &quot;%1&quot;; dostępne: %2</translation>
    </message>
    <message>
        <source>the files of &quot;%1&quot; have faults</source>
        <translation>pliki języka &quot;%1&quot; zawierają błędy</translation>
    </message>
    <message>
        <source>%1, score %2, anger %3%4, %5 replies</source>
        <translation>%1, wynik %2, złość %3%4, odpowiedzi: %5</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>bez zakończenia</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>zakończenie %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>nothing was played</source>
        <translation>nic nie rozegrano</translation>
    </message>
    <message>
        <source>played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8</source>
        <translation>rozegrano: sceny %1 z %2, zakończenia %3 z %4, reakcje %5 z %6, chwile ciszy %7 z %8</translation>
    </message>
    <message>
        <source>reactions that no play brings about: lines %1</source>
        <translation>reakcje, których nie wywołuje żadna rozmowa próbna: wiersze %1</translation>
    </message>
    <message>
        <source>silences that no play waits for: lines %1</source>
        <translation>chwile ciszy, na które nie czeka żadna rozmowa próbna: wiersze %1</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never holds here (%1)</source>
        <translation>to nigdy nie nastąpi: warunek &quot;if&quot; nigdy nie jest tu spełniony (%1)</translation>
    </message>
    <message>
        <source>its &quot;if&quot; makes no difference: here it always holds (%1)</source>
        <translation>warunek &quot;if&quot; nic nie zmienia: jest tu zawsze spełniony (%1)</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never comes true in any talk (%1)</source>
        <translation>to nigdy nie nastąpi: warunek &quot;if&quot; nie spełnia się w żadnej rozmowie (%1)</translation>
    </message>
    <message>
        <source>the reply limit cuts every way there</source>
        <translation>limit odpowiedzi odcina każdą drogę do tego miejsca</translation>
    </message>
    <message>
        <source>the rule neither asks for anything nor forbids it</source>
        <translation>zasada niczego nie wymaga ani nie zabrania</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>tu powinien być obiekt</translation>
    </message>
    <message>
        <source>this file is not read; call it %1</source>
        <translation>program nie czyta tego pliku; zmień jego nazwę na %1</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot; (write %2=0…10 or the name of a flag)</source>
        <translation>nie ma nastroju &quot;%1&quot; (napisz %2=0…10 albo nazwę flagi)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a whole number from 0 to 10, not &quot;%2&quot;</source>
        <translation>&quot;%1&quot; wymaga liczby całkowitej od 0 do 10, a nie &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no scenario or file &quot;%1&quot;</source>
        <translation>nie ma scenariusza ani pliku &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 0 to %2, not &quot;%3&quot;</source>
        <translation>--%1 wymaga liczby całkowitej od 0 do %2, a nie &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--play names a play of a test file: --script NAME.test.yaml --play %1</source>
        <translation>po --play podaj nazwę rozmowy próbnej z pliku z rozmowami próbnymi: --script NAME.test.yaml --play %1</translation>
    </message>
</context>
</TS>
