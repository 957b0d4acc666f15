// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

static const QString sound = uR"(document: et
title: "Nimekiri"
rules:
  - id: et.1
    place: {et: "1. osa", en: "part 1"}
    kind: do
    text: {et: "Vabanda.", en: "Apologise."}
    why: {et: "Ta rahuneb.", en: "It calms him."}
    wording: ["Vabandame.", "Palume vabandust."]
    when: {persona: [angry, aggressive], fault: company, event: venting}
    say: [[apology], [thanks, regret]]
    window: last_two
  - id: et.2
    place: {et: "2. osa", en: "part 2"}
    kind: dont
    text: {et: "Ära süüdista.", en: "Do not blame."}
    why: {et: "Ta solvub.", en: "It hurts him."}
    avoid: [blame, insult]
figures:
  stays: {value: 910, unit: per_mille, text: {et: "Jääb.", en: "Stays."}, source: "Lash, 1990"}
)"_s;

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryField()
    {
        const LoadedDocument loaded = load(sound);
        QVERIFY2(loaded.document, loaded.diagnostics.empty() ? "" : qPrintable(toString(loaded.diagnostics.front())));
        const Document &document = *loaded.document;
        QCOMPARE(document.id, u"et"_s);
        QCOMPARE(document.title, u"Nimekiri"_s);
        QCOMPARE(document.rules.size(), 2u);
        const Rule &rule = document.rules[0];
        QCOMPARE(rule.id, u"et.1"_s);
        QCOMPARE(rule.place.value(u"et"_s), u"1. osa"_s);
        QCOMPARE(rule.text.value(u"en"_s), u"Apologise."_s);
        QCOMPARE(rule.why.value(u"et"_s), u"Ta rahuneb."_s);
        QCOMPARE(rule.wordings, QStringList({u"Vabandame."_s, u"Palume vabandust."_s}));
        QCOMPARE(rule.when.persona, QStringList({u"angry"_s, u"aggressive"_s}));
        QCOMPARE(rule.when.fault, u"company"_s);
        QCOMPARE(rule.when.event, TalkEvent::Venting);
        QCOMPARE(rule.say, std::vector<ActSet>({{Act::Apology}, {Act::Thanks, Act::Regret}}));
        QCOMPARE(rule.window, Window::LastTwo);
        QCOMPARE(document.rules[1].kind, RuleKind::Dont);
        QCOMPARE(document.rules[1].avoid, ActSet({Act::Blame, Act::Insult}));
        QVERIFY(document.figure(u"stays"));
        QCOMPARE(document.figure(u"stays")->value, 910);
        QCOMPARE(document.figure(u"stays")->source, u"Lash, 1990"_s);
        QVERIFY(!document.figure(u"leaves"));
    }

    void tellsEachFaultWithItsPlace_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &right, const QString &wrong, const QString &place,
                            const QString &words) { QTest::newRow(name) << right << wrong << place << words; };
        row("unknown act", u"[apology]"_s, u"[apolgy]"_s, u"11:12: V604"_s, u"did you mean \"apology\""_s);
        row("unknown act to avoid", u"avoid: [blame,"_s, u"avoid: [blam,"_s, u"18:13: V604"_s, u"\"blame\""_s);
        row("act outside a list", u"[[apology], "_s, u"[apology, "_s, u"11:11: V603"_s, u"list of lists"_s);
        row("empty list", u"[[apology], "_s, u"[[], "_s, u"11:11: V603"_s, u"asks for nothing"_s);
        row("unknown persona", u"[angry,"_s, u"[angri,"_s, u"10:22: V602"_s, u"\"angry\""_s);
        row("unknown fault", u"fault: company"_s, u"fault: compani"_s, u"10:49: V113"_s, u"\"company\""_s);
        row("unknown key", u"window:"_s, u"windw:"_s, u"12:5: V112"_s, u"\"window\""_s);
        row("unknown window", u"last_two"_s, u"last_too"_s, u"12:13: V113"_s, u"\"last_two\""_s);
        row("foreign id", u"id: et.1"_s, u"id: ru.1"_s, u"4:5: V600"_s, u"\"et.\""_s);
        row("id given twice", u"id: et.2"_s, u"id: et.1"_s, u"13:5: V601"_s, u"two rules"_s);
        row("no English text", u", en: \"Apologise.\""_s, u""_s, u"7:11: V116"_s, u"\"en\""_s);
        row("no kind", u"    kind: dont\n"_s, u""_s, u"13:5: V116"_s, u"\"kind\""_s);
        row("do without a wording", u"    wording: [\"Vabandame.\", \"Palume vabandust.\"]\n"_s, u""_s, u"4:5: V609"_s,
            u"et.1"_s);
        row("wording without say", u"avoid: [blame, insult]"_s, u"avoid: [blame]\n    wording: [\"Ei.\"]"_s,
            u"13:5: V609"_s, u"et.2"_s);
        row("nothing asked", u"    avoid: [blame, insult]\n"_s, u""_s, u"13:5: V605"_s, u"et.2"_s);
        row("dont that asks", u"    kind: do\n"_s, u"    kind: dont\n"_s, u"4:5: V606"_s, u"et.1"_s);
        row("window without say", u"insult]"_s, u"insult]\n    window: first_two"_s, u"13:5: V607"_s, u"et.2"_s);
        row("notes first without notes", u"window: last_two"_s, u"notes_first: true"_s, u"4:5: V608"_s, u"et.1"_s);
        row("a share above one", u"value: 910"_s, u"value: 9100"_s, u"20:10: V610"_s, u"stays"_s);
        row("figure without a source", u", source: \"Lash, 1990\""_s, u""_s, u"20:10: V116"_s, u"\"source\""_s);
        row("not YAML", u"rules:\n"_s, u"rules: [\n"_s, u""_s, u""_s);
    }

    void tellsEachFaultWithItsPlace()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, place);
        QFETCH(QString, words);
        QVERIFY(sound.contains(right));
        QString text = sound;
        const LoadedDocument loaded = load(text.replace(right, wrong));
        QVERIFY(!loaded.document);
        QVERIFY(!loaded.diagnostics.empty());
        const QString told = toString(loaded.diagnostics.front());
        QVERIFY2(told.contains(u".yaml:"_s + place), qPrintable(told));
        QVERIFY2(told.contains(words), qPrintable(told));
    }

    void tellsAllFaultsAtOnce()
    {
        QString text = sound;
        text.replace(u"[apology]"_s, u"[apolgy]"_s).replace(u"last_two"_s, u"last_too"_s).replace(u"910"_s, u"many"_s);
        QCOMPARE(load(text).diagnostics.size(), 3u);
    }

    void aMissingFileIsAFault()
    {
        const LoadedDocument loaded = loadDocument(u"nowhere/et.yaml"_s);
        QVERIFY(!loaded.document);
        QCOMPARE(loaded.diagnostics.size(), 1u);
    }

private:
    static LoadedDocument load(const QString &text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"et.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        return loadDocument(file.fileName());
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
