// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil

// The do's and don'ts of the document, each with its sign and its place.
ColumnLayout {
    id: list

    required property var rules // a RuleModel
    property bool compact: false

    spacing: compact ? Theme.s2 : Theme.s3

    Repeater {
        model: list.rules

        RowLayout {
            id: row

            required property string ruleText
            required property string place
            required property bool forbids

            spacing: Theme.s2
            Layout.fillWidth: true

            // Plus and minus, not tick and cross: this is what to do, not what was done.
            VText {
                text: row.forbids ? "\u2212" : "+"
                quiet: true
                font.bold: true
                font.pixelSize: list.compact ? Theme.small : Theme.body
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.round(14 * Theme.scale)
                Accessible.name: row.forbids ? qsTr("Avoid") : qsTr("Do")
            }
            Column {
                id: words
                Layout.fillWidth: true

                VText {
                    text: row.ruleText
                    font.pixelSize: list.compact ? Theme.small : Theme.body
                    width: words.width
                }
                VText {
                    visible: !list.compact
                    text: row.place
                    quiet: true
                    font.pixelSize: Theme.small
                    width: words.width
                }
            }
        }
    }
}
