// Who called is hidden in whatever a command puts out, unless --reveal is given, which is logged.
#include "core/store/workspace.h"
#include "core/tabular/zipstream.h"
#include "tests/core/commands/commandrunner.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace redial;
using namespace redial::test;

class TestPrivateCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void masked_data();
    void masked();
    void reportIsMasked();
    void rejectsAreMasked();
    void namesInRejectsAreMasked();
    void namesInSamplesAreMasked();
    void maskedCallersAreSaid();
    void revealed_data();
    void revealed();

private:
    QStringList leaks(const QByteArray& text) const;

    CommandRunner m_runner;
    std::set<QByteArray> m_secrets; ///< every number and name of the orders
};

namespace {

/// The inflated bytes of every part of a workbook.
QByteArray workbookText(const QString& path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return {};
    QByteArray text;
    QByteArrayList parts{"docProps/core.xml", "docProps/app.xml", "xl/sharedStrings.xml", "xl/workbook.xml"};
    for (int number = 1; number < 20; ++number)
        for (const char* pattern :
            {"xl/worksheets/sheet%1.xml", "xl/charts/chart%1.xml", "xl/tables/table%1.xml",
                "xl/comments%1.xml", "xl/drawings/drawing%1.xml", "xl/worksheets/_rels/sheet%1.xml.rels"})
            parts << QString::fromLatin1(pattern).arg(number).toLatin1();
    for (const QByteArray& name : parts) {
        const ZipEntry* entry = (*archive)->find(name.toStdString());
        if (!entry)
            continue;
        const auto stream = ZipStream::open(**archive, *entry, {1 << 30, 1 << 30, 10000});
        if (!stream)
            return {};
        QByteArray buffer(1 << 16, Qt::Uninitialized);
        for (;;) {
            const auto got = (*stream)->read({buffer.data(), static_cast<size_t>(buffer.size())});
            if (!got)
                return {};
            if (*got == 0)
                break;
            text.append(buffer.constData(), static_cast<qsizetype>(*got));
        }
    }
    return text;
}

/// The golden orders with what order systems add: a second number, a name, an identity number, a text that
/// dictates numbers, and a column nobody knows.
QByteArray talkativeOrders()
{
    QFile file(QStringLiteral(REDIAL_TEST_DATA "/golden/orders.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    int number = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine().trimmed();
        const QByteArray caller = line.split(',').value(2);
        if (number++ == 0)
            line += ",second_number,caller_name,identity_number,content,备注";
        else
            line += ",02083301234,张小三,440106198501011234,张小三来电 " + caller + " 或 020-83301234,手机"
                + caller;
        text += line + '\n';
    }
    return text;
}

} // namespace

void TestPrivateCommands::initTestCase()
{
    const QByteArray orders = talkativeOrders();
    static const QRegularExpression mobile(QStringLiteral("1[0-9]{10}"));
    for (auto all = mobile.globalMatch(QString::fromUtf8(orders)); all.hasNext();)
        m_secrets.insert(all.next().captured().toLatin1());
    QVERIFY(m_secrets.size() > 10);
    for (const char* one : {"02083301234", "020-83301234", "张小三", "440106198501011234"})
        m_secrets.insert(one);
    m_runner.write(
        QStringLiteral("orders.csv"), orders + "GD9,今天,13800000025,,,,,,,,,,,张小三,,请回电13800000025,\n");
    m_runner.write(QStringLiteral("excluded.txt"), "13900000003\n13800000025\n");
    QCOMPARE(m_runner.run(QStringLiteral("import --workspace FOLDER/w.redial FOLDER/orders.csv")).status, 0);
}

QStringList TestPrivateCommands::leaks(const QByteArray& text) const
{
    QStringList found;
    for (const QByteArray& secret : m_secrets)
        if (text.contains(secret))
            found << QString::fromUtf8(secret);
    return found;
}

void TestPrivateCommands::masked_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
        {"inspect FOLDER/orders.csv", "import --workspace FOLDER/fresh.redial FOLDER/orders.csv",
            "orders --workspace FOLDER/w.redial --csv",
            "orders --workspace FOLDER/w.redial --csv --columns "
            "caller,content,备注,caller_name,second_number",
            "orders --workspace FOLDER/w.redial --csv --caller 13800000025",
            "matrix --workspace FOLDER/w.redial", "callers --workspace FOLDER/w.redial",
            "callers --workspace FOLDER/w.redial --csv",
            "callers --workspace FOLDER/w.redial --identity person",
            "callers --workspace FOLDER/w.redial --identity code:备注",
            "intervals --workspace FOLDER/w.redial", "flow --workspace FOLDER/w.redial",
            "summary --workspace FOLDER/w.redial",
            "summary --workspace FOLDER/w.redial --exclude-callers FOLDER/excluded.txt",
            "save-scheme --workspace FOLDER/w.redial 去除 --exclude-callers FOLDER/excluded.txt",
            "undo-import --workspace FOLDER/fresh.redial"})
        QTest::newRow(words) << words;
}

