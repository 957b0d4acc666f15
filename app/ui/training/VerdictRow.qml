// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// One do or don't with its verdict. Chosen, it opens: why, the words that showed it, what one could have said.
AbstractButton {
    id: row

    required property string ruleText
    required property string ruleInEnglish
    required property string place
    required property string why
    required property bool forbids
    required property string verdict
    required property string verdictName
    required property bool probable
    required property var quotes
    required property var evidence
    required property var replies
    required property string closest
    required property var wordings
    required property var decisions // on one's objections to it
    required property bool chosen
    property bool english: false

    readonly property bool applied: verdict === "kept" || verdict === "missed" || verdict === "broken"
    readonly property color ink: Theme.verdictColor(verdict)

    signal objected(int evidence)
    signal claimed(int turn)

    // The button that was pressed goes, and Tab would begin anew at the other end of the window.
    function keepKeyboard() { row.forceActiveFocus(Qt.TabFocusReason) }

    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: ruleText
    Accessible.name: verdictName + ": " + ruleText
    Accessible.description: quotes.join(" … ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.fieldRadius
        color: row.chosen ? Theme.verdictSoft(row.verdict) : row.hovered ? Theme.hover : Theme.card
        border.width: 1
        border.color: row.chosen ? row.ink : Theme.line
        FocusRing { control: row }
    }

    contentItem: RowLayout {
        spacing: Theme.s3

        VIcon {
            name: row.applied ? row.verdict : "none"
            color: row.ink
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.s1
            Layout.fillWidth: true

            VText {
                text: row.verdictName + (row.probable ? " " + qsTr("(probably)") : "")
                color: row.ink
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            VText {
                text: row.ruleText
                quiet: !row.applied
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            VText {
                visible: row.english && text !== row.ruleText
                text: row.ruleInEnglish
                quiet: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
            VText {
                text: row.place
                quiet: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
            Flow {
                visible: row.decisions.length > 0
                spacing: Theme.s1
                Layout.fillWidth: true

                Repeater {
                    model: row.decisions
                    DecisionTag {
                        required property string modelData
                        decision: modelData
                    }
                }
            }
            VerdictDetails {
                visible: row.chosen
                why: row.why
                evidence: row.evidence
                replies: row.replies
                closest: row.closest
                wordings: row.wordings
                ink: row.ink
                Layout.fillWidth: true
                onObjected: (evidence) => { row.keepKeyboard(); row.objected(evidence) }
                onClaimed: (turn) => { row.keepKeyboard(); row.claimed(turn) }
            }
        }
    }
}
