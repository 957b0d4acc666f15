// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// One line of text to type: a search, a name.
TextField {
    id: field

    property string iconName

    implicitHeight: Theme.control
    leftPadding: iconName ? Theme.control - Theme.s1 : Theme.s3
    rightPadding: Theme.s3
    font.pixelSize: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.quietText
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText
    Keys.onEscapePressed: (event) => {
        event.accepted = text !== ""
        clear()
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: Theme.card
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.frame

        VIcon {
            visible: field.iconName !== ""
            name: field.iconName
            color: Theme.quietText
            size: Math.round(18 * Theme.scale)
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.s3
        }
    }
}
