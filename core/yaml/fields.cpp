// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/fields.h"

#include <algorithm>
#include <utility>

namespace ventil::yaml {

using namespace Qt::StringLiterals;

static Message kindName(const Node &node)
{
    if (node.isNull())
        return Message::tr("nothing");
    return node.isList() ? Message::tr("a list") : node.isMap() ? Message::tr("a map") : Message::tr("a text");
}

Fields::Fields(const Node &map, QString file, Diagnostics &diagnostics)
    : m_map(map), m_file(std::move(file)), m_diagnostics(diagnostics)
{
    m_isEntryAsked.resize(static_cast<qsizetype>(map.entries.size()));
    std::fill(m_isEntryAsked.begin(), m_isEntryAsked.end(), false);
    if (!m_map.isMap())
        report(m_map.position, u"V113"_s,
               Message::tr("a map of \"key: value\" lines is expected here; found: %1").arg(kindName(m_map)));
}

Fields::~Fields()
{
    QStringList known;
    for (std::size_t i = 0; i < m_map.entries.size(); ++i) {
        if (m_isEntryAsked[static_cast<qsizetype>(i)] || m_diagnostics.size() >= maximumFaults)
            continue;
        if (known.isEmpty()) {
            known = QStringList(m_asked.begin(), m_asked.end());
            known.removeDuplicates();
        }
        const Entry &entry = m_map.entries[i];
        const Message problem = Message::tr("\"%1\" is not known here").arg(entry.key);
        report(entry.keyPosition, u"V112"_s,
               nearestName(entry.key, known).isEmpty()
                   ? Message::tr("%1; there are: %2").arg(problem, known.join(u", "_s))
                   : didYouMean(problem, entry.key, known));
    }
}

void Fields::report(const Position &position, const QString &code, const Message &message)
{
    m_diagnostics.push_back({m_file, position, code, message});
}

bool Fields::has(const QString &key)
{
    return node(key) != nullptr;
}

const Node *Fields::node(const QString &key)
{
    m_asked.append(key);
    const auto entry = std::find_if(m_map.entries.begin(), m_map.entries.end(),
                                    [&](const Entry &candidate) { return candidate.key == key; });
    if (entry == m_map.entries.end())
        return nullptr;
    m_isEntryAsked[entry - m_map.entries.begin()] = true;
    return &entry->value;
}

const Node *Fields::require(const QString &key)
{
    const Node *found = node(key);
    if (!found && m_map.isMap())
        report(m_map.position, u"V116"_s, Message::tr("\"%1\" is missing here").arg(key));
    return found;
}

QString Fields::text(const QString &key, const QString &otherwise)
{
    const Node *found = node(key);
    if (!found)
        return otherwise;
    if (!found->isScalar() || found->isNull()) {
        report(found->position, u"V113"_s, Message::tr("\"%1\" must be a text; found: %2").arg(key, kindName(*found)));
        return otherwise;
    }
    return found->text;
}

QString Fields::requireText(const QString &key)
{
    if (!require(key))
        return {};
    QString value = text(key);
    const Node *found = node(key);
    if (found->isScalar() && !found->isNull() && value.trimmed().isEmpty())
        report(found->position, u"V113"_s, Message::tr("\"%1\" must not be empty").arg(key));
    return value;
}

std::optional<int> toInteger(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    QStringView digits = text;
    if (negative || text.startsWith(u'+'))
        digits = digits.sliced(1);
    if (digits.isEmpty() || digits.size() > 9 || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    return negative ? -value : value;
}

int Fields::integer(const QString &key, int otherwise, int least, int most)
{
    const Node *found = node(key);
    if (!found)
        return otherwise;
    const auto value = found->isScalar() ? toInteger(found->text) : std::nullopt;
    if (!value || *value < least || *value > most) {
        report(found->position, u"V113"_s,
               Message::tr("\"%1\" must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
        return otherwise;
    }
    return *value;
}

bool Fields::boolean(const QString &key, bool otherwise)
{
    const Node *found = node(key);
    if (!found)
        return otherwise;
    if (!found->isScalar() || found->quoted || (found->text != u"true" && found->text != u"false")) {
        report(found->position, u"V113"_s, Message::tr("\"%1\" must be true or false").arg(key));
        return otherwise;
    }
    return found->text == u"true";
}

QString Fields::oneOf(const QString &key, const QStringList &allowed, const QString &otherwise)
{
    const Node *found = node(key);
    if (!found)
        return otherwise;
    if (!found->isScalar() || !allowed.contains(found->text)) {
        const Message problem = Message::tr("\"%1\" must be one of: %2").arg(key, allowed.join(u", "_s));
        report(found->position, u"V113"_s, found->isScalar() ? didYouMean(problem, found->text, allowed) : problem);
        return otherwise;
    }
    return found->text;
}

QStringList Fields::texts(const QString &key)
{
    QStringList list;
    each(key, [&](const Node &item) {
        if (item.isScalar() && !item.isNull())
            list.append(item.text);
        else
            report(item.position, u"V113"_s, Message::tr("\"%1\" holds texts; found: %2").arg(key, kindName(item)));
    });
    return list;
}

void Fields::each(const QString &key, const std::function<void(const Node &)> &item)
{
    const Node *found = node(key);
    if (!found)
        return;
    if (found->isNull())
        return report(found->position, u"V113"_s,
                      Message::tr("\"%1\" holds nothing; give it something or take it out").arg(key));
    if (!found->isList())
        return item(*found);
    for (const Node &element : found->items)
        item(element);
}

void Fields::eachEntry(const QString &key, const std::function<void(const Entry &)> &entry)
{
    const Node *found = node(key);
    if (!found)
        return;
    if (!found->isMap()) {
        report(found->position, u"V113"_s,
               Message::tr(R"("%1" must be a map of "name: value" lines; found: %2)").arg(key, kindName(*found)));
        return;
    }
    for (const Entry &element : found->entries)
        entry(element);
}

void Fields::eachUnasked(const std::function<void(const Entry &)> &entry)
{
    for (std::size_t i = 0; i < m_map.entries.size(); ++i)
        if (!std::exchange(m_isEntryAsked[static_cast<qsizetype>(i)], true))
            entry(m_map.entries[i]);
}

} // namespace ventil::yaml
