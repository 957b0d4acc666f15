// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/store.h"
#include "tests/verify_done.h"

#include <QTest>
#include <QUuid>

// A store in a file of its own, and talks to keep in it.
namespace ventil::testing {

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

inline SessionSummary sessionAt(const QDateTime &start, const QString &language = u"et"_s)
{
    SessionSummary session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.scenario = language + u"/late-order"_s;
    session.language = language;
    session.title = u"Tellimus jääb hiljaks 📦"_s;
    session.customer = u"Rein Kask"_s;
    session.startedAt = start;
    return session;
}

inline std::unique_ptr<Store> openedStore(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message.text()));
    return *std::move(store);
}

} // namespace ventil::testing
