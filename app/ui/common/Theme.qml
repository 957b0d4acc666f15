// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// Every colour, size and duration of the program. What can change is fed from the settings by Main.qml.
QtObject {
    property bool dark: false
    property real scale: 1.0
    property bool lessMotion: false

    readonly property color surface: dark ? "#17191D" : "#FBFAF8"
    readonly property color card: dark ? "#1F2228" : "#FFFFFF"
    readonly property color hover: dark ? "#282C34" : "#F3F1ED"
    readonly property color tag: dark ? "#2C313A" : "#ECE9E3"
    readonly property color line: dark ? "#343943" : "#E4E0DA"
    readonly property color frame: dark ? "#7A8290" : "#8A8578"
    readonly property color text: dark ? "#ECEDEF" : "#22252B"
    readonly property color quietText: dark ? "#A5ACB8" : "#5C626D"
    readonly property color accent: dark ? "#2DD4BF" : "#0F766E"
    readonly property color accentPressed: dark ? "#5EEAD4" : "#0B5D57"
    readonly property color accentInk: dark ? "#0B1F1C" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#1D3532" : "#E2F0EE"
    readonly property color kept: dark ? "#6FCF97" : "#2F7D4F"
    readonly property color keptSoft: dark ? "#1E3327" : "#ECF6F0"
    readonly property color missed: dark ? "#E3B341" : "#9A6700"
    readonly property color missedSoft: dark ? "#362E1B" : "#FCF6E8"
    readonly property color broken: dark ? "#F2917F" : "#B3402E"
    readonly property color brokenSoft: dark ? "#3B2521" : "#FBEFEC"
    readonly property color shade: dark ? "#99000000" : "#6622252B"

    readonly property var skins: ["#F2CDB4", "#E8B999", "#F5D6BE", "#D9A67F"]
    readonly property var hairs: ["#4A3728", "#2E2A2B", "#8A5A33", "#8E8A86", "#6B4A2F"]
    readonly property var shirts: ["#5B7C99", "#8A6A7B", "#6F8466", "#9A7B58", "#6B6F8F"]

    readonly property int small: Math.round(13 * scale)
    readonly property int body: Math.round(15 * scale)
    readonly property int lead: Math.round(18 * scale)
    readonly property int title: Math.round(24 * scale)
    readonly property int display: Math.round(32 * scale)

    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48

    readonly property int radius: 10
    readonly property int fieldRadius: 8
    readonly property int control: Math.round(38 * scale)
    readonly property int contentWidth: 1100
    readonly property int wide: 1100
    readonly property int readingWidth: Math.round(560 * scale)

    readonly property int quick: lessMotion ? 0 : 120
    readonly property int calm: lessMotion ? 0 : 200
    readonly property int mood: lessMotion ? 0 : 600

    function skin(look: int): color { return skins[look % skins.length] }
    function hair(look: int): color { return hairs[look % hairs.length] }
    function shirt(look: int): color { return shirts[look % shirts.length] }

    // Of a mood from 0 to 1: the more, the worse.
    function heat(mood: real): color { return mood > 0.7 ? broken : mood > 0.4 ? missed : kept }

    function verdictColor(verdict: string): color {
        switch (verdict) {
        case "kept": return kept
        case "missed": return missed
        case "broken": return broken
        default: return quietText
        }
    }

    function verdictSoft(verdict: string): color {
        switch (verdict) {
        case "kept": return keptSoft
        case "missed": return missedSoft
        case "broken": return brokenSoft
        default: return hover
        }
    }
}
