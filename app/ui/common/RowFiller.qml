// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Empty places at the end of a grid, so that a row that is not full keeps the width of its columns.
Repeater {
    required property int columns
    required property int taken

    model: Math.max(0, columns - taken)

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
