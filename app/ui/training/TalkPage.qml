// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The talk: the customer at the left, the conversation in the middle, notes and the list at the right.
Item {
    id: page

    required property Trainer trainer
    readonly property Conversation conversation: trainer.conversation
    readonly property bool wide: width >= (Theme.wide - 96) * Theme.scale
    property bool showsCustomer: true
    property bool showsNotes: true

    function focusReply() { conversation.over ? over.focusIt() : composer.focusIt() }

    function toggleCustomer() {
        if (wide)
            showsCustomer = !showsCustomer
        else
            customerDrawer.open()
    }

    function goToNotes() {
        if (notes.item && notes.item.isFocused) {
            focusReply()
            return
        }
        if (wide)
            showsNotes = true
        else
            notesDrawer.open()
        const panel = wide ? notes.item : notesDrawer.contentItem.item
        panel.focusNotes()
    }

    Shortcut { sequence: "Alt+L"; onActivated: if (page.conversation.venting) page.conversation.signal() }
    Shortcut { sequence: "Alt+N"; onActivated: page.goToNotes() }
    Shortcut { sequence: "Alt+T"; onActivated: if (page.conversation.canTakeBack) page.conversation.takeBack() }
    Shortcut { sequence: "Alt+I"; onActivated: page.conversation.askForHint() }

    Connections {
        target: page.conversation
        function onOverChanged() { page.focusReply() }
    }

    Component {
        id: customerPanel
        CustomerPanel { conversation: page.conversation }
    }
    Component {
        id: notesPanel
        NotesPanel { conversation: page.conversation }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: customer
            active: page.wide && page.showsCustomer
            visible: active
            sourceComponent: customerPanel
            Layout.preferredWidth: Math.round(270 * Theme.scale)
            Layout.fillHeight: true
        }
        Rectangle { visible: customer.active; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            TalkHeader {
                conversation: page.conversation
                showsFace: !customer.active
                Layout.fillWidth: true
                onCustomerAsked: page.toggleCustomer()
                onNotesAsked: page.wide ? page.showsNotes = !page.showsNotes : page.goToNotes()
            }
            VNotice {
                text: page.conversation.problem
                Layout.fillWidth: true
                Layout.margins: Theme.s4
            }
            TranscriptView {
                model: page.conversation.transcript
                typing: page.conversation.speaking
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumWidth: Math.round(760 * Theme.scale)
                Layout.alignment: Qt.AlignHCenter
            }
            Composer {
                id: composer
                visible: !page.conversation.over
                conversation: page.conversation
                Layout.fillWidth: true
                Layout.maximumWidth: Math.round(760 * Theme.scale)
                Layout.alignment: Qt.AlignHCenter
                Layout.margins: Theme.s4
                Layout.topMargin: Theme.s2
            }
            TalkOver {
                id: over
                visible: page.conversation.over
                conversation: page.conversation
                Layout.fillWidth: true
                Layout.maximumWidth: Math.round(760 * Theme.scale)
                Layout.alignment: Qt.AlignHCenter
                Layout.margins: Theme.s4
                onLookedBack: page.trainer.finish()
            }
        }

        Rectangle { visible: notes.active; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }
        Loader {
            id: notes
            active: page.wide && page.showsNotes
            visible: active
            sourceComponent: notesPanel
            Layout.preferredWidth: Math.round(290 * Theme.scale)
            Layout.fillHeight: true
        }
    }

    VDrawer {
        id: customerDrawer
        edge: Qt.LeftEdge
        contentItem: Loader { active: !page.wide; sourceComponent: customerPanel }
        onClosed: page.focusReply()
    }
    VDrawer {
        id: notesDrawer
        edge: Qt.RightEdge
        contentItem: Loader { active: !page.wide; sourceComponent: notesPanel }
        onClosed: page.focusReply()
    }

    Component.onCompleted: focusReply()
}
