// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The window: the rail at the left, the page that is open beside it.
ApplicationWindow {
    id: window

    required property Trainer trainer
    readonly property Preferences preferences: trainer.preferences
    readonly property var pages: ["training/PractisePage.qml", "training/BriefingPage.qml", "training/TalkPage.qml",
                                  "training/DebriefPage.qml", "training/HistoryPage.qml", "managing/DeskPage.qml",
                                  "common/SettingsPage.qml"]

    function openPage() { view.setSource(pages[trainer.page], { trainer: trainer }) }

    function search() {
        trainer.show(Trainer.PractisePage)
        const page = view.item as PractisePage
        page.search()
    }

    width: 1280
    height: 800
    minimumWidth: 900
    minimumHeight: 600
    visible: true
    title: trainer.page === Trainer.TalkPage ? qsTr("%1 – Ventil").arg(trainer.conversation.title) : "Ventil"
    color: Theme.surface

    Binding { target: Theme; property: "dark"; value: window.preferences.dark }
    Binding { target: Theme; property: "scale"; value: window.preferences.scale }
    Binding { target: Theme; property: "lessMotion"; value: window.preferences.lessMotion }

    Shortcut { sequences: ["1", "Alt+1"]; onActivated: window.trainer.show(Trainer.PractisePage) }
    Shortcut { sequences: ["2", "Alt+2"]; onActivated: window.trainer.show(Trainer.HistoryPage) }
    Shortcut { sequences: ["3", "Alt+3"]; onActivated: window.trainer.show(Trainer.DeskPage) }
    Shortcut { sequences: ["4", "Alt+4"]; onActivated: window.trainer.show(Trainer.SettingsPage) }
    Shortcut { sequence: "Ctrl+K"; onActivated: window.search() }
    Shortcut { sequence: "F1"; onActivated: keys.open() }
    Shortcut {
        sequence: "Escape"
        enabled: window.trainer.page !== Trainer.TalkPage
        onActivated: window.trainer.back()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        VRail {
            readonly property int faults: window.trainer.desk.faults.length

            places: [
                { page: Trainer.PractisePage, icon: "practise", name: qsTr("Practise") },
                { page: Trainer.HistoryPage, icon: "history", name: qsTr("History") },
                { page: Trainer.DeskPage, icon: "trainer", name: qsTr("Trainer"),
                  remark: faults === 0 ? "" : qsTr("%n fault(s) in files", "", faults) },
                { page: Trainer.SettingsPage, icon: "settings", name: qsTr("Settings") }
            ]
            current: window.trainer.page < Trainer.DebriefPage ? Trainer.PractisePage
                   : window.trainer.page === Trainer.DebriefPage ? Trainer.HistoryPage : window.trainer.page
            Layout.fillHeight: true
            onChosen: (page) => window.trainer.show(page)
        }
        ColumnLayout {
            spacing: 0

            VNotice {
                text: window.trainer.problem
                dismissText: qsTr("Close")
                Layout.fillWidth: true
                Layout.margins: Theme.s4
                onDismissed: window.trainer.dismissProblem()
            }
            Loader {
                id: view
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLoaded: appear.restart()

                NumberAnimation {
                    id: appear
                    target: view.item
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    KeysDialog { id: keys }

    Connections {
        target: window.trainer
        function onPageChanged() { window.openPage() }
    }
    Component.onCompleted: openPage()
}
