// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// What the trainer decided on one's objections since one last looked. Only where there is something new.
VCard {
    id: card

    required property var answers // of appealAnswer

    signal shown(int verdict)

    visible: answers.length > 0
    spacing: Theme.s3

    VHeading { text: qsTr("Your trainer has answered") }
    Repeater {
        model: card.answers

        ColumnLayout {
            id: one
            required property appealAnswer modelData
            spacing: Theme.s1
            Layout.fillWidth: true

            DecisionTag { decision: one.modelData.decision }
            VText {
                text: (one.modelData.said ? qsTr("“I did say this”: %1") : qsTr("“I did not say this”: %1")).arg(one.modelData.act)
                Layout.fillWidth: true
            }
            VText {
                text: qsTr("“%1”").arg(one.modelData.reply)
                quiet: true
                maximumLineCount: 3
                elide: Text.ElideRight
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
            VTextButton {
                visible: one.modelData.verdict >= 0
                text: qsTr("Show it in the list")
                Accessible.description: one.modelData.act
                onClicked: card.shown(one.modelData.verdict)
            }
        }
    }
}
