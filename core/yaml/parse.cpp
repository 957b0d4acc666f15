// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/node.h"
#include "core/yaml/parser_fault.h"
#include "core/yaml/source_check.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <new>

namespace ventil::yaml {

using namespace Qt::StringLiterals;

const Node *Node::find(QStringView key) const
{
    for (const Entry &entry : entries)
        if (entry.key == key)
            return &entry.value;
    return nullptr;
}

namespace {

// Short texts, of which a file repeats a few all the time: each is made and kept once.
class CommonTexts {
public:
    QString take(const char *bytes, std::size_t length)
    {
        if (length == 0 || length > longest)
            return QString::fromUtf8(bytes, static_cast<qsizetype>(length));
        std::size_t hash = length;
        for (std::size_t i = 0; i < length; ++i)
            hash = hash * 31 + static_cast<unsigned char>(bytes[i]);
        Slot &slot = m_slots[hash % m_slots.size()];
        if (slot.length != length || std::memcmp(slot.bytes.data(), bytes, length) != 0) {
            std::memcpy(slot.bytes.data(), bytes, length);
            slot.length = length;
            slot.text = QString::fromUtf8(bytes, static_cast<qsizetype>(length));
        }
        return slot.text;
    }

private:
    static constexpr std::size_t longest = 16;
    struct Slot {
        std::size_t length = 0;
        std::array<char, longest> bytes{};
        QString text;
    };
    std::array<Slot, 128> m_slots;
};

// The parser's events, one at a time; the bytes must outlive it.
class EventStream {
public:
    explicit EventStream(const QByteArray &bytes)
    {
        if (yaml_parser_initialize(&m_parser) == 0)
            throw std::bad_alloc();
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size()));
    }
    ~EventStream()
    {
        yaml_event_delete(&m_event);
        yaml_parser_delete(&m_parser);
    }
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    // Null where the text breaks the grammar (see `parser`); valid until the next call.
    const yaml_event_t *next()
    {
        yaml_event_delete(&m_event);
        return yaml_parser_parse(&m_parser, &m_event) == 0 ? nullptr : &m_event;
    }

    const yaml_parser_t &parser() const { return m_parser; }

private:
    yaml_parser_t m_parser = {};
    yaml_event_t m_event = {};
};

// Ends the parse from inside an event; the fault is already reported.
struct Refused {};

// Builds nodes from the parser's events and refuses what the subset leaves out.
class Builder {
public:
    Builder(QString file, Diagnostics &diagnostics) : m_file(std::move(file)), m_diagnostics(diagnostics) {}

    std::optional<Node> takeRoot() { return std::move(m_root); }

    void take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (m_root)
                refuse(event.start_mark, u"V110"_s, Message::tr("a second document begins here; a file holds one"));
            break;
        case YAML_ALIAS_EVENT:
            refuse(event.start_mark, u"V109"_s,
                   Message::tr("aliases (*name) are not supported; a text that begins with * needs quotes"));
        case YAML_SCALAR_EVENT:
            refuseAnchorAndTag(event.start_mark, event.data.scalar.anchor, event.data.scalar.tag);
            add(scalar(event));
            break;
        case YAML_SEQUENCE_START_EVENT:
            refuseAnchorAndTag(event.start_mark, event.data.sequence_start.anchor, event.data.sequence_start.tag);
            open(Node::Kind::List, event.start_mark);
            break;
        case YAML_MAPPING_START_EVENT:
            refuseAnchorAndTag(event.start_mark, event.data.mapping_start.anchor, event.data.mapping_start.tag);
            open(Node::Kind::Map, event.start_mark);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            close();
            break;
        default:
            break;
        }
    }

