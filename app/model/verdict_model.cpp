// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/verdict_model.h"

#include "app/model/act_names.h"
#include "app/model/plain_text.h"
#include "app/model/rule_model.h"

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

namespace {

// Why the detector found it: its match of that act nearest to the evidence.
QString reasonOf(const TalkTurn &turn, const Evidence &evidence)
{
    for (const ActMatch &match : turn.acts)
        if (match.act == *evidence.act && match.span.begin < evidence.span.end() &&
            evidence.span.begin < match.span.end())
            return match.why;
    return {};
}

std::vector<ShownEvidence> shownEvidence(const RuleVerdict &judged, const Talk &talk)
{
    std::vector<ShownEvidence> shown;
    for (const Evidence &evidence : judged.evidence) {
        const TalkTurn &turn = talk.turns.at(std::size_t(evidence.turn));
        if (!evidence.act || !turn.byTrainee || turn.text.isEmpty())
            continue;
        ShownEvidence one;
        one.words = neutralised(turn.text.mid(evidence.span.begin, evidence.span.length).trimmed());
        one.reason = neutralised(reasonOf(turn, evidence));
        one.probable = evidence.certainty == Certainty::Probable;
        one.turn = evidence.turn;
        one.act = *evidence.act;
        shown.push_back(one);
    }
    return shown;
}

// The first act that the rule asks for and no reply was found to hold.
std::optional<Act> lackingAct(const RuleVerdict &judged, const Talk &talk)
{
    if (judged.verdict != Verdict::Missed)
        return std::nullopt;
    ActSet done;
    for (const TalkTurn &turn : talk.turns)
        done = done | allActs(turn.acts);
    for (const ActSet &oneOf : judged.rule->say)
        for (int i = 0; i < actCount; ++i)
            if (const auto act = static_cast<Act>(i); oneOf.contains(act) && !(done & oneOf).contains(act))
                return act;
    return std::nullopt;
}

VerdictModel::Row rowOf(const RuleVerdict &judged, const Talk &talk)
{
    const Rule &rule = *judged.rule;
    VerdictModel::Row row;
    row.text = neutralised(pick(rule.text, talk.document));
    row.inEnglish = neutralised(rule.text.value(u"en"_s));
    row.place = neutralised(pick(rule.place, talk.document));
    row.why = neutralised(pick(rule.why, talk.document));
    row.verdict = toId(judged.verdict);
    row.forbids = rule.kind == RuleKind::Dont;
    row.evidence = judged.evidence;
    row.shown = shownEvidence(judged, talk);
    row.lacking = lackingAct(judged, talk);
    row.probable =
        !judged.evidence.empty() && std::all_of(judged.evidence.begin(), judged.evidence.end(),
                                                [](const Evidence &e) { return e.certainty == Certainty::Probable; });
    for (const Evidence &evidence : judged.evidence) {
        const QString &said = talk.turns.at(std::size_t(evidence.turn)).text;
        const QString quote = neutralised(said.mid(evidence.span.begin, evidence.span.length).trimmed());
        if (!quote.isEmpty() && !row.quotes.contains(quote))
            row.quotes.append(quote);
    }
    if (judged.verdict == Verdict::Missed || judged.verdict == Verdict::Broken) {
        for (const QString &wording : rule.wordings)
            row.wordings.append(neutralised(wording));
    }
    return row;
}

} // namespace

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> VerdictModel::roleNames() const
{
    return {{RuleTextRole, "ruleText"},
            {RuleInEnglishRole, "ruleInEnglish"},
            {PlaceRole, "place"},
            {WhyRole, "why"},
            {ForbidsRole, "forbids"},
            {VerdictRole, "verdict"},
            {VerdictNameRole, "verdictName"},
            {ProbableRole, "probable"},
            {QuotesRole, "quotes"},
            {EvidenceRole, "evidence"},
            {RepliesRole, "replies"},
            {ClosestRole, "closest"},
            {WordingsRole, "wordings"},
            {DecisionsRole, "decisions"},
            {ChosenRole, "chosen"}};
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case RuleTextRole:
        return row.text;
    case RuleInEnglishRole:
        return row.inEnglish;
    case PlaceRole:
        return row.place;
    case WhyRole:
        return row.why;
    case ForbidsRole:
        return row.forbids;
    case VerdictRole:
        return row.verdict;
    case VerdictNameRole:
        return verdictName(row.verdict);
    case ProbableRole:
        return row.probable;
    case QuotesRole:
        return row.quotes;
    case EvidenceRole:
        return shownOf(row);
    case RepliesRole:
        return repliesOf(row);
    case ClosestRole:
        return row.closest;
    case WordingsRole:
        return row.wordings;
    case DecisionsRole:
        return decisionsOf(row);
    case ChosenRole:
        return index.row() == m_chosen;
    default:
        return {};
    }
}

