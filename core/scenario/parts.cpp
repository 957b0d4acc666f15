// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/parts.h"

#include "core/yaml/fields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ventil::reading {

using namespace Qt::StringLiterals;

inline constexpr qsizetype mostFiles = 32;

static const QStringList &mapKeys()
{
    static const QStringList keys{u"values"_s, u"states"_s, u"endings"_s};
    return keys;
}

static const QStringList &listKeys()
{
    static const QStringList keys{u"facts"_s, u"flags"_s, u"always"_s};
    return keys;
}

// Reports what is no part, and which keys do not belong there.
static void checkShape(const yaml::Node &part, const QString &file, Diagnostics &diagnostics)
{
    yaml::Fields fields(part, file, diagnostics);
    fields.require(u"ventil-part"_s);
    fields.integer(u"ventil-part"_s, 1, 1, 1);
    fields.texts(u"uses"_s);
    for (const QString &key : mapKeys())
        fields.eachEntry(key, [](const yaml::Entry &) {});
    for (const QString &key : listKeys())
        fields.node(key);
}

static void stamp(yaml::Node &node, int file)
{
    node.position.file = file;
    for (yaml::Node &item : node.items)
        stamp(item, file);
    for (yaml::Entry &entry : node.entries) {
        entry.keyPosition.file = file;
        stamp(entry.value, file);
    }
}

namespace {

class Merger {
public:
    Merger(yaml::Node &root, const QString &file, Diagnostics &diagnostics)
        : m_root(root), m_folder(QFileInfo(file).path()), m_diagnostics(diagnostics)
    {
        m_parts.files.append(file);
        m_open.append(QFileInfo(file).canonicalFilePath());
    }

    Parts run()
    {
        const yaml::Node *uses = m_root.find(u"uses");
        if (uses)
            use(yaml::Node(*uses));
        return std::move(m_parts);
    }

private:
    void report(const Position &position, const QString &code, const Message &message)
    {
        m_diagnostics.push_back({m_parts.files.front(), position, code, message});
    }

    void use(const yaml::Node &uses)
    {
        for (const yaml::Node &item : uses.isList() ? uses.items : std::vector<yaml::Node>{uses})
            if (const auto path = allowed(item))
                merge(*path, item.position);
    }

    // The file that an entry of `uses` means, if it may be opened and is not merged yet.
    std::optional<QString> allowed(const yaml::Node &item)
    {
        const QString &name = item.text;
        const auto refuse = [&](const QString &code, const Message &why) {
            report(item.position, code, why);
            return std::nullopt;
        };
        const bool leadsOut = QDir::isAbsolutePath(name) || name.contains(u':') || name.contains(u'\\') ||
                              name.contains(u'%') || name.split(u'/').contains(u".."_s);
        if (!item.isScalar() || !name.endsWith(u".yaml") || leadsOut)
            return refuse(
                u"V213"_s,
                Message::tr("\"%1\" cannot be used; a part is a .yaml file in the scenario's folder or below it")
                    .arg(name));
        const QString path = m_folder + u'/' + name;
        const QString real = QFileInfo(path).canonicalFilePath();
        if (real.isEmpty() || !QFileInfo(real).isFile())
            return refuse(u"V205"_s, Message::tr("\"%1\" is not there").arg(name));
        if (!real.startsWith(QFileInfo(m_folder).canonicalFilePath() + u'/'))
            return refuse(u"V213"_s, Message::tr("\"%1\" is a link that leads out of the scenario's folder").arg(name));
        if (m_open.contains(real))
            return refuse(u"V213"_s, Message::tr("\"%1\" uses itself: %2")
                                         .arg(name, (m_open.sliced(m_open.indexOf(real)) << real)
                                                        .replaceInStrings(m_folder + u'/', QString())
                                                        .join(u" → "_s)));
        if (m_merged.contains(real))
            return std::nullopt;
        if (m_parts.files.size() > mostFiles)
            return refuse(u"V213"_s, Message::tr("\"%1\" is one part too many; there can be %2").arg(name, mostFiles));
        return path;
    }

