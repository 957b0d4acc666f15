// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ventil
import Ventil.Model

// What one can do besides talking.
Flow {
    id: actions

    required property Conversation conversation

    signal done()

    spacing: Theme.s1

    VButton {
        visible: actions.conversation.helps
        text: qsTr("Idea")
        iconName: "idea"
        quiet: true
        font.pixelSize: Theme.small
        onClicked: { actions.conversation.askForHint(); actions.done() }
    }
    VButton {
        visible: actions.conversation.helps
        enabled: actions.conversation.canTakeBack
        text: qsTr("Take back")
        iconName: "undo"
        quiet: true
        font.pixelSize: Theme.small
        onClicked: { actions.conversation.takeBack(); actions.done() }
    }
    VButton {
        text: qsTr("Supervisor")
        iconName: "supervisor"
        quiet: true
        font.pixelSize: Theme.small
        onClicked: { actions.conversation.callSupervisor(); actions.done() }
    }
    VButton {
        text: qsTr("Hold")
        iconName: "hold"
        quiet: true
        font.pixelSize: Theme.small
        onClicked: { actions.conversation.hold(); actions.done() }
    }
    VButton {
        text: qsTr("End the talk")
        iconName: "end"
        quiet: true
        font.pixelSize: Theme.small
        onClicked: hangUp.open()
    }

    VDialog {
        id: hangUp
        title: qsTr("End the talk?")
        acceptText: qsTr("End it")
        rejectText: qsTr("Stay")
        warning: true
        onAccepted: actions.conversation.hangUp()
        onClosed: actions.done()

        contentItem: VText { text: qsTr("The customer has not said goodbye yet.") }
    }
}