void TestPrivateCommands::masked()
{
    QFETCH(const QString, words);
    const CommandAnswer answer = m_runner.run(words);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(!answer.output.isEmpty());
    QCOMPARE(leaks(answer.output), QStringList());
    QCOMPARE(leaks(answer.messages), QStringList());
}

void TestPrivateCommands::reportIsMasked()
{
    const CommandAnswer answer =
        m_runner.run(QStringLiteral("report --workspace FOLDER/w.redial --output FOLDER/r.xlsx"));
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QByteArray text = workbookText(m_runner.path(QStringLiteral("r.xlsx")));
    QVERIFY(text.contains("138****0000"));
    QCOMPARE(leaks(text), QStringList());

    QCOMPARE(
        m_runner.run(QStringLiteral("report --workspace FOLDER/w.redial --reveal --output FOLDER/r.xlsx"))
            .status,
        0);
    QVERIFY(workbookText(m_runner.path(QStringLiteral("r.xlsx"))).contains("13800000000"));
}

void TestPrivateCommands::rejectsAreMasked()
{
    QByteArray orders = "order_id,time,caller\n";
    for (int hour = 10; hour < 20; ++hour)
        orders += "G" + QByteArray::number(hour) + ",2024-03-01 " + QByteArray::number(hour)
            + ":00:00,13800000001\n";
    m_runner.write(QStringLiteral("bad.csv"),
        orders
            + "G2,致电13800000025,13800000025\n"
              "G3,13800000017,13800000017\n"
              "G4,2024-03-01 09:00:00,13800000001,13800000017\n");
    const QString words =
        QStringLiteral("import --workspace FOLDER/%1.redial --rejects FOLDER/rejects.csv %2 FOLDER/bad.csv");
    QCOMPARE(m_runner.run(words.arg(QStringLiteral("bad1"), QString())).status, 0);
    const QByteArray masked = m_runner.read(QStringLiteral("rejects.csv"));
    QCOMPARE(masked.count('\n'), 4);
    QCOMPARE(leaks(masked), QStringList());
    QCOMPARE(m_runner.run(words.arg(QStringLiteral("bad2"), QStringLiteral("--reveal"))).status, 0);
    QVERIFY(m_runner.read(QStringLiteral("rejects.csv")).contains("13800000025"));
    const auto workspace = Workspace::open(m_runner.path(QStringLiteral("bad2.redial")), Access::ReadOnly);
    QVERIFY(workspace);
    const auto reveals = (*workspace)->reveals();
    QVERIFY(reveals);
    QCOMPARE(reveals->size(), size_t(1));
}

void TestPrivateCommands::namesInRejectsAreMasked()
{
    m_runner.write(QStringLiteral("named.csv"),
        "order_id,time,caller,caller_name\n"
        "G1,2024-03-01 10:00:00,13800000001,王小二\n"
        "G2,bad 王小二 C19045,C19045,王小二\n"
        "G3,2024-03-01 10:00:00,13800000001,欧阳小明,找欧阳小明\n"
        "G4,2024-03-01 10:00:00,1.38E+10,李大四\n");
    QCOMPARE(m_runner
                 .run(QStringLiteral("import --workspace FOLDER/named.redial --rejects FOLDER/rejects.csv "
                                     "FOLDER/named.csv"))
                 .status,
        0);
    const QByteArray rejects = m_runner.read(QStringLiteral("rejects.csv"));
    QVERIFY(rejects.contains("bad 王** C***45"));
    QVERIFY(rejects.contains("找欧***"));
    // What is stored can be masked as well.
    const auto workspace = Workspace::open(m_runner.path(QStringLiteral("named.redial")), Access::ReadOnly);
    QVERIFY(workspace);
    const auto stored = (*workspace)->rejects((*workspace)->batches()->front().id);
    QVERIFY(stored);
    QCOMPARE(stored->size(), size_t(3));
    QCOMPARE((*stored)[0].names, std::vector<std::string>{"王小二"});
    QCOMPARE((*stored)[0].keys, std::vector<std::string>{"C19045"});
    QCOMPARE((*stored)[1].names, std::vector<std::string>{"欧阳小明"});
    QCOMPARE((*stored)[2].names, std::vector<std::string>{"李大四"});
}

