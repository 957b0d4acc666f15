// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/model/archive.h"
#include "app/model/briefing.h"
#include "app/model/conversation.h"
#include "app/model/debrief.h"
#include "app/model/desk.h"
#include "app/model/library.h"
#include "app/model/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ventil {

// The whole program as the window sees it: where one is, and the way from there.
class Trainer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(ventil::Trainer::Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(ventil::Library *library READ library CONSTANT)
    Q_PROPERTY(ventil::Briefing *briefing READ briefing CONSTANT)
    Q_PROPERTY(ventil::Conversation *conversation READ conversation CONSTANT)
    Q_PROPERTY(ventil::Debrief *debrief READ debrief CONSTANT)
    Q_PROPERTY(ventil::Archive *archive READ archive CONSTANT)
    Q_PROPERTY(ventil::Desk *desk READ desk CONSTANT)
    Q_PROPERTY(ventil::Preferences *preferences READ preferences CONSTANT)

public:
    enum Page { PractisePage, BriefingPage, TalkPage, DebriefPage, HistoryPage, DeskPage, SettingsPage };
    Q_ENUM(Page)

    Trainer(const Services &services, Preferences &preferences, QObject *parent = nullptr);

    Q_INVOKABLE void show(ventil::Trainer::Page page);
    Q_INVOKABLE void back();
    Q_INVOKABLE void practiseIn(const QString &language); // from now on; empty: in all of them
    Q_INVOKABLE void brief(const QString &scenario);
    Q_INVOKABLE void begin();  // the talk of the briefing
    Q_INVOKABLE void goOn();   // with the talk that was cut off
    Q_INVOKABLE void letGo();  // of the talk that was cut off
    Q_INVOKABLE void finish(); // the talk that is over
    Q_INVOKABLE void open(const QString &session);
    Q_INVOKABLE void playAgain();
    Q_INVOKABLE void tryAgainFrom(int event);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }
    void leave(); // before the program ends
    void retranslate();

    Page page() const { return m_page; }
    const QString &problem() const { return m_problem; }
    Library *library() { return &m_library; }
    Briefing *briefing() { return &m_briefing; }
    Conversation *conversation() { return &m_conversation; }
    Debrief *debrief() { return &m_debrief; }
    Archive *archive() { return &m_archive; }
    Desk *desk() { return &m_desk; }
    Preferences *preferences() { return &m_preferences; }

Q_SIGNALS:
    void pageChanged();
    void problemChanged();

private:
    void go(const Outcome &outcome, Page page);
    void chooseLanguage();
    void setProblem(const QString &problem);

    Services m_services;
    Preferences &m_preferences;
    Library m_library;
    Briefing m_briefing;
    Conversation m_conversation;
    Debrief m_debrief;
    Archive m_archive;
    Desk m_desk;
    Page m_page = PractisePage;
    Page m_before = PractisePage; // where the debrief was opened from
    QString m_problem;
};

} // namespace ventil
