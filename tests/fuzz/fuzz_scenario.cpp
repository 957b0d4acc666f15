// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// Whatever bytes come in: a scenario or a diagnostic comes out, and what loads can be played.
#include "core/session/session.h"

using namespace ventil;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const LoadedScenario loaded =
        loadScenario(bytes, QStringLiteral("xx/input.yaml"), QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas"));
    if (loaded.scenario.has_value() != loaded.diagnostics.empty())
        __builtin_trap();
    if (!loaded.scenario)
        return 0;
    SessionState state = begin(*loaded.scenario, 1).state;
    for (int turn = 0; turn < 8 && !isOver(state); ++turn) {
        Replied reply{QStringLiteral("x"), {}, isVenting(state)};
        if (turn % 2)
            reply.acts.push_back({static_cast<Act>(turn), Certainty::Found, {0, 1}, QStringLiteral("fuzz")});
        state = next(*loaded.scenario, state, reply).state;
        state = next(*loaded.scenario, state, Waited{30}).state;
    }
    return 0;
}
