// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The mood curve above the talk. A verdict chosen elsewhere lights its words here.
ColumnLayout {
    id: talk

    required property Debrief debrief

    signal retried(int event)

    spacing: 0

    function show(row: int) {
        view.show(row < 0 ? null : lines.itemAt(row))
    }

    function focusIt() { view.forceActiveFocus(Qt.TabFocusReason) }

    MoodLine {
        points: talk.debrief.moodPoints
        large: true
        Layout.fillWidth: true
        Layout.margins: Theme.s4
        Layout.bottomMargin: 0
    }
    OwnMoods {
        moods: talk.debrief.ownMoods
        dots: true
        curveHeight: Math.round(48 * Theme.scale)
        Layout.fillWidth: true
        Layout.margins: Theme.s4
        Layout.topMargin: Theme.s2
        Layout.bottomMargin: 0
    }
    VPage {
        id: view

        margin: Theme.s4
        spacing: Theme.s3
        maximum: Math.round(760 * Theme.scale)
        activeFocusOnTab: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The talk")

        Repeater {
            id: lines
            model: talk.debrief.transcript

            TranscriptLine {
                offersRetry: true
                Layout.fillWidth: true
                onRetried: (event) => talk.retried(event)
            }
        }
    }

    Connections {
        target: talk.debrief
        function onLitRowChanged() { talk.show(talk.debrief.litRow) }
    }
}
