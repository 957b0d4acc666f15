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
    readonly property bool made: replies.some(reply => reply.claim === "open" || reply.claim === "accepted")
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
            readonly property bool isClaimed: modelData.claim !== ""
            visible: isClaimed || (claim.open && !claim.made)
            spacing: 0
            Layout.fillWidth: true

            VText {
                visible: reply.isClaimed
                text: qsTr("“%1”").arg(reply.modelData.words)
                Layout.fillWidth: true
            }
            AppealButton {
                visible: reply.isClaimed
                decision: reply.modelData.claim
                text: qsTr("I did say this")
                Layout.fillWidth: true
                onClicked: claim.claimed(reply.modelData.turn)
            }
            VChip {
                visible: !reply.isClaimed
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
