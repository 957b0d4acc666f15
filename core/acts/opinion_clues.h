// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace ventil {

// What in a reply tells whether an act is there, besides the score of the sentence that speaks most for it ("its
// sentence").
enum class Clue {
    Sentences,        // of the reply
    Words,            // of the reply
    Short,            // a few words in all
    Shared,           // what one sentence has in common with one thing the customer said (Subject), where it has most
    CustomerAsks,     // in his last words
    CustomerExclaims, // in his last words
    CustomerLength,   // of his last words
    OwnWords,         // of its sentence
    OwnAsks,          // its sentence is a question,
    OwnFirst,         // … the first,
    OwnLast,          // … the last
    OwnDoesMore,      // patterns found another act in its sentence
    OwnShared,        // what its sentence has in common with one thing the customer said
    OwnAskedFor,      // how much its sentence speaks for another act that the documents ask for
    OwnWarned,        // … and for another one that they warn against
    Elsewhere,        // how much the other sentences speak for the act
    SecondBest,       // how much the second of them does
    Rudeness,         // how much any sentence speaks for any act that the documents warn against
    Plain,            // statements in which patterns found nothing
    PlainBest         // how much the best of these speaks for the act
};
inline constexpr int clueCount = static_cast<int>(Clue::PlainBest) + 1;

// One value a clue, in thousandths: 0 where there is nothing of it, about 1000 where there is as much as usual.
class Clues {
public:
    int of(Clue clue) const { return m_values[static_cast<std::size_t>(clue)]; }
    void set(Clue clue, int value) { m_values[static_cast<std::size_t>(clue)] = value; }
    friend bool operator==(const Clues &, const Clues &) = default;

private:
    std::array<int, clueCount> m_values{};
};

QString clueId(Clue clue); // "sentences"

template<typename Visitor>
void forEachClue(Visitor &&visit)
{
    for (int i = 0; i < clueCount; ++i)
        visit(static_cast<Clue>(i));
}

} // namespace ventil