void TestPrivateCommands::namesInSamplesAreMasked()
{
    QByteArray orders = "order_id,time,caller,caller_name,title,备注\n";
    for (int i = 0; i < 8; ++i) {
        static const char* const names[] = {
            "王小二", "李大四", "赵小五", "钱小六", "孙小七", "周小八", "吴小九", "欧阳小明"};
        const QByteArray number = QByteArray::number(i);
        // The samples of titles are of the first rows; they name the caller of the last.
        orders += "G" + number + ",2024-03-01 1" + number + ":00:00,1380000000" + number + ',' + names[i]
            + ",找欧阳小明" + number + ",欧阳小明说" + number + '\n';
    }
    m_runner.write(QStringLiteral("samples.csv"), orders);
    const auto masked = m_runner.run(QStringLiteral("inspect FOLDER/samples.csv"));
    QCOMPARE(masked.status, 0);
    QVERIFY(masked.output.contains("找欧***"));
    QVERIFY(!masked.output.contains("欧阳小明"));
    QVERIFY(m_runner.run(QStringLiteral("inspect --reveal FOLDER/samples.csv")).output.contains("欧阳小明"));
}

void TestPrivateCommands::maskedCallersAreSaid()
{
    m_runner.write(QStringLiteral("stars.csv"),
        "order_id,time,caller\nG1,2024-03-01 10:00:00,138****1234\nG2,2024-03-02 10:00:00,138****1234\n"
        "G3,2024-03-02 11:00:00,13800000001\nG4,2024-04-01 10:00:00,13800000002\n");
    const auto import =
        m_runner.run(QStringLiteral("import --workspace FOLDER/stars.redial FOLDER/stars.csv"));
    QCOMPARE(import.status, 0);
    QVERIFY(
        import.output.contains("\"masked_callers\":2") || import.output.contains("\"masked_callers\": 2"));
    const auto workspace = Workspace::open(m_runner.path(QStringLiteral("stars.redial")), Access::ReadOnly);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->batches()->front().account.maskedCallers, 2);
    const auto summary = m_runner.run(QStringLiteral("summary --workspace FOLDER/stars.redial"));
    QCOMPARE(summary.status, 0);
    QVERIFY2(summary.output.contains("already masked in the source"), summary.output.constData());
}

void TestPrivateCommands::revealed_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("orders") << "--csv";
    QTest::newRow("callers") << "";
    QTest::newRow("summary") << "";
}

void TestPrivateCommands::revealed()
{
    QFETCH(const QString, words);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const auto logged = [&] {
        const auto workspace = Workspace::open(m_runner.path(QStringLiteral("w.redial")), Access::ReadOnly);
        return workspace ? *(*workspace)->reveals() : std::vector<RevealRecord>();
    };
    const size_t before = logged().size();
    QCOMPARE(m_runner.run(command + QStringLiteral(" --workspace FOLDER/w.redial ") + words).status, 0);
    QCOMPARE(logged().size(), before); // masked: nothing to log

    const CommandAnswer answer =
        m_runner.run(command + QStringLiteral(" --workspace FOLDER/w.redial --reveal ") + words);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(!leaks(answer.output).isEmpty());
    const auto after = logged();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.back().at, m_runner.now);
    QVERIFY2(after.back().what.find(command.toStdString()) != std::string::npos, after.back().what.c_str());
}

QTEST_GUILESS_MAIN(TestPrivateCommands)
#include "tst_privatecommands.moc"
