// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// How heated he has been from the beginning until now, with words at both ends.
RowLayout {
    id: line

    required property var points
    property bool large: false

    readonly property real last: points.length > 0 ? points[points.length - 1].y : 0

    spacing: Theme.s2
    Layout.fillHeight: false

    ColumnLayout {
        spacing: 0
        Layout.fillHeight: true
        VText { text: qsTr("heated"); quiet: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap }
        Item { Layout.fillHeight: true }
        VText { text: qsTr("calm"); quiet: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap }
    }
    VCurve {
        points: line.points
        grid: true
        dots: line.large
        ink: Theme.heat(line.last)
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round((line.large ? 96 : 56) * Theme.scale)
        Accessible.name: qsTr("How heated the customer was, from 0 to 10: %1")
                         .arg(line.points.map(point => Math.round(point.y * 10)).join(", "))
    }
}
