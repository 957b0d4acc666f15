// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"

#include <QFile>
#include <QRegularExpression>

namespace ventil {

using namespace Qt::StringLiterals;

// Each act gets words of its own in the reply: "apology" and "thanks" stand for what they name.
static TalkTurn traineeTurn(const QRegularExpressionMatch &parts, int index)
{
    TalkTurn turn;
    turn.byTrainee = true;
    if (const QString mark = parts.captured(u"mark"_s); !mark.isEmpty())
        turn.interrupts = mark == u"!";
    turn.text = u"(%1)"_s.arg(index);
    for (const QString &written : parts.captured(u"acts"_s).split(u',', Qt::SkipEmptyParts)) {
        const bool probable = written.endsWith(u'?');
        const QString id = probable ? written.chopped(1) : written;
        const auto act = actFromId(id);
        if (!act)
            qFatal("no such act: %s", qPrintable(id));
        turn.text += u' ';
        turn.acts.push_back(
            {*act, probable ? Certainty::Probable : Certainty::Found, {turn.text.size(), id.size()}, u"notation"_s});
        turn.text += id;
    }
    return turn;
}

static TalkTurn customerTurn(const QStringList &flags)
{
    TalkTurn turn;
    turn.text = QString(10, u'x');
    for (const QString &flag : flags) {
        bool *member = flag == u"venting"   ? &turn.venting
                       : flag == u"abuse"   ? &turn.abuse
                       : flag == u"request" ? &turn.supervisorRequest
                       : flag == u"agrees"  ? &turn.agrees
                                            : nullptr;
        if (!member)
            qFatal("no such flag: %s", qPrintable(flag));
        *member = true;
    }
    return turn;
}

static TalkTurn turnFromNotation(const QString &text, int index)
{
    static const QRegularExpression pattern(
        u"^(?:C(?<flags>(?::\\w+)*)|T(?<mark>[.!]?)\\((?<acts>[\\w,?]*)\\))(?:\\*(?<length>\\d+))?$"_s);
    const QRegularExpressionMatch parts = pattern.match(text);
    if (!parts.hasMatch())
        qFatal("not a turn: %s", qPrintable(text));
    TalkTurn turn = text.startsWith(u'C') ? customerTurn(parts.captured(u"flags"_s).split(u':', Qt::SkipEmptyParts))
                                          : traineeTurn(parts, index);
    if (const int length = parts.captured(u"length"_s).toInt())
        turn.text = QString(length, u'x');
    return turn;
}

Talk talkFromNotation(const QString &facts, const QString &turns)
{
    Talk talk;
    for (const QString &fact : facts.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = fact.section(u'=', 0, 0);
        const QString value = fact.section(u'=', 1);
        if (name == u"persona")
            talk.persona = value;
        else if (name == u"fault")
            talk.fault = value;
        else if (name == u"must_refuse")
            talk.mustRefuse = true;
        else if (name == u"past_help")
            talk.pastHelp = true;
        else if (name == u"notes")
            talk.notesTaken = value == u"yes";
        else if (name == u"break")
            talk.breakTaken = value == u"yes";
        else
            qFatal("no such fact: %s", qPrintable(fact));
    }
    for (const QString &turn : turns.split(u' ', Qt::SkipEmptyParts))
        talk.turns.push_back(turnFromNotation(turn, static_cast<int>(talk.turns.size())));
    return talk;
}

const std::vector<Document> &documents()
{
    static const std::vector<Document> all = [] {
        const QString folder = qEnvironmentVariable("VENTIL_DATA", QStringLiteral(VENTIL_SOURCE_DIR));
        std::vector<Document> loaded;
        for (const QString &id : {u"ru"_s, u"et"_s, u"sk"_s, u"zh"_s, u"pl"_s}) {
            LoadedDocument one = loadDocument(folder + u"/resources/documents/%1.yaml"_s.arg(id));
            for (const Diagnostic &fault : one.diagnostics)
                qWarning("%s", qPrintable(toString(fault)));
            if (!one.document)
                qFatal("the document %s does not load", qPrintable(id));
            loaded.push_back(std::move(*one.document));
        }
        return loaded;
    }();
    return all;
}

const Document &documentNamed(const QString &id)
{
    for (const Document &document : documents())
        if (document.id == id)
            return document;
    qFatal("no such document: %s", qPrintable(id));
}

const Rule &ruleNamed(const QString &id)
{
    for (const Rule &rule : documentNamed(id.section(u'.', 0, 0)).rules)
        if (rule.id == id)
            return rule;
    qFatal("no such rule: %s", qPrintable(id));
}

const RuleVerdict &verdictOn(const QString &rule, const Report &report)
{
    for (const RuleVerdict &verdict : report.rules)
        if (verdict.rule->id == rule)
            return verdict;
    qFatal("the report says nothing on %s", qPrintable(rule));
}

QStringList dataLines(const QString &name)
{
    QFile file(QStringLiteral(VENTIL_SOURCE_DIR "/tests/core/scoring/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty() || line.startsWith(u'#'); });
    if (lines.isEmpty())
        qFatal("%s is empty", qPrintable(name));
    return lines;
}

} // namespace ventil
