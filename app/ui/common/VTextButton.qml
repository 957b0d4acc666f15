// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick.Layouts
import Ventil

// A button within a text: its words line up with the lines above it.
VButton {
    quiet: true
    font.pixelSize: Theme.small
    font.underline: true
    leftPadding: Theme.s2
    rightPadding: Theme.s2
    Layout.leftMargin: -Theme.s2
}
