// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil

// Why the rule is there, what was said, and what one could have said.
ColumnLayout {
    id: details

    required property string why
    required property var quotes
    required property var wordings
    required property color ink

    spacing: Theme.s1

    VText {
        visible: details.why !== ""
        text: details.why
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
    }
    VHeading {
        visible: details.quotes.length > 0
        text: qsTr("Your words")
        Layout.topMargin: Theme.s2
    }
    Repeater {
        model: details.quotes
        VText {
            required property string modelData
            text: qsTr("“%1”").arg(modelData)
            color: details.ink
            Layout.fillWidth: true
        }
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
}
