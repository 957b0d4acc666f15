// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_helper.h"

namespace ventil {

// A window on the data of tests/app/data, and the ways to its pages.
class PageFixture {
protected:
    std::unique_ptr<Desktop> desktop;
    QQuickWindow *window = nullptr;

    static void prepare(); // once, before the first window
    void open(double scale = 1, QSize size = {1280, 800});
    void talk();
    void talkToTheEnd(const QString &last = QStringLiteral("I am sorry. I will send it today."));
    void loseTheTalk();
    void object(); // to what was found in two replies, one of them settled already
    void go(const QString &page);
    void chooseVerdict(const QString &verdict); // opens the first row with it that one can appeal against
    QQuickItem *drawn(const QString &text) const;
};

} // namespace ventil
