// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace ventil {

// SHA-256 of the texts that something was made of. Worked out when it is first asked for, once for all copies; safe
// from several threads.
class SourceHash {
public:
    SourceHash() = default; // of nothing at all
    explicit SourceHash(QByteArray source);
    QByteArray hex() const; // empty of nothing at all

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace ventil
