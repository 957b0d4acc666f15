// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

// Fails the test with the words of a Result that is none.
#define VERIFY_DONE(outcome)                                                                                           \
    do {                                                                                                               \
        const auto &verified = (outcome);                                                                              \
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message.text()));                               \
    } while (false)
