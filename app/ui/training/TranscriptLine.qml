// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// One line of a transcript: the customer's at the left, the trainee's at the right, what happened in between.
Item {
    id: entry

    required property string speaker // customer | trainee | remark
    required property string line
    required property bool cutIn
    required property var spans
    required property string tone
    required property int eventIndex
    required property bool canRetry
    required property string prospect // the best ending within reach after it; empty: not told
    required property bool prospectFell
    property bool offersRetry: false

    readonly property bool mine: speaker === "trainee"
    readonly property bool remark: speaker === "remark"
    readonly property int roomy: Math.round(Math.min(width * 0.84, Theme.readingWidth))

    signal retried(int event)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: (remark ? "" : mine ? qsTr("You: ") : qsTr("Customer: ")) + line + (prospect === "" ? "" : " (" + prospect + ")")

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s1

        VTag {
            visible: entry.cutIn
            text: qsTr("You cut in")
            sign: "missed"
            ink: Theme.missed
            ground: Theme.missedSoft
            Layout.alignment: Qt.AlignRight
        }
        Rectangle {
            Layout.alignment: entry.remark ? Qt.AlignHCenter : entry.mine ? Qt.AlignRight : Qt.AlignLeft
            implicitWidth: words.width + (entry.remark ? 0 : 2 * Theme.s3)
            implicitHeight: words.height + (entry.remark ? 0 : 2 * Theme.s2 + 2)
            radius: Theme.radius
            color: entry.remark ? "transparent" : entry.mine ? Theme.accentSoft : Theme.card
            border.width: entry.remark || (entry.mine && entry.tone === "") ? 0 : entry.tone !== "" ? 2 : 1
            border.color: entry.tone !== "" ? Theme.verdictColor(entry.tone) : Theme.line

            TextEdit {
                id: words
                anchors.centerIn: parent
                width: Math.min(Math.ceil(implicitWidth), entry.roomy - 2 * Theme.s3)
                text: entry.line
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: false
                color: entry.remark ? Theme.quietText : Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                font.pixelSize: entry.remark ? Theme.small : Theme.body
                horizontalAlignment: entry.remark ? TextEdit.AlignHCenter : TextEdit.AlignLeft
                Accessible.ignored: true
            }
            SpanHighlighter {
                target: words.textDocument
                spans: entry.spans
                ink: Theme.verdictColor(entry.tone)
                ground: Theme.verdictSoft(entry.tone)
            }
        }
        Flow {
            id: outlook

            readonly property bool tells: entry.prospect !== ""
            readonly property bool asks: entry.offersRetry && entry.canRetry
            readonly property real content: (tells ? told.width : 0) + (asks ? retry.width : 0) + spacing

            visible: tells || asks
            layoutDirection: Qt.RightToLeft
            spacing: Theme.s1
            rightPadding: entry.remark ? Math.max(0, (width - content) / 2) : 0
            Layout.fillWidth: true

            Row {
                id: told
                visible: outlook.tells
                spacing: Theme.s1

                VIcon {
                    id: sign
                    visible: entry.prospectFell
                    name: "missed"
                    color: Theme.missed
                    size: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
                VText {
                    text: entry.prospect
                    color: entry.prospectFell ? Theme.missed : Theme.quietText
                    font.pixelSize: Theme.small
                    verticalAlignment: Text.AlignVCenter
                    width: Math.min(Math.ceil(implicitWidth), entry.width - (entry.prospectFell ? sign.width + Theme.s1 : 0))
                    height: Math.max(implicitHeight, outlook.asks ? retry.height : 0)
                    Accessible.ignored: true
                }
            }
            VButton {
                id: retry
                visible: outlook.asks
                text: qsTr("Try again from here")
                iconName: "replay"
                quiet: true
                font.pixelSize: Theme.small
                onClicked: entry.retried(entry.eventIndex)
            }
        }
    }
}
