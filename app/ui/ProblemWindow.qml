// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// Shown instead of the program when it cannot start: why, and what to do.
ApplicationWindow {
    id: window

    required property string problem

    width: 560
    height: column.implicitHeight + 2 * Theme.s6
    visible: true
    title: "Ventil"
    color: Theme.surface

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.s6
        spacing: Theme.s4

        VText {
            text: qsTr("Ventil cannot start")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        VText { text: window.problem; Layout.fillWidth: true }
        VButton {
            text: qsTr("Close")
            primary: true
            focus: true
            Layout.alignment: Qt.AlignRight
            onClicked: window.close()
        }
    }
}
