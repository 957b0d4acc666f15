// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil

// Why the rule is there, what was said, what one could have said, and a say for who sees it otherwise.
ColumnLayout {
    id: details

    required property string why
    required property var evidence
    required property var replies
    required property string closest
    required property var wordings
    required property color ink

    signal objected(int evidence)
    signal claimed(int turn)

    spacing: Theme.s1

    VText {
        visible: details.why !== ""
        text: details.why
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
    }
    VHeading {
        visible: details.evidence.length > 0
        text: qsTr("Your words")
        Layout.topMargin: Theme.s2
    }
    Repeater {
        model: details.evidence
        EvidenceEntry {
            required property int index
            ink: details.ink
            Layout.fillWidth: true
            onObjected: details.objected(index)
        }
    }
    VText {
        visible: details.closest !== ""
        text: qsTr("Closest to it was: “%1”").arg(details.closest)
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
    }
    VHeading {
        visible: details.wordings.length > 0
        text: qsTr("You could say")
        Layout.topMargin: Theme.s2
    }
    Repeater {
        model: details.wordings
        VText {
            required property string modelData
            text: qsTr("“%1”").arg(modelData)
            Layout.fillWidth: true
        }
    }
    ReplyClaim {
        visible: details.replies.length > 0
        replies: details.replies
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        onClaimed: (turn) => details.claimed(turn)
    }
}
