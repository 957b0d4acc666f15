// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// The talk in a nutshell: how it ended, the score and what it means, two tips, and what to do next.
VPage {
    id: summary

    required property Debrief debrief

    signal playedAgain()
    signal shown(int row) // of the transcript
    signal verdictShown(int verdict)

    function score(value: int): string { return Number(value).toLocaleString(Qt.locale(), "f", 0) }
    function focusIt() { forceActiveFocus(Qt.TabFocusReason) }

    margin: Theme.s4
    spacing: Theme.s4
    maximum: Math.round(720 * Theme.scale)
    activeFocusOnTab: true

    RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true

        MoodFace {
            look: summary.debrief.look
            anger: summary.debrief.anger
            trust: summary.debrief.trust
            size: Math.round(72 * Theme.scale)
            Layout.alignment: Qt.AlignTop
        }
        VText {
            text: summary.debrief.ended ? summary.debrief.outcome : qsTr("You left this talk before its end.")
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
    }

    AnswerCard {
        answers: summary.debrief.answers
        Layout.fillWidth: true
        onShown: (verdict) => summary.verdictShown(verdict)
    }

    VCard {
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.s2
            VText {
                text: summary.score(summary.debrief.score)
                font.pixelSize: Theme.display
                font.weight: Font.DemiBold
                Accessible.name: qsTr("Score: %1 of 1,000").arg(summary.score(summary.debrief.score))
            }
            VText { text: qsTr("of 1,000"); quiet: true; Layout.alignment: Qt.AlignBaseline }
        }
        VText {
            text: qsTr("The share of what the list asked for in this talk that was found in your replies, less what it warns against.")
            quiet: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.s1
            Layout.fillWidth: true
            VTag { visible: summary.debrief.kept > 0; text: qsTr("%n kept", "", summary.debrief.kept); sign: "kept"; ink: Theme.kept; ground: Theme.keptSoft }
            VTag { visible: summary.debrief.missed > 0; text: qsTr("%n not found", "", summary.debrief.missed); sign: "missed"; ink: Theme.missed; ground: Theme.missedSoft }
            VTag { visible: summary.debrief.broken > 0; text: qsTr("%n broken", "", summary.debrief.broken); sign: "broken"; ink: Theme.broken; ground: Theme.brokenSoft }
        }
        VText {
            visible: summary.debrief.breaches > 0
            text: qsTr("%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.", "", summary.debrief.breaches)
            color: Theme.broken
            Layout.fillWidth: true
        }
    }

    TurningPoint {
        hindsight: summary.debrief.hindsight
        Layout.fillWidth: true
        onShown: (row) => summary.shown(row)
    }

    VCard {
        visible: summary.debrief.worth !== ""
        Layout.fillWidth: true
        VHeading { text: qsTr("What such an ending is worth") }
        VText {
            text: summary.debrief.worthFigure
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
        VText { text: summary.debrief.worth; Layout.fillWidth: true }
        VText {
            text: qsTr("Source: %1").arg(summary.debrief.worthSource)
            quiet: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }

    VCard {
        visible: summary.debrief.remarks.length > 0
        Layout.fillWidth: true
        VHeading { text: qsTr("Also noticed") }
        Repeater {
            model: summary.debrief.remarks

            VText {
                required property string modelData
                text: modelData
                Layout.fillWidth: true
            }
        }
    }

    VCard {
        visible: summary.debrief.tips.length > 0
        spacing: Theme.s3
        Layout.fillWidth: true
        VHeading { text: qsTr("For the next time") }
        Repeater {
            model: summary.debrief.tips

            Column {
                id: tip
                required property var modelData
                spacing: Theme.s1
                Layout.fillWidth: true
                VText { text: tip.modelData.ruleText; width: tip.width }
                VText {
                    visible: tip.modelData.wording !== ""
                    text: qsTr("“%1”").arg(tip.modelData.wording)
                    color: Theme.accent
                    width: tip.width
                }
                VText { text: tip.modelData.place; quiet: true; font.pixelSize: Theme.small; width: tip.width }
            }
        }
    }

    VButton {
        text: qsTr("Play again")
        iconName: "replay"
        primary: true
        Layout.fillWidth: true
        onClicked: summary.playedAgain()
    }
}
