// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// An objection: one makes it, takes it back with the same button, and reads what the trainer decided.
ColumnLayout {
    id: appeal

    required property string decision // open | accepted | declined; empty: not made
    required property string text

    readonly property bool open: decision === "open"
    readonly property bool accepted: decision === "accepted"

    signal clicked()

    spacing: 0

    RowLayout {
        visible: appeal.decision !== ""
        spacing: Theme.s1
        Layout.fillWidth: true

        VIcon {
            visible: !appeal.open
            name: appeal.accepted ? "kept" : "none"
            color: appeal.accepted ? Theme.kept : Theme.quietText
            size: Theme.small
            Layout.alignment: Qt.AlignTop
        }
        VText {
            text: appeal.open
                  ? qsTr("Noted: “%1”. It stays on this computer until you pass it on to your trainer.").arg(appeal.text)
                : appeal.accepted
                  ? qsTr("“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.").arg(appeal.text)
                  : qsTr("“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.").arg(appeal.text)
            quiet: !appeal.accepted
            color: appeal.accepted ? Theme.kept : Theme.quietText
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }
    VTextButton {
        visible: appeal.open || appeal.decision === ""
        text: appeal.open ? qsTr("Take it back") : appeal.text
        Accessible.description: appeal.Accessible.description
        onClicked: appeal.clicked()
    }
}
