// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/corrections.h"

#include "core/scenario/all_moods.h"

#include <QRegularExpression>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

QString placeOf(const Scenario &scenario, const Configuration &at)
{
    return at.ending ? u"ending="_s + scenario.endings[static_cast<std::size_t>(*at.ending)].id
                     : u"state="_s + scenario.states[static_cast<std::size_t>(at.state)].id;
}

QString moodsOf(const Scenario &scenario, const Configuration &at)
{
    QStringList moods;
    for (const MoodValue &mood : allMoods(scenario, at.mood, at.own))
        moods.append(u"%1=%2"_s.arg(mood.id).arg(mood.value));
    return moods.join(u' ');
}

static int valueOf(const QString &name, const Scenario &scenario, const SessionState &state)
{
    for (const MoodValue &mood : allMoods(scenario, state.mood, state.own))
        if (mood.id == name)
            return mood.value;
    return state.replies;
}

static QString trueComparison(const QRegularExpressionMatch &comparison, const Scenario &scenario,
                              const SessionState &state)
{
    const QString name = comparison.captured(1);
    const QString sign = comparison.captured(2);
    const int value = valueOf(name, scenario, state);
    const int bound = sign == u"<" ? value + 1 : sign == u">" ? value - 1 : value;
    return name + (sign == u"!=" ? u"="_s : sign) + QString::number(bound);
}

// What holds instead of words that do not hold; the words themselves if they do, nothing if it cannot be told.
static std::optional<QString> trueWords(const QString &words, const Scenario &scenario, const SessionState &state)
{
    static const QRegularExpression comparison(u"^([a-z][a-z0-9_]*)(=|!=|<|<=|>|>=)([0-9]+)$"_s);
    const auto guard = Guard::parse(words, scenario.flags, ownMoodIds(scenario));
    if (!guard)
        return std::nullopt;
    if (guard->holds(contextAt(state)))
        return words;
    if (const auto match = comparison.match(words); match.hasMatch())
        return trueComparison(match, scenario, state);
    const QString flag = words.startsWith(u"not ") ? words.sliced(4) : words;
    if (!scenario.flags.contains(flag))
        return std::nullopt;
    return words == flag ? u"not "_s + flag : flag;
}

// "anger<=4", "not promised" …: the conditions that stand side by side.
static QStringList sideBySide(const QString &text)
{
    QStringList conditions;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!conditions.isEmpty() && conditions.last() == u"not")
            conditions.last() += u' ' + word;
        else
            conditions.append(word);
    }
    return conditions;
}

std::optional<TextEdit> corrected(const MidTalkCheck &check, int line, const Scenario &scenario,
                                  const SessionState &state)
{
    QStringList words;
    for (const QString &condition : sideBySide(check.text)) {
        if (condition.startsWith(u"state=") || condition.startsWith(u"ending=")) {
            words.append(placeOf(scenario, state));
            continue;
        }
        const auto right = trueWords(condition, scenario, state);
        if (!right)
            return std::nullopt;
        words.append(*right);
    }
    words.removeDuplicates();
    return TextEdit{{line, 1}, check.text, words.join(u' ')};
}

std::vector<TextEdit> correctedExpectation(const Play &play, const Scenario &scenario, const SessionState &state,
                                           const std::optional<Report> &report)
{
    std::vector<TextEdit> edits;
    if (!state.ending)
        return edits;
    const QString &ending = scenario.endings[static_cast<std::size_t>(*state.ending)].id;
    if (!play.ending.isEmpty() && play.ending != ending)
        edits.push_back({play.endingPosition, play.ending, ending});
    const auto bound = [&](const std::optional<int> &expected, bool holds, const Position &position) {
        if (expected && !holds)
            edits.push_back({position, QString::number(*expected), QString::number(report->score)});
    };
    if (report) {
        bound(play.minimumScore, report->score >= play.minimumScore.value_or(0), play.minimumScorePosition);
        bound(play.maximumScore, report->score <= play.maximumScore.value_or(0), play.maximumScorePosition);
    }
    return edits;
}

} // namespace ventil
