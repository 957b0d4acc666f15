// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// Every do and don't of the document with its verdict.
VPage {
    id: list

    required property Debrief debrief
    property bool english: false

    function showVerdict(index: int) {
        const row = rows.itemAt(index) as VerdictRow
        if (!row.chosen)
            row.clicked()
        row.forceActiveFocus(Qt.TabFocusReason)
        show(row)
    }

    margin: Theme.s4
    spacing: Theme.s2
    maximum: Math.round(760 * Theme.scale)

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        VHeading { text: qsTr("The list, item by item") }
        VText {
            text: list.debrief.documentTitle
            quiet: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }
    VNotice {
        text: list.debrief.problem
        Layout.fillWidth: true
    }
    Repeater {
        id: rows
        model: list.debrief.verdicts

        VerdictRow {
            required property int index
            english: list.english
            Layout.fillWidth: true
            onClicked: {
                list.debrief.choose(index)
                list.show(this)
            }
            onObjected: (evidence) => list.debrief.object(index, evidence)
            onClaimed: (turn) => list.debrief.claim(index, turn)
        }
    }
}
