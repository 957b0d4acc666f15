// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ventil

// Which keys do what. Shown by F1.
VDialog {
    id: dialog

    readonly property var keys: [
        { key: "F1", deed: qsTr("Show these keys") },
        { key: "1 – 4, Alt+1 – 4", deed: qsTr("Go to Practise, History, Trainer, Settings") },
        { key: "Ctrl+K", deed: qsTr("Search the library") },
        { key: "Esc", deed: qsTr("Close, or go back") },
        { key: "Tab, Shift+Tab", deed: qsTr("Go to the next or the previous control") },
        { key: "Enter", deed: qsTr("Send the reply; press the chosen button") },
        { key: "Shift+Enter", deed: qsTr("Break the line in a reply") },
        { key: "Alt+L", deed: qsTr("Show that you are listening") },
        { key: "Alt+N", deed: qsTr("Go to your notes, and back") },
        { key: "Alt+T", deed: qsTr("Take back the last turn") },
        { key: "Alt+I", deed: qsTr("Ask for an idea") }
    ]

    title: qsTr("Keys")
    acceptText: qsTr("Close")

    contentItem: VKeyTable { rows: dialog.keys }
}
