// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/clue_reader.h"

#include <QSet>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

namespace {

SentenceScores scores(int sentence, std::initializer_list<std::pair<Act, int>> known)
{
    SentenceScores scored{sentence, {}};
    scored.scores.fill(-1000);
    for (const auto &[act, score] : known)
        scored.scores[static_cast<std::size_t>(act)] = score;
    return scored;
}

// A statement, a question, and a statement again.
struct Reply {
    Tokens text = tokenize(u"The van broke down on the way. Which day would suit you? I am sorry."_s, Writing());
    FoundActs found{{Act::ClarifyingQuestion, Act::Apology}, {{}, {Act::ClarifyingQuestion}, {Act::Apology}}};
    std::vector<SentenceScores> sentences{
        scores(0, {{Act::CauseExplanation, 200}, {Act::Excuse, -300}}),
        scores(1, {{Act::ClarifyingQuestion, 900}, {Act::SolutionQuestion, 100}}),
        scores(2, {{Act::Apology, 800}, {Act::Regret, -200}, {Act::CauseExplanation, -400}})};

    Clues clues(Act act, std::size_t own, const CustomerSide &customer = {}) const
    {
        return ClueReader(text, customer, sentences).read(act, own, found);
    }
};

} // namespace

class TestClueReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClueHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        forEachClue([&](Clue clue) { ids.insert(clueId(clue)); });
        QCOMPARE(ids.size(), clueCount);
        QVERIFY(!ids.contains(QString()));
    }

    void tellsTheSizeOfTheReply()
    {
        const Clues clues = Reply().clues(Act::Apology, 2);
        QCOMPARE(clues.of(Clue::Sentences), 750);
        QCOMPARE(clues.of(Clue::Words), 15 * 50);
        QCOMPARE(clues.of(Clue::Short), 0);
        const Tokens text = tokenize(u"Sorry."_s, Writing());
        const ClueReader brief(text, {}, {scores(0, {})});
        QCOMPARE(brief.read(Act::Apology, 0, {{}, {{}}}).of(Clue::Short), 1000);
        const Tokens much = tokenize(u"One. "_s.repeated(60), Writing());
        const ClueReader longest(much, {}, {scores(0, {})});
        const Clues capped = longest.read(Act::Apology, 0, {{}, std::vector<ActSet>(60)});
        QCOMPARE(capped.of(Clue::Sentences), 1500);
        QCOMPARE(capped.of(Clue::Words), 2000);
    }

    void tellsOfItsOwnSentence()
    {
        const Clues cause = Reply().clues(Act::CauseExplanation, 0);
        QCOMPARE(cause.of(Clue::OwnWords), 700);
        QCOMPARE(cause.of(Clue::OwnFirst), 1000);
        QCOMPARE(cause.of(Clue::OwnLast), 0);
        QCOMPARE(cause.of(Clue::OwnAsks), 0);
        QCOMPARE(cause.of(Clue::OwnDoesMore), 0);
        const Clues solution = Reply().clues(Act::SolutionQuestion, 1);
        QCOMPARE(solution.of(Clue::OwnFirst), 0);
        QCOMPARE(solution.of(Clue::OwnAsks), 1000);
        QCOMPARE(solution.of(Clue::OwnDoesMore), 1000);
        QCOMPARE(Reply().clues(Act::ClarifyingQuestion, 1).of(Clue::OwnDoesMore), 0);
        QCOMPARE(Reply().clues(Act::Regret, 2).of(Clue::OwnLast), 1000);
    }

    void tellsWhatElseItsSentenceMightBe()
    {
        const Clues cause = Reply().clues(Act::CauseExplanation, 0);
        QCOMPARE(cause.of(Clue::OwnAskedFor), 500); // all others lie at -1000
        QCOMPARE(cause.of(Clue::OwnWarned), 1200);
        QCOMPARE(Reply().clues(Act::Excuse, 0).of(Clue::OwnWarned), 500);
        QCOMPARE(Reply().clues(Act::Regret, 2).of(Clue::OwnAskedFor), 2300);
        QCOMPARE(Reply().clues(Act::Apology, 2).of(Clue::OwnAskedFor), 1300);
    }

    void tellsWhatTheOtherSentencesSay()
    {
        const Clues cause = Reply().clues(Act::CauseExplanation, 0);
        QCOMPARE(cause.of(Clue::Elsewhere), 500); // from -900 on, in the last sentence
        QCOMPARE(cause.of(Clue::SecondBest), 1100);
        QCOMPARE(cause.of(Clue::Rudeness), 1200);
        const Tokens text = tokenize(u"Sorry."_s, Writing());
        const Clues alone = ClueReader(text, {}, {scores(0, {})}).read(Act::Apology, 0, {{}, {{}}});
        QCOMPARE(alone.of(Clue::Elsewhere), 0);
        QCOMPARE(alone.of(Clue::SecondBest), 0);
    }

    void tellsOfStatementsThatDoNothingElse()
    {
        const Clues cause = Reply().clues(Act::CauseExplanation, 0);
        QCOMPARE(cause.of(Clue::Plain), 1000);
        QCOMPARE(cause.of(Clue::PlainBest), 1700);
        Reply busy;
        busy.found.inSentence[0] = {Act::Excuse};
        QCOMPARE(busy.clues(Act::CauseExplanation, 0).of(Clue::Plain), 0);
        QCOMPARE(busy.clues(Act::CauseExplanation, 0).of(Clue::PlainBest), 0);
    }

    void shoutingIsNothingThatASentenceDoes()
    {
        Reply loud;
        loud.found.inSentence[0] = {Act::Shouting};
        QCOMPARE(loud.clues(Act::CauseExplanation, 0).of(Clue::Plain), 1000);
        QCOMPARE(loud.clues(Act::CauseExplanation, 0).of(Clue::OwnDoesMore), 0);
    }

    void tellsOfTheCustomer()
    {
        const CustomerSide customer{{2, 0, 6}, true, true, 90};
        const Clues cause = Reply().clues(Act::CauseExplanation, 0, customer);
        QCOMPARE(cause.of(Clue::Shared), 1500);
        QCOMPARE(cause.of(Clue::OwnShared), 500);
        QCOMPARE(cause.of(Clue::CustomerAsks), 1000);
        QCOMPARE(cause.of(Clue::CustomerExclaims), 1000);
        QCOMPARE(cause.of(Clue::CustomerLength), 1500);
        const Clues unknown = Reply().clues(Act::CauseExplanation, 0);
        for (Clue clue :
             {Clue::Shared, Clue::OwnShared, Clue::CustomerAsks, Clue::CustomerExclaims, Clue::CustomerLength})
            QCOMPARE(unknown.of(clue), 0);
    }

    void whereNothingIsThoughtNothingSpeaks()
    {
        Reply silent;
        for (SentenceScores &one : silent.sentences)
            one.scores.fill(SentenceScores::least);
        const Clues clues = silent.clues(Act::Apology, 0);
        for (Clue clue :
             {Clue::OwnAskedFor, Clue::OwnWarned, Clue::Elsewhere, Clue::SecondBest, Clue::Rudeness, Clue::PlainBest})
            QCOMPARE(clues.of(clue), 0);
    }
};

QTEST_APPLESS_MAIN(TestClueReader)
#include "tst_clue_reader.moc"
