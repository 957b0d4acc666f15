// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ventil

// A list of short texts, each behind its dot.
Column {
    id: list

    required property var lines

    spacing: Theme.s1

    Repeater {
        model: list.lines

        Item {
            id: line
            required property string modelData
            width: list.width
            height: words.height

            Rectangle {
                x: 2
                y: Math.round(0.62 * Theme.body)
                width: 5
                height: 5
                radius: 3
                color: Theme.quietText
            }
            VText {
                id: words
                x: Theme.s4
                width: parent.width - x
                text: line.modelData
            }
        }
    }
}
