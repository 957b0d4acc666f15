// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/desktop.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace ventil;
using namespace Qt::StringLiterals;

// The colours of the window, as the settings choose them.
class TestTheme : public QObject {
    Q_OBJECT

    static double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double first = luminance(a);
        const double second = luminance(b);
        return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
    }

private Q_SLOTS:
    void initTestCase() { setUpDrawing(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tokensHaveContrast_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void tokensHaveContrast()
    {
        QFETCH(QString, theme);
        Options options;
        options.data = QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data");
        options.demo = true;
        options.theme = theme;
        Desktop desktop(options);
        QVERIFY(desktop.show());
        QQmlComponent component(qmlEngine(desktop.window()));
        component.setData("import QtQuick\nimport Ventil\nQtObject { property QtObject tokens: Theme }", {});
        const std::unique_ptr<QObject> holder(component.create());
        QVERIFY2(holder, qPrintable(component.errorString()));
        auto *tokens = holder->property("tokens").value<QObject *>();
        QVERIFY(tokens);
        const auto pairs = std::to_array<std::pair<const char *, const char *>>({
            {"text", "surface"},
            {"text", "card"},
            {"text", "hover"},
            {"text", "accentSoft"},
            {"text", "missedSoft"},
            {"text", "tag"},
            {"quietText", "surface"},
            {"quietText", "card"},
            {"quietText", "hover"},
            {"quietText", "accentSoft"},
            {"quietText", "tag"},
            {"accent", "surface"},
            {"accent", "card"},
            {"accent", "accentSoft"},
            {"accentInk", "accent"},
            {"accentInk", "accentPressed"},
            {"kept", "card"},
            {"kept", "keptSoft"},
            {"missed", "card"},
            {"missed", "missedSoft"},
            {"broken", "card"},
            {"broken", "brokenSoft"},
            {"broken", "surface"},
            {"kept", "surface"},
            {"text", "keptSoft"},
            {"text", "brokenSoft"},
            {"quietText", "keptSoft"},
            {"quietText", "missedSoft"},
            {"quietText", "brokenSoft"},
            {"missed", "surface"},
        });
        for (const auto &[ink, ground] : pairs) {
            const QVariant front = tokens->property(ink);
            const QVariant back = tokens->property(ground);
            QVERIFY2(front.isValid() && back.isValid(), ink);
            const double ratio = contrast(front.value<QColor>(), back.value<QColor>());
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1String(ink), QLatin1String(ground)).arg(ratio)));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
