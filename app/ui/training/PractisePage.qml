// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The start page: the next thing to do, and all customers to choose from.
VPage {
    id: page

    required property Trainer trainer
    readonly property Library library: trainer.library

    function search() { field.forceActiveFocus(); field.selectAll() }

    RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true

        VText {
            text: qsTr("Practise")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        VTextField {
            id: field
            text: page.library.search
            placeholderText: qsTr("Search (Ctrl+K)")
            iconName: "search"
            Layout.preferredWidth: Math.round(260 * Theme.scale)
            Accessible.name: qsTr("Search the library")
            onTextChanged: page.library.search = text
        }
    }

    NextCard {
        id: next
        library: page.library
        Layout.fillWidth: true
        onBegun: (scenario) => page.trainer.brief(scenario)
        onGoneOn: page.trainer.goOn()
        onLetGo: page.trainer.letGo()
    }

    VNotice {
        text: page.library.faults === 0 ? ""
            : qsTr("%n scenario file fault(s) keep a customer out of the library:", "", page.library.faults) + "\n" + page.library.firstFaults
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: Theme.s2
        Layout.fillWidth: true

        LanguageChips {
            choices: page.library.languages
            choice: page.library.language
            Layout.fillWidth: true
            onChosen: (code) => page.trainer.practiseIn(code)
        }
        ChoiceChips {
            visible: choices.length > 0
            all: qsTr("Any difficulty")
            choices: page.library.difficulties
            choice: page.library.difficulty
            Layout.fillWidth: true
            onChosen: (code) => page.library.difficulty = code
        }
    }

    GridLayout {
        id: grid
        columns: Math.max(1, Math.floor(width / Math.round(400 * Theme.scale)))
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        Layout.fillWidth: true

        Repeater {
            model: page.library.cards

            ScenarioCard {
                required property string scenario
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: page.trainer.brief(scenario)
            }
        }
        RowFiller { columns: grid.columns; taken: page.library.cards.count }
    }

    ColumnLayout {
        visible: page.library.cards.count === 0
        spacing: Theme.s3
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s6

        VText {
            text: page.library.empty ? qsTr("There are no customers here. Put scenario files into the folder “scenarios” and start again.")
                                     : qsTr("No customer fits these filters.")
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.maximumWidth: Theme.readingWidth
        }
        VButton {
            visible: !page.library.empty
            text: qsTr("Show all")
            Layout.alignment: Qt.AlignHCenter
            onClicked: {
                page.library.search = ""
                page.trainer.practiseIn("")
                page.library.difficulty = ""
            }
        }
    }

    Component.onCompleted: next.visible ? next.focusIt() : field.forceActiveFocus()
}
