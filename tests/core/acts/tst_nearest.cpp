// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "opinion_fixture.h"

using namespace ventil;
using namespace Qt::StringLiterals;

class TestNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestIsMeasuredByTheBarOfItsSurroundings()
    {
        OpinionBars bars = strictlyKept();
        bars[static_cast<std::size_t>(Act::Apology)].beside[static_cast<std::size_t>(Act::Thanks)] = 300;
        const Advised advised(Act::Apology, "thanks", "carl", bars);
        const Advised indifferent(Act::Apology, "thanks", "carl");
        const QString reply = u"the van is here with pardon, carl"_s;
        const auto nearest = advised.detector.nearest(Act::Apology, reply);
        const auto usual = indifferent.detector.nearest(Act::Apology, reply);
        QVERIFY(nearest && usual);
        QCOMPARE(nearest->score - usual->score, 300);
    }

    void theNearestStretchIsNamedForAnActThatIsMissed()
    {
        const Advised advised;
        const QString reply = u"the van is here with pardon, anna"_s;
        QVERIFY(advised.detector.detect(reply).empty());
        const auto nearest = advised.detector.nearest(Act::Apology, reply);
        QVERIFY(nearest);
        QVERIFY(nearest->score < 0);
        QVERIFY(reply.sliced(nearest->span.begin, nearest->span.length).contains(u"pardon"_s));
        QVERIFY(!nearest->words.empty());
        QVERIFY(nearest->words.front().weight > 0);
    }

    void nearestToARestatementIsWhatSharesMostWithTheCustomer()
    {
        const Advised advised(Act::Restatement);
        const QString reply = u"the van is here with pardon, anna. the parcel of carl came late"_s;
        const auto nearest = [&](const QStringList &customer, Act act = Act::Restatement) {
            ReplyContext context;
            context.customer = customer;
            const auto near = advised.detector.nearest(act, reply, context);
            return near ? reply.sliced(near->span.begin, near->span.length) : QString();
        };
        QVERIFY(nearest({}).contains(u"pardon"));
        QVERIFY(nearest({u"Where is anna?"_s}).contains(u"pardon"));
        QCOMPARE(nearest({u"Carl! Where is my parcel?"_s}), u"the parcel of carl came late"_s);
        QVERIFY(nearest({u"Carl! Where is my parcel?"_s}, Act::Thanks).isEmpty());
    }

    void onlyAnAccusationThatIsProbableIsNamed()
    {
        const Advised advised;
        QVERIFY(!advised.detector.nearest(Act::Blame, u"you with the parcel should come"_s));
        const auto nearest = advised.detector.nearest(Act::Blame, u"you should have read it"_s);
        QVERIFY(nearest && nearest->score >= 0);
    }

    void nothingIsNearToOtherWords()
    {
        const Advised advised;
        QVERIFY(!advised.detector.nearest(Act::Apology, u"the parcel came with the van for the shop"_s));
        QVERIFY(!advised.detector.nearest(Act::Apology, {}));
        QVERIFY(!advised.plain.nearest(Act::Apology, u"do pardon us for the delay"_s));
    }
};

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
