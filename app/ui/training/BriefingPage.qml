// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// What one should know before the talk.
VPage {
    id: page

    required property Trainer trainer
    readonly property Briefing briefing: trainer.briefing
    readonly property bool wide: width >= 860 * Theme.scale

    RowLayout {
        spacing: Theme.s3
        Layout.fillWidth: true

        VButton {
            iconName: "back"
            quiet: true
            Accessible.name: qsTr("Back to the library")
            onClicked: page.trainer.back()
        }
        VText {
            text: page.briefing.title
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        VButton {
            id: begin
            text: qsTr("Begin the talk")
            iconName: "practise"
            primary: true
            onClicked: page.trainer.begin()
        }
    }

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s5
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.s5
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            VCard {
                padding: Theme.s5
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.s4

                    MoodFace {
                        look: page.briefing.look
                        anger: page.briefing.anger
                        trust: page.briefing.trust
                        size: Math.round(96 * Theme.scale)
                        Layout.alignment: Qt.AlignTop
                    }
                    ColumnLayout {
                        spacing: Theme.s2
                        Layout.fillWidth: true

                        VText {
                            text: page.briefing.customer
                            font.pixelSize: Theme.lead
                            font.weight: Font.DemiBold
                            Layout.fillWidth: true
                        }
                        VText { text: page.briefing.about; Layout.fillWidth: true }
                        Flow {
                            spacing: Theme.s1
                            Layout.fillWidth: true
                            VTag { text: page.briefing.languageName }
                            VTag { text: page.briefing.persona }
                            VTag { text: qsTr("%n minute(s)", "", page.briefing.minutes) }
                        }
                    }
                }
            }
            VCard {
                padding: Theme.s5
                Layout.fillWidth: true
                VHeading { text: qsTr("What happened") }
                VText { text: page.briefing.situation; Layout.fillWidth: true }
            }
            VCard {
                visible: page.briefing.offers.length > 0
                padding: Theme.s5
                Layout.fillWidth: true
                VHeading { text: qsTr("What you may offer") }
                VBullets { lines: page.briefing.offers; Layout.fillWidth: true }
            }
        }
        VCard {
            padding: Theme.s5
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            ColumnLayout {
                spacing: Theme.s1
                VHeading { text: qsTr("The list you work from") }
                VText { text: page.briefing.documentTitle; font.weight: Font.DemiBold; Layout.fillWidth: true }
            }
            RuleList { rules: page.briefing.rules; Layout.fillWidth: true }
        }
    }

    Component.onCompleted: begin.forceActiveFocus(Qt.TabFocusReason)
}
