// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/desktop.h"

#include <QQuickItem>

#include <functional>
#include <memory>

namespace ventil {

// Looks at a running window as a person or a screen reader does.

// All items that are drawn, from the root down, those of open dialogs and drawers included.
std::vector<QQuickItem *> visibleItems(QQuickWindow *window);

// What a screen reader calls it; empty where it has no name.
QString accessibleName(QQuickItem *item);

// The visible item with this name; null when there is none. Names come in the window's language.
QQuickItem *named(QQuickWindow *window, const QString &name);

// Until everything has its place and the page has come in; false if that never happens.
bool waitUntilSettled(QQuickWindow *window);

// Presses it as a screen reader does; false when it has no such action.
bool press(QQuickItem *item);

// Types what no keyboard has keys for, as an input method does.
void typeText(QQuickWindow *window, const QString &text);

} // namespace ventil
