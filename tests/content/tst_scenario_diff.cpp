// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/scenario_diff.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

class TestScenarioDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesForThePlayer()
    {
        QVERIFY(differences(scenarioOf(parcelText()), scenarioOf(parcelText())).empty());
        QCOMPARE(changed("# A small scenario", "# Another remark\n# A small scenario"), QStringList());
        QCOMPARE(changed("example: \"You fool.\"", "example: \"You idiot.\""), QStringList());
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const char *before, const char *after, const QStringList &told) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << told;
        };
        row("mood", "anger: {start: 6}", "anger: {start: 5}", {u"~ start: mood anger 6, trust 3 > anger 5, trust 3"_s});
        row("limit", "replies: 8", "replies: 9", {u"~ limit: replies 8 to walks_off > 9 to walks_off"_s});
        row("target", "say: [\"Finally.\", \"Do that.\", \"Yes.\"]\n        to: details",
            "say: [\"Finally.\", \"Do that.\", \"Yes.\"]\n        to: closing",
            {u"~ shouting: apology / escalation_offer: leads to details > closing"_s});
        row("reaction", "- when: [blame]", "- when: [blame]\n        unless: [apology]",
            {u"- opening: reaction blame"_s, u"+ opening: reaction blame, unless apology"_s});
        row("line", "\"Go on.\"", "\"Go on, please.\"",
            {u"- details: line Go on."_s, u"+ details: line Go on, please."_s});
        row("flag", "set: [promised]\n", "set: [promised, warned]\n",
            {u"~ details: concrete_action: sets promised > promised, warned"_s});
        row("silence", "after: 20", "after: 30",
            {u"~ opening: silence 20 s, 2 times, then walks_off; anger 1, trust 0 > 30 s, 2 times, then walks_off; "
             "anger 1, trust 0"_s});
        row("sum", "He hung up.", "He was gone.", {u"~ ending hung_up: sums up He hung up. > He was gone."_s});
    }
    void tellsWhatChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, told);
        QCOMPARE(changed(before, after), told);
    }

    void statesAndEndingsAreGainedAndLost()
    {
        Scenario with = scenarioOf(parcelText());
        const Scenario without = with;
        State extra = with.states.back();
        extra.id = u"extra"_s;
        with.states.push_back(extra);
        QCOMPARE(told(differences(without, with)), (QStringList{u"+ extra: state extra"_s}));
        QCOMPARE(told(differences(with, without)), (QStringList{u"- extra: state extra"_s}));
    }

private:
    static QStringList told(const std::vector<Difference> &found)
    {
        QStringList lines;
        for (const Difference &one : found) {
            const bool isChange = one.kind == Difference::Kind::Changed;
            const QChar sign = isChange ? u'~' : one.kind == Difference::Kind::Gained ? u'+' : u'-';
            lines.append(u"%1 %2: %3 %4"_s.arg(sign).arg(one.where, one.what,
                                                         one.before + (isChange ? u" > "_s : QString()) + one.after));
        }
        return lines;
    }

    static QStringList changed(const QByteArray &before, const QByteArray &after)
    {
        const QByteArray text = parcelText();
        if (!text.contains(before))
            qFatal("%s is not there", before.constData());
        return told(differences(scenarioOf(text), scenarioOf(QByteArray(text).replace(before, after))));
    }
};

QTEST_APPLESS_MAIN(TestScenarioDiff)
#include "tst_scenario_diff.moc"
