// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
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
        if (notes.isFocused) {
            focusReply()
        } else if (wide) {
            showsNotes = true
            notes.focusNotes()
        } else {
            notesDrawer.open()
        }
    }

    Shortcut { sequence: "Alt+L"; onActivated: if (page.conversation.venting) page.conversation.signal() }
    Shortcut { sequence: "Alt+N"; onActivated: page.goToNotes() }
    Shortcut { sequence: "Alt+T"; onActivated: if (page.conversation.canTakeBack) page.conversation.takeBack() }
    Shortcut { sequence: "Alt+I"; onActivated: page.conversation.askForHint() }

    Connections {
        target: page.conversation
        function onOverChanged() { page.focusReply() }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        CustomerPanel {
            id: customer
            visible: page.wide && page.showsCustomer
            conversation: page.conversation
            Layout.preferredWidth: Math.round(270 * Theme.scale)
            Layout.fillHeight: true
        }
        Rectangle { visible: customer.visible; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            TalkHeader {
                conversation: page.conversation
                showsFace: !customer.visible
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

        Rectangle { visible: notes.visible; color: Theme.line; Layout.preferredWidth: 1; Layout.fillHeight: true }
        NotesPanel {
            id: notes
            visible: page.wide && page.showsNotes
            conversation: page.conversation
            Layout.preferredWidth: Math.round(290 * Theme.scale)
            Layout.fillHeight: true
        }
    }

    VDrawer {
        id: customerDrawer
        edge: Qt.LeftEdge
        contentItem: CustomerPanel { conversation: page.conversation }
        onClosed: page.focusReply()
    }
    VDrawer {
        id: notesDrawer
        edge: Qt.RightEdge
        onOpened: (contentItem as NotesPanel).focusNotes()
        contentItem: NotesPanel { conversation: page.conversation }
        onClosed: page.focusReply()
    }

    Component.onCompleted: focusReply()
}
