// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ventil

// He is about to say something.
Item {
    id: sign

    property bool typing: false

    width: bubble.width
    height: typing ? bubble.height + Theme.s3 : 0
    visible: typing
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The customer is speaking")

    Rectangle {
        id: bubble
        anchors.bottom: parent.bottom
        width: row.width + 2 * Theme.s3
        height: Math.round(30 * Theme.scale)
        radius: Theme.radius
        color: Theme.card
        border.width: 1
        border.color: Theme.line

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s1

            Repeater {
                model: 3

                Rectangle {
                    id: dot
                    required property int index
                    width: 6
                    height: 6
                    radius: 3
                    color: Theme.quietText

                    SequentialAnimation on opacity {
                        running: sign.typing && !Theme.lessMotion
                        loops: Animation.Infinite
                        PauseAnimation { duration: 140 * dot.index }
                        NumberAnimation { from: 0.3; to: 1; duration: 250 }
                        NumberAnimation { to: 0.3; duration: 350 }
                        PauseAnimation { duration: 140 * (2 - dot.index) }
                    }
                }
            }
        }
    }
}
