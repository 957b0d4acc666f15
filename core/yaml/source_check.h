// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ventil::yaml {

// The text of a file with its line starts: turns byte offsets into positions that count code points.
class Source {
public:
    explicit Source(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }
    Position position(qsizetype byteOffset) const;
    Position position(int lineFrom0, int columnBytesFrom0) const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_lineStarts;
};

// What can be told before parsing: encoding, tabs and odd spaces in indentation, control and direction-changing
// characters.
Diagnostics checkSource(const Source &source, const QString &file);

// A quoted text that begins at `byteOffset` must end on its line; otherwise the parser would swallow what follows.
bool quoteClosesOnItsLine(const QByteArray &bytes, qsizetype byteOffset);

} // namespace ventil::yaml
