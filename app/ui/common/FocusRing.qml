// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ventil

// The ring that shows where the keyboard is. Fills the control it is put in.
Rectangle {
    required property T.Control control

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    visible: control.visualFocus
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
}
