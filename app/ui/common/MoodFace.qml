// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Shapes
import Ventil

// The customer's face, drawn from how angry he is and how much he trusts (0 to 10 each).
Item {
    id: face

    property real anger: 5
    property real trust: 5
    property int look: 0
    property bool speaking: false
    property int size: 96

    readonly property real heat: anger / 10
    readonly property real warmth: trust / 10
    readonly property color skin: Theme.skin(look)
    readonly property color flushed: Qt.tint(skin, Qt.rgba(0.85, 0.22, 0.15, 0.38 * heat * heat))
    readonly property color hair: Theme.hair(look)
    readonly property color ink: "#2B2622"
    readonly property bool trembles: heat >= 0.75 && !Theme.lessMotion && visible

    implicitWidth: size
    implicitHeight: size
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // see VIcon
    Accessible.role: Accessible.Graphic
    Accessible.name: heat >= 0.75 ? qsTr("The customer looks furious")
                   : heat >= 0.5 ? qsTr("The customer looks angry")
                   : heat >= 0.25 ? qsTr("The customer looks annoyed")
                   : qsTr("The customer looks calm")

    Behavior on anger { NumberAnimation { duration: Theme.mood; easing.type: Easing.OutCubic } }
    Behavior on trust { NumberAnimation { duration: Theme.mood; easing.type: Easing.OutCubic } }

    Item {
        id: head

        property real shake: 0

        width: 100
        height: 100
        scale: face.size / 100
        transformOrigin: Item.TopLeft
        x: shake * face.size / 100

        SequentialAnimation {
            running: face.trembles
            loops: Animation.Infinite
            onStopped: head.shake = 0
            NumberAnimation { target: head; property: "shake"; to: 0.7; duration: 60 }
            NumberAnimation { target: head; property: "shake"; to: -0.7; duration: 90 }
            NumberAnimation { target: head; property: "shake"; to: 0; duration: 60 }
            PauseAnimation { duration: 260 }
        }

        Shape {
            width: 100
            height: 100

            ShapePath { // shoulders
                strokeWidth: -1
                fillColor: Theme.shirt(face.look)
                PathSvg { path: "M12 100 C14 84 30 80 50 80 C70 80 86 84 88 100 Z" }
            }
            ShapePath { // neck
                strokeWidth: -1
                fillColor: Qt.darker(face.flushed, 1.12)
                PathSvg { path: "M41 66 H59 V82 C55 88 45 88 41 82 Z" }
            }
            ShapePath { // ears and head
                strokeWidth: -1
                fillColor: face.flushed
                PathSvg { path: "M22 44 A5 7 0 1 0 27 56 Z M78 44 A5 7 0 1 1 73 56 Z M50 14 C68 14 76 28 76 44 C76 62 64 77 50 77 C36 77 24 62 24 44 C24 28 32 14 50 14 Z" }
            }
            ShapePath {
                strokeWidth: -1
                fillColor: face.hair
                PathSvg { path: face.look % 4 === 0 ? "M22 42 C20 18 34 8 50 8 C66 8 80 18 78 42 C74 34 72 28 64 26 C54 30 40 30 33 26 C28 30 26 34 22 42 Z"
                              : face.look % 4 === 1 ? "M22 44 C18 22 30 7 52 8 C74 8 82 24 78 44 C76 36 74 30 68 24 C58 20 44 20 36 27 C30 31 26 36 22 44 Z"
                              : face.look % 4 === 2 ? "M23 40 C20 20 32 9 50 9 C68 9 80 20 77 40 C75 33 72 29 70 27 C62 20 38 20 30 27 C28 29 25 33 23 40 Z"
                              : "M21 46 C16 20 32 6 48 9 C54 4 82 10 79 46 C77 38 74 30 60 22 C52 30 32 26 29 32 C25 36 24 40 21 46 Z" }
            }
        }

        MoodFeatures {
            heat: face.heat
            warmth: face.warmth
            speaking: face.speaking && !Theme.lessMotion
            ink: face.ink
            lips: Qt.darker(face.flushed, 1.9)
        }
    }
}
