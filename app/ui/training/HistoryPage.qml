// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The talks so far.
VPage {
    id: page

    required property Trainer trainer
    readonly property Archive archive: trainer.archive

    RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true

        VText {
            text: qsTr("History")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        VTextField {
            id: search
            visible: !page.archive.empty
            text: page.archive.search
            placeholderText: qsTr("Search by customer or title")
            iconName: "search"
            Layout.preferredWidth: Math.max(Math.round(280 * Theme.scale), implicitWidth)
            onTextChanged: page.archive.search = text
        }
    }
    VNotice {
        text: page.archive.problem
        Layout.fillWidth: true
    }

    VTextButton {
        visible: page.archive.answered > 0
        text: qsTr("Your trainer has answered %n objection(s)", "", page.archive.answered)
        Layout.topMargin: -Theme.s4
        onClicked: page.trainer.open(page.archive.answeredIn)
    }

    ColumnLayout {
        visible: page.archive.empty
        spacing: Theme.s3
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s7

        VText {
            text: qsTr("Your talks will stand here, with their scores and everything that was said.")
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.maximumWidth: Theme.readingWidth
        }
        VButton {
            id: first
            text: qsTr("Practise now")
            primary: true
            Layout.alignment: Qt.AlignHCenter
            onClicked: page.trainer.show(Trainer.PractisePage)
        }
    }

    GridLayout {
        id: curves
        visible: !page.archive.empty
        columns: Math.max(1, Math.floor(width / Math.round(300 * Theme.scale)))
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        Layout.fillWidth: true

        Repeater {
            model: page.archive.progress
            ProgressCard {
                required property var modelData
                progress: modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
        RowFiller { columns: curves.columns; taken: page.archive.progress.length }
    }

    ColumnLayout {
        visible: !page.archive.empty
        spacing: Theme.s2
        Layout.fillWidth: true

        LanguageChips {
            choices: page.archive.languages
            choice: page.archive.language
            Layout.fillWidth: true
            onChosen: (code) => page.archive.language = code
        }
        Flow {
            spacing: Theme.s2
            Layout.fillWidth: true
            VChip { text: qsTr("All time"); chosen: page.archive.days === 0; onClicked: page.archive.days = 0 }
            VChip { text: qsTr("Last 30 days"); chosen: page.archive.days === 30; onClicked: page.archive.days = 30 }
            VChip { text: qsTr("Last 7 days"); chosen: page.archive.days === 7; onClicked: page.archive.days = 7 }
        }
    }

    ColumnLayout {
        spacing: Theme.s2
        Layout.fillWidth: true

        Repeater {
            id: rows
            model: page.archive.sessions
            SessionRow {
                required property string session
                Layout.fillWidth: true
                onClicked: page.trainer.open(session)
                onDeleted: confirm.ask(session, title)
            }
        }
        VText {
            visible: !page.archive.empty && page.archive.sessions.count === 0
            text: qsTr("No talk fits these filters.")
            quiet: true
            Layout.alignment: Qt.AlignHCenter
        }
    }

    VDialog {
        id: confirm

        property string session
        property string named

        function ask(which: string, title: string) {
            session = which
            named = title
            open()
        }

        title: qsTr("Delete this talk?")
        acceptText: qsTr("Delete")
        rejectText: qsTr("Keep")
        warning: true
        contentItem: VText { text: qsTr("“%1” and everything that was said in it will be gone for good.").arg(confirm.named) }
        onAccepted: page.archive.remove(session)
    }

    Component.onCompleted: page.archive.empty ? first.forceActiveFocus(Qt.TabFocusReason) : rows.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
}
