// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "debrief_fixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

void DebriefFixture::prepare()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    fixture = std::make_unique<Fixture>();
    talk = std::make_unique<Conversation>(fixture->services());
    talk->setInstant(true);
    debrief = std::make_unique<Debrief>(fixture->services());
    new QAbstractItemModelTester(debrief->verdicts(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 debrief.get());
    new QAbstractItemModelTester(debrief->transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 debrief.get());
}

void DebriefFixture::play(const QStringList &replies)
{
    QVERIFY(talk->begin(u"en/late-parcel"_s, 7));
    for (int second = 0; second < 10; ++second)
        talk->tick();
    for (const QString &reply : replies)
        talk->send(reply);
    QVERIFY(debrief->open(talk->session(), talk->events()));
}

int DebriefFixture::rowOf(const QString &rule) const
{
    const auto &rows = debrief->verdicts()->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.text == rule; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace ventil
