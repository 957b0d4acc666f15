// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace ventil {

// Which of the drawn faces a scenario's customer wears: always the same one.
inline int lookOf(const QString &scenario)
{
    return int(qHash(scenario, std::size_t(0)) % 60);
}

} // namespace ventil
