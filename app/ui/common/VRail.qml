// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ventil

// Where one can go: an icon over its word, one below the other.
Rectangle {
    id: rail

    required property var places // of {page, icon, name}, and a remark where something is amiss
    required property int current

    signal chosen(int page)

    implicitWidth: Math.max(Math.round(96 * Theme.scale), buttons.implicitWidth + 2 * Theme.s2)
    color: Theme.card

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        id: buttons
        anchors.fill: parent
        anchors.margins: Theme.s2
        anchors.topMargin: Theme.s4
        spacing: Theme.s1

        Repeater {
            model: rail.places

            AbstractButton {
                id: button

                required property var modelData
                readonly property bool here: rail.current === modelData.page
                readonly property string remark: modelData.remark ?? ""
                readonly property color ink: here ? Theme.accent : Theme.quietText

                Layout.fillWidth: true
                implicitWidth: implicitContentWidth + Theme.s3
                implicitHeight: implicitContentHeight + 2 * Theme.s2
                text: modelData.name
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.description: remark
                Accessible.onPressAction: button.clicked()
                Keys.onReturnPressed: button.clicked()
                Keys.onEnterPressed: button.clicked()
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onClicked: rail.chosen(modelData.page)

                background: Rectangle {
                    radius: Theme.fieldRadius
                    color: button.here ? Theme.accentSoft : button.hovered ? Theme.hover : "transparent"
                    FocusRing { control: button }
                }
                contentItem: ColumnLayout {
                    spacing: Theme.s1

                    VIcon {
                        name: button.modelData.icon
                        color: button.ink
                        size: Math.round(22 * Theme.scale)
                        Layout.alignment: Qt.AlignHCenter

                        VIcon {
                            visible: button.remark !== ""
                            name: "missed"
                            color: Theme.missed
                            size: Theme.small
                            anchors.left: parent.right
                            anchors.verticalCenter: parent.top
                        }
                    }
                    VText {
                        text: button.text
                        color: button.ink
                        font.pixelSize: Theme.small
                        font.weight: Font.Medium
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
