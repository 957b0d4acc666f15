// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import Ventil

// One language, or all of them.
ChoiceChips {
    all: qsTr("All languages")
}
