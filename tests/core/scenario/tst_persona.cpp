// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/persona.h"

#include <QFile>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static QByteArray fileOf(const QString &persona)
{
    QFile file(QStringLiteral(VENTIL_SOURCE_DIR "/resources/personas/%1.yaml").arg(persona));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static LoadedTemperament load(const QByteArray &bytes)
{
    return loadTemperament(bytes, u"angry.yaml"_s);
}

class TestPersona : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPersonaHasAFile_data()
    {
        QTest::addColumn<QString>("persona");
        for (const QString &persona : personaIds())
            QTest::newRow(qPrintable(persona)) << persona;
    }
    void everyPersonaHasAFile()
    {
        QFETCH(QString, persona);
        const LoadedTemperament loaded = loadTemperament(fileOf(persona), persona + u".yaml"_s);
        for (const Diagnostic &diagnostic : loaded.diagnostics)
            qWarning("%s", qPrintable(toString(diagnostic)));
        QVERIFY(loaded.temperament);
        QVERIFY(loaded.temperament->brief.contains(Act::Apology));
        QVERIFY(loaded.temperament->deeds.contains(Act::ConcreteAction));
        QVERIFY(loaded.temperament->onInterruption.anger > 0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("heats where asked for")
            << QByteArray("  empathy:              {anger: -1") << QByteArray("  empathy: {anger: +1") << u"V407"_s;
        QTest::newRow("cools where warned against")
            << QByteArray("  blame:                {anger: +1") << QByteArray("  blame: {anger: -1") << u"V407"_s;
        QTest::newRow("heats less than nothing")
            << QByteArray("  blame:                {anger: +1") << QByteArray("  blame: {anger: 0") << u"V407"_s;
        QTest::newRow("unknown act") << QByteArray("  regret: ") << QByteArray("  regert: ") << u"V112"_s;
        QTest::newRow("act left out") << QByteArray("  regret:               {anger: 0, trust: 0}\n") << QByteArray()
                                      << u"V116"_s;
        QTest::newRow("unknown brief act")
            << QByteArray("brief: [apology]") << QByteArray("brief: [sorry]") << u"V202"_s;
        QTest::newRow("out of range") << QByteArray("most_cooling: 1") << QByteArray("most_cooling: 99") << u"V113"_s;
        QTest::newRow("another persona's name")
            << QByteArray("persona: angry") << QByteArray("persona: refusal") << u"V208"_s;
        QTest::newRow("no version") << QByteArray("ventil-persona: 1\n") << QByteArray() << u"V116"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        QByteArray bytes = fileOf(u"angry"_s);
        QVERIFY(bytes.contains(from));
        const LoadedTemperament loaded = load(bytes.replace(from, to));
        QVERIFY(!loaded.temperament);
        QStringList codes;
        for (const Diagnostic &diagnostic : loaded.diagnostics)
            codes.append(diagnostic.code);
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(TestPersona)
#include "tst_persona.moc"
