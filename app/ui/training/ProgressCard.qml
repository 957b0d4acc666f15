// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// How the talks in one language have gone.
VCard {
    id: card

    required property var progress // a progress value

    function score(value: int): string { return Number(value).toLocaleString(Qt.locale(), "f", 0) }

    VHeading { text: card.progress.languageName }
    VCurve {
        visible: card.progress.enough
        points: card.progress.points
        grid: true
        dots: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(72 * Theme.scale)
        Accessible.name: qsTr("Scores from the first talk to the last: %1")
                         .arg(card.progress.points.map(point => Math.round(point.y * 1000)).join(", "))
    }
    VText {
        text: card.progress.enough
              ? qsTr("Last %1, best %2 of 1,000").arg(card.score(card.progress.latest)).arg(card.score(card.progress.best))
              : qsTr("Not enough yet: a curve says something from three talks on.")
        quiet: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    VText {
        text: qsTr("%n talk(s) played to the end", "", card.progress.sessions)
        quiet: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}
