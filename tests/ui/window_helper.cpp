// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "window_helper.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QtQuickTest>

#include <algorithm>

namespace ventil {
namespace {

void collect(QQuickItem *item, std::vector<QQuickItem *> &items)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    items.push_back(item);
    for (QQuickItem *child : item->childItems())
        collect(child, items);
}

} // namespace

std::vector<QQuickItem *> visibleItems(QQuickWindow *window)
{
    std::vector<QQuickItem *> items;
    collect(window->contentItem(), items);
    return items;
}

QString accessibleName(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QQuickItem *named(QQuickWindow *window, const QString &name)
{
    for (QQuickItem *item : visibleItems(window)) {
        if (item->activeFocusOnTab() && item->isEnabled() && accessibleName(item) == name)
            return item;
    }
    return nullptr;
}

bool waitUntilSettled(QQuickWindow *window)
{
    const auto hasComeIn = [window] {
        const auto items = visibleItems(window);
        return std::any_of(items.begin(), items.end(), [](const QQuickItem *item) {
            const auto *page = item->inherits("QQuickLoader") ? item->property("item").value<QQuickItem *>() : nullptr;
            return page && page->opacity() == 1;
        });
    };
    return QTest::qWaitFor(hasComeIn) && QQuickTest::qWaitForPolish(window);
}

bool press(QQuickItem *item)
{
    QAccessibleInterface *face = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    QAccessibleActionInterface *actions = face ? face->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

void typeText(QQuickWindow *window, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(window->focusObject(), &event);
}

} // namespace ventil
