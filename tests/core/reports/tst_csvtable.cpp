#include "core/reports/csvtable.h"

#include <QBuffer>
#include <QTest>

using namespace redial;

class TestCsvTable : public QObject {
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void writesRowsAndMark();
    void tellsOfFailure();
};

void TestCsvTable::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* name, const char* cell, const char* written) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(written);
    };
    row("plain", "坐席001", "坐席001");
    row("comma", "a,b", "\"a,b\"");
    row("quote", "say \"no\"", "\"say \"\"no\"\"\"");
    row("line break", "a\nb", "\"a\nb\"");
    row("formula", "=1+1", "\"'=1+1\"");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
    row("tab", "\t=1", "\"'\t=1\"");
    row("plus text", "+86 138", "\"'+86 138\"");
    row("minus text", "-cmd", "\"'-cmd\"");
    row("negative number", "-12.5", "-12.5");
    row("positive number", "+5", "+5");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("full-width equals", "＝1+1", "\"'＝1+1\"");
    row("full-width at", "＠SUM(A1)", "\"'＠SUM(A1)\"");
    row("blank, then a formula", " =1+1", "\"' =1+1\"");
    row("ideographic blank", "　=1+1", "\"'　=1+1\"");
    row("byte order mark", "\xEF\xBB\xBF=1+1", "\"'\xEF\xBB\xBF=1+1\"");
    row("several blanks, text", "  来电人", "  来电人");
    row("blanks only", "   ", "   ");
    row("two numbers", "-1+cmd", "\"'-1+cmd\"");
    row("lone minus", "-", "\"'-\"");
}

void TestCsvTable::cells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, written);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        CsvTable table(buffer);
        table.row({cell.toStdString(), "next"});
    }
    QCOMPARE(bytes, written + ",next\n");
}

void TestCsvTable::writesRowsAndMark()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, CsvTable::ByteOrderMark::ForSpreadsheets);
    for (int i = 0; i < 20000; ++i)
        table.row({"一", "2"});
    QVERIFY(table.finish());
    QCOMPARE(bytes.size(), 3 + 20000 * 6);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF一,2\n"));
}

void TestCsvTable::tellsOfFailure()
{
    QBuffer closed;
    CsvTable table(closed);
    table.row({"a"});
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!table.finish());
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
