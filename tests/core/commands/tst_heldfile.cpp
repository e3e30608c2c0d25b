/// A file another program holds: the sentence names it and says what to do, and nothing is lost. Only Windows
/// holds files against other programs, as Excel does with a workbook it shows.
#include "tests/core/commands/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace redial;
using namespace redial::test;

namespace {

#ifdef Q_OS_WIN

/// What others may do meanwhile.
enum class Others { MayRead, MayNothing };

class HeldFile {
public:
    HeldFile(const QString& path, Others others)
        : m_handle(CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(),
            GENERIC_READ | GENERIC_WRITE, others == Others::MayRead ? FILE_SHARE_READ : 0, nullptr,
            OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~HeldFile() { CloseHandle(m_handle); }
    Q_DISABLE_COPY_MOVE(HeldFile)

    bool isHeld() const { return m_handle != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_handle;
};

#endif

} // namespace

class TestHeldFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
#ifdef Q_OS_WIN
    void source_data();
    void source();
    void target_data();
    void target();
    void workspace();

private:
    CommandAnswer run(const QString& words, const QString& file) const
    {
        QStringList list = words.split(QLatin1Char(' '));
        list << m_runner.path(file);
        return m_runner.run(list);
    }

    CommandRunner m_runner;
#endif
};

#ifndef Q_OS_WIN

void TestHeldFile::initTestCase()
{
    QSKIP("no program can hold a file against others on this system");
}

#else

void TestHeldFile::initTestCase()
{
    m_runner.write(QStringLiteral("工单.csv"),
        "来电时间,来电号码,坐席\n2024-03-01 08:00:00,13800001111,017\n2024-03-01 09:00:00,13800001111,018\n");
    QCOMPARE(run(QStringLiteral("import --workspace FOLDER/w.redial"), QStringLiteral("工单.csv")).status, 0);
    for (const char* name : {"报告.xlsx", "样例.csv", "样例.xlsx"})
        m_runner.write(QString::fromUtf8(name), "as it was");
    QCOMPARE(run(QStringLiteral("sample --orders 20 --output"), QStringLiteral("源.xlsx")).status, 0);
}

void TestHeldFile::source_data()
{
    QTest::addColumn<QString>("file");
    QTest::addRow("text") << QStringLiteral("工单.csv");
    QTest::addRow("workbook") << QStringLiteral("源.xlsx");
}

void TestHeldFile::source()
{
    QFETCH(const QString, file);
    {
        // As Excel holds what it shows: it can still be read.
        const HeldFile held(m_runner.path(file), Others::MayRead);
        QVERIFY(held.isHeld());
        const CommandAnswer read = run(QStringLiteral("inspect"), file);
        QVERIFY2(read.status == 0, read.messages.constData());
    }
    const HeldFile held(m_runner.path(file), Others::MayNothing);
    QVERIFY(held.isHeld());
    for (const QString& words :
        {QStringLiteral("inspect"), QStringLiteral("import --workspace FOLDER/w.redial")}) {
        const CommandAnswer refused = run(words, file);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.sentence().contains(file), refused.messages.constData());
        QVERIFY2(refused.sentence().contains(QStringLiteral("another program has it open")),
            refused.messages.constData());
    }
    QCOMPARE(m_runner.run(QStringLiteral("orders --workspace FOLDER/w.redial --csv")).lines().size(), 3);
}

void TestHeldFile::target_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("file");
    QTest::addRow("report") << QStringLiteral("report --workspace FOLDER/w.redial --output")
                            << QStringLiteral("报告.xlsx");
    QTest::addRow("table") << QStringLiteral("sample --orders 20 --output") << QStringLiteral("样例.csv");
    QTest::addRow("workbook") << QStringLiteral("sample --orders 20 --output") << QStringLiteral("样例.xlsx");
}

void TestHeldFile::target()
{
    QFETCH(const QString, words);
    QFETCH(const QString, file);
    const QDir folder(m_runner.path(QString()));
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden);
    for (const Others others : {Others::MayRead, Others::MayNothing}) {
        const HeldFile held(m_runner.path(file), others);
        QVERIFY(held.isHeld());
        const CommandAnswer refused = run(words, file);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.sentence().contains(file), refused.messages.constData());
        QVERIFY2(refused.sentence().contains(QStringLiteral("open in Excel")), refused.messages.constData());
    }
    QCOMPARE(m_runner.read(file), QByteArray("as it was"));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden), before);
    QCOMPARE(run(words, file).status, 0);
}

void TestHeldFile::workspace()
{
    const QString source = QStringLiteral("工单.csv");
    {
        // A copying or virus-scanning program.
        const HeldFile held(m_runner.path(QStringLiteral("w.redial")), Others::MayNothing);
        QVERIFY(held.isHeld());
        for (const QString& words : {QStringLiteral("matrix --workspace FOLDER/w.redial"),
                 QStringLiteral("undo-import --workspace FOLDER/w.redial")}) {
            const CommandAnswer refused = m_runner.run(words);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.sentence().contains(QStringLiteral("w.redial")), refused.messages.constData());
            QVERIFY2(refused.sentence().contains(QStringLiteral("another program has it open")),
                refused.messages.constData());
        }
    }
    QVERIFY(!m_runner.exists(QStringLiteral("w.redial.lock")));
    QCOMPARE(m_runner.run(QStringLiteral("orders --workspace FOLDER/w.redial --csv")).lines().size(), 3);
}

#endif

QTEST_GUILESS_MAIN(TestHeldFile)
#include "tst_heldfile.moc"
