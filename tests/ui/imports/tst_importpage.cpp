// The import page in the real window: from choosing files to the account, and what can go wrong.
#include "tests/ui/imports/importdriver.h"
#include "ui/pages/imports/importpage.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace redial;
using namespace redial::test;

namespace {

QByteArray manyOrders(int count)
{
    QByteArray content = "order_id,time,caller,agent,content\n";
    for (int i = 0; i < count; ++i)
        content += "GD" + QByteArray::number(i) + "," + formatTimestamp({1'709'251'200 + i * 7}).c_str()
            + ",138" + QByteArray::number(10'000'000 + i % 5000) + ",A" + QByteArray::number(i % 40)
            + ",a sentence of what the caller wanted to have done " + QByteArray::number(i) + "\n";
    return content;
}

} // namespace

class TestImportPage : public QObject, private ImportDriver {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void saysWhatToDoWhenThereIsNothing();
    void importsAFile();
    void importsEveryFormat_data();
    void importsEveryFormat();
    void saysWhichFileCannotBeRead();
    void refusesInAReadOnlyWindow();
    void importsManyFilesAtOnce();
    void leavesEverythingAsItWasWhenCancelled();
    void endsInItsOwnWorkspace();
    void clearingTheDeskForgetsWhatIsLookedAt();
    void switchesTheLanguage();
    void saysWhatCouldNotBeDecoded();
    void usesTheSingular();
};

void TestImportPage::saysWhatToDoWhenThereIsNothing()
{
    QVERIFY(isShown("import-start-choose"));
    QVERIFY(!isShown("import-start"));
    m_window->session().closeWorkspace();
    m_window->showPage(QStringLiteral("import"));
    QVERIFY(isShown("import-start-choose"));
}

void TestImportPage::importsAFile()
{
    const QString path = write("3月工单.csv", plainOrders);
    FileDialogs::answerWith([path](const QString&) { return QStringList{path}; });
    click("import-start-choose");
    QVERIFY(waitForMapping());
    QAbstractItemModelTester tester(mapping(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(mapping()->rowCount(), 4);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data().toString(), QStringLiteral("Caller"));
    QCOMPARE(mapping()->index(2, MappingModel::Samples).data().toString(),
        QStringLiteral("138****1234, 139****5678"));
    QCOMPARE(figure("import-trial-readable"), QStringLiteral("3"));
    QCOMPARE(figure("import-trial-without-caller"), QStringLiteral("1"));
    QCOMPARE(figure("import-trial-unreadable"), QStringLiteral("1"));
    QVERIFY(figure("import-trial-examples").contains(QLatin1String("yesterday")));
    QCOMPARE(find<QPushButton>("import-start")->text(), QStringLiteral("Import 4 rows"));
    QCOMPARE(batches(), size_t(0));

    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), QStringLiteral("4"));
    QCOMPARE(figure("import-imported"), QStringLiteral("3"));
    QCOMPARE(figure("import-replaced"), QStringLiteral("0"));
    QCOMPARE(figure("import-skipped"), QStringLiteral("0"));
    QCOMPARE(figure("import-rejected"), QStringLiteral("1"));
    QAbstractItemModel* rejects = find<DenseTable>("import-rejects")->sourceModel();
    QAbstractItemModelTester rejectTester(rejects, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rejects->rowCount(), 1);
    QCOMPARE(rejects->index(0, 3).data().toString(), QStringLiteral("yesterday"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().book() && m_window->session().book()->size() == 3, patience);
}

void TestImportPage::importsEveryFormat_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("xlwt-orders.xls") << QStringLiteral("Excel 97–2003");
    QTest::newRow("gnumeric-95.xls") << QStringLiteral("Excel 97–2003");
    QTest::newRow("libreoffice-orders-page.xls") << QStringLiteral("web page");
    QTest::newRow("hand-orders-2003.xls") << QStringLiteral("XML spreadsheet 2003");
    QTest::newRow("libreoffice-orders.ods") << QStringLiteral("OpenDocument");
    QTest::newRow("hand-tabs.xls") << QStringLiteral("text file");
}

void TestImportPage::importsEveryFormat()
{
    QFETCH(QString, says);
    drop({QStringLiteral(REDIAL_TEST_DATA "/tabular/workbooks/") + QLatin1String(QTest::currentDataTag())});
    QVERIFY(waitForMapping());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    const QString kind = find<DenseTable>("import-sources")->sourceModel()->index(0, 1).data().toString();
    QVERIFY2(kind.startsWith(says), qPrintable(kind));
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), figure("import-imported"));
    QVERIFY(figure("import-imported").toInt() >= 5);
}

