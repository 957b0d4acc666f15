// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// A page that scrolls: one column in the middle, and where the keyboard is stays in sight.
Flickable {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property int maximum: Theme.contentWidth
    property int margin: Theme.s6
    property Item shown: null // stays in sight while the page finds its places, until one goes elsewhere

    function show(item: Item) {
        shown = item
        reveal(item)
    }

    function reveal(item: Item) {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent !== column)
                continue
            const top = item.mapToItem(page.contentItem, 0, 0).y
            const lowest = Math.max(0, contentHeight - height)
            if (top < contentY + Theme.s4)
                contentY = Math.max(0, top - Theme.s4)
            else if (top + item.height > contentY + height - Theme.s4)
                contentY = Math.min(lowest, top + Math.min(item.height, height - 2 * Theme.s4) - height + Theme.s4)
            return
        }
    }

    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: VScrollBar { onPressedChanged: page.shown = null }
    onMovementStarted: shown = null
    Keys.onPressed: (event) => {
        const step = event.key === Qt.Key_PageDown ? height * 0.8 : event.key === Qt.Key_PageUp ? -height * 0.8
                   : event.key === Qt.Key_Down ? 60 : event.key === Qt.Key_Up ? -60 : 0
        event.accepted = step !== 0
        if (event.accepted)
            shown = null
        contentY = Math.max(0, Math.min(contentY + step, contentHeight - height))
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            const item = (target as ApplicationWindow)?.activeFocusItem ?? null
            if (item)
                page.reveal(item)
        }
    }

    Connections {
        target: page.shown
        function onYChanged() { page.reveal(page.shown) }
        function onHeightChanged() { page.reveal(page.shown) }
    }
    onHeightChanged: if (shown) reveal(shown)
    onContentHeightChanged: if (shown) reveal(shown)

    Rectangle { // where the keyboard is
        parent: page
        anchors.fill: parent
        visible: page.activeFocus && page.activeFocusOnTab
        color: "transparent"
        radius: Theme.radius
        border.width: 2
        border.color: Theme.accent
    }
    ColumnLayout {
        id: column
        x: Math.max(page.margin, (page.width - width) / 2)
        y: page.margin
        width: Math.min(page.width - 2 * page.margin, page.maximum)
        spacing: Theme.s5
    }
}
