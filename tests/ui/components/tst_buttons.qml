// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Ventil

TestCase {
    id: testCase

    name: "Buttons"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component { id: button; VButton { text: "Begin"; iconName: "send" } }
    Component { id: chip; VChip { text: "Eesti" } }
    Component { id: toggle; VSwitch { text: "Less motion"; width: 300 } }
    SignalSpy { id: clicked; signalName: "clicked" }
    SignalSpy { id: toggled; signalName: "toggled" }

    function init() { clicked.clear(); toggled.clear() }

    function textOf(item) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.textFormat !== undefined && child.text !== "")
                return child
            const found = textOf(child)
            if (found)
                return found
        }
        return null
    }

    function test_aButtonDrawsItsPlainText() {
        const made = createTemporaryObject(button, testCase)
        const text = textOf(made)
        verify(text.contentWidth > 0)
        compare(text.textFormat, Text.PlainText)
        compare(text.truncated, false)
    }

    function test_aLongChipBreaksItsTextInsteadOfCuttingIt() {
        const made = createTemporaryObject(chip, testCase, { text: "I wanted to say that I am sorry about it. ".repeat(4) })
        const height = made.implicitHeight
        made.width = 200
        const text = textOf(made)
        verify(text.lineCount > 2)
        compare(text.truncated, false)
        verify(text.contentWidth <= 200)
        verify(made.implicitHeight > height)
        verify(text.contentHeight <= made.implicitHeight)
    }

    function test_aButtonIsPressedByMouseReturnAndSpace() {
        const made = createTemporaryObject(button, testCase)
        clicked.target = made
        mouseClick(made)
        made.forceActiveFocus()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Space)
        compare(clicked.count, 3)
    }

    function test_aDisabledButtonIsNotPressed() {
        const made = createTemporaryObject(button, testCase, { enabled: false })
        clicked.target = made
        mouseClick(made)
        compare(clicked.count, 0)
    }

    function test_theKeyboardFocusIsSeen() {
        const made = createTemporaryObject(button, testCase)
        made.forceActiveFocus(Qt.TabFocusReason)
        verify(made.visualFocus)
        const ring = made.background.children[0]
        verify(ring.visible)
        compare(ring.border.width, 2)
    }

    function test_anImageInALabelIsOnlyText() {
        const made = createTemporaryObject(button, testCase, { text: "<img src='data:,' width=999999999>" })
        verify(textOf(made).contentWidth > 0)
    }

    function test_aChipShowsThatItIsChosen() {
        const made = createTemporaryObject(chip, testCase)
        const before = made.background.color.toString()
        made.chosen = true
        verify(made.background.color.toString() !== before)
        verify(textOf(made).font.weight > Font.Normal)
    }

    function test_aSwitchTurnsByKeyboardAndMouse() {
        const made = createTemporaryObject(toggle, testCase)
        toggled.target = made
        made.forceActiveFocus()
        keyClick(Qt.Key_Space)
        verify(made.checked)
        keyClick(Qt.Key_Return)
        verify(!made.checked)
        mouseClick(made, 5, 10)
        verify(made.checked)
        compare(toggled.count, 3)
    }
}
