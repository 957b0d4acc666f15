<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>сожаление</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>сочувствие</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>проблема своими словами</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>вопрос о фактах</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>вопрос о желаемом решении</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>вопрос о своей ошибке</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>предложение в форме вопроса</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>приглашение рассказать</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>знак внимания</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>предложение помощи</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>благодарность за обращение</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>конкретное действие</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>другой вариант</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>компенсация</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>купон или баллы</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>возврат денег</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>напоминание о прежней помощи</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>предложение позвать руководителя</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>вежливо обозначенная граница</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>благодарность</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>обещание исправиться</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>обещание сообщить о результате</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>тактично названная ошибка</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>возражение</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>оскорбление</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>крик</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>отговорка</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>правило без объяснения</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>«нельзя» или «невозможно»</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>безусловная гарантия</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>раздражение или сарказм</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>отказ позвать руководителя</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>просьба подождать</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>отправка клиента прочь</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>подшучивание</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>Ответ тренера</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>«Я это говорил(а)»: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>«Я этого не говорил(а)»: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Показать в памятке</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>Записано: «%1». Запись останется на этом компьютере, пока вы не передадите её тренеру.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>«%1»: тренер с вами согласен. Ventil научат это распознавать; оценка этого разговора не изменится.</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>«%1»: тренер посмотрел и считает, что всё распознано верно. Если вы всё же не согласны, обсудите это вместе.</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>«Я это говорил(а)»: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>«Я этого не говорил(а)»: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>Клиент: «%1»</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Ответ: «%1»</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Тогда: %1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>Сейчас: идёт поиск</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>Сейчас: %1. Замечание уже учтено.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Начать разговор</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Что вы можете предложить</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>Памятка, по которой вы работаете</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation>Скрыть подсказку</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>Угу</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>Да, слушаю вас</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>Клиент выпускает пар.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Перебить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Что вы можете предложить</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>Скопировать разговор</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Памятка</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>Вы вышли из разговора до его окончания.</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>Оценка: %1 из 1000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>из 1000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>Какая доля того, что памятка советовала в этом разговоре, нашлась в ваших ответах – за вычетом того, от чего она предостерегает.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>соблюдено: %n</numerusform>
            <numerusform>соблюдено: %n</numerusform>
            <numerusform>соблюдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>не найдено: %n</numerusform>
            <numerusform>не найдено: %n</numerusform>
            <numerusform>не найдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>нарушено: %n</numerusform>
            <numerusform>нарушено: %n</numerusform>
            <numerusform>нарушено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>%n раз прозвучали слова, которые не искупит никакая любезность. Они отмечены в разговоре; оценка не поднимется выше 300.</numerusform>
            <numerusform>%n раза прозвучали слова, которые не искупит никакая любезность. Они отмечены в разговоре; оценка не поднимется выше 300.</numerusform>
            <numerusform>%n раз прозвучали слова, которые не искупит никакая любезность. Они отмечены в разговоре; оценка не поднимется выше 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>Чего стоит такой исход</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>На следующий раз</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Сыграть ещё раз</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Замечено также</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>Разговор</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>Замечание: принято</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>Замечание: без изменений</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>Замечание: ждёт ответа</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Замечания участников</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>Здесь то, с чем участники не согласились при разборе отдельных ответов. Примите замечание – и проверка шаблонов распознавания будет сообщать о нём, пока они не распознают ответ верно. Отклоните, если ответ и так распознан верно. Оценки не меняются.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открытые: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Рассмотренные: %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Рассмотренных замечаний пока нет.</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>Открытых замечаний нет. Участники оставляют их при разборе разговора под пунктами памятки: «Я это говорил(а)» или «Я этого не говорил(а)».</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>Передача на другой компьютер</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>Скопировать открытые</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>Добавить скопированное</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>Ошибки в файлах</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>Участник копирует открытые замечания и отправляет их тренеру текстом; тренер копирует этот текст, добавляет замечания у себя и тем же путём отправляет ответы обратно. В каждом – ответ, слова клиента перед ним и то, что было найдено; ни имени, ни всего разговора, ни оценки там нет.</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Скопировать ответы</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>Не удаётся создать папку для ваших разговоров: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, by: %2</source>
        <translation>%1; по признаку: %2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>Я этого не говорил(а)</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>При запуске в сценариях и формулировках компании ошибок не найдено.</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Скопировать ошибки</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>Сценарий, который нельзя использовать, не попадает в список, а формулировка компании, в которой есть ошибка, не учитывается; всё остальное работает. Исправьте файл и запустите Ventil снова.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>Поиск по клиенту или названию</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>Здесь будут ваши разговоры: оценки и всё, что было сказано.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Начать тренировку</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>Под эти условия не подходит ни один разговор.</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Удалить этот разговор?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>«%1» и всё, что в нём было сказано, исчезнет навсегда.</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>Тренер ответил на %n замечание</numerusform>
            <numerusform>Тренер ответил на %n замечания</numerusform>
            <numerusform>Тренер ответил на %n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в списке</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Закрыть или вернуться</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>К следующему или предыдущему элементу</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>Отправить ответ; нажать выбранную кнопку</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>Новая строка в ответе</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>Показать, что вы слушаете</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>К заметкам и обратно</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Отменить последний ход</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>Попросить подсказку</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>Перейти к разделам «Тренировка», «История», «Тренер», «Настройки»</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
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
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>%n ошибка в файлах</numerusform>
            <numerusform>%n ошибки в файлах</numerusform>
            <numerusform>%n ошибок в файлах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>На лице клиента ярость</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>На лице клиента злость</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>На лице клиента раздражение</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>На лице клиента спокойствие</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>накал</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>покой</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>Накал эмоций клиента, от 0 до 10: %1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>Разговор прервался</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Продолжить «%1»?</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>Дайте выпустить пар – и верните доверие</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>Выберите клиента ниже, прочитайте, что случилось, и поговорите с ним своими словами. Потом вы увидите, что сработало и почему. Для начала подойдёт: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>К клиенту</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Потренироваться</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не продолжать</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>Факты и цифры</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Памятка</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1, от 0 до 10: %2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Поиск (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в списке</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>Из-за %n ошибки в файлах сценариев клиент не попал в список:</numerusform>
            <numerusform>Из-за %n ошибок в файлах сценариев клиент не попал в список:</numerusform>
            <numerusform>Из-за %n ошибок в файлах сценариев клиент не попал в список:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>Здесь пока нет клиентов. Положите файлы сценариев в папку «scenarios» и запустите программу снова.</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>Под эти условия не подходит ни один клиент.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Любая сложность</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil не может запуститься</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>Оценки от первого разговора к последнему: %1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>Последняя %1, лучшая %2 из 1000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>Пока мало данных: судить по кривой можно начиная с трёх разговоров.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>%n разговор доведён до конца</numerusform>
            <numerusform>%n разговора доведены до конца</numerusform>
            <numerusform>%n разговоров доведено до конца</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>Я это говорил(а)</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>В какой из ваших реплик?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation>Избегайте</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Делайте</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>Ещё не играли</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>Лучшая оценка: %1 из 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>Не закончен</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Закончился хорошо</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>Закончился плохо</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>Закончился так себе</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 из 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>Удалить этот разговор: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>Есть ответ на %n замечание</numerusform>
            <numerusform>Есть ответы на %n замечания</numerusform>
            <numerusform>Есть ответы на %n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>Клиенты говорят на своих языках; их выбирают в разделе «Тренировка».</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>В разговоре</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>Лица и страницы меняются сразу, ничто не дрожит.</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Реплики сразу</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>Слова клиента появляются без паузы, которая нужна, чтобы их произнести.</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Ваши разговоры</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>Они остаются на этом компьютере, в файле %1. Ничего никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить ход</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Начальник</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Закончить разговор</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Закончить разговор?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>Клиент ещё не попрощался.</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation>Заметки и памятка</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>Разговор окончен.</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>Медленно выдохните, опустите плечи. К разбору можно перейти, когда будете готовы.</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>Дайте себе минуту передышки или разберите разговор сразу.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>К разбору</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>Сначала перерыв</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Отменить последний ход</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>Вы: </translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>Клиент: </translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>Вы перебили</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Попробовать заново с этого места</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>Ход разговора</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>Переломный момент</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>До этого момента хороший исход ещё был возможен:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>Показать в разговоре</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>Клиент говорит</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>Можно было сказать</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>Ближе всего к этому было: «%1»</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>Памятка, пункт за пунктом</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>(вероятно)</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>вероятно; по признаку: %1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>найдено; по признаку: %1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Сценарий «%1» не найден.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Памятку «%1» не удалось прочитать. Проверьте файл resources/documents/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>Сценарий «%1» не удалось начать.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>У этого разговора нет начала, поэтому повторить его нельзя.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>Сценарий «%1» не найден.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>Язык «%1» не установлен.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>У этого разговора нет начала, поэтому продолжить его нельзя.</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>Вы делаете то, что советует памятка. Продолжайте в том же духе.</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>Этот разговор больше не сохраняется: %1 Вы можете продолжать, но в истории его не будет.</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>У этого разговора нет начала, поэтому оценить его нельзя.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>Памятку «%1» не удалось прочитать. Проверьте файл resources/documents/%1.yaml.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
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
        <translation>%1, строка %2, столбец %3 (%4)</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>В скопированном нет замечаний. Скопируйте целиком текст, который прислал участник, и нажмите кнопку ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>Получено %n замечание.</numerusform>
            <numerusform>Получено %n замечания.</numerusform>
            <numerusform>Получено %n замечаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>Скопировано %n замечание. Вставьте текст в письмо тренеру – тренер добавит его у себя на этой же странице.</numerusform>
            <numerusform>Скопировано %n замечания. Вставьте текст в письмо тренеру – тренер добавит его у себя на этой же странице.</numerusform>
            <numerusform>Скопировано %n замечаний. Вставьте текст в письмо тренеру – тренер добавит его у себя на этой же странице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>Скопирован %n ответ. Вставьте текст в письмо участникам – они добавят его у себя на этой же странице.</numerusform>
            <numerusform>Скопировано %n ответа. Вставьте текст в письмо участникам – они добавят его у себя на этой же странице.</numerusform>
            <numerusform>Скопировано %n ответов. Вставьте текст в письмо участникам – они добавят его у себя на этой же странице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>Получен %n ответ на ваши замечания. В истории видно, где он.</numerusform>
            <numerusform>Получено %n ответа на ваши замечания. В истории видно, где они.</numerusform>
            <numerusform>Получено %n ответов на ваши замечания. В истории видно, где они.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventil::Hindsight</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>After it, the talk could end so-so at best.</source>
        <translation>Дальше разговор мог закончиться в лучшем случае так себе.</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>Дальше разговор мог закончиться только плохо.</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>Даже нейтральный ответ сохранил бы шанс на хороший исход.</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>Шанс на хороший исход сохранило бы вот что: %1.</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>Сердится</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>Ошибается</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Проявляет агрессию</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>Провоцирует</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Со злым умыслом</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Придётся отказать</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Лёгкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудный</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>Вы сказали «%1», а клиент говорил «%2».</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>«%1» прозвучало не один раз; засчитано однажды.</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>Словами «%1» вы взяли назад сказанное прежде, поэтому оно не засчитано.</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>«%1» дословно стоит в памятке; ваши собственные слова были бы засчитаны.</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>В одной реплике было больше, чем клиент может воспринять сразу; часть её не засчитана.</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>В вашей компании не говорят «%1»: %2 Лучше: «%3»</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>Вы показали, что слушаете.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n секунда молчания</numerusform>
            <numerusform>%n секунды молчания</numerusform>
            <numerusform>%n секунд молчания</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>Вы поставили клиента на удержание.</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>Вы позвали начальника.</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>Вы позвали начальника. Сейчас все заняты.</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>Вы закончили разговор.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Вы сделали перерыв.</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>Хороший исход ещё возможен</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>Дальше – в лучшем случае исход «так себе»</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>Исход «так себе» ещё возможен</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>Дальше – только плохой исход</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>Остался только плохой исход</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>Не найдено в ваших ответах</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>Не потребовалось</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Не измерено</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Вероятно: %1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Распознано: %1</translation>
    </message>
</context>
</TS>
