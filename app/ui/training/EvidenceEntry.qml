// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// Words that showed a verdict, what they were taken for and by what, and the objection to it.
ColumnLayout {
    id: entry

    required property shownEvidence modelData
    required property color ink

    signal objected()

    spacing: 0

    VText {
        text: qsTr("“%1”").arg(entry.modelData.words)
        color: entry.ink
        font.strikeout: entry.modelData.objection === "open" || entry.modelData.objection === "accepted"
        Layout.fillWidth: true
    }
    VText {
        text: entry.modelData.reason === "" ? entry.modelData.recognised
                                            : qsTr("%1, by: %2").arg(entry.modelData.recognised).arg(entry.modelData.reason)
        quiet: true
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    AppealButton {
        decision: entry.modelData.objection
        text: qsTr("I did not say this")
        Accessible.description: entry.modelData.words
        Layout.fillWidth: true
        onClicked: entry.objected()
    }
}
