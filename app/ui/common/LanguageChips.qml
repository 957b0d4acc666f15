// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ventil

// One language, or all of them.
Flow {
    id: chips

    required property var languages // of languageChoice
    required property string language

    signal chosen(string code)

    spacing: Theme.s2

    VChip {
        text: qsTr("All languages")
        chosen: chips.language === ""
        onClicked: chips.chosen("")
    }
    Repeater {
        model: chips.languages

        VChip {
            required property var modelData
            text: modelData.name
            chosen: chips.language === modelData.code
            onClicked: chips.chosen(modelData.code)
        }
    }
}
