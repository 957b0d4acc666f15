// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/fields.h"
#include "notation.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

namespace {

struct KnownTalk {
    Talk talk;
    QString rule, verdict;
    Position position;
};

std::optional<bool> optionalFlag(yaml::Fields &fields, const QString &key)
{
    return fields.has(key) ? std::optional(fields.boolean(key)) : std::nullopt;
}

std::optional<QString> optionalText(yaml::Fields &fields, const QString &key)
{
    return fields.has(key) ? std::optional(fields.text(key)) : std::nullopt;
}

TalkTurn readTurn(const yaml::Node &node, const QString &file, Diagnostics &diagnostics)
{
    yaml::Fields fields(node, file, diagnostics);
    TalkTurn turn;
    turn.byTrainee = fields.has(u"trainee"_s);
    turn.text = fields.text(turn.byTrainee ? u"trainee"_s : u"customer"_s);
    turn.interrupts = optionalFlag(fields, u"interrupts"_s);
    turn.venting = fields.boolean(u"venting"_s);
    turn.abuse = fields.boolean(u"abuse"_s);
    turn.supervisorRequest = fields.boolean(u"supervisor_request"_s);
    turn.agrees = fields.boolean(u"agrees"_s);
    return turn;
}

KnownTalk readTalk(const yaml::Node &node, const QString &file, Diagnostics &diagnostics)
{
    yaml::Fields fields(node, file, diagnostics);
    KnownTalk known;
    known.position = node.position;
    known.rule = fields.requireText(u"rule"_s);
    known.verdict = fields.requireText(u"verdict"_s);
    known.talk.persona = optionalText(fields, u"persona"_s);
    known.talk.fault = optionalText(fields, u"fault"_s);
    known.talk.mustRefuse = fields.boolean(u"must_refuse"_s);
    known.talk.pastHelp = fields.boolean(u"past_help"_s);
    known.talk.notesTaken = optionalFlag(fields, u"notes_taken"_s);
    known.talk.breakTaken = optionalFlag(fields, u"break_taken"_s);
    fields.each(u"turns"_s,
                [&](const yaml::Node &turn) { known.talk.turns.push_back(readTurn(turn, file, diagnostics)); });
    return known;
}

std::vector<KnownTalk> readTalks(const QString &file)
{
    yaml::Parsed parsed = yaml::parseFile(file);
    std::vector<KnownTalk> talks;
    if (parsed.root) {
        yaml::Fields fields(*parsed.root, file, parsed.diagnostics);
        fields.requireText(u"document"_s);
        fields.each(u"talks"_s,
                    [&](const yaml::Node &node) { talks.push_back(readTalk(node, file, parsed.diagnostics)); });
    }
    for (const Diagnostic &fault : parsed.diagnostics)
        qWarning("%s", qPrintable(toString(fault)));
    if (talks.empty() || !parsed.diagnostics.empty())
        qFatal("%s has no talks that can be read", qPrintable(file));
    return talks;
}

QString transcript(const Talk &talk)
{
    QString text;
    for (const TalkTurn &turn : talk.turns) {
        text += u"\n  %1: %2"_s.arg(turn.byTrainee ? u"trainee"_s : u"customer"_s, turn.text);
        for (const ActMatch &match : turn.acts)
            text += u"\n      %1 (%2)"_s.arg(actId(match.act), match.why);
    }
    return text;
}

} // namespace

// The talks of tests/talks/, with the acts found by the languages' own patterns.
class TestTalks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheVerdict_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<int>("number");
        for (const Document &document : documents()) {
            m_talks[document.id] =
                readTalks(QStringLiteral(VENTIL_SOURCE_DIR) + u"/tests/talks/%1.yaml"_s.arg(document.id));
            LoadedDetector loaded =
                loadDetector(QStringLiteral(VENTIL_SOURCE_DIR) + u"/resources/acts/"_s + document.id);
            for (const Diagnostic &fault : loaded.diagnostics)
                qWarning("%s", qPrintable(toString(fault)));
            if (!loaded.detector)
                qFatal("no acts for %s", qPrintable(document.id));
            m_detectors.insert({document.id, *loaded.detector});
            for (int i = 0; i < static_cast<int>(m_talks[document.id].size()); ++i) {
                const KnownTalk &known = m_talks[document.id][static_cast<std::size_t>(i)];
                QTest::addRow("%s %s, %s.yaml:%d", qPrintable(known.rule), qPrintable(known.verdict),
                              qPrintable(document.id), known.position.line)
                    << document.id << i;
            }
        }
    }

    void givesTheVerdict()
    {
        QFETCH(QString, document);
        QFETCH(int, number);
        KnownTalk known = m_talks[document][static_cast<std::size_t>(number)];
        findActs(known.talk, m_detectors.at(document));
        const Report report = judge(documentNamed(document), known.talk);
        const QString verdict = toId(verdictOn(known.rule, report).verdict);
        QVERIFY2(verdict == known.verdict,
                 qPrintable(u"%1, not %2%3"_s.arg(verdict, known.verdict, transcript(known.talk))));
    }

    void everyRuleHasItsTalks_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Document &document : documents())
            for (const Rule &rule : document.rules)
                QTest::newRow(qPrintable(rule.id)) << rule.id;
    }

    void everyRuleHasItsTalks()
    {
        QFETCH(QString, rule);
        QSet<QString> shown;
        for (const KnownTalk &known : m_talks[rule.section(u'.', 0, 0)])
            if (known.rule == rule)
                shown.insert(known.verdict);
        QSet<QString> wanted;
        for (const QString &line : dataLines(u"verdicts.txt"_s))
            if (line.startsWith(rule + u' '))
                wanted.insert(line.section(u' ', 1, 1));
        QVERIFY2(shown.contains(wanted), qPrintable(u"lacks: "_s + QStringList((wanted - shown).values()).join(u' ')));
    }

private:
    QHash<QString, std::vector<KnownTalk>> m_talks;
    std::map<QString, Detector> m_detectors;
};

QTEST_APPLESS_MAIN(TestTalks)
#include "tst_talks.moc"
