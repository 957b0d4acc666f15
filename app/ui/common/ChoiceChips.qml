// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ventil

// One of several, or all of them.
Flow {
    id: chips

    required property string all // what "all of them" is called
    required property var choices // each with a code and a name
    required property string choice // a code; empty: all

    signal chosen(string code)

    spacing: Theme.s2

    VChip {
        text: chips.all
        chosen: chips.choice === ""
        onClicked: chips.chosen("")
    }
    Repeater {
        model: chips.choices

        VChip {
            required property var modelData
            text: modelData.name
            chosen: chips.choice === modelData.code
            onClicked: chips.chosen(modelData.code)
        }
    }
}
