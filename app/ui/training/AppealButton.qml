// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// An objection that one makes, and takes back with the same button.
ColumnLayout {
    id: appeal

    required property bool made
    property string text

    signal clicked()

    spacing: 0

    VText {
        visible: appeal.made
        text: qsTr("Noted: “%1”. It stays on this computer until you pass it on to your trainer.").arg(appeal.text)
        quiet: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    VTextButton {
        text: appeal.made ? qsTr("Take it back") : appeal.text
        Accessible.description: appeal.Accessible.description
        onClicked: appeal.clicked()
    }
}
