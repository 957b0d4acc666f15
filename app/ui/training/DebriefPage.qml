// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// Looking back: the sum of it, the talk with the words that counted, and the list. Side by side where there is room.
Item {
    id: page

    required property Trainer trainer
    readonly property Debrief debrief: trainer.debrief
    readonly property bool wide: width >= (Theme.wide - 96) * Theme.scale
    property int part: 0 // of the three, where only one has room

    function shows(which: int): bool { return wide || part === which }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.margins: Theme.s3
            Layout.bottomMargin: 0

            VButton {
                iconName: "back"
                quiet: true
                Accessible.name: qsTr("Back")
                onClicked: page.trainer.back()
            }
            VText {
                text: page.debrief.title
                font.weight: Font.DemiBold
                font.pixelSize: Theme.lead
                Layout.fillWidth: true
            }
            VButton {
                text: qsTr("Copy the talk")
                quiet: true
                onClicked: page.debrief.copyTranscript()
            }
        }
        Flow {
            visible: !page.wide
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.margins: Theme.s3

            Repeater {
                model: [qsTr("In short"), qsTr("The talk"), qsTr("The list")]
                VChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: page.part === index
                    onClicked: page.part = index
                }
            }
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            DebriefSummary {
                id: summary
                visible: page.shows(0)
                debrief: page.debrief
                Accessible.role: Accessible.Pane
                Accessible.name: qsTr("In short")
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: Math.round(320 * Theme.scale)
                Layout.fillHeight: true
                onPlayedAgain: page.trainer.playAgain()
                onShown: (row) => {
                    page.part = 1
                    talk.show(row)
                    talk.focusIt()
                }
                onVerdictShown: (verdict) => {
                    page.part = 2
                    list.showVerdict(verdict)
                }
            }
            Rectangle { visible: page.wide; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }
            DebriefTalk {
                id: talk
                visible: page.shows(1)
                debrief: page.debrief
                Layout.fillWidth: true
                Layout.fillHeight: true
                onRetried: (event) => page.trainer.tryAgainFrom(event)
            }
            Rectangle { visible: page.wide; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }
            VerdictList {
                id: list
                visible: page.shows(2)
                debrief: page.debrief
                english: page.trainer.preferences.language === "en"
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: Math.round(350 * Theme.scale)
                Layout.fillHeight: true
            }
        }
    }

    Component.onCompleted: summary.focusIt()
}
