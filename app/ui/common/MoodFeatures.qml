// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Brows, eyes and mouth on a field of 100: what moves in the face.
Item {
    id: features

    required property real heat
    required property real warmth
    required property bool speaking
    required property color ink
    required property color lips

    readonly property real innerBrow: 38 + 5 * heat - 3 * warmth * (1 - heat)
    readonly property real outerBrow: 38 - 5 * heat + 1.5 * warmth
    readonly property real eyeHeight: 3.9 - 1.5 * heat
    readonly property real corner: 64.5 + 2.5 * heat - 1.5 * warmth
    readonly property real bow: 64.5 + 9 * warmth * (1 - heat) - 7 * heat * (1 - 0.5 * warmth)
    property real gape: 0

    width: 100
    height: 100

    SequentialAnimation {
        running: features.speaking && features.visible
        loops: Animation.Infinite
        onStopped: features.gape = 0
        NumberAnimation { target: features; property: "gape"; to: 3.4; duration: 130 }
        NumberAnimation { target: features; property: "gape"; to: 0.8; duration: 110 }
        NumberAnimation { target: features; property: "gape"; to: 2.6; duration: 140 }
        NumberAnimation { target: features; property: "gape"; to: 0; duration: 160 }
    }

    Repeater {
        model: [40, 60]

        Rectangle {
            required property real modelData
            x: modelData - width / 2
            y: 46.5 - height / 2
            width: 5.4
            height: 2 * features.eyeHeight
            radius: width / 2
            color: features.ink
        }
    }

    Shape {
        width: 100
        height: 100

        ShapePath {
            strokeColor: features.ink
            strokeWidth: 2.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: 33
            startY: features.outerBrow
            PathQuad { x: 45.5; y: features.innerBrow; controlX: 39.5; controlY: Math.min(features.outerBrow, features.innerBrow) - 0.5 }
        }
        ShapePath {
            strokeColor: features.ink
            strokeWidth: 2.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: 67
            startY: features.outerBrow
            PathQuad { x: 54.5; y: features.innerBrow; controlX: 60.5; controlY: Math.min(features.outerBrow, features.innerBrow) - 0.5 }
        }
        ShapePath { // nose
            strokeColor: features.lips
            strokeWidth: 1.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg { path: "M50 48 C49.5 52 47.5 54.5 48.5 55.8 C49.3 56.5 50.6 56.5 51.5 56" }
        }
        ShapePath { // mouth
            strokeColor: features.lips
            strokeWidth: 2.4
            fillColor: features.gape > 0.2 ? features.lips : "transparent"
            capStyle: ShapePath.RoundCap
            startX: 41
            startY: features.corner
            PathQuad { x: 59; y: features.corner; controlX: 50; controlY: features.bow - features.gape }
            PathQuad { x: 41; y: features.corner; controlX: 50; controlY: features.bow + 2 * features.gape }
        }
    }
}
