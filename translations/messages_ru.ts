<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Catalogue</name>
    <message>
        <source>a line is no JSON object</source>
        <extracomment>V001, message</extracomment>
        <translation>строка – не объект JSON</translation>
    </message>
    <message>
        <source>The commands that judge replies and talks read one JSON object a line; anything else would be skipped unseen.</source>
        <extracomment>V001, why</extracomment>
        <translation>Команды, которые оценивают ответы и разговоры, читают из каждой строки один объект JSON; всё остальное было бы незаметно пропущено.</translation>
    </message>
    <message>
        <source>Write one object a line, with quotes round every name and text.</source>
        <extracomment>V001, mend</extracomment>
        <translation>Пишите в каждой строке один объект; каждое имя и каждый текст берите в кавычки.</translation>
    </message>
    <message>
        <source>a talk to be scored has a member of the wrong kind</source>
        <extracomment>V002, message</extracomment>
        <translation>в разговоре, который нужно оценить, одно из полей не того вида</translation>
    </message>
    <message>
        <source>A score computed from half of a talk would be wrong without looking so.</source>
        <extracomment>V002, why</extracomment>
        <translation>Оценка, посчитанная по половине разговора, была бы неверной, хотя выглядела бы верной.</translation>
    </message>
    <message>
        <source>Compare the member with the format of `ventil-cli score`.</source>
        <extracomment>V002, mend</extracomment>
        <translation>Сверьте это поле с форматом команды `ventil-cli score`.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <extracomment>V100, message</extracomment>
        <translation>файл не удаётся прочитать</translation>
    </message>
    <message>
        <source>Nothing can be said about a file that is not there or may not be opened.</source>
        <extracomment>V100, why</extracomment>
        <translation>О файле, которого нет или который нельзя открыть, ничего сказать невозможно.</translation>
    </message>
    <message>
        <source>Check the name, the folder and the permissions.</source>
        <extracomment>V100, mend</extracomment>
        <translation>Проверьте имя файла, папку и права доступа.</translation>
    </message>
    <message>
        <source>It lies in the file system, not in a text.</source>
        <extracomment>V100, without_example</extracomment>
        <translation>Причина – в файловой системе, а не в тексте.</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <extracomment>V101, message</extracomment>
        <translation>отступ сделан табуляцией</translation>
    </message>
    <message>
        <source>YAML counts spaces; a tab is as wide as each editor likes.</source>
        <extracomment>V101, why</extracomment>
        <translation>YAML считает пробелы, а ширина табуляции в каждом редакторе своя.</translation>
    </message>
    <message>
        <source>Replace each tab with spaces, two a step.</source>
        <extracomment>V101, mend</extracomment>
        <translation>Замените каждую табуляцию пробелами: по два на каждый уровень.</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation</source>
        <extracomment>V102, message</extracomment>
        <translation>отступ сделан необычными пробелами</translation>
    </message>
    <message>
        <source>Spaces pasted from a word processor look like indentation and are none; the key would belong to something else.</source>
        <extracomment>V102, why</extracomment>
        <translation>Пробелы, вставленные из офисной программы, похожи на отступ, но им не являются; ключ оказался бы не на своём месте.</translation>
    </message>
    <message>
        <source>Replace it with ordinary spaces.</source>
        <extracomment>V102, mend</extracomment>
        <translation>Замените их обычными пробелами.</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>V103, message</extracomment>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>In another encoding the letters of five languages would be shown wrong, and no reply would match them.</source>
        <extracomment>V103, why</extracomment>
        <translation>В другой кодировке буквы пяти языков показывались бы неверно, и ни один ответ с ними не совпал бы.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <extracomment>V103, mend</extracomment>
        <translation>Сохраните файл в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The bytes of another encoding cannot stand in this text.</source>
        <extracomment>V103, without_example</extracomment>
        <translation>Байты другой кодировки в этом тексте показать нельзя.</translation>
    </message>
    <message>
        <source>a key stands twice in one map</source>
        <extracomment>V104, message</extracomment>
        <translation>один и тот же ключ стоит дважды</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody could say which.</source>
        <extracomment>V104, why</extracomment>
        <translation>Учитывался бы только один из двух, и неизвестно, какой именно.</translation>
    </message>
    <message>
        <source>Remove one of them, or put both under one key.</source>
        <extracomment>V104, mend</extracomment>
        <translation>Удалите один из них или соберите всё под одним ключом.</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <extracomment>V105, message</extracomment>
        <translation>текст в кавычках не заканчивается на своей строке</translation>
    </message>
    <message>
        <source>A quote that was never closed swallows the rest of the file.</source>
        <extracomment>V105, why</extracomment>
        <translation>Незакрытая кавычка проглатывает весь остаток файла.</translation>
    </message>
    <message>
        <source>Close the quote; write long texts as a block after `&gt;-`.</source>
        <extracomment>V105, mend</extracomment>
        <translation>Закройте кавычку; длинный текст пишите блоком после `&gt;-`.</translation>
    </message>
    <message>
        <source>the file breaks the rules of YAML</source>
        <extracomment>V108, message</extracomment>
        <translation>файл нарушает правила YAML</translation>
    </message>
    <message>
        <source>Mostly a text holds a colon, a bracket or a quote and has no quotes round it.</source>
        <extracomment>V108, why</extracomment>
        <translation>Чаще всего в тексте есть двоеточие, скобка или кавычка, а сам он не взят в кавычки.</translation>
    </message>
    <message>
        <source>Put quotes round the text.</source>
        <extracomment>V108, mend</extracomment>
        <translation>Возьмите текст в кавычки.</translation>
    </message>
    <message>
        <source>anchors, aliases, tags and merge keys are not supported</source>
        <extracomment>V109, message</extracomment>
        <translation>якоря, псевдонимы, теги и ключи слияния не поддерживаются</translation>
    </message>
    <message>
        <source>They make a file hard to read, and a small one as large as the machine. A text that begins with * &amp; or ! looks like one.</source>
        <extracomment>V109, why</extracomment>
        <translation>Из-за них файл трудно читать, а маленький файл может занять всю память компьютера. Текст, который начинается с * &amp; или !, похож на них.</translation>
    </message>
    <message>
        <source>Write it out, or put quotes round the text.</source>
        <extracomment>V109, mend</extracomment>
        <translation>Напишите всё полностью или возьмите текст в кавычки.</translation>
    </message>
    <message>
        <source>a second document, or something after the end</source>
        <extracomment>V110, message</extracomment>
        <translation>второй документ или что-то после конца файла</translation>
    </message>
    <message>
        <source>Whatever follows the end would be ignored.</source>
        <extracomment>V110, why</extracomment>
        <translation>Всё, что идёт после конца, было бы пропущено.</translation>
    </message>
    <message>
        <source>Remove the line `---` and what does not belong to the file.</source>
        <extracomment>V110, mend</extracomment>
        <translation>Удалите строку `---` и всё, что к файлу не относится.</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply</source>
        <extracomment>V111, message</extracomment>
        <translation>файл слишком велик, или вложенность в нём слишком глубока</translation>
    </message>
    <message>
        <source>A scenario needs neither a megabyte nor thirty-two levels; a file that has them is broken or meant to do harm.</source>
        <extracomment>V111, why</extracomment>
        <translation>Сценарию не нужны ни мегабайт, ни тридцать два уровня; такой файл либо испорчен, либо сделан во вред.</translation>
    </message>
    <message>
        <source>Split it, or look for brackets that are never closed.</source>
        <extracomment>V111, mend</extracomment>
        <translation>Разделите его или поищите скобки, которые не закрыты.</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <extracomment>V112, message</extracomment>
        <translation>такой ключ здесь неизвестен</translation>
    </message>
    <message>
        <source>A misspelt key would be ignored, and what it says would silently not happen.</source>
        <extracomment>V112, why</extracomment>
        <translation>Ключ с опечаткой был бы пропущен, и того, что в нём написано, просто не произошло бы – без всякого предупреждения.</translation>
    </message>
    <message>
        <source>Correct it; the message names the nearest key that is known.</source>
        <extracomment>V112, mend</extracomment>
        <translation>Исправьте его; в сообщении назван самый похожий из известных ключей.</translation>
    </message>
    <message>
        <source>a value of the wrong kind or out of range</source>
        <extracomment>V113, message</extracomment>
        <translation>значение не того вида или вне допустимых границ</translation>
    </message>
    <message>
        <source>The program would have to guess what was meant.</source>
        <extracomment>V113, why</extracomment>
        <translation>Программе пришлось бы гадать, что имелось в виду.</translation>
    </message>
    <message>
        <source>Give what the message asks for.</source>
        <extracomment>V113, mend</extracomment>
        <translation>Укажите то, о чём просит сообщение.</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>V115, message</extracomment>
        <translation>управляющий символ</translation>
    </message>
    <message>
        <source>It cannot be seen and can do odd things in a terminal.</source>
        <extracomment>V115, why</extracomment>
        <translation>Его не видно, а в терминале из-за него возможны странности.</translation>
    </message>
    <message>
        <source>Delete it; retyping the line is the surest way.</source>
        <extracomment>V115, mend
----------
V117, mend</extracomment>
        <translation>Удалите его; надёжнее всего набрать строку заново.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <extracomment>V116, message</extracomment>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>Without it the file says too little to be used.</source>
        <extracomment>V116, why</extracomment>
        <translation>Без этого в файле слишком мало сведений, чтобы им пользоваться.</translation>
    </message>
    <message>
        <source>Add what the message names.</source>
        <extracomment>V116, mend</extracomment>
        <translation>Добавьте то, что названо в сообщении.</translation>
    </message>
    <message>
        <source>an invisible character that changes the writing direction</source>
        <extracomment>V117, message</extracomment>
        <translation>невидимый символ, который меняет направление письма</translation>
    </message>
    <message>
        <source>With it a line can read otherwise than it is.</source>
        <extracomment>V117, why</extracomment>
        <translation>Из-за него строка может читаться не так, как написана.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>V118, message</extracomment>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>An empty file is a leftover, or a file that was not saved.</source>
        <extracomment>V118, why</extracomment>
        <translation>Пустой файл – это ненужный остаток или файл, который не сохранили.</translation>
    </message>
    <message>
        <source>Delete it or write it.</source>
        <extracomment>V118, mend</extracomment>
        <translation>Удалите его или заполните.</translation>
    </message>
    <message>
        <source>the file is of no kind that Ventil knows</source>
        <extracomment>V119, message</extracomment>
        <translation>файлов такого вида Ventil не знает</translation>
    </message>
    <message>
        <source>It will not be used, whatever was meant.</source>
        <extracomment>V119, why</extracomment>
        <translation>Файл не будет использован, что бы ни имелось в виду.</translation>
    </message>
    <message>
        <source>Begin it with the key of its kind, as in the files beside it; a scenario begins with `ventil: 1`.</source>
        <extracomment>V119, mend</extracomment>
        <translation>Начните его с ключа, который называет его вид, как в соседних файлах; сценарий начинается с `ventil: 1`.</translation>
    </message>
    <message>
        <source>a comment that ignores a fault does not say why, or names a code that cannot be ignored</source>
        <extracomment>V120, message</extracomment>
        <translation>комментарий, который велит игнорировать ошибку, не говорит почему или называет код, который игнорировать нельзя</translation>
    </message>
    <message>
        <source>An exception without a reason outlives the reason. Errors cannot be ignored: the file would not work.</source>
        <extracomment>V120, why</extracomment>
        <translation>Исключение, причина которого не записана, переживёт саму причину. Ошибки, в отличие от предупреждений, игнорировать нельзя: файл не работал бы.</translation>
    </message>
    <message>
        <source>Write the reason after the code: # ventil: ignore V207 kept for the next chapter.</source>
        <extracomment>V120, mend</extracomment>
        <translation>Напишите причину после кода: # ventil: ignore V207 пригодится в следующей главе.</translation>
    </message>
    <message>
        <source>a comment ignores a fault that is not there</source>
        <extracomment>V121, message</extracomment>
        <translation>комментарий велит игнорировать ошибку, которой нет</translation>
    </message>
    <message>
        <source>The fault was mended, or the comment stands in the wrong line.</source>
        <extracomment>V121, why</extracomment>
        <translation>Ошибку уже исправили, или комментарий стоит не в той строке.</translation>
    </message>
    <message>
        <source>Remove the comment, or move it to the line of the fault or the one above.</source>
        <extracomment>V121, mend</extracomment>
        <translation>Удалите комментарий или перенесите его в строку с ошибкой либо в строку над ней.</translation>
    </message>
    <message>
        <source>too many states</source>
        <extracomment>V122, message</extracomment>
        <translation>слишком много сцен</translation>
    </message>
    <message>
        <source>A talk of a few minutes has ten to thirty; with thousands nobody could look after it.</source>
        <extracomment>V122, why</extracomment>
        <translation>В разговоре на несколько минут их от десяти до тридцати; за тысячами сцен никто не уследит.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <extracomment>V122, mend</extracomment>
        <translation>Разделите сценарий на несколько.</translation>
    </message>
    <message>
        <source>It takes more states than fit on a page.</source>
        <extracomment>V122, without_example</extracomment>
        <translation>Для примера нужно больше сцен, чем поместится на странице.</translation>
    </message>
    <message>
        <source>there is no such state or ending</source>
        <extracomment>V201, message</extracomment>
        <translation>такой сцены или такого финала нет</translation>
    </message>
    <message>
        <source>The talk would not know where to go.</source>
        <extracomment>V201, why</extracomment>
        <translation>Разговор не знал бы, куда идти дальше.</translation>
    </message>
    <message>
        <source>Correct the name; the message shows the nearest one, or add the state.</source>
        <extracomment>V201, mend</extracomment>
        <translation>Исправьте имя (в сообщении названо самое похожее) или добавьте сцену.</translation>
    </message>
    <message>
        <source>there is no such act</source>
        <extracomment>V202, message
