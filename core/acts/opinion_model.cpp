// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_model.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ventil {

namespace {

constexpr quint32 magic = 0x564f5036; // "VOP6": says the layout and the meaning of the features
constexpr std::size_t bucketCount = 1U << 16U;

QDataStream &operator<<(QDataStream &out, const OpinionBar &bar)
{
    out << bar.add << bar.keep;
    forEachClue([&](Clue clue) { out << bar.perClue.of(clue); });
    for (int beside : bar.beside)
        out << beside;
    return out;
}

QDataStream &operator>>(QDataStream &in, OpinionBar &bar)
{
    in >> bar.add >> bar.keep;
    forEachClue([&](Clue clue) {
        int value = 0;
        in >> value;
        bar.perClue.set(clue, value);
    });
    for (int &beside : bar.beside)
        in >> beside;
    return in;
}

} // namespace

OpinionModel::OpinionModel(const std::array<Column, actCount> &columns, std::vector<quint32> keys,
                           std::vector<quint8> values, std::vector<Row> rows)
    : m_columns(columns),
      m_keys(std::move(keys)),
      m_values(std::move(values)),
      m_rows(std::move(rows)),
      m_buckets(bucketCount + 1, 0),
      m_filter(m_keys.size())
{
    for (quint32 key : m_keys) {
        ++m_buckets[(key >> 16U) + 1];
        m_filter.add(key);
    }
    for (std::size_t i = 1; i <= bucketCount; ++i)
        m_buckets[i] += m_buckets[i - 1];
}

std::optional<OpinionModel> OpinionModel::read(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 found = 0;
    quint32 acts = 0;
    quint32 count = 0;
    in >> found >> acts >> count;
    if (found != magic || acts != actCount || count > static_cast<quint32>(bytes.size()))
        return std::nullopt;
    std::array<Column, actCount> columns;
    for (Column &column : columns)
        in >> column.scale >> column.bias >> column.bar >> column.speaks;
    std::vector<quint32> keys(count);
    for (quint32 &key : keys)
        in >> key;
    std::vector<quint8> values(count);
    in.readRawData(reinterpret_cast<char *>(values.data()), static_cast<int>(count));
    std::vector<Row> rows(count, Row{});
    for (Row &row : rows)
        in.readRawData(reinterpret_cast<char *>(row.data()), actCount);
    const bool ascending = std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) == keys.end();
    if (in.status() != QDataStream::Ok || !in.atEnd() || !ascending)
        return std::nullopt;
    return OpinionModel(columns, std::move(keys), std::move(values), std::move(rows));
}

QByteArray OpinionModel::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << magic << static_cast<quint32>(actCount) << static_cast<quint32>(m_keys.size());
    for (const Column &column : m_columns)
        out << column.scale << column.bias << column.bar << column.speaks;
    for (quint32 key : m_keys)
        out << key;
    out.writeRawData(reinterpret_cast<const char *>(m_values.data()), static_cast<int>(m_values.size()));
    for (const Row &row : m_rows)
        out.writeRawData(reinterpret_cast<const char *>(row.data()), actCount);
    return bytes;
}

const OpinionModel::Row *OpinionModel::find(quint32 key) const
{
    const quint32 bucket = key >> 16U;
    for (quint32 i = m_buckets[bucket]; i < m_buckets[bucket + 1]; ++i)
        if (m_keys[i] == key)
            return &m_rows[i];
    return nullptr;
}

// The sums stay in sixteen bits as long as these hold them: twice as many acts at once. All rows are asked for before
// the first is needed.
OpinionModel::Weighed OpinionModel::weigh(const std::vector<Feature> &features) const
{
    constexpr std::size_t most = std::numeric_limits<qint16>::max() / -std::numeric_limits<qint8>::min();
    std::array<qint32, actCount> sums{};
    quint64 square = 0;
    for (std::size_t first = 0; first < features.size(); first += most) {
        std::array<qint16, actCount> part{};
        const std::size_t end = std::min(features.size(), first + most);
        std::array<const Row *, most> known;
        std::size_t count = 0;
        for (std::size_t i = first; i < end; ++i)
            if (const Row *weights = row(features[i].key)) {
                __builtin_prefetch(weights);
                known[count++] = weights;
                square += quint64{worth(weights)} * worth(weights);
            }
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t act = 0; act < part.size(); ++act)
                part[act] = static_cast<qint16>(part[act] + (*known[i])[act]);
        for (std::size_t act = 0; act < sums.size(); ++act)
            sums[act] += part[act];
    }
    Weighed weighed;
    weighed.inverseLength = inverseRoot(std::max<quint64>(1, square));
    for (std::size_t act = 0; act < sums.size(); ++act) {
        const qint64 sum = sums[act] * static_cast<qint64>(m_columns[act].scale) * weighed.inverseLength;
        weighed.scores[act] = (sum >> lengthBits) + m_columns[act].bias;
    }
    return weighed;
}

quint8 valueOf(FeatureKind kind, std::size_t sentencesWithIt, std::size_t sentences)
{
    constexpr double unit = 12.0; // words and pairs seen twice come to the most from some 30,000 sentences on
    constexpr double most = std::numeric_limits<quint8>::max();
    const bool whole = kind == FeatureKind::Word || kind == FeatureKind::Pair;
    const double rarity = 1.0 + std::log(static_cast<double>(sentences) / static_cast<double>(sentencesWithIt));
    return static_cast<quint8>(std::min(most, std::round(unit * (whole ? 2.0 : 1.0) * rarity)));
}

quint32 inverseRoot(quint64 square)
{
    const quint64 inverse = (quint64{1} << (2U * OpinionModel::lengthBits)) / square;
    quint64 root = 0;
    for (quint64 bit = quint64{1} << OpinionModel::lengthBits; bit != 0; bit >>= 1U)
        if ((root + bit) * (root + bit) <= inverse)
            root += bit;
    return static_cast<quint32>(root);
}

} // namespace ventil
