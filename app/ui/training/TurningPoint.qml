// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The turn that put a good ending out of reach, and what would have kept it. Only where the talk had one.
VCard {
    id: card

    required property Hindsight hindsight

    signal shown(int row)

    visible: hindsight.known

    VHeading { text: qsTr("Where the talk turned") }
    VText { text: qsTr("Until here a good ending was within reach:"); Layout.fillWidth: true }
    VText { text: card.hindsight.turn; color: Theme.missed; Layout.fillWidth: true }
    VText { text: card.hindsight.afterwards; Layout.fillWidth: true }
    VText {
        visible: text !== ""
        text: card.hindsight.advice
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
    }
    VText {
        visible: card.hindsight.example !== ""
        text: qsTr("“%1”").arg(card.hindsight.example)
        color: Theme.accent
        Layout.fillWidth: true
    }
    VTextButton {
        text: qsTr("Show it in the talk")
        onClicked: card.shown(card.hindsight.row)
    }
}
