// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// The five files of resources/documents/ against the catalogue of their 70 rules.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSeventyRulesInOrder()
    {
        QStringList written;
        QStringList expected;
        for (const Document &document : documents())
            for (const Rule &rule : document.rules)
                written.append(rule.id);
        for (const QString &line : dataLines(u"catalogue.txt"_s))
            expected.append(line.section(u' ', 0, 0));
        QCOMPARE(written, expected);
        QCOMPARE(written.size(), 70);
    }

    void theRuleIsAsCatalogued_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : dataLines(u"catalogue.txt"_s))
            QTest::newRow(qPrintable(line.section(u' ', 0, 0))) << line;
    }

    void theRuleIsAsCatalogued()
    {
        QFETCH(QString, line);
        const QStringList expected = line.split(u' ');
        QCOMPARE(summary(ruleNamed(expected[0])).join(u' '), canonical(expected).join(u' '));
    }

    void theTextsOfTheTwoLanguagesDiffer_data() { theRuleIsAsCatalogued_data(); }
    void theTextsOfTheTwoLanguagesDiffer()
    {
        QFETCH(QString, line);
        const QString id = line.section(u' ', 0, 0);
        const Rule &rule = ruleNamed(id);
        const QString language = id.section(u'.', 0, 0);
        for (const Localized *texts : {&rule.place, &rule.text, &rule.why})
            QVERIFY2(texts->value(language) != texts->value(u"en"_s), qPrintable(texts->value(language)));
    }

private:
    static QString names(ActSet acts)
    {
        QStringList list;
        for (int i = 0; i < actCount; ++i)
            if (acts.contains(static_cast<Act>(i)))
                list.append(actId(static_cast<Act>(i)));
        list.sort();
        return list.join(u'|');
    }

    // The order of acts in a list says nothing.
    static QStringList canonical(QStringList words)
    {
        for (QString &word : words) {
            const QString name = word.section(u'=', 0, 0);
            if (name != u"say" && name != u"avoid")
                continue;
            QStringList acts = word.section(u'=', 1).split(u'|');
            acts.sort();
            word = name + u'=' + acts.join(u'|');
        }
        return words;
    }

    static QStringList conditions(const RuleCondition &when)
    {
        static const QStringList events{u""_s, u"venting"_s, u"abuse"_s, u"supervisor_request"_s, u"refund_offer"_s};
        QStringList words;
        if (!when.persona.isEmpty())
            words.append(u"persona="_s + when.persona.join(u'|'));
        if (!when.notPersona.isEmpty())
            words.append(u"not_persona="_s + when.notPersona.join(u'|'));
        if (!when.fault.isEmpty())
            words.append(u"fault="_s + when.fault);
        if (when.mustRefuse)
            words.append(u"must_refuse"_s);
        if (when.pastHelp)
            words.append(u"past_help"_s);
        if (when.event != TalkEvent::None)
            words.append(u"event="_s + events[static_cast<int>(when.event)]);
        return words;
    }

    static QStringList summary(const Rule &rule)
    {
        static const QStringList windows{u""_s,        u"first_two"_s,     u"last_two"_s,
                                         u"venting"_s, u"until_refusal"_s, u"after_request"_s};
        static const QStringList processes{u""_s, u"no_interruption"_s, u"notes_taken"_s, u"break_taken"_s,
                                           u"talk_ratio"_s};
        static const QStringList specials{u""_s, u"circuit_breaker"_s, u"no_early_apology"_s, u"vouchers_first"_s,
                                          u"no_position_while_venting"_s};
        QStringList words{rule.id, rule.kind == RuleKind::Do ? u"do"_s : u"dont"_s};
        words += conditions(rule.when);
        for (ActSet acts : rule.say)
            words.append(u"say="_s + names(acts));
        if (!rule.avoid.isEmpty())
            words.append(u"avoid="_s + names(rule.avoid));
        if (rule.window != Window::Anywhere)
            words.append(u"window="_s + windows[static_cast<int>(rule.window)]);
        if (rule.times != 1)
            words.append(u"times=%1"_s.arg(rule.times));
        if (rule.together)
            words.append(u"together"_s);
        if (rule.notesFirst)
            words.append(u"notes_first"_s);
        if (rule.process != Process::None)
            words.append(u"process="_s + processes[static_cast<int>(rule.process)]);
        if (rule.special != Special::None)
            words.append(u"special="_s + specials[static_cast<int>(rule.special)]);
        return words;
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
