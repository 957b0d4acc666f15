// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/hindsight.h"
#include "app/model/mood_history.h"
#include "app/model/services.h"
#include "app/model/transcript_model.h"
#include "app/model/verdict_model.h"
#include "core/result.h"
#include "core/session/event.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <optional>

namespace ventil {

// One of the (at most two) things to try next time.
class Tip {
    Q_GADGET
    QML_VALUE_TYPE(tip)
    Q_PROPERTY(QString ruleText MEMBER ruleText)
    Q_PROPERTY(QString wording MEMBER wording)
    Q_PROPERTY(QString place MEMBER place)

public:
    QString ruleText, wording, place;
};

// What a trainer decided on an objection since the trainee last looked.
class AppealAnswer {
    Q_GADGET
    QML_VALUE_TYPE(appealAnswer)
    Q_PROPERTY(QString act MEMBER act)
    Q_PROPERTY(QString reply MEMBER reply)
    Q_PROPERTY(QString decision MEMBER decision)
    Q_PROPERTY(bool said MEMBER said)
    Q_PROPERTY(int verdict MEMBER verdict)

public:
    QString act, reply;
    QString decision; // "accepted" or "declined"
    bool said = true; // the objection was "I did say this"
    int verdict = -1; // the row of the list that shows it; -1: none
};

// A talk looked back on: judged anew from its events each time it is opened.
class Debrief : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString endingKind READ endingKind NOTIFY changed)
    Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
    Q_PROPERTY(int look READ look NOTIFY changed)
    Q_PROPERTY(int anger READ anger NOTIFY changed)
    Q_PROPERTY(int trust READ trust NOTIFY changed)
    Q_PROPERTY(int score READ score NOTIFY changed)
    Q_PROPERTY(int breaches READ breaches NOTIFY changed)
    Q_PROPERTY(int kept READ kept NOTIFY changed)
    Q_PROPERTY(int missed READ missed NOTIFY changed)
    Q_PROPERTY(int broken READ broken NOTIFY changed)
    Q_PROPERTY(QString worthFigure READ worthFigure NOTIFY changed)
    Q_PROPERTY(QString worth READ worth NOTIFY changed)
    Q_PROPERTY(QString worthSource READ worthSource NOTIFY changed)
    Q_PROPERTY(QString documentTitle READ documentTitle NOTIFY changed)
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantList moodPoints READ moodPoints NOTIFY changed)
    Q_PROPERTY(QVariantList ownMoods READ ownMoods NOTIFY changed)
    Q_PROPERTY(ventil::TranscriptModel *transcript READ transcript CONSTANT)
    Q_PROPERTY(ventil::VerdictModel *verdicts READ verdicts CONSTANT)
    Q_PROPERTY(ventil::Hindsight *hindsight READ hindsight CONSTANT)
    Q_PROPERTY(int litRow READ litRow NOTIFY litRowChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    explicit Debrief(const Services &services, QObject *parent = nullptr);

    Outcome open(const QString &session);                                     // from the store
    Outcome open(const QString &session, std::vector<Event> effectiveEvents); // of a talk that has just ended
    std::vector<Event> upTo(int event) const;                                 // what came before that event
    const QString &scenario() const { return m_begun.scenario; }
    void retranslate();

    Q_INVOKABLE void choose(int verdict);               // again: none
    Q_INVOKABLE void claim(int verdict, int turn);      // "I did say this" in that reply; again: taken back
    Q_INVOKABLE void object(int verdict, int evidence); // "I did not say this"; again: taken back
    Q_INVOKABLE void copyTranscript() const;            // to the clipboard
    QString transcriptText() const;

    QString title() const;
    QString customer() const;
    QString outcome() const;
    QString endingKind() const { return m_ended ? m_ended->kind : QString(); }
    bool isEnded() const { return m_ended.has_value(); }
    int look() const;
    int anger() const;
    int trust() const { return m_mood.trust; }
    int score() const { return m_report.score; }
    int breaches() const { return int(m_report.breaches.size()); }
    int kept() const { return count(Verdict::Kept); }
    int missed() const { return count(Verdict::Missed); }
    int broken() const { return count(Verdict::Broken); }
    QString worthFigure() const;
    QString worth() const { return m_worth; }
    QString worthSource() const { return m_worthSource; }
    QString documentTitle() const;
    QVariantList tips() const;
    QStringList remarks() const; // what was noticed besides the verdicts
    QVariantList answers() const;
    QVariantList moodPoints() const { return m_moods.anger(); }
    QVariantList ownMoods() const { return m_moods.own(); }
    TranscriptModel *transcript() { return &m_transcript; }
    VerdictModel *verdicts() { return &m_verdicts; }
    Hindsight *hindsight() { return &m_hindsight; }
    int litRow() const { return m_litRow; }
    QString problem() const { return m_problem; } // why an appeal was not kept; empty if it was

Q_SIGNALS:
    void changed();
    void litRowChanged();
    void problemChanged();

private:
    QString closestTo(Act act) const;
    void appeal(int turn, Act act, bool said, const QString &reason);
    int count(Verdict verdict) const;
    void readMoods();
    const Figure *figure() const;
    void readWorth();
    void lightBreaches();
    void lightEvidence(const VerdictModel::Row &judged);

    Services m_services;
    std::vector<Event> m_events;
    Begun m_begun;
    std::optional<Ended> m_ended;
    const Document *m_document = nullptr;
    Talk m_talk;
    Report m_report;
    SessionAppeals m_appeals;
    std::vector<Appeal> m_news;
    TranscriptModel m_transcript;
    Hindsight m_hindsight{m_transcript};
    VerdictModel m_verdicts;
    Mood m_mood;
    MoodHistory m_moods;
    QString m_worth, m_worthSource;
    QString m_problem;
    int m_litRow = -1;
};

} // namespace ventil
