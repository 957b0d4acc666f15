// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ventil
import Ventil.Model

// What is wrong in the files that a trainer has written, with the place of each fault.
ColumnLayout {
    id: list

    required property var faults // of shownFault

    signal copied()

    spacing: Theme.s3

    VText {
        text: list.faults.length === 0
              ? qsTr("No fault was found in the scenarios and the company wording when Ventil started.")
              : qsTr("A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.")
        quiet: true
        Layout.fillWidth: true
        Layout.maximumWidth: 1.4 * Theme.readingWidth
    }
    Repeater {
        model: list.faults

        VCard {
            id: fault
            required property shownFault modelData

            spacing: Theme.s1
            padding: Theme.s3
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.s2
                Layout.fillWidth: true

                VIcon { name: "missed"; color: Theme.missed; Layout.alignment: Qt.AlignTop }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    VText { text: fault.modelData.message; wrapMode: Text.WrapAtWordBoundaryOrAnywhere; Layout.fillWidth: true }
                    VText {
                        text: fault.modelData.place
                        quiet: true
                        font.pixelSize: Theme.small
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    VButton {
        visible: list.faults.length > 0
        text: qsTr("Copy the faults")
        onClicked: list.copied()
    }
}
