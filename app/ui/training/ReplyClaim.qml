// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// "I did say this": the trainee points at the reply that holds what was not found.
ColumnLayout {
    id: claim

    required property var replies
    readonly property bool made: replies.some(reply => reply.claimed)
    property bool open: false

    signal claimed(int turn)

    spacing: Theme.s1

    VTextButton {
        visible: !claim.open && !claim.made
        text: qsTr("I did say this")
        onClicked: claim.open = true
    }
    VText {
        visible: claim.open && !claim.made
        text: qsTr("In which of your replies?")
        quiet: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    Repeater {
        model: claim.replies

        ColumnLayout {
            id: reply
            required property claimableReply modelData
            visible: modelData.claimed || (claim.open && !claim.made)
            spacing: 0
            Layout.fillWidth: true

            VText {
                visible: reply.modelData.claimed
                text: qsTr("“%1”").arg(reply.modelData.words)
                Layout.fillWidth: true
            }
            AppealButton {
                visible: reply.modelData.claimed
                made: true
                text: qsTr("I did say this")
                Layout.fillWidth: true
                onClicked: claim.claimed(reply.modelData.turn)
            }
            VChip {
                visible: !reply.modelData.claimed
                text: reply.modelData.words
                alignment: Text.AlignLeft
                Layout.fillWidth: true
                onClicked: {
                    claim.open = false
                    claim.claimed(reply.modelData.turn)
                }
            }
        }
    }
}
