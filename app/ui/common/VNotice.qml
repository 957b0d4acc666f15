// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// A sentence about something that did not work, and what to do. It stays until it is put away.
Rectangle {
    id: notice

    property string text
    property string dismissText

    signal dismissed()

    visible: text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.s3
    radius: Theme.fieldRadius
    color: Theme.missedSoft
    border.width: 1
    border.color: Theme.missed
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.s3
        spacing: Theme.s3

        VIcon {
            name: "missed"
            color: Theme.missed
            Layout.alignment: Qt.AlignTop
        }
        VText {
            text: notice.text
            Layout.fillWidth: true
        }
        VButton {
            visible: notice.dismissText !== ""
            text: notice.dismissText
            quiet: true
            onClicked: notice.dismissed()
        }
    }
}
