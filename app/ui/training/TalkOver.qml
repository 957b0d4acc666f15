// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The talk is over: breathe out, then look back.
VCard {
    id: card

    required property Conversation conversation

    signal lookedBack()

    function focusIt() { debrief.forceActiveFocus(Qt.TabFocusReason) }

    padding: Theme.s5
    spacing: Theme.s3

    VText {
        text: qsTr("The talk is over.")
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    VText {
        text: card.conversation.breakTaken ? qsTr("Breathe out slowly, drop your shoulders. Look back when you are ready.")
                                           : qsTr("Take a moment for yourself before you go on, or look back at it now.")
        quiet: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.s2
        Layout.fillWidth: true

        VButton {
            id: debrief
            text: qsTr("Look back")
            primary: true
            onClicked: card.lookedBack()
        }
        VButton {
            visible: !card.conversation.breakTaken
            text: qsTr("Take a break first")
            iconName: "break"
            onClicked: { card.conversation.takeBreak(); debrief.forceActiveFocus(Qt.TabFocusReason) }
        }
        VButton {
            visible: card.conversation.canTakeBack
            text: qsTr("Take back the last turn")
            iconName: "undo"
            quiet: true
            onClicked: card.conversation.takeBack()
        }
    }
}
