// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/hindsight.h"

#include "app/content/content.h"
#include "app/model/act_names.h"
#include "app/model/plain_text.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

bool isWorthwhile(const std::vector<Event> &events)
{
    const auto ended = std::find_if(events.rbegin(), events.rend(),
                                    [](const Event &event) { return std::holds_alternative<Ended>(event); });
    return ended != events.rend() && std::get<Ended>(*ended).kind != toId(EndingKind::Good);
}

std::optional<Outlook> work(const QString &file, const QString &personas, const std::vector<Event> &events,
                            const std::shared_future<LoadedDetector> &language)
{
    const LoadedScenario loaded = loadScenario(file, personas);
    const auto &begun = std::get<Begun>(events.front());
    const std::optional<Detector> &detector = language.get().detector;
    if (!loaded.scenario || QString::fromLatin1(loaded.scenario->hash.hex()) != begun.scenarioHash || !detector)
        return std::nullopt;
    return outlookOf(*loaded.scenario, events, [&detector](const QString &example, const ReplyContext &context) {
        return detector->read(example, context);
    });
}

} // namespace

Hindsight::Hindsight(TranscriptModel &transcript, QObject *parent) : QObject(parent), m_transcript(transcript)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0)
            take(m_looking.result());
    });
}

void Hindsight::lookBack(Content &content, const std::vector<Event> &effectiveEvents)
{
    m_looking.setFuture({}); // what is still under way is for another talk
    take(std::nullopt);
    if (!isWorthwhile(effectiveEvents))
        return;
    const auto &begun = std::get<Begun>(effectiveEvents.front());
    m_looking.setFuture(QtConcurrent::run(work, content.scenarioPath(begun.scenario), content.personaFolder(),
                                          effectiveEvents, content.prepareDetector(begun.language)));
}

void Hindsight::take(const std::optional<Outlook> &outlook)
{
    m_row = -1;
    m_outlook = outlook.value_or(Outlook{});
    if (m_outlook.pointOfNoReturn) {
        for (const Outlook::Turn &turn : m_outlook.turns) {
            const bool isEnd = &turn == &m_outlook.turns.back(); // what it came to, the talk itself says
            if (turn.before && turn.after && !(isEnd && turn.before == turn.after))
                m_transcript.foresee(int(turn.event), *turn.before, *turn.after);
        }
        const auto &rows = m_transcript.rows();
        const int event = int(m_outlook.turns[*m_outlook.pointOfNoReturn].event);
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.event == event; });
        m_row = found == rows.end() ? -1 : int(found - rows.begin());
    }
    Q_EMIT changed();
}

QString Hindsight::turn() const
{
    constexpr qsizetype most = 160; // characters; the whole of it stands in the transcript
    if (!isKnown())
        return {};
    QString line = m_transcript.index(m_row).data(TranscriptModel::LineRole).toString().simplified();
    if (m_transcript.rows()[std::size_t(m_row)].speaker == TranscriptModel::Speaker::Remark)
        return line;
    return tr("“%1”").arg(line.size() <= most ? line : line.first(most).trimmed() + u'…');
}

QString Hindsight::afterwards() const
{
    if (!isKnown())
        return {};
    return m_outlook.turns[*m_outlook.pointOfNoReturn].after == EndingKind::Middling
               ? tr("After it, the talk could end so-so at best.")
               : tr("After it, the talk could only end badly.");
}

QString Hindsight::advice() const
{
    if (!isKnown() || !m_outlook.rescue)
        return {};
    QStringList acts;
    forEach(m_outlook.rescue->acts, [&acts](Act act) { acts.append(actName(act)); });
    return acts.isEmpty() ? tr("Even a neutral reply would have kept it within reach.")
                          : tr("This would have kept it within reach: %1.").arg(QLocale().createSeparatedList(acts));
}

QString Hindsight::example() const
{
    return isKnown() && m_outlook.rescue ? neutralised(m_outlook.rescue->example) : QString();
}

} // namespace ventil
