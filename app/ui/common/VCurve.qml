// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Ventil

// A line of values from 0 to 1 over steps from 0 to 1, with a dot at its end.
Item {
    id: curve

    required property var points // of QPointF
    property color ink: Theme.accent
    property real thickness: 2
    property bool dots: false
    property bool grid: false

    readonly property real inset: 5
    readonly property var placed: points.map(point => Qt.point(inset + point.x * (width - 2 * inset),
                                                               height - inset - point.y * (height - 2 * inset)))

    implicitWidth: 160
    implicitHeight: 40
    Accessible.role: Accessible.Graphic

    Repeater {
        model: curve.grid ? 3 : 0

        Rectangle {
            required property int index
            x: curve.inset
            y: curve.inset + index * (curve.height - 2 * curve.inset) / 2
            width: curve.width - 2 * curve.inset
            height: 1
            color: Theme.line
        }
    }

    Shape {
        anchors.fill: parent
        visible: curve.placed.length > 1
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // see VIcon; with the grid in it, it would have a black ground

        ShapePath {
            strokeColor: curve.ink
            strokeWidth: curve.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathPolyline { path: curve.placed }
        }
    }

    Repeater {
        model: curve.dots ? curve.placed : curve.placed.slice(-1)

        Rectangle {
            required property point modelData
            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: 8
            height: 8
            radius: 4
            color: curve.ink
            border.width: 2
            border.color: Theme.card
        }
    }
}
