// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_helper.h"

#include <QTemporaryDir>

namespace ventil {

// A window on the data of tests/app/data, and the ways to its pages.
class PageFixture {
protected:
    std::unique_ptr<Desktop> desktop;
    QQuickWindow *window = nullptr;

    std::unique_ptr<QTemporaryDir> data; // where set, instead of tests/app/data
    QString theme = QStringLiteral("light");

    static void prepare(); // once, before the first window
    void addOwnMoods();    // before the window is opened: the customer of talkOfMoods()
    void open(double scale = 1, QSize size = {1280, 800});
    void openAt(const QString &page, double scale, QSize size);
    void talk();
    void talkToTheEnd(const QString &last = QStringLiteral("I am sorry. I will send it today."));
    void loseTheTalk();
    void talkOfMoods();  // with a customer who has three moods of her own
    void object();       // to what was found in two replies, one of them settled already
    void haveAnswered(); // two objections, one accepted and one not, in a talk of the history
    void go(const QString &page);
    int firstWith(const QString &verdict) const; // row of the list with it that one can appeal against; -1: none
    void chooseVerdict(const QString &verdict);  // opens that row
    QQuickItem *drawn(const QString &text) const;
};

} // namespace ventil
