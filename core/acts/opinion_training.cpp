// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/opinion_training.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace ventil {

namespace {

constexpr std::size_t width = std::tuple_size_v<OpinionModel::Row>;
using Weights = std::array<float, width>;

constexpr int rounds = 4; // the first learns from whole replies, the others from sentences
constexpr int epochs = 12;
constexpr float cost = 1.0F;      // of a mistake, against the size of the weights
constexpr int leastSentences = 2; // a feature must have been seen in
constexpr int leastReplies = 8;   // an act must have been seen in

// In how many sentences a feature was seen.
struct Seen {
    FeatureKind kind = FeatureKind::Manner;
    int sentences = 0;
    std::size_t last = 0; // the number of the last one
};

// A sentence or a whole reply of several sentences, as the learner sees it.
struct Example {
    std::size_t reply = 0;
    bool whole = false;
    std::vector<Feature> features;
    std::vector<quint32> rows; // of the features that are kept
    float norm = 0;            // what the features' values are multiplied with
    float square = 0;          // of the example's length, with the bias
    Weights alpha{};
    std::array<qint8, width> label{}; // 1 holds the act, -1 does not, 0 is left out
};

class Trainer {
public:
    Trainer(const std::vector<LabelledReply> &replies, const Writing &writing, const OpinionBars &bars)
        : m_replies(replies), m_bars(bars)
    {
        for (std::size_t i = 0; i < replies.size(); ++i)
            addReply(i, writing);
        keepFrequent();
    }

    OpinionModel run()
    {
        for (int round = 0; round < rounds; ++round) {
            for (Example &example : m_examples)
                label(example, round == 0);
            if (round > 0)
                chooseSentences();
            learn();
        }
        return model();
    }

private:
    void addReply(std::size_t index, const Writing &writing)
    {
        const Tokens text = tokenize(m_replies[index].reply, writing);
        Example whole{index, true, {}, {}, 0, 0, {}, {}};
        std::size_t sentences = 0;
        for (const Sentence &sentence : text.sentences) {
            Example example{index, false, {}, {}, 0, 0, {}, {}};
            appendFeatures(text, sentence, writing, example.features);
            if (example.features.empty())
                continue;
            whole.features.insert(whole.features.end(), example.features.begin(), example.features.end());
            m_examples.push_back(std::move(example));
            ++sentences;
        }
        if (sentences > 1)
            m_examples.push_back(std::move(whole));
        else if (sentences == 1)
            m_single.resize(index + 1, false), m_single[index] = true;
    }

    void keepFrequent()
    {
        QHash<quint32, Seen> seen;
        std::size_t sentences = 0;
        for (const Example &example : m_examples) {
            if (example.whole)
                continue;
            ++sentences;
            for (const Feature &feature : example.features) {
                Seen &one = seen[feature.key];
                one.kind = feature.kind;
                one.sentences += one.last == sentences ? 0 : 1;
                one.last = sentences;
            }
        }
        for (auto it = seen.constBegin(); it != seen.constEnd(); ++it)
            if (it.value().sentences >= leastSentences)
                m_keys.push_back(it.key());
        std::sort(m_keys.begin(), m_keys.end());
        for (quint32 key : m_keys)
            m_values.push_back(valueOf(seen[key].kind, seen[key].sentences, sentences));
        for (Example &example : m_examples)
            look(example);
        m_single.resize(m_replies.size(), false);
    }

    void look(Example &example) const
    {
        for (const Feature &feature : example.features) {
            const auto key = std::lower_bound(m_keys.begin(), m_keys.end(), feature.key);
            if (key != m_keys.end() && *key == feature.key)
                example.rows.push_back(static_cast<quint32>(key - m_keys.begin()));
        }
        std::sort(example.rows.begin(), example.rows.end());
        float length = 0;
        float square = 0;
        for (std::size_t i = 0; i < example.rows.size();) {
            std::size_t next = i;
            while (next < example.rows.size() && example.rows[next] == example.rows[i])
                ++next;
            const float value = m_values[example.rows[i]];
            const auto times = static_cast<float>(next - i);
            length += times * value * value;
            square += times * times * value * value;
            i = next;
        }
        example.norm = 1.0F / std::sqrt(std::max(1.0F, length));
        example.square = square * example.norm * example.norm + 1.0F;
    }

    void label(Example &example, bool wholeReplies) const
    {
        const ActSet acts = m_replies[example.reply].acts;
        const bool stands = wholeReplies ? example.whole || m_single[example.reply] : false;
        for (std::size_t act = 0; act < width; ++act) {
            const bool holds = acts.contains(static_cast<Act>(act));
            if (holds)
                example.label[act] = stands ? 1 : 0;
            else
                example.label[act] = example.whole ? 0 : -1;
        }
    }

