#include "core/tabular/tablesource.h"

#include "packagewriter.h"
#include "tests/support/peakmemory.h"
#include "tests/support/slowness.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace redial;

/// Files made to cost whoever reads them dearly. Each is read by a process of its own, which says what it
/// cost: the time of the processor (a busy machine does not count) and, on Linux, the most memory it had.
class TestBombs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void costBoundedTimeAndMemory_data();
    void costBoundedTimeAndMemory();
};

namespace {

constexpr int memoryMb = 400;
constexpr double seconds = 20;

/// Reads all sheets (at most a hundred) and prints "outcome rows seconds MB".
int readFile(const QString& path)
{
    const std::clock_t begin = std::clock();
    qint64 rows = 0;
    QString outcome = QStringLiteral("read");
    NoProgress progress;
    const auto source = TableSource::open(path);
    if (!source)
        outcome = QStringLiteral("error-%1").arg(static_cast<int>(source.error().code));
    for (size_t sheet = 0; source && sheet < std::min<size_t>((*source)->sheets().size(), 100); ++sheet) {
        const auto count = [&](const Row&) { return ++rows > 0; };
        if (const Result<void> read = (*source)->read(sheet, count, progress); !read)
            outcome = QStringLiteral("error-%1").arg(static_cast<int>(read.error().code));
    }
    std::printf("%s %lld %.2f %.0f\n", qPrintable(outcome), static_cast<long long>(rows),
        static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, test::peakMegabytes());
    return 0;
}

void book(const QString& path, const QByteArray& head, const QByteArray& repeated, int times,
    const QByteArray& tail, const QByteArray& strings = "<sst/>")
{
    PackageWriter writer(path);
    writer.frame();
    writer.part("xl/strings.xml", strings);
    // One deflated part out of three kinds of pieces.
    writer.begin("xl/sheet.xml");
    writer.append("<worksheet>" + head);
    for (int i = 0; i < times; ++i)
        writer.append(repeated);
    writer.append(tail + "</worksheet>");
    writer.end();
}

void write(const QString& path, const QByteArray& head, const QByteArray& repeated, int times)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(head);
    for (int i = 0; i < times; ++i)
        file.write(repeated);
}

