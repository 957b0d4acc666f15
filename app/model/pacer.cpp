// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/pacer.h"

#include <algorithm>

namespace ventil {

Pacer::Pacer(std::function<void(const Beat &)> arrive, QObject *parent) : QObject(parent), m_arrive(std::move(arrive))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        arriveNext();
        go();
    });
}

void Pacer::setInstant(bool instant)
{
    m_instant = instant;
    if (instant)
        flush();
}

void Pacer::add(Beat beat)
{
    m_beats.push_back(std::move(beat));
    if (!m_timer.isActive())
        go();
}

void Pacer::flush()
{
    m_timer.stop();
    while (!m_beats.empty())
        arriveNext();
    Q_EMIT changed();
}

void Pacer::clear()
{
    m_timer.stop();
    m_beats.clear();
    Q_EMIT changed();
}

bool Pacer::isSpeaking() const
{
    return std::any_of(m_beats.begin(), m_beats.end(),
                       [](const Beat &beat) { return std::holds_alternative<TranscriptModel::Row>(beat); });
}

int Pacer::milliseconds(const QString &line)
{
    const auto ideographs =
        std::count_if(line.begin(), line.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return std::clamp(400 + 22 * int(line.size()) + 50 * int(ideographs), 600, 2600);
}

void Pacer::go()
{
    while (!m_beats.empty()) {
        const auto *row = std::get_if<TranscriptModel::Row>(&m_beats.front());
        if (row && !m_instant) {
            m_timer.start(milliseconds(row->line));
            break;
        }
        arriveNext();
    }
    Q_EMIT changed();
}

void Pacer::arriveNext()
{
    const Beat beat = std::move(m_beats.front());
    m_beats.pop_front();
    m_arrive(beat);
}

} // namespace ventil
