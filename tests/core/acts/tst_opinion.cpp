// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "opinion_fixture.h"

using namespace ventil;
using namespace Qt::StringLiterals;

class TestOpinion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAProbableActWithItsWords()
    {
        const Advised advised;
        const QString reply = u"The van is here. Do pardon us for the delay"_s;
        const auto matches = advised.detector.detect(reply);
        QCOMPARE(matches.size(), 1U);
        QCOMPARE(matches[0].act, Act::Apology);
        QCOMPARE(matches[0].certainty, Certainty::Probable);
        QVERIFY(matches[0].span.begin >= reply.indexOf(u"Do"_s) && matches[0].span.end() <= reply.size());
        QVERIFY(matches[0].why.contains(u"pardon"_s));
        QVERIFY(advised.plain.detect(reply).empty());
        QVERIFY(advised.detector.unadvised().detect(reply).empty());
    }

    void sparesFromAnAccusationThatTheWordsDoNotBearOut()
    {
        const Advised advised(Act::Apology, "blame", "you");
        QVERIFY(allActs(advised.detector.detect(u"you should have read it, carl"_s)).contains(Act::Blame));
        const QString civil = u"the parcel came with the van for you"_s;
        QVERIFY(allActs(advised.plain.detect(civil)).contains(Act::Blame));
        QVERIFY(advised.detector.detect(civil).empty());
    }

    void believesTheCompanysPatterns()
    {
        Advised advised;
        advised.folder.write("company.yaml", "company: A\nlanguage: xx\npatterns:\n  - id: you\n    act: blame\n"
                                             "    any: [you]\n    hits: [you, \"you all\"]\n    misses: [they]\n");
        const Detector detector = advised.folder.load().advisedBy(advised.model);
        QCOMPARE(allActs(detector.detect(u"the parcel came with the van for you"_s)), ActSet{Act::Blame});
    }

    void believesPatternsInWordsItDoesNotKnow()
    {
        const Advised advised(Act::Apology, "blame", "you");
        QVERIFY(allActs(advised.detector.detect(u"vyhovujete pardon kuriozum predajne you"_s)).contains(Act::Blame));
    }

    void accusesAsProbableWhoReachesTheBar()
    {
        const auto matches = Advised().detector.detect(u"you should have read it, anna"_s);
        QCOMPARE(allActs(matches), ActSet{Act::Blame});
        QCOMPARE(matches[0].certainty, Certainty::Probable);
    }

    void accusesNobodyBelowTheBar()
    {
        OpinionBars bars;
        bars[static_cast<std::size_t>(Act::Blame)].add = 2000;
        const Advised advised(Act::Apology, act, "zzz", bars);
        QVERIFY(advised.detector.detect(u"you should have read it, anna"_s).empty());
    }

    void dropsWhatIsBelowItsOwnBarAlone()
    {
        OpinionBars bars;
        bars[static_cast<std::size_t>(Act::Blame)].keep = -2000;
        const QString civil = u"the parcel came with the van for you"_s;
        QCOMPARE(allActs(Advised(Act::Apology, "blame", "you", bars).detector.detect(civil)), ActSet{Act::Blame});
    }

    void whatPatternsFoundBesideMovesTheBarForAdding()
    {
        OpinionBars bars = strictlyKept();
        bars[static_cast<std::size_t>(Act::Blame)].beside[static_cast<std::size_t>(Act::Thanks)] = -3000;
        const Advised advised(Act::Apology, "thanks", "carl", bars);
        QCOMPARE(allActs(advised.detector.detect(u"you should have read it, anna"_s)), ActSet{Act::Blame});
        QCOMPARE(allActs(advised.detector.detect(u"you should have read it, carl"_s)), ActSet{Act::Thanks});
    }

    void whatPatternsFoundBesideMovesTheBarForKeeping()
    {
        OpinionBars bars;
        bars[static_cast<std::size_t>(Act::Thanks)].keep = -2000;
        bars[static_cast<std::size_t>(Act::Blame)] = {2000, -2000, {}, {}};
        bars[static_cast<std::size_t>(Act::Blame)].beside[static_cast<std::size_t>(Act::Thanks)] = -3000;
        Advised advised(Act::Apology, "blame", "you", bars);
        advised.folder.writePattern("thanks", "carl");
        const Detector detector = advised.folder.load().advisedBy(advised.model);
        QCOMPARE(allActs(detector.detect(u"the parcel came with the van for you"_s)), ActSet{Act::Blame});
        QCOMPARE(allActs(detector.detect(u"the parcel came with carl for you"_s)), ActSet{Act::Thanks});
    }

    void nobodyIsDeniedWhatHeSaidBecauseOfTheRest()
    {
        OpinionBars bars;
        bars[static_cast<std::size_t>(Act::Thanks)].keep = -2000;
        bars[static_cast<std::size_t>(Act::OfferHelp)] = {2000, -2000, {}, {}};
        bars[static_cast<std::size_t>(Act::OfferHelp)].beside[static_cast<std::size_t>(Act::Thanks)] = -3000;
        Advised advised(Act::OfferHelp, "offer_help", "you", bars);
        advised.folder.writePattern("thanks", "carl");
        const Detector detector = advised.folder.load().advisedBy(advised.model);
        const ActSet both{Act::Thanks, Act::OfferHelp};
        QCOMPARE(allActs(detector.detect(u"the parcel came with carl for you"_s)), both);
    }

    void accusesNobodyBesideWhatAnAccusationRulesOut()
    {
        OpinionBars bars;
        bars[static_cast<std::size_t>(Act::Apology)].keep = -2000;
        const QString reply = u"you should have read it, carl"_s;
        QCOMPARE(allActs(Advised(Act::Apology, "apology", "carl", bars).detector.detect(reply)), ActSet{Act::Apology});
        const ActSet both{Act::Thanks, Act::Blame};
        QCOMPARE(allActs(Advised(Act::Apology, "thanks", "carl", bars).detector.detect(reply)), both);
    }

    void aNegationDoesNotExcuseAnAccusation()
    {
        QCOMPARE(allActs(Advised().detector.detect(u"not you should have read it, anna"_s)), ActSet{Act::Blame});
    }

    void addsNothingThatPatternsFound()
    {
        const Advised advised(Act::Apology, "apology", "van");
        const auto matches = advised.detector.detect(u"the van is here. do pardon us for the delay"_s);
        QCOMPARE(matches.size(), 1U);
        QCOMPARE(matches[0].certainty, Certainty::Found);
    }

    void isSilent_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::newRow("empty") << QString();
        QTest::newRow("without words") << u"?! :-)"_s;
        QTest::newRow("on other words") << u"the parcel came with the van"_s;
        QTest::newRow("on a quoted stretch")
            << u"the parcel is here with \"do pardon us for the delay\" for the shop"_s;
        QTest::newRow("on a negated stretch") << u"the van is here. not pardon us for the delay"_s;
        QTest::newRow("on another language") << u"vyhovujete pardon kuriozum predajne smolu tovaru"_s;
    }
    void isSilent()
    {
        QFETCH(QString, reply);
        const Advised advised;
        QVERIFY2(advised.detector.detect(reply).empty(), qPrintable(reply));
    }

    void yieldsToWhatTheManualRulesOut()
    {
        const QString reply = u"do pardon us for the delay, van"_s;
        QVERIFY(allActs(Advised().detector.detect(reply)).contains(Act::Apology));
        const Advised sarcastic(Act::Apology, "emotional_reaction", "van");
        QCOMPARE(allActs(sarcastic.detector.detect(reply)), ActSet{Act::EmotionalReaction});
    }

    void leavesShoutingToTheLetters()
    {
        QVERIFY(Advised(Act::Shouting).detector.detect(u"do pardon us for the delay"_s).empty());
    }

    void whatIsSharedWithTheCustomerSpeaksForARestatement()
    {
        OpinionBars bars = strictlyKept();
        bars[static_cast<std::size_t>(Act::Restatement)].add = 2500;
        bars[static_cast<std::size_t>(Act::Restatement)].perClue.set(Clue::Shared, 2000);
        const Advised advised(Act::Restatement, act, "zzz", bars);
        const QString reply = u"do pardon us for the delay"_s;
        const auto after = [&](const QStringList &customer) {
            ReplyContext context;
            context.customer = customer;
            return allActs(advised.detector.detect(reply, context));
        };
        QVERIFY(after({}).isEmpty());
        QVERIFY(after({u"Where is the van?"_s}).isEmpty());
        QCOMPARE(after({u"No pardon, such a delay!"_s}), ActSet{Act::Restatement});
        QVERIFY2(after({u"No pardon!"_s, u"Such a delay!"_s}).isEmpty(), "one thing he said counts, not all together");
    }

    void whatTheCustomerSaidLastMovesTheBars_data()
    {
        QTest::addColumn<int>("clue");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("last");
        QTest::newRow("asks") << static_cast<int>(Clue::CustomerAsks) << u"Where is it?"_s << u"I wait."_s;
        QTest::newRow("exclaims") << static_cast<int>(Clue::CustomerExclaims) << u"Such a mess!"_s << u"I wait."_s;
        QTest::newRow("at length") << static_cast<int>(Clue::CustomerLength) << u"long words "_s.repeated(20)
                                   << u"Hm."_s;
    }
    void whatTheCustomerSaidLastMovesTheBars()
    {
        QFETCH(int, clue);
        QFETCH(QString, before);
        QFETCH(QString, last);
        OpinionBars bars = strictlyKept();
        bars[static_cast<std::size_t>(Act::Apology)].perClue.set(static_cast<Clue>(clue), -3000);
        const Advised advised(Act::Apology, act, "zzz", bars);
        const auto after = [&](const QStringList &customer) {
            ReplyContext context;
            context.customer = customer;
            return allActs(advised.detector.detect(u"do pardon us for the delay"_s, context));
        };
        QCOMPARE(after({}), ActSet{Act::Apology});
        QCOMPARE(after({before, last}), ActSet{Act::Apology});
        QVERIFY(after({last, before}).isEmpty());
    }

    void sharedWordsAloneAreNoRestatementWhereAnOpinionIsHeard()
    {
        ReplyContext context;
        context.customer = {u"The parcel should come with the van, anna said."_s};
        const Advised advised;
        const QString reply = u"with the van the parcel of carl, anna"_s;
        QCOMPARE(allActs(advised.plain.detect(reply, context)), ActSet{Act::Restatement});
        QVERIFY(advised.detector.detect(reply, context).empty());
    }

    void theCustomersOwnWordsAreNoRestatement()
    {
        const Advised advised(Act::Restatement);
        const QString reply = u"Do pardon us for the delay"_s;
        QCOMPARE(allActs(advised.detector.detect(reply)), ActSet{Act::Restatement});
        ReplyContext context;
        context.customer = {u"\u201cDo pardon us for the delay\u201d! I cannot hear it any more."_s};
        QVERIFY(advised.detector.detect(reply, context).empty());
    }

    void implies()
    {
        const Advised advised(Act::Voucher);
        const ActSet both{Act::Voucher, Act::Compensation};
        QCOMPARE(allActs(advised.detector.detect(u"do pardon us for the delay"_s)), both);
    }

    void hasNoOpinionOnWhatItHasHardlySeen()
    {
        const Advised advised;
        std::vector<LabelledReply> few = lessons();
        few.resize(18);
        const Writing &writing = DetectorLoad::data(advised.plain).writing;
        const auto model = std::make_shared<const OpinionModel>(trainOpinion(few, writing));
        QVERIFY(advised.plain.advisedBy(model).detect(u"do pardon us for the delay"_s).empty());
    }

    void theSameLessonsGiveTheSameModel()
    {
        const Advised one;
        const Advised other;
        QCOMPARE(one.model->toBytes(), other.model->toBytes());
    }

    void aModelComesBackFromItsBytes()
    {
        const Advised advised;
        const auto again = OpinionModel::read(advised.model->toBytes());
        QVERIFY(again);
        QCOMPARE(again->toBytes(), advised.model->toBytes());
        QVERIFY(again->featureCount() > 20);
    }

    void damagedBytesAreNoModel()
    {
        const QByteArray bytes = Advised().model->toBytes();
        QVERIFY(!OpinionModel::read({}));
        QVERIFY(!OpinionModel::read(bytes.first(bytes.size() - 1)));
        QVERIFY(!OpinionModel::read(bytes + '\0'));
        QByteArray other = bytes;
        other[0] = 'x';
        QVERIFY(!OpinionModel::read(other));
        QByteArray more = bytes;
        more[7] = 41; // a column more than there are acts
        QVERIFY(!OpinionModel::read(more));
    }

    void theInverseRootIsExact()
    {
        QCOMPARE(inverseRoot(1), 16777216U);
        QCOMPARE(inverseRoot(4), 8388608U);
        QCOMPARE(inverseRoot(2), 11863283U);
        QCOMPARE(inverseRoot(1000000), 16777U);
    }

    void aFeatureIsWorthTheMoreTheRarerItIs()
    {
        constexpr std::size_t sentences = 10000;
        QCOMPARE(valueOf(FeatureKind::Piece, sentences, sentences), quint8{12});
        QCOMPARE(valueOf(FeatureKind::Piece, 2, sentences), quint8{114}); // 12 * (1 + ln 5000)
        QCOMPARE(valueOf(FeatureKind::Word, 2, sentences), quint8{228});
        QCOMPARE(valueOf(FeatureKind::Pair, 2, sentences), valueOf(FeatureKind::Word, 2, sentences));
        QCOMPARE(valueOf(FeatureKind::Manner, 2, sentences), valueOf(FeatureKind::Piece, 2, sentences));
        QCOMPARE(valueOf(FeatureKind::Word, 1, 10000000), quint8{255});
    }

    void whatTrainingHasNotSeenWeighsNothing()
    {
        const Advised advised;
        const auto weighed = [&](const std::vector<Feature> &features) { return advised.model->weigh(features); };
        const Tokens text = tokenize(u"do pardon us"_s, DetectorLoad::data(advised.plain).writing);
        std::vector<Feature> features;
        appendFeatures(text, text.sentences.front(), DetectorLoad::data(advised.plain).writing, features);
        const OpinionModel::Weighed known = weighed(features);
        Feature unseen;
        while (advised.model->row(unseen.key))
            ++unseen.key;
        features.push_back(unseen);
        QCOMPARE(weighed(features).scores, known.scores);
        QCOMPARE(weighed(features).inverseLength, known.inverseLength);
        QCOMPARE(weighed({unseen}).inverseLength, inverseRoot(1));
    }
};

QTEST_APPLESS_MAIN(TestOpinion)
#include "tst_opinion.moc"
