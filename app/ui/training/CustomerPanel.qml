// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The customer: face, mood line, what happened, what one may offer.
VPage {
    id: panel

    required property Conversation conversation

    margin: Theme.s4
    spacing: Theme.s4

    MoodFace {
        look: panel.conversation.look
        anger: panel.conversation.anger
        trust: panel.conversation.trust
        speaking: panel.conversation.speaking
        size: Math.round(150 * Theme.scale)
        Layout.alignment: Qt.AlignHCenter
    }
    VText {
        text: panel.conversation.customer
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    MoodLine {
        points: panel.conversation.moodPoints
        Layout.fillWidth: true
    }
    OwnMoods {
        moods: panel.conversation.ownMoods
        columns: 1
        curveHeight: Math.round(36 * Theme.scale)
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.s1
        Layout.fillWidth: true
        VHeading { text: qsTr("What happened") }
        VText {
            text: panel.conversation.situation
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: panel.conversation.offers.length > 0
        spacing: Theme.s1
        Layout.fillWidth: true
        VHeading { text: qsTr("What you may offer") }
        VBullets { lines: panel.conversation.offers; Layout.fillWidth: true }
    }
}
