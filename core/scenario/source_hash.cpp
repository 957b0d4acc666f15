// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/source_hash.h"

#include <QCryptographicHash>

#include <mutex>

namespace ventil {

struct SourceHash::Shared {
    explicit Shared(QByteArray of) : source(std::move(of)) {}
    std::once_flag isKnown;
    QByteArray source, hex; // the one until the other is known
};

SourceHash::SourceHash(QByteArray source) : m_shared(std::make_shared<Shared>(std::move(source))) {}

QByteArray SourceHash::hex() const
{
    if (!m_shared)
        return {};
    std::call_once(m_shared->isKnown, [this] {
        m_shared->hex = QCryptographicHash::hash(m_shared->source, QCryptographicHash::Sha256).toHex();
        m_shared->source.clear();
    });
    return m_shared->hex;
}

} // namespace ventil
