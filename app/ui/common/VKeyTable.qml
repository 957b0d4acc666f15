// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// Keys at the left, what they do at the right.
ScrollView {
    id: view

    required property var rows // of {key, deed}

    contentWidth: availableWidth
    implicitHeight: table.implicitHeight

    GridLayout {
        id: table
        width: view.availableWidth
        columns: 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2

        Repeater {
            model: view.rows.length * 2

            VText {
                required property int index
                readonly property var row: view.rows[Math.floor(index / 2)]
                readonly property bool isKey: index % 2 === 0
                text: isKey ? row.key : row.deed
                font.weight: isKey ? Font.DemiBold : Font.Normal
                quiet: isKey
                Layout.fillWidth: !isKey
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
