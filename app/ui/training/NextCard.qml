// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ventil
import Ventil.Model

// The one thing to do next.
Rectangle {
    id: card

    required property Library library

    signal begun(string scenario)
    signal goneOn()
    signal letGo()

    readonly property bool cutOff: library.unfinished !== ""

    implicitHeight: Math.max(words.height, buttons.height) + 2 * Theme.s5
    radius: Theme.radius
    color: Theme.accentSoft
    visible: cutOff || library.suggested !== ""

    function focusIt() { main.forceActiveFocus(Qt.TabFocusReason) }

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.s5
        spacing: Theme.s1

        VHeading {
            text: card.cutOff ? qsTr("A talk was cut off")
                : card.library.firstRun ? qsTr("Welcome") : qsTr("Next for you")
            width: parent.width
        }
        VText {
            text: card.cutOff ? qsTr("Go on with %1?").arg(card.library.unfinishedCustomer)
                : card.library.firstRun ? qsTr("Let them let off steam, then win them back")
                : card.library.suggestedTitle
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            width: parent.width
        }
        VText {
            text: card.cutOff ? card.library.unfinishedTitle
                : card.library.firstRun ? qsTr("Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1").arg(card.library.suggestedTitle)
                : card.library.suggestedSummary
            quiet: true
            width: Math.min(parent.width, 1.4 * Theme.readingWidth)
        }
    }
    Column {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: Theme.s5
        spacing: Theme.s2

        VButton {
            id: main
            text: card.cutOff ? qsTr("Go on") : card.library.firstRun ? qsTr("Meet the customer") : qsTr("Practise this")
            primary: true
            onClicked: card.cutOff ? card.goneOn() : card.begun(card.library.suggested)
        }
        VButton {
            visible: card.cutOff
            text: qsTr("Leave it")
            quiet: true
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: card.letGo()
        }
    }
}
