// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/event.h"

#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <optional>
#include <vector>

namespace ventil {

// One of the scenario's own moods over a talk.
class MoodCurve {
    Q_GADGET
    QML_VALUE_TYPE(moodCurve)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QVariantList points MEMBER points)

public:
    QString name;
    QVariantList points; // as those of curveOf()
};

// How a customer felt from the beginning of a talk until now.
class MoodHistory {
public:
    // Without `anger` the first move tells what it was.
    void begin(const std::vector<NamedMood> &own, std::optional<int> anger = std::nullopt);
    void add(const MoodMoved &moved);

    QVariantList anger() const;
    QVariantList own() const; // of MoodCurve, in the order of the scenario

private:
    struct Own {
        NamedMood mood;
        std::vector<int> values;
    };
    std::vector<int> m_angers;
    std::vector<Own> m_own;
};

} // namespace ventil
