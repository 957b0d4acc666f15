// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Ventil

// A question or a note over the page. Our own buttons: Qt has no Estonian ones.
Dialog {
    id: dialog

    property string acceptText
    property string rejectText
    property bool warning: false

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.s5 : 480, Math.round(480 * Theme.scale))
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.s5 : implicitHeight)
    modal: true
    focus: true
    padding: Theme.s5
    topPadding: Theme.s3

    T.Overlay.modal: Rectangle { color: Theme.shade }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: 1
        border.color: Theme.line
    }
    header: VText {
        text: dialog.title
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        padding: Theme.s5
        bottomPadding: 0
        Accessible.role: Accessible.Heading
    }
    footer: Flow {
        padding: Theme.s5
        topPadding: 0
        spacing: Theme.s2
        layoutDirection: Qt.RightToLeft

        VButton {
            visible: dialog.acceptText !== ""
            text: dialog.acceptText
            primary: !dialog.warning
            warning: dialog.warning
            focus: !dialog.warning
            onClicked: dialog.accept()
        }
        VButton {
            visible: dialog.rejectText !== ""
            text: dialog.rejectText
            focus: dialog.warning
            onClicked: dialog.reject()
        }
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
}
