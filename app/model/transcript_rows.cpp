// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/transcript_rows.h"

namespace ventil {
namespace {

using Row = TranscriptModel::Row;
using Speaker = TranscriptModel::Speaker;
using Remark = TranscriptModel::Remark;

Row remark(Remark kind, int seconds = 0)
{
    Row row;
    row.speaker = Speaker::Remark;
    row.remark = kind;
    row.seconds = seconds;
    return row;
}

// He was not waiting for an answer but getting his breath back.
bool isVentingBefore(const std::vector<Event> &events, std::size_t index)
{
    for (std::size_t i = index; i-- > 0;) {
        if (const auto *spoke = std::get_if<Spoke>(&events[i]))
            return spoke->venting;
    }
    return false;
}

bool isAnswered(const std::vector<Event> &events, std::size_t index)
{
    return index + 1 < events.size() && !isByTrainee(events[index + 1]);
}

std::vector<Row> rowsOf(const std::vector<Event> &events, std::size_t index)
{
    const Event &event = events[index];
    if (const auto *spoke = std::get_if<Spoke>(&event)) {
        std::vector<Row> rows;
        for (const QString &line : spoke->lines) {
            Row row;
            row.line = line;
            rows.push_back(std::move(row));
        }
        return rows;
    }
    if (const auto *replied = std::get_if<Replied>(&event)) {
        Row row;
        row.speaker = Speaker::Trainee;
        row.line = replied->text;
        row.cutIn = replied->interrupts;
        return {row};
    }
    if (std::holds_alternative<Signalled>(event))
        return {remark(Remark::Signal)};
    if (const auto *waited = std::get_if<Waited>(&event); waited && !isVentingBefore(events, index))
        return {remark(Remark::Silence, waited->seconds)};
    if (std::holds_alternative<PutOnHold>(event))
        return {remark(Remark::Hold)};
    if (std::holds_alternative<SupervisorCalled>(event))
        return {remark(isAnswered(events, index) ? Remark::Supervisor : Remark::SupervisorBusy)};
    if (std::holds_alternative<HungUp>(event))
        return {remark(Remark::HungUp)};
    if (std::holds_alternative<BreakTaken>(event))
        return {remark(Remark::Break)};
    return {};
}

} // namespace

std::vector<Row> transcriptRows(const std::vector<Event> &events, std::size_t index, int turn)
{
    std::vector<Row> rows = rowsOf(events, index);
    for (Row &row : rows) {
        row.event = int(index);
        row.turn = turn;
    }
    return rows;
}

bool isTurn(const Event &event)
{
    return std::holds_alternative<Spoke>(event) || std::holds_alternative<Replied>(event) ||
           std::holds_alternative<Signalled>(event) || std::holds_alternative<SupervisorCalled>(event);
}

std::vector<Row> transcriptOf(const std::vector<Event> &effectiveEvents)
{
    std::vector<Row> all;
    int turn = 0;
    for (std::size_t i = 0; i < effectiveEvents.size(); ++i) {
        const bool counts = isTurn(effectiveEvents[i]);
        for (Row &row : transcriptRows(effectiveEvents, i, counts ? turn : -1))
            all.push_back(std::move(row));
        turn += counts;
    }
    return all;
}

} // namespace ventil
