// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/screenplay.h"
#include "content_fixture.h"

#include <QDir>

using namespace ventil;
using namespace ventil::testing;

class TestScreenplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoSaysWhatAndWhatItDoes()
    {
        const QString text = toMarkdown(screenplayOf(scenarioOf(parcelText()), english(), 1));
        for (
            const QString &part :
            {u"### opening (At the start)"_s,
             u"**You say: with all of these, also spread over several replies sympathy, a question about the facts**"_s,
             u"> *(Lets off steam)* Nobody calls."_s, u"> *(When cut short)* Let me finish!"_s,
             u"**You say: with sympathy; with one of these the problem in your own words, a question about the "
             u"facts**  \n"
             "“I would be angry too. What is the number?”"_s,
             u"*trust +1; Leads to → details*"_s, u"*He stays here*"_s, u"**After 20 seconds of silence**"_s,
             u"*and if you go on being silent (3) → walks\\_off*"_s, u"> *(if anger \\>= 7)* About time."_s,
             u"*Remembered: promised; Leads to → closing*"_s, u"**You call the supervisor**"_s, u"### In every scene"_s,
             u"**As soon as: anger \\>= 10**"_s, u"*After 8 replies → walks\\_off*"_s, u"### stays – good"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        QVERIFY(!text.contains(u"{order}"_s));
    }

    void noTextIsTakenForMarkup()
    {
        Screenplay screenplay{u"en"_s, {}};
        using Kind = Screenplay::Block::Kind;
        for (Kind kind :
             {Kind::Title, Kind::Chapter, Kind::Scene, Kind::Text, Kind::Item, Kind::Speech, Kind::Reply, Kind::Effect})
            screenplay.blocks.push_back({kind, u"<b onclick=x>%1 & \"y\" *z*"_s, u"<script>%2</script> [a](b)"_s});
        const QString html = toHtml(screenplay);
        QVERIFY2(!html.contains(u"<b onclick"_s) && !html.contains(u"<script"_s), qPrintable(html));
        QVERIFY(html.contains(u"&lt;b onclick=x&gt;%1 &amp;"_s) && html.contains(u"&lt;script&gt;%2"_s));
        const QString markdown = toMarkdown(screenplay);
        QVERIFY2(markdown.contains(u"\\*z\\*"_s) && !markdown.contains(u" [a]("_s), qPrintable(markdown));
    }

    void everyLanguageHasItsWords()
    {
        for (const QString &language : Content(source).languages() + QStringList{u"en"_s}) {
            const LoadedScreenplayWords loaded = loadScreenplayWords(Content(source).screenplayWordsPath(language));
            QVERIFY2(loaded.words, qPrintable(told(loaded.diagnostics)));
            QVERIFY(QFile::exists(source + u"/resources/screenplay/%1.yaml"_s.arg(language)));
        }
        QCOMPARE(Content(source).screenplayWordsPath(u"fi"_s), source + u"/resources/screenplay/en.yaml"_s);
    }

private:
    static ScreenplayWords english()
    {
        const LoadedScreenplayWords loaded = loadScreenplayWords(Content(source).screenplayWordsPath(u"en"_s));
        if (!loaded.words)
            qFatal("%s", qPrintable(told(loaded.diagnostics)));
        return *loaded.words;
    }
};

QTEST_APPLESS_MAIN(TestScreenplay)
#include "tst_screenplay.moc"
