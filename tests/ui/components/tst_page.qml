// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtTest
import Ventil

TestCase {
    id: testCase

    name: "Page"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: page

        VPage {
            property alias lines: lines
            width: 400
            height: 200

            Repeater {
                id: lines
                model: 20
                VText {
                    required property int index
                    text: index + ": a line that takes more rows the less room it is given"
                    Layout.fillWidth: true
                }
            }
        }
    }

    function isInSight(made, item) {
        const top = item.mapToItem(made, 0, 0).y
        return top >= 0 && top + item.height <= made.height
    }

    function made() {
        const made = createTemporaryObject(page, testCase)
        tryVerify(() => made.lines.itemAt(19).y > 400)
        return made
    }

    function test_whatIsShownStaysInSightWhileLinesBreakAnew() {
        const page = made()
        const line = page.lines.itemAt(12)
        verify(!isInSight(page, line))
        page.show(line)
        verify(isInSight(page, line))
        const before = line.y
        page.width = 200
        tryVerify(() => line.y > before + 200)
        tryVerify(() => isInSight(page, line))
        page.height = 120
        tryVerify(() => isInSight(page, line))
    }

    function test_itDoesNotHoldWhoeverScrollsOn() {
        const page = made()
        page.show(page.lines.itemAt(12))
        page.forceActiveFocus()
        keyClick(Qt.Key_PageUp)
        const left = page.contentY
        page.width = 200
        tryVerify(() => page.lines.itemAt(12).y > 600)
        compare(page.contentY, left)
    }
}
