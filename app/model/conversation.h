// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/journal.h"
#include "app/model/mood_history.h"
#include "app/model/pacer.h"
#include "app/model/rule_model.h"
#include "app/model/transcript_model.h"
#include "core/scoring/judge.h"
#include "core/session/session.h"

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace ventil {

// The talk that is going on. What the trainee does becomes events, durable before the customer's answer is shown.
class Conversation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(ventil::TranscriptModel *transcript READ transcript CONSTANT)
    Q_PROPERTY(ventil::RuleModel *rules READ rules CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)
    Q_PROPERTY(QString situation READ situation NOTIFY changed)
    Q_PROPERTY(QStringList offers READ offers NOTIFY changed)
    Q_PROPERTY(int look READ look NOTIFY changed)
    Q_PROPERTY(int anger READ anger NOTIFY changed)
    Q_PROPERTY(int trust READ trust NOTIFY changed)
    Q_PROPERTY(QVariantList moodPoints READ moodPoints NOTIFY changed)
    Q_PROPERTY(QVariantList ownMoods READ ownMoods NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY changed)
    Q_PROPERTY(bool venting READ isVenting NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY overChanged)
    Q_PROPERTY(bool breakTaken READ isBreakTaken NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(bool helps READ helps NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString hintWording READ hintWording NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)

public:
    explicit Conversation(const Services &services, QObject *parent = nullptr);

    Outcome begin(const QString &scenario, quint32 seed);
    Outcome resume(const QString &session);
    Outcome retry(const std::vector<Event> &from); // a new session that begins with these
    void setInstant(bool instant) { m_pacer.setInstant(instant); }
    void setActive(bool active); // whether the trainee sees it; time stands still while he does not
    void tick();                 // one second of it has gone by
    void retranslate();
    Report report() const;
    const QString &session() const { return m_journal.session(); }
    const std::vector<Event> &events() const { return m_effective; }

    Q_INVOKABLE bool send(const QString &reply); // false: nothing in it
    Q_INVOKABLE void signal();                   // a listening signal
    Q_INVOKABLE void callSupervisor();
    Q_INVOKABLE void hold();
    Q_INVOKABLE void hangUp();
    Q_INVOKABLE void takeBreak();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void askForHint();
    Q_INVOKABLE void dismissHint();
    void close(); // the talk is over and judged

    TranscriptModel *transcript() { return &m_transcript; }
    RuleModel *rules() { return &m_rules; }
    QString title() const;
    QString customer() const;
    QString situation() const { return m_situation; }
    QStringList offers() const { return m_offers; }
    int look() const;
    int anger() const { return m_mood.anger; }
    int trust() const { return m_mood.trust; }
    QVariantList moodPoints() const { return m_moods.anger(); }
    QVariantList ownMoods() const { return m_moods.own(); }
    bool isRunning() const { return m_running; }
    bool isSpeaking() const { return m_pacer.isSpeaking(); }
    bool isVenting() const;
    bool isOver() const { return m_over; }
    bool isBreakTaken() const;
    bool canTakeBack() const;
    bool helps() const { return !m_begun.exam; }
    QString hint() const { return m_hint; }
    QString hintWording() const { return m_hintWording; }
    QString problem() const;
    QString notes() const { return m_notes; }
    void setNotes(const QString &notes);
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);

Q_SIGNALS:
    void changed();
    void overChanged();
    void notesChanged();
    void draftChanged();

private:
    Outcome prepare(const QString &scenario);
    void open(const SessionState &state, const Begun &begun);
    Outcome reopen(const std::vector<Event> &events);
    void happen(const Event &event);
    void show(std::size_t index);
    void showFrom(std::size_t first);
    void arrive(const Pacer::Beat &beat);
    void commitNotes();
    int lastDeed() const;
    void setOver(bool over);

    Services m_services;
    Journal m_journal;
    TranscriptModel m_transcript;
    RuleModel m_rules;
    Pacer m_pacer;
    QTimer m_second;
    QTimer m_noteTimer;

    std::optional<Scenario> m_scenario;
    const Document *m_document = nullptr;
    const Detector *m_detector = nullptr;
    SessionState m_state;
    Begun m_begun;
    std::vector<Event> m_effective;

    Mood m_mood;
    MoodHistory m_moods;
    bool m_running = false;
    bool m_over = false;
    int m_silence = 0;   // seconds since anything happened
    int m_composing = 0; // seconds for which typing still keeps his patience
    QString m_situation, m_hint, m_hintWording, m_notes, m_draft;
    QStringList m_offers;
};

} // namespace ventil
