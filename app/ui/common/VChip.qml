// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// A filter or a choice that is on or off. The page keeps which one is chosen; it is told by `clicked`.
AbstractButton {
    id: control

    property bool chosen: false
    property int alignment: Text.AlignHCenter // of a text of several lines

    implicitHeight: Math.max(Math.round(32 * Theme.scale), implicitContentHeight + Theme.s2)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.body
        font.weight: control.chosen ? Font.DemiBold : Font.Normal
        color: control.chosen ? Theme.accent : Theme.text
        horizontalAlignment: control.alignment
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        radius: Math.min(height / 2, Math.round(16 * Theme.scale))
        color: control.chosen ? Theme.accentSoft : control.hovered ? Theme.hover : Theme.card
        border.width: 1
        border.color: control.chosen ? Theme.accent : Theme.line

        FocusRing { control: control; radius: parent.radius + 3 }
    }
}
