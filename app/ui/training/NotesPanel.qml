// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The notepad, and the list to work from.
VPage {
    id: panel

    required property Conversation conversation

    readonly property bool isFocused: notes.area.activeFocus

    function focusNotes() { notes.area.forceActiveFocus() }

    margin: Theme.s4
    spacing: Theme.s4

    ColumnLayout {
        spacing: Theme.s1
        Layout.fillWidth: true

        VHeading { text: qsTr("Your notes") }
        VTextArea {
            id: notes
            text: panel.conversation.notes
            placeholder: qsTr("Facts and numbers")
            label: qsTr("Your notes")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(150 * Theme.scale)
            onEdited: (text) => panel.conversation.notes = text
        }
    }
    ColumnLayout {
        spacing: Theme.s2
        Layout.fillWidth: true

        VHeading { text: qsTr("The list") }
        RuleList {
            rules: panel.conversation.rules
            compact: true
            Layout.fillWidth: true
        }
    }
}
