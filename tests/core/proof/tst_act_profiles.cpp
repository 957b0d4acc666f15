// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/proof/act_profiles.h"
#include "core/session/mechanics.h"
#include "proof_fixture.h"

#include <map>
#include <set>
#include <tuple>

using namespace ventil;
using namespace ventil::testing;

static const std::vector<Act> played{Act::Apology,     Act::Empathy, Act::ConcreteAction,      Act::Blame,
                                     Act::Backchannel, Act::Insult,  Act::ListeningInvitation, Act::Compensation};

static Temperament temperament(Dice &dice)
{
    Temperament t;
    for (const Act act : played)
        t.onAct[static_cast<std::size_t>(act)] = {dice.below(5) - 2, dice.below(5) - 2};
    t.onAct[static_cast<std::size_t>(Act::Insult)] = {3, -3};
    t.mostCooling = 1 + dice.below(2);
    t.mostHeating = 2 + dice.below(3);
    t.brief = {Act::Apology};
    t.deeds = {Act::ConcreteAction, Act::Compensation};
    return t;
}

static ActQuestion question(Dice &dice)
{
    ActQuestion question;
    for (int i = dice.below(5); i > 0; --i) {
        ActConditions wants{dice.some(played, 2), dice.some(played, 3), dice.some(played, 1)};
        question.reactions.push_back({wants, dice.below(2) == 0});
    }
    question.reactions.push_back({});
    question.gathers = dice.below(3) == 0 ? dice.some(played, 2) : ActSet{};
    question.interrupts = dice.below(3) == 0;
    question.trustMatters = dice.below(2) == 0;
    return question;
}

using Effect = std::tuple<std::uint64_t, int, int, int, bool, bool, bool, std::uint64_t>;

static Effect effectOf(const ActQuestion &question, const Temperament &t, ActSet found, ActSet probable)
{
    std::uint64_t fits = 0;
    for (std::size_t i = 0; i < question.reactions.size(); ++i) {
        if (!fitsActs(question.reactions[i].wants, probable))
            continue;
        fits |= std::uint64_t(1) << i;
        if (!question.reactions[i].guarded)
            break;
    }
    MoodChange sum, lasting;
    for (const Act act : membersOf(probable)) {
        MoodChange change = t.onAct[static_cast<std::size_t>(act)];
        if (!found.contains(act))
            change = {change.anger / 2, change.trust / 2};
        if (question.interrupts)
            change = {std::max(change.anger, 0), std::min(change.trust, 0)};
        sum = {sum.anger + change.anger, sum.trust + change.trust};
        if (!t.brief.contains(act))
            lasting.anger += change.anger;
    }
    const auto bounded = [&](int anger) { return std::clamp(anger, -t.mostCooling, t.mostHeating); };
    const bool deed = probable.containsAny(t.deeds);
    const int owed =
        probable.containsAny(t.brief) && !deed ? std::max(0, bounded(lasting.anger) - bounded(sum.anger)) : 0;
    return {fits,
            bounded(sum.anger),
            question.trustMatters ? std::clamp(sum.trust, -t.mostHeating, t.mostCooling) : 0,
            owed,
            deed,
            ActSet{Act::Backchannel}.containsAll(probable),
            isListeningSignal(probable),
            (probable & question.gathers).bits()};
}

// Every set of the acts played, each absent, found or probable, without and with one more act that nobody asks about.
static std::map<Effect, int> allEffects(const ActQuestion &question, const Temperament &t)
{
    std::map<Effect, int> smallest;
    int combinations = 1;
    for (std::size_t i = 0; i < played.size(); ++i)
        combinations *= 3;
    for (int combination = 0; combination < combinations; ++combination)
        for (const ActSet more : {ActSet{}, ActSet{Act::Thanks}}) {
            ActSet found = more;
            ActSet probable = more;
            int rest = combination;
            for (const Act act : played) {
                if (rest % 3 > 0)
                    probable.insert(act);
                if (rest % 3 == 1)
                    found.insert(act);
                rest /= 3;
            }
            const int size = static_cast<int>(membersOf(probable).size());
            const auto [entry, isNew] = smallest.try_emplace(effectOf(question, t, found, probable), size);
            entry->second = std::min(entry->second, size);
        }
    return smallest;
}

class TestActProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseThatTryingAllRepliesFinds_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 150; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void areThoseThatTryingAllRepliesFinds()
    {
        QFETCH(int, seed);
        Dice dice(static_cast<std::uint64_t>(seed));
        const Temperament t = temperament(dice);
        const ActQuestion asked = question(dice);
        const std::map<Effect, int> expected = allEffects(asked, t);
        std::set<Effect> seen;
        const std::vector<ActProfile> profiles = actProfiles(asked, t);
        const std::vector<Heard> replies = smallestReplies(asked, t, profiles);
        QCOMPARE(replies.size(), profiles.size());
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            const ActProfile &profile = profiles[i];
            const auto &[found, probable, repeats] = replies[i];
            const Effect told{profile.fits, profile.anger,   profile.trust,  profile.owed,
                              profile.deed, profile.nothing, profile.signal, profile.gathered.bits()};
            QCOMPARE(effectOf(asked, t, found, probable), told);
            QVERIFY(seen.insert(told).second);
            QVERIFY(expected.contains(told));
            QVERIFY(probable.containsAll(found));
            QCOMPARE(static_cast<int>(membersOf(probable).size()), expected.at(told));
            QCOMPARE(profile.size, expected.at(told));
        }
        QCOMPARE(seen.size(), expected.size());
    }

    void aReactionWithoutAGuardHidesThoseBehindIt()
    {
        ActQuestion asked;
        asked.reactions = {{{{Act::Apology}, {}, {}}, true}, {{{}, {Act::Blame}, {}}, false}, {{}, false}};
        std::set<std::uint64_t> fits;
        for (const ActProfile &profile : actProfiles(asked, {}))
            fits.insert(profile.fits);
        QCOMPARE(fits, (std::set<std::uint64_t>{0b010, 0b011, 0b100, 0b101}));
    }

    void tooManyToTellApartAreNone()
    {
        ActQuestion asked;
        for (int i = 0; i < 20; ++i) // each set of them is a case of its own
            asked.reactions.push_back({{{static_cast<Act>(i)}, {}, {}}, true});
        asked.reactions.push_back({});
        QVERIFY(actProfiles(asked, {}).empty());
    }
};

QTEST_APPLESS_MAIN(TestActProfiles)
#include "tst_act_profiles.moc"
