// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// Above the talk: who it is with, and the ways to what stands beside it.
Rectangle {
    id: header

    required property Conversation conversation
    required property bool showsFace

    signal customerAsked()
    signal notesAsked()

    implicitHeight: column.implicitHeight + 2 * Theme.s2
    color: Theme.card

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.s2
        spacing: Theme.s2

        RowLayout {
            spacing: Theme.s3
            Layout.fillWidth: true

            VButton {
                text: qsTr("Customer")
                iconName: "person"
                quiet: true
                onClicked: header.customerAsked()
            }
            Item { Layout.fillWidth: true }
            MoodFace {
                visible: header.showsFace
                look: header.conversation.look
                anger: header.conversation.anger
                trust: header.conversation.trust
                speaking: header.conversation.speaking
                size: Math.round(44 * Theme.scale)
            }
            ColumnLayout {
                spacing: 0
                Layout.maximumWidth: header.width * 0.5

                VText {
                    text: header.showsFace ? header.conversation.customer : header.conversation.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    horizontalAlignment: header.showsFace ? Text.AlignLeft : Text.AlignHCenter
                    Layout.fillWidth: true
                }
                VCurve {
                    visible: header.showsFace
                    points: header.conversation.moodPoints
                    implicitWidth: Math.round(120 * Theme.scale)
                    implicitHeight: Math.round(22 * Theme.scale)
                    Accessible.ignored: true
                }
            }
            Item { Layout.fillWidth: true }
            VButton {
                text: qsTr("Notes and list")
                iconName: "note"
                quiet: true
                onClicked: header.notesAsked()
            }
        }
        OwnMoods {
            visible: header.showsFace && moods.length > 0
            moods: header.conversation.ownMoods
            curveHeight: Math.round(22 * Theme.scale)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s2
        }
    }
}
