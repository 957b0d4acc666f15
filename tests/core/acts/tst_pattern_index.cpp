// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "acts_fixture.h"
#include "core/acts/detector_data.h"
#include "core/acts/key_filter.h"
#include "core/acts/pattern_index.h"

#include <random>

using namespace ventil;
using namespace Qt::StringLiterals;

namespace {

// Words a to h in patterns and replies, put together at random; the same each time.
class Maker {
public:
    // Quoted, and with commas between them.
    QByteArray patterns(int count)
    {
        QStringList quoted;
        for (int i = 0; i < count; ++i)
            quoted.append(u'"' + sequence(3) + u'"');
        return quoted.join(u", ").toUtf8();
    }

    QString reply()
    {
        QStringList words;
        for (int i = upTo(90); i >= 0; --i)
            words.append(word());
        return words.join(u' ');
    }

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    QString word() { return {QChar(u'a' + upTo(7))}; }

    QString sequence(int depth)
    {
        QStringList items{word()};
        for (int i = upTo(2); i >= 0; --i)
            items.insert(upTo(static_cast<int>(items.size())), item(depth - 1));
        return items.join(u' ');
    }

    QString item(int depth)
    {
        switch (depth > 0 ? upTo(8) : 0) {
        case 1:
            return u'(' + sequence(depth) + u'|' + sequence(depth) + u'|' + word() + u')';
        case 2:
            return u'[' + sequence(depth) + u']';
        case 3:
            return u"_%1"_s.arg(upTo(3) + 1);
        case 4:
            return u'!' + word();
        case 5:
            return u"@many"_s;
        case 6:
            return u"@rows"_s;
        case 7:
            return u"_"_s;
        default:
            return word();
        }
    }

    std::mt19937 m_random{1};
};

bool isExpected(const std::vector<CandidateLine> &found, int line, int place)
{
    const auto bit = WordPlaces::Places(1) << static_cast<unsigned>(std::min(place, WordPlaces::lastPlace));
    return std::any_of(found.begin(), found.end(),
                       [&](const CandidateLine &one) { return one.line == line && (one.begins & bit) != 0; });
}

} // namespace

class TestPatternIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMatchIsMissed()
    {
        Maker maker;
        const QByteArray lines = maker.patterns(300);
        QByteArray many; // more than WordSets::few
        for (char c = 'd'; c <= 'z'; ++c)
            many += QByteArray(many.isEmpty() ? "" : ", ") + c + ", " + c + c;
        ActsFolder folder("language: xx\nname: Test\nclasses: {many: [" + many +
                          "], rows: [\"a b\", \"c [d] e\", f]}\n");
        folder.write("apology.yaml", "act: apology\nunless: [" + maker.patterns(100) +
                                         "]\npatterns:\n  - id: it\n    any: [" + lines + "]\n    unless: [" +
                                         maker.patterns(100) + "]\n    without: [a, ee, " + maker.patterns(100) +
                                         "]\n    hits: [\"a\", \"b\"]\n    misses: [\"c\"]\n");
        const Detector detector = folder.load();
        const Detector::Data &data = DetectorLoad::data(detector);
        const ActPattern &pattern = data.patterns.front();
        int matches = 0;
        int candidates = 0;
        int switchedOff = 0;
        int ruledOut = 0;
        for (int i = 0; i < 200; ++i) {
            const Prepared prepared = prepare(data, maker.reply());
            const Sentence sentence = prepared.text.sentences.front();
            Matcher matcher(prepared, data.tables);
            PatternFinder finder(data.index, data.tables);
            const auto &found = finder.find(matcher.enter(sentence));
            candidates += static_cast<int>(found.size());
            const auto matchesAt = [&](int line, int token) {
                return matcher.matches(data.tables.lines[static_cast<std::size_t>(line)].program, token);
            };
            for (int line = pattern.any.first; line < pattern.any.end; ++line)
                for (int token = sentence.first; token < sentence.end; ++token)
                    if (matchesAt(line, token)) {
                        ++matches;
                        QVERIFY2(isExpected(found, line, token), qPrintable(u"line %1 at %2"_s.arg(line).arg(token)));
                    }
            for (const PatternLines &switches : {pattern.unlessOfFile, pattern.unless, pattern.without})
                for (int line = switches.first; line < switches.end; ++line) {
                    ruledOut += finder.mayMatch(line) ? 0 : 1;
                    for (int token = sentence.first; token < sentence.end; ++token)
                        if (matchesAt(line, token)) {
                            ++switchedOff;
                            QVERIFY2(finder.mayMatch(line), qPrintable(u"line %1 at %2"_s.arg(line).arg(token)));
                        }
                }
        }
        QVERIFY(matches > 1000);
        QVERIFY(candidates < 200 * 300);
        QVERIFY(switchedOff > 1000);
        QVERIFY(ruledOut > 1000);
    }

    void filtersMissNoKeyAndTellMostOthers()
    {
        std::mt19937 random{1};
        for (const std::size_t count : {0U, 1U, 40U, 3000U}) {
            KeyFilter filter(count);
            std::vector<std::uint32_t> keys(count);
            for (std::uint32_t &key : keys)
                filter.add(key = static_cast<std::uint32_t>(random()));
            for (std::uint32_t key : keys)
                QVERIFY(filter.mayHave(key) && KeyFilter::mayHave(filter.words(), key));
            int others = 0;
            for (int i = 0; i < 1000; ++i)
                others += filter.mayHave(static_cast<std::uint32_t>(random())) ? 1 : 0;
            QVERIFY2(others < 200, qPrintable(QString::number(others)));
        }
    }

    void linesWithoutTheirWordsAreNoCandidates()
    {
        ActsFolder folder;
        folder.writePattern("apology", "(sorry|pardon) _2 (delay|at once)");
        const Detector detector = folder.load();
        const Detector::Data &data = DetectorLoad::data(detector);
        const auto candidates = [&](const QString &reply) {
            const Prepared prepared = prepare(data, reply);
            Matcher matcher(prepared, data.tables);
            PatternFinder finder(data.index, data.tables);
            return finder.find(matcher.enter(prepared.text.sentences.front())).size();
        };
        QCOMPARE(candidates(u"sorry for the delay"_s), 1U);
        QCOMPARE(candidates(u"sorry, at once"_s), 1U);
        QCOMPARE(candidates(u"sorry at that"_s), 0U);
        QCOMPARE(candidates(u"delay, sorry"_s), 0U);
        QCOMPARE(candidates(u"sorry for all that long delay"_s), 0U);
    }
};

QTEST_GUILESS_MAIN(TestPatternIndex)
#include "tst_pattern_index.moc"
