// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"
#include "core/yaml/fields.h"

#include <QHash>
#include <QSet>

// How the values of a scenario or persona file are read. Every fault becomes a diagnostic; a value always comes back.
namespace ventil::reading {

// What a name should have been: what is said where none stands, and where it is not known.
struct Wanted {
    const char *none;
    const char *unknown;
};

struct Context {
    Context(QString fileName, Diagnostics &all) : file(std::move(fileName)), diagnostics(all) {}

    QString file;
    Diagnostics &diagnostics;
    QStringList flags, ownMoods, states, endings, values; // the names that the file declares
    QStringList moodsTooMany;                             // some of those beyond the most, which are no other fault
    QHash<QString, Target> targets;                       // by the names of the states and endings
    QSet<QString> usedValues, wordingIds;
    std::uint32_t flagsRead = 0, flagsSet = 0;
    std::uint32_t ownMoodsRead = 0, ownMoodsMoved = 0;
    int nextWording = 0;

    Result<Guard> parseGuard(const QString &text); // and notes what it reads
    void report(const Position &position, const QString &code, const Message &message)
    {
        diagnostics.push_back({file, position, code, message});
    }
    void reportUnknown(const Position &position, const QString &code, const Wanted &what, const QString &given,
                       const QStringList &known);
};

// Whether a text stands there. Where something else does, Fields::text has told it.
bool hasText(const yaml::Node *node);

// The map of that key; null where there is none, or where, and that is told, something else stands there.
const yaml::Node *mapLike(yaml::Fields &fields, const QString &key, const QString &example, Context &context);
bool isMapLike(const yaml::Node &node, const QString &key, const QString &example, Context &context);

// Texts are shown as they are written. What looks like markup, or would have to be fetched, is a slip or an attack.
void checkPlain(const QString &text, const Position &position, Context &context);

// Placeholders are checked in all of these, and that the text is plain.
QString text(yaml::Fields &fields, const QString &key, Context &context);
QString requireText(yaml::Fields &fields, const QString &key, Context &context);
QStringList texts(yaml::Fields &fields, const QString &key, Context &context);
Line line(yaml::Fields &fields, const QString &key, Context &context);

Guard guard(yaml::Fields &fields, const QString &key, Context &context);
std::uint32_t flags(yaml::Fields &fields, const QString &key, Context &context);
std::optional<Target> target(yaml::Fields &fields, const QString &key, Context &context);
MoodChange moodChange(yaml::Fields &fields, const QString &key, Context &context);

// These need no declared names.
ActSet acts(yaml::Fields &fields, const QString &key);
MoodChange moodChange(yaml::Fields &fields, const QString &key); // of anger and trust

// Ids are what files and events refer to: small letters, digits and underscores.
bool isId(QStringView text);
// Reports what cannot be one here.
void checkName(const QString &name, const Position &position, const QStringList &reserved, Context &context);

} // namespace ventil::reading
