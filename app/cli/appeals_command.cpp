// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/content/appeals.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace ventil::cli {

using namespace Qt::StringLiterals;

namespace {

// One run of the command on an opened history.
class Appeals {
public:
    Appeals(Store &store, Content &content, const Terminal &terminal)
        : m_store(store), m_content(content), m_terminal(terminal)
    {}

    int list(bool all, bool json) const
    {
        const auto appeals = m_store.appeals();
        if (!appeals)
            return fail(appeals.error());
        int shown = 0;
        for (const Appeal &appeal : *appeals) {
            if (!all && appeal.decision != Decision::Open)
                continue;
            ++shown;
            json ? showJson(appeal) : show(appeal);
        }
        if (!json && shown == 0)
            m_terminal.out << (all ? "no appeals\n" : "no open appeals\n");
        return done;
    }

    int decide(const QStringList &ids, Decision decision)
    {
        const auto appeals = m_store.appeals();
        if (!appeals)
            return fail(appeals.error());
        for (const QString &id : ids) {
            const auto found = std::find_if(appeals->begin(), appeals->end(),
                                            [&](const Appeal &appeal) { return appeal.id.startsWith(id); });
            if (found == appeals->end())
                return fail(Error{Message::tr("There is no appeal %1.").arg(id)});
            if (const Outcome decided = ventil::decide(*found, decision, m_content, m_store); !decided)
                return fail(decided.error());
            m_terminal.out << toId(decision) << ' ' << found->id << '\n';
        }
        return done;
    }

    int exportTo(const QString &path, bool decided) const
    {
        const auto appeals = decided ? decidedAppeals(m_store) : openAppeals(m_store);
        if (!appeals)
            return fail(appeals.error());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(toLines(*appeals)) < 0 || !file.commit())
            return fail(Error{Message::tr("%1 could not be written: %2").arg(path, file.errorString())});
        m_terminal.out << appeals->size() << (appeals->size() == 1 ? " appeal\n" : " appeals\n");
        return done;
    }

    int importFrom(const QString &path)
    {
        const auto lines = readLines({path}, m_terminal);
        if (!lines)
            return inputHasFaults;
        Diagnostics faults;
        std::vector<Appeal> appeals;
        for (const Line &line : *lines) {
            Result<Appeal> appeal = appealFromJson(line.object);
            if (appeal)
                appeals.push_back(*std::move(appeal));
            else
                faults.push_back({line.file, {line.number, 1}, u"V116"_s, appeal.error().message});
        }
        if (!faults.empty())
            return reportFaults(faults, m_terminal);
        const auto taken = takeOver(appeals, m_store);
        if (!taken)
            return fail(taken.error());
        const int count = taken->objections + taken->answers;
        m_terminal.out << count << (count == 1 ? " appeal\n" : " appeals\n");
        return done;
    }

private:
    int fail(const Error &error) const
    {
        m_terminal.err << error.message.text() << '\n';
        return inputHasFaults;
    }

    // What the patterns say today: "found (apology/ask-pardon)", "probable (…)", "not found".
    QString today(const Appeal &appeal) const
    {
        const auto matches = foundToday(appeal, m_content);
        return matches.empty() ? u"not found"_s
                               : u"%1 (%2)"_s.arg(toId(matches.front().certainty), matches.front().why);
    }

    void show(const Appeal &appeal) const
    {
        m_terminal.out << appeal.id.first(8) << "  " << appeal.language << "  " << appeal.act << "  "
                       << (appeal.said ? "\"I did say this\"" : "\"I did not say this\"");
        if (appeal.decision != Decision::Open)
            m_terminal.out << "  " << toId(appeal.decision);
        m_terminal.out << "\n    customer: " << appeal.customer.simplified()
                       << "\n    reply:    " << appeal.reply.simplified()
                       << "\n    then:     " << (appeal.reason.isEmpty() ? u"not found"_s : appeal.reason)
                       << "\n    today:    " << today(appeal) << '\n';
    }

    void showJson(const Appeal &appeal) const
    {
        QJsonObject json = toJson(appeal);
        json.insert(u"today"_s, today(appeal));
        print(json, m_terminal);
    }

    Store &m_store;
    Content &m_content;
    Terminal m_terminal;
};

} // namespace

static int run(const QStringList &arguments, Content &content, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption storeOption(u"store"_s, {}, u"file"_s);
    const QCommandLineOption all(u"all"_s);
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption decided(u"decided"_s);
    parser.addOptions({storeOption, all, json, decided});
    if (!parser.parse(arguments))
        return refuseUsage(appealsCommand(), terminal, parser.errorText());
    const QStringList words = parser.positionalArguments();
    const QString deed = words.value(0, u"list"_s);
    static const QMap<QString, Decision> decisions{
        {u"accept"_s, Decision::Accepted}, {u"decline"_s, Decision::Declined}, {u"reopen"_s, Decision::Open}};
    const bool takesIds = decisions.contains(deed);
    const bool takesFile = deed == u"export" || deed == u"import";
    if (deed != u"list" && !takesIds && !takesFile)
        return refuseUsage(appealsCommand(), terminal,
                           u"expected list, accept, decline, reopen, export or import, not \"%1\""_s.arg(deed));
    if (takesIds && words.size() < 2)
        return refuseUsage(appealsCommand(), terminal, u"ID is missing"_s);
    if (!takesIds && words.size() > (takesFile ? 2 : 1))
        return refuseUsage(appealsCommand(), terminal, u"\"%1\" is one name too many"_s.arg(words.constLast()));
    if (takesFile && words.size() < 2)
        return refuseUsage(appealsCommand(), terminal, u"FILE is missing"_s);
    const QString path = parser.isSet(storeOption) ? parser.value(storeOption) : Store::usualPath();
    if (deed != u"import" && !QFile::exists(path)) {
        terminal.err << "There is no history at " << path << ".\n";
        return inputHasFaults;
    }
    const auto store = Store::open(path);
    if (!store) {
        terminal.err << store.error().message.text() << '\n';
        return inputHasFaults;
    }
    Appeals appeals(**store, content, terminal);
    if (takesIds)
        return appeals.decide(words.sliced(1), decisions.value(deed));
    if (deed == u"export")
        return appeals.exportTo(words[1], parser.isSet(decided));
    if (deed == u"import")
        return appeals.importFrom(words[1]);
    return appeals.list(parser.isSet(all), parser.isSet(json));
}

Command appealsCommand()
{
    return {u"appeals"_s,
            u"appeals [list [--all] | accept ID… | decline ID… | reopen ID… | export [--decided] FILE | import FILE]"
            " [--store FILE] [--json]"_s,
            u"see and settle what trainees did or did not say, in their own view"_s, run};
}

} // namespace ventil::cli
