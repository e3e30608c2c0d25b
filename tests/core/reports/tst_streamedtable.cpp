#include "core/reports/streamedtable.h"
#include "core/tabular/xlsxreader.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/support/peakmemory.h"

#include <QFile>
#include <QTemporaryDir>
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

/// What is then in the file.
Result<QByteArray> saved(const char* name, const StreamedTable& table, TableRows rows, Progress& progress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(name));
    if (const Result<void> result = saveStreamedTable(path, table, rows, progress); !result) {
        if (QFile::exists(path))
            qFatal("there is a file of what failed");
        return result.error();
    }
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

} // namespace

class TestStreamedTable : public QObject {
    Q_OBJECT
private slots:
    void writesCsv();
    void writesXlsx();
    void stops();
    void tooWideForExcel();
    void manyRowsGoOnInFurtherSheets();
    void oneRowMoreThanExcelHolds();
    void oneSheetOfMoreThanFourGigabytes();
    void headingsAreUnique();
    void millionsOfRowsNeedNoMemory();
};

void TestStreamedTable::writesCsv()
{
    NoProgress progress;
    const Result<QByteArray> bytes = saved("table.CSV", table(), fill, progress);
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
    const Result<QByteArray> bytes = saved("a.csv.xlsx", table(), fill, progress);
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
    for (const char* name : {"table.csv", "table.xlsx"}) {
        QCOMPARE(saved(name, table(), fill, stop).error().code, ErrorCode::Cancelled);
        QCOMPARE(saved(name, table(), fails, progress).error().code, ErrorCode::WorkspaceDamaged);
    }
}

void TestStreamedTable::tooWideForExcel()
{
    NoProgress progress;
    StreamedTable wide = table();
    wide.columns.resize(StreamedTable::mostColumns + 1, {QStringLiteral("x")});
    QCOMPARE(saved("a.csv.xlsx", wide, fill, progress).error().detail,
        QStringLiteral("too many columns for Excel"));
    const Result<QByteArray> csv = saved("table.CSV", wide, fill, progress);
    QVERIFY(csv);
    QCOMPARE(csv->split('\n').at(4).count(','), qsizetype{StreamedTable::mostColumns});
}

/// Nothing is left out: what one sheet cannot hold goes on in the next.
void TestStreamedTable::manyRowsGoOnInFurtherSheets()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    NoProgress progress;
    StreamedTable tall = table();
    tall.notes.clear(); // title, empty line, headings
    tall.sheetRows = 3 + 4;
    const auto count = [](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
        cells = {QString::number(row)};
        return {};
    };
    const auto last = [&](qint64 rows) -> QStringList {
        tall.rows = rows;
        const auto read = ReadWorkbook::read(saved("a.csv.xlsx", tall, count, progress).value());
        QStringList result;
        for (const QString& sheet : read->sheetNames())
            for (const int at : {3, 4, 7, 8})
                result << read->cell(sheet, QStringLiteral("A%1").arg(at));
        return result;
    };
    const QString head = QStringLiteral("s:坐席");
    const auto text = [](int row) { return QStringLiteral("s:%1").arg(row); };
    QCOMPARE(last(0), (QStringList{head, {}, {}, {}}));
    QCOMPARE(last(4), (QStringList{head, text(0), text(3), {}}));
    QCOMPARE(last(5), (QStringList{head, text(0), text(3), {}, head, text(4), {}, {}}));
    QCOMPARE(last(9).size(), 12);
}

void TestStreamedTable::oneRowMoreThanExcelHolds()
{
    if (qEnvironmentVariableIsEmpty("REDIAL_LONG_TESTS"))
        QSKIP("takes minutes to read back: set REDIAL_LONG_TESTS");
    NoProgress progress;
    StreamedTable tall = table();
    tall.columns.resize(1);
    tall.rows = StreamedTable::mostRows;
    const auto count = [](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
        cells = {TableCount{row}};
        return {};
    };
    const auto read = ReadWorkbook::read(saved("a.csv.xlsx", tall, count, progress).value());
    QVERIFY(read);
    QCOMPARE(read->sheetNames().size(), 2);
    QCOMPARE(read->cell(read->sheetNames().last(), QStringLiteral("A10")), QStringLiteral("n:1048575"));
}

/// What no part of an archive can be without ZIP64. Excel holds it: few would notice in their rows.
void TestStreamedTable::oneSheetOfMoreThanFourGigabytes()
{
    if (qEnvironmentVariableIsEmpty("REDIAL_LONG_TESTS"))
        QSKIP("takes a minute and 9 GB of the temporary folder: set REDIAL_LONG_TESTS");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.xlsx"));
    QString text; // as long as Excel's cells; not the same over and over, which a reader would distrust
    for (int number = 0; number < 2000; ++number)
        text += QString::number(number * 7919 % 2003);
    text = text.leftJustified(32767, QLatin1Char('.'));
    StreamedTable large = table();
    large.columns.resize(1);
    large.rows = (qint64{1} << 32) / text.size() + 1;
    const auto texts = [&](qint64 row, std::vector<TableCell>& cells) -> Result<void> {
        cells = {row + 1 < large.rows ? text : QStringLiteral("the end")};
        return {};
    };
    NoProgress progress;
    const Result<void> written = saveStreamedTable(path, large, texts, progress);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    const auto source = openPackage(path);
    QVERIFY(source);
    std::string last;
    const auto keep = [&last](const Row& row) {
        last = row.cells.front().text;
        return true;
    };
    QVERIFY((*source)->read(0, keep, progress));
    QCOMPARE(last, std::string("the end"));
}

void TestStreamedTable::headingsAreUnique()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    NoProgress progress;
    StreamedTable twice = table();
    twice.columns = {
        {QStringLiteral("Note")}, {QStringLiteral("note")}, {{}}, {{}}, {QStringLiteral("note (2)")}};
    const auto read = ReadWorkbook::read(saved("a.csv.xlsx", twice, fill, progress).value());
    QVERIFY(read);
    QSet<QString> seen;
    for (const QString& column : {QStringLiteral("A5"), QStringLiteral("B5"), QStringLiteral("C5"),
             QStringLiteral("D5"), QStringLiteral("E5")})
        seen.insert(read->cell(read->sheetNames().first(), column).toLower());
    QCOMPARE(seen.size(), 5);
    QVERIFY(!seen.contains(QString()));
}

void TestStreamedTable::millionsOfRowsNeedNoMemory()
{
    if (!test::countsMemory || test::peakMegabytes() == 0)
        QSKIP("the memory of this process is not counted here");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    StreamedTable tall = table();
    tall.rows = 500000;
    const QString text = QString::fromUtf8("来电人反映楼下水道堵塞，一直没有人来处理").repeated(3);
    const auto texts = [&text](qint64, std::vector<TableCell>& cells) -> Result<void> {
        cells = {text};
        return {};
    };
    NoProgress progress;
    const double before = test::peakMegabytes();
    QVERIFY(saveStreamedTable(path, tall, texts, progress));
    const double file = static_cast<double>(QFile(path).size()) / 1048576;
    QVERIFY2(file > 80, qPrintable(QString::number(file)));
    const double more = test::peakMegabytes() - before;
    QVERIFY2(more < 20, qPrintable(QStringLiteral("%1 MB for a file of %2 MB").arg(more).arg(file)));
}

QTEST_APPLESS_MAIN(TestStreamedTable)
#include "tst_streamedtable.moc"
