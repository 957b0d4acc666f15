// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/screenplay_words.h"

#include "core/yaml/fields.h"

namespace ventil {

using namespace Qt::StringLiterals;

static const QStringList &labelNames()
{
    static const QStringList names =
        u"customer situation offers scenes scene starts_with vents interrupted you he all_of one_of none_of together "
        "condition and or not replies otherwise example answer anger trust each_reply remembers forgets leads_to stays "
        "silence then supervisor hold end always whenever endings good middling bad limit"_s.split(u' ');
    return names;
}

LoadedScreenplayWords loadScreenplayWords(const QString &path)
{
    const yaml::Parsed parsed = yaml::parseFile(path);
    LoadedScreenplayWords loaded{std::nullopt, parsed.diagnostics};
    if (!parsed.root)
        return loaded;
    ScreenplayWords words;
    {
        yaml::Fields fields(*parsed.root, path, loaded.diagnostics);
        fields.require(u"ventil-screenplay"_s);
        fields.integer(u"ventil-screenplay"_s, 1, 1, 1);
        fields.requireText(u"language"_s);
        if (const yaml::Node *node = fields.require(u"labels"_s)) {
            yaml::Fields labels(*node, path, loaded.diagnostics);
            for (const QString &name : labelNames())
                words.labels.insert(name, labels.requireText(name));
        }
        if (const yaml::Node *node = fields.require(u"acts"_s)) {
            yaml::Fields acts(*node, path, loaded.diagnostics);
            for (int i = 0; i < actCount; ++i)
                words.acts[static_cast<std::size_t>(i)] = acts.requireText(actId(static_cast<Act>(i)));
        }
    }
    if (loaded.diagnostics.empty())
        loaded.words = std::move(words);
    return loaded;
}

} // namespace ventil
