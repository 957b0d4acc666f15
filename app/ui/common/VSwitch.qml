// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// On or off, with its name and, in quiet words, what it does.
Switch {
    id: control

    property string explanation

    focusPolicy: Qt.StrongFocus
    padding: 0
    spacing: Theme.s3
    Accessible.name: text
    Accessible.description: explanation
    Accessible.onPressAction: { control.toggle(); control.toggled() }
    Accessible.onToggleAction: { control.toggle(); control.toggled() }
    Keys.onReturnPressed: { control.toggle(); control.toggled() }

    indicator: Rectangle {
        y: Theme.s1
        implicitWidth: Math.round(40 * Theme.scale)
        implicitHeight: Math.round(22 * Theme.scale)
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.card
        border.width: 1
        border.color: control.checked ? Theme.accent : Theme.frame

        Rectangle {
            x: control.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentInk : Theme.frame
            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
        }
        FocusRing { control: control; radius: parent.radius + 3 }
    }

    contentItem: ColumnLayout {
        spacing: 0
        VText {
            text: control.text
            leftPadding: control.indicator.width + control.spacing
            Layout.fillWidth: true
        }
        VText {
            visible: control.explanation !== ""
            text: control.explanation
            quiet: true
            font.pixelSize: Theme.small
            leftPadding: control.indicator.width + control.spacing
            Layout.fillWidth: true
        }
    }
}