void TestImportPage::saysWhichFileCannotBeRead()
{
    drop({write("no.csv", ""), write("scan.pdf", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")});
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-questions"), patience);
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    click("import-failed-0");
    click("import-failed-0");
    QVERIFY(isShown("import-start-choose"));
}

void TestImportPage::refusesInAReadOnlyWindow()
{
    MainWindow second(*m_languages);
    second.show();
    second.openWorkspace(m_window->session().workspacePath());
    QTRY_VERIFY_WITH_TIMEOUT(second.session().isReadOnly() && second.session().book(), patience);
    second.showPage(QStringLiteral("import"));
    QVERIFY(!second.findChild<QPushButton*>(QStringLiteral("import-choose"))->isVisible());
    QVERIFY(!second.findChild<QPushButton*>(QStringLiteral("import-start-choose"))->isVisible());
    second.showPage(
        QStringLiteral("import"), QStringList{write("a.csv", "time,caller\n2024-03-01,13800000001\n")});
    QVERIFY(second.findChild<QWidget*>(QStringLiteral("import-message"))->isVisible());
    QVERIFY(!second.findChild<QTableView*>(QStringLiteral("import-mapping"))->isVisible());
}

void TestImportPage::importsManyFilesAtOnce()
{
    drop({write("1.csv", "order_id,time,caller\nG1,2024-03-01 08:00:00,13800000001\n"),
        write("2.csv", "order_id,time,caller\nG2,2024-04-01 08:00:00,13800000001\n"),
        write("3.csv", "number,day,who\nG3,2024-05-01 08:00:00,13800000001\n")});
    QVERIFY(waitForMapping());
    QCOMPARE(find<DenseTable>("import-sources")->sourceModel()->rowCount(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 3 rows"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(batches(), size_t(1));
    QCOMPARE(figure("import-imported"), QStringLiteral("3"));
}

void TestImportPage::leavesEverythingAsItWasWhenCancelled()
{
    drop({write("big.csv", manyOrders(300'000))});
    QVERIFY(waitForMapping());
    click("import-start");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-cancel"), patience);
    click("import-cancel");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-message"), patience);
    QCOMPARE(batches(), size_t(0));
    // The desk is as it was.
    QVERIFY(isShown("import-start"));
    QCOMPARE(mapping()->rowCount(), 5);
}

/// Another workspace is opened while an import runs: nothing of it is shown there, or acted on.
void TestImportPage::endsInItsOwnWorkspace()
{
    drop({write("big.csv", manyOrders(300'000))});
    QVERIFY(waitForMapping());
    click("import-start");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-cancel"), patience);
    QSignalSpy noticed(&m_window->session(), &Session::noticed);
    const QString first = m_window->session().workspacePath();
    m_window->session().createWorkspace(m_folder->filePath(QStringLiteral("other.redial")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().workspacePath() != first && m_window->session().hasWorkspace(), patience);
    m_window->showPage(QStringLiteral("import"));
    QVERIFY(isShown("import-start-choose"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().tasks().running().isEmpty(), patience);
    QVERIFY(!isShown("import-read"));
    QCOMPARE(batches(), size_t(0));
    const auto told = std::count_if(noticed.begin(), noticed.end(), [](const QList<QVariant>& one) {
        return one.front().toString().contains(QStringLiteral("中心.redial"));
    });
    QCOMPARE(told, 1);
    // All of it or nothing.
    const auto left = Workspace::open(first, Access::ReadOnly).value()->batches()->size();
    QVERIFY(left <= 1);
}

void TestImportPage::clearingTheDeskForgetsWhatIsLookedAt()
{
    import(plainOrders);
    // Now a known kind, which would be imported without a question.
    m_window->showPage(QStringLiteral("import"));
    drop({write("b.csv", plainOrders)});
    m_window->session().closeWorkspace(); // before it was looked at
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().tasks().running().isEmpty(), patience);
    m_window->session().createWorkspace(m_folder->filePath(QStringLiteral("other.redial")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().hasWorkspace() && m_window->session().tasks().running().isEmpty(), patience);
    QVERIFY(!isShown("import-mapping"));
    QCOMPARE(batches(), size_t(0));
}

void TestImportPage::switchesTheLanguage()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    m_languages->speak(Language::Chinese);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("导入 4 行"), patience);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data().toString(), QStringLiteral("来电号码"));
    m_languages->speak(Language::English);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 4 rows"), patience);
}

void TestImportPage::saysWhatCouldNotBeDecoded()
{
    QByteArray content = "order_id,time,caller,content\n";
    for (int i = 0; i < 300; ++i)
        content += "G" + QByteArray::number(i) + ",2024-03-01 08:00:00,13800000001,夜间施工\n";
    drop({write("a.csv", content + "G,2024-03-02 08:00:00,13800000001,caf\xE9 noir\n")});
    QVERIFY(waitForMapping());
    choose("import-encoding", "import-encoding-UTF-8");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("import-questions")->isVisible(), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY2(figure("import-notes").contains(QLatin1String("line 302")), qPrintable(figure("import-notes")));
}

void TestImportPage::usesTheSingular()
{
    drop({write("a.csv", "order_id,time,caller\nG1,2024-03-01 08:00:00,\n")});
    QVERIFY(waitForMapping());
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 1 row"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY2(figure("import-notes").contains(QLatin1String("1 order has no caller")),
        qPrintable(figure("import-notes")));
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
