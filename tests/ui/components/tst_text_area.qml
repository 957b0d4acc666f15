// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Ventil

TestCase {
    id: testCase

    name: "VTextArea"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: field
        VTextArea { width: 300; height: 80; placeholder: "Reply"; sends: true }
    }
    SignalSpy { id: sent; signalName: "sent" }

    function init() { sent.clear() }

    function make() {
        const made = createTemporaryObject(field, testCase)
        sent.target = made
        made.area.forceActiveFocus()
        return made
    }

    function test_returnSends() {
        const made = make()
        made.text = "Извините"
        keyClick(Qt.Key_Return)
        compare(sent.count, 1)
        compare(sent.signalArguments[0][0], "Извините")
    }

    function test_shiftReturnBreaksTheLine() {
        const made = make()
        keyClick("a")
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        keyClick("b")
        compare(sent.count, 0)
        compare(made.text, "a\nb")
    }

    function test_returnBreaksTheLineInNotes() {
        const made = make()
        made.sends = false
        keyClick("a")
        keyClick(Qt.Key_Return)
        compare(made.text, "a\n")
    }

    function test_tabGoesOn() {
        const made = make()
        keyClick(Qt.Key_Tab)
        compare(made.text, "")
    }

    function test_keepsToItsLimit() {
        const made = make()
        made.text = "x".repeat(5000)
        compare(made.text.length, made.limit)
    }

    function test_markupStaysText() {
        const made = make()
        made.text = "<b>x</b>"
        compare(made.text, "<b>x</b>")
        compare(made.area.textFormat, TextEdit.PlainText)
    }
}
