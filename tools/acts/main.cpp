// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// compile-acts <folder> <file>: compiles the patterns of a language, so that the program need not when it starts.
#include "core/acts/detector.h"

#include <QTextStream>

int main(int argc, char *argv[])
{
    QTextStream errors(stderr);
    if (argc != 3) {
        errors << "compile-acts <folder> <file>\n";
        return 2;
    }
    const auto faults = ventil::compileDetector(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    for (const ventil::Diagnostic &fault : faults)
        errors << ventil::toString(fault) << '\n';
    return faults.empty() ? 0 : 1;
}
