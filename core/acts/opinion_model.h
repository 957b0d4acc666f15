// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/acts/key_filter.h"
#include "core/acts/opinion_bars.h"
#include "core/acts/opinion_features.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace ventil {

// Whether the second opinion may add an act. Not what is read from letters, where wording tells nothing.
constexpr bool mayAdd(Act act)
{
    return act != Act::Shouting;
}

// One linear judgement an act over the features of a sentence, in whole numbers: the score of an act is
// bias + scale * (sum of its weights over the features) / sqrt(sum of the squared values of the features), in units of
// 1/opinionUnit. A feature is worth the more, the rarer it is (see valueOf); what training has not seen is worth
// nothing. The sentence with the highest score stands for the reply; the act's bar says what the score is worth.
class OpinionModel {
public:
    static constexpr int opinionUnit = 1 << 20;
    static constexpr int perMille(qint64 score) { return static_cast<int>(score * 1000 / opinionUnit); }
    static constexpr int lengthBits = 24;
    using Row = std::array<qint8, actCount>; // one weight an act, times the feature's value
    using Scores = std::array<qint64, actCount>;
    struct Weighed {
        Scores scores{};
        quint32 inverseLength = 0; // 2^lengthBits / the root in the denominator
    };

    struct Column {
        qint32 scale = 0;
        qint32 bias = 0;
        OpinionBar bar;
        bool speaks = false; // enough was seen of this act to have an opinion on it
    };

    // Keys ascend strictly; one value, above 0, and one row a key.
    OpinionModel(const std::array<Column, actCount> &columns, std::vector<quint32> keys, std::vector<quint8> values,
                 std::vector<Row> rows);

    // Nothing when the bytes are damaged or of another version.
    static std::optional<OpinionModel> read(const QByteArray &bytes);
    QByteArray toBytes() const;

    // Null for a feature that training has not seen, or too seldom.
    const Row *row(quint32 key) const { return m_filter.mayHave(key) ? find(key) : nullptr; }

    Weighed weigh(const std::vector<Feature> &features) const;
    const Column &column(Act act) const { return m_columns[static_cast<std::size_t>(act)]; }
    std::size_t featureCount() const { return m_keys.size(); }

private:
    const Row *find(quint32 key) const;
    quint8 worth(const Row *row) const { return m_values[static_cast<std::size_t>(row - m_rows.data())]; }

    std::array<Column, actCount> m_columns;
    std::vector<quint32> m_keys;
    std::vector<quint8> m_values;
    std::vector<Row> m_rows;
    std::vector<quint32> m_buckets; // where the keys with these upper 16 bits begin; one entry more
    KeyFilter m_filter;             // most features have no row
};

// What a feature is worth that stands in so many of the sentences: its rarity (inverse document frequency), and double
// where it is a whole word or two, which say more than the many pieces of a word.
quint8 valueOf(FeatureKind kind, std::size_t sentencesWithIt, std::size_t sentences);

// 2^OpinionModel::lengthBits / sqrt(square), for a square from 1 on.
quint32 inverseRoot(quint64 square);

} // namespace ventil
