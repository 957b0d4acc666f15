// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/document.h"

#include <algorithm>

namespace ventil {

const Figure *Document::figure(QStringView figureId) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Figure &candidate) { return candidate.id == figureId; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace ventil
