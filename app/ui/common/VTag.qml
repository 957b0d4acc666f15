// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ventil

// A short word on a soft ground, with a sign: kept, missed, broken, or plain.
Rectangle {
    id: tag

    required property string text
    property string sign
    property color ink: Theme.quietText
    property color ground: Theme.tag

    implicitWidth: row.implicitWidth + 2 * Theme.s2
    implicitHeight: row.implicitHeight + Theme.s1
    radius: height / 2
    color: ground

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s2
        spacing: Theme.s1

        VIcon {
            visible: tag.sign !== ""
            name: tag.sign
            color: tag.ink
            size: Theme.small
        }
        VText {
            text: tag.text
            color: tag.ink
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