    void merge(const QString &path, const Position &place)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return report(place, u"V205"_s, Message::tr("\"%1\" cannot be read: %2").arg(path, file.errorString()));
        const QByteArray bytes = file.read(yaml::maximumBytes + 1);
        yaml::Parsed parsed = yaml::parse(bytes, path);
        const int index = static_cast<int>(m_parts.files.size());
        m_parts.files.append(path);
        m_parts.texts.append(bytes);
        const std::size_t before = m_diagnostics.size();
        m_diagnostics.insert(m_diagnostics.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
        if (parsed.root)
            checkShape(*parsed.root, path, m_diagnostics);
        if (!parsed.root || m_diagnostics.size() > before)
            return;
        stamp(*parsed.root, index);
        const QString real = QFileInfo(path).canonicalFilePath();
        m_merged.append(real);
        m_open.append(real);
        if (const yaml::Node *uses = parsed.root->find(u"uses"))
            use(*uses);
        m_open.removeLast();
        take(std::move(*parsed.root));
    }

    void take(yaml::Node &&part)
    {
        for (yaml::Entry &entry : part.entries) {
            if (mapKeys().contains(entry.key))
                takeMap(entry);
            else if (listKeys().contains(entry.key))
                takeList(entry);
        }
    }

    yaml::Node *own(const QString &key)
    {
        for (yaml::Entry &entry : m_root.entries)
            if (entry.key == key)
                return &entry.value;
        return nullptr;
    }

    void takeMap(yaml::Entry &section)
    {
        yaml::Node *target = own(section.key);
        if (!target)
            return m_root.entries.push_back(std::move(section));
        for (yaml::Entry &entry : section.value.entries) {
            const auto first = std::find_if(target->entries.begin(), target->entries.end(),
                                            [&](const yaml::Entry &one) { return one.key == entry.key; });
            if (first == target->entries.end())
                target->entries.push_back(std::move(entry));
            else
                reportTwice(entry.key, entry.keyPosition, first->keyPosition);
        }
    }

    void takeList(yaml::Entry &section)
    {
        yaml::Node *target = own(section.key);
        if (!target)
            return m_root.entries.push_back(std::move(section));
        for (yaml::Node *list : {target, &section.value})
            if (!list->isList())
                *list = listOf(*list);
        for (yaml::Node &item : section.value.items) {
            const QString name = nameIn(item);
            const auto first = std::find_if(target->items.begin(), target->items.end(), [&](const yaml::Node &one) {
                return !name.isEmpty() && nameIn(one) == name;
            });
            if (first == target->items.end())
                target->items.push_back(std::move(item));
            else
                reportTwice(name, item.position, first->position);
        }
    }

    // A flag is its name, a fact has an id, a reaction of `always` has none.
    static QString nameIn(const yaml::Node &item)
    {
        const yaml::Node *id = item.find(u"id");
        return item.isScalar() ? item.text : id ? id->text : QString();
    }

    static yaml::Node listOf(const yaml::Node &node)
    {
        yaml::Node list;
        list.kind = yaml::Node::Kind::List;
        list.position = node.position;
        list.items.push_back(node);
        return list;
    }

    void reportTwice(const QString &name, const Position &second, const Position &first)
    {
        report(second, u"V206"_s,
               Message::tr("\"%1\" stands already in %2, line %3")
                   .arg(name, m_parts.files.at(first.file))
                   .arg(first.line));
    }

    yaml::Node &m_root;
    const QString m_folder;
    Diagnostics &m_diagnostics;
    Parts m_parts;
    QStringList m_merged; // canonical
    QStringList m_open;   // those that are being merged, the outermost first
};

} // namespace

Parts mergeParts(yaml::Node &root, const QString &file, Diagnostics &diagnostics)
{
    return Merger(root, file, diagnostics).run();
}

Diagnostics checkPart(const QString &path)
{
    yaml::Parsed parsed = yaml::parseFile(path);
    if (parsed.root)
        checkShape(*parsed.root, path, parsed.diagnostics);
    return std::move(parsed.diagnostics);
}

void nameFiles(Diagnostics &diagnostics, const QStringList &files)
{
    for (Diagnostic &diagnostic : diagnostics)
        if (diagnostic.position.file > 0 && diagnostic.position.file < files.size())
            diagnostic.file = files.at(diagnostic.position.file);
}

} // namespace ventil::reading
