// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ventil
import Ventil.Model

// The scenario's own moods, each with its name above its curve; nothing where it has none.
Item {
    id: strip

    required property var moods // of moodCurve
    required property int curveHeight
    property int columns: Math.max(1, moods.length)
    property bool dots: false

    readonly property int cell: (width - (columns - 1) * grid.columnSpacing) / columns

    visible: moods.length > 0
    implicitHeight: grid.height

    Grid {
        id: grid

        columns: strip.columns
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        verticalItemAlignment: Grid.AlignBottom

        Repeater {
            model: strip.moods

            Item {
                id: mood

                required property moodCurve modelData
                readonly property var points: modelData.points

                width: strip.cell
                height: name.height + curve.height

                VText {
                    id: name
                    text: mood.modelData.name
                    quiet: true
                    font.pixelSize: Theme.small
                    width: parent.width
                }
                VCurve {
                    id: curve
                    points: mood.points
                    grid: true
                    dots: strip.dots
                    ink: Theme.heat(mood.points[mood.points.length - 1].y)
                    y: name.height
                    width: parent.width
                    height: strip.curveHeight
                    Accessible.name: qsTr("%1, from 0 to 10: %2").arg(mood.modelData.name)
                                     .arg(mood.points.map(point => Math.round(point.y * 10)).join(", "))
                }
            }
        }
    }
}