----------
V604, message</extracomment>
        <translation>такого речевого действия нет</translation>
    </message>
    <message>
        <source>A reaction that waits for an act nobody can show never happens.</source>
        <extracomment>V202, why</extracomment>
        <translation>Реакция, которая ждёт речевого действия, невозможного ни в одном ответе, никогда не произойдёт.</translation>
    </message>
    <message>
        <source>Use one of the 40 acts; the message shows the nearest one.</source>
        <extracomment>V202, mend
----------
V604, mend</extracomment>
        <translation>Возьмите одно из 40 речевых действий; в сообщении названо самое похожее.</translation>
    </message>
    <message>
        <source>a condition cannot be read</source>
        <extracomment>V203, message</extracomment>
        <translation>условие не удаётся разобрать</translation>
    </message>
    <message>
        <source>A condition knows anger, trust, moods of the scenario&apos;s own, replies, flags, whole numbers, comparisons, and, or, not and brackets.</source>
        <extracomment>V203, why</extracomment>
        <translation>В условии могут стоять anger (гнев), trust (доверие), собственные настроения сценария, replies (число ответов), флажки, целые числа, сравнения, and, or, not и скобки.</translation>
    </message>
    <message>
        <source>Write it with these; the message says where it went wrong.</source>
        <extracomment>V203, mend</extracomment>
        <translation>Составьте его только из них; в сообщении сказано, где оно становится непонятным.</translation>
    </message>
    <message>
        <source>there is no such flag</source>
        <extracomment>V204, message</extracomment>
        <translation>такого флажка нет</translation>
    </message>
    <message>
        <source>It would never be remembered, or never be asked about.</source>
        <extracomment>V204, why</extracomment>
        <translation>Он никогда не был бы поставлен, или его никто никогда не проверил бы.</translation>
    </message>
    <message>
        <source>Add it under `flags`, or correct the name.</source>
        <extracomment>V204, mend</extracomment>
        <translation>Добавьте его в `flags` или исправьте имя.</translation>
    </message>
    <message>
        <source>a file that this one needs is missing or has faults</source>
        <extracomment>V205, message</extracomment>
        <translation>файла, который нужен этому файлу, нет, или в нём есть ошибки</translation>
    </message>
    <message>
        <source>It cannot be checked, and could not be played.</source>
        <extracomment>V205, why</extracomment>
        <translation>Без него этот файл нельзя ни проверить, ни сыграть.</translation>
    </message>
    <message>
        <source>Mend that file first; its faults are told with it.</source>
        <extracomment>V205, mend</extracomment>
        <translation>Сначала исправьте тот файл; его ошибки названы тут же.</translation>
    </message>
    <message>
        <source>a name is given twice</source>
        <extracomment>V206, message</extracomment>
        <translation>одно имя дано дважды</translation>
    </message>
    <message>
        <source>Only one of the two could be meant.</source>
        <extracomment>V206, why</extracomment>
        <translation>Непонятно, что из двух имеется в виду.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <extracomment>V206, mend</extracomment>
        <translation>Переименуйте что-нибудь одно.</translation>
    </message>
    <message>
        <source>a flag, mood or value makes no difference</source>
        <extracomment>V207, message</extracomment>
        <translation>флажок, настроение или подстановка ни на что не влияет</translation>
    </message>
    <message>
        <source>It is never set or moved, never asked about or never used: a slip of the pen, or a leftover.</source>
        <extracomment>V207, why</extracomment>
        <translation>Это нигде не ставится и не меняется либо нигде не проверяется и не используется: описка или ненужный остаток.</translation>
    </message>
    <message>
        <source>Use it or remove it.</source>
        <extracomment>V207, mend</extracomment>
        <translation>Используйте это или удалите.</translation>
    </message>
    <message>
        <source>the id or name does not fit the file&apos;s name</source>
        <extracomment>V208, message</extracomment>
        <translation>id или имя не соответствует имени файла</translation>
    </message>
    <message>
        <source>Records and tests find a scenario by its id, and its file by the id&apos;s name.</source>
        <extracomment>V208, why</extracomment>
        <translation>Записи разговоров и прогоны находят сценарий по его id, а файл сценария – по имени из этого id.</translation>
    </message>
    <message>
        <source>Give both the same name: scenarios/en/example.yaml holds `id: en/example`.</source>
        <extracomment>V208, mend</extracomment>
        <translation>Дайте обоим одно имя: в scenarios/en/example.yaml стоит `id: en/example`.</translation>
    </message>
    <message>
        <source>this cannot be a name</source>
        <extracomment>V209, message</extracomment>
        <translation>это не может быть именем</translation>
    </message>
    <message>
        <source>Names stand in conditions and on the command line: small letters a-z, digits and _, a letter first. Words like `stay` or `anger` have a meaning already, and a mood cannot be called like an act or a flag.</source>
        <extracomment>V209, why</extracomment>
        <translation>Имена стоят в условиях и в командной строке: только строчные буквы a-z, цифры и _, первой – буква. У слов вроде `stay` или `anger` уже есть своё значение, а настроение нельзя назвать так же, как речевое действие или флажок.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>V209, mend</extracomment>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>too many flags or moods, or too many entries of `always`</source>
        <extracomment>V210, message</extracomment>
        <translation>слишком много флажков или настроений либо записей в `always`</translation>
    </message>
    <message>
        <source>Each flag doubles what a talk can come to; with more than 32 nothing could be proved about it. A mood of your own makes it eleven times as many; there can be three.</source>
        <extracomment>V210, why</extracomment>
        <translation>Каждый флажок удваивает число возможных положений в разговоре; если флажков больше 32, доказать ничего нельзя. Собственное настроение увеличивает это число в одиннадцать раз; таких настроений может быть не больше трёх.</translation>
    </message>
    <message>
        <source>Say some of it by states, or share flags.</source>
        <extracomment>V210, mend</extracomment>
        <translation>Часть этого выразите сценами или обойдитесь общими флажками.</translation>
    </message>
    <message>
        <source>a value is neither a list of texts nor a range</source>
        <extracomment>V211, message</extracomment>
        <translation>подстановка – не список текстов и не диапазон</translation>
    </message>
    <message>
        <source>Values are drawn anew for every play; there must be something to draw from.</source>
        <extracomment>V211, why</extracomment>
        <translation>Подстановки разыгрываются для каждого разговора заново; должно быть из чего выбирать.</translation>
    </message>
    <message>
        <source>Write a list of texts or a range of whole numbers.</source>
        <extracomment>V211, mend</extracomment>
        <translation>Напишите список текстов или диапазон целых чисел.</translation>
    </message>
    <message>
        <source>there is no such pattern to switch off</source>
        <extracomment>V212, message</extracomment>
        <translation>шаблона, который нужно отключить, нет</translation>
    </message>
    <message>
        <source>A company&apos;s file that switches off nothing would look as if it did.</source>
        <extracomment>V212, why</extracomment>
        <translation>Казалось бы, что файл компании что-то отключает, а на деле он не отключает ничего.</translation>
    </message>
    <message>
        <source>Correct the id: `act/pattern`, as `ventil-cli acts --explain` shows it.</source>
        <extracomment>V212, mend</extracomment>
        <translation>Исправьте id: `act/pattern`, как его показывает `ventil-cli acts --explain`.</translation>
    </message>
    <message>
        <source>a part cannot be used</source>
        <extracomment>V213, message</extracomment>
        <translation>эту часть нельзя использовать</translation>
    </message>
    <message>
        <source>A scenario may only be made of files of its own folder, and of each once.</source>
        <extracomment>V213, why</extracomment>
        <translation>Сценарий может состоять только из файлов своей папки, и каждый можно взять только один раз.</translation>
    </message>
    <message>
        <source>Put the part into the scenario&apos;s folder or one below, and name it from there: parts/x.yaml.</source>
        <extracomment>V213, mend</extracomment>
        <translation>Положите часть в папку сценария или во вложенную папку и укажите путь к ней от папки сценария: parts/x.yaml.</translation>
    </message>
    <message>
        <source>there is no such mood</source>
        <extracomment>V214, message</extracomment>
        <translation>такого настроения нет</translation>
    </message>
    <message>
        <source>Anger and trust are always there; any other mood has to be declared, so that it has a beginning and a name to show.</source>
        <extracomment>V214, why</extracomment>
        <translation>Гнев и доверие есть всегда; любое другое настроение нужно объявить, чтобы у него были начальное значение и название.</translation>
    </message>
    <message>
        <source>Add it under `moods`, or correct the name.</source>
        <extracomment>V214, mend</extracomment>
        <translation>Добавьте его в `moods` или исправьте имя.</translation>
    </message>
    <message>
        <source>no talk comes to this state</source>
        <extracomment>V301, message</extracomment>
        <translation>ни один разговор не доходит до этой сцены</translation>
    </message>
    <message>
        <source>What is written there will never be heard.</source>
        <extracomment>V301, why</extracomment>
        <translation>Того, что здесь написано, никто никогда не услышит.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the state.</source>
        <extracomment>V301, mend</extracomment>
        <translation>Направьте сюда какую-нибудь реакцию или удалите сцену.</translation>
    </message>
    <message>
        <source>no talk comes to this ending</source>
        <extracomment>V302, message</extracomment>
        <translation>ни один разговор не доходит до этого финала</translation>
    </message>
    <message>
        <source>Nobody will ever see it.</source>
        <extracomment>V302, why</extracomment>
        <translation>Его никто никогда не увидит.</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the ending.</source>
        <extracomment>V302, mend</extracomment>
        <translation>Направьте сюда какую-нибудь реакцию или удалите финал.</translation>
    </message>
    <message>
        <source>he says nothing in this state</source>
        <extracomment>V303, message</extracomment>
        <translation>в этой сцене клиент ничего не говорит</translation>
    </message>
    <message>
        <source>The trainee would look at an empty line.</source>
        <extracomment>V303, why</extracomment>
        <translation>Участник видел бы перед собой пустую строку.</translation>
    </message>
    <message>
        <source>Give the state a `say` or `vents`.</source>
        <extracomment>V303, mend</extracomment>
        <translation>Добавьте в сцену `say` или `vents`.</translation>
    </message>
    <message>
        <source>`vents` without `interrupted`, or the other way round</source>
        <extracomment>V304, message</extracomment>
        <translation>`vents` без `interrupted` или наоборот</translation>
    </message>
    <message>
        <source>Whoever cuts a customer short must hear an answer to that.</source>
        <extracomment>V304, why</extracomment>
        <translation>Кто перебивает клиента, должен услышать на это ответ.</translation>
    </message>
    <message>
        <source>Add the one that is missing.</source>
        <extracomment>V304, mend</extracomment>
        <translation>Добавьте то, чего не хватает.</translation>
    </message>
    <message>
        <source>this cannot lead there</source>
        <extracomment>V305, message</extracomment>
        <translation>это не может туда вести</translation>
    </message>
    <message>
        <source>A talk starts in a state; the limit and the end of the call lead to an ending.</source>
        <extracomment>V305, why</extracomment>
        <translation>Разговор начинается со сцены; лимит и конец звонка ведут к финалу.</translation>
    </message>
    <message>
        <source>Name a state or an ending, as the message says.</source>
        <extracomment>V305, mend</extracomment>
        <translation>Назовите сцену или финал – как сказано в сообщении.</translation>
    </message>
    <message>
        <source>this reaction never happens; an earlier one takes all its replies</source>
        <extracomment>V306, message</extracomment>
        <translation>эта реакция никогда не происходит: все её ответы забирает более ранняя</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom. One that asks for less and stands above takes everything.</source>
        <extracomment>V306, why</extracomment>
        <translation>Реакции перебираются сверху вниз. Та, что требует меньше и стоит выше, забирает всё.</translation>
    </message>
    <message>
        <source>Move the one with more conditions up.</source>
        <extracomment>V306, mend</extracomment>
        <translation>Переместите выше ту, у которой больше условий.</translation>
    </message>
    <message>
        <source>the state has no `otherwise`</source>
        <extracomment>V307, message</extracomment>
        <translation>в сцене нет `otherwise`</translation>
    </message>
    <message>
        <source>A trainee can say anything. For what no reaction waits for, the customer needs an answer, too.</source>
        <extracomment>V307, why</extracomment>
        <translation>Участник может сказать что угодно. Клиент должен ответить и на то, чего не ждёт ни одна реакция.</translation>
    </message>
    <message>
        <source>Write `- {otherwise: true, …}` as the last reaction.</source>
        <extracomment>V307, mend</extracomment>
        <translation>Напишите последней реакцией `- {otherwise: true, …}`.</translation>
    </message>
    <message>
        <source>`otherwise` in the wrong place or with conditions</source>
        <extracomment>V308, message</extracomment>
        <translation>`otherwise` стоит не на своём месте или с условиями</translation>
    </message>
    <message>
        <source>It takes all that is left; what follows it never happens, and a condition would leave something over.</source>
        <extracomment>V308, why</extracomment>
        <translation>Эта реакция забирает всё, что осталось; то, что стоит после неё, никогда не произойдёт, а из-за условия что-то осталось бы без ответа.</translation>
    </message>
    <message>
        <source>Put it last, without conditions.</source>
        <extracomment>V308, mend</extracomment>
        <translation>Поставьте её последней и без условий.</translation>
    </message>
    <message>
        <source>an ending of one kind is missing</source>
        <extracomment>V309, message</extracomment>
        <translation>нет финала одного из видов</translation>
    </message>
    <message>
        <source>A trainee should be able to do well, badly and something between.</source>
        <extracomment>V309, why</extracomment>
        <translation>У участника должна быть возможность справиться хорошо, плохо и средне.</translation>
    </message>
    <message>
        <source>Write at least one ending of each kind: good, middling, bad.</source>
        <extracomment>V309, mend</extracomment>
        <translation>Напишите хотя бы по одному финалу каждого вида: good (хороший), middling (средний), bad (плохой).</translation>
    </message>
    <message>
        <source>a trap</source>
        <extracomment>V310, message</extracomment>
        <translation>тупик</translation>
    </message>
    <message>
        <source>Once he is here, nothing that a trainee says leads anywhere; only hanging up, or the limit, ends the talk.</source>
        <extracomment>V310, why</extracomment>
        <translation>Когда клиент попал сюда, никакие слова участника уже никуда не ведут; разговор закончится, только если участник сам его оборвёт или исчерпается лимит.</translation>
    </message>
    <message>
        <source>Give the state a way out, at least by `otherwise`.</source>
        <extracomment>V310, mend</extracomment>
        <translation>Дайте сцене выход – хотя бы через `otherwise`.</translation>
    </message>
    <message>
        <source>a condition never holds here, or never comes true</source>
        <extracomment>V311, message</extracomment>
        <translation>условие никогда не выполняется здесь или не выполняется ни в одном разговоре</translation>
    </message>
    <message>
        <source>The reaction looks as if it could happen; no talk has this mood or these flags here.</source>
        <extracomment>V311, why</extracomment>
        <translation>Кажется, что реакция может произойти, но ни в одном разговоре здесь не бывает такого настроения или таких флажков.</translation>
    </message>
    <message>
        <source>Correct the condition; the message says which moods he can have here.</source>
        <extracomment>V311, mend</extracomment>
        <translation>Исправьте условие; в сообщении сказано, какое настроение здесь возможно.</translation>
    </message>
    <message>
        <source>a condition always holds here</source>
        <extracomment>V312, message</extracomment>
        <translation>условие здесь выполняется всегда</translation>
    </message>
    <message>
        <source>It makes no difference and promises a reader one.</source>
        <extracomment>V312, why</extracomment>
        <translation>Оно ни на что не влияет, а тот, кто читает файл, думает, что влияет.</translation>
    </message>
    <message>
        <source>Remove it, or ask for what makes the difference.</source>
        <extracomment>V312, mend</extracomment>
        <translation>Удалите его или напишите такое, от которого что-то зависит.</translation>
    </message>
    <message>
        <source>the reaction never happens: earlier ones take all its replies, in all moods that he can have here</source>
        <extracomment>V313, message</extracomment>
        <translation>реакция никогда не происходит: при любом настроении, возможном здесь, все её ответы забирают более ранние</translation>
    </message>
    <message>
        <source>No single earlier reaction hides it, but together they do.</source>
        <extracomment>V313, why</extracomment>
        <translation>Ни одна из более ранних реакций не заслоняет её в одиночку, но вместе они её заслоняют.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <extracomment>V313, mend</extracomment>
        <translation>Переместите её выше или удалите.</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <extracomment>V314, message</extracomment>
        <translation>обещание нарушено</translation>
    </message>
    <message>
        <source>The scenario does not do what its author vouches for; the talk that is told with it shows how.</source>
        <extracomment>V314, why</extracomment>
        <translation>Сценарий не делает того, за что ручается автор; как это выходит, показывает приведённый разговор.</translation>
    </message>
    <message>
        <source>Play the talk (`ventil-cli check SCENARIO --trace FILE` writes it down) and change the reaction that is to blame, or the promise.</source>
        <extracomment>V314, mend</extracomment>
        <translation>Сыграйте этот разговор (`ventil-cli check SCENARIO --trace FILE` записывает его в файл) и измените реакцию, из-за которой всё происходит, или само обещание.</translation>
    </message>
    <message>
        <source>not proved: too many combinations of states, moods and flags</source>
        <extracomment>V315, message</extracomment>
        <translation>не доказано: слишком много сочетаний сцен, настроений и флажков</translation>
    </message>
    <message>
        <source>What was not looked at may hold a trap. It is said, and never counted as right.</source>
        <extracomment>V315, why</extracomment>
        <translation>В том, что не просмотрено, может скрываться тупик. Программа так и говорит и никогда не считает это верным.</translation>
    </message>
    <message>
        <source>Use fewer flags, or let moods and replies matter in fewer places.</source>
        <extracomment>V315, mend</extracomment>
        <translation>Уменьшите число флажков или сделайте так, чтобы настроения и число ответов учитывались реже.</translation>
    </message>
    <message>
        <source>It takes more states, moods and flags than fit on a page.</source>
        <extracomment>V315, without_example</extracomment>
        <translation>Для примера нужно больше сцен, настроений и флажков, чем поместится на странице.</translation>
    </message>
    <message>
        <source>he can be kept here for ever</source>
        <extracomment>V316, message</extracomment>
        <translation>клиента можно держать здесь без конца</translation>
    </message>
    <message>
        <source>Some replies change nothing, and the talk has no limit: it need never end.</source>
        <extracomment>V316, why</extracomment>
        <translation>Некоторые ответы ничего не меняют, а лимита у разговора нет: он может никогда не закончиться.</translation>
    </message>
    <message>
        <source>Give the talk a `limit`, or let patience run out.</source>
        <extracomment>V316, mend</extracomment>
        <translation>Задайте разговору `limit` или сделайте так, чтобы терпение клиента кончалось.</translation>
    </message>
    <message>
        <source>a change of mood never makes a difference</source>
        <extracomment>V317, message</extracomment>
        <translation>изменение настроения никогда ни на что не влияет</translation>
    </message>
    <message>
        <source>His mood is already as far as it goes that way whenever this happens.</source>
        <extracomment>V317, why</extracomment>
        <translation>Всякий раз, когда это происходит, настроение клиента в эту сторону уже на пределе.</translation>
    </message>
    <message>
        <source>Remove the change, or let him begin elsewhere.</source>
        <extracomment>V317, mend</extracomment>
        <translation>Удалите изменение или задайте другое начальное настроение.</translation>
    </message>
    <message>
        <source>It takes a longer way to such a mood than fits on a page.</source>
        <extracomment>V317, without_example</extracomment>
        <translation>Для примера нужен более долгий путь к такому настроению, чем поместится на странице.</translation>
    </message>
    <message>
        <source>the reply limit cuts every way to a good ending</source>
        <extracomment>V318, message</extracomment>
        <translation>лимит ответов перекрывает все пути к хорошему финалу</translation>
    </message>
    <message>
        <source>However well a trainee talks, it ends badly.</source>
        <extracomment>V318, why</extracomment>
        <translation>Как бы хорошо ни говорил участник, хорошо разговор не закончится.</translation>
    </message>
    <message>
        <source>Raise the limit, or shorten the way.</source>
        <extracomment>V318, mend</extracomment>
        <translation>Увеличьте лимит или сократите путь.</translation>
    </message>
    <message>
        <source>a promise is not proved</source>
        <extracomment>V319, message</extracomment>
        <translation>обещание не доказано</translation>
    </message>
    <message>
        <source>What is not proved may be broken. It is said, and never counted as right.</source>
        <extracomment>V319, why</extracomment>
        <translation>Недоказанное обещание может быть нарушено. Программа так и говорит и никогда не считает его выполненным.</translation>
    </message>
    <message>
        <source>Where the scenario is too large, use fewer flags, or let moods and replies matter in fewer places. Where no talk with the score was found, give the reactions of the good way examples that are worth more, or promise less.</source>
        <extracomment>V319, mend</extracomment>
        <translation>Если сценарий слишком велик, уменьшите число флажков или сделайте так, чтобы настроения и число ответов учитывались реже. Если не нашлось разговора с нужной оценкой, дайте реакциям хорошего пути примеры, за которые оценка выше, или обещайте меньше.</translation>
    </message>
    <message>
        <source>an example is missing, or a pattern cannot be read</source>
        <extracomment>V401, message</extracomment>
        <translation>не хватает примера, или шаблон не удаётся разобрать</translation>
    </message>
    <message>
        <source>The example shows a reader what is meant, and proves that the reaction can happen.</source>
        <extracomment>V401, why</extracomment>
        <translation>Пример показывает читающему, что имеется в виду, и доказывает, что реакция возможна.</translation>
    </message>
    <message>
        <source>Write a reply as a person would say it; for a pattern, see resources/acts/README.md.</source>
        <extracomment>V401, mend</extracomment>
        <translation>Напишите ответ так, как сказал бы человек; о шаблонах рассказано в resources/acts/README.md.</translation>
    </message>
    <message>
        <source>an example does not show its act, or does not fit its own reaction</source>
        <extracomment>V402, message</extracomment>
        <translation>пример не показывает своего речевого действия или не подходит к собственной реакции</translation>
    </message>
    <message>
        <source>Who says just that would not get this answer.</source>
        <extracomment>V402, why</extracomment>
        <translation>Тот, кто скажет именно так, не получит этого ответа клиента.</translation>
    </message>
    <message>
        <source>Say it as a person would, look at it with `ventil-cli acts --explain`, or mend the conditions.</source>
        <extracomment>V402, mend</extracomment>
        <translation>Скажите это так, как сказал бы человек, посмотрите, что находит `ventil-cli acts --explain`, или исправьте условия.</translation>
    </message>
    <message>
        <source>an example is taken by an earlier reaction</source>
        <extracomment>V403, message</extracomment>
        <translation>пример забирает более ранняя реакция</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom; a reply like this one gets another answer.</source>
        <extracomment>V403, why</extracomment>
        <translation>Реакции перебираются сверху вниз; на такой ответ клиент отреагирует иначе.</translation>
    </message>
    <message>
        <source>Change the order, or let the earlier one leave it with `unless`.</source>
        <extracomment>V403, mend</extracomment>
        <translation>Измените порядок или с помощью `unless` сделайте так, чтобы более ранняя реакция пропускала такой ответ.</translation>
    </message>
    <message>
        <source>a counter-example fits all the same</source>
        <extracomment>V404, message</extracomment>
        <translation>контрпример всё равно подходит</translation>
    </message>
    <message>
        <source>The reply that must not lead here does.</source>
        <extracomment>V404, why</extracomment>
        <translation>Ответ, который не должен сюда вести, сюда ведёт.</translation>
    </message>
    <message>
        <source>Narrow the conditions, or choose a reply that is really different.</source>
        <extracomment>V404, mend</extracomment>
        <translation>Сузьте условия или выберите ответ, который действительно отличается.</translation>
    </message>
    <message>
        <source>the conditions of a reaction contradict or repeat each other</source>
        <extracomment>V406, message</extracomment>
        <translation>условия реакции противоречат друг другу или повторяются</translation>
    </message>
    <message>
        <source>A reaction that wants an act and forbids it never happens.</source>
        <extracomment>V406, why</extracomment>
        <translation>Реакция, которая и требует речевого действия, и запрещает его, никогда не произойдёт.</translation>
    </message>
    <message>
        <source>Keep each act in one of when, any and unless.</source>
        <extracomment>V406, mend</extracomment>
        <translation>Оставьте каждое речевое действие только в одном из ключей: when, any или unless.</translation>
    </message>
    <message>
        <source>an act moves the customer in the wrong direction, or one that is warned against is only probable</source>
        <extracomment>V407, message</extracomment>
        <translation>речевое действие сдвигает настроение клиента не в ту сторону, или нежелательное речевое действие помечено лишь как вероятное</translation>
    </message>
    <message>
        <source>A reply that is better by the document never makes a customer angrier, and nobody is accused on suspicion.</source>
        <extracomment>V407, why</extracomment>
        <translation>Ответ, который по памятке лучше, никогда не делает клиента злее, и никого не обвиняют по одному подозрению.</translation>
    </message>
    <message>
        <source>Keep asked-for acts at or below 0, those that are warned against at or above what saying nothing does.</source>
        <extracomment>V407, mend</extracomment>
        <translation>Для желательных речевых действий задавайте гнев не выше 0, для нежелательных – не ниже, чем за пустой ответ.</translation>
    </message>
    <message>
        <source>a reaction without a condition</source>
        <extracomment>V408, message</extracomment>
        <translation>реакция без условия</translation>
    </message>
    <message>
        <source>It would take every reply, like `otherwise`.</source>
        <extracomment>V408, why</extracomment>
        <translation>Она забирала бы любой ответ, как `otherwise`.</translation>
    </message>
    <message>
        <source>Give it `when`, `any` or `if`, or make it the `otherwise`.</source>
        <extracomment>V408, mend</extracomment>
        <translation>Дайте ей `when`, `any` или `if` либо сделайте её реакцией `otherwise`.</translation>
    </message>
    <message>
        <source>a reply that is better by the document leaves him angrier</source>
        <extracomment>V409, message</extracomment>
        <translation>после ответа, который по памятке лучше, клиент злее, чем после худшего</translation>
    </message>
    <message>
        <source>Mostly the order of reactions is to blame, or a `change` that one has and the other has not.</source>
        <extracomment>V409, mend</extracomment>
        <translation>Чаще всего дело в порядке реакций или в `change`, который у одной реакции есть, а у другой нет.</translation>
    </message>
    <message>
        <source>an accepted appeal that the patterns get wrong</source>
        <extracomment>V411, message</extracomment>
        <translation>ответ из принятого замечания шаблоны распознают неверно</translation>
    </message>
    <message>
        <source>A person was right about this reply once; it stays a test.</source>
        <extracomment>V411, why</extracomment>
        <translation>Человек однажды оказался прав насчёт этого ответа; с тех пор это проверяется.</translation>
    </message>
    <message>
        <source>Mend the patterns, or take the appeal back.</source>
        <extracomment>V411, mend</extracomment>
        <translation>Исправьте шаблоны или отмените решение по замечанию.</translation>
    </message>
    <message>
        <source>An appeal is made in the program and kept beside the acts of its language.</source>
        <extracomment>V411, without_example</extracomment>
        <translation>Замечание делают в самой программе, а хранится оно рядом с речевыми действиями своего языка.</translation>
    </message>
    <message>
        <source>with a company&apos;s file, a civil reply is accused that was not before</source>
        <extracomment>V412, message</extracomment>
        <translation>из-за файла компании вежливому ответу приписывается нарушение, которого раньше в нём не находили</translation>
    </message>
    <message>
        <source>A word list that hits civil people costs trust in all verdicts.</source>
        <extracomment>V412, why</extracomment>
        <translation>Список слов, который задевает вежливых людей, подрывает доверие ко всем выводам программы.</translation>
    </message>
    <message>
        <source>Narrow the words or patterns that the message names.</source>
        <extracomment>V412, mend</extracomment>
        <translation>Сузьте слова или шаблоны, названные в сообщении.</translation>
    </message>
    <message>
        <source>It shows on the labelled replies of a language, beside which a company&apos;s file is tried.</source>
        <extracomment>V412, without_example</extracomment>
        <translation>Это видно на размеченных ответах языка, на которых проверяется файл компании.</translation>
    </message>
    <message>
        <source>a line can come again and has too few wordings</source>
        <extracomment>V502, message</extracomment>
        <translation>реплика может повториться, а вариантов у неё слишком мало</translation>
    </message>
    <message>
        <source>A customer who says the same sentence twice is a machine.</source>
        <extracomment>V502, why</extracomment>
        <translation>Клиент, который дважды произносит одну и ту же фразу, похож на машину.</translation>
    </message>
    <message>
        <source>Write three wordings that say it differently, or let it happen once: a flag, or `pick: once`.</source>
        <extracomment>V502, mend</extracomment>
        <translation>Напишите три варианта, которые говорят это по-разному, или сделайте так, чтобы это случалось один раз: с помощью флажка или `pick: once`.</translation>
    </message>
    <message>
        <source>a placeholder that is no value, or a stray bracket</source>
        <extracomment>V503, message</extracomment>
        <translation>подстановки с таким именем нет, или скобка здесь лишняя</translation>
    </message>
    <message>
        <source>The trainee would read the bracket.</source>
        <extracomment>V503, why</extracomment>
        <translation>Участник увидел бы скобку.</translation>
    </message>
    <message>
        <source>Add it under `values`, correct the name, or leave the bracket out.</source>
        <extracomment>V503, mend</extracomment>
        <translation>Добавьте подстановку в `values`, исправьте имя или уберите скобку.</translation>
    </message>
    <message>
        <source>every wording of a line has an `if`</source>
        <extracomment>V505, message</extracomment>
        <translation>у каждого варианта реплики есть `if`</translation>
    </message>
    <message>
        <source>When none of them holds he would say nothing.</source>
        <extracomment>V505, why</extracomment>
        <translation>Если ни одно из условий не выполнено, клиент промолчит.</translation>
    </message>
    <message>
        <source>Leave one wording without `if`.</source>
        <extracomment>V505, mend</extracomment>
        <translation>Оставьте один вариант без `if`.</translation>
    </message>
    <message>
        <source>a wording stands twice</source>
        <extracomment>V506, message</extracomment>
        <translation>вариант написан дважды</translation>
    </message>
    <message>
        <source>Two equal wordings are one.</source>
        <extracomment>V506, why</extracomment>
        <translation>Два одинаковых варианта – всё равно что один.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <extracomment>V506, mend</extracomment>
        <translation>Измените один из них.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <extracomment>V507, message</extracomment>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>An empty text cannot be said or shown.</source>
        <extracomment>V507, why</extracomment>
        <translation>Пустой текст нельзя ни сказать, ни показать.</translation>
    </message>
    <message>
        <source>Write what he says.</source>
        <extracomment>V507, mend</extracomment>
        <translation>Напишите, что говорит клиент.</translation>
    </message>
    <message>
        <source>markup in a text</source>
        <extracomment>V508, message</extracomment>
        <translation>разметка в тексте</translation>
    </message>
    <message>
        <source>Texts are shown as they are written; a tag would be seen as a tag.</source>
        <extracomment>V508, why</extracomment>
        <translation>Тексты показываются так, как написаны; тег так и остался бы виден.</translation>
    </message>
    <message>
        <source>Take it out; write plain sentences.</source>
        <extracomment>V508, mend</extracomment>
        <translation>Уберите её; пишите простыми предложениями.</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <extracomment>V509, message</extracomment>
        <translation>адрес в тексте</translation>
    </message>
    <message>
        <source>Nothing is fetched and no link is opened.</source>
        <extracomment>V509, why</extracomment>
        <translation>Программа ничего не загружает и не открывает ссылок.</translation>
    </message>
    <message>
        <source>Name the shop or the page in words.</source>
        <extracomment>V509, mend</extracomment>
        <translation>Назовите магазин или страницу словами.</translation>
    </message>
    <message>
        <source>a text begins with a quotation mark of print</source>
        <extracomment>V510, message</extracomment>
        <translation>текст начинается с типографской кавычки</translation>
    </message>
    <message>
        <source>Word processors put these marks by themselves. They do not hold a text together as straight quotes do: he would be seen to say them, and a comma between them would make two texts of one.</source>
        <extracomment>V510, why</extracomment>
        <translation>Офисные программы ставят такие кавычки сами. Они не скрепляют текст, как это делают прямые: их было бы видно в реплике клиента, а запятая между ними сделала бы из одного текста два.</translation>
    </message>
    <message>
        <source>Put the whole text in straight quotes. Inside these, marks of print may stand.</source>
        <extracomment>V510, mend</extracomment>
        <translation>Возьмите весь текст в прямые кавычки. Внутри них типографские кавычки стоять могут.</translation>
    </message>
    <message>
        <source>the id does not begin with the document&apos;s</source>
        <extracomment>V600, message</extracomment>
        <translation>id начинается не с id памятки</translation>
    </message>
    <message>
        <source>Rules of five documents stand side by side in the records.</source>
        <extracomment>V600, why</extracomment>
        <translation>В записях рядом стоят правила пяти памяток.</translation>
    </message>
    <message>
        <source>Begin it with the document&apos;s id and a point.</source>
        <extracomment>V600, mend</extracomment>
        <translation>Начните его с id памятки и точки.</translation>
    </message>
    <message>
        <source>two rules with one id</source>
        <extracomment>V601, message</extracomment>
        <translation>у двух правил один и тот же id</translation>
    </message>
    <message>
        <source>Verdicts are kept by the rule&apos;s id.</source>
        <extracomment>V601, why</extracomment>
        <translation>Результаты хранятся по id правила.</translation>
    </message>
    <message>
        <source>Renumber one of them.</source>
        <extracomment>V601, mend</extracomment>
        <translation>Дайте одному из них другой номер.</translation>
    </message>
    <message>
        <source>a word that is not known here</source>
        <extracomment>V602, message</extracomment>
        <translation>такое слово здесь неизвестно</translation>
    </message>
    <message>
        <source>It would be ignored.</source>
        <extracomment>V602, why</extracomment>
        <translation>Оно было бы пропущено.</translation>
    </message>
    <message>
        <source>Use one of the words that the message lists.</source>
        <extracomment>V602, mend</extracomment>
        <translation>Возьмите одно из слов, перечисленных в сообщении.</translation>
    </message>
    <message>
        <source>`say` is no list of lists</source>
        <extracomment>V603, message</extracomment>
        <translation>`say` – не список списков</translation>
    </message>
    <message>
        <source>Each inner list holds acts of which one is enough; all inner lists are needed.</source>
        <extracomment>V603, why</extracomment>
        <translation>В каждом внутреннем списке стоят речевые действия, из которых достаточно одного; выполнить нужно все внутренние списки.</translation>
    </message>
    <message>
        <source>Write `say: [[thanks], [apology, regret]]`.</source>
        <extracomment>V603, mend</extracomment>
        <translation>Напишите `say: [[thanks], [apology, regret]]`.</translation>
    </message>
    <message>
        <source>The rule would never be kept.</source>
        <extracomment>V604, why</extracomment>
        <translation>Правило никогда не было бы соблюдено.</translation>
    </message>
    <message>
        <source>the rule asks for nothing</source>
        <extracomment>V605, message</extracomment>
        <translation>правило ничего не требует</translation>
    </message>
    <message>
        <source>It could be neither kept nor broken.</source>
        <extracomment>V605, why</extracomment>
        <translation>Его нельзя было бы ни соблюсти, ни нарушить.</translation>
    </message>
    <message>
        <source>Give it `say`, `avoid`, `special` or `process`.</source>
        <extracomment>V605, mend</extracomment>
        <translation>Дайте ему `say`, `avoid`, `special` или `process`.</translation>
    </message>
    <message>
        <source>a don&apos;t that asks for something</source>
        <extracomment>V606, message</extracomment>
        <translation>правило вида dont чего-то требует</translation>
    </message>
    <message>
        <source>A don&apos;t can only be broken or not.</source>
        <extracomment>V606, why</extracomment>
        <translation>Такое правило можно только нарушить или не нарушить.</translation>
    </message>
    <message>
        <source>Make it a do, or use `avoid`.</source>
        <extracomment>V606, mend</extracomment>
        <translation>Сделайте его правилом вида do или используйте `avoid`.</translation>
    </message>
    <message>
        <source>`window`, `times`, `together` or `notes_first` without `say`</source>
        <extracomment>V607, message</extracomment>
        <translation>`window`, `times`, `together` или `notes_first` без `say`</translation>
    </message>
    <message>
        <source>They say when and how often something is said.</source>
        <extracomment>V607, why</extracomment>
        <translation>Они уточняют, когда и как часто что-то говорится.</translation>
    </message>
    <message>
        <source>Add `say`, or remove them.</source>
        <extracomment>V607, mend</extracomment>
        <translation>Добавьте `say` или уберите их.</translation>
    </message>
    <message>
        <source>`notes_first` without the process</source>
        <extracomment>V608, message</extracomment>
        <translation>`notes_first` без нужного process</translation>
    </message>
    <message>
        <source>Notes must be asked for before something can come after them.</source>
        <extracomment>V608, why</extracomment>
        <translation>Чтобы что-то могло идти после заметок, сначала нужно потребовать сами заметки.</translation>
    </message>
    <message>
        <source>Add `process: notes_taken`.</source>
        <extracomment>V608, mend</extracomment>
        <translation>Добавьте `process: notes_taken`.</translation>
    </message>
    <message>
        <source>`wording` and `say` go together</source>
        <extracomment>V609, message</extracomment>
        <translation>`wording` и `say` нужны вместе</translation>
    </message>
    <message>
        <source>The debrief shows a wording for what should have been said.</source>
        <extracomment>V609, why</extracomment>
        <translation>При разборе показывается формулировка того, что следовало сказать.</translation>
    </message>
    <message>
        <source>Add a wording, or remove it.</source>
        <extracomment>V609, mend</extracomment>
        <translation>Добавьте формулировку или уберите её.</translation>
    </message>
    <message>
        <source>a figure out of range</source>
        <extracomment>V610, message</extracomment>
        <translation>показатель вне допустимых границ</translation>
    </message>
    <message>
        <source>A share is at most 1000 per mille.</source>
        <extracomment>V610, why</extracomment>
        <translation>Доля не может быть больше 1000 промилле.</translation>
    </message>
    <message>
        <source>Correct the figure, and name its source.</source>
        <extracomment>V610, mend</extracomment>
        <translation>Исправьте показатель и назовите его источник.</translation>
    </message>
    <message>
        <source>the scenario has no plays</source>
        <extracomment>V801, message</extracomment>
        <translation>у сценария нет прогонов</translation>
    </message>
    <message>
        <source>A scenario that nobody has played through holds surprises for the first trainee.</source>
        <extracomment>V801, why</extracomment>
        <translation>Сценарий, который никто не проиграл до конца, преподнесёт сюрпризы первому же участнику.</translation>
    </message>
    <message>
        <source>Write whole talks in &lt;scenario&gt;.test.yaml beside it.</source>
        <extracomment>V801, mend</extracomment>
        <translation>Запишите целые разговоры в файле &lt;scenario&gt;.test.yaml рядом с ним.</translation>
    </message>
    <message>
        <source>no play comes to this place of the scenario</source>
        <extracomment>V802, message</extracomment>
        <translation>ни один прогон не доходит до этого места сценария</translation>
    </message>
    <message>
        <source>What no play has come to may not work.</source>
        <extracomment>V802, why</extracomment>
        <translation>То, до чего не дошёл ни один прогон, может не работать.</translation>
    </message>
    <message>
        <source>Add a play that goes there.</source>
        <extracomment>V802, mend</extracomment>
        <translation>Добавьте прогон, который сюда дойдёт.</translation>
    </message>
    <message>
        <source>It takes a scenario and all its plays; `ventil-cli test` tells the lines.</source>
        <extracomment>V802, without_example</extracomment>
        <translation>Для примера нужен сценарий со всеми его прогонами; номера строк сообщает `ventil-cli test`.</translation>
    </message>
    <message>
        <source>a play expects nothing</source>
        <extracomment>V803, message</extracomment>
        <translation>прогон ничего не ожидает</translation>
    </message>
    <message>
        <source>It would succeed whatever happens, and so proves nothing.</source>
        <extracomment>V803, why</extracomment>
        <translation>Он был бы успешным при любом исходе, а значит, ничего не доказывает.</translation>
    </message>
    <message>
        <source>Say what must come of it: an ending, a score, or checks in the script.</source>
        <extracomment>V803, mend</extracomment>
        <translation>Укажите, что должно получиться: финал, оценку или проверки в &quot;script&quot;.</translation>
    </message>
    <message>
        <source>a line of a script cannot be read</source>
        <extracomment>V804, message</extracomment>
        <translation>строку в &quot;script&quot; не удаётся разобрать</translation>
    </message>
    <message>
        <source>It would be skipped, and another talk be played.</source>
        <extracomment>V804, why</extracomment>
        <translation>Она была бы пропущена, и сыгран был бы другой разговор.</translation>
    </message>
    <message>
        <source>Use a reply, one of the commands, or a check that begins with ?.</source>
        <extracomment>V804, mend</extracomment>
        <translation>Напишите ответ, одну из команд или проверку, которая начинается с ?.</translation>
    </message>
    <message>
        <source>something else came of it than was expected</source>
        <extracomment>V805, message</extracomment>
        <translation>получилось не то, что ожидалось</translation>
    </message>
    <message>
        <source>The scenario, the acts or the expectation is wrong.</source>
        <extracomment>V805, why</extracomment>
        <translation>Ошибка – в сценарии, в распознавании речевых действий или в самом ожидании.</translation>
    </message>
    <message>
        <source>Look at the talk with `ventil-cli play --script`, and mend what is wrong.</source>
        <extracomment>V805, mend</extracomment>
        <translation>Посмотрите на разговор с помощью `ventil-cli play --script` и исправьте то, что неверно.</translation>
    </message>
    <message>
        <source>a line after the end of the talk</source>
        <extracomment>V806, message</extracomment>
        <translation>строка после конца разговора</translation>
    </message>
    <message>
        <source>It would never be said.</source>
        <extracomment>V806, why</extracomment>
        <translation>Она никогда не прозвучала бы.</translation>
    </message>
    <message>
        <source>Remove it, or look why the talk ends before it.</source>
        <extracomment>V806, mend</extracomment>
        <translation>Удалите её или выясните, почему разговор заканчивается раньше.</translation>
    </message>
    <message>
        <source>a file is passed over because of its name</source>
        <extracomment>V123, message</extracomment>
        <translation>файл не читается из-за неподходящего имени</translation>
    </message>
    <message>
        <source>Only files whose names end in .yaml are read. One that a text editor called .yml or .yaml.txt is in no library, however good it is inside.</source>
        <extracomment>V123, why</extracomment>
        <translation>Программа читает только файлы, имена которых оканчиваются на .yaml. Если текстовый редактор сохранил файл с окончанием .yml или .yaml.txt, в программе этого файла не будет, даже если внутри всё верно.</translation>
    </message>
    <message>
        <source>Give it the name that the message proposes.</source>
        <extracomment>V123, mend</extracomment>
        <translation>Дайте файлу имя, предложенное в сообщении.</translation>
    </message>
    <message>
        <source>It lies in the name of the file, not in its text.</source>
        <extracomment>V123, without_example</extracomment>
        <translation>Дело в имени файла, а не в его тексте.</translation>
    </message>
    <message>
        <source>It would teach the opposite of the document. Compared are replies of no act, of one and of two, and what each reaction wants with one act more, each with the same reply that has one more act of those asked for, or one fewer of those warned against; larger ones are not. Where the worse reply spoils the talk, and the better one does not spoil it more, his mood no longer matters.</source>
        <extracomment>V409, why</extracomment>
        <translation>Иначе сценарий учил бы обратному тому, что советует памятка. Проверяются ответы без речевых действий, с одним и с двумя, а также ответы, в которых есть всё, чего ждёт та или иная реакция, и ещё одно речевое действие. Каждый из них сравнивается с таким же ответом, в котором на одно желательное действие больше или на одно нежелательное меньше; ответы с большим числом действий не проверяются. Если худший ответ портит разговор, а лучший портит его не сильнее, настроение клиента уже не учитывается.</translation>
    </message>