private:
    struct Open {
        Node node;
        std::size_t first = 0;      // of its values in m_items or m_entries
        bool awaitsValue = false;   // maps: the last entry is a key only
        QHash<QString, int> lineOf; // of a key; filled once the map is large …
        std::size_t known = 0;      // … with as many entries
    };
    static constexpr std::size_t large = 32; // entries; up to here a look through them all is faster

    [[noreturn]] void refuse(const yaml_mark_t &mark, const QString &code, const Message &message)
    {
        report(positionOf(mark), code, message);
        throw Refused{};
    }
    void report(const Position &position, const QString &code, const Message &message)
    {
        m_diagnostics.push_back({m_file, position, code, message});
        if (m_diagnostics.size() >= maximumFaults)
            throw Refused{};
    }

    void refuseAnchorAndTag(const yaml_mark_t &mark, const yaml_char_t *anchor, const yaml_char_t *tag)
    {
        if (anchor)
            refuse(mark, u"V109"_s,
                   Message::tr("anchors (&name) are not supported; a text that begins with & needs quotes"));
        if (tag)
            refuse(mark, u"V109"_s,
                   Message::tr("tags (!name) are not supported; a text that begins with ! needs quotes"));
    }

    Node scalar(const yaml_event_t &event)
    {
        const auto &value = event.data.scalar;
        Node node;
        node.position = positionOf(event.start_mark);
        node.text = m_texts.take(reinterpret_cast<const char *>(value.value), value.length);
        node.quoted = value.style != YAML_PLAIN_SCALAR_STYLE;
        const bool inQuotes =
            value.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || value.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
        if (inQuotes && event.end_mark.line != event.start_mark.line)
            refuse(event.start_mark, u"V105"_s, unclosedQuote());
        if (value.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
            refuseForbidden(node.text, node.position);
        return node;
    }

    // Escapes like \x1b bring in what the source check has not seen.
    void refuseForbidden(const QString &text, const Position &position)
    {
        const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7F'; };
        if (std::all_of(text.begin(), text.end(), isPlain))
            return;
        for (const char32_t c : text.toUcs4())
            if (const auto code = forbiddenCode(c))
                return report(position, *code, forbiddenMessage(c));
    }

    void open(Node::Kind kind, const yaml_mark_t &mark)
    {
        if (static_cast<int>(m_open.size()) >= maximumDepth)
            refuse(mark, u"V111"_s, Message::tr("lists and maps are nested deeper than %1").arg(maximumDepth));
        if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().awaitsValue)
            refuse(
                mark, u"V113"_s,
                Message::tr("a key must be a word, not a list or a map; a text that begins with [ or { needs quotes"));
        Open opened;
        opened.node.kind = kind;
        opened.node.position = positionOf(mark);
        opened.first = kind == Node::Kind::Map ? m_entries.size() : m_items.size();
        m_open.push_back(std::move(opened));
    }

    void close()
    {
        Node node = std::move(m_open.back().node);
        const std::size_t first = m_open.back().first;
        m_open.pop_back();
        if (node.isMap())
            node.entries = takeFrom(m_entries, first);
        else
            node.items = takeFrom(m_items, first);
        place(std::move(node));
    }

    // Those at the end, in a list of their own that is no larger than they need.
    template<typename Value>
    static std::vector<Value> takeFrom(std::vector<Value> &values, std::size_t first)
    {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first);
        std::vector<Value> taken(std::make_move_iterator(begin), std::make_move_iterator(values.end()));
        values.erase(begin, values.end());
        return taken;
    }

    void add(Node node)
    {
        if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().awaitsValue)
            takeKey(std::move(node));
        else
            place(std::move(node));
    }

    void takeKey(Node key)
    {
        Open &map = m_open.back();
        if (!key.quoted && key.text == u"<<") {
            report(key.position, u"V109"_s, Message::tr("merge keys (<<) are not supported"));
            throw Refused{};
        }
        if (const auto first = firstLine(map, key.text))
            report(
                key.position, u"V104"_s,
                Message::tr("\"%1\" stands twice in this map; the first one is in line %2").arg(key.text).arg(*first));
        m_entries.push_back({std::move(key.text), key.position, {}});
        map.awaitsValue = true;
    }

    // Where the map has this key already.
    std::optional<int> firstLine(Open &map, const QString &key) const
    {
        const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(map.first);
        const auto count = static_cast<std::size_t>(m_entries.end() - begin);
        if (count < large) {
            const auto same =
                std::find_if(begin, m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
            return same == m_entries.end() ? std::nullopt : std::optional(same->keyPosition.line);
        }
        for (; map.known < count; ++map.known)
            if (const Entry &entry = m_entries[map.first + map.known]; !map.lineOf.contains(entry.key))
                map.lineOf.insert(entry.key, entry.keyPosition.line);
        const auto found = map.lineOf.constFind(key);
        return found == map.lineOf.constEnd() ? std::nullopt : std::optional(*found);
    }

    void place(Node node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isMap()) {
            m_entries.back().value = std::move(node);
            parent.awaitsValue = false;
        } else {
            m_items.push_back(std::move(node));
        }
    }

    QString m_file;
    Diagnostics &m_diagnostics;
    CommonTexts m_texts;
    std::vector<Open> m_open;
    std::vector<Entry> m_entries; // of the maps that are open …
    std::vector<Node> m_items;    // … and of the lists
    std::optional<Node> m_root;
};

} // namespace

static void read(const Source &source, const QString &file, Parsed &parsed)
{
    EventStream events(source.bytes());
    Builder builder(file, parsed.diagnostics);
    try {
        const yaml_event_t *event = events.next();
        for (; event && event->type != YAML_STREAM_END_EVENT; event = events.next())
            builder.take(*event);
        if (!event)
            parsed.diagnostics.push_back(faultOf(events.parser(), source, file));
    } catch (const Refused &) {
        return;
    }
    if (!parsed.diagnostics.empty())
        return;
    parsed.root = builder.takeRoot();
    if (!parsed.root)
        parsed.diagnostics.push_back({file, {1, 1}, u"V118"_s, Message::tr("the file is empty")});
}

Parsed parse(const QByteArray &bytes, const QString &file)
{
    static const QByteArray byteOrderMark("\xEF\xBB\xBF");
    Parsed parsed;
    const Source source(bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes);
    parsed.diagnostics = checkSource(source, file);
    if (parsed.diagnostics.empty())
        read(source, file, parsed);
    return parsed;
}

Parsed parseFile(const QString &path)
{
    QFile file(path);
    if (!openText(file))
        return {std::nullopt, {cannotBeRead(file)}};
    return parse(file.read(maximumBytes + 1), path);
}

} // namespace ventil::yaml
