// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/desk.h"
#include "app/model/translations.h"
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ventil;
using namespace Qt::StringLiterals;

// What a trainer sees and does, on a copy of the data that he may write to.
class TestDesk : public QObject {
    Q_OBJECT

    struct Made {
        QTemporaryDir folder;
        std::unique_ptr<Content> content;
        MemoryStore store;
        std::unique_ptr<Desk> desk;
    };
    std::unique_ptr<Made> made;

    static void copyData(const QString &to)
    {
        const QDir from(QStringLiteral(VENTIL_SOURCE_DIR "/tests/app/data"));
        for (QDirIterator it(from.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            const QString copy = to + u'/' + from.relativeFilePath(file);
            QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy));
        }
    }

    static Appeal appeal(const QString &id, const QString &reply, bool said = true)
    {
        Appeal made;
        made.id = id;
        made.act = u"apology"_s;
        made.said = said;
        made.language = u"en"_s;
        made.customer = u"Where is <b>my parcel</b>?"_s;
        made.reply = reply;
        made.reason = said ? QString() : u"apology/sorry"_s;
        made.at = QDateTime(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);
        return made;
    }

    void object(const Appeal &one) const { made->store.keptAppeals.push_back(one); }

    QVariant shown(int row, AppealList::Role role) const { return made->desk->appeals()->index(row).data(role); }

    QByteArray cases() const
    {
        QFile file(made->content->actFolder(u"en"_s) + u"/appeals.jsonl"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeCompany(const QByteArray &text) const
    {
        QFile file(made->content->actFolder(u"en"_s) + u"/company.yaml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        made = std::make_unique<Made>();
        copyData(made->folder.path());
        made->content = std::make_unique<Content>(made->folder.path());
        made->desk = std::make_unique<Desk>(
            Services{*made->content, made->store, &QDateTime::currentDateTimeUtc, [] { return 7U; }});
        new QAbstractItemModelTester(made->desk->appeals(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     made->desk.get());
    }

    void anObjectionIsShownWithWhatWasFoundThenAndToday()
    {
        object(appeal(u"a"_s, u"That slip is on us."_s));
        object(appeal(u"b"_s, u"I am sorry."_s, false));
        object(appeal(u"c"_s, u"I am sorry."_s));
        made->desk->refresh();
        QCOMPARE(made->desk->open(), 3);
        QCOMPARE(shown(0, AppealList::ReplyRole).toString(), u"That slip is on us."_s);
        QCOMPARE(shown(0, AppealList::ActRole).toString(), u"an apology"_s);
        QCOMPARE(shown(0, AppealList::ThenRole).toString(), u"not found"_s);
        QCOMPARE(shown(1, AppealList::ThenRole).toString(), u"found, by: apology/sorry"_s);
        QTRY_COMPARE(shown(0, AppealList::TodayRole).toString(), u"not found"_s);
        QTRY_VERIFY(shown(1, AppealList::TodayRole).toString().startsWith(u"found, by: apology/"_s));
        QVERIFY(!shown(0, AppealList::AgreesRole).toBool());
        QVERIFY(!shown(1, AppealList::AgreesRole).toBool());
        QTRY_VERIFY(shown(2, AppealList::AgreesRole).toBool());
    }

    void wordsOfPeopleAreMadeHarmless()
    {
        object(appeal(u"a"_s, u"<img src='x'>"_s));
        made->desk->refresh();
        for (const auto role : {AppealList::ReplyRole, AppealList::CustomerRole})
            QVERIFY(!shown(0, role).toString().contains(u'<'));
    }

    void anAcceptedReplyBecomesACaseAndIsNoneWhenThatIsTakenBack()
    {
        object(appeal(u"a"_s, u"That slip is on us."_s));
        made->desk->refresh();
        made->desk->accept(u"a"_s);
        QVERIFY2(cases().contains("That slip is on us."), cases());
        QCOMPARE(shown(0, AppealList::DecisionRole).toString(), u"accepted"_s); // it has not gone away
        QCOMPARE(made->store.keptAppeals.front().decision, Decision::Accepted);
        QCOMPARE(made->desk->open(), 0);
        QCOMPARE(made->desk->decided(), 1);
        made->desk->reopen(u"a"_s);
        QCOMPARE(cases(), QByteArray());
        QCOMPARE(made->store.keptAppeals.front().decision, Decision::Open);
        QCOMPARE(made->desk->open(), 1);
    }

    void oneThatIsSetAsideChangesNoFileAndStandsWithTheDecided()
    {
        object(appeal(u"a"_s, u"That slip is on us."_s));
        made->desk->refresh();
        made->desk->setAside(u"a"_s);
        QCOMPARE(cases(), QByteArray());
        made->desk->refresh();
        QCOMPARE(made->desk->appeals()->rowCount(), 0);
        made->desk->setShowsDecided(true);
        QCOMPARE(shown(0, AppealList::DecisionRole).toString(), u"declined"_s);
    }

    void aDecisionThatCannotBeKeptIsTold()
    {
        Appeal foreign = appeal(u"a"_s, u"Vabandust."_s);
        foreign.language = u"../et"_s;
        object(foreign);
        made->desk->refresh();
        QTRY_COMPARE(shown(0, AppealList::TodayRole).toString(), u"not found"_s);
        made->desk->accept(u"a"_s);
        QVERIFY(made->desk->problem().contains(u"There are no patterns"_s));
        QCOMPARE(shown(0, AppealList::DecisionRole).toString(), u"open"_s);
        QCOMPARE(made->desk->open(), 1);
    }

    void openOnesTravelByTheClipboard()
    {
        object(appeal(u"a"_s, u"That slip is on us."_s));
        object(appeal(u"b"_s, u"I am sorry."_s, false));
        made->desk->refresh();
        made->desk->setAside(u"b"_s);
        made->desk->copyOpen();
        QVERIFY2(made->desk->notice().startsWith(u"1 objection"_s), qPrintable(made->desk->notice()));
        made->store.keptAppeals.clear();
        made->desk->paste();
        QCOMPARE(made->store.keptAppeals.size(), 1U);
        QCOMPARE(made->store.keptAppeals.front().reply, u"That slip is on us."_s);
        QCOMPARE(made->desk->open(), 1);
        QCOMPARE(made->desk->problem(), QString());
    }

    void answersTravelBackToTheTalkTheyAreAbout()
    {
        object(appeal(u"a"_s, u"That slip is on us."_s));
        object(appeal(u"b"_s, u"I am sorry."_s, false));
        made->desk->refresh();
        made->desk->accept(u"a"_s);
        made->desk->setAside(u"b"_s);
        made->desk->copyDecided();
        QVERIFY2(made->desk->notice().startsWith(u"2 answer"_s), qPrintable(made->desk->notice()));

        auto &kept = made->store.keptAppeals; // as on the trainee's computer, who made one of them
        kept.clear();
        object(appeal(u"a"_s, u"That slip is on us."_s));
        kept.front().session = u"s"_s;
        made->desk->paste();
        QVERIFY2(made->desk->notice().startsWith(u"1 answer"_s), qPrintable(made->desk->notice()));
        QCOMPARE(kept.size(), 1U); // the other answer is about somebody else's talk
        QCOMPARE(kept.front().decision, Decision::Accepted);
        QVERIFY(isNews(kept.front()));
    }

    void otherTextIsNotTakenOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a letter") << u"Dear trainer,"_s;
        QTest::newRow("other JSON") << uR"({"id": "a"})"_s;
        QTest::newRow("no decision")
            << uR"({"id": "a", "language": "en", "act": "apology", "reply": "Sorry.", "said": true,
            "at": "2026-01-15T09:00:00.000Z", "decision": "perhaps"})"_s.simplified();
    }
    void otherTextIsNotTakenOver()
    {
        QFETCH(QString, text);
        QGuiApplication::clipboard()->setText(text);
        made->desk->paste();
        QVERIFY(!made->desk->problem().isEmpty());
        QVERIFY(made->store.keptAppeals.empty());
    }

    void aFaultOfCompanyWordingIsToldWithItsPlaceAndStopsNobody()
    {
        writeCompany(
            "company: House\nlanguage: en\npatterns:\n  - id: slip\n    act: apologie\n    any: [that slip]\n");
        made->desk->findFaults(
            {{made->folder.filePath(u"scenarios/en/x.yaml"_s), {3, 7}, u"V101"_s, Message::plain(u"<b>no"_s)}});
        QTRY_VERIFY(made->desk->faults().size() > 1);
        const auto fault = [this](int index) { return made->desk->faults().at(index).value<ShownFault>(); };
        QCOMPARE(fault(0).place, u"scenarios/en/x.yaml, line 3, column 7 (V101)"_s);
        QVERIFY(!fault(0).message.contains(u'<'));
        QVERIFY2(fault(1).place.startsWith(u"resources/acts/en/company.yaml, line 5, column 10 (V"_s),
                 qPrintable(fault(1).place));
        QVERIFY2(fault(1).message.contains(u"apology"_s), qPrintable(fault(1).message));
        QVERIFY(made->content->detector(u"en"_s));
        made->desk->copyFaults();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"company.yaml:5:10: V"_s));
    }

    void faultsAreToldInTheLanguageOfTheWindow()
    {
        made->desk->findFaults({{u"x.yaml"_s, {3, 7}, u"V112"_s, Message::tr("\"%1\" is missing here").arg(u"say"_s)}});
        const auto told = [this] { return made->desk->faults().at(0).value<ShownFault>().message; };
        QCOMPARE(told(), u"\"say\" is missing here"_s);
        Translations translations;
        QSignalSpy changed(made->desk.get(), &Desk::changed);
        translations.use(u"ru"_s);
        made->desk->retranslate();
        QVERIFY(!changed.isEmpty());
        QVERIFY2(told().contains(QRegularExpression(u"[а-я].*\"say\"|\"say\".*[а-я]"_s)), qPrintable(told()));
        made->desk->copyFaults();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(told()));
        translations.use(u"en"_s);
        QCOMPARE(told(), u"\"say\" is missing here"_s);
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
