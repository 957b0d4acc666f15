// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/debrief.h"

#include "app/content/content.h"
#include "app/model/act_names.h"
#include "app/model/faces.h"
#include "app/model/journal.h"
#include "app/model/plain_text.h"
#include "app/model/remarks.h"
#include "app/model/rule_model.h"
#include "app/model/transcript_rows.h"
#include "core/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

Debrief::Debrief(const Services &services, QObject *parent) : QObject(parent), m_services(services), m_appeals(services)
{}

Outcome Debrief::open(const QString &session)
{
    auto events = readEvents(m_services.store, session);
    if (!events)
        return events.error();
    return open(session, effective(*events));
}

Outcome Debrief::open(const QString &session, std::vector<Event> effectiveEvents)
{
    const Begun *begun = effectiveEvents.empty() ? nullptr : std::get_if<Begun>(&effectiveEvents.front());
    if (!begun)
        return Error{Message::plain(tr("This talk has no beginning, so it cannot be judged."))};
    const Document *document = m_services.content.document(begun->document);
    if (!document)
        return Error{Message::plain(
            tr("The list “%1” could not be read. Check the file resources/documents/%1.yaml.").arg(begun->document))};
    m_document = document;
    m_begun = *begun;
    m_services.content.prepareDetector(m_begun.language); // he may try again
    m_events = std::move(effectiveEvents);
    const auto ended = std::find_if(m_events.rbegin(), m_events.rend(),
                                    [](const Event &event) { return std::holds_alternative<Ended>(event); });
    m_ended = ended == m_events.rend() ? std::nullopt : std::optional(std::get<Ended>(*ended));
    m_talk = talkFromEvents(m_events);
    m_report = judge(*m_document, m_talk);
    m_appeals.open(session, m_begun.language);
    m_news = m_appeals.takeNews();
    m_problem.clear();
    m_verdicts.reset(m_report, m_talk, m_appeals);
    m_transcript.reset(transcriptOf(m_events));
    readMoods();
    readWorth();
    lightBreaches();
    m_hindsight.lookBack(m_services.content, m_events);
    Q_EMIT changed();
    return Done{};
}

std::vector<Event> Debrief::upTo(int event) const
{
    const auto end = std::clamp<std::ptrdiff_t>(event, 0, std::ssize(m_events));
    return {m_events.begin(), m_events.begin() + end};
}

void Debrief::readMoods()
{
    constexpr Mood unknown{5, 5};
    m_mood = m_begun.mood.value_or(unknown);
    m_moods.begin(m_begun.moods, m_begun.mood ? std::optional(m_begun.mood->anger) : std::nullopt);
    for (const Event &event : m_events) {
        if (const auto *moved = std::get_if<MoodMoved>(&event)) {
            m_moods.add(*moved);
            m_mood = moved->to;
        }
    }
}

void Debrief::readWorth()
{
    const Figure *worth = figure();
    m_worth = worth ? neutralised(pick(worth->text, m_document->id)) : QString();
    m_worthSource = worth ? neutralised(worth->source) : QString();
}

const Figure *Debrief::figure() const
{
    return m_ended ? m_document->figure(m_ended->worth) : nullptr;
}

// "82 %", or a number of people.
QString Debrief::worthFigure() const
{
    const Figure *worth = figure();
    if (!worth)
        return {};
    const QLocale locale;
    return worth->unit == "per_mille"_L1 ? tr("%1 %").arg(locale.toString(worth->value / 10.0))
                                         : locale.toString(worth->value);
}

// What no kind word makes up for is marked from the start.
void Debrief::lightBreaches()
{
    m_transcript.darken();
    const auto &rows = m_transcript.rows();
    for (const SeriousBreach &breach : m_report.breaches) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].turn == breach.turn && rows[row].speaker == TranscriptModel::Speaker::Trainee) {
                std::vector<Span> spans = rows[row].spans;
                spans.push_back(breach.span);
                m_transcript.light(int(row), std::move(spans), u"broken"_s);
            }
        }
    }
}

void Debrief::choose(int verdict)
{
    const bool again = verdict == m_verdicts.chosen();
    m_verdicts.choose(again ? -1 : verdict);
    m_litRow = -1;
    if (again)
        lightBreaches();
    else
        lightEvidence(m_verdicts.rows().at(std::size_t(verdict)));
    if (const auto lacking = m_verdicts.rows().at(std::size_t(verdict)).lacking; lacking && !again)
        m_verdicts.setClosest(verdict, closestTo(*lacking));
    Q_EMIT litRowChanged();
}

