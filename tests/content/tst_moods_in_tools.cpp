// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/corrections.h"
#include "app/content/opening.h"
#include "app/content/promises.h"
#include "app/content/scenario_diff.h"
#include "app/content/scenario_texts.h"
#include "app/content/screenplay.h"
#include "app/content/trace.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

// The small scenario with a mood of its own, which asks for and moves it.
static QByteArray hurriedText()
{
    QByteArray text = parcelText();
    return text
        .replace("  trust: {start: 3}\n",
                 "  trust: {start: 3}\n"
                 "  hurry: {start: 2, name: \"Haste\", about: \"The van waits\", each_reply: +1}\n")
        .replace("change: {trust: +1}", "change: {trust: +1, hurry: -2}")
        .replace("if: \"anger >= 7\"\n", "if: \"anger >= 7 and hurry <= 8\"\n");
}

static QStringList told(const std::vector<Difference> &differences)
{
    QStringList list;
    for (const Difference &one : differences)
        list.append(u"%1: %2 %3 > %4"_s.arg(one.where, one.what, one.before, one.after));
    return list;
}

class TestMoodsInTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceNamesThem()
    {
        const QString calmed = u"opening: empathy, restatement / clarifying_question: mood anger 0, trust 1"_s;
        QCOMPARE(told(differences(scenarioOf(parcelText()), m_scenario)),
                 (QStringList{u"hurry: mood  > hurry"_s, calmed + u" > anger 0, trust 1, hurry -2"_s,
                              u"opening: reaction boundary, if anger >= 7 > "_s,
                              u"opening: reaction  > boundary, if anger >= 7 and hurry <= 8"_s}));
        const Scenario slower = scenarioOf(hurriedText()
                                               .replace("start: 2, name: \"Haste\"", "start: 3, name: \"Rush\"")
                                               .replace("hurry: -2", "hurry: -1"));
        QCOMPARE(
            told(differences(m_scenario, slower)),
            (QStringList{u"start: hurry 2, at each reply 1 > 3, at each reply 1"_s, u"mood hurry: name Haste > Rush"_s,
                         calmed + u", hurry -2 > anger 0, trust 1, hurry -1"_s}));
    }

    void aScreenplayCallsThemByTheirNames()
    {
        const LoadedScreenplayWords words = loadScreenplayWords(source + u"/resources/screenplay/en.yaml"_s);
        const QString text = toMarkdown(screenplayOf(m_scenario, *words.words, 1));
        for (const QString &part :
             {u"Haste 2 (at each reply: +1) – The van waits"_s, u"if anger \\>= 7 and Haste \\<= 8"_s,
              u"trust +1; Haste \\-2; Leads to → details"_s})
            QVERIFY2(text.contains(part) || text.contains(QString(part).remove(u'\\')),
                     qPrintable(part + u"\nis not in\n"_s + text));
    }

    void aScreenplayTakesTheirNamesAsTheyAreWritten()
    {
        const LoadedScreenplayWords words = loadScreenplayWords(source + u"/resources/screenplay/en.yaml"_s);
        const Scenario scenario = scenarioOf(hurriedText().replace("name: \"Haste\"", "name: \"%1 and %2\""));
        const QString text = toMarkdown(screenplayOf(scenario, *words.words, 1));
        QVERIFY2(text.contains(u"%1 and %2 2 (at each reply: +1)"), qPrintable(text));
    }

    void theirNamesAreTextsToTranslate()
    {
        const QString text = QString::fromUtf8(hurriedText());
        const auto texts = scenarioTexts(text, *yaml::parse(text.toUtf8(), u"f"_s).root);
        QStringList found;
        for (const ScenarioText &one : *texts)
            if (one.where.startsWith(u"moods."))
                found.append(one.where + u'=' + one.text);
        QCOMPARE(found, (QStringList{u"moods.hurry.name=Haste"_s, u"moods.hurry.about=The van waits"_s}));
    }

    void aTalkCanBeginWithThem()
    {
        const Result<Opening> opening = openingFrom(u"details"_s, u"hurry=9,anger=1"_s, m_scenario);
        QVERIFY(opening);
        QCOMPARE(opening->own, (OwnMoods{9, 0, 0}));
        QCOMPARE(opening->mood, (Mood{1, 3}));
        QVERIFY(openingFrom({}, u"hury=9"_s, m_scenario).error().message.text().contains(u"hurry=0…10"));
        QVERIFY(!openingFrom({}, u"hurry=11"_s, m_scenario));
        QVERIFY(openingFrom({}, u"hurry"_s, m_scenario).error().message.text().contains(u"as in hurry=8"));
    }

    void aPlayCanBeginWithThem_data()
    {
        QTest::addColumn<QByteArray>("moods");
        QTest::addColumn<QString>("fault");
        QTest::newRow("own") << QByteArray("{hurry: 9}") << QString();
        QTest::newRow("all") << QByteArray("{hurry: 9, anger: 1, trust: 2}") << QString();
        QTest::newRow("unknown") << QByteArray("{hury: 9}")
                                 << u"V214 there is no mood \"hury\"; did you mean \"hurry\""_s;
        QTest::newRow("too much") << QByteArray("{hurry: 11}") << u"V113"_s;
    }
    void aPlayCanBeginWithThem()
    {
        QFETCH(QByteArray, moods);
        QFETCH(QString, fault);
        const yaml::Parsed parsed = yaml::parse("moods: " + moods + "\n", u"f"_s);
        Diagnostics faults;
        Opening opening;
        {
            yaml::Fields fields(*parsed.root, u"f"_s, faults);
            opening = readOpening(fields, m_scenario);
        }
        QCOMPARE(faults.empty(), fault.isEmpty());
        if (!fault.isEmpty())
            QVERIFY2(toString(faults.front()).contains(fault), qPrintable(toString(faults.front())));
        else
            QCOMPARE(opening.own, (OwnMoods{9, 0, 0}));
    }

    void aPlayGivesAMoodOnce()
    {
        const yaml::Parsed parsed = yaml::parse("anger: 8\nmoods: {anger: 3, trust: 2}\n", u"f"_s);
        Diagnostics faults;
        {
            yaml::Fields fields(*parsed.root, u"f"_s, faults);
            readOpening(fields, m_scenario);
        }
        QCOMPARE(faults.size(), 1U);
        QVERIFY2(toString(faults.front()).contains(u"f:2:16: V206 \"anger\""_s), qPrintable(toString(faults.front())));
    }

    void aCheckInMidTalkIsCorrected()
    {
        SessionState state = begin(m_scenario, 1, Opening{1, {7, 3}, 0, {4, 0, 0}}).state;
        const auto edit = [&](const QString &check) {
            const Script script = readScript(u"? "_s + check, m_scenario, u"f"_s, 9);
            return corrected(std::get<MidTalkCheck>(script.lines.at(0).what), 9, m_scenario, state)->after;
        };
        QCOMPARE(edit(u"state=details hurry<=3"_s), u"state=details hurry<=4"_s);
        QCOMPARE(edit(u"hurry!=4 anger=7"_s), u"hurry=4 anger=7"_s);
        QCOMPARE(moodsOf(m_scenario, state), u"anger=7 trust=3 hurry=4"_s);
    }

    void aBrokenPromiseAboutThemIsShown()
    {
        const Scenario scenario =
            scenarioOf(hurriedText() + "promises:\n  - {never: \"hurry >= 5\", unless: promised}\n");
        StateGraph graph(scenario, askedByPromises(scenario));
        const std::vector<PromiseProof> proofs = proveAllPromises(graph, nullptr, nullptr);
        QCOMPARE(proofs.size(), 1U);
        QCOMPARE(proofs.front().kept, Kept::No);
        QVERIFY2(scriptOf(proofs.front(), scenario).last().contains(u"(hurry >= 5)"),
                 qPrintable(scriptOf(proofs.front(), scenario).join(u'\n')));
        const Scenario careful = scenarioOf(hurriedText().replace("hurry: {start: 2", "hurry: {start: 1") +
                                            "promises:\n  - {never: \"hurry > 9\"}\n");
        StateGraph all(careful, askedByPromises(careful));
        QCOMPARE(proveAllPromises(all, nullptr, nullptr).front().kept, Kept::Yes);
    }

private:
    const Scenario m_scenario = scenarioOf(hurriedText());
};

QTEST_APPLESS_MAIN(TestMoodsInTools)
#include "tst_moods_in_tools.moc"
