// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/manners.h"
#include "content_fixture.h"

using namespace ventil;
using namespace ventil::testing;

static Rule askingFor(ActSet acts)
{
    Rule rule;
    rule.say = {acts};
    return rule;
}

static Rule warningOf(ActSet acts, Special special = Special::None)
{
    Rule rule;
    rule.kind = RuleKind::Dont;
    rule.avoid = acts;
    rule.special = special;
    return rule;
}

static Document documentOf(std::vector<Rule> rules)
{
    Document document;
    document.rules = std::move(rules);
    return document;
}

static Diagnostics faultsIn(const Scenario &scenario)
{
    return checkManners(StateGraph(scenario, askedByDocuments()), smallDocument(), u"f"_s);
}

class TestManners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheDocumentSaysDependsOnTheMoment_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("event");
        QTest::addColumn<Configuration>("at");
        QTest::addColumn<bool>("asked");
        const auto anywhere = static_cast<int>(Window::Anywhere);
        const auto none = static_cast<int>(TalkEvent::None);
        const Configuration opening = at(0, 0, 2);
        const Configuration shouting = at(2, 3, 0);
        QTest::newRow("anywhere") << anywhere << none << opening << true;
        QTest::newRow("among the first two") << static_cast<int>(Window::FirstTwo) << none << at(0, 1, 0) << true;
        QTest::newRow("after the first two") << static_cast<int>(Window::FirstTwo) << none << at(0, 2, 0) << false;
        QTest::newRow("at the end") << static_cast<int>(Window::LastTwo) << none << opening << false;
        QTest::newRow("while he vents") << static_cast<int>(Window::Venting) << none << opening << true;
        QTest::newRow("after he vented") << static_cast<int>(Window::Venting) << none << shouting << false;
        QTest::newRow("on his request") << static_cast<int>(Window::AfterRequest) << none << shouting << true;
        QTest::newRow("without a request") << static_cast<int>(Window::AfterRequest) << none << opening << false;
        QTest::newRow("on abuse") << anywhere << static_cast<int>(TalkEvent::Abuse) << shouting << true;
        QTest::newRow("without abuse") << anywhere << static_cast<int>(TalkEvent::Abuse) << opening << false;
    }
    void whatTheDocumentSaysDependsOnTheMoment()
    {
        QFETCH(int, window);
        QFETCH(int, event);
        QFETCH(Configuration, at);
        Rule rule = askingFor({Act::Empathy});
        rule.window = static_cast<Window>(window);
        rule.when.event = static_cast<TalkEvent>(event);
        const Document document = documentOf({rule});
        QTEST(expectationOf(document, m_scenario)(at).asked.contains(Act::Empathy), "asked");
    }

    void rulesForOthersDoNotCount()
    {
        Rule persona = askingFor({Act::Empathy});
        persona.when.persona = {u"mistaken"_s};
        Rule fault = askingFor({Act::Apology});
        fault.when.fault = u"customer"_s;
        Rule refusal = askingFor({Act::Regret});
        refusal.when.mustRefuse = true;
        Rule his = askingFor({Act::Thanks});
        his.when.persona = {u"angry"_s};
        const Document document = documentOf({persona, fault, refusal, his});
        QCOMPARE(expectationOf(document, m_scenario)(at(0, 0, 0)).asked, ActSet{Act::Thanks});
    }

    void anApologyMayBeOutOfPlaceAtTheBeginningOnly()
    {
        const Document document =
            documentOf({askingFor({Act::Apology}), warningOf({Act::Apology}, Special::NoEarlyApology)});
        const Expectation expectation = expectationOf(document, m_scenario);
        QVERIFY(!expectation(at(0, 0, 0)).asked.contains(Act::Apology));
        QVERIFY(expectation(at(0, 1, 0)).asked.contains(Act::Apology));
    }

    void aPositionIsOutOfPlaceWhileHeVentsOnly()
    {
        const Document document =
            documentOf({askingFor({Act::ConcreteAction}),
                        warningOf({Act::ConcreteAction, Act::Argue}, Special::NoPositionWhileVenting)});
        const Expectation expectation = expectationOf(document, m_scenario);
        QVERIFY(!expectation(at(0, 0, 2)).asked.contains(Act::ConcreteAction));
        QVERIFY(expectation(at(0, 0, 0)).asked.contains(Act::ConcreteAction));
        QCOMPARE(expectation(at(0, 0, 2)).warned, ActSet{Act::Argue});
        QVERIFY(expectation(at(0, 0, 0)).warned.isEmpty());
    }

    void onlyActsThatAreNeverRightAreWarnedAgainst()
    {
        const Document document = documentOf({warningOf({Act::Blame, Act::CashRefund}), askingFor({Act::CashRefund})});
        const Expected expected = expectationOf(document, m_scenario)(at(0, 0, 0));
        QCOMPARE(expected.warned, ActSet{Act::Blame});
        QVERIFY(expected.asked.isEmpty());
    }

    void aBetterReplyThatAngersMoreIsToldWithItsLine()
    {
        QByteArray text = parcelText();
        text.replace(
            "      - when: [concrete_action]\n",
            "      - {when: [empathy], example: \"I would be angry too.\", change: {anger: +3}, to: shouting}\n"
            "      - when: [concrete_action]\n");
        const Diagnostics faults = faultsIn(scenarioOf(text));
        QVERIFY(!faults.empty());
        QCOMPARE(faults.front().code, u"V409"_s);
        QVERIFY2(faults.front().message.text().contains(u"empathy"), qPrintable(told(faults)));
    }

    void theSmallScenarioIsFair()
    {
        const Diagnostics faults = faultsIn(m_scenario);
        QVERIFY2(faults.empty(), qPrintable(told(faults)));
    }

private:
    static Configuration at(int state, int replies, int ventsLeft)
    {
        Configuration session;
        session.state = state;
        session.replies = replies;
        session.ventsLeft = ventsLeft;
        return session;
    }

    const Scenario m_scenario = scenarioOf(parcelText());
};

QTEST_APPLESS_MAIN(TestManners)
#include "tst_manners.moc"
