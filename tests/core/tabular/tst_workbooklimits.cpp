#include "core/tabular/tablesource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

namespace {

constexpr qint64 soon = 30'000; // ms; unbounded work would take minutes

QByteArray record(int kind, const QByteArray& data)
{
    QByteArray bytes;
    for (const auto number : {qsizetype{kind}, data.size()}) {
        bytes += static_cast<char>(number & 0xFF);
        bytes += static_cast<char>(number >> 8);
    }
    return bytes + data;
}

/// A bare .xls of Excel 97 with one sheet, "a"; `strings` are the records of its texts.
QByteArray xls(const QByteArray& sheet, const QByteArray& strings = {})
{
    const auto front = [&strings](qsizetype begin) -> QByteArray {
        QByteArray bound;
        for (int byte = 0; byte < 4; ++byte)
            bound += static_cast<char>((begin >> (8 * byte)) & 0xFF);
        bound += QByteArray::fromHex("0000010061");
        return record(0x809, QByteArray::fromHex("00060500000000000000000000000000")) + record(0x85, bound)
            + strings + record(0x0A, {});
    };
    return front(front(0).size()) + record(0x809, QByteArray::fromHex("00061000000000000000000000000000"))
        + sheet;
}

QByteArray fods(const QByteArray& rows)
{
    return "<?xml version=\"1.0\"?><office:document "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body>"
           "<office:spreadsheet><table:table table:name=\"a\">"
        + rows + "</table:table></office:spreadsheet></office:body></office:document>";
}

QByteArray xml2003(const QByteArray& rows)
{
    return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>"
        + rows + "</Table></Worksheet></Workbook>";
}

} // namespace

/// Small files that ask for endless work: each ends soon, with an error or with what it really holds.
class TestWorkbookLimits : public QObject {
    Q_OBJECT
private slots:
    void endsSoon_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("rows"); // -1: any number
        QTest::addColumn<int>("error"); // -1: none
        const auto row = [](const char* name, const QByteArray& content, int rows, int error = -1) {
            QTest::newRow(name) << content << rows << error;
        };
        constexpr int damaged = static_cast<int>(ErrorCode::FileDamaged);
        constexpr int tooLarge = static_cast<int>(ErrorCode::FileTooLarge);
        constexpr int unknown = static_cast<int>(ErrorCode::FormatUnknown);

        const QByteArray one = QByteArray::fromHex("000000000000000000000000f03f"); // row 1, column A: 1
        const QByteArray end = record(0x0A, {});
        row("xls, four thousand million texts stated",
            xls(record(0x203, one) + end, record(0xFC, QByteArray(8, '\xFF'))), 1);
        row("xls, sheets in sheets", xls(record(0x809, QByteArray(16, '\0')).repeated(100'000)), 0, damaged);
        row("xls, texts continued for ever",
            xls(record(0x203, one) + end,
                record(0xFC, QByteArray::fromHex("0100000001000000ffff01"))
                    + record(0x3C, QByteArray(8000, '\1')).repeated(1000)),
            1);
        row("xls, all cells in one place", xls(record(0x203, one).repeated(300'000) + end), -1, damaged);
        row(
            "xls, rows from below",
            [&one, &end] {
                QByteArray sheet;
                for (int number = 60'000; number > 0; --number) {
                    QByteArray cell = one;
                    cell[0] = static_cast<char>(number & 0xFF);
                    cell[1] = static_cast<char>(number >> 8);
                    sheet += record(0x203, cell);
                }
                return xls(sheet + end);
            }(),
            60'000);

        row("html, one cell over everything",
            "<table><tr><td colspan=999999999999999999999 rowspan=99999999999999999999999>a</table>", 1);
        row("html, merged cells without end",
            "<table>" + QByteArray("<tr><td rowspan=65536>a").repeated(100'000) + "</table>", -1, damaged);
        row("html, wide cells in many rows",
            "<table>" + QByteArray("<tr><td colspan=16384>a").repeated(100'000) + "</table>", 100'000);
        row("html, tables in tables", QByteArray("<table><tr><td>").repeated(100'000), -1, damaged);
        row("html, empty tables", QByteArray("<table></table>").repeated(100'000), -1, tooLarge);
        row("html, a comment that does not end", "<table><tr><td>a<!--" + QByteArray(8'000'000, '-'), -1,
            damaged);
        row("html, a style that does not end",
            "<html><style>" + QByteArray(7'000'000, '{') + "<table><tr><td>a", -1, unknown);
        row("html, a tag that does not end", "<table><tr><td>a<td title=\"" + QByteArray(8'000'000, '<'), -1,
            damaged);
        row("html, ampersands", "<table><tr><td>" + QByteArray(4'000'000, '&') + "</table>", 1);
        row("html, less-than signs", "<table><tr><td>" + QByteArray(4'000'000, '<') + "</table>", 1);
        row("html, attributes", "<table><tr><td " + QByteArray("a=b ").repeated(1'000'000) + ">a</table>", 1);

        const QByteArray cell = "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>a</text:p>"
                                "</table:table-cell>";
        row("fods, a row repeated",
            fods("<table:table-row table:number-rows-repeated=\"1048576\">" + cell + "</table:table-row>"), 0,
            tooLarge);
        row("fods, wide rows",
            fods(QByteArray("<table:table-row>" + cell + "</table:table-row>").repeated(20'000)), -1,
            tooLarge);
        row("fods, blanks",
            fods("<table:table-row><table:table-cell><text:p>"
                + QByteArray("<text:s text:c=\"999999999\"/>").repeated(100'000)
                + "</text:p></table:table-cell></table:table-row>"),
            0, tooLarge);
        row("fods, empty rows to the end of the sheet and beyond",
            fods(QByteArray("<table:table-row table:number-rows-repeated=\"1048576\">"
                            "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")
                     .repeated(1000)),
            0);
        row("2003, spans",
            xml2003("<Column ss:Span=\"999999999\"/>"
                + QByteArray("<Row ss:Span=\"999999\"><Cell ss:MergeAcross=\"16383\" ss:MergeDown=\"999999\">"
                             "<Data ss:Type=\"String\">a</Data></Cell></Row>")
                      .repeated(1000)),
            2, damaged);
        row("2003, columns with a style",
            xml2003(QByteArray("<Column ss:Index=\"1\" ss:Span=\"16383\" ss:StyleID=\"s\"/>").repeated(2000)),
            0);
    }
    void endsSoon()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, rows);
        QFETCH(int, error);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();

        QElapsedTimer clock;
        clock.start();
        int read = 0;
        int failed = -1;
        const auto source = TableSource::open(path);
        if (!source)
            failed = static_cast<int>(source.error().code);
        NoProgress progress;
        for (size_t sheet = 0; source && sheet < (*source)->sheets().size(); ++sheet) {
            const Result<void> result = (*source)->read(
                sheet,
                [&read](const Row&) {
                    ++read;
                    return true;
                },
                progress);
            if (!result)
                failed = static_cast<int>(result.error().code);
        }
        QVERIFY2(clock.elapsed() < soon, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(failed, error);
        if (rows >= 0)
            QCOMPARE(read, rows);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookLimits)
#include "tst_workbooklimits.moc"
