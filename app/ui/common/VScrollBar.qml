// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Ventil

// Thin, and there only where there is something to scroll.
ScrollBar {
    id: bar

    property Flickable flickable: parent as Flickable

    policy: flickable && flickable.contentHeight > flickable.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    padding: 2
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 40
        radius: 3
        color: bar.pressed || bar.hovered ? Theme.frame : Theme.line
    }
}
