// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// One session of the history.
AbstractButton {
    id: row

    required property date when
    required property string languageName
    required property string title
    required property string customer
    required property string endingKind
    required property int score // per mille; below 0: not played to an end
    required property int replies
    required property int answered // objections decided since one last looked
    required property int look

    readonly property bool ended: score >= 0
    readonly property string verdict: endingKind === "good" ? "kept" : endingKind === "bad" ? "broken" : "missed"
    readonly property string ending: !ended ? qsTr("Not finished")
                                   : endingKind === "good" ? qsTr("Ended well")
                                   : endingKind === "bad" ? qsTr("Ended badly") : qsTr("Ended so-so")
    readonly property string day: row.when.toLocaleString(Qt.locale(), Locale.ShortFormat)
    readonly property string answer: answered === 0 ? "" : qsTr("%n objection(s) answered", "", answered)
    readonly property string figure: ended ? Number(score).toLocaleString(Qt.locale(), "f", 0) : "–"

    signal deleted()

    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: title
    Accessible.name: title + ", " + customer + ", " + languageName + ", " + day + ", " + ending + (ended ? ", " + qsTr("%1 of 1,000").arg(figure) : "") + (answer === "" ? "" : ", " + answer)
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Keys.onDeletePressed: row.deleted()

    background: Rectangle {
        radius: Theme.radius
        color: row.hovered ? Theme.hover : Theme.card
        border.width: 1
        border.color: Theme.line
        FocusRing { control: row }
    }

    contentItem: RowLayout {
        spacing: Theme.s3

        MoodFace {
            look: row.look
            anger: row.endingKind === "good" ? 1 : row.endingKind === "bad" ? 9 : 5
            trust: row.endingKind === "good" ? 8 : 2
            size: Math.round(44 * Theme.scale)
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            VText { text: row.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.ignored: true }
            VText {
                text: row.customer + " · " + row.languageName + " · " + row.day + " · " + qsTr("%n repl(y/ies)", "", row.replies)
                quiet: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            VText {
                visible: row.answer !== ""
                text: row.answer
                color: Theme.accent
                font.pixelSize: Theme.small
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        VTag {
            text: row.ending
            sign: row.ended ? row.verdict : "none"
            ink: row.ended ? Theme.verdictColor(row.verdict) : Theme.quietText
            ground: row.ended ? Theme.verdictSoft(row.verdict) : Theme.tag
        }
        VText {
            text: row.figure
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Math.round(56 * Theme.scale)
            Accessible.ignored: true
        }
        VButton {
            iconName: "delete"
            quiet: true
            Accessible.name: qsTr("Delete this talk: %1").arg(row.title)
            onClicked: row.deleted()
        }
    }
}
