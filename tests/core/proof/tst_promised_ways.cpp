// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "arbitrary_scenario.h"
#include "core/proof/promises.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

using namespace ventil;
using namespace ventil::testing;

namespace {

// Every configuration that talks without a limit come to, and whether a way leads from it to one of the endings; slow
// and simple.
class Ways {
public:
    explicit Ways(const Scenario &scenario) : m_scenario(scenario)
    {
        m_scenario.replyLimit = 0;
        indexOf(open(m_scenario, openingOf(m_scenario)).to);
        const std::vector<Stimulus> stimuli = allStimuli();
        for (std::size_t from = 0; from < m_all.size(); ++from)
            for (const Stimulus &stimulus : stimuli) {
                const Configuration now = m_all[from];
                const std::size_t to = indexOf(advance(m_scenario, now, stimulus).to);
                m_next[from].insert(to);
            }
    }

    const std::vector<Configuration> &all() const { return m_all; }

    bool leadTo(int ending, const Configuration &from) const { return leadTo(ending)[m_index.at(counted(from))]; }

    // By configuration.
    std::vector<bool> leadTo(int ending) const
    {
        std::vector<bool> leads(m_all.size());
        for (bool grows = true; grows;) {
            grows = false;
            for (std::size_t at = m_all.size(); at-- > 0;) {
                const bool isOne = m_all[at].ending == ending || std::any_of(m_next[at].begin(), m_next[at].end(),
                                                                             [&](std::size_t to) { return leads[to]; });
                grows = grows || isOne != leads[at];
                leads[at] = isOne;
            }
        }
        return leads;
    }

private:
    // No guard of these scenarios, and no limit, tells more than five replies from five.
    static Configuration counted(Configuration at)
    {
        at.replies = std::min(at.replies, 5);
        return at;
    }

    std::size_t indexOf(const Configuration &at)
    {
        const auto [entry, isNew] = m_index.try_emplace(counted(at), m_all.size());
        if (isNew) {
            m_all.push_back(entry->first);
            m_next.emplace_back();
        }
        return entry->second;
    }

    Scenario m_scenario;
    std::vector<Configuration> m_all;
    std::vector<std::set<std::size_t>> m_next;
    std::unordered_map<Configuration, std::size_t, ConfigurationHash> m_index;
};

} // namespace

class TestPromisedWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlayingEveryTalk_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void agreesWithPlayingEveryTalk()
    {
        QFETCH(int, seed);
        Scenario scenario = arbitrary(static_cast<std::uint64_t>(seed));
        const Ways ways(scenario);
        const auto isInTime = [&](const Configuration &at) {
            return scenario.replyLimit == 0 || at.replies < scenario.replyLimit;
        };
        QStringList conditions{{}, u"one"_s, u"anger >= 6"_s, u"two and trust > 2"_s};
        if (!scenario.ownMoods.empty())
            conditions.append(u"hurry >= 6"_s);
        std::vector<bool> expected;
        for (int ending = 0; ending < static_cast<int>(scenario.endings.size()); ++ending) {
            const std::vector<bool> leads = ways.leadTo(ending);
            for (const QString &unless : conditions) {
                Promise promise;
                promise.kind = Promise::Kind::AlwaysReachable;
                promise.what = {Target::Kind::Ending, ending};
                if (!unless.isEmpty())
                    promise.unless = *Guard::parse(unless, scenario.flags, ownMoodIds(scenario));
                bool isKept = true;
                for (std::size_t i = 0; i < leads.size(); ++i) {
                    const Configuration &at = ways.all()[i];
                    isKept = isKept && (leads[i] || at.ending || !isInTime(at) || isExcused(promise, at));
                }
                scenario.promises.push_back(promise);
                expected.push_back(isKept);
            }
        }
        StateGraph graph(scenario, askedByPromises(scenario));
        const std::vector<PromiseProof> proofs = provePromises(graph);
        QCOMPARE(proofs.size(), expected.size());
        for (std::size_t i = 0; i < proofs.size(); ++i) {
            QVERIFY2((proofs[i].kept == Kept::Yes) == expected[i], qPrintable(QString::number(i)));
            ++(expected[i] ? m_kept : m_broken);
            if (!expected[i])
                verifyBreach(proofs[i], scenario, ways);
        }
    }

    // Otherwise the comparison would prove little.
    void cleanupTestCase() const
    {
        QVERIFY2(m_kept >= seeds, qPrintable(QString::number(m_kept)));
        QVERIFY2(m_broken >= seeds, qPrintable(QString::number(m_broken)));
    }

private:
    static bool isExcused(const Promise &promise, const Configuration &at)
    {
        return !promise.unless.isEmpty() && promise.unless.holds(contextAt(at));
    }

    // The talk that is shown leads to where no way is left.
    static void verifyBreach(const PromiseProof &proof, const Scenario &scenario, const Ways &ways)
    {
        Scenario endless = scenario;
        endless.replyLimit = 0;
        Configuration at = open(endless, openingOf(endless)).to;
        for (const Stimulus &stimulus : proof.counterexample)
            at = advance(endless, at, stimulus).to;
        QVERIFY(!at.ending);
        QVERIFY(!isExcused(*proof.promise, at));
        QVERIFY(!ways.leadTo(proof.promise->what.index, at));
    }

    static constexpr int seeds = 16;
    int m_kept = 0, m_broken = 0;
};

QTEST_APPLESS_MAIN(TestPromisedWays)
#include "tst_promised_ways.moc"
