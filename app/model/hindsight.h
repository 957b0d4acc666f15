// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/transcript_model.h"
#include "core/proof/outlook.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ventil {

class Content;

// Where a talk that did not end well turned: the turn that put a good ending out of reach, and the reply that would
// have kept it. Nothing for a talk that ended well or has no end, nor when its scenario is not the one it was played
// with. Worked out in another thread; `changed` tells when it is there, and the transcript then has its marks.
class Hindsight : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(QString turn READ turn NOTIFY changed)
    Q_PROPERTY(QString afterwards READ afterwards NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)

public:
    explicit Hindsight(TranscriptModel &transcript, QObject *parent = nullptr);

    void lookBack(Content &content, const std::vector<Event> &effectiveEvents); // at the talk of the transcript

    bool isKnown() const { return m_row >= 0; }
    int row() const { return m_row; } // of the transcript: the turn itself
    QString turn() const;             // what the trainee said or did there
    QString afterwards() const;       // what was still within reach
    QString advice() const;           // what to do there instead; empty where no reply could have kept it
    QString example() const;          // of that, in the language of the talk; may be empty

Q_SIGNALS:
    void changed();

private:
    void take(const std::optional<Outlook> &outlook);

    TranscriptModel &m_transcript;
    QFutureWatcher<std::optional<Outlook>> m_looking;
    Outlook m_outlook;
    int m_row = -1;
};

} // namespace ventil
