// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// Several lines of text to type. Tab goes on to the next control, as everywhere.
ScrollView {
    id: view

    property alias text: area.text
    property alias placeholder: area.placeholderText
    readonly property TextArea area: area
    property string label: placeholder
    property int limit: 2000
    property bool sends: false // Enter sends, Shift+Enter breaks the line

    signal edited(string text)
    signal sent(string text)

    contentWidth: availableWidth
    ScrollBar.vertical.policy: area.contentHeight > height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff

    TextArea {
        id: area

        wrapMode: TextArea.Wrap
        textFormat: TextEdit.PlainText
        font.pixelSize: Theme.body
        color: Theme.text
        placeholderTextColor: Theme.quietText
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        leftPadding: Theme.s3
        rightPadding: Theme.s3
        topPadding: Theme.s2
        bottomPadding: Theme.s2
        Accessible.name: view.label
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: (event) => {
            event.accepted = view.sends && !(event.modifiers & Qt.ShiftModifier)
            if (event.accepted)
                view.sent(text)
        }
        Keys.onEnterPressed: (event) => {
            event.accepted = view.sends && !(event.modifiers & Qt.ShiftModifier)
            if (event.accepted)
                view.sent(text)
        }
        onTextChanged: {
            if (length > view.limit)
                remove(view.limit, length)
            view.edited(text)
        }

        background: Rectangle {
            radius: Theme.fieldRadius
            color: Theme.card
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? Theme.accent : Theme.frame
        }
    }
}