void Debrief::lightEvidence(const VerdictModel::Row &judged)
{
    m_transcript.darken();
    const auto &rows = m_transcript.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::vector<Span> spans;
        bool lit = false;
        for (const Evidence &evidence : judged.evidence) {
            if (evidence.turn != rows[row].turn)
                continue;
            lit = true;
            if (rows[row].speaker == TranscriptModel::Speaker::Trainee)
                spans.push_back(evidence.span);
        }
        if (!lit)
            continue;
        if (m_litRow < 0)
            m_litRow = int(row);
        m_transcript.light(int(row), std::move(spans), judged.verdict);
    }
}

// The words in all replies that came nearest to an act; empty if none came near.
QString Debrief::closestTo(Act act) const
{
    const Detector *detector = m_services.content.detector(m_begun.language);
    QString words;
    int best = 0;
    ReplyContext context;
    for (const TalkTurn &turn : m_talk.turns) {
        if (!turn.byTrainee)
            context.customer.append(turn.text);
        const auto near = detector && turn.byTrainee ? detector->nearest(act, turn.text, context) : std::nullopt;
        if (!near || (!words.isEmpty() && near->score <= best))
            continue;
        best = near->score;
        words = turn.text.mid(near->span.begin, near->span.length).trimmed();
    }
    return words;
}

void Debrief::claim(int verdict, int turn)
{
    const auto &row = m_verdicts.rows().at(std::size_t(verdict));
    if (row.lacking)
        appeal(turn, *row.lacking, true, {});
}

void Debrief::object(int verdict, int evidence)
{
    const ShownEvidence &shown = m_verdicts.rows().at(std::size_t(verdict)).shown.at(std::size_t(evidence));
    appeal(shown.turn, shown.act, false, shown.reason);
}

void Debrief::appeal(int turn, Act act, bool said, const QString &reason)
{
    const Outcome kept = m_appeals.toggle(m_talk, turn, act, said, reason);
    m_problem = kept ? QString() : neutralised(kept.error().message.text());
    m_verdicts.appealsChanged();
    Q_EMIT problemChanged();
}

QVariantList Debrief::answers() const
{
    QVariantList answers;
    for (const Appeal &appeal : m_news)
        answers.append(
            QVariant::fromValue(AppealAnswer{actName(appeal.act), neutralised(appeal.reply.simplified()),
                                             toId(appeal.decision), appeal.said, m_verdicts.rowAbout(appeal)}));
    return answers;
}

void Debrief::copyTranscript() const
{
    QGuiApplication::clipboard()->setText(transcriptText());
}

QString Debrief::transcriptText() const
{
    QStringList lines;
    for (int row = 0; row < m_transcript.rowCount(); ++row) {
        const auto speaker = m_transcript.rows()[std::size_t(row)].speaker;
        const QString line = m_transcript.data(m_transcript.index(row), TranscriptModel::LineRole).toString();
        if (speaker == TranscriptModel::Speaker::Remark)
            lines.append(u'(' + line + u')');
        else
            lines.append((speaker == TranscriptModel::Speaker::Customer ? customer() : tr("You")) + u": "_s + line);
    }
    return lines.join(u'\n');
}

void Debrief::retranslate()
{
    m_transcript.retranslate();
    m_verdicts.retranslate();
    Q_EMIT m_hindsight.changed();
    Q_EMIT changed();
}

QString Debrief::title() const
{
    return neutralised(m_begun.title);
}
QString Debrief::customer() const
{
    return neutralised(m_begun.customerName);
}
QString Debrief::outcome() const
{
    return m_ended ? neutralised(m_ended->sumsUp) : QString();
}
int Debrief::look() const
{
    return lookOf(m_begun.scenario);
}
int Debrief::anger() const
{
    return m_mood.anger;
}
QString Debrief::documentTitle() const
{
    return m_document ? neutralised(m_document->title) : QString();
}

QStringList Debrief::remarks() const
{
    return Remarks::told(m_report, talkFromEvents(m_events));
}

int Debrief::count(Verdict verdict) const
{
    return int(std::count_if(m_report.rules.begin(), m_report.rules.end(),
                             [verdict](const RuleVerdict &rule) { return rule.verdict == verdict; }));
}

QVariantList Debrief::tips() const
{
    constexpr std::size_t most = 2;
    QVariantList tips;
    for (std::size_t i = 0; i < std::min(most, m_report.tips.size()); ++i) {
        const Rule &rule = *m_report.rules[std::size_t(m_report.tips[i])].rule;
        tips.append(QVariant::fromValue(Tip{neutralised(pick(rule.text, m_document->id)),
                                            rule.wordings.isEmpty() ? QString() : neutralised(rule.wordings.first()),
                                            neutralised(pick(rule.place, m_document->id))}));
    }
    return tips;
}

} // namespace ventil