QVariantList VerdictModel::shownOf(const Row &row) const
{
    QVariantList shown;
    for (ShownEvidence one : row.shown) {
        one.recognised = (one.probable ? tr("Probably %1") : tr("Recognised as %1")).arg(actName(one.act));
        one.objection = m_appeals->decision(one.turn, one.act);
        shown.append(QVariant::fromValue(one));
    }
    return shown;
}

QVariantList VerdictModel::repliesOf(const Row &row) const
{
    QVariantList replies;
    if (!row.lacking)
        return replies;
    for (std::size_t turn = 0; turn < m_talk->turns.size(); ++turn) {
        const TalkTurn &reply = m_talk->turns[turn];
        if (reply.byTrainee && !reply.text.trimmed().isEmpty())
            replies.append(QVariant::fromValue(ClaimableReply{neutralised(reply.text.simplified()), int(turn),
                                                              m_appeals->decision(int(turn), *row.lacking)}));
    }
    return replies;
}

// What was decided on the objections to this row, each decision once.
QStringList VerdictModel::decisionsOf(const Row &row) const
{
    QStringList decisions;
    for (const ShownEvidence &one : row.shown)
        decisions.append(m_appeals->decision(one.turn, one.act));
    for (int turn = 0; row.lacking && turn < int(m_talk->turns.size()); ++turn)
        decisions.append(m_appeals->decision(turn, *row.lacking));
    decisions.removeAll(QString());
    decisions.removeDuplicates();
    return decisions;
}

int VerdictModel::rowAbout(const Appeal &appeal) const
{
    const auto isAbout = [&](Act act) { return actId(act) == appeal.act; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return appeal.said ? row.lacking && isAbout(*row.lacking)
                           : std::any_of(row.shown.begin(), row.shown.end(), [&](const ShownEvidence &one) {
                                 return one.turn == appeal.turn && isAbout(one.act);
                             });
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

// The same act may show in several rows.
void VerdictModel::appealsChanged()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {EvidenceRole, RepliesRole, DecisionsRole});
}

void VerdictModel::setClosest(int row, const QString &words)
{
    m_rows[std::size_t(row)].closest = neutralised(words);
    Q_EMIT dataChanged(index(row), index(row), {ClosestRole});
}

void VerdictModel::reset(const Report &report, const Talk &talk, const SessionAppeals &appeals)
{
    beginResetModel();
    m_talk = &talk;
    m_appeals = &appeals;
    m_chosen = -1;
    m_rows.clear();
    for (const RuleVerdict &judged : report.rules)
        m_rows.push_back(rowOf(judged, talk));
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.verdict == "kept"_L1 || row.verdict == "broken"_L1 || row.verdict == "missed"_L1;
    });
    endResetModel();
    Q_EMIT countChanged();
}

void VerdictModel::choose(int row)
{
    const int before = m_chosen;
    m_chosen = row;
    for (int changed : {before, row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {ChosenRole});
    }
}

void VerdictModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {VerdictNameRole, EvidenceRole});
}

QString verdictName(const QString &verdict)
{
    if (verdict == "kept"_L1)
        return VerdictModel::tr("Kept");
    if (verdict == "broken"_L1)
        return VerdictModel::tr("Broken");
    if (verdict == "missed"_L1)
        return VerdictModel::tr("Not found in your replies");
    if (verdict == "not_applicable"_L1)
        return VerdictModel::tr("Did not apply");
    return VerdictModel::tr("Not measured");
}

} // namespace ventil
