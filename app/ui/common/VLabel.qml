// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// What stands on a button: an icon, a word, or both, in the middle.
Item {
    id: label

    required property string iconName
    required property string text
    required property font font
    required property color ink

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.s2

        VIcon {
            visible: label.iconName !== ""
            name: label.iconName
            color: label.ink
        }
        Text {
            visible: label.text !== ""
            text: label.text
            textFormat: Text.PlainText
            font: label.font
            color: label.ink
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
