// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// A customer to practise with.
AbstractButton {
    id: card

    required property string title
    required property string summary
    required property string languageName
    required property string persona
    required property int minutes
    required property int bestScore
    required property int timesPlayed
    required property int look
    required property int anger
    required property string difficulty // empty: not known yet

    readonly property string record: bestScore < 0 ? qsTr("Not played yet")
                                   : qsTr("Best: %1 of 1,000").arg(Number(bestScore).toLocaleString(Qt.locale(), "f", 0))

    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.s4
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: title
    Accessible.name: title + ". " + summary + " " + (difficulty === "" ? "" : difficulty + ". ") + record
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: card.down || card.hovered ? Theme.hover : Theme.card
        border.width: 1
        border.color: card.hovered ? Theme.frame : Theme.line
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        FocusRing { control: card }
    }

    contentItem: RowLayout {
        spacing: Theme.s4

        MoodFace {
            look: card.look
            anger: card.anger
            trust: 2
            size: Math.round(64 * Theme.scale)
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Theme.s1
            Layout.fillWidth: true
            Layout.fillHeight: true

            VText {
                text: card.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            VText {
                text: card.summary
                quiet: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Item { Layout.fillHeight: true }
            Flow {
                spacing: Theme.s1
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2

                VTag { text: card.languageName }
                VTag { text: card.persona }
                VTag { visible: card.difficulty !== ""; text: card.difficulty }
                VTag { text: qsTr("%n minute(s)", "", card.minutes) }
                VTag {
                    text: card.record
                    ink: card.bestScore < 0 ? Theme.quietText : Theme.accent
                    ground: card.bestScore < 0 ? Theme.tag : Theme.accentSoft
                }
            }
        }
    }
}