/// So many sheets, all of the same part.
void overlap(const QString& path, int sheets)
{
    QByteArray names;
    QByteArray targets;
    for (int i = 0; i < sheets; ++i) {
        const QByteArray id = QByteArray::number(i);
        names += "<sheet name='S" + id + "' sheetId='" + id + "' id='r" + id + "'/>";
        targets += "<Relationship Id='r" + id + "' Type='http://x/worksheet' Target='sheet.xml'/>";
    }
    PackageWriter writer(path);
    writer.part("_rels/.rels",
        "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='xl/workbook.xml'/>"
        "</Relationships>");
    writer.part("xl/workbook.xml", "<workbook><sheets>" + names + "</sheets></workbook>");
    writer.part("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    writer.part(
        "xl/sheet.xml", PackageWriter::sheet(QByteArray("<row><c><v>0</v></c></row>").repeated(10'000)), 6);
}

} // namespace

/// A type with a name for the table of data: debug builds of Qt refuse that of a function.
struct Bomb {
    std::function<void(const QString&)> make;
};
Q_DECLARE_METATYPE(Bomb)

void TestBombs::costBoundedTimeAndMemory_data()
{
    using Make = std::function<void(const QString&)>;
    QTest::addColumn<Bomb>("bomb");
    QTest::addColumn<QString>("outcome");
    const auto file = [](const char* name, ErrorCode error, const Make& make) {
        QTest::newRow(name) << Bomb{make} << QStringLiteral("error-%1").arg(static_cast<int>(error));
    };
    const auto readable = [](const char* name, const Make& make) {
        QTest::newRow(name) << Bomb{make} << QStringLiteral("read");
    };
    const QByteArray megabyte(1 << 20, ' ');
    file("xlsx: 2.3 GB of blanks in 2.3 MB", ErrorCode::FileTooLarge,
        [=](const QString& path) { book(path, "<sheetData>", megabyte, 2300, "</sheetData>"); });
    file("xlsx: strings of 300 MB in 300 KB", ErrorCode::FileTooLarge, [=](const QString& path) {
        PackageWriter writer(path);
        writer.frame();
        writer.part("xl/sheet.xml", PackageWriter::sheet("<row><c><v>0</v></c></row>"));
        writer.part("xl/strings.xml", megabyte, 1, 300);
    });
    readable("xlsx: 60,000 files in the zip", [](const QString& path) {
        book(path, "<sheetData>", "<row><c><v>0</v></c></row>", 1, "</sheetData>");
        PackageWriter writer(path, PackageWriter::Mode::Append);
        for (int i = 0; i < 60'000; ++i)
            writer.part(QByteArray("xl/media/" + QByteArray::number(i)).constData(), {});
    });
    file("zip in a zip in a zip", ErrorCode::FormatUnknown, [](const QString& path) {
        QByteArray inner("x");
        for (int depth = 0; depth < 20; ++depth) {
            {
                PackageWriter writer(path);
                writer.part("inner.zip", inner, 6);
            }
            QFile written(path);
            if (written.open(QIODevice::ReadOnly))
                inner = written.readAll();
        }
    });
    readable("xlsx: 5,000 sheets over the same bytes", [](const QString& path) { overlap(path, 5000); });
    file("xlsx: entities of entities", ErrorCode::FileDamaged, [](const QString& path) {
        QByteArray entities = "<!ENTITY a 'aaaaaaaaaa'>";
        for (char name = 'b'; name < 'm'; ++name)
            entities += QByteArray("<!ENTITY ") + name + " '"
                + QByteArray(QByteArray("&") + static_cast<char>(name - 1) + ';').repeated(10) + "'>";
        PackageWriter writer(path);
        writer.frame();
        writer.part("xl/strings.xml", "<sst/>");
        writer.part("xl/sheet.xml",
            "<!DOCTYPE w [" + entities + "]><worksheet><sheetData><row><c t='str'><v>&l;</v></c></row>"
                + "</sheetData></worksheet>");
    });
    readable("xlsx: a million merged ranges, absurd dimension", [](const QString& path) {
        book(path,
            "<dimension ref='A1:XFD1048576'/><sheetData><row><c><v>0</v></c></row></sheetData><mergeCells>",
            "<mergeCell ref='A1:XFD1048576'/>", 1'000'000, "</mergeCells>");
    });
    readable("xlsx: a cell in column XFD of 20,000 rows", [](const QString& path) {
        book(path, "<sheetData>", "<row><c><v>1</v></c><c r='XFD1'><v>1</v></c></row>", 20'000,
            "</sheetData>");
    });
    readable("xlsx: 5,000,000 cells of style only", [](const QString& path) {
        book(path, "<sheetData>", "<row>" + QByteArray("<c s='1'/>").repeated(1000) + "</row>", 5000,
            "</sheetData>");
    });
    file("xlsx: 1,000,000 elements deep", ErrorCode::FileDamaged,
        [](const QString& path) { book(path, "<sheetData>", "<row>", 1'000'000, {}); });
    readable("xlsx: strings that claim to be 4 billion", [](const QString& path) {
        book(path, "<sheetData>", "<row><c t='s'><v>4294967295</v></c></row>", 1000, "</sheetData>",
            "<sst count='4294967295' uniqueCount='4294967295'><si><t>a</t></si></sst>");
    });
    file("xlsx: one attribute of 100 MB", ErrorCode::FileDamaged, [](const QString& path) {
        book(path, "<sheetData><row r='", QByteArray(1 << 20, '1'), 100, "'/></sheetData>");
    });
    file("csv: 300 MB without a line end", ErrorCode::FileDamaged,
        [](const QString& path) { write(path, "a,b\n", QByteArray(1 << 20, 'x'), 300); });
    file("csv: a record of 100,000,000 commas", ErrorCode::FileDamaged,
        [](const QString& path) { write(path, "a,b\n", QByteArray(1 << 20, ','), 100); });
    readable("csv: 20 MB of quotes that open and never close",
        [](const QString& path) { write(path, "a,b\n", QByteArray("\"x,\"y\n").repeated(1 << 16), 53); });
    readable("csv: 40 MB of quotes in mid-cell, one line each MB",
        [](const QString& path) { write(path, "a,b\n", QByteArray("\"a\"b").repeated(1 << 18) + "\n", 40); });
    readable("csv: 2,000 rows of 16,384 cells", [](const QString& path) {
        QByteArray row = QByteArray("1,").repeated(16'384);
        row.chop(1);
        write(path, {}, row + '\n', 2000);
    });
}

void TestBombs::costBoundedTimeAndMemory()
{
    QFETCH(Bomb, bomb);
    QFETCH(QString, outcome);
    const QString path = m_folder.filePath(QStringLiteral("bomb.dat"));
    QFile::remove(path);
    bomb.make(path);
    const qint64 size = QFile(path).size();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), path});
    QVERIFY2(process.waitForFinished(280'000), "still reading");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QStringList said = QString::fromLatin1(process.readAllStandardOutput()).split(QLatin1Char(' '));
    QVERIFY2(said.size() == 4, process.readAllStandardError().constData());
    qInfo("%s: %.1f MB, %s, %s rows, %s s, %s MB", QTest::currentDataTag(),
        static_cast<double>(size) / 1024 / 1024, qPrintable(said[0]), qPrintable(said[1]),
        qPrintable(said[2]), qPrintable(said[3].trimmed()));
    QCOMPARE(said[0], outcome);
    QVERIFY2(said[2].toDouble() < seconds * test::slowness, qPrintable(said[2]));
    if (test::countsMemory)
        QVERIFY2(said[3].toDouble() < memoryMb, qPrintable(said[3]));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--read")
        return readFile(QString::fromLocal8Bit(argv[2]));
    TestBombs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bombs.moc"
