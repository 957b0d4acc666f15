// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/transcript_model.h"

#include "app/model/plain_text.h"

#include <QVariantMap>

namespace ventil {
using namespace Qt::StringLiterals;

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{SpeakerRole, "speaker"}, {LineRole, "line"},         {CutInRole, "cutIn"},
            {SpansRole, "spans"},     {ToneRole, "tone"},         {EventIndexRole, "eventIndex"},
            {RetryRole, "canRetry"},  {ProspectRole, "prospect"}, {ProspectFellRole, "prospectFell"}};
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case SpeakerRole:
        return row.speaker == Speaker::Customer  ? u"customer"_s
               : row.speaker == Speaker::Trainee ? u"trainee"_s
                                                 : u"remark"_s;
    case Qt::DisplayRole:
    case LineRole:
        return row.speaker == Speaker::Remark ? remarkText(row) : neutralised(row.line);
    case CutInRole:
        return row.cutIn;
    case SpansRole: {
        QVariantList spans;
        for (const Span &span : row.spans)
            spans.append(QVariantMap{{u"begin"_s, int(span.begin)}, {u"length"_s, int(span.length)}});
        return spans;
    }
    case ToneRole:
        return row.tone;
    case EventIndexRole:
        return row.event;
    case RetryRole:
        return row.speaker == Speaker::Trainee && row.event >= 0;
    case ProspectRole:
        return prospectText(row);
    case ProspectFellRole:
        return row.prospect && row.prospect->fell();
    default:
        return {};
    }
}

void TranscriptModel::reset(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void TranscriptModel::append(Row row)
{
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.push_back(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void TranscriptModel::light(int row, std::vector<Span> spans, const QString &tone)
{
    Row &lit = m_rows.at(std::size_t(row));
    lit.spans = std::move(spans);
    lit.tone = tone;
    Q_EMIT dataChanged(index(row), index(row), {SpansRole, ToneRole});
}

void TranscriptModel::darken()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_rows[std::size_t(row)].tone.isEmpty())
            light(row, {}, {});
    }
}

void TranscriptModel::foresee(int event, EndingKind before, EndingKind after)
{
    for (int row = 0; row < rowCount(); ++row) {
        Row &each = m_rows[std::size_t(row)];
        if (each.event != event)
            continue;
        each.prospect = Prospect{before, after};
        Q_EMIT dataChanged(index(row), index(row), {ProspectRole, ProspectFellRole});
    }
}

void TranscriptModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LineRole, ProspectRole});
}

// A remark has one only where something changed: what stays as it was, the replies around it say.
QString TranscriptModel::prospectText(const Row &row)
{
    if (!row.prospect || (row.speaker == Speaker::Remark && !row.prospect->fell()))
        return {};
    switch (row.prospect->after) {
    case EndingKind::Good:
        return tr("A good ending within reach");
    case EndingKind::Middling:
        return row.prospect->fell() ? tr("From here on: a so-so ending at best") : tr("A so-so ending within reach");
    case EndingKind::Bad:
        return row.prospect->fell() ? tr("From here on: only a bad ending") : tr("Only a bad ending left");
    }
    return {};
}

QString TranscriptModel::remarkText(const Row &row)
{
    switch (row.remark) {
    case Remark::Signal:
        return tr("You showed that you are listening.");
    case Remark::Silence:
        return tr("%n second(s) of silence", nullptr, row.seconds);
    case Remark::Hold:
        return tr("You put the customer on hold.");
    case Remark::Supervisor:
        return tr("You asked for your supervisor.");
    case Remark::SupervisorBusy:
        return tr("You asked for your supervisor. Nobody is free right now.");
    case Remark::HungUp:
        return tr("You ended the talk.");
    case Remark::Break:
        return tr("You took a break.");
    case Remark::None:
        break;
    }
    return {};
}

} // namespace ventil
