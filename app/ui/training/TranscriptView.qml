// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// The talk so far; it keeps to its end while it grows.
ListView {
    id: view

    property bool typing: false

    spacing: Theme.s3
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 4000
    topMargin: Theme.s4
    bottomMargin: Theme.s4
    leftMargin: Theme.s4
    rightMargin: Theme.s4
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The talk so far")
    ScrollBar.vertical: VScrollBar {}
    onCountChanged: toEnd.restart()
    onTypingChanged: toEnd.restart()
    onHeightChanged: toEnd.restart()

    // After the new line has been laid out.
    Timer {
        id: toEnd
        interval: 1
        onTriggered: {
            view.positionViewAtEnd()
            view.contentY = Math.max(view.originY - view.topMargin, view.originY + view.contentHeight + view.bottomMargin - view.height)
        }
    }

    delegate: TranscriptLine { width: ListView.view.width - 2 * Theme.s4 }

    footer: TypingSign {}
    Binding { target: view.footerItem; property: "typing"; value: view.typing }

    Rectangle {
        anchors.fill: parent
        visible: view.activeFocus
        color: "transparent"
        radius: Theme.radius
        border.width: 2
        border.color: Theme.accent
    }
}
