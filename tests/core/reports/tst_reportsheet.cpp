#include "core/reports/logoimage.h"
#include "core/reports/reportsheet.h"
#include "tests/core/reports/readworkbook.h"
#include "tests/support/drawnbook.h"

#include <QJsonArray>
#include <QTest>

using namespace redial;
using namespace redial::test;

class TestReportSheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sheetNames();
    void times();
    void headersThatLookLikeCodes();
    void logo();
    void linesOfText();
};

namespace {

std::unique_ptr<ReportWorkbook> workbook()
{
    auto made = ReportWorkbook::make(WorkbookMode::Tables, {{}, {}, drawnTime("2024-03-01")});
    if (!made)
        qFatal("no workbook");
    return *std::move(made);
}

ReadWorkbook finished(ReportWorkbook& book)
{
    const Result<QByteArray> bytes = book.finish();
    if (!bytes)
        qFatal("not written: %s", qUtf8Printable(bytes.error().detail));
    return ReadWorkbook::read(*bytes).value();
}

/// 1 × 1 pixel.
const QByteArray tinyPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

} // namespace

void TestReportSheet::initTestCase()
{
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
}

void TestReportSheet::sheetNames()
{
    const auto book = workbook();
    for (const char* name : {"a[1]:*?/\\b", "明细", "明细", "", "'quoted'", "A very long name of a sheet that goes on",
             "A VERY long name of a sheet that goes on and on"})
        ReportSheet(*book, QString::fromUtf8(name)).text(0, 0, QStringLiteral("x"));
    QCOMPARE(finished(*book).sheetNames(),
        (QStringList{QStringLiteral("a 1      b"), QStringLiteral("明细"), QStringLiteral("明细 2"), QStringLiteral("-"),
            QStringLiteral("quoted"), QStringLiteral("A very long name of a sheet tha"),
            QStringLiteral("A VERY long name of a sheet t 2")}));
}

void TestReportSheet::times()
{
    const auto book = workbook();
    ReportSheet sheet(*book, QStringLiteral("t"));
    const QStringList times{QStringLiteral("1970-01-01 00:00:00"), QStringLiteral("2024-02-29 23:59:59"),
        QStringLiteral("2024-03-01 00:00:01"), QStringLiteral("2038-01-19 03:14:08"), QStringLiteral("2105-12-31 12:34:56")};
    for (int row = 0; row < times.size(); ++row)
        sheet.time(row, 0, drawnTime(times[row].toStdString()));
    const ReadWorkbook read = finished(*book);
    for (int row = 0; row < times.size(); ++row)
        QCOMPARE(read.cell(QStringLiteral("t"), QStringLiteral("A%1").arg(row + 1)), QStringLiteral("d:") + times[row]);
}

void TestReportSheet::headersThatLookLikeCodes()
{
    const auto book = workbook();
    ReportSheet sheet(*book, QStringLiteral("1 & 2"));
    sheet.text(0, 0, QStringLiteral("x"));
    sheet.print({QStringLiteral("12345热线 &R 报告") + QString(500, QLatin1Char('&')), QStringLiteral("12345 & 中心"),
                    QStringLiteral("24 小时") + QString(500, QLatin1Char('x'))},
        0, 0);
    const QJsonObject facts = finished(*book).sheet(QStringLiteral("1 & 2"));
    QVERIFY(facts[QStringLiteral("footer")][0].toString().contains(QStringLiteral(" 24 小时xx")));
    QVERIFY(facts[QStringLiteral("footer")][2].toString().contains(QStringLiteral("&N")));
    QVERIFY(facts[QStringLiteral("header")][0].toString().contains(QStringLiteral("12345热线 &&R 报告")));
    QVERIFY(facts[QStringLiteral("header")][2].toString().contains(QStringLiteral("12345 && 中心")));
}

void TestReportSheet::logo()
{
    QCOMPARE(pictureSize(tinyPng)->width, 1);
    QCOMPARE(pictureSize(tinyPng)->height, 1);
    QVERIFY(!pictureSize("not a picture"));
    QVERIFY(!pictureSize({}));
    QVERIFY(!pictureSize(tinyPng.first(20)));
    QVERIFY(!pictureSize("\xff\xd8\xff\xe0\x00"));
    const QByteArray jpeg("\xff\xd8\xff\xc0\x00\x11\x08\x00\x20\x00\x40\x03\x01\x22\x00", 15);
    QCOMPARE(pictureSize(jpeg)->width, 64);
    QCOMPARE(pictureSize(jpeg)->height, 32);
    for (const QByteArray& bytes : {tinyPng, QByteArray("<svg/>"), QByteArray()}) {
        const auto book = workbook();
        ReportSheet sheet(*book, QStringLiteral("t"));
        sheet.text(0, 0, QStringLiteral("x"));
        placeLogo(sheet, bytes, 1);
        QCOMPARE(finished(*book).facts()[QStringLiteral("media")].toArray().size(), bytes == tinyPng ? 1 : 0);
    }
}

void TestReportSheet::linesOfText()
{
    QCOMPARE(ReportSheet::linesIn(QString(), 10), 1);
    QCOMPARE(ReportSheet::linesIn(QStringLiteral("abc"), 10), 1);
    QCOMPARE(ReportSheet::linesIn(QStringLiteral("a\nb"), 10), 2);
    QCOMPARE(ReportSheet::linesIn(QString(100, QChar(0x4e2d)), 50), 5);
    QCOMPARE(ReportSheet::linesIn(QStringLiteral("x"), 0), 2);
}

QTEST_GUILESS_MAIN(TestReportSheet)
#include "tst_reportsheet.moc"
