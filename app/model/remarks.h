// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/judge.h"

#include <QCoreApplication>

namespace ventil {

// What a remark of the report says to the trainee, in the language of the window and safe to show.
class Remarks {
    Q_DECLARE_TR_FUNCTIONS(ventil::Remarks)

public:
    static QStringList told(const Report &report, const Talk &talk); // each thing once

private:
    static QString told(const Remark &remark, const Talk &talk);
};

} // namespace ventil
