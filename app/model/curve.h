// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QVariantList>

#include <vector>

namespace ventil {

// Values from 0 to `most` as points from 0 to 1, spread evenly over the width.
inline QVariantList curveOf(const std::vector<int> &values, int most)
{
    QVariantList points;
    const double steps = values.size() > 1 ? double(values.size() - 1) : 1.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.append(QPointF(double(i) / steps, double(values[i]) / most));
    return points;
}

} // namespace ventil
