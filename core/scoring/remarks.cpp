// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/talk_view.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace ventil {

namespace {

constexpr qsizetype leastRepeated = 8; // letters: thanks and greetings may come twice

void addTakenBack(const Talk &talk, int turn, std::vector<Remark> &remarks)
{
    for (const TakenBackWords &words : talk.turns[static_cast<std::size_t>(turn)].takenBack) {
        const bool wasSaid = std::any_of(talk.turns.begin(), talk.turns.begin() + turn + 1, [&](const TalkTurn &said) {
            return allActs(said.acts).containsAny(words.acts);
        });
        if (wasSaid)
            remarks.push_back({Remark::Kind::TakenBack, turn, words.span, {}, 1});
    }
}

} // namespace

QString toId(Remark::Kind kind)
{
    static constexpr std::array<QStringView, 6> ids{u"wrong_fact", u"repeated", u"taken_back",
                                                    u"pasted",     u"crowded",  u"house"};
    return ids[static_cast<std::size_t>(kind)].toString();
}

std::vector<Remark> TalkView::remarks() const
{
    std::vector<Remark> remarks;
    QHash<QString, std::size_t> said; // where the first repetition is told, by what is said
    for (int i : m_trainee) {
        for (const WrongFact &fact : turn(i).wrongFacts)
            remarks.push_back({Remark::Kind::WrongFact, i, fact.span, fact.right, 1});
        for (const HouseWords &words : turn(i).house)
            remarks.push_back({Remark::Kind::House, i, words.span, words.instead, 1, words.why});
        addTakenBack(m_talk, i, remarks);
        for (const SaidSentence &sentence : m_sentences[static_cast<std::size_t>(i)]) {
            if (isPasted(sentence)) {
                remarks.push_back({Remark::Kind::Pasted, i, sentence.span, {}, 1});
                continue;
            }
            if (sentence.bare.size() < leastRepeated)
                continue;
            const auto known = said.constFind(sentence.bare);
            if (known == said.constEnd()) {
                said.insert(sentence.bare, remarks.size());
                remarks.push_back({Remark::Kind::Repeated, i, sentence.span, {}, 1});
            } else {
                ++remarks[*known].times;
            }
        }
    }
    std::erase_if(remarks, [](const Remark &one) { return one.kind == Remark::Kind::Repeated && one.times == 1; });
    return remarks;
}

} // namespace ventil
