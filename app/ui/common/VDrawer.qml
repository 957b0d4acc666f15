// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Ventil

// A part of the page that waits at its edge where the window is too narrow to show it beside the rest.
Drawer {
    id: drawer

    height: parent ? parent.height : 0
    width: Math.min(parent ? parent.width * 0.8 : 320, Math.round(360 * Theme.scale))
    modal: true
    focus: true
    padding: 0

    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: Rectangle {
        color: Theme.surface
        Rectangle {
            x: drawer.edge === Qt.LeftEdge ? parent.width - 1 : 0
            width: 1
            height: parent.height
            color: Theme.line
        }
    }
}
