<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Practise, History, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Ventil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
