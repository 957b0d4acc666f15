// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Shapes
import Ventil

// A line drawing on a grid of 24, in the colour of the text beside it.
Item {
    id: icon

    required property string name
    property color color: Theme.text
    property int size: Math.round(20 * Theme.scale)

    readonly property var drawings: ({
        "back": "M20 12 H5 M11 6 L5 12 L11 18",
        "break": "M5 9 H16 V15 A4 4 0 0 1 12 19 H9 A4 4 0 0 1 5 15 Z M16 11 H18 A2 2 0 0 1 18 15 H16 M8.5 3 V6 M12.5 3 V6",
        "broken": "M7 7 L17 17 M17 7 L7 17",
        "chevron": "M7 10 L12 15 L17 10",
        "clear": "M7 7 L17 17 M17 7 L7 17",
        "delete": "M5 7 H19 M10 7 V4.5 H14 V7 M7 7 L8 20 H16 L17 7",
        "end": "M3 15.5 C8 10 16 10 21 15.5 L18.5 18 L15 16.5 V14 C13 13.3 11 13.3 9 14 V16.5 L5.5 18 Z",
        "history": "M12 3.5 A8.5 8.5 0 1 0 12.01 3.5 M12 7.5 V12 L15.5 14",
        "hold": "M8.5 6 V18 M15.5 6 V18",
        "idea": "M9.5 18 H14.5 M10.5 21 H13.5 M9.5 15.5 C7.5 14.3 6 12.3 6 9.8 A6 6 0 0 1 18 9.8 C18 12.3 16.5 14.3 14.5 15.5 Z",
        "kept": "M5 12.5 L10 17.5 L19 7",
        "list": "M10 6 H20 M10 12 H20 M10 18 H20 M4 6 L5.2 7.2 L7.2 5 M4 12 L5.2 13.2 L7.2 11 M4 18 L5.2 19.2 L7.2 17",
        "listen": "M7 10 A5 5 0 0 1 17 10 C17 13.5 14 14 14 17 A2.6 2.6 0 0 1 9.4 18.6 M10 10 A2 2 0 0 1 14 10 C14 11.5 12.5 11.7 12 13",
        "missed": "M12 4.5 A7.5 7.5 0 1 0 12.01 4.5 M12 8.5 V12.5 M12 15.6 V15.7",
        "none": "M7 12 H17",
        "note": "M6 4 H18 V20 H6 Z M9 9 H15 M9 12.5 H15 M9 16 H12.5",
        "person": "M12 4 A4 4 0 1 0 12.01 4 M4.5 20 C4.5 15.8 8 14 12 14 C16 14 19.5 15.8 19.5 20",
        "practise": "M4 5 H20 V16 H11 L7 20 V16 H4 Z",
        "replay": "M18.5 13 A6.5 6.5 0 1 1 16.6 7.6 L19 10 M19 5 V10 H14",
        "search": "M10.5 4.5 A6 6 0 1 0 10.51 4.5 M15 15 L20 20",
        "send": "M4 12 H19 M13 6 L19 12 L13 18",
        "settings": "M4 8 H13 M19 8 H20 M4 16 H5 M11 16 H20 M16 5 A3 3 0 1 0 16.01 5 M8 13 A3 3 0 1 0 8.01 13",
        "supervisor": "M9 4 A3.7 3.7 0 1 0 9.01 4 M2.5 20 C2.5 16 5.5 14 9 14 C12.5 14 15.5 16 15.5 20 M18.5 8 V14 M15.5 11 H21.5",
        "trainer": "M4 5 H20 V15 H4 Z M8 9 H16 M8 12 H13 M12 15 V17 M8 20 L12 17 L16 20",
        "undo": "M8 5 L4 9 L8 13 M4 9 H14 A5 5 0 0 1 14 19 H10"
    })

    implicitWidth: size
    implicitHeight: size
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software // or a shape that a list has scrolled out is drawn beside it

    Shape {
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 1.7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: icon.drawings[icon.name] ?? icon.drawings["none"] }
        }
    }
}
