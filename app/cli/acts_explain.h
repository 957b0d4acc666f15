// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace ventil::cli {

// Says, for people, what was found in replies and why: the words, and the pattern with its place or the words of the
// second opinion with their weights. For acts that are missed, what came nearest.
class Explainer {
public:
    Explainer(const Detector &detector, const QString &actFolder, std::vector<Act> missed);

    QString explain(const QString &id, const QString &reply, const ReplyContext &context,
                    const std::vector<ActMatch> &acts) const;

private:
    QString reason(const ActMatch &match, const QString &reply) const;
    QString nearest(Act act, const QString &reply, const ReplyContext &context) const;

    const Detector &m_detector;
    std::vector<Act> m_missed;
    QHash<QString, QString> m_places; // by pattern: "<file>:<line>"
};

} // namespace ventil::cli
