#include "core/reports/tablefile.h"
#include "tests/core/reports/readworkbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace redial;
using namespace redial::test;

class TestTableFile : public QObject {
    Q_OBJECT
private slots:
    void writesWhatIsHeld_data();
    void writesWhatIsHeld();
    void nothingBecomesAFormula_data();
    void nothingBecomesAFormula();
    void chinesePath();
    void unwritable_data();
    void unwritable();
    void noRoom_data();
    void noRoom();
    void stoppedLeavesWhatWasThere();

private:
    static TableContent content()
    {
        TableContent table;
        table.title = QStringLiteral("被拒行");
        table.notes = {QStringLiteral("2024-03")};
        table.headers = QStringList{QStringLiteral("坐席"), QStringLiteral("次数"), QStringLiteral("时长")};
        table.rows = {
            {QStringLiteral("017"), TableCount{5}, TableNumber{0.125}}, {QStringLiteral("=1+1"), {}, {}}};
        return table;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Result<void> save(const TableContent& table, const QString& path)
    {
        NoProgress progress;
        return saveTable(table, Timestamp{86400}, path, progress);
    }

    QTemporaryDir m_folder;
};

void TestTableFile::writesWhatIsHeld_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("csv") << QStringLiteral("a.csv");
    QTest::addRow("xlsx") << QStringLiteral("a.xlsx");
}

void TestTableFile::writesWhatIsHeld()
{
    QFETCH(const QString, name);
    const QString path = m_folder.filePath(name);
    QVERIFY(save(content(), path));
    if (name.endsWith(QLatin1String("csv"))) {
        QCOMPARE(QString::fromUtf8(bytesOf(path)),
            QString::fromUtf8("\xEF\xBB\xBF被拒行\n2024-03\n坐席,次数,时长\n017,5,0.125\n\"'=1+1\",,\n"));
        return;
    }
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    const auto read = ReadWorkbook::read(bytesOf(path));
    QVERIFY(read);
    const QString sheet = QStringLiteral("被拒行");
    QCOMPARE(read->cell(sheet, QStringLiteral("A4")), QStringLiteral("s:坐席"));
    QCOMPARE(read->cell(sheet, QStringLiteral("A5")), QStringLiteral("s:017"));
    QCOMPARE(read->cell(sheet, QStringLiteral("B5")), QStringLiteral("n:5"));
    QCOMPARE(read->cell(sheet, QStringLiteral("C5")), QStringLiteral("n:0.125"));
    QCOMPARE(read->cell(sheet, QStringLiteral("B6")), QString());
}

void TestTableFile::nothingBecomesAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1+1",
             "=HYPERLINK(\"http://x\",\"y\")", "{=1+1}", "http://x.invalid/", "mailto:x@x.invalid"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestTableFile::nothingBecomesAFormula()
{
    QFETCH(const QString, text);
    TableContent table = content();
    table.title = text;
    table.notes = QStringList{text};
    table.headers[0] = text;
    table.rows = {{text, {}, {}}};
    const QString csv = m_folder.filePath(QStringLiteral("formula.csv"));
    QVERIFY(save(table, csv));
    for (const char start : {'=', '+', '-', '@', '\t', '\r'})
        for (const QByteArray& line : bytesOf(csv).split('\n')) {
            QVERIFY2(!line.startsWith(start), line.constData());
            QVERIFY2(!line.startsWith(QByteArray{"\""}.append(start)), line.constData());
        }
    if (!ReadWorkbook::available())
        QSKIP("python3-openpyxl is not installed");
    const QString xlsx = m_folder.filePath(QStringLiteral("formula.xlsx"));
    QVERIFY(save(table, xlsx));
    const auto read = ReadWorkbook::read(bytesOf(xlsx));
    QVERIFY(read);
    QCOMPARE(read->formulas(), 0);
    QVERIFY(read->cell(read->sheetNames().first(), QStringLiteral("A5")).startsWith(QLatin1String("s:")));
}

void TestTableFile::chinesePath()
{
    const QDir folder(m_folder.filePath(QStringLiteral("报表 三月")));
    QVERIFY(QDir().mkpath(folder.path()));
    for (const QString& name : {QStringLiteral("复电率（三月）.csv"), QStringLiteral("复电率（三月）.XLSX")}) {
        QVERIFY(save(content(), folder.filePath(name)));
        QVERIFY(bytesOf(folder.filePath(name)).size() > 50);
    }
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestTableFile::unwritable_data()
{
    QTest::addColumn<QString>("place");
    QTest::addRow("no such folder") << QStringLiteral("missing/表.%1");
    QTest::addRow("a file where the folder should be") << QStringLiteral("file/表.%1");
    QTest::addRow("a folder where the file should be") << QStringLiteral("folder.%1");
}

void TestTableFile::unwritable()
{
    QFETCH(const QString, place);
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char* ending : {"csv", "xlsx"}) {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.%1").arg(QLatin1String(ending))));
        const QString path = m_folder.filePath(place.arg(QLatin1String(ending)));
        const Result<void> saved = save(content(), path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        QCOMPARE(saved.error().subject, path);
    }
}

void TestTableFile::noRoom_data()
{
    writesWhatIsHeld_data();
}

/// No file may grow beyond a few kilobytes, which is how a full disk feels.
void TestTableFile::noRoom()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, name);
    const QDir folder(m_folder.filePath(QStringLiteral("full")));
    QVERIFY(QDir().mkpath(folder.path()));
    const QString path = folder.filePath(name);
    QVERIFY(save(content(), path));
    const QByteArray before = bytesOf(path);
    TableContent large = content();
    for (int row = 0; row < 20000; ++row)
        large.rows.push_back({QString::number(row * 7919), TableCount{row}, {}});

    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit small = usual;
    small.rlim_cur = 64 * 1024;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = save(large, path);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved);
    QVERIFY(saved.error().code == ErrorCode::WriteFailed || saved.error().code == ErrorCode::DiskFull);
    QCOMPARE(saved.error().subject, path);
    QCOMPARE(bytesOf(path), before);
    QVERIFY2(folder.entryList(QDir::Files | QDir::Hidden).size() <= 2,
        qPrintable(folder.entryList(QDir::Files | QDir::Hidden).join(QLatin1Char(' '))));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void TestTableFile::stoppedLeavesWhatWasThere()
{
    class Stop : public Progress {
        bool advance(qint64, qint64) override { return false; }
    } stop;
    const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
    QVERIFY(save(content(), path));
    const QByteArray before = bytesOf(path);
    QCOMPARE(saveTable(content(), {}, path, stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(path), before);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
