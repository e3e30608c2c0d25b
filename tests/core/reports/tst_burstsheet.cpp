// The report's sheet of frequent callers, read back by openpyxl.
#include "core/callers/bursts.h"
#include "core/reports/repeatreport.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/support/drawnbook.h"

#include <QTest>

using namespace redial;
using namespace redial::test;

class TestBurstSheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void worstFirst();
    void nobody();
};

namespace {

ReadWorkbook report(const char* drawing)
{
    const auto book = drawBook(drawing);
    RepeatReportInput input;
    input.repeats = std::make_shared<const Repeats>(findRepeats(book, {}, {}));
    input.bursts = findBursts(*book, {}, {});
    const auto noTexts = [](std::span<const OrderId> ids) -> Result<std::vector<OrderTexts>> {
        return std::vector<OrderTexts>(ids.size());
    };
    NoProgress progress;
    return ReadWorkbook::read(makeRepeatReport(input, noTexts, progress).value().workbook).value();
}

QStringList row(const ReadWorkbook& book, const QString& first)
{
    const QString sheet = QStringLiteral("Frequent callers");
    const QString at = book.find(sheet, first);
    QStringList cells;
    for (int column = 0; column < 10; ++column)
        cells << book.cell(sheet, moved(at, column, 0));
    return cells;
}

} // namespace

void TestBurstSheet::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
}

void TestBurstSheet::worstFirst()
{
    const ReadWorkbook book =
        report("01 01:00 | 13800000001 | 017 | x || y\n01 02:00 | 13800000001 | 003 | y\n"
               "01 03:00 | 13800000001 | 003 | z\n01 04:00 | 13800000001 | 003 | w\n"
               "01 00:00 | 138****0002 | 017 | x || n\n01 10:00 | 138****0002 | 017 | x || n\n"
               "01 20:00 | 138****0002 | 017 | x");
    QCOMPARE(row(book, QStringLiteral("Caller")).join(QLatin1Char('|')),
        QStringLiteral(
            "s:Caller|s:Points|s:First call|s:Last call|s:Calls|s:Orders|s:Hours in all|s:Unresolved|"
            "s:Same subject again|s:About what, with whom"));
    QCOMPARE(row(book, QStringLiteral("138****0002")).join(QLatin1Char('|')),
        QStringLiteral("s:138****0002|n:7|d:2024-03-01 00:00:00|d:2024-03-01 20:00:00|n:3|n:3|n:20|n:2|n:2|"
                       "s:x ×3; always 017; number masked in the source: perhaps several people"));
    QCOMPARE(row(book, QStringLiteral("138****0001")).join(QLatin1Char('|')),
        QStringLiteral("s:138****0001|n:4|d:2024-03-01 01:00:00|d:2024-03-01 04:00:00|n:4|n:4|n:3|n:0|n:0|"
                       "s:w ×1, x ×1, y ×1 and 1 other categories; 2 agents"));
    // Most calls would put the other one first.
    const QString sheet = QStringLiteral("Frequent callers");
    QVERIFY(
        book.find(sheet, QStringLiteral("138****0002")) < book.find(sheet, QStringLiteral("138****0001")));
}

void TestBurstSheet::nobody()
{
    QVERIFY(report("01 01:00 | a").texts().contains(QStringLiteral("Nobody called that often.")));
}

QTEST_GUILESS_MAIN(TestBurstSheet)
#include "tst_burstsheet.moc"
