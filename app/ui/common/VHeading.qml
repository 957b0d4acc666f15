// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ventil

// The heading of a part of a page.
VText {
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    quiet: true
    Accessible.role: Accessible.Heading
}