    // The sentence of each reply that, so far, speaks most for an act of it.
    void chooseSentences()
    {
        std::size_t begin = 0;
        while (begin < m_examples.size()) {
            std::size_t end = begin;
            std::vector<std::pair<Weights, Example *>> sentences;
            for (; end < m_examples.size() && m_examples[end].reply == m_examples[begin].reply; ++end)
                if (!m_examples[end].whole)
                    sentences.emplace_back(scores(m_examples[end]), &m_examples[end]);
            for (Act act : membersOf(m_replies[m_examples[begin].reply].acts)) {
                const auto column = static_cast<std::size_t>(act);
                if (column >= width)
                    continue;
                const auto best =
                    std::max_element(sentences.begin(), sentences.end(),
                                     [&](const auto &a, const auto &b) { return a.first[column] < b.first[column]; });
                best->second->label[column] = 1;
            }
            begin = end;
        }
    }

    Weights scores(const Example &example) const
    {
        Weights sums{};
        for (quint32 row : example.rows)
            for (std::size_t act = 0; act < width; ++act)
                sums[act] += m_values[row] * m_weights[row][act];
        for (std::size_t act = 0; act < width; ++act)
            sums[act] = sums[act] * example.norm + m_bias[act];
        return sums;
    }

    void learn()
    {
        m_weights.assign(m_keys.size(), Weights{});
        m_bias = {};
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_examples.size(); ++i) {
            m_examples[i].alpha = {};
            if (std::any_of(m_examples[i].label.begin(), m_examples[i].label.end(), [](qint8 one) { return one != 0; }))
                order.push_back(i);
        }
        for (int epoch = 0; epoch < epochs; ++epoch) {
            shuffle(order);
            for (std::size_t i : order)
                improve(m_examples[i]);
        }
    }

    // One step of the dual: the best multiplier of this example for each act, the others held.
    void improve(Example &example)
    {
        constexpr float slack = 0.5F / cost;
        const Weights now = scores(example);
        Weights step{};
        for (std::size_t act = 0; act < width; ++act) {
            const auto sign = static_cast<float>(example.label[act]);
            const float gradient = sign * now[act] - 1.0F + example.alpha[act] * slack;
            const float alpha = std::max(0.0F, example.alpha[act] - gradient / (example.square + slack));
            step[act] = sign * (alpha - example.alpha[act]);
            example.alpha[act] = sign == 0 ? 0.0F : alpha;
            m_bias[act] += step[act];
            step[act] *= example.norm;
        }
        for (quint32 row : example.rows)
            for (std::size_t act = 0; act < width; ++act)
                m_weights[row][act] += m_values[row] * step[act];
    }

    void shuffle(std::vector<std::size_t> &order)
    {
        for (std::size_t i = order.size(); i > 1; --i) {
            m_state = m_state * 6364136223846793005U + 1442695040888963407U;
            std::swap(order[i - 1], order[(m_state >> 33U) % i]);
        }
    }

    OpinionModel model() const
    {
        std::array<OpinionModel::Column, width> columns;
        std::vector<OpinionModel::Row> rows(m_keys.size(), OpinionModel::Row{});
        for (std::size_t act = 0; act < width; ++act) {
            float largest = 0;
            for (std::size_t row = 0; row < rows.size(); ++row)
                largest = std::max(largest, std::abs(m_values[row] * m_weights[row][act]));
            const float unit = largest > 0 ? largest / 127.0F : 1.0F;
            for (std::size_t row = 0; row < rows.size(); ++row)
                rows[row][act] = static_cast<qint8>(std::lround(m_values[row] * m_weights[row][act] / unit));
            columns[act].scale = static_cast<qint32>(std::lround(unit * OpinionModel::opinionUnit));
            columns[act].bias = static_cast<qint32>(std::lround(m_bias[act] * OpinionModel::opinionUnit));
            columns[act].bar = m_bars[act];
            columns[act].speaks = std::count_if(m_replies.begin(), m_replies.end(), [act](const LabelledReply &reply) {
                                      return reply.acts.contains(static_cast<Act>(act));
                                  }) >= leastReplies;
        }
        return {columns, m_keys, m_values, std::move(rows)};
    }

    const std::vector<LabelledReply> &m_replies;
    const OpinionBars &m_bars;
    std::vector<Example> m_examples;
    std::vector<bool> m_single; // replies of one sentence
    std::vector<quint32> m_keys;
    std::vector<quint8> m_values;
    std::vector<Weights> m_weights;
    Weights m_bias{};
    quint64 m_state = 1;
};

} // namespace

OpinionModel trainOpinion(const std::vector<LabelledReply> &replies, const Writing &writing, const OpinionBars &bars)
{
    return Trainer(replies, writing, bars).run();
}

} // namespace ventil
