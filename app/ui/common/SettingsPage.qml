// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// How the window looks and speaks.
VPage {
    id: page

    required property Trainer trainer
    readonly property Preferences preferences: trainer.preferences

    maximum: Math.round(680 * Theme.scale)

    VText {
        text: qsTr("Settings")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    VCard {
        Layout.fillWidth: true
        padding: Theme.s5
        spacing: Theme.s3

        VHeading { text: qsTr("Language of the window") }
        VText {
            text: qsTr("The customers speak their own languages; choose those under Practise.")
            quiet: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2

            Repeater {
                id: languages
                model: page.preferences.languages

                VChip {
                    required property var modelData
                    text: modelData.name
                    chosen: page.preferences.language === modelData.code
                    onClicked: page.preferences.language = modelData.code
                }
            }
        }
    }

    VCard {
        Layout.fillWidth: true
        padding: Theme.s5
        spacing: Theme.s3

        VHeading { text: qsTr("Appearance") }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2

            VChip { text: qsTr("As the system"); chosen: page.preferences.theme === "system"; onClicked: page.preferences.theme = "system" }
            VChip { text: qsTr("Light"); chosen: page.preferences.theme === "light"; onClicked: page.preferences.theme = "light" }
            VChip { text: qsTr("Dark"); chosen: page.preferences.theme === "dark"; onClicked: page.preferences.theme = "dark" }
        }
        VHeading { text: qsTr("Text size"); Layout.topMargin: Theme.s3 }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2

            Repeater {
                model: [90, 100, 115, 130, 150]

                VChip {
                    required property int modelData
                    text: qsTr("%1 %").arg(modelData)
                    chosen: page.preferences.textSize === modelData
                    onClicked: page.preferences.textSize = modelData
                }
            }
        }
    }

    VCard {
        Layout.fillWidth: true
        padding: Theme.s5
        spacing: Theme.s4

        VHeading { text: qsTr("In the talk") }
        VSwitch {
            text: qsTr("Less motion")
            explanation: qsTr("Faces and pages change at once and nothing trembles.")
            checked: page.preferences.lessMotion
            onToggled: page.preferences.lessMotion = checked
            Layout.fillWidth: true
        }
        VSwitch {
            text: qsTr("Lines at once")
            explanation: qsTr("The customer's words stand there without the time he would need to say them.")
            checked: page.preferences.instantLines
            onToggled: page.preferences.instantLines = checked
            Layout.fillWidth: true
        }
    }

    VCard {
        Layout.fillWidth: true
        padding: Theme.s5

        VHeading { text: qsTr("Your talks") }
        VText {
            text: qsTr("They stay on this computer, in the file %1. Nothing is sent anywhere.").arg(page.preferences.storePlace)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
    }

    Component.onCompleted: {
        for (let i = 0; i < languages.count; ++i)
            if (languages.itemAt(i).chosen)
                languages.itemAt(i).forceActiveFocus(Qt.TabFocusReason)
    }
}
