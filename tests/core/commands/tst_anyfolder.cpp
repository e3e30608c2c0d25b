/// Everything a user does, in folders and files with Chinese names and blanks; the system's folder for
/// temporary files among them, as it lies below the name of the user.
#include "core/tabular/tablesource.h"
#include "tests/core/commands/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace redial;
using namespace redial::test;

class TestAnyFolder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void importsText();
    void importsAWorkbook();
    void writesReports_data();
    void writesReports();
    void cleanup();

private:
    QString path(const char* name) const
    {
        return m_runner.path(QStringLiteral("三月 张三/") + QString::fromUtf8(name));
    }

    CommandRunner m_runner;
    QDir m_temporary;
};

void TestAnyFolder::initTestCase()
{
    m_temporary = QDir(path("临时 文件"));
    QVERIFY(QDir().mkpath(m_temporary.path()));
#ifdef Q_OS_WIN
    const std::wstring native = QDir::toNativeSeparators(m_temporary.path()).toStdWString();
    QVERIFY(SetEnvironmentVariableW(L"TMP", native.c_str()));
    QVERIFY(SetEnvironmentVariableW(L"TEMP", native.c_str()));
#else
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
#endif
    QCOMPARE(QDir(QDir::tempPath()).canonicalPath(), m_temporary.canonicalPath());
}

/// Nothing may stay behind among the temporary files.
void TestAnyFolder::cleanup()
{
    QCOMPARE(m_temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestAnyFolder::importsText()
{
    // Two orders of one caller, in GBK: 来电时间,来电号码,坐席,标题 / 王芳 / 噪音扰民
    const QString source = path("导出 工单.csv");
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray agentAndTitle = QByteArray::fromHex("cdf5b7bc 2c d4ebd2f4c8c5c3f1");
    file.write(QByteArray::fromHex("c0b4b5e7cab1bce4 2c c0b4b5e7bac5c2eb 2c d7f8cfaf 2c b1eacce2") + "\r\n"
        + "2024-03-01 08:00:00,13800001111," + agentAndTitle + "\r\n2024-03-01 09:00:00,13800001111,"
        + agentAndTitle + "\r\n");
    file.close();
    const QString workspace = path("中心 一.redial");
    const CommandAnswer imported =
        m_runner.run(QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), workspace, source});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    QCOMPARE(imported.object()[QStringLiteral("imported")].toInteger(), 2);
    const CommandAnswer orders =
        m_runner.run(QStringList{QStringLiteral("orders"), QStringLiteral("--workspace"), workspace,
            QStringLiteral("--csv"), QStringLiteral("--columns"), QStringLiteral("agent,title")});
    QVERIFY2(orders.output.contains("王芳,噪音扰民"), orders.output.constData());
}

void TestAnyFolder::importsAWorkbook()
{
    // The sample has its texts in the cells ("inline strings"), as exporters write them.
    const QString source = path("样例 二.xlsx");
    const CommandAnswer made = m_runner.run(QStringList{QStringLiteral("sample"), QStringLiteral("--orders"),
        QStringLiteral("500"), QStringLiteral("--output"), source});
    QVERIFY2(made.status == 0, made.messages.constData());
    const CommandAnswer imported = m_runner.run(
        QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), path("中心 二.redial"), source});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    QCOMPARE(imported.object()[QStringLiteral("imported")].toInteger(), 500);
}

void TestAnyFolder::writesReports_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("repeats") << QStringLiteral("repeats");
    QTest::addRow("callers") << QStringLiteral("callers");
}

void TestAnyFolder::writesReports()
{
    QFETCH(const QString, kind);
    const QString report = path("复电 报告.xlsx");
    const QStringList words{QStringLiteral("report"), QStringLiteral("--workspace"), path("中心 二.redial"),
        QStringLiteral("--kind"), kind, QStringLiteral("--calls"), QStringLiteral("2"),
        QStringLiteral("--output"), report};
    const CommandAnswer made =
        m_runner.run(kind == QStringLiteral("repeats") ? words.mid(0, 3) + words.mid(7) : words);
    QVERIFY2(made.status == 0, made.messages.constData());
    const auto read = TableSource::open(report);
    QVERIFY(read);
    QCOMPARE((*read)->sheets().size(),
        static_cast<size_t>(made.object()[QStringLiteral("sheets")].toArray().size()));
    NoProgress progress;
    for (size_t sheet = 0; sheet < (*read)->sheets().size(); ++sheet) {
        qint64 rows = 0;
        const auto count = [&](const Row&) { return ++rows > 0; };
        QVERIFY((*read)->read(sheet, count, progress));
        QVERIFY(rows > 0);
    }
}

QTEST_GUILESS_MAIN(TestAnyFolder)
#include "tst_anyfolder.moc"
