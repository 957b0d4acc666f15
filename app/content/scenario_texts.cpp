// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/scenario_texts.h"

#include "core/text/code_points.h"

#include <QSet>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString escaped = text;
    return u'"' + escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s) + u'"';
}

namespace {

class Collector {
public:
    explicit Collector(const QString &source) : m_source(source), m_lineStarts{0}
    {
        for (qsizetype at = source.indexOf(u'\n'); at >= 0; at = source.indexOf(u'\n', at + 1))
            m_lineStarts.push_back(at + 1);
    }

    Result<std::vector<ScenarioText>> run(const yaml::Node &root)
    {
        for (const yaml::Entry &entry : root.entries)
            walk(entry.value, entry.key, entry.key, entry.key == u"values" || holdsText(entry.key));
        if (m_problem)
            return *m_problem;
        return std::move(m_texts);
    }

private:
    static bool holdsText(const QString &key)
    {
        static const QSet<QString> keys{u"title"_s,   u"summary"_s, u"about"_s,       u"situation"_s, u"offers"_s,
                                        u"vents"_s,   u"say"_s,     u"interrupted"_s, u"example"_s,   u"text"_s,
                                        u"sums_up"_s, u"words"_s,   u"not_example"_s, u"name"_s};
        return keys.contains(key);
    }
    static bool holdsWordings(const QString &key) { return key == u"say" || key == u"interrupted"; }

    void walk(const yaml::Node &node, const QString &path, const QString &key, bool isText)
    {
        if (node.isScalar()) {
            if (isText)
                add(node, path, {}, holdsWordings(key));
            return;
        }
        for (std::size_t i = 0; i < node.items.size(); ++i)
            walk(node.items[i], u"%1.%2"_s.arg(path).arg(i + 1), key, isText);
        if (node.isMap() && holdsWordings(key))
            return addGuarded(node, path);
        const bool isValue = key == u"values";
        for (const yaml::Entry &entry : node.entries)
            walk(entry.value, path + u'.' + entry.key, entry.key,
                 (isValue && entry.value.isList()) || holdsText(entry.key));
    }

    void addGuarded(const yaml::Node &node, const QString &path)
    {
        const yaml::Node *id = node.find(u"id");
        const auto text = std::find_if(node.entries.begin(), node.entries.end(),
                                       [](const yaml::Entry &entry) { return entry.key == u"text"; });
        if (text == node.entries.end())
            return;
        add(text->value, path, id ? id->text : QString(), true);
        const bool isFlow = m_source.mid(offsetOf(node.position), 1) == u"{";
        m_texts.back().joint = isFlow ? u", "_s : u'\n' + QString(text->keyPosition.column - 1, u' ');
    }

    qsizetype offsetOf(const Position &position) const
    {
        const qsizetype start = m_lineStarts[static_cast<std::size_t>(position.line - 1)];
        return start + unitsIn(QStringView(m_source).sliced(start), position.column - 1);
    }

    void add(const yaml::Node &node, const QString &path, const QString &id, bool isWording)
    {
        ScenarioText text{id.isEmpty() ? path : id, path, node.position, node.text, 0, 0, isWording, !id.isEmpty(), {}};
        text.begin = offsetOf(node.position);
        text.end = endOf(node, text.begin, static_cast<std::size_t>(node.position.line - 1));
        if (text.end < 0)
            m_problem = Error{Message::tr("line %1: put this text in quotes, on one line").arg(node.position.line)};
        m_texts.push_back(std::move(text));
    }

    qsizetype endOf(const yaml::Node &node, qsizetype begin, std::size_t line) const
    {
        const QChar first = begin < m_source.size() ? m_source[begin] : QChar();
        if (node.quoted && (first == u'>' || first == u'|'))
            return endOfBlock(line);
        if (node.quoted)
            return endOfQuoted(begin, first);
        return QStringView(m_source).sliced(begin).startsWith(node.text) ? begin + node.text.size() : -1;
    }

    qsizetype endOfQuoted(qsizetype begin, QChar quote) const
    {
        for (qsizetype i = begin + 1; i < m_source.size(); ++i) {
            const bool doubled =
                quote == u'\'' && m_source[i] == quote && i + 1 < m_source.size() && m_source[i + 1] == quote;
            if (doubled || (quote == u'"' && m_source[i] == u'\\'))
                ++i;
            else if (m_source[i] == quote)
                return i + 1;
        }
        return -1;
    }

    qsizetype indentOf(std::size_t line) const
    {
        qsizetype at = m_lineStarts[line];
        while (at < m_source.size() && m_source[at] == u' ')
            ++at;
        const bool isBlank = at == m_source.size() || m_source[at] == u'\n' || m_source[at] == u'\r';
        return isBlank ? -1 : at - m_lineStarts[line];
    }

    // A block goes on as long as lines are indented deeper than the one it is announced in.
    qsizetype endOfBlock(std::size_t line) const
    {
        const qsizetype outer = indentOf(line);
        std::size_t last = line;
        for (std::size_t next = line + 1; next < m_lineStarts.size(); ++next) {
            const qsizetype indent = indentOf(next);
            if (indent >= 0 && indent <= outer)
                break;
            if (indent > outer)
                last = next;
        }
        const qsizetype end = m_source.indexOf(u'\n', m_lineStarts[last]);
        return end < 0 ? m_source.size() : end;
    }

    const QString &m_source;
    std::vector<qsizetype> m_lineStarts;
    std::vector<ScenarioText> m_texts;
    std::optional<Error> m_problem;
};

} // namespace

Result<std::vector<ScenarioText>> scenarioTexts(const QString &source, const yaml::Node &root)
{
    return Collector(source).run(root);
}

} // namespace ventil
