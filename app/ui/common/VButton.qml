// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// A button with a word, and an icon if it has one. One `primary` a page.
Button {
    id: control

    property string iconName
    property bool primary: false
    property bool quiet: false
    property bool warning: false

    readonly property color ink: primary ? Theme.accentInk : warning ? Theme.broken : quiet ? Theme.quietText : Theme.text

    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: text ? Theme.s4 : Theme.s2
    rightPadding: leftPadding
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    font.pixelSize: Theme.body
    font.weight: primary ? Font.DemiBold : Font.Normal
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: VLabel {
        iconName: control.iconName
        text: control.text
        font: control.font
        ink: control.ink
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.primary ? (control.down || control.hovered ? Theme.accentPressed : Theme.accent)
                               : control.down || control.hovered ? Theme.hover
                               : control.quiet ? "transparent" : Theme.card
        border.width: control.primary || control.quiet ? 0 : 1
        border.color: Theme.line
        Behavior on color { ColorAnimation { duration: Theme.quick } }

        FocusRing { control: control }
    }
}
