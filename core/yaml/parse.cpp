// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/node.h"
#include "core/yaml/source_check.h"

#include <QFile>
#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <sstream>

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

// Ends the parse from inside an event; the fault is already reported.
struct Refused {};

// Builds nodes from the parser's events and refuses what the subset leaves out.
class Builder : public YAML::EventHandler {
public:
    Builder(const Source &source, QString file, Diagnostics &diagnostics)
        : m_source(source), m_file(std::move(file)), m_diagnostics(diagnostics)
    {}

    std::optional<Node> takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, u"V109"_s, u"aliases (*name) are not supported; a text that begins with * needs quotes"_s);
    }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(scalar(mark, anchor, {}, {}), mark); }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        add(scalar(mark, anchor, tag, value), mark);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Node::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Node node;
        QString key; // maps: the key whose value comes next
        Position keyPosition;
        bool hasKey = false;
        QHash<QString, int> keyLines;
    };

    [[noreturn]] void refuse(const YAML::Mark &mark, const QString &code, const QString &message)
    {
        report(positionOf(mark), code, message);
        throw Refused{};
    }
    void report(const Position &position, const QString &code, const QString &message)
    {
        m_diagnostics.push_back({m_file, position, code, message});
        if (m_diagnostics.size() >= maximumFaults)
            throw Refused{};
    }
    Position positionOf(const YAML::Mark &mark) const { return m_source.position(mark.line, mark.column); }

    void refuseAnchorAndTag(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse(mark, u"V109"_s, u"anchors (&name) are not supported; a text that begins with & needs quotes"_s);
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, u"V109"_s, u"tags (!name) are not supported; a text that begins with ! needs quotes"_s);
    }

    Node scalar(const YAML::Mark &mark, YAML::anchor_t anchor, const std::string &tag, const std::string &value)
    {
        refuseAnchorAndTag(mark, tag, anchor);
        Node node;
        node.position = positionOf(mark);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        const QByteArray &bytes = m_source.bytes();
        if (node.quoted && mark.pos >= 0 && mark.pos < bytes.size()) {
            const char first = bytes[mark.pos];
            if ((first == '"' || first == '\'') && !quoteClosesOnItsLine(bytes, mark.pos))
                refuse(
                    mark, u"V105"_s,
                    u"this quoted text does not end on its line; close the quote, or use a >- block for long text"_s);
            refuseForbidden(node.text, node.position);
        }
        return node;
    }

    // Escapes like \x1b bring in what the source check has not seen.
    void refuseForbidden(const QString &text, const Position &position)
    {
        for (const char32_t c : text.toUcs4())
            if (const auto code = forbiddenCode(c))
                return report(position, *code, forbiddenMessage(c));
    }

    void open(Node::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        refuseAnchorAndTag(mark, tag, anchor);
        if (static_cast<int>(m_open.size()) >= maximumDepth)
            refuse(mark, u"V111"_s, u"lists and maps are nested deeper than %1"_s.arg(maximumDepth));
        if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().hasKey)
            refuse(mark, u"V113"_s,
                   u"a key must be a word, not a list or a map; a text that begins with [ or { needs quotes"_s);
        Open opened;
        opened.node.kind = kind;
        opened.node.position = positionOf(mark);
        m_open.push_back(std::move(opened));
    }

    void close()
    {
        Node node = std::move(m_open.back().node);
        m_open.pop_back();
        place(std::move(node));
    }

    void add(Node node, const YAML::Mark &mark)
    {
        if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().hasKey)
            takeKey(node, mark);
        else
            place(std::move(node));
    }

    void takeKey(const Node &key, const YAML::Mark &mark)
    {
        Open &map = m_open.back();
        if (!key.quoted && key.text == u"<<")
            refuse(mark, u"V109"_s, u"merge keys (<<) are not supported"_s);
        if (const auto first = map.keyLines.constFind(key.text); first != map.keyLines.constEnd())
            report(key.position, u"V104"_s,
                   u"\"%1\" stands twice in this map; the first one is in line %2"_s.arg(key.text).arg(*first));
        else
            map.keyLines.insert(key.text, key.position.line);
        map.key = key.text;
        map.keyPosition = key.position;
        map.hasKey = true;
    }

    void place(Node node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isMap()) {
            parent.node.entries.push_back({parent.key, parent.keyPosition, std::move(node)});
            parent.hasKey = false;
        } else {
            parent.node.items.push_back(std::move(node));
        }
    }

    const Source &m_source;
    QString m_file;
    Diagnostics &m_diagnostics;
    std::vector<Open> m_open;
    std::optional<Node> m_root;
};

// A second document is an error; yaml-cpp would drop it silently.
class Anything : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &mark) override { throw mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override {}
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

// The parser's own words, with what usually caused them.
QString explained(const std::string &message)
{
    QString said = QString::fromStdString(message);
    if (said.contains(u"illegal map value"))
        return u"a colon followed by a space cannot stand in unquoted text; put the text in quotes"_s;
    if (said.contains(u"end of map") || said.contains(u"end of sequence"))
        return u"a value goes on after its end here; a text that begins with [ { \" or ' must be in quotes as a whole"_s;
    if (said.contains(u"anchor"))
        return u"a text that begins with * or & needs quotes"_s;
    return said;
}

} // namespace

static void read(const Source &source, const QString &file, Parsed &parsed)
{
    std::istringstream stream(source.bytes().toStdString());
    Builder builder(source, file, parsed.diagnostics);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            parsed.diagnostics.push_back({file, {1, 1}, u"V118"_s, u"the file is empty"_s});
            return;
        }
        Anything anything;
        if (parser.HandleNextDocument(anything))
            parsed.diagnostics.push_back(
                {file, {1, 1}, u"V110"_s, u"the file goes on after its end; check its last lines"_s});
    } catch (const Refused &) {
        return;
    } catch (const YAML::Mark &second) {
        parsed.diagnostics.push_back({file, source.position(second.line, second.column), u"V110"_s,
                                      u"a second document begins here; a file holds one"_s});
    } catch (const YAML::Exception &fault) {
        parsed.diagnostics.push_back(
            {file, source.position(fault.mark.line, fault.mark.column), u"V108"_s, explained(fault.msg)});
    }
    if (parsed.diagnostics.empty())
        parsed.root = builder.takeRoot();
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
