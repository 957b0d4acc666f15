// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

#include <QByteArray>

namespace ventil {

// A made-up scenario file of a known size: five acts a state with nearly ten guarded reactions, and ten endings. The
// same for the same number of states.
QByteArray referenceFile(int states);
LoadedScenario loadReference(const QByteArray &file);

// The acts of the replies to it, one a reply; `count` says which. Acts that the state does not know do not come.
Act referenceAct(const Scenario &scenario, int state, quint32 count);

} // namespace ventil
