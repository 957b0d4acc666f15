// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/desk.h"

#include "app/content/appeals.h"
#include "app/content/content.h"
#include "app/model/plain_text.h"
#include "core/acts/company.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrent>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

using Languages = std::map<QString, std::shared_future<LoadedDetector>>;

AppealList::Today today(const Appeal &appeal, const Languages &languages)
{
    AppealList::Today found{true, std::nullopt};
    const auto language = languages.find(appeal.language);
    if (language == languages.end() || !language->second.get().detector)
        return found;
    const auto matches = foundToday(appeal, *language->second.get().detector);
    if (!matches.empty())
        found.match = matches.front();
    return found;
}

Diagnostics faultsOf(const Languages &languages)
{
    Diagnostics faults;
    for (const auto &[code, language] : languages)
        faults.insert(faults.end(), language.get().diagnostics.begin(), language.get().diagnostics.end());
    return faults;
}

} // namespace

Desk::Desk(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_looking, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Today found = m_looking.resultAt(index);
        m_appeals.setToday(found.first, found.second);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_faultsOfCompanies = m_reading.result();
        Q_EMIT changed();
    });
}

void Desk::refresh()
{
    const auto appeals = m_services.store.appeals();
    std::vector<AppealList::Row> rows;
    m_open = m_decided = 0;
    for (const Appeal &appeal : appeals ? *appeals : std::vector<Appeal>()) {
        const bool isDecided = appeal.decision != Decision::Open;
        ++(isDecided ? m_decided : m_open);
        if (isDecided == m_showsDecided)
            rows.push_back({appeal});
    }
    m_appeals.reset(std::move(rows));
    tell({}, appeals ? QString() : appeals.error().message.text());
    lookAtToday();
}

// Languages are loaded and replies looked at aside: some of them may have to be compiled first.
void Desk::lookAtToday()
{
    Languages languages;
    QList<Appeal> appeals;
    const QStringList known = m_services.content.languages();
    for (const AppealList::Row &row : m_appeals.rows()) {
        appeals.append(row.appeal);
        if (known.contains(row.appeal.language))
            languages.try_emplace(row.appeal.language, m_services.content.prepareDetector(row.appeal.language));
    }
    m_looking.setFuture(QtConcurrent::run([appeals, languages](QPromise<Today> &promise) {
        for (const Appeal &appeal : appeals) {
            if (promise.isCanceled())
                return;
            promise.addResult(Today{appeal.id, today(appeal, languages)});
        }
    }));
}

void Desk::findFaults(const Diagnostics &faultsOfScenarios)
{
    m_faultsOfScenarios = faultsOfScenarios;
    Languages languages;
    for (const QString &language : m_services.content.languages()) {
        if (QFileInfo::exists(companyFile(m_services.content.actFolder(language))))
            languages.emplace(language, m_services.content.prepareDetector(language));
    }
    if (!languages.empty())
        m_reading.setFuture(QtConcurrent::run(faultsOf, languages));
    Q_EMIT changed();
}

QVariantList Desk::faults() const
{
    QVariantList shown;
    const QDir folder(m_services.content.folder());
    for (const Diagnostics *faults : {&m_faultsOfScenarios, &m_faultsOfCompanies}) {
        for (const Diagnostic &fault : *faults) {
            const QString place = tr("%1, line %2, column %3 (%4)")
                                      .arg(neutralised(folder.relativeFilePath(fault.file)))
                                      .arg(fault.position.line)
                                      .arg(fault.position.column)
                                      .arg(fault.code);
            shown.append(QVariant::fromValue(ShownFault{neutralised(fault.message.text()), place}));
        }
    }
    return shown;
}

void Desk::copyFaults() const
{
    QStringList lines;
    for (const Diagnostics *faults : {&m_faultsOfScenarios, &m_faultsOfCompanies})
        std::transform(faults->begin(), faults->end(), std::back_inserter(lines),
                       [](const Diagnostic &fault) { return toString(fault); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void Desk::accept(const QString &appeal)
{
    decide(appeal, Decision::Accepted);
}

void Desk::setAside(const QString &appeal)
{
    decide(appeal, Decision::Declined);
}

void Desk::reopen(const QString &appeal)
{
    decide(appeal, Decision::Open);
}

// It stays in its place, so that one sees what was done and can take it back.
void Desk::decide(const QString &appeal, Decision decision)
{
    const auto &rows = m_appeals.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &one) { return one.appeal.id == appeal; });
    if (row == rows.end())
        return;
    const bool wasOpen = row->appeal.decision == Decision::Open;
    const Outcome decided = ventil::decide(row->appeal, decision, m_services.content, m_services.store);
    if (!decided)
        return tell({}, decided.error().message.text());
    m_appeals.setDecision(appeal, decision);
    const int opened = int(decision == Decision::Open) - int(wasOpen);
    m_open += opened;
    m_decided -= opened;
    tell({});
}

void Desk::copyOpen()
{
    const auto open = openAppeals(m_services.store);
    if (!open)
        return tell({}, open.error().message.text());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toLines(*open)));
    tell(tr("%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.", "",
            int(open->size())));
}

void Desk::copyDecided()
{
    const auto decided = decidedAppeals(m_services.store);
    if (!decided)
        return tell({}, decided.error().message.text());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toLines(*decided)));
    tell(tr("%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.", "",
            int(decided->size())));
}

void Desk::paste()
{
    const auto appeals = appealsFromLines(QGuiApplication::clipboard()->text().toUtf8());
    if (!appeals || appeals->empty())
        return tell({},
                    tr("What was copied last holds no objections. Copy the whole text that the trainee sent you, then "
                       "press this again."));
    const auto taken = takeOver(*appeals, m_services.store);
    if (!taken)
        return tell({}, taken.error().message.text());
    m_showsDecided = taken->answers > 0;
    refresh();
    tell(taken->answers > 0
             ? tr("%n answer(s) to your objections taken over. The history shows where.", "", taken->answers)
             : tr("%n objection(s) taken over.", "", taken->objections));
}

void Desk::setShowsDecided(bool shows)
{
    if (m_showsDecided == shows)
        return;
    m_showsDecided = shows;
    refresh();
}

void Desk::tell(const QString &notice, const QString &problem)
{
    m_notice = notice;
    m_problem = neutralised(problem);
    Q_EMIT changed();
}

void Desk::retranslate()
{
    m_appeals.retranslate();
    tell({});
}

} // namespace ventil
