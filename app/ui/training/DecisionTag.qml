// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import Ventil

// What became of an objection, in a few words.
VTag {
    required property string decision // open | accepted | declined

    readonly property bool accepted: decision === "accepted"

    text: accepted ? qsTr("Objection: accepted") : decision === "declined" ? qsTr("Objection: no change") : qsTr("Objection: open")
    sign: accepted ? "kept" : decision === "declined" ? "none" : "note"
    ink: accepted ? Theme.kept : Theme.quietText
    ground: accepted ? Theme.keptSoft : Theme.tag
}
