// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// One objection: what was said, what was found in it, and the trainer's decision.
VCard {
    id: card

    required property string appeal
    required property date when
    required property string languageName
    required property string customer
    required property string reply
    required property bool said
    required property string act
    required property string then
    required property string today // empty: still being looked for
    required property bool agrees // what is found today, with the objection
    required property string decision // open | accepted | declined

    readonly property string claim: said ? qsTr("“I did say this”: %1").arg(act) : qsTr("“I did not say this”: %1").arg(act)

    signal accepted()
    signal setAside()
    signal reopened()

    function focusNext() { (decision === "open" ? accept : undo).forceActiveFocus(Qt.TabFocusReason) }

    Accessible.role: Accessible.Grouping
    Accessible.name: claim + ". " + reply

    RowLayout {
        spacing: Theme.s3
        Layout.fillWidth: true

        VText {
            text: card.claim
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        VTag {
            visible: card.decision !== "open"
            text: card.decision === "accepted" ? qsTr("Accepted") : qsTr("Set aside", "the decision")
            sign: card.decision === "accepted" ? "kept" : "none"
            ink: card.decision === "accepted" ? Theme.kept : Theme.quietText
            ground: card.decision === "accepted" ? Theme.keptSoft : Theme.tag
            Layout.alignment: Qt.AlignTop
        }
    }
    VText {
        text: card.languageName + " · " + card.when.toLocaleDateString(Qt.locale(), Locale.ShortFormat)
        quiet: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    VText {
        visible: card.customer !== ""
        text: qsTr("Customer: “%1”").arg(card.customer)
        quiet: true
        Layout.fillWidth: true
    }
    VText {
        text: qsTr("Reply: “%1”").arg(card.reply)
        Layout.fillWidth: true
    }
    VText {
        text: qsTr("Then: %1").arg(card.then)
        quiet: true
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
    }
    RowLayout {
        spacing: Theme.s1
        Layout.fillWidth: true

        VIcon {
            visible: card.agrees
            name: "kept"
            color: Theme.kept
            size: Theme.small
            Layout.alignment: Qt.AlignTop
        }
        VText {
            text: card.today === "" ? qsTr("Today: being looked for")
                : card.agrees ? qsTr("Today: %1. The objection is met.").arg(card.today) : qsTr("Today: %1").arg(card.today)
            quiet: !card.agrees
            color: card.agrees ? Theme.kept : Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
    }
    Flow {
        spacing: Theme.s2
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2

        VButton {
            id: accept
            visible: card.decision === "open"
            text: qsTr("Accept")
            Accessible.description: card.claim + ". " + card.reply
            onClicked: card.accepted()
        }
        VButton {
            visible: card.decision === "open"
            text: qsTr("Set aside")
            quiet: true
            Accessible.description: card.claim + ". " + card.reply
            onClicked: card.setAside()
        }
        VButton {
            id: undo
            visible: card.decision !== "open"
            text: qsTr("Take it back")
            iconName: "undo"
            quiet: true
            Accessible.description: card.claim + ". " + card.reply
            onClicked: card.reopened()
        }
    }
}
