// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/transcript_model.h"
#include "core/session/event.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <variant>

namespace ventil {

// Lets what the customer does arrive at the speed one reads it: a line takes its time, a change of mood comes with
// the line after it, the end after the last.
class Pacer : public QObject {
    Q_OBJECT

public:
    using Beat = std::variant<TranscriptModel::Row, MoodMoved, Ended>;

    explicit Pacer(std::function<void(const Beat &)> arrive, QObject *parent = nullptr);

    void setInstant(bool instant);
    void add(Beat beat);
    void flush(); // all at once
    void clear(); // nothing more
    bool isBusy() const { return !m_beats.empty(); }
    bool isSpeaking() const; // a line is on its way

    // How long a line takes before it stands there.
    static int milliseconds(const QString &line);

Q_SIGNALS:
    void changed();

private:
    void go();
    void arriveNext();

    std::function<void(const Beat &)> m_arrive;
    std::deque<Beat> m_beats;
    QTimer m_timer;
    bool m_instant = false;
};

} // namespace ventil
