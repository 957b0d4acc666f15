// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ventil

// Text as all of the program writes it: plain, so that no data is ever read as markup.
Text {
    property bool quiet: false

    textFormat: Text.PlainText
    color: quiet ? Theme.quietText : Theme.text
    font.pixelSize: Theme.body
    lineHeight: 1.06
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