</context>
<context>
    <name>ventil::Message</name>
    <message>
        <source>&quot;%1&quot; is missing or not a text</source>
        <translation>&quot;%1&quot; отсутствует, или это не текст</translation>
    </message>
    <message>
        <source>&quot;said&quot; must be true (the act must be found) or false (it must not)</source>
        <translation>в &quot;said&quot; должно стоять true (речевое действие должно находиться) или false (не должно)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the 40 acts</source>
        <translation>среди 40 речевых действий нет &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>ожидается объект JSON</translation>
    </message>
    <message>
        <source>%1 must be found in &quot;%2&quot;; add a pattern for it</source>
        <translation>в &quot;%2&quot; должно находиться %1; добавьте для этого шаблон</translation>
    </message>
    <message>
        <source>%1 must not be found in &quot;%2&quot;; narrow the pattern that finds it</source>
        <translation>в &quot;%2&quot; не должно находиться %1; сузьте шаблон, который это находит</translation>
    </message>
    <message>
        <source>a word list holds words and patterns</source>
        <translation>список слов состоит из слов и шаблонов</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; needs a list</source>
        <translation>в списке слов &quot;%1&quot; должен стоять список</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word list of the language, and no pattern here uses it</source>
        <translation>в этом языке нет списка слов &quot;%1&quot;, и ни один шаблон здесь его не использует</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>для &quot;%1&quot; нужна хотя бы одна строка в &quot;any&quot;</translation>
    </message>
    <message>
        <source>there is no pattern &quot;%1&quot;</source>
        <translation>шаблона &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; but stands with the patterns of &quot;%2&quot;</source>
        <translation>этот файл – для языка &quot;%1&quot;, а лежит рядом с шаблонами языка &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not found in &quot;%2&quot;</source>
        <translation>в &quot;%2&quot; не находится %1</translation>
    </message>
    <message>
        <source>%1 is found in &quot;%2&quot;, at &quot;%3&quot;</source>
        <translation>в &quot;%2&quot; находится %1 (по словам &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a whole number from %2 to %3 to its words</source>
        <translation>в &quot;%1&quot; к каждому целому числу от %2 до %3 пишутся слова, которыми его называют</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no act</source>
        <translation>речевого действия &quot;%1&quot; не существует</translation>
    </message>
    <message>
        <source>a number word needs a whole number</source>
        <translation>к слову для числа нужно целое число</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps one letter to one letter</source>
        <translation>в &quot;%1&quot; каждой букве соответствует ровно одна буква</translation>
    </message>
    <message>
        <source>a line holds two characters: the variant and what it counts as</source>
        <translation>в строке стоят два символа: вариант написания и то, чем он считается</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; is empty</source>
        <translation>список слов &quot;%1&quot; пуст</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the file&apos;s name and one of the 40 acts</source>
        <translation>&quot;%1&quot; должно совпадать с именем файла и быть одним из 40 речевых действий</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>файл не удаётся записать: %1</translation>
    </message>
    <message>
        <source>there is no word list &quot;%1&quot;</source>
        <translation>списка слов &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; holds itself</source>
        <translation>список слов &quot;%1&quot; содержит сам себя</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>скобка закрывается, хотя не была открыта</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>в нём ничего нет</translation>
    </message>
    <message>
        <source>in the pattern &quot;%1&quot;: %2</source>
        <translation>в шаблоне &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>не хватает &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;!&quot; needs a word or a group right behind it</source>
        <translation>сразу после &quot;!&quot; должно стоять слово или группа</translation>
    </message>
    <message>
        <source>a gap is &quot;_&quot; or &quot;__&quot; with a number from 1 to 20</source>
        <translation>пропуск – это &quot;_&quot; или &quot;__&quot; с числом от 1 до 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one star</source>
        <translation>в &quot;%1&quot; больше одной звёздочки</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word; punctuation is not seen, leave it out</source>
        <translation>в &quot;%1&quot; нет ни одного слова; знаки препинания не учитываются, уберите их</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds patterns in quotes</source>
        <translation>в &quot;%1&quot; должны стоять шаблоны в кавычках</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this file</source>
        <translation>id &quot;%1&quot; встречается в этом файле дважды</translation>
    </message>
    <message>
        <source>an act the documents warn against is never asserted as probable</source>
        <translation>речевое действие, от которого памятки предостерегают, нельзя помечать как вероятное</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>шаблону &quot;%1&quot; нужна хотя бы одна строка в &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least two hits and one miss</source>
        <translation>для &quot;%1&quot; нужны хотя бы два примера, в которых это должно находиться (hits), и один, в котором не должно (misses)</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1; возможно, имелось в виду &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>the file cannot be read: it is no ordinary file</source>
        <translation>файл не удаётся прочитать: это не обычный файл</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>there is no code &quot;%1&quot;</source>
        <translation>кода &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>%1 cannot be ignored: %2</source>
        <translation>%1 нельзя игнорировать: %2</translation>
    </message>
    <message>
        <source>say why %1 is ignored: # ventil: ignore %1 the reason</source>
        <translation>напишите, почему игнорируется %1: # ventil: ignore %1 причина</translation>
    </message>
    <message>
        <source>nothing here has to be ignored: there is no %1 in line %2</source>
        <translation>здесь нечего игнорировать: в строке %2 нет %1</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program. Close that program and try again.</source>
        <translation>Историю %1 сейчас использует другая программа. Закройте ту программу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may read and write it and its folder.</source>
        <translation>Историю %1 не удаётся открыть для записи. Проверьте права на чтение и запись для этого файла и его папки.</translation>
    </message>
    <message>
        <source>The disk did not take the history %1 (%2). Make room or check the disk, and try again.</source>
        <translation>Историю %1 не удалось записать на диск (%2). Освободите место или проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy of it in its place.</source>
        <translation>История %1 повреждена (%2). Она оставлена как есть: переместите её в другое место, чтобы начать новую, или поставьте на её место сохранённую копию.</translation>
    </message>
    <message>
        <source>The history %1 refused this: %2</source>
        <translation>С историей %1 это не удалось: %2</translation>
    </message>
    <message>
        <source>The history cannot be kept safely here: %1 is &quot;%2&quot; instead of &quot;%3&quot;. Keep it in a folder on this computer&apos;s own disk.</source>
        <translation>Здесь историю нельзя хранить надёжно: %1 – это &quot;%2&quot; вместо &quot;%3&quot;. Храните её в папке на собственном диске этого компьютера.</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1: %2</source>
        <translation>Копию истории не удалось сохранить в %1: %2</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1.</source>
        <translation>Копию истории не удалось сохранить в %1.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may write its folder.</source>
        <translation>Историю %1 не удаётся открыть для записи. Проверьте права на запись в её папку.</translation>
    </message>
    <message>
        <source>The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.</source>
        <translation>История %1 открыта в другом запущенном Ventil (процесс %2, компьютер %3). Продолжайте там или закройте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The history %1 cannot be created: %2</source>
        <translation>Историю %1 не удаётся создать: %2</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. Choose another place for the history.</source>
        <translation>Файл %1 принадлежит другой программе. Выберите для истории другое место.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer Ventil to open it.</source>
        <translation>История %1 записана более новой версией Ventil (формат %2; эта версия знает форматы до %3). Откройте историю в более новой версии.</translation>
    </message>
    <message>
        <source>There is no appeal %1 in the history.</source>
        <translation>В истории нет замечания %1.</translation>
    </message>
    <message>
        <source>There is no session %1 in the history.</source>
        <translation>В истории нет разговора %1.</translation>
    </message>
    <message>
        <source>%1 Whether the last entry was kept will show when the history is opened again.</source>
        <translation>%1 Сохранилась ли последняя запись, станет видно, когда история откроется снова.</translation>
    </message>
    <message>
        <source>The session is removed, but traces of it are left in files beside %1. Try again later.</source>
        <translation>Разговор удалён, но его следы остались в файлах рядом с %1. Попробуйте ещё раз позже.</translation>
    </message>
    <message>
        <source>not proved: there are too many combinations of states, moods and flags; the first %1 were looked at, which are all talks of fewer than %2 replies</source>
        <translation>не доказано: слишком много сочетаний сцен, настроений и флажков; просмотрено первых: %1 – это все разговоры, в которых число ответов меньше %2</translation>
    </message>
    <message>
        <source>this never happens: earlier reactions take all its replies</source>
        <translation>этого никогда не происходит: все ответы забирают более ранние реакции</translation>
    </message>
    <message>
        <source>its &quot;change&quot; makes no difference: his mood is already as far as it goes that way</source>
        <translation>&quot;change&quot; здесь ни на что не влияет: настроение клиента в эту сторону уже на пределе</translation>
    </message>
    <message>
        <source>the limit of %1 replies cuts every way to a good ending; the shortest takes %2</source>
        <translation>лимит ответов (%1) перекрывает все пути к хорошему финалу; для самого короткого нужно ответов: %2</translation>
    </message>
    <message>
        <source>what leads there is itself never reached</source>
        <translation>то, что туда ведёт, само недостижимо</translation>
    </message>
    <message>
        <source>what leads there never happens (line %1)</source>
        <translation>то, что туда ведёт, никогда не происходит (строки: %1)</translation>
    </message>
    <message>
        <source>no talk comes to the state &quot;%1&quot;: %2</source>
        <translation>ни один разговор не доходит до сцены &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>no talk comes to the ending &quot;%1&quot;: %2</source>
        <translation>ни один разговор не доходит до финала &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up or the reply limit ends the talk</source>
        <translation>тупик: когда клиент попал в сцену &quot;%1&quot; в таком состоянии (%2), разговор закончится, только если участник сам его оборвёт или исчерпается лимит ответов</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up ends the talk</source>
        <translation>тупик: когда клиент попал в сцену &quot;%1&quot; в таком состоянии (%2), разговор закончится, только если участник сам его оборвёт</translation>
    </message>
    <message>
        <source>he can be kept in &quot;%1&quot; for ever (%2): some replies change nothing; give the talk a limit</source>
        <translation>клиента можно держать в сцене &quot;%1&quot; без конца (%2): некоторые ответы ничего не меняют; задайте разговору лимит</translation>
    </message>
    <message>
        <source>there are too many combinations of states, moods and flags; the first %1 were looked at</source>
        <translation>слишком много сочетаний сцен, настроений и флажков; просмотрено первых: %1</translation>
    </message>
    <message>
        <source>%1 is always %2</source>
        <translation>%1 всегда %2</translation>
    </message>
    <message>
        <source>%1 is %2 to %3</source>
        <translation>%1 от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 не меньше %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sometimes set</source>
        <translation>&quot;%1&quot; иногда поставлен</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always set</source>
        <translation>&quot;%1&quot; всегда поставлен</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never set</source>
        <translation>&quot;%1&quot; никогда не поставлен</translation>
    </message>
    <message>
        <source>the not_example leads here all the same</source>
        <translation>ответ из not_example всё равно ведёт сюда</translation>
    </message>
    <message>
        <source>the example does not fit its own reaction; found in it: %1</source>
        <translation>пример не подходит к собственной реакции; найдено в нём: %1</translation>
    </message>
    <message>
        <source>the example is taken by the reaction in line %1; found in it: %2</source>
        <translation>пример забирает реакция в строке %1; найдено в нём: %2</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>ни одного речевого действия</translation>
    </message>
    <message>
        <source>the condition is empty; leave it out where there is none</source>
        <translation>условие пустое; если оно не нужно, не пишите его вовсе</translation>
    </message>
    <message>
        <source>the condition is too long</source>
        <translation>условие слишком длинное</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>слово &quot;%1&quot; здесь неизвестно</translation>
    </message>
    <message>
        <source>the condition ends too early; a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected</source>
        <translation>условие обрывается слишком рано; ожидается флажок или сравнение, например &quot;anger &gt;= 7&quot;</translation>
    </message>
    <message>
        <source>a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected, not &quot;%1&quot;</source>
        <translation>ожидается флажок или сравнение, например &quot;anger &gt;= 7&quot;, а не &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a flag (listed under &quot;flags&quot;) nor one of: %2</source>
        <translation>&quot;%1&quot; – не флажок (они перечислены в &quot;flags&quot;) и не одно из слов: %2</translation>
    </message>
    <message>
        <source>a flag is set or not and cannot be compared; take &quot;%1&quot; away</source>
        <translation>флажок либо поставлен, либо нет, и сравнивать его нельзя; уберите &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares a third; write two comparisons joined by &quot;and&quot;</source>
        <translation>&quot;%1&quot; начинает третью часть сравнения; напишите два сравнения и соедините их словом &quot;and&quot;</translation>
    </message>
    <message>
        <source>numbers are whole here</source>
        <translation>числа здесь могут быть только целыми</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; conditions are joined by &quot;and&quot; or &quot;or&quot;</source>
        <translation>&quot;%1&quot; здесь не на месте; условия соединяются словами &quot;and&quot; или &quot;or&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no condition; a comparison is expected, such as &quot;%2&quot;</source>
        <translation>&quot;%1&quot; само по себе не условие; ожидается сравнение, например &quot;%2&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a comparison is expected, such as &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>после &quot;%1&quot; ожидается сравнение, например &quot;%2&quot;, а не &quot;%3&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2</source>
        <translation>после &quot;%1&quot; ожидается целое число от 0 до 999 или одно из слов: %2</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2; not &quot;%3&quot;</source>
        <translation>после &quot;%1&quot; ожидается целое число от 0 до 999 или одно из слов: %2; а стоит &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>в условии слишком много скобок одна в другой</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>не хватает закрывающей скобки</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one flag too many</source>
        <translation>флажков слишком много: &quot;%1&quot; уже лишний</translation>
    </message>
    <message>
        <source>flags are a list, as in [%1]</source>
        <translation>флажки пишутся списком, например [%1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mood here and cannot be a flag as well</source>
        <translation>&quot;%1&quot; здесь уже настроение и не может быть ещё и флажком</translation>
    </message>
    <message>
        <source>there is another flag &quot;%1&quot;</source>
        <translation>флажок &quot;%1&quot; уже есть</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 flags</source>
        <translation>флажков в сценарии может быть не больше %1</translation>
    </message>
    <message>
        <source>the id is the folder and the file name, as in et/late-order</source>
        <translation>id – это папка и имя файла, например et/late-order</translation>
    </message>
    <message>
        <source>the id must be the folder and file name: this is not &quot;%1&quot;</source>
        <translation>id должен состоять из папки и имени файла, а этот файл – не &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the language must be the folder of the id, &quot;%1&quot;</source>
        <translation>язык должен совпадать с папкой из id: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a document is named by its language, as in &quot;et&quot;; this is not a name</source>
        <translation>памятка называется по своему языку, например &quot;et&quot;; это не такое имя</translation>
    </message>
    <message>
        <source>a value is a list of plain texts or a range {from: 1, to: 9}</source>
        <translation>подстановка – это список простых текстов или диапазон {from: 1, to: 9}</translation>
    </message>
    <message>
        <source>there is another fact &quot;%1&quot;</source>
        <translation>факт &quot;%1&quot; уже есть</translation>
    </message>
    <message>
        <source>the limit must lead to an ending</source>
        <translation>лимит должен вести к финалу</translation>
    </message>
    <message>
        <source>the talk must start in a state</source>
        <translation>разговор должен начинаться со сцены</translation>
    </message>
    <message>
        <source>no reaction ever sets &quot;%1&quot;</source>
        <translation>ни одна реакция не ставит флажок &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no &quot;if&quot; ever asks about &quot;%1&quot;</source>
        <translation>ни одно &quot;if&quot; не проверяет &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no text uses {%1}</source>
        <translation>подстановки {%1} нет ни в одном тексте</translation>
    </message>
    <message>
        <source>the persona file %1 cannot be read</source>
        <translation>файл типажа %1 не удаётся прочитать</translation>
    </message>
    <message>
        <source>%1 states; a scenario can have at most %2</source>
        <translation>сцен: %1; в сценарии их может быть не больше %2</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 moods beside anger and trust</source>
        <translation>кроме гнева и доверия, настроений в сценарии может быть не больше %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;? A mood of your own needs a &quot;name&quot;</source>
        <translation>настроение &quot;%1&quot; здесь неизвестно; возможно, имелось в виду &quot;%2&quot;? Собственному настроению нужно &quot;name&quot;</translation>
    </message>
    <message>
        <source>nothing ever changes &quot;%1&quot;</source>
        <translation>ничто не меняет &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; a part is a .yaml file in the scenario&apos;s folder or below it</source>
        <translation>&quot;%1&quot; использовать нельзя; часть – это файл .yaml в папке сценария или во вложенной папке</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there</source>
        <translation>файла &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads out of the scenario&apos;s folder</source>
        <translation>&quot;%1&quot; – ссылка, которая ведёт за пределы папки сценария</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself: %2</source>
        <translation>файл &quot;%1&quot; использует сам себя: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one part too many; there can be %2</source>
        <translation>частей слишком много: &quot;%1&quot; уже лишняя; их может быть не больше %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>&quot;%1&quot; не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already in %2, line %3</source>
        <translation>&quot;%1&quot; уже есть: %2, строка %3</translation>
    </message>
    <message>
        <source>the documents ask for &quot;%1&quot;; it may not anger or cost trust</source>
        <translation>памятки советуют &quot;%1&quot;; это речевое действие не должно ни злить клиента, ни отнимать доверие</translation>
    </message>
    <message>
        <source>the documents warn against &quot;%1&quot;; it may not calm, win trust or anger less than an empty reply</source>
        <translation>памятки предостерегают от &quot;%1&quot;; это речевое действие не должно ни успокаивать клиента, ни прибавлять доверия, ни злить меньше, чем пустой ответ</translation>
    </message>
    <message>
        <source>the file of persona &quot;%1&quot; must be called %1.yaml</source>
        <translation>файл типажа &quot;%1&quot; должен называться %1.yaml</translation>
    </message>
    <message>
        <source>the name of an ending is expected here</source>
        <translation>здесь ожидается имя финала</translation>
    </message>
    <message>
        <source>there is no ending &quot;%1&quot;</source>
        <translation>финала &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>the name of a state, an ending or a flag is expected here</source>
        <translation>здесь ожидается имя сцены, финала или флажка</translation>
    </message>
    <message>
        <source>there is no state, ending or flag &quot;%1&quot;</source>
        <translation>нет ни сцены, ни финала, ни флажка &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;unless&quot; is a key of its own, as in {never: hung_up, unless: &quot;warned&quot;}</source>
        <translation>&quot;unless&quot; – отдельный ключ, например {never: hung_up, unless: &quot;warned&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a state or an ending and stands alone, as in {never: %1, unless: &quot;anger &gt;= 7&quot;}</source>
        <translation>&quot;%1&quot; – это сцена или финал и в условие не входит; напишите, например, {never: %1, unless: &quot;anger &gt;= 7&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another promise than &quot;%2&quot;; give each a line of its own</source>
        <translation>&quot;%1&quot; и &quot;%2&quot; – разные обещания; дайте каждому отдельную строку</translation>
    </message>
    <message>
        <source>a promise says one of: %1</source>
        <translation>в обещании должно стоять одно из слов: %1</translation>
    </message>
    <message>
        <source>the name of a state or an ending is expected here</source>
        <translation>здесь ожидается имя сцены или финала</translation>
    </message>
    <message>
        <source>there is no state or ending &quot;%1&quot;</source>
        <translation>нет ни сцены, ни финала &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a flag is expected here</source>
        <translation>здесь ожидается имя флажка</translation>
    </message>
    <message>
        <source>there is no flag &quot;%1&quot;</source>
        <translation>флажка &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>the name of a mood is expected here</source>
        <translation>здесь ожидается имя настроения</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot;</source>
        <translation>настроения &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>the name of a value is expected here</source>
        <translation>здесь ожидается имя подстановки</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot;</source>
        <translation>подстановки &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys of its own, as in %1: %2</source>
        <translation>у &quot;%1&quot; есть собственные ключи, например %1: %2</translation>
    </message>
    <message>
        <source>%1; the file names none</source>
        <translation>%1; в файле их нет вовсе</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1; есть: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name; use small letters a-z, digits and _, a letter first</source>
        <translation>&quot;%1&quot; не может быть именем; пишите строчные буквы a-z, цифры и _, первой – букву</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a name</source>
        <translation>у слова &quot;%1&quot; есть своё значение, и именем оно быть не может</translation>
    </message>
    <message>
        <source>a curly bracket must enclose the name of a value, as in {name}</source>
        <translation>в фигурных скобках должно стоять имя подстановки, например {name}</translation>
    </message>
    <message>
        <source>texts are shown as they are written; &quot;%1&quot; looks like markup</source>
        <translation>тексты показываются так, как написаны; &quot;%1&quot; похоже на разметку</translation>
    </message>
    <message>
        <source>nothing is fetched and no link opened; take &quot;%1&quot; out of the text</source>
        <translation>программа ничего не загружает и не открывает ссылок; уберите &quot;%1&quot; из текста</translation>
    </message>
    <message>
        <source>%1 is a quotation mark of print; put the text in straight quotes: &quot;…&quot;</source>
        <translation>%1 – типографская кавычка; возьмите текст в прямые кавычки: &quot;…&quot;</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>здесь ожидается текст</translation>
    </message>
    <message>
        <source>there is another wording &quot;%1&quot;</source>
        <translation>вариант &quot;%1&quot; уже есть</translation>
    </message>
    <message>
        <source>%1 wordings; a line can have at most %2</source>
        <translation>вариантов: %1; у реплики их может быть не больше %2</translation>
    </message>
    <message>
        <source>one wording must do without &quot;if&quot;, or he may have nothing to say</source>
        <translation>один вариант должен быть без &quot;if&quot;, иначе клиенту может быть нечего сказать</translation>
    </message>
    <message>
        <source>this wording stands here twice: %1</source>
        <translation>этот вариант написан здесь дважды: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one act; write several as a list: [%2]</source>
        <translation>&quot;%1&quot; – не одно речевое действие; несколько пишите списком: [%2]</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;; resources/acts/README.md lists them</source>
        <translation>речевого действия &quot;%1&quot; нет; все они перечислены в resources/acts/README.md</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;</source>
        <translation>речевого действия &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise</source>
        <translation>у этой реакции нет условия; дайте ей when, any, require, unless или if либо сделайте её реакцией otherwise</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; takes all that is left, without conditions</source>
        <translation>&quot;otherwise&quot; забирает всё, что осталось, и пишется без условий</translation>
    </message>
    <message>
        <source>when, any, require and unless contradict or repeat each other here</source>
        <translation>when, any, require и unless здесь противоречат друг другу или повторяются</translation>
    </message>
    <message>
        <source>&quot;require&quot; and &quot;any&quot; cannot stand together; make two reactions of it</source>
        <translation>&quot;require&quot; и &quot;any&quot; вместе стоять не могут; сделайте из этого две реакции</translation>
    </message>
    <message>
        <source>an &quot;example&quot; is missing: a reply that must lead here</source>
        <translation>не хватает &quot;example&quot; – ответа, который должен сюда вести</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; belongs to a state, not to &quot;always&quot;</source>
        <translation>&quot;otherwise&quot; бывает в сценах, но не в &quot;always&quot;</translation>
    </message>
    <message>
        <source>&quot;always&quot; can have at most %1 entries</source>
        <translation>записей в &quot;always&quot; может быть не больше %1</translation>
    </message>
    <message>
        <source>nothing can follow &quot;otherwise&quot;; it takes all that is left</source>
        <translation>после &quot;otherwise&quot; ничего стоять не может: эта реакция забирает всё, что осталось</translation>
    </message>
    <message>
        <source>the last reaction must be &quot;otherwise: true&quot;, for every other reply</source>
        <translation>последней реакцией должна быть &quot;otherwise: true&quot; – для всех остальных ответов</translation>
    </message>
    <message>
        <source>ending the call must lead to an ending</source>
        <translation>конец звонка должен вести к финалу</translation>
    </message>
    <message>
        <source>he says nothing here; a state needs &quot;say&quot; or &quot;vents&quot;</source>
        <translation>здесь клиент ничего не говорит; сцене нужно &quot;say&quot; или &quot;vents&quot;</translation>
    </message>
    <message>
        <source>&quot;interrupted&quot; goes with two or more pieces of &quot;vents&quot;, and they with it</source>
        <translation>если в &quot;vents&quot; два отрывка или больше, нужно и &quot;interrupted&quot;; в остальных случаях его быть не должно</translation>
    </message>
    <message>
        <source>no reaction leads to the state &quot;%1&quot;</source>
        <translation>ни одна реакция не ведёт к сцене &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing leads to the ending &quot;%1&quot;</source>
        <translation>ничто не ведёт к финалу &quot;%1&quot;</translation>
    </message>
    <message>
        <source>he can come to &quot;%1&quot; again and would vent the same words; vent only where he comes once</source>
        <translation>клиент может снова попасть в сцену &quot;%1&quot; и опять будет выпускать пар теми же словами; пусть выпускает пар только там, куда попадает один раз</translation>
    </message>
    <message>
        <source>this line can come again and has %1 of %2 wordings</source>
        <translation>эта реплика может повториться; вариантов у неё: %1, а нужно: %2</translation>
    </message>
    <message>
        <source>this reaction never happens; the one in line %1 takes all its replies</source>
        <translation>эта реакция никогда не происходит: все её ответы забирает реакция в строке %1</translation>
    </message>
    <message>
        <source>an ending of kind &quot;%1&quot; is missing</source>
        <translation>не хватает финала вида &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must begin with &quot;%2.&quot;</source>
        <translation>id &quot;%1&quot; должен начинаться с &quot;%2.&quot;</translation>
    </message>
    <message>
        <source>there are two rules with the id &quot;%1&quot;</source>
        <translation>есть два правила с id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;say&quot; is a list of lists: [[thanks], [apology, regret]]</source>
        <translation>&quot;say&quot; – это список списков: [[thanks], [apology, regret]]</translation>
    </message>
    <message>
        <source>an empty list asks for nothing</source>
        <translation>пустой список ничего не требует</translation>
    </message>
    <message>
        <source>a &quot;dont&quot; has &quot;avoid&quot; alone</source>
        <translation>у правила вида &quot;dont&quot; бывает только &quot;avoid&quot;</translation>
    </message>
    <message>
        <source>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; and &quot;notes_first&quot; need a &quot;say&quot;</source>
        <translation>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; и &quot;notes_first&quot; возможны только вместе с &quot;say&quot;</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;together&quot; exclude each other</source>
        <translation>&quot;times&quot; и &quot;together&quot; исключают друг друга</translation>
    </message>
    <message>
        <source>&quot;notes_first&quot; needs &quot;process: notes_taken&quot;</source>
        <translation>для &quot;notes_first&quot; нужно &quot;process: notes_taken&quot;</translation>
    </message>
    <message>
        <source>say in &quot;wording&quot; what one could have said</source>
        <translation>напишите в &quot;wording&quot;, что можно было сказать</translation>
    </message>
    <message>
        <source>a &quot;wording&quot; belongs to a rule with &quot;say&quot;</source>
        <translation>&quot;wording&quot; бывает только у правила с &quot;say&quot;</translation>
    </message>
    <message>
        <source>%1: more than 1000 per mille</source>
        <translation>%1: больше 1000 промилле</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>в &quot;%1&quot; должно стоять true или false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>в &quot;%1&quot; должен стоять текст</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; it must be one of: %3</source>
        <translation>в &quot;%1&quot; стоит &quot;%2&quot;, а должно стоять одно из слов: %3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>ход %1</translation>
    </message>
    <message>
        <source>&quot;turns&quot; must be a list of turns</source>
        <translation>&quot;turns&quot; должно быть списком ходов</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or of the wrong kind</source>
        <translation>&quot;%1&quot; отсутствует или не того вида</translation>
    </message>
    <message>
        <source>there is no event of kind &quot;%1&quot;</source>
        <translation>события вида &quot;%1&quot; не бывает</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; cannot be read: %2</source>
        <translation>событие &quot;%1&quot; не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>This talk was recorded with another version of &quot;%1&quot;; from event %2 on it would have gone differently.</source>
        <translation>Этот разговор записан с другой версией &quot;%1&quot;; начиная с события %2 он пошёл бы иначе.</translation>
    </message>
    <message>
        <source>This is no recording of a talk: it does not say how it began.</source>
        <translation>Это не запись разговора: в ней не сказано, как он начался.</translation>
    </message>
    <message>
        <source>This talk was recorded with the scenario &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Этот разговор записан со сценарием &quot;%1&quot;, а не &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>набор ключей</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a map of &quot;key: value&quot; lines is expected here; found: %1</source>
        <translation>здесь ожидаются строки вида &quot;key: value&quot; (ключ: значение); найдено: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>ключ &quot;%1&quot; здесь неизвестен</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>здесь не хватает &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text; found: %2</source>
        <translation>в &quot;%1&quot; должен стоять текст; найдено: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>ключ &quot;%1&quot; не должен быть пустым</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>в &quot;%1&quot; должно стоять целое число от %2 до %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2</source>
        <translation>в &quot;%1&quot; должно стоять одно из слов: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts; found: %2</source>
        <translation>в &quot;%1&quot; должны стоять тексты; найдено: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing; give it something or take it out</source>
        <translation>в &quot;%1&quot; ничего нет; добавьте что-нибудь или уберите этот ключ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of &quot;name: value&quot; lines; found: %2</source>
        <translation>в &quot;%1&quot; должны стоять строки вида &quot;name: value&quot; (имя: значение); найдено: %2</translation>
    </message>
    <message>
        <source>this quoted text does not end on its line; close the quote, or use a &gt;- block for long text</source>
        <translation>этот текст в кавычках не заканчивается на своей строке; закройте кавычку, а длинный текст пишите блоком &gt;-</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>здесь начинается второй документ; в файле должен быть один</translation>
    </message>
    <message>
        <source>aliases (*name) are not supported; a text that begins with * needs quotes</source>
        <translation>псевдонимы (*name) не поддерживаются; текст, который начинается с *, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not supported; a text that begins with &amp; needs quotes</source>
        <translation>якоря (&amp;name) не поддерживаются; текст, который начинается с &amp;, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>tags (!name) are not supported; a text that begins with ! needs quotes</source>
        <translation>теги (!name) не поддерживаются; текст, который начинается с !, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>lists and maps are nested deeper than %1</source>
        <translation>списки и наборы ключей вложены друг в друга слишком глубоко; уровней может быть не больше %1</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map; a text that begins with [ or { needs quotes</source>
        <translation>ключ должен быть словом, а не списком и не набором ключей; текст, который начинается с [ или {, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported</source>
        <translation>ключи слияния (&lt;&lt;) не поддерживаются</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this map; the first one is in line %2</source>
        <translation>ключ &quot;%1&quot; стоит здесь дважды; первый раз – в строке %2</translation>
    </message>
    <message>
        <source>a colon followed by a space cannot stand in unquoted text; put the text in quotes</source>
        <translation>двоеточие с пробелом не может стоять в тексте без кавычек; возьмите текст в кавычки</translation>
    </message>
    <message>
        <source>a key ends with a colon and a space; a text of several lines needs a &gt;- block</source>
        <translation>ключ заканчивается двоеточием и пробелом; текст в несколько строк пишите блоком &gt;-</translation>
    </message>
    <message>
        <source>this list in [ ] is not closed or lacks a comma, or a text in it has &quot; inside its quotes; a text that begins with [ must be in quotes as a whole</source>
        <translation>этот список в [ ] не закрыт, или в нём не хватает запятой, или внутри текста в кавычках стоит знак &quot;; текст, который начинается с [, нужно взять в кавычки целиком</translation>
    </message>
    <message>
        <source>this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole</source>
        <translation>этот набор ключей в { } не закрыт, или в нём не хватает запятой; текст, который начинается с {, нужно взять в кавычки целиком</translation>
    </message>
    <message>
        <source>a text that begins with * or &amp; needs quotes</source>
        <translation>текст, который начинается с * или &amp;, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>a text that begins with ! needs quotes</source>
        <translation>текст, который начинается с !, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>a text that begins with % needs quotes</source>
        <translation>текст, который начинается с %, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>a text cannot begin with this character; put it in quotes</source>
        <translation>текст не может начинаться с этого символа; возьмите текст в кавычки</translation>
    </message>
    <message>
        <source>nothing but &gt; or | and its signs stands here; the text begins on the next line</source>
        <translation>здесь могут стоять только &gt; или | и относящиеся к ним знаки; текст начинается со следующей строки</translation>
    </message>
    <message>
        <source>\ has a meaning of its own between double quotes; write \\ for it, or use single quotes</source>
        <translation>внутри двойных кавычек у \ особое значение; пишите вместо него \\ или возьмите текст в одинарные кавычки</translation>
    </message>
    <message>
        <source>a value is missing here; a text that begins with , ] or } needs quotes</source>
        <translation>здесь не хватает значения; текст, который начинается с , ] или }, нужно взять в кавычки</translation>
    </message>
    <message>
        <source>the file goes on after its end; a file holds one document</source>
        <translation>после конца файла идёт что-то ещё; в файле должен быть один документ</translation>
    </message>
    <message>
        <source>the reader of YAML says: %1</source>
        <translation>программа, которая читает YAML, сообщает: %1</translation>
    </message>
    <message>
        <source>this line does not stand in line with those it belongs to; check the spaces before it</source>
        <translation>эта строка стоит не вровень с теми, к которым относится; проверьте пробелы перед ней</translation>
    </message>
    <message>
        <source>a value goes on after its end here; a text that begins with [ { &quot; or &apos; must be in quotes as a whole</source>
        <translation>значение здесь закончилось, но после него идёт что-то ещё; текст, который начинается с [ { &quot; или &apos;, нужно взять в кавычки целиком</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>an invisible character (%1), which can make a text read otherwise than it is, stands here; remove it</source>
        <translation>здесь стоит невидимый символ (%1), из-за которого текст может читаться не так, как написан; удалите его</translation>
    </message>
    <message>
        <source>a control character (%1) stands here; remove it</source>
        <translation>здесь стоит управляющий символ (%1); удалите его</translation>
    </message>
    <message>
        <source>a tab is used for indentation; use spaces</source>
        <translation>отступ сделан табуляцией; используйте пробелы</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation; use ordinary spaces</source>
        <translation>отступ сделан необычными пробелами; используйте обычные пробелы</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>файл больше %1 КиБ</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>файл не в кодировке UTF-8; сохраните его в кодировке UTF-8</translation>
    </message>
    <message>
        <source>&quot;said&quot; is missing or neither true nor false</source>
        <translation>&quot;said&quot; отсутствует, или это не true и не false</translation>
    </message>
    <message>
        <source>&quot;decision&quot; is none of open, accepted, declined</source>
        <translation>&quot;decision&quot; – не одно из слов open, accepted, declined</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing or no time as in 2026-01-31T12:00:00.000Z</source>
        <translation>&quot;at&quot; отсутствует, или это не время вида 2026-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>There are no patterns of &quot;%1&quot; that could learn from it.</source>
        <translation>Для языка &quot;%1&quot; нет шаблонов, которые можно было бы на этом научить.</translation>
    </message>
    <message>
        <source>%1 accuses the civil reply %2 of %3: &quot;%4&quot;</source>
        <translation>%1 приписывает вежливому ответу %2 нарушение (%3): &quot;%4&quot;</translation>
    </message>
    <message>
        <source>no play comes to the state &quot;%1&quot;</source>
        <translation>ни один прогон не доходит до сцены &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play comes to the ending &quot;%1&quot;</source>
        <translation>ни один прогон не доходит до финала &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play brings about this reaction</source>
        <translation>ни один прогон не вызывает эту реакцию</translation>
    </message>
    <message>
        <source>row %1 begins a quoted field that does not end</source>
        <translation>в строке таблицы %1 начинается поле в кавычках, которое не заканчивается</translation>
    </message>
    <message>
        <source>this is neither a scenario nor a persona, act, company or document file</source>
        <translation>это не сценарий и не файл типажа, речевого действия, компании или памятки</translation>
    </message>
    <message>
        <source>it cannot be checked against %1, which is missing or has faults</source>
        <translation>файл нельзя проверить: %1 отсутствует или содержит ошибки</translation>
    </message>
    <message>
        <source>it has no plays; write them in %1</source>
        <translation>у сценария нет прогонов; запишите их в %1</translation>
    </message>
    <message>
        <source>a file of plays must be called &lt;scenario&gt;.test.yaml</source>
        <translation>файл с прогонами должен называться &lt;scenario&gt;.test.yaml</translation>
    </message>
    <message>
        <source>&quot;language&quot; must name one of: %1</source>
        <translation>в &quot;language&quot; должен стоять один из языков: %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>если в ответ, на который клиент реагирует по строке %2, добавить &quot;%1&quot;, сработает эта реакция, и клиент станет злее: %3 вместо %4, хотя по памятке такой ответ лучше</translation>
    </message>
    <message>
        <source>without &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>если из ответа, на который клиент реагирует по строке %2, убрать &quot;%1&quot;, сработает эта реакция, и клиент станет злее: %3 вместо %4, хотя по памятке такой ответ лучше</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>сцены &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here and beside &quot;moods&quot; too</source>
        <translation>&quot;%1&quot; стоит и здесь, и рядом с &quot;moods&quot;; оставьте что-то одно</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value from 0 to 10, as in %1=8</source>
        <translation>для &quot;%1&quot; нужно значение от 0 до 10, например %1=8</translation>
    </message>
    <message>
        <source>there are no acts or no document to judge by</source>
        <translation>оценивать не по чему: нет речевых действий или памятки</translation>
    </message>
    <message>
        <source>the best talk that was found scores %1</source>
        <translation>лучший из найденных разговоров получает оценку %1</translation>
    </message>
    <message>
        <source>no talk was found that could be judged</source>
        <translation>не нашлось разговора, который можно было бы оценить</translation>
    </message>
    <message>
        <source>broken promise: %1; this talk breaks it: %2</source>
        <translation>обещание нарушено: %1; его нарушает такой разговор: %2</translation>
    </message>
    <message>
        <source>not proved: %1; %2</source>
        <translation>не доказано: %1; %2</translation>
    </message>
    <message>
        <source>expected the ending &quot;%1&quot;, came to %2</source>
        <translation>ожидался финал &quot;%1&quot;, а получилось: %2</translation>
    </message>
    <message>
        <source>a score is expected, but there is no document to judge by</source>
        <translation>ожидается оценка, но нет памятки, по которой её можно поставить</translation>
    </message>
    <message>
        <source>expected a score of at least %1, got %2</source>
        <translation>ожидалась оценка не ниже %1, а получена %2</translation>
    </message>
    <message>
        <source>expected a score of at most %1, got %2</source>
        <translation>ожидалась оценка не выше %1, а получена %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ожидалось %1, а получилось %2</translation>
    </message>
    <message>
        <source>the talk is over before this line (%1)</source>
        <translation>разговор закончился до этой строки (%1)</translation>
    </message>
    <message>
        <source>line %1: put this text in quotes, on one line</source>
        <translation>строка %1: возьмите этот текст в кавычки и напишите его в одну строку</translation>
    </message>
    <message>
        <source>/wait needs a number of seconds, as in /wait 20</source>
        <translation>после /wait нужно число секунд, например /wait 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone on its line (in a file, below &quot;script: |&quot;)</source>
        <translation>&quot;%1&quot; пишется на отдельной строке (в файле – под &quot;script: |&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; there are: %2</source>
        <translation>команды &quot;%1&quot; нет; есть: %2</translation>
    </message>
    <message>
        <source>nothing is checked here</source>
        <translation>здесь ничего не проверяется</translation>
    </message>
    <message>
        <source>this play expects nothing, so it proves nothing</source>
        <translation>этот прогон ничего не ожидает, а значит, ничего не доказывает</translation>
    </message>
    <message>
        <source>these plays are played with %1</source>
        <translation>эти прогоны относятся к файлу %1</translation>
    </message>
    <message>
        <source>two plays are called &quot;%1&quot;</source>
        <translation>два прогона называются &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no play here</source>
        <translation>здесь нет ни одного прогона</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile; nothing is written</source>
        <translation>строка %1 за это время изменилась; ничего не записано</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>the columns must be: %1</source>
        <translation>столбцы должны быть такими: %1</translation>
    </message>
    <message>
        <source>row %1 has %2 of %3 fields</source>
        <translation>строка таблицы %1: полей %2, а нужно %3</translation>
    </message>
    <message>
        <source>&quot;reply&quot; is missing or not a text</source>
        <translation>&quot;reply&quot; отсутствует, или это не текст</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>Замечания %1 нет.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудный</translation>
    </message>
    <message>
        <source>the scenario has faults</source>
        <translation>в сценарии есть ошибки</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>доказано</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>не всё в порядке</translation>
    </message>
    <message>
        <source>%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks end well, by apologies %6, by explanations %7, by chance %8</source>
        <translation>%1; сочетаний сцены, настроения и флажков: %2, достигнуто финалов: %3; сценарий %4: из 1000 разговоров хорошо заканчиваются: с промахами – %5, одними извинениями – %6, одними объяснениями – %7, наугад – %8</translation>
    </message>
    <message>
        <source>promise kept: %1</source>
        <translation>обещание выполнено: %1</translation>
    </message>
    <message>
        <source>promise broken: %1</source>
        <translation>обещание нарушено: %1</translation>
    </message>
    <message>
        <source>promise not proved: %1</source>
        <translation>обещание не доказано: %1</translation>
    </message>
    <message>
        <source>no scenario found</source>
        <translation>сценариев не найдено</translation>
    </message>
    <message>
        <source>this line is not JSON: %1</source>
        <translation>эта строка – не JSON: %1</translation>
    </message>
    <message>
        <source>Error, can be ignored with a reason.</source>
        <translation>Ошибка; её можно игнорировать, если указать причину.</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>Ошибка.</translation>
    </message>
    <message>
        <source>Warning, can be ignored with a reason.</source>
        <translation>Предупреждение; его можно игнорировать, если указать причину.</translation>
    </message>
    <message>
        <source>Warning.</source>
        <translation>Предупреждение.</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Как исправить: %1</translation>
    </message>
    <message>
        <source>Wrong (%1):</source>
        <translation>Неверно (%1):</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Верно:</translation>
    </message>
    <message>
        <source>Faults in content files</source>
        <translation>Ошибки в файлах</translation>
    </message>
    <message>
        <source>`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these sections, `ventil-cli explain --all` this page; what stands here comes from resources/diagnostics/.</source>
        <translation>О каждой ошибке `ventil-cli lint` и сама программа при чтении файлов сообщают в таком виде: `file:line:column: code message`. Коды не меняются; отменённый код больше не используется. `ventil-cli explain CODE` показывает один из этих разделов, `ventil-cli explain --all` – всю страницу; её тексты взяты из resources/diagnostics/.</translation>
    </message>
    <message>
        <source>%1 is found by %2</source>
        <translation>%2 находит %1</translation>
    </message>
    <message>
        <source>%1 is no longer found by %2</source>
        <translation>%2 больше не находит %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>верно: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>неверно: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6</source>
        <translation>%1: размеченных ответов меняется %2 из %3, стало верно %4, стало неверно %5; с запрещёнными словами %6</translation>
    </message>
    <message>
        <source>no file found</source>
        <translation>файлов не найдено</translation>
    </message>
    <message>
        <source>%1 file, no fault</source>
        <translation>файлов: %1, ошибок нет</translation>
    </message>
    <message>
        <source>%1 files, no fault</source>
        <translation>файлов: %1, ошибок нет</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>команды &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>%1: the file is there already; nothing is overwritten</source>
        <translation>%1: такой файл уже есть; ничего не перезаписано</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: не удаётся создать папку</translation>
    </message>
    <message>
        <source>there is no play &quot;%1&quot;</source>
        <translation>прогона &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>no report: the list &quot;%1&quot; has faults; see ventil-cli lint</source>
        <translation>отчёта нет: в памятке &quot;%1&quot; есть ошибки; смотрите ventil-cli lint</translation>
    </message>
    <message>
        <source>there is no document &quot;%1&quot;; there are: %2</source>
        <translation>памятки &quot;%1&quot; нет; есть: %2</translation>
    </message>
    <message>
        <source>the files of &quot;%1&quot; have faults</source>
        <translation>в файлах &quot;%1&quot; есть ошибки</translation>
    </message>
    <message>
        <source>%1, score %2, anger %3%4, %5 replies</source>
        <translation>%1, оценка %2, гнев %3%4, ответов: %5</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>без финала</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>финал %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>nothing was played</source>
        <translation>ничего не сыграно</translation>
    </message>
    <message>
        <source>played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8</source>
        <translation>сыграно: сцены %1 из %2, финалы %3 из %4, реакции %5 из %6, паузы %7 из %8</translation>
    </message>
    <message>
        <source>reactions that no play brings about: lines %1</source>
        <translation>реакции, которые не вызывает ни один прогон: строки %1</translation>
    </message>
    <message>
        <source>silences that no play waits for: lines %1</source>
        <translation>паузы, которых не дожидается ни один прогон: строки %1</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never holds here (%1)</source>
        <translation>этого никогда не происходит: &quot;if&quot; здесь никогда не выполняется (%1)</translation>
    </message>
    <message>
        <source>its &quot;if&quot; makes no difference: here it always holds (%1)</source>
        <translation>&quot;if&quot; ни на что не влияет: здесь оно всегда выполняется (%1)</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never comes true in any talk (%1)</source>
        <translation>этого никогда не происходит: &quot;if&quot; не выполняется ни в одном разговоре (%1)</translation>
    </message>
    <message>
        <source>the reply limit cuts every way there</source>
        <translation>лимит ответов перекрывает все пути туда</translation>
    </message>
    <message>
        <source>the rule neither asks for anything nor forbids it</source>
        <translation>правило ничего не требует и ничего не запрещает</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>здесь ожидается объект</translation>
    </message>
    <message>
        <source>this file is not read; call it %1</source>
        <translation>этот файл не читается; назовите его %1</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot; (write %2=0…10 or the name of a flag)</source>
        <translation>настроения &quot;%1&quot; нет (напишите %2=0…10 или имя флажка)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a whole number from 0 to 10, not &quot;%2&quot;</source>
        <translation>для &quot;%1&quot; нужно целое число от 0 до 10, а не &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no scenario or file &quot;%1&quot;</source>
        <translation>сценария или файла &quot;%1&quot; нет</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 0 to %2, not &quot;%3&quot;</source>
        <translation>для --%1 нужно целое число от 0 до %2, а не &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--play names a play of a test file: --script NAME.test.yaml --play %1</source>
        <translation>после --play указывается прогон из файла прогонов: --script NAME.test.yaml --play %1</translation>
    </message>
</context>
</TS>
