// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokens.h"

#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens"); // "|" between sentences, "/" between clauses
        QTest::newRow("words") << u"Да, слушаю вас!"_s << u"да / слушаю вас"_s;
        QTest::newRow("clause word") << u"понимаю но нет"_s << u"понимаю / но нет"_s;
        QTest::newRow("sentences") << u"Нет. Завтра? Хорошо…"_s << u"нет | завтра | хорошо"_s;
        QTest::newRow("clock time") << u"в 15:30."_s << u"в 15:30"_s;
        QTest::newRow("date and money") << u"12.03.2026, 48,90 €"_s << u"12.03.2026 / 48,90 €"_s;
        QTest::newRow("unit glued to a number") << u"20GB"_s << u"20 gb"_s;
        QTest::newRow("abbreviation") << u"в 3 ч. дня"_s << u"в 3 ч дня"_s;
        QTest::newRow("hyphen") << u"какой-нибудь"_s << u"какой нибудь"_s;
        QTest::newRow("dash") << u"да - нет"_s << u"да / нет"_s;
        QTest::newRow("apostrophe") << u"don't"_s << u"don't"_s;
        QTest::newRow("pictures") << u"да 🙂 спасибо 👍🏽"_s << u"да спасибо"_s;
        QTest::newRow("picture behind a stop") << u"так.🙏 Понял"_s << u"так | понял"_s;
        QTest::newRow("picture behind an abbreviation") << u"в 3 ч. 🙏 дня"_s << u"в 3 ч дня"_s;
        QTest::newRow("digit drawn as a key") << u"1️⃣ да 2️⃣ нет 3"_s << u"да нет 3"_s;
        QTest::newRow("drawn out letters") << u"ооочень"_s << u"очень"_s;
        QTest::newRow("double letters stay") << u"классный"_s << u"классный"_s;
        QTest::newRow("ellipsis of dots") << u"так... понял"_s << u"так | понял"_s;
        QTest::newRow("only punctuation") << u"?!…"_s << u""_s;
    }
    void splitsAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(drawn(tokenize(text, words())), tokens);
    }

    void splitsChineseIntoCharacters()
    {
        Writing chinese;
        chinese.characters = true;
        chinese.folding.same.insert(U'對', U'对');
        chinese.questionEndings.insert(u"吗"_s);
        const Tokens tokens = tokenize(u"對不起，３天能修好吗"_s, chinese);
        QCOMPARE(drawn(tokens), u"对 不 起 / 3 天 能 修 好 吗"_s);
        QVERIFY(tokens.sentences.front().question);
        QCOMPARE(drawn(tokenize(u"亲 真是抱歉.马上补"_s, chinese)), u"亲 / 真 是 抱 歉 | 马 上 补"_s);
        QCOMPARE(drawn(tokenize(u"亲  真是"_s, chinese)), u"亲 / 真 是"_s);
    }

    void placesLieInTheTypedText()
    {
        const QString typed = u"«Прос\u0301тите» 🙂 нас"_s;
        const Tokens tokens = tokenize(typed, words());
        QCOMPARE(tokens.tokens.size(), std::size_t(2));
        QCOMPARE(typed.sliced(tokens.tokens[0].begin, tokens.tokens[0].end - tokens.tokens[0].begin),
                 u"Прос\u0301тите"_s);
        QCOMPARE(typed.sliced(tokens.tokens[1].begin, tokens.tokens[1].end - tokens.tokens[1].begin), u"нас"_s);
    }

    void knowsQuestions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("question");
        QTest::newRow("mark") << u"Да?"_s << true;
        QTest::newRow("mark after exclamation") << u"Да!?"_s << true;
        QTest::newRow("question word without mark") << u"а когда привезли"_s << true;
        QTest::newRow("question word with ending") << u"какой заказ"_s << true;
        QTest::newRow("question word too late") << u"скажу вам когда привезут"_s << false;
        QTest::newRow("question word behind a comma") << u"посмотрю, когда привезут"_s << false;
        QTest::newRow("statement") << u"Да."_s << false;
    }
    void knowsQuestions()
    {
        QFETCH(QString, text);
        QTEST(tokenize(text, words()).sentences.front().question, "question");
    }

    void marksQuotations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("angle") << u"вы сказали «сам дурак» мне"_s << u"сам дурак"_s;
        QTest::newRow("low and high") << u"Pan mówi „sam pan głupi” do mnie"_s << u"sam pan głupi"_s;
        QTest::newRow("straight") << u"he said \"no way\" twice"_s << u"no way"_s;
        QTest::newRow("never closed") << u"он сказал «да и ушёл"_s << u""_s;
        QTest::newRow("all of it") << u"\"Извините нас\""_s << u""_s;
    }
    void marksQuotations()
    {
        QFETCH(QString, text);
        QStringList quoted;
        for (const Token &token : tokenize(text, words()).tokens)
            if (token.quoted)
                quoted.append(token.form);
        QTEST(quoted.join(u' '), "quoted");
    }

private:
    static Writing words()
    {
        Writing writing;
        writing.clauseWords = {u"но"_s};
        writing.questionWords = {u"когда"_s};
        writing.questionBeginnings = {u"как"_s};
        return writing;
    }

    static QString drawn(const Tokens &tokens)
    {
        QString text;
        const Token *before = nullptr;
        for (const Token &token : tokens.tokens) {
            if (before)
                text += before->sentence != token.sentence ? u" | "_s
                        : before->clause != token.clause   ? u" / "_s
                                                           : u" "_s;
            text += token.form;
            before = &token;
        }
        return text;
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
