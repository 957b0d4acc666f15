// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/acts/act.h"
#include "core/diagnostic.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ventil {

// One training document's do/don't list, as resources/documents/README.md describes it.

enum class RuleKind { Do, Dont };
enum class Window { Anywhere, FirstTwo, LastTwo, Venting, UntilRefusal, AfterRequest };
enum class Process { None, NoInterruption, NotesTaken, BreakTaken, TalkRatio };
enum class Special { None, CircuitBreaker, NoEarlyApology, VouchersFirst, NoPositionWhileVenting };
enum class TalkEvent { None, Venting, Abuse, SupervisorRequest, RefundOffer };

struct RuleCondition {
    QStringList persona, notPersona; // ids; empty: any
    QString fault;                   // id; empty: any
    bool mustRefuse = false, pastHelp = false;
    TalkEvent event = TalkEvent::None;
};

using Localized = QHash<QString, QString>; // language code → text

struct Rule {
    QString id;
    Localized place, text, why;
    QStringList wordings; // what one could have said, in the document's language
    RuleKind kind = RuleKind::Do;
    RuleCondition when;
    std::vector<ActSet> say; // one act of each set
    ActSet avoid;
    Window window = Window::Anywhere; // where `say` must stand
    int times = 1;                    // in so many replies, 1…9
    bool together = false;            // all of `say` in one reply
    bool notesFirst = false;          // what was said before the first note does not count
    Process process = Process::None;
    Special special = Special::None;
};

// A figure that says what an ending is worth, always shown with its source.
struct Figure {
    QString id;
    int value = 0; // 0…1'000'000, and 0…1000 per mille
    QString unit;  // per_mille | people
    Localized text;
    QString source;
};

struct Document {
    QString id; // the language's code
    QString title;
    std::vector<Rule> rules; // in catalogue order
    std::vector<Figure> figures;
    const Figure *figure(QStringView id) const;
};

struct LoadedDocument {
    std::optional<Document> document;
    Diagnostics diagnostics;
};
LoadedDocument loadDocument(const QString &path);

} // namespace ventil
