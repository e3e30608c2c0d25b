// What becomes of each column: what the page asks, and what the user says.
#include "tests/ui/imports/importdriver.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace redial;
using namespace redial::test;

class TestImportMapping : public QObject, private ImportDriver {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void asksNothingTheSecondTime();
    void takesAColumnForWhatTheUserSays();
    void editsTheMappingByKeyboard();
    void asksForTheOrderOfDates();
    void changesTheHeaderRow();
    void changesEncodingAndDelimiter();
};

void TestImportMapping::asksNothingTheSecondTime()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    click("import-start");
    QVERIFY(waitForAccount());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("import-earlier"), patience);
    click("import-earlier");
    QVERIFY(isShown("import-history"));
    drop({write("b.csv", plainOrders)});
    QVERIFY(waitForAccount());
    QCOMPARE(batches(), size_t(2));
    QCOMPARE(figure("import-skipped"), QStringLiteral("3"));
    QCOMPARE(figure("import-rejected"), QStringLiteral("1"));
}

void TestImportMapping::takesAColumnForWhatTheUserSays()
{
    drop({write("x.csv", "alpha,beta,gamma\nG1,2024-03-01 08:00:00,x7\nG2,2024-03-01 09:00:00,x8\n")});
    QVERIFY(waitForMapping());
    QAbstractItemModelTester tester(mapping(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    setField(1, Field::Time);
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    QVERIFY(figure("import-hint").contains(QLatin1String("caller")));
    setField(2, Field::Caller);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 2 rows"), patience);
    QVERIFY(isShown("import-trial-readable"));
    // One column has a field at a time.
    setField(0, Field::Caller);
    QCOMPARE(mapping()->index(2, MappingModel::Becomes).data(Qt::EditRole).toInt(), MappingModel::keptField);
    setField(2, Field::Caller);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-imported"), QStringLiteral("2"));
}

void TestImportMapping::editsTheMappingByKeyboard()
{
    drop({write("a.csv", plainOrders)});
    QVERIFY(waitForMapping());
    auto* table = find<QTableView>("import-mapping");
    table->setFocus();
    table->setCurrentIndex(mapping()->index(3, MappingModel::Becomes));
    QTest::keyClick(table, Qt::Key_F2);
    auto* list = find<QComboBox>("import-field-list");
    list->setCurrentIndex(list->findData(static_cast<int>(Field::Title)));
    emit list->activated(list->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(
        mapping()->index(3, MappingModel::Becomes).data().toString(), QStringLiteral("Title"), patience);
}

void TestImportMapping::asksForTheOrderOfDates()
{
    drop({write(
        "d.csv", "order_id,time,caller\nG1,1/3/2024 08:00,13800000001\nG2,2/3/2024 08:00,13800000001\n")});
    QVERIFY(waitForMapping());
    QVERIFY(!find<QPushButton>("import-start")->isEnabled());
    click("import-dates-0");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("import-start")->isEnabled(), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QVERIFY(figure("import-sources-read").contains(QLatin1String("2024-03-01 08:00:00")));
    // The answer is kept: no question for the next file of this kind.
    drop({write("e.csv", "order_id,time,caller\nG3,3/3/2024 08:00,13800000001\n")});
    QTRY_COMPARE_WITH_TIMEOUT(batches(), size_t(2), patience);
}

void TestImportMapping::changesTheHeaderRow()
{
    const QByteArray content = "order_id,time,caller,agent\nalpha,beta,gamma,delta\n"
                               "G1,2024-03-01 08:00:00,13800000001,a\nG2,2024-03-01 09:00:00,13800000002,b\n";
    drop({write("a.csv", content)});
    QVERIFY(waitForMapping());
    QVERIFY(find<QPushButton>("import-header-row")->text().contains(QLatin1String("row 1")));
    choose("import-header-row", "import-header-2");
    QTRY_COMPARE_WITH_TIMEOUT(
        mapping()->index(0, MappingModel::Header).data().toString(), QStringLiteral("alpha"), patience);
    QVERIFY(find<QPushButton>("import-header-row")->text().contains(QLatin1String("row 2")));
    setField(1, Field::Time);
    setField(2, Field::Caller);
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("import-start")->text(), QStringLiteral("Import 2 rows"), patience);
    click("import-start");
    QVERIFY(waitForAccount());
    QCOMPARE(figure("import-read"), QStringLiteral("2"));
    // The next file of the kind is read the same way, without a question.
    drop({write("b.csv", content)});
    QTRY_COMPARE_WITH_TIMEOUT(batches(), size_t(2), patience);
    QCOMPARE(m_window->session().workspace()->batches()->back().account.read, 2);
}

void TestImportMapping::changesEncodingAndDelimiter()
{
    drop({write("a.csv", "time;caller;agent,name\n2024-03-01 08:00:00;13800000001;a,b\n")});
    QVERIFY(waitForMapping());
    QVERIFY(isShown("import-delimiter"));
    const int before = mapping()->rowCount();
    choose("import-delimiter", before == 3 ? "import-delimiter-0" : "import-delimiter-1");
    QTRY_VERIFY_WITH_TIMEOUT(mapping()->rowCount() != before, patience);
    choose("import-encoding", "import-encoding-GB18030");
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>("import-encoding")->text().contains(QLatin1String("GB18030")), patience);
}

QTEST_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
