// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// What a trainer looks after: objections to what was recognised, and faults in the files.
VPage {
    id: page

    required property Trainer trainer
    readonly property Desk desk: trainer.desk

    maximum: Math.round(820 * Theme.scale)

    VText {
        text: qsTr("Trainer")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    ColumnLayout {
        spacing: Theme.s2
        Layout.fillWidth: true

        VText {
            text: qsTr("Objections")
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        VText {
            text: qsTr("What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.")
            quiet: true
            Layout.fillWidth: true
            Layout.maximumWidth: 1.4 * Theme.readingWidth
        }
        Flow {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1

            VChip {
                id: open
                text: qsTr("Open: %1").arg(page.desk.open)
                chosen: !page.desk.showsDecided
                onClicked: page.desk.showsDecided = false
            }
            VChip {
                text: qsTr("Decided: %1").arg(page.desk.decided)
                chosen: page.desk.showsDecided
                onClicked: page.desk.showsDecided = true
            }
        }
    }
    VNotice {
        text: page.desk.problem
        Layout.fillWidth: true
    }
    VText {
        visible: text !== ""
        text: page.desk.notice
        color: Theme.accent
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }

    Repeater {
        id: cards
        model: page.desk.appeals

        AppealCard {
            id: card
            Layout.fillWidth: true
            onAccepted: { page.desk.accept(appeal); focusNext() }
            onSetAside: { page.desk.setAside(appeal); focusNext() }
            onReopened: { page.desk.reopen(appeal); focusNext() }
        }
    }
    VText {
        visible: page.desk.appeals.count === 0
        text: page.desk.showsDecided ? qsTr("Nothing has been decided yet.")
            : qsTr("No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.")
        quiet: true
        Layout.fillWidth: true
        Layout.maximumWidth: 1.4 * Theme.readingWidth
    }

    VCard {
        padding: Theme.s5
        Layout.fillWidth: true

        VHeading { text: qsTr("From one computer to another") }
        VText {
            text: qsTr("A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer's words before it and what was found: no name, no talk, no score.")
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2

            VButton {
                text: qsTr("Copy the open ones")
                enabled: page.desk.open > 0
                onClicked: page.desk.copyOpen()
            }
            VButton {
                text: qsTr("Copy the answers")
                enabled: page.desk.decided > 0
                onClicked: page.desk.copyDecided()
            }
            VButton {
                text: qsTr("Take over what was copied")
                onClicked: page.desk.paste()
            }
        }
    }

    VText {
        text: qsTr("Faults in files")
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Layout.topMargin: Theme.s3
    }
    FaultList {
        faults: page.desk.faults
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s4
        onCopied: page.desk.copyFaults()
    }

    Component.onCompleted: open.forceActiveFocus(Qt.TabFocusReason)
}
