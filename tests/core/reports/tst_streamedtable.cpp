#include "core/reports/streamedtable.h"
#include "tests/core/reports/readworkbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

namespace {

class StopAtOnce final : public Progress {
public:
    bool advance(qint64, qint64) override { return false; }
};

StreamedTable table()
{
    StreamedTable file;
    file.title = QStringLiteral("复电率");
    file.notes = {QStringLiteral("24 小时"), QStringLiteral("=1+1")};
    file.columns = {{QStringLiteral("坐席"), 10}, {QStringLiteral("率"), 8, true},
        {QStringLiteral("单"), 8, true}, {QStringLiteral("小时"), 8, true}, {QStringLiteral("时间"), 19}};
    file.frozenColumns = 1;
    file.rows = 2;
    return file;
}

const auto fill = [](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
    if (row == 0)
        cells = {QStringLiteral("=HYPERLINK(\"x\")"), TableShare{0.25}, TableCount{89}, TableHours{1.5},
            Timestamp{86400}};
    else
        cells = {QStringLiteral("017"), std::monostate{}, TableCount{-3}};
    return {};
};

} // namespace

class TestStreamedTable : public QObject {
    Q_OBJECT
private slots:
    void choosesByTheEnding();
    void writesCsv();
    void writesXlsx();
    void stops();
    void tooLargeForExcel();
};

void TestStreamedTable::choosesByTheEnding()
{
    QCOMPARE(tableFormatOf(QStringLiteral("/a/b.CSV")), TableFormat::Csv);
    QCOMPARE(tableFormatOf(QStringLiteral("/a/b.csv.xlsx")), TableFormat::Xlsx);
    QCOMPARE(tableFormatOf(QStringLiteral("/a/b")), TableFormat::Xlsx);
}

void TestStreamedTable::writesCsv()
{
    NoProgress progress;
    const Result<QByteArray> bytes = makeStreamedTable(TableFormat::Csv, table(), fill, progress);
    QVERIFY(bytes);
    QCOMPARE(QString::fromUtf8(*bytes),
        QString::fromUtf8("\xEF\xBB\xBF复电率\n24 小时\n\"'=1+1\"\n坐席,率,单,小时,时间\n"
                          "\"'=HYPERLINK(\"\"x\"\")\",25.00%,89,1.50,1970-01-02 00:00:00\n017,,-3,,\n"));
}

void TestStreamedTable::writesXlsx()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    NoProgress progress;
    const Result<QByteArray> bytes = makeStreamedTable(TableFormat::Xlsx, table(), fill, progress);
    QVERIFY(bytes);
    const auto read = ReadWorkbook::read(*bytes);
    QVERIFY(read);
    const QString sheet = QStringLiteral("复电率");
    QCOMPARE(read->sheetNames(), QStringList{sheet});
    QCOMPARE(read->formulas(), 0);
    QCOMPARE(read->cell(sheet, QStringLiteral("A1")), QStringLiteral("s:复电率"));
    QCOMPARE(read->cell(sheet, QStringLiteral("A3")), QStringLiteral("s:=1+1"));
    QCOMPARE(read->cell(sheet, QStringLiteral("E5")), QStringLiteral("s:时间"));
    QCOMPARE(read->cell(sheet, QStringLiteral("A6")), QStringLiteral("s:=HYPERLINK(\"x\")"));
    QCOMPARE(read->cell(sheet, QStringLiteral("B6")), QStringLiteral("n:0.25"));
    QCOMPARE(read->cell(sheet, QStringLiteral("D6")), QStringLiteral("n:1.5"));
    QCOMPARE(read->cell(sheet, QStringLiteral("E6")), QStringLiteral("d:1970-01-02 00:00:00"));
    QCOMPARE(read->cell(sheet, QStringLiteral("B7")), QString());
}

void TestStreamedTable::stops()
{
    StopAtOnce stop;
    NoProgress progress;
    const auto fails = [](qint64, std::vector<TableCell>&) -> Result<void> {
        return Error{ErrorCode::WorkspaceDamaged, {}, {}};
    };
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        QCOMPARE(makeStreamedTable(format, table(), fill, stop).error().code, ErrorCode::Cancelled);
        QCOMPARE(
            makeStreamedTable(format, table(), fails, progress).error().code, ErrorCode::WorkspaceDamaged);
    }
}

void TestStreamedTable::tooLargeForExcel()
{
    NoProgress progress;
    StreamedTable wide = table();
    wide.columns.resize(StreamedTable::mostColumns + 1);
    QCOMPARE(makeStreamedTable(TableFormat::Xlsx, wide, fill, progress).error().code, ErrorCode::WriteFailed);
    StreamedTable tall = table();
    tall.rows = StreamedTable::mostRows;
    QCOMPARE(makeStreamedTable(TableFormat::Xlsx, tall, fill, progress).error().code, ErrorCode::WriteFailed);
}

QTEST_APPLESS_MAIN(TestStreamedTable)
#include "tst_streamedtable.moc"
