// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Ventil

TestCase {
    id: testCase

    name: "Pictures"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component { id: face; MoodFace { size: 120; look: 3 } }
    Component { id: icon; VIcon { name: "send"; size: 48; color: "#000000" } }
    Component {
        id: list

        Flickable {
            property alias picture: rows.delegate
            y: 60
            width: 200
            height: 80
            contentHeight: column.height
            clip: true

            Column {
                id: column
                spacing: 30
                Repeater { id: rows; model: 8 }
            }
        }
    }
    Component { id: curve; VCurve { width: 200; height: 60; points: []; ink: "#ff0000" } }
    Component { id: drawnCurve; VCurve { width: 200; height: 60; points: [Qt.point(0, 0.2), Qt.point(1, 0.9)]; ink: "#ff0000" } }

    function initTestCase() { Theme.lessMotion = true }
    function cleanupTestCase() { Theme.lessMotion = false }

    function inkOf(image) {
        let ink = 0
        for (let x = 0; x < image.width; x += 2)
            for (let y = 0; y < image.height; y += 2)
                ink += image.pixel(x, y) !== image.pixel(0, 0) ? 1 : 0
        return ink
    }

    function test_theFaceIsDrawnAndChangesWithTheMood() {
        const made = createTemporaryObject(face, testCase, { anger: 0, trust: 9 })
        wait(30)
        const calm = grabImage(made)
        verify(inkOf(calm) > 500)
        made.anger = 10
        made.trust = 0
        wait(30)
        verify(!grabImage(made).equals(calm))
    }

    function test_theFaceTellsItsMood_data() {
        return [{ tag: "calm", anger: 0, name: "The customer looks calm" },
                { tag: "furious", anger: 10, name: "The customer looks furious" }]
    }
    function test_theFaceTellsItsMood(row) {
        const made = createTemporaryObject(face, testCase, { anger: row.anger })
        compare(made.Accessible.name, row.name)
    }

    function test_facesDiffer() {
        const one = createTemporaryObject(face, testCase, { look: 0 })
        const other = createTemporaryObject(face, testCase, { look: 1, x: 150 })
        wait(30)
        verify(!grabImage(one).equals(grabImage(other)))
    }

    function test_everyIconIsDrawn() {
        const made = createTemporaryObject(icon, testCase)
        const names = Object.keys(made.drawings)
        verify(names.length > 15)
        for (const name of names) {
            made.name = name
            wait(20)
            verify(inkOf(grabImage(made)) > 5, name)
        }
    }

    function reddestIn(image) {
        let most = 0
        for (let x = 0; x < image.width; ++x)
            for (let y = 0; y < image.height; ++y)
                most = Math.max(most, image.red(x, y) - image.green(x, y))
        return most
    }

    function test_anIconTakesAnotherColour() {
        const made = createTemporaryObject(icon, testCase)
        wait(30)
        compare(reddestIn(grabImage(made)), 0)
        made.color = "#ff0000"
        wait(30)
        verify(reddestIn(grabImage(made)) > 200)
        made.color = "#000000"
        wait(30)
        compare(reddestIn(grabImage(made)), 0)
    }

    function strayIn(image) {
        let stray = 0
        for (let x = 0; x < image.width; x += 3)
            for (let y = 0; y < image.height; y += 3)
                if (y < 60 || y >= 140)
                    stray += image.pixel(x, y) !== image.pixel(image.width - 1, image.height - 1) ? 1 : 0
        return stray
    }

    function test_nothingIsDrawnOutsideAListThatScrolls_data() {
        return [{ tag: "icon", picture: icon }, { tag: "face", picture: face }, { tag: "curve", picture: drawnCurve }]
    }
    function test_nothingIsDrawnOutsideAListThatScrolls(row) {
        const made = createTemporaryObject(list, testCase, { picture: row.picture })
        tryVerify(() => inkOf(grabImage(made)) > 5)
        for (let y = 0; y <= 200; y += 40) {
            made.contentY = y
            wait(20)
            compare(strayIn(grabImage(testCase)), 0, "scrolled by " + y)
        }
    }

    function test_aCurveWithAGridHasNoGroundOfItsOwn() {
        const made = createTemporaryObject(curve, testCase, { points: [Qt.point(0, 0.2), Qt.point(1, 0.9)], grid: true, dots: true })
        tryVerify(() => inkOf(grabImage(made)) > 50)
        const window = grabImage(testCase)
        for (const y of [2, 15, 45, 58])
            compare(window.pixel(2, y), window.pixel(399, 299), "at " + y)
    }

    function test_aCurveIsDrawnFromTwoPointsOn() {
        const made = createTemporaryObject(curve, testCase)
        wait(20)
        compare(inkOf(grabImage(made)), 0)
        made.points = [Qt.point(0, 0.2), Qt.point(1, 0.9)]
        wait(30)
        verify(inkOf(grabImage(made)) > 50)
        compare(made.placed[1].x, 195)
    }
}
