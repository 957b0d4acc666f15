<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>an apology</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>sympathy</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>the problem in your own words</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>a question about the facts</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>a question about the solution wanted</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>a question about your own fault</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>a proposal put as a question</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>an invitation to tell</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>a listening signal</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>an offer of help</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>a welcome for the complaint</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>a concrete step</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>the cause</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>another option</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>compensation</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>a voucher or credit</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>money back</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>a reminder of past help</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>a superior offered</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>a civil boundary</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>thanks</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>a promise to do better</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>a promise to report back</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>a mistake told tactfully</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>a refusal</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>blame</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>an insult</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>shouting</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>an excuse</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>a rule without its reason</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>“cannot” or “not possible”</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>a guarantee without condition</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>irritation or sarcasm</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>a superior refused</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>a plea for patience</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>sending the customer away</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>joking along</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>Your trainer has answered</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>“I did say this”: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>“I did not say this”: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Show it in the list</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>“I did say this”: %1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>“I did not say this”: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>Customer: “%1”</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Reply: “%1”</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Then: %1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>Today: being looked for</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>Today: %1. The objection is met.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin the talk</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>What you may offer</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>The list you work from</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation>Close the idea</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>Mm-hm</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>Yes, I&apos;m listening</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>The customer is letting off steam.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>What you may offer</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>Copy the talk</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>The talk</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>You left this talk before its end.</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>Score: %1 of 1,000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>of 1,000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>Once you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</numerusform>
            <numerusform>%n times you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>What such an ending is worth</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>For the next time</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Play again</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Also noticed</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>The talk</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>Objection: accepted</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>Objection: no change</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>Objection: open</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>From one computer to another</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>Copy the open ones</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>Take over what was copied</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>Faults in files</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Copy the answers</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>The folder for your talks cannot be made: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by: %2</source>
        <translation>%1, by: %2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>I did not say this</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>No fault was found in the scenarios and the company wording when Ventil started.</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Copy the faults</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>Search by customer or title</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>Your talks will stand here, with their scores and everything that was said.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Practise now</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>No talk fits these filters.</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Delete this talk?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>“%1” and everything that was said in it will be gone for good.</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>Your trainer has answered %n objection</numerusform>
            <numerusform>Your trainer has answered %n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>Show these keys</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Close, or go back</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Go to the next or the previous control</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>Send the reply; press the chosen button</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>Break the line in a reply</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>Show that you are listening</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>Go to your notes, and back</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Take back the last turn</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>Ask for an idea</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>Go to Practise, History, Trainer, Settings</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
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
        <translation>Practise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>%n fault in files</numerusform>
            <numerusform>%n faults in files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>The customer looks furious</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>The customer looks angry</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>The customer looks annoyed</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>The customer looks calm</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>heated</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>How heated the customer was, from 0 to 10: %1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>A talk was cut off</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Next for you</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Go on with %1?</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>Let them let off steam, then win them back</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>Meet the customer</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Practise this</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Your notes</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>Facts and numbers</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1, from 0 to 10: %2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>%n fault in a scenario file keeps a customer out of the library:</numerusform>
            <numerusform>%n faults in scenario files keep customers out of the library:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>There are no customers here. Put scenario files into the folder “scenarios” and start again.</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>No customer fits these filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Any difficulty</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil cannot start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>Scores from the first talk to the last: %1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>Last %1, best %2 of 1,000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>Not enough yet: a curve says something from three talks on.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>%n talk played to the end</numerusform>
            <numerusform>%n talks played to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>I did say this</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>In which of your replies?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>Not played yet</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>Best: %1 of 1,000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Ended well</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>Ended badly</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>Ended so-so</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 of 1,000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>Delete this talk: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>%n objection answered</numerusform>
            <numerusform>%n objections answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>The customers speak their own languages; choose those under Practise.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>In the talk</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>Faces and pages change at once and nothing trembles.</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Lines at once</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>The customer&apos;s words stand there without the time he would need to say them.</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Your talks</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>They stay on this computer, in the file %1. Nothing is sent anywhere.</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>End the talk?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>The customer has not said goodbye yet.</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation>Notes and list</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>The talk is over.</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>Breathe out slowly, drop your shoulders. Look back when you are ready.</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>Take a moment for yourself before you go on, or look back at it now.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>Take a break first</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>Take back the last turn</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>You: </translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>Customer: </translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>You cut in</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>Try again from here</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>The talk so far</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>Where the talk turned</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>Until here a good ending was within reach:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>Show it in the talk</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>The customer is speaking</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>Closest to it was: “%1”</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>The list, item by item</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>(probably)</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>probable, by: %1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>found, by: %1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>The scenario “%1” is not there.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>The scenario “%1” could not be started.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>This talk has no beginning, so it cannot be tried again.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>The scenario “%1” is not there.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>The language “%1” is not installed.</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>This talk has no beginning, so it cannot go on.</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>You are doing what the list asks for. Go on like this.</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>This talk has no beginning, so it cannot be judged.</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
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
        <translation>%1, line %2, column %3 (%4)</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>%n objection taken over.</numerusform>
            <numerusform>%n objections taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>%n objection copied. Paste the text into a letter to the trainer, who takes it over here.</numerusform>
            <numerusform>%n objections copied. Paste the text into a letter to the trainer, who takes it over here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>%n answer copied. Paste the text into a letter to the trainees, who take it over here.</numerusform>
            <numerusform>%n answers copied. Paste the text into a letter to the trainees, who take it over here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>%n answer to your objections taken over. The history shows where.</numerusform>
            <numerusform>%n answers to your objections taken over. The history shows where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventil::Hindsight</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>After it, the talk could end so-so at best.</source>
        <translation>After it, the talk could end so-so at best.</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>After it, the talk could only end badly.</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>Even a neutral reply would have kept it within reach.</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>This would have kept it within reach: %1.</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>Angry</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>Mistaken</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Aggressive</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>Provocateur</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Malicious</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>To be refused</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>You said “%1”; the customer’s words were “%2”.</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>“%1” came more than once; it counted once.</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>“%1” took back what you had said before, so that did not count.</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>“%1” stands so in the list; your own words would have counted.</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>One reply held more than a customer can take in at once; part of it did not count.</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>Your company does not want “%1” said: %2 Better: “%3”</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>You showed that you are listening.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n second of silence</numerusform>
            <numerusform>%n seconds of silence</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>You put the customer on hold.</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>You asked for your supervisor.</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>You asked for your supervisor. Nobody is free right now.</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>You ended the talk.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>You took a break.</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>A good ending within reach</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>From here on: a so-so ending at best</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>A so-so ending within reach</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>From here on: only a bad ending</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>Only a bad ending left</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>Not found in your replies</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>Did not apply</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Probably %1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Recognised as %1</translation>
    </message>
</context>
</TS>
