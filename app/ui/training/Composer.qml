// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// Where the trainee answers: the reply, the listening signals while he vents, and what else one can do.
ColumnLayout {
    id: composer

    required property Conversation conversation

    function focusIt() { reply.area.forceActiveFocus() }

    spacing: Theme.s2

    VCard {
        visible: composer.conversation.hint !== ""
        padding: Theme.s3
        color: Theme.accentSoft
        border.width: 0
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.s3
            VIcon { name: "idea"; color: Theme.accent; Layout.alignment: Qt.AlignTop }
            ColumnLayout {
                spacing: Theme.s1
                Layout.fillWidth: true
                VText { text: composer.conversation.hint; Layout.fillWidth: true }
                VText {
                    visible: text !== ""
                    text: composer.conversation.hintWording === "" ? "" : qsTr("“%1”").arg(composer.conversation.hintWording)
                    quiet: true
                    Layout.fillWidth: true
                }
            }
            VButton {
                iconName: "clear"
                quiet: true
                Accessible.name: qsTr("Close the idea")
                Layout.alignment: Qt.AlignTop
                onClicked: { composer.conversation.dismissHint(); composer.focusIt() }
            }
        }
    }

    Flow {
        visible: composer.conversation.venting
        spacing: Theme.s2
        Layout.fillWidth: true

        VButton {
            text: qsTr("Mm-hm")
            iconName: "listen"
            onClicked: { composer.conversation.signal(); composer.focusIt() }
        }
        VButton {
            text: qsTr("Yes, I'm listening")
            iconName: "listen"
            onClicked: { composer.conversation.signal(); composer.focusIt() }
        }
        VText {
            text: qsTr("The customer is letting off steam.")
            quiet: true
            font.pixelSize: Theme.small
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
        }
    }

    Item {
        implicitHeight: reply.height
        Layout.fillWidth: true

        VTextArea {
            id: reply
            text: composer.conversation.draft
            placeholder: qsTr("Your reply")
            sends: true
            width: parent.width - send.width - Theme.s2
            height: Math.max(Math.round(64 * Theme.scale), Math.min(area.implicitHeight, Math.round(150 * Theme.scale)))
            onEdited: (text) => composer.conversation.draft = text
            onSent: (text) => composer.conversation.send(text)
        }
        VButton {
            id: send
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: composer.conversation.venting ? qsTr("Interrupt") : qsTr("Send")
            iconName: "send"
            primary: !composer.conversation.venting
            warning: composer.conversation.venting
            enabled: composer.conversation.draft.trim() !== ""
            onClicked: { composer.conversation.send(composer.conversation.draft); composer.focusIt() }
        }
    }

    TalkActions {
        conversation: composer.conversation
        Layout.fillWidth: true
        onDone: composer.focusIt()
    }
}
